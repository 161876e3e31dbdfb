// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// The home page by keyboard: the way past the menu works, and one always sees where one is.

import { visit } from './visit.mjs';

const schemes = [
    { scheme: 'light', options: {} },
    { scheme: 'dark', options: { colorScheme: 'dark' } },
    { scheme: 'forced colours', options: { forcedColors: 'active' } },
];
const stops = 40;

async function skips(page, report) {
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement.getAttribute('href'));
    if (first !== '#inhalt') {
        report(`the first Tab reaches ${first ?? 'no link'}, not the link to #inhalt`);
        return;
    }
    await page.keyboard.press('Enter');
    await page.evaluate(() => look.settled());
    const arrived = await page.evaluate(() => {
        const top = document.querySelector('main:target')?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight;
    });
    if (!arrived) {
        report('Enter on the link to #inhalt does not lead to the content');
    }
    await page.keyboard.press('Tab');
    const after = await page.evaluate(() => document.activeElement.closest('main') !== null);
    if (!after) {
        report('after the link to #inhalt, Tab does not go on in the content');
    }
}

/** What is wrong with the element that has the focus; null where there is none any more. */
function focusNow() {
    const focused = document.activeElement;
    if (focused === document.body || focused === document.documentElement) {
        return null;
    }
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(focused);
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && !/, 0\)$|transparent/.test(outlineColor);
    const wrong = [];
    if (!look.isOnTop(focused)) {
        wrong.push(`has the focus but is covered or out of sight: ${look.name(focused)}`);
    }
    if (!isOutlined) {
        // A shadow shows the focus only if it is not there without it. To blur loses nothing: Tab goes on from here.
        focused.blur();
        if (getComputedStyle(focused).boxShadow === boxShadow) {
            wrong.push(`nothing shows that it has the focus: ${look.name(focused)}`);
        }
    }
    return wrong;
}

async function showsFocus(page, report) {
    for (let stop = 0; stop < stops; stop += 1) {
        await page.keyboard.press('Tab');
        await page.evaluate(() => look.settled());
        const wrong = await page.evaluate(focusNow);
        if (wrong === null) {
            return;
        }
        wrong.forEach(report);
    }
}

/** One task for each colour scheme, as a focus may show in one and not in another. */
export function keyboard(site) {
    const home = site.kinds.filter((kind) => kind.name === 'home');
    return home.flatMap((kind) => schemes.map(({ scheme, options }) =>
        visit(site, kind, { width: 1280, scheme: `${scheme} by keyboard` }, options, async (page, _, report) => {
            await skips(page, report);
            await page.goto(site.origin + kind.address);
            await showsFocus(page, report);
        })));
}
