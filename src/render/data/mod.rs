// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Downloads for machines: the same numbers as on the pages, with the names of the contract.

mod feed;
mod figures;
mod services;

pub(super) use feed::news as news_feed;

use super::press::Press;
use super::site::Digests;
use crate::model::address::DataFile;
use serde::Serialize;
use std::fmt::Write as _;

/// The bytes of a download that is no seal.
pub(super) fn file(press: Press<'_>, file: DataFile) -> Vec<u8> {
    match file {
        DataFile::Figures => json(&figures::figures(press)),
        DataFile::Series => json(&figures::series(press)),
        DataFile::Services => json(&services::services(press)),
        DataFile::Build => json(&Build {
            version: env!("CARGO_PKG_VERSION"),
            as_of: press.figures.as_of.to_string(),
            now: press.report.now.to_string(),
            demo: press.report.site.demo,
        }),
        DataFile::Checksums => Vec::new(),
    }
}

#[derive(Serialize)]
struct Build {
    version: &'static str,
    as_of: String,
    now: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

fn json(value: &impl Serialize) -> Vec<u8> {
    // Serialising plain structs into memory has no way to fail.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// `sha256sum`'s form, paths from the site's root.
pub(super) fn checksums(digests: &Digests) -> Vec<u8> {
    let mut out = String::new();
    for (path, digest) in digests {
        for byte in digest {
            let _ = write!(out, "{byte:02x}");
        }
        let _ = writeln!(out, "  {path}");
    }
    out.into_bytes()
}

/// A demonstration stays out of search engines: somebody would take its figures for real.
pub(super) fn robots(demo: bool) -> Vec<u8> {
    let rule = if demo { "Disallow: /" } else { "Disallow:" };
    format!("User-agent: *\n{rule}\n").into_bytes()
}
