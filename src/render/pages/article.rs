// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One item of news, with all that press readers know from trade media and press offices add.

use super::news::group_link;
use super::{Page, related, versions::versions};
use crate::diagnostics::Diagnostic;
use crate::model::address::NewsScope;
use crate::model::report::{self, Correction, CorrectionClass, Image, NewsItem, QuoteKind};
use crate::render::data::structured;
use crate::render::pictures::Spot;
use crate::render::press::Press;
use crate::render::prose;
use crate::render::view::news::{Article, Contact, Quote, TextCorrection};
use crate::render::view::picture::Picture;
use crate::render::view::{Head, Html, Link, Social};
use crate::render::words::Arg;
use tera::Context;

/// A keyword or section, with the list of what else has it.
fn grouped(press: Press<'_>, name: &str, scope: Option<NewsScope>) -> Link {
    let href = scope.map(|scope| group_link(press, scope).href).unwrap_or_default();
    Link { title: name.to_owned(), href }
}

/// Serious mistakes in the releases that an item cites: whoever reads it must not overlook them.
pub(super) fn corrected(press: Press<'_>, item: &NewsItem) -> Vec<String> {
    let serious = press.report.corrections.iter().filter(|one| {
        one.class == CorrectionClass::Serious && !item.canceled && item.cites(one.release)
    });
    let notice = |one: &Correction| {
        let shown = press.correction(one);
        let args: &[(&'static str, Arg<'_>)] = &[
            ("release", (&press.report.releases[one.release].id).into()),
            ("date", (&shown.date).into()),
            ("subject", (&shown.subject.title).into()),
            ("values", (&shown.values).into()),
        ];
        press.say("news-corrected", args)
    };
    serious.map(notice).collect()
}

/// `/aktuelles/<slug>/`
pub(in crate::render) fn article(press: Press<'_>, index: usize) -> Result<Page, Diagnostic> {
    let item = &press.report.news[index];
    let body = body(press, item)?;
    let path = press.paths().article(&item.slug);
    let mut head = head(press, item, &path);
    head.versions = versions(press, &path, &path);
    Ok(Page::new("article.html", head, &view(press, index, body)))
}

/// The same for readers of feeds.
pub(in crate::render) fn feed_item(press: Press<'_>, index: usize) -> Result<String, Diagnostic> {
    let item = &press.report.news[index];
    let press = press.for_elsewhere();
    let page = press.paths().article(&item.slug);
    let body = prose::html_elsewhere(press, &item.body, &page, edges(press, item))?;
    let mut context = Context::new();
    context.insert("view", &view(press, index, body));
    press.theme.render("feed-item.html", None, &context)
}

/// An item without the site around it: nothing leads to lists or to other items, which may not be
/// there yet.
pub(in crate::render) fn alone(press: Press<'_>, index: usize) -> Result<Article, Diagnostic> {
    let item = &press.report.news[index];
    let view = view(press, index, body(press, item)?);
    let unlinked = |link: Link| Link { href: String::new(), ..link };
    Ok(Article {
        section: view.section.map(unlinked),
        keywords: view.keywords.into_iter().map(unlinked).collect(),
        ministries: view.ministries.into_iter().map(unlinked).collect(),
        services: view.services.into_iter().map(unlinked).collect(),
        mail: String::new(),
        related: Vec::new(),
        ..view
    })
}

/// Sort of an item in words, with its number.
pub(in crate::render) fn kind(press: Press<'_>, item: &NewsItem) -> String {
    let kind = press.say(&format!("news-{}", item.kind.as_str()), &[]);
    match &item.number {
        Some(number) => {
            press.say("news-numbered", &[("kind", (&kind).into()), ("number", number.into())])
        }
        None => kind,
    }
}

/// All that is said of an item.
fn view(press: Press<'_>, index: usize, body: Html) -> Article {
    let item = &press.report.news[index];
    let path = press.paths().article(&item.slug);
    let groups = &press.report.news_groups;
    Article {
        kind: kind(press, item),
        kicker: item.kicker.clone(),
        subtitle: item.subtitle.clone(),
        teaser: press.teaser_words(item),
        iso: press.iso(item.published),
        date: press.date(item.published.date),
        author: item
            .author
            .as_ref()
            .map(|author| press.say("news-by", &[("author", author.into())])),
        updated: item
            .updated
            .map(|updated| press.date(updated.date))
            .map(|date| press.say("news-updated", &[("date", (&date).into())])),
        image: item.image.as_ref().map(|image| lead_picture(press, image)),
        canceled: item.canceled.then(|| press.say("news-canceled", &[])),
        corrected: corrected(press, item),
        body,
        quotes: item.quotes.iter().map(|quote| self::quote(press, quote)).collect(),
        source: item.source.as_ref().map(|source| Link {
            title: source.title.clone(),
            href: source.url.clone().unwrap_or_default(),
        }),
        section: item.section.as_ref().map(|name| grouped(press, name, groups.section(name))),
        keywords: item
            .keywords
            .iter()
            .map(|name| grouped(press, name, groups.keyword(name)))
            .collect(),
        ministries: ministries(press, item),
        services: item.services.iter().map(|ix| press.service(*ix)).collect(),
        corrected_on: item.corrections.first().map(|(date, _)| {
            press.say("news-corrected-on", &[("date", (&press.date(*date)).into())])
        }),
        corrections: corrections(press, item),
        contact: item.contact.as_ref().map(|contact| Contact {
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
            dial: contact.phone.as_deref().and_then(dial),
        }),
        mail: mail(&item.title, &press.url(&path)),
        related: related::related(press.report, index)
            .into_iter()
            .map(|other| press.teaser(&press.report.news[other]))
            .collect(),
    }
}

/// What its publisher has corrected in its text.
pub(super) fn corrections(press: Press<'_>, item: &NewsItem) -> Vec<TextCorrection> {
    let corrections = item.corrections.iter();
    corrections
        .map(|(date, text)| TextCorrection { date: press.date(*date), text: text.clone() })
        .collect()
}

/// A paraphrase never stands in quotation marks.
pub(in crate::render) fn quote(press: Press<'_>, quote: &report::Quote) -> Quote {
    let direct = quote.kind == QuoteKind::Direct;
    let speaker = match &quote.role {
        Some(role) => format!("{}, {role}", quote.speaker),
        None => quote.speaker.clone(),
    };
    let text = if direct {
        // A quotation within one has half marks.
        let inner = bare(&quote.text).replace('„', "‚").replace('“', "‘").replace('”', "’");
        press.say("quoted", &[("text", (&inner).into())])
    } else {
        quote.text.clone()
    };
    Quote { text, speaker, direct }
}

/// The words without quotation marks around them: the page sets its own.
fn bare(text: &str) -> &str {
    let text = text.trim();
    let inner = text
        .strip_prefix(['"', '„', '“', '»'])
        .and_then(|rest| rest.strip_suffix(['"', '“', '”', '«']));
    inner.filter(|inner| !inner.contains(['"', '„', '“', '”', '»', '«'])).unwrap_or(text)
}

/// The text of an item; none if it was withdrawn.
fn body(press: Press<'_>, item: &NewsItem) -> Result<Html, Diagnostic> {
    match item.canceled {
        true => Ok(Html::default()),
        false => prose::html_of_article(press, &item.body, edges(press, item)),
    }
}

/// Place and day before the text, and initials behind it.
pub(in crate::render) fn edges(press: Press<'_>, item: &NewsItem) -> prose::Edges {
    let dateline = |place: &String| {
        let date = press.date(item.published.date);
        press.say("dateline", &[("place", place.into()), ("date", (&date).into())])
    };
    prose::Edges {
        dateline: item.place.as_ref().map(dateline),
        initials: item.initials.as_ref().map(|initials| format!("({initials})")),
    }
}

/// The ministries that an item is about.
fn ministries(press: Press<'_>, item: &NewsItem) -> Vec<Link> {
    item.ministries.iter().map(|ix| press.ministry(*ix)).collect()
}

fn lead_picture(press: Press<'_>, image: &Image) -> Picture {
    let shown = press.picture(&image.path, &image.alt, Spot::Lead);
    let credit = format!("{} · {}", image.credit, image.licence);
    Picture { caption: image.caption.clone(), credit: Some(credit), ..shown }
}

/// What the page says to search engines and to whoever shows a link to it.
fn head(press: Press<'_>, item: &NewsItem, path: &str) -> Head {
    let above =
        Link { title: press.say("menu-news", &[]), href: press.href(&press.paths().news(1)) };
    let mut head = press.head(path, &item.title, "news", &[above]);
    head.description = press.teaser_words(item).unwrap_or_else(|| item.title.clone());
    if !item.canceled {
        head.structured.push(structured::news_article(press, item));
        head.social = social(press, item);
    }
    head
}

/// Open Graph's properties of an article (ogp.me).
fn social(press: Press<'_>, item: &NewsItem) -> Vec<Social> {
    let one = |property: &'static str, content: String| Social { property, content };
    let mut all = vec![one("article:published_time", press.iso(item.published))];
    all.extend(item.updated.map(|updated| one("article:modified_time", press.iso(updated))));
    all.extend(item.section.clone().map(|section| one("article:section", section)));
    all.extend(item.keywords.iter().map(|keyword| one("article:tag", keyword.clone())));
    let image = item.image.as_ref();
    if let Some((image, published)) =
        image.and_then(|image| Some((image, press.published(&image.path)?)))
    {
        all.push(one("og:image", press.url(&image.path)));
        if published.main.width > 0 {
            all.push(one("og:image:width", published.main.width.to_string()));
            all.push(one("og:image:height", published.main.height.to_string()));
        }
        all.push(one("og:image:alt", image.alt.clone()));
    }
    all
}

/// The digits of a telephone number, with the plus of an international one. An extension in words
/// would become part of the number.
fn dial(phone: &str) -> Option<String> {
    let is_number = !phone.contains(char::is_alphabetic);
    let phone = phone.replace("(0)", "");
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (is_number && !digits.is_empty()).then_some(digits)
}

/// `mailto:` with subject and address; no counter, no third party.
fn mail(title: &str, url: &str) -> String {
    format!("mailto:?subject={}&body={}", encoded(title), encoded(url))
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                out.push(char::from(byte));
            }
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
