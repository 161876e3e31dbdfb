// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where one finds things.

use super::Link;
use serde::Serialize;

/// `/suche/`
#[derive(Debug, Clone, Serialize)]
pub struct SearchPage {
    /// Addresses of the parts of the index of names, with spaces between.
    pub names: String,
    /// The same for words.
    pub words: String,
    /// Ways to look around instead.
    pub browse: Vec<Link>,
}

/// Fields that narrow the table of services down.
#[derive(Debug, Clone, Serialize)]
pub struct Finder {
    /// Addresses of the parts of the index that hold services, with spaces between.
    pub names: String,
    /// The fields.
    pub fields: Vec<Field>,
    /// The name of the order in the address.
    pub sort: &'static str,
    /// The orders of the table, the usual one first.
    pub orders: Vec<Choice>,
}

/// One of them.
#[derive(Debug, Clone, Serialize)]
pub struct Field {
    /// What it narrows: `ministry`, `topic`, `level`, `status`, `executor`.
    pub key: &'static str,
    /// Its name in the address.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// What can be chosen, in the order of the table when sorted by it.
    pub choices: Vec<Choice>,
}

/// What can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// In the address.
    pub value: String,
    /// In words.
    pub label: String,
}
