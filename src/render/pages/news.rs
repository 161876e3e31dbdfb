// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News: the list and the articles.

use super::Page;
use crate::diagnostics::Diagnostic;
use crate::model::address::{NEWS_PER_PAGE, NewsScope};
use crate::model::report::{Correction, CorrectionClass, NewsItem, QuoteKind};
use crate::render::press::Press;
use crate::render::prose;
use crate::render::view::Link;
use crate::render::view::news::{
    Article, Contact, NewsGroup, NewsList, Picture, Quote, Teaser, TextCorrection,
};
use crate::render::words::Arg;

/// Related items below an article.
const RELATED: usize = 3;

/// `/aktuelles/`, the lists by keyword, year and section, and their further pages.
pub(in crate::render) fn list(press: Press<'_>, scope: NewsScope, page: usize) -> Page {
    let report = press.report;
    let group = report.news_groups.get(scope);
    let all = group.map_or_else(|| (0..report.news.len()).collect(), |group| group.items.clone());
    let path = |n: usize| report.news_groups.path(press.paths(), scope, n);
    let items = all.iter().skip((page - 1) * NEWS_PER_PAGE).take(NEWS_PER_PAGE);
    let view = NewsList {
        items: items.map(|index| press.teaser(&report.news[*index])).collect(),
        pager: press.pager(page, all.len().div_ceil(NEWS_PER_PAGE), path),
        groups: if (scope, page) == (NewsScope::All, 1) { groups(press) } else { Vec::new() },
    };
    let name = |scope: NewsScope| {
        let title = report.news_groups.get(scope).map_or("", |group| group.name.as_str());
        match scope {
            NewsScope::All => press.say("menu-news", &[]),
            NewsScope::Keyword(_) => press.say("title-keyword", &[("name", title.into())]),
            NewsScope::Year(_) => press.say("title-year", &[("name", title.into())]),
            NewsScope::Section(_) => press.say("title-section", &[("name", title.into())]),
        }
    };
    let link = |scope: NewsScope| Link {
        title: name(scope),
        href: press.href(&report.news_groups.path(press.paths(), scope, 1)),
    };
    let mut trail = Vec::new();
    trail.extend((scope != NewsScope::All).then(|| link(NewsScope::All)));
    trail.extend((page > 1).then(|| link(scope)));
    let title = press.page_title(&name(scope), page);
    Page::new("news.html", press.head(&path(page), &title, "news", &trail), &view)
}

/// Keywords that a page names: more of them would be no way but a wall.
const KEYWORDS: usize = 60;

/// Other ways into the news: sections, years, and the keywords that most items have.
pub(super) fn groups(press: Press<'_>) -> Vec<NewsGroup> {
    let groups = &press.report.news_groups;
    let mut keywords: Vec<usize> = (0..groups.keywords.len()).collect();
    keywords.sort_by_key(|index| std::cmp::Reverse(groups.keywords[*index].items.len()));
    keywords.truncate(KEYWORDS);
    keywords.sort_unstable();
    let sections = (0..groups.sections.len()).map(NewsScope::Section).collect();
    let years = (0..groups.years.len()).map(NewsScope::Year).collect();
    let keywords = keywords.into_iter().map(NewsScope::Keyword).collect();
    let kinds: [(&str, Vec<NewsScope>); 3] =
        [("news-by-section", sections), ("news-by-year", years), ("news-by-keyword", keywords)];
    let group = |(key, scopes): (&str, Vec<NewsScope>)| NewsGroup {
        title: press.say(key, &[]),
        links: scopes.into_iter().map(|scope| group_link(press, scope)).collect(),
    };
    kinds.map(group).into_iter().filter(|group| !group.links.is_empty()).collect()
}

/// A list of news, by the name of what its items have in common.
fn group_link(press: Press<'_>, scope: NewsScope) -> Link {
    let groups = &press.report.news_groups;
    Link {
        title: groups.get(scope).map_or_else(String::new, |group| group.name.clone()),
        href: press.href(&groups.path(press.paths(), scope, 1)),
    }
}

/// A keyword or section, with the list of what else has it.
fn grouped(press: Press<'_>, name: &str, scope: Option<NewsScope>) -> Link {
    let href = scope.map(|scope| group_link(press, scope).href).unwrap_or_default();
    Link { title: name.to_owned(), href }
}

/// Serious mistakes in the releases that an item cites: whoever reads it must not overlook them.
fn corrected(press: Press<'_>, item: &NewsItem) -> Vec<String> {
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
    let kind = press.say(&format!("news-{}", item.kind.as_str()), &[]);
    let body = prose::html(press, &item.body, "")?;
    let path = press.paths().article(&item.slug);
    let groups = &press.report.news_groups;
    let view = Article {
        kind: match &item.number {
            Some(number) => {
                press.say("news-numbered", &[("kind", (&kind).into()), ("number", number.into())])
            }
            None => kind,
        },
        kicker: item.kicker.clone(),
        subtitle: item.subtitle.clone(),
        teaser: item.teaser.clone(),
        place: item.place.clone(),
        iso: if item.timed { item.published.to_string() } else { item.date.to_string() },
        date: press.date(item.date),
        updated: item
            .updated
            .map(|date| press.say("news-updated", &[("date", (&press.date(date)).into())])),
        image: item.image.as_ref().map(|image| Picture {
            src: press.href(&image.path),
            alt: image.alt.clone(),
            caption: image.caption.clone(),
            credit: format!("{} · {}", image.credit, image.licence),
        }),
        canceled: item.canceled.then(|| press.say("news-canceled", &[])),
        corrected: corrected(press, item),
        body,
        quotes: item.quotes.iter().map(|quote| self::quote(press, quote)).collect(),
        author: item
            .author
            .clone()
            .or_else(|| item.initials.as_ref().map(|initials| format!("({initials})"))),
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
        about: about(press, item),
        corrections: item
            .corrections
            .iter()
            .map(|(date, text)| TextCorrection { date: press.date(*date), text: text.clone() })
            .collect(),
        contact: item.contact.as_ref().map(|contact| Contact {
            name: contact.name.clone(),
            email: contact.email.clone(),
            phone: contact.phone.clone(),
        }),
        mail: mail(&item.title, &press.url(&path)),
        related: related(press, item),
    };
    let above =
        Link { title: press.say("menu-news", &[]), href: press.href(&press.paths().news(1)) };
    let mut head = press.head(&path, &item.title, "news", &[above]);
    head.description = view.teaser.clone().unwrap_or_else(|| item.title.clone());
    Ok(Page::new("article.html", head, &view))
}

/// A paraphrase never stands in quotation marks.
fn quote(press: Press<'_>, quote: &crate::model::report::Quote) -> Quote {
    let direct = quote.kind == QuoteKind::Direct;
    let speaker = match &quote.role {
        Some(role) => format!("{}, {role}", quote.speaker),
        None => quote.speaker.clone(),
    };
    let text = if direct {
        press.say("quoted", &[("text", bare(&quote.text).into())])
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

fn about(press: Press<'_>, item: &NewsItem) -> Vec<Link> {
    let ministries = item.ministries.iter().map(|ix| press.ministry(*ix));
    ministries.chain(item.services.iter().map(|ix| press.service(*ix))).collect()
}

/// Items that the file names, then others of the same section, then the newest.
fn related(press: Press<'_>, item: &NewsItem) -> Vec<Teaser> {
    let news = &press.report.news;
    let named =
        item.related.iter().filter_map(|slug| news.iter().find(|other| other.slug == *slug));
    let section =
        news.iter().filter(|other| item.section.is_some() && other.section == item.section);
    let limit = RELATED.max(item.related.len());
    let mut shown: Vec<&NewsItem> = Vec::new();
    for other in named.chain(section).chain(news) {
        if shown.len() == limit {
            break;
        }
        let is_shown = shown.iter().any(|one| one.slug == other.slug);
        if other.slug != item.slug && !other.canceled && !is_shown {
            shown.push(other);
        }
    }
    shown.into_iter().map(|other| press.teaser(other)).collect()
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
