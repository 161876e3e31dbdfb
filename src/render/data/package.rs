// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `datapackage.json`: all tables with the meaning of their columns, and what their files weigh
//! (Frictionless Data Package 2.0).

use super::about::{self, File};
use super::tables::column::{Column, Kind};
use super::tables::{columns, keys};
use crate::model::address::{DataFile, Dataset, Format};
use crate::model::release::hex;
use crate::render::press::Press;
use crate::render::site::Stamps;
use serde::Serialize;

#[derive(Serialize)]
struct Package {
    #[serde(rename = "$schema")]
    schema: &'static str,
    name: String,
    id: String,
    title: String,
    description: String,
    homepage: String,
    keywords: Vec<String>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    licenses: Vec<License>,
    contributors: Vec<Contributor>,
    resources: Vec<Resource>,
}

#[derive(Serialize)]
struct License {
    path: String,
    title: String,
}

#[derive(Serialize)]
struct Contributor {
    title: String,
    email: String,
    roles: [&'static str; 1],
}

#[derive(Serialize)]
struct Resource {
    name: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    path: String,
    title: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    bytes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<TableSchema>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TableSchema {
    fields: Vec<Field>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    primary_key: &'static [&'static str],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unique_keys: Vec<&'static [&'static str]>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<ForeignKey>,
    missing_values: [&'static str; 1],
}

#[derive(Serialize)]
struct Field {
    name: String,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    constraints: Option<Constraints>,
}

#[derive(Default, PartialEq, Eq, Serialize)]
struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    required: bool,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    codes: Vec<String>,
}

#[derive(Serialize)]
struct ForeignKey {
    fields: [&'static str; 1],
    reference: Reference,
}

#[derive(Serialize)]
struct Reference {
    /// Empty for the table itself.
    resource: &'static str,
    fields: [&'static str; 1],
}

/// The package, with bytes and digests of the files that it describes.
pub(in crate::render) fn package(press: Press<'_>, stamps: &Stamps) -> Vec<u8> {
    let site = &press.report.site;
    let files = Dataset::ALL.iter().flat_map(|dataset| {
        let files = about::files(press, stamps, *dataset).into_iter();
        files.map(|file| resource(press, *dataset, file))
    });
    super::json(&Package {
        schema: "https://datapackage.org/profiles/2.0/datapackage.json",
        name: name(&site.base_url),
        id: press.url(&press.paths().data(&DataFile::Package.name())),
        title: about::title(press),
        description: about::description(press),
        homepage: press.url(&press.paths().data("")),
        keywords: about::keywords(press),
        licenses: site
            .licence
            .iter()
            .map(|one| License { path: one.uri.clone(), title: one.title.clone() })
            .collect(),
        contributors: vec![Contributor {
            title: site.publisher.name.clone(),
            email: site.publisher.email.clone(),
            roles: ["publisher"],
        }],
        resources: files.collect(),
    })
}

/// The site's address as a name: small letters, digits and `.-_` only.
fn name(base_url: &str) -> String {
    let (_, rest) = base_url.split_once("://").unwrap_or(("", base_url));
    let plain = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
    rest.to_ascii_lowercase().replace(|c| !plain(c), "-")
}

fn resource(press: Press<'_>, dataset: Dataset, file: File) -> Resource {
    let is_table = file.format == Format::Csv;
    Resource {
        name: match file.format {
            Format::Csv => dataset.name().to_owned(),
            Format::Json => format!("{}-json", dataset.name()),
        },
        kind: is_table.then_some("table"),
        title: about::dataset_title(press, dataset),
        description: about::dataset_description(press, dataset),
        format: file.format.ending(),
        mediatype: file.media_type(),
        encoding: "utf-8",
        bytes: file.stamp.map(|stamp| stamp.bytes),
        hash: file.stamp.map(|stamp| format!("sha256:{}", hex(&stamp.digest))),
        schema: is_table.then(|| schema(press, dataset)),
        path: file.name,
    }
}

fn schema(press: Press<'_>, dataset: Dataset) -> TableSchema {
    let keys = keys(dataset);
    let foreign = keys.foreign.iter().map(|(column, of, field)| ForeignKey {
        fields: [column],
        reference: Reference {
            resource: if *of == dataset { "" } else { of.name() },
            fields: [field],
        },
    });
    TableSchema {
        fields: columns(dataset, press.report.site.demo)
            .into_iter()
            .map(|column| field(press, dataset, column))
            .collect(),
        primary_key: keys.primary,
        unique_keys: Some(keys.unique).filter(|unique| !unique.is_empty()).into_iter().collect(),
        foreign_keys: foreign.collect(),
        missing_values: [""],
    }
}

fn field(press: Press<'_>, dataset: Dataset, column: Column) -> Field {
    let constraints = Constraints {
        // An empty list is an empty cell.
        required: !column.optional && column.kind != Kind::List,
        codes: about::codes(press, &column),
    };
    Field {
        kind: match column.kind {
            Kind::Date => "date",
            Kind::Integer => "integer",
            Kind::Number => "number",
            Kind::Flag => "boolean",
            Kind::Text | Kind::Code(_) | Kind::Level | Kind::List | Kind::Dated => "string",
        },
        title: about::column(press, dataset, &column),
        description: about::column_about(press, dataset, &column),
        unit: about::unit(press, &column),
        constraints: (constraints != Constraints::default()).then_some(constraints),
        name: column.name,
    }
}
