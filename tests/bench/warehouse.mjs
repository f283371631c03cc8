// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A warehouse that is large enough: orders, the routes over them, and a store that holds both.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './lib.mjs';

const linesEach = 10; // of an order; each is two facts
const products = 900;

const digits = (value, count) => String(value).padStart(count, '0');
function orderLines(order) {
    return Array.from({ length: linesEach }, (_, line) => {
        const product = (order * 7 + line * (products / linesEach)) % products;
        const place = `${String.fromCharCode(65 + Math.floor(product / 90))}-${digits(1 + Math.floor((product % 90) / 3), 2)}-${digits(1 + (product % 3), 2)}`;
        return `BENCH-${order},PH-C${digits(product, 4)},Thing ${product},1,${place}\n`;
    }).join('');
}

/// A store and its routes as lines of JSON, enough for so many facts of picking.
export function makeWarehouse(disk, facts, location = `sqlite:${join(disk, 'store.sqlite')}`, totes = 20) {
    const orders = Math.ceil(facts / (2 * linesEach)) + 10;
    const [file, routes] = [join(disk, 'orders.csv'), join(disk, 'routes.jsonl')];
    writeFileSync(file, 'order,product,name,quantity,location\n' + Array.from({ length: orders }, (_, i) => orderLines(i + 1)).join(''));
    run('packhorse-server', ['site', 'demo', '--store', location]);
    run('packhorse-server', ['import', file, '--format', 'csv', '--store', location]);
    run('packhorse-server', ['routes', '--build', '--totes', String(totes), '--stops', '100', '--store', location]);
    writeFileSync(routes, run('packhorse-server', ['export', 'routes', '--store', location]));
    return { store: join(disk, 'store.sqlite'), location, routes };
}
