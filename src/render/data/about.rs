// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What page, data package and catalogue say of the datasets and their columns, each in one place.

use super::tables::column::{Column, Kind};
use crate::model::address::{Dataset, Format};
use crate::render::press::Press;
use crate::render::site::{Stamp, Stamps};

/// The title of all data together. Formats of a standard say in it that all of it is a demonstration.
pub(in crate::render) fn title(press: Press<'_>) -> String {
    let site = &press.report.site.title;
    demo(press, press.say("data-title", &[("site", site.into())]))
}

/// What the data are.
pub(in crate::render) fn description(press: Press<'_>) -> String {
    let date = press.date(press.figures.as_of);
    let text = press.say("data-description", &[("date", (&date).into())]);
    match press.report.site.demo {
        true => format!("{} {text}", press.say("demo_text", &[])),
        false => text,
    }
}

/// Words that the data are found by.
pub(in crate::render) fn keywords(press: Press<'_>) -> Vec<String> {
    press.say("data-keywords", &[]).split(", ").map(str::to_owned).collect()
}

/// The title of a dataset where it stands outside of the site.
pub(in crate::render) fn dataset_title(press: Press<'_>, dataset: Dataset) -> String {
    demo(press, press.say(&format!("dataset-{}", dataset.name()), &[]))
}

/// What is in a dataset.
pub(in crate::render) fn dataset_description(press: Press<'_>, dataset: Dataset) -> String {
    let text = press.say(&format!("dataset-{}-about", dataset.name()), &[]);
    match press.report.site.demo {
        true => format!("{} {text}", press.say("demo_text", &[])),
        false => text,
    }
}

fn demo(press: Press<'_>, title: String) -> String {
    match press.report.site.demo {
        true => format!("{}: {title}", press.say("demo-word", &[])),
        false => title,
    }
}

/// What is known of the bytes of a file below `/daten/`.
pub(in crate::render) fn stamp(press: Press<'_>, stamps: &Stamps, file: &str) -> Option<Stamp> {
    let path = press.paths().data(file);
    stamps.get(path.trim_start_matches('/')).copied()
}

/// The media type of a format, as IANA lists it.
pub(in crate::render) fn media_type(format: Format) -> &'static str {
    match format {
        Format::Csv => "text/csv",
        Format::Json => "application/json",
    }
}

/// The name of a column for people.
pub(in crate::render) fn column_title(press: Press<'_>, of: Dataset, column: &Column) -> String {
    press.say(&key(press, of, column), &[])
}

/// What a column says.
pub(in crate::render) fn column_description(
    press: Press<'_>,
    of: Dataset,
    column: &Column,
) -> String {
    press.say(&format!("{}-about", key(press, of, column)), &[])
}

/// A field is called the same in all datasets, unless one has a word of its own for it.
fn key(press: Press<'_>, of: Dataset, column: &Column) -> String {
    let path = column.name.replace('.', "-");
    let own = format!("data-field-{}-{path}", of.name());
    if press.words().has(&own) { own } else { format!("data-field-{path}") }
}

/// What the numbers of a column count.
pub(in crate::render) fn unit(press: Press<'_>, column: &Column) -> Option<String> {
    column.unit.as_ref().map(|unit| press.say(&format!("unit-{unit}"), &[]))
}

/// The words that a column may hold, where these are fixed.
pub(in crate::render) fn codes(press: Press<'_>, kind: &Kind) -> Vec<String> {
    match kind {
        Kind::Code(words) => words.clone(),
        Kind::Level => {
            let models = press.report.models.iter();
            let levels = models.flat_map(|(_, model)| model.levels.iter().map(|one| one.level));
            let levels: std::collections::BTreeSet<u32> = levels.collect();
            let unknown = std::iter::once("unknown".to_owned());
            levels.iter().map(ToString::to_string).chain(unknown).collect()
        }
        _ => Vec::new(),
    }
}
