// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `services.json`: every service as it was written, with its state at the Stichtag.

use super::super::press::Press;
use crate::model::release::{CoverageRow, LevelRow, Names, PartsRow, StateRow};
use crate::model::report::{Maturity, Observation, Service, Status};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::model::timeline::{Entry, Timeline};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct ServicesFile<'a> {
    as_of: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    services: Vec<ServiceRow<'a>>,
}

#[derive(Serialize)]
struct ServiceRow<'a> {
    id: &'a str,
    former_ids: &'a [String],
    ozg_id: Option<&'a str>,
    leika: &'a [String],
    title: &'a str,
    summary: Option<&'a str>,
    ministry: Dated<'a>,
    co_ministries: Vec<&'a str>,
    life_event: Dated<'a>,
    executed_by: Dated<'a>,
    types: &'a [String],
    delivery: Option<&'static str>,
    efa_from: Option<&'a str>,
    sdg: Option<&'static str>,
    once_only: Option<bool>,
    url: Option<&'a str>,
    listed_from: Option<String>,
    reported_on: Option<String>,
    history: Vec<ObservationRow<'a>>,
    ended: Option<EndedRow<'a>>,
    /// Whether it is in the catalogue on the Stichtag: `not_yet`, `listed` or `ended`.
    listing: &'static str,
    /// Whether it counts there.
    counts: bool,
    state: StateRow<'a>,
}

/// A value, or the list of its values by first day, as in the input: the key's name stands in
/// each item.
#[derive(Serialize)]
#[serde(untagged)]
enum Dated<'a> {
    Always(&'a str),
    Since(Vec<serde_json::Map<String, serde_json::Value>>),
}

#[derive(Serialize)]
struct ObservationRow<'a> {
    date: String,
    status: Option<&'static str>,
    maturity: Option<LevelRow>,
    model: Option<&'a str>,
    coverage: Option<CoverageRow>,
    parts: Option<PartsRow>,
    reported_by: Option<&'a str>,
    reported_on: String,
    source: Option<&'a str>,
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct EndedRow<'a> {
    date: String,
    how: &'static str,
    into: &'a [String],
    reason: Option<&'a str>,
    reported_on: String,
}

/// All services by title.
pub(super) fn services(press: Press<'_>) -> ServicesFile<'_> {
    let names = Names::of(press.report);
    ServicesFile {
        as_of: press.figures.as_of.to_string(),
        demo: press.report.site.demo,
        services: press.report.shown().map(|(ix, one)| row(press, ix, one, &names)).collect(),
    }
}

fn row<'a>(
    press: Press<'a>,
    ix: Ix<Service>,
    service: &'a Service,
    names: &Names<'a>,
) -> ServiceRow<'a> {
    let report = press.report;
    let last = report.last_day();
    let history =
        service.history.iter().filter(|one| one.date <= last && one.reported_on <= report.today);
    let text = |date: Date| date.to_string();
    let standing = press.figures.standing(ix);
    ServiceRow {
        id: &service.id,
        former_ids: &service.former_ids,
        ozg_id: service.ozg_id.as_deref(),
        leika: &service.leika,
        title: &service.title,
        summary: service.summary_source.as_deref(),
        ministry: dated("ministry", &service.ministry, last, |ix| {
            report.ministries[ix].id.as_str()
        }),
        co_ministries: service
            .co_ministries
            .iter()
            .map(|ix| report.ministries[*ix].id.as_str())
            .collect(),
        life_event: dated("life_event", &service.life_event, last, |ix| {
            report.life_events[ix].id.as_str()
        }),
        executed_by: dated("executed_by", &service.executed_by, last, |one| one.as_str()),
        types: &service.types,
        delivery: service.delivery.map(crate::load::files::service::Delivery::as_str),
        efa_from: service.efa_from.as_deref(),
        sdg: service.sdg.map(crate::load::files::service::Sdg::as_str),
        once_only: service.once_only,
        url: service.url.as_deref(),
        listed_from: service.listed_from.map(text),
        reported_on: service.reported_on.map(text),
        history: history.map(|one| observation(press, one)).collect(),
        ended: service.ended.as_ref().filter(|ended| ended.date <= last).map(|ended| EndedRow {
            date: ended.date.to_string(),
            how: ended.how.as_str(),
            into: &ended.into,
            reason: ended.reason.as_deref(),
            reported_on: ended.reported_on.to_string(),
        }),
        listing: match standing.state.listing {
            Listing::NotYet => "not_yet",
            Listing::Listed => "listed",
            Listing::Ended => "ended",
        },
        counts: standing.counts,
        state: StateRow::of(&service.title, standing, names),
    }
}

fn dated<'a, T: Copy + PartialEq>(
    key: &str,
    timeline: &Timeline<T>,
    last: Date,
    name: impl Fn(T) -> &'a str,
) -> Dated<'a> {
    let entries = timeline.entries();
    let shown = entries.filter(|entry| entry.from.is_none_or(|from| from <= last));
    let mut shown: Vec<Entry<T>> = shown.collect();
    if let [Entry { value, from: None, .. }] = shown.as_slice() {
        return Dated::Always(name(*value));
    }
    let text = |day: Option<Date>| day.map(|day| day.to_string()).into();
    let rows = shown.drain(..).map(|entry| {
        let value = serde_json::Value::from(name(entry.value));
        let cells =
            [("from", text(entry.from)), (key, value), ("reported_on", text(entry.reported_on))];
        cells.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    });
    Dated::Since(rows.collect())
}

fn observation<'a>(press: Press<'a>, one: &'a Observation) -> ObservationRow<'a> {
    ObservationRow {
        date: one.date.to_string(),
        status: one.status.map(Status::as_str),
        maturity: one.maturity.map(|maturity| match maturity {
            Maturity::Unknown => LevelRow::of(None),
            Maturity::Level(level) => LevelRow::of(Some(level)),
        }),
        model: one.model.map(|ix| press.report.models[ix].id.as_str()),
        coverage: one.coverage.map(CoverageRow::from),
        parts: one.parts.map(PartsRow::from),
        reported_by: one.reported_by.as_deref(),
        reported_on: one.reported_on.to_string(),
        source: one.source.as_deref(),
        note: one.note.as_deref(),
    }
}
