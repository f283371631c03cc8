#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# files.sh FOLDER: prints the WiX fragment for every file below FOLDER (what windeployqt has put together), in the order of their
# names. One component a file, named after its path, so that the same file keeps its name from version to version. Sources are relative to FOLDER.
set -euo pipefail
folder=${1:?files.sh FOLDER}
cd "$folder" || { echo "files.sh: there is no folder $folder." >&2; exit 1; }
[[ -e packhorse-desk.exe ]] || { echo "files.sh: $folder holds no packhorse-desk.exe." >&2; exit 1; }

# A name for the tables: letters, digits and underscores, at most 72 of them.
id_of() { printf '%s%s' "$1" "$(printf '%s' "$2" | sha256sum | cut -c1-24)"; }
escaped() { printf '%s' "$1" | sed 's/&/\&amp;/g; s/</\&lt;/g; s/"/\&quot;/g'; }

mapfile -t folders < <(find . -mindepth 1 -type d | LC_ALL=C sort)
mapfile -t files < <(find . -type f | LC_ALL=C sort)
echo '<?xml version="1.0" encoding="utf-8"?>'
echo '<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment>'
for path in "${folders[@]}"; do
    parent=$(dirname "$path")
    [[ $parent == . ]] && into=INSTALLFOLDER || into=$(id_of d "$parent")
    printf '<DirectoryRef Id="%s"><Directory Id="%s" Name="%s" /></DirectoryRef>\n' "$into" "$(id_of d "$path")" "$(escaped "$(basename "$path")")"
done
for path in "${files[@]}"; do
    parent=$(dirname "$path")
    [[ $parent == . ]] && into=INSTALLFOLDER || into=$(id_of d "$parent")
    printf '<DirectoryRef Id="%s"><Component Id="%s" Guid="*" Win64="yes"><File Id="%s" Name="%s" Source="%s" KeyPath="yes" /></Component></DirectoryRef>\n' \
        "$into" "$(id_of c "$path")" "$(id_of f "$path")" "$(escaped "$(basename "$path")")" "$(escaped "${path#./}")"
done
echo '<ComponentGroup Id="Files">'
for path in "${files[@]}"; do printf '<ComponentRef Id="%s" />\n' "$(id_of c "$path")"; done
echo '</ComponentGroup></Fragment></Wix>'
