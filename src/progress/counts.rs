// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who counts, as what, and for whom: the counting rules of the contract.

use super::share::Share;
use crate::model::Report;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Executor, Model, Service, Status};
use crate::model::state::{Listing, State, state};
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How one service stands on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Its state.
    pub state: State,
    /// Whether it is listed and its executing level is in the site's scope.
    pub counts: bool,
    /// Maturity at least `conform_from` of its model.
    pub conform: bool,
    /// Conform, and offered by all responsible bodies.
    pub everywhere: bool,
    /// Conform, and not reported as offered by none.
    pub somewhere: bool,
    /// Maturity at least `loose_from` of its model, and not reported as offered by none.
    pub loose: bool,
    /// Days from the newest observation to the Stichtag; `None` if there is none.
    pub age: Option<u32>,
    /// Whether that is more than the site allows.
    pub stale: bool,
}

impl Standing {
    /// How a service stands on the day `on`, as known on the day `known`.
    #[must_use]
    pub fn of(report: &Report, service: &Service, on: Date, known: Date) -> Self {
        let state = state(service, &report.model_in_force, on, known);
        let counts =
            state.listing == Listing::Listed && report.site.scope.contains(&state.executed_by);
        let model = state.reported.model.map(|model| &report.models[model]);
        let reaches = |from: Option<u32>| {
            state.reported.maturity.zip(from).is_some_and(|(level, from)| level >= from)
        };
        let conform = reaches(model.map(|model| model.conform_from));
        let offered_by_none = state.reported.coverage.is_some_and(|coverage| coverage.offered == 0);
        let by_all = match state.reported.coverage {
            Some(coverage) => coverage.offered == coverage.responsible,
            // Land and federation are one body each; but of many bodies, silence says nothing.
            None => matches!(state.executed_by, Executor::Land | Executor::Bund),
        };
        let loose = reaches(model.and_then(|model| model.loose_from)) && !offered_by_none;
        let age = state.reported.observed.and_then(|day| {
            let span = day.until(on).ok()?;
            u32::try_from(span.get_days()).ok()
        });
        Self {
            counts,
            conform,
            everywhere: conform && by_all,
            somewhere: conform && !offered_by_none,
            loose,
            age,
            stale: age.is_some_and(|days| days > report.site.stale_after_days),
            state,
        }
    }
}

/// Counted bundles of one scope.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    total: u32,
    known: u32,
    conform: u32,
    everywhere: u32,
    somewhere: u32,
    loose: u32,
    itemised: u32,
    levels: BTreeMap<(Ix<Model>, u32), u32>,
    statuses: BTreeMap<Option<Status>, u32>,
}

impl Tally {
    /// Counts one service that is in the scope.
    pub fn add(&mut self, standing: &Standing) {
        let reported = &standing.state.reported;
        self.total += 1;
        *self.statuses.entry(reported.status).or_default() += 1;
        if let (Some(level), Some(model)) = (reported.maturity, reported.model) {
            self.known += 1;
            *self.levels.entry((model, level)).or_default() += 1;
        }
        self.conform += u32::from(standing.conform);
        self.everywhere += u32::from(standing.everywhere);
        self.somewhere += u32::from(standing.somewhere);
        self.loose += u32::from(standing.loose);
        self.itemised += u32::from(reported.parts.is_some());
    }

    /// Conform bundles that are not offered everywhere.
    #[must_use]
    pub fn conform_elsewhere(&self) -> u32 {
        self.conform - self.everywhere
    }

    /// The share of a measure in all that is counted here.
    #[must_use]
    pub fn share(&self, measure: Measure) -> Share {
        Share { n: self.count(measure), of: self.total }
    }

    /// How many bundles a measure counts.
    #[must_use]
    pub fn count(&self, measure: Measure) -> u32 {
        match measure {
            Measure::Total => self.total,
            Measure::Known => self.known,
            Measure::Unknown => self.total - self.known,
            Measure::Maturity(model, level) => {
                self.levels.get(&(model, level)).copied().unwrap_or(0)
            }
            Measure::Status(status) => self.statuses.get(&status).copied().unwrap_or(0),
            Measure::Conform => self.conform,
            Measure::Everywhere => self.everywhere,
            Measure::Somewhere => self.somewhere,
            Measure::Loose => self.loose,
            Measure::Itemised => self.itemised,
        }
    }
}

/// Scopes in the order of how far they are.
#[derive(Debug, Clone)]
pub struct Ranking<'a> {
    /// The furthest first.
    pub rows: Vec<(Scope, &'a Tally)>,
    /// How many have no service that is offered everywhere.
    pub without: u32,
}

/// All counts of one Stichtag.
#[derive(Debug, Clone)]
pub struct Counts {
    /// The Stichtag.
    pub as_of: Date,
    /// Counts by scope; every ministry, topic and life event is there.
    pub tallies: BTreeMap<Scope, Tally>,
    /// Models in use: the one in force, and any that a listed service's state has.
    pub models: BTreeSet<Ix<Model>>,
    /// How each service stands, in the order of the report.
    pub standings: Vec<Standing>,
}

impl Counts {
    /// The share of a measure in its scope.
    #[must_use]
    pub fn share(&self, scope: Scope, measure: Measure) -> Share {
        self.tallies.get(&scope).map_or(Share::default(), |tally| tally.share(measure))
    }

    /// The wanted scopes that hold a service, by strict share, then by conform share, then the
    /// larger first, then in the order of the data.
    #[must_use]
    pub fn ranking(&self, is_wanted: impl Fn(Scope) -> bool) -> Ranking<'_> {
        let mut rows: Vec<_> = self
            .tallies
            .iter()
            .filter(|(scope, tally)| is_wanted(**scope) && tally.total > 0)
            .map(|(scope, tally)| (*scope, tally))
            .collect();
        rows.sort_by(|(a, one), (b, other)| {
            let by = |measure| other.share(measure).compare(one.share(measure));
            by(Measure::Everywhere)
                .then_with(|| by(Measure::Conform))
                .then_with(|| other.total.cmp(&one.total))
                .then_with(|| a.cmp(b))
        });
        let without = rows.iter().filter(|(_, tally)| tally.everywhere == 0).count();
        Ranking { rows, without: u32::try_from(without).unwrap_or(u32::MAX) }
    }

    /// How one service stands.
    #[must_use]
    pub fn standing(&self, service: Ix<Service>) -> &Standing {
        &self.standings[service.index()]
    }
}

/// Counts all services at a Stichtag, as known on the day `known`.
#[must_use]
pub fn count(report: &Report, as_of: Date, known: Date) -> Counts {
    let standings: Vec<_> = report
        .services
        .iter()
        .map(|(_, service)| Standing::of(report, service, as_of, known))
        .collect();
    let mut tallies: BTreeMap<Scope, Tally> =
        scopes(report).map(|scope| (scope, Tally::default())).collect();
    let mut models = BTreeSet::from([report.model_in_force.at(as_of, known)]);
    for standing in standings.iter().filter(|standing| standing.state.listing == Listing::Listed) {
        let reported = &standing.state.reported;
        let counted = standing.counts || standing.state.executed_by == Executor::Bund;
        models.extend(reported.model.filter(|_| counted && reported.maturity.is_some()));
        for scope in scopes_of(report, standing) {
            tallies.entry(scope).or_default().add(standing);
        }
    }
    Counts { as_of, tallies, models, standings }
}

/// Every scope there is, so that each is published, with 0 of 0 too.
pub fn scopes(report: &Report) -> impl Iterator<Item = Scope> {
    let ministries = report.ministries.iter().map(|(ix, _)| Scope::Ministry(ix));
    let topics = report.topics.iter().map(|(ix, _)| Scope::Topic(ix));
    let events = report.life_events.iter().map(|(ix, _)| Scope::LifeEvent(ix));
    [Scope::All, Scope::AllWithFederal].into_iter().chain(ministries).chain(topics).chain(events)
}

/// The scopes that a listed service counts in.
pub fn scopes_of(report: &Report, standing: &Standing) -> impl Iterator<Item = Scope> {
    let life_event = standing.state.life_event;
    let own = [
        Scope::All,
        Scope::Ministry(standing.state.ministry),
        Scope::Topic(report.life_events[life_event].topic),
        Scope::LifeEvent(life_event),
    ];
    // The second kind of "all" takes in what no other scope counts: the federation's services.
    let with_federal = standing.counts || standing.state.executed_by == Executor::Bund;
    own.into_iter().filter(|_| standing.counts).chain(with_federal.then_some(Scope::AllWithFederal))
}
