// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Patterns of the levels, for paper: on a printer without colour neighbouring blues are one grey.
//!
//! Boundary: definitions and the rules that use them. Each pattern is made of two tokens of which
//! both bear the count that stands on it, so it costs no contrast.

use std::fmt::Write;

/// The class of a level, the tokens of ground and marks, and the marks on a tile of 6 by 6.
const PATTERNS: [(&str, &str, &str, &str); 4] = [
    ("k", "conform", "everywhere", "M-1 1l2 -2M0 6l6 -6M5 7l2 -2"),
    ("s0", "below-1", "below-4", "M1.5 1.5h1.5M4.5 4.5h1.5"),
    ("s1", "below-2", "below-1", "M0 3h6"),
    ("s2", "below-3", "below-1", "M3 0v1.5"),
];

/// The definitions, once for each page and in each drawing that stands alone.
#[must_use]
pub fn patterns() -> String {
    let mut svg = String::from("<defs>");
    for (class, ground, marks, path) in PATTERNS {
        // Writing to a String cannot fail.
        _ = write!(
            svg,
            "<pattern id=\"muster-{class}\" width=\"6\" height=\"6\" \
             patternUnits=\"userSpaceOnUse\"><rect class=\"as-{ground}\" width=\"6\" height=\"6\"/>\
             <path class=\"in-{marks}\" d=\"{path}\" fill=\"none\" stroke-width=\"1.2\"/></pattern>"
        );
    }
    svg.push_str("</defs>");
    svg
}

/// The rules that fill levels with their patterns, or with the ground where a page has none; they
/// belong into `@media print`.
pub(super) fn rules() -> String {
    let mut css = String::new();
    for (class, ground, marks, _) in PATTERNS {
        _ = writeln!(
            css,
            ".chart .{class}{{fill:url(#muster-{class}) var(--{ground})}}\
             .as-{ground}{{fill:var(--{ground})}}.in-{marks}{{stroke:var(--{marks})}}"
        );
    }
    css
}
