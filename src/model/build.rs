// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The last step of the checks: addresses are claimed, links resolved, and the report put together.

use super::Tables;
use super::address::{Addresses, Paths};
use super::charts::{Known, Subjects};
use super::claim::Claimer;
use super::linking::{Links, absent, addresses_by_file, seen};
use super::prose::{Draft, Piece, Seen, join};
use super::report::{
    Announcement, Correction, Indicator, MethodChange, Ministry, Model, NewsItem, Page, Picture,
    Reason, Release, Report, Service, Site, Team, Withheld,
};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use super::{claim, news, news_groups, pages, picture};
use crate::diagnostics::{Diagnostic, FileName, Place};
use crate::load::Sources;
use jiff::Timestamp;
use jiff::civil::Date;
use pulldown_cmark::{Event, Tag};
use std::collections::{BTreeMap, BTreeSet};

/// What frames a report.
pub(super) struct Frame {
    pub(super) site: Site,
    pub(super) model_in_force: Timeline<Ix<Model>>,
    pub(super) now: Timestamp,
    pub(super) today: Date,
    pub(super) commit: Option<String>,
}

/// Checked records without texts.
pub(super) struct Parts {
    pub(super) teams: Vec<Team>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) calendar: Vec<Announcement>,
    pub(super) method_changes: Vec<MethodChange>,
    pub(super) releases: Vec<Release>,
    pub(super) corrections: Vec<Correction>,
    pub(super) as_of: Date,
    pub(super) services: Table<Service>,
    /// Those that come only after the last day that may be shown.
    pub(super) hidden: BTreeSet<Ix<Service>>,
}

impl Parts {
    /// Takes services that are not to be seen yet out of what others say of them.
    fn name_no_hidden(&mut self) {
        let hidden = self.hidden.iter().map(|ix| self.services[*ix].id.clone());
        let hidden: BTreeSet<String> = hidden.collect();
        for team in &mut self.teams {
            team.services.retain(|id| !hidden.contains(id));
        }
        for service in self.services.values_mut() {
            if let Some(ended) = &mut service.ended {
                ended.into.retain(|id| !hidden.contains(id));
            }
        }
    }

    /// What charts can be about.
    pub(super) fn subjects<'a>(&'a self, ministries: &'a Table<Ministry>) -> Subjects<'a> {
        Subjects {
            ministries,
            services: &self.services,
            teams: &self.teams,
            indicators: &self.indicators,
        }
    }
}

/// Texts whose links are not resolved yet.
pub(super) struct Texts {
    /// For each service the places of its id and former ids, and its summary.
    pub(super) summaries: Vec<(Place, Vec<Place>, Option<Draft>)>,
    pub(super) news: Vec<news::Found>,
    pub(super) pages: Vec<pages::Found>,
    /// Both in other languages, with what holds the original back.
    pub(super) versions: Vec<(pages::Found, Option<Reason>)>,
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
    parts.name_no_hidden();
    let paths = Paths::new(frame.site.language);
    let texts = Sorted::new(texts, sources);
    let mut claimer = Claimer::new(paths);
    let subjects = parts.subjects(&tables.ministries);
    let known = Known {
        models: &frame.model_in_force,
        last_day: frame.site.last_day(parts.as_of, frame.today),
        today: frame.today,
    };
    let shown = parts.services.len() - parts.hidden.len();
    claimer.program(sources, shown, texts.public.len());
    claimer.releases(&parts.releases);
    claimer.charts(subjects, &known);
    claimer.records(&tables, (&parts.services, &parts.hidden), &texts.summaries, sources);
    let news_groups =
        news_groups::groups(texts.public.iter().map(|one| &one.item), &tables.ministries);
    claimer.news_groups(&news_groups);
    let publish = |file: &FileName| {
        let picture = picture::published(file, sources.pictures.get(file)?, paths)?;
        Some((file.clone(), picture))
    };
    let pictures: BTreeMap<FileName, Picture> = texts.pictures.iter().filter_map(publish).collect();
    claimer.texts(&texts.public, &texts.pages, &pictures);
    claimer.withdrawn(&texts.public, &texts.held_pages);
    let (mut addresses, collisions) = claimer.finish();
    found.extend(collisions);
    found.extend(claim::collisions_ahead(&addresses, (&texts.held, &texts.held_pages), paths));
    let ahead = used_pictures(&texts.held, &[], sources);
    let ahead = ahead.difference(&texts.pictures).filter_map(publish);
    let ahead = ahead.map(|(_, picture)| picture).collect();
    texts.place_program(&mut addresses, found);
    add_headings(&mut addresses, &texts.public, &texts.pages, paths);
    let linked = texts.link(&addresses, &frame.site, sources, &mut parts.services, found);
    let observed = parts.services.iter().filter_map(|(_, service)| service.history.first());
    let report = Report {
        site: frame.site,
        as_of: parts.as_of,
        now: frame.now,
        today: frame.today,
        commit: frame.commit,
        first_observation: observed.map(|first| first.date).min(),
        models: tables.models,
        model_in_force: frame.model_in_force,
        ministries: tables.ministries,
        topics: tables.topics,
        life_events: tables.life_events,
        services: parts.services,
        hidden: parts.hidden,
        teams: parts.teams,
        indicators: parts.indicators,
        calendar: parts.calendar,
        method_changes: parts.method_changes,
        releases: parts.releases,
        corrections: parts.corrections,
        news_groups,
        news_of: news_by_service(&linked.news),
        news: linked.news,
        pages: linked.pages,
        addresses,
        pictures,
    };
    (report, Withheld { items: linked.held, releases: Vec::new(), pictures: ahead })
}

/// Which items are about a service, newest first.
fn news_by_service(news: &[NewsItem]) -> BTreeMap<Ix<Service>, Vec<usize>> {
    let mut by_service: BTreeMap<Ix<Service>, Vec<usize>> = BTreeMap::new();
    for (index, item) in news.iter().enumerate() {
        for service in &item.services {
            by_service.entry(*service).or_default().push(index);
        }
    }
    by_service
}

/// Texts by whether they are public.
struct Sorted {
    summaries: Vec<(Place, Vec<Place>, Option<Draft>)>,
    /// Newest first.
    public: Vec<news::Found>,
    held: Vec<news::Found>,
    /// With the versions in other languages that are public.
    pages: Vec<pages::Found>,
    /// Versions of what is held back.
    held_pages: Vec<(pages::Found, Reason)>,
    /// Pictures that public texts show.
    pictures: BTreeSet<FileName>,
}

/// Texts with their links resolved.
struct Linked {
    news: Vec<NewsItem>,
    held: Vec<(NewsItem, Reason)>,
    pages: Vec<Page>,
}

impl Sorted {
    fn new(texts: Texts, sources: &Sources) -> Self {
        let Texts { summaries, news, mut pages, versions } = texts;
        let mut held_pages = Vec::new();
        for (found, held_back) in versions {
            match held_back {
                None => pages.push(found),
                Some(reason) => held_pages.push((found, reason)),
            }
        }
        let (mut public, held): (Vec<_>, Vec<_>) =
            news.into_iter().partition(|found| found.held_back.is_none());
        public.sort_by_cached_key(|found| {
            (std::cmp::Reverse(found.item.published.at), found.item.slug.clone())
        });
        let pictures = used_pictures(&public, &pages, sources);
        Self { summaries, public, held, pages, held_pages, pictures }
    }

    /// The program's part belongs into pages that take one of its pages over, once, and nowhere
    /// else.
    fn place_program(&self, addresses: &mut Addresses, found: &mut Vec<Diagnostic>) {
        for one in &self.public {
            found.extend(one.draft.misplaced(0));
        }
        for (index, one) in self.pages.iter().enumerate() {
            let entry = addresses.get(&one.page.path);
            let takes_over = entry.is_some_and(|entry| entry.taken_over_by == Some(index));
            found.extend(one.draft.misplaced(usize::from(takes_over)));
            if takes_over && one.draft.programs.is_empty() {
                addresses.drop_program(&one.page.path);
            }
        }
    }

    /// Resolves the links of all texts.
    fn link(
        self,
        addresses: &Addresses,
        site: &Site,
        sources: &Sources,
        services: &mut Table<Service>,
        found: &mut Vec<Diagnostic>,
    ) -> Linked {
        let paths = Paths::new(site.language);
        let by_file = addresses_by_file(&self.public, &self.pages, &self.pictures, paths);
        let absent = absent(&self.held, &self.held_pages, sources, paths);
        let all = sources.pictures.keys().map(|file| (file.clone(), paths.picture(file)));
        let links = Links {
            addresses,
            by_file: &by_file,
            all_files: &by_file.clone().into_iter().chain(all).collect(),
            pictures: &sources.pictures,
            absent: &absent,
            base_url: &site.base_url,
            paths,
        };
        links.summaries(services, self.summaries.into_iter().map(|(.., draft)| draft), found);
        let slugs: BTreeSet<String> =
            self.public.iter().map(|found| found.item.slug.clone()).collect();
        let news = self.public.into_iter().map(|one| links.item(one, &slugs, found).0);
        let news = news.collect();
        let held = self.held.into_iter().map(|one| {
            let (item, reason) = links.item(one, &slugs, found);
            (item, reason.unwrap_or(Reason::Withheld))
        });
        let held = held.collect();
        for (pages::Found { page, draft, file }, reason) in self.held_pages {
            // Nothing of it goes on from here; but a dead link in it is told before its moment.
            links.resolve(draft, (&page.path, &file), seen(Some(reason)), found);
        }
        let pages = self.pages.into_iter().map(|pages::Found { page, draft, file }| {
            let body = links.resolve(draft, (&page.path, &file), Seen::Now, found);
            Page { body, ..page }
        });
        let pages = pages.collect();
        Linked { news, held, pages }
    }
}

/// Pictures that public texts show.
fn used_pictures(
    public: &[news::Found],
    pages: &[pages::Found],
    sources: &Sources,
) -> BTreeSet<FileName> {
    let shown = public.iter().filter(|one| !one.item.canceled);
    let drafts = shown.map(|one| (&one.draft, &one.file));
    let drafts = drafts.chain(pages.iter().map(|one| (&one.draft, &one.file)));
    let mut used: BTreeSet<FileName> = public
        .iter()
        .filter_map(|one| one.item.image.as_ref())
        .map(|image| image.file.clone())
        .collect();
    for (draft, file) in drafts {
        let folder = picture::folder(file);
        for (index, _) in &draft.links {
            if let Some(Piece::Markup(Event::Start(Tag::Image { dest_url, .. }))) =
                draft.prose.pieces.get(*index)
            {
                used.insert(join(folder, dest_url).into());
            }
        }
    }
    let is_sound =
        |file: &FileName| sources.pictures.get(file).is_some_and(|one| one.shape.is_ok());
    used.retain(|file| is_sound(file) && picture::wrong_name(file).is_none());
    used
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
