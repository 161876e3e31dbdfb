// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words inside a burn-up: at the ends of lines and at targets.
//!
//! Boundary: sides and boxes. No two of them cover each other while there is room anywhere.

use super::place::{self, Area};
use super::svg::{Canvas, Words};
use super::trace::Trace;
use super::width::{advance, wrap};
use super::{Form, Line, TargetMark};

/// From the end of a line to its words.
pub const AWAY: i32 = 90;
/// From the middle of a target's diamond to its corners.
pub const REACH: i32 = 60;
/// From one line of text to the next.
pub const PITCH: i32 = 150;

/// Words with the box they fill.
#[derive(Debug)]
pub struct Note {
    /// The box.
    pub area: Area,
    /// Class of the palette.
    pub class: &'static str,
    /// `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// Weight of the font.
    pub weight: u16,
    /// The words, line by line.
    pub lines: Vec<String>,
}

impl Note {
    /// Draws the words.
    pub fn draw(&self, canvas: &mut Canvas<'_>) {
        let x = match self.anchor {
            "end" => self.area.2,
            "middle" => i32::midpoint(self.area.0, self.area.2),
            _ => self.area.0,
        };
        for (line, row) in self.lines.iter().zip(0..) {
            let at = (x, self.area.1 + 120 + row * PITCH);
            let words = Words::new(self.class, at, line).anchored(self.anchor);
            canvas.words(&Words { halo: true, weight: self.weight, ..words });
        }
    }
}

fn height(lines: &[String]) -> i32 {
    i32::try_from(lines.len()).map_or(i32::MAX / 1000, |count| count.saturating_mul(PITCH))
}

fn widest(lines: &[String], bold: bool) -> i32 {
    lines.iter().map(|line| advance(line, 130, bold)).max().unwrap_or(0)
}

/// A line with the words at its end.
pub struct End<'a> {
    /// The line.
    pub line: &'a Line,
    /// As far as it is drawn.
    pub trace: Trace,
    /// Classes of the line, and of what is filled in its colour.
    pub classes: (&'static str, &'static str),
    /// Width of the line.
    pub thick: i32,
    /// Width of the words.
    pub wide: i32,
    weight: u16,
    lines: Vec<String>,
}

impl<'a> End<'a> {
    /// Breaks the words into lines.
    pub fn new(line: &'a Line, trace: Trace, form: Form) -> Self {
        let (room, most) = if form == Form::Narrow { (1_300, 3) } else { (2_200, 2) };
        let (classes, thick, weight) = match line.class {
            "everywhere" => (("line-everywhere", "of-everywhere"), 30, 700),
            "conform" => (("line-conform", "of-conform"), 20, 600),
            _ => (("line-scope", "of-scope"), 15, 400),
        };
        let lines = wrap(&line.label, room, 130, weight > 400, most);
        let wide = widest(&lines, weight > 400);
        Self { line, trace, classes, thick, wide, weight, lines }
    }

    /// Height of the words.
    pub fn height(&self) -> i32 {
        height(&self.lines)
    }
}

/// Puts the words of lines next to the `dots` at their ends, clear of targets.
pub fn at_ends(
    ends: &[End<'_>],
    dots: &[(i32, i32)],
    targets: &[(i32, i32)],
    room: Area,
) -> Vec<Note> {
    let mut wanted: Vec<(i32, i32)> =
        dots.iter().zip(ends).map(|(dot, end)| (dot.1, end.height())).collect();
    let targets: Vec<Area> = around(targets).collect();
    let mut notes = put(ends, dots, &wanted, room);
    // Moving one label can push another one onto a target, therefore again; but a crowd of targets
    // could go on for ever, therefore not often.
    for _ in 0..8 {
        let met = notes.iter().enumerate().find_map(|(at, note)| {
            Some((at, note.area, *targets.iter().find(|target| target.meets(note.area))?))
        });
        let Some((at, area, target)) = met else { break };
        let up = area.3 - target.1 <= target.3 - area.1;
        let half = (wanted[at].1 + 1) / 2;
        wanted[at].0 = if up { target.1 - half } else { target.3 + half };
        notes = put(ends, dots, &wanted, room);
    }
    notes
}

fn put(ends: &[End<'_>], dots: &[(i32, i32)], wanted: &[(i32, i32)], room: Area) -> Vec<Note> {
    let middles = place::apart(wanted, (room.1, room.3));
    let placed = ends.iter().zip(dots).zip(middles).map(|((end, dot), middle)| {
        let (left, top) = (dot.0 + AWAY, middle - end.height() / 2);
        Note {
            area: Area(left, top, left + end.wide, top + end.height()),
            class: end.classes.1,
            anchor: "start",
            weight: end.weight,
            lines: end.lines.clone(),
        }
    });
    placed.collect()
}

/// The boxes of marks.
pub fn around(marks: &[(i32, i32)]) -> impl Iterator<Item = Area> {
    marks.iter().map(|(x, y)| Area(x - REACH - 10, y - REACH - 10, x + REACH + 10, y + REACH + 10))
}

/// The boxes of a line's strokes.
pub fn strokes(end: &End<'_>, at: impl Fn((i64, i64)) -> (i32, i32)) -> Vec<Area> {
    let pairs = end.trace.pieces.iter().flat_map(|piece| piece.corners.windows(2));
    let strokes = pairs.map(|pair| {
        let (a, b) = (at(pair[0]), at(pair[1]));
        Area(a.0.min(b.0) - 20, a.1.min(b.1) - 20, a.0.max(b.0) + 20, a.1.max(b.1) + 20)
    });
    strokes.collect()
}

/// Puts the words of targets next to their `marks`, clear of what is `taken` and, if that is
/// possible, of `lines`.
pub fn at_targets(
    targets: &[TargetMark],
    marks: &[(i32, i32)],
    mut taken: Vec<Area>,
    lines: &[Area],
    room: Area,
) -> Vec<Note> {
    taken.extend(around(marks));
    let mut notes = Vec::new();
    for (target, mark) in targets.iter().zip(marks) {
        let words = wrap(&target.label, (room.2 - room.0) * 3 / 5, 130, false, 3);
        let places = places(*mark, (widest(&words, false), height(&words)), room);
        let free = |place: &&(Area, _)| {
            room.holds(place.0) && !taken.iter().any(|other| other.meets(place.0))
        };
        let clear = |place: &&(Area, _)| !lines.iter().any(|line| line.meets(place.0));
        // Words far from their mark would be read as somebody else's.
        let best = places.iter().take(12).find(|place| free(place) && clear(place));
        let Some(&(area, anchor)) =
            best.or_else(|| places.iter().find(free)).or_else(|| places.first())
        else {
            continue;
        };
        taken.push(area);
        notes.push(Note { area, class: "of-target", anchor, weight: 400, lines: words });
    }
    notes
}

/// Where words of this size can stand at a mark, the best first.
fn places(mark: (i32, i32), (wide, high): (i32, i32), room: Area) -> Vec<(Area, &'static str)> {
    let (x, y) = mark;
    let put = |left: i32, top: i32| Area(left, top, left + wide, top + high);
    let right = (put(x + REACH + 40, y - high / 2), "start");
    let left = (put(x - REACH - 40 - wide, y - high / 2), "end");
    let beside = if x < i32::midpoint(room.0, room.2) { [right, left] } else { [left, right] };
    let middle = (x - wide / 2).min(room.2 - wide).max(room.0);
    let beyond = (0..40).flat_map(|step| {
        let away = REACH + 20 + step * 50;
        [put(middle, y - away - high), put(middle, y + away)].map(|area| (area, "middle"))
    });
    beside.into_iter().chain(beyond).collect()
}
