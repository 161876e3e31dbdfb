// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// What the tests ask a page, run inside it before its own scripts; the browser puts it there past the page's policy, which
// goes on to hold for the page itself. It changes nothing but what its functions are named for.

globalThis.look = {
    /** What the Content-Security-Policy refused. */
    violations: [],

    /** After two frames the layout is that of the present window. One that nobody sees may get none; then it is laid out
        when somebody asks how. */
    settled() {
        const frames = new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return Promise.race([frames, new Promise((done) => setTimeout(done, 1000))]);
    },

    /** How to find an element: its ancestors up to one with an id, and the beginning of its text. */
    name(element) {
        const steps = [];
        for (let one = element; one instanceof Element && steps.length < 4; one = one.parentElement) {
            const classes = [...one.classList].map((name) => `.${name}`).join('');
            steps.unshift(one.localName + (one.id ? `#${one.id}` : classes));
            if (one.id) {
                break;
            }
        }
        const text = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
        return steps.join(' > ') + (text ? ` “${text}”` : '');
    },

    /** How far an element's box reaches to the right, or its own text where that leaves the box. */
    rightEdge(element) {
        const box = element.getBoundingClientRect().right;
        if (getComputedStyle(element).overflowX !== 'visible') {
            return box;
        }
        const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        return Math.max(box, ...texts.map((text) => {
            const range = document.createRange();
            range.selectNode(text);
            return range.getBoundingClientRect().right;
        }));
    },

    /** Whether an ancestor keeps what sticks out to itself, so that the page does not grow. */
    isHeld(element) {
        for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
            if (getComputedStyle(one).overflowX !== 'visible') {
                return true;
            }
        }
        return false;
    },

    /** Where the page is wider than its window: of the innermost elements, those that stick out furthest. */
    tooWide() {
        const excess = document.documentElement.scrollWidth - innerWidth;
        if (excess <= 0) {
            return [];
        }
        const edges = new Map([...document.body.querySelectorAll('*')].map((one) => [one, look.rightEdge(one)]));
        const out = [...edges.keys()].filter((one) => edges.get(one) > innerWidth && !look.isHeld(one));
        const names = out.filter((one) => !out.some((other) => other !== one && one.contains(other)))
            .sort((one, other) => edges.get(other) - edges.get(one))
            .slice(0, 3).map((one) => look.name(one));
        return [`the page is ${excess} px wider than the window: ${names.join('; ') || 'no element sticks out'}`];
    },

    /** Whether anything is folded. */
    hasFolded() {
        return document.querySelector('details:not([open])') !== null;
    },

    /** Opens what is folded, since readers read that too. */
    unfold() {
        document.querySelectorAll('details:not([open])').forEach((one) => (one.open = true));
    },

    /** Images that did not load; those further down are fetched first. */
    async brokenImages() {
        const checks = [...document.images].map(async (image) => {
            image.loading = 'eager';
            return image.decode().then(() => [], () => [`an image does not load: ${image.currentSrc || image.src}`]);
        });
        return (await Promise.all(checks)).flat();
    },

    /** Text that is hidden from the eye on purpose, for screen readers: it, or what it is in, is a point. */
    isForScreenReaders(element) {
        for (let one = element; one && one !== document.body; one = one.parentElement) {
            const { width, height } = one.getBoundingClientRect();
            if (width <= 1 || height <= 1) {
                return true;
            }
        }
        return false;
    },

    /** Elements that cut off text. */
    clipped() {
        const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
        const isCut = (one) => {
            const style = getComputedStyle(one);
            return (cuts(style.overflowX) && one.scrollWidth > one.clientWidth + 1)
                || (cuts(style.overflowY) && one.scrollHeight > one.clientHeight + 1);
        };
        return [...document.body.querySelectorAll('*')]
            .filter((one) => one instanceof HTMLElement && one.checkVisibility() && one.textContent.trim() !== '')
            .filter((one) => isCut(one) && !look.isForScreenReaders(one))
            .map((one) => `text is cut off in ${look.name(one)}`);
    },

    /** Paragraphs and the like with nothing in them: a screen reader stops there all the same. What is filled later has a
        role. */
    empty() {
        return [...document.querySelectorAll('main :is(p, li, dt, dd, h1, h2, h3, h4, figcaption):not([role])')]
            .filter((one) => one.checkVisibility() && one.textContent.trim() === '' && !one.querySelector('img, svg, input'))
            .filter((one) => !one.querySelector('[role]'))
            .map((one) => `nothing is in ${look.name(one)}`);
    },

    /** Text in so narrow a column that hardly a syllable fits on a line. */
    squeezed() {
        const linesOf = (text) => {
            const range = document.createRange();
            range.selectNodeContents(text);
            return new Set([...range.getClientRects()].map((box) => Math.round(box.top))).size;
        };
        const isSqueezed = (text) => {
            const [length, element] = [text.data.trim().length, text.parentElement];
            return length > 11 && element instanceof HTMLElement && element.checkVisibility()
                && getComputedStyle(element).writingMode === 'horizontal-tb' && !look.isForScreenReaders(element)
                && length / linesOf(text) < 5;
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
            if (isSqueezed(walker.currentNode)) {
                found.push(`text is squeezed in ${look.name(walker.currentNode.parentElement)}`);
            }
        }
        return found;
    },

    /** Tables of which a reader must push the last columns into sight. */
    tablesCutOff() {
        return [...document.querySelectorAll('.scroll')].filter((one) => one.scrollWidth > one.clientWidth + 1)
            .map((one) => `${one.scrollWidth - one.clientWidth} px of a table are out of sight: ${look.name(one)}`);
    },

    /** Elements that scroll by themselves, other than tables, which WCAG 1.4.10 lets scroll both ways. */
    scrollers() {
        const scrolls = (overflow) => overflow === 'auto' || overflow === 'scroll';
        return [...document.body.querySelectorAll('*')].filter((one) => {
            const style = getComputedStyle(one);
            const sideways = scrolls(style.overflowX) && one.scrollWidth > one.clientWidth + 1;
            const down = scrolls(style.overflowY) && one.scrollHeight > one.clientHeight + 1;
            const table = one.matches('table, .scroll:has(table)');
            return down || (sideways && !table);
        }).map((one) => `scrolls by itself: ${look.name(one)}`);
    },

    /** Charts of which nothing is to be seen. */
    unseenCharts() {
        const isSeen = (drawing) => {
            const { width, height } = drawing.getBoundingClientRect();
            return drawing.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && width > 0 && height > 0;
        };
        return [...document.querySelectorAll('figure.chart')]
            .filter((figure) => ![...figure.querySelectorAll('svg.chart')].some(isSeen))
            .map((figure) => `the chart is not to be seen: ${look.name(figure)}`);
    },

    /** Whether any part of an element is on top, where a reader can see it. */
    isOnTop(element) {
        const isHit = (x, y) => {
            const hit = document.elementFromPoint(x, y);
            return hit !== null && (element.contains(hit) || hit.contains(element));
        };
        return [...element.getClientRects()].some((box) => {
            const [left, right, top, bottom] = [box.left + 1, box.right - 1, box.top + 1, box.bottom - 1];
            return isHit((left + right) / 2, (top + bottom) / 2)
                || [left, right].some((x) => [top, bottom].some((y) => isHit(x, y)));
        });
    },
};

document.addEventListener('securitypolicyviolation', (event) => {
    const place = event.sourceFile ? `${event.sourceFile}:${event.lineNumber}` : event.documentURI;
    look.violations.push(`the policy ${event.effectiveDirective} refuses ${event.blockedURI} in ${place}`);
});
