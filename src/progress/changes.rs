// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed between two Stichtage, service by service.
//!
//! Both Stichtage are looked at as known today. What a release had said otherwise is a correction or
//! a revision of it, and is not passed off as progress or as a step back.

use super::share::Share;
use crate::model::Report;
use crate::model::release::Field;
use crate::model::report::{Release, Service};
use crate::model::standing::{Rules, Standing};
use crate::model::state::Listing;
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
    /// The strict figure on both sides, as known today and by the rules of the second.
    pub strict: (Share, Share),
    /// The strict figure as published, each by its own rules; on a side that is no release, none.
    pub published: (Option<Share>, Option<Share>),
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

    /// The title of a service.
    fn title(self, report: &Report, ix: Ix<Service>) -> &str {
        let of_release = self.release(report).and_then(|release| release.otherwise.get(&ix));
        let title = of_release.and_then(|one| one.title.as_deref());
        title.unwrap_or(&report.services[ix].title)
    }

    /// How a service stood, as published; `None` on a side that is no release.
    fn published(self, report: &Report, ix: Ix<Service>) -> Option<Standing> {
        Some(self.release(report)?.published(ix, &report.services[ix]))
    }

    /// What the release said of a service, if today's data say otherwise.
    fn revision(
        self,
        report: &Report,
        ix: Ix<Service>,
        (published, known): (Option<Standing>, &Standing),
    ) -> Option<Revision> {
        let release = self.release(report)?;
        let published = published.filter(|one| !Field::all_same(&one.state, &known.state))?;
        let told = report.corrections_of(release, ix).next().is_some();
        // What the data say otherwise of what was known then was a mistake.
        let is_corrected = told
            || release.otherwise.contains_key(&ix) && {
                let then = release.known(&report.services[ix], release.cutoff);
                !Field::all_same(&published.state, &then)
            };
        Some(Revision { as_of: release.as_of, published, known: known.clone(), is_corrected })
    }
}

impl Changes {
    /// How many services changed; what was only said otherwise before did not.
    #[must_use]
    pub fn services(&self) -> u32 {
        let changed = self.all.iter().filter(|one| one.has_changed());
        u32::try_from(changed.count()).unwrap_or(u32::MAX)
    }

    /// Of how many services a release had said something else.
    #[must_use]
    pub fn revised(&self) -> u32 {
        let revised = self.all.iter().filter(|one| !one.revisions.is_empty());
        u32::try_from(revised.count()).unwrap_or(u32::MAX)
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
    /// What the releases of the two days had said otherwise.
    pub revisions: Vec<Revision>,
}

/// A published state that turned out to be another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    /// The Stichtag.
    pub as_of: Date,
    /// As published.
    pub published: Standing,
    /// As known today.
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
    /// Its coverage is another one at the same level, and by how many bodies it is offered is not all
    /// of it: it was not known, or others are responsible.
    CoverageOther,
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
    /// It belongs to another life event.
    LifeEvent,
    /// Its level is one of another model now.
    Model,
    /// Another level of government executes it, or other parts of it are conform.
    Details,
    /// It has another title.
    Renamed,
    /// What was published of one of the days was a mistake.
    Corrected,
    /// What was published of one of the days is something else by late reports.
    Revised,
}

/// What counts as a step back.
const BACK: [Kind; 4] = [Kind::Down, Kind::Lost, Kind::CoverageDown, Kind::StatusDown];

impl Change {
    /// Whether anything happened, beside what a release had said otherwise.
    #[must_use]
    pub fn has_changed(&self) -> bool {
        self.kinds.iter().any(|kind| !matches!(kind, Kind::Corrected | Kind::Revised))
    }

    /// Whether it is a step back, whatever else it is.
    #[must_use]
    pub fn is_step_back(&self) -> bool {
        self.kinds.iter().any(|kind| BACK.contains(kind))
    }
}

/// What changed from `from` to `to`, of services that count on at least one of both days.
#[must_use]
pub fn between(report: &Report, from: Side, to: Side) -> Changes {
    let (first, last) = (from.as_of(report), to.as_of(report));
    // A rule that changed is no change of a service: both days by the rules of the second.
    let rules = to.rules(report);
    let mut changes =
        Changes { from, to, strict: <_>::default(), published: <_>::default(), all: Vec::new() };
    for (ix, service) in report.services.iter() {
        let before = Standing::of(rules, service, first, report.today);
        let after = Standing::of(rules, service, last, report.today);
        add(&mut changes.strict.0, &before);
        add(&mut changes.strict.1, &after);
        let published = (from.published(report, ix), to.published(report, ix));
        for (share, standing) in
            [(&mut changes.published.0, &published.0), (&mut changes.published.1, &published.1)]
        {
            if let Some(standing) = standing {
                add(share.get_or_insert_default(), standing);
            }
        }
        let sides = [(from, published.0, &before), (to, published.1, &after)];
        let revisions = sides.into_iter().filter_map(|(side, published, known)| {
            let is_shown = published.as_ref().is_some_and(|one| one.counts) || known.counts;
            side.revision(report, ix, (published, known)).filter(|_| is_shown)
        });
        let revisions = revisions.collect::<Vec<_>>();
        let (old, new) = (from.title(report, ix), to.title(report, ix));
        let former_title = (before.counts && after.counts && old != new).then(|| old.to_owned());
        let mut kinds = kinds(&before, &after);
        kinds.extend(former_title.as_ref().map(|_| Kind::Renamed));
        let has = |corrected| revisions.iter().any(|one| one.is_corrected == corrected);
        kinds.extend(has(true).then_some(Kind::Corrected));
        kinds.extend(has(false).then_some(Kind::Revised));
        // Whatever else happened, a step back is what is said first.
        if let Some(at) = kinds.iter().position(|kind| BACK.contains(kind)) {
            kinds[..=at].rotate_right(1);
        }
        if !kinds.is_empty() {
            changes.all.push(Change { service: ix, kinds, before, after, former_title, revisions });
        }
    }
    changes.all.sort_by_key(|change| (change.kinds.first().copied(), change.service));
    changes
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
        // What is unknown is on no level of any model.
        (from, to) if same_model || from.is_none() || to.is_none() => to.cmp(&from),
        _ => Ordering::Equal,
    };
    let same_level = old.maturity == new.maturity && same_model;
    let offered = match (old.coverage, new.coverage) {
        (Some(from), Some(to)) if same_level => to.offered.cmp(&from.offered),
        (None, Some(to)) if same_level => to.offered.cmp(&0),
        _ => Ordering::Equal,
    };
    let lost = before.everywhere && !after.everywhere;
    let is_executed_otherwise = before.state.executed_by != after.state.executed_by;
    let status = new.status.cmp(&old.status);
    // Conform and offered by none is done, but nobody can use it.
    let is_online = after.somewhere && !before.somewhere && !after.everywhere;
    let is_everywhere = after.everywhere && !before.everywhere;
    let is_told = lost || is_online || is_everywhere || offered.is_ne();
    let all = [
        (Kind::Everywhere, is_everywhere),
        (Kind::Down, level.is_lt()),
        (Kind::Lost, lost && !level.is_lt()),
        (Kind::Conform, is_online),
        (Kind::Up, level.is_gt() && !is_online && !is_everywhere),
        (Kind::CoverageDown, offered.is_lt() && !lost),
        (Kind::CoverageUp, offered.is_gt() && !after.everywhere),
        (Kind::StatusDown, status.is_lt()),
        (Kind::StatusUp, status.is_gt()),
        (Kind::CoverageOther, new.coverage != old.coverage && same_level && !is_told),
        (Kind::Moved, before.state.ministry != after.state.ministry),
        (Kind::LifeEvent, before.state.life_event != after.state.life_event),
        (Kind::Model, old.model.is_some() && new.model.is_some() && !same_model),
        (Kind::Details, is_executed_otherwise || new.parts != old.parts && same_level),
    ];
    let mut kinds: Vec<Kind> =
        all.into_iter().filter(|(_, happened)| *happened).map(|(kind, _)| kind).collect();
    kinds.sort_unstable();
    kinds
}
