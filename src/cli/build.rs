// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `build` and `check`: all stages, into a folder or into a sink.

use super::args::{Arguments, Build, Check, Command, Common};
use super::speak::{Done, Speaker};
use super::stages::{Prepared, Ready, Timings, prepare};
use super::{Outcome, Ran, leaks, preview};
use crate::diagnostics::{Diagnostic, Severity, Trouble};
use crate::model::report::Withheld;
use crate::model::traces::Traces;
use crate::render::render;
use crate::render::site::Site;
use crate::write::{self, Place, Stop, Summary};
use std::path::{Path, PathBuf};

/// Folders that only the publisher writes to.
const SOURCES: [&str; 3] = ["content", "data", "themes"];

/// Pictures of earlier runs, below the site's folder: whoever caches it in CI saves their making.
pub const CACHE: &str = ".fortschritt-cache";

/// The folders that a site is made from.
pub fn sources(root: &Path) -> Vec<PathBuf> {
    SOURCES.iter().map(|folder| root.join(folder)).collect()
}

/// `build`: publishes the site into a folder, or writes a preview of one item.
pub fn build(arguments: &Arguments, build: &Build, speaker: &Speaker) -> Ran {
    if let Some(slug) = &build.preview {
        return preview::preview(arguments, (slug, build), speaker);
    }
    let output = |root: &Path| build.output.clone().unwrap_or_else(|| root.join("public"));
    all_stages(arguments, &build.common, speaker, |site, root, traces| {
        let output = output(root);
        let (sources, cache) = (sources(root), root.join(CACHE));
        let place = Place { output: &output, sources: &sources, cache: Some(&cache), traces };
        let summary = write::publish(site, &place)?;
        Ok((summary, Done::Built(output)))
    })
}

/// `check`: everything that `build` does, but nothing is written.
pub fn check(arguments: &Arguments, check: &Check, speaker: &Speaker) -> Ran {
    all_stages(arguments, &check.common, speaker, |site, root, traces| {
        Ok((write::rehearse(site, Some(&root.join(CACHE)), traces)?, Done::Checked))
    })
}

/// Whether a warning shows lines of an item that is held back. The log of a build may be as public as
/// the site; `check` is for the press office.
fn is_of(withheld: &Withheld, one: &Diagnostic) -> bool {
    let is_held = withheld.items.iter().any(|(item, _)| item.file() == one.place.file);
    is_held && one.code.severity() == Severity::Warning
}

/// The last stage of a run: what it did, or why it stopped.
type Last = Result<(Summary, Done), Stop>;

fn all_stages(
    arguments: &Arguments,
    common: &Common,
    speaker: &Speaker,
    last: impl Fn(&Site<'_>, &Path, &Traces) -> Last,
) -> Ran {
    let mut timings = Timings::default();
    let prepared = prepare(arguments, common, &mut timings)?;
    let mut found = prepared.found.clone();
    let written = match &prepared.ready {
        None => None,
        Some(ready) => {
            if matches!(arguments.command, Command::Build(_)) {
                found.retain(|one| !is_of(&ready.withheld, one));
            }
            let cache = prepared.root.join(CACHE);
            let broken = write::inspect(&ready.withheld.pictures, Some(&cache))?;
            let is_sound = broken.is_empty();
            found.extend(broken);
            let write = || last_stage((arguments, common), &prepared, ready, &last);
            is_sound.then(|| timings.time("write", write)).transpose()?
        }
    };
    let done = match written {
        None => None,
        Some(Ok(done)) => Some(done),
        Some(Err(Stop::Input(mistakes))) => {
            found.extend(mistakes);
            None
        }
        Some(Err(Stop::Leaks(leaks))) => {
            found.extend(leaks.iter().map(leaks::mistake));
            None
        }
        Some(Err(Stop::World(trouble))) => return Err(trouble),
    };
    let clean = done.is_some();
    speaker.report(&prepared.sources, found, common);
    if let Some((summary, done)) = done {
        speaker.done(&prepared.sources, &summary, &done, &timings);
    }
    speaker.timings(&timings);
    Ok(if clean { Outcome::Clean } else { Outcome::Mistakes })
}

/// Writes the site; once more if all that looked like a leak is none.
fn last_stage(
    (arguments, common): (&Arguments, &Common),
    prepared: &Prepared,
    ready: &Ready,
    last: &impl Fn(&Site<'_>, &Path, &Traces) -> Last,
) -> Result<Last, Trouble> {
    let Ready { report, figures, theme, withheld } = ready;
    let mut traces = Traces::of(&prepared.sources, report, withheld);
    let site = render(report, figures, theme);
    match last(&site, &prepared.root, &traces) {
        Err(Stop::Leaks(leaks)) => {
            let innocent = leaks::innocent(arguments, common, (withheld, &traces), &leaks)?;
            traces.forgive(&innocent);
            Ok(last(&site, &prepared.root, &traces))
        }
        other => Ok(other),
    }
}
