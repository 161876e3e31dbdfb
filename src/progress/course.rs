// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Courses over time: a point per day on which something changed.
//!
//! Each service changes on few days; therefore its contributions are taken away and added on those
//! days alone, and the cost grows with the reports and not with days times services.

use super::counts::{scopes, scopes_of};
use crate::model::Report;
use crate::model::measure::Scope;
use crate::model::report::{Model, Service};
use crate::model::standing::Standing;
use crate::model::state::Listing;
use crate::model::table::Ix;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The course of one scope while one model was in force: two models are never one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// For whom.
    pub scope: Scope,
    /// The model in force.
    pub model: Ix<Model>,
    /// Ascending; a point holds until the next one.
    pub points: Vec<Point>,
}

/// Counted bundles from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// First day.
    pub date: Date,
    /// Bundles in the scope.
    pub total: u32,
    /// Those with a known maturity.
    pub known: u32,
    /// Those that are conform.
    pub conform: u32,
    /// Those that are offered everywhere.
    pub everywhere: u32,
}

/// What one service adds to a scope.
type Part = [i64; 4];

/// All courses up to today, as known today.
#[must_use]
pub fn series(report: &Report) -> Vec<Series> {
    let services: Vec<&Service> = report.services.iter().map(|(_, service)| service).collect();
    let steps: Vec<Vec<(Scope, Date, Part)>> =
        services.par_iter().map(|service| steps(report, service)).collect();
    let mut deltas: BTreeMap<Scope, BTreeMap<Date, Part>> =
        scopes(report).map(|scope| (scope, BTreeMap::new())).collect();
    for (scope, day, part) in steps.into_iter().flatten() {
        let sum = deltas.entry(scope).or_default().entry(day).or_default();
        for (sum, part) in sum.iter_mut().zip(part) {
            *sum += part;
        }
    }
    deltas.into_iter().flat_map(|(scope, days)| by_model(report, scope, &days)).collect()
}

/// What changes in which scope on which day because of one service.
fn steps(report: &Report, service: &Service) -> Vec<(Scope, Date, Part)> {
    let mut steps = Vec::new();
    let mut before: Vec<(Scope, Part)> = Vec::new();
    for day in days(report, service) {
        let standing = Standing::of(report.rules(), service, day, report.today);
        let after = parts(report, &standing);
        if after != before {
            steps.extend(before.iter().map(|(scope, part)| (*scope, day, part.map(|n| -n))));
            steps.extend(after.iter().map(|(scope, part)| (*scope, day, *part)));
            before = after;
        }
    }
    steps
}

fn parts(report: &Report, standing: &Standing) -> Vec<(Scope, Part)> {
    if standing.state.listing != Listing::Listed {
        return Vec::new();
    }
    let part = [
        1,
        i64::from(standing.state.reported.maturity.is_some()),
        i64::from(standing.conform),
        i64::from(standing.everywhere),
    ];
    scopes_of(report.rules(), standing).map(|scope| (scope, part)).collect()
}

/// The days on which a service's state may change. The first day of all is that of the first report
/// of any kind: before it there is nothing to draw.
fn days(report: &Report, service: &Service) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    days.extend(first_day(report));
    days.extend(service.history.iter().map(|observation| observation.date));
    days.extend(service.listed_from);
    days.extend(service.ended.as_ref().map(|ended| ended.date));
    days.extend(service.ministry.changes().iter().map(|change| change.from));
    days.extend(service.life_event.changes().iter().map(|change| change.from));
    days.extend(service.executed_by.changes().iter().map(|change| change.from));
    days.retain(|day| *day <= report.today && first_day(report).is_some_and(|first| first <= *day));
    days
}

/// The day of the first observation in the whole report.
fn first_day(report: &Report) -> Option<Date> {
    report.first_observation
}

/// Sums up the steps, cut where another model comes into force.
fn by_model(report: &Report, scope: Scope, days: &BTreeMap<Date, Part>) -> Vec<Series> {
    let Some(first) = first_day(report) else { return Vec::new() };
    let in_force = |day: Date| report.model_in_force.at(day, report.today);
    let changes = report.model_in_force.changes().iter().map(|change| change.from);
    let starts: BTreeSet<Date> =
        changes.filter(|day| *day > first && *day <= report.today).chain([first]).collect();
    let all: BTreeSet<Date> = days.keys().copied().chain(starts.iter().copied()).collect();
    let mut out: Vec<Series> = Vec::new();
    let mut sum: Part = [0; 4];
    for day in all {
        let step = days.get(&day).copied().unwrap_or_default();
        for (sum, part) in sum.iter_mut().zip(step) {
            *sum += part;
        }
        let model = in_force(day);
        let series = match out.last_mut() {
            Some(series) if series.model == model => series,
            _ => {
                out.push(Series { scope, model, points: Vec::new() });
                let last = out.len() - 1;
                &mut out[last]
            }
        };
        let [total, known, conform, everywhere] = sum.map(|n| u32::try_from(n).unwrap_or(0));
        let point = Point { date: day, total, known, conform, everywhere };
        if series.points.last().is_none_or(|last| Point { date: day, ..*last } != point) {
            series.points.push(point);
        }
    }
    out
}
