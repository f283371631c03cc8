#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one bug at a time in a copy of the tree, builds what is needed and runs the test that must catch it.
# tests/planted/run.sh [BUG...]: all *.patch here, or these. With --apply it only says whether each can still be planted,
# which takes a moment and is part of `make test`: the tree moves on below the patches. In the head of a patch, Target: names what is built and
# Test: the command line (from the folder of the programs) that must pass without the bug and fail with it.
# PRESET (default dev) is how it is built: asan where its objects are at hand.
# Prints a table; exit status 0 when every bug was caught, 1 otherwise (not caught, does not apply, does not build).
set -u
cd "$(dirname "$0")/../.." || exit 1
here=$PWD/tests/planted
preset=${PRESET:-dev}
tree=$PWD/build/planted/tree
log=$PWD/build/planted/build.log
only=
[[ ${1:-} == --apply ]] && only=apply && shift
bugs=("$@")
if [[ ${#bugs[@]} -eq 0 ]]; then
    for patch in "$here"/*.patch; do bugs+=("$(basename "$patch" .patch)"); done
fi
head_of() { sed -n "s/^$2: //p;/^---/q" "$here/$1.patch"; } # BUG NAME
for bug in "${bugs[@]}"; do
    [[ -r $here/$bug.patch ]] || {
        echo "tests/planted/run.sh: there is no bug '$bug'; there are: $(cd "$here" && echo *.patch)" >&2
        exit 2
    }
done

if [[ $only == apply ]]; then
    stale=0
    for bug in "${bugs[@]}"; do
        patch -d . -p1 --force --fuzz=0 --dry-run <"$here/$bug.patch" >/dev/null || { echo "the bug $bug cannot be planted any more" && stale=1; }
    done
    exit $stale
fi

# The copy is kept: the next run builds only what has changed. Files keep their times, and what went away goes.
mkdir -p "$tree"
git ls-files -z --cached --others --exclude-standard | sort -z >"$tree.files"
(cd "$tree" && find . -path ./build -prune -o -type f -print0 | sed -z 's,^\./,,' | sort -z) |
    comm -z -23 - "$tree.files" | (cd "$tree" && xargs -0 -r rm -f)
while IFS= read -r -d '' file; do
    [[ -f $file ]] || continue
    cmp -s "$file" "$tree/$file" || { mkdir -p "$tree/$(dirname "$file")" && cp "$file" "$tree/$file"; }
done <"$tree.files"

export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 TZ=UTC
failed=0
row() { # BUG RESULT TEST
    printf '%-24s %-14s %s\n' "$1" "$2" "$3"
    [[ $2 == caught ]] || failed=1
}
build() { (cd "$tree" && cmake --build build/$preset -j "$(nproc)" --target "$1") >>"$log" 2>&1; }
# A test says by its exit status that it failed, which is not the same as that it could not be run.
passes() {
    local command
    read -r -a command <<<"$1"
    (cd "$tree/build/$preset/bin" && [[ -x ${command[0]} ]] && timeout 300 "./${command[0]}" "${command[@]:1}" >"$tree.out" 2>&1)
}

: >"$log"
targets=()
for bug in "${bugs[@]}"; do targets+=("$(head_of "$bug" Target)"); done
(cd "$tree" && cmake --preset "$preset" && cmake --build build/$preset -j "$(nproc)" --target "${targets[@]}") >>"$log" 2>&1 || {
    tail -n 20 "$log"
    echo "The tree does not build even without a bug (above)."
    exit 1
}
printf '%-24s %-14s %s\n' bug result test
for bug in "${bugs[@]}"; do
    test=$(head_of "$bug" Test)
    target=$(head_of "$bug" Target)
    if ! passes "$test"; then
        row "$bug" "fails anyway" "$test"
        tail -n 5 "$tree.out"
    elif ! patch -d "$tree" -p1 --force --no-backup-if-mismatch <"$here/$bug.patch" >>"$log" 2>&1; then
        row "$bug" "does not apply" "$test"
        while read -r file; do cp "$file" "$tree/$file" && rm -f "$tree/$file.rej"; done < <(sed -n 's,^+++ b/,,p' "$here/$bug.patch")
    else
        if ! build "$target"; then
            row "$bug" "does not build" "$test"
            tail -n 5 "$log"
        elif passes "$test"; then
            row "$bug" "NOT CAUGHT" "$test"
        else
            row "$bug" caught "$test"
        fi
        patch -d "$tree" -p1 --force -R <"$here/$bug.patch" >>"$log" 2>&1
        build "$target" || failed=1
    fi
done
exit $failed
