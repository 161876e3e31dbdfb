// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A badge: one figure in a line, to be put on somebody else's page.
//!
//! Boundary: it stands among foreign colours, so it brings its own, light and dark alike.

use super::svg::{Escaped, Tenths};
use super::width::{advance, shorten};
use crate::render::colour::Mode;
use crate::render::tokens::Tokens;

/// One figure in a line.
#[derive(Debug, Clone, Copy)]
pub struct Badge<'a> {
    /// Whose figure it is, and of what.
    pub label: &'a str,
    /// The figure.
    pub value: &'a str,
    /// All of it in a sentence, with its day.
    pub title: &'a str,
    /// Language tag of all words.
    pub language: &'a str,
    /// Words that say that the figure is invented.
    pub demo: Option<&'a str>,
}

const HEIGHT: i32 = 240;
const SIZE: i32 = 120;
const PAD: i32 = 90;
/// Longer words would be no badge any more.
const LONGEST: i32 = 3_000;

/// Draws a badge.
#[must_use]
pub fn badge(badge: &Badge<'_>, tokens: &Tokens) -> String {
    let colour = |token: &str| tokens.colour(token, Mode::Light);
    let parts = [(badge.label, "ink"), (badge.value, "everywhere")];
    let parts = parts.into_iter().chain(badge.demo.map(|demo| (demo, "notice")));
    let (mut x, mut body) = (0, String::new());
    for (text, token) in parts {
        let text = shorten(text, LONGEST, SIZE, true);
        let wide = advance(&text, SIZE, true) + 2 * PAD;
        body.push_str(&format!(
            "<rect x=\"{}\" width=\"{}\" height=\"{}\" fill=\"{}\"/>\
             <text x=\"{}\" y=\"{}\">{}</text>",
            Tenths(x),
            Tenths(wide),
            Tenths(HEIGHT),
            colour(token),
            Tenths(x + PAD),
            Tenths(HEIGHT / 2 + 42),
            Escaped(&text),
        ));
        x += wide;
    }
    let (wide, high) = (Tenths(x), Tenths(HEIGHT));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" lang=\"{language}\" \
         xml:lang=\"{language}\" width=\"{wide}\" height=\"{high}\" viewBox=\"0 0 {wide} {high}\" \
         font-family=\"system-ui, 'Segoe UI', Roboto, Arial, sans-serif\" font-size=\"12\" \
         font-weight=\"600\" fill=\"{paper}\"><title>{title}</title>{body}</svg>\n",
        language = Escaped(badge.language),
        paper = colour("paper"),
        title = Escaped(badge.title),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hostile_words_stay_words_inside_the_badge() {
        let text = "</svg><script>\"&".repeat(40);
        let one = Badge { label: &text, value: &text, title: &text, language: &text, demo: None };
        for badge in [None, Some("Demonstration")]
            .map(|demo| badge(&Badge { demo, ..one }, &Tokens::default()))
        {
            assert_eq!(badge.matches("<svg").count(), 1);
            assert!(!badge.contains("<script"));
        }
    }
}
