// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What templates see: finished words, numbers and addresses, one type per page.
//!
//! Boundary: shapes only, and the only types of the program's pages that are `Serialize`. Dates
//! and numbers are written out already, addresses carry the site's base path; a template arranges,
//! it never formats and never counts.

pub mod chart;
pub mod downloads;
pub mod duties;
pub mod figures;
pub mod news;
pub mod organisation;
pub mod picture;
pub mod releases;
pub mod search;
pub mod service;
pub mod sitemap;
pub mod topics;

use serde::Serialize;

/// Text that is HTML already; templates print it with `| safe`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(pub String);

/// A link inside the site or out of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Words of the link.
    pub title: String,
    /// Address.
    pub href: String,
}

/// A link with a short form.
#[derive(Debug, Clone, Serialize)]
pub struct ShortLink {
    /// What is seen.
    pub short: String,
    /// What is read out.
    pub title: String,
    /// Address.
    pub href: String,
}

/// A file of the theme that pages link to.
#[derive(Debug, Clone, Serialize)]
pub struct Asset {
    /// Address, with the file's version.
    pub href: String,
    /// What vouches for it, for the attribute `integrity`.
    pub integrity: String,
}

/// What is the same on every page: `site` in templates.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// Name of the site.
    pub title: String,
    /// One line under it.
    pub tagline: Option<String>,
    /// ISO 639-1 code of the site's language.
    pub language: String,
    /// Address of the home page.
    pub home: String,
    /// Address of the page of the search.
    pub search: String,
    /// Address of the method page.
    pub method: String,
    /// Address of the page of corrections.
    pub corrections: String,
    /// Address of the feed of releases and corrections.
    pub changes_feed: String,
    /// Address of the feed of news.
    pub news_feed: String,
    /// The style sheet.
    pub stylesheet: Asset,
    /// The script of the pages where one finds things.
    pub script: Asset,
    /// Address of the icon.
    pub icon: String,
    /// Address of the publisher's mark, if the theme has one.
    pub logo: Option<String>,
    /// Patterns that charts are filled with on paper: SVG definitions.
    pub patterns: Html,
    /// Main menu.
    pub menu: Vec<MenuItem>,
    /// The pages in easy and in sign language.
    pub languages: Vec<Link>,
    /// Links of the footer.
    pub footer: Vec<Link>,
    /// `mailto:` address for barriers; absent if no address is given.
    pub report_barrier: Option<String>,
    /// Name of the publisher.
    pub publisher: String,
    /// Whether the figures are invented.
    pub demo: bool,
    /// Stichtag of the figures, written out.
    pub as_of: String,
}

/// An entry of the main menu.
#[derive(Debug, Clone, Serialize)]
pub struct MenuItem {
    /// Compared with `page.section`, to mark where the reader is.
    pub section: String,
    /// Words of the link.
    pub title: String,
    /// Address.
    pub href: String,
}

/// What every page says about itself: `page` in templates.
#[derive(Debug, Clone, Serialize)]
pub struct Head {
    /// Headline and first part of the window title.
    pub title: String,
    /// For search engines and previews.
    pub description: String,
    /// Address on the site.
    pub path: String,
    /// Full address.
    pub canonical: String,
    /// ISO 639-1 code of the page's language.
    pub language: String,
    /// Whether that is read from right to left.
    pub right_to_left: bool,
    /// The page in all languages that there are, itself among them; empty if there is but one.
    pub versions: Vec<Version>,
    /// Where in the main menu the page belongs.
    pub section: String,
    /// Pages above this one, from the home page down; empty on the home page.
    pub trail: Vec<Link>,
    /// Whether search engines should leave the page out.
    pub noindex: bool,
    /// Whether the script can find something for its reader.
    pub finds: bool,
    /// A feed of this page's own.
    pub feed: Option<Link>,
    /// What an article says of itself to whoever shows a link to it (Open Graph).
    pub social: Vec<Social>,
    /// What the page is about and where it stands, for search engines: JSON-LD with the words of
    /// schema.org.
    pub structured: Vec<Html>,
    /// The same content as data.
    pub data: Option<String>,
}

/// A property of Open Graph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Social {
    /// Its name.
    pub property: &'static str,
    /// Its value.
    pub content: String,
}

/// A page in one of its languages.
#[derive(Debug, Clone, Serialize)]
pub struct Version {
    /// Code of the language.
    pub language: String,
    /// Its name, in itself.
    pub name: String,
    /// Address on the site.
    pub href: String,
    /// Full address.
    pub canonical: String,
    /// Whether it is the page that shows the link.
    pub is_here: bool,
}

/// Links through a list that has several pages.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// Such as "Seite 2 von 31".
    pub label: String,
    /// The page before.
    pub previous: Option<Link>,
    /// The page after.
    pub next: Option<Link>,
}

/// A page of text: `pages/**/*.md`, and the method page.
#[derive(Debug, Clone, Serialize)]
pub struct TextPage {
    /// Its text.
    pub body: Html,
    /// What it is about, where it is a version in another language.
    pub teaser: Option<String>,
    /// The day of the item that it is a version of.
    pub date: Option<String>,
    /// Notices of serious mistakes in what that item cites.
    pub corrected: Vec<String>,
    /// What was corrected in that item.
    pub corrections: Vec<news::TextCorrection>,
    /// Whether it is in Leichte Sprache, which is set larger.
    pub easy: bool,
}

/// An address that has moved.
#[derive(Debug, Clone, Serialize)]
pub struct Redirect {
    /// Where it went.
    pub target: Link,
}
