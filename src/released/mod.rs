// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Between `progress` and `render`: the file of a release, and whether an old one still is what
//! the program would write.
//!
//! Boundary: pure. States are held against the data in `model`; here the counts are held against
//! the states, and each release against its own digest.

mod check;
mod file;
pub mod ledger;
mod new;
pub mod published;
mod rows;

pub use check::check;
pub use new::{Files, Request, Unfit, new};
