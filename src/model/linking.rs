// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links of texts, resolved against all addresses: those of summaries, items, pages and versions.

use super::address::{Addresses, Paths};
use super::prose::{Absent, Ahead, Base, Draft, Prose, Seen, resolve};
use super::report::{NewsItem, Reason, Service};
use super::table::Table;
use super::{news, pages, picture};
use crate::diagnostics::{Diagnostic, FileName};
use crate::load::Sources;
use crate::load::picture::PictureFile;
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn addresses_by_file(
    public: &[news::Found],
    pages: &[pages::Found],
    pictures: &BTreeSet<FileName>,
    paths: Paths,
) -> BTreeMap<FileName, String> {
    let news = public.iter().map(|found| (found.file.clone(), paths.article(&found.item.slug)));
    let pages = pages.iter().map(|found| (found.file.clone(), found.page.path.clone()));
    let pictures = pictures.iter().map(|file| (file.clone(), paths.picture(file)));
    news.chain(pages).chain(pictures).collect()
}

/// Pages that are not there for a reason that is known.
pub(super) fn absent(
    held: &[news::Found],
    held_pages: &[(pages::Found, Reason)],
    sources: &Sources,
    paths: Paths,
) -> Absent {
    let faults = &sources.faults;
    let from = |reason| match reason {
        Some(Reason::Embargoed(at) | Reason::Scheduled(at)) => Some(at),
        _ => None,
    };
    let items = held.iter().map(|one| {
        let ahead = Ahead { path: paths.article(&one.item.slug), from: from(one.held_back) };
        (one.file.to_string(), ahead)
    });
    let versions = held_pages.iter().map(|(one, reason)| {
        let ahead = Ahead { path: one.page.path.clone(), from: from(Some(*reason)) };
        (one.file.to_string(), ahead)
    });
    let mut absent = Absent { held: items.chain(versions).collect(), ..Absent::default() };
    let records = [
        ("data/services/", paths.services(1)),
        ("data/ministries.yaml", paths.ministries()),
        ("data/topics.yaml", paths.topics()),
    ];
    absent.lost_folders.extend(
        records.into_iter().filter(|(file, _)| faults.lost_ids(file)).map(|(_, path)| path),
    );
    let read = |file: &str| {
        sources.news.iter().any(|one| *one.file == *file)
            || sources.pages.iter().any(|one| *one.file == *file)
            || sources.versions.iter().any(|one| *one.file == *file)
    };
    for file in sources.names("content/", ".md").filter(|file| !read(file)) {
        let stem = super::ids::stem(file);
        let path = match file.strip_prefix("content/pages/") {
            Some(below) => format!("/{}/", below.strip_suffix(".md").unwrap_or(below)),
            None => paths.article(stem),
        };
        absent.lost.insert(file.to_owned(), path);
    }
    absent
}

/// When a text can be seen.
pub(super) fn seen(held_back: Option<Reason>) -> Seen {
    match held_back {
        None => Seen::Now,
        Some(Reason::Embargoed(at) | Reason::Scheduled(at)) => Seen::From(at),
        Some(Reason::Draft | Reason::Withheld) => Seen::Never,
    }
}

/// What the links of a text are resolved against.
pub(super) struct Links<'a> {
    pub(super) addresses: &'a Addresses,
    pub(super) by_file: &'a BTreeMap<FileName, String>,
    /// The same with all pictures: a text that nobody sees, yet or any more, may show those that
    /// nothing public shows.
    pub(super) all_files: &'a BTreeMap<FileName, String>,
    pub(super) pictures: &'a BTreeMap<FileName, PictureFile>,
    pub(super) absent: &'a Absent,
    pub(super) base_url: &'a str,
    pub(super) paths: Paths,
}

impl Links<'_> {
    pub(super) fn resolve(
        &self,
        draft: Draft,
        (path, file): (&str, &str),
        seen: Seen,
        found: &mut Vec<Diagnostic>,
    ) -> Prose {
        let base = Base {
            path,
            folder: picture::folder(file),
            by_file: if matches!(seen, Seen::Now) { self.by_file } else { self.all_files },
            pictures: self.pictures,
            base_url: self.base_url,
            absent: self.absent,
            seen,
        };
        resolve(draft, &base, self.addresses, found)
    }

    pub(super) fn summaries(
        &self,
        services: &mut Table<Service>,
        drafts: impl Iterator<Item = Option<Draft>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let indices: Vec<_> = services.iter().map(|(ix, _)| ix).collect();
        for (ix, draft) in indices.into_iter().zip(drafts) {
            let path = self.paths.service(&services[ix].id);
            services[ix].summary =
                draft.map(|draft| self.resolve(draft, (&path, ""), Seen::Now, found));
        }
    }

    pub(super) fn item(
        &self,
        one: news::Found,
        public: &BTreeSet<String>,
        found: &mut Vec<Diagnostic>,
    ) -> (NewsItem, Option<Reason>) {
        let news::Found { mut item, draft, file, held_back, .. } = one;
        let path = self.paths.article(&item.slug);
        let seen = if item.canceled { Seen::Never } else { seen(held_back) };
        let body = self.resolve(draft, (&path, &file), seen, found);
        if !item.canceled {
            item.body = body;
        }
        // Whether an item exists that is not public yet must not show either.
        item.related.retain(|slug| public.contains(slug));
        (item, held_back)
    }
}
