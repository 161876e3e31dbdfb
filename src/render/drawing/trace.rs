// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A step function in pieces: cut at breaks, provisional from the Stichtag on.
//!
//! Boundary: days and values, no lengths.

use jiff::civil::Date;

/// Part of a line that is drawn in one go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Corners as (day, value).
    pub corners: Vec<(i64, i64)>,
    /// Whether it lies behind the Stichtag.
    pub provisional: bool,
    /// Whether the line is cut before and behind it.
    pub cut: (bool, bool),
}

/// A line as far as it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// From left to right.
    pub pieces: Vec<Piece>,
    /// Where it ends.
    pub end: (i64, i64),
}

/// The day as a number that can be calculated with.
pub fn day(date: Date) -> i64 {
    date.duration_since(Date::constant(2000, 1, 1)).as_secs().div_euclid(86_400)
}

/// What is drawn of `points` between two days; nothing if the first point is later.
///
/// Behind the Stichtag the line ends with its last point: nothing is known about later days, and a
/// line there would be read as a forecast.
pub fn trace(points: &[(Date, u32)], cuts: &[i64], axis: (i64, i64), as_of: i64) -> Option<Trace> {
    let mut points: Vec<(i64, i64)> =
        points.iter().map(|(date, value)| (day(*date), i64::from(*value))).collect();
    points.sort_by_key(|point| point.0);
    let start = points.first()?.0.max(axis.0);
    let end = points.last()?.0.max(as_of).min(axis.1);
    if start > end {
        return None;
    }
    let inside = |cut: &i64| start < *cut && *cut < end;
    let mut bounds: Vec<i64> = cuts.iter().chain([&as_of]).copied().filter(inside).collect();
    bounds.extend([start, end]);
    bounds.sort_unstable();
    bounds.dedup();
    let is_cut = |bound: i64| inside(&bound) && cuts.contains(&bound);
    let pieces = bounds.windows(2).map(|pair| Piece {
        corners: corners(&points, pair[0], pair[1], is_cut(pair[1])),
        provisional: pair[0] >= as_of,
        cut: (is_cut(pair[0]), is_cut(pair[1])),
    });
    Some(Trace { pieces: pieces.collect(), end: (end, value(&points, end)) })
}

/// The value that holds on a day not before the first point.
fn value(points: &[(i64, i64)], day: i64) -> i64 {
    let known = points.partition_point(|point| point.0 <= day);
    points.get(known.saturating_sub(1)).map_or(0, |point| point.1)
}

fn corners(points: &[(i64, i64)], from: i64, to: i64, cut: bool) -> Vec<(i64, i64)> {
    let mut height = value(points, from);
    let mut corners = vec![(from, height)];
    // A change on the day of the cut belongs to what comes behind it, where counting is another.
    for &(day, next) in
        points.iter().filter(|(day, _)| from < *day && (*day < to || !cut && *day == to))
    {
        if next != height {
            corners.extend([(day, height), (day, next)]);
            height = next;
        }
    }
    if corners.last().is_none_or(|last| last.0 < to) {
        corners.push((to, height));
    }
    corners
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn points() -> Vec<(Date, u32)> {
        vec![(date(2000, 1, 5), 2), (date(2000, 1, 1), 1), (date(2000, 1, 9), 3)]
    }

    #[test]
    fn steps_hold_until_the_next_point() {
        let trace = trace(&points(), &[], (0, 20), 12).unwrap();
        assert_eq!(trace.end, (12, 3));
        assert_eq!(trace.pieces.len(), 1);
        let steps = [(0, 1), (4, 1), (4, 2), (8, 2), (8, 3), (12, 3)];
        assert_eq!(trace.pieces[0].corners, steps);
    }

    #[test]
    fn what_is_behind_the_stichtag_is_provisional_and_ends_with_the_last_point() {
        let trace = trace(&points(), &[], (0, 20), 6).unwrap();
        let provisional: Vec<bool> = trace.pieces.iter().map(|piece| piece.provisional).collect();
        assert_eq!(provisional, [false, true]);
        assert_eq!(trace.end, (8, 3));
    }

    #[test]
    fn a_break_cuts_without_a_riser() {
        let trace = trace(&points(), &[4], (0, 20), 12).unwrap();
        assert_eq!(trace.pieces[0].corners, [(0, 1), (4, 1)]);
        assert_eq!(trace.pieces[0].cut, (false, true));
        assert_eq!(trace.pieces[1].corners[0], (4, 2));
    }

    #[test]
    fn degenerate_lines() {
        assert_eq!(trace(&[], &[], (0, 9), 5), None);
        assert_eq!(trace(&points(), &[], (-9, -5), -6), None);
        assert_eq!(trace(&points(), &[], (0, 0), 0).unwrap().end, (0, 1));
        let late = trace(&points(), &[], (6, 7), 99).unwrap();
        assert_eq!(late.pieces[0].corners, [(6, 2), (7, 2)]);
    }
}
