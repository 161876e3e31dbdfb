// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Text pages below `content/pages/`: their fields and their addresses.

use super::Context;
use super::at::At;
use super::check::Check;
use super::placeholders::Defaults;
use super::prose::{Draft, Origin, Prose};
use super::report::{Menu, Page};
use super::slug::slug;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::Article;
use crate::load::files::content::PageFrontMatter;

/// A page whose text still has unresolved links.
pub(super) struct Found {
    pub(super) page: Page,
    pub(super) draft: Draft,
    pub(super) file: FileName,
}

/// Checks one page.
pub(super) fn page(
    article: &Article<PageFrontMatter>,
    context: &Context<'_>,
    check: &mut Check<'_>,
) -> Found {
    let front = &article.front;
    let at = At::top(&article.file);
    let below = article.file.strip_prefix("content/pages/").unwrap_or(&article.file);
    let path = below.strip_suffix(".md").unwrap_or(below);
    if path.split('/').any(|part| part.is_empty() || part != slug(part)) {
        let right: Vec<String> = path.split('/').map(slug).collect();
        let diagnostic =
            Diagnostic::new(Code::InvalidId, Place::start(&article.file)).with("value", path);
        let suggestion = right.iter().all(|part| !part.is_empty()).then(|| right.join("/"));
        check.found.push(Diagnostic { suggestion, ..diagnostic });
    }
    check.text(&at.key("title"), &front.title);
    let language = |lang: &String| {
        let letters = |part: &str| {
            (1..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric())
        };
        lang.split('-').all(letters) && lang.starts_with(|c: char| c.is_ascii_alphabetic())
    };
    if let Some(lang) = front.lang.as_ref().filter(|lang| !language(lang)) {
        check.wrong(Code::UnsupportedLanguage, &at.key("lang"), &[("value", lang)]);
    }
    let origin = Origin::Body(article.file.clone(), article.body_offset);
    let written_in = front.lang.as_deref().unwrap_or(check.language);
    let draft = context.prose(&article.body, (origin, written_in), Defaults::default(), check);
    let page = Page {
        path: format!("/{path}/"),
        title: front.title.clone(),
        menu: front.menu.unwrap_or(Menu::None),
        order: front.order.unwrap_or(0),
        lang: front.lang.clone(),
        original: None,
        teaser: None,
        body: Prose::default(),
    };
    Found { page, draft, file: article.file.clone() }
}
