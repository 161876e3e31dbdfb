// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Downloads for machines: the same numbers as on the pages, with the names of the contract.

pub(super) mod about;
mod calendar;
pub(super) mod catalogue;
mod day;
mod feed;
mod ledger;
mod newest;
mod note;
mod package;
mod release;
mod search;
mod site_files;
pub(super) mod structured;
pub(super) mod tables;

pub(super) use feed::{changes as changes_feed, ministry as ministry_feed, news as news_feed};
pub use note::Markup;
pub(super) use note::note as changes_note;
pub(super) use search::{names as search_names, words as search_words};
pub(super) use site_files::{headers, nginx, robots, security, sitemap};
pub(super) use tables::{changes_json, ministry, service};

use super::press::Press;
use super::site::Stamps;
use crate::model::address::DataFile;
use crate::model::release::hex;
use crate::model::report::Release;
use serde::Serialize;
use std::fmt::Write as _;

/// The bytes of a file below `/daten/`, from the stamps of those that it vouches for.
pub(super) fn file(press: Press<'_>, file: DataFile, stamps: &Stamps) -> Vec<u8> {
    match file {
        DataFile::Table(dataset, format) => tables::file(press, dataset, format),
        DataFile::Ledger => ledger(press),
        DataFile::Calendar => calendar::calendar(press),
        DataFile::Build => json(&Build::of(press)),
        DataFile::Package => package::package(press, stamps),
        DataFile::CatalogueJson => catalogue::json_ld(press, stamps),
        DataFile::CatalogueTurtle => catalogue::turtle(press, stamps),
        DataFile::Checksums => checksums(stamps),
    }
}

/// What was published, corrected and announced.
pub(super) fn ledger(press: Press<'_>) -> Vec<u8> {
    json(&ledger::ledger(press))
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

#[derive(Serialize)]
struct Build<'a> {
    version: &'static str,
    as_of: String,
    now: String,
    commit: Option<&'a str>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
}

impl<'a> Build<'a> {
    fn of(press: Press<'a>) -> Self {
        Self {
            version: env!("CARGO_PKG_VERSION"),
            as_of: press.figures.as_of.to_string(),
            now: press.report.now.to_string(),
            commit: press.report.commit.as_deref(),
            demo: press.report.site.demo,
        }
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    // Serialising plain structs into memory has no way to fail.
    let mut bytes = serde_json::to_vec_pretty(value).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// `sha256sum`'s form, paths from the site's root.
fn checksums(stamps: &Stamps) -> Vec<u8> {
    let mut out = String::new();
    for (path, stamp) in stamps {
        let _ = writeln!(out, "{}  {path}", hex(&stamp.digest));
    }
    out.into_bytes()
}
