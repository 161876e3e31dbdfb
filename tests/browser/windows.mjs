// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Windows of the browser, lent to one page after the other. Each tells whoever has it what fails in it, is refused, or goes
// to somebody else's server.
//
// A new window starts processes of its own, which takes longer than most pages do. But sites like these keep no state in a
// browser; so the next page finds the window as the first did, and one window serves many.

import { fileURLToPath } from 'node:url';

const inPage = fileURLToPath(new URL('./in-page.js', import.meta.url));

// A browser on a busy machine may lose a page. What takes longer than the slowest look many times over is lost.
const most = 120_000;

class Window {
    /** Whom to tell; nobody while nobody has the window. */
    report = () => {};
    /** What the console said of the policy. */
    refusals = [];

    constructor(context) {
        this.context = context;
    }

    async open(origin) {
        // Requests to other origins are refused, whatever the policy says of them.
        await this.context.route((url) => url.origin !== origin, (route) => {
            this.report(`asks another origin: ${route.request().url()}`);
            return route.abort('aborted');
        });
        await this.context.addInitScript({ path: inPage });
        this.page = await this.context.newPage();
        this.page.on('console', (message) => this.#hear(message));
        this.page.on('pageerror', (error) => this.report(`a script fails: ${error.message}`));
        this.page.on('requestfailed', (request) => this.#miss(request.url(), request.failure()?.errorText));
        this.page.on('response', (response) => {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                this.#miss(response.url(), response.status());
            }
        });
    }

    #miss(url, why) {
        // The policy's refusals are reported as such, and a picture is given up when the new width wants another file.
        if (why !== 'csp' && why !== 'net::ERR_ABORTED') {
            this.report(`request failed: ${url} (${why})`);
        }
    }

    #hear(message) {
        const said = `the console says: ${message.text()} (${message.location().url})`;
        // The console repeats every answer of 400 and more, the 404 page's own among them.
        if (!['error', 'warning'].includes(message.type()) || said.includes('Failed to load resource')) {
            return;
        }
        if (said.includes('Content Security Policy')) {
            this.refusals.push(said);
        } else {
            this.report(said);
        }
    }
}

export class Windows {
    #browser;
    #origin;
    #idle = new Map();

    constructor(browser, origin) {
        this.#browser = browser;
        this.#origin = origin;
    }

    /** Lends a window with the options of a browser context, for as long as `use` takes. */
    async lend(options, use) {
        const key = JSON.stringify(options);
        const idle = this.#idle.get(key) ?? [];
        this.#idle.set(key, idle);
        const window = idle.pop() ?? await this.#open(options);
        let timer;
        const late = new Promise((_, refuse) => {
            timer = setTimeout(() => refuse(new Error(`nothing more was heard of it for ${most / 1000} s`)), most);
        });
        try {
            await Promise.race([use(window), late]);
        } catch (error) {
            // Whatever it was, nobody else gets this window.
            await window.context.close();
            throw error;
        } finally {
            clearTimeout(timer);
        }
        window.report = () => {};
        window.refusals = [];
        idle.push(window);
    }

    async #open(options) {
        // Smooth scrolling would let a check look before the page has arrived.
        const window = new Window(await this.#browser.newContext({ reducedMotion: 'reduce', ...options }));
        await window.open(this.#origin);
        return window;
    }

    /** Closes all that are not lent. */
    async close() {
        await Promise.all([...this.#idle.values()].flat().map((window) => window.context.close()));
    }
}
