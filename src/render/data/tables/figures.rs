// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Figures at the Stichtag and over time.

use super::{Head, Keys, Table};
use crate::model::address::Dataset;
use crate::model::measure::{Measure, Scope};
use crate::model::report::Model;
use crate::model::table::Ix;
use crate::progress::{Series, Share, Tally};
use crate::render::data::day::Day;
use crate::render::press::Press;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

/// What every figure says of itself, whichever file it stands in.
#[derive(Serialize, JsonSchema)]
pub struct FigureRow {
    measure: String,
    scope_kind: ScopeKind,
    scope_id: Option<String>,
    as_of: Day,
    n: u32,
    of: u32,
    percent: Option<f64>,
    model: Option<String>,
}

/// For whom is counted.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum ScopeKind {
    All,
    #[serde(rename = "all-with-federal")]
    AllWithFederal,
    Ministry,
    Topic,
    LifeEvent,
}

impl From<Scope> for ScopeKind {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::All => Self::All,
            Scope::AllWithFederal => Self::AllWithFederal,
            Scope::Ministry(_) => Self::Ministry,
            Scope::Topic(_) => Self::Topic,
            Scope::LifeEvent(_) => Self::LifeEvent,
        }
    }
}

#[derive(Serialize, JsonSchema)]
pub struct Row {
    #[serde(flatten)]
    figure: FigureRow,
    definition: String,
    /// What the release of this Stichtag published, where that was something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Published>,
}

#[derive(Serialize, JsonSchema)]
struct Published {
    release: String,
    n: u32,
    of: u32,
    corrected_on: Option<Day>,
    revised_on: Option<Day>,
}

impl FigureRow {
    /// A measure of a scope, with the id of the model whose level it counts, at a Stichtag.
    pub fn of(
        press: Press<'_>,
        (scope, measure, model): (Scope, Measure, Option<String>),
        (as_of, share): (Date, Share),
    ) -> Self {
        Self {
            measure: measure.to_string(),
            scope_kind: scope.into(),
            scope_id: scope_id(press, scope),
            as_of: Day(as_of),
            n: share.n,
            of: share.of,
            percent: share.percent(),
            model,
        }
    }
}

/// Every measure of every scope at the Stichtag.
pub(super) struct Figures;

impl Table for Figures {
    type Head<'a> = Head;
    type Row<'a> = Row;
    const DATASET: Dataset = Dataset::Figures;
    const KEYS: Keys =
        Keys { unique: &["scope_kind", "scope_id", "measure", "model"], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<Row> {
        let mut rows = Vec::new();
        let definitions = definitions(press);
        for (scope, tally) in &press.figures.now.tallies {
            for (measure, model, definition) in &definitions {
                rows.push(row(press, *scope, tally, (*measure, *model), definition));
            }
        }
        rows
    }
}

/// All measures in the order of the file, each with what it means.
fn definitions(press: Press<'_>) -> Vec<(Measure, Option<Ix<Model>>, String)> {
    let models = press.figures.now.models.iter().map(|ix| (*ix, &press.report.models[*ix]));
    let define = |(measure, model): (Measure, Option<Ix<Model>>)| {
        let of = model.map_or(press.model(), |ix| &press.report.models[ix]);
        (measure, model, press.definition(measure, of))
    };
    Measure::all(models).into_iter().map(define).collect()
}

fn row(
    press: Press<'_>,
    scope: Scope,
    tally: &Tally,
    (measure, model): (Measure, Option<Ix<Model>>),
    definition: &str,
) -> Row {
    let share = Share { n: tally.count(measure), of: tally.count(Measure::Total) };
    let model = model.map(|ix| press.report.models[ix].id.clone());
    Row {
        figure: FigureRow::of(press, (scope, measure, model), (press.figures.as_of, share)),
        definition: definition.to_owned(),
        published: published(press, scope, measure),
    }
}

fn published(press: Press<'_>, scope: Scope, measure: Measure) -> Option<Published> {
    let (release, _) = press.released()?;
    let mark = press.mark(scope, measure)?;
    let day = |then: Option<(Date, Share)>| then.map(|(day, _)| Day(day));
    Some(Published {
        release: release.id.clone(),
        n: mark.published.n,
        of: mark.published.of,
        corrected_on: day(mark.corrected),
        revised_on: day(mark.revised),
    })
}

/// The id of a scope in the data; none for both kinds of all.
fn scope_id(press: Press<'_>, scope: Scope) -> Option<String> {
    let report = press.report;
    match scope {
        Scope::All | Scope::AllWithFederal => None,
        Scope::Ministry(ix) => Some(report.ministries[ix].id.clone()),
        Scope::Topic(ix) => Some(report.topics[ix].id.clone()),
        Scope::LifeEvent(ix) => Some(report.life_events[ix].id.clone()),
    }
}

/// A course over time.
#[derive(Serialize, JsonSchema)]
pub struct SeriesRow {
    scope_kind: ScopeKind,
    scope_id: Option<String>,
    model: String,
    points: Vec<PointRow>,
}

#[derive(Serialize, JsonSchema)]
struct PointRow {
    date: Day,
    total: u32,
    known: u32,
    conform: u32,
    everywhere: u32,
}

/// What is said before the courses: their points have a day each.
#[derive(Serialize, JsonSchema)]
pub(super) struct Demo {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

impl From<Press<'_>> for Demo {
    fn from(press: Press<'_>) -> Self {
        Self { demo: press.report.site.demo }
    }
}

/// The courses of all scopes up to the Stichtag: what is later is provisional and no figure yet.
pub(super) struct Courses;

impl Table for Courses {
    type Head<'a> = Demo;
    type Row<'a> = SeriesRow;
    const DATASET: Dataset = Dataset::Series;
    const ROWS_OF: Option<&'static str> = Some("points");
    const KEYS: Keys =
        Keys { unique: &["scope_kind", "scope_id", "model", "points.date"], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<SeriesRow> {
        let rows = press.figures.series.iter().map(|series| course(press, series));
        rows.filter(|row| !row.points.is_empty()).collect()
    }
}

fn course(press: Press<'_>, series: &Series) -> SeriesRow {
    let points = series.points.iter().filter(|point| point.date <= press.figures.as_of);
    SeriesRow {
        scope_kind: series.scope.into(),
        scope_id: scope_id(press, series.scope),
        model: press.report.models[series.model].id.clone(),
        points: points
            .map(|point| PointRow {
                date: Day(point.date),
                total: point.total,
                known: point.known,
                conform: point.conform,
                everywhere: point.everywhere,
            })
            .collect(),
    }
}

/// The figures of one scope.
pub(super) fn of_scope(press: Press<'_>, scope: Scope) -> Vec<Row> {
    let Some(tally) = press.figures.now.tallies.get(&scope) else { return Vec::new() };
    let definitions = definitions(press);
    let row = |(measure, model, definition): &(Measure, Option<Ix<Model>>, String)| {
        row(press, scope, tally, (*measure, *model), definition)
    };
    definitions.iter().map(row).collect()
}

/// The counts that most people ask for.
#[derive(Serialize, JsonSchema)]
pub(super) struct Counted {
    total: u32,
    known: u32,
    everywhere: u32,
    somewhere: u32,
    conform: u32,
    loose: u32,
}

impl Counted {
    pub(super) fn of(press: Press<'_>, scope: Scope) -> Self {
        let n = |measure| press.figures.share(scope, measure).n;
        Self {
            total: n(Measure::Total),
            known: n(Measure::Known),
            everywhere: n(Measure::Everywhere),
            somewhere: n(Measure::Somewhere),
            conform: n(Measure::Conform),
            loose: n(Measure::Loose),
        }
    }
}
