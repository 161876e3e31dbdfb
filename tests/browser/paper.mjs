// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Pages as they are printed: they fit the paper, and their charts are on it. How pages break is not looked at.

import { resize, visit } from './visit.mjs';

// A4 as a whole, and what the margins in the style sheet leave of it. Browsers print a page that is wider than its paper
// smaller as a whole, or cut it off; so it must fit both, as not every printer keeps the margins.
const widths = [794, 658];
const height = 1123;

async function onPaper(page, view, report) {
    await page.emulateMedia({ media: 'print' });
    for (const width of widths) {
        await resize(page, view, width, height);
        (await page.evaluate(() => look.tooWide())).forEach(report);
        (await page.evaluate(() => look.unseenCharts())).forEach(report);
    }
    await page.emulateMedia({ media: null });
}

/** One task for each page. */
export function paper(site) {
    return site.kinds.map((kind) => visit(site, kind, { width: widths[0], scheme: 'print' }, {}, onPaper));
}
