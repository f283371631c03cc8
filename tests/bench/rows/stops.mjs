// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One scan in a route of 10, 100, 1,000 and 10,000 stops, in turns: time of the processor, which is the work besides the
// sync, and time to the answer.
import { join } from 'node:path';
import { Steps, exponent, finish, folder, median, number, round, spread, tell } from '../lib.mjs';

const command = 'make bench ROWS=stops';
const rounds = number('ROUNDS', 60);
const each = 20; // scans of one turn
const sizes = [10, 100, 1000, 10000];
const disk = folder();
const routes = sizes.map((stops) => ({
    stops, steps: new Steps('packhorse-bench', ['scan', join(disk, `station-${stops}`), String(stops), join(disk, `raw-${stops}`)]), cpu: [], wall: [],
}));
for (let turn = 0; turn < rounds; ++turn) {
    for (const route of routes) {
        const answer = await route.steps.ask(`scan ${each}`);
        route.cpu.push(answer.cpu_ns / each / 1e6);
        route.wall.push(median(answer.ns) / 1e6);
    }
}
for (const route of routes) await route.steps.end();

const first = median(routes[0].cpu);
const grows = exponent(routes.map((route) => [route.stops, median(route.cpu)]));
for (const route of routes.slice(1)) {
    const ours = median(route.cpu);
    tell({ row: `one scan in a route of ${route.stops} stops, against one of 10: work`, ours, other: first, unit: 'ms of the processor', goal: 'within 20 %',
        met: ours <= 1.2 * first, command,
        more: { exponent: round(grows), spread: round(spread(route.cpu)), wall_p50: round(median(route.wall)), wall_p50_of_10: round(median(routes[0].wall)) } });
}
finish();
