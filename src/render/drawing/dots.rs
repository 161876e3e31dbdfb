// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Single values as dots on one axis, a row each: nothing is joined by a line.
//!
//! Boundary: layout of rows; order and words are the caller's.

use super::frame::Frame;
use super::place;
use super::scale::{Scale, WHOLE};
use super::svg::{Canvas, Words};
use super::width::{advance, shorten, wrap};
use super::{Caption, Form};
use plotters::coord::ranged1d::Ranged;

/// Values on one axis.
#[derive(Debug, Clone)]
pub struct Dots {
    /// From top to bottom.
    pub rows: Vec<Dot>,
    /// Where the axis starts.
    pub from: f64,
    /// Where the axis ends.
    pub to: f64,
    /// Labels of the axis.
    pub ticks: Vec<(f64, String)>,
}

/// One value.
#[derive(Debug, Clone)]
pub struct Dot {
    /// In bold before the value's words, such as its day.
    pub lead: String,
    /// What the value is of.
    pub label: String,
    /// The value.
    pub value: f64,
    /// The value in words, next to its dot.
    pub text: String,
    /// The tooltip.
    pub title: String,
}

/// Draws values as dots.
#[must_use]
pub fn dots(dots: &Dots, caption: &Caption<'_>, form: Form) -> String {
    let frame = Frame::new(caption, form, &[]);
    let plan = Plan::new(dots, form, frame.top());
    let height = frame.height(plan.bottom);
    let mut body = String::new();
    let mut canvas = Canvas::new(&mut body, (form.width(), height));
    frame.draw(&mut canvas, plan.bottom);
    plan.draw(&mut canvas, dots);
    frame.close(&body, height)
}

/// Where things stand, in tenths.
struct Plan {
    form: Form,
    /// Left and right end of the axis.
    axis: (i32, i32),
    /// Base line of the axis' labels.
    ticks: i32,
    rows: Vec<Row>,
    /// What stands at the ends of the axis.
    ends: (f64, f64),
    bottom: i32,
}

struct Row {
    /// Words, the first line with the lead.
    lead: Vec<String>,
    lines: Vec<String>,
    top: i32,
    /// Height of the dot.
    at: i32,
}

/// From one line of text to the next.
const PITCH: i32 = 160;

impl Plan {
    fn new(dots: &Dots, form: Form, top: i32) -> Self {
        let width = form.width();
        let (room, left) = if form == Form::Narrow { (width, 60) } else { (3_500, 3_800) };
        let axis = (left, width - 60);
        let ticks = top + 130;
        let mut y = top + 330;
        let rows = dots.rows.iter().map(|dot| {
            let lead = wrap(&dot.lead, room, 130, true, 1);
            let lines = wrap(&dot.label, room, 130, false, 4);
            let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
            let count = i32::try_from(lead.len() + lines.len()).unwrap_or(1);
            let row = match form {
                // Words above, the dot below.
                Form::Narrow => Row { lead, lines, top: y, at: y + count * PITCH + 110 },
                Form::Wide | Form::File => Row { lead, lines, top: y, at: y + count * PITCH / 2 },
            };
            y = if form == Form::Narrow { row.at + 260 } else { y + count * PITCH + 160 };
            row
        });
        let rows: Vec<Row> = rows.collect();
        Self { form, axis, ticks, rows, ends: (dots.from, dots.to), bottom: y }
    }

    /// Where a value lies on the axis, whose whole is as fine as that of a bar.
    fn x(&self, value: f64) -> i32 {
        let (from, to) = self.ends;
        let share = (value - from) / (to - from);
        let share = if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_precision_loss,
            reason = "0 to 10^9"
        )]
        let share = (share * WHOLE as f64).round() as i64;
        Scale::new(0, WHOLE).map(&share, self.axis)
    }

    fn draw(&self, canvas: &mut Canvas<'_>, dots: &Dots) {
        let labels: Vec<(i32, &str)> =
            dots.ticks.iter().map(|(value, text)| (self.x(*value), text.as_str())).collect();
        for (x, _) in &labels {
            canvas.path("grid", &[(*x, self.ticks + 70), (*x, self.bottom - 60)], 10, "");
        }
        place::ticks(canvas, &labels, self.ticks, self.form);
        for (dot, row) in dots.rows.iter().zip(&self.rows) {
            self.draw_row(canvas, dot, row);
        }
    }

    fn draw_row(&self, canvas: &mut Canvas<'_>, dot: &Dot, row: &Row) {
        canvas.open(&dot.title);
        for (line, at) in row.lead.iter().chain(&row.lines).zip(0..) {
            let weight = if at == 0 && !row.lead.is_empty() { 700 } else { 400 };
            let words = Words::new("label", (0, row.top + 125 + at * PITCH), line);
            canvas.words(&Words { weight, halo: true, ..words });
        }
        let x = self.x(dot.value);
        canvas.path("base", &[(self.axis.0, row.at), (self.axis.1, row.at)], 8, "1 2");
        canvas.dot("of-everywhere", (x, row.at), 60);
        let wide = advance(&dot.text, 130, true);
        // Where there is no room behind the dot, there is some before it.
        let rooms = (x - 110, self.form.width() - x - 110);
        let behind = wide <= rooms.1 || rooms.1 >= rooms.0;
        let (at, anchor) = if behind { (x + 110, "start") } else { (x - 110, "end") };
        let text = shorten(&dot.text, if behind { rooms.1 } else { rooms.0 }, 130, true);
        let words = Words::new("label", (at, row.at + 46), &text).anchored(anchor);
        canvas.words(&Words { weight: 700, halo: true, ..words });
        canvas.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(values: &[f64]) -> Dots {
        let row = |value: &f64| Dot {
            lead: "1. Okt. 2020".to_owned(),
            label: "gezählt nach der Regel einer anderen Stelle".to_owned(),
            value: *value,
            text: value.to_string(),
            title: value.to_string(),
        };
        let ticks = vec![(0.0, "0".to_owned()), (600.0, "600".to_owned())];
        Dots { rows: values.iter().map(row).collect(), from: 0.0, to: 600.0, ticks }
    }

    #[test]
    fn values_stand_in_their_order_on_the_axis() {
        for form in [Form::Wide, Form::Narrow] {
            let plan = Plan::new(&chart(&[0.0, 33.0, 315.0, 600.0]), form, 0);
            let xs: Vec<i32> = [0.0, 33.0, 315.0, 600.0].map(|value| plan.x(value)).to_vec();
            assert!(xs.is_sorted() && xs[0] == plan.axis.0 && xs[3] == plan.axis.1, "{xs:?}");
            assert!(plan.rows.windows(2).all(|pair| pair[0].at < pair[1].top));
        }
    }

    #[test]
    fn small_and_huge_values_lie_apart() {
        for to in [0.000_4, 1.0, 5e15] {
            let data = Dots { from: 0.0, to, ..chart(&[]) };
            let plan = Plan::new(&data, Form::Wide, 0);
            let xs = [0.0, to / 4.0, to / 2.0, to].map(|value| plan.x(value));
            assert!(xs.windows(2).all(|pair| pair[0] < pair[1]), "{to}: {xs:?}");
        }
    }

    #[test]
    fn a_value_at_the_end_keeps_its_words_inside() {
        let caption =
            Caption { id: "a", title: "", description: "", source: "", language: "de", demo: None };
        let svg = dots(&chart(&[600.0]), &caption, Form::Narrow);
        assert!(svg.contains("text-anchor=\"end\""));
    }
}
