// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is wrong with a publisher's files, as data: a code, a place and arguments.
//!
//! Boundary: nothing here reads a file or knows a rule. Stages make [`Diagnostic`]s, `load`
//! turns their places into lines and columns ([`Located`]), `catalogue` holds every sentence,
//! `show` draws them, `ci` writes them down for servers. Failures of the world (disk, port) are no diagnostics: see [`Trouble`].

mod catalogue;
mod ci;
mod code;
mod show;
mod trouble;

pub use catalogue::{Catalogue, Tongue};
pub use ci::{github, gitlab};
pub use code::{Code, Severity};
pub use show::{human, json};
pub use trouble::{Failed, Trouble};

use std::ops::Range;
use std::sync::Arc;

/// A file of the site, relative to its root, with `/` on every platform.
pub type FileName = Arc<str>;

/// One step from the top of a YAML document down to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The n-th item of a list, from 0.
    Index(usize),
    /// The value of a key.
    Key(String),
}

impl From<usize> for Step {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

impl From<&str> for Step {
    fn from(key: &str) -> Self {
        Self::Key(key.to_owned())
    }
}

/// The way from the top of a YAML document to one of its values; empty for the document itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path one step further down.
    #[must_use]
    pub fn join(&self, step: impl Into<Step>) -> Self {
        let mut steps = self.0.clone();
        steps.push(step.into());
        Self(steps)
    }

    /// Whether `other` is this path or lies below it.
    #[must_use]
    pub fn holds(&self, other: &Self) -> bool {
        other.0.starts_with(&self.0)
    }
}

/// Where in a file a diagnostic points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// Line 1: the file as a whole, or one that is missing.
    Start,
    /// A value of a YAML document; where it is absent, the record it should stand in.
    Value(Path),
    /// The key that leads to a value.
    Key(Path),
    /// A byte of the file, from 0.
    Offset(usize),
    /// Bytes of the file.
    Bytes(Range<usize>),
}

/// A spot in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, relative to the site's root.
    pub file: FileName,
    /// Where in it.
    pub spot: Spot,
}

impl Place {
    /// The file as a whole.
    #[must_use]
    pub fn start(file: &FileName) -> Self {
        Self { file: file.clone(), spot: Spot::Start }
    }

    /// A value below `path`.
    #[must_use]
    pub fn value(file: &FileName, path: Path) -> Self {
        Self { file: file.clone(), spot: Spot::Value(path) }
    }

    /// Bytes of the file.
    #[must_use]
    pub fn bytes(file: &FileName, bytes: Range<usize>) -> Self {
        Self { file: file.clone(), spot: Spot::Bytes(bytes) }
    }

    /// A byte of the file.
    #[must_use]
    pub fn offset(file: &FileName, offset: usize) -> Self {
        Self { file: file.clone(), spot: Spot::Offset(offset) }
    }
}

/// One mistake: which, where, and what the sentence about it needs to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which mistake.
    pub code: Code,
    /// Where it is.
    pub place: Place,
    /// A second place that the mistake is about, such as the other claim to an id.
    pub also: Option<Place>,
    /// Named values for the sentences of the catalogue.
    pub args: Vec<(&'static str, String)>,
    /// What was probably meant.
    pub suggestion: Option<String>,
}

impl Diagnostic {
    /// A diagnostic without arguments.
    #[must_use]
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, place, also: None, args: Vec::new(), suggestion: None }
    }

    /// Adds a named value for the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds the second place.
    #[must_use]
    pub fn also(mut self, place: Place) -> Self {
        self.also = Some(place);
        self
    }

    /// Adds what was meant, where that is known.
    #[must_use]
    pub fn meant(mut self, suggestion: &str) -> Self {
        self.suggestion = Some(suggestion.to_owned());
        self
    }

    /// Adds the candidate nearest to `written`, if one is near enough to be a slip of the pen.
    #[must_use]
    pub fn did_you_mean<'a>(
        mut self,
        written: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        self.suggestion = nearest(written, candidates).map(str::to_owned);
        self
    }
}

/// The candidate nearest to `written`, if one is near enough to be a slip of the pen.
pub fn nearest<'a>(
    written: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let (lower, length) = (written.to_lowercase(), written.chars().count());
    let near = |candidate: &str| {
        let (n, m) = (length, candidate.chars().count());
        let allowed = (n.max(m) / 3).max(1);
        // Lengths alone rule out most of thousands of ids, at a fraction of the cost.
        if n.abs_diff(m) > allowed {
            return None;
        }
        let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
        (distance <= allowed).then_some(distance)
    };
    let mut nearest: Option<(usize, &str)> = None;
    let mut tied = false;
    for candidate in candidates {
        if candidate == written || candidate.is_empty() {
            continue;
        }
        let Some(distance) = near(candidate) else { continue };
        match nearest {
            Some((best, _)) if distance > best => {}
            Some((best, other)) if distance == best => tied |= other != candidate,
            _ => (nearest, tied) = (Some((distance, candidate)), false),
        }
    }
    // Of several that are equally near, naming one would be a lottery.
    nearest.filter(|_| !tied).map(|(_, candidate)| candidate)
}

/// A diagnostic whose places have become lines and columns.
#[derive(Debug, Clone)]
pub struct Located {
    /// The mistake.
    pub diagnostic: Diagnostic,
    /// Where it starts.
    pub at: Position,
    /// Where the second place starts.
    pub also: Option<(FileName, Position)>,
}

/// A span of a text, counted as editors count: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
    /// First byte of the span.
    pub start: usize,
    /// Byte after the span.
    pub end: usize,
}

impl Position {
    /// The position of the bytes `start..end` of `text`; beyond its end, the end.
    #[must_use]
    pub fn of(text: &str, start: usize, end: usize) -> Self {
        let start = floor(text, start);
        let end = floor(text, end.max(start));
        let before = &text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.bytes().filter(|byte| *byte == b'\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            start,
            end,
        }
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn suggestion(written: &str, candidates: &[&str]) -> Option<String> {
        Diagnostic::new(Code::UnknownKey, Place::start(&"a".into()))
            .did_you_mean(written, candidates.iter().copied())
            .suggestion
    }

    #[test]
    fn the_nearest_candidate_is_offered_and_a_far_one_is_not() {
        assert_eq!(suggestion("ministri", &["title", "ministry"]).as_deref(), Some("ministry"));
        assert_eq!(suggestion("xyz", &["title", "ministry"]), None);
        assert_eq!(suggestion("fm", &["im", "sm"]), None);
    }

    #[test]
    fn columns_count_characters_and_a_span_never_splits_one() {
        let text = "a\näöü: x\n";
        let position = Position::of(text, text.find('x').unwrap(), text.len());
        assert_eq!((position.line, position.column), (2, 6));
        assert_eq!(Position::of(text, 3, 3).start, 2);
        assert_eq!(Position::of(text, 999, 999).line, 3);
    }
}
