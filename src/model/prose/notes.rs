// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Footnotes: numbered in the order in which the text refers to them, and gathered at its end.

use super::Piece;
use super::parse::Origin;
use crate::diagnostics::{Code, Diagnostic};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::ops::Range;

type Placed = (Piece, Range<usize>);

/// What a footnote says, and where its definition stands.
struct Note {
    pieces: Vec<Placed>,
    bytes: Range<usize>,
}

/// Moves all notes behind the text, each under its number instead of its label.
pub(super) fn gather(
    pieces: Vec<Placed>,
    origin: &Origin,
    found: &mut Vec<Diagnostic>,
) -> Vec<Placed> {
    let (mut text, mut notes) = part(pieces, origin, found);
    if notes.is_empty() {
        return text;
    }
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut queue: Vec<Note> = Vec::new();
    number(&mut text, &mut notes, (&mut numbers, &mut queue));
    let mut at = 0;
    // A note may refer to another one.
    while at < queue.len() {
        let mut inner = std::mem::take(&mut queue[at].pieces);
        number(&mut inner, &mut notes, (&mut numbers, &mut queue));
        queue[at].pieces = inner;
        at += 1;
    }
    for (index, note) in queue.into_iter().enumerate() {
        let start = Event::Start(Tag::FootnoteDefinition((index + 1).to_string().into()));
        text.push((Piece::Markup(start), note.bytes.clone()));
        text.extend(note.pieces);
        text.push((Piece::Markup(Event::End(TagEnd::FootnoteDefinition)), note.bytes));
    }
    for (label, note) in notes {
        found.push(unused(&label, note.bytes, origin).with("is", "unused"));
    }
    text
}

/// The text without its notes, and the notes by their labels. Of two with one label the first counts.
fn part(
    pieces: Vec<Placed>,
    origin: &Origin,
    found: &mut Vec<Diagnostic>,
) -> (Vec<Placed>, BTreeMap<String, Note>) {
    let (mut text, mut notes) = (Vec::with_capacity(pieces.len()), BTreeMap::new());
    let mut open: Option<(String, Note)> = None;
    for (piece, bytes) in pieces {
        match &piece {
            Piece::Markup(Event::Start(Tag::FootnoteDefinition(label))) => {
                open = Some((label.to_string(), Note { pieces: Vec::new(), bytes }));
            }
            Piece::Markup(Event::End(TagEnd::FootnoteDefinition)) => {
                let Some((label, note)) = open.take() else { continue };
                match notes.entry(label) {
                    Entry::Occupied(first) => {
                        found.push(unused(first.key(), note.bytes, origin).with("is", "twice"));
                    }
                    Entry::Vacant(free) => {
                        free.insert(note);
                    }
                }
            }
            _ => match &mut open {
                Some((_, note)) => note.pieces.push((piece, bytes)),
                None => text.push((piece, bytes)),
            },
        }
    }
    (text, notes)
}

/// Gives references their numbers; a note that is referred to for the first time joins the queue.
fn number(
    pieces: &mut [Placed],
    notes: &mut BTreeMap<String, Note>,
    (numbers, queue): (&mut BTreeMap<String, usize>, &mut Vec<Note>),
) {
    for (piece, _) in pieces {
        let Piece::Markup(Event::FootnoteReference(label)) = piece else { continue };
        if let Some(note) = notes.remove(&**label) {
            queue.push(note);
            numbers.insert(label.to_string(), queue.len());
        }
        let event = match numbers.get(&**label) {
            Some(number) => Event::FootnoteReference(number.to_string().into()),
            None => Event::Text(format!("[^{label}]").into()),
        };
        *piece = Piece::Markup(event);
    }
}

fn unused(label: &str, bytes: Range<usize>, origin: &Origin) -> Diagnostic {
    let start = bytes.start..(bytes.start + label.len() + 4).min(bytes.end);
    Diagnostic::new(Code::FootnoteUnused, origin.place(start)).with("label", label)
}
