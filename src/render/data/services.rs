// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `services.json`: every service as it was written, with its state at the Stichtag.

use super::super::press::Press;
use crate::model::report::{Coverage, Maturity, Observation, Parts, Service, Status};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::model::timeline::{Entry, Timeline};
use crate::progress::Standing;
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
    maturity: Option<Level>,
    model: Option<&'a str>,
    coverage: Option<CoverageRow>,
    parts: Option<PartsRow>,
    reported_by: Option<&'a str>,
    reported_on: String,
    source: Option<&'a str>,
    note: Option<&'a str>,
}

/// A level, or the word `unknown`, as in the input.
#[derive(Serialize)]
#[serde(untagged)]
enum Level {
    Known(u32),
    Unknown(&'static str),
}

#[derive(Serialize)]
struct CoverageRow {
    offered: u32,
    responsible: u32,
}

#[derive(Serialize)]
struct PartsRow {
    conform: u32,
    of: u32,
}

#[derive(Serialize)]
struct EndedRow<'a> {
    date: String,
    how: &'static str,
    into: &'a [String],
    reason: Option<&'a str>,
    reported_on: String,
}

#[derive(Serialize)]
struct StateRow<'a> {
    status: &'static str,
    maturity: Level,
    model: Option<&'a str>,
    coverage: Option<CoverageRow>,
    parts: Option<PartsRow>,
    since: Option<String>,
    reported_by: Option<&'a str>,
    reported_on: Option<String>,
    title: &'a str,
    ministry: &'a str,
    life_event: &'a str,
    executed_by: &'static str,
    conform: bool,
    everywhere: bool,
    somewhere: bool,
}

impl From<Coverage> for CoverageRow {
    fn from(coverage: Coverage) -> Self {
        Self { offered: coverage.offered, responsible: coverage.responsible }
    }
}

impl From<Parts> for PartsRow {
    fn from(parts: Parts) -> Self {
        Self { conform: parts.conform, of: parts.of }
    }
}

/// All services by title.
pub(super) fn services(press: Press<'_>) -> ServicesFile<'_> {
    ServicesFile {
        as_of: press.figures.as_of.to_string(),
        demo: press.report.site.demo,
        services: press.report.services.iter().map(|(ix, one)| row(press, ix, one)).collect(),
    }
}

fn row<'a>(press: Press<'a>, ix: Ix<Service>, service: &'a Service) -> ServiceRow<'a> {
    let report = press.report;
    let last = report.last_day();
    let history =
        service.history.iter().filter(|one| one.date <= last && one.reported_on <= report.today);
    let text = |date: Date| date.to_string();
    let standing = press.figures.now.standing(ix);
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
        state: state(press, standing, service),
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
            Maturity::Unknown => Level::Unknown("unknown"),
            Maturity::Level(level) => Level::Known(level),
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

fn state<'a>(press: Press<'a>, standing: &'a Standing, service: &'a Service) -> StateRow<'a> {
    let report = press.report;
    let (state, reported) = (&standing.state, &standing.state.reported);
    StateRow {
        status: reported.status.map_or("unknown", Status::as_str),
        maturity: reported.maturity.map_or(Level::Unknown("unknown"), Level::Known),
        model: reported.model.map(|ix| report.models[ix].id.as_str()),
        coverage: reported.coverage.map(CoverageRow::from),
        parts: reported.parts.map(PartsRow::from),
        since: reported.since.map(|day| day.to_string()),
        reported_by: reported.reported_by.as_deref(),
        reported_on: reported.reported_on.map(|day| day.to_string()),
        title: &service.title,
        ministry: &report.ministries[state.ministry].id,
        life_event: &report.life_events[state.life_event].id,
        executed_by: state.executed_by.as_str(),
        conform: standing.conform,
        everywhere: standing.everywhere,
        somewhere: standing.somewhere,
    }
}
