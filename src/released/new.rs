// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A new release: from the data of today to its two files, the same on any machine.

use super::file::{comment, write};
use crate::model::release::{Names, StateRow, frozen, hex};
use crate::model::report::{Release, Report, Withheld};
use crate::model::state::Listing;
use crate::progress::counts::{count, standings};
use jiff::Timestamp;
use jiff::civil::Date;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a new release shall be.
#[derive(Debug, Clone)]
pub struct Request {
    /// Its id.
    pub id: String,
    /// Stichtag.
    pub as_of: Date,
    /// Redaktionsschluss.
    pub cutoff: Date,
    /// When it is published.
    pub published: Timestamp,
}

/// The files of a release, by their names below the site's folder.
#[derive(Debug, Clone)]
pub struct Files {
    /// Name and text of the YAML file.
    pub release: (String, String),
    /// Name and text of the file with the states.
    pub states: (String, String),
    /// The release's digest.
    pub sha256: String,
}

/// Why there can be no such release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// The id makes no file name and no address.
    Id,
    /// A release of this id exists.
    Exists,
    /// The Stichtag lies after the Redaktionsschluss.
    AsOfAfterCutoff,
    /// The Redaktionsschluss lies ahead.
    CutoffInFuture,
    /// It would be published before its Redaktionsschluss.
    PublishedBeforeCutoff,
    /// A release of this Stichtag or a later one exists.
    NotNewest,
    /// Its Redaktionsschluss or publication would lie before that of the release before.
    BeforePredecessor,
    /// It would be published before the moment that the calendar promises.
    TooEarly,
}

impl Unfit {
    /// The key of the sentence in the program's texts.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Id => "unfit-id",
            Self::Exists => "unfit-exists",
            Self::AsOfAfterCutoff => "unfit-as-of-after-cutoff",
            Self::CutoffInFuture => "unfit-cutoff-in-future",
            Self::PublishedBeforeCutoff => "unfit-published-before-cutoff",
            Self::NotNewest => "unfit-not-newest",
            Self::BeforePredecessor => "unfit-before-predecessor",
            Self::TooEarly => "unfit-too-early",
        }
    }
}

/// The files of a new release.
///
/// # Errors
/// If the request contradicts itself or the releases there are.
pub fn new(report: &Report, withheld: &Withheld, request: &Request) -> Result<Files, Unfit> {
    let newest = fits(report, withheld, request)?;
    let zone = &report.site.time_zone;
    let frozen = frozen::of_today(report);
    let standings = standings(report, request.as_of, request.cutoff);
    let days = (request.as_of, request.cutoff);
    let counts = count(report, report.rules(), days, standings.iter());
    let names = Names::of(report);
    let mut states = BTreeMap::new();
    for ((_, service), standing) in report.services.iter().zip(&standings) {
        if standing.state.listing == Listing::Listed {
            let mut bytes = Vec::new();
            StateRow::of(&service.title, standing, &names).write(&mut bytes);
            states.insert(service.id.as_str(), String::from_utf8(bytes).unwrap_or_default());
        }
    }
    let lines: Vec<String> = states.iter().map(|(id, state)| format!("\"{id}\":{state}")).collect();
    let release = Release {
        id: request.id.clone(),
        demo: report.site.demo,
        as_of: request.as_of,
        cutoff: request.cutoff,
        published: request.published,
        published_on: zone.to_datetime(request.published).date(),
        previous: newest.map(|newest| (newest.id.clone(), newest.sha256.clone())),
        sha256: String::new(),
        states_sha256: hex(&Sha256::digest(format!("{{{}}}", lines.join(",")))),
        services: u32::try_from(lines.len()).unwrap_or(u32::MAX),
        texts: <[Arc<str>; 2]>::default(),
        frozen,
        otherwise: BTreeMap::new(),
    };
    let published =
        request.published.to_zoned_datetime(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z");
    let written = write(&release, &published.to_string(), &counts);
    let file = format!("data/releases/{}", request.id);
    let comment = comment(report.site.language, &request.id);
    Ok(Files {
        release: (format!("{file}.yaml"), comment + &written.body),
        states: (format!("{file}.states.json"), format!("{{\n{}\n}}\n", lines.join(",\n"))),
        sha256: written.sha256,
    })
}

/// The release that comes before; an error if there can be no such release.
fn fits<'r>(
    report: &'r Report,
    withheld: &'r Withheld,
    request: &Request,
) -> Result<Option<&'r Release>, Unfit> {
    let all = || report.releases.iter().chain(&withheld.releases);
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let newest = all().max_by_key(|one| one.as_of);
    let published_on = report.site.time_zone.to_datetime(request.published).date();
    let announced = report.calendar.iter().find(|one| one.release == request.id);
    let announced = announced.and_then(|one| one.earliest(&report.site.time_zone));
    let wrong = [
        (request.id.is_empty() || !request.id.chars().all(allowed), Unfit::Id),
        (all().any(|one| one.id == request.id), Unfit::Exists),
        (request.as_of > request.cutoff, Unfit::AsOfAfterCutoff),
        (request.cutoff > report.today, Unfit::CutoffInFuture),
        (published_on < request.cutoff, Unfit::PublishedBeforeCutoff),
        (newest.is_some_and(|newest| newest.as_of >= request.as_of), Unfit::NotNewest),
        (
            newest.is_some_and(|newest| {
                request.cutoff < newest.cutoff || request.published < newest.published
            }),
            Unfit::BeforePredecessor,
        ),
        (announced.is_some_and(|earliest| request.published < earliest), Unfit::TooEarly),
    ];
    match wrong.into_iter().find(|(is_wrong, _)| *is_wrong) {
        Some((_, unfit)) => Err(unfit),
        None => Ok(newest),
    }
}
