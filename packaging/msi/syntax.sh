#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# syntax.sh [FILE ...]: reads our sources (all of a station and of the server, or these) with the compiler for Windows, against
# Debian's headers of Qt, which know Windows as well. Nothing is linked: it finds what only Linux has, long before there is a Qt for
# Windows. Wants g++-mingw-w64-x86-64-posix. JOBS=N compilers at once. Exit status: 0 nothing found, 1 something, 2 no compiler.
set -u
cd "$(dirname "$0")/../.." || exit 2
compiler=x86_64-w64-mingw32-g++-posix
command -v $compiler >/dev/null || { echo "syntax.sh: no $compiler here; apt-get install g++-mingw-w64-x86-64-posix" >&2; exit 2; }
qt=$(qmake6 -query QT_INSTALL_HEADERS) || { echo "syntax.sh: no qmake6 here, which knows where Qt's headers are" >&2; exit 2; }

# Not /usr/include itself: the C library there is another one. These headers are the same on every system.
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
ln -s /usr/include/sqlite3.h /usr/include/sodium.h /usr/include/sodium /usr/include/zlib.h /usr/include/ZXing /usr/include/qt6keychain "$own/"
ln -s "/usr/include/$(gcc -print-multiarch)/zconf.h" "$own/" 2>/dev/null
[[ -e $own/zconf.h ]] || ln -sf /usr/include/zconf.h "$own/"

flags=(-std=c++20 -Wall -Wextra -Werror -Iapp -I. -Iqml -isystem "$qt" -isystem "$own")
for module in Core Gui Network Widgets Qml QmlIntegration Quick QuickControls2 WebSockets SerialPort Multimedia Svg Sql HttpServer; do
    flags+=(-isystem "$qt/Qt$module")
done
flags+=(-DQT_NO_CAST_FROM_ASCII -DQT_NO_KEYWORDS "-DPACKHORSE_VERSION=\"0\"")
# The commonest headers are read once.
mkdir "$own/once" && $compiler "${flags[@]}" -Wno-error -w -DQT_CORE_LIB -x c++-header cmake/precompiled.h -o "$own/once/precompiled.h.gch" || exit 1
flags+=(-DQT_CORE_LIB -Winvalid-pch -include "$own/once/precompiled.h")
export flags_text="${flags[*]}" compiler

read_one() {
    # shellcheck disable=SC2086 # no option has a blank in it
    $compiler -fsyntax-only $flags_text "$1" || { echo "^ $1"; return 1; }
}
export -f read_one
# What a build for Windows leaves out: packaging/msi/README.md.
left_out='/printer/(ipp_|device_channel)'
if [[ $# -gt 0 ]]; then
    printf '%s\n' "$@"
else
    find app ui qml server translations -name '*.cpp' | grep -vE "$left_out" | sort
fi | xargs -P "${JOBS:-2}" -I{} bash -c 'read_one {}' 2>&1 | tee "$own/log"
[[ ! -s $own/log ]] || exit 1
