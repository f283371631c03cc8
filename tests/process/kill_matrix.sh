#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# SIGKILL at random moments, 10,000 times: 8,000 of a program that appends to its journal, 1,500 of one that condemns its
# journal again and again, 500 of handhelds in the middle of a trolley. What was said before a kill must be there after it.
# JOURNAL, QUARANTINE and HANDHELD change the shares; HANDHELD is rounded up to runs of 125 kills.
# tests/process/kill_matrix.sh [PRESET] (default dev). Exit status: 0 nothing was lost, 1 otherwise.
set -u
cd "$(dirname "$0")/../.." || exit 1
preset=${1:-dev}
bin=build/$preset/bin
each=125
mkdir -p build/kills
{ cmake --preset "$preset" && cmake --build --preset "$preset" -j "$(nproc)" \
    --target test_process journal_writer packhorse packhorse-handheld packhorse-server packhorse-floor; } >build/kills/build.log 2>&1 || {
    tail -n 30 build/kills/build.log
    exit 1
}
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC QTEST_FUNCTION_TIMEOUT=100000000

failed=0
ran() { # WHAT KILLS COMMAND...
    local what=$1 kills=$2 began=$SECONDS result=pass
    shift 2
    "$@" >"build/kills/${what// /_}.log" 2>&1 || { result=fail; failed=1; tail -n 20 "build/kills/${what// /_}.log"; }
    printf '%-24s %6d kills  %s  %5d s\n' "$what" "$kills" $result $((SECONDS - began))
}
journal=${JOURNAL:-8000}
quarantine=${QUARANTINE:-1500}
PACKHORSE_KILLS=$journal ran "journal" "$journal" "$bin/test_process" TstJournalKill::everythingThatWasSaidIsInTheJournal
PACKHORSE_KILLS=$quarantine ran "quarantine" "$quarantine" "$bin/test_process" TstJournalKill::aKilledQuarantineIsWholeOrUndone
for ((run = 1; (run - 1) * each < ${HANDHELD:-500}; ++run)); do
    ran "handheld $run" $each "$bin/packhorse-floor" demo --programs "$bin" --to "build/kills/handheld-$run" --seed $((100 + run)) \
        --kills $each --pace 80 --limit 1800
done
exit $failed
