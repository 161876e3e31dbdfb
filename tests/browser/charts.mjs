// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// The files of charts, opened by themselves as a reader does who follows “SVG”: under the site's policy their own style
// must hold, so they are dark in the dark.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from './visit.mjs';

const most = 8;

/** One file of each family: `coverage-bafoeg` and `coverage-wohngeld` are drawn by the same program. */
function chosen(names) {
    const families = new Map();
    for (const name of names) {
        const family = name.replace(/\.svg$/, '').split('-')[0];
        families.set(family, families.get(family) ?? name);
    }
    return [...families.values()].slice(0, most);
}

function paperOf(page) {
    return page.evaluate(() => {
        const paper = document.querySelector('rect.paper');
        return paper && getComputedStyle(paper).fill;
    });
}

/** A task that opens a chart in the light and in the dark, and compares. */
function compare(site, kind) {
    const fills = {};
    const see = (scheme) => visit(site, kind, { width: 1280, scheme }, { colorScheme: scheme }, async (page, _, report) => {
        fills[scheme] = await paperOf(page);
        if (fills[scheme] === null) {
            report('the chart has no ground: it has no rectangle of the class “paper”');
        } else if (fills.light === fills.dark) {
            report(`the ground is ${fills.dark}, as in the light`);
        }
    });
    return async () => {
        await see('light')();
        await see('dark')();
    };
}

/** One task for each chosen chart. */
export function charts(site) {
    const folder = `${site.word.data}/${site.word.charts}/`;
    const path = join(site.folder, folder);
    const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.svg')).sort() : [];
    return chosen(names).map((name) => compare(site, { name, address: site.base + folder + name, status: 200 }));
}
