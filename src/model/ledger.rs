// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is announced and counted anew, and outside figures.
//!
//! Boundary: releases and their corrections have a folder of their own.

use super::at::At;
use super::check::Check;
use super::report::{
    Announcement, Indicator, IndicatorPoint, MethodChange, Postponement, Precision, Release, Source,
};
use crate::diagnostics::{Code, Diagnostic};
use crate::load::Doc;
use crate::load::files::ledger::{
    CalendarRecord, IndicatorPointRecord, IndicatorRecord, MethodChangeRecord, SourceRecord,
};

impl From<&SourceRecord> for Source {
    fn from(record: &SourceRecord) -> Self {
        Self { title: record.title.clone(), url: record.url.clone() }
    }
}

pub(super) fn source(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: Option<&SourceRecord>,
) -> Option<Source> {
    let record = record?;
    check.text(&at.key("title"), &record.title);
    check.url(&at.key("url"), record.url.as_ref());
    Some(Source::from(record))
}

pub(super) fn indicators(doc: &Doc<Vec<IndicatorRecord>>, check: &mut Check<'_>) -> Vec<Indicator> {
    let top = At::top(&doc.file);
    let claims = doc.value.iter().enumerate();
    check.unique(
        claims.map(|(i, indicator)| (indicator.id.as_str(), top.item(i).key("id").place())),
    );
    let indicator = |(index, record): (usize, &IndicatorRecord)| {
        let at = top.item(index);
        check.slug(&at.key("id"), &record.id);
        check.text(&at.key("title"), &record.title);
        let list = at.key("points");
        let points = record.points.iter().enumerate();
        Indicator {
            id: record.id.clone(),
            title: record.title.clone(),
            unit: record.unit.clone(),
            better: record.better,
            definition: record.definition.clone(),
            source: source(check, &at.key("source"), record.source.as_ref()),
            points: points
                .filter_map(|(i, point)| indicator_point(check, &list.item(i), point))
                .collect(),
        }
    };
    doc.value.iter().enumerate().map(indicator).collect()
}

fn indicator_point(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &IndicatorPointRecord,
) -> Option<IndicatorPoint> {
    let source = source(check, &at.key("source"), record.source.as_ref());
    // YAML knows infinities and "not a number"; no published figure is one.
    for (key, value) in [("value", Some(record.value)), ("of", record.of)] {
        if value.is_some_and(|value| !value.is_finite()) {
            check.wrong(Code::WrongType, &at.key(key), &[("expected", &"number")]);
        }
    }
    Some(IndicatorPoint {
        date: check.date(&at.key("date"), &record.date)?,
        value: record.value,
        of: record.of,
        definition: record.definition.clone(),
        source,
    })
}

pub(super) fn calendar(doc: &Doc<Vec<CalendarRecord>>, check: &mut Check<'_>) -> Vec<Announcement> {
    let top = At::top(&doc.file);
    let claims = doc.value.iter().enumerate();
    check.unique(
        claims.map(|(i, entry)| (entry.release.as_str(), top.item(i).key("release").place())),
    );
    let entry = |(index, record): (usize, &CalendarRecord)| {
        let at = top.item(index);
        check.slug(&at.key("release"), &record.release);
        let date = check.date(&at.key("date"), &record.date);
        let time = record.time.as_ref().map(|time| time.parse().ok().filter(|_| time.len() == 5));
        if let (Some(None), Some(value)) = (time, &record.time) {
            check.wrong(Code::InvalidTime, &at.key("time"), &[("value", value)]);
        }
        Some(Announcement {
            release: record.release.clone(),
            moves: moves(check, &at, record),
            date: date?,
            time: time.flatten(),
            precision: record.precision.unwrap_or(Precision::Day),
            confirmed: record.confirmed,
        })
    };
    doc.value.iter().enumerate().filter_map(entry).collect()
}

/// Each move of a date starts where the one before ended, and the last ends at the date itself.
fn moves(check: &mut Check<'_>, at: &At<'_>, record: &CalendarRecord) -> Vec<Postponement> {
    let list = at.key("changes");
    let mut moves = Vec::new();
    for (index, change) in record.changes.iter().enumerate() {
        let at = list.item(index);
        let date = check.reported_on(&at.key("date"), Some(&change.date));
        let from = check.date(&at.key("from"), &change.from);
        let to = check.date(&at.key("to"), &change.to);
        check.text(&at.key("reason"), &change.reason);
        let next = record.changes.get(index + 1).map_or(&record.date, |next| &next.from);
        let is_known = super::check::strict_date(next).is_some();
        if to.is_some() && is_known && *next != change.to {
            let args: &[(&'static str, &dyn ToString)] = &[("value", &change.to), ("next", next)];
            check.wrong(Code::CalendarMismatch, &at.key("to"), args);
        }
        if let (Some(date), Some(from), Some(to)) = (date, from, to) {
            moves.push(Postponement { date, from, to, reason: change.reason.clone() });
        }
    }
    moves
}

pub(super) fn method_changes(
    doc: &Doc<Vec<MethodChangeRecord>>,
    check: &mut Check<'_>,
) -> Vec<MethodChange> {
    let top = At::top(&doc.file);
    let change = |(index, record): (usize, &MethodChangeRecord)| {
        let at = top.item(index);
        check.text(&at.key("title"), &record.title);
        let list = at.key("affects");
        for (index, measure) in record.affects.iter().enumerate() {
            measure_name(check, &list.item(index), measure);
        }
        Some(MethodChange {
            date: check.date(&at.key("date"), &record.date)?,
            title: record.title.clone(),
            reason: record.reason.clone(),
            affects: record.affects.clone(),
        })
    };
    let mut changes: Vec<_> = doc.value.iter().enumerate().filter_map(change).collect();
    changes.sort_by_key(|change| change.date);
    changes
}

fn measure_name(check: &mut Check<'_>, at: &At<'_>, name: &str) {
    use super::measure::Measure;
    if name.parse::<Measure>().is_err() {
        let known: Vec<String> = Measure::PLAIN.iter().map(ToString::to_string).collect();
        let diagnostic = Diagnostic::new(Code::UnknownMeasure, at.place())
            .with("value", name)
            .with("choices", known.join(", "))
            .did_you_mean(name, known.iter().map(String::as_str));
        check.say(diagnostic, at);
    }
}

/// Everybody learns a figure at the announced moment, and nobody before.
pub(super) fn too_early(
    doc: &Doc<Vec<CalendarRecord>>,
    calendar: &[Announcement],
    releases: &[Release],
    check: &mut Check<'_>,
) {
    let top = At::top(&doc.file);
    for announced in calendar {
        let release = releases.iter().find(|release| release.id == announced.release);
        let Some((release, earliest)) = release.zip(announced.earliest(&check.zone)) else {
            continue;
        };
        let entry = doc.value.iter().position(|record| record.release == release.id);
        if release.published < earliest {
            let file = format!("data/releases/{}.yaml", release.id).into();
            let at = At::top(&file);
            let diagnostic = Diagnostic::new(Code::ReleasedTooEarly, at.key("published").place())
                .with("release", &release.id)
                .with("published", check.zone.to_datetime(release.published))
                .with("announced", check.zone.to_datetime(earliest))
                .also(top.item(entry.unwrap_or_default()).key("date").place());
            check.found.push(diagnostic);
        }
    }
}
