// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// What a picker scans for a route, without a mistake. Where every line is one unit no code comes twice in a row, which would be
/// taken for a double fire.
export function picks(route) {
    const tote = (order) => route.totes.find((one) => one.order === order).tote;
    const code = (id) => route.products.find((one) => one.id === id).codes[0].code;
    return ['B-BENCH', route.trolley, ...route.stops.flatMap((stop) => [stop.location,
        ...stop.lines.flatMap((line) => [code(line.product), tote(line.order)])]), 'Z-01'];
}
