// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// What a screen reader finds: the tree that the browser gives it of home and of a service, held against the texts in
// heard/, one folder for each site of that name. People have read those through; whoever changes what is heard reads the
// difference, and then `UPDATE=1 node run.mjs SITE_DIR…` writes it down.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visit } from './visit.mjs';

const kinds = ['home', 'service', 'service with coverage'];

/** The first line that is another, and what was there before. */
function difference(known, heard) {
    const [before, now] = [known.split('\n'), heard.split('\n')];
    const line = now.findIndex((text, index) => text !== before[index]);
    const at = line < 0 ? now.length : line;
    return `line ${at + 1} is “${(now[at] ?? '').trim()}”, and was “${(before[at] ?? '').trim()}”`;
}

/** One task for each page whose text is there. */
export function heard(site) {
    const folder = fileURLToPath(new URL(`./heard/${basename(site.folder)}/`, import.meta.url));
    if (!existsSync(folder)) {
        return [];
    }
    return site.kinds.filter((kind) => kinds.includes(kind.name)).map((kind) => {
        const file = `${folder}${kind.name.replaceAll(' ', '-')}.yml`;
        return visit(site, kind, { width: 1280, scheme: 'heard' }, {}, async (page, _, report) => {
            const text = `${await page.locator('body').ariaSnapshot()}\n`;
            if (process.env.UPDATE) {
                mkdirSync(folder, { recursive: true });
                writeFileSync(file, text);
            }
            const known = existsSync(file) ? readFileSync(file, 'utf8') : '';
            if (known !== text) {
                report(`it is heard otherwise than ${file} says: ${difference(known, text)}`);
            }
        });
    });
}
