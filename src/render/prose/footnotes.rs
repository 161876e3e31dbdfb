// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Footnotes: a number in the sentence, the note below the text, and the way back to each place.

use super::escape;
use crate::model::prose::{Piece, Prose};
use crate::render::press::Press;
use pulldown_cmark::Event;
use std::collections::BTreeMap;

/// How often a text refers to each note, in all and so far.
pub(super) struct Footnotes {
    all: BTreeMap<String, usize>,
    so_far: BTreeMap<String, usize>,
    /// The note that is being set; empty before the first.
    open: String,
    /// The page that notes and places are on; empty for the one that is being set.
    page: String,
}

impl Footnotes {
    pub(super) fn of(prose: &Prose, page: String) -> Self {
        let mut all = BTreeMap::new();
        for piece in &prose.pieces {
            if let Piece::Markup(Event::FootnoteReference(number)) = piece {
                *all.entry(number.to_string()).or_default() += 1;
            }
        }
        Self { all, so_far: BTreeMap::new(), open: String::new(), page }
    }

    /// The number in a sentence.
    pub(super) fn reference(&mut self, press: Press<'_>, number: &str) -> String {
        let nth = self.so_far.entry(number.to_owned()).or_default();
        *nth += 1;
        let label = escape(&press.say("footnote-to", &[("number", number.into())]));
        let id = place(number, *nth);
        let (page, id) = (escape(&self.page), self.id(&id));
        format!(
            r#"<sup><a href="{page}#fussnote-{number}"{id} role="doc-noteref" aria-label="{label}">{number}</a></sup>"#
        )
    }

    /// What stands before a note, and before all of them.
    pub(super) fn start(&mut self, press: Press<'_>, number: &str) -> String {
        let title = escape(&press.say("footnotes", &[]));
        let section = match self.open.is_empty() {
            true => format!(
                "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{title}\">\n<ol>\n"
            ),
            false => String::new(),
        };
        number.clone_into(&mut self.open);
        format!("{section}<li{}>", self.id(&format!("fussnote-{number}")))
    }

    /// An id on the page itself: elsewhere several texts stand beside each other.
    fn id(&self, id: &str) -> String {
        if self.page.is_empty() { format!(" id=\"{id}\"") } else { String::new() }
    }

    /// The way from the open note back to each place that refers to it.
    pub(super) fn back(&self, press: Press<'_>) -> String {
        let count = self.all.get(&self.open).copied().unwrap_or(1);
        let links = (1..=count).map(|nth| {
            let nth_text = nth.to_string();
            let key = if count == 1 { "footnote-back" } else { "footnote-back-nth" };
            let label = escape(&press.say(key, &[("nth", (&nth_text).into())]));
            let id = place(&self.open, nth);
            let page = escape(&self.page);
            let sign = if count == 1 { String::new() } else { format!("<sup>{nth}</sup>") };
            format!(
                r#" <a href="{page}#{id}" role="doc-backlink" aria-label="{label}">↩&#xFE0E;{sign}</a>"#
            )
        });
        links.collect()
    }

    /// What stands behind all notes.
    pub(super) fn end(&self) -> String {
        if self.open.is_empty() { String::new() } else { "</ol>\n</section>\n".to_owned() }
    }
}

/// The id of the n-th place that refers to a note.
fn place(number: &str, nth: usize) -> String {
    match nth {
        1 => format!("fussnote-{number}-text"),
        _ => format!("fussnote-{number}-text-{nth}"),
    }
}
