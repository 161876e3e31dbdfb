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
use super::json as written;
use crate::model::address::{Dataset, Format};
use crate::model::report::{Ministry, Service};
use crate::model::table::Ix;
use crate::progress::Changes;
use crate::render::csv;
use crate::render::press::Press;
use column::Column;
use schemars::JsonSchema;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// A dataset: what it says once, and its records.
trait Table {
    /// What is said once, before the records; in a table it stands at the end of every line.
    type Head<'a>: Serialize + JsonSchema + From<Press<'a>>;
    /// A record.
    type Row<'a>: Serialize + JsonSchema;
    /// Which one it is.
    const DATASET: Dataset;
    /// The list of a record whose items are rows of their own.
    const ROWS_OF: Option<&'static str> = None;
    /// What names its rows.
    const KEYS: Keys = Keys::NONE;

    fn rows(press: Press<'_>) -> Vec<Self::Row<'_>>;
}

/// Columns that together name a row, and columns that name a row of another dataset (or the same).
#[derive(Clone, Copy)]
pub struct Keys {
    /// The primary key, in which nothing is empty.
    pub primary: &'static [&'static str],
    /// Columns that are together the same in no two rows, of which some may be empty.
    pub unique: &'static [&'static str],
    /// Column, dataset and column there.
    pub foreign: &'static [(&'static str, Dataset, &'static str)],
}

impl Keys {
    /// Nothing names a row, and no row names another.
    const NONE: Self = Self { primary: &[], unique: &[], foreign: &[] };
}

/// Calls a function that is generic over tables with the one of a dataset.
macro_rules! with_table {
    ($dataset:expr, $run:ident($($argument:expr),*)) => {
        match $dataset {
            Dataset::Figures => $run::<figures::Figures>($($argument),*),
            Dataset::Series => $run::<figures::Courses>($($argument),*),
            Dataset::Services => $run::<services::Services>($($argument),*),
            Dataset::History => $run::<services::History>($($argument),*),
            Dataset::Changes => $run::<changes::SinceBefore>($($argument),*),
            Dataset::Ministries => $run::<organisation::Ministries>($($argument),*),
            Dataset::Topics => $run::<topics::Topics>($($argument),*),
            Dataset::LifeEvents => $run::<topics::LifeEvents>($($argument),*),
            Dataset::Teams => $run::<organisation::Teams>($($argument),*),
            Dataset::Indicators => $run::<organisation::Indicators>($($argument),*),
            Dataset::News => $run::<news::News>($($argument),*),
        }
    };
}

/// A dataset in one of its formats.
pub fn file(press: Press<'_>, dataset: Dataset, format: Format) -> Vec<u8> {
    match format {
        Format::Csv => with_table!(dataset, csv(press)),
        Format::Json => with_table!(dataset, json(press)),
    }
}

/// The columns of a dataset as the site publishes it.
pub fn columns(dataset: Dataset, demo: bool) -> Vec<Column> {
    let [rows, head] = with_table!(dataset, described(demo));
    rows.into_iter().chain(head).collect()
}

/// The keys of a dataset's table.
pub fn keys(dataset: Dataset) -> Keys {
    fn keys<T: Table>() -> Keys {
        T::KEYS
    }
    with_table!(dataset, keys())
}

/// What changed between any two sides, as JSON.
pub fn changes_json(press: Press<'_>, changes: &Changes) -> Vec<u8> {
    let (head, rows) = (changes::head(press, changes), changes::rows(press, changes));
    written(&Document { field: Dataset::Changes.field(), head: &head, rows: &rows })
}

/// One service as data.
pub fn service(press: Press<'_>, ix: Ix<Service>) -> Vec<u8> {
    written(&services::single(press, ix))
}

/// One ministry as data.
pub fn ministry(press: Press<'_>, ix: Ix<Ministry>) -> Vec<u8> {
    written(&organisation::single(press, ix))
}

fn json<T: Table>(press: Press<'_>) -> Vec<u8> {
    let (head, rows) = (T::Head::from(press), T::rows(press));
    written(&Document { field: T::DATASET.field(), head: &head, rows: &rows })
}

fn csv<T: Table>(press: Press<'_>) -> Vec<u8> {
    let [columns, of_head] = described::<T>(press.report.site.demo);
    let same = flat::rows(&value(&T::Head::from(press)), &of_head, None).concat();
    let names = columns.iter().chain(&of_head).map(|column| column.name.clone());
    let mut out = String::new();
    csv::line(&mut out, &names.collect::<Vec<_>>());
    for row in T::rows(press) {
        for mut cells in flat::rows(&value(&row), &columns, T::ROWS_OF) {
            cells.extend_from_slice(&same);
            csv::line(&mut out, &cells);
        }
    }
    out.into_bytes()
}

/// Plain fields into memory have no way to fail.
fn value(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap_or_default()
}

/// Columns of the records and of what is said once. Of the latter, a list is no column, nor is what
/// each record says itself.
fn described<T: Table>(demo: bool) -> [Vec<Column>; 2] {
    let rows = column::of::<T::Row<'_>>(T::ROWS_OF);
    let mut head = column::of::<T::Head<'_>>(None);
    head.retain(|one| {
        let is_said = rows.iter().any(|row| row.name == one.name);
        !is_said && one.kind != column::Kind::List && (demo || one.name != "demo")
    });
    [rows, head]
}

/// What most datasets say before their records: of which day they are, and whether they are invented.
#[derive(Clone, Copy, serde::Serialize, JsonSchema)]
struct Head {
    as_of: Day,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

impl From<Press<'_>> for Head {
    fn from(press: Press<'_>) -> Self {
        Self { as_of: Day(press.figures.as_of), demo: press.report.site.demo }
    }
}

/// A dataset as JSON: what is said once, and the list of records under the dataset's own name.
struct Document<'d, H, R> {
    field: &'static str,
    head: &'d H,
    rows: &'d [R],
}

impl<H: Serialize, R: Serialize> Serialize for Document<'_, H, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (key, value) in value(self.head).as_object().into_iter().flatten() {
            map.serialize_entry(key, value)?;
        }
        map.serialize_entry(self.field, self.rows)?;
        map.end()
    }
}
