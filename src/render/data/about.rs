// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What page, data package and catalogues say of the datasets, their files and columns: each sentence
//! and each date in one place.

use super::newest::Newest;
use super::tables::column::{Column, Kind};
use crate::model::address::{DataFile, Dataset, Format};
use crate::model::measure::Measure;
use crate::model::report::Report;
use crate::progress::Figures;
use crate::render::press::Press;
use crate::render::site::{Stamp, Stamps};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The title of all data together.
pub(in crate::render) fn title(press: Press<'_>) -> String {
    let site = &press.report.site.title;
    demo_title(press, press.say("data-title", &[("site", site.into())]))
}

/// What the data are.
pub(in crate::render) fn description(press: Press<'_>) -> String {
    let date = press.date(press.figures.as_of);
    demo_text(press, press.say("data-description", &[("date", (&date).into())]))
}

/// Words that the data are found by.
pub(in crate::render) fn keywords(press: Press<'_>) -> Vec<String> {
    press.say("data-keywords", &[]).split(", ").map(str::to_owned).collect()
}

/// The name of a dataset on the site.
pub(in crate::render) fn dataset(press: Press<'_>, of: Dataset) -> String {
    press.say(&format!("dataset-{}", of.name()), &[])
}

/// What is in a dataset, on the site.
pub(in crate::render) fn dataset_about(press: Press<'_>, of: Dataset) -> String {
    press.say(&format!("dataset-{}-about", of.name()), &[])
}

/// The name of a dataset wherever it is named away from the site.
pub(in crate::render) fn dataset_title(press: Press<'_>, of: Dataset) -> String {
    demo_title(press, dataset(press, of))
}

/// What is in a dataset, likewise.
pub(in crate::render) fn dataset_description(press: Press<'_>, of: Dataset) -> String {
    demo_text(press, dataset_about(press, of))
}

/// Formats of a standard have no field that says that states are invented: their titles do.
fn demo_title(press: Press<'_>, title: String) -> String {
    match press.report.site.demo {
        true => format!("{}: {title}", press.say("demo-word", &[])),
        false => title,
    }
}

/// The same for descriptions.
fn demo_text(press: Press<'_>, text: String) -> String {
    match press.report.site.demo {
        true => format!("{} {text}", press.say("demo_text", &[])),
        false => text,
    }
}

/// Where a dataset is shown: its part of the page, unless a text that takes the page over has no
/// place for it.
pub(in crate::render) fn dataset_page(press: Press<'_>, of: Dataset) -> String {
    let path = press.paths().data("");
    let entry = press.report.addresses.get(&path);
    let is_there = entry.is_some_and(|entry| entry.anchors.contains(of.anchor()));
    let url = press.url(&path);
    if is_there { format!("{url}#{}", of.anchor()) } else { url }
}

/// A file of a dataset.
pub(in crate::render) struct File {
    pub(in crate::render) format: Format,
    /// Its name below `/daten/`.
    pub(in crate::render) name: String,
    /// Its path from the site's root.
    pub(in crate::render) path: String,
    /// What is known of its bytes.
    pub(in crate::render) stamp: Option<Stamp>,
}

impl File {
    /// Its media type, as IANA lists it.
    pub(in crate::render) fn media_type(&self) -> &'static str {
        match self.format {
            Format::Csv => "text/csv",
            Format::Json => "application/json",
        }
    }
}

/// The files of a dataset.
pub(in crate::render) fn files(press: Press<'_>, stamps: &Stamps, of: Dataset) -> Vec<File> {
    let file = |format: &Format| {
        let name = DataFile::Table(of, *format).name();
        let path = press.paths().data(&name);
        let stamp = stamps.get(path.trim_start_matches('/')).copied();
        File { format: *format, name, path, stamp }
    };
    of.formats().iter().map(file).collect()
}

/// Which days a dataset speaks of, and when it changed last; none where its records have no day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::render) struct Days {
    pub(in crate::render) first: Option<Date>,
    pub(in crate::render) last: Option<Date>,
    pub(in crate::render) changed: Option<Date>,
}

/// The days of a dataset.
pub(in crate::render) fn days(press: Press<'_>, newest: &Newest, of: Dataset) -> Days {
    let (report, figures) = (press.report, press.figures);
    let as_of = Some(figures.as_of);
    let between = |(first, last)| Days { first, last, changed: newest.figures() };
    match of {
        Dataset::Figures | Dataset::Ministries | Dataset::Topics | Dataset::LifeEvents => {
            between((as_of, as_of))
        }
        Dataset::Series => between((courses(figures).min(), as_of)),
        Dataset::Services => {
            let first = observed(report).min().filter(|day| *day <= figures.as_of).or(as_of);
            Days { first, last: as_of, changed: newest.reports() }
        }
        Dataset::History => {
            let (first, last) = span(observed(report));
            Days { first, last, changed: newest.reports() }
        }
        Dataset::Changes => {
            let side = |side: crate::progress::Side| Some(side.as_of(report));
            between((side(figures.changes.from), side(figures.changes.to)))
        }
        Dataset::Teams => Days { changed: newest.teams(), ..between((as_of, as_of)) },
        Dataset::Indicators => {
            let points = report.indicators.iter().flat_map(|one| &one.points).map(|one| one.date);
            let (first, last) = span(points);
            Days { first, last, changed: newest.indicators() }
        }
        Dataset::News => {
            let (first, last) = span(report.news.iter().map(|item| item.published.date));
            Days { first, last, changed: newest.news() }
        }
    }
}

fn courses(figures: &Figures) -> impl Iterator<Item = Date> {
    let points = figures.series.iter().filter_map(|series| series.points.first());
    points.map(|point| point.date).filter(|day| *day <= figures.as_of)
}

/// The days that reports which may be shown speak of.
fn observed(report: &Report) -> impl Iterator<Item = Date> {
    report.shown().flat_map(|(_, service)| report.reports(service)).map(|one| one.date)
}

fn span(days: impl Iterator<Item = Date>) -> (Option<Date>, Option<Date>) {
    days.fold((None, None), |(first, last): (Option<Date>, _), day| {
        (Some(first.map_or(day, |first| first.min(day))), last.max(Some(day)))
    })
}

/// The name of a column for people.
pub(in crate::render) fn column(press: Press<'_>, of: Dataset, column: &Column) -> String {
    press.say(&key(press, of, column), &[])
}

/// What a column says, where its name does not say it all.
pub(in crate::render) fn column_about(
    press: Press<'_>,
    of: Dataset,
    column: &Column,
) -> Option<String> {
    let key = format!("{}-about", key(press, of, column));
    press.words().has(&key).then(|| press.say(&key, &[]))
}

/// A field is called the same in all datasets, unless one has a word of its own for it.
fn key(press: Press<'_>, of: Dataset, column: &Column) -> String {
    let path = column.name.replace('.', "-");
    let own = format!("data-field-{}-{path}", of.name());
    if press.words().has(&own) { own } else { format!("data-field-{path}") }
}

/// What the numbers of a column count: services, unless its path says otherwise.
pub(in crate::render) fn unit(press: Press<'_>, column: &Column) -> Option<String> {
    let within = |part: &str| column.name.split('.').any(|name| name == part);
    let unit = match column.kind {
        Kind::Number if within("percent") => "percent",
        Kind::Integer if within("coverage") => "bodies",
        Kind::Integer if within("parts") => "parts",
        Kind::Integer if within("posts") => "posts",
        Kind::Integer => "services",
        _ => return None,
    };
    Some(press.say(&format!("unit-{unit}"), &[]))
}

/// The words that a column may hold, where these are fixed.
pub(in crate::render) fn codes(press: Press<'_>, column: &Column) -> Vec<String> {
    match &column.kind {
        Kind::Code(words) => words.clone(),
        Kind::Level => {
            let models = press.report.models.iter();
            let levels = models.flat_map(|(_, model)| model.levels.iter().map(|one| one.level));
            let levels: BTreeSet<u32> = levels.collect();
            let unknown = std::iter::once("unknown".to_owned());
            levels.iter().map(ToString::to_string).chain(unknown).collect()
        }
        Kind::Text if column.name == "measure" => {
            let models = press.figures.now.models.iter();
            let models = models.map(|ix| (*ix, &press.report.models[*ix]));
            let mut names: Vec<String> = Vec::new();
            for (measure, _) in Measure::all(models) {
                let name = measure.to_string();
                // Two models have levels of one number.
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            names
        }
        _ => Vec::new(),
    }
}
