// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/maturity-models.yaml` and `data/topics.yaml`: what services are measured and sorted by.

use super::words;
use schemars::JsonSchema;
use serde::Deserialize;

/// A maturity model: its levels are ordered, and compared only with each other.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ModelRecord {
    /// Id, such as ozg-1.1.
    pub id: String,
    /// Name of the model.
    pub title: String,
    /// Since when it is valid, YYYY-MM-DD; shown, not enforced.
    pub valid_from: Option<String>,
    /// Until when it is valid, YYYY-MM-DD; shown, not enforced.
    pub valid_until: Option<String>,
    /// From which level a service is OZG-conform.
    pub conform_from: u32,
    /// From which level the looser comparison counts a service as online.
    pub loose_from: Option<u32>,
    /// Where the model is published.
    pub source: Option<String>,
    /// The levels, ascending.
    pub levels: Vec<LevelRecord>,
}

/// One level of a maturity model.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LevelRecord {
    /// The number of the level.
    pub level: u32,
    /// Its name.
    pub name: String,
    /// What a service must do to be on it.
    pub definition: Option<String>,
}

/// A topic field (Themenfeld) with its life events.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicRecord {
    /// Id; the page's address.
    pub id: String,
    /// Name.
    pub name: String,
    /// Earlier ids; they lead to the page.
    #[serde(default)]
    pub former_ids: Vec<String>,
    /// Its life events.
    #[serde(default)]
    pub life_events: Vec<LifeEventRecord>,
}

/// A life event (Lebenslage) or business event (Unternehmenslage).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LifeEventRecord {
    /// Id; the page's address.
    pub id: String,
    /// Name.
    pub name: String,
    /// Whose event it is.
    pub kind: LifeEventKind,
}

words! {
    /// Whose event it is.
    LifeEventKind { Lebenslage = "lebenslage", Unternehmenslage = "unternehmenslage", }
}
