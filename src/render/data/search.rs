// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the theme's script searches: in each part names with what the table of services shows, and
//! beside it the words that are said of them.
//!
//! Boundary: words as pages show them; how something is found is for the script. An entry is a list
//! and not a record, since names of fields would be half of what a phone loads.

use crate::model::address::Route;
use crate::model::report::{NewsItem, Service};
use crate::model::search::{self, PER_PART};
use crate::model::table::Ix;
use crate::model::tongue;
use crate::render::pages::services::outside;
use crate::render::plain;
use crate::render::press::{Press, says_something};
use crate::render::wording::{level, level_id, paint, status, status_id, whereabouts};
use serde::Serialize;
use std::collections::BTreeMap;

/// A part of the index of names.
#[derive(Default, Serialize)]
struct Names {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    /// Id, short form, name and address of ministries.
    ministries: Shared<[String; 4]>,
    /// Ids of topic fields.
    topics: Shared<String>,
    /// Id, class of the mark and words of levels.
    levels: Shared<[String; 3]>,
    /// Id and words of states of work.
    statuses: Shared<[String; 2]>,
    /// Ids of executing levels.
    executors: Shared<String>,
    /// At how many bodies.
    coverages: Shared<String>,
    /// Why a service is not counted; the first says that it is.
    outside: Shared<String>,
    /// Address and title; then what other pages are, or what else services are called and the places
    /// of their words in the lists above.
    entries: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Entry {
    Service(String, String, String, [usize; 7]),
    Other(String, String, String),
}

/// Words that many entries share, each once and in the order of their first use.
#[derive(Serialize)]
#[serde(transparent)]
struct Shared<W> {
    list: Vec<W>,
    #[serde(skip)]
    places: BTreeMap<W, usize>,
}

impl<W> Default for Shared<W> {
    fn default() -> Self {
        Self { list: Vec::new(), places: BTreeMap::new() }
    }
}

impl<W: Ord + Clone> Shared<W> {
    fn place(&mut self, words: W) -> usize {
        *self.places.entry(words).or_insert_with_key(|words| {
            self.list.push(words.clone());
            self.list.len() - 1
        })
    }
}

/// The n-th part of the index of names, from 1.
pub(in crate::render) fn names(press: Press<'_>, part: usize) -> Vec<u8> {
    let mut names = Names { demo: press.report.site.demo, ..Names::default() };
    names.outside.place(String::new());
    for (path, route) in self::part(press, part) {
        let entry = match route {
            Route::Service(ix) => names.service(press, *ix),
            _ => Entry::Other(press.href(path), title(press, path, route), about(press, route)),
        };
        names.entries.push(entry);
    }
    json(&names)
}

/// What is said of the same entries beside their names.
pub(in crate::render) fn words(press: Press<'_>, part: usize) -> Vec<u8> {
    #[derive(Serialize)]
    struct Said {
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        demo: bool,
        words: Vec<String>,
    }
    let words = self::part(press, part).map(|(_, route)| said(press, route)).collect();
    json(&Said { demo: press.report.site.demo, words })
}

/// The pages of a part, without those on which nothing stands.
fn part<'a>(press: Press<'a>, part: usize) -> impl Iterator<Item = (&'a str, &'a Route)> + use<'a> {
    let pages = search::pages(&press.report.addresses);
    let pages = pages.into_iter().skip((part - 1) * PER_PART).take(PER_PART);
    pages.filter(move |(path, _)| says_something(press.report, path))
}

impl Names {
    fn service(&mut self, press: Press<'_>, ix: Ix<Service>) -> Entry {
        let standing = press.figures.standing(ix);
        let state = &standing.state;
        let ministry = press.ministry_short(state.ministry);
        let topic = press.report.life_events[state.life_event].topic;
        let id = press.report.ministries[state.ministry].id.clone();
        let mark = paint(press, standing).class().to_owned();
        let level = [level_id(press, standing), mark, level(press, standing)];
        let work = state.reported.status;
        let places = [
            self.ministries.place([id, ministry.short, ministry.title, ministry.href]),
            self.topics.place(press.report.topics[topic].id.clone()),
            self.levels.place(level),
            self.statuses.place([status_id(work).to_owned(), status(press, work)]),
            self.executors.place(state.executed_by.as_str().to_owned()),
            self.coverages.place(whereabouts(press, standing, "coverage-short")),
            self.outside.place(outside(press, ix, standing).unwrap_or_default()),
        ];
        let link = press.service(ix);
        let called = join(press.report.services[ix].also_called.iter().cloned());
        Entry::Service(link.href, link.title, called, places)
    }
}

/// The name of a page that is no service: its publisher's, where a text has taken it over.
fn title(press: Press<'_>, path: &str, route: &Route) -> String {
    let report = press.report;
    let taken_over = report.addresses.get(path).and_then(|entry| entry.taken_over_by);
    if let Some(page) = taken_over {
        return report.pages[page].title.clone();
    }
    let key = match route {
        Route::Ministry(ix) => return report.ministries[*ix].name.clone(),
        Route::Topic(ix) => return report.topics[*ix].name.clone(),
        Route::LifeEvent(ix) => return report.life_events[*ix].name.clone(),
        Route::Article(index) => return report.news[*index].title.clone(),
        Route::Text(index) => return report.pages[*index].title.clone(),
        Route::Release(index) => return press.release_title(&report.releases[*index]),
        Route::Ministries => "menu-ministries",
        Route::Topics => "title-topics",
        Route::Services(_) => "menu-services",
        Route::News(..) => "menu-news",
        Route::LifeEvents => "title-life-events",
        Route::Unreported => "title-unreported",
        Route::Teams => "title-teams",
        Route::Indicators => "title-indicators",
        Route::Accessibility => "title-accessibility",
        Route::Course => "menu-course",
        Route::Releases => "menu-releases",
        Route::Corrections => "title-corrections",
        Route::Changes => "title-changes",
        Route::Method => "menu-method",
        _ => "title-downloads",
    };
    press.say(key, &[])
}

/// What a page is, in a word or two under its name.
fn about(press: Press<'_>, route: &Route) -> String {
    let report = press.report;
    let kind = |key: &str| press.say(key, &[]);
    match route {
        Route::Ministry(ix) => {
            format!("{} · {}", kind("search-ministry"), report.ministries[*ix].short)
        }
        Route::Topic(_) => kind("search-topic"),
        Route::LifeEvent(ix) => {
            let topic = report.life_events[*ix].topic;
            format!("{} · {}", kind("search-life-event"), report.topics[topic].name)
        }
        Route::Article(index) => {
            let item = press.teaser(&report.news[*index]);
            format!("{} · {}", item.kind, item.date)
        }
        Route::Release(_) => kind("search-release"),
        Route::Text(index) => {
            let page = &report.pages[*index];
            let original = page.original.as_deref();
            let of = original.and_then(|path| report.addresses.get(path)).map(|entry| &entry.route);
            let what = match of {
                Some(route @ Route::Article(_)) => about(press, route),
                _ => kind("search-page"),
            };
            let language = page.lang.as_deref().filter(|_| original.is_some());
            language.map_or_else(|| what.clone(), |code| format!("{what} · {}", tongue::name(code)))
        }
        _ => kind("search-page"),
    }
}

/// What is said of a page beside its name.
fn said(press: Press<'_>, route: &Route) -> String {
    let report = press.report;
    match route {
        Route::Service(ix) => {
            let service = &report.services[*ix];
            let event = press.figures.standing(*ix).state.life_event;
            let topic = report.life_events[event].topic;
            let summary = service.summary.as_ref().map(|summary| plain::text(press, summary));
            let keys = service.ozg_id.iter().chain(&service.leika).cloned();
            let places =
                [report.life_events[event].name.clone(), report.topics[topic].name.clone()];
            join(summary.into_iter().chain(places).chain(keys))
        }
        Route::Ministry(ix) => join(report.ministries[*ix].also_called.iter().cloned()),
        Route::Article(index) => of_news(press, &report.news[*index]),
        Route::Text(index) => {
            let text = plain::text(press, &report.pages[*index].body);
            text.chars().take(LONGEST).collect()
        }
        _ => String::new(),
    }
}

/// Of a text so many characters are searched: an imprint is found by its first words.
const LONGEST: usize = 2_000;

/// Headlines, teaser and keywords; a canceled item keeps nothing but its name.
fn of_news(press: Press<'_>, item: &NewsItem) -> String {
    if item.canceled {
        return String::new();
    }
    let heads = [item.kicker.clone(), item.subtitle.clone(), press.teaser_words(item)];
    let ministries = item.ministries.iter().map(|ix| press.report.ministries[*ix].name.clone());
    let services = item.services.iter().map(|ix| press.service_title(*ix));
    let keywords = item.keywords.iter().chain(&item.section).cloned();
    join(heads.into_iter().flatten().chain(keywords).chain(ministries).chain(services))
}

fn join(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// Without the line breaks of the other files: nobody reads it, and a phone loads it.
fn json(value: &impl Serialize) -> Vec<u8> {
    // Serialising plain structs into memory has no way to fail.
    serde_json::to_vec(value).unwrap_or_default()
}
