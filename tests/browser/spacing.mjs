// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Readers who need more room: text spaced as WCAG 1.4.12 allows them to, and the page at 400 % (1.4.10). Nothing may be cut
// off, and one way of scrolling must be enough.

import { resize, visit } from './visit.mjs';

const spaced = `
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-bottom: 2em !important; }
`;

/** The page's policy would refuse a style in an element, but a sheet that is adopted is none. */
function spaceText(page) {
    return page.evaluate((rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets.push(sheet);
    }, spaced);
}

async function withSpacedText(page, view, report) {
    await page.evaluate(() => look.unfold());
    await spaceText(page);
    await resize(page, view, 1280, 1024);
    (await page.evaluate(() => look.tooWide())).forEach(report);
    (await page.evaluate(() => look.clipped())).forEach(report);
}

async function enlarged(page, view, report) {
    await page.evaluate(() => look.unfold());
    // A window of 1280 by 1024 at 400 %.
    await resize(page, view, 320, 256);
    (await page.evaluate(() => look.tooWide())).forEach(report);
    (await page.evaluate(() => look.scrollers())).forEach(report);
}

/** Two tasks for each page. */
export function spacing(site) {
    return site.kinds.flatMap((kind) => [
        visit(site, kind, { width: 1280, scheme: 'spaced text' }, {}, withSpacedText),
        visit(site, kind, { width: 320, scheme: 'at 400 %' }, { deviceScaleFactor: 4 }, enlarged),
    ]);
}
