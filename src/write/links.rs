// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A net below the checks of the stages before: every internal link of every rendered page leads
//! to a route, and its fragment to an anchor.
//!
//! Boundary: compares what pages say of themselves; no HTML is read. A site has thousands of
//! pages with hundreds of links each, therefore only what cannot be judged at once is kept: links
//! with a fragment, each once, and the anchors of a page as one string.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::render::{OutputPath, Rendered, Site};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Gathers links and anchors while pages are rendered.
pub(super) struct Net<'s> {
    site: &'s Site<'s>,
    caught: Mutex<Caught>,
}

#[derive(Default)]
struct Caught {
    dead: Vec<Diagnostic>,
    /// Links with a fragment to another page, and the pages that have them, in no order.
    open: BTreeMap<Box<str>, Vec<OutputPath>>,
    /// The anchors of each page, one a line: an id holds no line break.
    anchors: BTreeMap<OutputPath, Box<str>>,
}

impl<'s> Net<'s> {
    pub(super) fn new(site: &'s Site<'_>) -> Self {
        Self { site, caught: Mutex::default() }
    }

    /// Takes the links and anchors of a rendered page.
    pub(super) fn cast(&self, page: &OutputPath, rendered: &Rendered) {
        let mut dead = Vec::new();
        let mut open = Vec::new();
        for link in &rendered.links {
            let Some(target) = Target::of(link, page) else {
                dead.push(dead_link(page, link));
                continue;
            };
            if !self.site.bodies.contains_key(target.route.as_str()) {
                dead.push(dead_link(page, link));
            } else if target.route != page.as_ref() {
                open.extend(target.fragment.map(|_| link));
            } else if !target.is_met_by(|anchor| rendered.anchors.contains(anchor)) {
                dead.push(dead_fragment(page, link));
            }
        }
        let anchors = rendered.anchors.iter().map(String::as_str).collect::<Vec<_>>().join("\n");
        let mut caught = self.caught.lock().unwrap_or_else(PoisonError::into_inner);
        caught.dead.append(&mut dead);
        caught.anchors.insert(page.clone(), anchors.into());
        for link in open {
            if let Some(pages) = caught.open.get_mut(link.as_str()) {
                pages.push(page.clone());
            } else {
                caught.open.insert(link.as_str().into(), vec![page.clone()]);
            }
        }
    }

    /// The dead links and fragments, when all pages are rendered; in no order.
    pub(super) fn into_mistakes(self) -> Vec<Diagnostic> {
        let Caught { mut dead, open, anchors } =
            self.caught.into_inner().unwrap_or_else(PoisonError::into_inner);
        for (link, pages) in open {
            // An absolute link leads to the same place from every page.
            let Some(target) = pages.first().and_then(|page| Target::of(&link, page)) else {
                continue;
            };
            // Assets do not tell their anchors, nor does a page that failed.
            let Some(anchors) = anchors.get(target.route.as_str()) else {
                continue;
            };
            if !target.is_met_by(|fragment| anchors.lines().any(|anchor| anchor == fragment)) {
                dead.extend(pages.iter().map(|page| dead_fragment(page, &link)));
            }
        }
        dead
    }
}

/// Where a link leads.
struct Target<'l> {
    route: String,
    /// As written.
    fragment: Option<&'l str>,
}

impl<'l> Target<'l> {
    /// The target of a link on a page; none for what is not a path from the site's root.
    fn of(link: &'l str, page: &str) -> Option<Self> {
        let (path, fragment) = split(link);
        if path.is_empty() && fragment.is_some() {
            return Some(Self { route: page.to_owned(), fragment });
        }
        let path = path.split_once('?').map_or(path, |(path, _)| path);
        let mut route = decode(path.strip_prefix('/')?)?;
        if route.is_empty() || route.ends_with('/') {
            route.push_str("index.html");
        }
        Some(Self { route, fragment })
    }

    /// Whether the fragment, as written or decoded, is an anchor; without one the page will do.
    fn is_met_by(&self, is_anchor: impl Fn(&str) -> bool) -> bool {
        self.fragment.is_none_or(|fragment| {
            is_anchor(fragment) || decode(fragment).is_some_and(|fragment| is_anchor(&fragment))
        })
    }
}

/// A link without its fragment, and the fragment; an empty one is none.
fn split(link: &str) -> (&str, Option<&str>) {
    match link.split_once('#') {
        Some((path, "")) => (path, None),
        Some((path, fragment)) => (path, Some(fragment)),
        None => (link, None),
    }
}

/// Percent-decodes a text; none if that makes no UTF-8. A percent sign that begins no code stands
/// for itself, as browsers have it.
fn decode(text: &str) -> Option<String> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let mut rest = text.as_bytes();
    let mut bytes = Vec::with_capacity(rest.len());
    while let Some((first, after)) = rest.split_first() {
        let code = (*first == b'%').then(|| Some((digit(after.first())?, digit(after.get(1))?)));
        if let Some(Some((high, low))) = code {
            bytes.extend(u8::try_from(high * 16 + low));
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

fn dead_link(page: &OutputPath, link: &str) -> Diagnostic {
    Diagnostic::new(Code::DeadLink, Place::start(page)).with("target", link)
}

fn dead_fragment(page: &OutputPath, link: &str) -> Diagnostic {
    let (_, fragment) = split(link);
    Diagnostic::new(Code::DeadFragment, Place::start(page))
        .with("target", link)
        .with("fragment", fragment.unwrap_or_default())
}
