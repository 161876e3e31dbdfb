// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A text without Markdown in which figures may stand, such as a teaser.

use super::placeholder::{self, Call, Placeholders};
use super::{Figure, Origin, Piece};
use crate::diagnostics::{Code, Diagnostic};

/// A line: words and figures, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Span>);

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Words as they stand there.
    Words(String),
    /// A figure.
    Figure(Figure),
}

impl Line {
    /// The figures that it asks for.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.0.iter().filter_map(|span| match span {
            Span::Figure(figure) => Some(figure),
            Span::Words(_) => None,
        })
    }
}

/// Reads a line. Charts are no part of a sentence, and are reported.
pub(crate) fn line(
    text: &str,
    origin: &Origin,
    found: &mut Vec<Diagnostic>,
    resolve: &mut dyn FnMut(Call, &Origin, &mut Vec<Diagnostic>) -> Option<Piece>,
) -> Line {
    let mut spans = Vec::new();
    let mut from = 0;
    let words = |part: &str, found: &mut Vec<Diagnostic>| {
        if part.contains("{{") {
            found.push(Diagnostic::new(Code::PlaceholderSyntax, origin.place(0..0)));
        }
        (!part.is_empty()).then(|| Span::Words(part.to_owned()))
    };
    for range in Placeholders::find(text).within(&(0..text.len())) {
        spans.extend(words(&text[from..range.start], found));
        from = range.end;
        let Ok(call) = placeholder::read(text, range) else {
            found.push(Diagnostic::new(Code::PlaceholderSyntax, origin.place(range.clone())));
            continue;
        };
        match resolve(call, origin, found) {
            Some(Piece::Figure(figure)) => spans.push(Span::Figure(figure)),
            Some(_) => {
                found.push(Diagnostic::new(Code::ChartNotAlone, origin.place(range.clone())));
            }
            None => {}
        }
    }
    spans.extend(words(&text[from..], found));
    Line(spans)
}
