// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Invariants 1, 2, 3 and 6, read off the sources: who uses whom, and who may do what.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The stages in order; each may use itself and those before it.
const STAGES: [&str; 9] =
    ["diagnostics", "load", "import", "model", "progress", "released", "render", "write", "cli"];

/// Sources by stage, tests at their end cut off.
fn sources() -> Vec<(usize, String, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(&src).sort_by_file_name() {
        let entry = entry.unwrap();
        let name = entry.path().strip_prefix(&src).unwrap().to_string_lossy().into_owned();
        let stage = STAGES.iter().position(|stage| name.starts_with(&format!("{stage}/")));
        let is_test = name.contains("/tests");
        let is_rust = entry.path().extension().is_some_and(|ending| ending == "rs");
        let (Some(stage), true, false) = (stage, is_rust, is_test) else { continue };
        let text = fs::read_to_string(entry.path()).unwrap();
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned();
        files.push((stage, name, code));
    }
    assert!(files.len() > 40, "the sources moved");
    files
}

/// Lines of code, comments left out.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn a_stage_uses_only_stages_before_it() {
    let mut used = BTreeSet::new();
    for (stage, name, text) in sources() {
        for line in code(&text) {
            // Both forms would hide from this test which stage is meant.
            assert!(
                !line.contains("crate::{") && !line.contains("super::super::super"),
                "{name}: {line}"
            );
            for part in line.split("crate::").skip(1) {
                let word = part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                let Some(other) = STAGES.iter().position(|stage| *stage == word) else { continue };
                assert!(other <= stage, "{name} uses {word}: {line}");
                used.insert((stage, other));
            }
        }
    }
    assert!(used.contains(&(6, 4)) && used.contains(&(8, 7)), "nothing was seen: {used:?}");
}

#[test]
fn only_load_write_and_cli_touch_the_world() {
    let world =
        ["std::fs", "std::env", "std::net", "SystemTime", "Instant", "Timestamp::now", "fs::"];
    let may = ["load", "write", "cli"];
    let mut seen = 0;
    for (stage, name, text) in sources() {
        for line in code(&text).filter(|line| world.iter().any(|word| line.contains(word))) {
            assert!(may.contains(&STAGES[stage]), "{name}: {line}");
            seen += 1;
        }
    }
    assert!(seen > 5);
}

#[test]
fn only_load_reads_formats_and_only_render_writes_them() {
    let (mut reads, mut writes) = (0, 0);
    for (stage, name, text) in sources() {
        for line in code(&text) {
            if line.contains("Deserialize") {
                assert_eq!(STAGES[stage], "load", "{name}: {line}");
                reads += 1;
            } else if line.contains("Serialize") {
                let is_release = ["model/release/row.rs", "released/rows.rs", "released/file.rs"]
                    .contains(&&*name);
                assert!(STAGES[stage] == "render" || is_release, "{name}: {line}");
                writes += 1;
            }
        }
    }
    assert!(reads > 10 && writes > 10);
}

#[test]
fn only_progress_judges_a_state() {
    // Whoever calls one of these counts; but what is published is counted in `progress` alone.
    let counting = ["Standing::of", "Tally::default", "counts::count", "state::state("];
    let rules = [".conform_from", ".loose_from"];
    let sums = [".count()", ".sum()", ".sum::", ".until("];
    // Names of levels and rules for readers, no counts.
    let explains =
        ["press.rs", "counted.rs", "chart/maturity.rs", "pages/method.rs", "pages/services.rs"];
    for (stage, name, text) in sources().into_iter().filter(|(stage, ..)| *stage > 5) {
        let explained = explains.iter().any(|file| name.ends_with(file));
        for line in code(&text) {
            let counts = counting.iter().any(|call| line.contains(call));
            let adds = STAGES[stage] == "render" && !name.starts_with("render/drawing/");
            // How long a text is, is no figure of the site.
            let adds = adds && name != "render/handout.rs";
            let adds = adds && sums.iter().any(|sum| line.contains(sum));
            let judges = rules.iter().any(|rule| line.contains(rule)) && !explained;
            assert!(!counts && !judges && !adds, "{} {name}: {line}", STAGES[stage]);
        }
    }
}

#[test]
fn no_public_type_knows_of_drafts_or_embargoes() {
    let secrets = ["draft", "embargo", "withheld", "scheduled", "held_back"];
    let mut fields = 0;
    for (_, _, text) in sources().iter().filter(|(_, name, _)| name.starts_with("model/report/")) {
        // What is held back is the last thing in its file, and the one place where it may be named.
        let public = text.split("/// What is not public").next().unwrap();
        for line in code(public).filter(|line| line.starts_with("    pub ")) {
            assert!(!secrets.iter().any(|word| line.contains(word)), "{line}");
            fields += 1;
        }
    }
    assert!(fields > 100, "only {fields} fields were seen");
}

#[test]
fn every_sentence_of_the_pages_exists_in_both_languages() {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/default/i18n");
    let keys = |language: &str| -> BTreeSet<String> {
        let files = fs::read_dir(&theme).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| {
            path.file_name().unwrap().to_str().unwrap().starts_with(&format!("{language}."))
        });
        let text = files.map(|file| fs::read_to_string(file).unwrap()).collect::<String>();
        let lines = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        lines.filter_map(|line| line.split_once(" =")).map(|(key, _)| key.to_owned()).collect()
    };
    let (de, en) = (keys("de"), keys("en"));
    assert_eq!(de, en);
    let mut asked = 0;
    for (_, name, text) in sources().into_iter().filter(|(stage, ..)| STAGES[*stage] == "render") {
        for part in text.split("say(\"").skip(1) {
            let key = part.split('"').next().unwrap();
            assert!(de.contains(key), "{name} asks for {key}");
            asked += 1;
        }
    }
    assert!(asked > 60);
}
