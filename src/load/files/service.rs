// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/services/**/*.yaml`: the services and what was reported of them.

use super::{optional_text_or_number, words};
use crate::load::dated::{DatedList, OfExecutor, OfLifeEvent, OfMinistry};
use schemars::JsonSchema;
use serde::Deserialize;

/// A service (OZG bundle) with its history.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceRecord {
    /// Id; the page's address, never changed without former_ids.
    pub id: String,
    /// Earlier ids; they lead to the page and keep old releases whole.
    #[serde(default)]
    pub former_ids: Vec<String>,
    /// OZG-ID: five digits, in quotes.
    pub ozg_id: Option<String>,
    /// LeiKa keys: 14 digits each, in quotes.
    #[serde(default)]
    pub leika: Vec<String>,
    /// Name of the service.
    pub title: String,
    /// Words that citizens use for it, for the search: `[Perso, Ausweis]`.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// What it is for, in Markdown.
    pub summary: Option<String>,
    /// Id of the lead ministry, or a dated list.
    pub ministry: DatedList<OfMinistry>,
    /// Ids of ministries that share responsibility; marked, never counted twice.
    #[serde(default)]
    pub co_ministries: Vec<String>,
    /// Id of the life event, or a dated list.
    pub life_event: DatedList<OfLifeEvent>,
    /// Executing level (bund, land, kommune, gericht, kammer), or a dated list.
    pub executed_by: DatedList<OfExecutor>,
    /// Leistungstypen of the bundle, such as "2/3".
    #[serde(default)]
    pub types: Vec<String>,
    /// How the online service is provided.
    pub delivery: Option<Delivery>,
    /// Land that provides the service under Einer für Alle, such as NW.
    pub efa_from: Option<String>,
    /// Relevance under the Single Digital Gateway regulation.
    pub sdg: Option<Sdg>,
    /// Whether evidence is fetched from registers.
    pub once_only: Option<bool>,
    /// Where citizens apply.
    pub url: Option<String>,
    /// In the catalogue since, YYYY-MM-DD; absent: always.
    pub listed_from: Option<String>,
    /// When this record was added, YYYY-MM-DD; absent: on listed_from.
    pub reported_on: Option<String>,
    /// What was reported, oldest first.
    #[serde(default)]
    pub history: Vec<ObservationRecord>,
    /// How and when the service left the catalogue.
    pub ended: Option<EndedRecord>,
}

/// One report of a service's state.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ObservationRecord {
    /// Stichtag of the report, YYYY-MM-DD.
    pub date: String,
    /// State of the work; absent: as before.
    pub status: Option<Status>,
    /// State of the offer: a level of the model, or unknown; absent: as before.
    #[serde(default)]
    #[schemars(schema_with = "optional_text_or_number")]
    pub maturity: Option<String>,
    /// Id of the maturity model; default: the one in force on the date.
    pub model: Option<String>,
    /// How many bodies offer the service at that level.
    pub coverage: Option<CoverageRecord>,
    /// How many single services of the bundle are conform.
    pub parts: Option<PartsRecord>,
    /// Who reported it.
    pub reported_by: Option<String>,
    /// When it was reported, YYYY-MM-DD; default: date.
    pub reported_on: Option<String>,
    /// Where the report comes from.
    pub source: Option<String>,
    /// Why; needed when something falls.
    pub note: Option<String>,
}

/// Bodies that offer a service, of those responsible for it.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CoverageRecord {
    /// Bodies that offer it at the reported level.
    pub offered: u32,
    /// Bodies responsible for it, at least 1.
    #[schemars(range(min = 1))]
    pub responsible: u32,
}

/// Single services of a bundle that are conform.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PartsRecord {
    /// Single services that are conform.
    pub conform: u32,
    /// Single services in the bundle, at least 1.
    #[schemars(range(min = 1))]
    pub of: u32,
}

/// The end of a service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EndedRecord {
    /// First day on which it is gone, YYYY-MM-DD.
    pub date: String,
    /// How it ended.
    pub how: EndedHow,
    /// Ids of the services that took its place.
    #[serde(default)]
    pub into: Vec<String>,
    /// Why.
    pub reason: Option<String>,
    /// When that was reported, YYYY-MM-DD; default: date.
    pub reported_on: Option<String>,
}

words! {
    /// The level of government that executes a service.
    Executor { Bund = "bund", Land = "land", Kommune = "kommune", Gericht = "gericht", Kammer = "kammer", }
}
words! {
    /// The state of the work on a service.
    Status { Open = "open", Planned = "planned", InProgress = "in_progress", Online = "online", }
}
words! {
    /// How an online service is provided (EfA: Einer für Alle).
    Delivery { Own = "own", EfaProvider = "efa-provider", EfaUser = "efa-user", Federal = "federal", }
}
words! {
    /// The annex of Regulation (EU) 2018/1724 that names the service.
    Sdg { None = "none", Annex1 = "annex-1", Annex2 = "annex-2", }
}
words! {
    /// How a service ended.
    EndedHow { Withdrawn = "withdrawn", Merged = "merged", Split = "split", }
}
