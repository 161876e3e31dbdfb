// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pictures on a page: from which renditions a browser chooses, and how wide it will show one.

use super::press::Press;
use super::view::picture::Picture;
use crate::model::address::Route;
use crate::model::report::{Picture as Published, Rendition};

/// Where a picture stands, which decides how wide it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Above a text; loaded at once, since it is what the reader sees first.
    Lead,
    /// Within a text.
    Text,
    /// Beside a headline in a list.
    Teaser,
}

impl Spot {
    /// Widths on the page, as the style sheet lays it out: `sizes` of HTML.
    fn sizes(self) -> &'static str {
        match self {
            Self::Lead => "(min-width: 45rem) 42rem, calc(100vw - 2.5rem)",
            Self::Text => "(min-width: 43rem) 40rem, calc(100vw - 2.5rem)",
            Self::Teaser => "(min-width: 34rem) 11rem, 6rem",
        }
    }
}

impl<'a> Press<'a> {
    /// A picture by its path from the site's root, as it stands at a spot.
    pub(super) fn picture(self, path: &str, alt: &str, spot: Spot) -> Picture {
        let published = self.published(path);
        let chooses = |others: &&Vec<Rendition>| !others.is_empty() && !self.is_for_elsewhere();
        let sources = published.map(|picture| &picture.others).filter(chooses);
        let srcset = |others: &Vec<Rendition>| {
            let each = others.iter().map(|one| format!("{} {}w", self.href(&one.path), one.width));
            each.collect::<Vec<_>>().join(", ")
        };
        let side = |side: fn(&Rendition) -> u32| {
            published.map(|picture| side(&picture.main)).filter(|pixels| *pixels > 0)
        };
        // A list shows a thumbnail, and no browser is so old that a small file would not do.
        let main = match (spot, sources.and_then(|others| others.first())) {
            (Spot::Teaser, Some(smallest)) => &smallest.path,
            _ => path,
        };
        Picture {
            src: self.href(main),
            srcset: sources.map(srcset),
            sizes: spot.sizes(),
            width: side(|one| one.width),
            height: side(|one| one.height),
            alt: alt.to_owned(),
            lazy: spot != Spot::Lead,
            caption: None,
            credit: None,
        }
    }

    /// What is published of a picture.
    pub(super) fn published(self, path: &str) -> Option<&'a Published> {
        match &self.report.addresses.get(path)?.route {
            Route::Image(file, _) => self.report.pictures.get(file),
            _ => None,
        }
    }
}
