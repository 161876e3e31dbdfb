// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the law asks of a public site, and what it owes its readers about itself.

use super::Link;
use super::service::ServiceRow;
use serde::Serialize;

/// The accessibility statement, after Commission Decision (EU) 2018/1523.
#[derive(Debug, Clone, Serialize)]
pub struct Statement {
    /// Who says it of what, and by which rules.
    pub intro: String,
    /// How far the site conforms.
    pub conformance: String,
    /// What is not accessible yet.
    pub gaps: Vec<String>,
    /// How and when that was found out.
    pub assessed: Option<String>,
    /// Where barriers are reported.
    pub feedback: Option<String>,
    /// The office that enforces the duty; an empty `href` is plain text.
    pub enforcement: Option<Link>,
}

/// `/nicht-gemeldet/`
#[derive(Debug, Clone, Serialize)]
pub struct UnreportedPage {
    /// How many are unknown, of how many.
    pub sentence: String,
    /// Counted services without a known level.
    pub unknown: Vec<ServiceRow>,
    /// From which age a state counts as old.
    pub stale_after: String,
    /// Counted services whose state is older.
    pub stale: Vec<StaleRow>,
}

/// A service whose state is old.
#[derive(Debug, Clone, Serialize)]
pub struct StaleRow {
    /// The service as in other tables.
    pub row: ServiceRow,
    /// Such as "Stand 28. März 2020, 94 Tage vor dem Stichtag".
    pub age: String,
}
