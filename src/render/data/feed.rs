// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News as an Atom feed (RFC 4287).

use crate::model::report::NewsItem;
use crate::render::press::Press;
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Items that a reader who comes back after a while still finds.
const ITEMS: usize = 30;

/// `/aktuelles/feed.xml`
pub(in crate::render) fn news(press: Press<'_>) -> Vec<u8> {
    let (site, words) = (&press.report.site, press.say("menu-news", &[]));
    let own = press.url(&press.paths().news_feed());
    let title = format!("{} – {words}", site.title);
    let entries: Vec<Entry> =
        press.report.news.iter().take(ITEMS).map(|item| entry(press, item)).collect();
    let newest = entries.iter().map(|entry| entry.updated).max();
    let feed = Feed {
        // Titles are what readers of feeds show; so the title says what this is.
        title: match site.demo {
            true => Text::plain(format!("{} – {title}", press.say("demo-word", &[]))),
            false => Text::plain(title),
        },
        subtitle: site.demo.then(|| Text::plain(press.say("demo_text", &[]))),
        id: own.clone(),
        updated: newest.unwrap_or_else(|| moment(press.report.now)),
        authors: vec![Person { name: site.publisher.name.clone(), ..Person::default() }],
        links: vec![link("self", &own), link("alternate", &press.url(&press.paths().news(1)))],
        lang: Some(site.language.as_str().to_owned()),
        entries,
        ..Feed::default()
    };
    let mut bytes = feed.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

fn entry(press: Press<'_>, item: &NewsItem) -> Entry {
    let url = press.url(&press.paths().article(&item.slug));
    let teaser = press.teaser(item);
    let published = moment(item.published);
    let zone = &press.report.site.time_zone;
    let midnight = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    let updated = item.updated.and_then(midnight).map(moment);
    Entry {
        title: Text::plain(match &teaser.kicker {
            Some(kicker) => format!("{kicker}: {}", item.title),
            None => item.title.clone(),
        }),
        id: url.clone(),
        published: Some(published),
        updated: updated.map_or(published, |updated| updated.max(published)),
        links: vec![link("alternate", &url)],
        summary: teaser.teaser.map(Text::plain),
        ..Entry::default()
    }
}

fn link(rel: &str, href: &str) -> Link {
    Link { rel: rel.to_owned(), href: href.to_owned(), ..Link::default() }
}

/// A moment as the feed's library has it; whole seconds, which is all that anybody writes.
fn moment(at: Timestamp) -> FixedDateTime {
    let text = TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    text.parse().unwrap_or_default()
}
