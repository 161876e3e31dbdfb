// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Reads what kinds of page a built site has, from its files alone, and chooses one page of each kind.
//
// The addresses are those of `src/model/paths.rs`. Where a kind has many pages, the longest is chosen: what does not fit
// or cannot be read shows on the fullest page first.

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const words = {
    de: {
        ministries: 'ressorts', services: 'leistungen', topics: 'themen', lifeEvents: 'lagen', course: 'verlauf',
        changes: 'aenderungen', notReported: 'nicht-gemeldet', releases: 'berichte', corrections: 'korrekturen',
        teams: 'projektstruktur', comparison: 'vergleich', news: 'aktuelles', method: 'methodik', data: 'daten',
        charts: 'diagramme', search: 'suche', imprint: 'impressum', privacy: 'datenschutz',
        accessibility: 'barrierefreiheit', easyLanguage: 'leichte-sprache', signLanguage: 'gebaerdensprache',
        overview: 'uebersicht', page: 'seite', keyword: 'stichwort', year: 'jahr', section: 'rubrik', byMinistry: 'ressort',
    },
    en: {
        ministries: 'ministries', services: 'services', topics: 'topics', lifeEvents: 'life-events', course: 'course',
        changes: 'changes', notReported: 'not-reported', releases: 'releases', corrections: 'corrections',
        teams: 'teams', comparison: 'comparison', news: 'news', method: 'method', data: 'data',
        charts: 'charts', search: 'search', imprint: 'imprint', privacy: 'privacy',
        accessibility: 'accessibility', easyLanguage: 'easy-language', signLanguage: 'sign-language',
        overview: 'sitemap', page: 'page', keyword: 'keyword', year: 'year', section: 'section', byMinistry: 'ministry',
    },
};

const isPage = (folder, address) => existsSync(join(folder, address, 'index.html'));
const length = (folder, address) => statSync(join(folder, address, 'index.html')).size;

/** The addresses of the pages right below a list. */
function below(folder, list) {
    const path = join(folder, list);
    const names = existsSync(path) ? readdirSync(path).sort() : [];
    return names.map((name) => `${list}${name}/`).filter((address) => isPage(folder, address));
}

function longest(folder, addresses) {
    const sizes = new Map(addresses.map((address) => [address, length(folder, address)]));
    return [...addresses].sort((one, other) => sizes.get(other) - sizes.get(one))[0];
}

function kindsOf(folder, word) {
    const path = (...names) => names.map((name) => `${word[name]}/`).join('');
    const fixed = (name, key, rest = '') => ({ name, address: path(key) + rest });
    const oneOf = (name, ...keys) => {
        const list = path(...keys);
        return { name, below: list, address: longest(folder, below(folder, list)) };
    };
    const services = below(folder, path('services'));
    const chart = (address) => join(folder, path('data', 'charts'), `coverage-${address.split('/').at(-2)}.svg`);
    const service = (name, hasChart) => {
        const alike = services.filter((address) => existsSync(chart(address)) === hasChart);
        return { name, below: path('services'), address: longest(folder, alike), required: services.length === 0 };
    };
    return [
        { name: 'home', address: '', required: true },
        fixed('ministries', 'ministries'),
        { ...oneOf('ministry', 'ministries'), required: true },
        fixed('services', 'services'),
        fixed('services, page 2', 'services', `${word.page}/2/`),
        service('service', false), service('service with coverage', true),
        fixed('topics', 'topics'), oneOf('topic', 'topics'),
        fixed('life events', 'lifeEvents'), oneOf('life event', 'lifeEvents'),
        fixed('course', 'course'), fixed('changes', 'changes'), fixed('not reported', 'notReported'),
        fixed('releases', 'releases'), oneOf('release', 'releases'),
        fixed('corrections', 'corrections'), fixed('teams', 'teams'), fixed('comparison', 'comparison'),
        fixed('news', 'news'), { ...oneOf('article', 'news'), required: true },
        { name: 'article in another language', below: path('news'), address: below(folder, path('news'))
            .flatMap((item) => below(folder, item))[0] },
        ...['keyword', 'year', 'section', 'byMinistry'].map((key) => oneOf(`news by ${word[key]}`, 'news', key)),
        fixed('method', 'method'), fixed('data', 'data'), fixed('search', 'search'),
        fixed('imprint', 'imprint'), fixed('privacy', 'privacy'), fixed('accessibility', 'accessibility'),
        fixed('easy language', 'easyLanguage'), fixed('sign language', 'signLanguage'), fixed('overview', 'overview'),
    ];
}

/** What the home page says of the whole site: its language, and the path below which it is published. */
function fromHome(folder) {
    const file = join(folder, 'index.html');
    if (!existsSync(file)) {
        throw new Error(`${folder} is not a built site: it has no index.html`);
    }
    const home = readFileSync(file, 'utf8');
    const canonical = home.match(/<link rel="canonical" href="([^"]+)"/)?.[1] ?? 'http://localhost/';
    const language = home.match(/<html lang="([^"]+)"/)?.[1] ?? 'de';
    return { word: words[language] ?? words.de, base: new URL(canonical).pathname };
}

/** A site's folder, base path, words, and its kinds of page: those that are there, and those that are missing. */
export function readSite(path) {
    const folder = resolve(path);
    const { word, base } = fromHome(folder);
    const found = kindsOf(folder, word).map((kind) => ({
        ...kind,
        status: 200,
        address: base + (kind.address ?? kind.below ?? ''),
        there: kind.address !== undefined && isPage(folder, kind.address),
    }));
    // A server shows the page at whatever address was asked for, so its links must work from a deep one.
    const notFound = {
        name: '404',
        status: 404,
        address: `${base}no/such/page/`,
        shownAs: `${base}404.html`,
        there: existsSync(join(folder, '404.html')),
    };
    const kinds = [...found, notFound];
    return {
        folder, base, word,
        kinds: kinds.filter((kind) => kind.there),
        missing: kinds.filter((kind) => !kind.there),
    };
}
