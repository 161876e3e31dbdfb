// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What services are measured and sorted by: models, ministries, topics, life events.

pub use crate::load::files::catalogue::LifeEventKind;

use crate::model::table::Ix;
use jiff::civil::Date;

/// A maturity model.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of maturity-models.yaml, explained in load::files::catalogue"
)]
pub struct Model {
    pub id: String,
    pub title: String,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub conform_from: u32,
    pub loose_from: Option<u32>,
    pub source: Option<String>,
    /// Ascending.
    pub levels: Vec<Level>,
}

impl Model {
    /// How many levels lie between a level and the first conform one.
    #[must_use]
    pub fn steps_below(&self, level: u32) -> u8 {
        let between = |one: &&Level| one.level > level && one.level < self.conform_from;
        u8::try_from(self.levels.iter().filter(between).count()).unwrap_or(u8::MAX)
    }
}

/// A level of a maturity model.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of levels, explained in load::files::catalogue")]
pub struct Level {
    pub level: u32,
    pub name: String,
    pub definition: Option<String>,
}

/// A ministry.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of ministries.yaml, explained in load::files::organisation"
)]
pub struct Ministry {
    pub id: String,
    /// The abbreviation, or the id in capitals.
    pub short: String,
    pub name: String,
    pub also_called: Vec<String>,
    pub url: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub successor: Option<String>,
    pub former_ids: Vec<String>,
}

/// A topic field (Themenfeld).
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files::catalogue")]
pub struct Topic {
    pub id: String,
    pub name: String,
    pub former_ids: Vec<String>,
    pub life_events: Vec<Ix<LifeEvent>>,
}

/// A life event (Lage).
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files::catalogue")]
pub struct LifeEvent {
    pub id: String,
    pub name: String,
    pub kind: LifeEventKind,
    pub topic: Ix<Topic>,
}
