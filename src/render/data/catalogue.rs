// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The datasets for catalogues of open data: DCAT-AP.de 2.0 as one graph, written as JSON-LD and as
//! Turtle.
//!
//! A demonstration names no official data provider and no official place: a harvester would take it
//! for one of theirs.

mod graph;

use super::about::{self, Days, File};
use super::newest::Newest;
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
    /// Where the datasets are shown; what is named in the graph is named below it.
    page: String,
    publisher: String,
    contact: String,
    language: String,
    newest: Newest,
}

impl Common<'_> {
    /// The name of something in the graph.
    fn node(&self, name: &str) -> String {
        format!("{}#{name}", self.page)
    }

    /// When the first release was published, and when something changed last.
    fn dates(&self, of: &mut Subject<'_>, changed: Option<Date>) {
        if let Some(first) = self.press.report.releases.first() {
            of.date("dct:issued", first.published_on);
        }
        if let Some(day) = changed {
            of.date("dct:modified", day);
        }
    }
}

fn graph(press: Press<'_>, stamps: &Stamps) -> Graph {
    let report = press.report;
    let page = press.url(&press.paths().data(""));
    let code = if report.site.language == Language::De { "DEU" } else { "ENG" };
    let common = Common {
        press,
        publisher: format!("{}#publisher", press.url("/")),
        contact: format!("{page}#contact"),
        language: format!("{EU}/language/{code}"),
        newest: Newest::of(press),
        page,
    };
    let mut graph = Graph::new(report.site.language.as_str());
    catalogue(&mut graph, &common);
    parties(&mut graph, &common);
    for dataset in Dataset::ALL {
        self::dataset(&mut graph, &common, stamps, *dataset);
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
    common.dates(&mut of, common.newest.reports().max(common.newest.news()));
    place(&mut of, press);
    for dataset in Dataset::ALL {
        of.iri("dcat:dataset", &common.node(dataset.name()));
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

fn dataset(graph: &mut Graph, common: &Common<'_>, stamps: &Stamps, dataset: Dataset) {
    let press = common.press;
    let site = &press.report.site;
    // Not the address of its part of the page: a dataset is no page.
    let node = common.node(dataset.name());
    let days = about::days(press, &common.newest, dataset);
    let files = about::files(press, stamps, dataset);
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
    of.iri("dcat:landingPage", &about::dataset_page(press, dataset));
    of.iri("foaf:page", &press.url(&press.paths().method()));
    of.iri("dcatde:qualityProcessURI", &press.url(&press.paths().corrections()));
    common.dates(&mut of, days.changed);
    place(&mut of, press);
    if let Some(id) = site.contributor_id.as_ref().filter(|_| !site.demo) {
        of.iri("dcatde:contributorID", id);
    }
    for file in &files {
        of.iri("dcat:distribution", &distribution_node(press, file));
    }
    period(graph, &node, days);
    for file in &files {
        distribution(graph, common, (dataset, days), file);
    }
}

/// Convention 38: a period has a beginning or an end.
fn period(graph: &mut Graph, dataset: &str, days: Days) {
    if days.first.is_none() && days.last.is_none() {
        return;
    }
    let period = graph.subject(dataset, &[]).blank("dct:temporal");
    let mut of = graph.blank(period, "dct:PeriodOfTime");
    if let Some(first) = days.first {
        of.date("dcat:startDate", first);
    }
    if let Some(last) = days.last {
        of.date("dcat:endDate", last);
    }
}

fn distribution_node(press: Press<'_>, file: &File) -> String {
    format!("{}#distribution", press.url(&file.path))
}

fn distribution(
    graph: &mut Graph,
    common: &Common<'_>,
    (dataset, days): (Dataset, Days),
    file: &File,
) {
    let press = common.press;
    let url = press.url(&file.path);
    let name = file.format.ending().to_uppercase();
    let title = about::dataset_title(press, dataset);
    let mut of = graph.subject(&distribution_node(press, file), &["dcat:Distribution"]);
    of.text("dct:title", &format!("{title} ({name})"));
    of.text("dct:description", &about::dataset_description(press, dataset));
    of.iri("dcat:accessURL", &url);
    of.iri("dcat:downloadURL", &url);
    of.iri("dct:format", &format!("{EU}/file-type/{name}"));
    let media = file.media_type();
    of.iri("dcat:mediaType", &format!("http://www.iana.org/assignments/media-types/{media}"));
    of.iri("dct:language", &common.language);
    of.iri("dcatap:availability", &format!("{EU}/planned-availability/STABLE"));
    if file.format == Format::Csv {
        of.iri("dct:conformsTo", &press.url(&press.paths().data(&DataFile::Package.name())));
    }
    if let Some(licence) = &press.report.site.licence {
        of.iri("dct:license", &licence.uri);
        if let Some(name) = &licence.attribution {
            of.text("dcatde:licenseAttributionByText", name);
        }
    }
    common.dates(&mut of, days.changed);
    if let Some(stamp) = file.stamp {
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
