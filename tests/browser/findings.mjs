// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Collects what was found and what was looked at, and puts it into words. Equal findings of a page are one line.

export class Findings {
    #found = new Map();
    #views = 0;
    #passed = new Set();
    #failed = new Set();

    /** Notes that something is wrong on a page. A view has a width and a colour scheme, or says else how it was seen. */
    add(page, { width, scheme }, what) {
        const key = JSON.stringify([page, what]);
        const schemes = this.#found.get(key) ?? new Map();
        const seenAs = scheme ?? '';
        schemes.set(seenAs, (schemes.get(seenAs) ?? new Set()).add(width ?? ''));
        this.#found.set(key, schemes);
    }

    /** Notes which rules of axe a view passed and which it did not. */
    rules(passed, failed) {
        this.#views += 1;
        passed.forEach((rule) => this.#passed.add(rule));
        failed.forEach((rule) => this.#failed.add(rule));
    }

    /** One line for each finding: page, widths, colour schemes, and what is wrong. */
    lines() {
        return [...this.#found].flatMap(([key, schemes]) => {
            const [page, what] = JSON.parse(key);
            // Schemes are put together where the widths are the same, so no line says more than was seen.
            const byWidths = new Map();
            for (const [scheme, widths] of schemes) {
                const text = [...widths].sort((one, other) => one - other).join('+');
                byWidths.set(text, [...(byWidths.get(text) ?? []), scheme]);
            }
            return [...byWidths].map(([widths, names]) => {
                const where = [page, widths, [...names].sort().join('+')].filter((part) => part !== '');
                return `${where.join(', ')}: ${what}`;
            });
        }).sort();
    }

    /** How much was looked at. */
    summary(pages) {
        const always = [...this.#passed].filter((rule) => !this.#failed.has(rule));
        return `${pages} kinds of page, ${this.#views} views of them by axe, ${always.length} axe rules passed`
            + ` and ${this.#failed.size} broken`;
    }
}
