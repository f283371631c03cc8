#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh CMAKE BINARY_DIR: installs what each package has below /usr/share/doc into an empty folder, each for itself, and follows every
# relative link of every page there. The first line names what leads nowhere.
set -u
cmake=$1
from=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

die() { printf 'doc_links: %s\n' "$*" >&2; exit 1; }
# links PAGE: the targets of its links, without what stands behind #.
links() { grep -oP '\]\(\K[^)#\s]+' "$1" | grep -v -e '^https\?:' -e '^mailto:'; }
# broken FOLDER: "PAGE: TARGET" of every link in it that leads nowhere.
broken() {
    local page target
    find "$1" -name '*.md' | sort | while read -r page; do
        links "$page" | while read -r target; do
            [[ -e $(dirname "$page")/$target ]] || echo "${page#"$1"/}: $target"
        done
    done
}

for component in station server demo; do
    stage=$work/$component
    "$cmake" -DCMAKE_INSTALL_COMPONENT=$component -DCMAKE_INSTALL_PREFIX="$stage" -P "$from/cmake_install.cmake" >"$work/log" 2>&1 ||
        { cat "$work/log" >&2; die "$component cannot be installed"; }
    found=$(broken "$stage")
    [[ -z $found ]] || die "links of the package '$component' lead nowhere:"$'\n'"$found"
done
for page in station/share/doc/packhorse/README.md station/share/doc/packhorse/docs/install.md server/share/doc/packhorse-server/docs/cluster.md; do
    [[ -n $(links "$work/$page") ]] || die "there are no links in $page: nothing was looked at"
done
rm "$work/station/share/doc/packhorse/docs/install.md"
[[ -n $(broken "$work/station") ]] || die "a page that is missing is not noticed"
echo "doc_links: every link in the packages' pages leads somewhere"
