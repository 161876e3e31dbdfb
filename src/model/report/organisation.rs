// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Project teams and outside figures.

pub use crate::load::files::ledger::Better;

use super::catalogue::Ministry;
use crate::model::table::Ix;
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
