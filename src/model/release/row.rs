// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A state as it is written, in releases and in the open data: one shape for both, with the names
//! of the contract's section for machines.

use crate::load::release::canonical;
use crate::model::report::{Coverage, Executor, Frozen, Parts, Report, Status};
use crate::model::standing::Standing;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

/// The ids that references are written as, each list in the order of its table.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Names<'a> {
    pub models: Vec<&'a str>,
    pub ministries: Vec<&'a str>,
    pub life_events: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// The ids of today.
    #[must_use]
    pub fn of(report: &'a Report) -> Self {
        Self {
            models: report.models.iter().map(|(_, one)| one.id.as_str()).collect(),
            ministries: report.ministries.iter().map(|(_, one)| one.id.as_str()).collect(),
            life_events: report.life_events.iter().map(|(_, one)| one.id.as_str()).collect(),
        }
    }

    /// The ids as they were at a release; what came later has the id of today.
    #[must_use]
    pub fn at_release(self, frozen: &'a Frozen) -> Self {
        let mut names = self;
        for one in &frozen.ministries {
            names.ministries[one.ix.index()] = &one.id;
        }
        names
    }
}

/// The state of one service. Fields in the order of their names and nothing but texts, whole
/// numbers and booleans: so written without spaces it is canonical JSON (RFC 8785), and a release
/// of thousands of services need not be parsed to be hashed.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields of `state` in the contract's section for machines")]
pub struct StateRow<'a> {
    pub conform: bool,
    pub coverage: Option<CoverageRow>,
    pub everywhere: bool,
    #[schemars(with = "Executor")]
    pub executed_by: &'static str,
    pub life_event: &'a str,
    pub maturity: LevelRow,
    pub ministry: &'a str,
    pub model: Option<&'a str>,
    pub parts: Option<PartsRow>,
    pub reported_by: Option<&'a str>,
    #[schemars(extend("format" = "date"))]
    pub reported_on: Option<String>,
    #[schemars(extend("format" = "date"))]
    pub since: Option<String>,
    pub somewhere: bool,
    #[schemars(schema_with = "status_or_unknown")]
    pub status: &'static str,
    pub title: &'a str,
}

fn status_or_unknown(_: &mut SchemaGenerator) -> Schema {
    let known = Status::ALL.iter().map(|status| status.as_str());
    let words: Vec<&str> = known.chain(["unknown"]).collect();
    json_schema!({ "type": "string", "enum": words })
}

/// A level, or the word `unknown`, as in the input.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(untagged)]
#[expect(missing_docs, reason = "the names say it")]
pub enum LevelRow {
    Known(u32),
    Unknown(&'static str),
}

/// Bodies that offer a service.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields of `coverage`, explained in load::files::service")]
pub struct CoverageRow {
    pub offered: u32,
    pub responsible: u32,
}

/// Conform single services.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[expect(missing_docs, reason = "the fields of `parts`, explained in load::files::service")]
pub struct PartsRow {
    pub conform: u32,
    pub of: u32,
}

impl LevelRow {
    /// A maturity in the input's words.
    #[must_use]
    pub fn of(level: Option<u32>) -> Self {
        level.map_or(Self::Unknown("unknown"), Self::Known)
    }
}

impl From<Coverage> for CoverageRow {
    fn from(coverage: Coverage) -> Self {
        Self { offered: coverage.offered, responsible: coverage.responsible }
    }
}

impl From<Parts> for PartsRow {
    fn from(parts: Parts) -> Self {
        Self { conform: parts.conform, of: parts.of }
    }
}

impl<'a> StateRow<'a> {
    /// How a service stands, as it is written.
    #[must_use]
    pub fn of(title: &'a str, standing: &'a Standing, names: &Names<'a>) -> Self {
        let (state, reported) = (&standing.state, &standing.state.reported);
        Self {
            conform: standing.conform,
            coverage: reported.coverage.map(CoverageRow::from),
            everywhere: standing.everywhere,
            executed_by: state.executed_by.as_str(),
            life_event: names.life_events[state.life_event.index()],
            maturity: LevelRow::of(reported.maturity),
            ministry: names.ministries[state.ministry.index()],
            model: reported.model.map(|ix| names.models[ix.index()]),
            parts: reported.parts.map(PartsRow::from),
            reported_by: reported.reported_by.as_deref(),
            reported_on: reported.reported_on.map(|day| day.to_string()),
            since: reported.since.map(|day| day.to_string()),
            somewhere: standing.somewhere,
            status: reported.status.map_or("unknown", Status::as_str),
            title,
        }
    }

    /// As canonical JSON, at the end of `out`.
    pub fn write(&self, out: &mut Vec<u8>) {
        // Plain fields into memory have no way to fail.
        let _ = serde_json::to_writer(out, self);
    }
}

/// The digest of states, each canonical, in the order of their ids.
pub(super) struct StatesDigest(sha2::Sha256, bool);

impl StatesDigest {
    pub(super) fn new() -> Self {
        use sha2::Digest as _;
        let mut hash = sha2::Sha256::new();
        hash.update(b"{");
        Self(hash, true)
    }

    /// Adds a state that is canonical already.
    pub(super) fn add(&mut self, id: &str, canonical: &[u8]) {
        use sha2::Digest as _;
        self.0.update(if self.1 { &b"\""[..] } else { b",\"" });
        self.1 = false;
        self.0.update(id.as_bytes());
        self.0.update(b"\":");
        self.0.update(canonical);
    }

    /// Adds a state in whatever form it was written; not at all if it is none.
    pub(super) fn add_text(&mut self, id: &str, text: &str) {
        if let Some(bytes) = canonical(text) {
            self.add(id, &bytes);
        }
    }

    /// The digest in hexadecimal digits.
    pub(super) fn finish(mut self) -> String {
        use sha2::Digest as _;
        self.0.update(b"}");
        super::hex(&self.0.finalize())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_written_in_canonical_form() {
        let row = StateRow {
            conform: true,
            coverage: Some(CoverageRow { offered: 4, responsible: 23 }),
            everywhere: false,
            executed_by: "kommune",
            life_event: "geburt",
            maturity: LevelRow::of(None),
            ministry: "tmasgff",
            model: Some("ozg-1.1"),
            parts: Some(PartsRow { conform: 2, of: 2 }),
            reported_by: Some("tm\u{1}\u{7f}/\\\"\n€\u{2028}𝄞"),
            reported_on: Some("2020-06-30".to_owned()),
            since: None,
            somewhere: true,
            status: "online",
            title: "Wohngeld – Zuschuss",
        };
        let mut bytes = Vec::new();
        row.write(&mut bytes);
        let text = std::str::from_utf8(&bytes).unwrap();
        assert_eq!(canonical(text).as_deref(), Some(bytes.as_slice()));
    }

    #[test]
    fn the_digest_of_the_states_is_that_of_the_canonical_object() {
        let (mut fast, mut slow) = (StatesDigest::new(), StatesDigest::new());
        fast.add("a", br#"{"maturity":3,"title":"x"}"#);
        fast.add("b-1", br#"{"title":"y"}"#);
        slow.add_text("a", "{ \"title\": \"x\",\n \"maturity\": 3}");
        slow.add_text("b-1", "{\"title\" : \"\\u0079\"}");
        let object = canonical(r#"{"b-1":{"title":"y"},"a":{"maturity":3,"title":"x"}}"#).unwrap();
        let expected = super::super::hex(&<sha2::Sha256 as sha2::Digest>::digest(object));
        assert_eq!(fast.finish(), expected);
        assert_eq!(slow.finish(), expected);
    }
}
