// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The last step of the checks: addresses are claimed, links resolved, and the report put together.

use super::Tables;
use super::address::{Addresses, ChartFormat, ChartId, Claims, DataFile, Paths, Route};
use super::at::At;
use super::prose::{Base, Draft, Piece, Prose, join, resolve};
use super::report::{
    Announcement, Indicator, MethodChange, Model, NewsItem, Reason, Release, Report, Service, Site,
    Team, Withheld,
};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use super::{news, pages};
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::Sources;
use jiff::Timestamp;
use jiff::civil::Date;
use pulldown_cmark::{Event, Tag};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Services on one page of their list, from the contract.
pub const SERVICES_PER_PAGE: usize = 200;
/// News items on one page of their list.
pub const NEWS_PER_PAGE: usize = 20;

/// What frames a report.
pub(super) struct Frame {
    pub(super) site: Site,
    pub(super) model_in_force: Timeline<Ix<Model>>,
    pub(super) now: Timestamp,
    pub(super) today: Date,
}

/// Checked records without texts.
pub(super) struct Parts {
    pub(super) teams: Vec<Team>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) calendar: Vec<Announcement>,
    pub(super) method_changes: Vec<MethodChange>,
    pub(super) releases: Vec<Release>,
    pub(super) as_of: Date,
    pub(super) services: Table<Service>,
}

/// Texts whose links are not resolved yet.
pub(super) struct Texts {
    /// For each service the places of its id and former ids, and its summary.
    pub(super) summaries: Vec<(Place, Vec<Place>, Option<Draft>)>,
    pub(super) news: Vec<news::Found>,
    pub(super) pages: Vec<pages::Found>,
}

/// Puts the report together.
pub(super) fn build(
    frame: Frame,
    tables: Tables,
    mut parts: Parts,
    texts: Texts,
    sources: &Sources,
    found: &mut Vec<Diagnostic>,
) -> (Report, Withheld) {
    let Texts { summaries, news, pages } = texts;
    let (mut public, held): (Vec<_>, Vec<_>) =
        news.into_iter().partition(|found| found.held_back.is_none());
    public.sort_by(|a, b| {
        let key = |found: &news::Found| {
            (std::cmp::Reverse(found.item.published), found.item.slug.clone())
        };
        key(a).cmp(&key(b))
    });
    let paths = Paths::new(frame.site.language);
    let pictures = used_pictures(&public, &pages, sources);
    let mut claimer = Claimer { claims: Claims::default(), paths };
    claimer.program(&tables, sources, parts.services.len(), public.len());
    claimer.records(&tables, &parts.services, &summaries, sources);
    claimer.texts(&public, &pages, &pictures);
    let (mut addresses, collisions) = claimer.claims.finish();
    found.extend(collisions);
    add_headings(&mut addresses, &public, &pages, paths);
    let by_file = addresses_by_file(&public, &pages, &pictures, paths);
    let links =
        Links { addresses: &addresses, by_file: &by_file, pictures: &sources.others, paths };
    let summaries: Vec<_> = summaries.into_iter().map(|(_, _, draft)| draft).collect();
    links.summaries(&mut parts.services, summaries, found);
    let slugs: BTreeSet<String> = public.iter().map(|found| found.item.slug.clone()).collect();
    let news: Vec<NewsItem> =
        public.into_iter().map(|one| links.item(one, &slugs, found).0).collect();
    let items = held.into_iter().map(|one| links.withheld(one, &slugs, sources, found)).collect();
    let mut pages: Vec<_> = pages.into_iter().map(|one| (one.page, one.draft, one.file)).collect();
    let pages = pages
        .drain(..)
        .map(|(mut page, draft, file)| {
            page.body = links.resolve(draft, &page.path, &file, found);
            page
        })
        .collect();
    let observed = parts.services.iter().filter_map(|(_, service)| service.history.first());
    let report = Report {
        site: frame.site,
        as_of: parts.as_of,
        now: frame.now,
        today: frame.today,
        first_observation: observed.map(|first| first.date).min(),
        models: tables.models,
        model_in_force: frame.model_in_force,
        ministries: tables.ministries,
        topics: tables.topics,
        life_events: tables.life_events,
        services: parts.services,
        teams: parts.teams,
        indicators: parts.indicators,
        calendar: parts.calendar,
        method_changes: parts.method_changes,
        releases: parts.releases,
        news,
        pages,
        addresses,
        pictures: pictures
            .iter()
            .filter_map(|file| Some((file.clone(), sources.others.get(file)?.clone())))
            .collect(),
    };
    (report, Withheld { items })
}

/// Pictures that public texts show.
fn used_pictures(
    public: &[news::Found],
    pages: &[pages::Found],
    sources: &Sources,
) -> BTreeSet<FileName> {
    let drafts = public.iter().map(|one| (&one.draft, &one.file));
    let drafts = drafts.chain(pages.iter().map(|one| (&one.draft, &one.file)));
    let mut used: BTreeSet<FileName> = public
        .iter()
        .filter_map(|one| one.item.image.as_ref())
        .map(|image| image.file.clone())
        .collect();
    for (draft, file) in drafts {
        let folder = folder(file);
        for (index, _) in &draft.links {
            if let Some(Piece::Markup(Event::Start(Tag::Image { dest_url, .. }))) =
                draft.prose.pieces.get(*index)
            {
                used.insert(join(folder, dest_url).into());
            }
        }
    }
    used.retain(|file| sources.others.contains_key(file));
    used
}

fn folder(file: &str) -> &str {
    &file[..file.rfind('/').map_or(0, |slash| slash + 1)]
}

/// Where a picture stands: beside the pages of its folder.
fn picture_path(file: &str, paths: Paths) -> String {
    let below = |folder: &str| file.strip_prefix(folder);
    match (below("content/news/"), below("content/pages/")) {
        (Some(name), _) => format!("{}{name}", paths.news(1)),
        (_, Some(name)) => format!("/{name}"),
        _ => format!("/{file}"),
    }
}

struct Claimer {
    claims: Claims,
    paths: Paths,
}

impl Claimer {
    /// Pages and files of the program itself.
    fn program(&mut self, tables: &Tables, sources: &Sources, services: usize, news: usize) {
        let (claims, paths) = (&mut self.claims, self.paths);
        claims.own("/".to_owned(), Route::Home);
        claims.own(paths.ministries(), Route::Ministries);
        claims.own(paths.topics(), Route::Topics);
        for page in 1..=services.div_ceil(SERVICES_PER_PAGE).max(1) {
            claims.own(paths.services(page), Route::Services(page));
        }
        for page in 1..=news.div_ceil(NEWS_PER_PAGE).max(1) {
            claims.own(paths.news(page), Route::News(page));
        }
        claims.own(paths.course(), Route::Course);
        claims.own(paths.method(), Route::Method);
        claims.own("/404.html".to_owned(), Route::NotFound);
        for file in DataFile::ALL {
            claims.own(paths.data(file.name()), Route::Data(*file));
        }
        let courses = tables
            .ministries
            .iter()
            .map(|(ix, one)| (ChartId::Course(Some(ix)), format!("course-{}", one.id)));
        let charts = [
            (ChartId::MaturityByMinistry, "maturity-by-ministry".to_owned()),
            (ChartId::Course(None), "course".to_owned()),
        ];
        for (chart, name) in charts.into_iter().chain(courses) {
            for format in [ChartFormat::Svg, ChartFormat::Csv] {
                claims.own(paths.chart(&name, format), Route::ChartFile(chart, format));
            }
        }
        for name in sources.theme.assets.keys() {
            claims.own(format!("/assets/{name}"), Route::Asset(name.clone()));
        }
    }

    /// Ministries, topics and services, and the ids they had before.
    fn records(
        &mut self,
        tables: &Tables,
        services: &Table<Service>,
        places: &[(Place, Vec<Place>, Option<Draft>)],
        sources: &Sources,
    ) {
        let paths = self.paths;
        let top = At::top(&sources.ministries.file);
        for (index, (ix, ministry)) in tables.ministries.iter().enumerate() {
            let at = top.item(index);
            let path = paths.ministry(&ministry.id);
            self.claims.claim(path.clone(), Route::Ministry(ix), at.key("id").place());
            let list = at.key("former_ids");
            for (index, former) in ministry.former_ids.iter().enumerate() {
                self.claims.claim(
                    paths.ministry(former),
                    Route::Redirect(path.clone()),
                    list.item(index).place(),
                );
            }
        }
        let top = At::top(&sources.topics.file);
        for (index, (ix, topic)) in tables.topics.iter().enumerate() {
            let at = top.item(index);
            let path = paths.topic(&topic.id);
            self.claims.claim(path.clone(), Route::Topic(ix), at.key("id").place());
            let list = at.key("former_ids");
            for (index, former) in topic.former_ids.iter().enumerate() {
                let place = list.item(index).place();
                self.claims.claim(paths.topic(former), Route::Redirect(path.clone()), place);
            }
        }
        for ((ix, service), (place, former_places, _)) in services.iter().zip(places) {
            let path = paths.service(&service.id);
            self.reserved(&service.id, paths.taken_by_services(), &path, place);
            self.claims.claim(path.clone(), Route::Service(ix), place.clone());
            for (former, place) in service.former_ids.iter().zip(former_places) {
                self.reserved(former, paths.taken_by_services(), &paths.service(former), place);
                self.claims.claim(
                    paths.service(former),
                    Route::Redirect(path.clone()),
                    place.clone(),
                );
            }
        }
    }

    /// News, text pages and pictures.
    fn texts(
        &mut self,
        public: &[news::Found],
        pages: &[pages::Found],
        pictures: &BTreeSet<FileName>,
    ) {
        let paths = self.paths;
        for (index, found) in public.iter().enumerate() {
            let path = paths.article(&found.item.slug);
            let place = Place::start(&found.file);
            self.reserved(&found.item.slug, paths.taken_by_news(), &path, &place);
            self.claims.claim(path.clone(), Route::Article(index), place);
            let top = At::top(&found.file);
            let list = top.key("aliases");
            for (index, alias) in found.aliases.iter().enumerate() {
                let from = alias_path(alias, paths);
                self.claims.claim(from, Route::Redirect(path.clone()), list.item(index).place());
            }
        }
        for (index, found) in pages.iter().enumerate() {
            self.claims.claim_text(found.page.path.clone(), index, Place::start(&found.file));
        }
        for picture in pictures {
            self.claims.claim(
                picture_path(picture, paths),
                Route::Image(picture.clone()),
                Place::start(picture),
            );
        }
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

/// `/alt/` as written, a bare word below `/aktuelles/`.
fn alias_path(alias: &str, paths: Paths) -> String {
    let slashed = |path: &str| format!("{}/", path.trim_end_matches('/'));
    if alias.starts_with('/') {
        slashed(alias)
    } else {
        slashed(&format!("{}{alias}", paths.news(1)))
    }
}

fn add_headings(
    addresses: &mut Addresses,
    public: &[news::Found],
    pages: &[pages::Found],
    paths: Paths,
) {
    let ids = |draft: &Draft| {
        draft.prose.headings.iter().map(|heading| heading.id.clone()).collect::<Vec<_>>()
    };
    for found in public.iter().filter(|found| !found.item.canceled) {
        addresses.add_anchors(&paths.article(&found.item.slug), ids(&found.draft).into_iter());
    }
    for found in pages {
        addresses.add_anchors(&found.page.path, ids(&found.draft).into_iter());
    }
}

fn addresses_by_file(
    public: &[news::Found],
    pages: &[pages::Found],
    pictures: &BTreeSet<FileName>,
    paths: Paths,
) -> BTreeMap<FileName, String> {
    let news = public.iter().map(|found| (found.file.clone(), paths.article(&found.item.slug)));
    let pages = pages.iter().map(|found| (found.file.clone(), found.page.path.clone()));
    let pictures = pictures.iter().map(|file| (file.clone(), picture_path(file, paths)));
    news.chain(pages).chain(pictures).collect()
}

struct Links<'a> {
    addresses: &'a Addresses,
    by_file: &'a BTreeMap<FileName, String>,
    pictures: &'a BTreeMap<FileName, PathBuf>,
    paths: Paths,
}

impl Links<'_> {
    fn resolve(&self, draft: Draft, path: &str, file: &str, found: &mut Vec<Diagnostic>) -> Prose {
        let base =
            Base { path, folder: folder(file), by_file: self.by_file, pictures: self.pictures };
        resolve(draft, &base, self.addresses, found)
    }

    fn summaries(
        &self,
        services: &mut Table<Service>,
        drafts: Vec<Option<Draft>>,
        found: &mut Vec<Diagnostic>,
    ) {
        let indices: Vec<_> = services.iter().map(|(ix, _)| ix).collect();
        for (ix, draft) in indices.into_iter().zip(drafts) {
            let path = self.paths.service(&services[ix].id);
            services[ix].summary = draft.map(|draft| self.resolve(draft, &path, "", found));
        }
    }

    fn item(
        &self,
        one: news::Found,
        public: &BTreeSet<String>,
        found: &mut Vec<Diagnostic>,
    ) -> (NewsItem, Option<Reason>) {
        let news::Found { mut item, draft, file, held_back, .. } = one;
        let path = self.paths.article(&item.slug);
        let body = self.resolve(draft, &path, &file, found);
        if !item.canceled {
            item.body = body;
        }
        // Whether an item exists that is not public yet must not show either.
        item.related.retain(|slug| public.contains(slug));
        (item, held_back)
    }

    /// An item that is held back may show pictures that nothing public shows.
    fn withheld(
        &self,
        one: news::Found,
        public: &BTreeSet<String>,
        sources: &Sources,
        found: &mut Vec<Diagnostic>,
    ) -> (NewsItem, Reason) {
        let mut by_file = self.by_file.clone();
        let pictures = sources.others.keys();
        by_file.extend(pictures.map(|file| (file.clone(), picture_path(file, self.paths))));
        let links = Links { by_file: &by_file, ..*self };
        let (item, reason) = links.item(one, public, found);
        (item, reason.unwrap_or(Reason::Withheld))
    }
}
