// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The reference server: facts a second of one node on SQLite and on PostgreSQL, with several stations that deliver at a time;
// then the same facts on one node and on three, by SQL statements and requests a fact.
import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { bin, finish, folder, median, number, run, serve, start, stop, tell } from '../lib.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=server';
const peak = 20; // facts a second, on the peak of a day of 31,000 orders
const stations = number('STATIONS', 4);
const each = number('FACTS', 5000);
const rounds = number('ROUNDS', 3);
const disk = folder();

const freePort = () => new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)); });
});

/// PostgreSQL with fsync on in a folder of its own, every statement in its log; it refuses to run as root.
async function postgres() {
    const programs = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`).at(-1) : null;
    if (!programs) throw new Error('PostgreSQL is not installed (Debian: postgresql, libqt6sql6-psql)');
    const as = process.getuid() === 0 ? ['/usr/sbin/runuser', ['-u', 'postgres', '--']] : ['/usr/bin/env', []];
    const home = folder();
    if (process.getuid() === 0) chownSync(home, Number(run('/usr/bin/id', ['-u', 'postgres'])), -1);
    const [data, port] = [join(home, 'data'), await freePort()];
    run(as[0], [...as[1], `${programs}/initdb`, '-D', data, '-A', 'trust', '-U', 'bench', '-E', 'UTF8', '--locale=C.UTF-8']);
    start(as[0], [...as[1], `${programs}/postgres`, '-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', home, '-c', 'log_statement=all', '-c', 'logging_collector=on',
        '-c', 'log_directory=log', '-c', 'log_filename=all.log', '-c', 'log_rotation_size=0'], { stdio: ['ignore', 'ignore', 'ignore'] });
    const psql = (...words) => spawnSync(`${programs}/psql`, ['-h', '127.0.0.1', '-p', String(port), '-U', 'bench', ...words], { encoding: 'utf8' });
    while (psql('-d', 'postgres', '-c', 'select 1').status !== 0);
    const log = join(data, 'log/all.log');
    return {
        make(name) {
            psql('-d', 'postgres', '-c', `create database ${name}`);
            return `postgresql://bench@127.0.0.1:${port}/${name}`;
        },
        statements: () => (readFileSync(log, 'utf8').match(/LOG: {2}(statement|execute)/g) ?? []).length,
    };
}

/// The journals of the stations: each has routes of its own.
function outages(routesFile) {
    const routes = readFileSync(routesFile, 'utf8').trim().split('\n');
    return Array.from({ length: stations }, (_, i) => {
        const own = join(disk, `routes-${i}.jsonl`);
        writeFileSync(own, routes.filter((_, n) => n % stations === i).join('\n') + '\n');
        run('packhorse-bench', ['outage', join(disk, `outage-${i}`), String(each), own, join(disk, `bodies-${i}`)]);
        return join(disk, `outage-${i}`);
    });
}

let turns = 0;
/// All stations deliver at a time, each to its node; the time from the first start to the last end, in s.
async function deliver(journals, nodes) {
    const turn = ++turns;
    const copies = journals.map((journal) => { cpSync(journal, `${journal}-${turn}`, { recursive: true }); return `${journal}-${turn}`; });
    const from = process.hrtime.bigint();
    const all = copies.map((journal, i) => start('packhorse-bench', ['deliver', journal, nodes[i % nodes.length]], { stdio: ['ignore', 'ignore', 'inherit'] }));
    for (const one of all) if (await one.ended !== 0) throw new Error('a station did not deliver');
    return Number(process.hrtime.bigint() - from) / 1e9;
}

const { store, routes } = makeWarehouse(disk, stations * (each + 1000));
const journals = outages(routes);
const facts = stations * each;
const seconds = [];
for (let turn = 0; turn < rounds; ++turn) {
    cpSync(store, join(disk, `node-${turn}.sqlite`));
    const node = await serve(['serve', '--listen', '127.0.0.1:0', '--store', `sqlite:${join(disk, `node-${turn}.sqlite`)}`]);
    seconds.push(await deliver(journals, [node.url]));
    await stop(node.child);
}
const judged = (row, times) => tell({ row, ours: facts / median(times), other: peak, unit: 'facts a second (more is better)', goal: '100x the peak',
    met: facts / median(times) >= 100 * peak, command, more: { stations, facts, turns: times.length } });
judged('server: one node on SQLite, against the peak', seconds);

try {
    const database = await postgres();
    const work = new Map([[1, []], [3, []]]);
    const taken = [];
    for (let turn = 0; turn < rounds; ++turn) {
        for (const count of work.keys()) {
            const name = `bench_${turn}_${count}`;
            const location = database.make(name);
            const place = folder();
            const { routes: theirs } = makeWarehouse(place, stations * (each + 1000), location);
            if (readFileSync(theirs, 'utf8').split('\n').length !== readFileSync(routes, 'utf8').split('\n').length) throw new Error('the stores differ');
            const nodes = [];
            for (let i = 0; i < count; ++i) nodes.push(await serve(['serve', '--listen', '127.0.0.1:0', '--store', location, '--cluster', 'bench', '--node', `node-${i + 1}`]));
            const before = database.statements();
            const time = await deliver(journals, nodes.map((node) => node.url));
            work.get(count).push((database.statements() - before) / facts);
            if (count === 1) taken.push(time);
            for (const node of nodes) await stop(node.child);
        }
    }
    judged('server: one node on PostgreSQL, against the peak', taken);
    const [one, three] = [median(work.get(1)), median(work.get(3))];
    tell({ row: 'server: SQL statements a fact, three nodes against one', ours: three, other: one, unit: 'statements', goal: 'does not grow (within 5 %)', met: three <= 1.05 * one, command });
} catch (error) {
    tell({ row: 'server: one node on PostgreSQL, and three', unit: 'facts a second', goal: '100x the peak', met: false, command, why: error.message });
}
finish();
