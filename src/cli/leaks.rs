// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whether something that looks like a file that is held back really comes from it.
//!
//! A press officer may have copied a sentence that the program itself writes into an embargoed text.
//! Therefore what was found is looked for in the same pages of the site without the file: what still
//! stands there does not come from it.

use super::args::{Arguments, Common};
use super::stages::{Ready, Timings, Variation, prepare_as};
use crate::diagnostics::{Code, Diagnostic, Place, Trouble};
use crate::model::report::Withheld;
use crate::model::traces::{Trace, Traces};
use crate::render::{Body, render};
use crate::write::Leak;
use std::collections::BTreeSet;

/// The traces that would be found without the files that are held back as well.
pub fn innocent(
    arguments: &Arguments,
    common: &Common,
    (withheld, traces): (&Withheld, &Traces),
    leaks: &[Leak],
) -> Result<BTreeSet<Trace>, Trouble> {
    let without = withheld.items.iter().map(|(item, _)| item.file()).collect();
    let variation = Variation { without, ..Variation::default() };
    let mut timings = Timings::default();
    let otherwise = prepare_as(arguments, common, &variation, &mut timings)?;
    let Some(Ready { report, figures, theme, .. }) = otherwise.ready else {
        return Ok(BTreeSet::new());
    };
    let site = render(&report, &figures, &theme);
    let mut innocent = BTreeSet::new();
    let mut guilty = BTreeSet::new();
    for leak in leaks {
        let found = match site.bodies.get(&leak.route) {
            Some(Body::Made(recipe)) => recipe.draft().ok().map(|rendered| rendered.bytes),
            Some(Body::Asset(bytes)) => Some(bytes.to_vec()),
            _ => None,
        };
        let found =
            found.is_some_and(|bytes| traces.find(&leak.route, &bytes).contains(&leak.trace));
        let pile = if found { &mut innocent } else { &mut guilty };
        pile.insert(leak.trace.clone());
    }
    // What stands on one page without the file may still have got onto another one from it.
    Ok(innocent.difference(&guilty).cloned().collect())
}

/// A leak as a mistake at the file that it comes from.
pub fn mistake(leak: &Leak) -> Diagnostic {
    Diagnostic::new(Code::HeldBackShows, Place::start(&leak.trace.file))
        .with("path", &leak.route)
        .with("found", &leak.trace.found)
}
