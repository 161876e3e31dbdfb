// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The canvas as a backend of plotters.
//!
//! Boundary: a translation, nothing is written here. A colour that comes from plotters is a key,
//! `RGB(0, 0, n)` for row n of the palette, since plotters has no other way to say what it draws;
//! our own shapes name the class themselves.

use super::palette::PALETTE;
use super::svg::{Canvas, Words};
use super::width;
use plotters::element::{Drawable, PointCollection};
use plotters::style::{RGBColor, ShapeStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
};
use std::convert::Infallible;

/// What drawing returns to plotters; writing to memory cannot fail.
pub type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// The style by which plotters is told a class of the palette.
pub fn key(class: &str) -> ShapeStyle {
    let row = PALETTE.iter().position(|tone| tone.class == class).unwrap_or(0);
    ShapeStyle::from(&RGBColor(0, 0, u8::try_from(row).unwrap_or(0))).stroke_width(10)
}

fn class(colour: BackendColor) -> &'static str {
    PALETTE.get(usize::from(colour.rgb.2)).map_or("label", |tone| tone.class)
}

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.size.0.unsigned_abs(), self.size.1.unsigned_abs())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    // Only the rasteriser draws pixels, but no shape is left to it: a pixel has no meaning here.
    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S) -> Drawn {
        self.draw_path([a, b], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.block(class(style.color()), from, to);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let points: Vec<BackendCoord> = path.into_iter().collect();
        let width = i32::try_from(style.stroke_width()).unwrap_or(10);
        self.path(class(style.color()), &points, width, "");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        center: BackendCoord,
        radius: u32,
        style: &S,
        _: bool,
    ) -> Drawn {
        self.dot(class(style.color()), center, i32::try_from(radius).unwrap_or(0));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        self.draw_path(corners, style)
    }

    fn draw_text<T: BackendTextStyle>(&mut self, text: &str, style: &T, at: BackendCoord) -> Drawn {
        self.words(&Words::new(class(style.color()), at, text));
        Ok(())
    }

    fn estimate_text_size<T: BackendTextStyle>(
        &self,
        text: &str,
        _: &T,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok((width::advance(text, 130, false).unsigned_abs(), 130))
    }
}

/// A shape of ours: points that plotters maps, and a pen that draws with our canvas.
pub struct Shape<C, P> {
    /// Points on the axes.
    pub points: Vec<C>,
    /// What is drawn where they come to lie.
    pub pen: P,
}

impl<'a, C, P> PointCollection<'a, C> for &'a Shape<C, P> {
    type Point = &'a C;
    type IntoIter = std::slice::Iter<'a, C>;

    fn point_iter(self) -> Self::IntoIter {
        self.points.iter()
    }
}

impl<'c, C, P: Fn(&mut Canvas<'c>, &[BackendCoord])> Drawable<Canvas<'c>> for Shape<C, P> {
    fn draw<I: Iterator<Item = BackendCoord>>(
        &self,
        points: I,
        canvas: &mut Canvas<'c>,
        _: (u32, u32),
    ) -> Drawn {
        (self.pen)(canvas, &points.collect::<Vec<_>>());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_back_to_their_class() {
        for tone in &PALETTE {
            assert_eq!(class(key(tone.class).color()), tone.class);
        }
    }
}
