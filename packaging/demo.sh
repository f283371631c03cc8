#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make demo`: builds the release and lets an emulated operator pick a trolley while everything around it breaks; then its
# orders are packed at two desks whose printers and carrier fail.
# NODES=3: three nodes on one PostgreSQL, where that is installed, killed in turn, and one of them forgets.
# DATA=FILE takes an order file instead of the demo warehouse, FORMAT its format, SEED the dice.
set -eu
case "${DATA:-}" in
"" | /*) ;;
*) DATA="$PWD/$DATA" ;;
esac
cd "$(dirname "$0")/.."

mkdir -p build
cmake --preset release >build/demo-configure.log 2>&1 || { cat build/demo-configure.log; exit 1; }
cmake --build --preset release -j "$(nproc)"

set -- demo --programs build/release/bin --to build/demo --seed "${SEED:-1}"
[ -z "${DATA:-}" ] || set -- "$@" --data "$DATA" --format "${FORMAT:-uci-online-retail}"
[ -z "${NODES:-}" ] || set -- "$@" --nodes "$NODES"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    set -- "$@" --windows
fi
# exec: a Ctrl-C or a kill goes to the floor itself, and nothing it started outlives it.
exec build/release/bin/packhorse-floor "$@"
