// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything that can be taken away: data with the meaning of their columns, and charts as files.

use super::Page;
use crate::model::address::{ChartFormat, ChartId, DataFile, Dataset, Route};
use crate::render::chart;
use crate::render::data::about;
use crate::render::data::structured;
use crate::render::data::tables::column::{Column, Kind};
use crate::render::data::tables::columns;
use crate::render::press::Press;
use crate::render::site::Stamps;
use crate::render::view::Link;
use crate::render::view::chart::{Row, Table};
use crate::render::view::downloads::{DatasetItem, Download, DownloadsPage, File, Licence};

/// `/daten/`
pub(in crate::render) fn downloads(press: Press<'_>, stamps: &Stamps) -> Page {
    let licence = press.report.site.licence.as_ref().map(|licence| Licence {
        link: Link { title: licence.title.clone(), href: licence.uri.clone() },
        attribution: licence.attribution.clone(),
        asks_for_name: licence.asks_for_name,
    });
    let checksums = press.paths().data(&DataFile::Checksums.name());
    let view = DownloadsPage {
        datasets: Dataset::ALL.iter().map(|one| dataset(press, stamps, *one)).collect(),
        files: files(press),
        charts: charts(press).map(|one| self::chart(press, one)).collect(),
        licence,
        checksums: checksums.trim_start_matches('/').to_owned(),
    };
    let title = press.say("title-downloads", &[]);
    let mut head = press.head(&press.paths().data(""), &title, "", &[]);
    head.structured.push(structured::catalogue(press, stamps));
    Page::new("downloads.html", head, &view)
}

fn dataset(press: Press<'_>, stamps: &Stamps, dataset: Dataset) -> DatasetItem {
    let title = about::dataset(press, dataset);
    let files = about::files(press, stamps, dataset).into_iter().map(|file| File {
        size: file.stamp.map(|stamp| size(press, stamp.bytes)).unwrap_or_default(),
        link: Link { href: press.href(&file.path), title: file.name },
    });
    DatasetItem {
        id: dataset.anchor(),
        about: about::dataset_about(press, dataset),
        files: files.collect(),
        columns: dictionary(press, dataset, &title),
        title,
    }
}

/// "840 Bytes", "12 kB", "1,3 MB": as much as somebody on a phone wants to know.
fn size(press: Press<'_>, bytes: u64) -> String {
    let whole = |n: u64| press.words().number(u32::try_from(n).unwrap_or(u32::MAX));
    let (key, n) = match bytes {
        0..1_000 => ("size-bytes", whole(bytes)),
        1_000..999_500 => ("size-kb", whole((bytes + 500) / 1_000)),
        _ => {
            let tenths = u32::try_from((bytes + 50_000) / 100_000).unwrap_or(u32::MAX);
            ("size-mb", press.words().decimal(f64::from(tenths) / 10.0))
        }
    };
    press.say(key, &[("n", (&n).into())])
}

/// The columns of a dataset: name, meaning, kind.
fn dictionary(press: Press<'_>, dataset: Dataset, title: &str) -> Table {
    let columns = columns(dataset, press.report.site.demo);
    let row = |column: &Column| {
        let name = about::column(press, dataset, column);
        let meaning = match about::column_about(press, dataset, column) {
            Some(about) => format!("{name} – {about}"),
            None => name,
        };
        Row { head: column.name.clone(), href: None, cells: vec![meaning, kind(press, column)] }
    };
    let rows: Vec<Row> = columns.iter().map(row).collect();
    let n = press.words().number(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    let caption = press.say("columns-caption", &[("title", title.into())]);
    let summary = press.say("columns-summary", &[("title", title.into()), ("n", (&n).into())]);
    let heads = ["columns-name", "columns-about", "columns-kind"];
    Table {
        caption,
        columns: heads.map(|key| press.say(key, &[])).to_vec(),
        rows,
        summary,
        words: true,
        ..Table::default()
    }
}

/// What a column holds: "ganze Zahl (Leistungen)", or the words that it may hold.
fn kind(press: Press<'_>, column: &Column) -> String {
    let codes = about::codes(press, column);
    let word = press.say(
        match column.kind {
            _ if !codes.is_empty() => "kind-code",
            Kind::Text | Kind::Code(_) | Kind::Level => "kind-text",
            Kind::Date => "kind-date",
            Kind::Integer => "kind-integer",
            Kind::Number => "kind-number",
            Kind::Flag => "kind-flag",
            Kind::List => "kind-list",
            Kind::Dated => "kind-dated",
        },
        &[],
    );
    match about::unit(press, column) {
        _ if !codes.is_empty() => format!("{word} {}", codes.join(", ")),
        Some(unit) => format!("{word} ({unit})"),
        None => word,
    }
}

/// The files that are no dataset, one entry for what comes in several forms.
fn files(press: Press<'_>) -> Vec<Download> {
    let mut files: Vec<(String, Download)> = Vec::new();
    for file in DataFile::all().filter(|file| !matches!(file, DataFile::Table(..))) {
        let name = file.name();
        let stem = name.split('.').next().unwrap_or_default().to_owned();
        let link = Link { href: press.href(&press.paths().data(&name)), title: name };
        match files.iter_mut().find(|(other, _)| *other == stem) {
            Some((_, entry)) => entry.links.push(link),
            None => {
                let title = press.say(&format!("download-{stem}"), &[]);
                let about = Some(press.say(&format!("download-{stem}-about"), &[]));
                files.push((stem, Download { title, about, links: vec![link] }));
            }
        }
    }
    files.into_iter().map(|(_, entry)| entry).collect()
}

fn chart(press: Press<'_>, id: ChartId) -> Download {
    let titled = |key: &str, title: &String| press.say(key, &[("title", title.into())]);
    let report = press.report;
    let title = match id {
        ChartId::MaturityByMinistry => press.say("download-maturity-by-ministry", &[]),
        ChartId::MaturityByTopic => press.say("download-maturity-by-topic", &[]),
        ChartId::Course => press.say("download-course", &[]),
        ChartId::CourseByMinistry => press.say("download-course-by-ministry", &[]),
        ChartId::CourseOf(ix) => titled("download-course-of", &report.ministries[ix].name),
        ChartId::Teams => press.say("download-teams", &[]),
        ChartId::Posts => press.say("download-posts", &[]),
        ChartId::Indicator(index) => titled("download-indicator", &report.indicators[index].title),
        ChartId::Coverage(ix) => press.service_title(ix),
    };
    Download { title, about: None, links: chart::downloads(press, id) }
}

/// The charts that have an address, each once; those of single services stand on their pages, since
/// here nobody would find another one among thousands of them.
fn charts(press: Press<'_>) -> impl Iterator<Item = ChartId> {
    let mut charts: Vec<ChartId> = press
        .report
        .addresses
        .iter()
        .filter_map(|(_, entry)| match entry.route {
            Route::ChartFile(ChartId::Coverage(_), _) => None,
            Route::ChartFile(chart, ChartFormat::Svg) => Some(chart),
            _ => None,
        })
        .collect();
    charts.sort();
    charts.into_iter()
}
