// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Straight quotation marks as a language sets them: "so" becomes „so“ in German, “so” in English.
//!
//! The Markdown parser pairs straight marks with each other. But an editor who types one sign of a
//! pair by hand, „so", means the other one to fit; and German closes a half quotation with another
//! sign than its apostrophe. Therefore the letters around a mark decide, and what is open is
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

/// What stands around a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// A word begins behind it.
    Start,
    /// A letter stands on both sides.
    Word,
    /// A word ends before it, or nothing is near.
    End,
}

impl Around {
    /// Judges by the letters on both sides; signs of emphasis are none.
    pub(super) fn of(before: &str, mark: &str, after: &str) -> Self {
        if mark == "'" && is_shortened(after) {
            return Self::Word;
        }
        let is_emphasis = |c: &char| matches!(c, '*' | '_' | '~');
        let before = before.chars().rev().find(|c| !is_emphasis(c));
        let after = after.chars().find(|c| !is_emphasis(c));
        let opens_after = |c: char| c.is_whitespace() || "([{/-–—„‚»›“‘\"'".contains(c);
        let closes_before = |c: char| c.is_whitespace() || ")]}.,;:!?“‘«‹”’".contains(c);
        match (before, after) {
            (Some(before), Some(after)) if before.is_alphanumeric() && after.is_alphanumeric() => {
                Self::Word
            }
            (before, Some(after)) if before.is_none_or(opens_after) && !closes_before(after) => {
                Self::Start
            }
            _ => Self::End,
        }
    }
}

/// Whether what follows an apostrophe is a word that lost its beginning: 'ne, 's, '90er.
fn is_shortened(after: &str) -> bool {
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let word = &after[..end];
    matches!(word, "n" | "ne" | "nen" | "nem" | "ner" | "s" | "tis" | "twas")
        || word.starts_with(|c: char| c.is_ascii_digit())
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

    /// The sign for a mark, `"` or `'`, between two letters; `piece` is where the sign will stand.
    pub(super) fn set<'m>(&mut self, mark: &'m str, around: Around, piece: usize) -> &'m str {
        let german = self.quotes == Quotes::German;
        if self.quotes == Quotes::AsWritten {
            return mark;
        }
        let (single, in_word) = (mark == "'", around == Around::Word);
        if around == Around::Start {
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

/// A text without Markdown, such as a headline, with the marks of its language.
pub(crate) fn typeset(text: &str, language: &str) -> String {
    let mut marks = Marks::new(Quotes::of(language));
    let mut parts: Vec<&str> = Vec::new();
    let mut from = 0;
    let text = &text.replace(['\n', '\r'], " ");
    for (at, mark) in text.match_indices(['"', '\'']) {
        parts.push(&text[from..at]);
        from = at + mark.len();
        let around = Around::of(&text[..at], mark, &text[from..]);
        let sign = marks.set(mark, around, parts.len());
        parts.push(sign);
    }
    for index in marks.settle() {
        parts[index] = "’";
    }
    parts.push(&text[from..]);
    parts.concat()
}

#[cfg(test)]
mod tests {
    use super::typeset;

    #[test]
    fn a_headline_has_the_marks_of_its_language() {
        assert_eq!(
            typeset("Das \"Amt\", so 'neu' wie Hans' Auto", "de"),
            "Das „Amt“, so ‚neu‘ wie Hans’ Auto"
        );
        assert_eq!(typeset("It's \"new\"", "en"), "It’s “new”");
        assert_eq!(typeset("L'\"État\"", "fr"), "L'\"État\"");
        assert_eq!(typeset("Ohne", "de"), "Ohne");
        assert_eq!(typeset("\"… und so weiter\"", "de"), "„… und so weiter“");
        assert_eq!(
            typeset("'ne Sache der '90er, Hans' Auto", "de"),
            "’ne Sache der ’90er, Hans’ Auto"
        );
    }
}
