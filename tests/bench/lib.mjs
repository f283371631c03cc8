// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every row needs: programs that take steps, Chromium without a window, figures, and the line that a row prints.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const bin = process.env.PACKHORSE_BIN ?? join(here, '../../build/release/bin');
const npm = process.env.PACKHORSE_BENCH_NPM ?? join(here, '../../build/bench/npm');
const offscreen = { QT_QPA_PLATFORM: 'offscreen', QT_QUICK_BACKEND: 'software', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

/// A measurement that cannot be had here: its row says why, and counts as not met.
export class NotHere extends Error {}

// ---- folders and programs; all of them go when the row ends, however it ends ------------------------
const leaving = [];
let left = false;
function leave() {
    if (left) return;
    left = true;
    for (const deed of leaving.reverse()) deed();
}
process.on('exit', leave);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/// A folder on the disk that is measured.
export const memory = '/dev/shm'; ///< a disk whose sync costs nothing

export function folder(disk = process.env.PACKHORSE_BENCH_DISK ?? '/var/tmp') {
    const made = mkdtempSync(join(disk, 'packhorse-bench-'));
    leaving.push(() => rmSync(made, { recursive: true, force: true, maxRetries: 10 }));
    return made;
}

export function start(program, args, options = {}) {
    const child = spawn(program.includes('/') ? program : join(bin, program), args, {
        stdio: ['pipe', 'pipe', 'inherit'], ...options, env: { ...process.env, ...offscreen, ...options.env },
    });
    leaving.push(() => child.kill('SIGKILL'));
    child.on('error', (error) => { throw error; });
    child.stdin?.on('error', () => {}); // it has ended: its exit tells
    child.ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
    return child;
}
export async function stop(child, signal = 'SIGKILL') {
    child.kill(signal);
    await child.ended;
}
export function run(program, args, options = {}) {
    const done = spawnSync(program.includes('/') ? program : join(bin, program), args,
        { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'], ...options, env: { ...process.env, ...offscreen, ...options.env } });
    if (done.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${done.error ?? done.stderr + done.stdout.slice(-2000)}`);
    return done.stdout;
}
export const isInstalled = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;

/// A program that answers each line by one line of JSON.
export class Steps {
    constructor(program, args) {
        this.child = start(program, args);
        this.lines = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
    }
    async ask(line) {
        this.child.stdin.write(line + '\n');
        const { value, done } = await this.lines.next();
        if (done) throw new Error(`it ended at "${line}"`);
        return JSON.parse(value);
    }
    async end() {
        this.child.stdin.end();
        await this.child.ended;
    }
}

/// A server of ours; resolves with its address once it listens.
export async function serve(args, program = 'packhorse-server') {
    const child = start(program, args);
    for await (const line of createInterface({ input: child.stdout })) {
        if (line.startsWith('listening on ')) return { child, url: line.slice('listening on '.length).trim() };
    }
    throw new Error(`${program} ${args.join(' ')} does not listen`);
}

// ---- the page ---------------------------------------------------------------------------------------
const types = { html: 'text/html', mjs: 'text/javascript', js: 'text/javascript' };
/// Serves tests/bench/page, isolated, so that its clock counts in microseconds; `ready` is resolved by its GET /ready.
export async function servePage() {
    const site = { onReady: () => {} };
    const server = createServer((request, response) => {
        const path = new URL(request.url, 'http://page').pathname;
        const file = path === '/pouchdb.js' ? join(npm, 'package/dist/pouchdb.min.js') : join(here, 'page', path === '/' ? 'index.html' : path);
        if (path === '/ready') site.onReady();
        const known = path !== '/ready' && existsSync(file);
        response.writeHead(path === '/ready' ? 204 : known ? 200 : 404, {
            'Content-Type': types[file.split('.').pop()] ?? 'text/plain',
            'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp',
        });
        response.end(known ? readFileSync(file) : undefined);
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    site.url = `http://127.0.0.1:${server.address().port}/`;
    leaving.push(() => server.close());
    return site;
}

/// Chromium without a window, its profile in this folder; spoken to by its own protocol over a pipe.
export class Chromium {
    constructor(profile, url, pipe = true) {
        const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
        if (!program) throw new NotHere('Chromium is not installed (Debian: chromium)');
        this.child = start(program, ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-gpu', '--disable-extensions',
            '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=480,800', `--user-data-dir=${profile}`,
            ...(pipe ? ['--remote-debugging-pipe'] : []), url], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true });
        leaving.push(() => { try { process.kill(-this.child.pid, 'SIGKILL'); } catch { /* gone */ } });
        this.waiting = new Map();
        this.last = 0;
        let text = '';
        this.child.stdio[3].on('error', () => {});
        this.child.stdio[4].on('error', () => {});
        this.child.stdio[4].setEncoding('utf8').on('data', (more) => {
            text += more;
            for (let at = text.indexOf('\0'); at >= 0; at = text.indexOf('\0')) {
                const message = JSON.parse(text.slice(0, at));
                text = text.slice(at + 1);
                this.waiting.get(message.id)?.(message);
            }
        });
    }
    call(method, params = {}, session = this.session) {
        const id = ++this.last;
        const answer = new Promise((resolve, reject) => this.waiting.set(id, (message) => {
            this.waiting.delete(id);
            if (message.error) reject(new Error(`${method}: ${message.error.message}`));
            else resolve(message.result);
        }));
        this.child.stdio[3].write(JSON.stringify({ id, method, params, ...(session ? { sessionId: session } : {}) }) + '\0');
        return answer;
    }
    /// The page is loaded, and its module has run.
    async open() {
        let page;
        while (!page) page = (await this.call('Target.getTargets')).targetInfos.find((target) => target.type === 'page' && target.url.startsWith('http'));
        this.session = (await this.call('Target.attachToTarget', { targetId: page.targetId, flatten: true })).sessionId;
        while (await this.evaluate('document.readyState !== "complete" || typeof bench === "undefined"').catch(() => true));
        return this;
    }
    async evaluate(expression) {
        const { result, exceptionDetails } = await this.call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails) throw new Error(`the page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
        return result.value;
    }
    /// Processes of it, all told.
    pids() { return processesBelow(this.child.pid); }
    async end() {
        try { process.kill(-this.child.pid, 'SIGKILL'); } catch { /* gone */ }
        await this.child.ended;
    }
}

export function processesBelow(pid) {
    const parents = run('/bin/ps', ['-e', '-o', 'pid=,ppid=']).trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number));
    const all = [pid];
    for (let i = 0; i < all.length; ++i) all.push(...parents.filter(([, parent]) => parent === all[i]).map(([child]) => child));
    return all;
}
/// Proportional set size in kB: what is shared counts for each its part.
export function pss_kB(pid) {
    try {
        return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
        return 0; // it has ended
    }
}

/// The row is told; whatever still runs goes.
export const finish = () => process.exit(0);

// ---- figures ----------------------------------------------------------------------------------------
export function at(values, part) {
    const sorted = [...values].sort((a, b) => a - b);
    return sorted[Math.floor((sorted.length - 1) * part)];
}
export const median = (values) => at(values, 0.5);
/// Median, p99 and the spread: from the 5th to the 95th of a hundred, as a share of the median.
export const spread = (values) => (at(values, 0.95) - at(values, 0.05)) / median(values);
export const round = (value, digits = 3) => (value === null || value === undefined ? null : Number(value.toPrecision(digits + 1)));
/// Slope of the line of least squares through the logarithms: 1 = twice the work takes twice the time.
export function exponent(points) {
    const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
    const mean = (i) => logs.reduce((sum, point) => sum + point[i], 0) / logs.length;
    const [mx, my] = [mean(0), mean(1)];
    return logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/// One line of the report. `met` is judged by the caller from what was measured.
export function tell(row) {
    console.log(JSON.stringify({
        row: row.row, ours: round(row.ours), other: round(row.other), ratio: round(row.other ? row.ours / row.other : null), goal: row.goal,
        met: row.met === null ? null : Boolean(row.met), unit: row.unit, command: row.command,
        ...(row.more ? { more: row.more } : {}), ...(row.why ? { why: row.why } : {}),
    }));
}
export const figures = (values) => ({ p50: round(median(values)), p99: round(at(values, 0.99)), spread: round(spread(values)), n: values.length });
export const number = (name, otherwise) => Number(process.env[name] ?? otherwise);
