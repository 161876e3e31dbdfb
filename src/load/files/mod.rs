// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The input format, version 1: one struct per file or record, exactly as it is written.
//!
//! Boundary: shapes only. Dates, ids and levels stay text here, since `model` can say more about a
//! wrong one than a deserialiser; the JSON Schemas that editors use are generated from these types.

pub mod catalogue;
pub mod content;
pub mod ledger;
pub mod organisation;
pub mod service;
pub mod site;
