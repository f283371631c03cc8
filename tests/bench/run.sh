#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make bench`: each row measures us beside what people would use instead, in turns; the table is printed, and
# build/bench/report.json holds an array of {row, ours, other, ratio, goal, met, unit, command}. ROWS="durable start" is a part of
# it. A row that cannot be measured here says why and counts as not met. PACKHORSE_BENCH_DISK=FOLDER names the disk.
set -u
cd "$(dirname "$0")/../.." || exit 1
known="durable frame stops start signin label catchup memory server connected work journal restart"
rows=${ROWS:-$known}
for row in $rows; do
    case " $known " in *" $row "*) ;; *) echo "bench: there is no row '$row'; there are: $known" >&2; exit 2 ;; esac
done

if [ -z "${PACKHORSE_BIN:-}" ]; then
    { cmake --preset release -DPACKHORSE_TESTS=ON >/dev/null &&
        cmake --build --preset release -j "$(nproc)" --target packhorse packhorse-handheld packhorse-desk packhorse-server packhorse-floor packhorse-bench journal_writer; } || exit 1
    export PACKHORSE_BIN="$PWD/build/release/bin"
fi
mkdir -p build/bench
tests/bench/install.sh build/bench/npm || echo "bench: without PouchDB and Chromium their rows count as not met" >&2

lines=$(mktemp build/bench/rows-XXXXXX)
trap 'rm -f "$lines" "$lines.row"' EXIT
missing() { # missing ROW WHY
    printf '{"row":"%s","ours":null,"other":null,"ratio":null,"goal":null,"met":false,"unit":"","command":"make bench ROWS=%s","why":"%s"}\n' "$1" "$1" "$2" >>"$lines"
}
for row in $rows; do
    echo "bench: $row ..." >&2
    if [ -f "tests/bench/rows/$row.mjs" ]; then
        timeout -k 10 "${LIMIT:-3600}" node "tests/bench/rows/$row.mjs" >"$lines.row"
    else
        timeout -k 10 "${LIMIT:-3600}" "tests/bench/$row.sh" "$PACKHORSE_BIN" >"$lines.row"
    fi
    status=$?
    grep '^{' "$lines.row" >>"$lines"
    [ "$status" -eq 0 ] || missing "$row" "it ended with status $status; what it said stands above"
done
node tests/bench/table.mjs "$lines" build/bench/report.json
