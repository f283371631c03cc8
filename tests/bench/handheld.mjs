// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A real handheld without a window: its options, and what its black box says that its screen asks for.
import { closeSync, openSync, readSync, statSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { start, stop } from './lib.mjs';

export const stationOptions = (place, scans, scanner = scans ? `replay:${scans}` : 'wedge') => ['--profile', place.profile, '--server', place.server,
    '--station', place.station ?? 'HH-BENCH', '--black-box', place.box, '--scanner', scanner];

/// Follows the lines of a black box that may still be written.
export class Box {
    constructor(path) {
        this.path = path;
        this.at = 0;
        this.rest = '';
        writeFileSync(path, '');
        this.file = openSync(path, 'r');
        this.watcher = watch(path, () => this.read());
        this.onLine = () => {};
    }
    read() {
        const more = Buffer.alloc(Math.max(0, statSync(this.path).size - this.at));
        this.at += readSync(this.file, more, 0, more.length, this.at);
        const lines = (this.rest + more.toString()).split('\n');
        this.rest = lines.pop();
        for (const line of lines) this.onLine(JSON.parse(line));
    }
    close() {
        this.watcher.close();
        closeSync(this.file);
    }
    /// The first line for which this holds.
    until(holds, station) {
        return new Promise((resolve, reject) => {
            this.onLine = (line) => { if (holds(line)) resolve(line); };
            station?.ended.then((how) => reject(new Error(`the station ended: ${how}`)));
            this.read();
        });
    }
}

/// Starts it, and comes back when its screen asks for this.
export async function startUntil(place, step, scans) {
    const box = new Box(place.box); // before the station writes
    const station = start('packhorse-handheld', stationOptions(place, scans), { stdio: ['ignore', 'ignore', 'ignore'] });
    await box.until((line) => line.asks.step === step, station);
    box.close();
    return station;
}

/// Signs in and takes a trolley; the station is killed when it asks for the first location.
export async function takeTrolley(place, disk) {
    const scans = join(disk, 'scans');
    const codes = Array(8).fill(['B-PICKER1', 'T-001']).flat(); // what was scanned too early is scanned again
    writeFileSync(scans, codes.map((code) => `+500 ${code}\n`).join(''));
    await stop(await startUntil(place, 'location', scans));
}
