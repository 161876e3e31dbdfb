// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What programs look for at fixed places and in the head of a page: sitemap, robots, security,
//! headers, JSON-LD, the commit; and what the settings say for catalogues.

use crate::support::{
    AUTUMN, Files, NOW, Site, example, html_pages, pages, program, run, stderr, text,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::path::Path;
use std::process::Command;

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
    let (mut scripts, mut own) = (0, 0);
    for (path, html) in html_pages(&files) {
        let data = "<script type=\"application/ld+json\">";
        scripts += html.matches(data).count();
        let rest = html.replace(data, "");
        // The site's own, in a version that the page vouches for.
        let find = "<script type=\"module\" src=\"/assets/find.js?v=";
        own += html.matches(find).count();
        let rest = rest.replace(find, "");
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
    // Where one finds things, and nowhere else.
    assert_eq!(own, 2);
}

/// The digest of a text, as Subresource Integrity and a Content-Security-Policy name it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

#[test]
fn what_vouches_for_a_file_is_made_of_its_bytes() {
    let site = Site::of("released");
    site.replace("content/news/2020-06-15-bericht.md", "kind:", "aliases: [alte-adresse]\nkind:");
    let files = pages(site.root(), NOW);
    let tag = |kind: &str, name: &str| {
        let bytes = &files[&format!("assets/{name}")];
        let version =
            Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let address = format!("/assets/{name}?v={}", &version[..8]);
        format!("{kind}=\"{address}\" integrity=\"{}\">", integrity(bytes))
    };
    let style = tag("<link rel=\"stylesheet\" href", "style.css");
    for (path, html) in html_pages(&files) {
        assert!(html.contains(&style), "{path}");
        assert!(!html.contains("{&quot;"), "{path}");
    }
    assert!(files.contains_key("aktuelles/alte-adresse/index.html"));
    let script = tag("<script type=\"module\" src", "find.js");
    assert!(text(&files, "suche/index.html").contains(&script));
    let chart = text(&files, "daten/diagramme/course.svg");
    let sheet = chart.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
    for file in ["_headers", "_nginx.conf"] {
        assert!(
            text(&files, file).contains(&format!("'{}'", integrity(sheet.as_bytes()))),
            "{file}"
        );
    }
}

/// The day that the sitemap has for a page.
fn day_of(files: &Files, path: &str) -> Option<String> {
    let page = format!("<loc>https://ozg.example{path}</loc>");
    let entry =
        text(files, "sitemap.xml").split(&page).nth(1).unwrap_or_else(|| panic!("no {path}"));
    let entry = entry.split("</url>").next().unwrap();
    entry.split("<lastmod>").nth(1).and_then(|rest| rest.split('<').next()).map(str::to_owned)
}

#[test]
fn the_sitemap_has_days_of_the_data_and_none_of_the_build() {
    let site = Site::real("released");
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
fn search_engines_are_led_to_the_pages_of_a_real_site_only() {
    let robots = text(&pages(&example(), NOW), "robots.txt").to_owned();
    assert_eq!(robots, "User-agent: *\nDisallow: /\n");
    let robots = text(&pages(Site::real("example").root(), NOW), "robots.txt").to_owned();
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
    let files = pages(Site::real("example").root(), NOW);
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
    let site = Site::real("example");
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
    let site = Site::real("example");
    site.replace(
        "data/site.yaml",
        "base_url: https://ozg.example",
        "base_url: https://ozg.example/%zz",
    );
    let said = run(site.root(), &["check"]);
    assert_eq!(said.status.code(), Some(1));
    assert!(stderr(&said).contains("[invalid-url]"), "{}", stderr(&said));
}
