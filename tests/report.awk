# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads `ctest -V`, prints one line a program with its failures below it, and at the end
# "N passed, N failed[, N skipped]". What counts is a test function or one of its data rows, not a program;
# a script counts as one. Every line of a test comes as "<number of the test>: <line>", so that no test can
# write ctest's own lines. Plain awk: a bare Debian has mawk only.

function remember(test, line) {
    recent[test, ++recent_end[test]] = line
    delete recent[test, recent_end[test] - 40]
}

function note(test, line) { notes[test] = notes[test] "      " line "\n" }

# Test::f(row) of "Test::f(row) 'x' returned FALSE. ()": one function may fail several times, but counts once.
function name_of(text) { return match(text, /^[^(]*\([^)]*\)/) ? substr(text, 1, RLENGTH) : text }

function read_line(test, line,    text) {
    remember(test, line)
    if (line ~ /^Test command: /) {
        framework[test] = line ~ /\/test_[^\/]*$/
        return
    }
    if (line ~ /^\*+ Start testing of /) { ++started[test]; running[test] = $0; sub(/.*Start testing of /, "", running[test]); sub(/ .*/, "", running[test]) }
    if (line ~ /^\*+ Finished testing of /) ++finished[test]
    if (line ~ /(ERROR: (Address|Leak|Undefined)|WARNING: Thread)[A-Za-z]*Sanitizer|: runtime error: /) {
        if (!(test in sanitizer)) sanitizer[test] = line
    }
    # What was found and where; the map of the memory below it tells nobody anything.
    if ((test in sanitizer) && found[test] < 25) report[test] = report[test] (found[test]++ ? "      | " line "\n" : "")
    if (detail[test] && line ~ /^   /) { note(test, line); return }
    detail[test] = 0
    text = substr(line, 10)
    if (line ~ /^(PASS|BPASS) +: /) { if (text !~ /::(init|cleanup)TestCase\(\)$/) ++passed[test] }
    else if (line ~ /^(FAIL!|XPASS|BFAIL|BXPASS) *: /) {
        if (!((test, name_of(text)) in failed_once)) { failed_once[test, name_of(text)] = 1; ++failed[test] }
        note(test, line)
        detail[test] = 1
    }
    else if (line ~ /^SKIP +: /) { ++skipped[test]; reasons[test] = reasons[test] "      " line "\n" }
    else if (line ~ /^QFATAL +: /) note(test, line)
}

# A failure that no test function has reported; the last lines of the program tell more.
function broken(test, why,    i) {
    ++failed[test]
    note(test, why)
    if (shown[test]++) return
    if (test in sanitizer) {
        note(test, sanitizer[test])
        notes[test] = notes[test] report[test]
        return
    }
    if (recent_end[test]) note(test, "the end of its output:")
    for (i = recent_end[test] - 39; i <= recent_end[test]; ++i)
        if ((test, i) in recent) note(test, "| " recent[test, i])
}

function conclude(test, name, verdict,    good) {
    good = verdict ~ /^Passed/
    if (!framework[test] && !started[test]) {
        if (good) ++passed[test]
        else if (verdict ~ /^(Skipped|Not Run \(Disabled\))/) { ++skipped[test]; reasons[test] = "      SKIP   : " name "\n" }
        else broken(test, name ": " verdict)
    } else {
        if (started[test] > finished[test])
            broken(test, name ": ended in the middle of " running[test] " (" verdict ")")
        else if (!started[test])
            broken(test, name ": ran no tests (" verdict ")")
        else if (!good && !failed[test])
            broken(test, name ": no test function failed, and yet: " verdict)
    }
    if ((test in sanitizer) && !shown[test]) broken(test, name ": " sanitizer[test])
    printf "%s %-28s %5d passed%s%s\n", failed[test] ? "FAIL" : "ok  ", name, passed[test], \
        failed[test] ? ", " failed[test] " failed" : "", skipped[test] ? ", " skipped[test] " skipped" : ""
    if (failed[test]) { printf "%s", notes[test]; names[++bad] = name }
    if (skipped[test]) printf "%s", reasons[test]
    fflush()
    --awaited
    all_passed += passed[test]; all_failed += failed[test]; all_skipped += skipped[test]
}

/^[0-9]+: / || /^[0-9]+:$/ {
    test = $0; sub(/:.*/, "", test)
    line = $0; sub(/^[0-9]+: ?/, "", line)
    read_line(test, line)
    next
}

/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    if (fresh) { total = $0; sub(/^[^\/]*\//, "", total); awaited += total + 0; fresh = 0 }
    test = $0; sub(/^[^#]*#/, "", test)
    name = test; sub(/:.*/, "", test); sub(/^[0-9]+: */, "", name)
    verdict = name; sub(/ .*/, "", name)
    sub(/^[^ ]+ *\.* */, "", verdict); sub(/^[^*]*\*\*\*/, "", verdict)
    gsub(/  +/, " ", verdict)
    conclude(test, name, verdict)
    next
}

/^Test project / { fresh = 1 }
/^(CMake Error|Errors while running CTest|No tests were found|Unable to find executable)/ { complaints = complaints $0 "\n" }

END {
    if (all_passed + all_failed == 0) { printf "%sno test ran\n", complaints; all_failed = 1 }
    # Fewer results than tests: ctest itself was stopped.
    if (awaited > 0) { printf "%sthe results of %d programs are missing\n", complaints, awaited; all_failed += awaited }
    if (bad) {
        printf "\nfailed:"
        for (i = 1; i <= bad; ++i) printf " %s", names[i]
        printf "\n"
    }
    if (began) { "date +%s" | getline now; printf "%d s; the whole output is in %s\n", now - began, log_file }
    printf "%d passed, %d failed%s\n", all_passed, all_failed, all_skipped ? ", " all_skipped " skipped" : ""
    exit all_failed ? 1 : 0
}
