// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `figures.json` and `series.json`.

use super::super::press::Press;
use crate::model::measure::{Measure, Scope};
use crate::model::report::Model;
use crate::model::table::Ix;
use crate::progress::{Share, Tally};
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct FiguresFile {
    as_of: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    figures: Vec<Row>,
}

/// What every figure says of itself, whichever file it stands in.
#[derive(Serialize)]
pub(super) struct FigureRow {
    measure: String,
    scope_kind: &'static str,
    scope_id: Option<String>,
    as_of: String,
    n: u32,
    of: u32,
    percent: Option<f64>,
    model: Option<String>,
}

#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    figure: FigureRow,
    definition: String,
    /// What the release of this Stichtag published, where that was something else.
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Published>,
}

#[derive(Serialize)]
struct Published {
    release: String,
    n: u32,
    of: u32,
    corrected_on: Option<String>,
    revised_on: Option<String>,
}

impl FigureRow {
    /// A measure of a scope, with the id of the model whose level it counts, at a Stichtag.
    pub(super) fn of(
        press: Press<'_>,
        (scope, measure, model): (Scope, Measure, Option<String>),
        (as_of, share): (Date, Share),
    ) -> Self {
        Self {
            measure: measure.to_string(),
            scope_kind: scope.kind(),
            scope_id: scope_id(press, scope),
            as_of: as_of.to_string(),
            n: share.n,
            of: share.of,
            percent: share.percent(),
            model,
        }
    }
}

/// Every measure of every scope at the Stichtag.
pub(super) fn figures(press: Press<'_>) -> FiguresFile {
    let mut rows = Vec::new();
    let definitions = definitions(press);
    for (scope, tally) in &press.figures.now.tallies {
        for (measure, model, definition) in &definitions {
            rows.push(row(press, *scope, tally, (*measure, *model), definition));
        }
    }
    FiguresFile {
        as_of: press.figures.as_of.to_string(),
        demo: press.report.site.demo,
        figures: rows,
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
    let day = |then: Option<(Date, Share)>| then.map(|(day, _)| day.to_string());
    Some(Published {
        release: release.id.clone(),
        n: mark.published.n,
        of: mark.published.of,
        corrected_on: day(mark.corrected),
        revised_on: day(mark.revised),
    })
}

/// The id of a scope in the data; none for both kinds of all.
pub(super) fn scope_id(press: Press<'_>, scope: Scope) -> Option<String> {
    let report = press.report;
    match scope {
        Scope::All | Scope::AllWithFederal => None,
        Scope::Ministry(ix) => Some(report.ministries[ix].id.clone()),
        Scope::Topic(ix) => Some(report.topics[ix].id.clone()),
        Scope::LifeEvent(ix) => Some(report.life_events[ix].id.clone()),
    }
}

#[derive(Serialize)]
pub(super) struct SeriesFile {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    series: Vec<SeriesRow>,
}

#[derive(Serialize)]
struct SeriesRow {
    scope_kind: &'static str,
    scope_id: Option<String>,
    model: String,
    points: Vec<PointRow>,
}

#[derive(Serialize)]
struct PointRow {
    date: String,
    total: u32,
    known: u32,
    conform: u32,
    everywhere: u32,
}

/// The courses of all scopes up to the Stichtag: what is later is provisional and no figure yet.
pub(super) fn series(press: Press<'_>) -> SeriesFile {
    let series = press.figures.series.iter().map(|series| SeriesRow {
        scope_kind: series.scope.kind(),
        scope_id: scope_id(press, series.scope),
        model: press.report.models[series.model].id.clone(),
        points: series
            .points
            .iter()
            .filter(|point| point.date <= press.figures.as_of)
            .map(|point| PointRow {
                date: point.date.to_string(),
                total: point.total,
                known: point.known,
                conform: point.conform,
                everywhere: point.everywhere,
            })
            .collect(),
    });
    let series = series.filter(|row| !row.points.is_empty()).collect();
    SeriesFile { demo: press.report.site.demo, series }
}
