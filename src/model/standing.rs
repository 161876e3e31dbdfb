// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a state amounts to: whether a service counts, and as what. The rules of the contract's
//! section on the numbers; `progress` only adds up what is decided here.

use super::report::{Executor, LifeEvent, Model, Report, Service};
use super::state::{Listing, State, state};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use jiff::civil::Date;

/// What a standing depends on besides the service's own reports: that of today, or that which a
/// release was counted by.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// Executing levels that count.
    pub scope: &'a [Executor],
    /// Models with the levels from which a service is conform.
    pub models: &'a Table<Model>,
    /// The model of a level that names none.
    pub in_force: &'a Timeline<Ix<Model>>,
    /// Life events with the topic fields that they belong to.
    pub life_events: &'a Table<LifeEvent>,
    /// After how many days a state is old.
    pub stale_after_days: u32,
}

impl Report {
    /// The rules of today.
    #[must_use]
    pub fn rules(&self) -> Rules<'_> {
        Rules {
            scope: &self.site.scope,
            models: &self.models,
            in_force: &self.model_in_force,
            life_events: &self.life_events,
            stale_after_days: self.site.stale_after_days,
        }
    }
}

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
    pub fn of(rules: Rules<'_>, service: &Service, on: Date, known: Date) -> Self {
        Self::new(rules, state(service, rules.in_force, on, known), on)
    }

    /// What a state amounts to on the day `on`.
    #[must_use]
    pub fn new(rules: Rules<'_>, state: State, on: Date) -> Self {
        let counts = state.listing == Listing::Listed && rules.scope.contains(&state.executed_by);
        let model = state.reported.model.map(|model| &rules.models[model]);
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
            stale: age.is_some_and(|days| days > rules.stale_after_days),
            state,
        }
    }
}
