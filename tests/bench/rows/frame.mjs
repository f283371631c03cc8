// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a serial scanner to the frame that shows the answer: the real handheld on a pseudo terminal, its screen painted
// without a window, against the page in Chromium, from the Enter of a keyboard scanner to the frame after the next; in turns, on one
// disk. Ours counts everything, also the sync of its journal. What is our own work in it tells a second handheld, whose journal
// lies in memory, where a sync costs nothing.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { Chromium, Steps, at, figures, finish, folder, memory, number, run, serve, servePage, start, tell } from '../lib.mjs';
import { Box, stationOptions } from '../handheld.mjs';
import { picks } from '../picks.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=frame';
const scans = number('SCANS', 300);
const disk = folder();
const { location, routes } = makeWarehouse(disk, 2 * (scans + 2000));
run('packhorse-server', ['operator', 'add', '--badge', 'B-BENCH', '--name', 'Bench', '--role', 'picker', '--store', location]);
const server = await serve(['serve', '--listen', '127.0.0.1:0', '--store', location]);

/// A handheld that picks a route; begin() first.
class Handheld {
    constructor(station, route, where) {
        this.codes = picks(route);
        if (this.codes.length < scans + 3) throw new Error(`the route has ${this.codes.length} scans, not ${scans + 3}`);
        this.place = { station, profile: join(where, station), box: join(where, `${station}.box`), server: server.url };
        this.took = [];
        this.step = '';
        this.refused = this.answers = 0;
        this.onFrame = () => {};
    }
    async begin() {
        this.scanner = new Steps('packhorse-bench', ['scanner']);
        const { device } = JSON.parse((await this.scanner.lines.next()).value);
        this.box = new Box(this.place.box);
        this.box.onLine = (line) => {
            this.step = line.asks.step;
            if (line.sound === 'refused') ++this.refused;
        };
        this.station = start('packhorse-handheld', stationOptions(this.place, null, `serial:${device}`),
            { stdio: ['ignore', 'ignore', 'pipe'], env: { QT_LOGGING_RULES: 'packhorse.frames.debug=true' } });
        createInterface({ input: this.station.stderr }).on('line', (line) => {
            const frame = /frame (\d+) (\d+)$/.exec(line);
            if (frame) this.onFrame(Number(frame[1]), Number(frame[2]));
        });
        await this.scanUntil('sign_in');
        await this.scanUntil('trolley', this.codes[0]);
        await this.scanUntil('location', this.codes[1]);
        this.refused = 0;
        this.next = 2;
    }
    /// ms from the scan to the first frame after its answer.
    async scan(code) {
        const shown = new Promise((resolve, reject) => {
            this.onFrame = (ns, count) => { if (count > this.answers) { this.answers = count; resolve(ns); } };
            this.station.ended.then((how) => reject(new Error(`the station ended: ${how}`)));
        });
        const { ns } = await this.scanner.ask(code);
        if (ns === 0) throw new Error('the station does not have the scanner open');
        return (await shown - ns) / 1e6;
    }
    async pick() { this.took.push(await this.scan(this.codes[this.next++])); }
    /// What was scanned before the station knew the site or the route is scanned again.
    async scanUntil(wanted, code) {
        while (this.step !== wanted) {
            if (code && this.step !== '') await this.scan(code);
            await new Promise((resolve) => setTimeout(resolve, 500));
            this.box.read();
        }
    }
    async end() {
        this.box.read();
        this.box.close();
        await this.scanner.end();
        if (this.refused > 0) throw new Error(`${this.refused} of ${scans} scans were refused: the recording does not fit the route`);
    }
}

const [first, second] = readFileSync(routes, 'utf8').split('\n', 2).map((line) => JSON.parse(line));
const ours = new Handheld('HH-BENCH', first, disk);
await ours.begin();
const inMemory = new Handheld('HH-MEMORY', second, folder(memory));
await inMemory.begin();

const theirs = [];
let web = null, missing;
try {
    const site = await servePage();
    web = await new Chromium(join(disk, 'chromium'), site.url).open();
    await web.evaluate('bench.begin(100); bench.scan(20).then(() => 0)');
} catch (error) {
    missing = error.message;
}
async function key(name, text) {
    await web.call('Input.dispatchKeyEvent', { type: 'keyDown', key: name, text });
    await web.call('Input.dispatchKeyEvent', { type: 'keyUp', key: name });
}
async function typed() {
    const before = await web.evaluate('bench.frames.length');
    for (const letter of await web.evaluate('bench.nextCode()')) await key(letter, letter);
    await key('Enter', '\r');
    while (await web.evaluate('bench.frames.length') === before);
    return web.evaluate('bench.frames.at(-1)');
}
for (let turn = 0; turn < scans; ++turn) {
    await ours.pick();
    if (web) theirs.push(await typed());
    await inMemory.pick();
}
await ours.end();
await inMemory.end();
await web?.end();

for (const [name, part] of [['p50', 0.5], ['p99', 0.99]]) {
    const [mine, other] = [at(ours.took, part), theirs.length ? at(theirs, part) : null];
    tell({ row: `serial bytes to the frame with the answer, ${name}`, ours: mine, other, unit: 'ms', goal: '3x faster', met: other !== null && mine * 3 <= other, command,
        why: missing, more: { ours: figures(ours.took), ...(other ? { other: figures(theirs) } : {}) } });
}
const work = at(inMemory.took, 0.99);
tell({ row: 'serial bytes to the frame with the answer, p99, our own work', ours: work, other: null, unit: 'ms', goal: 'under 16 ms', met: work < 16, command, more: { ours: figures(inMemory.took) } });
finish();
