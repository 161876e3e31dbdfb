// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What others build on: the fields of the open data (whose names the columns of the tables have as
//! well), and the addresses of a site.
//!
//! Both are written down in `promise/`. Whoever changes one of them on purpose says so in
//! CHANGELOG.md and writes the lists anew with `UPDATE=1 cargo test promise`: a new line is a new
//! promise, one that goes is a broken one.

use crate::support::{AUTUMN, Files, Site, pages, tests};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

fn released() -> Files {
    pages(Site::real("released").root(), AUTUMN)
}

fn holds(name: &str, now: &str) {
    let path = tests().join("promise").join(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, now).unwrap();
    }
    let then = fs::read_to_string(&path).unwrap_or_default();
    let lines = |text: &'_ str| -> BTreeSet<String> { text.lines().map(str::to_owned).collect() };
    let (then, now) = (lines(&then), lines(now));
    let gone: Vec<_> = then.difference(&now).collect();
    let new: Vec<_> = now.difference(&then).collect();
    assert!(gone.is_empty() && new.is_empty(), "{name}: gone {gone:#?}, new {new:#?}");
}

/// The paths of all fields in a document; `[]` stands for each item of a list.
fn fields(value: &Value, at: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields_of) => {
            for (name, one) in fields_of {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                found.insert(at.clone());
                fields(one, &at, found);
            }
        }
        Value::Array(items) => items.iter().for_each(|one| fields(one, &format!("{at}[]"), found)),
        _ => {}
    }
}

/// The file that stands for all of its kind.
fn kind(path: &str) -> Option<&str> {
    let is_data = path.starts_with("daten/") && !path.starts_with("daten/diagramme/");
    match path.rsplit_once('.') {
        // Formats of a standard keep its promise; states of a release have ids for fields.
        _ if path.ends_with("datapackage.json") || path.ends_with("states.json") => None,
        Some((_, "json" | "csv")) if is_data => Some(path),
        Some((_, "json")) if path.starts_with("leistungen/") => Some("leistungen/<id>/index.json"),
        Some((_, "json")) if path.starts_with("ressorts/") => Some("ressorts/<id>/index.json"),
        Some((_, "json")) if path.starts_with("berichte/") => Some("berichte/<id>/figures.json"),
        _ => None,
    }
}

#[test]
fn no_field_of_the_open_data_goes_in_silence() {
    let mut all: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    // The demonstration has pictures, sources and corrections that the other has not.
    let demonstration = pages(Path::new(env!("CARGO_MANIFEST_DIR")), "2026-01-01T12:00:00Z");
    let sites: [Files; 2] = [released(), demonstration];
    for (path, bytes) in sites.iter().flatten() {
        let Some(kind) = kind(path) else { continue };
        let found = all.entry(kind).or_default();
        if kind.ends_with("csv") {
            // The whole line is one promise: columns come from the types, whatever the site holds.
            let head = std::str::from_utf8(bytes).unwrap().lines().next().unwrap();
            found.insert(head.trim_end_matches(",demo").replace(',', " "));
        } else {
            fields(&serde_json::from_slice(bytes).unwrap(), "", found);
        }
    }
    assert!(all.len() > 25, "{:?}", all.keys());
    let lines = all.iter().flat_map(|(file, fields)| fields.iter().map(move |one| (file, one)));
    let text: String = lines.map(|(file, field)| format!("{file} {field}\n")).collect();
    holds("fields.txt", &text);
}

#[test]
fn no_address_goes_in_silence() {
    let german = released().into_keys();
    let site = Site::of("released");
    site.replace("data/site.yaml", "language: de", "language: en");
    let english = pages(site.root(), AUTUMN).into_keys();
    let list = |language: &str, paths: &mut dyn Iterator<Item = String>| -> String {
        paths.map(|path| format!("{language} /{path}\n")).collect()
    };
    let (mut german, mut english) = (german, english);
    holds("addresses.txt", &(list("de", &mut german) + &list("en", &mut english)));
}
