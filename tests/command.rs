// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command line as scripts see it: exit codes, streams, files.

use crate::support::{NOW, Site, example, program, run, stderr};
use fortschritt::diagnostics::Code;
use std::fs;
use tempfile::TempDir;

fn code(args: &[&str]) -> Option<i32> {
    program().args(args).output().unwrap().status.code()
}

#[test]
fn exit_codes_tell_clean_from_mistaken_from_unable() {
    let site = Site::example();
    assert_eq!(run(site.root(), &["check"]).status.code(), Some(0), "warnings are allowed");
    assert_eq!(run(site.root(), &["check", "--strict"]).status.code(), Some(1));
    site.replace("data/site.yaml", "language: de", "language: xx");
    assert_eq!(run(site.root(), &["check"]).status.code(), Some(1));
    assert_eq!(code(&["check", "--root", "/nirgends"]), Some(2));
    assert_eq!(code(&["check", "--now", "morgen"]), Some(2));
    assert_eq!(run(&example(), &["check", "--as-of", "2031-01-01"]).status.code(), Some(2));
    assert_eq!(code(&["check", "--reproducible"]), Some(2), "no SOURCE_DATE_EPOCH");
    assert_eq!(code(&["gibt-es-nicht"]), Some(2));
}

#[test]
fn a_failed_run_writes_nothing_and_check_never_does() {
    let site = Site::example();
    assert!(run(site.root(), &["check"]).status.success());
    assert!(!site.root().join("public").exists());
    assert!(run(site.root(), &["build"]).status.success());
    let home = fs::read(site.root().join("public/index.html")).unwrap();
    site.replace("data/services/alle.yaml", "title: Elterngeld", "title: Anders");
    site.replace("data/services/alle.yaml", "ministry: sm", "ministry: niemand");
    assert_eq!(run(site.root(), &["build"]).status.code(), Some(1));
    assert_eq!(fs::read(site.root().join("public/index.html")).unwrap(), home);
}

#[test]
fn the_output_is_never_a_source_folder() {
    for folder in ["content", "data", ".", "data/services"] {
        let site = Site::example();
        let target = site.root().join(folder);
        let ran = run(site.root(), &["build", "--output", target.to_str().unwrap()]);
        assert_eq!(ran.status.code(), Some(2), "{folder}");
        assert!(!site.root().join("index.html").exists());
    }
}

#[test]
fn the_root_is_found_upwards() {
    let site = Site::example();
    let deep = site.root().join("data/services");
    let ran = program().args(["check", "--now", NOW]).current_dir(deep).output().unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", stderr(&ran));
    let nowhere = TempDir::new().unwrap();
    let ran = program().arg("check").current_dir(nowhere.path()).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(stderr(&ran).contains("data/site.yaml"));
}

#[test]
fn a_base_path_is_on_every_internal_link() {
    let output = TempDir::new().unwrap();
    let folder = output.path().to_str().unwrap();
    let ran =
        run(&example(), &["build", "--output", folder, "--base-url", "https://land.example/ozg/"]);
    assert!(ran.status.success(), "{}", stderr(&ran));
    for entry in walkdir::WalkDir::new(output.path()) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|ending| ending != "html") {
            continue;
        }
        let html = fs::read_to_string(entry.path()).unwrap();
        for part in html.split("href=\"/").skip(1).chain(html.split("src=\"/").skip(1)) {
            assert!(part.starts_with("ozg/"), "{}: /{:.40}", entry.path().display(), part);
        }
        assert!(html.contains("https://land.example/ozg/"));
    }
}

#[test]
fn every_code_is_explained_and_an_unknown_one_lists_them() {
    for code in Code::ALL {
        for lang in ["de", "en"] {
            let ran = program()
                .args(["check", "--explain", code.as_str(), "--lang", lang])
                .output()
                .unwrap();
            assert!(ran.status.success());
            let text = String::from_utf8(ran.stdout).unwrap();
            assert!(text.len() > 60 && !text.contains("{$"), "{lang} {text}");
        }
    }
    let ran = program().args(["check", "--explain", "nichts"]).output().unwrap();
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8(ran.stdout).unwrap().contains("unknown-ministry"));
}

#[test]
fn schemas_are_written_for_every_kind_of_file() {
    let folder = TempDir::new().unwrap();
    let ran = program().args(["schema", "--output"]).arg(folder.path()).output().unwrap();
    assert!(ran.status.success());
    for name in [
        "site",
        "maturity-models",
        "ministries",
        "topics",
        "services",
        "teams",
        "indicators",
        "calendar",
        "corrections",
        "method-changes",
        "news",
        "page",
        "version",
        "theme",
    ] {
        let bytes = fs::read(folder.path().join(format!("{name}.schema.json"))).unwrap();
        let schema: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        assert!(schema["$schema"].as_str().unwrap().contains("2020-12"), "{name}");
    }
}

#[test]
fn an_english_site_is_complete() {
    let site = Site::example();
    site.replace("data/site.yaml", "language: de", "language: en");
    let ran = run(site.root(), &["build"]);
    assert!(ran.status.success(), "{}", stderr(&ran));
    let output = site.root().join("public");
    for path in ["ministries/fm", "services/elterngeld", "news", "course", "method"] {
        assert!(output.join(path).join("index.html").is_file(), "{path}");
    }
    let home = fs::read_to_string(output.join("index.html")).unwrap();
    assert!(home.contains("lang=\"en\"") && home.contains("3 of 12"));
    // The publisher's own texts stay German; the program's must not be.
    for word in ["Stichtag", "überall online", "Wie wird gezählt", "Alle Leistungen", "Hauptmenü"]
    {
        assert!(!home.contains(word), "{word} on an English page");
    }
}

#[test]
fn a_release_says_what_the_publisher_may_have_forgotten() {
    let site = Site::example();
    let said = |id: &str, days: [&str; 3]| {
        let [as_of, cutoff, published] = days;
        let arguments =
            ["release", id, "--as-of", as_of, "--cutoff", cutoff, "--published", published];
        let output = run(site.root(), &arguments);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    let past = said("2020-05", ["2020-05-31", "2020-06-12", "2020-06-15T09:30"]);
    assert!(past.contains("seit 2020-06-15 09:30, also in der Vergangenheit"), "{past}");
    assert!(past.contains("kein Termin für 2020-05"), "{past}");
    assert!(!past.contains("as_of:"), "{past}");
    site.replace("data/site.yaml", "as_of: 2020-06-30", "as_of: 2020-05-31");
    let announced = said("2020-06", ["2020-06-30", "2020-07-01", "2020-07-15T09:30"]);
    assert!(announced.contains("noch `as_of: 2020-05-31`"), "{announced}");
    assert_eq!(announced.lines().count(), 2, "{announced}");
    let one_day = run(site.root(), &["changes", "--from", "2020-05-31", "--to", "2020-05"]);
    assert_eq!(one_day.status.code(), Some(2), "nothing lies between a day and itself");
}

#[test]
fn manual_and_completions_know_every_command() {
    let help = program().arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands = help.split("Commands:").nth(1).unwrap().split("Options:").next().unwrap();
    let commands: Vec<&str> =
        commands.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    let commands: Vec<_> =
        commands.into_iter().filter(|word| !word.is_empty() && *word != "help").collect();
    assert!(commands.len() >= 10, "{help}");
    let folder = tempfile::tempdir().unwrap();
    let man = program().args(["man", "--output"]).arg(folder.path()).output().unwrap();
    assert!(man.status.success(), "{}", stderr(&man));
    for shell in ["bash", "zsh", "fish"] {
        let script = program().args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(script.stdout).unwrap();
        for command in &commands {
            assert!(script.contains(command), "{shell}: {command}");
        }
    }
    for command in &commands {
        let page = folder.path().join(format!("fortschritt-{command}.1"));
        let page = std::fs::read_to_string(page).unwrap();
        // Each says what the help says first.
        let said = help.lines().find(|line| line.trim_start().starts_with(command)).unwrap();
        let first: Vec<&str> = said.split_whitespace().skip(1).take(3).collect();
        assert!(page.contains(&first.join(" ")), "{command}: {said}");
    }
}
