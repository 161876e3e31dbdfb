// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

// Runs tasks, a few at a time. Knows nothing of sites or browsers.

/** Runs all tasks, never more than `atOnce` together; they start in their order. */
export async function inParallel(tasks, atOnce) {
    const waiting = tasks.values();
    const worker = async () => {
        // The workers share one iterator, so each task is taken once.
        for (const task of waiting) {
            await task();
        }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
}
