// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The slots of a bar: exact shares, and what is drawn of each.
//!
//! Boundary: numbers. Slots fill the bar without a rest; what is drawn is narrower by a gap.

use super::Segment;
use super::scale::share;

/// Between two segments.
const GAP: i32 = 15;
/// A segment is drawn at least this wide, whatever its share: one of 575 services is a service.
const LEAST: i32 = 8;

/// The shares of `whole`, or of all segments, at which they meet, 0 first; 0 alone if there is
/// nothing to share.
pub fn edges(segments: &[Segment], whole: Option<u32>) -> Vec<i64> {
    let sum: u64 = segments.iter().map(|segment| u64::from(segment.n)).sum();
    let sum = sum.max(u64::from(whole.unwrap_or(0)));
    let mut reached = 0;
    let drawn = segments.iter().filter(|segment| segment.n > 0).map(|segment| {
        reached += u64::from(segment.n);
        share(reached, sum)
    });
    std::iter::once(0).chain(drawn).collect()
}

/// What is drawn of a segment: without the gaps, but never nothing, and never beyond the bar.
pub fn visible(start: i32, end: i32, bar: (i32, i32)) -> (i32, i32) {
    if end - start - GAP >= LEAST {
        return (start + GAP / 2, end - (GAP - GAP / 2));
    }
    let from = (i32::midpoint(start, end) - LEAST / 2).min(bar.1 - LEAST).max(bar.0);
    (from, from + LEAST)
}

#[cfg(test)]
mod tests {
    use super::super::Paint;
    use super::super::scale::{Scale, WHOLE};
    use super::*;
    use plotters::coord::ranged1d::Ranged;

    fn segments(counts: &[u32]) -> Vec<Segment> {
        let segment = |&n: &u32| Segment { paint: Paint::Conform, n, title: String::new() };
        counts.iter().map(segment).collect()
    }

    #[test]
    fn segments_and_gaps_fill_the_bar() {
        let shares = Scale::new(0, WHOLE);
        for bar in [(841, 9_729), (0, 2_720)] {
            let ends: Vec<i32> = edges(&segments(&[3, 1, 0, 4, 9]), None)
                .iter()
                .map(|share| shares.map(share, bar))
                .collect();
            let drawn: Vec<(i32, i32)> =
                ends.windows(2).map(|pair| visible(pair[0], pair[1], bar)).collect();
            assert_eq!(drawn.len(), 4);
            assert_eq!(drawn.iter().map(|(from, to)| to - from + GAP).sum::<i32>(), bar.1 - bar.0);
            assert!(drawn.windows(2).all(|pair| pair[1].0 - pair[0].1 == GAP));
        }
    }

    #[test]
    fn shares_are_of_the_sum() {
        assert_eq!(edges(&segments(&[1, 3]), None), [0, WHOLE / 4, WHOLE]);
        assert_eq!(edges(&segments(&[1, 3]), Some(8)), [0, WHOLE / 8, WHOLE / 2]);
        assert_eq!(edges(&segments(&[1, 3]), Some(2)), [0, WHOLE / 4, WHOLE]);
        assert_eq!(edges(&segments(&[u32::MAX; 4]), None).last(), Some(&WHOLE));
        assert_eq!(edges(&segments(&[0, 0]), Some(9)), [0]);
    }

    #[test]
    fn a_small_share_is_seen_and_stays_in_the_bar() {
        for (start, end) in [(0, 0), (0, 3), (9_999, 10_000), (5_000, 5_010)] {
            let (from, to) = visible(start, end, (0, 10_000));
            assert!(from >= 0 && to <= 10_000 && to - from == LEAST);
        }
    }
}
