// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who helps whom: a box for each helper, joined to those it helps.
//!
//! Boundary: layout of boxes. Each helper has a row of its own, so that no two lines cross, however
//! many there are.

use super::frame::Frame;
use super::svg::{Canvas, Words};
use super::width::{advance, shorten, wrap};
use super::{Caption, Form};

/// Who helps whom.
#[derive(Debug, Clone)]
pub struct Supports {
    /// From top to bottom.
    pub rows: Vec<Support>,
}

/// A helper with those it helps.
#[derive(Debug, Clone)]
pub struct Support {
    /// Its name.
    pub name: String,
    /// What it is, such as its posts.
    pub note: String,
    /// Whether it helps the others too.
    pub shared: bool,
    /// Short names of those it helps, and their names as tooltips.
    pub helped: Vec<(String, String)>,
}

/// Draws who helps whom.
#[must_use]
pub fn supports(data: &Supports, caption: &Caption<'_>, form: Form) -> String {
    let frame = Frame::new(caption, form, &[]);
    let plans = plans(data, form, frame.top());
    let bottom = plans.last().map_or(frame.top(), |plan| plan.bottom);
    let height = frame.height(bottom);
    let mut body = String::new();
    let mut canvas = Canvas::new(&mut body, (form.width(), height));
    frame.draw(&mut canvas, bottom);
    for (row, plan) in data.rows.iter().zip(&plans) {
        plan.draw(&mut canvas, row);
    }
    frame.close(&body, height)
}

/// From one line of text to the next.
const PITCH: i32 = 160;
/// Inside a box, around its words.
const PAD: i32 = 100;
/// Height of the box of one that is helped.
const CHIP: i32 = 300;
/// From one box to the next.
const GAP: i32 = 120;

/// Where a row stands, in tenths.
struct Plan {
    /// The helper's box: left, top, right, bottom.
    home: (i32, i32, i32, i32),
    name: Vec<String>,
    note: Vec<String>,
    /// Where the lines branch off.
    trunk: i32,
    chips: Vec<Chip>,
    /// Upper end of the next row.
    bottom: i32,
}

struct Chip {
    text: String,
    at: (i32, i32),
    wide: i32,
    /// Whether it is the first one on its line, where the branch ends.
    first: bool,
}

fn plans(data: &Supports, form: Form, top: i32) -> Vec<Plan> {
    let mut y = top + 20;
    let plan = |row: &Support| {
        let plan = Plan::new(row, form, y);
        y = plan.bottom;
        plan
    };
    data.rows.iter().map(plan).collect()
}

impl Plan {
    fn new(row: &Support, form: Form, top: i32) -> Self {
        let wide = if form == Form::Narrow { form.width() } else { 3_900 };
        let name = wrap(&row.name, wide - 2 * PAD, 130, true, 3);
        let note = wrap(&row.note, wide - 2 * PAD, 120, false, 3);
        let lines = i32::try_from(name.len() + note.len()).unwrap_or(1);
        let home = (0, top, wide, top + 2 * PAD + lines * PITCH - 30);
        let (left, trunk, start) = match form {
            Form::Narrow => (420, 180, home.3 + GAP),
            Form::Wide | Form::File => (wide + 700, wide + 350, top + 60),
        };
        let chips = chips(row, (left, start), form.width());
        let lowest = chips.last().map_or(0, |chip| chip.at.1 + CHIP);
        let bottom = lowest.max(home.3) + 2 * GAP;
        Self { home, name, note, trunk, chips, bottom }
    }

    fn draw(&self, canvas: &mut Canvas<'_>, row: &Support) {
        self.draw_links(canvas);
        let (left, top, right, bottom) = self.home;
        let class = if row.shared { "box-shared" } else { "box" };
        canvas.open(&format!("{} – {}", row.name, row.note));
        canvas.block(class, (left, top), (right, bottom));
        for (line, at) in self.name.iter().zip(0..) {
            let words = Words::new("label", (left + PAD, top + PAD + 110 + at * PITCH), line);
            canvas.words(&Words { weight: 700, ..words });
        }
        let below = i32::try_from(self.name.len()).unwrap_or(1);
        for (line, at) in self.note.iter().zip(below..) {
            let words = Words::new("label", (left + PAD, top + PAD + 110 + at * PITCH), line);
            canvas.words(&Words { size: 120, ..words });
        }
        canvas.close();
        for (chip, (_, title)) in self.chips.iter().zip(&row.helped) {
            let (x, y) = chip.at;
            canvas.open(title);
            canvas.block("chip", (x, y), (x + chip.wide, y + CHIP));
            let at = (x + chip.wide / 2, y + CHIP / 2 + 46);
            canvas.words(&Words::new("label", at, &chip.text).anchored("middle"));
            canvas.close();
        }
    }

    /// From the helper's box to the trunk, down it, and to the first chip of each line.
    fn draw_links(&self, canvas: &mut Canvas<'_>) {
        let ends: Vec<(i32, i32)> = self
            .chips
            .iter()
            .filter(|chip| chip.first)
            .map(|chip| (chip.at.0, chip.at.1 + CHIP / 2))
            .collect();
        let (Some(first), Some(last)) = (ends.first(), ends.last()) else { return };
        if self.trunk < self.home.2 {
            canvas.path("link", &[(self.trunk, self.home.3), (self.trunk, last.1)], 15, "");
        } else {
            let y = first.1;
            canvas.path("link", &[(self.home.2, y), (self.trunk, y), (self.trunk, last.1)], 15, "");
        }
        for (x, y) in ends {
            canvas.path("link", &[(self.trunk, y), (x, y)], 15, "");
        }
    }
}

/// Boxes side by side, on as many lines as they need.
fn chips(row: &Support, (left, top): (i32, i32), width: i32) -> Vec<Chip> {
    let (mut x, mut y) = (left, top);
    let chips = row.helped.iter().map(|(short, _)| {
        let text = shorten(short, width - left - 2 * PAD, 130, false);
        let wide = advance(&text, 130, false) + 2 * PAD;
        if x > left && x + wide > width {
            (x, y) = (left, y + CHIP + GAP);
        }
        let chip = Chip { text, at: (x, y), wide, first: x == left };
        x += wide + GAP;
        chip
    });
    chips.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(count: usize) -> Support {
        Support {
            name: "Projektteam Wirtschaft, Umwelt und Infrastruktur".to_owned(),
            note: "4 Stellen vorgesehen".to_owned(),
            shared: false,
            helped: vec![("TMASGFF".to_owned(), "Ministerium".to_owned()); count],
        }
    }

    #[test]
    fn boxes_stay_inside_and_apart() {
        for form in [Form::Wide, Form::Narrow] {
            let data = Supports { rows: vec![row(0), row(40), row(1)] };
            let plans = plans(&data, form, 0);
            for pair in plans.windows(2) {
                assert!(pair[0].home.3 < pair[1].home.1);
                assert!(pair[0].chips.iter().all(|chip| chip.at.1 + CHIP < pair[1].home.1));
            }
            for chip in plans.iter().flat_map(|plan| &plan.chips) {
                assert!(chip.at.0 + chip.wide <= form.width());
            }
            assert!(
                plans[1].chips.iter().filter(|chip| chip.first).count() > 1,
                "no line was full"
            );
        }
    }
}
