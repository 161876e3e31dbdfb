// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The files that programs look for at fixed places: robots.txt, sitemap.xml, security.txt, and what
//! a server sends along.

use super::newest::Newest;
use crate::model::address::Route;
use crate::render::drawing::sheet;
use crate::render::press::Press;
use crate::render::theme::{ICON, SCRIPT, STYLESHEET, integrity};
use jiff::Span;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
use sha2::{Digest as _, Sha256};
use std::io;

/// A demonstration stays out of search engines: somebody would take its figures for real.
pub(in crate::render) fn robots(press: Press<'_>) -> Vec<u8> {
    let text = if press.report.site.demo {
        "User-agent: *\nDisallow: /\n".to_owned()
    } else {
        format!("User-agent: *\nDisallow:\nSitemap: {}\n", press.url("/sitemap.xml"))
    };
    text.into_bytes()
}

/// All public pages (sitemaps.org, protocol 0.9), with the day of their newest data.
pub(in crate::render) fn sitemap(press: Press<'_>) -> Vec<u8> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing into memory has no way to fail.
    let _ = pages(press, &mut writer);
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    bytes
}

fn pages(press: Press<'_>, writer: &mut Writer<Vec<u8>>) -> io::Result<()> {
    let newest = Newest::of(press);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let set = writer.create_element("urlset");
    let set = set.with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"));
    set.write_inner_content(|writer| {
        for (path, entry) in press.report.addresses.iter() {
            if !path.ends_with('/') || matches!(entry.route, Route::Redirect(_)) {
                continue;
            }
            let day = newest.page(press.report, &entry.route);
            writer.create_element("url").write_inner_content(|writer| {
                let url = press.url(path);
                writer.create_element("loc").write_text_content(BytesText::new(&url))?;
                if let Some(day) = day {
                    let day = day.to_string();
                    writer.create_element("lastmod").write_text_content(BytesText::new(&day))?;
                }
                Ok(())
            })?;
        }
        Ok(())
    })?;
    Ok(())
}

/// Whom to tell of a security hole (RFC 9116).
pub(in crate::render) fn security(press: Press<'_>) -> Vec<u8> {
    let site = &press.report.site;
    // Without a contact of its own, the publisher's address must do.
    let contact = site.security.as_deref().unwrap_or(&site.publisher.email);
    let contact = match contact.contains("://") {
        true => contact.to_owned(),
        false => format!("mailto:{contact}"),
    };
    // At most a year ahead, as the standard asks, and the same for all builds of a month.
    let month = press.report.today.first_of_month();
    let expires = month.checked_add(Span::new().months(11)).unwrap_or(month);
    format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: de, en\nCanonical: {}\n",
        press.url("/.well-known/security.txt")
    )
    .into_bytes()
}

/// What a server sends along with every file: names and values.
fn sent_along(press: Press<'_>) -> [(&'static str, String); 4] {
    // A chart that is opened alone has its style inside; all charts have the same.
    let charts = integrity(&Sha256::digest(sheet(&press.theme.tokens)));
    let policy = format!(
        "default-src 'none'; img-src 'self'; style-src 'self' '{charts}'; script-src 'self'; \
         connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    [
        ("Content-Security-Policy", policy),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Access-Control-Allow-Origin", "*".to_owned()),
    ]
}

/// Files whose version is in their address.
const KEPT: [&str; 3] = [STYLESHEET, SCRIPT, ICON];

/// What a server is to send along, in the form that Netlify and Cloudflare Pages read: no script
/// but the site's own, no style but its own, nobody else's files; and data that other websites may read.
pub(in crate::render) fn headers(press: Press<'_>) -> Vec<u8> {
    let base = press.report.site.base_path();
    let mut out = format!("{base}/*\n");
    for (name, value) in sent_along(press) {
        out.push_str(&format!("  {name}: {value}\n"));
    }
    for name in KEPT {
        let kept = "Cache-Control: public, max-age=31536000, immutable";
        out.push_str(&format!("{base}/assets/{name}\n  {kept}\n"));
    }
    out.into_bytes()
}

/// The same for nginx, to be included where it describes the server.
pub(in crate::render) fn nginx(press: Press<'_>) -> Vec<u8> {
    let base = press.report.site.base_path();
    let mut out = String::new();
    for (name, value) in sent_along(press) {
        out.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    // `expires` and not a header of its own: nginx sends those of the server only where a location
    // adds none.
    for name in KEPT {
        out.push_str(&format!("location = {base}/assets/{name} {{ expires 1y; }}\n"));
    }
    out.push_str(&format!("error_page 404 {base}/404.html;\n"));
    out.into_bytes()
}
