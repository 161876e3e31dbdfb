// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// How the theme's script compares words, without a browser: `node --test words.test.mjs`.

import assert from 'node:assert/strict';
import test from 'node:test';
import { distance, entry, find, fold } from '../../themes/default/assets/find.js';

const list = (...names) => names.map((name) => entry(name, { title: name }));
const titles = (entries, query, stop) => find(entries, query, stop).list.map(({ title }) => title);

test('one spelling stands for all', () => {
    for (const text of ['Führerschein', 'FÜHRERSCHEIN', 'Fu\u0308hrerschein', 'Füh\u00adrerschein', ' Fuehrerschein. ']) {
        assert.equal(fold(text), 'fuehrerschein');
    }
    assert.equal(fold('Maß & Gewicht: 10 kg'), 'mass gewicht 10 kg');
    assert.equal(fold('<b>"x"</b>'), 'b x b');
});

test('slips are counted where a word fits best', () => {
    assert.equal(distance('wonhgeld', 'das wohngeld'), 1);
    assert.equal(distance('elterngelt', 'elterngeld'), 1);
    assert.equal(distance('geld', 'wohngeld'), 0);
    assert.equal(distance('abc', ''), 3);
});

test('the start of a name comes before its middle, and parts of compounds are found', () => {
    const all = list('Wohngeld', 'Geldwäsche', 'Kindergeld und Zuschlag', 'Führerschein');
    assert.deepEqual(titles(all, 'geld'), ['Geldwäsche', 'Wohngeld', 'Kindergeld und Zuschlag']);
    assert.deepEqual(titles(all, 'fuhrersch'), ['Führerschein']);
    assert.deepEqual(titles(all, 'kinder geld'), ['Kindergeld und Zuschlag']);
});

test('words that say nothing are passed over, unless there are no others', () => {
    const all = list('Hundehaltung', 'Anmeldung');
    const stop = new Set(['anmelden', 'ein']);
    assert.deepEqual(titles(all, 'ein hund anmelden', stop), ['Hundehaltung']);
    assert.deepEqual(titles(all, 'anmelden', stop), ['Anmeldung']);
});

test('what fits nearly, or only some words, is named as that', () => {
    const all = list('Elterngeld', 'Wohngeld');
    assert.equal(find(all, 'elterngelt').how, 'near');
    assert.deepEqual(find(all, 'elterngeld beantragung').how, 'some');
    assert.deepEqual(find(all, 'xqz'), { how: 'some', list: [] });
    assert.deepEqual(find(all, '   '), { how: 'found', list: [] });
});

test('a short word inside a longer one is no proof of anything', () => {
    const all = list('Anpassung für Kinder', 'Reisepass');
    assert.equal(find(all, 'pass kind').how, 'some');
    assert.deepEqual(titles(all, 'pass'), ['Reisepass', 'Anpassung für Kinder']);
});
