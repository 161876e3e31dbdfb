// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Asks axe-core whether a page keeps the rules of WCAG 2.2 AA and of good practice. Nothing else is judged here.

import axe from 'axe-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Brings axe into a page: by the browser and not as a script of the page, whose policy would rightly refuse it. */
export function bringAxe(page) {
    return page.evaluate(axe.source);
}

function inWords(violation) {
    const places = violation.nodes.map((node) => node.target.flat().join(' '));
    const more = places.length > 3 ? ` and ${places.length - 3} more` : '';
    const why = violation.nodes[0].failureSummary.split('\n').slice(1).map((line) => line.trim()).join(' ');
    return `axe ${violation.id}: ${violation.help}. ${places.slice(0, 3).join(', ')}${more}. ${why}`;
}

/** What axe finds on a page as it is shown now, and which rules it passed. */
export async function askAxe(page, { colours }) {
    const options = {
        runOnly: { type: 'tag', values: tags },
        rules: {
            // axe leaves the size of targets out unless asked by name, but WCAG 2.2 AA demands it.
            'target-size': { enabled: true },
            'color-contrast': { enabled: colours },
        },
        resultTypes: ['violations', 'passes'],
    };
    const result = await page.evaluate((asked) => globalThis.axe.run(document, asked), options);
    return {
        found: result.violations.map(inWords),
        passed: result.passes.map((rule) => rule.id),
        failed: result.violations.map((rule) => rule.id),
    };
}
