// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Every kind of page, in every width and colour scheme: it fits its window, its images load, and axe has nothing to say.

import { askAxe, bringAxe } from './axe.mjs';
import { resize, visit } from './visit.mjs';

// The narrowest window that WCAG asks for, a common phone, and a desk.
const widths = [320, 360, 1280];

const schemes = [
    { scheme: 'light', options: { colorScheme: 'light' }, colours: true },
    { scheme: 'dark', options: { colorScheme: 'dark' }, colours: true },
    // With forced colours the reader's system chooses them, but axe computes contrast from the style sheet: what it would
    // find is not what is shown.
    { scheme: 'forced colours', options: { forcedColors: 'active' }, colours: false },
];

/** Looks for overflow while things are folded; where nothing is, the look at the open page says the same. */
async function lookFolded(page, view, report) {
    if (!(await page.evaluate(() => look.hasFolded()))) {
        return;
    }
    for (const width of widths) {
        await resize(page, view, width);
        (await page.evaluate(() => look.tooWide())).forEach(report);
    }
}

async function lookUnfolded(page, view, report, findings, colours) {
    await page.evaluate(() => look.unfold());
    (await page.evaluate(() => look.empty())).forEach(report);
    await bringAxe(page);
    for (const width of widths) {
        await resize(page, view, width);
        (await page.evaluate(() => look.tooWide())).forEach(report);
        (await page.evaluate(() => look.squeezed())).forEach(report);
        (await page.evaluate(() => look.brokenImages())).forEach(report);
        // A table of numbers may scroll both ways in a narrower window; on a phone ours need not.
        if (width >= 360) {
            (await page.evaluate(() => look.tablesCutOff())).forEach(report);
        }
        const { found, passed, failed } = await askAxe(page, { colours });
        found.forEach(report);
        findings.rules(passed, failed);
    }
}

/** One task for each page and colour scheme; colours are the same on further sites. */
export function views(site) {
    const shown = schemes.filter(({ scheme }) => !site.isFurther || scheme === 'light');
    return site.kinds.flatMap((kind) => shown.map(({ scheme, options, colours }) =>
        visit(site, kind, { width: widths[0], scheme }, options, async (page, view, report) => {
            await lookFolded(page, view, report);
            await lookUnfolded(page, view, report, site.findings, colours);
        })));
}
