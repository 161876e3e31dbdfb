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

/// What the observations of one service are checked against.
pub(super) struct Setting<'a> {
    pub(super) ended: Option<&'a Ended>,
    pub(super) models: &'a Table<Model>,
    pub(super) in_force: Option<&'a Timeline<Ix<Model>>>,
    /// The day up to which reports are known.
    pub(super) today: Date,
}

impl Setting<'_> {
    /// The model that a level belongs to: the named one, or the one in force on the day. Where only
    /// one model exists, that is the one meant whatever else is wrong.
    fn model(&self, record: &ObservationRecord, date: Option<Date>) -> Option<Ix<Model>> {
        match &record.model {
            Some(id) => self.models.find(id),
            None => match (self.in_force, date) {
                (Some(in_force), Some(date)) => Some(in_force.at(date, self.today)),
                _ => self.models.only(),
            },
        }
    }
}

/// An observation with its place in the file.
struct Entry {
    observation: Observation,
    index: usize,
    /// Whether its day and its level are free of mistakes, so that others can be held against it.
    sound: bool,
}

/// Checks a service's history; the result is ascending by date, then by day of report.
pub(super) fn check(
    check: &mut Check<'_>,
    service: &At<'_>,
    record: &ServiceRecord,
    setting: &Setting<'_>,
) -> Vec<Observation> {
    let list = service.key("history");
    let mut history = Vec::new();
    for (index, entry) in record.history.iter().enumerate() {
        let at = list.item(index);
        if let Some((observation, sound)) = observation(check, &at, entry, setting) {
            let keys = ["date", "reported_on", "status", "maturity", "model"];
            let whole = !keys.iter().any(|key| check.left_out(&at.key(key)));
            history.push(Entry { observation, index, sound: sound && whole });
        }
    }
    history.sort_by_key(|one| (one.observation.date, one.observation.reported_on, one.index));
    for pair in history.windows(2) {
        let day = |entry: &Entry| (entry.observation.date, entry.observation.reported_on);
        if day(&pair[0]) == day(&pair[1]) {
            let at = list.item(pair[1].index);
            let diagnostic = Diagnostic::new(Code::SameObservation, at.key("date").place())
                .with("date", pair[1].observation.date)
                .also(list.item(pair[0].index).key("date").place());
            check.say(diagnostic, &at.key("date"));
        }
    }
    course(check, &list, &history, setting);
    history.into_iter().map(|entry| entry.observation).collect()
}

fn observation(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &ObservationRecord,
    setting: &Setting<'_>,
) -> Option<(Observation, bool)> {
    let before = check.found.len();
    let date = check.date(&at.key("date"), &record.date);
    let reported_on = check.date_or_none(&at.key("reported_on"), record.reported_on.as_ref());
    for (key, day) in [("date", date), ("reported_on", reported_on)] {
        if let Some(day) = day.filter(|day| *day > check.today) {
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &day), ("today", &check.today.clone())];
            check.wrong(Code::ObservationInFuture, &at.key(key), args);
        }
    }
    if let (Some(date), Some(ended)) = (date, setting.ended)
        && date >= ended.date
    {
        let args: &[(&'static str, &dyn ToString)] = &[("value", &date), ("ended", &ended.date)];
        check.wrong(Code::ObservationAfterEnd, &at.key("date"), args);
    }
    let maturity =
        record.maturity.as_ref().and_then(|text| maturity(check, &at.key("maturity"), text));
    if let (Some(Maturity::Level(level)), Some(model)) = (maturity, setting.model(record, date)) {
        level_of(check, &at.key("maturity"), &setting.models[model], Some(level), "observation");
    }
    let sound = check.found.len() == before;
    if let (Some(date), Some(reported)) = (date, reported_on)
        && reported < date
    {
        let args: &[(&'static str, &dyn ToString)] = &[("value", &reported), ("date", &date)];
        check.wrong(Code::ReportedBefore, &at.key("reported_on"), args);
    }
    if let Some(id) = &record.model {
        check.refers(&at.key("model"), Kind::Model, id);
        if record.maturity.is_none() && !check.left_out(&at.key("maturity")) {
            check.wrong(Code::ModelWithoutMaturity, &at.key("model"), &[]);
        }
    }
    let (coverage, parts) = (coverage(check, at, record), parts(check, at, record));
    let date = date?;
    let observation = Observation {
        date,
        status: record.status,
        maturity,
        model: record.model.as_ref().and_then(|id| setting.models.find(id)),
        coverage,
        parts,
        reported_by: record.reported_by.as_deref().map(Into::into),
        reported_on: reported_on.unwrap_or(date),
        source: record.source.clone(),
        note: record.note.clone().filter(|note| !note.trim().is_empty()),
    };
    Some((observation, sound))
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

/// The coverage of an observation, if it can be.
fn coverage(check: &mut Check<'_>, at: &At<'_>, record: &ObservationRecord) -> Option<Coverage> {
    let coverage = record.coverage?;
    let at = at.key("coverage");
    // A number that was left out reads as 0 and must not be compared.
    if check.left_out(&at.key("responsible")) || check.left_out(&at.key("offered")) {
        return None;
    }
    if coverage.responsible == 0 {
        check.wrong(Code::OutOfRange, &at.key("responsible"), &[("value", &0), ("least", &1)]);
        return None;
    }
    if coverage.offered > coverage.responsible {
        let args: &[(&'static str, &dyn ToString)] =
            &[("offered", &coverage.offered), ("responsible", &coverage.responsible)];
        check.wrong(Code::OfferedExceedsResponsible, &at.key("offered"), args);
        return None;
    }
    Some(Coverage { offered: coverage.offered, responsible: coverage.responsible })
}

/// The parts of an observation, if they can be.
fn parts(check: &mut Check<'_>, at: &At<'_>, record: &ObservationRecord) -> Option<Parts> {
    let parts = record.parts?;
    let at = at.key("parts");
    if check.left_out(&at.key("conform")) || check.left_out(&at.key("of")) {
        return None;
    }
    if parts.of == 0 {
        check.wrong(Code::OutOfRange, &at.key("of"), &[("value", &0), ("least", &1)]);
        return None;
    }
    if parts.conform > parts.of {
        let args: &[(&'static str, &dyn ToString)] =
            &[("conform", &parts.conform), ("of", &parts.of)];
        check.wrong(Code::PartsExceed, &at.key("conform"), args);
        return None;
    }
    Some(Parts { conform: parts.conform, of: parts.of })
}

/// Walks the observations in order, each against the state that the days before it add up to.
///
/// One that is wrong in itself has been reported; to hold the next against it would only say the
/// same again in other words.
fn course(check: &mut Check<'_>, list: &At<'_>, history: &[Entry], setting: &Setting<'_>) {
    let first = setting.in_force.cloned().or_else(|| setting.models.only().map(Timeline::always));
    let Some(in_force) = first else { return };
    let sound: Vec<&Entry> = history.iter().filter(|entry| entry.sound).collect();
    let mut before = Reported::default();
    let mut rest = sound.as_slice();
    while let Some(first) = rest.first() {
        let date = first.observation.date;
        let same_day = rest.iter().take_while(|other| other.observation.date == date).count();
        let (day, later) = rest.split_at(same_day);
        let model = in_force.at(date, setting.today);
        let mut after = before.clone();
        for entry in day {
            // Of one day the last report counts, and each is read on top of the days before.
            after = before.then(&entry.observation, model);
            let at = list.item(entry.index);
            step(check, &at, &entry.observation, (&before, &after), setting.models);
        }
        before = after;
        rest = later;
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
    let mut fall = |at: &At<'_>, what: &'static str, from: String, to: String| {
        let args: &[(&'static str, &dyn ToString)] =
            &[("what", &what), ("from", &from), ("to", &to)];
        check.wrong(Code::FallWithoutNote, at, args);
    };
    let comparable = before.model == after.model;
    let lower = match (before.maturity, after.maturity) {
        (Some(_), None) => true,
        (Some(from), Some(to)) => comparable && to < from,
        (None, _) => false,
    };
    if lower {
        fall(&at.key("maturity"), "maturity", word(before.maturity), word(after.maturity));
    }
    if let (Some(from), Some(to)) = (before.status, after.status)
        && to < from
    {
        fall(&at.key("status"), "status", from.as_str().to_owned(), to.as_str().to_owned());
    }
    if let (Some(from), Some(to)) = (before.coverage, after.coverage)
        && comparable
        && before.maturity == after.maturity
        && to.offered < from.offered
    {
        fall(
            &at.key("coverage").key("offered"),
            "coverage",
            from.offered.to_string(),
            to.offered.to_string(),
        );
    }
}
