// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds api/vectors.json against api/openapi.yaml and against chains that are computed here, by nothing of Packhorse:
// node check_vectors.mjs OPENAPI VECTORS. Exit status 1 and a line for each thing that does not fit.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import yaml from 'js-yaml';

const [contractFile, vectorsFile] = process.argv.slice(2);
if (!vectorsFile) {
    console.error('usage: node check_vectors.mjs OPENAPI VECTORS');
    process.exit(2);
}
const contract = yaml.load(readFileSync(contractFile, 'utf8'));
const vectors = JSON.parse(readFileSync(vectorsFile, 'utf8'));

const ajv = new Ajv2020({ strict: false, allErrors: false });
ajv.addSchema({ $id: 'contract', components: contract.components });
const schema = (name) => ajv.getSchema(`contract#/components/schemas/${name}`);

let checks = 0;
let faults = 0;
function expect(fits, what) {
    ++checks;
    if (fits) return;
    ++faults;
    console.error(`does not fit: ${what}`);
}
function expectSchema(name, value, what) {
    const validate = schema(name);
    expect(validate(value), `${what} as ${name}: ${ajv.errorsText(validate.errors)}`);
}

// ---- chains
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
let chain = sha256(vectors.chain.journal);
expect(chain.toString('hex') === vectors.chain.start, 'chain(0)');
for (const { line, chain: expected } of vectors.chain.links) {
    chain = sha256(chain, line);
    expect(chain.toString('hex') === expected, `the chain after ${line}`);
}

// ---- facts
const bytes = (line) => Buffer.byteLength(line);
const sorted = (value) =>
    Array.isArray(value) ? value.map(sorted)
    : value && typeof value === 'object'
        ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
        : value;
for (const { name, line } of [...vectors.facts, ...vectors.unknown]) {
    expectSchema('Fact', JSON.parse(line), name);
    expect(JSON.stringify(sorted(JSON.parse(line))) === line, `${name}: members in order, without spaces`);
    expect(bytes(line) <= 16384 && !/[\u0000-\u001f]/.test(line), `${name}: a line`);
}
for (const { name, line, also } of vectors.same) {
    expectSchema('Fact', JSON.parse(line), name);
    expectSchema('Fact', JSON.parse(also), name);
}
function isFact(line) {
    if (bytes(line) > 16384 || /[\u0000-\u001f]/.test(line)) return false;
    try {
        return schema('Fact')(JSON.parse(line));
    } catch {
        return false;
    }
}
for (const { name, line } of vectors.not_facts) expect(!isFact(line), `${name}: is a fact`);

// ---- appends, probes, notifications
const post = contract.paths['/v1/journals/{journal}/events'].post;
for (const append of vectors.appends) {
    for (const parameter of post.parameters.filter((p) => p.in === 'header')) {
        const told = append.headers[parameter.name];
        if (told === undefined && !parameter.required) continue;
        const name = parameter.schema.$ref.split('/').at(-1);
        expectSchema(name, name === 'Chain' ? told : Number(told), `${append.name}: ${parameter.name}`);
    }
    const lines = append.body.split('\n');
    expect(lines.pop() === '', `${append.name}: each line ends with LF`);
    const after = lines.reduce((before, line) => sha256(before, line), Buffer.from(append.headers['Packhorse-Chain-Before'], 'hex'));
    const damaged = append.answer.type === 'urn:packhorse:problem:body-damaged';
    expect((after.toString('hex') !== append.headers['Packhorse-Chain-After']) === damaged, `${append.name}: chain`);
}
for (const { name, status, answer, path } of [...vectors.appends, ...vectors.probes]) {
    expectSchema(status === 200 ? 'JournalAnswer' : 'JournalProblem', answer, name);
    expect(status === 200 || status === answer.status, `${name}: status`);
    expect(path.includes(answer.journal), `${name}: the journal is echoed`);
}
for (const { name, message } of vectors.notifications) expectSchema('Notification', JSON.parse(message), name);

console.log(`${checks} checks, ${faults} faults`);
process.exit(faults === 0 && checks > 100 ? 0 : 1);
