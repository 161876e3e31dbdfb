// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News by keyword, year and section.
//!
//! Boundary: only public items come in, so no list can tell of another.

use super::address::{NewsScope, Paths};
use super::report::{NewsGroup, NewsGroups, NewsItem};
use super::slug::slug;

/// Sorts items, newest first, into groups.
pub(super) fn groups<'n>(items: impl Iterator<Item = &'n NewsItem> + Clone) -> NewsGroups {
    let keywords = items.clone().enumerate().flat_map(|(index, item)| {
        item.keywords.iter().map(move |keyword| (index, keyword.clone()))
    });
    let sections =
        items.clone().enumerate().filter_map(|(index, item)| Some((index, item.section.clone()?)));
    let years = items.enumerate().map(|(index, item)| (index, item.date.year().to_string()));
    let mut groups =
        NewsGroups { keywords: group(keywords), years: group(years), sections: group(sections) };
    groups.years.reverse();
    groups
}

/// Names that differ in spelling only are one group; one of which nothing is left for an address
/// has none.
fn group(named: impl Iterator<Item = (usize, String)>) -> Vec<NewsGroup> {
    let mut groups: Vec<NewsGroup> = Vec::new();
    for (index, name) in named {
        let slug = slug(&name);
        match groups.iter_mut().find(|group| group.slug == slug) {
            // A keyword that an item has twice is still one.
            Some(group) if group.items.last() == Some(&index) => {}
            Some(group) => group.items.push(index),
            None if slug.is_empty() => {}
            None => groups.push(NewsGroup { slug, name, items: vec![index] }),
        }
    }
    groups.sort_by(|a, b| a.slug.cmp(&b.slug));
    groups
}

impl NewsGroups {
    /// All groups with their place in the report.
    pub fn all(&self) -> impl Iterator<Item = (NewsScope, &NewsGroup)> {
        let numbered = |groups: &[NewsGroup], scope: fn(usize) -> NewsScope| {
            (0..groups.len()).map(scope).collect::<Vec<_>>()
        };
        let keywords = numbered(&self.keywords, NewsScope::Keyword).into_iter().zip(&self.keywords);
        let years = numbered(&self.years, NewsScope::Year).into_iter().zip(&self.years);
        let sections = numbered(&self.sections, NewsScope::Section).into_iter().zip(&self.sections);
        keywords.chain(years).chain(sections)
    }

    /// The group of a list; none for the list of all.
    #[must_use]
    pub fn get(&self, scope: NewsScope) -> Option<&NewsGroup> {
        match scope {
            NewsScope::All => None,
            NewsScope::Keyword(index) => self.keywords.get(index),
            NewsScope::Year(index) => self.years.get(index),
            NewsScope::Section(index) => self.sections.get(index),
        }
    }

    /// The path of a page of a list.
    #[must_use]
    pub fn path(&self, paths: Paths, scope: NewsScope, page: usize) -> String {
        let slug = self.get(scope).map_or("", |group| &group.slug);
        match scope {
            NewsScope::All => paths.news(page),
            NewsScope::Keyword(_) => paths.keyword(slug, page),
            NewsScope::Year(_) => paths.year(slug, page),
            NewsScope::Section(_) => paths.section(slug, page),
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
    fn a_word_without_letters_has_no_list() {
        assert_eq!(names(&[(0, "???"), (1, "!")]), []);
    }
}
