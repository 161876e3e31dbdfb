// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ministries with their figures, project teams, and figures that others publish.

use super::figures::{self, Counted};
use super::{Head, Records, shown};
use crate::model::address::Dataset;
use crate::model::measure::Scope;
use crate::model::release::{Names, StateRow};
use crate::model::report::{Better, Indicator, IndicatorPoint, Ministry, Source, Team};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress;
use crate::render::data::day::Day;
use crate::render::press::Press;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Serialize, Serializer};

#[derive(Serialize, JsonSchema)]
pub(super) struct MinistryRow<'a> {
    id: &'a str,
    abbreviation: &'a str,
    name: &'a str,
    url: Option<&'a str>,
    valid_from: Option<Day>,
    valid_until: Option<Day>,
    successor: Option<&'a str>,
    former_ids: &'a [String],
    figures: Counted,
}

/// All ministries in the order of the data.
pub(super) fn ministries(press: Press<'_>) -> Records<Head, MinistryRow<'_>> {
    let rows = press.report.ministries.iter().map(|(ix, one)| ministry(press, ix, one)).collect();
    Records { dataset: Dataset::Ministries, head: Head::of(press), rows }
}

fn ministry<'a>(press: Press<'a>, ix: Ix<Ministry>, one: &'a Ministry) -> MinistryRow<'a> {
    MinistryRow {
        id: &one.id,
        abbreviation: &one.short,
        name: &one.name,
        url: one.url.as_deref(),
        valid_from: one.valid_from.map(Day),
        valid_until: one.valid_until.map(Day),
        successor: one.successor.as_deref(),
        former_ids: &one.former_ids,
        figures: Counted::of(press, Scope::Ministry(ix)),
    }
}

/// One ministry with all its figures and the services that it leads.
#[derive(Serialize)]
pub(super) struct Single<'a> {
    #[serde(flatten)]
    head: Head,
    page: String,
    ministry: MinistryRow<'a>,
    figures: Vec<figures::Row>,
    services: Vec<LedRow<'a>>,
}

#[derive(Serialize)]
struct LedRow<'a> {
    id: &'a str,
    page: String,
    state: StateRow<'a>,
}

/// `/ressorts/<id>/index.json`
pub(super) fn single(press: Press<'_>, ix: Ix<Ministry>) -> Single<'_> {
    let (report, names) = (press.report, Names::of(press.report));
    let one = &report.ministries[ix];
    let led = report.shown().filter_map(|(service, record)| {
        let standing = press.figures.standing(service);
        let leads = standing.state.listing == Listing::Listed && standing.state.ministry == ix;
        leads.then(|| LedRow {
            id: &record.id,
            page: press.url(&press.paths().service(&record.id)),
            state: StateRow::of(&record.title, standing, &names),
        })
    });
    Single {
        head: Head::of(press),
        page: press.url(&press.paths().ministry(&one.id)),
        ministry: ministry(press, ix, one),
        figures: figures::of_scope(press, Scope::Ministry(ix)),
        services: led.collect(),
    }
}

#[derive(Serialize, JsonSchema)]
pub(super) struct TeamRow<'a> {
    id: &'a str,
    name: &'a str,
    #[schemars(schema_with = "team_kinds")]
    kind: &'static str,
    since: Option<Day>,
    until: Option<Day>,
    supports: Vec<&'a str>,
    services: Vec<&'a str>,
    posts: PostsRow,
}

fn team_kinds(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": ["pool", "team"] })
}

/// Posts of a team, summed so that nobody's hiring can be read off.
#[derive(Serialize, JsonSchema)]
struct PostsRow {
    #[schemars(extend("x-unit" = "posts"))]
    planned: u32,
    #[schemars(extend("x-unit" = "posts"))]
    untold: u32,
    #[schemars(extend("x-unit" = "posts"))]
    filled: Option<u32>,
    #[schemars(extend("x-unit" = "posts"))]
    vacant: Option<u32>,
    reported_on: Option<Day>,
}

/// Teams and pools that exist by the last day that may be shown, posts as of the Stichtag.
pub(super) fn teams(press: Press<'_>) -> Records<Head, TeamRow<'_>> {
    let last = press.report.last_day();
    let teams = press.report.teams.iter().filter(|team| team.since.is_none_or(|day| day <= last));
    let rows = teams.map(|one| team(press, one)).collect();
    Records { dataset: Dataset::Teams, head: Head::of(press), rows }
}

fn team<'a>(press: Press<'a>, team: &'a Team) -> TeamRow<'a> {
    let posts = progress::posts(team, press.figures.as_of);
    TeamRow {
        id: &team.id,
        name: &team.name,
        kind: if team.is_pool { "pool" } else { "team" },
        since: team.since.map(Day),
        until: team.until.map(Day),
        supports: team.supports.iter().map(|ix| &*press.report.ministries[*ix].id).collect(),
        services: shown(press, &team.services),
        posts: PostsRow {
            planned: posts.planned,
            untold: posts.untold,
            filled: posts.filled.map(|one| one.n),
            vacant: posts.filled.map(|one| one.vacant),
            reported_on: posts.filled.map(|one| Day(one.date)),
        },
    }
}

#[derive(Serialize, JsonSchema)]
pub(super) struct IndicatorRow<'a> {
    id: &'a str,
    title: &'a str,
    unit: Option<&'a str>,
    #[schemars(with = "Option<Better>")]
    better: Option<&'static str>,
    definition: Option<&'a str>,
    source: Option<SourceRow<'a>>,
    points: Vec<PointRow<'a>>,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct SourceRow<'a> {
    title: &'a str,
    url: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
struct PointRow<'a> {
    date: Day,
    value: Decimal,
    of: Option<Decimal>,
    definition: Option<&'a str>,
    source: Option<SourceRow<'a>>,
}

/// A number as its publisher gives it: 12, not 12.0.
#[derive(JsonSchema)]
#[schemars(inline)]
struct Decimal(f64);

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Up to here every whole number has a form of its own.
        const LARGEST: f64 = 9_007_199_254_740_991.0;
        if self.0.fract() == 0.0 && self.0.abs() <= LARGEST {
            #[expect(clippy::cast_possible_truncation, reason = "it is whole, and not too large")]
            return serializer.serialize_i64(self.0 as i64);
        }
        serializer.serialize_f64(self.0)
    }
}

impl<'a> From<&'a Source> for SourceRow<'a> {
    fn from(source: &'a Source) -> Self {
        Self { title: &source.title, url: source.url.as_deref() }
    }
}

/// Outside figures in the order of the data.
pub(super) fn indicators(press: Press<'_>) -> Records<Head, IndicatorRow<'_>> {
    let rows = press.report.indicators.iter().map(indicator).collect();
    Records { dataset: Dataset::Indicators, head: Head::of(press), rows }
}

fn indicator(one: &Indicator) -> IndicatorRow<'_> {
    IndicatorRow {
        id: &one.id,
        title: &one.title,
        unit: one.unit.as_deref(),
        better: one.better.map(Better::as_str),
        definition: one.definition.as_deref(),
        source: one.source.as_ref().map(SourceRow::from),
        points: one.points.iter().map(point).collect(),
    }
}

fn point(point: &IndicatorPoint) -> PointRow<'_> {
    PointRow {
        date: Day(point.date),
        value: Decimal(point.value),
        of: point.of.map(Decimal),
        definition: point.definition.as_deref(),
        source: point.source.as_ref().map(SourceRow::from),
    }
}
