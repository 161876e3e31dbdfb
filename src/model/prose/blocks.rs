// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Charts and the program's part of a page: blocks of their own between paragraphs.

use super::Piece;
use super::parse::Origin;
use crate::diagnostics::{Code, Diagnostic};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// Takes charts out of the paragraphs that hold nothing else, and reports those that share one.
pub(super) fn lone(
    pieces: Vec<(Piece, Range<usize>)>,
    origin: &Origin,
    found: &mut Vec<Diagnostic>,
) -> Vec<(Piece, Range<usize>)> {
    let mut out: Vec<(Piece, Range<usize>)> = Vec::with_capacity(pieces.len());
    let mut paragraph: Option<usize> = None;
    for (piece, range) in pieces {
        match &piece {
            Piece::Markup(Event::Start(Tag::Paragraph)) => paragraph = Some(out.len()),
            Piece::Markup(Event::End(TagEnd::Paragraph)) => {
                let start = paragraph.take().unwrap_or(out.len());
                let inner = &out[(start + 1).min(out.len())..];
                let has_block = inner.iter().any(|(piece, _)| is_block(piece));
                if has_block && inner.iter().all(|(piece, _)| is_block(piece) || is_space(piece)) {
                    let blocks: Vec<_> = out
                        .split_off(start)
                        .into_iter()
                        .filter(|(piece, _)| is_block(piece))
                        .collect();
                    out.extend(blocks);
                    continue;
                }
                let shared = inner.iter().filter(|(piece, _)| is_block(piece));
                found.extend(
                    shared.map(|(_, at)| {
                        Diagnostic::new(Code::ChartNotAlone, origin.place(at.clone()))
                    }),
                );
            }
            block if is_block(block) && paragraph.is_none() => {
                found.push(Diagnostic::new(Code::ChartNotAlone, origin.place(range.clone())));
            }
            _ => {}
        }
        out.push((piece, range));
    }
    out
}

fn is_block(piece: &Piece) -> bool {
    matches!(piece, Piece::Chart(_) | Piece::Program)
}

fn is_space(piece: &Piece) -> bool {
    match piece {
        Piece::Markup(Event::SoftBreak | Event::HardBreak) => true,
        Piece::Markup(Event::Text(text)) => text.trim().is_empty(),
        _ => false,
    }
}
