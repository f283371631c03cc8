// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a handheld's web application would do: facts in IndexedDB with strict durability (or in PouchDB), a route in memory,
// the screen in the document. A scan is answered when its transaction is complete.
const byId = (id) => document.getElementById(id);
const badge = 'op-1';
const task = 'route/R-1';
const toteCode = 'K-0001';

function openFacts() {
    return new Promise((resolve, reject) => {
        const request = indexedDB.open('packhorse', 1);
        request.onupgradeneeded = () => {
            request.result.createObjectStore('facts', { keyPath: 'sequence', autoIncrement: true }).createIndex('task', 'task');
            request.result.createObjectStore('documents');
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
const done = (transaction) => new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
});
const answered = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
});

const db = await openFacts();
const state = { route: null, stop: 0, inHand: 0, count: 0 };

function routeWith(stops) {
    const middle = Math.ceil(stops / 2);
    return {
        id: 'R-1', stops: Array.from({ length: stops }, (_, i) => ({
            number: i + 1, location: `A-${String(Math.floor((i + 1) / 30) % 100).padStart(2, '0')}-${String((i + 1) % 30).padStart(2, '0')}`,
            lines: [{ order: '1001', product: `P-${i + 1}`, code: i + 1 === middle ? '4006381333931' : `SKU-${i + 1}`, name: `Thing ${i + 1}`, wanted: 1_000_000, placed: i + 1 < middle ? 1_000_000 : 0 }],
        })),
    };
}

/// The rules of a stop: an item that is wanted here, then its tote. Null: refused.
function decide(code) {
    const line = state.route.stops[state.stop - 1].lines.find((wanted) => wanted.placed < wanted.wanted);
    if (!line) return null;
    if (state.inHand === 0 && code === line.code) return { type: 'pick.item_taken', data: { stop: state.stop, product: line.product, quantity: 1, code } };
    if (state.inHand > 0 && code === toteCode)
        return { type: 'pick.item_placed', data: { stop: state.stop, order: line.order, tote: code, product: line.product, quantity: state.inHand } };
    return null;
}
function apply(fact) {
    const line = state.route.stops[fact.data.stop - 1].lines[0];
    if (fact.type === 'pick.item_taken') state.inHand += fact.data.quantity;
    if (fact.type === 'pick.item_placed') {
        line.placed += fact.data.quantity;
        state.inHand = 0;
    }
    ++state.count;
}
function factOf(decided) {
    return { specversion: '1.0', id: crypto.randomUUID(), time: new Date().toISOString(), source: 'packhorse://station/web-1', by: badge, task, ...decided };
}
function show(answer) {
    const stop = state.route.stops[state.stop - 1];
    byId('location').textContent = stop.location;
    byId('line').textContent = `${stop.lines[0].name}: ${stop.lines[0].placed} of ${stop.lines[0].wanted}`;
    byId('answer').textContent = answer ? `Accepted ${state.count}` : 'Refused';
    byId('answer').className = answer ? 'accepted' : 'refused';
    byId('strip').textContent = `${state.count} on device`;
}

async function keep(fact, durability = 'strict') {
    const transaction = db.transaction('facts', 'readwrite', { durability });
    transaction.objectStore('facts').add(fact);
    await done(transaction);
}
let pouch = null;

/// A code from the scanner; resolves when the screen has been told.
async function scanned(code) {
    const decided = decide(code);
    if (decided) {
        const fact = factOf(decided);
        await keep(fact);
        apply(fact);
    }
    show(decided !== null);
    return decided !== null;
}
const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(0);
}));
const nextCode = () => (state.inHand > 0 ? toteCode : state.route.stops[state.stop - 1].lines[0].code);

// Keys of a scanner in keyboard mode: characters, then Enter.
let typed = '';
let began = 0;
const frames = [];
addEventListener('keydown', async (event) => {
    if (event.key !== 'Enter') {
        typed += event.key.length === 1 ? event.key : '';
        return;
    }
    began = event.timeStamp;
    const code = typed;
    typed = '';
    await scanned(code);
    await frame();
    frames.push(performance.now() - began);
});

globalThis.bench = {
    begin(stops) {
        state.route = routeWith(stops);
        state.stop = Math.ceil(stops / 2);
        show(true);
    },
    /// ms of each of n scans made durable.
    async scan(n) {
        const took = [];
        for (let i = 0; i < n; ++i) {
            const from = performance.now();
            if (!await scanned(nextCode())) throw new Error('refused');
            took.push(performance.now() - from);
        }
        return took;
    },
    /// The same into PouchDB.
    async pouch(n) {
        pouch ??= new PouchDB('packhorse-pouch');
        const took = [];
        for (let i = 0; i < n; ++i) {
            const from = performance.now();
            const fact = factOf(decide(nextCode()));
            await pouch.put({ _id: fact.id, ...fact });
            apply(fact);
            show(true);
            took.push(performance.now() - from);
        }
        return took;
    },
    /// Facts of weeks gone by, and the route that is in work.
    async fill(facts, stops) {
        for (let at = 0; at < facts; at += 5000) {
            const transaction = db.transaction('facts', 'readwrite', { durability: 'relaxed' });
            const store = transaction.objectStore('facts');
            for (let i = at; i < Math.min(facts, at + 5000); ++i)
                store.add({ ...factOf({ type: 'pick.stop_skipped', data: { stop: 1 + i % 100 } }), task: `route/R-OLD-${Math.floor(i / 400)}` });
            await done(transaction);
        }
        const transaction = db.transaction('documents', 'readwrite', { durability: 'strict' });
        transaction.objectStore('documents').put({ route: routeWith(stops), stop: Math.ceil(stops / 2) }, 'route');
        await done(transaction);
    },
    nextCode,
    frames,
};

// What a start does: the route, and this station's facts of it; then the screen is there.
if (location.search === '?start') {
    const documents = db.transaction('documents').objectStore('documents');
    Object.assign(state, await answered(documents.get('route')));
    for (const fact of await answered(db.transaction('facts').objectStore('facts').index('task').getAll(task))) apply(fact);
    show(true);
    await frame();
    await fetch('/ready');
}
