#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# packages_test.sh CHECKOUT: what packaging/ says in several places has to be the same, and its desktop files sound. The tools
# that look closer run where they are installed; `make package` insists on them.
set -u
cd "$1" || exit 1
failures=0

complain() { printf '%s\n' "$*"; failures=1; }
metainfo=packaging/desktop/invalid.packhorse.Packhorse.metainfo.xml
version=$(sed -n 's/^project(Packhorse VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
[[ -n $version ]] || complain "CMakeLists.txt names no version"
[[ $(head -n 1 packaging/deb/changelog) == "packhorse ($version) "* ]] || complain "packaging/deb/changelog does not begin with $version"
grep -m 1 '<release ' "$metainfo" | grep -q "version=\"$version\"" || complain "$metainfo does not begin its releases with $version"
for entry in packaging/desktop/*.desktop; do
    grep -q "<launchable type=\"desktop-id\">$(basename "$entry")</launchable>" "$metainfo" || complain "$metainfo does not name $entry"
done
for page in packaging/man/*; do
    grep -q "^\.TH .* \"Packhorse $version\" " "$page" || complain "$page is not of version $version"
done
grep -q "^## .*$version" CHANGELOG.md || complain "CHANGELOG.md says nothing of version $version"
# A package script that deletes or moves could take a profile away one day.
for script in packaging/deb/postinst packaging/deb/postrm; do
    sh -n "$script" || complain "$script is no shell script"
    ! sed 's/#.*//' "$script" | grep -nwE 'rm|rmdir|unlink|find|mv|truncate' || complain "$script deletes something (above)"
done
if command -v appstreamcli >/dev/null; then
    appstreamcli validate --no-net "$metainfo" || complain "$metainfo is not valid"
fi
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate packaging/desktop/*.desktop || complain "a desktop file is not valid"
fi
exit $failures
