// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Invariant 7: output with the excluded files present equals output with them deleted, to the
//! byte.

use crate::support::{NOW, Site, pages, picture};
use proptest::prelude::*;

/// Words that stand nowhere else.
const CANARY: &str = "Kanarienvogel";

/// Front matter that keeps an item from being public at the moment of the tests.
fn holding_back() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("date: 2020-06-01\ndraft: true".to_owned()),
        Just("date: 2020-06-01\nstatus: withheld".to_owned()),
        (2u32..28).prop_map(|day| format!("date: 2020-07-{day:02}")),
        Just("date: 2020-07-01T14:00:01".to_owned()),
        (1u32..59).prop_map(|minute| {
            format!("date: 2020-06-01\nembargo_until: 2020-07-01T14:{minute:02}:00+02:00")
        }),
        Just("date: 2020-06-01\nembargo_until: 2020-07-01T12:00:01Z\nstatus: canceled".to_owned()),
    ]
}

fn held_back_item() -> impl Strategy<Value = String> {
    let extras = prop::sample::subsequence(
        vec![
            "keywords: [Kanarienvogel-Wort]",
            "ministries: [fm, sm]",
            "services: [elterngeld, wohngeld]",
            "aliases: [kanarienvogel-alt, /kanarienvogel/]",
            "image: {src: kanarienvogel.jpg, alt: Kanarienvogel, credit: x, licence: CC0}",
            "related: [2020-06-25-neue-strukturen]",
            "section: Kanarienvogel-Rubrik",
            "as_of: 2020-03-31",
        ],
        0..8,
    );
    (holding_back(), extras).prop_map(|(state, extras)| {
        format!(
            "---\ntitle: {CANARY}\nkind: report\n{state}\n{}\n---\n\n# {CANARY}\n\n\
             {{{{ figure(measure=\"conform\", as_of=\"2020-01-15\") }}}} ![{CANARY}](kanarienvogel.jpg)\n",
            extras.join("\n")
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn held_back_items_leave_no_trace(items in prop::collection::vec(held_back_item(), 1..4)) {
        let site = Site::example();
        let without = pages(site.root(), NOW);
        site.write("content/news/kanarienvogel.jpg", picture(1));
        for (index, item) in items.iter().enumerate() {
            site.write(&format!("content/news/kanarienvogel-{index}.md"), item);
            let version = format!("---\ntitle: {CANARY}\n---\n\n{CANARY} sings.\n");
            site.write(&format!("content/news/kanarienvogel-{index}.en.md"), version);
        }
        let with = pages(site.root(), NOW);
        prop_assert_eq!(with.keys().collect::<Vec<_>>(), without.keys().collect::<Vec<_>>());
        for (path, bytes) in &with {
            prop_assert!(bytes == &without[path], "{} differs", path);
        }
    }
}

#[test]
fn an_item_becomes_public_at_its_moment_and_its_picture_with_it() {
    let site = Site::example();
    site.write("content/news/bild.jpg", picture(2));
    site.write(
        "content/news/bald.md",
        "---\ntitle: Bald\nkind: report\ndate: 2020-06-01\nembargo_until: 2020-07-01T14:00:00\n\
         image: {src: bild.jpg, alt: x, credit: x, licence: CC0}\n---\n\nText.\n",
    );
    let before = pages(site.root(), "2020-07-01T11:59:59Z");
    let after = pages(site.root(), "2020-07-01T12:00:00Z");
    for path in ["aktuelles/bald/index.html", "aktuelles/bild.jpg"] {
        assert!(!before.contains_key(path), "{path} was early");
        assert!(after.contains_key(path), "{path} is missing");
    }
}

#[test]
fn a_link_to_an_item_that_is_not_public_is_dead() {
    let site = Site::example();
    let link = "[bald](/aktuelles/2020-07-10-sperrfrist/)";
    site.replace("content/pages/impressum.md", "Text.", link);
    let codes: Vec<_> = crate::support::found(site.root(), NOW)
        .iter()
        .map(|one| one.diagnostic.code.as_str())
        .collect();
    assert!(codes.contains(&"link-not-public"), "{codes:?}");
    let later = crate::support::found(site.root(), "2020-07-10T08:00:00Z");
    assert!(later.iter().all(|one| one.diagnostic.code.as_str() != "link-not-public"));
}

#[test]
fn a_canceled_item_keeps_its_address_and_loses_its_text() {
    let site = Site::example();
    site.write(
        "content/news/zurueck.md",
        "---\ntitle: Zurück\nteaser: Kanarienvogel\nkind: report\ndate: 2020-06-01\nstatus: canceled\n\
         quotes: [{text: Kanarienvogel, speaker: X}]\n---\n\nKanarienvogel.\n",
    );
    for (path, bytes) in pages(site.root(), NOW) {
        assert!(!String::from_utf8_lossy(&bytes).contains(CANARY), "{path}");
    }
    assert!(pages(site.root(), NOW).contains_key("aktuelles/zurueck/index.html"));
}

#[test]
fn with_provisional_hidden_nothing_later_than_the_stichtag_shows() {
    let site = || {
        let site = Site::example();
        std::fs::remove_file(site.root().join("content/news/2020-06-25-neue-strukturen.md"))
            .unwrap();
        site.replace("data/site.yaml", "provisional: show", "provisional: hide");
        site.replace("data/site.yaml", "as_of: 2020-06-30", "as_of: 2020-03-31");
        site
    };
    let (with, without) = (site(), site());
    let services = "data/services/alle.yaml";
    let later = "    - {date: 2020-05-31, status: online, maturity: 3, coverage: {offered: 4, responsible: 23}, \
                 parts: {conform: 2, of: 2}, reported_by: sm, reported_on: 2020-06-10, source: \
                 Ressortabfrage I/2020}\n";
    without.replace(services, later, "");
    let fall = ", {date: 2020-04-30, status: in_progress, maturity: 2, note: Nachweise wieder nur auf Papier}";
    without.replace(services, fall, "");
    with.replace(
        services,
        "ministry: im, life_event: steuern, executed_by: kommune, types: [\"5\"], history",
        "ministry: [{from: 2015-01-01, ministry: im}, {from: 2020-05-01, ministry: sm}], life_event: \
         steuern, executed_by: kommune, types: [\"5\"], ended: {date: 2020-06-01, how: withdrawn, \
         reason: Kanarienvogel}, history",
    );
    without.replace(
        services,
        "ministry: im, life_event: steuern, executed_by: kommune, types: [\"5\"], history",
        "ministry: [{from: 2015-01-01, ministry: im}], life_event: steuern, executed_by: kommune, \
         types: [\"5\"], history",
    );
    let (with, without) = (pages(with.root(), NOW), pages(without.root(), NOW));
    for (path, bytes) in &with {
        assert!(*bytes == without[path], "{path} differs");
    }
}

#[test]
fn with_provisional_hidden_no_text_may_ask_for_a_later_day() {
    let site = Site::example();
    site.replace("data/site.yaml", "provisional: show", "provisional: hide");
    let item = "content/news/2020-06-25-neue-strukturen.md";
    let codes = |site: &Site| -> Vec<&'static str> {
        let found = crate::support::found(site.root(), "2020-07-20T12:00:00Z");
        found.iter().map(|one| one.diagnostic.code.as_str()).collect()
    };
    site.replace(item, "as_of: 2020-05-31", "as_of: 2020-07-10");
    assert!(codes(&site).contains(&"as-of-in-future"), "{:?}", codes(&site));
    // What is prepared for later may: nobody sees it yet.
    site.replace(item, "date: 2020-06-25", "date: 2020-08-25");
    assert!(!codes(&site).contains(&"as-of-in-future"), "{:?}", codes(&site));
}
