// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The JSON Schema (2020-12) of every input file, generated from the types that read it.

use super::files::{catalogue, content, ledger, organisation, service, site};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

/// The schema of one type.
pub(crate) fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// All schemas with the stem of their file name, such as `services` for `services.schema.json`.
#[must_use]
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("site", of::<site::SiteFile>()),
        ("maturity-models", of::<Vec<catalogue::ModelRecord>>()),
        ("ministries", of::<Vec<organisation::MinistryRecord>>()),
        ("topics", of::<Vec<catalogue::TopicRecord>>()),
        ("services", of::<Vec<service::ServiceRecord>>()),
        ("teams", of::<organisation::TeamsFile>()),
        ("indicators", of::<Vec<ledger::IndicatorRecord>>()),
        ("calendar", of::<Vec<ledger::CalendarRecord>>()),
        ("corrections", of::<Vec<ledger::CorrectionRecord>>()),
        ("method-changes", of::<Vec<ledger::MethodChangeRecord>>()),
        ("news", of::<content::NewsFrontMatter>()),
        ("page", of::<content::PageFrontMatter>()),
    ]
}
