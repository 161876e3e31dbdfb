// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Step lines, cut where the counting changed and dashed where it is provisional, and the mesh
//! behind them.
//!
//! Boundary: draws a trace that is known already, on any plot of days and values.

use super::backend::{Shape, key};
use super::notes::End;
use super::scale::Scale;
use super::svg::Canvas;
use super::trace::Trace;
use plotters::coord::cartesian::{Cartesian2d, MeshLine};
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use std::convert::Infallible;

/// What drawing returns to plotters; writing to memory cannot fail.
pub type Painted = Result<(), DrawingAreaErrorKind<Infallible>>;
/// A plot of days and values.
pub type Plot<'c> = DrawingArea<Canvas<'c>, Cartesian2d<Scale, Scale>>;

/// Draws a line with a dot at its end.
pub fn draw(plot: &Plot<'_>, end: &End<'_>) -> Painted {
    let Trace { pieces, end: last } = &end.trace;
    let corners = pieces.iter().flat_map(|piece| &piece.corners);
    plot.draw(&Shape {
        points: corners.chain([last]).copied().collect(),
        pen: |canvas: &mut Canvas<'_>, points: &[(i32, i32)]| {
            canvas.open(&end.line.label);
            let mut rest = points;
            for piece in pieces {
                let (own, others) = rest.split_at(piece.corners.len().min(rest.len()));
                rest = others;
                let dashes = if piece.provisional { "5 3" } else { "" };
                canvas.path(end.classes.0, &cut(own, piece.cut), end.thick, dashes);
            }
            if let Some(last) = rest.last() {
                canvas.dot(end.classes.1, *last, 20 + end.thick / 2);
            }
            canvas.close();
        },
    })
}

/// Ends at a break keep a distance from it: a line of the same value would not look cut else.
fn cut(points: &[(i32, i32)], (before, behind): (bool, bool)) -> Vec<(i32, i32)> {
    let mut points = points.to_vec();
    let wide = points.last().map_or(0, |last| last.0) - points.first().map_or(0, |first| first.0);
    let gap = 30.min(wide / 4);
    if let (true, Some(first)) = (before, points.first_mut()) {
        first.0 += gap;
    }
    if let (true, Some(last)) = (behind, points.last_mut()) {
        last.0 -= gap;
    }
    points
}

/// Draws the axis of days with its marks, and a line for each mark of the values.
pub fn mesh(plot: &Plot<'_>, values: usize, days: usize) -> Painted {
    plot.draw_mesh(
        |canvas, line| {
            match &line {
                MeshLine::XMesh((x, y), _, _) => {
                    canvas.path("base", &[(*x, *y), (*x, y + 50)], 10, "");
                }
                MeshLine::YMesh(_, _, 0) => line.draw(canvas, &key("base"))?,
                MeshLine::YMesh(..) => line.draw(canvas, &key("grid"))?,
            }
            Ok(())
        },
        values,
        days,
    )
}
