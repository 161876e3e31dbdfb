// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What stands around a drawing: root, heading, key and the demonstration's mark.
//!
//! Boundary: the only place that knows the difference between a drawing in a page and a file.

use super::svg::{Canvas, Escaped, Tenths, Words};
use super::{Caption, Form, Paint, width};

/// Where the style sheet of a file goes.
pub(super) const STYLE: &str = "<style></style>";
const FONTS: &str = "system-ui, 'Segoe UI', Roboto, Arial, sans-serif";
/// Around a file, which has no page around it.
const MARGIN: i32 = 240;

/// The surroundings of one drawing.
pub struct Frame<'a> {
    caption: &'a Caption<'a>,
    form: Form,
    heading: Vec<String>,
    key: Vec<Entry>,
    demo: Vec<String>,
    source: Vec<String>,
}

/// An entry of the key, laid out.
struct Entry {
    paint: Paint,
    label: String,
    at: (i32, i32),
}

impl<'a> Frame<'a> {
    /// Lays the surroundings out.
    pub fn new(caption: &'a Caption<'a>, form: Form, key: &[(Paint, String)]) -> Self {
        let room = form.width();
        let lines = |text, size, bold, most| width::wrap(text, room, size, bold, most);
        let demo = caption.demo.map_or(Vec::new(), |demo| lines(demo, 120, false, 4));
        let (heading, key, source) = match form {
            Form::Wide | Form::Narrow => (Vec::new(), Vec::new(), Vec::new()),
            Form::File => {
                let source = lines(caption.source, 120, false, 4);
                (lines(caption.title, 180, true, 3), flow(key, room), source)
            }
        };
        let below = 240 * tenths(heading.len());
        let key = key.into_iter().map(|entry| entry.moved(below)).collect();
        Self { caption, form, heading, key, demo, source }
    }

    /// Where the drawing may start.
    pub fn top(&self) -> i32 {
        let heading = 240 * tenths(self.heading.len());
        let key = self.key.last().map_or(heading, |entry| entry.at.1 + 220);
        if key > 0 { key + 60 } else { 0 }
    }

    /// How high the whole is if the drawing ends at `bottom`.
    pub fn height(&self, bottom: i32) -> i32 {
        let demo = 160 * tenths(self.demo.len() + self.source.len());
        bottom.saturating_add(if demo > 0 { demo + 60 } else { 0 })
    }

    /// Draws heading and key, and the mark of a demonstration below `bottom`.
    pub fn draw(&self, canvas: &mut Canvas<'_>, bottom: i32) {
        for (row, line) in self.heading.iter().enumerate() {
            let at = (0, 160 + 240 * tenths(row));
            canvas.words(&Words { size: 180, weight: 700, ..Words::new("label", at, line) });
        }
        for Entry { paint, label, at: (x, y) } in &self.key {
            canvas.block(paint.class(), (*x, *y), (x + 130, y + 130));
            canvas.words(&Words::new("label", (x + 190, y + 112), label));
        }
        for (row, line) in self.demo.iter().enumerate() {
            let at = (0, bottom.saturating_add(170 + 160 * tenths(row)));
            canvas.words(&Words { size: 120, ..Words::new("demo", at, line) });
        }
        for (line, row) in self.source.iter().zip(self.demo.len()..) {
            let at = (0, bottom.saturating_add(170 + 160 * tenths(row)));
            canvas.words(&Words { size: 120, ..Words::new("tick", at, line) });
        }
    }

    /// The root with its `body`, which is `height` high.
    pub fn close(&self, body: &str, height: i32) -> String {
        let (width, height) = (Tenths(self.form.width()), height.max(10));
        match self.form {
            Form::Wide | Form::Narrow => format!(
                "<svg class=\"chart\" viewBox=\"0 0 {width} {}\" aria-hidden=\"true\" \
                 focusable=\"false\" font-family=\"{FONTS}\" font-size=\"13\">{body}</svg>",
                Tenths(height)
            ),
            Form::File => self.file(body, height),
        }
    }

    fn file(&self, body: &str, height: i32) -> String {
        let Caption { title, description, language, .. } = self.caption;
        let (id, language) = (slug(self.caption.id), Escaped(language));
        let (corner, width) = (Tenths(-MARGIN), Tenths(self.form.width() + 2 * MARGIN));
        let height = Tenths(height.saturating_add(2 * MARGIN));
        let paper = format!(
            "<rect class=\"paper\" x=\"{corner}\" y=\"{corner}\" width=\"{width}\" \
             height=\"{height}\"/>"
        );
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\" lang=\"{language}\" \
             xml:lang=\"{language}\" viewBox=\"{corner} {corner} {width} {height}\" \
             font-family=\"{FONTS}\" font-size=\"13\">\
             <title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>\
             {STYLE}{paper}{body}</svg>\n",
            Escaped(title),
            Escaped(description),
        )
    }
}

impl Form {
    /// Width of the drawing in tenths.
    pub(super) fn width(self) -> i32 {
        match self {
            Self::Wide | Self::File => 10_400,
            Self::Narrow => 3_000,
        }
    }
}

impl Entry {
    fn moved(self, down: i32) -> Self {
        Self { at: (self.at.0, self.at.1 + down), ..self }
    }
}

/// Entries side by side, on as many lines as they need.
fn flow(key: &[(Paint, String)], room: i32) -> Vec<Entry> {
    let (mut x, mut y) = (0, 80);
    let entries = key.iter().map(|(paint, label)| {
        let label = width::shorten(label, room - 190, 130, false);
        let wide = 190 + width::advance(&label, 130, false);
        if x > 0 && x + wide > room {
            (x, y) = (0, y + 220);
        }
        let at = (x, y);
        x += wide + 240;
        Entry { paint: *paint, label, at }
    });
    entries.collect()
}

/// An id may not hold what a slug does not, and hostile input is no reason for a broken one.
fn slug(id: &str) -> String {
    let kept = |c: char| {
        if c.is_ascii_alphanumeric() || c == '-' || c == '_' { c } else { '-' }
    };
    let slug: String = id.chars().map(kept).collect();
    if slug.starts_with(|c: char| c.is_ascii_alphabetic()) { slug } else { format!("chart-{slug}") }
}

/// A count of lines as a factor of lengths.
fn tenths(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX / 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_slugs() {
        assert_eq!(slug("verlauf"), "verlauf");
        assert_eq!(slug("\"><x"), "chart----x");
        assert_eq!(slug(""), "chart-");
    }

    #[test]
    fn key_wraps_instead_of_leaving_the_drawing() {
        let key = vec![(Paint::Unknown, "noch nicht gemeldet, seit Langem".to_owned()); 9];
        for entry in flow(&key, 5_000) {
            assert!(entry.at.0 + 190 + width::advance(&entry.label, 130, false) <= 5_000);
        }
    }
}
