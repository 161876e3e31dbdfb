// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The datasets: records of one type each, from which JSON, CSV and the description of the columns
//! are made.

mod changes;
pub mod column;
mod figures;
mod flat;
mod news;
mod organisation;
mod services;
mod topics;

pub use figures::FigureRow;

use super::day::Day;
use super::json;
use crate::model::address::{Dataset, Format};
use crate::model::report::{Ministry, Service};
use crate::model::table::Ix;
use crate::progress::Changes;
use crate::render::csv;
use crate::render::press::Press;
use column::{Column, Columns};
use schemars::JsonSchema;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A dataset in one of its formats.
pub fn file(press: Press<'_>, dataset: Dataset, format: Format) -> Vec<u8> {
    let sheet = sheet(press, dataset);
    match format {
        Format::Csv => sheet.csv(press.report.site.demo),
        Format::Json => sheet.json(),
    }
}

/// The columns of a dataset as the site publishes it.
pub fn columns(dataset: Dataset, demo: bool) -> Vec<Column> {
    let (rows, head) = described(dataset);
    let head = head.all.into_iter().filter(|column| demo || column.name != DEMO);
    rows.all.into_iter().chain(head).collect()
}

/// What changed between any two sides, as JSON.
pub fn changes_json(press: Press<'_>, changes: &Changes) -> Vec<u8> {
    changes::sheet(press, changes).json()
}

/// One service as data.
pub fn service(press: Press<'_>, ix: Ix<Service>) -> Vec<u8> {
    json(&services::single(press, ix))
}

/// One ministry as data.
pub fn ministry(press: Press<'_>, ix: Ix<Ministry>) -> Vec<u8> {
    json(&organisation::single(press, ix))
}

/// The field that marks invented states.
const DEMO: &str = "demo";

/// Columns that together name a row, and columns that name a row of another dataset (or the same).
pub struct Keys {
    /// The primary key.
    pub primary: &'static [&'static str],
    /// Column, dataset and column there.
    pub foreign: &'static [(&'static str, Dataset, &'static str)],
}

/// The keys of a dataset's table.
pub fn keys(dataset: Dataset) -> Keys {
    use Dataset as D;
    let (primary, foreign): (&[&str], &[_]) = match dataset {
        D::Figures => (&["scope_kind", "scope_id", "measure", "model"], &[]),
        D::Series => (&["scope_kind", "scope_id", "model", "points.date"], &[]),
        D::Services => (
            &["id"],
            &[("state.ministry", D::Ministries, "id"), ("state.life_event", D::LifeEvents, "id")],
        ),
        D::History => (&["service", "date", "reported_on"], &[("service", D::Services, "id")]),
        // One service may have had several releases wrong in the same way.
        D::Changes => (&[], &[("service", D::Services, "id"), ("ministry", D::Ministries, "id")]),
        D::Ministries => (&["id"], &[("successor", D::Ministries, "id")]),
        D::Topics | D::Teams => (&["id"], &[]),
        D::LifeEvents => (&["id"], &[("topic", D::Topics, "id")]),
        // Two definitions may give two values on one day.
        D::Indicators => (&[], &[]),
        D::News => (&["slug"], &[]),
    };
    Keys { primary, foreign }
}

/// The ids of services that may be named: what comes only after the last day that may be shown, is
/// in no list of another record either.
fn shown<'a>(press: Press<'a>, ids: &'a [String]) -> Vec<&'a str> {
    let report = press.report;
    let is_shown = |id: &&String| {
        report.services.find(id).is_none_or(|service| !report.hidden.contains(&service))
    };
    ids.iter().filter(is_shown).map(String::as_str).collect()
}

fn sheet(press: Press<'_>, dataset: Dataset) -> Box<dyn Sheet + '_> {
    match dataset {
        Dataset::Figures => Box::new(figures::figures(press)),
        Dataset::Series => Box::new(figures::series(press)),
        Dataset::Services => Box::new(services::services(press)),
        Dataset::History => Box::new(services::history(press)),
        Dataset::Changes => Box::new(changes::sheet(press, &press.figures.changes)),
        Dataset::Ministries => Box::new(organisation::ministries(press)),
        Dataset::Topics => Box::new(topics::topics(press)),
        Dataset::LifeEvents => Box::new(topics::life_events(press)),
        Dataset::Teams => Box::new(organisation::teams(press)),
        Dataset::Indicators => Box::new(organisation::indicators(press)),
        Dataset::News => Box::new(news::news(press)),
    }
}

fn described(dataset: Dataset) -> (Columns, Columns) {
    fn of<H: JsonSchema, R: JsonSchema>() -> (Columns, Columns) {
        (column::of::<R>(), column::of::<H>())
    }
    match dataset {
        Dataset::Figures => of::<figures::FiguresHead, figures::Row>(),
        Dataset::Series => of::<Demo, figures::SeriesRow>(),
        Dataset::Services => of::<Head, services::Row<'_>>(),
        Dataset::History => of::<Head, services::HistoryRow<'_>>(),
        Dataset::Changes => of::<changes::Sides<'_>, changes::Row<'_>>(),
        Dataset::Ministries => of::<Head, organisation::MinistryRow<'_>>(),
        Dataset::Topics => of::<Head, topics::TopicRow<'_>>(),
        Dataset::LifeEvents => of::<Head, topics::EventRow<'_>>(),
        Dataset::Teams => of::<Head, organisation::TeamRow<'_>>(),
        Dataset::Indicators => of::<Head, organisation::IndicatorRow<'_>>(),
        Dataset::News => of::<Head, news::Row<'_>>(),
    }
}

/// What most datasets say before their records: of which day they are, and whether they are invented.
#[derive(Clone, Copy, serde::Serialize, JsonSchema)]
struct Head {
    as_of: Day,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

impl Head {
    fn of(press: Press<'_>) -> Self {
        Self { as_of: Day(press.figures.as_of), demo: press.report.site.demo }
    }
}

/// The same of those whose records have a day each.
#[derive(serde::Serialize, JsonSchema)]
struct Demo {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

/// A dataset with its records, whatever their type.
trait Sheet {
    fn json(&self) -> Vec<u8>;
    fn csv(&self, demo: bool) -> Vec<u8>;
}

struct Records<H, R> {
    dataset: Dataset,
    head: H,
    rows: Vec<R>,
}

impl<H: Serialize, R: Serialize> Sheet for Records<H, R> {
    fn json(&self) -> Vec<u8> {
        json(self)
    }

    /// What the JSON says once before its records, stands at the end of every line.
    fn csv(&self, demo: bool) -> Vec<u8> {
        let (columns, mut head) = described(self.dataset);
        head.all.retain(|column| demo || column.name != DEMO);
        let value =
            |of: &dyn Fn() -> serde_json::Result<serde_json::Value>| of().unwrap_or_default();
        let same = flat::rows(&value(&|| serde_json::to_value(&self.head)), &head).concat();
        let names = columns.all.iter().chain(&head.all).map(|column| column.name.clone());
        let mut out = String::new();
        csv::line(&mut out, &names.collect::<Vec<_>>());
        for row in &self.rows {
            for mut cells in flat::rows(&value(&|| serde_json::to_value(row)), &columns) {
                cells.extend_from_slice(&same);
                csv::line(&mut out, &cells);
            }
        }
        out.into_bytes()
    }
}

impl<H: Serialize, R: Serialize> Serialize for Records<H, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        let head = serde_json::to_value(&self.head).map_err(serde::ser::Error::custom)?;
        for (key, value) in head.as_object().into_iter().flatten() {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry(self.dataset.field(), &self.rows)?;
        map.end()
    }
}
