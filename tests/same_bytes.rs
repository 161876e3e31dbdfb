// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Invariant 4: same inputs, same `--as-of` and `--now`, same bytes, whatever the machine.

use crate::support::{NOW, Site, copy, example, picture, program, stderr};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn build(root: &Path, environment: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let output = TempDir::new().unwrap();
    let ran = program()
        .args(["build", "--now", NOW, "--root"])
        .arg(root)
        .arg("--output")
        .arg(output.path())
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    assert!(ran.status.success(), "{}", stderr(&ran));
    let files = walkdir::WalkDir::new(output.path()).into_iter().map(|entry| entry.unwrap());
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(output.path()).unwrap();
            (path.to_string_lossy().into_owned(), fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn folder_time_zone_locale_and_threads_change_nothing() {
    let other = TempDir::new().unwrap();
    let far = other.path().join("ein anderer Ordner/mit Umlaut ü");
    fs::create_dir_all(&far).unwrap();
    let site = Site::example();
    site.write("content/pages/bild.png", picture(7));
    site.replace("content/pages/impressum.md", "Text.", "![Ein Bild](bild.png \"Foto: X, CC0\")");
    copy(site.root(), &far);
    let plain = build(site.root(), &[]);
    assert!(plain.len() > 40 && plain.contains_key("bild.png.48.webp"));
    let settings: [&[(&str, &str)]; 4] = [
        &[("TZ", "Pacific/Kiritimati"), ("RAYON_NUM_THREADS", "1")],
        &[("TZ", "America/Los_Angeles"), ("RAYON_NUM_THREADS", "7")],
        &[("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")],
        &[("LC_ALL", "C"), ("HOME", "/"), ("NO_COLOR", "1")],
    ];
    for environment in settings {
        // Made anew each time.
        let _ = fs::remove_dir_all(far.join(".fortschritt-cache"));
        assert_eq!(build(&far, environment), plain, "{environment:?}");
    }
}

#[test]
fn nothing_of_the_machine_is_in_the_output() {
    let site = Site::example();
    let root = site.root().to_str().unwrap().to_owned();
    for (path, bytes) in build(site.root(), &[]) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(&root), "{path} names the folder of the site");
    }
}

#[test]
fn a_second_build_writes_nothing() {
    let output = TempDir::new().unwrap();
    let build = || {
        let ran = program()
            .args(["build", "--lang", "en", "--now", NOW, "--root"])
            .arg(example())
            .arg("--output")
            .arg(output.path())
            .output()
            .unwrap();
        assert!(ran.status.success());
        let times = walkdir::WalkDir::new(output.path()).into_iter().map(|entry| entry.unwrap());
        let times = times.filter(|entry| entry.file_type().is_file());
        let time = |entry: walkdir::DirEntry| {
            (entry.path().to_owned(), entry.metadata().unwrap().modified().unwrap())
        };
        times
            .map(time)
            .filter(|(path, _)| !path.ends_with(".fortschritt.json"))
            .collect::<BTreeMap<_, _>>()
    };
    let first = build();
    assert_eq!(build(), first);
}
