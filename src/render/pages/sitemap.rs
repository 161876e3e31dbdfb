// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything there is, on one page: the way that WCAG asks for beside menus and links.

use super::Page;
use super::news::groups;
use crate::model::address::Route;
use crate::model::report;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::sitemap::{Entry, Group, SitemapPage};

/// `/uebersicht/`
///
/// Single services and news items are not here: their lists are, and a page of thousands of links
/// would be no overview.
pub(in crate::render) fn sitemap(press: Press<'_>) -> Page {
    let groups = vec![
        group(link(press, "sitemap-figures", None), figures(press)),
        group(ministries_link(press), ministries(press)),
        group(topics_link(press), topics(press)),
        group(news_link(press), news(press)),
        group(link(press, "sitemap-site", None), texts(press)),
    ];
    let groups = groups.into_iter().filter(|group| !group.entries.is_empty()).collect();
    let title = press.say("title-sitemap", &[]);
    let head = press.head(&press.paths().sitemap(), &title, "", &[]);
    Page::new("sitemap.html", head, &SitemapPage { groups })
}

fn group(link: Link, entries: Vec<Entry>) -> Group {
    Group { link, entries }
}

fn entry(link: Link) -> Entry {
    Entry { link, below: Vec::new() }
}

fn link(press: Press<'_>, key: &str, path: Option<String>) -> Link {
    let href = path.map(|path| press.href(&path)).unwrap_or_default();
    Link { title: press.say(key, &[]), href }
}

fn ministries_link(press: Press<'_>) -> Link {
    link(press, "menu-ministries", Some(press.paths().ministries()))
}

fn topics_link(press: Press<'_>) -> Link {
    link(press, "sitemap-topics", Some(press.paths().topics()))
}

fn news_link(press: Press<'_>) -> Link {
    link(press, "menu-news", Some(press.paths().news(1)))
}

/// The program's pages about all services together.
fn figures(press: Press<'_>) -> Vec<Entry> {
    let paths = press.paths();
    let pages = press.links(&[
        ("home", "/".to_owned()),
        ("menu-services", paths.services(1)),
        ("menu-search", paths.search()),
        ("menu-course", paths.course()),
        ("title-changes", paths.changes()),
        ("menu-releases", paths.releases()),
        ("title-corrections", paths.corrections()),
        ("title-unreported", paths.unreported()),
        ("title-life-events", paths.life_events()),
        ("title-teams", paths.teams()),
        ("title-indicators", paths.indicators()),
        ("menu-method", paths.method()),
        ("title-downloads", paths.data("")),
    ]);
    let releases = press.report.releases.iter().rev().map(|release| Link {
        title: press.release_title(release),
        href: press.href(&paths.release(&release.id)),
    });
    let below: Vec<Link> = releases.collect();
    let list = press.href(&paths.releases());
    let entry = |link: Link| match link.href == list {
        true => Entry { link, below: below.clone() },
        false => entry(link),
    };
    pages.into_iter().map(entry).collect()
}

fn ministries(press: Press<'_>) -> Vec<Entry> {
    press.report.ministries.iter().map(|(ix, _)| entry(press.ministry(ix))).collect()
}

/// Topic fields with their life events.
fn topics(press: Press<'_>) -> Vec<Entry> {
    let topics = press.report.topics.iter().map(|(ix, topic)| Entry {
        link: press.topic(ix),
        below: topic.life_events.iter().map(|event| press.life_event(*event)).collect(),
    });
    topics.collect()
}

/// Lists of news by section, year and keyword.
fn news(press: Press<'_>) -> Vec<Entry> {
    let plain = |title: String| Link { title, href: String::new() };
    let groups = groups(press).into_iter();
    groups.map(|group| Entry { link: plain(group.title), below: group.links }).collect()
}

/// Whether an item of news stands at a path.
fn is_item(press: Press<'_>, path: &str) -> bool {
    let entry = press.report.addresses.get(path);
    entry.is_some_and(|entry| matches!(entry.route, Route::Article(_)))
}

/// The publisher's pages that have an address of their own, and the accessibility statement.
fn texts(press: Press<'_>) -> Vec<Entry> {
    let report = press.report;
    let is_own = |page: &&report::Page| {
        let entry = report.addresses.get(&page.path);
        let is_news = page.original.as_deref().is_some_and(|path| is_item(press, path));
        !is_news && entry.is_some_and(|entry| entry.taken_over_by.is_none())
    };
    let pages = report
        .pages
        .iter()
        .filter(is_own)
        .map(|page| entry(Link { title: page.title.clone(), href: press.href(&page.path) }));
    let path = press.paths().accessibility();
    let statement = report.addresses.get(&path).filter(|entry| entry.taken_over_by.is_none());
    let is_text = report.pages.iter().any(|page| page.path == path);
    let statement = statement.filter(|_| !is_text);
    let statement = statement.map(|_| entry(link(press, "title-accessibility", Some(path))));
    pages.chain(statement).collect()
}
