// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Colours, and how far they stand apart.

use crate::load::files::theme::ColourRecord;
use std::fmt;

/// A colour of sRGB.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rgb([u8; 3]);

/// On which paper a page is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Light paper, and print.
    Light,
    /// Dark paper.
    Dark,
}

impl Mode {
    /// Both of them.
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    /// The word in `theme.yaml`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// A colour in both modes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour {
    light: Rgb,
    dark: Rgb,
}

impl Colour {
    /// Reads a colour; none if one of its values is no `#rrggbb`.
    #[must_use]
    pub fn parse(record: &ColourRecord) -> Option<Self> {
        Some(Self { light: Rgb::parse(&record.light)?, dark: Rgb::parse(&record.dark)? })
    }

    /// Whether a text is a value of a colour.
    #[must_use]
    pub fn is_one(text: &str) -> bool {
        Rgb::parse(text).is_some()
    }

    /// Gives it another value in a mode.
    pub fn set(&mut self, mode: Mode, value: Rgb) {
        match mode {
            Mode::Light => self.light = value,
            Mode::Dark => self.dark = value,
        }
    }

    /// Its value in a mode.
    #[must_use]
    pub fn of(self, mode: Mode) -> Rgb {
        match mode {
            Mode::Light => self.light,
            Mode::Dark => self.dark,
        }
    }
}

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(digits, 16).ok()?;
        let [_, r, g, b] = number.to_be_bytes();
        Some(Self([r, g, b]))
    }

    /// Relative luminance (WCAG 2.2), from 0 to 1.
    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        let [r, g, b] = self.0.map(channel);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Lighter and darker ones, the nearest first.
    pub fn shades(self) -> impl Iterator<Item = Self> {
        (1..=64).flat_map(move |steps| [0, 255].map(|end| self.towards(end, steps)))
    }

    /// So many 64ths of the way to black or white.
    fn towards(self, end: u8, steps: u32) -> Self {
        let mix = |value: u8| {
            let mixed = (u32::from(value) * (64 - steps) + u32::from(end) * steps) / 64;
            u8::try_from(mixed).unwrap_or(end)
        };
        Self(self.0.map(mix))
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// The contrast ratio of two colours (WCAG 2.2), from 1 to 21.
#[must_use]
pub fn contrast(a: Rgb, b: Rgb) -> f64 {
    let (a, b) = (a.luminance(), b.luminance());
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rgb(text: &str) -> Rgb {
        Rgb::parse(text).unwrap()
    }

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        assert!((contrast(rgb("#000000"), rgb("#ffffff")) - 21.0).abs() < 1e-9);
        assert!((contrast(rgb("#777777"), rgb("#ffffff")) - 4.478).abs() < 0.001);
    }

    #[test]
    fn shades_go_from_near_to_far() {
        let shades: Vec<_> = rgb("#777777").shades().map(|shade| shade.to_string()).collect();
        assert_eq!(shades[..2], ["#757575", "#797979"]);
        assert_eq!(shades[126..], ["#000000", "#ffffff"]);
    }
}
