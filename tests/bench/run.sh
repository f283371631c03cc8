#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `make bench`: the figures that the README and DECISIONS.md name, each as one JSON line.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset release -DPACKHORSE_TESTS=ON >/dev/null
cmake --build --preset release -j "$(nproc)" --target packhorse-handheld packhorse-server journal_writer
bin=build/release/bin
profile=$(mktemp -d /tmp/packhorse-bench-XXXXXX)
trap 'rm -rf "$profile" "$profile-killed"' EXIT
"$bin/journal_writer" bench "$profile"
tests/bench/restart.sh "$bin"
