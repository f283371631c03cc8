#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# How long a handheld takes from its start until it says what it asks for, with 100,000 facts in its journal and a
# trolley half picked: tests/bench/restart.sh BIN [FACTS [RUNS]]. It is killed after each start, so that each one finds
# what SIGKILL leaves. One JSON line.
set -eu
bin=$(realpath "$1")
facts=${2:-100000}
runs=${3:-9}
folder=$(mktemp -d /tmp/packhorse-bench-XXXXXX)
server= station=
# shellcheck disable=SC2317
leave() {
    [ -z "$station" ] || kill -9 "$station" 2>/dev/null || true
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$folder"
}
trap leave EXIT

"$bin/packhorse-server" serve --listen 127.0.0.1:0 --demo --store "sqlite:$folder/server.sqlite" >"$folder/server.out" 2>"$folder/server.log" &
server=$!
until grep -q '^listening on ' "$folder/server.out"; do kill -0 "$server"; sleep 0.02; done
url=$(sed -n 's/^listening on //p' "$folder/server.out")

begin() { # begin CODES: scanned one after the other, half a second apart
    for code in "$@"; do echo "+500 $code"; done >"$folder/scans"
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software "$bin/packhorse-handheld" --profile "$folder/station" \
        --server "$url" --station HH-BENCH --scanner "replay:$folder/scans" --black-box "$folder/box" \
        >>"$folder/station.log" 2>&1 &
    station=$!
}
stop() {
    kill -9 "$station"
    wait "$station" 2>/dev/null || true
    station=
}

# A trolley is taken; then come the facts of months. A code that was scanned too early is scanned again.
: >"$folder/box"
begin B-PICKER1 T-001 B-PICKER1 T-001 B-PICKER1 T-001 B-PICKER1 T-001
until grep -q '"step":"location"' "$folder/box"; do kill -0 "$station"; sleep 0.02; done
stop
"$bin/journal_writer" fill "$folder/station" "$facts" >/dev/null

times=
for _ in $(seq "$runs"); do
    : >"$folder/box"
    from=$(date +%s%N)
    begin
    until grep -q '"step":"location"' "$folder/box"; do kill -0 "$station"; sleep 0.002; done
    times="$times $((($(date +%s%N) - from) / 1000000))"
    stop
done
sorted=$(printf '%s\n' $times | sort -n)
median=$(printf '%s\n' "$sorted" | sed -n "$(((runs + 1) / 2))p")
most=$(printf '%s\n' "$sorted" | tail -1)
echo "{\"row\":\"restart: $facts facts, with a server\",\"ours\":$median,\"unit\":\"ms\",\"goal\":\"under 1000\",\"met\":$([ "$median" -lt 1000 ] && echo true || echo false),\"command\":\"make bench ROWS=restart\",\"more\":{\"runs\":$runs,\"max\":$most}}"
