// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News by keyword, year, section and ministry.
//!
//! Boundary: only public items come in, so no list can tell of another.

use super::address::{NewsBy, NewsScope, Paths};
use super::report::{Ministry, NewsGroup, NewsGroups, NewsItem};
use super::slug::slug;
use super::table::{Ix, Table};
use std::collections::BTreeMap;

/// Sorts items, newest first, into groups.
pub(super) fn groups<'n>(
    items: impl Iterator<Item = &'n NewsItem> + Clone,
    ministries: &Table<Ministry>,
) -> NewsGroups {
    let keywords = items.clone().enumerate().flat_map(|(index, item)| {
        item.keywords.iter().map(move |keyword| (index, keyword.clone()))
    });
    let sections =
        items.clone().enumerate().filter_map(|(index, item)| Some((index, item.section.clone()?)));
    let years = items
        .clone()
        .enumerate()
        .map(|(index, item)| (index, item.published.date.year().to_string()));
    let mut years = group(years);
    years.reverse();
    NewsGroups {
        keywords: group(keywords),
        years,
        sections: group(sections),
        ministries: by_ministry(items, ministries),
    }
}

/// In the order of the data, as ministries stand everywhere; those without news have no list.
fn by_ministry<'n>(
    items: impl Iterator<Item = &'n NewsItem>,
    ministries: &Table<Ministry>,
) -> Vec<NewsGroup> {
    let mut lists: BTreeMap<Ix<Ministry>, Vec<usize>> = BTreeMap::new();
    for (index, item) in items.enumerate() {
        for ministry in &item.ministries {
            lists.entry(*ministry).or_default().push(index);
        }
    }
    let named = lists.into_iter().map(|(ix, items)| {
        let ministry = &ministries[ix];
        NewsGroup { slug: ministry.id.clone(), name: ministry.name.clone(), items }
    });
    named.collect()
}

/// Names that differ in spelling only are one group; one of which nothing is left for an address
/// has none.
fn group(named: impl Iterator<Item = (usize, String)>) -> Vec<NewsGroup> {
    let mut groups: BTreeMap<String, NewsGroup> = BTreeMap::new();
    for (index, name) in named {
        let slug = address(&name);
        if slug.is_empty() {
            continue;
        }
        let new = NewsGroup { slug: slug.clone(), name, items: Vec::new() };
        let items = &mut groups.entry(slug).or_insert(new).items;
        // A keyword that an item has twice is still one.
        if items.last() != Some(&index) {
            items.push(index);
        }
    }
    groups.into_values().collect()
}

/// A folder's name may have 255 bytes, a sentence used as a keyword may have more.
const LONGEST: usize = 100;

/// The part of the address that a name becomes.
fn address(name: &str) -> String {
    let mut slug = slug(name);
    slug.truncate(LONGEST);
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn find(groups: &[NewsGroup], name: &str) -> Option<usize> {
    groups.binary_search_by(|group| group.slug.as_str().cmp(&address(name))).ok()
}

impl NewsGroups {
    /// The groups of a kind, in the order in which pages name them.
    #[must_use]
    pub fn by(&self, by: NewsBy) -> &[NewsGroup] {
        match by {
            NewsBy::Keyword => &self.keywords,
            NewsBy::Year => &self.years,
            NewsBy::Section => &self.sections,
            NewsBy::Ministry => &self.ministries,
        }
    }

    /// All groups with their place in the report.
    pub fn all(&self) -> impl Iterator<Item = (NewsScope, &NewsGroup)> {
        NewsBy::ALL.into_iter().flat_map(|by| {
            let groups = self.by(by).iter().enumerate();
            groups.map(move |(index, group)| (NewsScope::Group(by, index), group))
        })
    }

    /// The list of a keyword, if it has one.
    #[must_use]
    pub fn keyword(&self, name: &str) -> Option<NewsScope> {
        find(&self.keywords, name).map(|index| NewsScope::Group(NewsBy::Keyword, index))
    }

    /// The list of a section, if it has one.
    #[must_use]
    pub fn section(&self, name: &str) -> Option<NewsScope> {
        find(&self.sections, name).map(|index| NewsScope::Group(NewsBy::Section, index))
    }

    /// The list of a ministry, if it has one.
    #[must_use]
    pub fn ministry(&self, id: &str) -> Option<NewsScope> {
        let index = self.ministries.iter().position(|group| group.slug == id);
        index.map(|index| NewsScope::Group(NewsBy::Ministry, index))
    }

    /// The group of a list; none for the list of all.
    #[must_use]
    pub fn get(&self, scope: NewsScope) -> Option<&NewsGroup> {
        match scope {
            NewsScope::All => None,
            NewsScope::Group(by, index) => self.by(by).get(index),
        }
    }

    /// The path of a page of a list.
    #[must_use]
    pub fn path(&self, paths: Paths, scope: NewsScope, page: usize) -> String {
        let slug = self.get(scope).map_or("", |group| &group.slug);
        match scope {
            NewsScope::All => paths.news(page),
            NewsScope::Group(by, _) => paths.news_by(by, slug, page),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[(usize, &str)]) -> Vec<(String, String, Vec<usize>)> {
        let named = list.iter().map(|(index, name)| (*index, (*name).to_owned()));
        group(named).into_iter().map(|one| (one.slug, one.name, one.items)).collect()
    }

    #[test]
    fn spellings_of_one_word_are_one_group() {
        let found = names(&[
            (0, "E-Government"),
            (0, "e government"),
            (1, "Übergang"),
            (2, "e-government"),
        ]);
        assert_eq!(
            found,
            [
                ("e-government".into(), "E-Government".into(), vec![0, 2]),
                ("uebergang".into(), "Übergang".into(), vec![1]),
            ]
        );
    }

    #[test]
    fn an_address_has_an_end() {
        let sentence = "Wort ".repeat(99);
        let found = names(&[(0, &sentence)]);
        assert!(found[0].0.len() <= LONGEST && found[0].0.ends_with("wort"));
        assert_eq!(found[0].1, sentence);
    }

    #[test]
    fn a_word_without_letters_has_no_list() {
        assert_eq!(names(&[(0, "???"), (1, "!")]), []);
    }
}
