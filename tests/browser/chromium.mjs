// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Finds a Chromium and starts it. Which pages it shows is for others to say.

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

// A browser that updates itself or reports home would make requests that no page asked for.
const flags = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

function canRun(path) {
    try {
        accessSync(path, constants.X_OK);
        return true;
    } catch {
        return false;
    }
}

/** The Chromium of the environment variable CHROMIUM, else the first on the PATH. */
export function findChromium() {
    if (process.env.CHROMIUM) {
        return process.env.CHROMIUM;
    }
    const folders = (process.env.PATH ?? '').split(delimiter);
    const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find(canRun);
    if (found === undefined) {
        throw new Error(`there is no ${names.join(', ')} on the PATH; the variable CHROMIUM may name one`);
    }
    return found;
}

/** Starts it without a window; the profile is new and goes with it. */
export function launch(executablePath) {
    return chromium.launch({ executablePath, headless: true, args: flags });
}
