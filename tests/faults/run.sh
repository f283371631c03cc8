#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the rows of the fault list that can be played without hardware, prints a table and writes
# build/faults/report.json. tests/faults/run.sh [PRESET] (default dev); SEEDS, CUTS and KILLS change the shares.
# Exit status: 0 every row that has a test passed, 1 otherwise. Rows without a test are named, never counted.
set -u
cd "$(dirname "$0")/../.." || exit 1
preset=${1:-dev}
build=build/$preset
bin=$build/bin
seeds=${SEEDS:-1000}
cuts=${CUTS:-1000}
kills=${KILLS:-20}
out=build/faults
targets=(packhorse packhorse-handheld packhorse-server packhorse-floor packhorse-simulate power_cut test_cluster test_faults test_process test_simulation test_story)
mkdir -p "$out"
case $preset in
asan | tsan | dev) ;;
*)
    echo "tests/faults/run.sh: no preset '$preset' for tests; there are asan, tsan and dev." >&2
    exit 2
    ;;
esac
{ cmake --preset "$preset" && cmake --build --preset "$preset" -j "$(nproc)" --target "${targets[@]}"; } >"$out/build.log" 2>&1 || {
    tail -n 30 "$out/build.log"
    echo "The build failed (above)."
    exit 1
}
# A killed or ended program has pictures in memory that Qt's thread for them frees with the process; ctest runs these tests so, too.
export ASAN_OPTIONS=detect_leaks=0:halt_on_error=1
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC

failed=0
records=()
covered=" "
record() { # ROW LEVEL RUNS RESULT SECONDS COMMAND
    printf '%-5s %-6s %8s  %-5s %7s s  %s\n' "$1" "$2" "$3" "$4" "$5" "$6"
    records+=("$(printf '{"row":"%s","level":"%s","runs":%s,"result":"%s","seconds":%s,"command":"%s"}' "$1" "$2" "$3" "$4" "$5" "$6")")
    covered+="$1/$2 "
    [[ $4 == pass ]] || failed=1
}
# Runs a command once for several rows. ran ROWS LEVEL RUNS COMMAND...; RUNS "tests" counts the passed lines of QtTest.
# A skipped function is no result: the row fails.
ran() {
    local rows=$1 level=$2 runs=$3 log result=pass began ended seconds
    shift 3
    log=$out/${rows//[ ,]/_}-$level.log
    began=$(date +%s%N)
    "$@" >"$log" 2>&1 || result=fail
    ended=$(date +%s%N)
    seconds=$(awk -v ns=$((ended - began)) 'BEGIN { printf "%.1f", ns / 1e9 }')
    if [[ $runs == tests ]]; then
        runs=$(grep -E '^(PASS|FAIL!) ' "$log" | grep -cvE '::(init|cleanup)TestCase\(\)')
        [[ $runs -gt 0 ]] && ! grep -qE '^SKIP ' "$log" || result=fail
    fi
    local said=$*
    [[ $1 == bash ]] && said=$(printf '%s %s; ' $(for test in "${@:6}"; do echo "$5" "$test"; done)) && said=${said%; }
    for row in $rows; do record "$row" "$level" "$runs" $result "$seconds" "$said"; done
    [[ $result == pass ]] || tail -n 15 "$log"
}
row() { ran "$1" P tests "$bin/$2" "$3"; }

both() { # ROW TEST...: several functions for one row
    local row=$1
    shift
    # shellcheck disable=SC2016
    ran "$row" P tests bash -c 'bad=0; for test in "${@:2}"; do "$1" "$test" || bad=1; done; exit $bad' both "$bin/test_faults" "$@"
}

echo "row   level      runs  result             command"
# ---- S: one run of the simulator holds all of these faults, each seed a mix of them (tests/simulation/run.cpp, plan*()).
# The rows that are named here have a fault of their own there, and invariants that would see them fail.
ran "A2 A3 A4 A6 A8 B1 B3 C1 C3 C6 D1 D2 D3 D4 D7 D9 D10 D11 D14 F1 F3" S "$seeds" "$bin/packhorse-simulate" --seeds "1..$seeds"
ran "E1 E3 E4 E5 E9" S "$seeds" "$bin/packhorse-simulate" --desks --seeds "1..$seeds"
# What chance does not hit surely is played by hand on the same stage (tests/simulation/test/tst_rows.cpp).
played() { ran "$1" S tests "$bin/test_simulation" "TstRows::$2"; }
playedBoth() { # ROW TEST...
    local row=$1
    shift
    # shellcheck disable=SC2016
    ran "$row" S tests bash -c 'bad=0; for test in "${@:2}"; do "$1" "$test" || bad=1; done; exit $bad' both "$bin/test_simulation" "${@/#/TstRows::}"
}
played A10 a10TheDiskLies
played A13 a13SleepsInMidRequest
played B2 b2TheDiskFailsForGood
played B4 b4ABitFallsOverInTheWal
played B6 b6YesterdaysImageComesBack
played B13 b13NobodyElseReadsAndTheWalStaysSmall
played C2 c2Flaps
played C4 c4HalfOpenConnectionsAndADeadWebSocket
playedBoth C9 c9TheEdgeAnswers c9RetryAfterIsHonouredAndCapped c9Our413HalvesTheBatch
played C14 c14HealsWhenATimerWasJustCancelled
played D5 d5TheServerLostMoreThanIsKept
played D12 d12TheRouteIsReassignedWhileOffline
played D13 d13TheRouteIsCancelledWhileOffline
# What a packer and a printer do to labels, on the same virtual clock, with the real loops, journal and server.
packed() { # ROW TEST...
    local row=$1
    shift
    # shellcheck disable=SC2016
    ran "$row" S tests bash -c 'bad=0; for test in "${@:2}"; do "$1" "$test" || bad=1; done; exit $bad' both "$bin/test_story" "${@/#/TstDesk::}"
}
packed E1 aLabelThatTakesLongComesAfterAll
packed E2 pressingPrintTenTimesPrintsOneLabel
packed E3 killedAtEveryStep
packed E4 aCarrierThatLosesAnswersIsAskedNotPaidTwice
packed E6 aPrintThatNobodySawAsksWhetherItCameOut theScanOfTheLabelItselfAnswersWhetherItCameOut
packed E7 killedWhileItPrints
ran "A6" power "$cuts" "$bin/power_cut" --cuts "$cuts"
ran "A6" gate 200 "$bin/power_cut" --gate --cuts 200

# ---- P: real programs
# The demo packs orders as well: its desks are killed, too, and its printers fail.
ran "A1 E3 E6 E7" P "$kills" "$bin/packhorse-floor" demo --programs "$bin" --to "$out/a1" --seed 3 --kills "$kills" --pace 60 --limit 900
row A2 test_faults TstProcessFaults::a2KilledBetweenCommitAndSound
row A3 test_faults TstProcessFaults::a3KilledBetweenToneAndUpload
row A4 test_faults TstProcessFaults::a4KilledAfterTheServerApplied
row A8 test_process TstJournalKill::aKilledQuarantineIsWholeOrUndone
row A11 test_faults TstProcessFaults::a11Crashes
row A13 test_faults TstProcessFaults::a13SleepsInMidRequest
row A14 test_faults TstProcessFaults::a14EndedDuringUpload
row B1 test_faults TstStorageFaults::b1OneSyncFailsAndThenItIsKilled
row B2 test_faults "TstStorageFaults::bTheDiskFailsForGood:B2 I/O errors"
row B14 test_faults "TstStorageFaults::bTheDiskFailsForGood:B14 read-only"
row B3 test_faults TstStorageFaults::b3TheDiskIsFull
row B4 test_faults TstImageFaults::b4ABitFlipsInTheWal
row B6 test_faults TstImageFaults::b6YesterdaysImage
row B8 test_faults TstStorageFaults::b8APageIsOverwritten
row B11 test_faults TstStorageFaults::b11TheProfileLiesOnANetworkDrive
row C1 test_faults TstNetworkFaults::c1NoNetworkForALongTime
row C2 test_faults TstNetworkFaults::c2Flaps
both C3 TstNetworkFaults::c3ABlackHoleIsLeftForAnotherNode TstNetworkFaults::c3ABlackHoleIsNoVerdict
row C4 test_faults TstNetworkFaults::c4AHalfOpenConnection
row C6 test_faults TstNetworkFaults::cRequestsThatAreSpoilt
row C7 test_faults TstNetworkFaults::c7NothingIsSentAgainBehindOurBack
both C9 TstNetworkFaults::c9TheEdgeAnswers TstNetworkFaults::c9RetryAfterIsKept TstNetworkFaults::c9Our413HalvesTheBatch
row C10 test_faults TstNetworkFaults::c10AnAddressThatIsNoUse
row C11 test_process TstEnrolment::somebodyInBetweenIsNotBelieved
row C12 test_faults TstNetworkFaults::c12AThinLink
row D1 test_faults TstNodeFaults::d1ANodeDiesInMidBatch
row D2 test_faults TstNodeFaults::d2ANodeThatForgot
row D3 test_faults "TstNodeFaults::dTheServerIsRestoredFromABackup:D3 in the same epoch"
row D4 test_faults "TstNodeFaults::dTheServerIsRestoredFromABackup:D4 in a new epoch"
row D11 test_faults "TstFactFaults::oneFactOfAHundredIsNotApplied:D11 an event type that the server does not know"
row D14 test_faults TstNetworkFaults::d14ASnapshotThatIsNotWhole
row F1 test_faults "TstFactFaults::oneFactOfAHundredIsNotApplied:F1 disputed"
row F4 test_faults TstFactFaults::f4KilledBetweenTheVerdictAndItsCard
row F6 test_faults TstFactFaults::f6UpgradeDowngradeUpgrade
both F7 TstImageFaults::f7KilledWhileTheSchemaIsMade TstImageFaults::f7KilledWhileAJournalIsBroughtUpToDate TstImageFaults::f7KilledWhileAProfileIsSealed
ran F9 S tests "$bin/test_story" TstPeople::f9FactsOfSomebodyWhoIsBlockedStillArriveAsTheirs
ran F10 S tests "$bin/test_story" TstPeople::f10ABadgeIsNoItemAndAnItemIsNoBadge
row F14 test_process TstStolenProfile
row F12 test_faults TstFactFaults::f12ABurstOfScans

# ---- three real nodes on one PostgreSQL: the server's side alone, and five handhelds (the fifty are `make crowd`)
if compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null; then
    ran "A4 D1 D4" nodes tests "$bin/test_cluster" TstCluster aNodeKilledInMidAppendLeavesNothing nodesKilledAtRandomUnderLoad \
        theDatabaseKilledAndStartedAgain restoredFromADumpInMidShift
    ran "E4 E5" nodes tests "$bin/test_cluster" TstPurchases::twoNodesThatAreKilledBuyOnce
    ran "E9" nodes tests "$bin/test_cluster" TstRestoredLabels::aDocumentThatIsHandedOutOnce
    ran "D1 D2 D4" crowd 1 "$bin/packhorse-floor" crowd --programs "$bin" --to "$out/crowd" --stations 5 --facts 500 --limit 280
else
    echo "PostgreSQL is not installed: the nodes that share one are not tried."
fi

# ---- all that the list asks for, and what of it has no test here
wanted="A1/P A2/S A2/P A3/S A3/P A4/S A4/P A6/S A8/S A8/P A10/S A11/P A13/S A13/P A14/P
B1/S B1/P B2/S B2/P B3/S B3/P B4/S B4/P B6/S B6/P B8/P B11/P B13/S B14/P
C1/S C1/P C2/S C2/P C3/S C3/P C4/S C4/P C6/S C7/P C9/S C9/P C10/P C11/P C12/P C14/S
D1/S D1/P D2/S D2/P D3/S D3/P D4/S D4/P D5/S D7/S D9/S D10/S D11/S D11/P D12/S D13/S D14/S D14/P
E1/S E1/P E2/S E2/P E3/S E3/P E4/S E5/S E6/P E7/P E9/S E10/S E10/P
F1/S F1/P F3/S F4/P F6/P F7/P F9/S F9/P F10/P F12/P F14/P"
missing=()
for one in $wanted; do [[ $covered == *" $one "* ]] || missing+=("$one"); done
(
    IFS=,
    printf '[%s]\n' "${records[*]}"
) >"$out/report.json"
printf '\n%d rows have a result (build/faults/report.json); without a test here: %s\n' "${#records[@]}" "${missing[*]:-none}"
exit $failed
