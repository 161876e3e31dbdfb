// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News, each with what is known of it; the texts are in the feed and on the pages.

use super::organisation::SourceRow;
use super::{Head, Keys, Table};
use crate::model::address::Dataset;
use crate::model::report::{Image, NewsItem, NewsKind, Quote, QuoteKind};
use crate::render::data::day::Day;
use crate::render::press::Press;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
pub(super) struct Row<'a> {
    slug: &'a str,
    page: String,
    title: &'a str,
    kicker: Option<&'a str>,
    subtitle: Option<&'a str>,
    teaser: Option<String>,
    #[schemars(with = "NewsKind")]
    kind: &'static str,
    number: Option<&'a str>,
    /// A day, or a moment with its zone.
    date: String,
    updated: Option<String>,
    place: Option<&'a str>,
    section: Option<&'a str>,
    author: Option<&'a str>,
    initials: Option<&'a str>,
    keywords: &'a [String],
    ministries: Vec<&'a str>,
    services: Vec<&'a str>,
    release: Option<&'a str>,
    as_of: Option<Day>,
    image: Option<ImageRow<'a>>,
    source: Option<SourceRow<'a>>,
    quotes: Vec<QuoteRow<'a>>,
    corrections: Vec<CorrectionRow<'a>>,
    related: Vec<&'a str>,
    /// Whether it was withdrawn.
    canceled: bool,
}

#[derive(Serialize, JsonSchema)]
struct QuoteRow<'a> {
    text: &'a str,
    speaker: &'a str,
    role: Option<&'a str>,
    #[schemars(with = "QuoteKind")]
    kind: &'static str,
}

#[derive(Serialize, JsonSchema)]
struct CorrectionRow<'a> {
    date: Day,
    text: &'a str,
}

#[derive(Serialize, JsonSchema)]
struct ImageRow<'a> {
    url: String,
    alt: &'a str,
    caption: Option<&'a str>,
    credit: &'a str,
    licence: &'a str,
}

/// Public news, newest first.
pub(super) struct News;

impl Table for News {
    type Head<'a> = Head;
    type Row<'a> = Row<'a>;
    const DATASET: Dataset = Dataset::News;
    const KEYS: Keys = Keys { primary: &["slug"], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<Row<'_>> {
        press.report.news.iter().map(|item| row(press, item)).collect()
    }
}

fn row<'a>(press: Press<'a>, item: &'a NewsItem) -> Row<'a> {
    let report = press.report;
    let is_public = |slug: &&str| report.addresses.get(&press.paths().article(slug)).is_some();
    Row {
        slug: &item.slug,
        page: press.url(&press.paths().article(&item.slug)),
        title: &item.title,
        kicker: item.kicker.as_deref(),
        subtitle: item.subtitle.as_deref(),
        teaser: press.teaser_words(item),
        kind: item.kind.as_str(),
        number: item.number.as_deref(),
        date: press.iso(item.published),
        updated: item.updated.map(|moment| press.iso(moment)),
        place: item.place.as_deref(),
        section: item.section.as_deref(),
        author: item.author.as_deref(),
        initials: item.initials.as_deref(),
        keywords: &item.keywords,
        ministries: item.ministries.iter().map(|ix| &*report.ministries[*ix].id).collect(),
        services: item.services.iter().map(|ix| &*report.services[*ix].id).collect(),
        release: item.release.map(|index| report.releases[index].id.as_str()),
        image: item.image.as_ref().map(|one| image(press, one)),
        as_of: item.as_of.map(Day),
        source: item.source.as_ref().map(SourceRow::from),
        quotes: item.quotes.iter().map(quote).collect(),
        corrections: item
            .corrections
            .iter()
            .map(|(date, text)| CorrectionRow { date: Day(*date), text })
            .collect(),
        // One that is not public yet is not named either.
        related: item.related.iter().map(String::as_str).filter(is_public).collect(),
        canceled: item.canceled,
    }
}

fn quote(quote: &Quote) -> QuoteRow<'_> {
    QuoteRow {
        text: &quote.text,
        speaker: &quote.speaker,
        role: quote.role.as_deref(),
        kind: quote.kind.as_str(),
    }
}

fn image<'a>(press: Press<'_>, image: &'a Image) -> ImageRow<'a> {
    ImageRow {
        url: press.url(&image.path),
        alt: &image.alt,
        caption: image.caption.as_deref(),
        credit: &image.credit,
        licence: &image.licence,
    }
}
