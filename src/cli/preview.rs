// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One item of news as it will be, whatever holds it back: `build --preview` and `list --mail`.
//!
//! The site is made once as it is, to find the item, and once as it will be when the item appears;
//! of that second site nothing but the item is taken.

use super::args::{Arguments, Build, Common};
use super::build::{CACHE, sources};
use super::speak::{Speaker, complain, meant, print};
use super::stages::{Prepared, Ready, Timings, Variation, prepare, prepare_as};
use super::{Outcome, Ran};
use crate::diagnostics::Trouble;
use crate::model::report::{NewsItem, Reason};
use crate::render;
use crate::write::{self, Stop};
use std::path::{Path, PathBuf};

/// An item with the site of its moment.
struct Revealed {
    prepared: Prepared,
    slug: String,
    reason: Option<Reason>,
}

/// `list --mail SLUG`: the item as plain text.
pub fn mail(arguments: &Arguments, (slug, common): (&str, &Common), speaker: &Speaker) -> Ran {
    let revealed = match reveal(arguments, common, slug, speaker)? {
        Ok(revealed) => revealed,
        Err(outcome) => return Ok(outcome),
    };
    let Some((ready, index)) = revealed.item() else { return Ok(Outcome::Mistakes) };
    let which = (index, revealed.reason);
    print(&render::mail(&ready.report, &ready.figures, &ready.theme, which));
    Ok(Outcome::Clean)
}

/// `build --preview SLUG`: the item as one HTML file.
pub fn preview(arguments: &Arguments, (slug, build): (&str, &Build), speaker: &Speaker) -> Ran {
    let revealed = match reveal(arguments, &build.common, slug, speaker)? {
        Ok(revealed) => revealed,
        Err(outcome) => return Ok(outcome),
    };
    let Some((ready, index)) = revealed.item() else { return Ok(Outcome::Mistakes) };
    let (root, slug) = (&revealed.prepared.root, &revealed.slug);
    let file = file(root, build.output.as_deref(), slug);
    let which = (index, revealed.reason);
    let handout = render::preview(&ready.report, &ready.figures, &ready.theme, which);
    let (sources, cache) = (sources(root), root.join(CACHE));
    let written = handout
        .map_err(|mistake| Stop::Input(vec![mistake]))
        .and_then(|handout| write::hand_out(&handout, &file, &sources, Some(&cache)));
    match written {
        Ok(()) => {
            let args = [("path", file.display().to_string())];
            let catalogue = speaker.catalogue(Some(&revealed.prepared.sources));
            print(&format!("{}\n", catalogue.say("preview-written", &args)));
            Ok(Outcome::Clean)
        }
        Err(Stop::World(trouble)) => Err(trouble),
        Err(Stop::Input(mistakes)) => {
            speaker.report(&revealed.prepared.sources, mistakes, &build.common);
            Ok(Outcome::Mistakes)
        }
        // Nothing but the item itself is written.
        Err(Stop::Leaks(_)) => Ok(Outcome::Mistakes),
    }
}

impl Revealed {
    /// The item's place in the report of its moment.
    fn item(&self) -> Option<(&Ready, usize)> {
        let ready = self.prepared.ready.as_ref()?;
        let index = ready.report.news.iter().position(|item| item.slug == self.slug)?;
        Some((ready, index))
    }
}

/// Makes the site of the moment in which an item appears.
fn reveal(
    arguments: &Arguments,
    common: &Common,
    asked: &str,
    speaker: &Speaker,
) -> Result<Result<Revealed, Outcome>, Trouble> {
    // The file's name does as well, and so does its path.
    let slug = asked.rsplit('/').next().unwrap_or(asked);
    let slug = slug.strip_suffix(".md").unwrap_or(slug).to_owned();
    let mut timings = Timings::default();
    let Prepared { sources, found, ready, .. } = prepare(arguments, common, &mut timings)?;
    let Some(ready) = ready else {
        speaker.report(&sources, found, common);
        return Ok(Err(Outcome::Mistakes));
    };
    let held = ready.withheld.items.iter().map(|(item, reason)| (item, Some(*reason)));
    let public = ready.report.news.iter().map(|item| (item, None));
    let all: Vec<(&NewsItem, Option<Reason>)> = held.chain(public).collect();
    let Some((item, reason)) = all.iter().find(|(item, _)| item.slug == slug) else {
        let catalogue = speaker.catalogue(Some(&sources));
        let slugs = all.iter().map(|(item, _)| item.slug.as_str());
        let unknown = catalogue.say("news-not-there", &[("slug", slug.clone())]);
        complain(
            &[Some(unknown), meant(&catalogue, &slug, slugs)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" "),
        );
        return Ok(Err(Outcome::Unable));
    };
    let reason = *reason;
    let variation =
        Variation { reveal: Some((slug.clone(), item.published.at)), ..Variation::default() };
    let prepared = prepare_as(arguments, common, &variation, &mut timings)?;
    if prepared.ready.is_none() {
        speaker.report(&prepared.sources, prepared.found, common);
        return Ok(Err(Outcome::Mistakes));
    }
    Ok(Ok(Revealed { prepared, slug, reason }))
}

/// Where a preview goes.
fn file(root: &Path, output: Option<&Path>, slug: &str) -> PathBuf {
    let name = format!("{slug}.html");
    match output {
        None => root.join("preview").join(name),
        Some(file) if file.extension().is_some_and(|ending| ending == "html") => file.to_owned(),
        Some(folder) => folder.join(name),
    }
}
