// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News, and what was released and corrected, as Atom feeds (RFC 4287).

use crate::diagnostics::Diagnostic;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Correction, Ministry, NewsItem, PictureFormat, Release};
use crate::model::table::Ix;
use crate::render::pages::article;
use crate::render::press::Press;
use crate::render::words::Arg;
use atom_syndication::{Category, Content, Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Items that a reader who comes back after a while still finds.
const ITEMS: usize = 30;

/// `/aktuelles/feed.xml`
pub(in crate::render) fn news(press: Press<'_>) -> Result<Vec<u8>, Diagnostic> {
    let entries = entries(press, 0..press.report.news.len())?;
    let title = press.say("menu-news", &[]);
    let of = Of { title, own: press.paths().news_feed(), page: press.paths().news(1) };
    Ok(feed(press, &of, entries))
}

/// `/ressorts/<id>/feed.xml`
pub(in crate::render) fn ministry(
    press: Press<'_>,
    ix: Ix<Ministry>,
) -> Result<Vec<u8>, Diagnostic> {
    let (paths, groups) = (press.paths(), &press.report.news_groups);
    let record = &press.report.ministries[ix];
    let list = groups.ministry(&record.id);
    let items = list.and_then(|list| groups.get(list)).map(|group| group.items.iter().copied());
    let entries = entries(press, items.into_iter().flatten())?;
    let page = match list {
        Some(list) => groups.path(paths, list, 1),
        None => paths.ministry(&record.id),
    };
    let title = press.say("title-news-ministry", &[("name", (&record.name).into())]);
    Ok(feed(press, &Of { title, own: paths.ministry_feed(&record.id), page }, entries))
}

fn entries(press: Press<'_>, items: impl Iterator<Item = usize>) -> Result<Vec<Entry>, Diagnostic> {
    items.take(ITEMS).map(|index| entry(press, index)).collect()
}

/// `/aenderungen/feed.xml`: releases with what they changed, and corrections.
pub(in crate::render) fn changes(press: Press<'_>) -> Vec<u8> {
    let report = press.report;
    let releases = report.releases.iter().enumerate();
    let releases = releases.map(|(index, one)| (one.published, release(press, index, one)));
    let corrections = report.corrections.iter().map(|one| correction(press, one));
    let mut dated: Vec<(Timestamp, Entry)> = releases.chain(corrections).collect();
    dated.sort_by_key(|(at, entry)| (std::cmp::Reverse(*at), entry.id.clone()));
    let entries = dated.into_iter().take(ITEMS).map(|(_, entry)| entry).collect();
    let paths = press.paths();
    let title = press.say("title-changes", &[]);
    let of = Of { title, own: paths.changes_feed(), page: paths.changes() };
    feed(press, &of, entries)
}

/// Whose feed it is: its title, its path, and that of its page.
struct Of {
    title: String,
    own: String,
    page: String,
}

fn feed(press: Press<'_>, of: &Of, entries: Vec<Entry>) -> Vec<u8> {
    let site = &press.report.site;
    let own = press.url(&of.own);
    let title = format!("{} – {}", site.title, of.title);
    let stichtag = press.figures.as_of.at(0, 0, 0, 0);
    let stichtag = site.time_zone.to_timestamp(stichtag).unwrap_or(press.report.now);
    let newest = entries.iter().map(|entry| entry.updated).max();
    let feed = Feed {
        // Titles are what readers of feeds show; so the title says what this is.
        title: match site.demo {
            true => Text::plain(format!("{} – {title}", press.say("demo-word", &[]))),
            false => Text::plain(title),
        },
        subtitle: site.demo.then(|| Text::plain(press.say("demo_text", &[]))),
        id: own.clone(),
        // Without an entry, something that does not change with every build.
        updated: newest.unwrap_or_else(|| moment(stichtag)),
        authors: vec![Person { name: site.publisher.name.clone(), ..Person::default() }],
        links: vec![link("self", &own), link("alternate", &press.url(&of.page))],
        lang: Some(site.language.as_str().to_owned()),
        entries,
        ..Feed::default()
    };
    let mut bytes = feed.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// A release, with the first digits of its digest: whoever keeps the feed, keeps them.
fn release(press: Press<'_>, index: usize, release: &Release) -> Entry {
    let url = press.url(&press.paths().release(&release.id));
    let published = moment(release.published);
    let strict = press.figures.releases[index].published.share(Scope::All, Measure::Everywhere);
    let figure = press.share(strict, false);
    let args: &[(&'static str, Arg<'_>)] =
        &[("figure", (&figure).into()), ("digest", release.short_digest().into())];
    Entry {
        title: Text::plain(press.release_title(release)),
        id: url.clone(),
        published: Some(published),
        updated: published,
        links: vec![link("alternate", &url)],
        summary: Some(Text::plain(press.say("feed-release", args))),
        ..Entry::default()
    }
}

fn correction(press: Press<'_>, one: &Correction) -> (Timestamp, Entry) {
    let shown = press.correction(one);
    let url = format!("{}#{}", press.url(&press.paths().corrections()), shown.id);
    let zone = &press.report.site.time_zone;
    let at = zone.to_timestamp(one.date.at(0, 0, 0, 0)).unwrap_or(press.report.now);
    let title = press.say(
        "feed-correction",
        &[("release", (&shown.release.title).into()), ("subject", (&shown.subject.title).into())],
    );
    let entry = Entry {
        title: Text::plain(title),
        id: url.clone(),
        published: Some(moment(at)),
        updated: moment(at),
        links: vec![link("alternate", &url)],
        summary: Some(Text::plain(format!("{}. {}", shown.values, shown.reason))),
        ..Entry::default()
    };
    (at, entry)
}

/// An item with its whole text, for whoever reads it there.
fn entry(press: Press<'_>, index: usize) -> Result<Entry, Diagnostic> {
    let item = &press.report.news[index];
    let url = press.url(&press.paths().article(&item.slug));
    let teaser = press.teaser(item);
    let published = moment(item.published.at);
    let zone = &press.report.site.time_zone;
    let midnight = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    let corrected = item.corrections.iter().filter_map(|(date, _)| midnight(*date));
    let updated = corrected.chain(item.updated.map(|updated| updated.at)).max().map(moment);
    let html = if item.canceled { None } else { Some(article::feed_item(press, index)?) };
    let links = std::iter::once(link("alternate", &url)).chain(enclosure(press, item));
    let words = item.section.iter().chain(&item.keywords);
    Ok(Entry {
        title: Text::plain(match &teaser.kicker {
            Some(kicker) => format!("{kicker}: {}", item.title),
            None => item.title.clone(),
        }),
        id: url.clone(),
        published: Some(published),
        updated: updated.map_or(published, |updated| updated.max(published)),
        authors: item
            .author
            .iter()
            .map(|name| Person { name: name.clone(), ..Person::default() })
            .collect(),
        categories: words
            .map(|word| Category { term: word.clone(), ..Category::default() })
            .collect(),
        links: links.collect(),
        summary: teaser.teaser.map(Text::plain),
        content: html.map(|html| Content {
            value: Some(html),
            content_type: Some("html".to_owned()),
            ..Content::default()
        }),
        ..Entry::default()
    })
}

/// The picture of an item; its size in bytes is not known before it is made.
fn enclosure(press: Press<'_>, item: &NewsItem) -> Option<Link> {
    let image = item.image.as_ref()?;
    let mime_type = match press.published(&image.path)?.main.format {
        PictureFormat::Jpeg => "image/jpeg",
        PictureFormat::Png => "image/png",
        PictureFormat::Webp => "image/webp",
        PictureFormat::Svg => "image/svg+xml",
    };
    let link = link("enclosure", &press.url(&image.path));
    Some(Link { mime_type: Some(mime_type.to_owned()), ..link })
}

fn link(rel: &str, href: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), ..Link::default() }
}

/// A moment as the feed's library has it; whole seconds, which is all that anybody writes.
fn moment(at: Timestamp) -> FixedDateTime {
    let text = TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    text.parse().unwrap_or_default()
}
