#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh CHECKOUT BUILD_FOLDER [COMPILER OPTIONS ...]: compiles the Java of packaging/android against a stand-in of Android and tries
# it; holds the C++ half against it; and compiles that half as for Android (COMPILER: a C++ compiler with Qt's folders).
# Exit status 77: no Java compiler here.
set -u
checkout=$1
out=$2
shift 2
command -v javac >/dev/null && command -v java >/dev/null || { echo "no javac on this machine (openjdk-17-jdk-headless)"; exit 77; }

die() { printf '%s\n' "$*"; exit 1; }
cd "$checkout" || exit 1
rm -rf "$out"
mkdir -p "$out/standin" "$out/product" "$out/test"
# One processor and no second stage of the compiler: the programs are short, and other tests run beside them.
export JAVA_TOOL_OPTIONS="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
quiet() {
    "$@" 2>&1 | grep -v '^Picked up JAVA_TOOL_OPTIONS'
    return "${PIPESTATUS[0]}"
}
# The version of the language that build.gradle takes.
compile() { quiet javac --release 8 -Xlint:all,-options -Werror "$@"; }
mapfile -t standin < <(find tests/android/standin -name '*.java')
compile -d "$out/standin" "${standin[@]}" || die "the stand-in does not compile"
compile -d "$out/product" -cp "$out/standin" packaging/android/src/invalid/packhorse/*.java || die "the Java of the APK does not compile"
compile -d "$out/test" -cp "$out/standin:$out/product" tests/android/test/invalid/packhorse/*.java || die "the test does not compile"

# <class> <method> <signature> <who calls it>: a name that JNI does not find is a crash at the first scan.
has_native_name() {
    javap -s -p -cp "$out/standin:$out/product" "invalid.packhorse.$1" 2>/dev/null | grep -A1 " $2(" | grep -qF "descriptor: $3" ||
        die "invalid.packhorse.$1 has no $2 of the kind $3"
    local name
    for name in "invalid/packhorse/$1" "$2" "$3"; do
        grep -qF "\"$name\"" "$4" || die "$4 does not name \"$name\""
    done
}
source=app/devices/scanner/intent_source.cpp
vibration=app/platform/vibration.cpp
has_native_name ScanReceiver scanned '([B)V' $source
has_native_name ScanReceiver start '(Landroid/content/Context;)V' $source
has_native_name Vibration play '(Landroid/content/Context;[J)V' $vibration

# Qt's headers know Android by this one name, and any JDK has a jni.h.
if [[ $# -gt 0 ]]; then
    java_home=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
    for unit in $source $vibration app/platform/paths.cpp; do
        "$@" -std=c++20 -fPIC -fsyntax-only -Wall -Wextra -Werror -D__ANDROID__ -isystem "$java_home/include" -isystem "$java_home/include/linux" \
            -Iapp "$unit" || die "$unit does not compile for Android"
    done
fi
quiet java -cp "$out/standin:$out/product:$out/test" invalid.packhorse.TestAndroid packaging/android
