// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Charts: data in, SVG text out.
//!
//! Boundary: nothing here knows the rest of the program but the names of colours. Numbers come counted, words come
//! translated and dates come formatted; what happens here is layout. Any input gives a drawing,
//! the same input the same bytes.
//!
//! Plotters maps coordinates and draws the mesh, on a `Canvas` of our own: its stock
//! SVG has neither classes nor titles and guesses the width of text from its bytes. All lengths are
//! tenths of a unit of the `viewBox`, since plotters counts in whole numbers.

mod backend;
mod badge;
mod bars;
mod course;
mod dots;
mod flags;
mod frame;
mod line;
mod multiples;
mod notes;
mod palette;
mod pattern;
mod place;
mod plan;
mod scale;
mod slots;
mod supports;
mod svg;
mod trace;
mod width;

pub use badge::{Badge, badge};
pub use bars::bars;
pub use course::course;
pub use dots::{Dot, Dots, dots};
pub use multiples::{Multiples, Panel, multiples};
pub use palette::{rules, sheet};
pub use pattern::patterns;
pub use supports::{Support, Supports, supports};

use crate::render::tokens::Tokens;
use jiff::civil::Date;

/// Which drawing of a chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Inlined in a page, for a wide window. Hidden from screen readers: a table follows.
    Wide,
    /// Inlined in a page, for a phone: another layout, not a smaller picture.
    Narrow,
    /// A download or a file of a feed: laid out as [`Form::Wide`], with heading, key and colours
    /// of its own, so that it can be read alone.
    File,
}

/// Gives a drawing its colours; one that stands alone its style sheet and patterns as well.
#[must_use]
pub fn painted(drawing: &str, tokens: &Tokens) -> String {
    let painted = palette::painted(drawing, tokens);
    if !painted.contains(frame::STYLE) {
        return painted;
    }
    let alone = format!("<style>{}</style>{}", sheet(tokens), patterns());
    painted.replacen(frame::STYLE, &alone, 1)
}

/// What is said about a chart as a whole.
#[derive(Debug, Clone, Copy)]
pub struct Caption<'a> {
    /// Prefix of the ids; a slug.
    pub id: &'a str,
    /// The heading, which is the chart's message.
    pub title: &'a str,
    /// What a reader who cannot see the chart should know.
    pub description: &'a str,
    /// Language tag of all words, such as `de`.
    pub language: &'a str,
    /// Site, source and day, under a drawing that stands alone.
    pub source: &'a str,
    /// Words that say in the drawing itself that its numbers are invented.
    pub demo: Option<&'a str>,
}

/// What the colour of a segment stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paint {
    /// Online everywhere.
    Everywhere,
    /// Conform, but not everywhere.
    Conform,
    /// So many levels below conform: 0 is the nearest and darkest. Levels beyond 6 share the last
    /// colour.
    Step(u8),
    /// Not reported: an outline without a filling.
    Unknown,
    /// What is left of a whole: known, and therefore not the outline of what is unknown.
    Rest,
    /// All that counts, whatever its level: a line's colour.
    All,
}

impl Paint {
    /// The CSS class of a shape in this paint, for the key in a page.
    #[must_use]
    pub fn class(self) -> &'static str {
        const STEPS: [&str; 7] = ["s0", "s1", "s2", "s3", "s4", "s5", "s6"];
        match self {
            Self::Everywhere => "e",
            Self::Conform => "k",
            Self::Step(below) => STEPS[usize::from(below.min(6))],
            Self::Unknown => "u",
            Self::Rest => "rest",
            Self::All => "all",
        }
    }

    /// The CSS class of text on that shape.
    #[must_use]
    pub fn on(self) -> &'static str {
        const STEPS: [&str; 7] = ["on-s0", "on-s1", "on-s2", "on-s3", "on-s4", "on-s5", "on-s6"];
        match self {
            Self::Everywhere => "on-e",
            Self::Conform => "on-k",
            Self::Step(below) => STEPS[usize::from(below.min(6))],
            Self::Unknown => "on-u",
            Self::Rest => "on-rest",
            Self::All => "on-all",
        }
    }
}

/// One part of a bar.
#[derive(Debug, Clone)]
pub struct Segment {
    /// What it stands for.
    pub paint: Paint,
    /// How many; a segment of 0 is not drawn.
    pub n: u32,
    /// The tooltip: "TFM – Stufe 2 – 4 von 17".
    pub title: String,
}

/// One bar.
#[derive(Debug, Clone)]
pub struct BarRow {
    /// The abbreviation, left of the bar or before the name.
    pub short: String,
    /// The name, above the bar in [`Form::Narrow`]; a tooltip elsewhere.
    pub name: String,
    /// The parts from left to right.
    pub segments: Vec<Segment>,
    /// What stands right of the bar: "3 von 17".
    pub total: String,
}

/// Stacked bars.
#[derive(Debug, Clone)]
pub struct Bars {
    /// From top to bottom.
    pub rows: Vec<BarRow>,
    /// What a bar of full length counts; `None`: each is as long as the others, 100 % of its own.
    pub whole: Option<u32>,
    /// Labels for none, each quarter and the whole of the axis.
    pub ticks: Vec<String>,
    /// Words in place of a bar whose sum is 0.
    pub empty: String,
    /// The key, drawn in [`Form::File`] only: a page has one in HTML.
    pub key: Vec<(Paint, String)>,
}

/// A number over time; its value holds until the next point.
#[derive(Debug, Clone)]
pub struct Line {
    /// `scope`, `conform` or `everywhere`.
    pub class: &'static str,
    /// What stands at its end.
    pub label: String,
    /// Its points. Neither it nor its last value is drawn beyond `as_of` or its last point,
    /// whichever is later: nobody has reported anything for the days after.
    pub points: Vec<(Date, u32)>,
}

/// A value that somebody promised for a day.
#[derive(Debug, Clone)]
pub struct TargetMark {
    /// The day; the axis is widened to hold it.
    pub date: Date,
    /// The value.
    pub value: u32,
    /// What stands next to the mark.
    pub label: String,
}

/// A burn-up.
#[derive(Debug, Clone)]
pub struct Course {
    /// First day of the axis.
    pub from: Date,
    /// Last day of the axis.
    pub to: Date,
    /// The Stichtag; what is later is provisional.
    pub as_of: Date,
    /// What stands at the Stichtag.
    pub as_of_label: String,
    /// Lines, the one that is read first last: it is drawn over the others.
    pub lines: Vec<Line>,
    /// Targets, also those of the past.
    pub targets: Vec<TargetMark>,
    /// Days on which the counting changed: lines are cut there.
    pub breaks: Vec<(Date, String)>,
    /// Days that are marked without a cut.
    pub marks: Vec<(Date, String)>,
    /// Labels of the time axis; those for which there is no room are left out evenly.
    pub ticks: Vec<(Date, String)>,
    /// Labels of the value axis.
    pub values: Vec<(u32, String)>,
    /// The axis reaches at least up to here; higher where a line or a target is.
    pub top: u32,
    /// What stands right of the Stichtag, if the axis goes on there.
    pub provisional_label: String,
}

#[cfg(test)]
mod tests;
