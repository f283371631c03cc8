#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# configure_test.sh: what configuring for Windows says to whoever lacks something, with a Qt and a prefix that are stand-ins. Nothing
# is built. Status 0 all as it should be, 1 not, 77 there is no compiler for Windows here.
set -u
cd "$(dirname "$0")/../.." || exit 1
command -v x86_64-w64-mingw32-g++-posix >/dev/null || { echo "configure_test.sh: no g++-mingw-w64-x86-64-posix here"; exit 77; }
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# says WORDS: configuring fails, and says so.
says() {
    rm -rf "$work/build"
    if QT_WINDOWS=$qt PACKHORSE_PREFIX=$prefix cmake --preset windows -B "$work/build" >"$work/log" 2>&1; then
        echo "configuring went through, without '$1'"; exit 1
    fi
    # CMake breaks its sentences where it likes.
    tr -s ' \n' ' ' <"$work/log" | grep -qF -e "$1" || { cat "$work/log"; echo "it does not say '$1'"; exit 1; }
    echo "ok: it says '$1'"
}
lacks() {
    if grep -qF -e "$1" "$work/log"; then cat "$work/log"; echo "it says '$1'"; exit 1; fi
}

qt= prefix=
says "set it to a Qt for mingw-w64"
qt=$work/qt
mkdir -p "$qt/lib/cmake/Qt6" "$work/prefix/lib/pkgconfig" "$work/prefix/lib/cmake/Qt6Keychain" "$work/prefix/include"
echo 'message(FATAL_ERROR "a Qt that is none was asked for its modules")' >"$qt/lib/cmake/Qt6/Qt6Config.cmake"
printf 'set(PACKAGE_VERSION 6.4.2)\nset(PACKAGE_VERSION_COMPATIBLE TRUE)\n' >"$qt/lib/cmake/Qt6/Qt6ConfigVersion.cmake"
says "which is no folder: set it to one with SQLite, libsodium, QtKeychain and ZXing"
prefix=$work/prefix
for library in "SQLite 3" libsodium QtKeychain ZXing-C++; do says "- $library"; done

echo '#define SQLITE_VERSION "3.40.1"' >"$prefix/include/sqlite3.h"
touch "$prefix/lib/libsqlite3.a" "$prefix/lib/libsodium.a" "$prefix/lib/libZXing.a"
printf 'Name: libsodium\nDescription: a stand-in\nVersion: 1.0.18\nLibs: -L%s -lsodium\n' "$prefix/lib" >"$prefix/lib/pkgconfig/libsodium.pc"
printf 'Name: ZXing\nDescription: a stand-in\nVersion: 1.4.0\nLibs: -L%s -lZXing\n' "$prefix/lib" >"$prefix/lib/pkgconfig/zxing.pc"
says "- QtKeychain"
lacks "libsodium"
echo 'set(QTKEYCHAIN_LIBRARIES "")' >"$prefix/lib/cmake/Qt6Keychain/Qt6KeychainConfig.cmake"
says "a Qt that is none was asked for its modules" # all of the prefix was found; the Qt is next
