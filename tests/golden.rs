// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Sites and what they must count to: `sites/<case>/site` and
//! `sites/<case>/expected/figures-<Stichtag>.json`.

use crate::support::{NOW, example, folders, pages, run, stderr, tests};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use tempfile::TempDir;

/// What is compared of a figure; its definition is words.
type Key = (String, String, String, String);

fn rows(file: &Value) -> BTreeMap<Key, (Value, Value, Value)> {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let figures = file["figures"].as_array().expect("figures");
    let rows = figures.iter().map(|row| {
        let key = ["measure", "scope_kind", "scope_id", "model"].map(|name| text(&row[name]));
        let [measure, kind, id, model] = key;
        ((measure, kind, id, model), (row["n"].clone(), row["of"].clone(), row["percent"].clone()))
    });
    let rows: BTreeMap<_, _> = rows.collect();
    assert_eq!(rows.len(), figures.len(), "a figure stands there twice");
    rows
}

#[test]
fn figures_are_those_expected() {
    for case in folders(&tests().join("sites")) {
        let mut compared = 0;
        for entry in fs::read_dir(case.join("expected")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let Some(as_of) = name.strip_prefix("figures-") else { continue };
            let output = TempDir::new().unwrap();
            let folder = output.path().to_str().unwrap();
            let ran = run(&case.join("site"), &["build", "--output", folder, "--as-of", as_of]);
            assert!(ran.status.success(), "{}: {}", case.display(), stderr(&ran));
            let json = |path| serde_json::from_slice::<Value>(&fs::read(path).unwrap()).unwrap();
            let built = json(output.path().join("daten/figures.json"));
            let expected = json(path);
            assert_eq!(built["as_of"], expected["as_of"]);
            assert_eq!(rows(&built), rows(&expected), "{} at {as_of}", case.display());
            compared += 1;
        }
        assert!(compared > 0, "{} expects nothing", case.display());
    }
}

#[test]
fn the_default_stichtag_is_the_sites() {
    let output = TempDir::new().unwrap();
    let site = tests().join("sites/example/site");
    let ran = run(&site, &["build", "--output", output.path().to_str().unwrap()]);
    assert!(ran.status.success());
    let built: Value =
        serde_json::from_slice(&fs::read(output.path().join("daten/figures.json")).unwrap())
            .unwrap();
    assert_eq!(built["as_of"], "2020-06-30");
    assert_eq!(built["demo"], true);
}

#[test]
fn changes_of_the_example_are_those_of_its_history() {
    use fortschritt::progress::Kind;
    let built = crate::support::figures(&crate::support::example(), crate::support::NOW, None);
    let changes = built.figures.changes.all.iter();
    let changes: Vec<_> = changes
        .map(|one| (built.report.services[one.service].id.as_str(), one.kinds.clone()))
        .collect();
    // From 30.6.2019 to 30.6.2020, read off the history. Registerauskunft came in July.
    let expected = [
        ("steuerbescheid", vec![Kind::Down, Kind::StatusDown]),
        ("elterngeld", vec![Kind::Conform, Kind::StatusUp]),
        ("begruessungsgeld", vec![Kind::Ended]),
        ("wohnsitz", vec![Kind::StatusUp]),
        ("kinderbetreuung", vec![Kind::StatusUp]),
        ("wohngeld", vec![Kind::Moved]),
    ];
    assert_eq!(changes, expected);
}

/// A picture or a table is passed on without the page that it came from.
#[test]
fn every_file_that_travels_alone_says_that_it_is_a_demonstration() {
    let demonstration = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = pages(demonstration, "2026-01-01T12:00:00Z");
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    let alone = |path: &str| {
        let folder = ["daten/", "berichte/"].iter().any(|folder| path.starts_with(folder));
        let files = ["/badge.svg", "/feed.xml", "/index.json"];
        folder || files.iter().any(|file| path.ends_with(file))
    };
    for (path, bytes) in pages.iter().filter(|(path, _)| alone(path)) {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let ending = path.rsplit('.').next().unwrap();
        let says_so = match ending {
            // In the drawing, and in what is read out of it.
            "svg" if path.ends_with("badge.svg") => {
                text.contains(">Demonstration</text>") && text.contains("<title>Demonstration – ")
            }
            "svg" => text.contains(">Demonstration – "),
            "xml" => text.contains("<title>Demonstration – ") && text.contains("erfunden"),
            // Formats of a standard have no field for it, but titles that everybody reads.
            "json" if path.ends_with("datapackage.json") => {
                let package: Value = serde_json::from_str(&text).unwrap();
                let mut all = package["resources"].as_array().unwrap().iter().chain([&package]);
                let says =
                    |one: &Value| one["title"].as_str().unwrap().starts_with("Demonstration: ");
                all.all(says)
            }
            "ttl" | "jsonld" => {
                let titles = text.matches("Demonstration: ").count();
                // The catalogue, its datasets and their files, and nothing that is taken for official.
                titles == 1 + 11 + 21
                    && !text.contains("contributorID")
                    && !text.contains("Geocoding")
            }
            "json" => serde_json::from_str::<Value>(&text).unwrap()["demo"] == true,
            "csv" => {
                let mut lines = text.lines();
                let head = lines.next().unwrap().ends_with(",demo");
                head && lines.all(|line| line.ends_with(",true"))
            }
            "html" => text.contains("class=\"demo-notice\""),
            "ics" => {
                text.contains("SUMMARY:Demonstration: ") && text.contains("NAME:Demonstration: ")
            }
            "yaml" => text.contains("\ndemo: true\n"),
            // Digests of the files above, and nothing that could be taken for a state.
            "sha256" => true,
            _ => panic!("{path} is of a kind that nobody has thought of"),
        };
        assert!(says_so, "{path}");
        *kinds.entry(ending).or_default() += 1;
    }
    let (ministries, datasets, services) = (9, 11, 197);
    assert!(
        kinds["svg"] > 30
            // Each chart has both, each ministry a badge and a feed, and each dataset but news a table.
            && kinds["csv"] - (datasets - 1) == kinds["svg"] - ministries
            && kinds["xml"] == 2 + ministries
            && kinds["yaml"] == 2
            && kinds["json"] > datasets + services + ministries,
        "{kinds:?}"
    );
}

#[test]
fn the_data_page_names_every_download() {
    let pages = pages(&example(), NOW);
    let (folder, page) = ("daten/", "daten/index.html");
    let html = String::from_utf8(pages[page].clone()).unwrap();
    let files: Vec<&String> =
        pages.keys().filter(|path| path.starts_with(folder) && *path != page).collect();
    assert!(files.len() >= 5, "{files:?}");
    for file in files {
        // The spread of one service is told on its page.
        let name = file.strip_prefix("daten/diagramme/coverage-");
        let service = name.and_then(|name| name.rsplit_once('.')).map(|(id, _)| id);
        let own = service.map(|id| format!("leistungen/{id}/index.html"));
        let page = own.map_or(html.clone(), |own| String::from_utf8(pages[&own].clone()).unwrap());
        assert!(page.contains(&format!("/{file}\"")), "{file} cannot be found by a reader");
    }
}

#[test]
fn the_feed_has_the_public_news_and_nothing_else() {
    let site = crate::support::Site::example();
    site.write(
        "content/news/sonder.md",
        "---\ntitle: \"Zeichen: <b> & \\\"Co\\\"\"\nkicker: Land\nteaser: Ein <Satz>.\nkind: report\n\
         date: 2020-06-30\nupdated: 2020-07-01\n---\n\nText.\n",
    );
    let pages = pages(site.root(), NOW);
    let feed = atom_syndication::Feed::read_from(pages["aktuelles/feed.xml"].as_slice()).unwrap();
    let entries: Vec<(&str, &str, String)> = feed
        .entries()
        .iter()
        .map(|one| (one.title.as_str(), one.links[0].href.as_str(), one.updated.to_rfc3339()))
        .collect();
    let base = "https://ozg.example/aktuelles";
    assert_eq!(
        entries,
        [
            (
                "Land: Zeichen: <b> & „Co“",
                &*format!("{base}/sonder/"),
                // Midnight in Berlin.
                "2020-06-30T22:00:00+00:00".to_owned()
            ),
            (
                "Musterland: Neue Strukturen für die OZG-Umsetzung",
                &*format!("{base}/2020-06-25-neue-strukturen/"),
                feed.entries()[1].published.unwrap().to_rfc3339()
            ),
        ]
    );
    assert_eq!(feed.updated.to_rfc3339(), "2020-06-30T22:00:00+00:00");
    assert_eq!(feed.entries()[0].summary.as_ref().unwrap().as_str(), "Ein <Satz>.");
    assert_eq!(feed.id, format!("{base}/feed.xml"));
}
