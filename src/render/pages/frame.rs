// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is the same on every page: name, menus, footer.

use crate::model::Report;
use crate::model::address::Paths;
use crate::model::report::{Menu, Page};
use crate::render::drawing;
use crate::render::press::says_something;
use crate::render::theme::{ICON, LinkedAsset, SCRIPT, STYLESHEET, Theme};
use crate::render::view::{Asset, Frame, Html, Link, MenuItem};
use jiff::civil::Date;

/// The program's own entries of the main menu: key of the words and section.
const SECTIONS: [&str; 7] =
    ["ministries", "services", "course", "releases", "news", "method", "search"];

/// The frame of all pages.
pub(in crate::render) fn frame(report: &Report, theme: &Theme, as_of: Date) -> Frame {
    let (site, words) = (&report.site, &theme.words);
    let paths = Paths::new(site.language);
    let href = |path: &str| format!("{}{path}", site.base_path());
    let own = [
        paths.ministries(),
        paths.services(1),
        paths.course(),
        paths.releases(),
        paths.news(1),
        paths.method(),
        paths.search(),
    ];
    let mut menu: Vec<MenuItem> = SECTIONS
        .iter()
        .zip(own)
        .map(|(section, path)| MenuItem {
            section: (*section).to_owned(),
            title: words.say(&format!("menu-{section}"), &[]),
            href: href(&path),
        })
        .collect();
    for page in texts(report, Menu::Main) {
        let item = MenuItem {
            section: page.path.clone(),
            title: page.title.clone(),
            href: href(&page.path),
        };
        if !menu.iter().any(|other| other.href == item.href) {
            menu.push(item);
        }
    }
    let mut footer: Vec<Link> = texts(report, Menu::Footer)
        .map(|page| Link { title: page.title.clone(), href: href(&page.path) })
        .collect();
    let own = [
        ("title-downloads", paths.data("")),
        ("title-corrections", paths.corrections()),
        ("title-accessibility", paths.accessibility()),
        ("title-teams", paths.teams()),
        ("title-indicators", paths.indicators()),
        ("title-sitemap", paths.sitemap()),
    ];
    for (key, path) in own.into_iter().filter(|(_, path)| says_something(report, path)) {
        let link = Link { title: words.say(key, &[]), href: href(&path) };
        let is_there = report.addresses.get(&path).is_some();
        if is_there && !footer.iter().any(|other| other.href == link.href) {
            footer.push(link);
        }
    }
    let asset = |name| {
        let LinkedAsset { path, integrity } = theme.linked(name);
        Asset { href: href(&path), integrity }
    };
    let barrier = site.accessibility.as_ref().and_then(|one| one.feedback_email.as_ref());
    Frame {
        title: site.title.clone(),
        tagline: site.tagline.clone(),
        language: site.language.as_str().to_owned(),
        home: href("/"),
        search: href(&paths.search()),
        method: href(&paths.method()),
        corrections: href(&paths.corrections()),
        changes_feed: href(&paths.changes_feed()),
        news_feed: href(&paths.news_feed()),
        stylesheet: asset(STYLESHEET),
        script: asset(SCRIPT),
        icon: asset(ICON).href,
        logo: theme.logo().map(|logo| href(&logo.path)),
        patterns: Html(drawing::patterns()),
        menu,
        languages: languages(report, &href),
        footer,
        report_barrier: barrier
            .or(Some(&site.publisher.email))
            .map(|email| format!("mailto:{email}")),
        publisher: site.publisher.name.clone(),
        demo: site.demo,
        as_of: words.date(as_of),
    }
}

/// BITV 2.0 wants them to be reached from the home page; here they are from every page.
fn languages(report: &Report, href: &dyn Fn(&str) -> String) -> Vec<Link> {
    let paths = Paths::new(report.site.language);
    let pages = [paths.easy_language(), paths.sign_language()];
    let found = pages.iter().filter_map(|path| report.pages.iter().find(|page| page.path == *path));
    found.map(|page| Link { title: page.title.clone(), href: href(&page.path) }).collect()
}

/// Text pages of a menu, by their order and then by title.
fn texts(report: &Report, menu: Menu) -> impl Iterator<Item = &Page> {
    let mut pages: Vec<&Page> = report.pages.iter().filter(|page| page.menu == menu).collect();
    pages.sort_by(|a, b| (a.order, &a.title, &a.path).cmp(&(b.order, &b.title, &b.path)));
    pages.into_iter()
}

/// The section of the main menu that a text page marks: its own entry, if it has one.
pub(in crate::render) fn section_of_text(page: &Page) -> &str {
    if page.menu == Menu::Main { &page.path } else { "" }
}
