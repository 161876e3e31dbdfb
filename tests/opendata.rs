// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The open data: the same record wherever it stands, and what is said of the tables. What the
//! readers of others say of them is in `machines/`.

use crate::support::{AUTUMN, NOW, Site, example, json, pages, text};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;

#[test]
fn a_record_is_the_same_in_the_list_and_alone() {
    let files = pages(&example(), NOW);
    let services = json(&files, "daten/services.json");
    let services = services["services"].as_array().unwrap();
    for service in services {
        let path = format!("leistungen/{}/index.json", service["id"].as_str().unwrap());
        assert_eq!(json(&files, &path)["service"], *service);
    }
    let figures = json(&files, "daten/figures.json");
    let figures = figures["figures"].as_array().unwrap();
    let ministries = json(&files, "daten/ministries.json");
    let ministries = ministries["ministries"].as_array().unwrap();
    for ministry in ministries {
        let id = ministry["id"].as_str().unwrap();
        let alone = json(&files, &format!("ressorts/{id}/index.json"));
        assert_eq!(alone["ministry"], *ministry);
        let own =
            figures.iter().filter(|one| one["scope_kind"] == "ministry" && one["scope_id"] == id);
        assert_eq!(
            alone["figures"].as_array().unwrap().iter().collect::<Vec<_>>(),
            own.collect::<Vec<_>>()
        );
        let led = alone["services"].as_array().unwrap();
        let counted = led.iter().filter(|one| one["counts"] == true);
        assert_eq!(counted.count() as u64, ministry["figures"]["total"]);
        for led in led {
            let listed = services.iter().find(|one| one["id"] == led["id"]).unwrap();
            assert_eq!(led["state"], listed["state"]);
            assert_eq!(led["state"]["ministry"], id);
        }
    }
    assert!(services.len() > 10 && ministries.len() > 2);
}

#[test]
fn the_reports_of_all_services_stand_in_one_table() {
    let files = pages(&example(), NOW);
    let mut all = Vec::new();
    for service in json(&files, "daten/services.json")["services"].as_array().unwrap() {
        for report in service["history"].as_array().unwrap() {
            let mut report = report.clone();
            report["service"] = service["id"].clone();
            all.push(report);
        }
    }
    assert_eq!(json(&files, "daten/history.json")["history"].as_array().unwrap(), &all);
}

#[test]
fn what_a_spreadsheet_would_run_is_text_in_tables_and_itself_in_json() {
    let site = Site::example();
    let file = "data/services/alle.yaml";
    let old = std::fs::read_to_string(site.root().join(file)).unwrap();
    let formula = "=HYPERLINK(\\\"https://x.example\\\")";
    let service = format!(
        "- {{id: formel, title: \"{formula}\", summary: \"-um- und Abmeldung\", ministry: fm, \
         life_event: geburt, executed_by: land, history: [{{date: 2020-05-31, status: online, maturity: 3, \
         source: \"@SUMME(A1)\", note: \"+1\"}}]}}\n"
    );
    site.write(file, old + &service);
    let files = pages(site.root(), NOW);
    let table = text(&files, "daten/services.csv");
    assert!(
        table.contains("\"'=HYPERLINK(\"\"https://x.example\"\")\",,'-um- und Abmeldung,"),
        "{table}"
    );
    assert!(text(&files, "daten/history.csv").contains(",'@SUMME(A1),+1,"));
    let services = json(&files, "daten/services.json");
    let one = services["services"].as_array().unwrap().iter().find(|one| one["id"] == "formel");
    assert_eq!(one.unwrap()["title"], formula.replace('\\', ""));
    let tables = files.iter().filter(|(path, _)| path.rsplit('.').next() == Some("csv"));
    for (path, bytes) in tables {
        let cells = std::str::from_utf8(bytes).unwrap().split([',', '\n']);
        let runs = |cell: &&str| cell.trim_start_matches('"').starts_with(['=', '@']);
        assert_eq!(cells.clone().find(runs), None, "{path}");
    }
}

#[test]
fn each_dataset_has_days_of_its_own() {
    let site = Site::real("released");
    let item = "---\ntitle: Neues\nkind: report\ndate: 2020-09-20\n---\n\nText.\n";
    site.write("content/news/neues.md", item);
    let days = |site: &Site| -> BTreeMap<String, (String, String)> {
        let files = pages(site.root(), AUTUMN);
        let html = text(&files, "daten/index.html");
        let json = html.split("<script type=\"application/ld+json\">").nth(1).unwrap();
        let json: Value = serde_json::from_str(json.split("</script>").next().unwrap()).unwrap();
        let datasets = json["dataset"].as_array().unwrap().iter();
        let of = |one: &Value, key: &str| one[key].as_str().unwrap_or_default().to_owned();
        let all = datasets.map(|one| {
            let name = of(one, "url").split("#data-").nth(1).unwrap().to_owned();
            (name, (of(one, "temporalCoverage"), of(one, "dateModified")))
        });
        all.collect()
    };
    let now = days(&site);
    let is = |name: &str, span: &str, changed: &str| {
        assert_eq!(now[name], (span.to_owned(), changed.to_owned()), "{name}");
    };
    is("figures", "2020-06-30/2020-06-30", "2020-06-25");
    is("series", "2018-06-30/2020-06-30", "2020-06-25");
    is("news", "2020-02-03/2020-09-20", "2020-09-20");
    is("changes", "2020-05-31/2020-06-30", "2020-06-25");
    // A report of a day after the Stichtag belongs to the reports, and to no figure.
    let file = "data/services/alle.yaml";
    let old = "{date: 2020-05-31, maturity: 1, reported_on: 2020-06-25}";
    site.replace(
        file,
        old,
        &format!("{old}, {{date: 2020-08-31, maturity: 2, reported_on: 2020-09-15}}"),
    );
    let later = days(&site);
    assert_eq!(later["history"], ("2018-06-30/2020-08-31".to_owned(), "2020-09-15".to_owned()));
    assert_eq!(later["figures"], now["figures"]);
    let files = pages(site.root(), AUTUMN);
    let history = json(&files, "daten/history.json");
    let provisional =
        history["history"].as_array().unwrap().iter().filter(|one| one["provisional"] == true);
    assert_eq!(
        provisional.map(|one| one["date"].as_str().unwrap()).collect::<Vec<_>>(),
        ["2020-08-31"]
    );
}

#[test]
fn a_value_that_is_to_come_is_not_in_the_data() {
    let site = Site::real("example");
    let file = "data/services/alle.yaml";
    let ministry = |site: &Site, id: &str| {
        let files = pages(site.root(), NOW);
        let services = json(&files, "daten/services.json");
        let services = services["services"].as_array().unwrap();
        services.iter().find(|one| one["id"] == id).unwrap()["ministry"].clone()
    };
    // The first value holds before its day as well.
    site.replace(
        file,
        "title: Hundesteuer, ministry: im",
        "title: Hundesteuer, ministry: [{from: 2021-01-01, ministry: im}]",
    );
    assert_eq!(ministry(&site, "hundesteuer"), "im");
    let list = ministry(&site, "wohngeld");
    assert_eq!(list[1]["ministry"], "im", "{list}");
    // With a later one that must not be seen yet, it looks as without.
    std::fs::remove_file(site.root().join("content/news/2020-06-25-neue-strukturen.md")).unwrap();
    site.replace("data/site.yaml", "provisional: show", "provisional: hide");
    site.replace("data/site.yaml", "as_of: 2020-06-30", "as_of: 2019-12-31");
    assert_eq!(ministry(&site, "wohngeld"), "sm");
}

#[test]
fn a_text_may_lead_to_a_dataset_and_take_its_place() {
    let site = Site::example();
    site.write(
        "content/pages/hilfe.md",
        "---\ntitle: Hilfe\n---\n\n[Tabellen](/daten/#data-services)\n",
    );
    assert!(text(&pages(site.root(), NOW), "daten/index.html").contains("id=\"data-services\""));
    std::fs::remove_file(site.root().join("content/pages/hilfe.md")).unwrap();
    site.write("content/pages/daten.md", "---\ntitle: Daten\n---\n\nFragen Sie uns.\n");
    let files = pages(site.root(), NOW);
    let page = "dcat:landingPage <https://ozg.example/daten/> ";
    assert!(text(&files, "daten/dcat.ttl").contains(page), "{}", text(&files, "daten/dcat.ttl"));
}

/// The script that `machines/drawn.py` runs is the one that readers see.
#[test]
fn the_readme_shows_the_script_that_is_tested() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let script = std::fs::read_to_string(root.join("tests/machines/chart.py")).unwrap();
    let script = &script[script.find("import json").unwrap()..];
    let code = script.lines().filter(|line| !line.starts_with('#'));
    assert_eq!(code.count(), 10);
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    assert!(readme.contains(&format!("```python\n{script}```")), "README.md shows another script");
}
