// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The numbers of a release: as published, and what became of them since.
//!
//! Three things can make a figure of an old Stichtag another one: a mistake that is corrected, a
//! report that came late, and a rule that changed. They are told apart by asking the data three
//! times, each time with one more of them let in.

use super::counts::{Counts, count, standings};
use crate::model::Report;
use crate::model::report::Release;
use crate::model::standing::Standing;

/// Counts at the Stichtag of a release.
#[derive(Debug, Clone)]
pub struct Released {
    /// As published: they never change.
    pub published: Counts,
    /// From what was known at the Redaktionsschluss, without the mistakes that were corrected.
    pub corrected: Counts,
    /// With what was reported since.
    pub revised: Counts,
    /// By the rules of today.
    pub recalculated: Counts,
}

/// Counts a release.
#[must_use]
pub fn released(report: &Report, release: &Release) -> Released {
    let rules = release.frozen.rules();
    let mut known = Vec::with_capacity(report.services.len());
    let (mut published, mut revised) = (Vec::new(), Vec::new());
    for (ix, service) in report.services.iter() {
        let then = release.recomputed(service, release.cutoff);
        if release.otherwise.contains_key(&ix) {
            published.push((then.clone(), release.published(ix, service)));
        }
        let now = release.recomputed(service, report.today);
        if !counts_alike(&then, &now) {
            revised.push((then.clone(), now));
        }
        known.push(then);
    }
    let corrected = count(report, rules, (release.as_of, release.cutoff), known.iter());
    let revised = corrected.but(rules, &revised);
    let recalculated = (!release.frozen.are_rules_of(report)).then(|| {
        let standings = standings(report, release.as_of, report.today);
        count(report, report.rules(), (release.as_of, report.today), standings.iter())
    });
    let recalculated = recalculated.unwrap_or_else(|| revised.clone());
    Released { published: corrected.but(rules, &published), corrected, revised, recalculated }
}

/// Whether two standings of one service are counted alike, for all that is counted.
fn counts_alike(one: &Standing, other: &Standing) -> bool {
    let counted = |one: &Standing| {
        let (state, reported) = (&one.state, &one.state.reported);
        let place = (state.listing, state.ministry, state.life_event, state.executed_by);
        let flags = (one.counts, one.conform, one.everywhere, one.somewhere, one.loose);
        let level = (reported.status, reported.maturity, reported.model);
        (place, flags, level, reported.parts.is_some())
    };
    counted(one) == counted(other)
}
