#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make docs-pictures`: the pictures of the user pages, taken of the real pages of handheld and desk (tests/screens shows them
# offscreen, with the words that the programs say), so that they change when the programs do. Twice the same bytes, as long as
# the fonts and ImageMagick are the same: no picture has a time of its making, and what is shown has fixed times and names.
# PRESET=dev: which build. BUILD=FOLDER: one that is built already.
set -eu
cd "$(dirname "$0")/../.."
preset=${PRESET:-dev}
build=${BUILD:-build/$preset}
command -v convert >/dev/null || { echo "docs/pictures/make.sh: no ImageMagick here; apt-get install imagemagick" >&2; exit 1; }
if [[ -z ${BUILD:-} ]]; then
    cmake --preset "$preset" >/dev/null
    cmake --build "$build" --target test_screens test_desk_screens
fi
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC ASAN_OPTIONS=detect_leaks=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# picture FILE WIDTHxHEIGHT PROGRAM CLASS SIZE SCENE...: these scenes side by side, each at that size.
picture() {
    local file=$1 small=$2 program=$3 class=$4 size=$5 folder=$build/screens scene
    shift 5
    [[ $program == test_screens ]] || folder=$folder/desk
    local rows=() shots=()
    for scene in "$@"; do
        rows+=("fits:$scene $size light 100")
        shots+=("$folder/$scene-$size-light-100.png")
    done
    rm -f "${shots[@]}"
    "$build/bin/$program" "$class" "${rows[@]}" >"$log" 2>&1 || { tail -n 30 "$log" >&2; echo "docs/pictures/make.sh: $file was not made" >&2; exit 1; }
    local gap=(-bordercolor '#8a8a8a' -border 1)
    convert "${shots[@]}" -filter Lanczos -resize "$small!" "${gap[@]}" +append -strip -dither None -colors 128 \
        -define png:exclude-chunks=date,time,gAMA,cHRM -define png:compression-level=9 "PNG8:$file"
    [[ $(stat -c %s "$file") -lt 150000 ]] || { echo "docs/pictures/make.sh: $file is too large" >&2; exit 1; }
    echo "$file"
}
handheld() { picture "$1" 240x400 test_screens TstPages 480x800 "${@:2}"; }
desk() { picture "$1" 800x500 test_desk_screens TstDeskPages 1280x800 "${@:2}"; }

handheld docs/handheld.png stop_item refused_item
handheld docs/pictures/route.png sign_in trolley finish
handheld docs/pictures/stop.png stop_location stop_item stop_tote
handheld docs/pictures/not_right.png short stop_offline outbox
handheld docs/pictures/pin.png pin locked
handheld docs/pictures/enrolment.png enrol
handheld docs/pictures/supervisor.png outbox correction
desk docs/pictures/approval.png approve
desk docs/desk.png pack pack-wrong-item
desk docs/pictures/ready.png ready-testing
desk docs/pictures/weight.png pack-mismatch
desk docs/pictures/label.png pack-apply
