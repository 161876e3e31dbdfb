// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Flags above a burn-up: the Stichtag, what lies behind it, breaks, marked days.
//!
//! Boundary: sides and lanes, so that the words of neighbouring flags do not cover each other.

use super::Course;
use super::notes::{Note, PITCH};
use super::place::{self, Area};
use super::scale::Scale;
use super::svg::Canvas;
use super::trace::day;
use super::width::{advance, shorten};

/// A vertical line with words above the plot, at one side of it.
pub struct Flag {
    /// Counted from the plot.
    pub lane: usize,
    x: i32,
    end: bool,
    wide: i32,
    class: (&'static str, &'static str),
    dashes: &'static str,
    text: String,
}

/// So many marked days can still be read.
const CROWD: usize = 6;

/// The flags of a burn-up: Stichtag, what lies behind it, breaks, marked days.
pub fn flags(course: &Course, at: impl Fn(i64) -> i32, days: &Scale, width: i32) -> Vec<Flag> {
    let as_of = day(course.as_of);
    let mut flags = Vec::new();
    if days.holds(as_of) {
        let class = ("as-of", "tick");
        flags.push(Flag::new(at(as_of), &course.as_of_label, true, class, "", width));
        if as_of < days.max && !course.provisional_label.is_empty() {
            let text = &course.provisional_label;
            flags.push(Flag::new(at(as_of), text, false, class, "", width));
        }
    }
    for (date, text) in course.breaks.iter().filter(|(date, _)| days.holds(day(*date))) {
        let class = ("break", "of-break");
        flags.push(Flag::new(at(day(*date)), text, false, class, "1 2", width));
    }
    // A crowd of words would be higher than the plot; the days are then told below it alone.
    let marks = if course.marks.len() > CROWD { &[] } else { course.marks.as_slice() };
    for (date, text) in marks.iter().filter(|(date, _)| days.holds(day(*date))) {
        let class = ("as-of", "tick");
        flags.push(Flag::new(at(day(*date)), text, false, class, "1 3", width));
    }
    let spans: Vec<(i32, i32)> = flags.iter().map(Flag::span).collect();
    for (flag, lane) in flags.iter_mut().zip(place::lanes(&spans)) {
        flag.lane = lane;
    }
    flags
}

impl Flag {
    /// Chooses the side: the wanted one, else the other one, else the wider one and less text.
    fn new(
        x: i32,
        text: &str,
        end: bool,
        class: (&'static str, &'static str),
        dashes: &'static str,
        width: i32,
    ) -> Self {
        let rooms = (x - 40, width - x - 40);
        let wide = advance(text, 130, false);
        let end = match (wide <= rooms.0, wide <= rooms.1) {
            (true, true) => end,
            (true, false) => true,
            (false, true) => false,
            (false, false) => rooms.0 > rooms.1,
        };
        let text = shorten(text, if end { rooms.0 } else { rooms.1 }, 130, false);
        let wide = advance(&text, 130, false);
        Self { lane: 0, x, end, wide, class, dashes, text }
    }

    fn span(&self) -> (i32, i32) {
        let away = self.wide + 80;
        if self.end { (self.x - away, self.x) } else { (self.x, self.x + away) }
    }

    fn base(&self, top: i32) -> i32 {
        top - 90 - 160 * i32::try_from(self.lane).unwrap_or(0)
    }

    /// The line, from the words down to the axis.
    pub fn draw_line(&self, canvas: &mut Canvas<'_>, (bottom, top): (i32, i32)) {
        let points = [(self.x, self.base(top) - 100), (self.x, bottom)];
        canvas.path(self.class.0, &points, 10, self.dashes);
    }

    /// The box of the line inside the plot.
    pub fn stroke(&self, (bottom, top): (i32, i32)) -> Area {
        Area(self.x - 20, top, self.x + 20, bottom)
    }

    /// The words.
    pub fn note(&self, (_, top): (i32, i32)) -> Note {
        let left = if self.end { self.x - 40 - self.wide } else { self.x + 40 };
        let top = self.base(top) - 120;
        Note {
            area: Area(left, top, left + self.wide, top + PITCH),
            class: self.class.1,
            anchor: if self.end { "end" } else { "start" },
            weight: 400,
            lines: vec![self.text.clone()],
        }
    }
}
