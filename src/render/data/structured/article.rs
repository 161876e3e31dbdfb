// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! An article: `NewsArticle`.

use super::{Thing, organization, publisher, script, thing};
use crate::model::report::{NewsItem, Picture};
use crate::render::press::Press;
use crate::render::view::Html;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle {
    #[serde(rename = "@type")]
    kind: &'static str,
    headline: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    alternative_headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dateline: Option<String>,
    date_published: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    in_language: &'static str,
    main_entity_of_page: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    article_section: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<Image>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Thing>,
    publisher: Thing,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_based_on: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    correction: Vec<Correction>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Image {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    height: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    caption: Option<String>,
    credit_text: String,
    copyright_notice: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Correction {
    #[serde(rename = "@type")]
    kind: &'static str,
    text: String,
    date_created: String,
}

/// The JSON-LD of an article, as it may stand in a page.
pub(in crate::render) fn news_article(press: Press<'_>, item: &NewsItem) -> Html {
    let report = press.report;
    let own = press.url(&press.paths().article(&item.slug));
    let corrected = item.corrections.iter().map(|(date, _)| *date).max();
    let changed = match (item.updated, corrected) {
        (Some(updated), corrected) if corrected.is_none_or(|day| updated.date >= day) => {
            Some(press.iso(updated))
        }
        (_, corrected) => corrected.map(|date| date.to_string()),
    };
    let article = NewsArticle {
        kind: "NewsArticle",
        headline: item.title.clone(),
        alternative_headline: item.subtitle.clone(),
        description: described(press, item),
        dateline: item.place.clone(),
        date_published: press.iso(item.published),
        date_modified: changed,
        in_language: report.site.language.as_str(),
        main_entity_of_page: own,
        article_section: item.section.clone(),
        keywords: item.keywords.clone(),
        image: item.image.as_ref().and_then(|image| {
            press.published(&image.path).map(|published| self::image(press, image, published))
        }),
        author: item.author.as_ref().map(|name| thing("Person", name.clone(), None)),
        publisher: publisher(press),
        about: about(press, item),
        is_based_on: item.source.as_ref().and_then(|source| source.url.clone()),
        correction: item
            .corrections
            .iter()
            .map(|(date, text)| Correction {
                kind: "CorrectionComment",
                text: text.clone(),
                date_created: date.to_string(),
            })
            .collect(),
    };
    script(article)
}

/// Formats of a standard say in their description that all of it is a demonstration.
fn described(press: Press<'_>, item: &NewsItem) -> Option<String> {
    if !press.report.site.demo {
        return press.teaser_words(item);
    }
    let demo = press.say("demo_text", &[]);
    Some(press.teaser_words(item).map_or(demo.clone(), |teaser| format!("{demo} {teaser}")))
}

fn about(press: Press<'_>, item: &NewsItem) -> Vec<Thing> {
    let press = press.for_elsewhere();
    let ministries = item.ministries.iter().map(|ix| {
        let link = press.ministry(*ix);
        thing(organization(press), link.title, Some(link.href))
    });
    let service = if press.report.site.demo { "Thing" } else { "GovernmentService" };
    let services = item.services.iter().map(|ix| {
        let link = press.service(*ix);
        thing(service, link.title, Some(link.href))
    });
    ministries.chain(services).collect()
}

fn image(press: Press<'_>, image: &crate::model::report::Image, published: &Picture) -> Image {
    Image {
        kind: "ImageObject",
        url: press.url(&image.path),
        width: Some(published.main.width).filter(|pixels| *pixels > 0),
        height: Some(published.main.height).filter(|pixels| *pixels > 0),
        caption: image.caption.clone(),
        credit_text: image.credit.clone(),
        copyright_notice: image.licence.clone(),
    }
}
