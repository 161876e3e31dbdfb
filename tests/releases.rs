// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A published past does not change in silence: random sites, random edits, and who must notice.

use crate::support::random::{Observation, Service, fields, observation, services, yaml};
use crate::support::{Site, figures, found};
use fortschritt::diagnostics::{Code, Located, Severity};
use fortschritt::model::Withheld;
use fortschritt::model::measure::Scope;
use fortschritt::released::{self, Files, Request};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

const NOW: &str = "2021-06-30T12:00:00Z";

/// Stichtag and Redaktionsschluss of the releases that every random site has.
const RELEASES: [(&str, Date, Date); 3] = [
    ("2019-06", date(2019, 6, 30), date(2019, 7, 15)),
    ("2019-12", date(2019, 12, 31), date(2020, 1, 20)),
    ("2020-06", date(2020, 6, 30), date(2020, 7, 31)),
];

/// A site of random services without texts and teams that would only cost time.
fn site(services: &[Service]) -> Site {
    let site = Site::example();
    for file in ["2020-06-25-neue-strukturen", "2020-07-10-sperrfrist"] {
        std::fs::remove_file(site.root().join(format!("content/news/{file}.md"))).unwrap();
    }
    site.write("data/teams.yaml", "teams: []\n");
    site.write("data/calendar.yaml", "[]\n");
    set(&site, services);
    site
}

fn set(site: &Site, services: &[Service]) {
    site.write("data/services/alle.yaml", yaml(services.iter().enumerate()));
}

fn release(site: &Site, (id, as_of, cutoff): (&str, Date, Date)) -> Files {
    let built = figures(site.root(), NOW, None);
    let published = format!("{cutoff}T12:00:00Z").parse().unwrap();
    let request = Request { id: id.to_owned(), as_of, cutoff, published };
    let files = released::new(&built.report, &Withheld::default(), &request).expect("a release");
    for (name, text) in [&files.release, &files.states] {
        site.write(name, text);
    }
    files
}

fn released_site(services: &[Service]) -> Site {
    let site = site(services);
    for one in RELEASES {
        release(&site, one);
    }
    site
}

fn errors(site: &Site) -> Vec<Located> {
    let mut found = found(site.root(), NOW);
    found.retain(|one| one.diagnostic.code.severity() == Severity::Error);
    found
}

/// A service, a field and a release.
type Name = (String, &'static str, &'static str);

/// The rules once more, written for reading: what a release says of a service.
fn said(one: &Service, as_of: Date, cutoff: Date) -> BTreeMap<&'static str, String> {
    let ended = one.ended.is_some_and(|day| day <= as_of && day <= cutoff);
    let listed = one.listed_from.is_none_or(|day| day <= as_of && day <= cutoff);
    if ended || !listed {
        return BTreeMap::from([("listing", "unlisted".to_owned())]);
    }
    let known = one.history.iter().filter(|one| one.date <= as_of && one.reported_on <= cutoff);
    let mut by_day: BTreeMap<Date, &Observation> = BTreeMap::new();
    for entry in known {
        let last = by_day.entry(entry.date).or_insert(entry);
        if entry.reported_on > last.reported_on {
            *last = entry;
        }
    }
    let (mut status, mut maturity, mut model) = (None, None, None);
    let (mut offered, mut parts) = (None, None);
    for entry in by_day.values() {
        let fields = &entry.fields;
        status = fields.status.or(status);
        if let Some(new) = fields.maturity {
            if (new, model) != (maturity, Some("ozg-1.1")) {
                (offered, parts) = (None, None);
            }
            (maturity, model) = (new, Some("ozg-1.1"));
        }
        offered = fields.offered.or(offered);
        parts = fields.parts.then_some("2/2").or(parts);
    }
    let unknown = || "unknown".to_owned();
    let ministry = match one.ministry.as_str() {
        plain if !plain.starts_with('[') => plain,
        _ if as_of >= date(2020, 1, 1) => "im",
        _ => "sm",
    };
    BTreeMap::from([
        ("listing", "listed".to_owned()),
        ("status", status.map_or_else(unknown, str::to_owned)),
        ("maturity", maturity.map_or_else(unknown, |level: u32| level.to_string())),
        ("model", model.map_or_else(unknown, str::to_owned)),
        ("coverage", offered.map_or_else(unknown, |offered| format!("{offered}/3"))),
        ("parts", parts.map_or_else(unknown, str::to_owned)),
        ("ministry", ministry.to_owned()),
        ("life_event", one.life_event.to_owned()),
        ("executed_by", one.executed_by.to_owned()),
    ])
}

/// What differs between what releases said and what they would say after an edit.
fn expected(before: &[Service], after: &[Service]) -> BTreeMap<Name, (String, String)> {
    let mut differences = BTreeMap::new();
    for (release, as_of, cutoff) in RELEASES {
        for (index, (old, new)) in before.iter().zip(after).enumerate() {
            let (old, new) = (said(old, as_of, cutoff), said(new, as_of, cutoff));
            for (field, published) in &old {
                // What is not listed has no other field.
                if let Some(now) = new.get(field).filter(|now| *now != published) {
                    let name = (format!("s{index}"), *field, release);
                    differences.insert(name, (published.clone(), now.clone()));
                }
            }
        }
    }
    differences
}

/// One thing that somebody might do to the past.
#[derive(Debug, Clone)]
enum Edit {
    Fields(usize, usize, crate::support::random::Fields),
    Delete(usize, usize),
    Move(usize, usize, Date),
    Backdate(usize, usize),
    Ministry(usize, &'static str),
    Event(usize, &'static str),
    Executor(usize, &'static str),
    Listed(usize, Option<Date>),
    Ended(usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    use crate::support::random::day;
    let (one, entry) = (0usize..14, 0usize..5);
    prop_oneof![
        4 => (one.clone(), entry.clone(), fields()).prop_map(|(a, b, c)| Edit::Fields(a, b, c)),
        2 => (one.clone(), entry.clone()).prop_map(|(a, b)| Edit::Delete(a, b)),
        2 => (one.clone(), entry.clone(), day()).prop_map(|(a, b, c)| Edit::Move(a, b, c)),
        1 => (one.clone(), entry).prop_map(|(a, b)| Edit::Backdate(a, b)),
        1 => (one.clone(), prop::sample::select(vec!["fm", "sm"])).prop_map(|(a, b)| Edit::Ministry(a, b)),
        1 => (one.clone(), prop::sample::select(vec!["geburt", "steuern"])).prop_map(|(a, b)| Edit::Event(a, b)),
        1 => (one.clone(), prop::sample::select(vec!["land", "bund"])).prop_map(|(a, b)| Edit::Executor(a, b)),
        1 => (one.clone(), prop::option::of(day())).prop_map(|(a, b)| Edit::Listed(a, b)),
        1 => one.prop_map(Edit::Ended),
    ]
}

/// The services after an edit; a history stays one that the checks accept.
fn edited(services: &[Service], edit: &Edit) -> Vec<Service> {
    let mut services = services.to_vec();
    let n = services.len();
    let entry = |one: &Service, at: usize| match one.history.len() {
        0 => None,
        len => Some(at % len),
    };
    let (at, change): (usize, Box<dyn Fn(&mut Service)>) = match edit.clone() {
        Edit::Fields(at, e, fields) => (
            at,
            Box::new(move |one| {
                if let Some(e) = entry(one, e) {
                    one.history[e].fields = fields.clone();
                }
            }),
        ),
        Edit::Delete(at, e) => (
            at,
            Box::new(move |one| {
                if let Some(e) = entry(one, e) {
                    one.history.remove(e);
                }
            }),
        ),
        Edit::Move(at, e, day) => (
            at,
            Box::new(move |one| {
                if let Some(e) = entry(one, e) {
                    one.history[e].date = day;
                    one.history[e].reported_on = one.history[e].reported_on.max(day);
                }
            }),
        ),
        Edit::Backdate(at, e) => (
            at,
            Box::new(move |one| {
                if let Some(e) = entry(one, e) {
                    one.history[e].reported_on = one.history[e].date;
                }
            }),
        ),
        Edit::Ministry(at, id) => (at, Box::new(move |one| id.clone_into(&mut one.ministry))),
        Edit::Event(at, id) => (at, Box::new(move |one| one.life_event = id)),
        Edit::Executor(at, word) => (at, Box::new(move |one| one.executed_by = word)),
        Edit::Listed(at, day) => (at, Box::new(move |one| one.listed_from = day)),
        Edit::Ended(at) => (at, Box::new(|one| one.ended = None)),
    };
    let one = &mut services[at % n];
    change(one);
    one.history.sort_by_key(|one| (one.date, one.reported_on));
    one.history.dedup_by_key(|one| (one.date, one.reported_on));
    let ended = one.ended;
    one.history.retain(|one| ended.is_none_or(|ended| one.date < ended));
    if one.listed_from.zip(one.ended).is_some_and(|(from, ended)| from >= ended) {
        one.listed_from = None;
    }
    services
}

fn arg(one: &Located, name: &str) -> String {
    let found = one.diagnostic.args.iter().find(|(key, _)| *key == name);
    found.map(|(_, value)| value.clone()).unwrap_or_default()
}

/// The rewritten values that the program names.
fn named(errors: &[Located]) -> BTreeMap<Name, (String, String)> {
    let all = |list: &[&'static str], word: &str| *list.iter().find(|one| **one == word).unwrap();
    let fields = [
        "listing",
        "status",
        "maturity",
        "model",
        "coverage",
        "parts",
        "ministry",
        "life_event",
        "executed_by",
    ];
    let releases = RELEASES.map(|(id, ..)| id);
    let rewritten = errors.iter().map(|one| {
        assert_eq!(one.diagnostic.code, Code::RewrittenPast, "{one:?}");
        let name = (
            arg(one, "service"),
            all(&fields, &arg(one, "field")),
            all(&releases, &arg(one, "release")),
        );
        (name, (arg(one, "published"), arg(one, "now")))
    });
    rewritten.collect()
}

/// The corrections that the messages offer, pasted as they stand there.
fn offered(errors: &[Located]) -> String {
    let catalogue = fortschritt::diagnostics::Catalogue::new(fortschritt::diagnostics::Tongue::De);
    let lines = errors.iter().map(|one| {
        let hint = catalogue.hint(&one.diagnostic).expect("a hint");
        let line = hint.split('`').find(|part| part.starts_with("- {")).expect("a correction");
        format!("{line}\n")
    });
    lines.collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Late reports, later observations and files in another order rewrite nothing.
    #[test]
    fn what_was_not_known_then_rewrites_nothing(
        services in services(),
        late in prop::collection::vec((0usize..14, observation()), 0..4),
        turn in 0usize..14,
    ) {
        let site = released_site(&services);
        let (mut after, n) = (services.clone(), services.len());
        for (at, new) in late {
            let one = &mut after[at % n];
            let reported_on = date(2020, 8, 1).max(new.reported_on);
            one.history.push(Observation { reported_on, ..new });
            let ended = one.ended;
            one.history.retain(|one| ended.is_none_or(|ended| one.date < ended));
            one.history.sort_by_key(|one| (one.date, one.reported_on));
            one.history.dedup_by_key(|one| (one.date, one.reported_on));
        }
        let mut mixed: Vec<_> = after.iter().enumerate().collect();
        mixed.rotate_left(turn % n);
        let (first, second) = mixed.split_at(n / 2);
        site.write("data/services/alle.yaml", yaml(second.iter().copied()));
        site.write("data/services/a/b.yaml", yaml(first.iter().copied()));
        let errors = errors(&site);
        prop_assert!(errors.is_empty(), "{:?}", errors);
    }
}

/// Whatever of what was known at a Redaktionsschluss is edited, the program names each value of each
/// release that is another one now, and no other. With the corrections that it offers, all is well.
#[test]
fn an_edit_of_what_was_published_is_found_and_named() {
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new(config.clone());
    let rewritten = Cell::new(0);
    let run = runner.run(&(services(), edit()), |(services, edit)| {
        let site = released_site(&services);
        prop_assert!(errors(&site).is_empty());
        let after = edited(&services, &edit);
        set(&site, &after);
        let errors = errors(&site);
        let expected = expected(&services, &after);
        rewritten.set(rewritten.get() + u32::from(!expected.is_empty()));
        prop_assert_eq!(named(&errors), expected);
        site.write("data/corrections.yaml", format!("# offered\n{}", offered(&errors)));
        let left = self::errors(&site);
        prop_assert!(left.is_empty(), "{:?}", left);
        Ok(())
    });
    run.unwrap();
    println!("{} of {} edits rewrote a published value", rewritten.get(), config.cases);
    assert!(rewritten.get() > config.cases / 4, "most edits changed nothing");
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
        let correction = "- {release: 2020-05, service: wohngeld, field: status, published: planned, \
                          corrected: open, date: 2020-06-14, class: minor, reason: Kanarienvogel}\n";
        site.replace(
            "data/services/alle.yaml",
            "title: Wohngeld, ministry: [{from: 2014-12-05, ministry: sm}, {from: 2020-01-01, ministry: im}], \
             life_event: wohnen-umzug, executed_by: kommune, types: [\"2/3\"], history: [{date: 2019-06-30, status: planned, maturity: 1}]",
            "title: Wohngeld, ministry: [{from: 2014-12-05, ministry: sm}, {from: 2020-01-01, ministry: im}], \
             life_event: wohnen-umzug, executed_by: kommune, types: [\"2/3\"], history: [{date: 2019-06-30, status: planned, maturity: 1}, \
             {date: 2020-05-20, status: open, note: Zurück}]",
        );
        let text = std::fs::read_to_string(site.root().join("data/corrections.yaml")).unwrap();
        site.write("data/corrections.yaml", text.clone() + correction);
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
        site.write("data/corrections.yaml", text);
        let without = pages_with(&site, eve);
        assert_eq!(held.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
        for (path, bytes) in &held {
            assert!(*bytes == without[path], "{provisional}: {path} differs");
            assert!(!String::from_utf8_lossy(bytes).contains("Kanarienvogel"), "{path}");
        }
        assert!(after.contains_key("berichte/2020-05/index.html"));
        let corrections = String::from_utf8_lossy(&after["korrekturen/index.html"]).into_owned();
        assert!(corrections.contains("Kanarienvogel"));
        // With a release the Stichtag moves on; with `hide`, so does what may be seen at all.
        let seen = |pages: &BTreeMap<String, Vec<u8>>| {
            String::from_utf8_lossy(&pages["leistungen/wohngeld/index.html"]).contains("Zurück")
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
