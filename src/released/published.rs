// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whether a published release is what its digests say.

use crate::load::release::canonical;
use crate::model::release::hex;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The digest of the states that stand in a published file; `None` if none do.
#[must_use]
pub fn states_digest(json: &str) -> Option<String> {
    let value: Value = serde_json::from_str(json).ok()?;
    Some(hex(&Sha256::digest(canonical(&value.get("states")?.to_string())?)))
}

/// Whether published figures are those of a release: `figures.json` against the release's YAML.
#[must_use]
pub fn are_figures_of(json: &str, yaml: &str) -> bool {
    let keys = ["measure", "scope_kind", "model", "n", "of"];
    let rows = |value: &Value, list: &str| -> Option<Vec<String>> {
        let row = |row: &Value| keys.map(|key| row.get(key).map(Value::to_string));
        let rows = value.get(list)?.as_array()?.iter().map(|one| format!("{:?}", row(one)));
        let mut rows: Vec<String> = rows.collect();
        rows.sort();
        Some(rows)
    };
    let json = serde_json::from_str(json).ok();
    let yaml = serde_yaml::from_str(yaml).ok();
    match (json, yaml) {
        (Some(json), Some(yaml)) => {
            let figures = rows(&json, "figures");
            figures.is_some() && figures == rows(&yaml, "counts")
        }
        _ => false,
    }
}
