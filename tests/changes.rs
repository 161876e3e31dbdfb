// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What changed between two Stichtage: a field that differs is told, in the summary and in the
//! table alike, and what did not change is not.

use crate::support::random::{Service, services, yaml};
use crate::support::{Files, Site, figures, json, pages, tests};
use fortschritt::model::release::Field;
use fortschritt::model::report::Report;
use fortschritt::progress::counts;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;

const NOW: &str = "2021-06-30T12:00:00Z";
/// Without releases the year before the Stichtag is looked at.
const DAYS: [Date; 2] = [date(2019, 6, 30), date(2020, 6, 30)];

/// The example with other services, and with another maturity model since 2020.
fn site(services: &str) -> Site {
    let site = Site::example();
    std::fs::remove_file(site.root().join("content/news/2020-06-25-neue-strukturen.md")).unwrap();
    let models = tests().join("sites/two-models/site/data/maturity-models.yaml");
    site.write("data/maturity-models.yaml", std::fs::read(models).unwrap());
    let models = "[{from: 2018-01-01, maturity_model: ozg-1.1}, {from: 2020-01-01, maturity_model: ozg-2.0}]";
    site.replace("data/site.yaml", "maturity_model: ozg-1.1", &format!("maturity_model: {models}"));
    site.write("data/teams.yaml", "teams: []\n");
    site.write("data/services/alle.yaml", services);
    site
}

/// Some with another level of government that executes them, and with another life event.
fn changing() -> impl Strategy<Value = Vec<Service>> {
    let executor =
        "[{from: 2018-01-01, executed_by: kommune}, {from: 2020-01-01, executed_by: land}]";
    let event = "[{from: 2018-01-01, life_event: geburt}, {from: 2020-01-01, life_event: steuern}]";
    (services(), any::<u64>()).prop_map(move |(mut services, seed)| {
        for (index, one) in services.iter_mut().enumerate() {
            match (seed >> (index * 2)) & 3 {
                0 => one.executed_by = executor,
                1 => one.life_event = event,
                _ => {}
            }
        }
        services
    })
}

/// The rows of the table that tell of a change, not of a mistake.
fn rows(files: &Files) -> Vec<Value> {
    let table = json(files, "daten/changes.json");
    let rows = table["changes"].as_array().unwrap().iter();
    rows.filter(|row| row["kind"] != "revised").cloned().collect()
}

/// Services and their fields that differ between the days, of those that count on either.
fn differing(report: &Report) -> BTreeSet<(String, &'static str)> {
    let [before, after] = DAYS.map(|day| counts::standings(report, day, report.today));
    let mut out = BTreeSet::new();
    for (ix, service) in report.services.iter() {
        let (old, new) = (&before[ix.index()], &after[ix.index()]);
        let is_other = old.counts != new.counts;
        let fields = Field::ALL.iter().filter(|field| !field.is_same(&old.state, &new.state));
        let fields = fields.filter(|field| match field {
            // A model comes and goes with the level.
            Field::Model => {
                old.state.reported.model.is_some() && new.state.reported.model.is_some()
            }
            _ => true,
        });
        if is_other || old.counts {
            out.extend(fields.map(|field| (service.id.clone(), field.as_str())));
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_differs_is_told_and_nothing_else(services in changing()) {
        let site = site(&yaml(services.iter().enumerate()));
        let built = figures(site.root(), NOW, None);
        let files = pages(site.root(), NOW);
        let rows = rows(&files);
        let differing = differing(&built.report);
        let told: BTreeSet<&str> = rows.iter().map(|row| row["service"].as_str().unwrap()).collect();
        let changed: BTreeSet<&str> = differing.iter().map(|(service, _)| service.as_str()).collect();
        prop_assert_eq!(&told, &changed);
        prop_assert_eq!(told.len() as u64, u64::from(built.figures.changes.services()), "the summary's number");
        for row in &rows {
            let (service, field) = (row["service"].as_str().unwrap(), row["field"].as_str().unwrap());
            prop_assert!(differing.iter().any(|one| (one.0.as_str(), one.1) == (service, field)), "{row}");
            prop_assert_ne!(&row["before"], &row["after"], "{}", row);
            prop_assert_ne!(&row["text"], "");
        }
    }
}

/// Kind, field, before and after of each row of a service.
fn told(history: &str) -> Vec<[String; 4]> {
    let service = format!("- {{id: s, title: Leistung, ministry: fm, {history}}}\n");
    let rows = rows(&pages(site(&service).root(), NOW));
    let word = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    rows.iter().map(|row| ["kind", "field", "before", "after"].map(|key| word(row, key))).collect()
}

#[test]
fn each_field_that_differs_has_a_row_of_its_own() {
    let online = "{date: 2019-01-01, status: online, maturity: 3}";
    let of = |executed_by: &str, life_event: &str, history: &str| {
        told(&format!(
            "executed_by: {executed_by}, life_event: {life_event}, history: [{online}{history}]"
        ))
    };
    let plain = |history| of("kommune", "geburt", history);
    assert_eq!(
        plain(", {date: 2019-12-01, coverage: {offered: 0, responsible: 3}}"),
        [["coverage", "coverage", "unknown", "0/3"]],
        "that none offers it is more than was known before"
    );
    assert_eq!(
        of(
            "[{from: 2018-01-01, executed_by: kommune}, {from: 2020-01-01, executed_by: land}]",
            "geburt",
            ""
        ),
        [["moved", "executed_by", "kommune", "land"]],
        "it is offered everywhere now, since another body is responsible"
    );
    assert_eq!(
        of(
            "[{from: 2018-01-01, executed_by: land}, {from: 2020-01-01, executed_by: bund}]",
            "geburt",
            ""
        ),
        [["ended", "executed_by", "land", "bund"]],
        "it is in the catalogue still, but is not counted"
    );
    assert_eq!(
        of(
            "kommune",
            "[{from: 2018-01-01, life_event: geburt}, {from: 2020-01-01, life_event: steuern}]",
            ""
        ),
        [["moved", "life_event", "geburt", "steuern"]]
    );
    assert_eq!(
        plain(", {date: 2019-12-01, maturity: unknown, note: n}, {date: 2020-03-01, maturity: 4}"),
        [["model", "model", "ozg-1.1", "ozg-2.0"]],
        "levels of two models are not compared"
    );
    assert_eq!(
        plain(", {date: 2020-03-01, maturity: unknown, note: n}"),
        [["down", "maturity", "3", "unknown"], ["model", "model", "ozg-1.1", "ozg-2.0"]],
        "what is unknown was asked for by the new model"
    );
    assert!(plain("").is_empty());
}
