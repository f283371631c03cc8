#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fuzzes every target (or those named) for FUZZ_SECONDS (60) each. What is found lies in build/fuzz/findings/: mend it, give
# the file a name that says what it is, and put it into corpus/<target>/, where `make test` replays it from then on.
set -eu
cd "$(dirname "$0")/../.."
seconds=${FUZZ_SECONDS:-60}
case $seconds in
    '' | *[!0-9]*) echo "FUZZ_SECONDS must be a whole number of seconds, not \"$seconds\"" >&2; exit 2 ;;
esac
if [ $# -eq 0 ]; then
    for file in tests/fuzz/fuzz_*.cpp; do
        name=$(basename "$file" .cpp)
        set -- "$@" "${name#fuzz_}"
    done
fi
for name in "$@"; do
    if [ ! -e "tests/fuzz/fuzz_$name.cpp" ]; then
        echo "no fuzz target \"$name\": see tests/fuzz/fuzz_*.cpp" >&2
        exit 2
    fi
done

cmake --preset fuzz -S . >/dev/null
cmake --build build/fuzz --target "${@/#/fuzz_}"

passed=0
failed=0
for name in "$@"; do
    findings=build/fuzz/findings/$name
    grown=build/fuzz/corpus/$name # what earlier runs learnt; never committed
    mkdir -p "$findings" "$grown"
    echo "== $name: $seconds s"
    if "build/fuzz/bin/fuzz_$name" -max_total_time="$seconds" -max_len=20000 -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -verbosity=0 -artifact_prefix="$findings/" "$grown" "tests/fuzz/corpus/$name"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "== $name: found something, see $findings/" >&2
    fi
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
