// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work done per fact, told so that a change shows: instructions (callgrind, the difference of a long and a short run, so that
// the start counts for nothing), and bytes given to the disk with each commit.
import { join } from 'node:path';
import { Steps, bin, finish, folder, isInstalled, number, run, tell } from '../lib.mjs';
import { spawnSync } from 'node:child_process';

const command = 'make bench ROWS=work';
const [few, many] = [100, 100 + number('SCANS', 1000)];
const disk = folder();

function instructions(scans) {
    const done = spawnSync('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', join(bin, 'packhorse-bench'), 'scans', join(disk, `station-${scans}`), '100', String(scans)],
        { encoding: 'utf8' });
    const told = /Collected : (\d+)/.exec(done.stderr);
    if (done.status !== 0 || !told) throw new Error(done.stderr);
    return Number(told[1]);
}
const row = 'instructions a scan, route of 100 stops';
if (isInstalled('valgrind'))
    tell({ row, ours: (instructions(many) - instructions(few)) / (many - few), unit: 'instructions', goal: 'told', met: null, command });
else
    tell({ row, unit: 'instructions', goal: 'told', met: false, command, why: 'valgrind is not installed' });

const station = new Steps('packhorse-bench', ['scan', join(disk, 'station'), '100', join(disk, 'raw')]);
const scans = number('SCANS', 1000);
const scanned = await station.ask(`scan ${scans}`);
tell({ row: 'bytes given to the disk a scan', ours: scanned.written / scans, unit: 'bytes', goal: 'told', met: null, command,
    more: { line_bytes: scanned.line } });
finish();
