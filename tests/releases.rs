// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Releases: what they hold, what becomes of it, and who sees it when.

use crate::support::{Site, figures, found};
use fortschritt::diagnostics::{Code, Located, Severity};
use fortschritt::model::Withheld;
use fortschritt::model::measure::{Measure, Scope};
use fortschritt::released::{self, Files, Request};
use jiff::civil::{Date, date};
use std::collections::{BTreeMap, BTreeSet};

pub const NOW: &str = "2021-06-30T12:00:00Z";

/// Stichtag and Redaktionsschluss of the releases that every random site has.
pub const RELEASES: [(&str, Date, Date); 3] = [
    ("2019-06", date(2019, 6, 30), date(2019, 7, 15)),
    ("2019-12", date(2019, 12, 31), date(2020, 1, 20)),
    ("2020-06", date(2020, 6, 30), date(2020, 7, 31)),
];

/// Makes a release and puts its files where they belong.
pub fn release(site: &Site, (id, as_of, cutoff): (&str, Date, Date)) -> Files {
    let built = figures(site.root(), NOW, None);
    let published = format!("{cutoff}T12:00:00Z").parse().unwrap();
    let request = Request { id: id.to_owned(), as_of, cutoff, published };
    let files = released::new(&built.report, &Withheld::default(), &request).expect("a release");
    for (name, text) in [&files.release, &files.states] {
        site.write(name, text);
    }
    files
}

/// The errors in a site.
pub fn errors(site: &Site) -> Vec<Located> {
    let mut found = found(site.root(), NOW);
    found.retain(|one| one.diagnostic.code.severity() == Severity::Error);
    found
}

/// An argument of a message.
pub fn arg(one: &Located, name: &str) -> String {
    let found = one.diagnostic.args.iter().find(|(key, _)| *key == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

#[test]
fn the_digests_are_those_that_anybody_can_compute() {
    use fortschritt::model::release::hex;
    use sha2::{Digest as _, Sha256};
    let site = Site::example();
    let files = release(&site, RELEASES[2]);
    let mut yaml: serde_json::Value = serde_yaml::from_str(&files.release.1).unwrap();
    let states: serde_json::Value = serde_json::from_str(&files.states.1).unwrap();
    let digest = |value: &serde_json::Value| {
        hex(&Sha256::digest(serde_json_canonicalizer::to_vec(value).unwrap()))
    };
    assert_eq!(yaml["states"]["sha256"], digest(&states));
    let own = yaml.as_object_mut().unwrap().shift_remove("sha256").unwrap();
    assert_eq!(own, digest(&yaml));
    assert_eq!(own, files.sha256);
}

#[test]
fn a_service_that_vanished_is_named_once_with_its_way_out() {
    let site = Site::example();
    site.write("data/calendar.yaml", "[]\n");
    for one in RELEASES {
        release(&site, one);
    }
    site.replace("data/services/alle.yaml", "- {id: hundesteuer,", "- {id: hundesteuer-neu,");
    let errors = errors(&site);
    let codes: BTreeSet<Code> = errors.iter().map(|one| one.diagnostic.code).collect();
    assert_eq!(codes, BTreeSet::from([Code::VanishedId]), "{errors:#?}");
    assert_eq!(errors.len(), 1);
    assert_eq!(arg(&errors[0], "heir"), "hundesteuer-neu");
    site.replace(
        "data/services/alle.yaml",
        "- {id: hundesteuer-neu,",
        "- {id: hundesteuer-neu, former_ids: [hundesteuer],",
    );
    assert!(self::errors(&site).is_empty());
}

/// `expected/releases.json` is worked out by hand from the records of the site: in 2019-12 the
/// federation's one service counted, and one level was wrong; one report came late to each release.
#[test]
fn releases_are_counted_as_published_corrected_revised_and_by_todays_rules() {
    let folder = crate::support::tests().join("sites/released");
    let built = figures(&folder.join("site"), crate::support::NOW, None);
    let expected = std::fs::read(folder.join("expected/releases.json")).unwrap();
    let expected: serde_json::Value = serde_json::from_slice(&expected).unwrap();
    assert_eq!(expected.as_object().unwrap().len(), built.report.releases.len());
    for (release, numbers) in built.report.releases.iter().zip(&built.figures.releases) {
        let counts = [
            ("published", &numbers.published),
            ("corrected", &numbers.corrected),
            ("revised", &numbers.revised),
            ("recalculated", &numbers.recalculated),
        ];
        for (name, counts) in counts {
            for (measure, n) in expected[&release.id][name].as_object().unwrap() {
                let share = counts.share(Scope::All, measure.parse().unwrap());
                assert_eq!(
                    u64::from(share.n),
                    n.as_u64().unwrap(),
                    "{} {name} {measure}",
                    release.id
                );
            }
        }
    }
}

/// What came late is a revision, also of a service of which a day was corrected.
#[test]
fn a_corrected_day_makes_no_late_report_a_correction() {
    let site = Site::example();
    release(&site, RELEASES[2]);
    site.replace(
        "data/services/alle.yaml",
        "{date: 2018-06-30, status: online, maturity: 4}]",
        "{date: 2018-06-01, status: online, maturity: 4, reported_on: 2018-06-30}, \
         {date: 2020-06-30, maturity: 2, reported_on: 2020-09-01, note: Nachmeldung}]",
    );
    site.write(
        "data/corrections.yaml",
        "- {release: 2020-06, service: steuererklaerung, field: since, published: 2018-06-30, \
         corrected: 2018-06-01, date: 2020-10-01, class: formal, reason: Falscher Tag}\n",
    );
    assert!(errors(&site).is_empty(), "{:?}", errors(&site));
    let built = figures(site.root(), NOW, None);
    let mark = built.figures.releases[0].mark(Scope::All, Measure::Everywhere).expect("a mark");
    assert_eq!(mark.corrected, None);
    assert_eq!(mark.revised.map(|(day, _)| day), Some(date(2020, 9, 1)));
}

/// The same site with a text in one of its files replaced, as pages.
fn pages_with(site: &Site, now: &str) -> BTreeMap<String, Vec<u8>> {
    crate::support::pages(site.root(), now)
}

#[test]
fn a_release_whose_moment_has_not_come_is_nowhere() {
    for provisional in ["show", "hide"] {
        let site = Site::of("released");
        site.replace("data/site.yaml", "provisional: show", &format!("provisional: {provisional}"));
        site.replace("data/site.yaml", "as_of: 2020-06-30\n", "");
        site.write("data/teams.yaml", "teams: []\n");
        // Published on 15 June at midnight in Berlin, which is 22:00 on the 14th in Greenwich.
        let (eve, moment) = ("2020-06-14T21:59:59Z", "2020-06-14T22:00:00Z");
        // Reports of after the eve are the future's.
        let services =
            std::fs::read_to_string(site.root().join("data/services/alle.yaml")).unwrap();
        let services =
            services.replace(", {date: 2020-05-31, maturity: 1, reported_on: 2020-06-25}", "");
        site.write("data/services/alle.yaml", services);
        std::fs::remove_file(site.root().join("content/news/2020-06-15-bericht.md")).unwrap();
        let after = pages_with(&site, moment);
        let held = pages_with(&site, eve);
        for ending in ["yaml", "states.json"] {
            std::fs::remove_file(site.root().join(format!("data/releases/2020-05.{ending}")))
                .unwrap();
        }
        let without = pages_with(&site, eve);
        assert_eq!(held.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
        for (path, bytes) in &held {
            assert!(*bytes == without[path], "{provisional}: {path} differs");
        }
        assert!(after.contains_key("berichte/2020-05/index.html"));
        // With a release the Stichtag moves on; with `hide`, so does what may be seen at all.
        let seen = |pages: &BTreeMap<String, Vec<u8>>| {
            String::from_utf8_lossy(&pages["leistungen/steuerbescheid/index.html"])
                .contains("wieder nur auf Papier")
        };
        assert!(seen(&after), "{provisional}");
        assert_eq!(seen(&held), provisional == "show");
    }
}

#[test]
fn a_count_is_corrected_like_a_value() {
    let site = Site::of("released");
    let text = std::fs::read_to_string(site.root().join("data/corrections.yaml")).unwrap();
    let line = |published: u32, corrected: u32| {
        format!(
            "- {{release: 2019-12, site: true, field: everywhere, published: {published}, \
             corrected: {corrected}, date: 2020-03-02, class: serious, reason: Folge davon}}\n"
        )
    };
    for (published, corrected, code) in [
        (5, 4, None),
        (6, 4, Some(Code::CorrectionChain)),
        (5, 3, Some(Code::CorrectionContradicts)),
    ] {
        site.write("data/corrections.yaml", text.clone() + &line(published, corrected));
        let codes: Vec<Code> = {
            let mut found = found(site.root(), crate::support::NOW);
            found.retain(|one| one.diagnostic.code.severity() == Severity::Error);
            found.iter().map(|one| one.diagnostic.code).collect()
        };
        assert_eq!(codes, code.into_iter().collect::<Vec<_>>(), "{published} {corrected}");
    }
}

#[test]
fn corrections_of_one_value_are_a_chain() {
    let site = Site::of("released");
    site.write(
        "data/corrections.yaml",
        "- {release: 2019-12, service: grundsteuer, field: maturity, published: 1, corrected: 2, date: 2020-03-09, class: serious, reason: Doch 2}\n\
         - {release: 2019-12, service: grundsteuer, field: maturity, published: 3, corrected: 1, date: 2020-03-02, class: serious, reason: Eher 1}\n",
    );
    let pages = pages_with(&site, crate::support::NOW);
    let page = String::from_utf8_lossy(&pages["korrekturen/index.html"]).into_owned();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words:?}"));
    assert!(at("Doch 2") < at("Eher 1"), "the newest comes first");
    let feed = String::from_utf8_lossy(&pages["aenderungen/feed.xml"]).into_owned();
    assert!(feed.contains("veröffentlicht „3“, richtig „1“") && feed.contains("Doch 2"), "{feed}");
    // Whoever cites the release must say so; whoever cites another one need not.
    let item =
        String::from_utf8_lossy(&pages["aktuelles/2020-02-03-bericht/index.html"]).into_owned();
    assert!(
        item.contains("class=\"notice\"") && item.contains("schwerwiegend korrigiert"),
        "{item}"
    );
    assert!(item.contains("5 von 14 (35,7\u{a0}%) [korrigiert am 9.\u{a0}März 2020: 4 von 14 (28,6\u{a0}%); nach Nachmeldungen bis 10.\u{a0}Februar 2020: 5 von 14 (35,7\u{a0}%)]"), "{item}");
    let other =
        String::from_utf8_lossy(&pages["aktuelles/2020-06-15-bericht/index.html"]).into_owned();
    assert!(!other.contains("schwerwiegend"), "{other}");
}

/// What a scheduled release newly holds is nowhere either, where a site keeps the provisional to
/// itself: not even the name of a service that comes with it.
#[test]
fn a_service_that_comes_with_a_scheduled_release_is_not_named_before() {
    let site = Site::of("released");
    site.replace("data/site.yaml", "provisional: show", "provisional: hide");
    site.replace("data/site.yaml", "as_of: 2020-06-30\n", "");
    let services = std::fs::read_to_string(site.root().join("data/services/alle.yaml")).unwrap();
    let secret = "- {id: kanarienvogel, former_ids: [kanarienvogel-alt], title: Kanarienvogel, ministry: im, \
                  co_ministries: [fm], life_event: wohnen-umzug, executed_by: land, listed_from: 2020-06-10, \
                  history: [{date: 2020-06-20, status: online, maturity: 3, coverage: {offered: 1, responsible: 1}}]}\n";
    // Ended before, and known only since: what took its place is not to be named with it.
    let heir = "- {id: vorgaenger, title: Vorgänger, ministry: im, life_event: wohnen-umzug, executed_by: land, \
                listed_from: 2020-03-01, reported_on: 2020-06-25, ended: {date: 2020-05-20, how: merged, \
                into: [kanarienvogel], reported_on: 2020-06-25}}\n";
    site.write("data/services/alle.yaml", services + secret + heir);
    let teams = "teams: [{id: t, name: Team, supports: [im], services: [kanarienvogel]}]\n";
    site.write("data/teams.yaml", teams);
    let item = "---\ntitle: Meldung\nkind: report\ndate: 2020-06-20\nservices: [kanarienvogel, wohngeld]\n---\n\nText.\n";
    site.write("content/news/2020-06-20-meldung.md", item);
    let pages = pages_with(&site, crate::support::NOW);
    assert!(pages.contains_key("leistungen/vorgaenger/index.html"));
    for (path, bytes) in &pages {
        let says = String::from_utf8_lossy(bytes).to_lowercase().contains("kanarienvogel");
        assert!(!says && !path.contains("kanarienvogel"), "{path}");
    }
    site.replace("data/site.yaml", "provisional: hide", "provisional: show");
    assert!(
        pages_with(&site, crate::support::NOW).contains_key("leistungen/kanarienvogel/index.html")
    );
}
