// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Downloads for machines: the same numbers as on the pages, with the names of the contract.

mod calendar;
mod changes;
mod feed;
mod figures;
mod ledger;
mod note;
mod release;
mod services;
pub(super) mod structured;

pub(super) use feed::{changes as changes_feed, ministry as ministry_feed, news as news_feed};
pub use note::Markup;
pub(super) use note::note as changes_note;

use super::press::Press;
use super::site::Digests;
use crate::model::address::DataFile;
use crate::model::release::hex;
use crate::model::report::Release;
use crate::progress::Changes;
use serde::Serialize;
use std::fmt::Write as _;

/// The bytes of a download that is no seal.
pub(super) fn file(press: Press<'_>, file: DataFile) -> Vec<u8> {
    match file {
        DataFile::Figures => json(&figures::figures(press)),
        DataFile::Series => json(&figures::series(press)),
        DataFile::Services => json(&services::services(press)),
        DataFile::ChangesTable => changes::table(press, &press.figures.changes),
        DataFile::Changes => json(&changes::changes(press, &press.figures.changes)),
        DataFile::Ledger => json(&ledger::ledger(press)),
        DataFile::Calendar => calendar::calendar(press),
        DataFile::Build => json(&Build {
            version: env!("CARGO_PKG_VERSION"),
            as_of: press.figures.as_of.to_string(),
            now: press.report.now.to_string(),
            demo: press.report.site.demo,
        }),
        DataFile::Checksums => Vec::new(),
    }
}

/// The figures of a release.
pub(super) fn release_figures(press: Press<'_>, index: usize) -> Vec<u8> {
    json(&release::figures(press, index))
}

/// The states of a release as they were released, in a frame that says which they are. They are text
/// already, and so many that to read and write them again would be most of a build.
pub(super) fn release_states(of: &Release) -> Vec<u8> {
    let head = release::StatesHead::of(of);
    let mut text = serde_json::to_string(&head).unwrap_or_default();
    text.pop();
    text.push_str(",\"states\":");
    text.push_str(of.texts[1].trim_end());
    text.push_str("}\n");
    text.into_bytes()
}

/// What changed between any two sides, as JSON.
pub(super) fn changes_json(press: Press<'_>, changes: &Changes) -> Vec<u8> {
    json(&changes::changes(press, changes))
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
        let _ = writeln!(out, "{}  {path}", hex(digest));
    }
    out.into_bytes()
}

/// A demonstration stays out of search engines: somebody would take its figures for real.
pub(super) fn robots(demo: bool) -> Vec<u8> {
    let rule = if demo { "Disallow: /" } else { "Disallow:" };
    format!("User-agent: *\n{rule}\n").into_bytes()
}
