#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The rivals: Chromium from Debian, and PouchDB from npm into a folder of the build: install.sh FOLDER. Only the file that a
# page loads is used, so that none of its dependencies is fetched.
set -eu
cd "$(dirname "$0")/../.."
to=$1
version=9.0.0
integrity=sha512-6wjFc/PzwaWz86rmMXoqdBlR/fBSkNoWO1mEJO7RZNS6n3xf+fhhXWAWtws741KpLKx84IkmmJ48tp+fhFzj4A==
command -v chromium >/dev/null || packaging/prepare.sh chromium
[ -f "$to/package/dist/pouchdb.min.js" ] && exit 0
mkdir -p "$to"
archive=$to/$(cd "$to" && npm pack "pouchdb@$version" --silent)
had=sha512-$(openssl dgst -sha512 -binary "$archive" | base64 -w0)
[ "$had" = "$integrity" ] || { echo "bench: pouchdb $version is another than it was: $had" >&2; exit 1; }
tar -xzf "$archive" -C "$to"
rm -f "$archive"
