// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A burn-up: step lines of what is counted, against what was promised.
//!
//! Boundary: layout of axes, lines and marks; what stands where is decided in `plan`.

use super::backend::Shape;
use super::frame::Frame;
use super::line::{self, Painted};
use super::notes;
use super::place;
use super::plan::Plan;
use super::scale::Scale;
use super::svg::{Canvas, Words};
use super::trace::day;
use super::width::shorten;
use super::{Caption, Course, Form};
use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::drawing::{DrawingArea, IntoDrawingArea};

/// Draws a burn-up.
#[must_use]
pub fn course(course: &Course, caption: &Caption<'_>, form: Form) -> String {
    let frame = Frame::new(caption, form, &[]);
    let plan = Plan::new(course, form, frame.top());
    let bottom = plan.y.0 + 260;
    let height = frame.height(bottom);
    let mut body = String::new();
    let mut canvas = Canvas::new(&mut body, (form.width(), height));
    frame.draw(&mut canvas, bottom);
    // The backend cannot fail, and nobody else holds it while plotters draws.
    _ = paint(&canvas.into_drawing_area(), course, &plan);
    frame.close(&body, height)
}

fn paint(root: &DrawingArea<Canvas<'_>, Shift>, course: &Course, plan: &Plan<'_>) -> Painted {
    let axes = Cartesian2d::<Scale, Scale>::new(
        plan.days.clone(),
        Scale { marks: plan.shown(), ..plan.values.clone() },
        (plan.x.0..plan.x.1, plan.y.0..plan.y.1),
    );
    let plot = root.apply_coord_spec(axes);
    line::mesh(&plot, plan.values.marks.len(), plan.days.marks.len())?;
    draw_all(root, |canvas| {
        labels(canvas, course, plan);
        for flag in &plan.flags {
            flag.draw_line(canvas, plan.y);
        }
    })?;
    for end in &plan.ends {
        line::draw(&plot, end)?;
    }
    draw_all(root, |canvas| {
        let notes = plan.words(course);
        for target in &course.targets {
            canvas.open(&target.label);
            let at = plan.at((day(target.date), i64::from(target.value)));
            canvas.diamond("target", at, notes::REACH);
            canvas.close();
        }
        for note in notes {
            note.draw(canvas);
        }
    })
}

fn draw_all<'c>(root: &DrawingArea<Canvas<'c>, Shift>, pen: impl Fn(&mut Canvas<'c>)) -> Painted {
    let pen = |canvas: &mut Canvas<'c>, _: &[(i32, i32)]| pen(canvas);
    root.draw(&Shape { points: Vec::<(i32, i32)>::new(), pen })
}

fn labels(canvas: &mut Canvas<'_>, course: &Course, plan: &Plan<'_>) {
    for mark in plan.shown() {
        let label = course.values.iter().find(|value| i64::from(value.0) == mark);
        let text = label.map_or(String::new(), |l| shorten(&l.1, plan.x.0 - 80, 130, false));
        let at = (plan.x.0 - 80, plan.at((plan.days.min, mark)).1 + 46);
        canvas.words(&Words::new("tick", at, &text).anchored("end"));
    }
    let inside = course.ticks.iter().filter(|tick| plan.days.holds(day(tick.0)));
    let mut ticks: Vec<(i32, &str)> =
        inside.map(|(date, label)| (plan.at((day(*date), 0)).0, label.as_str())).collect();
    ticks.sort_by_key(|tick| tick.0);
    place::ticks(canvas, &ticks, plan.y.0 + 200, plan.form);
}
