// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is announced, published and corrected, and outside figures.
//!
//! Boundary: of releases and corrections only what can be read of them; that a release still
//! agrees with the data is not checked here.

use super::at::At;
use super::check::Check;
use super::ids::{Kind, stem};
use super::report::{
    Announcement, Indicator, IndicatorPoint, MethodChange, Precision, Release, Source,
};
use crate::diagnostics::Code;
use crate::load::files::ledger::{
    CalendarRecord, CorrectionRecord, IndicatorPointRecord, IndicatorRecord, MethodChangeRecord,
    ReleaseFile, SourceRecord,
};
use crate::load::{Doc, Sources};
use jiff::civil::Time;

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
        if let Some(time) =
            record.time.as_ref().filter(|time| time.len() != 5 || time.parse::<Time>().is_err())
        {
            check.wrong(Code::InvalidTime, &at.key("time"), &[("value", time)]);
        }
        moves(check, &at, record);
        Some(Announcement {
            release: record.release.clone(),
            date: date?,
            precision: record.precision.unwrap_or(Precision::Day),
            confirmed: record.confirmed,
        })
    };
    doc.value.iter().enumerate().filter_map(entry).collect()
}

/// Each move of a date starts where the one before ended, and the last ends at the date itself.
fn moves(check: &mut Check<'_>, at: &At<'_>, record: &CalendarRecord) {
    let list = at.key("changes");
    for (index, change) in record.changes.iter().enumerate() {
        let at = list.item(index);
        check.date(&at.key("date"), &change.date);
        check.date(&at.key("from"), &change.from);
        let to = check.date(&at.key("to"), &change.to);
        check.text(&at.key("reason"), &change.reason);
        let next = record.changes.get(index + 1).map_or(&record.date, |next| &next.from);
        let is_known = super::check::strict_date(next).is_some();
        if to.is_some() && is_known && *next != change.to {
            let args: &[(&'static str, &dyn ToString)] = &[("value", &change.to), ("next", next)];
            check.wrong(Code::CalendarMismatch, &at.key("to"), args);
        }
    }
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
    use crate::diagnostics::Diagnostic;
    if name.parse::<Measure>().is_err() {
        let known: Vec<String> = Measure::PLAIN.iter().map(ToString::to_string).collect();
        let diagnostic = Diagnostic::new(Code::UnknownMeasure, at.place())
            .with("value", name)
            .with("choices", known.join(", "))
            .did_you_mean(name, known.iter().map(String::as_str));
        check.say(diagnostic, at);
    }
}

/// Corrections are read and their references checked; what they explain is checked with releases.
pub(super) fn corrections(doc: &Doc<Vec<CorrectionRecord>>, check: &mut Check<'_>) {
    let top = At::top(&doc.file);
    for (index, record) in doc.value.iter().enumerate() {
        let at = top.item(index);
        check.refers(&at.key("release"), Kind::Release, &record.release);
        check.date(&at.key("date"), &record.date);
        check.text(&at.key("reason"), &record.reason);
        check.text(&at.key("field"), &record.field);
        let subjects = [
            ("service", Kind::Service, &record.service),
            ("ministry", Kind::Ministry, &record.ministry),
            ("topic", Kind::Topic, &record.topic),
        ];
        for (key, kind, id) in subjects {
            if let Some(id) = id {
                check.refers(&at.key(key), kind, id);
            }
        }
    }
}

/// The releases that are public at `--now`, oldest first.
pub(super) fn releases(sources: &Sources, check: &mut Check<'_>) -> Vec<Release> {
    let mut releases: Vec<_> =
        sources.releases.iter().filter_map(|doc| release(doc, check)).collect();
    releases.retain(|release| release.published <= check.now);
    releases.sort_by(|a, b| (a.as_of, a.published, &a.id).cmp(&(b.as_of, b.published, &b.id)));
    releases
}

fn release(doc: &Doc<ReleaseFile>, check: &mut Check<'_>) -> Option<Release> {
    let at = At::top(&doc.file);
    let as_of = check.date(&at.key("as_of"), &doc.value.as_of);
    let cutoff = check.date(&at.key("cutoff"), &doc.value.cutoff);
    let published = check.moment(&at.key("published"), &doc.value.published);
    check.period(&at.key("cutoff"), as_of, cutoff);
    check.period(&at.key("published"), cutoff, published.map(|published| published.date));
    Some(Release {
        id: stem(&doc.file).to_owned(),
        as_of: as_of?,
        cutoff: cutoff?,
        published: published?.at,
    })
}
