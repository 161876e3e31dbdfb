// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Reads a site's `_headers` file, in the form that Netlify and Cloudflare Pages share: a pattern on a line of its own, and
// below it, indented, the headers. Placeholders (`:name`) and taking back (`! Name`) are not read; no site of ours has them.

function matches(pattern, path) {
    return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** The rules in a `_headers` file, in its order. */
export function readHeaders(text) {
    const rules = [];
    for (const line of text.split(/\r?\n/)) {
        if (line.trim() === '' || line.trim().startsWith('#')) {
            continue;
        }
        if (/^\S/.test(line)) {
            rules.push({ pattern: line.trim(), headers: [] });
            continue;
        }
        const colon = line.indexOf(':');
        rules.at(-1).headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
    }
    return rules;
}

/** The headers of one path. A header that several rules give is joined, as the hosts do: of two policies both hold. */
export function headersFor(rules, path) {
    const joined = {};
    for (const rule of rules.filter((rule) => matches(rule.pattern, path))) {
        for (const [name, value] of rule.headers) {
            joined[name] = name in joined ? `${joined[name]}, ${value}` : value;
        }
    }
    return joined;
}
