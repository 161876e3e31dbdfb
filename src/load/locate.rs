// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! From places in files to lines and columns, which only whoever reads a message needs.

use super::{Sources, front_matter, marked};
use crate::diagnostics::{Diagnostic, FileName, Located, Place, Position, Spot};
use std::collections::BTreeMap;

impl Sources {
    /// Turns places into lines and columns, sorted by file and line.
    #[must_use]
    pub fn locate(&self, found: Vec<Diagnostic>) -> Vec<Located> {
        let mut trees = BTreeMap::new();
        let mut located: Vec<Located> = found
            .into_iter()
            .map(|diagnostic| {
                let at = self.position(&diagnostic.place, &mut trees);
                let also = diagnostic.also.as_ref();
                let also = also.map(|place| (place.file.clone(), self.position(place, &mut trees)));
                Located { diagnostic, at, also }
            })
            .collect();
        located.sort_by(|a, b| {
            let key = |located: &Located| {
                (located.diagnostic.place.file.clone(), located.at, located.diagnostic.code)
            };
            key(a).cmp(&key(b))
        });
        located.dedup_by(|a, b| a.diagnostic == b.diagnostic && a.at == b.at);
        located
    }

    fn position(
        &self,
        place: &Place,
        trees: &mut BTreeMap<FileName, Option<(marked::Node, usize)>>,
    ) -> Position {
        let text = self.text(&place.file).unwrap_or_default();
        let (path, of_key) = match &place.spot {
            Spot::Start => return Position::of(text, 0, 0),
            Spot::Bytes(bytes) => return first_line(text, bytes),
            Spot::Offset(offset) => return Position::of(text, *offset, offset + 1),
            Spot::Value(path) => (path, false),
            Spot::Key(path) => (path, true),
        };
        let tree = trees.entry(place.file.clone()).or_insert_with(|| {
            let base = if place.file.ends_with(".md") {
                front_matter::split(text)?.0
            } else {
                0..text.len()
            };
            Some((marked::parse(&text[base.clone()]).ok()?, base.start))
        });
        match tree {
            Some((root, base)) => marked::locate(text, root, path, of_key, *base),
            None => Position::of(text, 0, 0),
        }
    }
}

/// The part of a span that lies on its first line: a caret does not go on below the next one.
fn first_line(text: &str, bytes: &std::ops::Range<usize>) -> Position {
    let rest = text.get(bytes.start..bytes.end.min(text.len())).unwrap_or_default();
    let length = rest.find('\n').unwrap_or(rest.len());
    Position::of(text, bytes.start, bytes.start + length)
}
