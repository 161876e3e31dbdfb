// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed between two Stichtage, service by service.

use crate::model::Report;
use crate::model::report::Service;
use crate::model::standing::Standing;
use crate::model::state::Listing;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::cmp::Ordering;

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
}

impl Change {
    /// Whether it is a step back, whatever else it is.
    #[must_use]
    pub fn is_step_back(&self) -> bool {
        let back = [Kind::Down, Kind::Lost, Kind::CoverageDown, Kind::StatusDown];
        self.kinds.iter().any(|kind| back.contains(kind))
    }
}

/// The changes of services that count on at least one of two days, as known today: by their first
/// kind, services by title within each.
#[must_use]
pub fn changes(report: &Report, from: Date, to: Date) -> Vec<Change> {
    let mut changes: Vec<Change> = report
        .services
        .iter()
        .filter_map(|(ix, service)| {
            let before = Standing::of(report.rules(), service, from, report.today);
            let after = Standing::of(report.rules(), service, to, report.today);
            let kinds = kinds(&before, &after);
            (!kinds.is_empty()).then_some(Change { service: ix, kinds, before, after })
        })
        .collect();
    changes.sort_by_key(|change| (change.kinds.first().copied(), change.service));
    changes
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
