// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What programs read: files at fixed places, metadata, and the same record wherever it stands.
//! What the readers of others say of them is in `machines/`.

use crate::support::{NOW, Site, example, html_pages, pages, program, run, stderr};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

type Files = BTreeMap<String, Vec<u8>>;

fn json(files: &Files, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// A site that is no demonstration.
fn real(name: &str) -> Site {
    let site = Site::of(name);
    site.replace("data/site.yaml", "demo: true", "demo: false");
    site
}

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
        for led in alone["services"].as_array().unwrap() {
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
        table.contains("\"'=HYPERLINK(\"\"https://x.example\"\")\",'-um- und Abmeldung,"),
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
fn pages_need_nothing_that_the_headers_forbid() {
    let demonstration = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = pages(demonstration, "2026-01-01T12:00:00Z");
    let headers = text(&files, "_headers");
    for rule in
        ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'"]
    {
        assert!(headers.contains(rule), "{headers}");
    }
    assert!(!headers.contains("unsafe") && headers.contains("Access-Control-Allow-Origin: *"));
    let mut scripts = 0;
    for (path, html) in html_pages(&files) {
        let data = "<script type=\"application/ld+json\">";
        scripts += html.matches(data).count();
        let rest = html.replace(data, "");
        let forbidden = [
            " style=\"",
            "<style",
            "<script",
            "javascript:",
            " onclick=",
            " onload=",
            "src=\"http",
        ];
        for word in forbidden {
            assert!(!rest.contains(word), "{path}: {word}");
        }
    }
    assert!(scripts > 300, "{scripts}");
}

#[test]
fn the_sitemap_has_days_of_the_data_and_none_of_the_build() {
    let site = real("released");
    let files = pages(site.root(), "2020-10-01T12:00:00Z");
    let sitemap = text(&files, "sitemap.xml");
    let day = |path: &str| {
        let entry = sitemap.split(&format!("<loc>https://ozg.example{path}</loc>")).nth(1).unwrap();
        let entry = entry.split("</url>").next().unwrap();
        entry.split("<lastmod>").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned)
    };
    let services = json(&files, "daten/services.json");
    let corrections = json(&files, "daten/ledger.json")["corrections"].clone();
    let mut checked = 0;
    for service in services["services"].as_array().unwrap() {
        let id = &service["id"];
        let reports = service["history"].as_array().unwrap().iter().map(|one| &one["reported_on"]);
        let ended = service["ended"].get("reported_on");
        let corrected = corrections.as_array().unwrap().iter().filter(|one| one["service"] == *id);
        let days = reports.chain(ended).chain(corrected.map(|one| &one["date"]));
        let days = days.chain([&service["reported_on"], &service["listed_from"]]);
        let newest = days.filter_map(Value::as_str).max().map(str::to_owned);
        let listed =
            if service["reported_on"].is_null() { None } else { service["listed_from"].as_str() };
        // A record that came later than its listing is as new as the record.
        if newest.as_deref() != listed {
            assert_eq!(day(&format!("/leistungen/{}/", id.as_str().unwrap())), newest, "{id}");
            checked += 1;
        }
    }
    assert!(checked > 10, "{checked}");
    assert_eq!(day("/impressum/"), None, "nobody knows when a text was written");
    let later = pages(site.root(), "2020-11-02T12:00:00Z");
    assert_eq!(text(&later, "sitemap.xml"), sitemap);
}

#[test]
fn search_engines_are_led_to_the_pages_of_a_real_site_only() {
    let robots = text(&pages(&example(), NOW), "robots.txt").to_owned();
    assert_eq!(robots, "User-agent: *\nDisallow: /\n");
    let robots = text(&pages(real("example").root(), NOW), "robots.txt").to_owned();
    assert_eq!(robots, "User-agent: *\nDisallow:\nSitemap: https://ozg.example/sitemap.xml\n");
}

#[test]
fn who_finds_a_hole_is_told_whom_to_tell() {
    let site = Site::example();
    let path = ".well-known/security.txt";
    let files = pages(site.root(), NOW);
    let expected = "Contact: mailto:security@example.org\nExpires: 2021-06-01T00:00:00Z\n\
                    Preferred-Languages: de, en\nCanonical: https://ozg.example/.well-known/security.txt\n";
    assert_eq!(text(&files, path), expected);
    site.replace(
        "data/site.yaml",
        "security: security@example.org",
        "security: https://x.example/melden",
    );
    assert!(
        text(&pages(site.root(), NOW), path).starts_with("Contact: https://x.example/melden\n")
    );
    site.replace("data/site.yaml", "security: https://x.example/melden\n", "");
    assert!(!pages(site.root(), NOW).contains_key(path));
}

#[test]
fn a_real_site_names_its_services_and_ministries_to_search_engines() {
    let files = pages(real("example").root(), NOW);
    let thing = |path: &str, kind: &str| -> Value {
        let scripts = text(&files, path).split("<script type=\"application/ld+json\">").skip(1);
        let things = scripts.map(|rest| rest.split("</script>").next().unwrap());
        let things = things.map(|json| serde_json::from_str::<Value>(json).unwrap());
        let mut things = things.filter(|thing| thing["@type"] == kind);
        things.next().unwrap_or_else(|| panic!("{path} has no {kind}"))
    };
    let service = thing("leistungen/wohngeld/index.html", "GovernmentService");
    assert_eq!(service["provider"]["@type"], "GovernmentOrganization");
    assert_eq!(service["identifier"][0]["value"], "10092");
    let ministry = thing("ressorts/fm/index.html", "GovernmentOrganization");
    assert_eq!(ministry["mainEntityOfPage"], "https://ozg.example/ressorts/fm/");
    let trail = thing("ressorts/fm/index.html", "BreadcrumbList");
    let items: Vec<&str> = trail["itemListElement"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["item"].as_str().unwrap())
        .collect();
    let base = "https://ozg.example";
    assert_eq!(
        items,
        [format!("{base}/"), format!("{base}/ressorts/"), format!("{base}/ressorts/fm/")]
    );
    let catalogue = thing("daten/index.html", "DataCatalog");
    let datasets = catalogue["dataset"].as_array().unwrap();
    assert_eq!(datasets.len(), 11);
    for dataset in datasets {
        assert_eq!(dataset["license"], "http://dcat-ap.de/def/licenses/dl-by-de/2.0");
        for file in dataset["distribution"].as_array().unwrap() {
            let path = file["contentUrl"].as_str().unwrap().replace("https://ozg.example/", "");
            assert_eq!(file["contentSize"], format!("{} B", files[&path].len()));
        }
    }
}

#[test]
fn a_build_names_the_commit_that_holds_the_site() {
    let site = Site::example();
    let git = |args: &[&str]| {
        let mut git = Command::new("git");
        git.arg("-C").arg(site.root()).args(["-c", "user.name=x", "-c", "user.email=x@x.example"]);
        for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
            git.env_remove(name);
        }
        let said = git.args(args).output().expect("git");
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        String::from_utf8(said.stdout).unwrap().trim().to_owned()
    };
    let commit = || {
        let output = tempfile::tempdir().unwrap();
        let built = run(site.root(), &["build", "--output", output.path().to_str().unwrap()]);
        assert!(built.status.success(), "{}", stderr(&built));
        let text = std::fs::read(output.path().join("daten/build.json")).unwrap();
        serde_json::from_slice::<Value>(&text).unwrap()["commit"].clone()
    };
    assert_eq!(commit(), Value::Null);
    git(&["init", "--quiet"]);
    site.write("README", "x");
    git(&["add", "README"]);
    git(&["commit", "--quiet", "-m", "x"]);
    assert_eq!(commit(), Value::Null, "this commit does not hold the site");
    git(&["add", "data", "content"]);
    git(&["commit", "--quiet", "-m", "y"]);
    assert_eq!(commit(), git(&["rev-parse", "HEAD"]));
}

#[test]
fn a_licence_or_place_of_no_list_is_a_warning() {
    let site = real("example");
    let check = || {
        let said = program()
            .args(["check", "--lang", "de", "--now", NOW, "--format", "json", "--root"])
            .arg(site.root())
            .output()
            .unwrap();
        assert_eq!(said.status.code(), Some(0));
        let list: Vec<Value> = serde_json::from_slice(&said.stdout).unwrap();
        let list = list.into_iter().filter(|one| one["file"] == "data/site.yaml");
        let told = list.map(|one| {
            (
                one["code"].as_str().unwrap().to_owned(),
                one["line"].as_u64(),
                one["hint"].as_str().unwrap().to_owned(),
            )
        });
        told.collect::<Vec<_>>()
    };
    assert_eq!(check(), []);
    let licence = "http://dcat-ap.de/def/licenses/dl-by-de/2.0";
    site.replace("data/site.yaml", licence, "https://www.govdata.de/dl-de/by-2-0");
    site.replace(
        "data/site.yaml",
        "http://dcat-ap.de/def/contributors/",
        "https://dcat-ap.de/def/contributors/",
    );
    site.replace("data/site.yaml", "http://dcat-ap.de/def/politicalGeocoding", "https://x.example");
    let told = check();
    let codes: Vec<&str> = told.iter().map(|(code, ..)| code.as_str()).collect();
    assert_eq!(codes, ["not-in-vocabulary"; 3], "{told:?}");
    assert!(told.iter().any(|(_, _, hint)| hint.contains(licence)), "{told:?}");
    let text = std::fs::read_to_string(site.root().join("data/site.yaml")).unwrap();
    let start = text.find("licence:").unwrap();
    let end = start + text[start..].find("geocoding:").unwrap();
    site.write("data/site.yaml", format!("{}{}", &text[..start], &text[end..]));
    assert!(check().iter().any(|(code, ..)| code == "licence-missing"));
}

#[test]
fn an_address_that_is_none_for_a_graph_stops_nothing() {
    let site = real("example");
    site.replace(
        "data/site.yaml",
        "base_url: https://ozg.example",
        "base_url: https://ozg.example/%zz",
    );
    let files = pages(site.root(), NOW);
    assert!(text(&files, "daten/dcat.ttl").starts_with("@prefix"));
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
