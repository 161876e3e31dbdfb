// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/releases/ID.yaml` and `data/releases/ID.states.json`: a published state, written by the
//! program and never by hand.

use super::catalogue::{ModelRecord, TopicRecord};
use super::service::{CoverageRecord, Executor, PartsRecord};
use crate::load::dated::{DatedList, OfModel};
use schemars::JsonSchema;
use serde::Deserialize;

/// Everything in a release's YAML but the counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReleaseHead {
    /// Its id, which is also the name of the file.
    pub id: String,
    /// Whether it is a demonstration.
    #[serde(default)]
    pub demo: bool,
    /// The release before; absent in the first.
    pub previous: Option<PreviousRecord>,
    /// Stichtag, YYYY-MM-DD.
    pub as_of: String,
    /// Redaktionsschluss, YYYY-MM-DD.
    pub cutoff: String,
    /// When it was or will be published.
    pub published: String,
    /// The version of the counting rules.
    pub rules: u32,
    /// The states that the counts rest on.
    pub states: StatesRecord,
    /// SHA-256 of all but this field, as canonical JSON (RFC 8785).
    pub sha256: String,
    /// Executing levels that counted.
    pub scope: Vec<Executor>,
    /// The maturity models as they were.
    pub models: Vec<ModelRecord>,
    /// The model in force.
    pub maturity_model: DatedList<OfModel>,
    /// The ministries by the names they had.
    pub ministries: Vec<FrozenMinistryRecord>,
    /// The topic fields with their life events as they were.
    pub topics: Vec<TopicRecord>,
}

/// The release before.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PreviousRecord {
    /// Its id.
    pub id: String,
    /// Its `sha256`.
    pub sha256: String,
}

/// The file with the states.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StatesRecord {
    /// Its name, beside the release.
    pub file: String,
    /// How many services it holds.
    pub services: u32,
    /// SHA-256 of it as canonical JSON (RFC 8785).
    pub sha256: String,
}

/// A ministry by the name it had.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrozenMinistryRecord {
    /// Its id.
    pub id: String,
    /// Its abbreviation.
    pub abbreviation: String,
    /// Its name.
    pub name: String,
}

/// One released count.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountRecord {
    /// Name of the measure.
    pub measure: String,
    /// For what kind of scope.
    pub scope_kind: String,
    /// For which one; absent for all.
    pub scope_id: Option<String>,
    /// The model of a level.
    pub model: Option<String>,
    /// How many.
    pub n: u32,
    /// Of how many.
    pub of: u32,
}

/// The released state of one service.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the fields of `state` in the contract's section for machines")]
pub struct StateRecord {
    pub conform: bool,
    pub coverage: Option<CoverageRecord>,
    pub everywhere: bool,
    pub executed_by: Executor,
    pub life_event: String,
    pub maturity: LevelOrUnknown,
    pub ministry: String,
    pub model: Option<String>,
    pub parts: Option<PartsRecord>,
    pub reported_by: Option<String>,
    pub reported_on: Option<String>,
    pub since: Option<String>,
    pub somewhere: bool,
    pub status: String,
    pub title: String,
}

/// A level, or the word `unknown`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the name says it")]
pub enum LevelOrUnknown {
    Level(u32),
    Word(String),
}
