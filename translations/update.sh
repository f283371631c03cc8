#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Collects every sentence of the sources into the committed languages. What is new stands there as "unfinished";
# tests/screens fails until it is translated.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate) || {
    echo "update.sh: lupdate of Qt 6 is not installed (Debian: qt6-l10n-tools)" >&2
    exit 1
}
for language in translations/packhorse_*.ts; do
    case $language in
    *_en.ts) only=-pluralonly ;; # the sources are English; only "1 piece, 2 pieces" is not in them
    *) only= ;;
    esac
    "$lupdate" -silent app ui qml -locations none -no-obsolete $only -ts "$language"
done
