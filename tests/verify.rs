// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who tampers with what was published, and which command says so: `check`, `verify` against the
//! published site, or `changes --base` against the checkout before.

use crate::support::{Site, copy, program, server};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const NOW: &str = "2021-06-30T12:00:00Z";
const RELEASES: [(&str, &str, &str); 3] = [
    ("2019-12", "2019-12-31", "2020-01-20"),
    ("2020-03", "2020-03-31", "2020-04-15"),
    ("2020-06", "2020-06-30", "2020-07-10"),
];

/// The exit code and all that was said.
fn run(root: &Path, arguments: &[&str]) -> (i32, String) {
    let mut command = program();
    command.arg("--root").arg(root).args(["--now", NOW]).args(arguments);
    let output = command.output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(said).unwrap())
}

/// The example with three releases and a correction, and what is published of it.
struct Scene {
    site: Site,
    published: TempDir,
}

impl Scene {
    fn new() -> Self {
        let site = Site::example();
        site.write(
            "data/calendar.yaml",
            "- {release: 2020-06, date: 2020-07-15, confirmed: true}\n",
        );
        for (id, as_of, cutoff) in RELEASES {
            let published = if id == "2020-06" { "2020-07-15" } else { cutoff };
            let arguments =
                ["release", id, "--as-of", as_of, "--cutoff", cutoff, "--published", published];
            let (code, said) = run(site.root(), &arguments);
            assert_eq!(code, 0, "{said}");
        }
        site.replace(
            "data/services/alle.yaml",
            "{date: 2019-06-30, status: in_progress, maturity: 2}]}\n- {id: steuerbescheid",
            "{date: 2019-06-30, status: in_progress, maturity: 1}]}\n- {id: steuerbescheid",
        );
        let corrections = RELEASES.map(|(id, ..)| {
            format!(
                "- {{release: {id}, service: grundsteuer, field: maturity, published: 2, \
                 corrected: 1, date: 2020-08-03, class: minor, reason: Verschrieben}}\n"
            )
        });
        site.write("data/corrections.yaml", corrections.concat());
        let published = TempDir::new().unwrap();
        let output = published.path().to_str().unwrap();
        let (code, said) = run(site.root(), &["build", "--output", output]);
        assert_eq!(code, 0, "{said}");
        Self { site, published }
    }

    /// What `check`, `verify` and `changes --base` make of the site after somebody was at it.
    fn found(&self, tamper: impl Fn(&Tampered)) -> [bool; 3] {
        let folder = TempDir::new().unwrap();
        copy(self.site.root(), folder.path());
        tamper(&Tampered(folder.path().to_owned()));
        let published = self.published.path().to_str().unwrap();
        let base = self.site.root().to_str().unwrap();
        let codes = [
            run(folder.path(), &["check"]).0,
            run(folder.path(), &["verify", published]).0,
            run(folder.path(), &["changes", "--base", base]).0,
        ];
        codes.map(|code| {
            assert!(code < 2, "could not run");
            code == 1
        })
    }
}

/// A copy of the site in the hands of somebody who wants another past.
struct Tampered(PathBuf);

impl Tampered {
    fn file(&self, name: &str) -> PathBuf {
        self.0.join("data/releases").join(name)
    }

    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.file(name)).unwrap();
        assert!(text.contains(old), "{name}: {old}");
        fs::write(self.file(name), text.replacen(old, new, 1)).unwrap();
    }

    /// Makes a release's own digest right again, and those that later releases name.
    fn repair(&self, from: usize, to: usize) {
        use fortschritt::model::release::digest as release_digest;
        use fortschritt::released::published::states_digest;
        let mut before: Option<(String, String)> = None;
        for (index, (id, ..)) in RELEASES.iter().enumerate().take(to + 1) {
            let name = format!("{id}.yaml");
            if !self.file(&name).exists() {
                continue;
            }
            let mut text = fs::read_to_string(self.file(&name)).unwrap();
            let own = |text: &str| text.split("\nsha256: \"").nth(1).unwrap()[..64].to_owned();
            let old = own(&text);
            if index >= from {
                let states = fs::read_to_string(self.file(&format!("{id}.states.json"))).unwrap();
                let states = states_digest(&format!("{{\"states\":{states}}}")).unwrap();
                let at = text.find("states.json\"").unwrap();
                let at = at + text[at..].find("\"sha256\":\"").unwrap() + 10;
                text.replace_range(at..at + 64, &states);
                if let Some((was, is)) = &before {
                    text = text.replacen(was, is, 1);
                }
                let new = release_digest(&text).unwrap();
                text =
                    text.replacen(&format!("\nsha256: \"{old}"), &format!("\nsha256: \"{new}"), 1);
                fs::write(self.file(&name), &text).unwrap();
            }
            before = Some((old, own(&text)));
        }
    }

    fn remove(&self, id: &str) {
        fs::remove_file(self.file(&format!("{id}.yaml"))).unwrap();
        fs::remove_file(self.file(&format!("{id}.states.json"))).unwrap();
        // Who hides a release hides its corrections and dates as well.
        for (file, mark) in
            [("corrections", format!("release: {id},")), ("calendar", id.to_owned())]
        {
            let path = self.0.join(format!("data/{file}.yaml"));
            let text = fs::read_to_string(&path).unwrap();
            let kept: Vec<&str> = text.lines().filter(|line| !line.contains(&mark)).collect();
            fs::write(path, kept.join("\n") + "\n").unwrap();
        }
    }

    /// Another number in a release, and the same in its states where it stands there.
    fn edit_count(&self, id: &str) {
        let old = r#"{"measure":"everywhere","model":null,"n":2,"of":12"#;
        self.replace(&format!("{id}.yaml"), old, &old.replace("\"n\":2", "\"n\":3"));
    }

    fn edit_state(&self, id: &str) {
        self.replace(
            &format!("{id}.states.json"),
            r#""status":"planned","title":"Hundesteuer""#,
            r#""status":"online","title":"Hundesteuer""#,
        );
    }
}

/// One row of the table: what was done, and whether `check`, `verify`, `--base` say so.
type Row = (&'static str, fn(&Tampered), [bool; 3]);

const TABLE: &[Row] = &[
    ("nothing", |_| (), [false, false, false]),
    ("a count edited", |site| site.edit_count("2020-06"), [true, true, true]),
    (
        "a count edited, its digest repaired",
        |site| {
            site.edit_count("2020-06");
            site.repair(2, 2);
        },
        [true, true, true],
    ),
    ("a state edited", |site| site.edit_state("2020-03"), [true, true, true]),
    (
        "a state edited, all digests repaired",
        |site| {
            site.edit_state("2020-03");
            site.repair(0, 2);
        },
        [true, true, true],
    ),
    ("the oldest deleted", |site| site.remove("2019-12"), [true, true, true]),
    ("a middle one deleted", |site| site.remove("2020-03"), [true, true, true]),
    ("the newest deleted", |site| site.remove("2020-06"), [false, true, true]),
    (
        "two swapped",
        |site| {
            for ending in ["yaml", "states.json"] {
                let [a, b] = ["2019-12", "2020-03"].map(|id| site.file(&format!("{id}.{ending}")));
                let text = fs::read(&a).unwrap();
                fs::copy(&b, &a).unwrap();
                fs::write(&b, text).unwrap();
            }
        },
        [true, true, true],
    ),
    (
        "a release and its data rewritten, all later digests too",
        |site| {
            site.replace_data(
                "title: Hundesteuer, ministry: im",
                "title: Hundesteuer, ministry: fm",
            );
            for (id, ..) in RELEASES.iter().rev() {
                site.remove_files(id);
            }
            for (id, as_of, cutoff) in RELEASES {
                let published = if id == "2020-06" { "2020-07-15" } else { cutoff };
                let corrections = site.0.join("data/corrections.yaml");
                fs::write(&corrections, "[]\n").unwrap();
                let arguments =
                    ["release", id, "--as-of", as_of, "--cutoff", cutoff, "--published", published];
                assert_eq!(run(&site.0, &arguments).0, 0);
            }
        },
        [false, true, true],
    ),
    (
        "a correction deleted, and the data changed back",
        |site| {
            fs::write(site.0.join("data/corrections.yaml"), "[]\n").unwrap();
            site.replace_data(
                "title: Grundsteuer, ministry: fm, life_event: steuern, executed_by: land, types: [\"2/3\"], history: [{date: 2019-06-30, status: in_progress, maturity: 1}]",
                "title: Grundsteuer, ministry: fm, life_event: steuern, executed_by: land, types: [\"2/3\"], history: [{date: 2019-06-30, status: in_progress, maturity: 2}]",
            );
        },
        [false, true, true],
    ),
    (
        "a correction deleted",
        |site| fs::write(site.0.join("data/corrections.yaml"), "[]\n").unwrap(),
        [true, true, true],
    ),
    (
        "a correction played down",
        |site| {
            let path = site.0.join("data/corrections.yaml");
            let text = fs::read_to_string(&path).unwrap();
            fs::write(path, text.replace("class: minor", "class: formal")).unwrap();
        },
        [false, true, true],
    ),
    (
        "the Stichtag of a release edited",
        |site| site.replace("2020-03.yaml", "as_of: \"2020-", "as_of: \"2019-"),
        [true, true, true],
    ),
    (
        "a confirmed date moved without a word",
        |site| {
            let calendar = "- {release: 2020-06, date: 2020-07-14, confirmed: true}\n";
            fs::write(site.0.join("data/calendar.yaml"), calendar).unwrap();
        },
        [false, true, true],
    ),
];

impl Tampered {
    fn replace_data(&self, old: &str, new: &str) {
        let path = self.0.join("data/services/alle.yaml");
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(old), "{old}");
        fs::write(path, text.replacen(old, new, 1)).unwrap();
    }

    fn remove_files(&self, id: &str) {
        for ending in ["yaml", "states.json"] {
            fs::remove_file(self.file(&format!("{id}.{ending}"))).unwrap();
        }
    }
}

#[test]
fn tampering_is_found_by_somebody() {
    let scene = Scene::new();
    for (what, tamper, expected) in TABLE {
        assert_eq!(scene.found(tamper), *expected, "{what}");
    }
}

#[test]
fn a_published_site_is_verified_file_by_file() {
    let scene = Scene::new();
    let root = scene.site.root();
    let published = scene.published.path();
    let place = published.to_str().unwrap();
    let (code, said) = run(root, &["verify", place]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("stimmt"), "{said}");
    let page = published.join("berichte/2020-03/index.html");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("von 12", "von 13")).unwrap();
    let (code, said) = run(root, &["verify", place]);
    assert_eq!(code, 1);
    assert!(
        said.contains("berichte/2020-03/index.html") && said.contains("in einem Punkt"),
        "{said}"
    );
    fs::remove_file(&page).unwrap();
    let (code, said) = run(root, &["verify", place]);
    assert_eq!(code, 1);
    assert!(said.contains("diese Datei gibt es nicht"), "{said}");
}

/// Somebody who can change the site can change its checksums; the releases give him away.
#[test]
fn what_is_published_of_a_release_must_be_the_release() {
    type Forgery = (&'static str, fn(&str) -> String, &'static str);
    let forgeries: [Forgery; 6] = [
        (
            "berichte/2020-03/release.yaml",
            |text| text.replacen("\"n\":2,", "\"n\":3,", 1),
            "passt nicht zu seiner Prüfsumme",
        ),
        (
            "berichte/2020-03/states.json",
            |text| text.replacen("\"maturity\":1", "\"maturity\":2", 1),
            "passen nicht zu ihrer Prüfsumme",
        ),
        (
            "berichte/2020-03/figures.json",
            |text| text.replacen("\"n\": 2,", "\"n\": 9,", 1),
            "sind nicht die des Berichts",
        ),
        (
            "berichte/2020-03/index.html",
            |text| text.replace(|c: char| c.is_ascii_digit(), "0"),
            "nennt seine Prüfsumme nicht",
        ),
        ("daten/ledger.json", |_| "{}".to_owned(), "lässt sich nicht lesen"),
        (
            "daten/ledger.json",
            |text| text.replace("serious", "minor").replace("minor", "formal"),
            "Korrektur",
        ),
    ];
    for (file, forge, expected) in forgeries {
        let scene = Scene::new();
        let published = scene.published.path();
        let text = fs::read_to_string(published.join(file)).unwrap();
        let forged = forge(&text);
        assert_ne!(forged, text, "{file}");
        fs::write(published.join(file), forged).unwrap();
        fs::write(published.join("daten/checksums.sha256"), "").unwrap();
        let (code, said) = run(scene.site.root(), &["verify", published.to_str().unwrap()]);
        assert!(code == 1 && said.contains(expected), "{file}: {said}");
    }
    let scene = Scene::new();
    fs::remove_file(scene.published.path().join("daten/ledger.json")).unwrap();
    let (code, said) =
        run(scene.site.root(), &["verify", scene.published.path().to_str().unwrap()]);
    assert!(code == 1 && said.contains("keine Liste der Berichte"), "{said}");
}

/// Lateness is for good: it cannot be talked away, neither by a vaguer date nor by a late move.
#[test]
fn a_late_release_stays_late() {
    let page = |calendar: &str| {
        let scene = Scene::new();
        scene.site.write("data/calendar.yaml", calendar);
        let base = scene.published.path().to_str().unwrap();
        let found = run(scene.site.root(), &["verify", base]).1;
        let output = TempDir::new().unwrap();
        run(scene.site.root(), &["build", "--output", output.path().to_str().unwrap()]);
        (fs::read_to_string(output.path().join("berichte/index.html")).unwrap_or_default(), found)
    };
    let moved = "- {release: 2020-06, date: 2020-07-15, confirmed: true, changes: \
                 [{date: 2020-07-14, from: 2020-07-10, to: 2020-07-15, reason: Zu spät gemerkt}]}\n";
    let (html, _) = page(moved);
    assert!(html.contains("5 Tage zu spät") && html.contains("nach dem Termin"), "{html}");
    let (_, found) =
        page("- {release: 2020-06, date: 2020-07-15, precision: month, confirmed: true}\n");
    assert!(found.contains("etwas anderes"), "{found}");
    let (_, found) = page("- {release: 2020-06, date: 2020-07-15, confirmed: false}\n");
    assert!(found.contains("etwas anderes"), "{found}");
}

/// A renamed service keeps its corrections, here and against what is published.
#[test]
fn a_renamed_service_keeps_its_past() {
    let scene = Scene::new();
    scene.site.replace(
        "data/services/alle.yaml",
        "{id: grundsteuer, former_ids: [grundsteuer-alt]",
        "{id: grundsteuer-neu, former_ids: [grundsteuer-alt, grundsteuer]",
    );
    let place = scene.published.path().to_str().unwrap();
    let (code, said) = run(scene.site.root(), &["verify", place]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn what_is_not_online_yet_is_said_and_no_mistake() {
    let scene = Scene::new();
    let arguments = ["release", "2020-12", "--as-of", "2020-12-31", "--cutoff", "2021-01-15"];
    let (code, said) = run(scene.site.root(), &arguments);
    assert_eq!(code, 0, "{said}");
    let place = scene.published.path().to_str().unwrap();
    let (code, said) = run(scene.site.root(), &["verify", place]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2020-12 ist noch nicht veröffentlicht"), "{said}");
    assert_eq!(run(scene.site.root(), &["verify", place, "--strict"]).0, 1);
}

/// Serves a folder over HTTP until the test ends.
fn serve(folder: PathBuf) -> String {
    let files = move |request: &server::Request| {
        server::file(&folder, request.path.strip_prefix("/ozg").unwrap_or("/"))
    };
    format!("{}/ozg", server::serve(files))
}

#[test]
fn a_site_on_the_web_is_verified_like_a_folder() {
    let scene = Scene::new();
    let address = serve(scene.published.path().to_owned());
    // Servers that read it do not show it; in a folder it must be there.
    fs::remove_file(scene.published.path().join("_headers")).unwrap();
    let (code, said) = run(scene.site.root(), &["verify", &address]);
    assert_eq!(code, 0, "{said}");
    let folder = scene.published.path().to_str().unwrap();
    assert_eq!(run(scene.site.root(), &["verify", folder]).0, 1);
    fs::write(scene.published.path().join("index.html"), "anders").unwrap();
    let (code, said) = run(scene.site.root(), &["verify", &address]);
    assert_eq!(code, 1);
    assert!(said.contains("„index.html“"), "{said}");
    let (code, said) = run(scene.site.root(), &["verify", "http://127.0.0.1:1/"]);
    assert_eq!(code, 2);
    assert!(said.contains("lässt sich nicht abrufen"), "{said}");
}

#[test]
fn two_checkouts_are_compared_for_a_merge_request() {
    let scene = Scene::new();
    let folder = TempDir::new().unwrap();
    copy(scene.site.root(), folder.path());
    let base = scene.site.root().to_str().unwrap();
    let (code, said) = run(folder.path(), &["changes", "--base", base]);
    assert_eq!(
        (code, said.as_str()),
        (0, "An dem, was veröffentlicht wird, ändert sich nichts.\n")
    );
    let services = folder.path().join("data/services/alle.yaml");
    let text = fs::read_to_string(&services).unwrap();
    let late = "- {id: kita-neu, title: Kita neu, ministry: sm, life_event: geburt, \
                executed_by: land, reported_on: 2021-01-10, \
                history: [{date: 2020-06-30, status: online, maturity: 3, reported_on: 2021-01-10}]}\n";
    fs::write(services, text + late).unwrap();
    let (code, said) = run(folder.path(), &["changes", "--base", base, "--as", "markdown"]);
    assert_eq!(code, 0, "{said}");
    for part in [
        "## Zahlen\n",
        "- überall online: 2 von 12 (16,7\u{a0}%) → 3 von 13 (23,1\u{a0}%)\n",
        "- SM, überall online: 0 von 3 → 1 von 4\n",
        "## Leistungen\n\n- Kita neu: neu in den Daten\n",
    ] {
        assert!(said.contains(part), "{part:?} not in {said}");
    }
}
