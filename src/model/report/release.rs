// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was published, by which rules, and what turned out to be wrong in it.

pub use crate::load::files::ledger::{CorrectionClass, Precision};

use super::Report;
use super::catalogue::{LifeEvent, LifeEventKind, Ministry, Model, Topic};
use super::service::{Executor, Service};
use crate::model::standing::{Rules, Standing};
use crate::model::state::{Listing, State, state};
use crate::model::table::{Ix, Table};
use crate::model::timeline::Timeline;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A release: figures that were published and stay what they are.
#[derive(Debug, Clone)]
pub struct Release {
    /// Id, which is the name of its file.
    pub id: String,
    /// Whether its states are invented.
    pub demo: bool,
    /// Stichtag.
    pub as_of: Date,
    /// Redaktionsschluss: what was reported later was not known.
    pub cutoff: Date,
    /// When it was published.
    pub published: Timestamp,
    /// The day of that in the site's time zone.
    pub published_on: Date,
    /// The release before, and its digest.
    pub previous: Option<(String, String)>,
    /// SHA-256 of the release, in hexadecimal digits.
    pub sha256: String,
    /// That of its states.
    pub states_sha256: String,
    /// How many services it holds, those that do not count too.
    pub services: u32,
    /// Its text, and that of its states, as they are published.
    pub texts: [Arc<str>; 2],
    /// The rules and names that it was counted by.
    pub frozen: Frozen,
    /// What was published of services of which the data say something else today.
    pub otherwise: BTreeMap<Ix<Service>, Published>,
}

/// What a release says of one service.
#[derive(Debug, Clone)]
pub struct Published {
    /// The title it had; `None` if the release does not know it.
    pub title: Option<String>,
    /// The published state; `None` if it was not listed.
    pub state: Option<State>,
}

/// Rules and names at a release. References are those of today's tables, in which every id of an
/// old release must still be found; what they refer to is what it was then.
#[derive(Debug, Clone)]
pub struct Frozen {
    /// Executing levels that counted.
    pub scope: Vec<Executor>,
    /// Models; those of the release by their definitions of then.
    pub models: Table<Model>,
    /// The models of the release.
    pub known_models: Vec<Ix<Model>>,
    /// The model in force.
    pub in_force: Timeline<Ix<Model>>,
    /// Life events; those of the release under their topic fields of then.
    pub life_events: Table<LifeEvent>,
    /// The ministries of the release by their names of then.
    pub ministries: Vec<FrozenMinistry>,
    /// The topic fields of the release by their names of then.
    pub topics: Vec<FrozenTopic>,
}

/// A ministry by the name it had.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of ministries.yaml, explained in load::files")]
pub struct FrozenMinistry {
    pub ix: Ix<Ministry>,
    pub id: String,
    pub short: String,
    pub name: String,
}

/// A topic field by the name it had.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files")]
pub struct FrozenTopic {
    pub ix: Ix<Topic>,
    pub id: String,
    pub name: String,
    pub life_events: Vec<FrozenEvent>,
}

/// A life event by the name it had.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files")]
pub struct FrozenEvent {
    pub ix: Ix<LifeEvent>,
    pub id: String,
    pub name: String,
    pub kind: LifeEventKind,
}

impl Frozen {
    /// The rules of then. A release says nothing of how old a state was.
    #[must_use]
    pub fn rules(&self) -> Rules<'_> {
        Rules {
            scope: &self.scope,
            models: &self.models,
            in_force: &self.in_force,
            life_events: &self.life_events,
            stale_after_days: u32::MAX,
        }
    }
}

impl Frozen {
    /// Whether it was counted then as it is counted today.
    #[must_use]
    pub fn are_rules_of(&self, report: &Report) -> bool {
        let thresholds = |model: &Model| (model.conform_from, model.loose_from);
        let models = self.models.iter().zip(report.models.iter());
        let events = self.life_events.iter().zip(report.life_events.iter());
        self.scope == report.site.scope
            && self.in_force == report.model_in_force
            && models.into_iter().all(|((_, a), (_, b))| thresholds(a) == thresholds(b))
            && events.into_iter().all(|((_, a), (_, b))| a.topic == b.topic)
    }
}

impl Release {
    /// The first digits of its digest, for people who compare them by eye.
    #[must_use]
    pub fn short_digest(&self) -> &str {
        self.sha256.get(..12).unwrap_or(&self.sha256)
    }

    /// The state of a service, as published.
    #[must_use]
    pub fn published_state(&self, ix: Ix<Service>, service: &Service) -> State {
        match self.otherwise.get(&ix) {
            Some(Published { state: Some(state), .. }) => state.clone(),
            Some(Published { state: None, .. }) => {
                let state = self.known(service, self.cutoff);
                State { listing: Listing::NotYet, ..state }
            }
            None => self.known(service, self.cutoff),
        }
    }

    /// How a service stood, as published.
    #[must_use]
    pub fn published(&self, ix: Ix<Service>, service: &Service) -> Standing {
        Standing::new(self.frozen.rules(), self.published_state(ix, service), self.as_of)
    }

    /// How it stood by the data of today, of which only what was reported up to a day is known.
    #[must_use]
    pub fn recomputed(&self, service: &Service, known: Date) -> Standing {
        Standing::new(self.frozen.rules(), self.known(service, known), self.as_of)
    }

    /// Its state by the data of today, of which only what was reported up to a day is known.
    #[must_use]
    pub fn known(&self, service: &Service, known: Date) -> State {
        state(service, &self.frozen.in_force, self.as_of, known)
    }
}

/// What a correction is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the keys of corrections.yaml, explained in load::files::ledger")]
pub enum Subject {
    Service(Ix<Service>),
    Ministry(Ix<Ministry>),
    Topic(Ix<Topic>),
    Site,
}

/// A corrected value of a release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of corrections.yaml, explained in load::files::ledger")]
pub struct Correction {
    /// Its place in the file, from 0.
    pub entry: usize,
    /// The release in the report's list.
    pub release: usize,
    pub subject: Subject,
    pub field: String,
    pub published: String,
    pub corrected: String,
    pub date: Date,
    pub class: CorrectionClass,
    pub reason: String,
}

/// An announced release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of calendar.yaml, explained in load::files::ledger")]
pub struct Announcement {
    pub release: String,
    pub date: Date,
    pub time: Option<Time>,
    pub precision: Precision,
    pub confirmed: bool,
    /// How the date moved, oldest first.
    pub moves: Vec<Postponement>,
}

impl Announcement {
    /// The first moment at which everybody may know, if one is promised.
    #[must_use]
    pub fn earliest(&self, zone: &TimeZone) -> Option<Timestamp> {
        let day = match self.precision {
            Precision::Day => self.date,
            Precision::Month => self.date.first_of_month(),
        };
        let moment = day.to_datetime(self.time.unwrap_or(Time::midnight()));
        self.confirmed.then(|| zone.to_timestamp(moment).ok())?
    }
}

/// One move of an announced date.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of changes, explained in load::files::ledger")]
pub struct Postponement {
    pub date: Date,
    pub from: Date,
    pub to: Date,
    pub reason: String,
}

/// A change in how is counted.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of method-changes.yaml, explained in load::files::ledger"
)]
pub struct MethodChange {
    pub date: Date,
    pub title: String,
    pub reason: Option<String>,
    pub affects: Vec<String>,
}
