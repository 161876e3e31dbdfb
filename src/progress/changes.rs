// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed between two Stichtage, service by service.

use super::counts::Standing;
use crate::model::Report;
use crate::model::report::Service;
use crate::model::state::Listing;
use crate::model::table::Ix;
use jiff::civil::Date;

/// One service that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The service.
    pub service: Ix<Service>,
    /// What happened.
    pub kind: Kind,
    /// How it stood on the first day.
    pub before: Standing,
    /// How it stands on the second.
    pub after: Standing,
}

/// What happened to a service; of several, the first in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It is offered everywhere now.
    Everywhere,
    /// It is conform now.
    Conform,
    /// Its level fell, or it is no longer offered everywhere.
    Down,
    /// It left the catalogue.
    Ended,
    /// It came into the catalogue.
    New,
    /// Its level rose.
    Up,
    /// More bodies offer it.
    Coverage,
}

/// The changes of services that count on at least one of two days, as known today: the kinds in
/// their order, services by title within each.
#[must_use]
pub fn changes(report: &Report, from: Date, to: Date) -> Vec<Change> {
    let mut changes: Vec<Change> = report
        .services
        .iter()
        .filter_map(|(ix, service)| {
            let before = Standing::of(report, service, from, report.today);
            let after = Standing::of(report, service, to, report.today);
            kind(&before, &after).map(|kind| Change { service: ix, kind, before, after })
        })
        .collect();
    changes.sort_by_key(|change| (change.kind, change.service));
    changes
}

fn kind(before: &Standing, after: &Standing) -> Option<Kind> {
    match (before.counts, after.counts) {
        (false, false) => return None,
        (true, false) => return (after.state.listing == Listing::Ended).then_some(Kind::Ended),
        // A service that was listed but outside the scope has not come into the catalogue.
        (false, true) => return (before.state.listing == Listing::NotYet).then_some(Kind::New),
        (true, true) => {}
    }
    let (old, new) = (&before.state.reported, &after.state.reported);
    let levels =
        (old.model == new.model || old.model.is_none()).then_some((old.maturity, new.maturity));
    let fell = match (old.maturity, new.maturity) {
        (Some(_), None) => true,
        (Some(from), Some(to)) => old.model == new.model && to < from,
        _ => false,
    };
    if after.everywhere && !before.everywhere {
        Some(Kind::Everywhere)
    } else if fell || (before.everywhere && !after.everywhere) {
        Some(Kind::Down)
    } else if after.conform && !before.conform {
        Some(Kind::Conform)
    } else if levels.is_some_and(|(from, to)| to > from) {
        Some(Kind::Up)
    } else {
        let offered =
            |standing: &Standing| standing.state.reported.coverage.map_or(0, |one| one.offered);
        (offered(after) > offered(before)).then_some(Kind::Coverage)
    }
}
