#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh FOLDER OUT.msi [VERSION]: the MSI of what lies in FOLDER (programs for Windows, and what windeployqt has put beside them).
# VERSION is that of CMakeLists.txt where none is given. Wants Debian's wixl and msitools.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
[[ $# -ge 2 ]] || { echo "make.sh FOLDER OUT.msi [VERSION]" >&2; exit 2; }
folder=$1
out=$(realpath -m "$2")
version=${3:-$(sed -n 's/^project(Packhorse VERSION \([0-9.]*\).*/\1/p' "$here/../../CMakeLists.txt")}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$here/files.sh" "$folder" >"$work/files.wxs"
# wixl complains of what it does not know and goes on without it: that is an error here.
(cd "$folder" && wixl --arch x64 --define "Version=$version" --output "$out" "$here/packhorse.wxs" "$work/files.wxs") 2>"$work/complaints" ||
    { cat "$work/complaints" >&2; exit 1; }
# What a user without rights may hand to the part that runs with them: wixl knows no Secure="yes".
secure='SERVER;SETTINGSFILE;TRUSTANCHOR;KEPTSERVER;KEPTSETTINGSFILE;OTHERVERSION'
msibuild "$out" -q "UPDATE \`Property\` SET \`Value\` = '$secure' WHERE \`Property\` = 'SecureCustomProperties'" 2>>"$work/complaints"
if [[ -s $work/complaints ]]; then
    cat "$work/complaints" >&2
    rm -f "$out"
    exit 1
fi
