// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who counts, as what, and for whom: the counting rules of the contract.

use super::share::Share;
use crate::model::Report;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Executor, Model, Status};
use crate::model::standing::{Rules, Standing};
use crate::model::state::Listing;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

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
        self.change(standing, |n, is_one| *n += u32::from(is_one));
    }

    /// Takes a service out that was counted as it stood.
    fn take(&mut self, standing: &Standing) {
        self.change(standing, |n, is_one| *n = n.saturating_sub(u32::from(is_one)));
    }

    fn change(&mut self, standing: &Standing, change: impl Fn(&mut u32, bool)) {
        let reported = &standing.state.reported;
        change(&mut self.total, true);
        change(self.statuses.entry(reported.status).or_default(), true);
        if let (Some(level), Some(model)) = (reported.maturity, reported.model) {
            change(&mut self.known, true);
            change(self.levels.entry((model, level)).or_default(), true);
        }
        change(&mut self.conform, standing.conform);
        change(&mut self.everywhere, standing.everywhere);
        change(&mut self.somewhere, standing.somewhere);
        change(&mut self.loose, standing.loose);
        change(&mut self.itemised, reported.parts.is_some());
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
    /// The model in force.
    in_force: Ix<Model>,
    /// Models in use: the one in force, and any that a listed service's state has.
    pub models: BTreeSet<Ix<Model>>,
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
}

/// How each service stands at a Stichtag, as known on the day `known`, in the order of the report.
#[must_use]
pub fn standings(report: &Report, as_of: Date, known: Date) -> Vec<Standing> {
    let services = report.services.iter();
    services.map(|(_, one)| Standing::of(report.rules(), one, as_of, known)).collect()
}

/// Counts standings of the day `as_of` under `rules`; `known` is the day up to which reports are
/// known.
pub fn count<'s>(
    report: &Report,
    rules: Rules<'_>,
    (as_of, known): (Date, Date),
    standings: impl Iterator<Item = &'s Standing>,
) -> Counts {
    let tallies = scopes(report).map(|scope| (scope, Tally::default())).collect();
    let in_force = rules.in_force.at(as_of, known);
    let mut counts = Counts { as_of, tallies, in_force, models: BTreeSet::new() };
    for standing in standings {
        counts.add(rules, standing);
    }
    counts.settle();
    counts
}

impl Counts {
    /// The same counts, but for services that stand otherwise: how each was counted, and how it is
    /// to be counted instead.
    #[must_use]
    pub(super) fn but(&self, rules: Rules<'_>, others: &[(Standing, Standing)]) -> Self {
        let mut counts = self.clone();
        for (counted, instead) in others {
            if counted.state.listing == Listing::Listed {
                for scope in scopes_of(rules, counted) {
                    counts.tallies.entry(scope).or_default().take(counted);
                }
            }
            counts.add(rules, instead);
        }
        counts.settle();
        counts
    }

    fn add(&mut self, rules: Rules<'_>, standing: &Standing) {
        if standing.state.listing == Listing::Listed {
            for scope in scopes_of(rules, standing) {
                self.tallies.entry(scope).or_default().add(standing);
            }
        }
    }

    /// Which models are in use: with the federation's services, all that are shown anywhere count.
    fn settle(&mut self) {
        for tally in self.tallies.values_mut() {
            tally.levels.retain(|_, n| *n > 0);
            tally.statuses.retain(|_, n| *n > 0);
        }
        let all = self.tallies.get(&Scope::AllWithFederal);
        let levels = all.into_iter().flat_map(|tally| tally.levels.keys());
        self.models = levels.map(|(model, _)| *model).chain([self.in_force]).collect();
    }
}

/// Every scope there is, so that each is published, with 0 of 0 too.
pub fn scopes(report: &Report) -> impl Iterator<Item = Scope> {
    let ministries = report.ministries.iter().map(|(ix, _)| Scope::Ministry(ix));
    let topics = report.topics.iter().map(|(ix, _)| Scope::Topic(ix));
    let events = report.life_events.iter().map(|(ix, _)| Scope::LifeEvent(ix));
    [Scope::All, Scope::AllWithFederal].into_iter().chain(ministries).chain(topics).chain(events)
}

/// The scopes that a listed service counts in.
pub fn scopes_of(rules: Rules<'_>, standing: &Standing) -> impl Iterator<Item = Scope> {
    let life_event = standing.state.life_event;
    let own = [
        Scope::All,
        Scope::Ministry(standing.state.ministry),
        Scope::Topic(rules.life_events[life_event].topic),
        Scope::LifeEvent(life_event),
    ];
    // The second kind of "all" takes in what no other scope counts: the federation's services.
    let with_federal = standing.counts || standing.state.executed_by == Executor::Bund;
    own.into_iter().filter(|_| standing.counts).chain(with_federal.then_some(Scope::AllWithFederal))
}
