// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the pages say about services is what the open data say: the HTML is read, and every count
//! and share in it is looked up in `figures.json` and `series.json`.

use crate::support::html::{Line, before, charts, lines, numbers};
use crate::support::{example, html_pages, pages, tests};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

type Pages = BTreeMap<String, Vec<u8>>;
/// Kind and id of a scope.
type Scope = (String, String);

/// Rows by scope: measure, n, of, percent as printed.
type Rows = BTreeMap<Scope, Vec<(String, u32, u32, Option<String>)>>;

/// The rows of `figures.json`, and those of the releases with what became of them.
struct Figures(Rows, Rows);

impl Figures {
    fn of(pages: &Pages) -> Self {
        let (mut now, mut released) = (Rows::new(), Rows::new());
        for (path, bytes) in pages.iter().filter(|(path, _)| path.ends_with("/figures.json")) {
            let file: Value = serde_json::from_slice(bytes).unwrap();
            let rows = if path == "daten/figures.json" { &mut now } else { &mut released };
            for row in file["figures"].as_array().unwrap() {
                let text = |key: &str| row[key].as_str().unwrap_or_default().to_owned();
                let scope = rows.entry((text("scope_kind"), text("scope_id"))).or_default();
                let percent = row["percent"].as_f64();
                let percent = percent.map(|percent| format!("{percent:.1} %").replace('.', ","));
                scope.push((text("measure"), whole(row, "n"), whole(row, "of"), percent));
                for later in ["corrected", "revised"].map(|key| &row[key]) {
                    if !later.is_null() {
                        let (n, of) = (whole(later, "n"), whole(later, "of"));
                        let tenths = (2000 * u64::from(n) + u64::from(of)) / (2 * u64::from(of));
                        let percent = format!("{},{} %", tenths / 10, tenths % 10);
                        scope.push((text("measure"), n, of, (of >= 10).then_some(percent)));
                    }
                }
            }
        }
        Self(now, released)
    }

    /// Whether a share is there, in one of the scopes or, if there are none, in any.
    fn has(rows: &Rows, scopes: &[Scope], share: &Share) -> bool {
        let rows = rows.iter().filter(|(scope, _)| scopes.is_empty() || scopes.contains(scope));
        rows.flat_map(|(_, rows)| rows).any(|(measure, n, of, percent)| {
            (*n, *of) == share.of
                && share.percent.as_ref().is_none_or(|printed| percent.as_ref() == Some(printed))
                && share.measure().is_none_or(|named| measure == named)
        })
    }

    /// Whether so many are conform and not offered everywhere.
    fn has_rest(&self, scopes: &[Scope], (n, of): (u32, u32)) -> bool {
        let own = |scope: &&Scope| scopes.is_empty() || scopes.contains(scope);
        let rest = |scope| self.n(scope, "conform") - self.n(scope, "everywhere");
        self.0.keys().filter(own).any(|scope| rest(scope) == n && self.n(scope, "total") == of)
    }

    /// What a measure counts in a scope.
    fn n(&self, scope: &Scope, measure: &str) -> u32 {
        self.0[scope].iter().find(|row| row.0 == measure).unwrap().1
    }
}

fn whole(row: &Value, key: &str) -> u32 {
    u32::try_from(row[key].as_u64().unwrap()).unwrap()
}

/// Whether a line says what a release said.
fn cites(path: &str, text: &str) -> bool {
    let words = ["Bericht ", "[korrigiert ", "[nach Nachmeldungen ", "heute weiß man"];
    path.starts_with("berichte/") || words.iter().any(|word| text.contains(word))
}

/// The scope that an address is about.
fn scope_of(path: &str) -> Option<Scope> {
    let path = path.trim_start_matches('/').trim_end_matches("index.html");
    let kinds = [("ressorts/", "ministry"), ("themen/", "topic"), ("lagen/", "life_event")];
    kinds.iter().find_map(|(folder, kind)| {
        let id = path.strip_prefix(folder)?.strip_suffix('/')?;
        (!id.is_empty() && !id.contains('/')).then(|| ((*kind).to_owned(), id.to_owned()))
    })
}

/// "n von N" in a line, with the percentage if one follows, and the words ahead and behind.
struct Share {
    of: (u32, u32),
    percent: Option<String>,
    ahead: String,
    behind: String,
}

impl Share {
    /// The measure, where the words behind name one.
    fn measure(&self) -> Option<&'static str> {
        if self.ahead.starts_with("Leistungen ohne bekannten Reifegrad: ") {
            return Some("unknown");
        }
        let behind = self.behind.strip_prefix("Leistungen ").unwrap_or(&self.behind);
        let named = [
            ("überall online", "everywhere"),
            ("irgendwo online", "somewhere"),
            ("ab Stufe 3, gleich", "conform"),
            ("ab Stufe 2, die", "loose"),
        ];
        named.into_iter().find(|(words, _)| behind.starts_with(words)).map(|(_, measure)| measure)
    }
}

/// Every "n von N" in a line.
fn shares(text: &str) -> Vec<Share> {
    let mut found = Vec::new();
    let parts: Vec<&str> = text.split(" von ").collect();
    for pair in parts.windows(2) {
        let left = pair[0].rsplit([' ', '(', '\u{ad}']).next().unwrap_or_default();
        let right = before(pair[1], " ").trim_matches([',', '.', ';', ':', ')']);
        let is_number = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        if !is_number(left) || !is_number(right) {
            continue;
        }
        let rest = pair[1].trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
        let percent = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
        let percent = percent.filter(|(inside, _)| inside.ends_with('%'));
        let behind = percent.map_or(rest, |(_, behind)| behind).trim_start();
        found.push(Share {
            of: (left.parse().unwrap(), right.parse().unwrap()),
            percent: percent.map(|(inside, _)| inside.to_owned()),
            ahead: pair[0].to_owned(),
            behind: behind.to_owned(),
        });
    }
    found
}

/// Other things than services that come as "n von N".
const OTHER_UNITS: [&str; 4] = ["zuständigen", "Stellen", "Einzelleistungen", "Landkreisen"];

/// Pages about something else than this site's counts: teams, and what others published.
const OTHER_PAGES: [&str; 2] = ["projektstruktur/", "vergleich/"];

/// A page without the charts that count bodies and not services.
fn without_coverage(html: &str) -> String {
    let mut parts = html.split("<figure class=\"chart\" id=\"diagramm-coverage-");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, rest| {
        page + rest.split_once("</figure>").map_or("", |(_, behind)| behind)
    })
}

#[test]
fn every_share_on_the_pages_is_in_the_open_data() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let two_models = tests().join("sites/two-models/site");
    let sites = [(root, 300), (&example(), 40), (two_models.as_path(), 20)];
    for (site, least) in sites {
        let pages = pages(site, "2026-01-01T12:00:00Z");
        let figures = Figures::of(&pages);
        let (mut found, mut named, mut kinds) = (0, 0, BTreeSet::new());
        for (path, html) in html_pages(&pages) {
            if OTHER_PAGES.iter().any(|other| path.starts_with(other)) {
                continue;
            }
            let html = without_coverage(html);
            for line in lines(&html) {
                for share in shares(&line.text) {
                    let unit = before(&share.behind, " ").trim_end_matches([',', '.', ')', '“']);
                    if OTHER_UNITS.contains(&unit) || line.text.starts_with("Seite ") {
                        continue;
                    }
                    let scopes = scopes(path, &line);
                    // The class beside "everywhere" is what is conform without it.
                    if line.text.contains(", nicht überall – ") {
                        assert!(figures.has_rest(&scopes, share.of), "{path}: {:?}", line.text);
                        continue;
                    }
                    let is_known = Figures::has(&figures.0, &scopes, &share)
                        || cites(path, &line.text) && Figures::has(&figures.1, &scopes, &share);
                    assert!(is_known, "{path}: {:?} is no figure of {scopes:?}", line.text);
                    found += 1;
                    named += usize::from(share.measure().is_some());
                    kinds.insert(before(path, "/").to_owned());
                }
            }
        }
        assert!(found >= least, "{}: only {found} shares", site.display());
        assert!(named * 4 >= found, "{}: only {named} of {found} named", site.display());
        for kind in ["index.html", "ressorts", "themen", "lagen", "verlauf", "nicht-gemeldet"] {
            assert!(kinds.contains(kind), "{}: none in {kind}: {kinds:?}", site.display());
        }
    }
}

/// The scope of the page, or of what the line links to; none if both leave it open.
fn scopes(path: &str, line: &Line) -> Vec<Scope> {
    let linked: Vec<Scope> = line.links.iter().filter_map(|link| scope_of(link)).collect();
    if linked.is_empty() { scope_of(path).into_iter().collect() } else { linked }
}

#[test]
fn every_count_of_services_is_in_the_open_data() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = pages(root, "2026-01-01T12:00:00Z");
    let figures = Figures::of(&pages);
    let changes: Value = serde_json::from_slice(&pages["daten/changes.json"]).unwrap();
    let changes = changes["changes"].as_array().unwrap().iter();
    // What a release had said otherwise is told, and no change.
    let changes = changes.filter(|row| row["kind"] != "revised");
    let changed: BTreeSet<&str> = changes.map(|row| row["service"].as_str().unwrap()).collect();
    let services: Value = serde_json::from_slice(&pages["daten/services.json"]).unwrap();
    let listed = services["services"].as_array().unwrap().len();
    let all = ("all".to_owned(), String::new());
    let mut found = 0;
    for (path, html) in html_pages(&pages) {
        let scope = scope_of(path).unwrap_or_else(|| all.clone());
        for line in lines(html) {
            let text = line.text.as_str();
            let first = numbers(text).first().copied();
            // "193 Leistungen: Land, …" and "18 Leistungen", which stand over each summary.
            let counts = |part: &&str| {
                let n = part.split_once(" Leistungen: ").map(|(n, _)| n);
                let n = n.or_else(|| part.strip_suffix(" Leistungen"));
                n.is_some_and(|n| n.parse::<u32>().is_ok())
            };
            if let Some(rest) = text.split(" · ").find(counts) {
                assert_eq!(numbers(rest)[0], figures.n(&scope, "total"), "{path}: {text}");
                found += 1;
            }
            // "Weitere 8 gibt es online", "8 davon gibt es online": conform, but not everywhere.
            let more = text.split(". ").find(|one| one.contains(" gibt es online"));
            if let Some(rest) = more.filter(|rest| !numbers(rest).is_empty()) {
                let more = figures.n(&scope, "conform") - figures.n(&scope, "everywhere");
                assert_eq!(numbers(rest).first(), Some(&more), "{path}: {text}");
                found += 1;
            }
            // Whose turn it is.
            if text.contains(" Ressorts ist noch keine Leistung überall online") {
                let behind = figures.0.iter().filter(|((kind, _), rows)| {
                    let n = |name: &str| rows.iter().find(|row| row.0 == name).unwrap().1;
                    kind == "ministry" && n("total") > 0 && n("everywhere") == 0
                });
                assert_eq!(first.map(|n| n as usize), Some(behind.count()), "{path}: {text}");
                assert_eq!(first.map(|n| n as usize), Some(line.links.len()), "{path}: {text}");
                found += 1;
            }
            if let Some(rest) = text.strip_prefix("Seit dem Bericht 2019-12 ") {
                assert_eq!(numbers(rest)[0] as usize, changed.len(), "{path}: {text}");
                found += 1;
            }
            if text.contains("nach Titel geordnet") {
                assert_eq!(first.map(|n| n as usize), Some(listed), "{path}: {text}");
                found += 1;
            }
        }
    }
    assert!(found > 40, "only {found} counts");
}

#[test]
fn tables_of_charts_are_in_the_open_data() {
    let pages = pages(Path::new(env!("CARGO_MANIFEST_DIR")), "2026-01-01T12:00:00Z");
    let figures = Figures::of(&pages);
    let series: Value = serde_json::from_slice(&pages["daten/series.json"]).unwrap();
    let mut found = 0;
    for (path, html) in html_pages(&pages) {
        for chart in charts(html) {
            match chart.name.as_str() {
                "maturity-by-ministry" | "maturity-by-topic" => {
                    let kind = &chart.name["maturity-by-".len()..];
                    // The CSV has ids where the table has names; its rows are in the same order.
                    let csv = &pages[&format!("daten/diagramme/{}.csv", chart.name)];
                    let ids = std::str::from_utf8(csv).unwrap().lines().skip(1);
                    for (row, id) in chart.rows.iter().zip(ids.map(|line| before(line, ","))) {
                        let scope = (kind.to_owned(), id.to_owned());
                        let n = |measure: &str| figures.n(&scope, measure).to_string();
                        let levels = (0..5).map(|level| n(&format!("maturity-{level}")));
                        let mut cells = vec![n("everywhere"), n("total")];
                        cells.extend(levels.chain([n("unknown")]));
                        let unsigned = |cell: &String| {
                            cell.trim_end_matches(['\u{a0}', 'ᵏ', 'ʳ', ' ']).to_owned()
                        };
                        let row: Vec<String> = row.iter().map(unsigned).collect();
                        assert_eq!(row[1..], cells, "{path}: {}", row[0]);
                        found += 1;
                    }
                }
                "course-by-ministry" => {
                    let csv = std::str::from_utf8(&pages["daten/diagramme/course-by-ministry.csv"]);
                    let mut ids: Vec<&str> =
                        csv.unwrap().lines().skip(1).map(|line| before(line, ",")).collect();
                    ids.dedup();
                    assert_eq!(ids.len(), chart.rows.len());
                    for (row, id) in chart.rows.iter().zip(ids) {
                        let now = point(&series, id, "2020-06-30");
                        let then = point(&series, id, "2019-06-30");
                        let cells = [now[0], then[0], now[1], now[2]].map(|n| n.to_string());
                        assert_eq!(row[1..], cells, "{path}: {}", row[0]);
                        found += 1;
                    }
                }
                name if name.starts_with("course") => {
                    let (kind, id) = match name.strip_prefix("course-of-") {
                        Some(id) => ("ministry", id),
                        None => ("all", ""),
                    };
                    let points = points(&series, kind, id);
                    for row in &chart.rows {
                        let cells: Vec<u64> =
                            row[1..].iter().map(|cell| cell.parse().unwrap()).collect();
                        assert!(points.contains(&cells), "{path}: {row:?}");
                        found += 1;
                    }
                }
                _ => {}
            }
        }
    }
    assert!(found > 60, "only {found} rows");
}

/// What held for a ministry on a day: everywhere, conform, total.
fn point(series: &Value, ministry: &str, day: &str) -> [u64; 3] {
    let all = series["series"].as_array().unwrap().iter();
    let own = all.filter(|one| one["scope_kind"] == "ministry" && one["scope_id"] == ministry);
    let points = own.flat_map(|one| one["points"].as_array().unwrap());
    let held = points.filter(|point| point["date"].as_str().unwrap() <= day);
    let last = held.max_by_key(|point| point["date"].as_str().unwrap()).unwrap();
    ["everywhere", "conform", "total"].map(|key| last[key].as_u64().unwrap())
}

/// The points of a scope: everywhere, conform, total, known.
fn points(series: &Value, kind: &str, id: &str) -> Vec<Vec<u64>> {
    let all = series["series"].as_array().unwrap().iter();
    let own = all.filter(|one| {
        one["scope_kind"] == kind && one["scope_id"].as_str().unwrap_or_default() == id
    });
    let points = own.flat_map(|one| one["points"].as_array().unwrap());
    let keys = ["everywhere", "conform", "total", "known"];
    points.map(|point| keys.map(|key| point[key].as_u64().unwrap()).to_vec()).collect()
}
