#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make package`: builds the release and puts the deb files and the AppImage into dist/.
# package.sh [deb|appimage]: only these. Packages of the same version are replaced, older ones stay: they are the way back.
set -eu
cd "$(dirname "$0")/.."
what=${1:-all}
case $what in
all | deb | appimage) ;;
*)
    echo "package.sh: no package '$what'; there are deb and appimage." >&2
    exit 2
    ;;
esac

mapfile -t needed < <(grep -v -e '^#' -e '^$' packaging/debian-package-packages.txt)
packaging/prepare.sh "${needed[@]}"
mkdir -p build dist
cmake --preset release >build/package-configure.log 2>&1 || { cat build/package-configure.log; exit 1; }
cmake --build --preset release -j "${JOBS:-$(nproc)}"

appstreamcli validate --no-net --explain packaging/desktop/*.metainfo.xml
desktop-file-validate packaging/desktop/*.desktop

if [[ $what != appimage ]]; then
    work=build/release/package
    rm -rf "$work"
    cpack --config build/release/CPackConfig.cmake -B "$work" >build/package-deb.log 2>&1 ||
        { cat build/package-deb.log; exit 1; }
    # Warnings are shown; errors end it.
    lintian --fail-on error "$work"/*.deb
    mv "$work"/*.deb dist/
    rm -rf "$work"
fi
if [[ $what != deb ]]; then
    packaging/appimage/make.sh build/release dist
fi
ls -l dist
