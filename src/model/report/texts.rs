// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News and pages, and what is held back of them.

pub use crate::load::files::content::{Menu, NewsKind, QuoteKind};
pub use crate::load::files::site::ContactRecord;

use super::catalogue::Ministry;
use super::organisation::Source;
use super::release::Release;
use super::service::Service;
use crate::diagnostics::FileName;
use crate::model::moment::Moment;
use crate::model::prose::{Figure, Line, Prose};
use crate::model::table::Ix;
use jiff::Timestamp;
use jiff::civil::Date;
use std::path::PathBuf;

/// A public news item.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of news, explained in load::files::content")]
pub struct NewsItem {
    pub slug: String,
    pub title: String,
    pub kicker: Option<String>,
    pub subtitle: Option<String>,
    pub teaser: Option<Line>,
    pub kind: NewsKind,
    pub number: Option<String>,
    /// Its day, or the end of its embargo if that is later.
    pub published: Moment,
    pub updated: Option<Moment>,
    pub place: Option<String>,
    pub section: Option<String>,
    pub author: Option<String>,
    pub initials: Option<String>,
    pub keywords: Vec<String>,
    pub ministries: Vec<Ix<Ministry>>,
    pub services: Vec<Ix<Service>>,
    /// The release that it is about, by its place in the report.
    pub release: Option<usize>,
    /// Stichtag of the figures in the text.
    pub as_of: Option<Date>,
    pub image: Option<Image>,
    pub quotes: Vec<Quote>,
    pub source: Option<Source>,
    pub contact: Option<ContactRecord>,
    pub related: Vec<String>,
    pub corrections: Vec<(Date, String)>,
    /// A canceled item keeps its address and loses its text.
    pub canceled: bool,
    pub body: Prose,
}

impl NewsItem {
    /// The file that it was read from.
    #[must_use]
    pub fn file(&self) -> FileName {
        format!("content/news/{}.md", self.slug).into()
    }

    /// The figures that it quotes.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.teaser.iter().flat_map(Line::figures).chain(self.body.figures())
    }

    /// Whether it is about a release, or quotes a figure of it.
    #[must_use]
    pub fn cites(&self, release: usize) -> bool {
        self.release == Some(release) || self.figures().any(|one| one.release == Some(release))
    }
}

/// News sorted into groups, each a list of its own.
#[derive(Debug, Clone, Default)]
pub struct NewsGroups {
    /// By keyword, in the order of the alphabet.
    pub keywords: Vec<NewsGroup>,
    /// By year, the latest first.
    pub years: Vec<NewsGroup>,
    /// By section, in the order of the alphabet.
    pub sections: Vec<NewsGroup>,
    /// By ministry, in the order of the data.
    pub ministries: Vec<NewsGroup>,
}

/// Items that have something in common.
#[derive(Debug, Clone)]
pub struct NewsGroup {
    /// Its part of the address.
    pub slug: String,
    /// Its name, as the newest item spells it.
    pub name: String,
    /// The items of the report, newest first.
    pub items: Vec<usize>,
}

/// A picture with what must stand beside it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of image, explained in load::files::content")]
pub struct Image {
    pub file: FileName,
    /// Path from the site's root.
    pub path: String,
    pub alt: String,
    pub caption: Option<String>,
    pub credit: String,
    pub licence: String,
}

/// All that is published of a picture.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The file that it is made of.
    pub file: FileName,
    /// Where that lies on the disk.
    pub source: PathBuf,
    /// SHA-256 of that file's bytes.
    pub sha256: [u8; 32],
    /// The one under its own name, which every browser shows.
    pub main: Rendition,
    /// Others that a browser may choose instead, narrowest first.
    pub others: Vec<Rendition>,
}

impl Picture {
    /// Everything that is published of it, the main one first.
    pub fn renditions(&self) -> impl Iterator<Item = &Rendition> {
        std::iter::once(&self.main).chain(&self.others)
    }
}

/// A picture in one size and format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// Path from the site's root.
    pub path: String,
    /// Pixels across; 0 if a drawing does not say.
    pub width: u32,
    /// Pixels down, likewise.
    pub height: u32,
    /// Its format.
    pub format: PictureFormat,
}

/// Format of a published picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PictureFormat {
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// SVG, whatever could do harm taken out.
    Svg,
}

/// A quotation or a paraphrase.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of quotes, explained in load::files::content")]
pub struct Quote {
    pub text: String,
    pub speaker: String,
    pub role: Option<String>,
    pub kind: QuoteKind,
}

/// A page written by the publisher.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of pages, explained in load::files::content")]
pub struct Page {
    /// Path from the site's root, with slashes at both ends.
    pub path: String,
    pub title: String,
    pub menu: Menu,
    pub order: i32,
    pub lang: Option<String>,
    /// The path of what it is a version of in another language.
    pub original: Option<String>,
    /// What it is about, where it is such a version.
    pub teaser: Option<String>,
    pub body: Prose,
}

/// What is not public, for the press office alone.
#[derive(Debug, Clone, Default)]
pub struct Withheld {
    /// Items with the reason why they are held back.
    pub items: Vec<(NewsItem, Reason)>,
    /// Releases whose moment has not come, oldest first.
    pub releases: Vec<Release>,
    /// Pictures that only these items show.
    pub pictures: Vec<Picture>,
}

/// Why an item is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is a draft.
    Draft,
    /// Its status is withheld.
    Withheld,
    /// Its date lies ahead.
    Scheduled(Timestamp),
    /// Its embargo has not ended.
    Embargoed(Timestamp),
}
