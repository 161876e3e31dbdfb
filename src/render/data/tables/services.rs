// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every service as it was written, with its state at the Stichtag, and what was reported of it.

use super::{Head, Keys, Table};
use crate::model::address::Dataset;
use crate::model::release::{CoverageRow, LevelRow, Names, PartsRow, StateRow};
use crate::model::report::{Delivery, EndedHow, Maturity, Observation, Sdg, Service, Status};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::model::timeline::{Entry, Timeline};
use crate::render::data::day::Day;
use crate::render::press::Press;
use jiff::civil::Date;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;
use std::borrow::Cow;

#[derive(Serialize, JsonSchema)]
pub(super) struct Row<'a> {
    id: &'a str,
    former_ids: &'a [String],
    ozg_id: Option<&'a str>,
    leika: &'a [String],
    title: &'a str,
    also_called: &'a [String],
    summary: Option<&'a str>,
    ministry: Dated<'a>,
    co_ministries: Vec<&'a str>,
    life_event: Dated<'a>,
    executed_by: Dated<'a>,
    types: &'a [String],
    #[schemars(with = "Option<Delivery>")]
    delivery: Option<&'static str>,
    efa_from: Option<&'a str>,
    #[schemars(with = "Option<Sdg>")]
    sdg: Option<&'static str>,
    once_only: Option<bool>,
    url: Option<&'a str>,
    listed_from: Option<Day>,
    reported_on: Option<Day>,
    history: Vec<ObservationRow<'a>>,
    ended: Option<EndedRow<'a>>,
    /// Whether it is in the catalogue on the Stichtag.
    listing: InCatalogue,
    /// Whether it counts there.
    counts: bool,
    state: StateRow<'a>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum InCatalogue {
    NotYet,
    Listed,
    Ended,
}

/// A value, or the list of its values by first day, as in the input: the key's name stands in
/// each item.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Dated<'a> {
    Always(&'a str),
    Since(Vec<serde_json::Map<String, serde_json::Value>>),
}

impl JsonSchema for Dated<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Dated".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "array"] })
    }
}

#[derive(Serialize, JsonSchema)]
struct ObservationRow<'a> {
    date: Day,
    /// Whether it speaks of a day after the Stichtag, and is in no figure yet.
    provisional: bool,
    #[schemars(with = "Option<Status>")]
    status: Option<&'static str>,
    maturity: Option<LevelRow>,
    model: Option<&'a str>,
    coverage: Option<CoverageRow>,
    parts: Option<PartsRow>,
    reported_by: Option<&'a str>,
    reported_on: Day,
    source: Option<&'a str>,
    note: Option<&'a str>,
}

/// An observation with the service that it is about.
#[derive(Serialize, JsonSchema)]
pub(super) struct HistoryRow<'a> {
    service: &'a str,
    #[serde(flatten)]
    observation: ObservationRow<'a>,
}

#[derive(Serialize, JsonSchema)]
struct EndedRow<'a> {
    date: Day,
    #[schemars(with = "EndedHow")]
    how: &'static str,
    into: &'a [String],
    reason: Option<&'a str>,
    reported_on: Day,
}

/// One service, as it stands in the list of all.
#[derive(Serialize)]
pub(super) struct Single<'a> {
    #[serde(flatten)]
    head: Head,
    page: String,
    service: Row<'a>,
}

/// All services by title.
pub(super) struct Services;

impl Table for Services {
    type Head<'a> = Head;
    type Row<'a> = Row<'a>;
    const DATASET: Dataset = Dataset::Services;
    const KEYS: Keys = Keys {
        primary: &["id"],
        foreign: &[
            ("state.ministry", Dataset::Ministries, "id"),
            ("state.life_event", Dataset::LifeEvents, "id"),
        ],
        ..Keys::NONE
    };

    fn rows(press: Press<'_>) -> Vec<Row<'_>> {
        let names = Names::of(press.report);
        press.report.shown().map(|(ix, one)| row(press, ix, one, &names)).collect()
    }
}

/// What was reported, by service and day.
pub(super) struct History;

impl Table for History {
    type Head<'a> = Head;
    type Row<'a> = HistoryRow<'a>;
    const DATASET: Dataset = Dataset::History;
    const KEYS: Keys = Keys {
        primary: &["service", "date", "reported_on"],
        foreign: &[("service", Dataset::Services, "id")],
        ..Keys::NONE
    };

    fn rows(press: Press<'_>) -> Vec<HistoryRow<'_>> {
        let shown = press.report.shown().flat_map(|(_, service)| {
            let observations = press.report.reports(service).map(|one| observation(press, one));
            observations.map(|observation| HistoryRow { service: &service.id, observation })
        });
        shown.collect()
    }
}

/// `/leistungen/<id>/index.json`
pub(super) fn single(press: Press<'_>, ix: Ix<Service>) -> Single<'_> {
    let service = &press.report.services[ix];
    Single {
        head: Head::from(press),
        page: press.url(&press.paths().service(&service.id)),
        service: row(press, ix, service, &Names::of(press.report)),
    }
}

fn row<'a>(press: Press<'a>, ix: Ix<Service>, service: &'a Service, names: &Names<'a>) -> Row<'a> {
    let report = press.report;
    let last = report.last_day();
    let standing = press.figures.standing(ix);
    Row {
        id: &service.id,
        former_ids: &service.former_ids,
        ozg_id: service.ozg_id.as_deref(),
        leika: &service.leika,
        title: &service.title,
        also_called: &service.also_called,
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
        delivery: service.delivery.map(Delivery::as_str),
        efa_from: service.efa_from.as_deref(),
        sdg: service.sdg.map(Sdg::as_str),
        once_only: service.once_only,
        url: service.url.as_deref(),
        listed_from: service.listed_from.map(Day),
        reported_on: service.reported_on.map(Day),
        history: press.report.reports(service).map(|one| observation(press, one)).collect(),
        ended: service.ended.as_ref().filter(|ended| ended.date <= last).map(|ended| EndedRow {
            date: Day(ended.date),
            how: ended.how.as_str(),
            into: &ended.into,
            reason: ended.reason.as_deref(),
            reported_on: Day(ended.reported_on),
        }),
        listing: match standing.state.listing {
            Listing::NotYet => InCatalogue::NotYet,
            Listing::Listed => InCatalogue::Listed,
            Listing::Ended => InCatalogue::Ended,
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
    // The first value holds from the beginning, whatever day it names; and one that is alone, always.
    let first = timeline.entries().take(1);
    let later = timeline.entries().skip(1);
    let later = later.filter(|entry| entry.from.is_none_or(|from| from <= last));
    let shown: Vec<Entry<T>> = first.chain(later).collect();
    if let [only] = shown.as_slice() {
        return Dated::Always(name(only.value));
    }
    let text = |day: Option<Date>| day.map(|day| day.to_string()).into();
    let rows = shown.into_iter().map(|entry| {
        let value = serde_json::Value::from(name(entry.value));
        let cells =
            [("from", text(entry.from)), (key, value), ("reported_on", text(entry.reported_on))];
        cells.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    });
    Dated::Since(rows.collect())
}

fn observation<'a>(press: Press<'a>, one: &'a Observation) -> ObservationRow<'a> {
    ObservationRow {
        date: Day(one.date),
        provisional: one.date > press.figures.as_of,
        status: one.status.map(Status::as_str),
        maturity: one.maturity.map(|maturity| match maturity {
            Maturity::Unknown => LevelRow::of(None),
            Maturity::Level(level) => LevelRow::of(Some(level)),
        }),
        model: one.model.map(|ix| press.report.models[ix].id.as_str()),
        coverage: one.coverage.map(CoverageRow::from),
        parts: one.parts.map(PartsRow::from),
        reported_by: one.reported_by.as_deref(),
        reported_on: Day(one.reported_on),
        source: one.source.as_deref(),
        note: one.note.as_deref(),
    }
}
