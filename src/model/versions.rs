// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items and pages in another language: `<name>.<language>.md` beside the original.
//!
//! Boundary: a version is a text page below its original, with days and figures of that. It is
//! public when the original is, and not a moment before.

use super::at::At;
use super::check::Check;
use super::placeholders::Defaults;
use super::prose::{Origin, Prose, typeset};
use super::report::{Menu, Page, Reason};
use super::{Context, news, pages, tongue};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::files::content::{NewsFrontMatter, VersionFrontMatter};
use crate::load::{self, Article, Sources};

/// All versions of items and pages, each with what holds its original back.
pub(super) fn all(
    sources: &Sources,
    (news, pages): (&[news::Found], &[pages::Found]),
    context: &Context<'_>,
    check: &mut Check<'_>,
) -> Vec<(pages::Found, Option<Reason>)> {
    let originals = Originals { front: &sources.news, news, pages };
    let versions = sources.versions.iter();
    versions.filter_map(|one| version(one, &originals, context, check)).collect()
}

/// What there are versions of.
struct Originals<'a> {
    front: &'a [Article<NewsFrontMatter>],
    news: &'a [news::Found],
    pages: &'a [pages::Found],
}

/// What a version takes from its original.
struct Original<'a> {
    path: String,
    language: &'a str,
    defaults: Defaults<'a>,
    held_back: Option<Reason>,
}

impl<'a> Originals<'a> {
    fn find(
        &'a self,
        file: &FileName,
        context: &Context<'_>,
        language: &'a str,
    ) -> Option<Original<'a>> {
        if let Some(found) = self.pages.iter().find(|one| one.file == *file) {
            return Some(Original {
                path: found.page.path.clone(),
                language: found.page.lang.as_deref().unwrap_or(language),
                defaults: Defaults::default(),
                held_back: None,
            });
        }
        let found = self.news.iter().find(|one| one.file == *file)?;
        let front = &self.front.iter().find(|one| one.file == *file)?.front;
        let item = &found.item;
        // What was withdrawn loses its words in all languages.
        let held_back = found.held_back.or(item.canceled.then_some(Reason::Withheld));
        Some(Original {
            path: context.paths.article(&item.slug),
            language,
            defaults: Defaults {
                release: front.release.as_deref(),
                as_of: item.as_of,
                written: Some(item.published.date),
                held_back: held_back.is_some(),
            },
            held_back,
        })
    }
}

/// Checks one version; none if there is nothing that it is a version of.
fn version(
    article: &Article<VersionFrontMatter>,
    originals: &Originals<'_>,
    context: &Context<'_>,
    check: &mut Check<'_>,
) -> Option<(pages::Found, Option<Reason>)> {
    let (file, language) = load::version(&article.file)?;
    let place = || Place::start(&article.file);
    // `.alt` is what somebody calls an old copy, and `.bak` another one.
    if !tongue::codes().any(|code| code == language) {
        let unknown = Diagnostic::new(Code::VersionLanguage, place()).with("language", language);
        check.found.push(unknown.did_you_mean(language, tongue::codes()));
        return None;
    }
    let Some(original) = originals.find(&file, context, check.language) else {
        if !check.faults.any_in(&file) {
            let files = originals.news.iter().map(|one| &one.file);
            let files = files.chain(originals.pages.iter().map(|one| &one.file));
            let files: Vec<FileName> = files.cloned().collect();
            let unknown = Diagnostic::new(Code::VersionOfNothing, place()).with("file", &file);
            check.found.push(unknown.did_you_mean(&file, files.iter().map(|one| &**one)));
        }
        return None;
    };
    if original.language == language {
        let same = Diagnostic::new(Code::VersionInSameLanguage, place());
        check.found.push(same.with("file", &file).with("language", language));
        return None;
    }
    let (front, at) = (&article.front, At::top(&article.file));
    check.text(&at.key("title"), &front.title);
    for (key, text) in [("title", Some(&front.title)), ("teaser", front.teaser.as_ref())] {
        if let Some(text) = text {
            check.legible(&at.key(key), text);
            if text.contains("{{") {
                check.wrong(Code::PlaceholderMisplaced, &at.key(key), &[]);
            }
        }
    }
    let origin = Origin::Body(article.file.clone(), article.body_offset);
    let draft = context.prose(&article.body, (origin, language), original.defaults, check);
    let page = Page {
        path: format!("{}{language}/", original.path),
        title: typeset(&front.title, language),
        menu: Menu::None,
        order: 0,
        lang: Some(language.to_owned()),
        original: Some(original.path),
        teaser: front.teaser.as_ref().map(|text| typeset(text, language)),
        body: Prose::default(),
    };
    let found = pages::Found { page, draft, file: article.file.clone() };
    Some((found, original.held_back))
}
