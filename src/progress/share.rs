// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! "n von N (x,y %)".

/// A part of a whole, both counted in bundles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// How many.
    pub n: u32,
    /// Of how many.
    pub of: u32,
}

/// Below this whole a percentage would pretend to more than there is.
pub const LEAST_FOR_PERCENT: u32 = 10;

impl Share {
    /// The percentage in tenths of a percent, half away from zero; `None` for a whole below ten.
    ///
    /// Computed in integers: in floating point, 0.05 % more or less would decide by accident.
    #[must_use]
    pub fn tenths(self) -> Option<u64> {
        let (n, of) = (u64::from(self.n), u64::from(self.of));
        (self.of >= LEAST_FOR_PERCENT).then(|| (2000 * n + of) / (2 * of))
    }

    /// Compares exact shares, not rounded ones.
    #[must_use]
    pub fn compare(self, other: Self) -> std::cmp::Ordering {
        let cross = |one: Self, of: u32| u64::from(one.n) * u64::from(of);
        cross(self, other.of).cmp(&cross(other, self.of))
    }

    /// The percentage with one decimal, as a number for data files.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "at most 1000 times 2^32, and divided by ten")]
    pub fn percent(self) -> Option<f64> {
        self.tenths().map(|tenths| tenths as f64 / 10.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_half_is_rounded_away_from_zero_and_small_wholes_have_no_percent() {
        assert_eq!(Share { n: 1, of: 2000 }.tenths(), Some(1)); // 0.05 %
        assert_eq!(Share { n: 12, of: 31 }.tenths(), Some(387));
        assert_eq!(Share { n: 12, of: 31 }.percent(), Some(38.7));
        assert_eq!(Share { n: 3, of: 9 }.tenths(), None);
        assert_eq!(Share { n: 10, of: 10 }.percent(), Some(100.0));
    }

    proptest! {
        /// Against exact arithmetic: the result is the only number of tenths that lies within half
        /// a tenth of the true value, the upper one where two do.
        #[test]
        fn percents_agree_with_exact_arithmetic(of in LEAST_FOR_PERCENT.., part in 0.0..=1.0f64) {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of a u32")]
            let n = (f64::from(of) * part) as u32;
            let tenths = Share { n, of }.tenths().unwrap();
            let (n, of, tenths) = (u128::from(n), u128::from(of), u128::from(tenths));
            // tenths - 1/2 <= 1000 n / of < tenths + 1/2, doubled and multiplied by `of`.
            prop_assert!(2 * tenths * of <= 2000 * n + of);
            prop_assert!(2000 * n < (2 * tenths + 1) * of);
        }
    }
}
