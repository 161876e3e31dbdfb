// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Small multiples: the same step lines for many, side by side on one scale.
//!
//! Boundary: layout of panels; whose they are, their order and their words are the caller's.

use super::backend::Shape;
use super::frame::Frame;
use super::line::{self, Painted, Plot};
use super::notes::End;
use super::place;
use super::scale::Scale;
use super::svg::{Canvas, Words};
use super::trace::{day, trace};
use super::width::{advance, shorten};
use super::{Caption, Form, Line, Paint};
use jiff::civil::Date;
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::ranged1d::Ranged;
use plotters::drawing::{DrawingArea, IntoDrawingArea};

/// Small multiples.
#[derive(Debug, Clone)]
pub struct Multiples {
    /// From left to right, then from top to bottom.
    pub panels: Vec<Panel>,
    /// First day of all axes.
    pub from: Date,
    /// Last day of all axes.
    pub to: Date,
    /// The Stichtag; what is later is provisional.
    pub as_of: Date,
    /// Days on which the counting changed: lines are cut there.
    pub breaks: Vec<Date>,
    /// Labels of the time axes.
    pub ticks: Vec<(Date, String)>,
    /// Labels of the value axes.
    pub values: Vec<(u32, String)>,
    /// All value axes reach at least up to here.
    pub top: u32,
    /// The key, drawn in [`Form::File`] only: a page has one in HTML.
    pub key: Vec<(Paint, String)>,
}

/// One of the multiples.
#[derive(Debug, Clone)]
pub struct Panel {
    /// In bold above it.
    pub short: String,
    /// Behind that: "3 von 17".
    pub figure: String,
    /// The tooltip.
    pub title: String,
    /// Lines, the one that is read first last. Their labels are tooltips.
    pub lines: Vec<Line>,
}

/// Draws small multiples.
#[must_use]
pub fn multiples(data: &Multiples, caption: &Caption<'_>, form: Form) -> String {
    let frame = Frame::new(caption, form, &data.key);
    let plan = Plan::new(data, form, frame.top());
    let height = frame.height(plan.bottom);
    let mut body = String::new();
    let mut canvas = Canvas::new(&mut body, (form.width(), height));
    frame.draw(&mut canvas, plan.bottom);
    // The backend cannot fail, and nobody else holds it while plotters draws.
    _ = paint(&canvas.into_drawing_area(), data, &plan);
    frame.close(&body, height)
}

/// From one panel to the next.
const GUTTER: i32 = 260;
/// Above a plot, for a heading of one line.
const HEAD: i32 = 260;
/// From one line of a heading to the next.
const PITCH: i32 = 160;
/// Below a plot, for its time axis.
const FOOT: i32 = 330;

/// Where things stand, in tenths.
struct Plan {
    form: Form,
    columns: i32,
    /// Width of the labels of the value axis, left of every row.
    margin: i32,
    /// Above a plot, for its heading.
    head: i32,
    /// Width and height of a plot.
    size: (i32, i32),
    top: i32,
    days: Scale,
    values: Scale,
    bottom: i32,
}

impl Plan {
    fn new(data: &Multiples, form: Form, top: i32) -> Self {
        // On a phone a panel is too narrow for name and figure side by side.
        let (columns, high, head) = match form {
            Form::Narrow => (2, 900, HEAD + PITCH),
            Form::Wide | Form::File => (3, 1_100, HEAD),
        };
        let lines = data.panels.iter().flat_map(|panel| &panel.lines);
        let drawn = lines.flat_map(|line| &line.points).map(|point| i64::from(point.1));
        let most = drawn.chain([i64::from(data.top), 1]).max().unwrap_or(1);
        let mut marks: Vec<i64> = data.values.iter().map(|value| i64::from(value.0)).collect();
        marks.retain(|mark| *mark <= most);
        marks.sort_unstable();
        marks.dedup();
        let mut days = Scale::new(day(data.from), day(data.to.max(data.from)));
        days.marks = data.ticks.iter().map(|tick| day(tick.0)).filter(|d| days.holds(*d)).collect();
        let widest = data.values.iter().map(|value| advance(&value.1, 120, false)).max();
        let margin = widest.map_or(0, |wide| wide.min(form.width() / 6) + 80);
        // The last dot reaches beyond the plot.
        let wide = (form.width() - margin - 40 - (columns - 1) * GUTTER) / columns;
        let rows = i32::try_from(data.panels.len()).unwrap_or(i32::MAX / 10_000);
        let rows = rows.saturating_add(columns - 1) / columns;
        Self {
            form,
            columns,
            margin,
            head,
            size: (wide, high),
            top,
            days,
            values: Scale { marks, ..Scale::new(0, most) },
            bottom: rows.saturating_mul(head + high + FOOT).saturating_add(top),
        }
    }

    /// Left and upper end of the plot of the n-th panel.
    fn corner(&self, at: usize) -> (i32, i32) {
        let at = i32::try_from(at).unwrap_or(i32::MAX / 10_000);
        let (column, row) = (at % self.columns, at / self.columns);
        let x = self.margin + column * (self.size.0 + GUTTER);
        (x, self.top + row.saturating_mul(self.head + self.size.1 + FOOT) + self.head)
    }
}

fn paint(root: &DrawingArea<Canvas<'_>, Shift>, data: &Multiples, plan: &Plan) -> Painted {
    for (at, panel) in data.panels.iter().enumerate() {
        let (x, y) = plan.corner(at);
        let ranges = (x..x + plan.size.0, y + plan.size.1..y);
        let axes = Cartesian2d::<Scale, Scale>::new(plan.days.clone(), plan.values.clone(), ranges);
        let plot = root.apply_coord_spec(axes);
        line::mesh(&plot, plan.values.marks.len(), plan.days.marks.len())?;
        draw(&plot, |canvas| words(canvas, data, panel, plan, (x, y)))?;
        for line in &panel.lines {
            draw_line(&plot, line, data, plan)?;
        }
    }
    Ok(())
}

fn draw<'c>(plot: &Plot<'c>, pen: impl Fn(&mut Canvas<'c>)) -> Painted {
    let pen = |canvas: &mut Canvas<'c>, _: &[(i32, i32)]| pen(canvas);
    plot.draw(&Shape { points: Vec::<(i64, i64)>::new(), pen })
}

fn words(
    canvas: &mut Canvas<'_>,
    data: &Multiples,
    panel: &Panel,
    plan: &Plan,
    (x, y): (i32, i32),
) {
    let (wide, high) = plan.size;
    canvas.open(&panel.title);
    let short = shorten(&panel.short, wide, 130, true);
    if plan.head > HEAD {
        let figure = shorten(&panel.figure, wide, 130, false);
        let name = Words::new("label", (x, y - 90 - PITCH), &short);
        canvas.words(&Words { weight: 700, ..name });
        canvas.words(&Words::new("label", (x, y - 90), &figure));
    } else {
        let room = wide - advance(&short, 130, true) - 40;
        let figure = shorten(&panel.figure, room, 130, false);
        let heading = Words::new("label", (x, y - 90), &figure);
        canvas.words(&Words { lead: &short, ..heading });
    }
    canvas.close();
    let as_of = plan.days.map(&day(data.as_of), (x, x + wide));
    if day(data.as_of) < plan.days.max {
        canvas.path("as-of", &[(as_of, y), (as_of, y + high)], 10, "");
    }
    if x == plan.margin {
        let heights: Vec<(i32, i32)> = plan
            .values
            .marks
            .iter()
            .map(|mark| {
                let up = plan.values.map(mark, (0, high));
                (up, up + 120)
            })
            .collect();
        let step = place::stride(&heights, 40);
        for (mark, (up, _)) in plan.values.marks.iter().zip(&heights).step_by(step) {
            let label = data.values.iter().find(|value| i64::from(value.0) == *mark);
            let text = label.map_or(String::new(), |l| shorten(&l.1, plan.margin - 80, 120, false));
            let at = (x - 80, y + high - up + 42);
            canvas.words(&Words { size: 120, ..Words::new("tick", at, &text).anchored("end") });
        }
    }
    let inside = data.ticks.iter().filter(|tick| plan.days.holds(day(tick.0)));
    let spans: Vec<(i32, i32, &str)> = inside
        .map(|(date, text)| {
            let half = advance(text, 120, false) / 2;
            let at = plan.days.map(&day(*date), (x, x + wide));
            (at - half, at + half, text.as_str())
        })
        .filter(|(start, end, _)| *start >= x - plan.margin && *end <= plan.form.width())
        .collect();
    let apart: Vec<(i32, i32)> = spans.iter().map(|(start, end, _)| (*start, *end)).collect();
    for (start, end, text) in spans.iter().step_by(place::stride(&apart, 80)) {
        let at = (i32::midpoint(*start, *end), y + high + 190);
        canvas.words(&Words { size: 120, ..Words::new("tick", at, text).anchored("middle") });
    }
}

fn draw_line(plot: &Plot<'_>, line: &Line, data: &Multiples, plan: &Plan) -> Painted {
    let axis = (plan.days.min, plan.days.max);
    let cuts: Vec<i64> = data.breaks.iter().map(|date| day(*date)).collect();
    match trace(&line.points, &cuts, axis, day(data.as_of)) {
        Some(trace) => line::draw(plot, &End::new(line, trace, plan.form)),
        None => Ok(()),
    }
}
