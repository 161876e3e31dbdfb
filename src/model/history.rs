// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The observations of one service: each for itself, and each against the state before it.

use super::at::At;
use super::catalogue::level_of;
use super::check::Check;
use super::ids::Kind;
use super::report::{Coverage, Ended, Maturity, Model, Observation, Parts, Status};
use super::state::Reported;
use super::table::{Ix, Table};
use super::timeline::Timeline;
use crate::diagnostics::{Code, Diagnostic};
use crate::load::files::service::{ObservationRecord, ServiceRecord};
use jiff::civil::Date;

/// Checks a service's history; the result is ascending by date, then by day of report.
pub(super) fn check(
    check: &mut Check<'_>,
    service: &At<'_>,
    record: &ServiceRecord,
    ended: Option<&Ended>,
    models: &Table<Model>,
    in_force: Option<&Timeline<Ix<Model>>>,
) -> Vec<Observation> {
    let list = service.key("history");
    let mut history = Vec::new();
    for (index, entry) in record.history.iter().enumerate() {
        let at = list.item(index);
        if let Some(observation) = observation(check, &at, entry, ended, models) {
            history.push((observation, index));
        }
    }
    history.sort_by_key(|(observation, index)| (observation.date, observation.reported_on, *index));
    for pair in history.windows(2) {
        let ((one, first), (two, second)) = (&pair[0], &pair[1]);
        if (one.date, one.reported_on) == (two.date, two.reported_on) {
            let at = list.item(*second);
            let diagnostic = Diagnostic::new(Code::SameObservation, at.key("date").place())
                .with("date", two.date)
                .also(list.item(*first).key("date").place());
            check.say(diagnostic, &at.key("date"));
        }
    }
    if let Some(in_force) = in_force {
        course(check, &list, &history, models, in_force);
    }
    history.into_iter().map(|(observation, _)| observation).collect()
}

fn observation(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &ObservationRecord,
    ended: Option<&Ended>,
    models: &Table<Model>,
) -> Option<Observation> {
    let date = check.date(&at.key("date"), &record.date);
    let reported_on = check.date_or_none(&at.key("reported_on"), record.reported_on.as_ref());
    for (key, day) in [("date", date), ("reported_on", reported_on)] {
        if let Some(day) = day.filter(|day| *day > check.today) {
            check.wrong(
                Code::ObservationInFuture,
                &at.key(key),
                &[("value", &day), ("today", &check.today.clone())],
            );
        }
    }
    if let (Some(date), Some(ended)) = (date, ended)
        && date >= ended.date
    {
        check.wrong(
            Code::ObservationAfterEnd,
            &at.key("date"),
            &[("value", &date), ("ended", &ended.date)],
        );
    }
    let maturity =
        record.maturity.as_ref().and_then(|text| maturity(check, &at.key("maturity"), text));
    let model = record.model.as_ref().and_then(|id| {
        check.refers(&at.key("model"), Kind::Model, id);
        models.find(id)
    });
    if record.model.is_some() && record.maturity.is_none() && !check.left_out(&at.key("maturity")) {
        check.wrong(Code::ModelWithoutMaturity, &at.key("model"), &[]);
    }
    coverage(check, at, record);
    parts(check, at, record);
    let date = date?;
    Some(Observation {
        date,
        status: record.status,
        maturity,
        model,
        coverage: record
            .coverage
            .map(|one| Coverage { offered: one.offered, responsible: one.responsible }),
        parts: record.parts.map(|one| Parts { conform: one.conform, of: one.of }),
        reported_by: record.reported_by.clone(),
        reported_on: reported_on.unwrap_or(date),
        source: record.source.clone(),
        note: record.note.clone().filter(|note| !note.trim().is_empty()),
    })
}

fn maturity(check: &mut Check<'_>, at: &At<'_>, text: &str) -> Option<Maturity> {
    if text == "unknown" {
        return Some(Maturity::Unknown);
    }
    let level = text.parse().ok().map(Maturity::Level);
    if level.is_none() {
        let diagnostic = Diagnostic::new(Code::InvalidLevel, at.place()).with("value", text);
        check.say(diagnostic.did_you_mean(text, ["unknown"]), at);
    }
    level
}

fn coverage(check: &mut Check<'_>, at: &At<'_>, record: &ObservationRecord) {
    let Some(coverage) = record.coverage else { return };
    let at = at.key("coverage");
    if coverage.responsible == 0 {
        check.wrong(Code::OutOfRange, &at.key("responsible"), &[("value", &0), ("least", &1)]);
    } else if coverage.offered > coverage.responsible {
        let args: &[(&'static str, &dyn ToString)] =
            &[("offered", &coverage.offered), ("responsible", &coverage.responsible)];
        // A number that was left out reads as 0 and must not be compared.
        if !check.left_out(&at.key("responsible")) {
            check.wrong(Code::OfferedExceedsResponsible, &at.key("offered"), args);
        }
    }
}

fn parts(check: &mut Check<'_>, at: &At<'_>, record: &ObservationRecord) {
    let Some(parts) = record.parts else { return };
    let at = at.key("parts");
    if parts.of == 0 {
        check.wrong(Code::OutOfRange, &at.key("of"), &[("value", &0), ("least", &1)]);
    } else if parts.conform > parts.of && !check.left_out(&at.key("of")) {
        check.wrong(
            Code::PartsExceed,
            &at.key("conform"),
            &[("conform", &parts.conform), ("of", &parts.of)],
        );
    }
}

/// Walks the observations in order, each against the state that the days before it add up to.
fn course(
    check: &mut Check<'_>,
    list: &At<'_>,
    history: &[(Observation, usize)],
    models: &Table<Model>,
    in_force: &Timeline<Ix<Model>>,
) {
    let mut before = Reported::default();
    let mut start = 0;
    while let Some((first, _)) = history.get(start) {
        let same_day =
            history[start..].iter().take_while(|(other, _)| other.date == first.date).count();
        let model = in_force.at(first.date, Date::MAX);
        let mut after = before.clone();
        for (observation, index) in &history[start..start + same_day] {
            // Of one day the last report counts, and each is read on top of the days before.
            after = before.then(observation, model);
            let at = list.item(*index);
            step(check, &at, observation, (&before, &after), models);
        }
        before = after;
        start += same_day;
    }
}

/// What one observation may not do, given the state before and after it.
fn step(
    check: &mut Check<'_>,
    at: &At<'_>,
    observation: &Observation,
    (before, after): (&Reported, &Reported),
    models: &Table<Model>,
) {
    let model = after.model.map(|model| &models[model]);
    if let (Some(Maturity::Level(level)), Some(model)) = (observation.maturity, model) {
        level_of(check, &at.key("maturity"), model, Some(level));
    }
    let named = observation.maturity.is_some() || observation.parts.is_some();
    let conform =
        after.maturity.zip(model).is_some_and(|(level, model)| level >= model.conform_from);
    if let Some(parts) = after.parts.filter(|parts| named && conform && parts.conform < parts.of) {
        let key = if observation.parts.is_some() { "parts" } else { "maturity" };
        let args: &[(&'static str, &dyn ToString)] = &[
            ("conform", &parts.conform),
            ("of", &parts.of),
            ("level", &after.maturity.unwrap_or_default()),
        ];
        check.wrong(Code::PartsContradictLevel, &at.key(key), args);
    }
    let reports = observation.status.is_some() || observation.maturity.is_some();
    let low = after.maturity.is_none_or(|level| level <= 1);
    if reports
        && low
        && after.status == Some(Status::Online)
        && !check.left_out(&at.key("maturity"))
    {
        let key = if observation.status.is_some() { "status" } else { "maturity" };
        let level = after.maturity.map_or_else(|| "unknown".to_owned(), |level| level.to_string());
        check.wrong(Code::OnlineAtLowLevel, &at.key(key), &[("level", &level)]);
    }
    if observation.note.is_none() && !check.left_out(&at.key("note")) {
        falls(check, at, before, after);
    }
}

/// Quiet downgrades: a lower status, level or number of offering bodies needs a word of why.
fn falls(check: &mut Check<'_>, at: &At<'_>, before: &Reported, after: &Reported) {
    let unknown = || "unknown".to_owned();
    let word = |level: Option<u32>| level.map_or_else(unknown, |level| level.to_string());
    let mut fall = |key: &'static str, what: &'static str, from: String, to: String| {
        let args: &[(&'static str, &dyn ToString)] =
            &[("what", &what), ("from", &from), ("to", &to)];
        check.wrong(Code::FallWithoutNote, &at.key(key), args);
    };
    let comparable = before.model == after.model;
    let lower = match (before.maturity, after.maturity) {
        (Some(_), None) => true,
        (Some(from), Some(to)) => comparable && to < from,
        (None, _) => false,
    };
    if lower {
        fall("maturity", "maturity", word(before.maturity), word(after.maturity));
    }
    if let (Some(from), Some(to)) = (before.status, after.status)
        && to < from
    {
        fall("status", "status", from.as_str().to_owned(), to.as_str().to_owned());
    }
    if let (Some(from), Some(to)) = (before.coverage, after.coverage)
        && comparable
        && before.maturity == after.maturity
        && to.offered < from.offered
    {
        fall("coverage", "coverage", from.offered.to_string(), to.offered.to_string());
    }
}
