// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// What a phone loads, compressed and without pictures: a page with its style and script, and the first answer of the search.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const mostForAPage = 60_000;
const mostForAnAnswer = 100_000;

const compressed = (path) => gzipSync(readFileSync(path)).length;

/** The files that a page names in an attribute, as paths in the site's folder. */
function named(site, html, pattern) {
    const addresses = [...html.matchAll(pattern)].flatMap(([, addresses]) => addresses.split(' '));
    return addresses.map((address) => join(site.folder, address.split('?')[0].slice(site.base.length)));
}

/** One task that reads files and opens no window. */
export function weight(site) {
    return [async () => {
        for (const kind of site.kinds) {
            const page = join(site.folder, kind.name === '404' ? '404.html' : `${kind.address.slice(site.base.length)}index.html`);
            const html = readFileSync(page, 'utf8');
            const assets = named(site, html, /(?:<link rel="stylesheet" href|<script type="module" src)="([^"]+)"/g);
            const whole = [page, ...assets].reduce((sum, file) => sum + compressed(file), 0);
            if (whole > mostForAPage) {
                site.findings.add(kind.address, { scheme: 'weight' }, `${whole} bytes without pictures`);
            }
            const names = kind.name === 'search' ? named(site, html, / data-names="([^"]+)"/g) : [];
            const answer = names.slice(0, 2).reduce((sum, file) => sum + compressed(file), whole);
            if (answer > mostForAnAnswer) {
                site.findings.add(kind.address, { scheme: 'weight' }, `${answer} bytes before the first answer`);
            }
        }
    }];
}
