// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// The table of services by keyboard alone: narrowed, ordered, passed on by its address, and put back as it was.

import { visit } from './visit.mjs';

const rows = 'table.services tbody tr';

const titles = (page) => page.locator(`${rows} th a`).allTextContents();
const said = async (page) => (await page.locator('form.finder [role=status]').textContent()).trim();
const settled = (page) => page.waitForTimeout(400);

/** Presses Tab until an element has the focus; reports where that never happens. */
async function tabTo(page, selector, report) {
    for (let stop = 0; stop < 60; stop++) {
        if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) {
            return true;
        }
        await page.keyboard.press('Tab');
    }
    report(`Tab does not reach ${selector}`);
    return false;
}

/** The number that a sentence begins with. */
const leading = (sentence) => Number.parseInt(sentence.replace(/[.,\s\u00a0](?=\d{3})/g, ''), 10);

async function narrows(page, report) {
    // On a phone the fields are folded away.
    if (!(await page.locator('form.finder details').evaluate((fields) => fields.open))) {
        await page.locator('form.finder summary').focus();
        await page.keyboard.press('Enter');
    }
    await page.locator('#f-level').selectOption({ index: 1 });
    await settled(page);
    const shown = await titles(page);
    const sentence = await said(page);
    if (leading(sentence) !== shown.length) {
        report(`“${sentence}” is announced, but there are ${shown.length} rows`);
    }
    const address = page.url();
    await page.reload({ waitUntil: 'networkidle' });
    await settled(page);
    if (page.url() !== address || (await titles(page)).join() !== shown.join()) {
        report('the address leads to another table than the one that it stood above');
    }
}

async function orders(page, report) {
    const head = 'th[data-key=title] button';
    for (const wanted of ['descending', 'ascending']) {
        if (!(await tabTo(page, head, report))) {
            return;
        }
        await page.keyboard.press('Enter');
        await settled(page);
        const sort = await page.locator('th[data-key=title]').getAttribute('aria-sort');
        const shown = await titles(page);
        const ordered = await page.evaluate(({ list, wanted }) => {
            const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
            const sorted = [...list].sort(compare);
            return (wanted === 'ascending' ? sorted : sorted.reverse()).join() === list.join();
        }, { list: shown, wanted });
        if (sort !== wanted || !ordered) {
            report(`after Enter on the head the table is not ${wanted}: aria-sort is ${sort}`);
        }
    }
}

async function byKeyboard(page, view, report) {
    await page.waitForLoadState('networkidle');
    const whole = await titles(page);
    await narrows(page, report);
    await orders(page, report);
    if (!(await tabTo(page, `${rows}:first-child th a`, report))) {
        return;
    }
    await page.locator('form.finder [type=reset]').focus();
    await page.keyboard.press('Enter');
    await settled(page);
    if ((await titles(page)).join() !== whole.join() || new URL(page.url()).search !== '') {
        report('the table is not put back as it was');
    }
    if (!(await tabTo(page, `${rows}:first-child th a`, report))) {
        return;
    }
    const title = (await titles(page))[0];
    await page.keyboard.press('Enter');
    await page.waitForLoadState('load');
    if ((await page.locator('h1').textContent()).trim() !== title.trim()) {
        report(`Enter on “${title}” does not lead to its page`);
    }
}

/** One task on a desk, and one on a phone. */
export function table(site) {
    const kind = site.kinds.find(({ name }) => name === 'services');
    const widths = [1280, 360];
    return kind ? widths.map((width) => visit(site, kind, { width, scheme: 'table' }, {}, byKeyboard)) : [];
}
