// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A chart says one thing four times: sentence, table, picture and file must agree, in both
//! languages.

use crate::support::html::{Chart, before, charts, numbers, unescape};
use crate::support::{Site, example, html_pages, pages, tests};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Late enough for everything the demonstration says.
const LATE: &str = "2026-01-01T12:00:00Z";

/// The demonstration, the example in both languages, and a site with two models.
fn sites() -> Vec<(&'static str, BTreeMap<String, Vec<u8>>)> {
    let english = Site::example();
    english.replace("data/site.yaml", "language: de", "language: en");
    vec![
        ("demonstration", pages(Path::new(env!("CARGO_MANIFEST_DIR")), LATE)),
        ("example", pages(&example(), LATE)),
        ("example in English", pages(english.root(), LATE)),
        ("two models", pages(&tests().join("sites/two-models/site"), LATE)),
    ]
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A cell as a number.
fn number(cell: &str) -> u32 {
    numbers(cell).first().copied().unwrap_or_else(|| panic!("{cell:?} is no number"))
}

/// A count as the sentences write it: one is a word, and so is none.
fn written(counts: &[usize]) -> Vec<u32> {
    counts.iter().filter(|n| **n > 1).map(|n| u32::try_from(*n).unwrap()).collect()
}

#[test]
fn sentence_table_picture_and_file_agree() {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (site, pages) in sites() {
        for (path, html) in html_pages(&pages) {
            for chart in charts(html) {
                // Inside a text, a chart's id ends with its number there.
                let has = |name: &&str| {
                    let end = format!("/{name}.svg");
                    pages.keys().any(|path| path.ends_with(&end))
                };
                let stem = chart.name.rsplit_once('-').map_or("", |(stem, _)| stem);
                let name = [chart.name.as_str(), stem].into_iter().find(has).unwrap();
                let at = format!("{site}: {} on {path}", chart.name);
                let file = |ending: &str| {
                    let end = format!("/{name}.{ending}");
                    let found = pages.iter().find(|(path, _)| path.ends_with(&end));
                    text(found.unwrap_or_else(|| panic!("{at} has no {ending}")).1)
                };
                let svg = file("svg");
                assert!(titles(&chart, html).contains(&title(&svg)), "{at}: {}", title(&svg));
                agrees(&chart, name, &svg, &at);
                csv_agrees(&chart, name, &file("csv"), &at);
                seen.insert(name.split("-of-").next().unwrap().to_owned());
            }
        }
    }
    for wanted in [
        "maturity-by-ministry",
        "maturity-by-topic",
        "course",
        "course-by-ministry",
        "teams",
        "posts",
        "indicator-desi-rang",
        "coverage-elterngeld",
    ] {
        assert!(seen.contains(wanted), "{wanted} was nowhere: {seen:?}");
    }
}

fn title(svg: &str) -> String {
    svg.split("-title\">").nth(1).map(|rest| unescape(before(rest, "</title>"))).unwrap()
}

/// What the file of a chart may be called: what the page says, or that with whom the page is about.
fn titles(chart: &Chart, html: &str) -> [String; 2] {
    let about = html.split("<h1>").nth(1).map_or("", |rest| before(rest, "</h1>"));
    [chart.message.clone(), format!("{}: {}", unescape(about), chart.message)]
}

fn agrees(chart: &Chart, name: &str, svg: &str, at: &str) {
    // The three drawings are of the same things, in the same order.
    let told = |svg: &str| drawn(svg, "title").collect::<Vec<_>>();
    assert_eq!(told(&chart.narrow), told(&chart.svg), "{at}: on a phone");
    assert_eq!(told(svg)[1..], told(&chart.svg), "{at}: in the file, behind its title");
    let said = numbers(&chart.message);
    match name {
        _ if name.starts_with("maturity-by-") => maturity(chart, &said, at),
        "course-by-ministry" => multiples(chart, &said, at),
        _ if name.starts_with("course") => course(chart, &said, svg, at),
        "teams" => teams(chart, &said, at),
        "posts" => posts(chart, &said, at),
        _ if name.starts_with("coverage-") => coverage(chart, &said, at),
        _ => indicator(chart, at),
    }
}

/// The file has the numbers of the table; its columns are those of the open data.
fn csv_agrees(chart: &Chart, name: &str, csv: &str, at: &str) {
    let mut lines = csv.lines();
    let head: Vec<&str> = lines.next().unwrap().split(',').collect();
    let column = |name: &str| head.iter().position(|one| *one == name).unwrap();
    // The columns of the file in the order of the table's; rows may be in the other order.
    let levels = head.iter().filter(|one| one.contains("maturity-")).copied();
    let (wanted, reversed): (Vec<&str>, bool) = match name {
        _ if name.starts_with("maturity-by-") => {
            (["everywhere", "total"].into_iter().chain(levels).chain(["unknown"]).collect(), false)
        }
        "course-by-ministry" | "teams" => return,
        _ if name.starts_with("course") => (vec!["everywhere", "conform", "total", "known"], true),
        "posts" => (vec!["filled", "vacant", "untold", "planned"], false),
        _ if name.starts_with("coverage-") => {
            (vec!["coverage.offered", "coverage.responsible"], false)
        }
        _ => return,
    };
    let mut rows: Vec<Vec<String>> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            wanted.iter().map(|name| cells[column(name)].to_owned()).collect()
        })
        .collect();
    if reversed {
        rows.reverse();
    }
    let cell = |text: &String| numbers(text).first().map(u32::to_string).unwrap_or_default();
    let table: Vec<Vec<String>> =
        chart.rows.iter().map(|row| row[1..=wanted.len()].iter().map(cell).collect()).collect();
    assert_eq!(rows, table, "{at}");
}

/// The words of the drawing: tooltips and labels.
fn drawn<'s>(svg: &'s str, tag: &str) -> impl Iterator<Item = String> + use<'s> {
    let (open, close) = (format!("<{tag}"), format!("</{}>", before(tag, " ")));
    let parts: Vec<String> = svg
        .split(open.as_str())
        .skip(1)
        .filter_map(|part| part.split_once('>'))
        .map(|(_, rest)| unescape(before(rest, &close)))
        .collect();
    parts.into_iter()
}

/// Rows: name, everywhere, total, levels, unknown.
fn maturity(chart: &Chart, said: &[u32], at: &str) {
    let rows: Vec<(&str, Vec<u32>)> = chart
        .rows
        .iter()
        .map(|row| (row[0].as_str(), row[1..].iter().map(|cell| number(cell)).collect()))
        .collect();
    let share = |cells: &[u32]| f64::from(cells[0]) / f64::from(cells[1]);
    for (name, cells) in &rows {
        assert_eq!(cells[1], cells[2..].iter().sum::<u32>(), "{at}: {name}");
    }
    // Nobody is named as having the highest share of whom another one has a higher; small ones are
    // compared only where there are no others.
    let is_large = |cells: &[u32]| cells[1] >= 10 || rows.iter().all(|(_, cells)| cells[1] < 10);
    let large = rows.iter().filter(|(_, cells)| is_large(cells));
    let best = large.map(|(_, cells)| share(cells)).fold(0.0, f64::max);
    let name = |name: &str| name.rsplit_once(" (").map_or(name, |(name, _)| name).to_owned();
    let named: Vec<_> = rows.iter().filter(|row| chart.message.contains(&name(row.0))).collect();
    assert_eq!(named.is_empty(), best == 0.0, "{at}: {}", chart.message);
    for (name, cells) in named {
        assert!((share(cells) - best).abs() < 1e-9, "{at}: {name} is not ahead");
        let figure = format!("{} ", cells[0]);
        assert!(said.len() < 2 || chart.message.contains(&figure), "{at}: {}", chart.message);
    }
    let none = rows.iter().filter(|(_, cells)| cells[0] == 0).count();
    if best > 0.0 && none > 1 {
        assert_eq!(said.last().map(|n| *n as usize), Some(none), "{at}");
    }
    // The bars: their parts add up to the total, and the first is what is online everywhere.
    let mut bars: BTreeMap<String, Vec<(u32, u32)>> = BTreeMap::new();
    for title in drawn(&chart.svg, "title") {
        let parts: Vec<&str> = title.split(" – ").collect();
        if let [short, .., figure] = parts.as_slice()
            && let [n, of] = numbers(figure)[..]
        {
            bars.entry((*short).to_owned()).or_default().push((n, of));
        }
    }
    assert_eq!(bars.len(), rows.len(), "{at}: a bar for each row");
    let mut sums: Vec<(u32, u32)> =
        bars.values().map(|parts| (parts.iter().map(|part| part.0).sum(), parts[0].1)).collect();
    let labels = drawn(&chart.svg, "text class=\"total\"").map(|text| numbers(&text));
    let strict: Vec<Vec<u32>> = rows.iter().map(|(_, cells)| cells[..2].to_vec()).collect();
    assert_eq!(labels.collect::<Vec<_>>(), strict, "{at}");
    let mut totals: Vec<(u32, u32)> = rows.iter().map(|(_, cells)| (cells[1], cells[1])).collect();
    sums.sort_unstable();
    totals.sort_unstable();
    assert_eq!(sums, totals, "{at}");
}

/// Rows, newest first: day, everywhere, conform, total, known.
fn course(chart: &Chart, said: &[u32], svg: &str, at: &str) {
    let newest = chart.rows.iter().find(|row| !row[0].contains('(')).expect("a row");
    assert_eq!(said[..2], [number(&newest[1]), number(&newest[3])], "{at}");
    if let Some(before) = said.get(2) {
        assert!(chart.rows.iter().any(|row| number(&row[1]) == *before), "{at}");
    }
    // Where the lines end, as heights above the axis, is in proportion to the newest row of all.
    let last = &chart.rows[0];
    // The marks of the days reach below the axis, the axis itself is level.
    let base = last_height(svg, "class=\"base\"").fold(f64::INFINITY, f64::min);
    let end = |class: &str| last_height(svg, class).last().map(|y| base - y);
    let (Some(all), Some(strict)) = (end("line-scope"), end("line-everywhere")) else {
        panic!("{at}: no lines")
    };
    let wanted = f64::from(number(&last[1])) / f64::from(number(&last[3]).max(1));
    assert!((strict - wanted * all).abs() < 0.3, "{at}: {strict} of {all}, not {wanted}");
}

/// The last height of each path of a class.
fn last_height<'s>(svg: &'s str, class: &'s str) -> impl Iterator<Item = f64> + 's {
    svg.split("<path ").skip(1).filter(move |path| before(path, ">").contains(class)).map(|path| {
        let d = before(path.split(" d=\"").nth(1).unwrap(), "\"");
        let mut y = 0.0;
        let mut rest = d;
        while let Some(letter) = rest.chars().next() {
            let body = &rest[1..];
            let stop = body.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(body.len());
            let values: Vec<f64> = body[..stop].split(' ').filter_map(|v| v.parse().ok()).collect();
            match letter {
                'M' | 'L' => y = values[1],
                'V' => y = values[0],
                _ => {}
            }
            rest = &body[stop..];
        }
        y
    })
}

/// Rows: name, everywhere now, a year before, conform, total.
fn multiples(chart: &Chart, said: &[u32], at: &str) {
    let change = |row: &Vec<String>| {
        let before = numbers(&row[2]).first().copied().unwrap_or(number(&row[1]));
        i64::from(number(&row[1])) - i64::from(before)
    };
    let more = chart.rows.iter().filter(|row| change(row) > 0).count();
    let fewer = chart.rows.iter().filter(|row| change(row) < 0).count();
    assert_eq!(said, written(&[more, fewer]), "{at}: {}", chart.message);
    let headings: Vec<Vec<u32>> = drawn(&chart.svg, "title")
        .filter(|title| numbers(title).len() == 2)
        .map(|title| numbers(&title))
        .collect();
    let rows: Vec<Vec<u32>> =
        chart.rows.iter().map(|row| vec![number(&row[1]), number(&row[4])]).collect();
    assert_eq!(headings, rows, "{at}");
    // And as words that can be seen whole, on a phone too.
    for svg in [&chart.svg, &chart.narrow] {
        let labels = drawn(svg, "text class=\"label\"").collect::<Vec<_>>();
        assert!(labels.iter().all(|label| !label.contains('…')), "{at}: {labels:?}");
    }
}

/// Rows: team, ministries.
fn teams(chart: &Chart, said: &[u32], at: &str) {
    let drawn: Vec<String> = drawn(&chart.svg, "title").collect();
    let mut helped = BTreeSet::new();
    for row in &chart.rows {
        assert!(drawn.iter().any(|title| title.starts_with(&row[0])), "{at}: {}", row[0]);
        // Names of ministries hold commas themselves; the tooltips tell them apart.
        for title in &drawn {
            if row.get(1).is_some_and(|names| names.contains(title.as_str())) {
                helped.insert(title.clone());
            }
        }
    }
    let boxes = |class: &str| chart.svg.matches(&format!("class=\"{class}\"")).count();
    let (own, pools) = (boxes("box"), boxes("box-shared"));
    assert_eq!(own + pools, chart.rows.len(), "{at}");
    assert_eq!(said, written(&[own, pools, helped.len()]), "{at}: {}", chart.message);
}

/// Rows: team, filled, vacant, not stated, planned, day.
fn posts(chart: &Chart, said: &[u32], at: &str) {
    let cell = |row: &Vec<String>, at: usize| numbers(&row[at]).first().copied().unwrap_or(0);
    let sum = |at: usize| chart.rows.iter().map(|row| cell(row, at)).sum::<u32>();
    let mut expected = vec![sum(1), sum(1) + sum(2)];
    if sum(1) == 1 {
        expected.remove(0);
    }
    expected.extend((sum(3) > 1).then(|| sum(3)));
    assert_eq!(said, expected, "{at}: {}", chart.message);
    // Each bar has the parts of its own row.
    for row in &chart.rows {
        let own =
            drawn(&chart.svg, "title").filter(|title| title.starts_with(&format!("{} – ", row[0])));
        let parts: Vec<u32> = own.map(|title| number(title.rsplit(": ").next().unwrap())).collect();
        let cells: Vec<u32> = (1..=3).map(|at| cell(row, at)).filter(|n| *n > 0).collect();
        assert_eq!(parts, cells, "{at}: {}", row[0]);
        assert_eq!(cells.iter().sum::<u32>(), cell(row, 4), "{at}: {}", row[0]);
    }
}

/// Rows, newest first: day, offered, responsible, level.
fn coverage(chart: &Chart, said: &[u32], at: &str) {
    let rows: Vec<[u32; 2]> =
        chart.rows.iter().map(|row| [number(&row[1]), number(&row[2])]).collect();
    // The level stands in brackets behind the two, and a day may follow.
    if let [n, of, ..] = *said {
        assert!(rows.contains(&[n, of]), "{at}: {}", chart.message);
    } else {
        assert!(said.is_empty(), "{at}: {}", chart.message);
    }
    // What stands right of the bars.
    let totals = drawn(&chart.svg, "text class=\"total\"");
    let bars: Vec<Vec<u32>> = totals.map(|text| numbers(&text)).collect();
    assert_eq!(bars, rows.iter().map(|row| row.to_vec()).collect::<Vec<_>>(), "{at}");
}

/// Rows, oldest first: day, value, what was counted.
fn indicator(chart: &Chart, at: &str) {
    let drawn: Vec<String> = drawn(&chart.svg, "text").collect();
    let first = |row: &Vec<String>| before(&row[1], " ").to_owned();
    for row in &chart.rows {
        assert!(drawn.contains(&row[1]), "{at}: {} is not drawn", row[1]);
    }
    // The dots stand in the order of their values.
    for svg in [&chart.svg, &chart.narrow] {
        let places = svg.split(" cx=\"").skip(1);
        let places: Vec<f64> = places.map(|rest| before(rest, "\"").parse().unwrap()).collect();
        assert_eq!(places.len(), chart.rows.len(), "{at}");
        let number = |row: &Vec<String>| first(row).replace(',', ".").parse::<f64>().unwrap();
        for (a, x) in chart.rows.iter().zip(&places) {
            for (b, y) in chart.rows.iter().zip(&places) {
                let order = number(a).total_cmp(&number(b));
                assert_eq!(order, x.total_cmp(y), "{at}: {a:?} {b:?}");
            }
        }
    }
    // The sentence names the highest and the lowest value, or the first and the last.
    let values: Vec<String> = chart.rows.iter().map(first).collect();
    let value = |text: &String| text.replace(',', ".").parse::<f64>().unwrap();
    let mut sorted = values.clone();
    sorted.sort_by(|a, b| value(a).total_cmp(&value(b)));
    let ends = [[&sorted[0], &sorted[sorted.len() - 1]], [&values[0], &values[values.len() - 1]]];
    let says = |text: &String| {
        chart.message.split(' ').any(|word| word.trim_matches(['(', ')', ',', ';']) == text)
    };
    assert!(ends.iter().any(|pair| pair.iter().all(|one| says(one))), "{at}: {}", chart.message);
}
