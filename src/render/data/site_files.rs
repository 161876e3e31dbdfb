// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The files that programs look for at fixed places: robots.txt, sitemap.xml, security.txt, _headers.

use super::newest::Newest;
use crate::model::address::Route;
use crate::render::press::Press;
use jiff::Span;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};
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

/// What a server is to send along, in the form that Netlify and Cloudflare Pages read: no script
/// but the site's own, no inline style, nobody else's files; and data that other websites may read.
pub(in crate::render) fn headers(press: Press<'_>) -> Vec<u8> {
    let base = press.report.site.base_path();
    let policy = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; \
        connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    format!(
        "{base}/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  Access-Control-Allow-Origin: *\n"
    )
    .into_bytes()
}
