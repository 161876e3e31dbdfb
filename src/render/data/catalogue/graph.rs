// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A small RDF graph: statements in the order in which they were made, and its two notations.

use jiff::civil::Date;
use oxjsonld::JsonLdSerializer;
use oxrdf::vocab::{rdf, xsd};
use oxrdf::{BlankNode, GraphNameRef, Literal, NamedNode, NamedOrBlankNode, Term, Triple};
use oxttl::TurtleSerializer;

/// Short forms of the vocabularies in use.
const PREFIXES: &[(&str, &str)] = &[
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcatap", "http://data.europa.eu/r5r/"),
    ("dcatde", "http://dcat-ap.de/def/dcatde/"),
    ("dct", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// How a graph is written.
#[derive(Clone, Copy)]
pub enum Syntax {
    /// JSON-LD 1.1
    JsonLd,
    /// Turtle 1.1
    Turtle,
}

/// Statements.
pub struct Graph {
    language: &'static str,
    triples: Vec<Triple>,
    blanks: u32,
}

/// Something that statements are about.
pub struct Subject<'g> {
    node: NamedOrBlankNode,
    graph: &'g mut Graph,
}

impl Graph {
    /// A graph whose texts are in one language.
    pub fn new(language: &'static str) -> Self {
        Self { language, triples: Vec::new(), blanks: 0 }
    }

    /// Something with an address below that of the site, and what it is.
    pub fn subject(&mut self, iri: &str, classes: &[&str]) -> Subject<'_> {
        // The site's address has been checked, and what comes behind it are ids.
        let node = NamedNode::new_unchecked(iri).into();
        let mut subject = Subject { node, graph: self };
        subject.is_a(classes);
        subject
    }

    /// Something without an address, and what it is.
    pub fn blank(&mut self, node: BlankNode, class: &str) -> Subject<'_> {
        let mut subject = Subject { node: node.into(), graph: self };
        subject.is_a(&[class]);
        subject
    }

    /// The graph as text.
    pub fn written_as(self, syntax: Syntax) -> Vec<u8> {
        // Into memory, and with prefixes that are addresses, nothing can fail.
        let written = match syntax {
            Syntax::JsonLd => self.json_ld(),
            Syntax::Turtle => self.turtle(),
        };
        let mut bytes = written.unwrap_or_default();
        if bytes.last() != Some(&b'\n') {
            bytes.push(b'\n');
        }
        bytes
    }

    fn turtle(&self) -> Option<Vec<u8>> {
        let start = Some(TurtleSerializer::new());
        let serializer = PREFIXES
            .iter()
            .fold(start, |serializer, (prefix, iri)| serializer?.with_prefix(*prefix, *iri).ok())?;
        let mut writer = serializer.for_writer(Vec::new());
        for triple in &self.triples {
            writer.serialize_triple(triple).ok()?;
        }
        writer.finish().ok()
    }

    fn json_ld(&self) -> Option<Vec<u8>> {
        let start = Some(JsonLdSerializer::new());
        let serializer = PREFIXES
            .iter()
            .fold(start, |serializer, (prefix, iri)| serializer?.with_prefix(*prefix, *iri).ok())?;
        let mut writer = serializer.for_writer(Vec::new());
        for triple in &self.triples {
            let quad = triple.as_ref().in_graph(GraphNameRef::DefaultGraph);
            writer.serialize_quad(quad).ok()?;
        }
        writer.finish().ok()
    }
}

impl Subject<'_> {
    /// A text in the language of the graph.
    pub fn text(&mut self, property: &str, text: &str) {
        // The language of a site is one of two.
        let literal = Literal::new_language_tagged_literal_unchecked(text, self.graph.language);
        self.say(property, literal.into());
    }

    /// A text in no language.
    pub fn plain(&mut self, property: &str, text: &str) {
        self.say(property, Literal::new_simple_literal(text).into());
    }

    /// A value of a type of XML Schema.
    pub fn typed(&mut self, property: &str, value: &str, kind: &str) {
        let kind = NamedNode::new_unchecked(format!("http://www.w3.org/2001/XMLSchema#{kind}"));
        self.say(property, Literal::new_typed_literal(value, kind).into());
    }

    /// A day.
    pub fn date(&mut self, property: &str, day: Date) {
        self.say(property, Literal::new_typed_literal(day.to_string(), xsd::DATE).into());
    }

    /// Something else with an address, which has been checked.
    pub fn iri(&mut self, property: &str, iri: &str) {
        self.say(property, NamedNode::new_unchecked(iri).into());
    }

    /// Something without an address, of which is said later what it is.
    pub fn blank(&mut self, property: &str) -> BlankNode {
        // Numbered, since a label by chance would make every build another file.
        let node = BlankNode::new_unchecked(format!("b{}", self.graph.blanks));
        self.graph.blanks += 1;
        self.say(property, node.clone().into());
        node
    }

    fn is_a(&mut self, classes: &[&str]) {
        for class in classes {
            let term = Term::from(expanded(class));
            self.add(rdf::TYPE.into_owned(), term);
        }
    }

    fn say(&mut self, property: &str, object: Term) {
        self.add(expanded(property), object);
    }

    fn add(&mut self, property: NamedNode, object: Term) {
        self.graph.triples.push(Triple::new(self.node.clone(), property, object));
    }
}

/// The address behind a short form.
fn expanded(short: &str) -> NamedNode {
    let (prefix, name) = short.split_once(':').unwrap_or(("", short));
    let known = PREFIXES.iter().find(|(known, _)| *known == prefix);
    NamedNode::new_unchecked(format!("{}{name}", known.map_or("", |(_, iri)| iri)))
}
