// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Looks at built sites in a real browser: `node run.mjs SITE_DIR [SITE_DIR…]`.
//
// This file says what is looked at and in which order, and prints the outcome. Each check is a file of its own that
// exports one function from a site to its tasks; a new check is an import and an entry in `checks`.
//
// Ends with 1 where something was found, and with 2 where nobody could look: no such site, or no Chromium.

import { inParallel } from './parallel.mjs';
import { charts } from './charts.mjs';
import { heard } from './heard.mjs';
import { keyboard } from './keyboard.mjs';
import { paper } from './paper.mjs';
import { scriptless } from './scriptless.mjs';
import { search } from './search.mjs';
import { spacing } from './spacing.mjs';
import { table } from './table.mjs';
import { views } from './views.mjs';
import { weight } from './weight.mjs';
import { findChromium, launch } from './chromium.mjs';
import { Findings } from './findings.mjs';
import { readSite } from './site.mjs';
import { serve } from './serve.mjs';
import { Windows } from './windows.mjs';

const checks = [weight, views, spacing, paper, keyboard, scriptless, search, table, heard, charts];
// Further sites have the same theme; what can differ are words, addresses, and how many of a thing there are.
const checksOfFurther = [weight, views, search, table, heard];

async function lookAt(folder, browser, isFurther) {
    const site = readSite(folder);
    const findings = new Findings();
    for (const what of site.missing.filter((kind) => kind.required)) {
        findings.add(what.address, {}, `there is no page of the kind “${what.name}”`);
    }
    const server = await serve(site);
    const windows = new Windows(browser, server.origin);
    const shown = { ...site, isFurther, origin: server.origin, windows, findings };
    try {
        await inParallel((isFurther ? checksOfFurther : checks).flatMap((check) => check(shown)), 2);
    } finally {
        await windows.close();
        await server.close();
    }
    return { site, findings };
}

function print({ site, findings }) {
    const absent = site.missing.filter((kind) => !kind.required).map((kind) => kind.name);
    const lines = findings.lines();
    console.log(`== ${site.folder}`);
    if (absent.length > 0) {
        console.log(`Kinds of page that this site does not have: ${absent.join(', ')}`);
    }
    for (const line of lines) {
        console.log(line);
    }
    console.log(`${findings.summary(site.kinds.length)}; found in all: ${lines.length}`);
    return lines.length;
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
    console.error('Usage: node run.mjs SITE_DIR [SITE_DIR…]');
    process.exit(2);
}
let found = 0;
try {
    const browser = await launch(findChromium());
    try {
        for (const [index, folder] of folders.entries()) {
            found += print(await lookAt(folder, browser, index > 0));
        }
    } finally {
        await browser.close();
    }
} catch (error) {
    console.error(`run.mjs: ${error.message}`);
    process.exit(2);
}
process.exit(found > 0 ? 1 : 0);
