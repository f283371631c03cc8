// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// table.mjs ROWS REPORT: the lines of the rows as a table, and as an array in REPORT, which is replaced as a whole.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';

const [, , from, to] = process.argv;
const rows = readFileSync(from, 'utf8').split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
writeFileSync(`${to}.new`, JSON.stringify(rows, null, 1) + '\n');
renameSync(`${to}.new`, to);

const shown = (value) => (value === null || value === undefined ? '-' : String(value));
const table = [['row', 'ours', 'other', 'ratio', 'unit', 'goal', 'met'], ...rows.map((row) => [
    row.row, shown(row.ours), shown(row.other), shown(row.ratio), row.unit ?? '', row.goal ?? 'told', row.met === null ? '' : row.met ? 'yes' : 'NO'])];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
for (const row of table) console.log(row.map((cell, column) => (column > 0 && column < 4 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ').trimEnd());
for (const row of rows) {
    if (row.why) console.log(`not measured: ${row.row}: ${row.why}`);
    if (row.more) console.log(`${row.row}: ${JSON.stringify(row.more)}`);
}
