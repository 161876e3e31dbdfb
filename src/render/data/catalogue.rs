// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The datasets for catalogues of open data: DCAT-AP.de 2.0 as one graph, written as JSON-LD and as
//! Turtle.
//!
//! A demonstration names no official data provider and no official place: a harvester would take it
//! for one of theirs.

mod graph;

use super::about;
use super::last::Last;
use crate::model::address::{DataFile, Dataset, Format};
use crate::model::release::hex;
use crate::model::report::Language;
use crate::model::vocabulary;
use crate::render::press::Press;
use crate::render::site::{Stamp, Stamps};
use graph::{Graph, Subject, Syntax};
use jiff::civil::Date;

const EU: &str = "http://publications.europa.eu/resource/authority";

/// `dcat.jsonld`
pub(in crate::render) fn json_ld(press: Press<'_>, stamps: &Stamps) -> Vec<u8> {
    graph(press, stamps).written_as(Syntax::JsonLd)
}

/// `dcat.ttl`
pub(in crate::render) fn turtle(press: Press<'_>, stamps: &Stamps) -> Vec<u8> {
    graph(press, stamps).written_as(Syntax::Turtle)
}

/// What all datasets say alike.
struct Common<'p> {
    press: Press<'p>,
    stamps: &'p Stamps,
    /// Where the datasets are shown.
    page: String,
    publisher: String,
    contact: String,
    language: String,
    issued: Option<Date>,
    modified: Option<Date>,
}

impl Common<'_> {
    /// What a dataset or file is called.
    fn node(&self, name: &str) -> String {
        format!("{}#{name}", self.page)
    }
}

fn graph(press: Press<'_>, stamps: &Stamps) -> Graph {
    let report = press.report;
    let page = press.url(&press.paths().data(""));
    let code = if report.site.language == Language::De { "DEU" } else { "ENG" };
    let common = Common {
        press,
        stamps,
        publisher: format!("{}#publisher", press.url("/")),
        contact: format!("{page}#contact"),
        language: format!("{EU}/language/{code}"),
        issued: report.releases.first().map(|first| first.published_on),
        modified: Last::of(press).data(),
        page,
    };
    let mut graph = Graph::new(report.site.language.as_str());
    catalogue(&mut graph, &common);
    parties(&mut graph, &common);
    for dataset in Dataset::ALL {
        self::dataset(&mut graph, &common, *dataset);
    }
    graph
}

fn catalogue(graph: &mut Graph, common: &Common<'_>) {
    let press = common.press;
    let mut of = graph.subject(&common.node("catalogue"), &["dcat:Catalog"]);
    of.text("dct:title", &about::title(press));
    of.text("dct:description", &about::description(press));
    of.iri("dct:publisher", &common.publisher);
    of.iri("dct:language", &common.language);
    of.iri("foaf:homepage", &common.page);
    of.iri("dcat:themeTaxonomy", &format!("{EU}/data-theme"));
    if let Some(licence) = &press.report.site.licence {
        of.iri("dct:license", &licence.uri);
    }
    dates(&mut of, common);
    place(&mut of, press);
    for dataset in Dataset::ALL {
        of.iri("dcat:dataset", &common.node(&anchor(*dataset)));
    }
}

/// Publisher and contact.
fn parties(graph: &mut Graph, common: &Common<'_>) {
    let publisher = &common.press.report.site.publisher;
    // The profile's shapes know no hierarchy of classes: the general class stands beside the special.
    let mut of = graph.subject(&common.publisher, &["foaf:Organization", "foaf:Agent"]);
    of.text("foaf:name", &publisher.name);
    of.iri("foaf:mbox", &format!("mailto:{}", publisher.email));
    of.iri("foaf:homepage", &common.press.url("/"));
    let mut of = graph.subject(&common.contact, &["vcard:Organization", "vcard:Kind"]);
    of.text("vcard:fn", &publisher.name);
    of.iri("vcard:hasEmail", &format!("mailto:{}", publisher.email));
    of.iri("vcard:hasURL", &common.press.url("/"));
}

/// The id of a dataset on its page, which is also its name in the graph.
pub(in crate::render) fn anchor(dataset: Dataset) -> String {
    format!("data-{}", dataset.name())
}

fn dataset(graph: &mut Graph, common: &Common<'_>, dataset: Dataset) {
    let press = common.press;
    let (report, site) = (press.report, &press.report.site);
    let node = common.node(&anchor(dataset));
    let files = dataset.formats().iter().map(|format| DataFile::Table(dataset, *format).name());
    let files: Vec<String> = files.collect();
    let mut of = graph.subject(&node, &["dcat:Dataset"]);
    of.text("dct:title", &about::dataset_title(press, dataset));
    of.text("dct:description", &about::dataset_description(press, dataset));
    of.plain("dct:identifier", &node);
    for keyword in about::keywords(press) {
        of.text("dcat:keyword", &keyword);
    }
    of.iri("dcat:theme", &format!("{EU}/data-theme/GOVE"));
    of.iri("dct:publisher", &common.publisher);
    of.iri("dcat:contactPoint", &common.contact);
    of.iri("dct:language", &common.language);
    of.iri("dcat:landingPage", &node);
    of.iri("foaf:page", &press.url(&press.paths().method()));
    of.iri("dcatde:qualityProcessURI", &press.url(&press.paths().corrections()));
    dates(&mut of, common);
    place(&mut of, press);
    if let Some(id) = site.contributor_id.as_ref().filter(|_| !site.demo) {
        of.iri("dcatde:contributorID", id);
    }
    let period = of.blank("dct:temporal");
    for file in &files {
        of.iri("dcat:distribution", &distribution_node(press, file));
    }
    let mut of = graph.blank(period, "dct:PeriodOfTime");
    let start = report.first_observation.filter(|first| *first <= press.figures.as_of);
    if let Some(first) = start {
        of.date("dcat:startDate", first);
    }
    of.date("dcat:endDate", press.figures.as_of);
    for (format, file) in dataset.formats().iter().zip(&files) {
        distribution(graph, common, (dataset, *format), file);
    }
}

fn distribution_node(press: Press<'_>, file: &str) -> String {
    format!("{}#distribution", press.url(&press.paths().data(file)))
}

fn distribution(
    graph: &mut Graph,
    common: &Common<'_>,
    (dataset, format): (Dataset, Format),
    file: &str,
) {
    let press = common.press;
    let url = press.url(&press.paths().data(file));
    let name = format.ending().to_uppercase();
    let mut of = graph.subject(&distribution_node(press, file), &["dcat:Distribution"]);
    of.text("dct:title", &format!("{} ({name})", about::dataset_title(press, dataset)));
    of.text("dct:description", &about::dataset_description(press, dataset));
    of.iri("dcat:accessURL", &url);
    of.iri("dcat:downloadURL", &url);
    of.iri("dct:format", &format!("{EU}/file-type/{name}"));
    let media = about::media_type(format);
    of.iri("dcat:mediaType", &format!("http://www.iana.org/assignments/media-types/{media}"));
    of.iri("dct:language", &common.language);
    of.iri("dcatap:availability", &format!("{EU}/planned-availability/STABLE"));
    if format == Format::Csv {
        of.iri("dct:conformsTo", &press.url(&press.paths().data(&DataFile::Package.name())));
    }
    if let Some(licence) = &press.report.site.licence {
        of.iri("dct:license", &licence.uri);
        if let Some(name) = &licence.attribution {
            of.text("dcatde:licenseAttributionByText", name);
        }
    }
    dates(&mut of, common);
    if let Some(stamp) = about::stamp(press, common.stamps, file) {
        of.typed("dcat:byteSize", &stamp.bytes.to_string(), "decimal");
        let sum = of.blank("spdx:checksum");
        checksum(&mut graph.blank(sum, "spdx:Checksum"), stamp);
    }
}

fn checksum(of: &mut Subject<'_>, stamp: Stamp) {
    // The profile has a list of its own, where SPDX would say `checksumAlgorithm_sha256`.
    of.iri("spdx:algorithm", "http://dcat-ap.de/def/hashAlgorithms/sha/256");
    of.typed("spdx:checksumValue", &hex(&stamp.digest), "hexBinary");
}

fn dates(of: &mut Subject<'_>, common: &Common<'_>) {
    if let Some(day) = common.issued {
        of.date("dct:issued", day);
    }
    if let Some(day) = common.modified {
        of.date("dct:modified", day);
    }
}

/// Which area the data cover (conventions 8, 9 and 11).
fn place(of: &mut Subject<'_>, press: Press<'_>) {
    let site = &press.report.site;
    let Some(place) = site.geocoding.as_ref().filter(|_| !site.demo) else { return };
    of.iri("dct:spatial", place);
    of.iri("dcatde:politicalGeocodingURI", place);
    if let Some(level) = vocabulary::geocoding_level(place) {
        of.iri("dcatde:politicalGeocodingLevelURI", &level);
    }
}
