// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One picture from its bytes to those of a rendition.
//!
//! Boundary: bytes in, bytes out. The formats were measured on a photograph of 12 megapixels: its
//! four WebP files take 0.2 s and a quarter of the bytes of JPEG; AVIF would take 4 s for a fifth
//! less of that, and its encoder as long to compile as all the rest for pictures.

use crate::load::picture::{Unreadable, limits};
use crate::model::report::{PictureFormat, Rendition};
use fast_image_resize as resize;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::metadata::Orientation;
use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageError, ImageReader, RgbImage, RgbaImage,
};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
use std::io::Cursor;

/// Quality of JPEG and of WebP, on the scales of their encoders: no difference that an eye would
/// find in a photograph, at sizes that a phone can bear.
const JPEG_QUALITY: u8 = 84;
const WEBP_QUALITY: f32 = 78.0;

/// A picture that renditions are made of.
pub(super) enum Negative {
    /// Pixels in sRGB.
    Pixels(Pixels),
    /// A harmless SVG.
    Drawing(Vec<u8>),
}

/// Eight bits for each of three or four channels.
pub(super) enum Pixels {
    Opaque(RgbImage),
    Transparent(RgbaImage),
}

impl Negative {
    /// A drawing without scripts, foreign content, links to elsewhere, and what an editor noted.
    pub(super) fn drawing(bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut out = Vec::with_capacity(bytes.len());
        let filter = svg_hush::Filter::new();
        filter.filter(bytes, &mut out).map_err(|_| Unreadable::Damaged)?;
        Ok(Self::Drawing(out))
    }

    /// A picture upright, as its camera was held, in the colours that browsers take for granted, and
    /// no larger than its largest rendition: all others are made of that one, which saves most of the
    /// scaling and looks the same.
    pub(super) fn pixels(bytes: &[u8], largest: &Rendition) -> Result<Self, Unreadable> {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
        let mut reader = reader.map_err(|_| Unreadable::Format)?;
        reader.limits(limits());
        let mut decoder = reader.into_decoder().map_err(|_| Unreadable::Damaged)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let mut image = DynamicImage::from_decoder(decoder).map_err(|error| match error {
            ImageError::Limits(_) => Unreadable::TooLarge,
            _ => Unreadable::Damaged,
        })?;
        image.apply_orientation(orientation);
        let pixels = Pixels::of(image).scaled(largest.width, largest.height);
        let pixels = pixels.ok_or(Unreadable::Damaged)?;
        Ok(Self::Pixels(match profile {
            Some(profile) => pixels.in_srgb(&profile),
            None => pixels,
        }))
    }

    /// The bytes of a rendition.
    pub(super) fn print(&self, rendition: &Rendition) -> Result<Vec<u8>, Unreadable> {
        match self {
            Self::Drawing(bytes) => Ok(bytes.clone()),
            Self::Pixels(pixels) => pixels
                .scaled(rendition.width, rendition.height)
                .and_then(|pixels| pixels.encoded(rendition.format))
                .ok_or(Unreadable::Damaged),
        }
    }
}

impl Pixels {
    fn of(image: DynamicImage) -> Self {
        if !image.color().has_alpha() {
            return Self::Opaque(image.into_rgb8());
        }
        let image = image.into_rgba8();
        // Many programs write a channel for transparency in which nothing is transparent.
        match image.pixels().all(|pixel| pixel.0[3] == u8::MAX) {
            true => Self::Opaque(DynamicImage::ImageRgba8(image).into_rgb8()),
            false => Self::Transparent(image),
        }
    }

    /// Colours of another profile, such as a camera's, as sRGB. A profile that cannot be read, or
    /// that is not of red, green and blue, is left out, as browsers do.
    fn in_srgb(mut self, profile: &[u8]) -> Self {
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return self };
        if profile.color_space != DataColorSpace::Rgb {
            return self;
        }
        let (layout, bytes): (_, &mut [u8]) = match &mut self {
            Self::Opaque(image) => (Layout::Rgb, image.as_mut()),
            Self::Transparent(image) => (Layout::Rgba, image.as_mut()),
        };
        let srgb = ColorProfile::new_srgb();
        let options = TransformOptions::default();
        let transform = profile.create_transform_8bit(layout, &srgb, layout, options);
        let mut out = vec![0; bytes.len()];
        if transform.is_ok_and(|transform| transform.transform(bytes, &mut out).is_ok()) {
            bytes.copy_from_slice(&out);
        }
        self
    }

    /// The same in another size; in its own it comes out as it is.
    fn scaled(&self, width: u32, height: u32) -> Option<Self> {
        let (size, bytes, kind) = match self {
            Self::Opaque(image) => (image.dimensions(), image.as_raw(), resize::PixelType::U8x3),
            Self::Transparent(image) => {
                (image.dimensions(), image.as_raw(), resize::PixelType::U8x4)
            }
        };
        let source = resize::images::ImageRef::new(size.0, size.1, bytes, kind).ok()?;
        let mut target = resize::images::Image::new(width, height, kind);
        resize::Resizer::new().resize(&source, &mut target, None).ok()?;
        let bytes = target.into_vec();
        Some(match self {
            Self::Opaque(_) => Self::Opaque(RgbImage::from_raw(width, height, bytes)?),
            Self::Transparent(_) => Self::Transparent(RgbaImage::from_raw(width, height, bytes)?),
        })
    }

    fn encoded(&self, format: PictureFormat) -> Option<Vec<u8>> {
        let mut out = Vec::new();
        match format {
            PictureFormat::Jpeg => {
                let image = self.opaque();
                let encoder = JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
                let (width, height) = image.dimensions();
                encoder.write_image(&image, width, height, image::ExtendedColorType::Rgb8).ok()?;
            }
            PictureFormat::Png => {
                let encoder = PngEncoder::new_with_quality(
                    &mut out,
                    CompressionType::Best,
                    FilterType::Adaptive,
                );
                match self {
                    Self::Opaque(image) => image.write_with_encoder(encoder).ok()?,
                    Self::Transparent(image) => image.write_with_encoder(encoder).ok()?,
                }
            }
            PictureFormat::Webp => out = self.webp()?,
            // A drawing is not made of pixels.
            PictureFormat::Svg => return None,
        }
        Some(out)
    }

    /// Photographs are smaller with loss, screenshots and diagrams mostly without.
    fn webp(&self) -> Option<Vec<u8>> {
        let encoder = match self {
            Self::Opaque(image) => webp::Encoder::from_rgb(image, image.width(), image.height()),
            Self::Transparent(image) => {
                webp::Encoder::from_rgba(image, image.width(), image.height())
            }
        };
        let lossy = encoder.encode_simple(false, WEBP_QUALITY).ok()?.to_vec();
        if !self.is_flat() {
            return Some(lossy);
        }
        let lossless = encoder.encode_simple(true, WEBP_QUALITY).ok()?.to_vec();
        Some(if lossless.len() < lossy.len() { lossless } else { lossy })
    }

    /// Whether most pixels equal the one before, which no camera ever sees.
    fn is_flat(&self) -> bool {
        let same = match self {
            Self::Opaque(image) => same_as_before::<3>(image),
            Self::Transparent(image) => same_as_before::<4>(image),
        };
        same.0 * 2 > same.1
    }

    /// On white paper.
    fn opaque(&self) -> std::borrow::Cow<'_, RgbImage> {
        match self {
            Self::Opaque(image) => std::borrow::Cow::Borrowed(image),
            Self::Transparent(image) => {
                let mut paper = RgbImage::new(image.width(), image.height());
                for (to, from) in paper.pixels_mut().zip(image.pixels()) {
                    let [.., alpha] = from.0;
                    let over = |ink: u8| {
                        let (ink, alpha) = (u32::from(ink), u32::from(alpha));
                        let mixed = (ink * alpha + 255 * (255 - alpha) + 127) / 255;
                        u8::try_from(mixed).unwrap_or(u8::MAX)
                    };
                    to.0 = [over(from.0[0]), over(from.0[1]), over(from.0[2])];
                }
                std::borrow::Cow::Owned(paper)
            }
        }
    }
}

/// How many pixels equal the one before, and how many there are.
fn same_as_before<const N: usize>(bytes: &[u8]) -> (usize, usize) {
    let (pixels, _) = bytes.as_chunks::<N>();
    (pixels.windows(2).filter(|pair| pair[0] == pair[1]).count(), pixels.len())
}
