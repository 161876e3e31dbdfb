// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where one finds things: the search, and the fields above the table of services.

use super::Page;
use crate::model::address::Paths;
use crate::model::report::{Executor, Status};
use crate::model::search;
use crate::progress::Standing;
use crate::render::press::Press;
use crate::render::view::search::{Choice, Field, Finder, SearchPage};
use crate::render::wording::{level, level_id, status, status_id};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// `/suche/`
pub(in crate::render) fn search(press: Press<'_>) -> Page {
    let paths = press.paths();
    let parts = search::parts(&press.report.addresses);
    let view = SearchPage {
        names: parts_of(press, parts, Paths::search_names),
        words: parts_of(press, parts, Paths::search_words),
        browse: press.links(&[
            ("all-services", paths.services(1)),
            ("by-topic", paths.topics()),
            ("by-life-event", paths.life_events()),
            ("menu-ministries", paths.ministries()),
            ("menu-news", paths.news(1)),
            ("title-sitemap", paths.sitemap()),
        ]),
    };
    let mut head = press.head(&paths.search(), &press.say("menu-search", &[]), "search", &[]);
    head.finds = true;
    Page::new("search.html", head, &view)
}

/// The addresses of so many parts of an index.
fn parts_of(press: Press<'_>, parts: usize, path: fn(Paths, usize) -> String) -> String {
    let parts = (1..=parts).map(|part| press.href(&path(press.paths(), part)));
    parts.collect::<Vec<_>>().join(" ")
}

/// The fields above the table of services: each offers what some service has.
pub(super) fn finder(press: Press<'_>) -> Finder {
    let names = press.paths().parameters();
    let field = |key, name, label: &str, choices| Field {
        key,
        name,
        label: press.say(label, &[]),
        choices,
    };
    let parts = search::parts_with_services(&press.report.addresses);
    Finder {
        names: parts_of(press, parts, Paths::search_names),
        sort: names.sort,
        orders: orders(press),
        fields: vec![
            field("ministry", names.ministry, "finder-ministry", ministries(press)),
            field("topic", names.topic, "finder-topic", topics(press)),
            field("level", names.level, "finder-level", levels(press)),
            field("status", names.status, "finder-status", statuses(press)),
            field("executor", names.executor, "finder-executor", executors(press)),
        ],
    }
}

/// By the columns that have an order, each of them in both directions.
fn orders(press: Press<'_>) -> Vec<Choice> {
    let keys = ["title", "level", "status", "ministry"];
    let both = keys.iter().flat_map(|key| [(*key, ""), (*key, "-")]);
    both.map(|(key, direction)| Choice {
        value: format!("{direction}{key}"),
        label: press.say(&format!("finder-order{direction}-{key}"), &[]),
    })
    .collect()
}

/// The states of all services that are shown.
fn standings<'a>(press: Press<'a>) -> impl Iterator<Item = &'a Standing> {
    press.report.shown().map(move |(ix, _)| press.figures.standing(ix))
}

fn ministries(press: Press<'_>) -> Vec<Choice> {
    let used: BTreeSet<_> = standings(press).map(|one| one.state.ministry).collect();
    let ministries = used.into_iter().map(|ix| &press.report.ministries[ix]);
    ministries.map(|one| Choice { value: one.id.clone(), label: one.name.clone() }).collect()
}

fn topics(press: Press<'_>) -> Vec<Choice> {
    let events = standings(press).map(|one| press.report.life_events[one.state.life_event].topic);
    let used: BTreeSet<_> = events.collect();
    let topics = used.into_iter().map(|ix| &press.report.topics[ix]);
    topics.map(|one| Choice { value: one.id.clone(), label: one.name.clone() }).collect()
}

/// Everywhere first, then the levels of the model in force from the highest, then those of others,
/// which are no part of that order and say so, and what is unknown last.
fn levels(press: Press<'_>) -> Vec<Choice> {
    let in_force = press.report.model_in_force.at(press.figures.as_of, press.report.today);
    let mut used = BTreeMap::new();
    let mut is_everywhere = false;
    for one in standings(press) {
        let reported = &one.state.reported;
        let rank = reported.maturity.zip(reported.model);
        let rank = rank.map(|(level, model)| (model != in_force, model, Reverse(level)));
        is_everywhere |= one.everywhere;
        used.entry((rank.is_none(), rank)).or_insert(one);
    }
    let choice = |one: &Standing| {
        let label = level(press, &Standing { everywhere: false, ..one.clone() });
        let other = one.state.reported.maturity.and(one.state.reported.model);
        let label = match other.filter(|model| *model != in_force) {
            Some(model) => format!("{label} ({})", press.report.models[model].title),
            None => label,
        };
        Choice { value: level_id(press, one), label }
    };
    let everywhere =
        Choice { value: "everywhere".to_owned(), label: press.say("finder-everywhere", &[]) };
    let everywhere = is_everywhere.then_some(everywhere);
    everywhere.into_iter().chain(used.into_values().map(choice)).collect()
}

fn statuses(press: Press<'_>) -> Vec<Choice> {
    let used: Vec<_> = standings(press).map(|one| one.state.reported.status).collect();
    let all = Status::ALL.iter().rev().map(|one| Some(*one)).chain([None]);
    all.filter(|one| used.contains(one))
        .map(|one| Choice { value: status_id(one).to_owned(), label: status(press, one) })
        .collect()
}

fn executors(press: Press<'_>) -> Vec<Choice> {
    let used: Vec<_> = standings(press).map(|one| one.state.executed_by).collect();
    let all = Executor::ALL.iter().filter(|one| used.contains(one));
    all.map(|one| Choice {
        value: one.as_str().to_owned(),
        label: press.say(&format!("executor-{}", one.as_str()), &[]),
    })
    .collect()
}
