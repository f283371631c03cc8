#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh BUILD DIST: makes DIST/Packhorse-VERSION-ARCHITECTURE.AppImage out of a finished release build. packaging/package.sh
# calls it. Everything in it comes from this checkout and from this machine's Debian packages; nothing is fetched.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
build=$(cd "$1" && pwd)
dist=$(cd "$2" && pwd)
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:[A-Z]*=//p' "$build/CMakeCache.txt")
work=$build/appimage
app=$work/AppDir
usr=$app/usr
system=/usr/lib/$(gcc -print-multiarch)
qt=$system/qt6
rm -rf "$work"
mkdir -p "$usr"/{lib,libexec,etc,plugins,qml,share/fonts,spare}

die() { printf 'make.sh: %s\n' "$*" >&2; exit 1; }

# ---- the programs, and what Qt opens when they run
cmake --install "$build" --component station --prefix "$usr" --strip >"$work/install.log"
cc -O2 -s -o "$usr/libexec/packhorse-lacks" "$here/lacks.c"
plugins=(
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-egl.so platforms/libqwayland-generic.so
    xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so
    wayland-shell-integration/libxdg-shell.so wayland-shell-integration/libfullscreen-shell-v1.so
    wayland-decoration-client/libbradient.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so
    imageformats/libqsvg.so imageformats/libqjpeg.so imageformats/libqgif.so imageformats/libqico.so
    multimedia/libgstreamermediaplugin.so
    networkinformation/libqglib.so networkinformation/libqnetworkmanager.so
    tls/libqopensslbackend.so
)
for plugin in "${plugins[@]}"; do
    install -D -m 644 "$qt/plugins/$plugin" "$usr/plugins/$plugin"
    echo "$qt/plugins/$plugin"
done >"$work/carried"
for module in QtQml QtQml/WorkerScript QtQuick; do
    for file in "$qt/qml/$module"/*; do
        [[ -f $file ]] || continue
        install -D -m 644 "$file" "$usr/qml/$module/$(basename "$file")"
        echo "$file"
    done
done >>"$work/carried"
for weight in Regular Medium SemiBold Bold ExtraBold; do # the weights that the pages ask for
    for font in /usr/share/fonts/opentype/inter/Inter-$weight.otf /usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-$weight.ttf; do
        install -m 644 "$font" "$usr/share/fonts/"
        echo "$font"
    done
done >>"$work/carried"

# ---- the libraries of all that
group_of() {
    local group pattern
    while read -r group pattern; do
        # shellcheck disable=SC2053 # a pattern it is
        [[ -n $group && $group != '#'* && $1 == $pattern ]] && { echo "$group"; return; }
    done <"$here/host_libraries.txt"
    echo lib
}
programs() { find "$usr/bin" "$usr/lib" "$usr/spare" "$usr/plugins" "$usr/qml" -type f \( -perm -u+x -o -name '*.so*' \); }
by_name=("$system"/libssl.so.3 "$system"/libcrypto.so.3 "$system"/libsecret-1.so.0) # opened when they are needed
install -m 644 "${by_name[@]}" "$usr/lib/"
printf '%s\n' "${by_name[@]}" >>"$work/carried"
# ldd tells of all libraries, also of those that libraries need.
programs | while read -r program; do ldd "$program"; done | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' |
    sed 's|^/lib/|/usr/lib/|' | sort -u >"$work/libraries"
while read -r library; do
    name=$(basename "$library")
    group=$(group_of "$name")
    case $group in
    host) continue ;;
    lib) folder=$usr/lib ;;
    *) folder=$usr/spare/$group ;;
    esac
    install -D -m 644 "$library" "$folder/$name"
    echo "$library" >>"$work/carried"
done <"$work/libraries"
# Each finds its libraries from where it lies.
programs | while read -r program; do
    up=$(realpath --relative-to="$(dirname "$program")" "$usr/lib")
    patchelf --set-rpath "\$ORIGIN/$up" "$program" || die "$program cannot be turned to $up"
done
strip --strip-unneeded "$usr"/lib/*.so* 2>/dev/null || true

# ---- what the desktop and the law want
install -m 755 "$here/AppRun" "$app/AppRun"
install -m 644 "$here/qt.conf" "$usr/bin/qt.conf"
install -m 644 "$here/fonts.conf" "$usr/etc/fonts.conf"
install -m 644 "$here/../desktop/packhorse-desk.desktop" "$app/packhorse-desk.desktop"
install -m 644 "$here/../../resources/icons/packhorse.svg" "$app/packhorse.svg"
ln -s packhorse.svg "$app/.DirIcon"
# Debian may know a file by its name below /lib, which is /usr/lib now. Each file has to have an owner, so a licence.
sort -u "$work/carried" | xargs realpath | sort -u >"$work/files"
sed 's|^/usr\(/lib/.*\)|&\n\1|' "$work/files" | xargs dpkg-query -S >"$work/owners" 2>/dev/null || true
[[ $(sed 's|.*: /|/|; s|^/lib/|/usr/lib/|' "$work/owners" | sort -u | comm -13 - "$work/files" | tee /dev/stderr) == '' ]] ||
    die "no package owns these files (above)"
sed 's/[:,].*//' "$work/owners" | sort -u >"$work/packages"
while read -r package; do
    install -D -m 644 "/usr/share/doc/$package/copyright" "$usr/share/doc/$package/copyright"
done <"$work/packages"

# ---- one file
cc -std=gnu11 -Os -Wall -Wextra -D_FILE_OFFSET_BITS=64 -I/usr/include/squashfuse -ffunction-sections -fdata-sections -static \
    -Wl,--gc-sections -s -o "$work/runtime" "$here/runtime.c" \
    -lsquashfuse_ll -lsquashfuse -lfuse3 -lz -llzma -llzo2 -llz4 -lzstd -lpthread 2>"$work/runtime.log" ||
    { cat "$work/runtime.log"; die "the runtime cannot be built"; }
printf 'AI\002' | dd of="$work/runtime" bs=1 seek=8 conv=notrunc status=none
# The same input makes the same bytes: the time is that of the newest commit, where there is one.
when=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 0)}
env -u SOURCE_DATE_EPOCH mksquashfs "$app" "$work/payload" -comp zstd -root-owned -noappend -no-xattrs \
    -mkfs-time "$when" -all-time "$when" -no-progress -quiet >"$work/mksquashfs.log"
image=$dist/Packhorse-$version-$(uname -m).AppImage
cat "$work/runtime" "$work/payload" >"$image.new"
chmod 755 "$image.new"
[[ $("$image.new" --appimage-offset) -eq $(stat -c %s "$work/runtime") ]] || die "the payload is not where the runtime looks for it"
mv "$image.new" "$image"
echo "$image: $(stat -c %s "$image") bytes, $(du -sm "$app" | cut -f1) MB unpacked, $(wc -l <"$work/packages") Debian packages in it"
rm -rf "$app" "$work/payload"
