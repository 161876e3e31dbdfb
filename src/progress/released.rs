// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The numbers of a release: as published, and what became of them since.
//!
//! Three things can make a figure of an old Stichtag another one: a mistake that is corrected, a
//! report that came late, and a rule that changed. They are told apart by asking the data three
//! times, each time with one more of them let in.

use super::counts::{Counts, count, standings};
use super::share::Share;
use crate::model::Report;
use crate::model::measure::{Measure, Scope};
use crate::model::release::Field;
use crate::model::report::{Release, Service};
use crate::model::standing::Standing;
use crate::model::table::Ix;
use jiff::civil::Date;

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
    /// Services of which something was reported late.
    pub late: Vec<Ix<Service>>,
    /// The day of the newest report that came late; the Redaktionsschluss if none did.
    pub revised_on: Date,
    /// Each service that was corrected: the day of its newest correction, and what it alone counts
    /// for, as published and without the mistake.
    corrected_by: Vec<(Date, Counts, Counts)>,
}

/// That a published figure is another one now, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// As published.
    pub published: Share,
    /// Day of the correction, and the figure without the mistake.
    pub corrected: Option<(Date, Share)>,
    /// Day of the newest late report, and the figure with all of them.
    pub revised: Option<(Date, Share)>,
    /// The figure by the rules of today, where those make it another one.
    pub recounted: Option<Share>,
}

impl Released {
    /// What became of a published figure; `None` if it still is what it was.
    #[must_use]
    pub fn mark(&self, scope: Scope, measure: Measure) -> Option<Mark> {
        let share = |counts: &Counts| counts.share(scope, measure);
        let (published, corrected) = (share(&self.published), share(&self.corrected));
        let revised = share(&self.revised);
        // Not every correction of a service changes every figure that it counts for.
        let changes = |(_, before, after): &&(Date, Counts, Counts)| share(before) != share(after);
        let day = self.corrected_by.iter().filter(changes).map(|(day, ..)| *day).max();
        let mark = Mark {
            published,
            corrected: (corrected != published)
                .then_some((day.unwrap_or(self.revised_on), corrected)),
            revised: (revised != corrected).then_some((self.revised_on, revised)),
            recounted: None,
        };
        (mark.corrected.is_some() || mark.revised.is_some()).then_some(mark)
    }

    /// The same for who shows the figure by the rules of today.
    #[must_use]
    pub fn mark_today(&self, scope: Scope, measure: Measure) -> Option<Mark> {
        let share = |counts: &Counts| counts.share(scope, measure);
        let (revised, recounted) = (share(&self.revised), share(&self.recalculated));
        let mark = self.mark(scope, measure);
        if revised == recounted {
            return mark;
        }
        let published = share(&self.published);
        let mark =
            mark.unwrap_or(Mark { published, corrected: None, revised: None, recounted: None });
        Some(Mark { recounted: Some(recounted), ..mark })
    }
}

/// Counts a release.
#[must_use]
pub fn released(report: &Report, release: &Release) -> Released {
    let rules = release.frozen.rules();
    let mut known = Vec::with_capacity(report.services.len());
    let (mut published, mut revised) = (Vec::new(), Vec::new());
    let (mut corrected_by, mut late) = (Vec::new(), Vec::new());
    let alone = |standing: &Standing| {
        count(report, rules, (release.as_of, release.cutoff), std::iter::once(standing))
    };
    for (ix, service) in report.services.iter() {
        let mut then = release.recomputed(service, release.cutoff);
        let now = release.recomputed(service, report.today);
        let is_corrected = report.corrections_of(release, ix).next().is_some();
        if is_corrected || release.otherwise.contains_key(&ix) {
            let standing = release.published(ix, service);
            // A correction that is told by a report replacing the wrong one.
            if is_corrected && Field::all_same(&standing.state, &then.state) {
                then = now.clone();
            }
            let newest = report.corrections_of(release, ix).map(|one| one.date).max();
            corrected_by.extend(newest.map(|day| (day, alone(&standing), alone(&then))));
            published.push((then.clone(), standing));
        }
        if !Field::all_same(&then.state, &now.state) {
            late.push(ix);
        }
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
    Released {
        published: corrected.but(rules, &published),
        corrected,
        revised,
        recalculated,
        late,
        revised_on: revised_on(report, release),
        corrected_by,
    }
}

/// The day of the newest report about the release's time that it could not know.
fn revised_on(report: &Report, release: &Release) -> Date {
    let reports = report.services.iter().flat_map(|(_, service)| {
        let observed = service.history.iter().map(|one| (one.date, one.reported_on));
        // Without a day of its own a service was always listed, whenever somebody entered it.
        let listed = service.listed_from.unwrap_or(Date::MIN);
        let added = service.reported_on.or(service.listed_from).map(|added| (listed, added));
        let ended = service.ended.as_ref().map(|ended| (ended.date, ended.reported_on));
        let ministries = service.ministry.changes().iter().map(|one| (one.from, one.reported_on));
        let events = service.life_event.changes().iter().map(|one| (one.from, one.reported_on));
        let executors = service.executed_by.changes().iter().map(|one| (one.from, one.reported_on));
        let dated = ministries.chain(events).chain(executors);
        observed.chain(added).chain(ended).chain(dated)
    });
    let late = reports.filter(|(date, reported_on)| {
        *date <= release.as_of && *reported_on > release.cutoff && *reported_on <= report.today
    });
    late.map(|(_, reported_on)| reported_on).max().unwrap_or(release.cutoff)
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
