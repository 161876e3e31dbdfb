// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Links and anchors of a finished page.
//!
//! Pages come out of templates, and a template is free text; so what a page links to is read off
//! its bytes, as a browser would, and not off what somebody meant to write.

use super::site::Rendered;
use std::collections::BTreeSet;

/// Reads `href`, `src`, `srcset` and `id` attributes of a page. `base` is the base path of the site.
pub(super) fn rendered(html: String, base: &str) -> Rendered {
    let (mut links, mut anchors) = (BTreeSet::new(), BTreeSet::new());
    for (name, value) in Attributes::of(&html) {
        match name {
            "id" => {
                anchors.insert(unescape(value));
            }
            // Addresses with the width of what stands there: "/a.webp 360w, /b.webp 720w".
            "srcset" => {
                let each = value.split(", ").filter_map(|one| one.split(' ').next());
                links.extend(each.filter_map(|one| internal(one, base)));
            }
            _ => links.extend(internal(value, base)),
        }
    }
    Rendered { bytes: html.into_bytes(), links, anchors }
}

/// The path from the site's root, if the address lies in the site; a bare fragment too.
fn internal(value: &str, base: &str) -> Option<String> {
    let value = unescape(value);
    if value.starts_with('#') {
        return Some(value);
    }
    // An address from the root of the server that lacks the base path leads out of the site; it is
    // kept as a path that no page has.
    if value.starts_with('/') && !value.starts_with("//") && !value.starts_with(&format!("{base}/"))
    {
        return Some(format!("/..{value}"));
    }
    let rest = value.strip_prefix(base)?;
    (rest.starts_with('/') && !rest.starts_with("//")).then(|| {
        let (path, fragment) =
            rest.split_once('#').map_or((rest, None), |(path, id)| (path, Some(id)));
        let path = path.split('?').next().unwrap_or_default();
        fragment.map_or_else(|| path.to_owned(), |id| format!("{path}#{id}"))
    })
}

fn unescape(value: &str) -> String {
    value
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// The attributes that matter, in order.
///
/// In text a quote may stand as it is, but `<` never does; so only what follows one, up to the end
/// of its tag, is looked at.
struct Attributes<'h> {
    html: &'h str,
    at: usize,
    in_tag: bool,
}

impl<'h> Attributes<'h> {
    fn of(html: &'h str) -> Self {
        Self { html, at: 0, in_tag: false }
    }
}

impl<'h> Iterator for Attributes<'h> {
    type Item = (&'h str, &'h str);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let rest = &self.html[self.at..];
            if !self.in_tag {
                self.at += rest.find('<')? + 1;
                self.in_tag = true;
                continue;
            }
            let stop = rest.find(['>', '"'])?;
            if rest[stop..].starts_with('>') {
                self.at += stop + 1;
                self.in_tag = false;
                continue;
            }
            let length = rest[stop + 1..].find('"')?;
            self.at += stop + 1 + length + 1;
            let before = rest[..stop].strip_suffix('=').unwrap_or_default();
            let name = &before[before.rfind(char::is_whitespace).map_or(0, |at| at + 1)..];
            if matches!(name, "href" | "src" | "srcset" | "id") {
                return Some((name, &rest[stop + 1..stop + 1 + length]));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_paths_from_the_root_and_foreign_ones_are_left_out() {
        let html = r##"<a href="/ozg/leistungen/a/?q=1#b" data-id="x">A</a><a href="https://x.example/">X</a>
            <img src="/ozg/bild.jpg" srcset="/ozg/b.webp 360w, https://x.example/c.webp 2w, /ozg/c.webp 720w" alt=""><h2 id="titel">T</h2><a href="#titel">T</a><a href="//x/">x</a>
            <p>Im Text: &lt;a href="/nirgends/" id="kein"&gt; und id="auch-nicht"</p>"##;
        let page = rendered(html.to_owned(), "/ozg");
        let links: Vec<_> = page.links.iter().map(String::as_str).collect();
        assert_eq!(links, ["#titel", "/b.webp", "/bild.jpg", "/c.webp", "/leistungen/a/#b"]);
        assert_eq!(page.anchors.into_iter().collect::<Vec<_>>(), ["titel"]);
    }
}
