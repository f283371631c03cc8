#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds with sanitizers and runs every test: tests/run.sh [PRESET [CTEST OPTIONS]], PRESET asan (default), tsan or dev.
# The last line is "N passed, N failed" or "N passed, N failed, N skipped" (test functions and data rows; see
# tests/report.awk). Exit status: 0 nothing failed and something passed, 1 otherwise, 2 wrong usage.
set -u
cd "$(dirname "$0")/.." || exit 1
preset=${1:-asan}
[[ $# -gt 0 ]] && shift
case $preset in
asan | tsan | dev) ;;
*)
    echo "tests/run.sh: no preset '$preset' for tests; there are asan, tsan and dev." >&2
    exit 2
    ;;
esac
build=build/$preset
began=$(date +%s)

stop() {
    printf '%s\n0 passed, 1 failed\n' "$1"
    exit 1
}
cmake --preset "$preset" >"/tmp/packhorse-configure.$$" 2>&1 || {
    cat "/tmp/packhorse-configure.$$"
    rm -f "/tmp/packhorse-configure.$$"
    stop "CMake could not configure the preset $preset (above)."
}
rm -f "/tmp/packhorse-configure.$$"
echo "building $build with $(nproc) jobs ..."
cmake --build --preset "$preset" -j "$(nproc)" || stop "The build failed (above)."

# A surrounding debugger or sandbox may forbid what the leak check needs; then it says so instead of failing everything.
leaks=1
probe=$build/leak_probe
if [[ $preset == asan ]]; then
    if ! echo 'int main() {}' | c++ -x c++ -fsanitize=address -o "$probe" - 2>/dev/null ||
        ! ASAN_OPTIONS=detect_leaks=1 "$probe" >/dev/null 2>&1; then
        leaks=0
        echo "note: the leak check does not work here; everything else of the address sanitizer does."
    fi
fi
support=$PWD/tests/support
export ASAN_OPTIONS="detect_leaks=$leaks:halt_on_error=1:detect_stack_use_after_return=1:strict_string_checks=1"
export LSAN_OPTIONS="suppressions=$support/lsan.supp:print_suppressions=0"
export UBSAN_OPTIONS="print_stacktrace=1:halt_on_error=1"
# Qt itself is not instrumented: what happens inside of it would be reported without its locks.
# QProcess shares its memory with the child between fork and exec, where the sanitizer takes the test itself for that child.
export TSAN_OPTIONS="ignore_noninstrumented_modules=1:die_after_fork=0:suppressions=$support/tsan.supp:second_deadlock_stack=1:halt_on_error=0"
# A crash ends the test; without this QtTest would call a debugger in a loop that no signal ends.
export QTEST_DISABLE_STACK_DUMP=1
export LC_ALL=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software CTEST_OUTPUT_ON_FAILURE=
unset QT_LOGGING_RULES QT_MESSAGE_PATTERN QT_STYLE_OVERRIDE QT_QUICK_CONTROLS_STYLE QT_SCALE_FACTOR

# First what answers in seconds, then what is labelled slow.
echo "running the tests ..."
for pass in -LE -L; do
    ctest --test-dir "$build" -V -j2 "$pass" slow "$@" 2>&1
done | tee "$build/tests.log" | awk -v began="$began" -v log_file="$build/tests.log" -f tests/report.awk
exit "${PIPESTATUS[2]}"
