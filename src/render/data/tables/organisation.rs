// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ministries with their figures, project teams, and figures that others publish.

use super::figures::{self, Counted};
use super::{Head, Keys, Table};
use crate::model::address::Dataset;
use crate::model::measure::Scope;
use crate::model::release::{Names, StateRow};
use crate::model::report::{Better, Indicator, IndicatorPoint, Ministry, Source, Team};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress;
use crate::render::data::day::Day;
use crate::render::press::Press;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

#[derive(Serialize, JsonSchema)]
pub(super) struct MinistryRow<'a> {
    id: &'a str,
    abbreviation: &'a str,
    name: &'a str,
    also_called: &'a [String],
    url: Option<&'a str>,
    valid_from: Option<Day>,
    valid_until: Option<Day>,
    successor: Option<&'a str>,
    former_ids: &'a [String],
    figures: Counted,
}

/// All ministries in the order of the data.
pub(super) struct Ministries;

impl Table for Ministries {
    type Head<'a> = Head;
    type Row<'a> = MinistryRow<'a>;
    const DATASET: Dataset = Dataset::Ministries;
    const KEYS: Keys = Keys {
        primary: &["id"],
        foreign: &[("successor", Dataset::Ministries, "id")],
        ..Keys::NONE
    };

    fn rows(press: Press<'_>) -> Vec<MinistryRow<'_>> {
        press.report.ministries.iter().map(|(ix, one)| ministry(press, ix, one)).collect()
    }
}

fn ministry<'a>(press: Press<'a>, ix: Ix<Ministry>, one: &'a Ministry) -> MinistryRow<'a> {
    MinistryRow {
        id: &one.id,
        abbreviation: &one.short,
        name: &one.name,
        also_called: &one.also_called,
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
    /// Whether it is one of the ministry's total: those of the federation are not.
    counts: bool,
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
            counts: standing.counts,
            state: StateRow::of(&record.title, standing, &names),
        })
    });
    Single {
        head: Head::from(press),
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
    kind: TeamKind,
    since: Option<Day>,
    until: Option<Day>,
    supports: Vec<&'a str>,
    services: &'a [String],
    posts: PostsRow,
    roles: Vec<RoleRow<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum TeamKind {
    Pool,
    Team,
}

/// Planned posts of one function.
#[derive(Serialize, JsonSchema)]
struct RoleRow<'a> {
    role: &'a str,
    planned: u32,
}

/// Posts of a team, summed so that nobody's hiring can be read off.
#[derive(Serialize, JsonSchema)]
struct PostsRow {
    planned: u32,
    untold: u32,
    filled: Option<u32>,
    vacant: Option<u32>,
    reported_on: Option<Day>,
}

/// Teams and pools that there are at the Stichtag: those that pages and charts show.
pub(super) struct Teams;

impl Table for Teams {
    type Head<'a> = Head;
    type Row<'a> = TeamRow<'a>;
    const DATASET: Dataset = Dataset::Teams;
    const KEYS: Keys = Keys { primary: &["id"], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<TeamRow<'_>> {
        let there = press.report.teams.iter().filter(|team| team.is_there(press.figures.as_of));
        there.map(|one| team(press, one)).collect()
    }
}

fn team<'a>(press: Press<'a>, team: &'a Team) -> TeamRow<'a> {
    let posts = progress::posts(team, press.figures.as_of);
    TeamRow {
        id: &team.id,
        name: &team.name,
        kind: if team.is_pool { TeamKind::Pool } else { TeamKind::Team },
        since: team.since.map(Day),
        until: team.until.filter(|day| *day <= press.report.last_day()).map(Day),
        supports: team.supports.iter().map(|ix| &*press.report.ministries[*ix].id).collect(),
        services: &team.services,
        posts: PostsRow {
            planned: posts.planned,
            untold: posts.untold,
            filled: posts.filled.map(|one| one.n),
            vacant: posts.filled.map(|one| one.vacant),
            reported_on: posts.filled.map(|one| Day(one.date)),
        },
        roles: team
            .posts
            .iter()
            .map(|one| RoleRow { role: &one.role, planned: one.planned })
            .collect(),
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

/// Outside figures in the order of the data. Two definitions may give two values on one day: nothing
/// names a row.
pub(super) struct Indicators;

impl Table for Indicators {
    type Head<'a> = Head;
    type Row<'a> = IndicatorRow<'a>;
    const DATASET: Dataset = Dataset::Indicators;
    const ROWS_OF: Option<&'static str> = Some("points");

    fn rows(press: Press<'_>) -> Vec<IndicatorRow<'_>> {
        press.report.indicators.iter().map(indicator).collect()
    }
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
