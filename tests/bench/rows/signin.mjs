// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the last digit of the PIN until the screen asks for a trolley: the check of the PIN, the fact on the disk, the new page.
// Without network, by the roster in the sealed profile, on a station that was started anew each time.
import { connect } from 'node:net';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { figures, finish, folder, median, number, run, serve, start, stop, tell } from '../lib.mjs';
import { Box, stationOptions } from '../handheld.mjs';

const command = 'make bench ROWS=signin';
const rounds = number('ROUNDS', 20);
const pin = '907153862491';
const disk = folder();
const store = `sqlite:${join(disk, 'server.sqlite')}`;
const place = { profile: join(disk, 'station'), box: join(disk, 'box') };
const ms = () => Number(process.hrtime.bigint()) / 1e6;

/// A site that wants PINs, and one person who has one.
async function furnish(url) {
    const site = await (await fetch(`${url}/v1/site`)).json();
    site.policies.pin = true;
    writeFileSync(join(disk, 'site.json'), JSON.stringify(site));
    writeFileSync(join(disk, 'pin'), `${pin}\n`);
    run('packhorse-server', ['site', join(disk, 'site.json'), '--store', store]);
    run('packhorse-server', ['operator', 'pin', '--badge', 'B-PICKER1', '--pin-file', join(disk, 'pin'), '--store', store]);
}

const typePin = () => {
    const socket = connect(join(place.profile, 'station.socket'), () => socket.write(`${JSON.stringify({ do: 'press', button: 'pin', text: pin })}\n`));
    socket.on('data', () => socket.end());
};

/// The badge is scanned again and again until the PIN is asked for: at first the roster may still be on its way.
async function signIn() {
    const box = new Box(place.box);
    const station = start('packhorse-handheld', [...stationOptions(place, join(disk, 'scans')), '--emulated-hands', '--secrets', `file:${join(disk, 'secrets')}`],
        { stdio: ['ignore', 'ignore', 'ignore'] });
    await box.until((line) => line.asks?.step === 'pin', station);
    const from = ms();
    typePin();
    await box.until((line) => line.asks?.step === 'trolley', station);
    const took = ms() - from;
    box.close();
    await stop(station);
    return took;
}

writeFileSync(join(disk, 'scans'), '+1000 B-PICKER1\n'.repeat(20));
const server = await serve(['serve', '--listen', '127.0.0.1:0', '--demo', '--store', store]);
place.server = server.url;
await furnish(server.url);
await signIn(); // which fetches the roster
await stop(server.child);
const took = [];
for (let turn = 0; turn < rounds; ++turn) took.push(await signIn());
tell({ row: 'PIN to the next question, without network', ours: median(took), other: null, unit: 'ms', goal: 'under 1 s', met: Math.max(...took) < 1000, command,
    more: { ours: figures(took), most: Math.max(...took) } });
finish();
