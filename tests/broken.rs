// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Sites with mistakes, and what a press officer is told of them.
//!
//! A case is a folder of `broken/`: `site/` lies over a copy of the example, or of the site of
//! `sites/` that `base.txt` names, file by file, the files named in `removed.txt` are taken out of it, and `expected.txt` is what `check` must say. To write
//! expectations anew: `UPDATE=1 cargo test broken`,
//! then read every changed line as somebody who does not program.

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
    for case in &cases {
        let (code, text, _) = said(case, &["check", "--lang", "de"]);
        let path = case.join("expected.txt");
        if update {
            fs::write(&path, &text).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if code != Some(1) || text != expected {
            wrong.push(format!(
                "{} (exit {code:?})\n--- expected\n{expected}\n--- said\n{text}",
                case.display()
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
