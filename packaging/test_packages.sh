#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make test-packages`: tries what lies in dist/ in bare Debian 12 systems without Qt, as root. test_packages.sh [deb|appimage]:
# only these. MIRROR=URL is where Debian comes from (else the machine's own mirror for bookworm), BARE=FOLDER a bare system
# that is there already and is copied instead of fetched. The last line is "packages: N passed"; the first thing that
# is not as it should be ends it with status 1.
set -u
cd "$(dirname "$0")/.." || exit 1
what=${1:-all}
release=bookworm

die() { printf 'test_packages: %s\n' "$*" >&2; exit 1; }
case $what in
all | deb | appimage) ;;
*) die "no package '$what'; there are deb and appimage." ;;
esac
[[ $(id -u) -eq 0 ]] || die "chroots want root."
version=$(sed -n 's/^project(Packhorse VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
work=$(mktemp -d "${TMPDIR:-/tmp}/packhorse-packages.XXXXXX") || die "cannot write in ${TMPDIR:-/tmp}."

leave() {
    # Deepest first; what a program inside has mounted as well.
    awk -v work="$work/" 'index($2, work) == 1 { print $2 }' /proc/mounts | sort -r | while read -r place; do umount -l "$place"; done
    rm -rf --one-file-system "$work"
}
trap leave EXIT
trap 'exit 1' INT TERM

# "CODENAME URI COMPONENT" of every package list that this machine reads, Debian's own releases only.
sources() {
    apt-get indextargets --format '$(CODENAME) $(REPO_URI) $(COMPONENT)' 'Created-By: Packages' | grep "^$release[ -]"
}

fetch_bare() {
    local mirror=${MIRROR:-$(sources | awk -v release="$release" '$1 == release { print $2; exit }')}
    [[ -n $mirror ]] || die "/etc/apt names no mirror for $release; say MIRROR=URL."
    echo "fetching a bare $release ..."
    debootstrap --variant=minbase "$release" "$1" "$mirror" >"$work/debootstrap.log" 2>&1 ||
        { tail -n 20 "$work/debootstrap.log" >&2; die "debootstrap could not make a bare system."; }
    if [[ -n ${MIRROR:-} ]]; then
        echo "deb $mirror $release main" >"$1/etc/apt/sources.list"
    else
        sources | awk '{ print "deb", $2, $1, $3 }' >"$1/etc/apt/sources.list"
    fi
    apt-config dump | grep -i -e '^Acquire::https\?::' -e '^Acquire::Check-' >"$1/etc/apt/apt.conf.d/90machine"
}

# A copy of the bare system with what a chroot needs: /proc, devices, terminals, mounts, the machine's way to ask for names,
# and the files to be tried.
new_root() {
    local root=$work/$1
    shift
    cp -a "$bare" "$root" || die "no room for a bare system in $work."
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc" || die "cannot mount /proc in a chroot."
    local name numbers
    while read -r name numbers; do # a copy may have come without them
        # shellcheck disable=SC2086 # two numbers
        [[ -c $root/dev/$name ]] || { rm -f "$root/dev/$name" && mknod -m 666 "$root/dev/$name" c $numbers; } ||
            die "cannot make devices in a chroot."
    done <<<$'null 1 3\nzero 1 5\nfull 1 7\nrandom 1 8\nurandom 1 9\ntty 5 0'
    mkdir -p "$root/dev/pts"
    mount -t devpts -o newinstance,ptmxmode=666 devpts "$root/dev/pts" && ln -sf pts/ptmx "$root/dev/ptmx" ||
        die "cannot mount /dev/pts in a chroot."
    ln -sf /proc/self/mounts "$root/etc/mtab" # as in every system that boots; a user's unmounting reads it
    mkdir -p "$root/try" && cp "$@" "$root/try/" || die "not all of $* is there; run 'make package' first."
}

inside() {
    local root=$work/$1
    shift
    chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive "$@"
}

bare=${BARE:-$work/bare}
[[ -n ${BARE:-} ]] || fetch_bare "$bare"
passed=0
count() { passed=$((passed + $(grep -c '^ok: ' "$1"))); }

if [[ $what != appimage ]]; then
    new_root deb dist/packhorse{,-server,-demo}_"${version}"_*.deb packaging/deb/try.sh
    inside deb bash /try/try.sh 2>&1 | tee "$work/deb.log"
    [[ ${PIPESTATUS[0]} -eq 0 ]] || die "the deb files failed (above)."
    count "$work/deb.log"
fi
if [[ $what != deb ]]; then
    new_root appimage dist/Packhorse-"$version"-*.AppImage packaging/appimage/try.sh
    inside appimage bash /try/try.sh 2>&1 | tee "$work/appimage.log"
    [[ ${PIPESTATUS[0]} -eq 0 ]] || die "the AppImage failed (above)."
    count "$work/appimage.log"
fi
echo "packages: $passed passed"
