// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A preview as one file that can be sent: its pictures stand in it.
//!
//! Boundary: a single file wherever the caller wants it; nothing of a published site is touched.

use super::Stop;
use super::folder::{self, PREVIEWS};
use super::make::Fault;
use super::pictures::Darkroom;
use crate::diagnostics::Trouble;
use crate::model::report::PictureFormat;
use crate::render::Handout;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Writes a preview to a file, and makes its folder, which then keeps itself out of git.
///
/// # Errors
/// [`Stop::Input`] if a picture is broken, [`Stop::World`] if one cannot be read, the file cannot be
/// written, or would lie among sources or in a folder that is published.
pub fn hand_out(
    handout: &Handout<'_>,
    file: &Path,
    sources: &[PathBuf],
    cache: Option<&Path>,
) -> Result<(), Stop> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    folder::check_unpublished(folder, sources)?;
    let mut html = handout.html.clone();
    let room = Darkroom::new(cache);
    for (address, picture) in &handout.pictures {
        let kind = match picture.main.format {
            PictureFormat::Jpeg => "jpeg",
            PictureFormat::Png => "png",
            PictureFormat::Webp => "webp",
            PictureFormat::Svg => "svg+xml",
        };
        let mut data = String::new();
        let made = room.develop(picture, |index, bytes| {
            if index == 0 {
                data = format!("data:image/{kind};base64,{}", BASE64_STANDARD.encode(bytes));
            }
            Ok(())
        });
        made.map_err(|fault| match fault {
            Fault::Input(mistake) => Stop::Input(vec![*mistake]),
            Fault::World(trouble) => Stop::World(trouble),
        })?;
        // In text an element's bracket is escaped, so this is an element.
        let (from, to) = (format!("<img src=\"{address}\""), format!("<img src=\"{data}\""));
        html = html.replace(&from, &to);
    }
    put(folder, file, &html).map_err(|error| Trouble::write(file, error).into())
}

fn put(folder: &Path, file: &Path, html: &str) -> io::Result<()> {
    if !folder.is_dir() {
        fs::create_dir_all(folder)?;
        fs::write(folder.join(".gitignore"), "*\n")?;
    }
    fs::write(folder.join(PREVIEWS), "")?;
    fs::write(file, html)
}
