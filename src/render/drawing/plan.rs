// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Layout of a burn-up: axes, and where every word goes.
//!
//! Boundary: lengths only, nothing is drawn.

use super::flags::{self, Flag};
use super::notes::{self, End, Note};
use super::place::{self, Area};
use super::scale::Scale;
use super::trace::{day, trace};
use super::width::advance;
use super::{Course, Form, TargetMark};
use plotters::coord::ranged1d::Ranged;

/// Where things stand.
pub struct Plan<'a> {
    /// Which drawing.
    pub form: Form,
    /// The time axis.
    pub days: Scale,
    /// The value axis.
    pub values: Scale,
    /// Left and right end of the plot.
    pub x: (i32, i32),
    /// Lower and upper end of the plot.
    pub y: (i32, i32),
    /// The lines and their words.
    pub ends: Vec<End<'a>>,
    /// What stands above the plot.
    pub flags: Vec<Flag>,
}

impl<'a> Plan<'a> {
    /// Lays a burn-up out below `top`.
    pub fn new(course: &'a Course, form: Form, top: i32) -> Self {
        let width = form.width();
        let days = days(course);
        let ends = ends(course, form);
        let values = values(course, &ends);
        let left = margin(course, &values, width);
        let x = (left, right(&ends, &days, left, width));
        let flags = flags::flags(course, |day| days.map(&day, x), &days, width);
        let lanes = flags.iter().map(|flag| flag.lane + 1).max().unwrap_or(0);
        let top = top + 90 + 160 * i32::try_from(lanes).unwrap_or(0);
        let needed: i32 = ends.iter().map(End::height).sum();
        let tall = if form == Form::Narrow { 2_400 } else { 3_200 };
        Self { form, days, values, x, y: (top + tall.max(needed), top), ends, flags }
    }

    /// Where a value of a day comes to lie.
    pub fn at(&self, (day, value): (i64, i64)) -> (i32, i32) {
        (self.days.map(&day, self.x), self.values.map(&value, self.y))
    }

    /// The marks of the value axis for which there is room.
    pub fn shown(&self) -> Vec<i64> {
        let marks = &self.values.marks;
        let above = |mark: &i64| self.y.0 - self.at((self.days.min, *mark)).1;
        let spans: Vec<(i32, i32)> = marks.iter().map(|m| (above(m), above(m) + 150)).collect();
        marks.iter().step_by(place::stride(&spans, 40)).copied().collect()
    }

    /// All words of lines, targets and flags.
    pub fn words(&self, course: &Course) -> Vec<Note> {
        let at = |target: &TargetMark| self.at((day(target.date), i64::from(target.value)));
        let marks: Vec<(i32, i32)> = course.targets.iter().map(at).collect();
        let dots: Vec<(i32, i32)> = self.ends.iter().map(|end| self.at(end.trace.end)).collect();
        let mut notes = notes::at_ends(&self.ends, &dots, &marks, self.room());
        let boxes = notes.iter().map(|note| note.area);
        let taken: Vec<Area> = boxes.chain(notes::around(&dots)).collect();
        notes.extend(notes::at_targets(
            &course.targets,
            &marks,
            taken,
            &self.strokes(),
            self.room(),
        ));
        notes.extend(self.flags.iter().map(|flag| flag.note(self.y)));
        notes
    }

    /// What words should not cross if there is another place for them.
    fn strokes(&self) -> Vec<Area> {
        let lines = self.ends.iter().flat_map(|end| notes::strokes(end, |at| self.at(at)));
        let flags = self.flags.iter().map(|flag| flag.stroke(self.y));
        let heights = self.shown().into_iter().map(|mark| self.at((self.days.min, mark)).1);
        let mesh = heights.map(|y| Area(self.x.0, y - 10, self.x.1, y + 10));
        lines.chain(flags).chain(mesh).collect()
    }

    /// Where words may stand.
    fn room(&self) -> Area {
        Area(self.x.0 + 20, self.y.1 - 60, self.form.width(), self.y.0 - 20)
    }
}

/// The time axis, wide enough for the targets.
fn days(course: &Course) -> Scale {
    let targets = course.targets.iter().map(|target| target.date);
    let first = targets.clone().chain([course.from]).min().unwrap_or(course.from);
    let last = targets.chain([course.from, course.to]).max().unwrap_or(course.to);
    let mut days = Scale::new(day(first), day(last));
    days.marks = course.ticks.iter().map(|tick| day(tick.0)).filter(|d| days.holds(*d)).collect();
    days
}

fn ends(course: &Course, form: Form) -> Vec<End<'_>> {
    let axis = (day(course.from), day(course.to.max(course.from)));
    let cuts: Vec<i64> = course.breaks.iter().map(|(date, _)| day(*date)).collect();
    let drawn = course.lines.iter().filter_map(|line| {
        let trace = trace(&line.points, &cuts, axis, day(course.as_of))?;
        Some(End::new(line, trace, form))
    });
    drawn.collect()
}

/// The value axis. It starts at 0, and nothing is drawn above its end.
fn values(course: &Course, ends: &[End<'_>]) -> Scale {
    let corners = ends.iter().flat_map(|end| &end.trace.pieces).flat_map(|piece| &piece.corners);
    let drawn = corners.map(|corner| corner.1).chain(ends.iter().map(|end| end.trace.end.1));
    let promised = course.targets.iter().map(|target| i64::from(target.value));
    let most = drawn.chain(promised).chain([i64::from(course.top), 1]).max().unwrap_or(1);
    let mut marks: Vec<i64> = course.values.iter().map(|value| i64::from(value.0)).collect();
    marks.retain(|mark| *mark <= most);
    marks.sort_unstable();
    marks.dedup();
    Scale { marks, ..Scale::new(0, most) }
}

/// Width of the labels of the value axis.
fn margin(course: &Course, values: &Scale, width: i32) -> i32 {
    let shown = course.values.iter().filter(|value| values.holds(i64::from(value.0)));
    let widest = shown.map(|value| advance(&value.1, 130, false)).max().unwrap_or(0);
    if widest > 0 { widest.min(width / 5) + 80 } else { 80 }
}

/// As far to the right as the words at the ends of the lines allow.
fn right(ends: &[End<'_>], days: &Scale, left: i32, width: i32) -> i32 {
    let span = days.max - days.min;
    let allowed = ends.iter().filter_map(|end| {
        let room = i64::from(width - left - notes::AWAY - end.wide);
        let along = (room * span).checked_div(end.trace.end.0 - days.min)?;
        i32::try_from(along).ok()
    });
    left + allowed.chain([width - left - 80]).min().unwrap_or(0).max(400)
}

#[cfg(test)]
mod tests {
    use super::super::Line;
    use super::*;
    use jiff::civil::date;

    fn crowd() -> Course {
        let line = |class, value: u32| Line {
            class,
            label: format!("{value} überall online, in allen Kommunen"),
            points: vec![(date(2019, 1, 1), 0), (date(2020, 5, 1), value)],
        };
        let target = |month, value| TargetMark {
            date: date(2020, month, 1),
            value,
            label: format!("Ziel {month}/2020: {value}"),
        };
        Course {
            from: date(2019, 1, 1),
            to: date(2020, 12, 31),
            as_of: date(2020, 6, 30),
            as_of_label: "Stichtag 30.6.2020".to_owned(),
            lines: vec![line("scope", 20), line("conform", 20), line("everywhere", 19)],
            targets: vec![target(6, 20), target(8, 20), target(9, 19), target(12, 1)],
            breaks: (1..6).map(|month| (date(2020, month, 1), "neues Modell".to_owned())).collect(),
            marks: vec![(date(2020, 2, 1), "eine Leistung übernommen".to_owned())],
            ticks: Vec::new(),
            values: (0..500).map(|value| (value, value.to_string())).collect(),
            top: 20,
            provisional_label: "vorläufig".to_owned(),
        }
    }

    #[test]
    fn words_do_not_cover_each_other() {
        let course = crowd();
        for form in [Form::Wide, Form::Narrow] {
            let notes = Plan::new(&course, form, 0).words(&course);
            assert_eq!(notes.len(), 3 + 4 + 2 + 5 + 1);
            for (at, note) in notes.iter().enumerate() {
                let met = notes[at + 1..].iter().find(|other| other.area.meets(note.area));
                assert!(met.is_none(), "{form:?} {note:?} {met:?}");
                assert!(note.area.0 >= 0 && note.area.2 <= form.width(), "{note:?}");
                assert!(note.area.1 >= 0, "{note:?}");
            }
        }
    }

    #[test]
    fn nothing_lies_above_the_end_of_the_value_axis() {
        let mut course = crowd();
        course.targets[0].value = u32::MAX;
        let plan = Plan::new(&course, Form::Wide, 0);
        assert_eq!(plan.values.max, i64::from(u32::MAX));
        assert!(plan.shown().windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn the_time_axis_holds_targets_of_the_past() {
        let mut course = crowd();
        course.targets[0].date = date(2015, 1, 1);
        assert_eq!(Plan::new(&course, Form::Wide, 0).days.min, day(date(2015, 1, 1)));
    }
}
