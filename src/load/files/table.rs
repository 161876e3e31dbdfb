// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The map of a table for `import`: what its columns mean, and words in its cells that nobody else would know.

use super::service::Status;
use super::words;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How a table is to be understood; what it does not name is not read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableMap {
    /// Name of the sheet; needed where several have the heads.
    pub sheet: Option<String>,
    /// What a column means, by its head.
    pub columns: BTreeMap<String, Field>,
    /// What words in the column of the status mean: `{pilotiert: in_progress}`.
    #[serde(default)]
    pub status: BTreeMap<String, Status>,
    /// What words in the column of the maturity mean: a level, or unknown, as in `{teilweise: 2}`.
    #[serde(default)]
    pub maturity: BTreeMap<String, String>,
}

words! {
    /// What a column means.
    Field {
        Id = "id",
        OzgId = "ozg_id",
        Leika = "leika",
        Title = "title",
        Date = "date",
        Status = "status",
        Maturity = "maturity",
        Coverage = "coverage",
        Offered = "offered",
        Responsible = "responsible",
        ReportedOn = "reported_on",
        Source = "source",
        Note = "note",
    }
}
