// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a page stands below the home page: `BreadcrumbList`.

use super::script;
use crate::render::press::Press;
use crate::render::view::{Head, Html};
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BreadcrumbList {
    #[serde(rename = "@type")]
    kind: &'static str,
    item_list_element: Vec<ListItem>,
}

#[derive(Serialize)]
struct ListItem {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: String,
    item: String,
}

/// The pages above a page, and itself.
pub(in crate::render) fn breadcrumbs(press: Press<'_>, head: &Head) -> Html {
    let base = press.report.site.base_path();
    let above = head.trail.iter().map(|link| {
        let path = link.href.strip_prefix(base).unwrap_or(&link.href);
        (link.title.clone(), press.url(path))
    });
    let all = above.chain([(head.title.clone(), head.canonical.clone())]);
    let items = all.enumerate().map(|(index, (name, item))| ListItem {
        kind: "ListItem",
        position: index + 1,
        name,
        item,
    });
    script(BreadcrumbList { kind: "BreadcrumbList", item_list_element: items.collect() })
}
