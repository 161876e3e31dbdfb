// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is announced and corrected: `data/calendar.yaml`, `data/corrections.yaml`,
//! `data/method-changes.yaml`, and outside figures (`data/indicators.yaml`).

use super::optional_text_or_number;
use super::words;
use schemars::JsonSchema;
use serde::Deserialize;

/// An announced release.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarRecord {
    /// Id of the release.
    pub release: String,
    /// Announced day, YYYY-MM-DD.
    pub date: String,
    /// Announced time, HH:MM.
    pub time: Option<String>,
    /// Whether the day or only the month is announced; default: day.
    pub precision: Option<Precision>,
    /// Whether the date is confirmed; default: false.
    #[serde(default)]
    pub confirmed: bool,
    /// How the date moved; a confirmed date moves only with a reason.
    #[serde(default)]
    pub changes: Vec<CalendarChangeRecord>,
}

words! {
    /// How exactly a date is announced.
    Precision { Day = "day", Month = "month", }
}

/// One move of an announced date.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarChangeRecord {
    /// When it was moved, YYYY-MM-DD.
    pub date: String,
    /// The date before, YYYY-MM-DD.
    pub from: String,
    /// The date after, YYYY-MM-DD.
    pub to: String,
    /// Why.
    pub reason: String,
}

/// A corrected value of a release.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionRecord {
    /// Id of the release.
    pub release: String,
    /// Id of the service whose value was wrong.
    pub service: Option<String>,
    /// Id of the ministry whose value was wrong.
    pub ministry: Option<String>,
    /// Id of the topic whose value was wrong.
    pub topic: Option<String>,
    /// Whether a value of the site itself was wrong.
    pub site: Option<bool>,
    /// Name of the corrected field.
    pub field: String,
    /// The value as published.
    #[serde(default)]
    #[schemars(schema_with = "optional_text_or_number")]
    pub published: Option<String>,
    /// The right value.
    #[serde(default)]
    #[schemars(schema_with = "optional_text_or_number")]
    pub corrected: Option<String>,
    /// Day of the correction, YYYY-MM-DD.
    pub date: String,
    /// Weight of the error, in the classes of the German statistical offices.
    pub class: CorrectionClass,
    /// What went wrong.
    pub reason: String,
}

words! {
    /// Weight of an error: formal, gering, schwerwiegend.
    CorrectionClass { Formal = "formal", Minor = "minor", Serious = "serious", }
}

/// A change in how is counted.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MethodChangeRecord {
    /// First day of the new method, YYYY-MM-DD.
    pub date: String,
    /// Name of the change.
    pub title: String,
    /// Why.
    pub reason: Option<String>,
    /// Measures it affects.
    #[serde(default)]
    pub affects: Vec<String>,
}

/// A published outside figure.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorRecord {
    /// Id.
    pub id: String,
    /// Name of the indicator.
    pub title: String,
    /// Unit of the values.
    pub unit: Option<String>,
    /// Whether a higher or a lower value is better.
    pub better: Option<Better>,
    /// What is measured.
    pub definition: Option<String>,
    /// Where it is published.
    pub source: Option<SourceRecord>,
    /// The published values.
    #[serde(default)]
    pub points: Vec<IndicatorPointRecord>,
}

words! {
    /// Which direction is better.
    Better { Higher = "higher", Lower = "lower", }
}

/// A published value of an indicator.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorPointRecord {
    /// Day it describes or was published, YYYY-MM-DD.
    pub date: String,
    /// The value.
    pub value: f64,
    /// The whole that the value is a part of.
    pub of: Option<f64>,
    /// What exactly was counted; points that differ here are never joined by a line.
    pub definition: Option<String>,
    /// Where this value is published.
    pub source: Option<SourceRecord>,
}

/// A source with its address.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SourceRecord {
    /// Name of the source.
    pub title: String,
    /// Its address.
    pub url: Option<String>,
}
