// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The state of a service on a day, as known on a day: one pure function for all who ask.
//!
//! Source of the rules: the contract's section on services. An omitted field carries forward, a
//! model belongs to its maturity, and coverage and parts do not survive a new level or model.

use super::report::{
    Coverage, Executor, LifeEvent, Maturity, Ministry, Model, Observation, Parts, Service, Status,
};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Whether a service counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listing {
    /// Not in the catalogue yet.
    NotYet,
    /// In the catalogue.
    Listed,
    /// Gone from the catalogue.
    Ended,
}

/// The state of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Whether it counts.
    pub listing: Listing,
    /// What is reported of it.
    pub reported: Reported,
    /// Lead ministry.
    pub ministry: Ix<Ministry>,
    /// Life event.
    pub life_event: Ix<LifeEvent>,
    /// Executing level.
    pub executed_by: Executor,
}

/// What the observations up to a day add up to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reported {
    /// State of the work; `None`: never reported.
    pub status: Option<Status>,
    /// Level of the offer; `None`: never reported, or reported as unknown.
    pub maturity: Option<u32>,
    /// The model of the newest reported maturity, known or unknown.
    pub model: Option<Ix<Model>>,
    /// Bodies that offer it, if reported for this level.
    pub coverage: Option<Coverage>,
    /// Conform single services, if reported for this level.
    pub parts: Option<Parts>,
    /// Since which Stichtag status, maturity and model are what they are.
    pub since: Option<Date>,
    /// Stichtag of the newest observation.
    pub observed: Option<Date>,
    /// Who reported that observation.
    pub reported_by: Option<Arc<str>>,
    /// When it was reported.
    pub reported_on: Option<Date>,
}

impl Reported {
    /// The state after one more observation.
    #[must_use]
    pub fn then(&self, observation: &Observation, in_force: Ix<Model>) -> Self {
        let mut next = Self {
            observed: Some(observation.date),
            reported_by: observation.reported_by.clone(),
            reported_on: Some(observation.reported_on),
            ..self.clone()
        };
        next.status = observation.status.or(self.status);
        if let Some(maturity) = observation.maturity {
            next.maturity = match maturity {
                Maturity::Unknown => None,
                Maturity::Level(level) => Some(level),
            };
            next.model = Some(observation.model.unwrap_or(in_force));
            if (next.maturity, next.model) != (self.maturity, self.model) {
                next.coverage = None;
                next.parts = None;
            }
        }
        next.coverage = observation.coverage.or(next.coverage);
        next.parts = observation.parts.or(next.parts);
        if (next.status, next.maturity, next.model) != (self.status, self.maturity, self.model)
            || self.since.is_none()
        {
            next.since = Some(observation.date);
        }
        next
    }
}

/// Whether, on any day up to the last one that may be shown, a coverage was known of a listed
/// service, as known on the day `known`.
#[must_use]
pub fn was_covered(
    service: &Service,
    models: &Timeline<Ix<Model>>,
    last: Date,
    known: Date,
) -> bool {
    let mut days = service.history.iter().map(|one| one.date).filter(|day| *day <= last);
    days.any(|day| {
        let state = state(service, models, day, known);
        state.listing == Listing::Listed && state.reported.coverage.is_some()
    })
}

/// The state of `service` on the day `on`, as known at the end of the day `known`.
#[must_use]
pub fn state(service: &Service, models: &Timeline<Ix<Model>>, on: Date, known: Date) -> State {
    let mut reported = Reported::default();
    for observation in observations(service, on, known) {
        let in_force = models.at(observation.date, known);
        reported = reported.then(observation, in_force);
    }
    State {
        listing: listing(service, on, known),
        reported,
        ministry: service.ministry.at(on, known),
        life_event: service.life_event.at(on, known),
        executed_by: service.executed_by.at(on, known),
    }
}

/// Services that come into the catalogue only after the last day that may be shown: a site that keeps
/// the provisional to itself does not name them either.
#[must_use]
pub fn ahead(services: &Table<Service>, last: Date, known: Date) -> BTreeSet<Ix<Service>> {
    let is_ahead = |service: &Service| listing(service, last, known) == Listing::NotYet;
    services.iter().filter(|(_, service)| is_ahead(service)).map(|(ix, _)| ix).collect()
}

/// Whether `service` counts on a day, as known on a day.
#[must_use]
pub fn listing(service: &Service, on: Date, known: Date) -> Listing {
    let ended =
        service.ended.as_ref().is_some_and(|ended| ended.date <= on && ended.reported_on <= known);
    let listed = service.listed_from.is_none_or(|from| from <= on)
        && service.reported_on.or(service.listed_from).is_none_or(|added| added <= known);
    match (listed, ended) {
        (_, true) => Listing::Ended,
        (true, false) => Listing::Listed,
        (false, false) => Listing::NotYet,
    }
}

/// The observations that count: of those for one day only the one reported last.
pub fn observations(
    service: &Service,
    on: Date,
    known: Date,
) -> impl Iterator<Item = &Observation> {
    let counts = move |observation: &&Observation| {
        observation.date <= on && observation.reported_on <= known
    };
    service.history.iter().enumerate().filter_map(move |(at, observation)| {
        let replaced = || {
            service.history[at + 1..]
                .iter()
                .take_while(|later| later.date == observation.date)
                .any(|later| counts(&later))
        };
        (counts(&observation) && !replaced()).then_some(observation)
    })
}
