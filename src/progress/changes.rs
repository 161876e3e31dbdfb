// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed between two Stichtage, service by service.
//!
//! A release stands for what it published: what was reported later about its Stichtag shows as a
//! revision, and is not passed off as a change.

use super::share::Share;
use crate::model::Report;
use crate::model::release::Field;
use crate::model::report::{Release, Service};
use crate::model::standing::{Rules, Standing};
use crate::model::state::{self, Listing, State};
use crate::model::table::Ix;
use jiff::civil::Date;
use std::cmp::Ordering;

/// One of the two things that are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// A release of the report, as published.
    Release(usize),
    /// A day, as known today.
    Day(Date),
}

/// What changed from one side to the other.
#[derive(Debug, Clone)]
pub struct Changes {
    /// What was before.
    pub from: Side,
    /// What came after.
    pub to: Side,
    /// The strict figure on both sides, each by its own rules.
    pub strict: (Share, Share),
    /// By what happened first, services by title within each.
    pub all: Vec<Change>,
}

impl Side {
    /// The Stichtag.
    #[must_use]
    pub fn as_of(self, report: &Report) -> Date {
        match self {
            Self::Release(index) => report.releases[index].as_of,
            Self::Day(day) => day,
        }
    }

    /// The last day whose reports are known.
    fn known(self, report: &Report) -> Date {
        match self {
            Self::Release(index) => report.releases[index].cutoff,
            Self::Day(_) => report.today,
        }
    }

    fn release(self, report: &Report) -> Option<&Release> {
        match self {
            Self::Release(index) => report.releases.get(index),
            Self::Day(_) => None,
        }
    }

    /// The rules that it was counted by.
    fn rules(self, report: &Report) -> Rules<'_> {
        match self.release(report) {
            Some(release) => release.frozen.rules(),
            None => report.rules(),
        }
    }

    /// The state of a service.
    fn state(self, report: &Report, ix: Ix<Service>) -> State {
        let service = &report.services[ix];
        match self.release(report) {
            Some(release) => release.published_state(ix, service),
            None => {
                let on = self.as_of(report);
                state::state(service, &report.model_in_force, on, report.today)
            }
        }
    }

    /// The title of a service.
    fn title(self, report: &Report, ix: Ix<Service>) -> &str {
        let of_release = self.release(report).and_then(|release| release.otherwise.get(&ix));
        let title = of_release.and_then(|one| one.title.as_deref());
        title.unwrap_or(&report.services[ix].title)
    }

    /// What a release said of a service, and what is known of it on a later day, if late reports or
    /// corrections made that something else.
    fn revision(
        self,
        report: &Report,
        ix: Ix<Service>,
        published: &Standing,
        known: Date,
    ) -> Option<Revision> {
        let release = self.release(report)?;
        let service = &report.services[ix];
        let state = release.known(service, known);
        if Field::all_same(&published.state, &state) {
            return None;
        }
        // What the data say otherwise of what was known then was a mistake.
        let is_corrected = release.otherwise.contains_key(&ix)
            && !Field::all_same(&published.state, &release.known(service, release.cutoff));
        let known = Standing::new(release.frozen.rules(), state, release.as_of);
        Some(Revision { published: published.clone(), known, is_corrected })
    }
}

impl Changes {
    /// How many services changed.
    #[must_use]
    pub fn services(&self) -> u32 {
        u32::try_from(self.all.len()).unwrap_or(u32::MAX)
    }

    /// How many of them took a step back.
    #[must_use]
    pub fn back(&self) -> u32 {
        let back = self.all.iter().filter(|one| one.is_step_back());
        u32::try_from(back.count()).unwrap_or(u32::MAX)
    }
}

/// One service that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The service.
    pub service: Ix<Service>,
    /// What happened, never empty; in the order of [`Kind`].
    pub kinds: Vec<Kind>,
    /// How it stood on the first day.
    pub before: Standing,
    /// How it stands on the second.
    pub after: Standing,
    /// The title it had, if it has another one now.
    pub former_title: Option<String>,
    /// What became of what was published of the first day, as known on the other side.
    pub revised: Option<Revision>,
    /// What became of what was published of the second day, as known today.
    pub overtaken: Option<Revision>,
}

/// A published state that turned out to be another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// As published.
    pub published: Standing,
    /// As known on the other side.
    pub known: Standing,
    /// Whether it was a mistake; otherwise it was reported late.
    pub is_corrected: bool,
}

/// What happened to a service. A step backwards comes before a lesser step forwards: what is shown
/// first must not hide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is offered everywhere now.
    Everywhere,
    /// Its level fell.
    Down,
    /// It is no longer offered everywhere, though its level did not fall.
    Lost,
    /// It is conform now.
    Conform,
    /// It left the catalogue.
    Ended,
    /// It came into the catalogue.
    New,
    /// Its level rose.
    Up,
    /// Fewer bodies offer it at the same level.
    CoverageDown,
    /// More bodies offer it at the same level.
    CoverageUp,
    /// Its state of work fell.
    StatusDown,
    /// Its state of work rose.
    StatusUp,
    /// It counts no longer, since another level of government executes it.
    LeftScope,
    /// It counts now, since another level of government executes it.
    CameIntoScope,
    /// Another ministry leads it.
    Moved,
    /// Its level is one of another model now.
    Model,
    /// It has another title.
    Renamed,
    /// What was published of the first day was a mistake.
    Corrected,
    /// What was published of the first day is something else by late reports.
    Revised,
}

impl Change {
    /// Whether it is a step back, whatever else it is.
    #[must_use]
    pub fn is_step_back(&self) -> bool {
        let back = [Kind::Down, Kind::Lost, Kind::CoverageDown, Kind::StatusDown];
        self.kinds.iter().any(|kind| back.contains(kind))
    }
}

/// What changed from `from` to `to`, of services that count on at least one of both sides.
#[must_use]
pub fn between(report: &Report, from: Side, to: Side) -> Changes {
    let (first, last) = (from.as_of(report), to.as_of(report));
    let rules = to.rules(report);
    let mut all = Vec::new();
    let mut strict = (Share::default(), Share::default());
    for (ix, _) in report.services.iter() {
        let published = Standing::new(from.rules(report), from.state(report, ix), first);
        add(&mut strict.0, &published);
        // A rule that changed is no change of a service: both sides by the rules of the second.
        let before = Standing::new(rules, published.state.clone(), first);
        let after = Standing::new(rules, to.state(report, ix), last);
        add(&mut strict.1, &after);
        if !before.counts && !after.counts {
            continue;
        }
        let (old, new) = (from.title(report, ix), to.title(report, ix));
        let both = before.counts && after.counts;
        let revised = from.revision(report, ix, &published, to.known(report));
        let overtaken = to.revision(report, ix, &after, report.today);
        let former_title = (both && old != new).then(|| old.to_owned());
        let mut kinds = kinds(&before, &after);
        kinds.extend(former_title.as_ref().map(|_| Kind::Renamed));
        kinds.extend(revised.as_ref().map(|one| match one.is_corrected {
            true => Kind::Corrected,
            false => Kind::Revised,
        }));
        if !kinds.is_empty() {
            let service = ix;
            all.push(Change { service, kinds, before, after, former_title, revised, overtaken });
        }
    }
    all.sort_by_key(|change| (change.kinds.first().copied(), change.service));
    Changes { from, to, strict, all }
}

fn add(share: &mut Share, standing: &Standing) {
    share.of += u32::from(standing.counts);
    share.n += u32::from(standing.counts && standing.everywhere);
}

fn kinds(before: &Standing, after: &Standing) -> Vec<Kind> {
    match (before.counts, after.counts) {
        (true, false) if after.state.listing == Listing::Ended => vec![Kind::Ended],
        (false, true) if before.state.listing == Listing::NotYet => vec![Kind::New],
        (true, true) => steps(before, after),
        (true, false) => vec![Kind::LeftScope],
        (false, true) => vec![Kind::CameIntoScope],
        (false, false) => Vec::new(),
    }
}

fn steps(before: &Standing, after: &Standing) -> Vec<Kind> {
    let (old, new) = (&before.state.reported, &after.state.reported);
    let same_model = old.model == new.model || old.model.is_none();
    let level = match (old.maturity, new.maturity) {
        (from, to) if same_model || to.is_none() => to.cmp(&from),
        _ => Ordering::Equal,
    };
    let offered = match (old.coverage, new.coverage) {
        (Some(from), Some(to)) if old.maturity == new.maturity && same_model => {
            to.offered.cmp(&from.offered)
        }
        (None, Some(to)) if old.maturity == new.maturity && same_model => to.offered.cmp(&0),
        _ => Ordering::Equal,
    };
    let lost = before.everywhere && !after.everywhere;
    let status = new.status.cmp(&old.status);
    let all = [
        (Kind::Everywhere, after.everywhere && !before.everywhere),
        (Kind::Down, level.is_lt()),
        (Kind::Lost, lost && !level.is_lt()),
        (Kind::Conform, after.conform && !before.conform && !after.everywhere),
        (Kind::Up, level.is_gt() && after.conform == before.conform),
        (Kind::CoverageDown, offered.is_lt() && !lost),
        (Kind::CoverageUp, offered.is_gt() && !after.everywhere),
        (Kind::StatusDown, status.is_lt()),
        (Kind::StatusUp, status.is_gt()),
        (Kind::Moved, before.state.ministry != after.state.ministry),
        (Kind::Model, old.model.is_some() && new.model.is_some() && !same_model),
    ];
    all.into_iter().filter(|(_, happened)| *happened).map(|(kind, _)| kind).collect()
}
