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

/// The day that the sitemap has for a page.
fn day_of(files: &Files, path: &str) -> Option<String> {
    let page = format!("<loc>https://ozg.example{path}</loc>");
    let entry =
        text(files, "sitemap.xml").split(&page).nth(1).unwrap_or_else(|| panic!("no {path}"));
    let entry = entry.split("</url>").next().unwrap();
    entry.split("<lastmod>").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned)
}

const AUTUMN: &str = "2020-10-01T12:00:00Z";

#[test]
fn the_sitemap_has_days_of_the_data_and_none_of_the_build() {
    let site = real("released");
    let files = pages(site.root(), AUTUMN);
    for (path, day) in [
        // A report of 2019, and a move to another ministry since.
        ("/leistungen/wohngeld/", Some("2020-01-01")),
        ("/leistungen/mutterschutz/", Some("2020-02-10")),
        // With a late report of June.
        ("/leistungen/kinderbetreuung/", Some("2020-06-25")),
        ("/berichte/2020-05/", Some("2020-06-25")),
        // Nobody knows when a text was written.
        ("/impressum/", None),
    ] {
        assert_eq!(day_of(&files, path).as_deref(), day, "{path}");
    }
    assert_eq!(
        text(&pages(site.root(), "2020-11-02T12:00:00Z"), "sitemap.xml"),
        text(&files, "sitemap.xml")
    );

    let item = "---\ntitle: Neues\nkind: report\ndate: 2020-09-20\nservices: [wohngeld]\nministries: [sm]\n---\n\nText.\n";
    site.write("content/news/neues.md", item);
    let file = "data/services/alle.yaml";
    site.replace(file, "{from: 2020-01-01, ministry: im}", "{from: 2020-01-01, ministry: im}, {from: 2020-06-20, ministry: fm, reported_on: 2020-07-02}");
    let files = pages(site.root(), AUTUMN);
    for (path, day) in [
        ("/", "2020-09-20"),
        ("/aktuelles/", "2020-09-20"),
        ("/aktuelles/neues/", "2020-09-20"),
        ("/aktuelles/jahr/2020/", "2020-09-20"),
        ("/leistungen/wohngeld/", "2020-09-20"),
        ("/ressorts/sm/", "2020-09-20"),
        // Gave the service away, and got it.
        ("/ressorts/im/", "2020-07-02"),
        ("/ressorts/fm/", "2020-07-02"),
        ("/ressorts/", "2020-07-02"),
    ] {
        assert_eq!(day_of(&files, path).as_deref(), Some(day), "{path}");
    }
}

#[test]
fn each_dataset_has_days_of_its_own() {
    let site = real("released");
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
    is("figures", "2020-06-30/2020-06-30", "2020-07-01");
    is("series", "2018-06-30/2020-06-30", "2020-07-01");
    is("news", "2020-02-03/2020-09-20", "2020-09-20");
    is("changes", "2020-05-31/2020-06-30", "2020-07-01");
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
    assert_eq!(later["figures"].0, now["figures"].0);
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
    let site = real("example");
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
    assert!(text(&pages(site.root(), NOW), path).starts_with("Contact: mailto:ozg@example.org\n"));
    // RFC 9116 asks for https.
    site.replace(
        "data/site.yaml",
        "publisher:\n",
        "security: http://x.example/melden\npublisher:\n",
    );
    let said = stderr(&run(site.root(), &["check"]));
    assert!(said.contains("[invalid-email]") && said.contains("`https://`"), "{said}");
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
    assert_eq!(service["identifier"][0]["value"], "10092");
    // Municipalities offer it; the ministry does not.
    assert_eq!(service["provider"], Value::Null);
    let service = thing("leistungen/grundsteuer/index.html", "GovernmentService");
    assert_eq!(service["provider"]["@type"], "GovernmentOrganization");
    for gone_or_to_come in ["begruessungsgeld", "registerauskunft"] {
        let page = text(&files, &format!("leistungen/{gone_or_to_come}/index.html"));
        assert!(!page.contains("GovernmentService"), "{gone_or_to_come}");
    }
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
fn an_address_that_no_graph_can_hold_is_a_mistake() {
    let site = real("example");
    site.replace(
        "data/site.yaml",
        "base_url: https://ozg.example",
        "base_url: https://ozg.example/%zz",
    );
    let said = run(site.root(), &["check"]);
    assert_eq!(said.status.code(), Some(1));
    assert!(stderr(&said).contains("[invalid-url]"), "{}", stderr(&said));
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
