// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The languages in which a page can be read.

use crate::model::tongue;
use crate::render::press::Press;
use crate::render::view::Version;

/// The versions of what stands at `original`, itself among them, as the page at `here` shows them;
/// none if there is but one.
pub(super) fn versions(press: Press<'_>, original: &str, here: &str) -> Vec<Version> {
    let report = press.report;
    let own = report.pages.iter().find(|page| page.path == original);
    let own = own.and_then(|page| page.lang.as_deref()).unwrap_or(report.site.language.as_str());
    let others = report.pages.iter().filter(|page| page.original.as_deref() == Some(original));
    let others = others.filter_map(|page| Some((page.lang.as_deref()?, page.path.as_str())));
    let all: Vec<_> = std::iter::once((own, original)).chain(others).collect();
    if all.len() < 2 {
        return Vec::new();
    }
    let version = |(language, path): (&str, &str)| Version {
        name: tongue::name(language).to_owned(),
        language: language.to_owned(),
        href: press.href(path),
        canonical: press.url(path),
        is_here: path == here,
    };
    all.into_iter().map(version).collect()
}
