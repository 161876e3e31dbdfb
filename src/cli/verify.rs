// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `verify`: what is published, held against its own checksums and against this site's data.
//!
//! What is online and not here, or otherwise here, is a published past that changed: exit 1. What
//! is here and not online yet is said, and no mistake.

use super::args::{Arguments, Verify};
use super::speak::{Speaker, print};
use super::stages::{Prepared, Timings, prepare};
use super::{Outcome, Ran};
use crate::diagnostics::{Catalogue, Failed, Trouble};
use crate::load::online::Online;
use crate::load::{self, ledger::Ledger};
use crate::model::address::{DataFile, Paths, ReleaseFile};
use crate::model::release::{digest, hex};
use crate::released::ledger::{Finding, compare};
use crate::released::published::{are_figures_of, states_digest};
use crate::render;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use std::path::Path;

pub fn verify(arguments: &Arguments, verify: &Verify, speaker: &Speaker) -> Ran {
    let mut timings = Timings::default();
    let Prepared { sources, found, ready, .. } = prepare(arguments, &verify.common, &mut timings)?;
    // Warnings are for `check`; here only what stands in the way is said.
    let Some(ready) = ready else {
        speaker.report(&sources, found, &verify.common);
        return Ok(Outcome::Mistakes);
    };
    let catalogue = speaker.catalogue(Some(&sources));
    let online = Online::at(&verify.place);
    if !online.is_there() {
        return Err(Trouble::new(Failed::NoPlace, Path::new(&verify.place), ""));
    }
    let paths = Paths::new(ready.report.site.language);
    let mut findings = checksums(&online, paths)?;
    match online.read(&paths.data(&DataFile::Ledger.name()))?.as_deref().map(Ledger::read) {
        None => findings.push(loss("ledger-missing", &[])),
        Some(None) => findings.push(loss("ledger-unreadable", &[])),
        Some(Some(published)) => {
            findings.extend(releases(&online, paths, &published)?);
            let ours = render::ledger(&ready.report, &ready.figures, &ready.theme);
            let ours = Ledger::read(&ours).unwrap_or_default();
            let zone = &ready.report.site.time_zone;
            findings.extend(overdue(&online, paths, (&ours, zone), compare(&published, &ours))?);
        }
    }
    Ok(tell(&catalogue, "verify", &findings, verify.common.strict, &verify.place))
}

/// A release that is not online may be newer than what is online; or somebody left it out.
fn overdue(
    online: &Online,
    paths: Paths,
    (ours, zone): (&Ledger, &TimeZone),
    mut findings: Vec<Finding>,
) -> Result<Vec<Finding>, Trouble> {
    let build = online.read(&paths.data(&DataFile::Build.name()))?;
    let built: Option<Timestamp> = build.and_then(|bytes| load::ledger::built_at(&bytes));
    for finding in findings.iter_mut().filter(|one| one.what == "release-new") {
        let id = finding.args.iter().find(|(name, _)| *name == "release");
        let release = ours.releases.iter().find(|one| id.is_some_and(|(_, id)| *id == one.id));
        let published: Option<Timestamp> = release.and_then(|one| one.published.parse().ok());
        if let (Some(published), Some(built)) = (published, built)
            && published <= built
        {
            finding.what = "release-overdue";
            finding
                .args
                .push(("published", zone.to_datetime(published).strftime("%F %H:%M").to_string()));
        }
    }
    Ok(findings)
}

fn loss(what: &'static str, args: &[(&'static str, &str)]) -> Finding {
    let args = args.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    Finding { what, is_loss: true, args }
}

/// Files that are missing, or are others than the list of checksums says.
fn checksums(online: &Online, paths: Paths) -> Result<Vec<Finding>, Trouble> {
    let name = paths.data(&DataFile::Checksums.name());
    let Some(list) = online.read(&name)? else { return Ok(vec![loss("checksums-missing", &[])]) };
    let list = String::from_utf8_lossy(&list).into_owned();
    let lines = list.lines().filter_map(|line| line.split_once("  "));
    let lines: Vec<(&str, &str)> = lines.filter(|(_, path)| online.shows(path)).collect();
    let checked: Vec<Result<Option<Finding>, Trouble>> = lines
        .par_iter()
        .map(|(digest, path)| {
            // A list that leads out of the site was not written by us.
            if path.split('/').any(|part| part == "..") {
                return Ok(Some(loss("file-missing", &[("path", path)])));
            }
            Ok(match online.read(path)? {
                None => Some(loss("file-missing", &[("path", path)])),
                Some(bytes) if hex(&Sha256::digest(&bytes)) != *digest => {
                    Some(loss("file-changed", &[("path", path)]))
                }
                Some(_) => None,
            })
        })
        .collect();
    let mut findings = Vec::new();
    for one in checked {
        findings.extend(one?);
    }
    Ok(findings)
}

/// Published releases that are not what the published ledger says of them.
fn releases(online: &Online, paths: Paths, published: &Ledger) -> Result<Vec<Finding>, Trouble> {
    let mut findings = Vec::new();
    for release in &published.releases {
        let args = [("release", release.id.as_str())];
        let text = |file| -> Result<Option<String>, Trouble> {
            let bytes = online.read(&paths.release_file(&release.id, file))?;
            Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
        };
        let yaml = text(ReleaseFile::Release)?.unwrap_or_default();
        if digest(&yaml).as_ref() != Some(&release.sha256) {
            findings.push(loss("release-not-its-digest", &args));
        } else if !are_figures_of(&text(ReleaseFile::Figures)?.unwrap_or_default(), &yaml) {
            findings.push(loss("figures-not-the-release", &args));
        }
        let page = online.read(&format!("{}index.html", paths.release(&release.id)))?;
        let page = String::from_utf8_lossy(&page.unwrap_or_default()).into_owned();
        if !page.contains(release.sha256.as_str()) {
            findings.push(loss("page-without-digest", &args));
        }
        let states = text(ReleaseFile::States)?.and_then(|text| states_digest(&text));
        if states.as_ref() != Some(&release.states_sha256) {
            findings.push(loss("states-not-their-digest", &args));
        }
    }
    Ok(findings)
}

/// One sentence for each finding, and one at the end.
pub(super) fn tell(
    catalogue: &Catalogue,
    of: &str,
    findings: &[Finding],
    strict: bool,
    place: &str,
) -> Outcome {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|one| !one.is_loss);
    for one in sorted {
        print(&format!("{}\n", catalogue.say(&format!("{of}-{}", one.what), &one.args)));
    }
    let losses = findings.iter().filter(|one| one.is_loss).count();
    let count = ("npoints", losses.to_string());
    let key = match (losses, findings.len()) {
        (0, 0) => format!("{of}-clean"),
        (0, _) => format!("{of}-otherwise-clean"),
        _ => format!("{of}-findings"),
    };
    print(&format!("{}\n", catalogue.say(&key, &[count, ("place", place.to_owned())])));
    match losses > 0 || strict && !findings.is_empty() {
        true => Outcome::Mistakes,
        false => Outcome::Clean,
    }
}
