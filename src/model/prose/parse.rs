// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Markdown to pieces.

use super::placeholder::{self, Call, Placeholders};
use super::quotes::{Around, Marks, Quotes};
use super::{Piece, Prose, autolinks, blocks, headings, notes, slips};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use std::collections::BTreeSet;
use std::ops::Range;

/// Where a text comes from, to say where in it something is wrong.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    /// The text of a Markdown file, and its first byte there.
    Body(FileName, usize),
    /// A value of a YAML file; a slip in it is shown at the value as a whole.
    Value(Place),
}

impl Origin {
    pub(crate) fn place(&self, bytes: Range<usize>) -> Place {
        match self {
            Self::Body(file, base) => Place::bytes(file, base + bytes.start..base + bytes.end),
            Self::Value(place) => place.clone(),
        }
    }
}

/// A text whose links are not resolved yet.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) prose: Prose,
    /// Links and images: index of the piece, and their bytes in the text.
    pub(crate) links: Vec<(usize, Range<usize>)>,
    /// Where the text asks for the program's part of a page.
    pub(crate) programs: Vec<Range<usize>>,
    pub(crate) origin: Origin,
}

impl Draft {
    /// Reports placeholders for a part of the program that is not there, or there already.
    pub(crate) fn misplaced(&self, allowed: usize) -> impl Iterator<Item = Diagnostic> {
        let places = self.programs.iter().skip(allowed);
        places
            .map(|bytes| Diagnostic::new(Code::ContentMisplaced, self.origin.place(bytes.clone())))
    }
}

/// A text as it was written.
pub(crate) struct Manuscript<'t> {
    pub(crate) text: &'t str,
    pub(crate) origin: Origin,
    /// Code of its language, which decides how it quotes.
    pub(crate) language: &'t str,
}

/// What editors expect beyond CommonMark.
const EXTENSIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_DEFINITION_LIST)
    .union(Options::ENABLE_HEADING_ATTRIBUTES)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// Turns a placeholder into a piece, or reports what is wrong with it.
type Resolve<'r> = dyn FnMut(Call, &Origin, &mut Vec<Diagnostic>) -> Option<Piece> + 'r;

/// Reads a text.
pub(crate) fn parse(
    manuscript: Manuscript<'_>,
    found: &mut Vec<Diagnostic>,
    resolve: &mut Resolve<'_>,
) -> Draft {
    let source = manuscript.text;
    let (pieces, origin) = pieces(manuscript, EXTENSIONS, found, resolve);
    let pieces = autolinks::link(pieces, source);
    let pieces = blocks::lone(pieces, &origin, found);
    let pieces = notes::gather(pieces, &origin, found);
    let mut draft = Draft {
        prose: Prose { pieces: Vec::new(), headings: Vec::new() },
        links: Vec::new(),
        programs: Vec::new(),
        origin,
    };
    for (piece, range) in pieces {
        match &piece {
            Piece::Markup(Event::Start(Tag::Link { .. } | Tag::Image { .. })) => {
                draft.links.push((draft.prose.pieces.len(), range));
            }
            Piece::Program => draft.programs.push(range),
            _ => {}
        }
        draft.prose.pieces.push(piece);
    }
    headings::name(&mut draft.prose);
    draft
}

/// What a text is made of, in the order of its lines.
pub(super) fn pieces(
    manuscript: Manuscript<'_>,
    extensions: Options,
    found: &mut Vec<Diagnostic>,
    resolve: &mut Resolve<'_>,
) -> (Vec<(Piece, Range<usize>)>, Origin) {
    let Manuscript { text, origin, language } = manuscript;
    let placeholders = Placeholders::find(text);
    let mut masked = placeholders.mask(text);
    if !extensions.is_empty() {
        masked = slips::hide_stars(masked);
    }
    let mut builder = Builder {
        text,
        placeholders: &placeholders,
        origin,
        found,
        resolve,
        pieces: Vec::new(),
        code: false,
        marks: Marks::new(Quotes::of(language)),
        columns: 0,
        extended: !extensions.is_empty(),
        seen: BTreeSet::new(),
    };
    for (event, range) in Parser::new_ext(&masked, extensions).into_offset_iter() {
        builder.take(event, range);
    }
    let Builder { pieces, origin, found, seen, .. } = builder;
    // In the title of a link or the language of a code block a placeholder means nothing.
    for bytes in placeholders.within(&(0..text.len())) {
        if !seen.contains(&bytes.start) {
            found.push(Diagnostic::new(Code::PlaceholderSyntax, origin.place(bytes.clone())));
        }
    }
    (pieces, origin)
}

struct Builder<'t, 'f> {
    text: &'t str,
    placeholders: &'t Placeholders,
    origin: Origin,
    found: &'f mut Vec<Diagnostic>,
    resolve: &'f mut Resolve<'f>,
    pieces: Vec<(Piece, Range<usize>)>,
    /// Whether a code block is open: what stands in it is shown as written.
    code: bool,
    marks: Marks,
    /// Columns of the open table.
    columns: usize,
    /// Whether what editors expect beyond CommonMark counts.
    extended: bool,
    /// First bytes of the placeholders that came through in a text.
    seen: BTreeSet<usize>,
}

impl Builder<'_, '_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        if self.extended
            && let Some((code, bytes)) = slips::slip(&event, (self.text, self.columns), &range)
        {
            self.found.push(Diagnostic::new(code, self.origin.place(bytes)));
        }
        let written = &self.text[range.clone()];
        let event = slips::show_stars(event, written);
        if matches!(event, Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_))
        {
            self.seen.extend(self.placeholders.within(&range).iter().map(|one| one.start));
        }
        match event {
            Event::Text(text)
                if !self.code && matches!(written, "\"" | "'") && *text != *written =>
            {
                self.quote(range);
            }
            Event::Text(text) if !self.code => self.text(&text, range),
            // Code is shown as written, and so is raw HTML; but a figure in that is still a figure.
            Event::Text(text) if self.placeholders.within(&range).is_empty() => {
                self.push_text(text.into_string(), range);
            }
            Event::Text(_) => self.push_text(written.to_owned(), range),
            Event::Html(_) | Event::InlineHtml(_) => self.text(&written.into(), range),
            Event::Code(_) if !self.placeholders.within(&range).is_empty() => {
                let inner = written.trim_matches('`').trim().to_owned();
                self.push(Event::Code(inner.into()), range);
            }
            Event::Start(Tag::HtmlBlock) => self.push(Event::Start(Tag::Paragraph), range),
            Event::End(TagEnd::HtmlBlock) => self.push(Event::End(TagEnd::Paragraph), range),
            other => {
                match &other {
                    Event::Start(Tag::CodeBlock(_)) => self.code = true,
                    Event::Start(Tag::Table(columns)) => self.columns = columns.len(),
                    Event::End(TagEnd::CodeBlock) => self.code = false,
                    Event::End(end) if ends_a_block(*end) => self.settle_quotes(),
                    _ => {}
                }
                self.push(other.into_static(), range);
            }
        }
    }

    fn push(&mut self, event: Event<'static>, range: Range<usize>) {
        self.pieces.push((Piece::Markup(event), range));
    }

    fn push_text(&mut self, text: String, range: Range<usize>) {
        if !text.is_empty() {
            self.push(Event::Text(text.into()), range);
        }
    }

    /// A quotation mark or an apostrophe.
    fn quote(&mut self, range: Range<usize>) {
        let mark = &self.text[range.clone()];
        let around = Around::of(&self.text[..range.start], mark, &self.text[range.end..]);
        let sign = self.marks.set(mark, around, self.pieces.len());
        self.push_text(sign.to_owned(), range);
    }

    fn settle_quotes(&mut self) {
        for index in self.marks.settle() {
            self.pieces[index].0 = Piece::Markup(Event::Text("’".into()));
        }
    }

    /// Plain text, cut at its placeholders.
    fn text(&mut self, text: &CowStr<'_>, range: Range<usize>) {
        let inside = self.placeholders.within(&range);
        // Entities and escapes differ from their source; but no placeholder lies in those.
        if inside.is_empty() {
            self.plain(text, range);
            return;
        }
        let mut from = range.start;
        for one in inside {
            self.plain(&self.text[from..one.start], from..one.start);
            from = one.end;
            match placeholder::read(self.text, one) {
                Ok(call) => {
                    if let Some(piece) = (self.resolve)(call, &self.origin, self.found) {
                        self.pieces.push((piece, one.clone()));
                    }
                }
                Err(at) => self.wrong_syntax(at..one.end),
            }
        }
        self.plain(&self.text[from..range.end], from..range.end);
    }

    /// Text without a placeholder; one that was opened and not closed is a mistake.
    fn plain(&mut self, text: &str, range: Range<usize>) {
        if let Some(at) = text.find("{{") {
            self.wrong_syntax(range.start + at..range.start + at + 2);
        }
        let is_escaped = self.text[..range.start].ends_with('\\');
        if text.starts_with('[')
            && !is_escaped
            && let Some(label) = note_label(&self.text[range.start..])
        {
            let place = self.origin.place(range.start..range.start + label.len() + 3);
            let missing = Diagnostic::new(Code::FootnoteMissing, place);
            self.found.push(missing.with("label", label));
        }
        self.push_text(text.to_owned(), range);
    }

    fn wrong_syntax(&mut self, bytes: Range<usize>) {
        self.found.push(Diagnostic::new(Code::PlaceholderSyntax, self.origin.place(bytes)));
    }
}

/// Whether what was quoted cannot go on behind it.
fn ends_a_block(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::TableCell
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
    )
}

/// The label of a reference to a footnote at the start of a text.
fn note_label(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("[^")?;
    let end = rest.find(|c: char| c == ']' || c.is_whitespace() || c == '[')?;
    (end > 0 && rest[end..].starts_with(']')).then_some(&rest[..end])
}

#[cfg(test)]
mod tests;
