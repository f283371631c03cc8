#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# test.sh: makes the MSI of a stand-in tree (files of the right names, nothing in them) and reads its tables. Nothing is installed.
# Prints what it looks at as QtTest does. Exit status: 0 all is well, 1 not, 77 wixl or msitools is missing.
set -u
here=$(cd "$(dirname "$0")" && pwd)
for tool in wixl msibuild msiinfo msiextract; do
    command -v $tool >/dev/null || { echo "no $tool on this machine (wixl, msitools)"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
passed() { echo "PASS   : TstMsi::$1()"; }
failure() { echo "FAIL!  : TstMsi::$1() $2"; failed=1; }
same() { [[ $2 == "$3" ]] && passed "$1" || failure "$1" "is <$2>, wanted <$3>"; }

staged=$work/staged
mkdir -p "$staged/platforms" "$staged/qml/QtQuick/Controls" "$staged/translations"
for file in packhorse.exe packhorse-desk.exe packhorse-handheld.exe Qt6Core.dll Qt6Gui.dll Qt6Quick.dll platforms/qwindows.dll \
    qml/QtQuick/qmldir qml/QtQuick/Controls/qmldir translations/qtbase_de.qm 'LICENSE & notes.txt'; do
    echo "stand-in for $file" >"$staged/$file"
done

echo "********* Start testing of TstMsi *********"
msi=$work/first.msi
"$here/make.sh" "$staged" "$msi" 0.1.0 && "$here/make.sh" "$staged" "$work/second.msi" 0.2.0 || { failure makes "make.sh failed (above)"; exit 1; }

# Columns of a table, without its three lines of head, in the order of the lines.
rows() { msiinfo export "${2:-$msi}" "$1" | tr -d '\r' | tail -n +4 | LC_ALL=C sort; }
property() { rows Property "${2:-$msi}" | awk -F'\t' -v name="$1" '$1 == name { print $2 }'; }
at() { rows InstallExecuteSequence | awk -F'\t' -v name="$1" '$1 == name { print $3 }'; }
between() { # <name> <action> <before it> <behind it>
    local here before behind
    here=$(at "$2") before=$(at "$3") behind=$(at "$4")
    [[ -n $here && -n $before && -n $behind && $before -lt $here && $here -lt $behind ]] && passed "$1" || failure "$1" "$3 $before, $2 $here, $4 $behind"
}

same per_machine "$(property ALLUSERS)" 1
same version "$(property ProductVersion) $(property ProductVersion "$work/second.msi")" "0.1.0 0.2.0"
same sixty_four_bit "$(msiinfo suminfo "$msi" | sed -n 's/^Template: //p')" "x64;1033"
upgrade='{B6C3A3E4-52A1-4E0B-9D5C-1C7E0A4F6D21}'
same upgrade_code_never_changes "$(property UpgradeCode) $(property UpgradeCode "$work/second.msi")" "$upgrade $upgrade"
[[ $(property ProductCode) != "$(property ProductCode "$work/second.msi")" ]] && passed every_version_is_a_product || failure every_version_is_a_product "both are $(property ProductCode)"
# 256: the least version counts; "only detect" is not among it: the other version goes, be it older or newer.
same other_versions_go "$(rows Upgrade)" "$upgrade"$'\t0.0.0\t255.255.65535\t\t256\t\tOTHERVERSION'
between other_versions_go_in_the_transaction RemoveExistingProducts InstallInitialize InstallFiles
same way_back_replaces_newer_files "$(property REINSTALLMODE)" amus
same components_keep_their_names "$(rows Component | cut -f1-3)" "$(rows Component "$work/second.msi" | cut -f1-3)"

for name in SERVER SETTINGSFILE TRUSTANCHOR OTHERVERSION; do
    [[ ";$(property SecureCustomProperties);" == *";$name;"* ]] && passed "secure_$name" || failure "secure_$name" "not in $(property SecureCustomProperties)"
done
registry() { rows Registry | awk -F'\t' -v name="$1" '$4 == name { print $2, $3, $5 }'; }
same server_is_kept_for_the_programs "$(registry server)" '2 Software\Packhorse [SERVER]'
same settings_file_is_kept_for_the_programs "$(registry settings)" '2 Software\Packhorse [SETTINGSFILE]'
reads=$(grep -c -e 'HKEY_LOCAL_MACHINE\\\\Software\\\\Packhorse' -e 'toldAtInstallation(QStringLiteral("server"))' \
    -e 'toldAtInstallation(QStringLiteral("settings"))' "$here/../../app/platform/paths.cpp")
same programs_read_these "$reads" 3
between update_keeps_the_server KeepServer AppSearch InstallInitialize
between update_keeps_the_settings_file KeepSettingsFile AppSearch InstallInitialize
same update_asks_the_registry "$(rows RegLocator | cut -f3,4 | tr '\t\n' ' |')" 'Software\Packhorse server|Software\Packhorse settings|'
# 3122: a program named by a property, deferred, with the installer's rights; its failure is the installation's.
same trust_anchor "$(rows CustomAction | grep '^AddTrustAnchor')" $'AddTrustAnchor\t3122\tCERTUTIL\t-f -addstore Root "[TRUSTANCHOR]"\t'
between trust_anchor_in_the_transaction AddTrustAnchor InstallFiles InstallFinalize
same nothing_else_is_run "$(rows CustomAction | cut -f1 | tr '\n' ' ')" "AddTrustAnchor KeepServer KeepSettingsFile NameCertutil "

same shortcuts "$(rows Shortcut | cut -f2,3,5 | tr '\t\n' ' |')" \
    'StartMenu Packhorse Desk [INSTALLFOLDER]packhorse-desk.exe|StartMenu Packhorse Handheld [INSTALLFOLDER]packhorse-handheld.exe|'
# An uninstallation takes what it has put there. A profile lies below a user's AppData, and no such folder may be known here.
same no_folder_of_a_profile "$(rows Directory | grep -ciE 'appdata|personal|profile')" 0
same only_the_start_menu_is_removed "$(rows RemoveFile)" $'StartMenu\tShortcuts\t\tStartMenu\t2'

mkdir "$work/out"
msiextract -C "$work/out" "$msi" >/dev/null 2>&1
same every_file_is_in_it "$(cd "$(find "$work/out" -name packhorse.exe -printf '%h')" && find . -type f -exec sha256sum {} + | LC_ALL=C sort)" \
    "$(cd "$staged" && find . -type f -exec sha256sum {} + | LC_ALL=C sort)"
same every_component_is_installed "$(rows FeatureComponents | cut -f2 | LC_ALL=C sort)" "$(rows Component | cut -f1 | LC_ALL=C sort)"

mkdir "$work/empty"
if "$here/make.sh" "$work/empty" "$work/third.msi" 0.1.0 >/dev/null 2>&1; then failure no_package_without_programs "it was made"; else passed no_package_without_programs; fi
echo "********* Finished testing of TstMsi *********"
exit $failed
