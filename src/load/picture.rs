// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures below `content/`: where each lies, its digest, and what its first bytes say.
//!
//! Boundary: nothing is decoded here but the head of a file. Whether a picture is used, and so
//! whether a faulty one is a mistake, is for `model` to say; decoding is done in `write`.

#![expect(clippy::disallowed_methods, reason = "pictures are read here to know their size")]

use crate::Trouble;
use crate::diagnostics::FileName;
use image::codecs::{png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};
use quick_xml::events::Event;
use rayon::prelude::*;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::Cursor;
use std::path::PathBuf;

/// Endings of pictures that can be published, in lower case.
pub const ENDINGS: [&str; 5] = ["jpg", "jpeg", "png", "webp", "svg"];

/// The longest edge of a picture in pixels, and the most of them: more than cameras have, less than
/// memory bears.
const LONGEST_EDGE: u32 = 16_384;
const MOST_PIXELS: u64 = 170_000_000;

/// A picture as it lies there.
#[derive(Debug, Clone)]
pub struct PictureFile {
    /// Where.
    pub path: PathBuf,
    /// SHA-256 of its bytes.
    pub sha256: [u8; 32],
    /// What it shows, in pixels; or why that cannot be told.
    pub shape: Result<Shape, Unreadable>,
}

/// The size of a picture as it is seen: turned as its camera was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Pixels across; of a drawing, its own units, 0 if it does not say.
    pub width: u32,
    /// Pixels down, likewise.
    pub height: u32,
    /// Whether it is a drawing, which has no pixels.
    pub is_drawing: bool,
}

/// Why a picture cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Its bytes are no picture of a format that is known, whatever its name says.
    Format,
    /// It is cut off or otherwise broken.
    Damaged,
    /// It moves; nobody could stop it (WCAG 2.2, 2.2.2).
    Animated,
    /// Its edges are longer than 16,384 pixels, or it has more than 170 million of them.
    TooLarge,
    /// It is a drawing with a photograph in it, which may tell where it was taken.
    Embedded,
}

impl Unreadable {
    /// The word in the catalogue's sentences.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Damaged => "damaged",
            Self::Animated => "animated",
            Self::TooLarge => "too-large",
            Self::Embedded => "embedded",
        }
    }
}

/// Whether a file's name is that of a picture.
pub(super) fn is_picture(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// Reads the heads of all pictures.
pub(super) fn read(
    files: Vec<(FileName, PathBuf)>,
) -> Result<BTreeMap<FileName, PictureFile>, Trouble> {
    let read = files.into_par_iter().map(|(name, path)| {
        let bytes = fs::read(&path).map_err(|error| Trouble::read(&path, error))?;
        let shape = if name.to_ascii_lowercase().ends_with(".svg") {
            drawing(&bytes)
        } else {
            pixels(&bytes)
        };
        Ok((name, PictureFile { path, sha256: Sha256::digest(&bytes).into(), shape }))
    });
    read.collect()
}

/// Limits for whoever decodes a picture.
#[must_use]
pub fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST_EDGE);
    limits.max_image_height = Some(LONGEST_EDGE);
    limits
}

fn pixels(bytes: &[u8]) -> Result<Shape, Unreadable> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let reader = reader.map_err(|_| Unreadable::Format)?;
    let moves = match reader.format() {
        Some(ImageFormat::Png) => {
            PngDecoder::new(Cursor::new(bytes)).and_then(|decoder| decoder.is_apng())
        }
        Some(ImageFormat::WebP) => {
            WebPDecoder::new(Cursor::new(bytes)).map(|decoder| decoder.has_animation())
        }
        Some(ImageFormat::Jpeg) if !is_whole_jpeg(bytes) => return Err(Unreadable::Damaged),
        Some(ImageFormat::Jpeg) => Ok(false),
        _ => return Err(Unreadable::Format),
    };
    if moves.map_err(|_| Unreadable::Damaged)? {
        return Err(Unreadable::Animated);
    }
    let mut decoder = reader.into_decoder().map_err(|_| Unreadable::Damaged)?;
    let (width, height) = decoder.dimensions();
    if width.max(height) > LONGEST_EDGE || u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Unreadable::TooLarge);
    }
    // What says nothing readable about how the camera was held, is shown as it lies there.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let (width, height) = if is_turned(orientation) { (height, width) } else { (width, height) };
    Ok(Shape { width, height, is_drawing: false })
}

fn is_turned(orientation: Orientation) -> bool {
    matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    )
}

/// Whether a JPEG comes to its end. Decoders fill with grey what is missing, and say nothing.
///
/// Segments are walked, because the preview that a camera puts into one has an end of its own.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&marker) = bytes.get(at + 1) {
        match (bytes[at], marker) {
            (0xff, 0xd9) => return true,
            // Bytes between the marks are picture; so are a stuffed one and the marks to resume at.
            (0xff, 0x00 | 0x01 | 0xd0..=0xd7) => at += 2,
            (0xff, 0xff) => at += 1,
            (0xff, _) => {
                let Some(length) = bytes.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])).max(2);
            }
            _ => at += 1,
        }
    }
    false
}

/// The size that an SVG gives in its first element.
fn drawing(bytes: &[u8]) -> Result<Shape, Unreadable> {
    let text = std::str::from_utf8(bytes).map_err(|_| Unreadable::Format)?;
    if text.contains("<image") || text.contains(":image") {
        return Err(Unreadable::Embedded);
    }
    let mut reader = quick_xml::Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                if element.local_name().as_ref() != b"svg" {
                    return Err(Unreadable::Format);
                }
                let value = |name: &str| {
                    let attribute = element.try_get_attribute(name).ok().flatten()?;
                    String::from_utf8(attribute.value.into_owned()).ok()
                };
                let edge = |text: String| length(text.trim().trim_end_matches("px"));
                let sides = value("width").and_then(edge).zip(value("height").and_then(edge));
                let shown = || {
                    let parts = value("viewBox")?;
                    let parts = parts.split([' ', ',', '\t', '\n', '\r']);
                    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
                    let sides = parts.get(2).zip(parts.get(3))?;
                    length(sides.0).zip(length(sides.1))
                };
                let (width, height) = sides.or_else(shown).unwrap_or_default();
                return Ok(Shape { width, height, is_drawing: true });
            }
            Ok(Event::Eof) => return Err(Unreadable::Format),
            Err(_) => return Err(Unreadable::Damaged),
            Ok(_) => {}
        }
    }
}

/// A length in whole units.
fn length(text: &str) -> Option<u32> {
    let value: f64 = text.parse().ok()?;
    let is_sane = value >= 0.5 && value <= f64::from(LONGEST_EDGE);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked above")]
    is_sane.then(|| value.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_says_its_size_or_not() {
        let size = |text: &str| drawing(text.as_bytes()).map(|shape| (shape.width, shape.height));
        assert_eq!(size(r#"<?xml version="1.0"?><svg width="40px" height="20"/>"#), Ok((40, 20)));
        assert_eq!(size(r#"<svg width="100%" viewBox="0 0 64.4 32"><g/></svg>"#), Ok((64, 32)));
        assert_eq!(size("<svg viewBox=\"0, 0,\n64, 48\"/>"), Ok((64, 48)));
        assert_eq!(size("<svg/>"), Ok((0, 0)));
        assert_eq!(size(r#"<svg><image href="data:x"/></svg>"#), Err(Unreadable::Embedded));
        assert_eq!(size("<html/>"), Err(Unreadable::Format));
        assert_eq!(size("GIF89a"), Err(Unreadable::Format));
    }

    #[test]
    fn a_jpeg_that_is_cut_off_is_damaged_wherever_that_is() {
        let mut whole = Vec::new();
        let image = image::RgbImage::from_fn(64, 64, |x, y| {
            image::Rgb([(x * y).to_le_bytes()[0], x.to_le_bytes()[0], y.to_le_bytes()[0]])
        });
        let mut encoder = image::codecs::jpeg::JpegEncoder::new(&mut whole);
        encoder.encode_image(&image).unwrap();
        assert_eq!(pixels(&whole).map(|shape| shape.width), Ok(64));
        // Some programs put zeros behind the end.
        assert!(pixels(&[&whole[..], &[0; 9]].concat()).is_ok());
        for length in [whole.len() - 2, whole.len() / 2, whole.len() / 4] {
            assert_eq!(pixels(&whole[..length]), Err(Unreadable::Damaged), "{length}");
        }
    }

    #[test]
    fn what_is_no_picture_is_told_from_a_broken_one() {
        assert_eq!(pixels(b"GIF89a........."), Err(Unreadable::Format));
        assert_eq!(pixels(b""), Err(Unreadable::Format));
        assert_eq!(pixels(b"\x89PNG\r\n\x1a\n...."), Err(Unreadable::Damaged));
    }
}
