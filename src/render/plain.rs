// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A news item as plain text, to be sent by mail: addresses in full, figures in words.
//!
//! Lines are not broken: a mail program breaks them where its reader's screen ends.

use super::chart;
use super::press::Press;
use super::prose::figure;
use crate::model::prose::{Piece, Prose};
use pulldown_cmark::{Event, Tag, TagEnd};

/// A text under construction.
struct Plain<'p> {
    press: Press<'p>,
    out: String,
    /// Numbers of the open lists; none for those without numbers.
    lists: Vec<Option<u64>>,
    /// Where the words of the open link or picture begin, and what it leads to.
    open: Vec<(usize, String)>,
}

/// The text of an item.
pub(super) fn text(press: Press<'_>, prose: &Prose) -> String {
    let mut plain = Plain {
        press: press.for_elsewhere(),
        out: String::new(),
        lists: Vec::new(),
        open: Vec::new(),
    };
    for piece in &prose.pieces {
        match piece {
            Piece::Markup(event) => plain.markup(event),
            Piece::Figure(asked) => plain.out.push_str(&figure::words(press, asked)),
            Piece::Chart(id) => {
                let message = chart::chart(press, *id).title;
                plain.block(&press.say("chart-elsewhere", &[("message", (&message).into())]));
            }
            Piece::Program => {}
        }
    }
    plain.out.trim().to_owned()
}

impl Plain<'_> {
    fn markup(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) => self.out.push_str(text),
            Event::SoftBreak => self.out.push(' '),
            Event::HardBreak => self.out.push('\n'),
            Event::Rule => self.block("* * *"),
            Event::FootnoteReference(number) => self.out.push_str(&format!(" [{number}]")),
            Event::Start(tag) => self.start(tag),
            Event::End(end) => self.end(*end),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::List(first) => self.lists.push(*first),
            Tag::Item => {
                self.line();
                let depth = self.lists.len().saturating_sub(1);
                self.out.push_str(&"  ".repeat(depth));
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.out.push_str(&format!("{number}. "));
                        *number += 1;
                    }
                    _ => self.out.push_str("– "),
                }
            }
            Tag::Link { dest_url, .. } => {
                let is_own = dest_url.starts_with('/');
                let to = if is_own { self.press.href(dest_url) } else { dest_url.to_string() };
                self.open.push((self.out.len(), to));
            }
            Tag::Image { title, .. } => self.open.push((self.out.len(), title.to_string())),
            Tag::FootnoteDefinition(number) => {
                self.gap();
                self.out.push_str(&format!("[{number}] "));
            }
            Tag::DefinitionListDefinition => {
                self.line();
                self.out.push_str("  ");
            }
            _ => {}
        }
    }

    fn end(&mut self, end: TagEnd) {
        match end {
            TagEnd::Paragraph if self.lists.is_empty() => self.gap(),
            TagEnd::List(_) => {
                self.lists.pop();
                if self.lists.is_empty() {
                    self.gap();
                }
            }
            TagEnd::Link => {
                let Some((start, to)) = self.open.pop() else { return };
                let said = self.out[start..].trim().to_owned();
                // Fragments lead nowhere outside of the page.
                if !to.starts_with('#') && said != to && format!("mailto:{said}") != to {
                    self.out.push_str(&format!(" ({to})"));
                }
            }
            TagEnd::Image => {
                let Some((start, credit)) = self.open.pop() else { return };
                let alt = self.out.split_off(start);
                let words = [alt, credit].into_iter().filter(|words| !words.is_empty());
                self.out.push_str(&format!("[{}]", words.collect::<Vec<_>>().join(" – ")));
            }
            TagEnd::TableCell => self.out.push_str(" | "),
            TagEnd::TableHead | TagEnd::TableRow => {
                self.out.truncate(self.out.trim_end_matches(" | ").len());
                self.line();
            }
            TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::CodeBlock
            | TagEnd::Table
            | TagEnd::DefinitionList
            | TagEnd::FootnoteDefinition => self.gap(),
            TagEnd::DefinitionListDefinition => self.line(),
            _ => {}
        }
    }

    fn block(&mut self, text: &str) {
        self.gap();
        self.out.push_str(text);
        self.gap();
    }

    /// The next words stand on a line of their own.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// The next words stand in a block of their own.
    fn gap(&mut self) {
        self.line();
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
    }
}
