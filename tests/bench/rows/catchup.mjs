// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catching up after an outage: all that a station owes, to the reference server, against the same bodies posted by the same
// client on one kept connection to a server that throws them away; in turns. Each turn has a server and a journal of its own.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { exponent, finish, folder, median, number, round, run, serve, spread, stop, tell } from '../lib.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=catchup';
const rounds = number('ROUNDS', 3);
const sizes = [1000, 10000, 100000].filter((facts) => facts <= number('MOST', 100000));
const disk = folder();
const { store, routes } = makeWarehouse(disk, sizes.at(-1));
const sink = await serve(['sink'], 'packhorse-bench');
const all = [];
for (const facts of sizes) {
    const outage = join(disk, `outage-${facts}`);
    const bodies = join(disk, `bodies-${facts}`);
    run('packhorse-bench', ['outage', outage, String(facts), routes, bodies]);
    const size = { facts, ours: [], raw: [] };
    for (let turn = 0; turn < rounds; ++turn) {
        cpSync(outage, `${outage}-${turn}`, { recursive: true });
        cpSync(store, `${outage}-${turn}.sqlite`);
        const server = await serve(['serve', '--listen', '127.0.0.1:0', '--store', `sqlite:${outage}-${turn}.sqlite`]);
        size.ours.push(JSON.parse(run('packhorse-bench', ['deliver', `${outage}-${turn}`, server.url])).ms / 1e3);
        size.raw.push(JSON.parse(run('packhorse-bench', ['post', bodies, sink.url])).ms / 1e3);
        await stop(server.child);
    }
    all.push(size);
}
await stop(sink.child);

for (const { facts, ours, raw } of all) {
    const [rate, rawRate] = [facts / median(ours), facts / median(raw)];
    tell({ row: `catching up ${facts} facts`, ours: rate, other: rawRate, unit: 'facts a second (more is better)', goal: 'at least 10,000', met: rate >= 10000, command,
        more: { spread: round(spread(ours)), turns: rounds } });
}
const grows = exponent(all.map(({ facts, ours }) => [facts, median(ours)]));
tell({ row: 'catching up: exponent of its growth', ours: grows, other: exponent(all.map(({ facts, raw }) => [facts, median(raw)])), unit: 'exponent',
    goal: '1.0 +- 0.05', met: Math.abs(grows - 1) <= 0.05, command });
finish();
