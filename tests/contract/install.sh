#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts a test's tools from npm, as its lock file says, and its scripts into a folder of the build:
# install.sh FOLDER [FROM]; FROM is the contract test's folder unless told otherwise. Does nothing but copy the scripts when the folder holds these very packages already.
# A new lock file: npm install --ignore-scripts --omit-lockfile-registry-resolved, then leave out the "funding" blocks.
set -u
here=$(cd "${2:-$(dirname "$0")}" && pwd)
to=${1:?usage: install.sh FOLDER [FROM]}

die() { printf 'npm: %s\n' "$*" >&2; exit 1; }

command -v node >/dev/null || die "there is no node; packaging/prepare.sh installs it."
command -v npm >/dev/null || die "there is no npm; packaging/prepare.sh installs it."
mkdir -p "$to" || die "cannot make $to"
cp "$here"/*.mjs "$to/" || die "cannot write to $to"
cmp -s "$here/package-lock.json" "$to/installed-lock.json" && exit 0

rm -f "$to/installed-lock.json"
cp "$here/package.json" "$here/package-lock.json" "$to/" || die "cannot write to $to"
npm --prefix "$to" ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error >"$to/npm.log" 2>&1 || {
    tail -n 20 "$to/npm.log" >&2
    die "npm could not install its packages (above). They are needed once; is there network?"
}
cp "$here/package-lock.json" "$to/installed-lock.json"
