// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Sites with mistakes, and what a press officer is told of them.
//!
//! A case is a folder of `broken/`: `site/` lies over a copy of the example, or of the site of `sites/` that `base.txt`
//! names, file by file, the files named in `removed.txt` are taken out of it, and `expected.txt` is what `check` must
//! say, `expected.en.txt` the same in English. To write expectations anew: `UPDATE=1 cargo test broken`, then read every
//! changed line as somebody who does not program.

use crate::support::{NOW, Site, copy, folders, program, stderr, tests};
use std::fs;

fn said(case: &std::path::Path, args: &[&str]) -> (Option<i32>, String, String) {
    let base = fs::read_to_string(case.join("base.txt")).unwrap_or_else(|_| "example".to_owned());
    let site = Site::of(base.trim());
    copy(&case.join("site"), site.root());
    let removed = fs::read_to_string(case.join("removed.txt")).unwrap_or_default();
    for file in removed.lines() {
        fs::remove_file(site.root().join(file)).unwrap();
    }
    let output =
        program().args(args).args(["--now", NOW, "--root"]).arg(site.root()).output().unwrap();
    let stdout = String::from_utf8(output.stdout.clone()).unwrap();
    (output.status.code(), stderr(&output), stdout)
}

#[test]
fn mistakes_are_answered_as_expected() {
    let update = std::env::var_os("UPDATE").is_some();
    let cases = folders(&tests().join("broken"));
    assert!(cases.len() >= 20, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    let languages = [("de", "expected.txt"), ("en", "expected.en.txt")];
    for (case, (language, file)) in cases.iter().flat_map(|case| languages.map(|one| (case, one))) {
        let (code, text, _) = said(case, &["check", "--lang", language]);
        let path = case.join(file);
        if update {
            fs::write(&path, &text).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if code != Some(1) || text != expected {
            wrong.push(format!(
                "{} (exit {code:?})\n--- expected\n{expected}\n--- said\n{text}",
                path.display()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_json_form_says_the_same_in_the_same_order() {
    for case in folders(&tests().join("broken")) {
        let (code, _, stdout) = said(&case, &["check", "--lang", "de", "--format", "json"]);
        assert_eq!(code, Some(1));
        let list: serde_json::Value = serde_json::from_str(&stdout).expect("a JSON list");
        let list = list.as_array().unwrap();
        let places: Vec<_> = list
            .iter()
            .map(|one| {
                let keys: Vec<_> = one.as_object().unwrap().keys().map(String::as_str).collect();
                assert_eq!(keys, ["code", "severity", "file", "line", "column", "message", "hint"]);
                (one["file"].as_str().unwrap().to_owned(), one["line"].as_u64().unwrap())
            })
            .collect();
        let mut sorted = places.clone();
        sorted.sort();
        assert_eq!(places, sorted, "{}", case.display());
        let expected = fs::read_to_string(case.join("expected.txt")).unwrap();
        for one in list {
            let place =
                format!("{}:{}:{}", one["file"].as_str().unwrap(), one["line"], one["column"]);
            assert!(expected.contains(&place), "{place} in {}", case.display());
        }
    }
}

/// What a workflow command of GitHub Actions says: severity, file, line, column, code, text.
fn command(line: &str) -> Vec<String> {
    let plain = |text: &str| {
        let text = text.replace("%0A", "\n").replace("%0D", "\r").replace("%3A", ":");
        text.replace("%2C", ",").replace("%25", "%")
    };
    let (head, text) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (severity, properties) = head.split_once(' ').unwrap();
    let names = ["file", "line", "col", "title"].into_iter();
    let values = names.zip(properties.split(',')).map(|(name, property)| {
        let value = property.strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
        plain(value.unwrap_or_else(|| panic!("{name} is missing: {line}")))
    });
    std::iter::once(severity.to_owned()).chain(values).chain([plain(text)]).collect()
}

#[test]
fn the_forms_for_servers_say_the_same_in_the_same_order() {
    for case in folders(&tests().join("broken")) {
        let run = |form: &str| said(&case, &["check", "--lang", "de", "--format", form]);
        let (_, _, json) = run("json");
        let json: Vec<serde_json::Value> = serde_json::from_str(&json).unwrap();
        let known = |one: &serde_json::Value| {
            let word = |key: &str| one[key].as_str().map(str::to_owned);
            let text = match word("hint") {
                Some(hint) => format!("{}\nHinweis: {hint}", word("message").unwrap()),
                None => word("message").unwrap(),
            };
            (word("severity").unwrap(), word("file").unwrap(), word("code").unwrap(), text)
        };
        let known: Vec<_> = json.iter().map(known).collect();

        let (code, stderr, stdout) = run("github");
        assert_eq!((code, stderr.as_str()), (Some(1), ""));
        let commands: Vec<_> = stdout.lines().map(command).collect();
        let said: Vec<_> = commands
            .iter()
            .map(|c| (c[0].clone(), c[1].clone(), c[4].clone(), c[5].clone()))
            .collect();
        assert_eq!(said, known, "{}", case.display());
        let places = |one: &serde_json::Value| [one["line"].to_string(), one["column"].to_string()];
        let at: Vec<_> = commands.iter().map(|c| [c[2].clone(), c[3].clone()]).collect();
        assert_eq!(at, json.iter().map(places).collect::<Vec<_>>(), "{}", case.display());

        let (code, stderr, stdout) = run("gitlab");
        assert_eq!(code, Some(1));
        // The log of the job says it to people.
        assert_eq!(stderr, fs::read_to_string(case.join("expected.txt")).unwrap());
        let list: Vec<serde_json::Value> = serde_json::from_str(&stdout).unwrap();
        let word = |one: &serde_json::Value| one.as_str().unwrap().to_owned();
        let said = list.iter().map(|one| {
            let severity = match one["severity"].as_str() {
                Some("critical") => "error",
                Some("minor") => "warning",
                other => panic!("{other:?}"),
            };
            let path = word(&one["location"]["path"]);
            (severity.to_owned(), path, word(&one["check_name"]), word(&one["description"]))
        });
        assert_eq!(said.collect::<Vec<_>>(), known, "{}", case.display());
        let prints: std::collections::BTreeSet<_> =
            list.iter().map(|one| word(&one["fingerprint"])).collect();
        assert_eq!(prints.len(), list.len(), "{}", case.display());
    }
}

#[test]
fn servers_are_told_where_in_the_repository_a_file_is() {
    let site = Site::example();
    site.replace("data/site.yaml", "title:", "titel:");
    let repository = tempfile::tempdir().unwrap();
    let inside = repository.path().join("berichte/land");
    copy(site.root(), &inside);
    let git = |args: &[&str]| {
        let mut git = std::process::Command::new("git");
        assert!(git.args(args).current_dir(repository.path()).status().unwrap().success());
    };
    git(&["init", "--quiet"]);
    let file = |form: &str| {
        let mut check = program();
        check.args(["check", "--now", NOW, "--format", form, "--root"]).arg(&inside);
        String::from_utf8(check.output().unwrap().stdout).unwrap()
    };
    assert!(file("github").contains("file=berichte/land/data/site.yaml,"));
    assert!(file("gitlab").contains("\"path\": \"berichte/land/data/site.yaml\""));
    assert!(file("json").contains("\"file\": \"data/site.yaml\""));
}
