// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/site.yaml` and the theme's `theme.yaml`.

use super::service::Executor;
use super::{text_or_number, words};
use crate::load::dated::{DatedList, OfModel};
use schemars::JsonSchema;
use serde::Deserialize;

/// data/site.yaml: what the site is called, who publishes it and what counts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SiteFile {
    /// Version of the input format; this program reads 1.
    pub format: u32,
    /// Name of the site.
    pub title: String,
    /// One line under the title.
    pub tagline: Option<String>,
    /// Where the site will stand, such as `https://ozg.example` or `https://example.org/ozg`.
    pub base_url: String,
    /// Language of the site: de or en.
    pub language: String,
    /// Who publishes the site and answers for it.
    pub publisher: PublisherRecord,
    /// Contact for security.txt: an e-mail address or URL.
    pub security: Option<String>,
    /// DCAT-AP.de contributor id (a URI).
    pub contributor_id: Option<String>,
    /// Executing levels that count; default: all but bund.
    pub scope: Option<Vec<Executor>>,
    /// Stichtag of the figures, YYYY-MM-DD; default: newest published release, else newest observation.
    pub as_of: Option<String>,
    /// Whether what was reported after the Stichtag is shown, marked as provisional; default: show.
    pub provisional: Option<Provisional>,
    /// Maturity model in force: an id of maturity-models.yaml, or a dated list.
    pub maturity_model: DatedList<OfModel>,
    /// Targets set by law or government.
    #[serde(default)]
    pub targets: Vec<TargetRecord>,
    /// After how many days a report counts as old; default: 180.
    pub stale_after_days: Option<u32>,
    /// Name of a folder below themes/, or default.
    pub theme: Option<String>,
    /// Licence of the published data.
    pub licence: Option<LicenceRecord>,
    /// Political geocoding of DCAT-AP.de (a URI).
    pub geocoding: Option<String>,
    /// What the accessibility statement says.
    pub accessibility: Option<AccessibilityRecord>,
    /// Time zone of times without one; default: Europe/Berlin.
    pub time_zone: Option<String>,
    /// Whether this is a demonstration with invented figures; default: false.
    #[serde(default)]
    pub demo: bool,
}

/// What happens to reports after the Stichtag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the format, explained at the field")]
pub enum Provisional {
    Show,
    Hide,
}

/// The publisher of the site.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublisherRecord {
    /// Name of the authority.
    pub name: String,
    /// Postal address.
    pub address: Option<String>,
    /// E-mail address of the office.
    pub email: String,
    /// Telephone number.
    pub phone: Option<String>,
    /// Who represents the authority (§ 5 DDG).
    pub representative: Option<String>,
    /// Who is responsible for journalistic content (§ 18 MStV).
    pub responsible: Option<String>,
    /// The press office.
    pub press: Option<ContactRecord>,
}

/// A contact: an office, not a private number.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactRecord {
    /// Name of the office.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
}

/// A target with its source.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TargetRecord {
    /// Id of the target.
    pub id: String,
    /// Name of the target.
    pub title: String,
    /// Until when, YYYY-MM-DD.
    pub date: String,
    /// How many services: a number, or all.
    #[schemars(schema_with = "text_or_number")]
    pub services: String,
    /// Measure that the target counts.
    pub measure: TargetMeasure,
    /// What the target counts: OZG bundles, as this site does, or something else.
    pub unit: TargetUnit,
    /// Where the target is written.
    pub source: String,
}

/// A measure that a target can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the format, explained at the field")]
pub enum TargetMeasure {
    Conform,
    Everywhere,
    Somewhere,
    Loose,
}

/// The unit of a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the format, explained at the field")]
pub enum TargetUnit {
    Bundle,
    Other,
}

/// Licence of the data.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LicenceRecord {
    /// URI from the DCAT-AP.de list of licences.
    pub uri: String,
    /// Name to be given with the data.
    pub attribution: Option<String>,
}

/// What the accessibility statement says, after Commission Decision (EU) 2018/1523.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AccessibilityRecord {
    /// How far the site conforms.
    pub conformance: Conformance,
    /// When it was assessed, YYYY-MM-DD.
    pub assessed_on: Option<String>,
    /// How it was assessed.
    pub method: Option<AssessmentMethod>,
    /// What is not accessible, and why.
    #[serde(default)]
    pub gaps: Vec<String>,
    /// Where barriers are reported.
    pub feedback_email: Option<String>,
    /// Office that enforces the duty.
    pub enforcement: Option<OfficeRecord>,
}

words! {
    /// How far a site conforms to EN 301 549.
    Conformance { Full = "full", Partial = "partial", None = "none", }
}
words! {
    /// Who assessed a site.
    AssessmentMethod { Own = "self", External = "external", }
}

/// An office with its page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficeRecord {
    /// Name of the office.
    pub name: String,
    /// Page of the office.
    pub url: Option<String>,
}
