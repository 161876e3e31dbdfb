// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Headings of a text: a level below the page's title, and an id that a link can name.

use super::{Heading, Piece, Prose};
use crate::model::address::Route;
use crate::model::slug::slug;
use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};

/// Gives every heading a level below the page's title and an id of its own.
pub(super) fn name(prose: &mut Prose) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut last: BTreeMap<String, usize> = BTreeMap::new();
    let mut above = 1;
    for start in 0..prose.pieces.len() {
        let Piece::Markup(Event::Start(Tag::Heading { level, id, .. })) = &prose.pieces[start]
        else {
            continue;
        };
        let own = id.as_ref().map(|id| slug(id)).filter(|id| !id.is_empty());
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
        let wanted = own.unwrap_or_else(|| slug(&text));
        let id = free_id(&wanted, &mut taken, &mut last);
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
    let prefixes = ["diagramm-", "methode-", "lage-", "lagen-", "team-", "fussnote-"];
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
