#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds tests/report.awk against made-up output of ctest: what must count as passed, failed or skipped.
set -u
report="$(cd "$(dirname "$0")/.." && pwd)/report.awk"
failures=0

# check TITLE EXPECTED-LAST-LINE EXPECTED-STATUS [TEXT THAT MUST BE SAID]; ctest's output comes on standard input.
check() {
    local said status
    said=$(awk -f "$report")
    status=$?
    if [[ ${said##*$'\n'} != "$2" || $status -ne $3 || $said != *"${4-}"* ]]; then
        printf 'FAILED: %s\n  wanted: %s (status %s) saying "%s"\n  got (status %s):\n%s\n' \
            "$1" "$2" "$3" "${4-}" "$status" "$said"
        failures=1
    fi
}

check "functions and rows count, the frame of a class does not" "3 passed, 0 failed" 0 <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: PASS   : TstA::initTestCase()
1: PASS   : TstA::f(row: with (parens))
1: PASS   : TstA::f(other)
1: PASS   : TstA::cleanupTestCase()
1: Totals: 4 passed, 0 failed, 0 skipped, 0 blacklisted, 1ms
1: ********* Finished testing of TstA *********
1: ********* Start testing of TstB *********
1: PASS   : TstB::g()
1: ********* Finished testing of TstB *********
1/1 Test #1: unit_x ...........................   Passed    0.05 sec
T

check "a failed function counts once and says where" "1 passed, 1 failed, 1 skipped" 1 "Loc: [tst_a.cpp(9)]" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: PASS   : TstA::e()
1: FAIL!  : TstA::f(row) 'x == y' returned FALSE. ()
1:    Loc: [tst_a.cpp(9)]
1: FAIL!  : TstA::f(row) 'z' returned FALSE. ()
1:    Loc: [tst_a.cpp(10)]
1: SKIP   : TstA::g() no shared data here
1:    Loc: [tst_a.cpp(12)]
1: ********* Finished testing of TstA *********
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "an unexpected pass is a failure, an expected failure is none" "1 passed, 1 failed" 1 <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: XFAIL  : TstA::e() known
1:    Loc: [tst_a.cpp(9)]
1: PASS   : TstA::e()
1: XPASS  : TstA::f() 'x' returned TRUE unexpectedly. ()
1: ********* Finished testing of TstA *********
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "a failing initTestCase counts" "0 passed, 1 failed" 1 <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: FAIL!  : TstA::initTestCase() 'open' returned FALSE. ()
1: PASS   : TstA::cleanupTestCase()
1: ********* Finished testing of TstA *********
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "a crash is a failure with a name" "1 passed, 1 failed" 1 "unit_x: ended in the middle of TstA (Exception: SegFault" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: PASS   : TstA::e()
1/1 Test #1: unit_x ...........................***Exception: SegFault  0.05 sec
T

check "a time-out is a failure with a name" "1 passed, 1 failed" 1 "unit_x: ended in the middle of TstA (Timeout" <<'T'
Test project /x
2: Test command: /x/bin/test_unit_x
2: ********* Start testing of TstA *********
2: PASS   : TstA::e()
1/1 Test #2: unit_x ...........................***Timeout   1.01 sec
T

check "a program that tells no results is a failure, even with status 0" "0 passed, 1 failed" 1 "unit_x: ran no tests" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1/1 Test #1: unit_x ...........................   Passed    0.05 sec
T

check "a program that ends in mid-test with status 0 is a failure" "1 passed, 1 failed" 1 "ended in the middle of TstA" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: PASS   : TstA::e()
1/1 Test #1: unit_x ...........................   Passed    0.05 sec
T

check "a leak after the last test is a failure" "1 passed, 1 failed" 1 "LeakSanitizer: detected memory leaks" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: PASS   : TstA::e()
1: ********* Finished testing of TstA *********
1: ==17==ERROR: LeakSanitizer: detected memory leaks
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "a sanitizer's finding beside a failed function counts by itself" "0 passed, 2 failed" 1 "runtime error: signed" <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: a.cpp:3:1: runtime error: signed integer overflow
1: FAIL!  : TstA::f() no
1: ********* Finished testing of TstA *********
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "a sanitizer's finding is shown with its place, not with the end of the output" "0 passed, 1 failed" 1 $'detected\n      |     #0 in TstA::f()' <<'T'
Test project /x
1: Test command: /x/bin/test_unit_x
1: ********* Start testing of TstA *********
1: ==17==ERROR: AddressSanitizer: a bad read detected
1:     #0 in TstA::f()
1/1 Test #1: unit_x ...........................***Failed    0.05 sec
T

check "scripts count one each" "1 passed, 1 failed, 1 skipped" 1 "contract: Failed" <<'T'
Test project /x
1: Test command: /usr/bin/bash /x/tests/contract/run.sh
2: Test command: /usr/bin/bash /x/tests/other.sh
3: Test command: /usr/bin/bash /x/tests/third.sh
1: says PASS   : nothing of weight
1/3 Test #2: other ............................   Passed    0.05 sec
2/3 Test #1: contract .........................***Failed    0.05 sec
3/3 Test #3: third ............................***Skipped   0.05 sec
T

check "what could not be started is a failure" "0 passed, 1 failed" 1 "unit_x: Not Run" <<'T'
Test project /x
Unable to find executable: /x/bin/test_unit_x
1/1 Test #1: unit_x ...........................***Not Run   0.00 sec
T

check "results that are missing are failures" "1 passed, 2 failed" 1 "the results of 2 programs are missing" <<'T'
Test project /x
1: Test command: /usr/bin/bash /x/tests/a.sh
1/3 Test #1: a ................................   Passed    0.05 sec
T

check "no test at all is a failure" "0 passed, 1 failed" 1 "no test ran" <<'T'
Test project /x
No tests were found!!!
T

exit $failures
