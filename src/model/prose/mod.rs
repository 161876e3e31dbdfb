// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A publisher's text: Markdown with figures and charts in it, checked and with its links resolved.
//!
//! Boundary: what a text says, not how it looks; `render` makes HTML of the pieces. Raw HTML is
//! text here already, so nothing a publisher writes can become markup of its own.

mod autolinks;
mod blocks;
mod headings;
mod line;
mod links;
mod notes;
mod parse;
mod placeholder;
mod quotes;
mod slips;
#[cfg(test)]
mod tests;

pub(super) use line::line;
pub use line::{Line, Span};
pub(super) use links::{Absent, Ahead, Base, Seen, join, resolve};
pub(super) use parse::{Draft, Manuscript, Origin, parse};
pub(super) use placeholder::{Arg, Call};
pub(super) use quotes::typeset;

use super::address::ChartId;
use super::measure::{Measure, Scope};
use jiff::civil::Date;
use pulldown_cmark::Event;

/// A checked text.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// What it is made of, in order.
    pub pieces: Vec<Piece>,
    /// Its headings, in order.
    pub headings: Vec<Heading>,
}

impl Prose {
    /// The figures that it asks for.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Figure(figure) => Some(figure),
            _ => None,
        })
    }
}

/// A piece of a text.
#[derive(Debug, Clone)]
pub enum Piece {
    /// Markdown. Links inside the site are paths from its root, without the base path.
    Markup(Event<'static>),
    /// A figure within a sentence.
    Figure(Figure),
    /// A chart of its own paragraph.
    Chart(ChartId),
    /// The program's part of a page that the text takes over.
    Program,
}

/// A figure that a text asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What is counted.
    pub measure: Measure,
    /// For whom.
    pub scope: Scope,
    /// Stichtag.
    pub as_of: Date,
    /// What is known: up to the release's cutoff, or up to today.
    pub known: Date,
    /// The release that holds it, by its place in the report; without one it may still change.
    pub release: Option<usize>,
    /// Without percent, for Leichte Sprache.
    pub plain: bool,
    /// The day of the text, if it has one.
    pub written: Option<Date>,
}

/// A heading of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// From 2, since the page's title is 1.
    pub level: u8,
    /// The fragment that names it.
    pub id: String,
    /// Its words.
    pub text: String,
}
