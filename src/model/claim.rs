// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who stands where: the program's pages, then records and texts, and redirects last.
//!
//! The order decides whom a collision is blamed on: never the page that has been there, always the
//! alias or former id that would lead elsewhere.

use super::address::{
    Addresses, ChartFormat, ChartId, Claims, DataFile, NEWS_PER_PAGE, NewsScope, Paths,
    ReleaseFile, Route, SERVICES_PER_PAGE,
};
use super::at::At;
use super::charts::{Known, Subjects};
use super::prose::Draft;
use super::report::{NewsGroups, Picture, Reason, Release, Service};
use super::table::{Ix, Table};
use super::{Tables, news, pages};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// Addresses while they are given out.
pub(super) struct Claimer {
    claims: Claims,
    paths: Paths,
    /// From where, to where, and which word of the publisher says so.
    redirects: Vec<(String, String, Place)>,
    /// Services whose coverage was known.
    covered: BTreeSet<Ix<Service>>,
}

impl Claimer {
    pub(super) fn new(paths: Paths) -> Self {
        Self { claims: Claims::default(), paths, redirects: Vec::new(), covered: BTreeSet::new() }
    }

    /// Pages and files of the program itself.
    pub(super) fn program(&mut self, sources: &Sources, services: usize, news: usize) {
        let (claims, paths) = (&mut self.claims, self.paths);
        claims.own("/".to_owned(), Route::Home);
        claims.own(paths.ministries(), Route::Ministries);
        claims.own(paths.topics(), Route::Topics);
        for page in 1..=services.div_ceil(SERVICES_PER_PAGE).max(1) {
            claims.own(paths.services(page), Route::Services(page));
        }
        for page in 1..=news.div_ceil(NEWS_PER_PAGE).max(1) {
            claims.own(paths.news(page), Route::News(NewsScope::All, page));
        }
        claims.own(paths.life_events(), Route::LifeEvents);
        claims.own(paths.unreported(), Route::Unreported);
        claims.own(paths.teams(), Route::Teams);
        claims.own(paths.indicators(), Route::Indicators);
        claims.own(paths.sitemap(), Route::Sitemap);
        claims.own(paths.search(), Route::Search);
        let site = sources.site.as_ref();
        if site.is_some_and(|doc| doc.value.accessibility.is_some()) {
            claims.own(paths.accessibility(), Route::Accessibility);
        }
        claims.own(paths.course(), Route::Course);
        claims.own(paths.releases(), Route::Releases);
        claims.own(paths.corrections(), Route::Corrections);
        claims.own(paths.changes(), Route::Changes);
        claims.own(paths.changes_feed(), Route::ChangesFeed);
        claims.own(paths.method(), Route::Method);
        claims.own("/404.html".to_owned(), Route::NotFound);
        claims.own("/robots.txt".to_owned(), Route::Robots);
        claims.own("/sitemap.xml".to_owned(), Route::SitemapFile);
        claims.own("/_headers".to_owned(), Route::Headers);
        claims.own("/_nginx.conf".to_owned(), Route::NginxHeaders);
        claims.own("/.well-known/security.txt".to_owned(), Route::Security);
        claims.own(paths.news_feed(), Route::NewsFeed);
        claims.own(paths.data(""), Route::Downloads);
        for file in DataFile::all() {
            claims.own(paths.data(&file.name()), Route::Data(file));
        }
        for name in sources.theme.assets.keys() {
            claims.own(format!("/assets/{name}"), Route::Asset(name.clone()));
        }
    }

    /// Pages and files of the releases.
    pub(super) fn releases(&mut self, releases: &[Release]) {
        for (index, release) in releases.iter().enumerate() {
            self.claims.own(self.paths.release(&release.id), Route::Release(index));
            for file in ReleaseFile::ALL {
                let path = self.paths.release_file(&release.id, *file);
                self.claims.own(path, Route::ReleaseFile(index, *file));
            }
        }
    }

    /// Files of the charts.
    pub(super) fn charts(&mut self, subjects: Subjects<'_>, known: &Known<'_>) {
        if subjects.teams.is_empty() {
            self.claims.without(&self.paths.teams(), &["stellen", "teams"]);
        }
        for chart in subjects.charts().into_iter().chain(subjects.of_services(known)) {
            if let ChartId::Coverage(service) = chart {
                self.covered.insert(service);
            }
            let name = subjects.name(chart);
            for format in ChartFormat::ALL {
                let path = self.paths.chart(&name, format);
                self.claims.own(path, Route::ChartFile(chart, format));
            }
        }
    }

    /// Lists of news by what they have in common.
    pub(super) fn news_groups(&mut self, groups: &NewsGroups) {
        for (scope, group) in groups.all() {
            for page in 1..=group.items.len().div_ceil(NEWS_PER_PAGE) {
                let path = groups.path(self.paths, scope, page);
                self.claims.own(path, Route::News(scope, page));
            }
        }
    }

    /// Ministries, topics and services, and the ids they had before.
    pub(super) fn records(
        &mut self,
        tables: &Tables,
        (services, hidden): (&Table<Service>, &BTreeSet<Ix<Service>>),
        places: &[(Place, Vec<Place>, Option<Draft>)],
        sources: &Sources,
    ) {
        let paths = self.paths;
        let top = At::top(&sources.ministries.file);
        for (index, (ix, one)) in tables.ministries.iter().enumerate() {
            let list = top.item(index);
            let former = former_ids(&list.key("former_ids"), &one.former_ids);
            let place = list.key("id").place();
            self.record(|id| paths.ministry(id), (&one.id, place), Route::Ministry(ix), former);
            if !one.id.is_empty() {
                self.claims.own(paths.badge(&one.id), Route::Badge(ix));
                self.claims.own(paths.ministry_feed(&one.id), Route::MinistryFeed(ix));
                self.claims.own(paths.ministry_data(&one.id), Route::MinistryData(ix));
            }
        }
        let top = At::top(&sources.topics.file);
        for (index, (ix, one)) in tables.topics.iter().enumerate() {
            let list = top.item(index);
            let former = former_ids(&list.key("former_ids"), &one.former_ids);
            let place = list.key("id").place();
            self.record(|id| paths.topic(id), (&one.id, place), Route::Topic(ix), former);
        }
        for (topic, record) in sources.topics.value.iter().enumerate() {
            for (index, event) in record.life_events.iter().enumerate() {
                let Some(ix) = tables.life_events.find(&event.id) else { continue };
                let (list, path) = (top.item(topic), paths.life_event(&event.id));
                let events = list.key("life_events");
                if !self.claims.is_taken(&path) {
                    let place = events.item(index).key("id").place();
                    self.claims.claim(path, Route::LifeEvent(ix), place);
                }
            }
        }
        let all = services.iter().zip(places);
        for ((ix, one), (place, former_places, _)) in
            all.filter(|((ix, _), _)| !hidden.contains(ix))
        {
            let former = one.former_ids.iter().cloned().zip(former_places.iter().cloned());
            let former: Vec<_> = former.filter(|(id, _)| *id != one.id).collect();
            for (id, place) in former.iter().chain([&(one.id.clone(), place.clone())]) {
                self.reserved(id, paths.taken_by_services(), &paths.service(id), place);
            }
            let own = (one.id.as_str(), place.clone());
            self.record(|id| paths.service(id), own, Route::Service(ix), former);
            if !one.id.is_empty() {
                self.claims.own(paths.service_data(&one.id), Route::ServiceData(ix));
            }
            if !self.covered.contains(&ix) {
                self.claims.without(&paths.service(&one.id), &["verbreitung"]);
            }
        }
    }

    /// One record. Two with one id have been reported as such, and an empty id as missing.
    fn record(
        &mut self,
        path: impl Fn(&str) -> String,
        (id, place): (&str, Place),
        route: Route,
        former: Vec<(String, Place)>,
    ) {
        let own = path(id);
        if !id.is_empty() && !self.claims.is_taken(&own) {
            self.claims.claim(own.clone(), route, place);
        }
        let former = former.into_iter().map(|(id, place)| (path(&id), own.clone(), place));
        self.redirects.extend(former);
    }

    /// News, text pages and pictures.
    pub(super) fn texts(
        &mut self,
        public: &[news::Found],
        pages: &[pages::Found],
        pictures: &BTreeMap<FileName, Picture>,
    ) {
        let paths = self.paths;
        for (index, found) in public.iter().enumerate() {
            let path = paths.article(&found.item.slug);
            let place = Place::start(&found.file);
            self.reserved(&found.item.slug, &paths.taken_by_news(), &path, &place);
            self.claims.claim(path.clone(), Route::Article(index), place);
            let top = At::top(&found.file);
            let list = top.key("aliases");
            for (index, alias) in found.aliases.iter().enumerate() {
                let from = alias_path(alias, paths);
                self.redirects.push((from, path.clone(), list.item(index).place()));
            }
        }
        for (index, found) in pages.iter().enumerate() {
            self.claims.claim_text(found.page.path.clone(), index, Place::start(&found.file));
        }
        for (file, picture) in pictures {
            for (index, one) in picture.renditions().enumerate() {
                let route = Route::Image(file.clone(), index);
                self.claims.claim(one.path.clone(), route, Place::start(file));
            }
        }
    }

    /// A version of an item that was withdrawn goes with its text; who has its address is led to the
    /// notice.
    pub(super) fn withdrawn(&mut self, public: &[news::Found], held: &[(pages::Found, Reason)]) {
        let canceled = public.iter().filter(|found| found.item.canceled);
        let canceled: BTreeSet<String> =
            canceled.map(|found| self.paths.article(&found.item.slug)).collect();
        for (found, _) in held {
            if let Some(original) =
                found.page.original.as_ref().filter(|one| canceled.contains(*one))
            {
                let (from, place) = (found.page.path.clone(), Place::start(&found.file));
                self.redirects.push((from, original.clone(), place));
            }
        }
    }

    /// All addresses, and the collisions between them.
    pub(super) fn finish(mut self) -> (Addresses, Vec<Diagnostic>) {
        for (from, to, place) in self.redirects {
            self.claims.claim(from, Route::Redirect(to), place);
        }
        for part in 1..=self.claims.search_parts() {
            self.claims.own(self.paths.search_names(part), Route::SearchNames(part));
            self.claims.own(self.paths.search_words(part), Route::SearchWords(part));
        }
        self.claims.finish()
    }

    /// Words that the program itself uses as folders.
    fn reserved(&mut self, id: &str, words: &[&str], path: &str, place: &Place) {
        if words.contains(&id) {
            self.claims
                .found
                .push(Diagnostic::new(Code::AddressTaken, place.clone()).with("path", path));
        }
    }
}

/// Addresses of items that are not public yet which something has already: it is known now, and would
/// stop the build in the moment in which they appear.
pub(super) fn collisions_ahead(
    addresses: &Addresses,
    (held, held_pages): (&[news::Found], &[(pages::Found, Reason)]),
    paths: Paths,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut taken = |path: String, place: Place| {
        if addresses.get(&path).is_some() {
            found.push(Diagnostic::new(Code::AddressTaken, place).with("path", path));
        }
    };
    for one in held {
        taken(paths.article(&one.item.slug), Place::start(&one.file));
        let list = At::top(&one.file);
        let list = list.key("aliases");
        for (index, alias) in one.aliases.iter().enumerate() {
            taken(alias_path(alias, paths), list.item(index).place());
        }
    }
    // What was withdrawn has its own way to the notice already.
    let is_led = |found: &pages::Found| {
        let entry = addresses.get(&found.page.path).map(|entry| &entry.route);
        matches!((entry, &found.page.original), (Some(Route::Redirect(to)), Some(of)) if to == of)
    };
    for (one, _) in held_pages.iter().filter(|(one, _)| !is_led(one)) {
        taken(one.page.path.clone(), Place::start(&one.file));
    }
    found
}

/// Former ids with their places; the record's own id among them has been reported.
fn former_ids(list: &At<'_>, ids: &[String]) -> Vec<(String, Place)> {
    ids.iter().enumerate().map(|(index, id)| (id.clone(), list.item(index).place())).collect()
}

/// `/alt/` as written, a bare word below `/aktuelles/`.
fn alias_path(alias: &str, paths: Paths) -> String {
    let root = if alias.starts_with('/') { "/".to_owned() } else { paths.news(1) };
    let parts = alias.split('/').filter(|part| !part.is_empty());
    format!("{root}{}/", parts.collect::<Vec<_>>().join("/"))
}
