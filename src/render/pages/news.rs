// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Lists of news: all, and those by section, ministry, year and keyword.

use super::Page;
use crate::model::address::{NEWS_PER_PAGE, NewsBy, NewsScope};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::news::{NewsGroup, NewsList};

/// `/aktuelles/`, the lists by what items have in common, and their further pages.
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
            NewsScope::Group(by, _) => press.say(title_key(by), &[("name", title.into())]),
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
    let mut head = press.head(&path(page), &title, "news", &trail);
    if let (NewsScope::Group(NewsBy::Ministry, _), Some(group)) = (scope, group) {
        let href = press.href(&press.paths().ministry_feed(&group.slug));
        head.feed = Some(Link { title: name(scope), href });
    }
    Page::new("news.html", head, &view)
}

/// Keywords that a page names: more of them would be no way but a wall.
const KEYWORDS: usize = 60;

/// The key of a list's title.
fn title_key(by: NewsBy) -> &'static str {
    match by {
        NewsBy::Section => "title-section",
        NewsBy::Ministry => "title-news-ministry",
        NewsBy::Year => "title-year",
        NewsBy::Keyword => "title-keyword",
    }
}

/// Other ways into the news: sections, ministries, years, and the keywords that most items have.
pub(super) fn groups(press: Press<'_>) -> Vec<NewsGroup> {
    let group = |by: NewsBy| NewsGroup {
        title: press.say(by_key(by), &[]),
        links: shown(press, by).into_iter().map(|scope| group_link(press, scope)).collect(),
    };
    NewsBy::ALL.map(group).into_iter().filter(|group| !group.links.is_empty()).collect()
}

fn by_key(by: NewsBy) -> &'static str {
    match by {
        NewsBy::Section => "news-by-section",
        NewsBy::Ministry => "news-by-ministry",
        NewsBy::Year => "news-by-year",
        NewsBy::Keyword => "news-by-keyword",
    }
}

fn shown(press: Press<'_>, by: NewsBy) -> Vec<NewsScope> {
    let groups = press.report.news_groups.by(by);
    let mut indices: Vec<usize> = (0..groups.len()).collect();
    if by == NewsBy::Keyword {
        indices.sort_by_key(|index| std::cmp::Reverse(groups[*index].items.len()));
        indices.truncate(KEYWORDS);
        indices.sort_unstable();
    }
    indices.into_iter().map(|index| NewsScope::Group(by, index)).collect()
}

/// A list of news, by the name of what its items have in common.
pub(super) fn group_link(press: Press<'_>, scope: NewsScope) -> Link {
    let groups = &press.report.news_groups;
    Link {
        title: groups.get(scope).map_or_else(String::new, |group| group.name.clone()),
        href: press.href(&groups.path(press.paths(), scope, 1)),
    }
}
