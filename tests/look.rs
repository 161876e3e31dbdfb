// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A site gives itself another look by one file of tokens: no template, no style sheet is touched.

use crate::support::{NOW, Site, pages, text};
use std::collections::BTreeMap;

const HOUSE: &str = "\
name: haus
colours:
  link: {light: \"#005a4f\", dark: \"#6fd3c4\"}
  everywhere: {light: \"#123f2c\", dark: \"#d4f5e4\"}
  conform: {light: \"#2f7a58\", dark: \"#6fc79b\"}
  below-1: {light: \"#8fc4a9\", dark: \"#2f7354\"}
  below-2: {light: \"#c2e0d1\", dark: \"#24533e\"}
fonts: {text: '\"Source Sans 3\", sans-serif'}
widths: {text: 44rem}
";

fn house() -> Site {
    let site = Site::example();
    site.replace("data/site.yaml", "theme: default", "theme: haus");
    site.write("themes/haus/theme.yaml", HOUSE);
    site
}

fn is_drawing(path: &str) -> bool {
    path.strip_suffix(".svg").is_some()
}

#[test]
fn one_file_of_tokens_reaches_pages_charts_and_badges() {
    let files = pages(house().root(), NOW);
    let style = text(&files, "assets/style.css");
    for token in ["--link:#005a4f", "--link:#6fd3c4", "--everywhere:#123f2c", "--width-text:44rem"]
    {
        assert!(style.contains(token), "{token}");
    }
    assert!(style.contains("--font-text:\"Source Sans 3\", sans-serif;"));
    // What the site left out is as it was.
    assert!(style.contains("--ink:#17232d") && style.contains("--width-page:68rem"));
    let drawings: BTreeMap<_, _> = files
        .keys()
        .filter(|path| is_drawing(path))
        .map(|path| (path.as_str(), text(&files, path)))
        .collect();
    assert!(drawings.len() > 10);
    for (path, drawing) in drawings {
        assert!(
            !drawing.contains("#0b2f5b") || path == "assets/icon.svg",
            "{path} has the old blue"
        );
    }
    let bars = text(&files, "daten/diagramme/maturity-by-ministry.svg");
    assert!(bars.contains("class=\"e\" fill=\"#123f2c\"") && bars.contains("--everywhere:#d4f5e4"));
    assert!(text(&files, "ressorts/fm/badge.svg").contains("#123f2c"));
    assert!(text(&files, "index.html").contains("class=\"e\" fill=\"#123f2c\""));
}

#[test]
fn all_drawings_have_one_style_sheet() {
    let files = pages(house().root(), NOW);
    let sheet = |path: &&String| {
        let (_, rest) = text(&files, path).split_once("<style>")?;
        Some(rest.split_once("</style>").unwrap().0)
    };
    let charts = files.keys().filter(|path| path.contains("/diagramme/") && is_drawing(path));
    let mut sheets: Vec<_> = charts.filter_map(|path| sheet(&path)).collect();
    assert!(sheets.len() > 5);
    sheets.dedup();
    assert_eq!(sheets.len(), 1);
    // Thousands of drawings carry a copy.
    assert!(sheets[0].len() < 5_000, "{}", sheets[0].len());
    let names: Vec<_> =
        sheets[0].split("var(--").skip(1).map(|rest| rest.split(')').next().unwrap()).collect();
    assert!(names.len() > 10);
    for name in names {
        assert!(sheets[0].contains(&format!("--{name}:")), "--{name} has no value");
    }
}
