// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures beside texts: whether one can be shown, and in which sizes and formats it is published.
//!
//! Boundary: decides, and touches no pixel; `write` makes what is decided here.

use super::paths::Paths;
use super::report::{Picture, PictureFormat, Rendition};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::picture::{ENDINGS, PictureFile, Shape};
use std::collections::BTreeMap;

/// Widths in pixels that browsers may choose from: a phone's width once, twice and three times, and
/// twice the widest that a page shows a picture.
const WIDTHS: [u32; 4] = [360, 720, 1080, 1440];

/// The widest in the format of every browser, which newspapers and feeds take: 17 cm in print.
const WIDEST: u32 = 2048;

/// The folder of a text, in which its pictures lie, with a slash at its end.
pub(super) fn folder(file: &str) -> &str {
    &file[..file.rfind('/').map_or(0, |slash| slash + 1)]
}

/// What is wrong with the name of a picture, if anything is.
///
/// Its name becomes an address and a file of the output; so it must be plain, and it must be a
/// picture, lest it take the place of a page.
pub(super) fn wrong_name(file: &str) -> Option<Code> {
    let name = file.rsplit('/').next().unwrap_or(file);
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    match name.rsplit_once('.') {
        Some((stem, ending)) if ENDINGS.contains(&ending.to_ascii_lowercase().as_str()) => {
            (stem.is_empty() || !file.chars().all(plain)).then_some(Code::PictureName)
        }
        _ => Some(Code::NotAPicture),
    }
}

/// What is wrong with a picture that a text in `folder` asks for as `written`, if anything is.
pub(super) fn wrong(
    written: &str,
    (folder, file): (&str, &str),
    pictures: &BTreeMap<FileName, PictureFile>,
    place: Place,
) -> Option<Diagnostic> {
    if let Some(code) = wrong_name(file) {
        return Some(Diagnostic::new(code, place).with("value", written));
    }
    match pictures.get(file).map(|picture| picture.shape) {
        Some(Ok(_)) => None,
        Some(Err(cause)) => {
            let unreadable = Diagnostic::new(Code::PictureUnreadable, place);
            Some(unreadable.with("value", written).with("cause", cause.as_str()))
        }
        None => {
            let names = pictures.keys().filter_map(|name| name.strip_prefix(folder));
            let missing = Diagnostic::new(Code::ImageMissing, place).with("value", written);
            Some(missing.did_you_mean(written, names))
        }
    }
}

/// All that is published of a picture; `None` if it cannot be shown.
pub(super) fn published(file: &FileName, found: &PictureFile, paths: Paths) -> Option<Picture> {
    let shape = found.shape.ok()?;
    let path = paths.picture(file);
    let lower = file.to_ascii_lowercase();
    let format = match lower.rsplit_once('.')?.1 {
        "png" => PictureFormat::Png,
        "webp" => PictureFormat::Webp,
        "svg" => PictureFormat::Svg,
        _ => PictureFormat::Jpeg,
    };
    let others = match shape.is_drawing {
        true => Vec::new(),
        false => widths(shape.width)
            .map(|width| {
                let path = format!("{path}.{width}.webp");
                rendition(path, PictureFormat::Webp, shape, width)
            })
            .collect(),
    };
    let width = if shape.is_drawing { shape.width } else { shape.width.min(WIDEST) };
    let main = rendition(path, format, shape, width);
    Some(Picture {
        file: file.clone(),
        source: found.path.clone(),
        sha256: found.sha256,
        main,
        others,
    })
}

/// Widths to choose from; a picture is never made larger than it is.
fn widths(full: u32) -> impl Iterator<Item = u32> {
    let own = (full <= WIDTHS[WIDTHS.len() - 1]).then_some(full);
    WIDTHS.into_iter().filter(move |width| *width < full).chain(own)
}

fn rendition(path: String, format: PictureFormat, shape: Shape, width: u32) -> Rendition {
    let (of, by) = (u64::from(shape.width.max(1)), u64::from(width));
    let height = (u64::from(shape.height) * by + of / 2) / of;
    let height = if shape.height == 0 { 0 } else { height.max(1) };
    Rendition { path, width, height: u32::try_from(height).unwrap_or(shape.height), format }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_picture_is_enlarged_and_the_widest_is_bounded() {
        let all = |full| widths(full).collect::<Vec<_>>();
        assert_eq!(all(4032), [360, 720, 1080, 1440]);
        assert_eq!(all(1440), [360, 720, 1080, 1440]);
        assert_eq!(all(800), [360, 720, 800]);
        assert_eq!(all(24), [24]);
    }

    #[test]
    fn sides_keep_their_ratio() {
        let shape = Shape { width: 4032, height: 3024, is_drawing: false };
        let made = rendition("/a.jpg".into(), PictureFormat::Jpeg, shape, 360);
        assert_eq!((made.width, made.height), (360, 270));
        let flat = Shape { width: 16_000, height: 1, is_drawing: false };
        assert_eq!(rendition("/a.jpg".into(), PictureFormat::Jpeg, flat, 360).height, 1);
    }
}
