// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The data as a `DataCatalog` of `Dataset`s, for searches of data.

use super::{Thing, publisher, script};
use crate::model::address::Dataset as Of;
use crate::render::data::about::{self, Days, File};
use crate::render::data::newest::Newest;
use crate::render::press::Press;
use crate::render::site::Stamps;
use crate::render::view::Html;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DataCatalog {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    description: String,
    url: String,
    publisher: Thing,
    dataset: Vec<Dataset>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dataset {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    description: String,
    url: String,
    in_language: &'static str,
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temporal_coverage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_modified: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    credit_text: Option<String>,
    creator: Thing,
    is_accessible_for_free: bool,
    distribution: Vec<Download>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Download {
    #[serde(rename = "@type")]
    kind: &'static str,
    encoding_format: &'static str,
    content_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    content_size: Option<String>,
}

/// `/daten/`
pub(in crate::render) fn catalogue(press: Press<'_>, stamps: &Stamps) -> Html {
    let newest = Newest::of(press);
    let dataset = |of: &Of| self::dataset(press, stamps, *of, about::days(press, &newest, *of));
    script(DataCatalog {
        kind: "DataCatalog",
        name: about::title(press),
        description: about::description(press),
        url: press.url(&press.paths().data("")),
        publisher: publisher(press),
        dataset: Of::ALL.iter().map(dataset).collect(),
    })
}

fn dataset(press: Press<'_>, stamps: &Stamps, of: Of, days: Days) -> Dataset {
    let site = &press.report.site;
    let files = about::files(press, stamps, of).into_iter();
    Dataset {
        kind: "Dataset",
        name: about::dataset_title(press, of),
        description: about::dataset_description(press, of),
        url: about::dataset_page(press, of),
        in_language: site.language.as_str(),
        keywords: about::keywords(press),
        temporal_coverage: days.first.zip(days.last).map(|(from, to)| format!("{from}/{to}")),
        date_modified: days.changed.map(|day| day.to_string()),
        license: site.licence.as_ref().map(|one| one.uri.clone()),
        credit_text: site.licence.as_ref().and_then(|one| one.attribution.clone()),
        creator: publisher(press),
        is_accessible_for_free: true,
        distribution: files.map(|file| download(press, file)).collect(),
    }
}

fn download(press: Press<'_>, file: File) -> Download {
    Download {
        kind: "DataDownload",
        encoding_format: file.media_type(),
        content_size: file.stamp.map(|stamp| format!("{} B", stamp.bytes)),
        content_url: press.url(&file.path),
    }
}
