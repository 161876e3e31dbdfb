// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is told of the time before the Stichtag: moves between ministries, spread, a year's
//! difference; and lists of news that have something in common.

use crate::support::html::{charts, unescape};
use crate::support::{Built, NOW, Site, example, figures, pages};
use fortschritt::progress::{Move, Steps, spread};
use jiff::civil::date;

const SERVICES: &str = "data/services/alle.yaml";

/// Moves of a ministry as (day, taken over, given away).
fn moves(built: &Built, ministry: &str) -> Vec<Move> {
    let ix = built.report.ministries.find(ministry).unwrap();
    built.figures.moves.get(&ix).cloned().unwrap_or_default()
}

#[test]
fn a_move_is_marked_at_both_ministries() {
    let built = figures(&example(), NOW, None);
    let day = date(2020, 1, 1);
    assert_eq!(moves(&built, "im"), [Move { date: day, came: 1, went: 0 }]);
    assert_eq!(moves(&built, "sm"), [Move { date: day, came: 0, went: 1 }]);
    assert_eq!(moves(&built, "fm"), []);
    let pages = pages(&example(), NOW);
    let page = |path: &str| unescape(std::str::from_utf8(&pages[path]).unwrap());
    assert!(page("ressorts/im/index.html").contains("1. Januar 2020: eine Leistung übernommen"));
    assert!(page("ressorts/sm/index.html").contains("1. Januar 2020: eine Leistung abgegeben"));
    assert!(page("daten/diagramme/course-of-im.svg").contains(">1 übernommen<"));
}

#[test]
fn what_does_not_count_does_not_move() {
    let site = Site::example();
    let moved = "ministry: [{from: 2014-12-05, ministry: fm}, {from: 2020-02-01, ministry: sm}]";
    // A service of the federation, and one that is gone by then.
    site.replace(
        SERVICES,
        "ministry: fm, life_event: steuern, executed_by: bund",
        &format!("{moved}, life_event: steuern, executed_by: bund"),
    );
    site.replace(
        SERVICES,
        "  title: Begrüßungsgeld\n  ministry: sm",
        &format!("  title: Begrüßungsgeld\n  {moved}"),
    );
    let built = figures(site.root(), NOW, None);
    assert_eq!(moves(&built, "fm"), []);
    assert_eq!(moves(&built, "sm").len(), 1, "only that of the example");
}

#[test]
fn spread_is_told_by_level_and_ends_with_the_last_report_of_it() {
    let site = Site::example();
    let last = "    - {date: 2020-05-31, status: online, maturity: 3, coverage: {offered: 4, responsible: 23}";
    let earlier = "    - {date: 2019-12-31, maturity: 2, coverage: {offered: 2, responsible: 23}}\n    \
                   - {date: 2020-01-31, status: in_progress}\n";
    site.replace(SERVICES, last, &format!("{earlier}{last}"));
    let told = |site: &Site| {
        let built = figures(site.root(), NOW, None);
        let service = built.report.services.find("elterngeld").unwrap();
        let rows = spread(&built.report, service).into_iter();
        rows.map(|one| (one.date, one.coverage.offered, one.standing.conform)).collect::<Vec<_>>()
    };
    let rows = [(date(2019, 12, 31), 2, false), (date(2020, 5, 31), 4, true)];
    assert_eq!(told(&site), rows, "a report that repeats is no step");
    // A new level without a word about coverage: what was known is told, and that it is old.
    site.replace(
        SERVICES,
        "source: Ressortabfrage I/2020}\n",
        "source: Ressortabfrage I/2020}\n    - {date: 2020-06-15, maturity: 4}\n",
    );
    assert_eq!(told(&site), rows);
    let page = pages(site.root(), NOW).remove("leistungen/elterngeld/index.html").unwrap();
    let page = String::from_utf8(page).unwrap();
    let chart = charts(&page).into_iter().find(|chart| chart.name == "coverage-elterngeld");
    assert!(chart.unwrap().message.ends_with("ist nicht gemeldet"));
}

#[test]
fn a_year_ago_is_the_state_of_that_day() {
    let built = figures(&example(), NOW, None);
    let years = built.figures.years(&built.report);
    let rows: Vec<(&str, Option<u32>, u32)> = years
        .ministries
        .iter()
        .map(|year| {
            let id = built.report.ministries[year.ministry].id.as_str();
            (id, year.before.map(|point| point.everywhere), year.now.everywhere)
        })
        .collect();
    // The tax notice fell back from level 3, everything else stayed.
    assert_eq!(rows, [("fm", Some(2), 1), ("im", Some(1), 1), ("sm", Some(0), 0)]);
    assert_eq!(years.steps, Some(Steps { more: 0, fewer: 1 }));
}

#[test]
fn news_with_one_keyword_fill_a_list_of_pages() {
    let site = Site::example();
    for n in 1..=41 {
        let keyword = if n % 2 == 0 { "Übergangs-Thema" } else { "übergangs thema" };
        let text = format!(
            "---\ntitle: Meldung {n}\nkind: report\ndate: 2019-{:02}-{:02}\nsection: Politik\n\
             keywords: [{keyword}, \"???\"]\n---\n\nText.\n",
            n % 12 + 1,
            n % 28 + 1
        );
        site.write(&format!("content/news/meldung-{n}.md"), text);
    }
    let pages = pages(site.root(), NOW);
    let folder = "aktuelles/stichwort/uebergangs-thema/";
    let teasers = |path: &str| {
        let html = String::from_utf8(pages[path].clone()).unwrap();
        html.matches("class=\"teaser\"").count()
    };
    let list =
        ["", "seite/2/", "seite/3/"].map(|page| teasers(&format!("{folder}{page}index.html")));
    assert_eq!(list, [20, 20, 1]);
    let nameless: Vec<&String> = pages.keys().filter(|path| path.contains("//")).collect();
    assert!(nameless.is_empty(), "a word without letters has no list: {nameless:?}");
    assert_eq!(teasers("aktuelles/jahr/2019/seite/3/index.html"), 1);
    assert_eq!(teasers("aktuelles/rubrik/politik/seite/3/index.html"), 1 + others_in_section());
}

/// The example's own items of that section.
fn others_in_section() -> usize {
    let item = example().join("content/news/2020-06-25-neue-strukturen.md");
    usize::from(std::fs::read_to_string(item).unwrap().contains("section: Politik"))
}

#[test]
fn who_comes_or_goes_on_that_day_has_not_moved() {
    let moved = "ministry: [{from: 2014-12-05, ministry: fm}, {from: 2020-02-01, ministry: sm}]";
    for (old, new) in [
        // New in the catalogue on the day of the change, and gone from it.
        (
            "title: Grundsteuer, ministry: fm,",
            format!("title: Grundsteuer, listed_from: 2020-02-01, {moved},"),
        ),
        (
            "title: Grundsteuer, ministry: fm,",
            format!("title: Grundsteuer, ended: {{date: 2020-02-01, how: withdrawn}}, {moved},"),
        ),
    ] {
        let site = Site::example();
        site.replace(SERVICES, old, &new);
        let built = figures(site.root(), NOW, None);
        assert_eq!((moves(&built, "fm").len(), moves(&built, "sm").len()), (0, 1), "{new}");
    }
}

#[test]
fn days_that_cannot_be_compared_are_not() {
    // Before anybody had reported.
    let built = figures(&example(), NOW, Some(date(2018, 12, 31)));
    assert_eq!(built.figures.years(&built.report).steps, None);
    // Across two models.
    let two = crate::support::tests().join("sites/two-models/site");
    let built = figures(&two, "2026-01-01T12:00:00Z", None);
    assert_eq!(built.figures.years(&built.report).steps, None);
}

#[test]
fn a_gap_in_the_reports_is_no_repetition() {
    let site = Site::example();
    let reports = "[{date: 2019-03-31, status: online, maturity: 3, coverage: {offered: 23, responsible: 23}}, \
                   {date: 2019-06-30, maturity: unknown, note: Beispiel}, \
                   {date: 2019-09-30, maturity: 3, coverage: {offered: 23, responsible: 23}}]";
    let one = "[{date: 2019-06-30, status: online, maturity: 3, coverage: {offered: 23, responsible: 23}}]";
    site.replace(SERVICES, one, reports);
    let built = figures(site.root(), NOW, None);
    let service = built.report.services.find("abfallentsorgung").unwrap();
    let days: Vec<_> = spread(&built.report, service).into_iter().map(|one| one.date).collect();
    assert_eq!(days, [date(2019, 3, 31), date(2019, 9, 30)]);
}

#[test]
fn a_service_that_is_gone_is_not_said_to_be_offered() {
    let pages = pages(&example(), NOW);
    let page =
        unescape(std::str::from_utf8(&pages["leistungen/begruessungsgeld/index.html"]).unwrap());
    let chart =
        charts(&page).into_iter().find(|chart| chart.name.starts_with("coverage-")).unwrap();
    assert!(chart.message.contains("Zuletzt 1 von 23") && chart.message.contains("nicht mehr"));
    assert!(!page.contains("bietet die Leistung online an"));
}

#[test]
fn teams_that_are_not_there_are_nowhere() {
    let site = Site::example();
    let old = "since: 2020-06-15\n    supports: [sm]";
    site.replace("data/teams.yaml", old, "since: 2020-07-15\n    supports: [sm]");
    for (path, bytes) in pages(site.root(), NOW) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("Projektteam Soziales und Familie"), "{path}");
    }
}

#[test]
fn odd_values_of_teams_and_ministries_are_borne() {
    let site = Site::example();
    site.replace("data/teams.yaml", "planned: 12", "planned: 4294967295");
    site.replace("data/ministries.yaml", "abbreviation: FM", "abbreviation: \"\"");
    let pages = pages(site.root(), NOW);
    let home = std::str::from_utf8(&pages["index.html"]).unwrap();
    assert!(home.contains(">FM") || home.contains("(FM)"), "the id stands in");
    assert!(pages.contains_key("daten/diagramme/posts.svg"));
}

#[test]
fn an_item_that_was_withdrawn_is_not_the_latest_news() {
    let site = Site::example();
    site.write(
        "content/news/zurueck.md",
        "---\ntitle: Zurückgezogen\nkind: report\ndate: 2020-07-01\nstatus: canceled\n---\n\nText.\n",
    );
    let home = pages(site.root(), NOW).remove("index.html").unwrap();
    let home = String::from_utf8(home).unwrap();
    let latest = home.split("Neueste Meldung").nth(1).unwrap().split("</div>").next().unwrap();
    assert!(latest.contains("Neue Strukturen") && !latest.contains("Zurückgezogen"), "{latest}");
}
