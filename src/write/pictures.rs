// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures in the sizes and formats that are published, made from the publisher's files.
//!
//! Boundary: which renditions there are was decided in `model`; here are their bytes. Whatever a
//! camera or an editor wrote beside the pixels, such as the place where a picture was taken, ends
//! here: pixels are written anew, and nothing else is. One picture is in memory per thread.

mod cache;
mod develop;

use super::digest_of;
use super::make::Fault;
use crate::diagnostics::{Code, Diagnostic, Place, Trouble};
use crate::load::picture::Unreadable;
use crate::model::report::{Picture, PictureFormat};
use cache::Cache;
use develop::Negative;
use std::fs;
use std::path::Path;

/// Makes renditions, or takes those that it made before.
pub(super) struct Darkroom {
    cache: Option<Cache>,
}

impl Darkroom {
    /// A room that keeps what it makes in a folder, if there is one.
    pub(super) fn new(folder: Option<&Path>) -> Self {
        Self { cache: folder.map(Cache::new) }
    }

    /// Removes what nobody asked for since it was opened.
    pub(super) fn tidy(self) {
        if let Some(cache) = self.cache {
            cache.sweep();
        }
    }

    /// Hands out the renditions of a picture one after the other, each with its place in
    /// [`Picture::renditions`].
    pub(super) fn develop(
        &self,
        picture: &Picture,
        mut each: impl FnMut(usize, &[u8]) -> Result<(), Trouble>,
    ) -> Result<(), Fault> {
        let mut negative = None;
        for (index, rendition) in picture.renditions().enumerate() {
            let key = cache::key(picture, rendition);
            if let Some(bytes) = self.cache.as_ref().and_then(|cache| cache.get(&key)) {
                each(index, &bytes)?;
                continue;
            }
            // Where one is missing, most are: the picture is decoded once for all of them.
            let negative = match &mut negative {
                Some(negative) => negative,
                empty => empty.insert(open(picture)?),
            };
            let bytes = negative
                .print(rendition)
                .map_err(|cause| Fault::from(unreadable(picture, cause)))?;
            if let Some(cache) = &self.cache {
                cache.put(&key, &bytes);
            }
            each(index, &bytes)?;
        }
        Ok(())
    }

    /// Says whether a picture could be made, and makes nothing that it does not need for that.
    pub(super) fn inspect(&self, picture: &Picture) -> Result<(), Fault> {
        let is_known = |cache: &Cache| {
            picture
                .renditions()
                .all(|rendition| cache.get(&cache::key(picture, rendition)).is_some())
        };
        match self.cache.as_ref().is_some_and(is_known) {
            true => Ok(()),
            false => open(picture).map(|_| ()),
        }
    }
}

fn open(picture: &Picture) -> Result<Negative, Fault> {
    let bytes = fs::read(&picture.source).map_err(|error| Trouble::read(&picture.source, error))?;
    if digest_of(&bytes) != picture.sha256 {
        // Its size was read a moment ago, and pages say it.
        let changed = std::io::Error::other("it changed while the site was built");
        return Err(Trouble::read(&picture.source, changed).into());
    }
    let is_drawing = picture.main.format == PictureFormat::Svg;
    let negative = match is_drawing {
        true => Negative::drawing(&bytes),
        false => Negative::pixels(&bytes, &picture.main),
    };
    negative.map_err(|cause| unreadable(picture, cause).into())
}

fn unreadable(picture: &Picture, cause: Unreadable) -> Diagnostic {
    let name = picture.file.rsplit('/').next().unwrap_or(&picture.file);
    let diagnostic = Diagnostic::new(Code::PictureUnreadable, Place::start(&picture.file));
    diagnostic.with("value", name).with("cause", cause.as_str())
}
