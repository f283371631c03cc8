// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Memory: proportional set size on a route of 100 stops, and after a day's scans there, against all processes of Chromium with
// the page that has done the same.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chromium, finish, folder, number, pss_kB, run, serve, servePage, start, tell } from '../lib.mjs';
import { Box, stationOptions } from '../handheld.mjs';
import { picks } from '../picks.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=memory';
const scans = number('SCANS', 10000);
const disk = folder();
const { location, routes: routesFile } = makeWarehouse(disk, scans + 2000);
run('packhorse-server', ['operator', 'add', '--badge', 'B-BENCH', '--name', 'Bench', '--role', 'picker', '--store', location]);
const routes = readFileSync(routesFile, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const server = await serve(['serve', '--listen', '127.0.0.1:0', '--store', location]);
const place = { profile: join(disk, 'station'), box: join(disk, 'box'), server: server.url };

// A day as a recording: trolley after trolley.
const day = routes.flatMap(picks).slice(0, scans);
const pause = (scan, i) => (i < 3 || day[i - 1].startsWith('T-') || scan.startsWith('T-') ? 3000 : number('PACE', 50));
writeFileSync(join(disk, 'scans'), day.map((scan, i) => `+${pause(scan, i)} ${scan}\n`).join(''));
const box = new Box(place.box);
const station = start('packhorse-handheld', stationOptions(place, join(disk, 'scans')), { stdio: ['ignore', 'ignore', 'ignore'] });
await box.until((line) => line.asks.step === 'location', station);
const middle = pss_kB(station.pid) / 1024;
let answers = 0, facts = 0, warm = null;
await box.until((line) => (facts += line.events.length, line.sound !== null && ++answers === Math.floor(day.length / 10) && (warm = { facts, MB: pss_kB(station.pid) / 1024 }), answers >= day.length - 10), station);
const later = pss_kB(station.pid) / 1024;
box.close();
const inStep = facts >= 0.9 * day.length;

let web = null, missing;
try {
    const site = await servePage();
    const chromium = await new Chromium(join(disk, 'chromium'), site.url).open();
    const all = () => chromium.pids().reduce((sum, pid) => sum + pss_kB(pid), 0) / 1024;
    await chromium.evaluate('bench.begin(100); bench.scan(20).then(() => 0)');
    web = { middle: all() };
    await chromium.evaluate(`bench.scan(${scans}).then(() => 0)`);
    web.later = all();
} catch (error) {
    missing = error.message;
}
tell({ row: 'memory on a route of 100 stops', ours: middle, other: web?.middle, unit: 'MB PSS', goal: 'a fifth', met: web && middle * 5 <= web.middle, command, why: missing });
tell({ row: `memory after ${facts} facts`, ours: later, other: web?.later, unit: 'MB PSS', goal: 'a fifth', met: web?.later && later * 5 <= web.later, command, why: missing });
tell({ row: `memory after ${facts} facts, against after ${warm.facts}`, why: inStep ? undefined : 'the recording fell out of step: most scans were refused', ours: later, other: warm.MB, unit: 'MB PSS', goal: 'no growth (within 5 %)', met: inStep && later <= 1.05 * warm.MB, command });
finish();
