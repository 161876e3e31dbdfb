// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The files of one release: its figures with what became of them, and the head of its states.

use super::tables::FigureRow;
use crate::model::measure::{Measure, Scope};
use crate::model::report::Release;
use crate::progress::{Counts, Released, Share};
use crate::render::press::Press;
use serde::Serialize;

/// `/berichte/<id>/states.json`, without the states themselves.
#[derive(Serialize)]
pub(super) struct StatesHead<'a> {
    release: &'a str,
    as_of: String,
    sha256: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

impl<'a> StatesHead<'a> {
    pub(super) fn of(release: &'a Release) -> Self {
        Self {
            release: &release.id,
            as_of: release.as_of.to_string(),
            sha256: &release.states_sha256,
            demo: release.demo,
        }
    }
}

/// `/berichte/<id>/figures.json`
#[derive(Serialize)]
pub(in crate::render) struct ReleaseFigures<'a> {
    id: &'a str,
    as_of: String,
    cutoff: String,
    published: String,
    sha256: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    figures: Vec<Row>,
}

/// A released figure, and what became of it.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    figure: FigureRow,
    /// Where a correction made it another one.
    corrected: Option<Count>,
    corrected_on: Option<String>,
    /// Where late reports made it another one.
    revised: Option<Count>,
    revised_on: Option<String>,
}

#[derive(Serialize)]
struct Count {
    n: u32,
    of: u32,
}

/// The figures of a release as published, each with what became of it.
pub(in crate::render) fn figures(press: Press<'_>, index: usize) -> ReleaseFigures<'_> {
    let (release, numbers) = (&press.report.releases[index], &press.figures.releases[index]);
    let models = numbers.published.models.iter().map(|ix| (*ix, &release.frozen.models[*ix]));
    let measures = Measure::all(models);
    let mut figures = Vec::new();
    for scope in scopes(release) {
        for (measure, model) in &measures {
            let model = model.map(|ix| release.frozen.models[ix].id.clone());
            figures.push(row(press, release, numbers, (scope, *measure), model));
        }
    }
    ReleaseFigures {
        id: &release.id,
        as_of: release.as_of.to_string(),
        cutoff: release.cutoff.to_string(),
        published: release.published.to_string(),
        sha256: &release.sha256,
        demo: press.report.site.demo,
        figures,
    }
}

/// The scopes that the release knew.
fn scopes(release: &Release) -> Vec<Scope> {
    let frozen = &release.frozen;
    let ministries = frozen.ministries.iter().map(|one| Scope::Ministry(one.ix));
    let topics = frozen.topics.iter().map(|one| Scope::Topic(one.ix));
    let events = frozen.topics.iter().flat_map(|one| &one.life_events);
    let events = events.map(|one| Scope::LifeEvent(one.ix));
    let all = [Scope::All, Scope::AllWithFederal];
    all.into_iter().chain(ministries).chain(topics).chain(events).collect()
}

fn row(
    press: Press<'_>,
    release: &Release,
    numbers: &Released,
    (scope, measure): (Scope, Measure),
    model: Option<String>,
) -> Row {
    let share = |counts: &Counts| counts.share(scope, measure);
    let published = share(&numbers.published);
    let mark = numbers.mark(scope, measure);
    let (corrected, revised) = mark.map_or((None, None), |mark| (mark.corrected, mark.revised));
    let count = |share: Share| Count { n: share.n, of: share.of };
    Row {
        figure: FigureRow::of(press, (scope, measure, model), (release.as_of, published)),
        corrected: corrected.map(|(_, share)| count(share)),
        corrected_on: corrected.map(|(day, _)| day.to_string()),
        revised: revised.map(|(_, share)| count(share)),
        revised_on: revised.map(|(day, _)| day.to_string()),
    }
}
