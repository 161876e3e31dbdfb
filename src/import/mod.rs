// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A ministry's table to reports: which row holds the heads, what a column means, which service a row is about,
//! and what its cells say.
//!
//! Boundary: pure; `load` reads workbooks and adds to YAML, `model` judges what comes of it, `cli` writes. What is
//! not certain is refused with its cell, never guessed.

mod heads;
mod rows;
mod services;
mod values;

pub use crate::load::files::table::Field;
pub use heads::{Column, Heads, find};
pub use rows::{Asked, Entry, Read, read, scalar};

/// Why a cell, a row or a sheet is refused: the key of a sentence and its arguments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The row, from 0.
    pub row: usize,
    /// The column, from 0; none where the whole row is meant.
    pub column: Option<usize>,
    /// The key of the sentence.
    pub key: &'static str,
    /// Its arguments.
    pub args: Vec<(&'static str, String)>,
}
