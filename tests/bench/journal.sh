#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Packhorse authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What an open journal of 100,000 facts takes: journal.sh BIN. One JSON line, as before.
set -eu
profile=$(mktemp -d /var/tmp/packhorse-bench-XXXXXX)
trap 'rm -rf "$profile" "$profile-killed"' EXIT
"$1/journal_writer" bench "$profile" | sed 's/^{/{"row":"journal: commit, opening, verifying","met":null,"command":"make bench ROWS=journal","more":{/; s/}$/}}/'
