// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scan made durable: the command loop, its journal and its thread, against one synced write of the same bytes, and against
// the page in IndexedDB (strict) and in PouchDB; in turns, on one disk;
// against the bare disk while Chromium does not run, because its writes would be synced with ours.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Chromium, Steps, at, figures, finish, folder, number, servePage, tell } from '../lib.mjs';

const command = 'make bench ROWS=durable';
const rounds = number('SCANS', 1000) / 5;
const disk = folder();
const station = new Steps('packhorse-bench', ['scan', join(disk, 'station'), '100', join(disk, 'raw')]);
const ours = async (into) => into.push(...(await station.ask('scan 1')).ns.map((ns) => ns / 1e6));
// A station is measured as it is a few seconds after its start: it has made room for its -wal by then.
const wal = join(disk, 'station/journal/facts.db-wal');
const roomFor = 16 * 1024 * 1024;
while (!existsSync(wal) || statSync(wal).size < roomFor) await new Promise((resolve) => setTimeout(resolve, 100));
const bare = { scan: [], raw: [] };   // nobody else writes
const beside = { scan: [], idb: [], pouch: [] };
for (let turn = 0; turn < 5 * rounds; ++turn) {
    bare.raw.push(...(await station.ask('raw 1')).ns.map((ns) => ns / 1e6));
    await ours(bare.scan);
}
let web = null, missing = '';
try {
    const site = await servePage();
    web = await new Chromium(join(disk, 'chromium'), site.url).open();
    await web.evaluate('bench.begin(100); bench.scan(20).then(() => bench.pouch(20)).then(() => 0)');
    for (let turn = 0; turn < 5 * rounds; ++turn) {
        await ours(beside.scan);
        beside.idb.push(...await web.evaluate('bench.scan(1)'));
        await ours(beside.scan);
        beside.pouch.push(...await web.evaluate('bench.pouch(1)'));
    }
} catch (error) {
    missing = error.message;
}
await station.end();
await web?.end();

for (const [name, part] of [['p50', 0.5], ['p99', 0.99]]) {
    const [mine, raw] = [at(bare.scan, part), at(bare.raw, part)];
    tell({ row: `a scan made durable, ${name}, against write + fdatasync`, ours: mine, other: raw, unit: 'ms', goal: 'at most 1.6x', met: mine <= 1.6 * raw, command,
        more: { ours: figures(bare.scan), other: figures(bare.raw) } });
}
for (const [name, rival, factor] of [['IndexedDB strict', beside.idb, 5], ['PouchDB', beside.pouch, 10]]) {
    for (const [which, part] of [['p50', 0.5], ['p99', 0.99]]) {
        const [mine, other] = missing ? [null, null] : [at(beside.scan, part), at(rival, part)];
        tell({ row: `a scan made durable, ${which}, against ${name}`, ours: mine, other, unit: 'ms', goal: `${factor}x faster`, met: !missing && mine * factor <= other, command,
            ...(missing ? { why: missing } : { more: { ours: figures(beside.scan), other: figures(rival) } }) });
    }
}
finish();
