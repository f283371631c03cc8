#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Inside a bare Debian: installs the deb files beside this script, starts every program, runs the demo, and sees that neither
# an upgrade nor a removal nor a purge changes a byte of a profile whose facts are not delivered. One line "ok: ..." a finding.
set -u
cd /try || exit 1
trap 'jobs -p | xargs -r kill 2>/dev/null' EXIT # where it ends early, nothing of it goes on running

ok() { printf 'ok: %s\n' "$*"; }
die() { printf 'not ok: %s\n' "$*"; exit 1; }
# expect WHAT COMMAND...: its output is shown where it fails.
expect() {
    local name=$1
    shift
    "$@" >/try/last.log 2>&1 || { tail -n 30 /try/last.log; die "$name"; }
    ok "$name"
}
# As an operator: no rights, no display.
as_packer=(setpriv --reuid=packer --regid=packer --init-groups env HOME=/home/packer QT_QPA_PLATFORM=offscreen)
packer() { "${as_packer[@]}" "$@"; }
# until_said SECONDS FILE PATTERN
until_said() {
    local i
    for ((i = 0; i < $1 * 10; i++)); do
        grep -qs "$3" "$2" && return 0
        sleep 0.1
    done
    cat "$2"
    die "waited $1 s in vain for '$3'"
}
bytes_of() { find "$@" -type f -print0 | sort -z | xargs -0 sha256sum; }

! find / -xdev -name 'libQt6*' | grep -q . || die "this system has Qt already, so it proves nothing"
expect "package lists" apt-get -q update
expect "the three packages install without what they recommend" \
    apt-get -y -q install --no-install-recommends ./packhorse_*.deb ./packhorse-server_*.deb ./packhorse-demo_*.deb
useradd --create-home packer || die "no user packer"

for program in packhorse packhorse-handheld packhorse-desk packhorse-server packhorse-floor; do
    expect "$program --help" packer "$program" --help
done
for page in man1/packhorse.1 man1/packhorse-handheld.1 man1/packhorse-desk.1 man1/packhorse-server.1 man1/packhorse-floor.1 man5/packhorse.ini.5; do
    expect "the manual page $page" gzip -t "/usr/share/man/$page.gz"
done
for program in packhorse-handheld packhorse-desk; do
    expect "$program --self-test" packer "$program" --self-test --server http://127.0.0.1:9 --profile "/home/packer/self-$program"
done
packer packhorse status --profile /home/packer/none >/try/last.log 2>&1
[[ $? -lt 126 && -s /try/last.log ]] || die "packhorse status says nothing"
ok "packhorse status: $(head -n 1 /try/last.log)"

# finding CHECK RESULT OPTION...: the doctor says so of a station with these options.
finding() {
    local check=$1 result=$2 said
    shift 2
    said=$(packer packhorse doctor --json --profile /home/packer/none "$@" 2>&1)
    grep -q "\"check\":\"$check\".*\"result\":\"$result\"" <<<"$said" || { echo "$said"; die "doctor does not say $result of $check"; }
    ok "doctor: $check is $result"
}
for check in settings profile disk sync upgrade; do finding $check ok --server http://127.0.0.1:9; done
finding server not_ok --server http://127.0.0.1:9
finding keychain note
finding keychain not_ok --server https://10.255.255.1 --trust /no/ca.pem
finding trust not_ok --server https://10.255.255.1 --trust /no/ca.pem
expect "provision, with the text of a QR code" packer packhorse provision 'packhorse:1?server=http://127.0.0.1:9&station=h-1' --profile /home/packer/provisioned
grep -q '^station=h-1$' /home/packer/provisioned/packhorse.ini || die "provision wrote no settings"

packer packhorse-floor demo --programs /usr/bin --to /home/packer/demo --seed 1 >/try/demo.log 2>&1 ||
    { tail -n 20 /try/demo.log; die "the demo"; }
ok "the demo: $(tail -n 1 /try/demo.log)"

# ---- profiles with a fact that nobody else has: one where the programs put it, one where IT did
cd /home/packer || exit 1
usual=/home/packer/.local/share/packhorse/station
chosen=/var/lib/packhorse/station
install -d -o packer -g packer /var/lib/packhorse "$chosen"
"${as_packer[@]}" packhorse-server serve --listen 127.0.0.1:0 --store sqlite:try.db --demo >server.log 2>&1 &
server=$!
until_said 20 server.log 'listening on'
url=$(sed -n 's/^listening on //p' server.log)

for check in server protocol clock enrolment; do finding $check ok --server "$url"; done

# station PROFILE BLACK-BOX SCAN...: starts the handheld, which scans these one after the other; its id is in $station.
station() {
    local profile=$1 box=$2 at=2000 scan
    shift 2
    for scan in "$@"; do
        echo "$at $scan"
        at=$((at + 1500))
    done >scans.txt
    "${as_packer[@]}" packhorse-handheld --profile "$profile" --server "$url" --scanner replay:scans.txt --black-box "$box" \
        --log "$box.log" &
    station=$!
}
end() {
    kill -TERM "$1"
    wait "$1" || die "a program did not end cleanly: status $?"
}
take_a_trolley() { # PROFILE NAME TROLLEY
    station "$1" "$2.box" B-PICKER1 "$3"
    until_said 30 "$2.box" '"codes":\[[^]]*\][^}]*"step":"location"'
    until_said 30 "$2.box" '"on_device":0.*"text":"Scan the location"'
    end "$station"
}
scan_offline() { # PROFILE NAME
    station "$1" "$2.offline" B-PICKER1 "$(sed -n 's/.*"codes":\["\([^"]*\)".*"step":"location".*/\1/p' "$2.box" | tail -n 1)"
    until_said 30 "$2.offline" '"on_device":1.*"sound":"accepted"'
    end "$station"
}
chown packer /home/packer
take_a_trolley "$usual" usual T-001
take_a_trolley "$chosen" chosen T-001
end "$server"
scan_offline "$usual" usual
scan_offline "$chosen" chosen
for profile in "$usual" "$chosen"; do
    packer packhorse status --profile "$profile" 2>&1 | grep -Eq '^undelivered +1$' || die "$profile has no undelivered fact"
done
ok "two profiles with a fact that is on this device alone"
bytes_of "$usual" "$chosen" >before.sums
settings='[General]'
echo "$settings" >/etc/packhorse.ini

same() {
    bytes_of "$usual" "$chosen" >after.sums
    diff before.sums after.sums || die "$1 changed a profile"
    [[ $(cat /etc/packhorse.ini) == "$settings" ]] || die "$1 changed IT's settings"
    ok "$1: $(wc -l <before.sums) files of two profiles and IT's settings are what they were"
}

# ---- the next version, as far as apt can tell
for deb in /try/packhorse*_*.deb; do
    rm -rf next
    dpkg-deb -R "$deb" next
    sed -i -e 's/^Version: .*/&+next/' -e 's/\(packhorse[a-z-]* (= [0-9.]*\))/\1+next)/g' next/DEBIAN/control
    dpkg-deb --root-owner-group -b next "/try/next-$(basename "$deb")" >/dev/null || die "no next version"
done
station "$usual.running" running.box
until_said 30 running.box '"text"'
expect "upgrade while a station runs" apt-get -y -q install --no-install-recommends /try/next-*.deb
dpkg-query -W -f='${Version}\n' packhorse | grep -q '+next$' || die "apt kept the old version"
kill -0 "$station" || die "the upgrade ended a running station"
end "$station"
ok "the running station went on and ended cleanly"
same upgrade
expect "the way back" apt-get -y -q install --no-install-recommends --allow-downgrades /try/packhorse*_*.deb
same "the way back"
expect "remove" apt-get -y -q remove packhorse packhorse-server packhorse-demo
[[ ! -e /usr/bin/packhorse-handheld ]] || die "remove left the programs"
same remove
# The other two have no scripts: nothing of them is left that could be purged.
expect "purge" apt-get -y -q purge --autoremove packhorse
same purge
expect "installs again" apt-get -y -q install --no-install-recommends /try/packhorse_*.deb
for profile in "$usual" "$chosen"; do
    expect "the journal in $profile is whole" packer packhorse journal verify --profile "$profile"
    packer packhorse status --profile "$profile" 2>&1 | grep -Eq '^undelivered +1$' || die "$profile lost its fact"
done
ok "the undelivered facts are still there"

# ---- the units: graphical-session.target and the checker come with systemd
expect "systemd installs" apt-get -y -q install --no-install-recommends systemd
expect "systemd-analyze verify --user" env XDG_RUNTIME_DIR=/try systemd-analyze verify --user --man=no \
    /usr/lib/systemd/user/packhorse-handheld.service /usr/lib/systemd/user/packhorse-desk@.service
[[ ! -s /try/last.log ]] || { cat /try/last.log; die "the units have faults"; }
