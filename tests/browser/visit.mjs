// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Opens the page of a kind in a window, as a reader would. What is to be looked at on the page comes from the caller.

const height = 800;

/** The page's own record says where a policy was broken; without scripts there is none, but the console knows too. */
async function reportRefusals({ page, refusals }, report) {
    const recorded = await page.evaluate(() => globalThis.look?.violations ?? []);
    const texts = recorded.length > 0 ? recorded : refusals;
    new Set(texts).forEach(report);
}

/**
 * A task that opens the page of a kind, and lets `look` look at it.
 *
 * A kind has an address, the status that the server is to answer with, and where need be a name to show instead.
 * The view says how the page is seen: its first width, and its colour scheme or what else is special. `options` are those of
 * a browser context. `look` gets the page, the view, and a function to report findings with.
 */
export function visit(site, kind, view, options, look) {
    const report = (what) => site.findings.add(kind.shownAs ?? kind.address, view, what.replaceAll(site.origin, ''));
    const use = async (window) => {
        const { page } = window;
        // The page before is still there and may want other pictures for this width; what it lacks is not this page's fault.
        await page.setViewportSize({ width: view.width, height });
        window.report = report;
        const response = await page.goto(site.origin + kind.address, { waitUntil: 'load' });
        if (response.status() !== kind.status) {
            report(`the server answers ${response.status()}, not ${kind.status}`);
        }
        await look(page, view, report);
        await reportRefusals(window, report);
    };
    return async () => {
        try {
            await site.windows.lend(options, use);
        } catch {
            // The window may be at fault and not the page; a second one decides.
            await site.windows.lend(options, use).catch((error) => {
                report(`could not be looked at: ${error.message.split('\n')[0]}`);
            });
        }
    };
}

/** Changes the window, and waits until the page is laid out for it; what is reported from now on has the new width. */
export async function resize(page, view, width, tall = height) {
    view.width = width;
    await page.setViewportSize({ width, height: tall });
    await page.evaluate(() => look.settled());
}
