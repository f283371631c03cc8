// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Labels on real desks with emulated printers: from the packer's last act (the parcel on the scale) to the label in the printer's
// mouth, bought while the packer packs against bought afterwards, from a carrier that takes 0.4 to 12 s; and what printing adds
// to whichever came last, the act or the carrier's answer.
import { join } from 'node:path';
import { bin, figures, finish, folder, median, number, run, tell, at } from '../lib.mjs';
import { makeWarehouse } from '../warehouse.mjs';

const command = 'make bench ROWS=label';
const orders = number('ORDERS', 60);
const disk = folder();
makeWarehouse(disk, orders * 20); // its orders.csv is packed
function pack(atPack) {
    const said = run('packhorse-floor', ['pack', '--programs', bin, '--to', join(disk, `hall-${atPack}`), '--data', join(disk, 'orders.csv'), '--format', 'csv',
        '--orders', String(orders), '--desks', String(number('DESKS', 4)), '--label-at-pack', atPack, '--carrier', 'latency_ms=400..12000', '--kills', '0',
        '--faults', '0', '--mistakes', '0', '--pace', String(number('PACE', 400)), '--seed', '1', '--limit', '3000']);
    const report = JSON.parse(said.trim().split('\n').at(-1));
    if (report.pack !== 'pass') throw new Error(`packing ended with ${report.pack}`);
    return report;
}
const on = pack('on'), off = pack('off');
tell({ row: 'label: last act to the printer, bought while it is packed, p50', ours: median(on.waited_ms), other: median(off.waited_ms), unit: 'ms; other: bought afterwards', goal: 'told', met: null,
    command, more: { ours: figures(on.waited_ms), other: figures(off.waited_ms) } });
for (const [when, report] of [['while it is packed', on], ['afterwards', off]]) {
    const adds = report.printing_adds_ms;
    for (const [name, part] of [['p50', 0.5], ['p99', 0.99]])
        tell({ row: `label bought ${when}: what printing adds to act and carrier, ${name}`, ours: at(adds, part), other: null, unit: 'ms', goal: 'at most 50 ms', met: at(adds, part) <= 50,
            command, more: figures(adds) });
}
finish();
