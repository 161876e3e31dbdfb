// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Random services, and the YAML that says them.

use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fmt::Write as _;

#[derive(Debug, Clone)]
pub struct Observation {
    pub date: Date,
    pub reported_on: Date,
    pub fields: Fields,
}

/// What an observation says; `None` where it is silent.
#[derive(Debug, Clone)]
pub struct Fields {
    pub status: Option<&'static str>,
    /// `Some(None)`: reported as unknown.
    #[expect(clippy::option_option, reason = "silent, unknown and known are three things")]
    pub maturity: Option<Option<u32>>,
    /// Offered by so many of three.
    pub offered: Option<u32>,
    pub parts: bool,
}

impl Fields {
    /// Everything with a note: quiet falls are another test's business.
    fn yaml(&self) -> String {
        let mut out = String::new();
        if let Some(status) = self.status {
            let _ = write!(out, "status: {status}, ");
        }
        match self.maturity {
            Some(Some(level)) => {
                let _ = write!(out, "maturity: {level}, ");
            }
            Some(None) => out.push_str("maturity: unknown, "),
            None => {}
        }
        if let Some(offered) = self.offered {
            let _ = write!(out, "coverage: {{offered: {offered}, responsible: 3}}, ");
        }
        if self.parts {
            out.push_str("parts: {conform: 2, of: 2}, ");
        }
        out + "note: n"
    }
}

#[derive(Debug, Clone)]
pub struct Service {
    pub ministry: String,
    pub life_event: &'static str,
    pub executed_by: &'static str,
    pub listed_from: Option<Date>,
    pub ended: Option<Date>,
    pub history: Vec<Observation>,
}

/// Few days, so that reports often meet on one.
pub fn day() -> impl Strategy<Value = Date> {
    let start = date(2018, 6, 1);
    (0i32..18).prop_map(move |n| start.checked_add(jiff::Span::new().days(n * 50)).unwrap())
}

pub fn fields() -> impl Strategy<Value = Fields> {
    let status = prop::option::of(prop::sample::select(vec!["open", "in_progress", "online"]));
    let maturity = prop::option::weighted(0.8, prop::option::weighted(0.85, 0u32..5));
    let offered = prop::option::weighted(0.4, 0u32..4);
    (status, maturity, offered, prop::bool::weighted(0.25))
        .prop_map(|(status, maturity, offered, parts)| Fields { status, maturity, offered, parts })
}

pub fn observation() -> impl Strategy<Value = Observation> {
    (day(), 0i32..60, fields()).prop_map(|(date, late, fields)| {
        let reported_on = date.checked_add(jiff::Span::new().days(late)).unwrap();
        Observation { date, reported_on, fields }
    })
}

fn service() -> impl Strategy<Value = Service> {
    let ministry = prop_oneof![
        Just("fm".to_owned()),
        Just("sm".to_owned()),
        Just("[{from: 2018-01-01, ministry: sm}, {from: 2020-01-01, ministry: im}]".to_owned()),
    ];
    let life_event = prop_oneof![Just("geburt"), Just("steuern"), Just("wohnen-umzug")];
    let executor = prop_oneof![Just("kommune"), Just("land"), Just("bund"), Just("gericht")];
    let history = prop::collection::vec(observation(), 0..5);
    let rest = (prop::option::of(day()), prop::option::weighted(0.2, day()), history);
    (ministry, life_event, executor, rest).prop_map(|(ministry, life_event, executed_by, rest)| {
        let (listed_from, ended, mut history) = rest;
        let ended = ended.filter(|ended| listed_from.is_none_or(|from| from < *ended));
        history.sort_by_key(|one| (one.date, one.reported_on));
        history.dedup_by_key(|one| (one.date, one.reported_on));
        history.retain(|one| ended.is_none_or(|ended| one.date < ended));
        Service { ministry, life_event, executed_by, listed_from, ended, history }
    })
}

pub fn services() -> impl Strategy<Value = Vec<Service>> {
    prop::collection::vec(service(), 1..14)
}

pub fn yaml<'a>(services: impl Iterator<Item = (usize, &'a Service)>) -> String {
    let mut out = String::new();
    for (index, one) in services {
        let _ = writeln!(
            out,
            "- id: s{index}\n  title: Leistung {index}\n  ministry: {}\n  life_event: {}\n  executed_by: {}",
            one.ministry, one.life_event, one.executed_by
        );
        if let Some(from) = one.listed_from {
            let _ = writeln!(out, "  listed_from: {from}");
        }
        let _ = writeln!(out, "  history:{}", if one.history.is_empty() { " []" } else { "" });
        for entry in &one.history {
            let Observation { date, reported_on, fields } = entry;
            let fields = fields.yaml();
            let _ = writeln!(out, "    - {{date: {date}, reported_on: {reported_on}, {fields}}}");
        }
        if let Some(ended) = one.ended {
            let _ = writeln!(out, "  ended: {{date: {ended}, how: withdrawn}}");
        }
    }
    out
}
