// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the program until it asks for the first scan, in the middle of a route of 100 stops and with so many
// facts of history on its disk, against Chromium with the page, in turns; without network, each killed before the next start.
import { join } from 'node:path';
import { Chromium, figures, finish, folder, median, number, run, serve, servePage, stop, tell } from '../lib.mjs';
import { startUntil, takeTrolley } from '../handheld.mjs';

const command = 'make bench ROWS=start';
const rounds = number('ROUNDS', 9);
const most = number('MOST', 1000000);
// A page takes minutes to fill; with less history than ours it is only flattered.
const webMost = number('WEB_MOST', 100000);
const histories = [0, 10000, 1000000].filter((facts) => facts <= most);
const disk = folder();
const site = await servePage();

async function prepare(facts) {
    const place = { facts, ours: [], web: [], profile: join(disk, `station-${facts}`), box: join(disk, `box-${facts}`), chromium: join(disk, `chromium-${facts}`) };
    const server = await serve(['serve', '--listen', '127.0.0.1:0', '--demo', '--store', `sqlite:${join(disk, `server-${facts}.sqlite`)}`]);
    place.server = server.url;
    await takeTrolley(place, disk);
    await stop(server.child);
    if (facts > 0) run('journal_writer', ['fill', place.profile, String(facts)]);
    try {
        const web = await new Chromium(place.chromium, site.url).open();
        await web.evaluate(`bench.fill(${Math.min(facts, webMost)}, 100)`);
        await web.call('Browser.close', {}, undefined).catch(() => {});
        await web.child.ended;
    } catch (error) {
        place.missing = error.message;
    }
    return place;
}
const ms = () => Number(process.hrtime.bigint()) / 1e6;

async function startOurs(place) {
    const from = ms();
    const station = await startUntil(place, 'location');
    place.ours.push(ms() - from);
    await stop(station);
}
async function startWeb(place) {
    const from = ms();
    const ready = new Promise((resolve) => { site.onReady = resolve; });
    const web = new Chromium(place.chromium, site.url + '?start', false);
    await ready;
    place.web.push(ms() - from);
    await web.end();
}

const places = [];
for (const facts of histories) places.push(await prepare(facts));
for (let turn = 0; turn < rounds; ++turn) {
    for (const place of places) {
        await startOurs(place);
        if (!place.missing) await startWeb(place);
    }
}
for (const place of places) {
    const [ours, other] = [median(place.ours), place.web.length ? median(place.web) : null];
    tell({ row: `start to ready, ${place.facts} facts of history`, ours, other, unit: 'ms', goal: '3x faster', met: other !== null && ours * 3 <= other, command,
        why: place.missing, more: { ours: figures(place.ours), ...(other ? { other: figures(place.web), other_facts: Math.min(place.facts, webMost) } : {}) } });
}
const [none, last] = [places[0], places.at(-1)];
tell({ row: `start to ready, ${last.facts} facts against none`, ours: median(last.ours), other: median(none.ours), unit: 'ms', goal: 'within 20 %',
    met: last.facts > 0 && median(last.ours) <= 1.2 * median(none.ours), command });
finish();
