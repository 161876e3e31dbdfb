// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Project teams, outside figures, and what is announced, published or counted anew.

pub use crate::load::files::ledger::{Better, Precision};

use super::catalogue::Ministry;
use crate::model::table::Ix;
use jiff::Timestamp;
use jiff::civil::Date;

/// A project team or pool, its posts summed so that nobody's hiring can be read off.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of teams.yaml, explained in load::files::organisation")]
pub struct Team {
    pub id: String,
    pub name: String,
    pub is_pool: bool,
    pub since: Option<Date>,
    pub until: Option<Date>,
    pub supports: Vec<Ix<Ministry>>,
    pub services: Vec<String>,
    pub posts: Vec<Posts>,
}

impl Team {
    /// Whether it works on a day.
    #[must_use]
    pub fn is_there(&self, on: Date) -> bool {
        self.since.is_none_or(|since| since <= on) && self.until.is_none_or(|until| until >= on)
    }
}

/// Posts of one function.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of posts, explained in load::files::organisation")]
pub struct Posts {
    pub role: String,
    pub planned: u32,
    /// Day and posts filled in all; ascending.
    pub filled: Vec<(Date, u32)>,
}

/// A published outside figure.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of indicators.yaml, explained in load::files::ledger")]
pub struct Indicator {
    pub id: String,
    pub title: String,
    pub unit: Option<String>,
    pub better: Option<Better>,
    pub definition: Option<String>,
    pub source: Option<Source>,
    pub points: Vec<IndicatorPoint>,
}

/// A value of an outside figure.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of points, explained in load::files::ledger")]
pub struct IndicatorPoint {
    pub date: Date,
    pub value: f64,
    pub of: Option<f64>,
    pub definition: Option<String>,
    pub source: Option<Source>,
}

/// A source with its address.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "explained in load::files::ledger")]
pub struct Source {
    pub title: String,
    pub url: Option<String>,
}

/// An announced release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of calendar.yaml, explained in load::files::ledger")]
pub struct Announcement {
    pub release: String,
    pub date: Date,
    pub precision: Precision,
    pub confirmed: bool,
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

/// A published release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of a release, explained in load::files::ledger")]
pub struct Release {
    pub id: String,
    pub as_of: Date,
    pub cutoff: Date,
    pub published: Timestamp,
}
