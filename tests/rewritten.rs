// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A published past does not change in silence: random sites, random edits, and who must notice.

use crate::releases::{NOW, RELEASES, arg, errors, release};
use crate::support::random::{Observation, Service, fields, observation, services, yaml};
use crate::support::{Built, Site, figures, found};
use fortschritt::diagnostics::{Code, Located};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

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

fn released_site(services: &[Service]) -> Site {
    let site = site(services);
    for one in RELEASES {
        release(&site, one);
    }
    site
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
    let (mut since, mut reported_on) = (None, None);
    for entry in by_day.values() {
        let fields = &entry.fields;
        let before = (status, maturity, model);
        status = fields.status.or(status);
        if let Some(new) = fields.maturity {
            if (new, model) != (maturity, Some("ozg-1.1")) {
                (offered, parts) = (None, None);
            }
            (maturity, model) = (new, Some("ozg-1.1"));
        }
        since = since.filter(|_| before == (status, maturity, model)).or(Some(entry.date));
        reported_on = Some(entry.reported_on);
        offered = fields.offered.or(offered);
        parts = fields.parts.then_some("2/2").or(parts);
    }
    let unknown = || "unknown".to_owned();
    let day = |day: Option<Date>| day.map_or_else(unknown, |day| day.to_string());
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
        ("since", day(since)),
        ("reported_on", day(reported_on)),
    ])
}

/// What a release says of days: no figure rests on them.
const DAYS: [&str; 2] = ["since", "reported_on"];

/// What differs between what releases said and what they would say after an edit.
fn expected(before: &[Service], after: &[Service]) -> BTreeMap<Name, (String, String)> {
    let mut differences = BTreeMap::new();
    for (release, as_of, cutoff) in RELEASES {
        for (index, (old, new)) in before.iter().zip(after).enumerate() {
            let (old, new) = (said(old, as_of, cutoff), said(new, as_of, cutoff));
            for (field, published) in old.iter().filter(|(field, _)| !DAYS.contains(field)) {
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

/// Releases and services of which only days differ, if the service is said to be what it was.
fn expected_days(before: &[Service], after: &[Service]) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let rewritten = expected(before, after);
    for (release, as_of, cutoff) in RELEASES {
        for (index, (old, new)) in before.iter().zip(after).enumerate() {
            let (old, new) = (said(old, as_of, cutoff), said(new, as_of, cutoff));
            let id = format!("s{index}");
            let is_rewritten = rewritten.keys().any(|(one, _, of)| *one == id && *of == release);
            if !is_rewritten && DAYS.iter().any(|day| old.get(day) != new.get(day)) {
                found.insert((id, release.to_owned()));
            }
        }
    }
    found
}

/// The warnings of days.
fn days(site: &Site) -> Vec<Located> {
    let mut all = found(site.root(), NOW);
    all.retain(|one| one.diagnostic.code == Code::RewrittenDay);
    all
}

/// What the warnings are about.
fn named_days(warnings: &[Located]) -> BTreeSet<(String, String)> {
    warnings.iter().map(|one| (arg(one, "service"), arg(one, "release"))).collect()
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
        prop_assert!(days(&site).is_empty());
    }
}

/// All published counts, by release.
fn published(built: &Built) -> Vec<(String, String)> {
    let numbers = built.report.releases.iter().zip(&built.figures.releases);
    numbers.map(|(one, numbers)| (one.id.clone(), format!("{:?}", numbers.published))).collect()
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
        let before = published(&figures(site.root(), NOW, None));
        let after = edited(&services, &edit);
        set(&site, &after);
        let errors = errors(&site);
        let expected = expected(&services, &after);
        rewritten.set(rewritten.get() + u32::from(!expected.is_empty()));
        prop_assert_eq!(named(&errors), expected);
        let days = days(&site);
        prop_assert_eq!(named_days(&days), expected_days(&services, &after));
        site.write(
            "data/corrections.yaml",
            format!("# offered\n{}{}", offered(&errors), offered(&days)),
        );
        let left = self::errors(&site);
        prop_assert!(left.is_empty(), "{:?}", left);
        prop_assert!(self::days(&site).is_empty());
        // It shows each of them, and what was published is what it was.
        let built = figures(site.root(), NOW, None);
        prop_assert_eq!(built.report.corrections.len(), errors.len() + days.len());
        prop_assert_eq!(published(&built), before);
        Ok(())
    });
    run.unwrap();
    println!("{} of {} edits rewrote a published value", rewritten.get(), config.cases);
    assert!(rewritten.get() > config.cases / 4, "most edits changed nothing");
}
