// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A new site: complete, without a warning, and never over something that is there.

use crate::support::{program, stderr};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

fn fortschritt(args: &[&str], now: &str) -> Output {
    program().args(args).args(["--now", now]).output().unwrap()
}

/// What `init` writes on a day, in a folder that is not there yet.
fn begun(folder: &Path, args: &[&str], now: &str) -> Output {
    fortschritt(&[&["init", folder.to_str().unwrap()], args].concat(), now)
}

fn files(folder: &Path) -> BTreeSet<String> {
    let all = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = all.filter(|entry| entry.file_type().is_file());
    files.map(|one| one.path().strip_prefix(folder).unwrap().display().to_string()).collect()
}

#[test]
fn a_new_site_builds_without_a_warning_on_any_day() {
    let days = ["2024-02-29", "2026-01-01", "2026-03-31", "2026-12-31"];
    for (language, day) in ["de", "en"].iter().flat_map(|one| days.map(|day| (*one, day))) {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("report of the office");
        let now = format!("{day}T10:00:00Z");
        let output = begun(&folder, &["--language", language], &now);
        assert!(output.status.success(), "{}", stderr(&output));
        let output = fortschritt(&["build", "--strict", "--root", folder.to_str().unwrap()], &now);
        assert_eq!(
            (output.status.code(), stderr(&output).as_str()),
            (Some(0), ""),
            "{language} {day}"
        );
        let home = fs::read_to_string(folder.join("public/index.html")).unwrap();
        assert!(
            home.contains(&format!("<html lang=\"{language}\"")) && home.contains("Demonstration")
        );
        // The example says of one service that it is everywhere, and of one that it is not.
        assert!(home.contains("<strong>1</strong>"), "{home}");
    }
}

#[test]
fn a_new_site_says_what_was_asked_for() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("site");
    // Marks of YAML, and names that patterns have: they are meant as they stand.
    let title = "Bericht: \"so weit\" {date} # 1";
    let output = begun(
        &folder,
        &[
            "--title",
            title,
            "--publisher",
            "Amt {title}",
            "--email",
            "amt@example.org",
            "--base-url",
            "https://example.org/ozg",
        ],
        "2026-05-04T10:00:00Z",
    );
    assert!(output.status.success(), "{}", stderr(&output));
    let now = "2026-05-04T10:00:00Z";
    let output = fortschritt(&["build", "--root", folder.to_str().unwrap()], now);
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(0), ""));
    let page = |name: &str| fs::read_to_string(folder.join("public").join(name)).unwrap();
    let home = page("index.html");
    assert!(
        home.contains("Bericht: &quot;so weit&quot; {date} # 1") && home.contains("Amt {title}")
    );
    assert!(home.contains("https://example.org/ozg/"));
    let imprint = page("impressum/index.html");
    assert!(imprint.contains("Amt {title}") && imprint.contains("amt@example.org"));
    assert!(
        fs::read_to_string(folder.join("README.md")).unwrap().starts_with(&format!("# {title}"))
    );
}

#[test]
fn a_new_site_overwrites_nothing() {
    let now = "2026-05-04T10:00:00Z";
    let temporary = tempfile::tempdir().unwrap();
    // What is not in the way may be there, such as the folder of a new repository.
    fs::create_dir(temporary.path().join(".git")).unwrap();
    fs::write(temporary.path().join("README.md"), "ours").unwrap();
    let before = files(temporary.path());
    let output = begun(temporary.path(), &[], now);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("README.md"), "{}", stderr(&output));
    assert_eq!(files(temporary.path()), before);
    assert_eq!(fs::read_to_string(temporary.path().join("README.md")).unwrap(), "ours");
    fs::remove_file(temporary.path().join("README.md")).unwrap();
    assert!(begun(temporary.path(), &[], now).status.success());
}

#[test]
fn what_no_site_could_use_is_refused_before_anything_is_written() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("site");
    for wrong in [["--email", "amt"], ["--base-url", "fortschritt"], ["--title", " "]] {
        let output = begun(&folder, &wrong, "2026-05-04T10:00:00Z");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert!(stderr(&output).contains(wrong[0]), "{}", stderr(&output));
        assert!(!folder.exists());
    }
}

#[test]
fn the_readme_of_a_new_site_names_commands_and_files_that_exist() {
    for language in ["de", "en"] {
        let temporary = tempfile::tempdir().unwrap();
        let folder = temporary.path().join("site");
        begun(&folder, &["--language", language], "2026-05-04T10:00:00Z");
        let readme = fs::read_to_string(folder.join("README.md")).unwrap();
        let codes: Vec<&str> = readme.split('`').skip(1).step_by(2).collect();
        let mut commands = 0;
        for code in &codes {
            if let Some(call) = code.strip_prefix("fortschritt ") {
                let command = call.split(' ').next().unwrap();
                assert!(
                    program().args([command, "--help"]).output().unwrap().status.success(),
                    "{code}"
                );
                commands += 1;
            }
            if code.starts_with("data/") || code == &"schemas/" {
                assert!(folder.join(code).exists(), "{code}");
            }
        }
        assert!(commands >= 6, "{readme}");
        // What the editor is told of is there.
        let settings = fs::read_to_string(folder.join(".vscode/settings.json")).unwrap();
        let settings: serde_json::Value = serde_json::from_str(&settings).unwrap();
        let schemas = settings["yaml.schemas"].as_object().unwrap();
        assert!(schemas.len() > 8);
        for schema in schemas.keys() {
            assert!(folder.join(schema).is_file(), "{schema}");
        }
        // So is the schema that a file names in its first line, from where the file is.
        let is_yaml = |file: &&String| Path::new(file).extension().is_some_and(|it| it == "yaml");
        for file in files(&folder).iter().filter(is_yaml) {
            let text = fs::read_to_string(folder.join(file)).unwrap();
            let named = text.strip_prefix("# yaml-language-server: $schema=").unwrap();
            let schema = folder.join(file).parent().unwrap().join(named.lines().next().unwrap());
            assert!(schema.is_file(), "{file}");
        }
    }
}
