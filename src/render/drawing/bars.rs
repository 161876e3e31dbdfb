// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stacked bars: whose services have come how far, whose posts are filled.
//!
//! Boundary: layout of rows and segments; order, words and counts are the caller's.

use super::backend::{Shape, key};
use super::frame::Frame;
use super::place;
use super::scale::{Scale, WHOLE};
use super::slots::{edges, visible};
use super::svg::{Canvas, Words};
use super::width::{advance, shorten, wrap};
use super::{BarRow, Bars, Caption, Form, Paint};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea};
use std::convert::Infallible;

type Painted = Result<(), DrawingAreaErrorKind<Infallible>>;

/// Draws stacked bars.
#[must_use]
pub fn bars(bars: &Bars, caption: &Caption<'_>, form: Form) -> String {
    let frame = Frame::new(caption, form, &bars.key);
    let plan = Plan::new(bars, form, frame.top());
    let height = frame.height(plan.bottom);
    let mut body = String::new();
    let mut canvas = Canvas::new(&mut body, (form.width(), height));
    frame.draw(&mut canvas, plan.bottom);
    // The backend cannot fail, and nobody else holds it while plotters draws.
    _ = paint(&canvas.into_drawing_area(), bars, &plan);
    frame.close(&body, height)
}

/// Where things stand, in tenths.
struct Plan {
    form: Form,
    /// Left and right end of the bars.
    bar: (i32, i32),
    /// Upper end of the first and lower end of the last row.
    rows: (i32, i32),
    /// From the upper end of a row to that of its bar.
    inset: i32,
    /// Height of a bar.
    thick: i32,
    /// Lower end of the drawing.
    bottom: i32,
}

impl Plan {
    fn new(bars: &Bars, form: Form, top: i32) -> Self {
        let width = form.width();
        let widest = |texts: &mut dyn Iterator<Item = &String>, bold| {
            texts.map(|text| advance(text, 130, bold)).max().unwrap_or(0)
        };
        let total = widest(&mut bars.rows.iter().map(|row| &row.total), false).min(width / 4);
        let right = width - if total > 0 { total + 100 } else { 0 };
        let (left, pitch, inset, thick) = match form {
            Form::Narrow => (0, 520, 230, 250),
            Form::Wide | Form::File => {
                let short = widest(&mut bars.rows.iter().map(|row| &row.short), true);
                let left = if short > 0 { short.min(width * 3 / 10) + 120 } else { 0 };
                (left, 340, 60, 220)
            }
        };
        let rows = i32::try_from(bars.rows.len()).unwrap_or(i32::MAX).saturating_mul(pitch);
        // Without labels there is no axis, and no mesh either.
        let head = if bars.ticks.is_empty() { 20 } else { 220 };
        let rows = (top + head, rows.saturating_add(top + head));
        Self { form, bar: (left, right), rows, inset, thick, bottom: rows.1.saturating_add(40) }
    }
}

fn paint(root: &DrawingArea<Canvas<'_>, Shift>, bars: &Bars, plan: &Plan) -> Painted {
    let count = i64::try_from(bars.rows.len()).unwrap_or(i64::MAX);
    let marks: Vec<i64> = (0..=4).map(|quarter| quarter * WHOLE / 4).collect();
    let shares = Scale { marks: marks.clone(), ..Scale::new(0, WHOLE) };
    let axes = Cartesian2d::<Scale, Scale>::new(
        shares,
        Scale::new(0, count),
        (plan.bar.0..plan.bar.1, plan.rows.0..plan.rows.1),
    );
    let plot = root.apply_coord_spec(axes);
    if !bars.ticks.is_empty() {
        plot.draw_mesh(|canvas, line| line.draw(canvas, &key("grid")), 0, 5)?;
    }
    let columns: Vec<i32> = marks.iter().map(|mark| plot.map_coordinate(&(*mark, 0)).0).collect();
    let labels: Vec<(i32, &str)> =
        columns.into_iter().zip(bars.ticks.iter().map(String::as_str)).collect();
    root.draw(&Shape {
        points: Vec::new(),
        pen: |canvas: &mut Canvas<'_>, _: &[_]| {
            place::ticks(canvas, &labels, plan.rows.0 - 80, plan.form);
        },
    })?;
    for (row, at) in bars.rows.iter().zip(0..) {
        draw_row(&plot, row, at, bars, plan)?;
    }
    Ok(())
}

fn draw_row(
    plot: &DrawingArea<Canvas<'_>, Cartesian2d<Scale, Scale>>,
    row: &BarRow,
    at: i64,
    bars: &Bars,
    plan: &Plan,
) -> Painted {
    let shares = edges(&row.segments, bars.whole);
    let points: Vec<(i64, i64)> = shares.iter().map(|share| (*share, at)).collect();
    plot.draw(&Shape {
        points,
        pen: |canvas: &mut Canvas<'_>, points: &[(i32, i32)]| {
            let top = points.first().map_or(plan.rows.0, |point| point.1);
            label(canvas, row, top, plan);
            let edges: Vec<i32> = points.iter().map(|point| point.0).collect();
            segments(canvas, row, &edges, top + plan.inset, plan);
            if edges.len() < 2 {
                let at = (plan.bar.0 + 40, middle(top + plan.inset, plan));
                let room = plan.bar.1 - plan.bar.0 - 80;
                let words = shorten(&bars.empty, room, 130, false);
                canvas.words(&Words { halo: true, ..Words::new("tick", at, &words) });
            }
        },
    })
}

fn segments(canvas: &mut Canvas<'_>, row: &BarRow, edges: &[i32], top: i32, plan: &Plan) {
    let drawn = row.segments.iter().filter(|segment| segment.n > 0);
    for (segment, ends) in drawn.zip(edges.windows(2)) {
        let &[start, end] = ends else { continue };
        let (from, to) = visible(start, end, plan.bar);
        canvas.open(&segment.title);
        canvas.block(segment.paint.class(), (from, top), (to, top + plan.thick));
        let count = segment.n.to_string();
        if advance(&count, 120, true) + 40 <= to - from {
            let at = (i32::midpoint(from, to), middle(top, plan));
            let words = Words::new(segment.paint.on(), at, &count).anchored("middle");
            // The mesh shows through an outline.
            let halo = segment.paint == Paint::Unknown;
            canvas.words(&Words { size: 120, weight: 600, halo, ..words });
        }
        canvas.close();
    }
}

/// The base line of text in the middle of a bar.
fn middle(top: i32, plan: &Plan) -> i32 {
    top + plan.thick / 2 + 44
}

fn label(canvas: &mut Canvas<'_>, row: &BarRow, top: i32, plan: &Plan) {
    let width = plan.form.width();
    let bar = middle(top + plan.inset, plan);
    let named = row.name != row.short && !row.name.is_empty();
    let title = if named { format!("{} – {}", row.short, row.name) } else { row.short.clone() };
    canvas.open(&title);
    match plan.form {
        Form::Wide | Form::File => beside(canvas, &row.short, bar, plan.bar.0 - 120),
        Form::Narrow => {
            let lead = shorten(&row.short, width, 130, true);
            let start = advance(&lead, 130, true) + 60;
            let room = if named { width - start } else { 0 };
            let text =
                if room < 400 { String::new() } else { shorten(&row.name, room, 130, false) };
            let words = Words::new("label", (0, top + 165), &text);
            canvas.words(&Words { lead: &lead, halo: true, ..words });
        }
    }
    canvas.close();
    let total = shorten(&row.total, width - plan.bar.1 - 100, 130, false);
    if !total.is_empty() {
        canvas.words(&Words::new("total", (width, bar), &total).anchored("end"));
    }
}

/// The name left of a bar, on two lines if need be: a topic has no abbreviation.
fn beside(canvas: &mut Canvas<'_>, name: &str, base: i32, right: i32) {
    let lines = wrap(name, right, 130, true, 2);
    let first = if lines.len() > 1 { base - 75 } else { base };
    for (line, row) in lines.iter().zip(0..) {
        let words = Words::new("label", (right, first + row * 150), line).anchored("end");
        canvas.words(&Words { weight: 700, ..words });
    }
}

#[cfg(test)]
mod tests {
    use super::super::Segment;
    use super::*;

    fn chart(rows: &[&[u32]]) -> Bars {
        let row = |counts: &&[u32]| BarRow {
            short: "TFM".to_owned(),
            name: "Finanzministerium".to_owned(),
            segments: counts
                .iter()
                .zip([Paint::Everywhere, Paint::Conform, Paint::Step(9), Paint::Unknown])
                .map(|(&n, paint)| Segment { paint, n, title: format!("TFM – {n}") })
                .collect(),
            total: "3 von 17".to_owned(),
        };
        Bars {
            rows: rows.iter().map(row).collect(),
            whole: None,
            ticks: ["0 %", "25 %", "50 %", "75 %", "100 %"].map(str::to_owned).to_vec(),
            empty: "keine".to_owned(),
            key: vec![(Paint::Everywhere, "überall".to_owned())],
        }
    }

    #[test]
    fn counts_without_room_are_left_out() {
        let caption =
            Caption { id: "a", title: "", description: "", source: "", language: "de", demo: None };
        let svg = bars(&chart(&[&[1, 0, 999, 0]]), &caption, Form::Narrow);
        assert!(svg.contains(">999</text>") && !svg.contains(">1</text>"));
        assert!(svg.contains("<title>TFM – 1</title>"), "the tooltip still has it");
        assert_eq!(svg.matches("class=\"s6\"").count(), 1);
        assert!(!svg.contains("TFM – 0"), "nothing is drawn for nothing");
    }

    #[test]
    fn an_empty_row_says_so() {
        let caption =
            Caption { id: "a", title: "", description: "", source: "", language: "de", demo: None };
        let svg = bars(&chart(&[&[0, 0]]), &caption, Form::Wide);
        assert!(svg.contains(">keine</text>") && !svg.contains("<rect"));
    }
}
