// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scan made durable: the command loop, its journal and its thread, against one synced write of the same bytes, and against
// the page in IndexedDB (strict) and in PouchDB; in turns, on one disk.
import { join } from 'node:path';
import { Chromium, Steps, at, figures, finish, folder, median, number, servePage, tell } from '../lib.mjs';

const command = 'make bench ROWS=durable';
const rounds = number('SCANS', 1000) / 5;
const disk = folder();
const station = new Steps('packhorse-bench', ['scan', join(disk, 'station'), '100', join(disk, 'raw')]);
const took = { scan: [], raw: [], idb: [], pouch: [] };
let web = null, missing = '';
try {
    const site = await servePage();
    web = await new Chromium(join(disk, 'chromium'), site.url).open();
    await web.evaluate('bench.begin(100); bench.scan(20).then(() => bench.pouch(20)).then(() => 0)');
} catch (error) {
    missing = error.message;
}
for (let round = 0; round < rounds; ++round) {
    for (const deed of ['raw', 'scan', 'raw', 'scan', 'raw', 'scan', 'raw', 'scan', 'raw', 'scan'])
        took[deed].push(...(await station.ask(`${deed} 1`)).ns.map((ns) => ns / 1e6));
    if (!web) continue;
    took.idb.push(...await web.evaluate('bench.scan(5)'));
    took.pouch.push(...await web.evaluate('bench.pouch(5)'));
}
await station.end();
await web?.end();

for (const [name, part] of [['p50', 0.5], ['p99', 0.99]]) {
    const [ours, raw] = [at(took.scan, part), at(took.raw, part)];
    tell({ row: `a scan made durable, ${name}, against write + fdatasync`, ours, other: raw, unit: 'ms', goal: 'at most 1.6x', met: ours <= 1.6 * raw, command,
        more: { ours: figures(took.scan), other: figures(took.raw) } });
}
for (const [name, rival, factor] of [['IndexedDB strict', took.idb, 5], ['PouchDB', took.pouch, 10]]) {
    for (const [which, part] of [['p50', 0.5], ['p99', 0.99]]) {
        const [ours, other] = [at(took.scan, part), rival.length ? at(rival, part) : null];
        tell({ row: `a scan made durable, ${which}, against ${name}`, ours, other, unit: 'ms', goal: `${factor}x faster`, met: other !== null && ours * factor <= other, command,
            ...(rival.length ? { more: { ours: figures(took.scan), other: figures(rival) } } : { why: missing }) });
    }
}
finish();
