// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Straight quotation marks as a language sets them: "so" becomes „so“ in German, “so” in English.
//!
//! Which mark opens and which closes is for the Markdown parser to say; it does not know that
//! German closes a half quotation with another sign than its apostrophe, therefore what is open is
//! remembered here.

/// The marks of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// „so“ and ‚so‘
    German,
    /// “so” and ‘so’
    English,
    /// Of other languages it is not known how they quote.
    AsWritten,
}

impl Quotes {
    /// Those of a language by its code, such as `de` or `en-GB`.
    pub(crate) fn of(language: &str) -> Self {
        match language.split('-').next() {
            Some("de") => Self::German,
            Some("en") => Self::English,
            _ => Self::AsWritten,
        }
    }
}

/// The marks that are open in a block of text.
#[derive(Debug)]
pub(super) struct Marks {
    quotes: Quotes,
    /// Whether it is a single mark, and at which piece it stands.
    open: Vec<(bool, usize)>,
}

impl Marks {
    pub(super) fn new(quotes: Quotes) -> Self {
        Self { quotes, open: Vec::new() }
    }

    /// The sign for a mark. `parsed` is what the parser makes of it, `written` what stands there;
    /// `in_word` says whether letters stand on both sides, and `piece` where the sign will stand.
    pub(super) fn set<'m>(
        &mut self,
        (parsed, written): (&str, &'m str),
        in_word: bool,
        piece: usize,
    ) -> &'m str {
        let german = self.quotes == Quotes::German;
        if self.quotes == Quotes::AsWritten {
            return written;
        }
        let single = written == "'";
        let opens = matches!(parsed, "“" | "‘") && !in_word;
        if opens {
            self.open.push((single, piece));
            return match (german, single) {
                (true, true) => "‚",
                (true, false) => "„",
                (false, true) => "‘",
                (false, false) => "“",
            };
        }
        let closes = !in_word && self.open.last().is_some_and(|(open, _)| *open == single);
        if closes {
            self.open.pop();
        }
        match (german, single) {
            (true, true) if closes => "‘",
            (_, true) => "’",
            (true, false) => "“",
            (false, false) => "”",
        }
    }

    /// The block ends: single marks that nothing closed were apostrophes. Their pieces.
    pub(super) fn settle(&mut self) -> impl Iterator<Item = usize> {
        std::mem::take(&mut self.open).into_iter().filter(|(single, _)| *single).map(|(_, at)| at)
    }
}
