#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a bare Debian without Qt, FUSE, OpenGL, X11 or fonts: starts every program of the AppImage beside this script, mounted
# and unpacked, and sees that nothing of it stays behind. One line "ok: ..." a finding, with the seconds where they matter.
set -u
cd /try || exit 1
trap 'jobs -p | xargs -r kill 2>/dev/null' EXIT # where it ends early, nothing of it goes on running
image=$(echo /try/Packhorse-*.AppImage)

ok() { printf 'ok: %s\n' "$*"; }
die() { printf 'not ok: %s\n' "$*"; exit 1; }
as_packer=(setpriv --reuid=packer --regid=packer --init-groups env HOME=/home/packer QT_QPA_PLATFORM=offscreen)
# timed WHAT COMMAND...: its output is shown where it fails; the time is of one run from start to end.
timed() {
    local name=$1 began ended
    shift
    began=$(date +%s%3N)
    "$@" >/try/last.log 2>&1 || { tail -n 30 /try/last.log; die "$name"; }
    ended=$(date +%s%3N)
    ok "$name ($((ended - began)) ms)"
}
# The guard takes the files away after the program has ended: wait for that, not for a time.
nothing_stays() {
    local i
    for ((i = 0; i < 100; i++)); do
        if ! grep -q packhorse /proc/mounts && ! ls -d /tmp/.*_packhorse.* >/dev/null 2>&1; then
            ok "$1: nothing stays behind"
            return
        fi
        sleep 0.1
    done
    grep packhorse /proc/mounts
    ls -d /tmp/.*_packhorse.*
    die "$1 left something behind"
}
every_program() { # HOW COMMAND...
    local how=$1 program
    shift
    timed "$how: console --version" "$@" "$image" console --version
    grep -q "$version" /try/last.log || die "the wrong version"
    for program in handheld desk; do
        timed "$how: $program --self-test" "$@" "$image" "$program" --self-test --server https://127.0.0.1:9 \
            --profile "/tmp/self-$(id -u)-$RANDOM" --log -
        ! grep -i -e 'tls' -e 'ssl' /try/last.log || die "no TLS"
    done
    nothing_stays "$how"
}

! find / -xdev \( -name 'libQt6*' -o -name 'libEGL*' -o -name 'libX11*' -o -name 'libfontconfig*' \) | grep -q . ||
    die "this system has Qt, OpenGL, X11 or fontconfig already, so it proves nothing"
version=${image#/try/Packhorse-}
version=${version%%-*}
useradd --create-home packer || die "no user packer"
[[ $(od -An -c -j8 -N3 "$image" | tr -d ' ') == 'AI002' ]] || die "no mark of an AppImage of type 2"
ok "marked as an AppImage of type 2, $(stat -c %s "$image") bytes"

# ---- without FUSE
rm -f /dev/fuse
every_program "unpacked by itself, no FUSE" "${as_packer[@]}"
every_program "--appimage-extract-and-run" "${as_packer[@]}" APPIMAGE_EXTRACT_AND_RUN=1
cd /home/packer || exit 1
timed "--appimage-extract" "${as_packer[@]}" "$image" --appimage-extract
timed "AppRun of what was unpacked" "${as_packer[@]}" ./squashfs-root/AppRun console --version
for name in packhorse-handheld packhorse-desk packhorse; do
    ln -s "$image" "$name"
    timed "a link called $name" "${as_packer[@]}" "./$name" --version
    grep -q "^$name $version" /try/last.log || die "$name is not what started"
done
"${as_packer[@]}" "$image" nonsense >/try/last.log 2>&1
[[ $? -eq 2 ]] || die "a wrong program name does not end with 2"
ok "a wrong name: $(tail -n 1 /try/last.log)"
"${as_packer[@]}" "$image" >/try/last.log 2>&1 # no server is set
[[ $? -eq 2 ]] || die "a desk without a server does not end with 2"
grep -q 'handheld, desk or console' /try/last.log || { cat /try/last.log; die "without a name it does not say which there are"; }
ok "no name: $(grep -m 1 'handheld, desk' /try/last.log)"
nothing_stays "all of that"

# ---- with FUSE
if ! mknod -m 666 /dev/fuse c 10 229 || ! : 2>/dev/null <>/dev/fuse; then
    echo "untried: this machine gives no /dev/fuse"
    exit 0
fi
every_program "mounted by root" env QT_QPA_PLATFORM=offscreen
apt-get -q update >/try/last.log 2>&1 && apt-get -y -q install --no-install-recommends fuse3 >>/try/last.log 2>&1 ||
    { tail /try/last.log; die "fuse3 cannot be installed"; }
every_program "mounted by a user" "${as_packer[@]}"
! grep -q 'no FUSE' /try/last.log || die "it was unpacked, not mounted"

# A service is ended by signals to all of its processes; the program has to find its files until its end.
"${as_packer[@]}" "$image" handheld --server http://127.0.0.1:9 --profile /home/packer/ending \
    --black-box /home/packer/box --log /home/packer/log &
station=$!
for ((i = 0; i < 200; i++)); do
    [[ -s box ]] && break
    sleep 0.1
done
[[ -s box ]] || die "the handheld did not start"
guards=0
for process in /proc/[0-9]*; do
    if [[ $(readlink "$process/exe") == "$image" ]]; then # nobody else runs a file of this name
        kill -TERM "${process#/proc/}"
        guards=$((guards + 1))
    fi
done
[[ $guards -eq 1 ]] || die "there are $guards guards instead of one"
sleep 0.5 # would be long enough to die of it
grep -q packhorse /proc/mounts || die "the guard heeded SIGTERM"
kill -TERM "$station"
wait "$station" || die "a mounted handheld did not end cleanly: status $?"
nothing_stays "SIGTERM to all of it"
"${as_packer[@]}" "$image" handheld --server http://127.0.0.1:9 --profile /home/packer/killed \
    --black-box /home/packer/box2 --log /home/packer/log &
killed=$!
for ((i = 0; i < 200; i++)); do
    [[ -s box2 ]] && break
    sleep 0.1
done
kill -KILL "$killed"
wait "$killed" 2>/dev/null
nothing_stays "SIGKILL"
