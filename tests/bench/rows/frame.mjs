// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of a serial scanner to the frame that shows the answer: the real handheld on a pseudo terminal, its screen painted
// without a window, against the page in Chromium, from the Enter of a keyboard scanner to the frame after the next; in turns, on one
// disk. Ours counts everything, also the sync of its journal.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { Chromium, Steps, at, figures, finish, folder, number, run, serve, servePage, start, tell } from '../lib.mjs';
import { Box, stationOptions } from '../handheld.mjs';
import { picks } from '../picks.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=frame';
const scans = number('SCANS', 300);
const disk = folder();
const { location, routes } = makeWarehouse(disk, scans + 2000);
run('packhorse-server', ['operator', 'add', '--badge', 'B-BENCH', '--name', 'Bench', '--role', 'picker', '--store', location]);
const server = await serve(['serve', '--listen', '127.0.0.1:0', '--store', location]);
const place = { profile: join(disk, 'station'), box: join(disk, 'box'), server: server.url };
const codes = picks(JSON.parse(readFileSync(routes, 'utf8').split('\n', 1)[0]));
if (codes.length < scans + 3) throw new Error(`the route has ${codes.length} scans, not ${scans + 3}`);

const scanner = new Steps('packhorse-bench', ['scanner']);
const { device } = JSON.parse((await scanner.lines.next()).value);
const box = new Box(place.box);
const station = start('packhorse-handheld', stationOptions(place, null, `serial:${device}`),
    { stdio: ['ignore', 'ignore', 'pipe'], env: { QT_LOGGING_RULES: 'packhorse.frames.debug=true' } });
let answers = 0, onFrame = () => {};
createInterface({ input: station.stderr }).on('line', (line) => {
    const frame = /frame (\d+) (\d+)$/.exec(line);
    if (frame) onFrame(Number(frame[1]), Number(frame[2]));
});
/// ms from the scan to the first frame after its answer.
async function scan(code) {
    const shown = new Promise((resolve, reject) => {
        onFrame = (ns, count) => { if (count > answers) { answers = count; resolve(ns); } };
        station.ended.then((how) => reject(new Error(`the station ended: ${how}`)));
    });
    const { ns } = await scanner.ask(code);
    if (ns === 0) throw new Error('the station does not have the scanner open');
    return (await shown - ns) / 1e6;
}
let step = '', refused = 0;
box.onLine = (line) => {
    step = line.asks.step;
    if (line.sound === 'refused') ++refused;
};
/// What was scanned before the station knew the site or the route is scanned again.
async function scanUntil(wanted, code) {
    while (step !== wanted) {
        if (code && step !== '') await scan(code);
        await new Promise((resolve) => setTimeout(resolve, 500));
        box.read();
    }
}
await scanUntil('sign_in');
await scanUntil('trolley', codes[0]);
await scanUntil('location', codes[1]);
refused = 0;

const ours = [], theirs = [];
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
for (const code of codes.slice(2, 2 + scans)) {
    ours.push(await scan(code));
    if (web) theirs.push(await typed());
}
box.read();
box.close();
await scanner.end();
await web?.end();
if (refused > 0) throw new Error(`${refused} of ${scans} scans were refused: the recording does not fit the route`);

for (const [name, part] of [['p50', 0.5], ['p99', 0.99]]) {
    const [mine, other] = [at(ours, part), theirs.length ? at(theirs, part) : null];
    tell({ row: `serial bytes to the frame with the answer, ${name}`, ours: mine, other, unit: 'ms', goal: '3x faster', met: other !== null && mine * 3 <= other, command,
        why: missing, more: { ours: figures(ours), ...(other ? { other: figures(theirs) } : {}) } });
}
tell({ row: 'serial bytes to the frame with the answer, p99, the disk included', ours: at(ours, 0.99), other: null, unit: 'ms', goal: 'under 16 ms', met: at(ours, 0.99) < 16, command });
finish();
