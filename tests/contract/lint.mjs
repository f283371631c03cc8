// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Lints an OpenAPI document with Redocly's rules: node lint.mjs FILE. Exit status 1 on any error or warning.
import { createConfig, lint } from '@redocly/openapi-core';

const file = process.argv[2];
if (!file) {
    console.error('usage: node lint.mjs FILE');
    process.exit(2);
}
const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
        'operation-2xx-response': 'off', // a WebSocket answers 101
        'no-invalid-media-type-examples': 'error',
        'no-unused-components': 'error',
    },
});
const problems = await lint({ ref: file, config });
for (const problem of problems) {
    const place = problem.location[0];
    console.error(`${problem.severity}: ${problem.ruleId}: ${problem.message} (${place?.pointer ?? ''})`);
}
console.log(`${file}: ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
