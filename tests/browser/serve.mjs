// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Serves a built site on this machine as a host would: with the site's own headers, so that its Content-Security-Policy
// holds, with index files for folders, and with 404.html for what is not there.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { headersFor, readHeaders } from './headers.mjs';

const types = {
    '.css': 'text/css; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.html': 'text/html; charset=utf-8',
    '.ics': 'text/calendar; charset=utf-8', '.ico': 'image/x-icon', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg',
    '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.jsonld': 'application/ld+json',
    '.mjs': 'text/javascript; charset=utf-8', '.png': 'image/png', '.sha256': 'text/plain; charset=utf-8',
    '.svg': 'image/svg+xml', '.ttl': 'text/turtle; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
    '.webp': 'image/webp', '.woff2': 'font/woff2', '.xml': 'application/xml',
};

const isFile = (path) => existsSync(path) && statSync(path).isFile();

/** What a path of the site is answered with: status and file, or status and place. */
function answer(site, path) {
    const notFound = { status: 404, file: join(site.folder, '404.html') };
    if (!path.startsWith(site.base) || path.split('/').includes('..') || path.includes('\0')) {
        return notFound;
    }
    const target = join(site.folder, path.slice(site.base.length));
    if (path.endsWith('/')) {
        const index = join(target, 'index.html');
        return isFile(index) ? { status: 200, file: index } : notFound;
    }
    if (isFile(join(target, 'index.html'))) {
        return { status: 301, place: `${path}/` };
    }
    return isFile(target) ? { status: 200, file: target } : notFound;
}

function decoded(url) {
    try {
        return decodeURIComponent(new URL(url, 'http://localhost').pathname);
    } catch {
        return '\0';
    }
}

function respond(site, rules, request, response) {
    const path = decoded(request.url);
    const { status, file, place } = answer(site, path);
    const headers = headersFor(rules, path);
    if (place !== undefined) {
        response.writeHead(status, { ...headers, Location: encodeURI(place) }).end();
    } else if (isFile(file)) {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(status, { ...headers, 'Content-Type': type }).end(readFileSync(file));
    } else {
        response.writeHead(status, headers).end();
    }
}

/** Starts the server on a free port; gives its origin, and how to close it. */
export async function serve(site) {
    const file = join(site.folder, '_headers');
    if (!isFile(file)) {
        throw new Error(`${site.folder} has no _headers file, so the policy that a host would send is not known`);
    }
    const rules = readHeaders(readFileSync(file, 'utf8'));
    const server = createServer((request, response) => respond(site, rules, request, response));
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close() {
            server.closeAllConnections();
            return new Promise((closed) => server.close(closed));
        },
    };
}
