// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Pages without JavaScript: what they are about is there all the same.

import { visit } from './visit.mjs';

const kinds = ['home', 'services', 'service', 'service with coverage'];
const rows = 'main :is(table > tbody > tr, ul > li, ol > li, dl > div, dl > dt)';

async function hasContent(page, view, report) {
    const heading = page.locator('main h1').filter({ visible: true });
    if ((await heading.count()) !== 1 || (await heading.innerText()).trim() === '') {
        report('there is not one headline');
    }
    if ((await page.locator(rows).filter({ visible: true }).count()) === 0) {
        report('there is no table or list with anything in it');
    }
}

/** One task for each page. */
export function scriptless(site) {
    const chosen = site.kinds.filter((kind) => kinds.includes(kind.name));
    return chosen.map((kind) =>
        visit(site, kind, { width: 1280, scheme: 'without scripts' }, { javaScriptEnabled: false }, hasContent));
}
