// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A fact's way to the server and back while a whole floor is connected and picks at the peak of a day; the same with one handheld
// alone. All stations are the real loops over real sockets, in one process on the server's own machine.
import { join } from 'node:path';
import { at, finish, folder, number, run, serve, stop, tell } from '../lib.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=connected';
const [handhelds, desks] = [number('HANDHELDS', 200), number('DESKS', 80)];
const peak = 20; // facts a second, on the peak of a day of 31,000 orders
const facts = number('FACTS', 2000);
const totes = 2; // an order of ten lines is twenty facts

async function measure(handheldCount, deskCount, pace, count) {
    const disk = folder();
    const { location, routes } = makeWarehouse(disk, Math.max(handheldCount * totes * 20, 2 * count), undefined, totes);
    const server = await serve(['serve', '--listen', '127.0.0.1:0', '--store', location]);
    const told = JSON.parse(run('packhorse-bench', ['connected', server.url, join(disk, 'profiles'), routes, handheldCount, deskCount, pace, count].map(String)));
    await stop(server.child);
    return { ms: told.ns.map((ns) => ns / 1e6), requests: told.requests / told.facts };
}

const floor = await measure(handhelds, desks, peak, facts);
const alone = await measure(1, 0, 1, 40);
const where = `${desks} desks and ${handhelds} handhelds, ${peak} facts a second`;
for (const [name, part] of [['p50', 0.5], ['p99', 0.99]])
    tell({ row: `a fact's way to the server and back, ${where}, ${name}`, ours: at(floor.ms, part), other: at(alone.ms, part), unit: 'ms', goal: 'told', met: null, command });
tell({ row: `requests a fact, ${where}, against one handheld alone`, ours: floor.requests, other: alone.requests, unit: 'requests', goal: 'told', met: null, command });
finish();
