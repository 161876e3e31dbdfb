// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tables that ministries send, and what becomes of them.
//!
//! A case is a folder of `tables/`: a table, what the call says besides in `args.txt`, what the program says in
//! `said.txt`, and, where it writes, what the file of the new site then holds in `services.yaml`. To write
//! expectations anew: `UPDATE=1 cargo test import`.

use crate::support::{folders, program, stderr, tests};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use tempfile::TempDir;

const NOW: &str = "2026-11-28T10:00:00Z";
const SERVICES: &str = "data/services/beispiele.yaml";

/// A new site, as every office begins.
fn site() -> TempDir {
    let folder = TempDir::new().unwrap();
    let mut init = program();
    let output = init.arg("init").arg(folder.path()).args(["--now", NOW]).output().unwrap();
    assert!(output.status.success(), "{}", stderr(&output));
    folder
}

fn services(site: &Path) -> String {
    fs::read_to_string(site.join(SERVICES)).unwrap()
}

/// Words as a shell parts them, where quotation marks hold some together.
fn words(text: &str) -> Vec<String> {
    let parts = text.trim().split('"').enumerate();
    parts
        .flat_map(|(index, part)| match index % 2 {
            1 => vec![part.to_owned()],
            _ => part.split_whitespace().map(str::to_owned).collect(),
        })
        .collect()
}

fn import(site: &Path, table: &Path, more: &[String]) -> Output {
    let mut import = program();
    // Where the table lies must not be told.
    import.current_dir(table.parent().unwrap()).arg("import").arg(table.file_name().unwrap());
    import.args(more).args(["--now", NOW, "--root"]).arg(site).output().unwrap()
}

fn said(output: &Output) -> String {
    let stdout = String::from_utf8_lossy(&output.stdout);
    let code = output.status.code().unwrap();
    format!("{stdout}{}exit {code}\n", stderr(output))
}

/// The table of a case.
fn table(case: &Path) -> PathBuf {
    let kinds = ["csv", "xlsx", "xls", "ods"];
    let is_table =
        |path: &PathBuf| path.extension().is_some_and(|it| kinds.iter().any(|kind| it == *kind));
    let mut files = fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path());
    files.find(is_table).unwrap()
}

fn arguments(case: &Path) -> Vec<String> {
    words(&fs::read_to_string(case.join("args.txt")).unwrap_or_default())
}

#[test]
fn tables_are_taken_over_or_refused_with_the_cell() {
    let update = std::env::var_os("UPDATE").is_some();
    let cases = folders(&tests().join("tables"));
    assert!(cases.len() >= 10, "only {} cases", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let site = site();
        let before = services(site.path());
        let output = import(site.path(), &table(case), &arguments(case));
        let after = services(site.path());
        let kept = case.join("services.yaml");
        if update {
            fs::write(case.join("said.txt"), said(&output)).unwrap();
            match after == before {
                true => drop(fs::remove_file(&kept)),
                false => fs::write(&kept, &after).unwrap(),
            }
        }
        let expected = fs::read_to_string(case.join("said.txt")).unwrap_or_default();
        if said(&output) != expected {
            wrong.push(format!(
                "{}\n--- expected\n{expected}\n--- said\n{}",
                case.display(),
                said(&output)
            ));
        }
        assert_eq!(after, fs::read_to_string(&kept).unwrap_or(before), "{}", case.display());
        // What came of it is a sound site.
        let mut check = program();
        let checked =
            check.args(["check", "--now", NOW, "--root"]).arg(site.path()).output().unwrap();
        assert!(checked.status.success(), "{}: {}", case.display(), stderr(&checked));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_same_table_twice_adds_nothing() {
    for case in folders(&tests().join("tables")) {
        let site = site();
        if !import(site.path(), &table(&case), &arguments(&case)).status.success() {
            continue;
        }
        let once = services(site.path());
        let output = import(site.path(), &table(&case), &arguments(&case));
        assert!(output.status.success(), "{}", said(&output));
        assert_eq!(services(site.path()), once, "{}", case.display());
    }
}

#[test]
fn every_byte_outside_the_new_lines_stays() {
    let site = site();
    // Comments, blanks at the end of a line, a record in brackets, and lines as Windows ends them.
    let old = services(site.path())
        .replace("status: online, maturity: 4,", "status: online ,maturity: 4,   ")
        .replace(
            "- id: personalausweis\n",
            "# Die Ausweise   \n\n- id: personalausweis   # bleibt\n",
        )
        .replace('\n', "\r\n");
    fs::write(site.path().join(SERVICES), &old).unwrap();
    let case = tests().join("tables/plain");
    let output = import(site.path(), &table(&case), &arguments(&case));
    assert!(output.status.success(), "{}", said(&output));
    let new = services(site.path());
    let is_new = |line: &&str| line.contains("2026-11-15");
    assert_eq!(new.split_inclusive('\n').filter(is_new).count(), 3, "{new}");
    let kept: String = new.split_inclusive('\n').filter(|line| !is_new(line)).collect();
    assert_eq!(kept, old);
}

#[test]
fn the_mark_of_notepad_and_who_may_read_stay() {
    let site = site();
    let file = site.path().join(SERVICES);
    fs::write(&file, format!("\u{feff}{}", services(site.path()))).unwrap();
    #[cfg(unix)]
    fs::set_permissions(&file, std::os::unix::fs::PermissionsExt::from_mode(0o640)).unwrap();
    let permissions = fs::metadata(&file).unwrap().permissions();
    let case = tests().join("tables/plain");
    let output = import(site.path(), &table(&case), &arguments(&case));
    assert!(output.status.success(), "{}", said(&output));
    assert!(services(site.path()).starts_with('\u{feff}'));
    assert_eq!(fs::metadata(&file).unwrap().permissions(), permissions);
}

#[test]
fn an_old_report_that_another_replaced_can_come_back() {
    let site = site();
    let table = site.path().join("t.csv");
    let report = |level: u8, day: &str| {
        let text = format!("OZG-ID;Reifegrad;Stand vom\n10000;{level};15.11.2026\n");
        fs::write(&table, text).unwrap();
        let output = import(site.path(), &table, &words(&format!("--reported-on {day}")));
        assert!(output.status.success(), "{}", said(&output));
        services(site.path()).matches("date: 2026-11-15").count()
    };
    assert_eq!(report(3, "2026-11-20"), 1);
    assert_eq!(report(4, "2026-11-24"), 2);
    // The first table once more says nothing new; a third of later says it again.
    assert_eq!(report(3, "2026-11-20"), 2);
    assert_eq!(report(4, "2026-11-26"), 2);
    assert_eq!(report(3, "2026-11-27"), 3);
}

#[test]
fn a_dry_run_writes_nothing_and_says_the_same() {
    let site = site();
    let case = tests().join("tables/plain");
    let (before, more) = (services(site.path()), arguments(&case));
    let dry =
        import(site.path(), &table(&case), &[more.as_slice(), &["--dry-run".to_owned()]].concat());
    assert!(dry.status.success(), "{}", said(&dry));
    assert_eq!(services(site.path()), before);
    let wet = import(site.path(), &table(&case), &more);
    let lines = |output: &Output| {
        let text = said(output);
        text.lines().filter(|line| line.contains(" + {")).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&dry), lines(&wet));
    assert_eq!(lines(&wet).len(), 3);
}

#[test]
fn a_remark_is_published_only_where_a_fall_needs_it() {
    let site = site();
    let case = tests().join("tables/plain");
    import(site.path(), &table(&case), &arguments(&case));
    let text = services(site.path());
    assert!(text.contains("Wartung bis August") && !text.contains("Mail"), "{text}");
}

/// A table that speaks its house's own language.
const OWN_WORDS: &str = "Nr.;Vorhaben;Grad;Wie weit?\n\
    10000;Elterngeld;Vollausbau;pilotiert\n\
    10119;Personalausweis;k. A.;ruht\n";

const MAP: &str = "columns:\n  Nr.: ozg_id\n  Grad: maturity\n  Wie weit?: status\n";

#[test]
fn what_a_map_says_holds_and_what_it_leaves_open_is_a_form() {
    let site = site();
    let (table, map) = (site.path().join("haus.csv"), site.path().join("haus.yaml"));
    fs::write(&table, OWN_WORDS).unwrap();
    let more: Vec<String> = words("--date 2026-11-15");
    let nobody_knows = import(site.path(), &table, &more);
    assert_eq!(nobody_knows.status.code(), Some(1));
    assert!(stderr(&nobody_knows).contains("--map"), "{}", stderr(&nobody_knows));

    let with_map = [more.as_slice(), &["--map".to_owned(), map.display().to_string()]].concat();
    fs::write(&map, MAP).unwrap();
    let open = import(site.path(), &table, &with_map);
    assert_eq!(open.status.code(), Some(1), "{}", said(&open));
    // What it prints is a map again, to be filled in.
    let form = String::from_utf8(open.stdout).unwrap();
    assert!(form.contains("  pilotiert: # D2\n  ruht: # D3\n"), "{form}");
    let filled = form
        .replace("pilotiert:", "pilotiert: in_progress")
        .replace("ruht:", "ruht: in_progress")
        .replace("Vollausbau:", "Vollausbau: 3");
    fs::write(&map, filled).unwrap();
    let done = import(site.path(), &table, &with_map);
    assert_eq!(done.status.code(), Some(1), "{}", said(&done));
    assert!(stderr(&done).contains("Begründung"), "{}", said(&done));
}

#[test]
fn a_map_with_mistakes_is_shown_with_its_lines() {
    let site = site();
    let (table, map) = (site.path().join("haus.csv"), site.path().join("haus.yaml"));
    fs::write(&table, OWN_WORDS).unwrap();
    let more = words(&format!("--date 2026-11-15 --map \"{}\"", map.display()));
    fs::write(&map, format!("{}status: {{ruht: pausiert}}\n", MAP.replace("maturity", "maturiti")))
        .unwrap();
    let output = import(site.path(), &table, &more);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    assert!(said.contains("haus.yaml:3:9") && said.contains("„maturity“"), "{said}");
    assert!(said.contains("haus.yaml:5:16"), "{said}");
    // A head that the table does not have.
    fs::write(&map, MAP.replace("Grad", "Stufe")).unwrap();
    let output = import(site.path(), &table, &more);
    assert!(stderr(&output).contains("„Stufe“"), "{}", stderr(&output));
}

#[test]
fn what_is_no_table_is_said_in_one_sentence() {
    let site = site();
    let file = site.path().join("brief.xlsx");
    fs::write(&file, "kein Workbook").unwrap();
    let output = import(site.path(), &file, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    let missing = import(site.path(), &site.path().join("fehlt.ods"), &[]);
    assert_eq!(missing.status.code(), Some(2));
}
