// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFeature's own client against a server: node client.mjs URL STATION. Commands come on standard input, a JSON array a
// line; each is answered by a JSON line:
//   ["refresh"]                     -> the status of a bulk evaluation with the last tag: 200 or 304
//   ["boolean", KEY, DEFAULT]       -> {value, reason, errorCode} as the SDK resolves it (number likewise)
//   ["single", KEY]                 -> {status, body}
//   ["bare", BODY]                  -> {status, body} of a bulk evaluation with that body
import { createInterface } from 'node:readline';
import { OpenFeature } from '@openfeature/web-sdk';
import { OFREPWebProvider } from '@openfeature/ofrep-web-provider';

const [baseUrl, station] = process.argv.slice(2);
if (!station) {
    console.error('usage: node client.mjs URL STATION');
    process.exit(2);
}

// Every answer as it came, so that tags and statuses can be told.
let last = null;
async function watched(request, options) {
    last = await fetch(request, options);
    return last;
}

const context = { targetingKey: station, site: 'test', crew: 'early', operator: 'operator-1', app: '1.0.0' };
const provider = new OFREPWebProvider({ baseUrl, pollInterval: 0, cacheMode: 'disabled', fetchImplementation: watched });
await OpenFeature.setContext(context);
await OpenFeature.setProviderAndWait(provider);
const client = OpenFeature.getClient();

async function post(path, body) {
    const response = await fetch(`${baseUrl}/ofrep/v1/evaluate/flags${path}`, {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body,
    });
    return { status: response.status, body: await response.json() };
}

const resolved = ({ value, reason, errorCode, variant }) => ({ value, reason, errorCode, variant });
const commands = {
    async refresh() {
        await provider.onContextChange(context, context);
        return { status: last.status, etag: last.headers.get('etag') };
    },
    boolean: async (key, otherwise) => resolved(client.getBooleanDetails(key, otherwise)),
    number: async (key, otherwise) => resolved(client.getNumberDetails(key, otherwise)),
    single: async (key) => post(`/${encodeURIComponent(key)}`, JSON.stringify({ context })),
    bare: async (body) => post('', body),
};

console.log(JSON.stringify({ ready: last.status }));
for await (const line of createInterface({ input: process.stdin })) {
    const [name, ...given] = JSON.parse(line);
    try {
        console.log(JSON.stringify(await commands[name](...given)));
    } catch (error) {
        console.log(JSON.stringify({ failed: String(error) }));
    }
}
await OpenFeature.close();
