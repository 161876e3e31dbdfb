// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Texts of the publisher: pages, and versions of items and pages in other languages.

use super::versions::versions;
use super::{Page, article, frame};
use crate::diagnostics::Diagnostic;
use crate::model::tongue;
use crate::render::press::Press;
use crate::render::prose;
use crate::render::view::{Link, TextPage};

/// The n-th text page of the report; `program` is the program's part of a page that it takes over.
pub(in crate::render) fn text(
    press: Press<'_>,
    index: usize,
    program: &str,
) -> Result<Page, Diagnostic> {
    let text = &press.report.pages[index];
    let is_foreign =
        text.lang.as_deref().is_some_and(|lang| lang != press.report.site.language.as_str());
    let setting = if is_foreign { press.in_foreign_text() } else { press };
    let body = prose::html(setting, &text.body, program)?;
    let original = text.original.as_deref();
    let item = original.and_then(|path| {
        let mut news = press.report.news.iter();
        news.find(|item| press.paths().article(&item.slug) == path)
    });
    let news =
        Link { title: press.say("menu-news", &[]), href: press.href(&press.paths().news(1)) };
    let (section, above) = match item {
        Some(_) => ("news", std::slice::from_ref(&news)),
        None => (frame::section_of_text(text), &[][..]),
    };
    let mut head = press.head(&text.path, &text.title, section, above);
    if let Some(lang) = &text.lang {
        head.language.clone_from(lang);
        head.right_to_left = tongue::is_right_to_left(lang);
    }
    if let Some(teaser) = &text.teaser {
        head.description.clone_from(teaser);
    }
    head.versions = versions(press, original.unwrap_or(&text.path), &text.path);
    let view = TextPage {
        body,
        teaser: text.teaser.clone(),
        date: item.map(|item| press.date(item.published.date)),
        corrected: item.map_or_else(Vec::new, |item| article::corrected(press, item)),
        corrections: item.map_or_else(Vec::new, |item| article::corrections(press, item)),
        easy: text.path == press.paths().easy_language(),
    };
    Ok(Page::new("text.html", head, &view))
}
