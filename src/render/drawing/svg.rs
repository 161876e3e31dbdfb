// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Writes SVG with meaning: classes, titles, groups and real text.
//!
//! Boundary: the only place that writes elements inside the root, and the only one that escapes.

use super::palette;
use std::fmt::{self, Display, Write};

/// A point on the canvas.
pub type Point = (i32, i32);

/// A drawing in the making.
pub struct Canvas<'a> {
    out: &'a mut String,
    /// Width and height.
    pub(super) size: (i32, i32),
}

/// Words at a place.
pub struct Words<'a> {
    /// Class of the palette.
    pub class: &'static str,
    /// Where the text is anchored, on its base line.
    pub at: Point,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// Size of the font.
    pub size: i32,
    /// Weight of the font: 400, 600 or 700.
    pub weight: u16,
    /// Whether lines behind the text keep a distance from it.
    pub halo: bool,
    /// Bold words before the others.
    pub lead: &'a str,
    /// The words.
    pub text: &'a str,
}

impl<'a> Words<'a> {
    /// Words that start at `at`.
    pub fn new(class: &'static str, at: Point, text: &'a str) -> Self {
        Self { class, at, anchor: "start", size: 130, weight: 400, halo: false, lead: "", text }
    }

    /// The same words, anchored elsewhere.
    #[must_use]
    pub fn anchored(self, anchor: &'static str) -> Self {
        Self { anchor, ..self }
    }
}

impl<'a> Canvas<'a> {
    /// A canvas of so many tenths.
    pub fn new(out: &'a mut String, size: (i32, i32)) -> Self {
        Self { out, size }
    }

    /// Opens a mark with its tooltip.
    pub fn open(&mut self, title: &str) {
        self.put(format_args!("<g class=\"mark\"><title>{}</title>", Escaped(title)));
    }

    /// Closes what was opened last.
    pub fn close(&mut self) {
        self.out.push_str("</g>");
    }

    /// A filled or outlined block from corner to corner.
    pub fn block(&mut self, class: &str, from: Point, to: Point) {
        let outlined =
            matches!(palette::find(class).kind, palette::Kind::Edged | palette::Kind::Open);
        // An outline is drawn half outside of its shape and would eat the gap.
        let inset = if outlined && to.0 - from.0 > 20 { 4 } else { 0 };
        self.put(format_args!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"1.5\"/>",
            Tenths(from.0 + inset),
            Tenths(from.1 + inset),
            Tenths((to.0 - from.0 - 2 * inset).max(0)),
            Tenths((to.1 - from.1 - 2 * inset).max(0)),
        ));
    }

    /// A line through corners, in the given width; a dashed one if `dashes` are given.
    pub fn path(&mut self, class: &str, points: &[Point], width: i32, dashes: &str) {
        let Some(((x, y), rest)) = points.split_first().filter(|(_, rest)| !rest.is_empty()) else {
            return;
        };
        let mut d = format!("M{} {}", Tenths(*x), Tenths(*y));
        let (mut x, mut y) = (*x, *y);
        for &(to_x, to_y) in rest {
            // Writing to a String cannot fail.
            _ = match (to_x == x, to_y == y) {
                (true, true) => Ok(()),
                (true, false) => write!(d, "V{}", Tenths(to_y)),
                (false, true) => write!(d, "H{}", Tenths(to_x)),
                (false, false) => write!(d, "L{} {}", Tenths(to_x), Tenths(to_y)),
            };
            (x, y) = (to_x, to_y);
        }
        let width = Tenths(width);
        self.put(format_args!("<path class=\"{class}\" stroke-width=\"{width}\" d=\"{d}\""));
        if !dashes.is_empty() {
            self.put(format_args!(" stroke-dasharray=\"{dashes}\""));
        }
        self.out.push_str("/>");
    }

    /// A dot.
    pub fn dot(&mut self, class: &str, (x, y): Point, radius: i32) {
        let (x, y, radius) = (Tenths(x), Tenths(y), Tenths(radius));
        self.put(format_args!("<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"));
    }

    /// A diamond that reaches `reach` in each direction.
    pub fn diamond(&mut self, class: &str, (x, y): Point, reach: i32) {
        let (r, r2) = (Tenths(reach), Tenths(-reach));
        self.put(format_args!(
            "<path class=\"{class}\" stroke-width=\"2\" d=\"M{} {}l{r} {r}l{r2} {r}l{r2} {r2}z\"/>",
            Tenths(x),
            Tenths(y - reach),
        ));
    }

    /// Words.
    pub fn words(&mut self, words: &Words<'_>) {
        if words.lead.is_empty() && words.text.is_empty() {
            return;
        }
        let (class, halo) = (words.class, if words.halo { " halo" } else { "" });
        let (x, y) = (Tenths(words.at.0), Tenths(words.at.1));
        self.put(format_args!("<text class=\"{class}{halo}\" x=\"{x}\" y=\"{y}\""));
        if words.anchor != "start" {
            self.put(format_args!(" text-anchor=\"{}\"", words.anchor));
        }
        if words.size != 130 {
            self.put(format_args!(" font-size=\"{}\"", Tenths(words.size)));
        }
        if words.weight != 400 {
            self.put(format_args!(" font-weight=\"{}\"", words.weight));
        }
        self.out.push('>');
        if !words.lead.is_empty() {
            let lead = Escaped(words.lead);
            self.put(format_args!("<tspan font-weight=\"700\">{lead}</tspan> "));
        }
        self.put(format_args!("{}</text>", Escaped(words.text)));
    }

    fn put(&mut self, arguments: fmt::Arguments<'_>) {
        // Writing to a String cannot fail.
        _ = self.out.write_fmt(arguments);
    }
}

/// A length in tenths as a number with at most one decimal.
pub struct Tenths(pub i32);

impl Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, tenth) = (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10);
        let sign = if self.0 < 0 { "-" } else { "" };
        if tenth == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{tenth}") }
    }
}

/// Text as it may stand in XML, in content and between double quotes.
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            // A line break in a label would be a space, and XML knows no other control characters,
            // not even escaped: one of them would make the whole file unreadable.
            '\t' | '\n' | '\r' => f.write_char(' '),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {
                f.write_char('\u{fffd}')
            }
            _ => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_at_most() {
        let written = |tenths| Tenths(tenths).to_string();
        assert_eq!([0, 10, 15, -5, -10].map(written), ["0", "1", "1.5", "-0.5", "-1"]);
        assert_eq!(written(i32::MIN), "-214748364.8");
    }

    #[test]
    fn hostile_text_stays_text() {
        let escaped = Escaped("</svg><script>\"&\u{0}\u{1b}\u{ffff}\n").to_string();
        assert_eq!(escaped, "&lt;/svg&gt;&lt;script&gt;&quot;&amp;\u{fffd}\u{fffd}\u{fffd} ");
    }

    #[test]
    fn steps_are_written_short() {
        let mut out = String::new();
        let points = [(0, 0), (100, 0), (100, 55), (200, 60), (200, 60)];
        Canvas::new(&mut out, (10, 10)).path("line-scope", &points, 15, "4 3");
        assert!(out.contains("d=\"M0 0H10V5.5L20 6\" stroke-dasharray=\"4 3\""), "{out}");
    }
}
