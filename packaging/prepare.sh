#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what packaging/debian-build-packages.txt names and this machine lacks, and the packages given as arguments.
# Silent when nothing is missing.
# Exit status: 0 ready, 1 something is missing and could not be installed (one sentence says why).
set -u
extra=("$@")
list="$(cd "$(dirname "$0")" && pwd)/debian-build-packages.txt"

die() { printf 'prepare: %s\n' "$*" >&2; exit 1; }

# Prints the packages that are neither installed nor replaced by their command.
missing_packages() {
    local package command installed names=("${extra[@]}")
    while read -r package command _; do
        [[ -z $package || $package == '#'* ]] && continue
        [[ -n $command ]] && command -v "$command" >/dev/null && continue
        names+=("$package")
    done <"$list"
    [[ ${#names[@]} -eq 0 ]] && return
    installed=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "${names[@]}" 2>/dev/null)
    for package in "${names[@]}"; do
        [[ $'\n'$installed$'\n' == *$'\n'"$package installed"$'\n'* ]] || printf '%s\n' "$package"
    done
}

[[ -r $list ]] || die "cannot read $list; the checkout is not complete."
if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    echo "prepare: this is no Debian system; going on in the hope that what packaging/debian-build-packages.txt names is here." >&2
    exit 0
fi

mapfile -t missing < <(missing_packages)
[[ ${#missing[@]} -eq 0 ]] && exit 0

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    command -v sudo >/dev/null || die "missing packages: ${missing[*]}. Neither root nor sudo here: let an administrator run 'apt-get install --no-install-recommends ${missing[*]}'."
    as_root=(sudo)
    [[ -t 0 ]] || as_root+=(-n) # without a terminal a password prompt would wait for ever
fi

apt() {
    ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive LC_ALL=C apt-get -y -q -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
install_missing() { apt install --no-install-recommends "${missing[@]}"; }
log=$(mktemp) || die "cannot write a temporary file in ${TMPDIR:-/tmp}."
trap 'rm -f "$log"' EXIT
refreshed=no
warnings=
# A mirror that does not answer is only a warning to apt; it matters if the packages cannot be had afterwards.
refresh_lists() {
    echo "prepare: reading the package lists ..."
    refreshed=yes
    apt update >"$log" 2>&1
    warnings=$(grep '^[WE]:' "$log")
}

if [[ ${#as_root[@]} -gt 0 ]] && ! "${as_root[@]}" true </dev/null; then
    die "missing packages: ${missing[*]}. sudo was refused: run 'sudo packaging/prepare.sh' by hand once."
fi
echo "prepare: installing ${#missing[@]} missing packages: ${missing[*]}"
apt install --no-install-recommends --simulate "${missing[@]}" >"$log" 2>&1 || refresh_lists
if ! install_missing >"$log" 2>&1; then
    # Lists that are some days old name files that the mirror no longer has.
    [[ $refreshed == yes ]] || { refresh_lists; install_missing >"$log" 2>&1; } || true
fi

mapfile -t missing < <(missing_packages)
[[ ${#missing[@]} -eq 0 ]] && exit 0
grep -v '^\(Get\|Selecting\|Preparing\|Unpacking\|Setting up\|(Reading\|Reading\|Building\)' "$log" | tail -n 20 >&2
[[ -n $warnings ]] && printf '%s\n' "$warnings" >&2
die "apt-get could not install: ${missing[*]}. Mend what it says above (is there network, does /etc/apt name a mirror?) and run 'make prepare' again."
