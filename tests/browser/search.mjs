// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// The search: what citizens type finds what they mean, the address says what is shown, and a screen reader hears how much.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from './visit.mjs';

const first = 5;

/** The queries of the demonstration: what is typed, the title that is meant, and whether it is found. */
function queries() {
    const lines = readFileSync(new URL('./queries.txt', import.meta.url), 'utf8').split('\n');
    return lines.filter((line) => line.trim() && !line.startsWith('#')).map((line) => {
        const [query, wanted] = line.split(/ {2,}/);
        return { query, title: wanted.replace(/[()]/g, ''), isFound: !/^[(-]/.test(wanted), isNothing: wanted === '-' };
    });
}

/** Types a query, and waits until the page has answered it with all that it loads. */
async function ask(page, query) {
    await page.locator('main form.search input').fill(query);
    await page.locator('main form.search button').press('Enter');
    return page.locator('.results li a:first-child').allTextContents();
}

async function answersCitizens(page, view, report) {
    await page.waitForLoadState('networkidle');
    for (const { query, title, isFound, isNothing } of queries()) {
        const found = await ask(page, query);
        const at = found.findIndex((one) => one.includes(title));
        const isHit = at >= 0 && at < first;
        if (isFound && !isHit) {
            report(`“${query}” does not find “${title}” among: ${found.slice(0, first).join(', ') || 'nothing'}`);
        } else if (!isFound && !isNothing && isHit) {
            report(`“${query}” finds “${title}” now: take the brackets away in queries.txt`);
        } else if (isNothing && found.length > 0) {
            report(`“${query}” finds ${found[0]}, though there is nothing of the kind`);
        }
    }
}

async function answersAnyone(page, view, report) {
    await page.waitForLoadState('networkidle');
    const menu = await page.locator('header nav a').allTextContents();
    const word = menu[0].trim();
    const found = await ask(page, word);
    if (!found.some((title) => title.trim() === word)) {
        report(`“${word}” from the menu is not found`);
    }
    const said = (await page.locator('main [role=status]').textContent()).trim();
    if (!said.includes(word) || !/\d/.test(said)) {
        report(`how much was found is not announced: “${said}”`);
    }
    if (new URL(page.url()).searchParams.get('q') !== word) {
        report(`the address does not say what was looked for: ${page.url()}`);
    }
    await page.reload({ waitUntil: 'networkidle' });
    const again = await page.locator('.results li a:first-child').allTextContents();
    if (again.join() !== found.join()) {
        report('the address leads to other results than those that it stood above');
    }
    if ((await ask(page, 'xqzjvkwy')).length > 0 || !(await page.locator('main [role=status]').textContent()).trim()) {
        report('what is not there is found, or nothing is said of it');
    }
}

/** One task for what holds on every site, and one for the demonstration. */
export function search(site) {
    const kind = site.kinds.find(({ name }) => name === 'search');
    if (!kind) {
        return [];
    }
    const isDemonstration = existsSync(join(site.folder, 'leistungen', 'schwerbehindertenausweis', 'index.html'));
    const looks = isDemonstration ? [answersAnyone, answersCitizens] : [answersAnyone];
    return looks.map((look) => visit(site, kind, { width: 360, scheme: 'search' }, {}, look));
}
