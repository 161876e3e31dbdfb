// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! How far a service has spread: how many of the responsible bodies offered it when.

use crate::model::Report;
use crate::model::report::{Coverage, Service};
use crate::model::standing::Standing;
use crate::model::state::Listing;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The coverage of a service from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// The Stichtag of the report.
    pub date: Date,
    /// Bodies that offered it, of those responsible.
    pub coverage: Coverage,
    /// Bodies that are responsible and do not offer it.
    pub rest: u32,
    /// How the service stood.
    pub standing: Standing,
}

/// The days on which coverage or level changed and a coverage was known, oldest first, up to the
/// last day that may be shown.
#[must_use]
pub fn spread(report: &Report, service: Ix<Service>) -> Vec<Spread> {
    let service = &report.services[service];
    let last = report.last_day();
    let days: BTreeSet<Date> = service.history.iter().map(|one| one.date).collect();
    let mut found: Vec<Spread> = Vec::new();
    let mut is_gap = false;
    for date in days.into_iter().filter(|day| *day <= last) {
        let standing = Standing::of(report.rules(), service, date, report.today);
        let Some(coverage) = standing.state.reported.coverage else {
            is_gap = true;
            continue;
        };
        let same = |one: &Spread| {
            let (old, new) = (&one.standing.state.reported, &standing.state.reported);
            old.coverage == new.coverage && old.maturity == new.maturity && old.model == new.model
        };
        // Behind a gap, what was known before is said anew.
        let is_new = is_gap || !found.last().is_some_and(same);
        if standing.state.listing == Listing::Listed && is_new {
            let rest = coverage.responsible.saturating_sub(coverage.offered);
            found.push(Spread { date, coverage, rest, standing });
            is_gap = false;
        }
    }
    found
}
