// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The data as a `DataCatalog` of `Dataset`s, for searches of data.

use super::{Thing, publisher, script};
use crate::model::address::{DataFile, Dataset as Of, Format};
use crate::render::data::about;
use crate::render::data::catalogue::anchor;
use crate::render::data::last::Last;
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
    temporal_coverage: String,
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
    let modified = Last::of(press).data().map(|day| day.to_string());
    let dataset = |dataset: &Of| self::dataset(press, stamps, *dataset, modified.clone());
    script(DataCatalog {
        kind: "DataCatalog",
        name: about::title(press),
        description: about::description(press),
        url: press.url(&press.paths().data("")),
        publisher: publisher(press),
        dataset: Of::ALL.iter().map(dataset).collect(),
    })
}

fn dataset(press: Press<'_>, stamps: &Stamps, of: Of, date_modified: Option<String>) -> Dataset {
    let (report, site) = (press.report, &press.report.site);
    let page = press.url(&press.paths().data(""));
    let first = report.first_observation.map_or_else(|| "..".to_owned(), |day| day.to_string());
    Dataset {
        kind: "Dataset",
        name: about::dataset_title(press, of),
        description: about::dataset_description(press, of),
        url: format!("{page}#{}", anchor(of)),
        in_language: site.language.as_str(),
        keywords: about::keywords(press),
        temporal_coverage: format!("{first}/{}", press.figures.as_of),
        date_modified,
        license: site.licence.as_ref().map(|one| one.uri.clone()),
        credit_text: site.licence.as_ref().and_then(|one| one.attribution.clone()),
        creator: publisher(press),
        is_accessible_for_free: true,
        distribution: of.formats().iter().map(|one| download(press, stamps, of, *one)).collect(),
    }
}

fn download(press: Press<'_>, stamps: &Stamps, of: Of, format: Format) -> Download {
    let file = DataFile::Table(of, format).name();
    Download {
        kind: "DataDownload",
        encoding_format: about::media_type(format),
        content_size: about::stamp(press, stamps, &file).map(|one| format!("{} B", one.bytes)),
        content_url: press.url(&press.paths().data(&file)),
    }
}
