// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages in the words of schema.org, as JSON-LD: for search engines, assistants and archives.
//!
//! A demonstration speaks for no authority: its ministries are organisations like others, and it has
//! no `GovernmentService`.

mod article;
mod breadcrumbs;
mod catalogue;
mod organisation;

pub(in crate::render) use article::news_article;
pub(in crate::render) use breadcrumbs::breadcrumbs;
pub(in crate::render) use catalogue::catalogue;
pub(in crate::render) use organisation::{ministry, service};

use crate::render::press::Press;
use crate::render::view::Html;
use serde::Serialize;

/// A thing, in the vocabulary that its words are from.
#[derive(Serialize)]
struct Context<T> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(flatten)]
    thing: T,
}

/// Something that has a name, and maybe a page.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrections_policy: Option<String>,
}

fn thing(kind: &'static str, name: String, url: Option<String>) -> Thing {
    Thing { kind, name, url, corrections_policy: None }
}

/// The publisher of the site.
fn publisher(press: Press<'_>) -> Thing {
    Thing {
        corrections_policy: Some(press.url(&press.paths().corrections())),
        ..thing(organization(press), press.report.site.publisher.name.clone(), Some(press.url("/")))
    }
}

fn organization(press: Press<'_>) -> &'static str {
    if press.report.site.demo { "Organization" } else { "GovernmentOrganization" }
}

/// JSON-LD as it may stand in a page.
fn script(thing: impl Serialize) -> Html {
    let thing = Context { context: "https://schema.org", thing };
    let json = serde_json::to_string(&thing).unwrap_or_default();
    // In a page's script element nothing ends the element and nothing is markup.
    Html(json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e"))
}
