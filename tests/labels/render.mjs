// SPDX-FileCopyrightText: 2026 The Packhorse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// render.mjs FILE.zpl=DOTS_PER_MM ...: each file as FILE.png beside it, 102 x 153 mm, as a label printer would print it.
import { readFileSync, writeFileSync } from "node:fs";
import { webcrypto } from "node:crypto";
import { createRequire } from "node:module";

// Node.js 18 does not take the package's other half for an ES module, and has no global crypto, which it wants.
globalThis.crypto ??= webcrypto;
const { ready } = createRequire(import.meta.url)("zpl-renderer-js");
const { api } = await ready;
for (const argument of process.argv.slice(2)) {
    const [path, dots] = argument.split("=");
    const picture = await api.zplToBase64Async(readFileSync(path, "latin1"), 102, 153, Number(dots));
    writeFileSync(path.replace(/\.zpl$/, ".png"), Buffer.from(picture, "base64"));
}
process.exit(0);
