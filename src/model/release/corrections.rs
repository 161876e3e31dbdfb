// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/corrections.yaml`: what each entry is about.
//!
//! Boundary: whether a correction agrees with release and data is decided in `rewritten`, and for
//! counts in `released`.

use super::frozen::former;
use super::{DAYS, Field, Read, Tables, UNKNOWN};
use crate::diagnostics::{Code, Diagnostic, FileName};
use crate::load::Doc;
use crate::load::files::ledger::CorrectionRecord;
use crate::model::at::At;
use crate::model::check::Check;
use crate::model::ids::Kind;
use crate::model::measure::Measure;
use crate::model::report::{Correction, CorrectionClass, Subject};

/// The fields of a ministry that a release freezes.
const OF_MINISTRY: &[&str] = &["name", "abbreviation"];
/// The field of a topic field that a release freezes.
const OF_TOPIC: &[&str] = &["name"];

/// All corrections that say which value of which release they are about, by day.
pub(super) fn read(
    doc: &Doc<Vec<CorrectionRecord>>,
    releases: &[Read<'_>],
    tables: Tables<'_>,
    check: &mut Check<'_>,
) -> Vec<Correction> {
    let top = At::top(&doc.file);
    let records = doc.value.iter().enumerate();
    let found = records.filter_map(|(index, record)| {
        correction((&top.item(index), index), record, releases, tables, check)
    });
    let mut found: Vec<_> = found.collect();
    found.sort_by_key(|one| (one.date, one.entry));
    found
}

/// Whether corrections of one value lead from what was published to one of `ends`, the values that
/// the data say; what is wrong with them, if they do not.
#[must_use]
pub fn follow(
    file: &FileName,
    chain: &[&Correction],
    published: &str,
    ends: &[String],
) -> Vec<Diagnostic> {
    let top = At::top(file);
    let mut found = Vec::new();
    let mut expected = published;
    for (index, correction) in chain.iter().enumerate() {
        let at = top.item(correction.entry);
        if correction.published != expected {
            let what = if index == 0 { "first" } else { "next" };
            let diagnostic = Diagnostic::new(Code::CorrectionChain, at.key("published").place());
            let diagnostic = diagnostic.with("what", what).with("value", &correction.published);
            found.push(diagnostic.with("expected", expected));
        }
        expected = &correction.corrected;
    }
    if let Some(last) = chain.last()
        && !ends.iter().any(|end| end == expected)
    {
        // Where the data still say what was published, nothing was mended.
        let code = match ends.iter().all(|end| end == published) {
            true => Code::CorrectionOfNothing,
            false => Code::CorrectionContradicts,
        };
        let at = top.item(last.entry);
        let diagnostic = Diagnostic::new(code, at.key("corrected").place())
            .with("what", "data")
            .with("value", expected)
            .with("now", ends.first().map_or("", String::as_str));
        found.push(diagnostic);
    }
    found
}

fn correction(
    (at, entry): (&At<'_>, usize),
    record: &CorrectionRecord,
    releases: &[Read<'_>],
    tables: Tables<'_>,
    check: &mut Check<'_>,
) -> Option<Correction> {
    check.refers(&at.key("release"), Kind::Release, &record.release);
    check.text(&at.key("reason"), &record.reason);
    let date = check.reported_on(&at.key("date"), Some(&record.date));
    let subject = subject(at, record, tables, check);
    let field = subject.is_some_and(|subject| field(at, record, subject, check));
    let name = record.field.as_str();
    let is_counted = !OF_MINISTRY.contains(&name) && !DAYS.contains(&name);
    if record.class == CorrectionClass::Formal && field && is_counted {
        check.wrong(Code::CorrectionClass, &at.key("class"), &[("field", &record.field)]);
    }
    let release = releases.iter().position(|one| one.release.id == record.release);
    if let (Some(release), Some(date)) = (release, date)
        && date < releases[release].release.published_on
    {
        let published = releases[release].release.published_on;
        let args: &[(&'static str, &dyn ToString)] = &[("value", &date), ("published", &published)];
        check.wrong(Code::CorrectionTooEarly, &at.key("date"), args);
    }
    let value = |value: &Option<String>| value.clone().unwrap_or_else(|| UNKNOWN.to_owned());
    let (published, corrected) = (value(&record.published), value(&record.corrected));
    if published == corrected && !check.left_out(&at.key("corrected")) {
        let diagnostic = Diagnostic::new(Code::CorrectionOfNothing, at.key("corrected").place());
        check.say(diagnostic.with("what", "same").with("value", &corrected), at);
        return None;
    }
    Some(Correction {
        entry,
        release: release?,
        subject: subject?,
        field: field.then(|| record.field.clone())?,
        published,
        corrected,
        date: date?,
        class: record.class,
        reason: record.reason.clone(),
    })
}

/// What the value is one of: exactly one thing.
fn subject(
    at: &At<'_>,
    record: &CorrectionRecord,
    tables: Tables<'_>,
    check: &mut Check<'_>,
) -> Option<Subject> {
    let named: [(&str, Kind, &Option<String>); 3] = [
        ("service", Kind::Service, &record.service),
        ("ministry", Kind::Ministry, &record.ministry),
        ("topic", Kind::Topic, &record.topic),
    ];
    let mut subjects = Vec::new();
    let mut n = 0;
    for (key, kind, id) in named {
        let Some(id) = id else { continue };
        n += 1;
        // Whoever was renamed is meant by the earlier id too: corrections stay as they were written.
        let found = match kind {
            Kind::Service => {
                former(tables.services, id, |one| &one.former_ids).map(Subject::Service)
            }
            Kind::Ministry => {
                former(tables.ministries, id, |one| &one.former_ids).map(Subject::Ministry)
            }
            _ => former(tables.topics, id, |one| &one.former_ids).map(Subject::Topic),
        };
        if found.is_none() {
            check.refers(&at.key(key), kind, id);
        }
        subjects.extend(found);
    }
    if record.site == Some(true) {
        n += 1;
        subjects.push(Subject::Site);
    }
    if n != 1 {
        check.wrong(Code::CorrectionSubject, at, &[("n", &n)]);
        return None;
    }
    subjects.pop()
}

/// Whether the subject has such a field.
fn field(at: &At<'_>, record: &CorrectionRecord, subject: Subject, check: &mut Check<'_>) -> bool {
    let counts = || Measure::PLAIN.iter().map(ToString::to_string);
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let choices: Vec<String> = match subject {
        Subject::Service(_) => {
            let fields = Field::ALL.iter().map(|field| field.as_str().to_owned());
            fields.chain(own(&DAYS)).collect()
        }
        Subject::Ministry(_) => own(OF_MINISTRY).into_iter().chain(counts()).collect(),
        Subject::Topic(_) => own(OF_TOPIC).into_iter().chain(counts()).collect(),
        Subject::Site => counts().collect(),
    };
    let is_known = choices.contains(&record.field);
    if !is_known {
        let diagnostic = Diagnostic::new(Code::UnknownField, at.key("field").place())
            .with("value", &record.field)
            .with("choices", choices.join(", "))
            .did_you_mean(&record.field, choices.iter().map(String::as_str));
        check.say(diagnostic, &at.key("field"));
    }
    is_known
}
