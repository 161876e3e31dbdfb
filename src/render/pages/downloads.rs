// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything that can be taken away: numbers and charts as files.

use super::Page;
use crate::model::address::{ChartFormat, ChartId, DataFile, Route};
use crate::render::chart;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::downloads::{Download, DownloadsPage, Licence};

/// `/daten/`
pub(in crate::render) fn downloads(press: Press<'_>) -> Page {
    let licence = press.report.site.licence.as_ref().map(|licence| Licence {
        link: Link { title: licence.uri.clone(), href: licence.uri.clone() },
        attribution: licence.attribution.clone(),
    });
    let checksums = press.paths().data(DataFile::Checksums.name());
    let view = DownloadsPage {
        files: files(press),
        charts: charts(press).map(|one| self::chart(press, one)).collect(),
        licence,
        checksums: checksums.trim_start_matches('/').to_owned(),
    };
    let title = press.say("title-downloads", &[]);
    let head = press.head(&press.paths().data(""), &title, "", &[]);
    Page::new("downloads.html", head, &view)
}

/// The data, one entry for what comes in several forms.
fn files(press: Press<'_>) -> Vec<Download> {
    let mut files: Vec<(&str, Download)> = Vec::new();
    for file in DataFile::ALL {
        let name = file.name();
        let (stem, _) = name.split_once('.').unwrap_or((name, ""));
        let href = press.href(&press.paths().data(name));
        let link = Link { title: name.to_owned(), href };
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
