// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `ledger.json`, read back: what some other build of the site has published.
//!
//! Unknown keys are left alone: the other build may be of a newer program.

use jiff::Timestamp;
use serde::Deserialize;

/// Everything that a build has published and that must not change in silence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct Ledger {
    pub releases: Vec<LedgerRelease>,
    pub corrections: Vec<LedgerCorrection>,
    pub method_changes: Vec<LedgerMethod>,
    pub calendar: Vec<LedgerDate>,
}

/// A release.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct LedgerRelease {
    pub id: String,
    pub published: String,
    pub sha256: String,
    pub states_sha256: String,
}

/// A correction.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct LedgerCorrection {
    pub release: String,
    pub service: Option<String>,
    pub ministry: Option<String>,
    pub topic: Option<String>,
    pub site: bool,
    /// Ids that the subject had before.
    #[serde(default)]
    pub former_ids: Vec<String>,
    pub field: String,
    pub published: String,
    pub corrected: String,
    pub date: String,
    pub class: String,
    pub reason: String,
}

/// A change of method.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct LedgerMethod {
    pub date: String,
    pub title: String,
}

/// An announced date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct LedgerDate {
    pub release: String,
    pub date: String,
    pub time: Option<String>,
    pub precision: String,
    pub confirmed: bool,
    pub changes: Vec<LedgerMove>,
}

/// One move of a date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "the keys of the file")]
pub struct LedgerMove {
    pub date: String,
    pub from: String,
    pub to: String,
    pub reason: String,
}

impl Ledger {
    /// Reads the file; `None` if it is none.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        serde_json::from_slice(bytes).ok()
    }
}

/// The moment of a build, from its `build.json`.
#[must_use]
pub fn built_at(bytes: &[u8]) -> Option<Timestamp> {
    #[derive(Deserialize)]
    struct Build {
        now: String,
    }
    serde_json::from_slice::<Build>(bytes).ok()?.now.parse().ok()
}
