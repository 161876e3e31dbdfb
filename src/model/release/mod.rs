// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Releases: what was published, whether it is still whole, and whether the data still say so.
//!
//! Boundary: states and the chain of digests. That the released counts follow from the states, and
//! that a release's own digest is right, is checked in `released`, behind `progress`.

mod chain;
mod corrections;
mod days;
mod digest;
mod field;
pub mod frozen;
mod guard;
mod place;
mod rewritten;
mod row;

pub use corrections::follow;
pub use days::DAYS;
pub use digest::digest;
pub use field::{Field, UNKNOWN};
pub use row::{CoverageRow, LevelRow, Names, PartsRow, StateRow};

use super::at::At;
use super::check::Check;
use super::ids::stem;
use super::report::{Correction, LifeEvent, Ministry, Model, Release, Service, Topic};
use super::services::Found;
use super::table::Table;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::Sources;
use crate::load::release::ReleaseDoc;
use frozen::Lost;
use guard::Compared;
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// The version of the counting rules that this program counts by.
pub const RULES: u32 = 1;

/// Today's tables.
#[derive(Clone, Copy)]
pub(super) struct Tables<'t> {
    pub(super) models: &'t Table<Model>,
    pub(super) ministries: &'t Table<Ministry>,
    pub(super) topics: &'t Table<Topic>,
    pub(super) life_events: &'t Table<LifeEvent>,
    pub(super) services: &'t Table<Service>,
}

impl<'t> Tables<'t> {
    fn names(self) -> Names<'t> {
        Names {
            models: self.models.iter().map(|(_, one)| one.id.as_str()).collect(),
            ministries: self.ministries.iter().map(|(_, one)| one.id.as_str()).collect(),
            life_events: self.life_events.iter().map(|(_, one)| one.id.as_str()).collect(),
        }
    }
}

/// All releases, those whose moment has not come too, and what is wrong in them.
#[derive(Default)]
pub(super) struct Releases {
    /// By Stichtag.
    pub(super) all: Vec<Release>,
    /// By day.
    pub(super) corrections: Vec<Correction>,
}

/// Releases by whether their moment has come.
pub(super) struct Public {
    pub(super) releases: Vec<Release>,
    pub(super) withheld: Vec<Release>,
    /// Of public releases.
    pub(super) corrections: Vec<Correction>,
}

impl Public {
    pub(super) fn of(all: Vec<Release>, mut corrections: Vec<Correction>, now: Timestamp) -> Self {
        let mut places = vec![None; all.len()];
        let (mut releases, mut withheld) = (Vec::new(), Vec::new());
        for (index, release) in all.into_iter().enumerate() {
            if release.published <= now {
                places[index] = Some(releases.len());
                releases.push(release);
            } else {
                withheld.push(release);
            }
        }
        corrections.retain_mut(|one| match places[one.release] {
            Some(place) => {
                one.release = place;
                true
            }
            None => false,
        });
        Self { releases, withheld, corrections }
    }
}

/// A release with its file.
struct Read<'s> {
    doc: &'s ReleaseDoc,
    release: Release,
    /// What of its context today's data do not know any more.
    lost: Vec<Lost>,
    compared: Option<Compared>,
}

/// Bytes in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(2 * bytes.len()), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Reads all releases and holds them against each other, and against the data if those are free of
/// mistakes: with one in them, all that it hides would look like a rewritten past.
pub(super) fn releases(
    sources: &Sources,
    tables: Tables<'_>,
    services: &[Found],
    is_sound: bool,
    check: &mut Check<'_>,
) -> Releases {
    let before = std::mem::take(&mut check.found);
    let releases = hold(sources, tables, services, is_sound, check);
    let found = std::mem::replace(&mut check.found, before);
    digest::trusted(found, &sources.releases, check);
    releases
}

/// The same, with what only follows from an edited release.
fn hold(
    sources: &Sources,
    tables: Tables<'_>,
    services: &[Found],
    is_sound: bool,
    check: &mut Check<'_>,
) -> Releases {
    for file in &sources.stray_states {
        altered(check, Place::start(file), "stray", &[]);
    }
    let mut read: Vec<Read<'_>> = Vec::new();
    for doc in &sources.releases {
        if let Some((release, lost)) = head(doc, tables, check) {
            read.push(Read { doc, release, lost, compared: None });
        }
    }
    read.sort_by(|a, b| {
        let key = |one: &Read<'_>| (one.release.as_of, one.release.published);
        (key(a), &a.release.id).cmp(&(key(b), &b.release.id))
    });
    chain::check(&read, check);
    let by_id = guard::by_any_id(tables);
    // A mistake in the data stands for anything, and what they have no name for cannot be compared.
    read.par_iter_mut().filter(|one| is_sound && one.lost.is_empty()).for_each(|one| {
        one.compared = guard::compare(one.doc, &one.release, tables, &by_id);
    });
    let mut whole = Vec::new();
    for one in &mut read {
        whole.push(is_sound && one.lost.is_empty() && states(one, tables.services, check));
        if let Some(compared) = &mut one.compared {
            one.release.otherwise = std::mem::take(&mut compared.otherwise);
            one.release.services = compared.services;
        }
    }
    if is_sound {
        rewritten::vanished_context(&read, check);
    }
    let corrections = corrections::read(&sources.corrections, &read, tables, check);
    if is_sound && whole.iter().all(|whole| *whole) {
        let scene = rewritten::Scene { sources, tables, services, read: &read };
        let explained = scene.explained(&corrections, check);
        let heirs = scene.vanished(check);
        scene.rewritten(&explained, &heirs, check);
        scene.days(&corrections, check);
    }
    Releases { all: read.into_iter().map(|one| one.release).collect(), corrections }
}

/// The head of a release, and the ids in its context that the data do not know any more.
fn head(
    doc: &ReleaseDoc,
    tables: Tables<'_>,
    check: &mut Check<'_>,
) -> Option<(Release, Vec<Lost>)> {
    let top = At::top(&doc.file);
    let record = &doc.head;
    let as_of = check.date(&top.key("as_of"), &record.as_of);
    let cutoff = check.date(&top.key("cutoff"), &record.cutoff);
    let published = check.moment(&top.key("published"), &record.published);
    check.period(&top.key("cutoff"), as_of, cutoff);
    check.period(&top.key("published"), cutoff, published.map(|published| published.date));
    if record.rules > RULES {
        altered(check, top.key("rules").place(), "rules", &[("value", &record.rules)]);
    }
    if record.id != stem(&doc.file) {
        altered(check, top.key("id").place(), "name", &[("value", &record.id)]);
    }
    if *record.states.file != *stem_and_ending(&doc.states_file()) {
        altered(check, top.key("states").key("file").place(), "file", &[]);
    }
    let (frozen, gone) = frozen::read(record, tables);
    let published = published?;
    let release = Release {
        id: record.id.clone(),
        demo: record.demo,
        as_of: as_of?,
        cutoff: cutoff?,
        published: published.at,
        published_on: published.date,
        previous: record.previous.as_ref().map(|one| (one.id.clone(), one.sha256.clone())),
        sha256: record.sha256.clone(),
        states_sha256: record.states.sha256.clone(),
        services: record.states.services,
        texts: [doc.text.clone(), doc.states.clone().unwrap_or_default()],
        frozen,
        otherwise: BTreeMap::new(),
    };
    Some((release, gone))
}

fn stem_and_ending(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// So many services are named where states were edited.
const SUSPECTS: usize = 3;

/// Whether the states are those that were released.
fn states(read: &Read<'_>, services: &Table<Service>, check: &mut Check<'_>) -> bool {
    let file = read.doc.states_file();
    let Some(compared) = &read.compared else {
        let what = if read.doc.states.is_some() { "states-unreadable" } else { "states-missing" };
        let place = match read.doc.states {
            Some(_) => Place::start(&file),
            None => At::top(&read.doc.file).key("states").place(),
        };
        altered(check, place, what, &[("file", &file)]);
        return false;
    };
    for (id, bytes) in &compared.damaged {
        altered(check, Place::bytes(&file, bytes.clone()), "state", &[("value", id)]);
    }
    let same = compared.digest == read.release.states_sha256;
    if !same && compared.damaged.is_empty() {
        // Which of them was edited nobody knows; but those that the data contradict are few.
        let suspects = compared.otherwise.keys().map(|ix| services[*ix].title.as_str());
        let suspects: Vec<&str> = suspects.take(SUSPECTS).collect();
        let args: &[(&'static str, &dyn ToString)] = &[
            ("expected", &digits(&read.release.states_sha256)),
            ("value", &digits(&compared.digest)),
            ("nsuspects", &suspects.len()),
            ("suspects", &suspects.join(", ")),
        ];
        altered(check, Place::start(&file), "states", args);
    }
    same && compared.damaged.is_empty()
}

/// The first digits of a digest.
fn digits(digest: &str) -> &str {
    digest.get(..12).unwrap_or(digest)
}

/// A release that is not what the program wrote.
fn altered(
    check: &mut Check<'_>,
    place: Place,
    what: &'static str,
    args: &[(&'static str, &dyn ToString)],
) {
    let release = stem(&place.file).trim_end_matches(".states").to_owned();
    let mut diagnostic =
        Diagnostic::new(Code::ReleaseAltered, place).with("what", what).with("release", release);
    for (name, value) in args {
        diagnostic = diagnostic.with(name, value.to_string());
    }
    check.found.push(diagnostic);
}
