// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `release`: freezes the figures of a Stichtag, once and for good.

use super::args::{Arguments, Release};
use super::speak::{Speaker, complain, print};
use super::stages::{Prepared, Timings, prepare};
use super::{Outcome, Ran};
use crate::diagnostics::{Failed, Trouble};
use crate::load::Sources;
use crate::model::{self, Report};
use crate::released::{self, Files, Request};
use jiff::Timestamp;
use jiff::civil::Date;
use std::io::Write as _;
use std::path::Path;

/// Writes the two files of a new release, if the site is free of mistakes.
pub fn release(arguments: &Arguments, release: &Release, speaker: &Speaker) -> Ran {
    let mut timings = Timings::default();
    let Prepared { root, sources, found, ready } =
        prepare(arguments, &release.common, &mut timings)?;
    // Warnings are for `check`; here only what stands in the way is said.
    let Some(ready) = ready else {
        speaker.report(&sources, found, &release.common);
        return Ok(Outcome::Mistakes);
    };
    let (report, withheld) = (&ready.report, &ready.withheld);
    let request = Request {
        id: release.id.clone(),
        as_of: as_of(arguments, &sources, report),
        cutoff: release.cutoff.unwrap_or(report.today),
        published: published(release, report)?,
    };
    let catalogue = speaker.catalogue(Some(&sources));
    let zone = &report.site.time_zone;
    let args = [
        ("release", request.id.clone()),
        ("as_of", request.as_of.to_string()),
        ("cutoff", request.cutoff.to_string()),
        ("published", zone.to_datetime(request.published).strftime("%F %H:%M").to_string()),
        ("today", report.today.to_string()),
    ];
    let files = match released::new(report, withheld, &request) {
        Ok(files) => files,
        Err(unfit) => {
            complain(&catalogue.say(unfit.key(), &args));
            return Ok(Outcome::Unable);
        }
    };
    write(&root, &files)?;
    let digest = files.sha256.get(..12).unwrap_or_default().to_owned();
    let more = [("file", files.release.0), ("states", files.states.0), ("digest", digest)];
    print(&format!("{}\n", catalogue.say("release-written", &[&args[..], &more].concat())));
    let shown = shown(&sources);
    let args = [&args[..], &[("shown", shown.map_or_else(String::new, |day| day.to_string()))]];
    for key in next(&request, report, shown) {
        print(&format!("{}\n", catalogue.say(key, &args.concat())));
    }
    Ok(Outcome::Clean)
}

/// What the publisher may want to know or do next.
fn next(request: &Request, report: &Report, shown: Option<Date>) -> Vec<&'static str> {
    let is_announced = report.calendar.iter().any(|one| one.release == request.id);
    let all = [
        ("release-in-the-past", request.published.as_second() < report.now.as_second()),
        ("release-as-of", shown.is_some_and(|day| day < request.as_of)),
        ("release-not-announced", !report.calendar.is_empty() && !is_announced),
    ];
    all.into_iter().filter(|(_, is_so)| *is_so).map(|(key, _)| key).collect()
}

/// The Stichtag that `data/site.yaml` asks for.
fn shown(sources: &Sources) -> Option<Date> {
    sources.site.as_ref()?.value.as_of.as_ref()?.parse().ok()
}

/// The Stichtag that was asked for. That of the release before, which shows on the site, is taken.
fn as_of(arguments: &Arguments, sources: &Sources, report: &Report) -> Date {
    let newest = report.services.iter().flat_map(|(_, one)| &one.history).map(|one| one.date);
    arguments
        .as_of
        .or(shown(sources))
        .or(newest.filter(|day| *day <= report.today).max())
        .unwrap_or(report.today)
}

/// To the second, which is what the file holds.
fn published(release: &Release, report: &Report) -> Result<Timestamp, Trouble> {
    let moment = match &release.published {
        None => report.now,
        Some(text) => model::moment(text, &report.site.time_zone)
            .ok_or_else(|| Trouble::new(Failed::Argument, Path::new("--published"), text))?,
    };
    Ok(Timestamp::from_second(moment.as_second()).unwrap_or(moment))
}

/// Both files or none; a file that is there is never written over.
#[expect(clippy::disallowed_methods, reason = "a release is written among the site's sources")]
fn write(root: &Path, files: &Files) -> Result<(), Trouble> {
    let mut written = Vec::new();
    for (name, text) in [&files.states, &files.release] {
        let path = root.join(name);
        let done = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| {
            let mut file = std::fs::File::create_new(&path)?;
            written.push(path.clone());
            file.write_all(text.as_bytes())
        });
        if let Err(error) = done {
            for path in &written {
                let _ = std::fs::remove_file(path);
            }
            return Err(Trouble::write(&path, error));
        }
    }
    Ok(())
}
