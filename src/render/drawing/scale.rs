// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! An axis of whole numbers (shares, days, values or rows) for plotters.
//!
//! Boundary: the axes of plotters choose their own marks and cut the fraction off; ours has the
//! marks it is given and rounds, so that ends of neighbouring segments always meet.

use plotters::coord::ranged1d::{KeyPointHint, NoDefaultFormatting, Ranged};
use std::ops::Range;

/// The whole of a bar. Shares are billionths of it: finer than a tenth of a unit in any drawing.
pub const WHOLE: i64 = 1_000_000_000;

/// An axis with its marks.
#[derive(Debug, Clone)]
pub struct Scale {
    /// What stands at its start.
    pub min: i64,
    /// What stands at its end.
    pub max: i64,
    /// Where the mesh has lines.
    pub marks: Vec<i64>,
}

impl Scale {
    /// An axis without marks.
    pub fn new(min: i64, max: i64) -> Self {
        Self { min, max, marks: Vec::new() }
    }

    /// Whether the axis reaches `value`.
    pub fn holds(&self, value: i64) -> bool {
        (self.min..=self.max).contains(&value)
    }
}

impl Ranged for Scale {
    type FormatOption = NoDefaultFormatting;
    type ValueType = i64;

    fn map(&self, value: &i64, limit: (i32, i32)) -> i32 {
        let span = i128::from(self.max) - i128::from(self.min);
        if span <= 0 {
            return limit.0;
        }
        let along = i128::from((*value).clamp(self.min, self.max)) - i128::from(self.min);
        let length = i128::from(limit.1) - i128::from(limit.0);
        let moved = (2 * length * along + span).div_euclid(2 * span);
        i32::try_from(i128::from(limit.0) + moved).unwrap_or(limit.1)
    }

    fn key_points<Hint: KeyPointHint>(&self, _: Hint) -> Vec<i64> {
        self.marks.clone()
    }

    fn range(&self) -> Range<i64> {
        self.min..self.max
    }
}

/// The share that `part` is of `sum`; 0 of nothing.
pub fn share(part: u64, sum: u64) -> i64 {
    let exact = u128::from(part) * u128::from(WHOLE.unsigned_abs());
    exact.checked_div(u128::from(sum)).and_then(|share| i64::try_from(share).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_and_middle() {
        let scale = Scale::new(0, 4);
        assert_eq!([0, 1, 4].map(|v| scale.map(&v, (100, 500))), [100, 200, 500]);
        assert_eq!([0, 1, 4].map(|v| scale.map(&v, (500, 100))), [500, 400, 100]);
        assert_eq!([-9, i64::MAX].map(|v| scale.map(&v, (100, 500))), [100, 500]);
    }

    #[test]
    fn degenerate_axes_map_to_their_start() {
        assert_eq!(Scale::new(7, 7).map(&7, (100, 500)), 100);
        assert_eq!(Scale::new(9, 7).map(&8, (100, 500)), 100);
        assert_eq!(Scale::new(i64::MIN, i64::MAX).map(&i64::MAX, (0, i32::MAX)), i32::MAX);
    }

    #[test]
    fn shares_are_exact() {
        assert_eq!(share(1, 4), WHOLE / 4);
        assert_eq!(share(0, 0), 0);
        assert_eq!(share(u64::from(u32::MAX) * 9, u64::from(u32::MAX) * 9), WHOLE);
    }
}
