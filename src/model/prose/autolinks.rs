// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Addresses of the web that stand in a sentence as they are: they become links, as editors expect.

use super::Piece;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use std::collections::VecDeque;
use std::ops::Range;

type Placed = (Piece, Range<usize>);

/// Makes links of bare addresses; `source` is the text that the pieces were read from.
pub(super) fn link(pieces: Vec<Placed>, source: &str) -> Vec<Placed> {
    if !source.contains("://") {
        return pieces;
    }
    let mut out = Vec::with_capacity(pieces.len());
    let mut inside = 0;
    // The parser cuts a text at every sign that could mean something; an address is found whole.
    let mut run: Vec<Placed> = Vec::new();
    for (piece, range) in pieces {
        let is_text = matches!(piece, Piece::Markup(Event::Text(_)));
        let follows = run.last().is_none_or(|(_, last)| last.end == range.start);
        if is_text && inside == 0 && follows {
            run.push((piece, range));
            continue;
        }
        flush(&mut run, source, &mut out);
        match &piece {
            Piece::Markup(Event::Start(
                Tag::Link { .. } | Tag::Image { .. } | Tag::CodeBlock(_),
            )) => {
                inside += 1;
            }
            Piece::Markup(Event::End(TagEnd::Link | TagEnd::Image | TagEnd::CodeBlock)) => {
                inside -= 1;
            }
            _ => {}
        }
        match is_text && inside == 0 {
            true => run.push((piece, range)),
            false => out.push((piece, range)),
        }
    }
    flush(&mut run, source, &mut out);
    out
}

/// Hands on a run of text, its addresses as links.
fn flush(run: &mut Vec<Placed>, source: &str, out: &mut Vec<Placed>) {
    let mut rest: VecDeque<Placed> = std::mem::take(run).into();
    let (Some((_, first)), Some((_, last))) = (rest.front(), rest.back()) else { return };
    let (start, end) = (first.start, last.end);
    for address in addresses(&source[start..end], start) {
        while rest.front().is_some_and(|(_, range)| range.end <= address.start) {
            out.extend(rest.pop_front());
        }
        let before = rest.front().map_or(address.start, |(_, range)| range.start);
        out.extend(text(source, before..address.start));
        let url = &source[address.clone()];
        let link = Tag::Link {
            link_type: LinkType::Autolink,
            dest_url: url.to_owned().into(),
            title: "".into(),
            id: "".into(),
        };
        out.push((Piece::Markup(Event::Start(link)), address.clone()));
        out.extend(text(source, address.clone()));
        out.push((Piece::Markup(Event::End(TagEnd::Link)), address.clone()));
        while rest.front().is_some_and(|(_, range)| range.end <= address.end) {
            rest.pop_front();
        }
        if let Some((piece, range)) = rest.front_mut()
            && range.start < address.end
        {
            *piece = Piece::Markup(Event::Text(source[address.end..range.end].to_owned().into()));
            range.start = address.end;
        }
    }
    out.extend(rest);
}

fn text(source: &str, range: Range<usize>) -> Option<Placed> {
    let words = source[range.clone()].to_owned();
    (!words.is_empty()).then(|| (Piece::Markup(Event::Text(words.into())), range))
}

/// Where addresses stand in a text that begins at `base`: up to a space or a quotation mark, without the
/// punctuation of the sentence around them.
fn addresses(text: &str, base: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find("://").map(|at| from + at) {
        from = at + 3;
        let scheme = ["https", "http"].into_iter().find(|scheme| text[..at].ends_with(scheme));
        let Some(start) = scheme.map(|scheme| at - scheme.len()) else { continue };
        let is_word = text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
        let ends = |c: char| c.is_whitespace() || "<>\"„“”«»‚‘|\\".contains(c);
        let end = text[from..].find(ends).map_or(text.len(), |end| from + end);
        let address =
            text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_']);
        // A bracket belongs to the address if it opens in it.
        let address = match address.strip_suffix(')') {
            Some(bare) if !bare.contains('(') => bare,
            _ => address,
        };
        if !is_word && address.len() > at + 3 - start {
            found.push(base + start..base + start + address.len());
        }
        from = end;
    }
    found
}
