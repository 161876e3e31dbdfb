// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was published, corrected and announced, so that whoever keeps this file can tell whether
//! any of it changes.

use crate::model::report::{Announcement, Correction, Release, Subject};
use crate::render::press::Press;
use serde::Serialize;

/// `ledger.json`
#[derive(Serialize)]
pub(in crate::render) struct LedgerFile<'a> {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    releases: Vec<ReleaseRow<'a>>,
    corrections: Vec<CorrectionRow<'a>>,
    method_changes: Vec<MethodRow<'a>>,
    calendar: Vec<DateRow<'a>>,
}

#[derive(Serialize)]
struct ReleaseRow<'a> {
    id: &'a str,
    as_of: String,
    cutoff: String,
    published: String,
    previous: Option<&'a str>,
    sha256: &'a str,
    states_sha256: &'a str,
}

#[derive(Serialize)]
struct CorrectionRow<'a> {
    release: &'a str,
    service: Option<&'a str>,
    ministry: Option<&'a str>,
    topic: Option<&'a str>,
    site: bool,
    former_ids: &'a [String],
    field: &'a str,
    published: &'a str,
    corrected: &'a str,
    date: String,
    class: &'static str,
    reason: &'a str,
}

#[derive(Serialize)]
struct MethodRow<'a> {
    date: String,
    title: &'a str,
    reason: Option<&'a str>,
    affects: &'a [String],
}

#[derive(Serialize)]
struct DateRow<'a> {
    release: &'a str,
    date: String,
    time: Option<String>,
    precision: &'static str,
    confirmed: bool,
    changes: Vec<MoveRow<'a>>,
}

#[derive(Serialize)]
struct MoveRow<'a> {
    date: String,
    from: String,
    to: String,
    reason: &'a str,
}

/// Everything public that must not change in silence.
pub(in crate::render) fn ledger(press: Press<'_>) -> LedgerFile<'_> {
    let report = press.report;
    LedgerFile {
        demo: report.site.demo,
        releases: report.releases.iter().map(release).collect(),
        corrections: report.corrections.iter().map(|one| correction(press, one)).collect(),
        method_changes: report
            .method_changes
            .iter()
            .map(|one| MethodRow {
                date: one.date.to_string(),
                title: &one.title,
                reason: one.reason.as_deref(),
                affects: &one.affects,
            })
            .collect(),
        calendar: report.calendar.iter().map(date).collect(),
    }
}

fn release(release: &Release) -> ReleaseRow<'_> {
    ReleaseRow {
        id: &release.id,
        as_of: release.as_of.to_string(),
        cutoff: release.cutoff.to_string(),
        published: release.published.to_string(),
        previous: release.previous.as_ref().map(|(id, _)| id.as_str()),
        sha256: &release.sha256,
        states_sha256: &release.states_sha256,
    }
}

fn correction<'a>(press: Press<'a>, one: &'a Correction) -> CorrectionRow<'a> {
    let report = press.report;
    let mut row = CorrectionRow {
        release: &report.releases[one.release].id,
        service: None,
        ministry: None,
        topic: None,
        site: false,
        former_ids: &[],
        field: &one.field,
        published: &one.published,
        corrected: &one.corrected,
        date: one.date.to_string(),
        class: one.class.as_str(),
        reason: &one.reason,
    };
    match one.subject {
        Subject::Service(ix) => {
            let service = &report.services[ix];
            (row.service, row.former_ids) = (Some(&*service.id), &service.former_ids);
        }
        Subject::Ministry(ix) => {
            let ministry = &report.ministries[ix];
            (row.ministry, row.former_ids) = (Some(&*ministry.id), &ministry.former_ids);
        }
        Subject::Topic(ix) => {
            let topic = &report.topics[ix];
            (row.topic, row.former_ids) = (Some(&*topic.id), &topic.former_ids);
        }
        Subject::Site => row.site = true,
    }
    row
}

fn date(one: &Announcement) -> DateRow<'_> {
    let moves = one.moves.iter().map(|one| MoveRow {
        date: one.date.to_string(),
        from: one.from.to_string(),
        to: one.to.to_string(),
        reason: &one.reason,
    });
    DateRow {
        release: &one.release,
        date: one.date.to_string(),
        time: one.time.map(|time| time.strftime("%H:%M").to_string()),
        precision: one.precision.as_str(),
        confirmed: one.confirmed,
        changes: moves.collect(),
    }
}
