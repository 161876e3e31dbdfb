// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Markdown to pieces.

use super::placeholder::{self, Call, Placeholders};
use super::{Heading, Piece, Prose};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::model::address::Route;
use crate::model::slug::slug;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
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

/// Reads a text. `resolve` turns a placeholder into a piece, or reports what is wrong with it.
pub(crate) fn parse(
    text: &str,
    origin: Origin,
    found: &mut Vec<Diagnostic>,
    resolve: &mut dyn FnMut(Call, &Origin, &mut Vec<Diagnostic>) -> Option<Piece>,
) -> Draft {
    let placeholders = Placeholders::find(text);
    let masked = placeholders.mask(text);
    let mut builder = Builder {
        text,
        placeholders: &placeholders,
        origin,
        found,
        resolve,
        pieces: Vec::new(),
        code: false,
        seen: BTreeSet::new(),
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(&masked, options).into_offset_iter() {
        builder.take(event, range);
    }
    let Builder { pieces, origin, found, seen, .. } = builder;
    // In the title of a link or the language of a code block a placeholder means nothing.
    for bytes in placeholders.within(&(0..text.len())) {
        if !seen.contains(&bytes.start) {
            found.push(Diagnostic::new(Code::PlaceholderSyntax, origin.place(bytes.clone())));
        }
    }
    let pieces = lone_blocks(pieces, &origin, found);
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
    name_headings(&mut draft.prose);
    draft
}

struct Builder<'t, 'f> {
    text: &'t str,
    placeholders: &'t Placeholders,
    origin: Origin,
    found: &'f mut Vec<Diagnostic>,
    resolve: &'f mut dyn FnMut(Call, &Origin, &mut Vec<Diagnostic>) -> Option<Piece>,
    pieces: Vec<(Piece, Range<usize>)>,
    /// Whether a code block is open: what stands in it is shown as written.
    code: bool,
    /// First bytes of the placeholders that came through in a text.
    seen: BTreeSet<usize>,
}

impl Builder<'_, '_> {
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        let written = &self.text[range.clone()];
        if matches!(event, Event::Text(_) | Event::Code(_) | Event::Html(_) | Event::InlineHtml(_))
        {
            self.seen.extend(self.placeholders.within(&range).iter().map(|one| one.start));
        }
        match event {
            Event::Text(text) if !self.code => self.text(&text, range),
            // Code is shown as written, and so is raw HTML; but a figure in that is still a figure.
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
                    Event::End(TagEnd::CodeBlock) => self.code = false,
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
        self.push_text(text.to_owned(), range);
    }

    fn wrong_syntax(&mut self, bytes: Range<usize>) {
        self.found.push(Diagnostic::new(Code::PlaceholderSyntax, self.origin.place(bytes)));
    }
}

/// Takes charts out of the paragraphs that hold nothing else, and reports those that share one.
fn lone_blocks(
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

/// Gives every heading a level below the page's title and an id of its own.
fn name_headings(prose: &mut Prose) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut last: BTreeMap<String, usize> = BTreeMap::new();
    let mut above = 1;
    for start in 0..prose.pieces.len() {
        let Piece::Markup(Event::Start(Tag::Heading { level, .. })) = &prose.pieces[start] else {
            continue;
        };
        // A level that is skipped is a gap for everyone who reads by headings.
        let level = (*level as u8).clamp(2, above + 1);
        above = level;
        let mut text = String::new();
        let mut end = start + 1;
        while let Some(piece) = prose.pieces.get(end) {
            match piece {
                Piece::Markup(Event::End(TagEnd::Heading(_))) => break,
                Piece::Markup(Event::Text(part) | Event::Code(part)) => text.push_str(part),
                Piece::Markup(Event::SoftBreak) => text.push(' '),
                _ => {}
            }
            end += 1;
        }
        let id = free_id(&slug(&text), &mut taken, &mut last);
        let as_level = HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H2);
        prose.pieces[start] = Piece::Markup(Event::Start(Tag::Heading {
            level: as_level,
            id: Some(id.clone().into()),
            classes: Vec::new(),
            attrs: Vec::new(),
        }));
        if let Some(piece) = prose.pieces.get_mut(end) {
            *piece = Piece::Markup(Event::End(TagEnd::Heading(as_level)));
        }
        prose.headings.push(Heading { level, id, text });
    }
}

/// A fragment that nothing on the page has yet: templates use ids of their own.
fn free_id(slug: &str, taken: &mut BTreeSet<String>, last: &mut BTreeMap<String, usize>) -> String {
    let wanted = if slug.is_empty() { "abschnitt" } else { slug };
    let prefixes = ["diagramm-", "methode-", "lage-", "lagen-", "team-"];
    let own = Route::is_own_anchor(wanted)
        || wanted.ends_with("-titel")
        || prefixes.iter().any(|prefix| wanted.starts_with(prefix));
    let wanted = if own { format!("text-{wanted}") } else { wanted.to_owned() };
    if taken.insert(wanted.clone()) {
        return wanted;
    }
    // Numbers go on from the last one used: counting from 2 each time would cost the square of
    // the number of equal headings.
    let n = last.entry(wanted.clone()).or_insert(1);
    loop {
        *n += 1;
        let id = format!("{wanted}-{n}");
        if taken.insert(id.clone()) {
            return id;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::address::ChartId;

    fn draft(text: &str) -> (Draft, Vec<Code>) {
        let mut found = Vec::new();
        let origin = Origin::Body("a.md".into(), 0);
        let mut resolve = |call: Call, _: &Origin, _: &mut Vec<Diagnostic>| {
            Some(if call.name == "chart" {
                Piece::Chart(ChartId::MaturityByMinistry)
            } else {
                Piece::Program
            })
        };
        let draft = parse(text, origin, &mut found, &mut resolve);
        (draft, found.into_iter().map(|diagnostic| diagnostic.code).collect())
    }

    fn words(draft: &Draft) -> String {
        let word = |piece: &Piece| match piece {
            Piece::Markup(Event::Text(text) | Event::Code(text)) => text.to_string(),
            Piece::Markup(_) => String::new(),
            _ => "¤".to_owned(),
        };
        draft.prose.pieces.iter().map(word).collect()
    }

    #[test]
    fn a_chart_alone_leaves_its_paragraph_and_one_in_a_sentence_is_a_mistake() {
        let (alone, found) = draft("Text.\n\n{{ chart(id=\"a_b_c\") }}\n\nEnde.\n");
        assert!(found.is_empty());
        let paragraphs = alone.prose.pieces.iter();
        let starts =
            paragraphs.filter(|piece| matches!(piece, Piece::Markup(Event::Start(Tag::Paragraph))));
        assert_eq!(starts.count(), 2);
        assert_eq!(draft("Hier {{ chart(id=\"a\") }} steht es.").1, [Code::ChartNotAlone]);
        assert_eq!(draft("- {{ chart(id=\"a\") }}").1, [Code::ChartNotAlone]);
    }

    #[test]
    fn code_and_raw_html_are_shown_as_written() {
        let (code, found) =
            draft("`{{ figure(measure=\"x\") }}` <b onclick=\"x\">fett</b>\n\n    {{ chart }}\n");
        assert!(found.is_empty());
        assert_eq!(
            words(&code),
            "{{ figure(measure=\"x\") }} <b onclick=\"x\">fett</b>{{ chart }}\n"
        );
    }

    #[test]
    fn an_open_placeholder_is_a_mistake() {
        assert_eq!(draft("Von {{ figure(measure=\"conform\")").1, [Code::PlaceholderSyntax]);
        assert_eq!(draft("Von {{ 1 + }}").1, [Code::PlaceholderSyntax]);
    }

    #[test]
    fn headings_start_at_two_and_their_ids_are_unique() {
        let (draft, _) = draft("# Größe\n\n## Größe\n\n### Inhalt\n\n## ?\n");
        let ids: Vec<_> = draft.prose.headings.iter().map(|h| (h.level, h.id.as_str())).collect();
        assert_eq!(ids, [(2, "groesse"), (2, "groesse-2"), (3, "text-inhalt"), (2, "abschnitt")]);
    }
}
