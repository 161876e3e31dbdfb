// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Invariant 5: nothing a publisher writes can panic the program.

use crate::support::{NOW, Site, check, found, pages, run, stderr};
use proptest::prelude::*;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs the program on a site with one file replaced; it must answer with diagnostics.
fn answer(file: &str, content: impl AsRef<[u8]>) -> String {
    let site = Site::example();
    site.write(file, content);
    let ran = run(site.root(), &["check", "--lang", "en"]);
    assert_eq!(ran.status.code(), Some(1), "{}", stderr(&ran));
    let said = stderr(&ran);
    assert!(!said.contains("panicked"), "{said}");
    assert!(said.contains(file), "{said}");
    assert!(said.len() < 20_000, "{} bytes of message", said.len());
    said
}

const FILES: [&str; 4] = [
    "data/services/alle.yaml",
    "data/site.yaml",
    "data/teams.yaml",
    "content/news/2020-06-25-neue-strukturen.md",
];

#[test]
fn null_bytes() {
    for file in FILES {
        assert!(answer(file, b"- id: a\0b\n").contains("control-character"), "{file}");
        assert!(answer(file, vec![0; 4096]).contains("control-character"), "{file}");
    }
}

#[test]
fn latin_1() {
    for file in FILES {
        assert!(answer(file, b"- title: Gr\xfc\xdfe\n").contains("not-utf8"), "{file}");
    }
}

#[test]
fn an_alias_bomb() {
    let mut bomb = String::from("- &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..12 {
        let inner = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb += &format!("- &a{level} [{inner}]\n");
    }
    for file in &FILES[..3] {
        assert!(answer(file, &bomb).contains("yaml-too-large"), "{file}");
    }
}

#[test]
fn a_hundred_thousand_brackets() {
    for bracket in ["[", "{a: ", "- "] {
        for file in &FILES[..3] {
            let said = answer(file, bracket.repeat(100_000));
            assert!(said.contains("yaml-too-deep") || said.contains("yaml-syntax"), "{said}");
        }
    }
    let site = Site::example();
    let brackets = "[".repeat(100_000);
    site.write("content/pages/impressum.md", format!("---\ntitle: I\n---\n\n{brackets}\n"));
    assert!(run(site.root(), &["check"]).status.success());
    let quotes = "> ".repeat(5_000) + "x";
    site.write("content/pages/impressum.md", format!("---\ntitle: I\n---\n\n{quotes}\n"));
    assert!(run(site.root(), &["check"]).status.success());
}

#[test]
fn extreme_numbers_and_days() {
    let service = |rest: &str| {
        format!(
            "- {{id: a, title: A, ministry: fm, life_event: geburt, executed_by: land, {rest}}}\n"
        )
    };
    for rest in [
        "history: [{date: 9999-12-31}]",
        "history: [{date: -9999-01-01}]",
        "history: [{date: 2020-01-01, maturity: 4294967296}]",
        "history: [{date: 2020-01-01, maturity: -1}]",
        "history: [{date: 2020-01-01, coverage: {offered: 99999999999999999999, responsible: 1}}]",
        "history: [{date: 2020-01-01, coverage: {offered: 1e3, responsible: .inf}}]",
    ] {
        answer("data/services/extrem.yaml", service(rest));
    }
    let site = Site::example();
    let most = "coverage: {offered: 4294967295, responsible: 4294967295}";
    let fine = format!("history: [{{date: 0001-01-01, status: online, maturity: 4, {most}}}]");
    site.write("data/services/extrem.yaml", service(&fine));
    site.replace("data/ministries.yaml", "valid_from: 2014-12-05", "valid_from: 0001-01-01");
    let ran = run(site.root(), &["check", "--lang", "en"]);
    assert!(ran.status.success(), "{}", stderr(&ran));
}

/// Values that are no date, id, number or address, and end where a reader might not expect it.
const VALUES: [&str; 7] = [
    "\"\"",
    "ü",
    "2020-06-3\u{fc}",
    "\u{20ac}\u{20ac}\u{20ac}\u{20ac}",
    "-1",
    "[]",
    "{a: {b: []}}",
];

#[test]
fn no_value_of_any_key_can_panic() {
    let files = [
        "data/site.yaml",
        "data/maturity-models.yaml",
        "data/ministries.yaml",
        "data/topics.yaml",
        "data/services/alle.yaml",
        "data/teams.yaml",
        "data/indicators.yaml",
        "data/calendar.yaml",
        "content/news/2020-06-25-neue-strukturen.md",
        "content/pages/impressum.md",
    ];
    let mut tried = 0;
    for file in files {
        let site = Site::example();
        let text = std::fs::read_to_string(site.root().join(file)).unwrap();
        let values = text.match_indices(": ").map(|(at, _)| at + 2);
        for at in values {
            let length = text[at..].find([',', '}', ']', '\n']).unwrap();
            for value in VALUES {
                site.write(file, format!("{}{value}{}", &text[..at], &text[at + length..]));
                let outcome = catch_unwind(AssertUnwindSafe(|| found(site.root(), NOW).len()));
                assert!(
                    outcome.is_ok(),
                    "{file}: {value:?} in place of {:?}",
                    &text[at..at + length]
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 1500, "only {tried} values were tried");
}

/// Releases are written by the program; but somebody may have been at them.
#[test]
fn no_value_of_a_release_can_panic() {
    let mut tried = 0;
    let mut holds = |site: &Site, what: &str| {
        let outcome = catch_unwind(AssertUnwindSafe(|| found(site.root(), NOW).len()));
        assert!(outcome.is_ok(), "{what}");
        tried += 1;
    };
    let files = ["2019-12.yaml", "2020-05.yaml", "2020-05.states.json"];
    for file in files.map(|file| format!("data/releases/{file}")) {
        let site = Site::of("released");
        let text = std::fs::read_to_string(site.root().join(&file)).unwrap();
        let head = text.find("\ncounts:").unwrap_or(900);
        let values = text[..head].match_indices(':').map(|(at, _)| at + 1);
        for at in values {
            let length = text[at..].find([',', '}', ']', '\n']).unwrap();
            for value in VALUES.iter().chain(&[" {}", " null", " \"x\"", " 99999999999"]) {
                site.write(&file, format!("{}{value}{}", &text[..at], &text[at + length..]));
                holds(
                    &site,
                    &format!("{file}: {value:?} in place of {:?}", &text[at..at + length]),
                );
            }
        }
        for whole in ["", "[]", "{}", "null", "3", "\"\"", "{\"a\":{}}", "id: x\n"] {
            site.write(&file, whole);
            holds(&site, &format!("{file}: {whole:?}"));
        }
    }
    // What today's lists do not hold any more, in every combination.
    for empty in 1..8u8 {
        let site = Site::of("released");
        for (bit, file) in ["maturity-models", "ministries", "topics"].iter().enumerate() {
            if empty & (1 << bit) != 0 {
                site.write(&format!("data/{file}.yaml"), "[]\n");
            }
        }
        holds(&site, &format!("empty lists {empty:b}"));
    }
    assert!(tried > 700, "only {tried} were tried");
}

/// Texts that somebody could put anywhere.
const SPLINTERS: [&str; 24] = [
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "{{",
    "}}",
    "{{ figure(",
    "{{ chart(id=\"course\") }}",
    "---\n",
    "...\n",
    "&a ",
    "*a",
    "!!binary ",
    "<<: ",
    "|\n",
    ">-\n",
    "\"",
    "'",
    "\t",
    ": ",
    "- ",
    "[",
    "{",
    "ü𝕏\u{301}",
    "2020-02-30",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Cuts, doubles and splinters at random places of real files.
    #[test]
    fn broken_files_are_answered_and_never_panic(
        file in prop::sample::select(vec![
            "data/releases/2019-12.yaml", "data/releases/2020-05.yaml",
            "data/releases/2020-05.states.json", "data/corrections.yaml", "data/method-changes.yaml",
            "data/site.yaml", "data/maturity-models.yaml", "data/ministries.yaml", "data/topics.yaml",
            "data/services/alle.yaml", "data/teams.yaml", "data/indicators.yaml", "data/calendar.yaml",
            "content/news/2020-02-03-bericht.md", "content/pages/impressum.md",
        ]),
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0usize..40, prop::sample::select(SPLINTERS.to_vec())), 1..4),
    ) {
        let site = Site::of("released");
        let mut bytes = std::fs::read(site.root().join(file)).unwrap();
        for (at, cut, splinter) in edits {
            let at = at.index(bytes.len() + 1);
            let end = (at + cut).min(bytes.len());
            bytes.splice(at..end, splinter.bytes());
        }
        site.write(file, &bytes);
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let located = found(site.root(), NOW);
            // What was found must have a line to stand on, and drawing it must hold as well.
            assert!(located.iter().all(|one| one.at.line >= 1 && one.at.column >= 1));
            if check(site.root(), NOW, None).1.report.is_some() {
                pages(site.root(), NOW);
            }
        }));
        prop_assert!(outcome.is_ok(), "panicked on {}: {:?}", file, String::from_utf8_lossy(&bytes));
    }
}
