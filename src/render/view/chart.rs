// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A chart with everything that belongs to it: message, picture, table, downloads.

use super::{Html, Link};
use serde::Serialize;

/// A chart on a page.
#[derive(Debug, Clone, Serialize)]
pub struct Chart {
    /// Id of the chart's figure element, unique on its page.
    pub id: String,
    /// The message with the ministry or service that it is about; the heading on other pages than theirs.
    pub title: String,
    /// The message as a sentence; the heading where the page says whom it is about.
    pub message: String,
    /// What is drawn, such as "Leistungen nach Ressort und Reifegrad".
    pub subject: String,
    /// What the colours mean; empty if the lines carry their labels.
    pub key: Vec<Key>,
    /// The picture for wide screens and paper: an `<svg>` that is hidden from screen readers.
    pub wide: Html,
    /// The picture for narrow screens.
    pub narrow: Html,
    /// The same numbers.
    pub table: Table,
    /// Source and Stichtag.
    pub source: String,
    /// Further remarks, such as rounding; each a sentence.
    pub notes: Vec<String>,
    /// The chart as SVG and its numbers as CSV.
    pub downloads: Vec<Link>,
}

/// A colour and its meaning.
#[derive(Debug, Clone, Serialize)]
pub struct Key {
    /// Class of the swatch: `e`, `k`, `s0` to `s6`, `u`.
    pub class: String,
    /// Words, with the number in brackets.
    pub label: String,
}

/// A table of what is drawn.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// Its caption.
    pub caption: String,
    /// Heads of the columns, the first one included.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// The last row with the sums, if there is one.
    pub total: Option<Row>,
    /// Whether its cells are words, which start at the left, and not numbers.
    pub words: bool,
    /// Whether its rows are days: heads so short that a phone has room for the numbers beside them.
    pub days: bool,
    /// Whether it has at most twelve rows and is therefore open.
    pub open: bool,
    /// Words that open it when it is not.
    pub summary: String,
}

/// A row of a table.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// Head of the row.
    pub head: String,
    /// Address behind the head.
    pub href: Option<String>,
    /// Cells, numbers written out.
    pub cells: Vec<String>,
}
