// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Services and what was reported of them.

pub use crate::load::files::service::{Delivery, EndedHow, Executor, Sdg, Status};

use super::catalogue::{LifeEvent, Ministry, Model};
use crate::model::prose::Prose;
use crate::model::table::Ix;
use crate::model::timeline::Timeline;
use jiff::civil::Date;
use std::sync::Arc;

/// A service with all that was reported of it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of services, explained in load::files::service")]
pub struct Service {
    pub id: String,
    pub former_ids: Vec<String>,
    pub ozg_id: Option<String>,
    pub leika: Vec<String>,
    pub title: String,
    pub also_called: Vec<String>,
    pub summary: Option<Prose>,
    /// The summary as written.
    pub summary_source: Option<String>,
    pub ministry: Timeline<Ix<Ministry>>,
    pub co_ministries: Vec<Ix<Ministry>>,
    pub life_event: Timeline<Ix<LifeEvent>>,
    pub executed_by: Timeline<Executor>,
    pub types: Vec<String>,
    pub delivery: Option<Delivery>,
    pub efa_from: Option<String>,
    pub sdg: Option<Sdg>,
    pub once_only: Option<bool>,
    pub url: Option<String>,
    pub listed_from: Option<Date>,
    /// When the record was added; absent: known from the beginning.
    pub reported_on: Option<Date>,
    /// Ascending by date, then by day of report.
    pub history: Vec<Observation>,
    pub ended: Option<Ended>,
}

/// One report of a service's state.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of history, explained in load::files::service")]
pub struct Observation {
    pub date: Date,
    pub status: Option<Status>,
    pub maturity: Option<Maturity>,
    /// The model named with the maturity; absent: the one in force on the date.
    pub model: Option<Ix<Model>>,
    pub coverage: Option<Coverage>,
    pub parts: Option<Parts>,
    pub reported_by: Option<Arc<str>>,
    pub reported_on: Date,
    pub source: Option<String>,
    pub note: Option<String>,
}

/// A reported maturity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maturity {
    /// Reported as not known.
    Unknown,
    /// A level of the observation's model.
    Level(u32),
}

/// Bodies that offer a service, of those responsible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "explained in load::files::service")]
pub struct Coverage {
    pub offered: u32,
    pub responsible: u32,
}

/// Single services of a bundle that are conform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "explained in load::files::service")]
pub struct Parts {
    pub conform: u32,
    pub of: u32,
}

/// The end of a service.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of ended, explained in load::files::service")]
pub struct Ended {
    pub date: Date,
    pub how: EndedHow,
    pub into: Vec<String>,
    pub reason: Option<String>,
    pub reported_on: Date,
}
