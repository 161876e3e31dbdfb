// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The address of everything, known before anything is rendered.
//!
//! Two things that claim one address are a mistake here, links in texts are resolved against these
//! claims, and `render` makes exactly these routes.

pub use super::charts::{ChartFormat, ChartId};
pub use super::downloads::{DataFile, Dataset, Format};
pub use super::paths::Paths;

use super::anchors;
use super::report::{LifeEvent, Ministry, Service, Topic};
use super::search;
use super::table::Ix;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// Services on one page of their list, from the contract.
pub const SERVICES_PER_PAGE: usize = 200;
/// News items on one page of their list.
pub const NEWS_PER_PAGE: usize = 20;

/// What stands at an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The home page.
    Home,
    /// All ministries.
    Ministries,
    /// One ministry.
    Ministry(Ix<Ministry>),
    /// All topic fields.
    Topics,
    /// One topic field.
    Topic(Ix<Topic>),
    /// A page of the list of services, from 1.
    Services(usize),
    /// One service.
    Service(Ix<Service>),
    /// A page of a list of news, from 1.
    News(NewsScope, usize),
    /// The n-th news item of the report.
    Article(usize),
    /// All life events.
    LifeEvents,
    /// One life event.
    LifeEvent(Ix<LifeEvent>),
    /// What is unknown or old.
    Unreported,
    /// Project teams and pools.
    Teams,
    /// Outside figures.
    Indicators,
    /// Everything there is, by kind.
    Sitemap,
    /// Where one looks for words.
    Search,
    /// A part of the index of names, from 1.
    SearchNames(usize),
    /// The same part of the index of words, from 1.
    SearchWords(usize),
    /// The accessibility statement.
    Accessibility,
    /// The course over time.
    Course,
    /// The calendar of releases.
    Releases,
    /// The n-th release of the report.
    Release(usize),
    /// A file of the n-th release.
    ReleaseFile(usize, ReleaseFile),
    /// Every correction, and how the past is protected.
    Corrections,
    /// What changed since the release before.
    Changes,
    /// The same as an Atom feed.
    ChangesFeed,
    /// Definitions and rules.
    Method,
    /// The n-th text page of the report.
    Text(usize),
    /// What a server sends for an address that does not exist.
    NotFound,
    /// An address that moved; the path of its new place.
    Redirect(String),
    /// All downloads.
    Downloads,
    /// A download.
    Data(DataFile),
    /// One service as data.
    ServiceData(Ix<Service>),
    /// One ministry as data.
    MinistryData(Ix<Ministry>),
    /// What search engines are asked.
    Robots,
    /// All pages, for search engines.
    SitemapFile,
    /// Whom to tell of a security hole.
    Security,
    /// What a server sends along with every file.
    Headers,
    /// The same for nginx.
    NginxHeaders,
    /// News as an Atom feed.
    NewsFeed,
    /// News about a ministry as an Atom feed.
    MinistryFeed(Ix<Ministry>),
    /// The strict figure of a ministry, to be put on other pages.
    Badge(Ix<Ministry>),
    /// A chart as a picture or as numbers.
    ChartFile(ChartId, ChartFormat),
    /// A file of the theme, by its path below `assets/`.
    Asset(String),
    /// The n-th rendition of a picture beside a text; 0 is the one of its own name.
    Image(FileName, usize),
}

/// Which news a list holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewsScope {
    /// All.
    All,
    /// Those of the n-th group of a kind.
    Group(NewsBy, usize),
}

/// What the items of a list have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewsBy {
    /// The section (Rubrik).
    Section,
    /// The ministry they are about.
    Ministry,
    /// The year.
    Year,
    /// A keyword.
    Keyword,
}

impl NewsBy {
    /// All of them, in the order in which pages name them.
    pub const ALL: [Self; 4] = [Self::Section, Self::Ministry, Self::Year, Self::Keyword];
}

impl Route {
    /// Whether templates use an id on some page: headings of texts take others.
    #[must_use]
    pub fn is_own_anchor(id: &str) -> bool {
        anchors::ALL.iter().any(|page| page.contains(&id))
    }

    /// Ids that a fragment can name on a page that the program writes; texts add their headings.
    #[must_use]
    pub fn anchors(&self) -> &'static [&'static str] {
        match self {
            Self::Home => anchors::HOME,
            Self::Ministry(_) => anchors::MINISTRY,
            Self::Service(_) => anchors::SERVICE,
            Self::Course => anchors::COURSE,
            Self::Teams => anchors::TEAMS,
            Self::Unreported => anchors::UNREPORTED,
            Self::Downloads => anchors::DOWNLOADS,
            Self::Releases => anchors::RELEASES,
            Self::Release(_) => anchors::RELEASE,
            Self::Corrections => anchors::CORRECTIONS,
            Self::Changes => anchors::CHANGES,
            Self::Method => anchors::METHOD,
            Self::Data(_)
            | Self::ServiceData(_)
            | Self::MinistryData(_)
            | Self::ReleaseFile(..)
            | Self::ChangesFeed
            | Self::SearchNames(_)
            | Self::SearchWords(_)
            | Self::Robots
            | Self::SitemapFile
            | Self::Security
            | Self::Headers
            | Self::NginxHeaders
            | Self::NewsFeed
            | Self::MinistryFeed(_)
            | Self::Badge(_)
            | Self::ChartFile(..)
            | Self::Asset(_)
            | Self::Image(..)
            | Self::Redirect(_) => &[],
            _ => anchors::OTHER,
        }
    }
}

/// The files beside the page of a release.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReleaseFile {
    /// Its figures, with what became of them.
    Figures,
    /// The release itself, as its digest was made of it.
    Release,
    /// Its states, likewise.
    States,
}

impl ReleaseFile {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Figures, Self::Release, Self::States];

    /// Its file name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Figures => "figures.json",
            Self::Release => "release.yaml",
            Self::States => "states.json",
        }
    }
}

/// A route with what is known of it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// What stands there.
    pub route: Route,
    /// The text page that takes a program's page over.
    pub taken_over_by: Option<usize>,
    /// Ids that a fragment can name.
    pub anchors: BTreeSet<String>,
}

/// All addresses: paths from the site's root, with a slash at the end where a page stands.
#[derive(Debug, Clone, Default)]
pub struct Addresses {
    entries: BTreeMap<String, Entry>,
}

impl Addresses {
    /// All addresses in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(path, entry)| (path.as_str(), entry))
    }

    /// What stands at a path.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.get(path)
    }

    /// All paths below a folder, which ends with a slash.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let paths = self.entries.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        paths.map(|(path, _)| path.as_str()).take_while(move |path| path.starts_with(folder))
    }

    /// The page that takes over has no place for the program's part: its fragments go with it.
    pub(super) fn drop_program(&mut self, path: &str) {
        if let Some(entry) = self.entries.get_mut(path) {
            entry.anchors = std::iter::once("inhalt".to_owned()).collect();
        }
    }

    pub(super) fn add_anchors(&mut self, path: &str, ids: impl Iterator<Item = String>) {
        if let Some(entry) = self.entries.get_mut(path) {
            entry.anchors.extend(ids);
        }
    }
}

/// Addresses while they are claimed.
#[derive(Default)]
pub(super) struct Claims {
    addresses: Addresses,
    /// Who claimed an address; the program's own pages have no place.
    owners: BTreeMap<String, Place>,
    pub(super) found: Vec<Diagnostic>,
}

impl Claims {
    /// Claims a path for the program itself.
    pub(super) fn own(&mut self, path: String, route: Route) {
        let anchors = route.anchors().iter().map(|id| (*id).to_owned()).collect();
        self.addresses.entries.insert(path, Entry { route, taken_over_by: None, anchors });
    }

    /// Takes fragments away that a page of this kind may have, but this one has not.
    pub(super) fn without(&mut self, path: &str, ids: &[&str]) {
        if let Some(entry) = self.addresses.entries.get_mut(path) {
            entry.anchors.retain(|id| !ids.contains(&id.as_str()));
        }
    }

    /// Whether something stands at a path already.
    pub(super) fn is_taken(&self, path: &str) -> bool {
        self.addresses.entries.contains_key(path)
    }

    /// Claims a path for a record of the publisher.
    pub(super) fn claim(&mut self, path: String, route: Route, place: Place) {
        if self.addresses.entries.contains_key(&path) {
            let mut diagnostic = Diagnostic::new(Code::AddressTaken, place).with("path", &path);
            if let Some(owner) = self.owners.get(&path) {
                diagnostic = diagnostic.also(owner.clone());
            }
            self.found.push(diagnostic);
            return;
        }
        self.owners.insert(path.clone(), place);
        self.own(path, route);
    }

    /// Claims a path for a text page, which may take over a page of the program.
    pub(super) fn claim_text(&mut self, path: String, index: usize, place: Place) {
        match self.addresses.entries.get_mut(&path) {
            Some(entry) if may_be_taken_over(&entry.route) && entry.taken_over_by.is_none() => {
                entry.taken_over_by = Some(index);
            }
            _ => self.claim(path, Route::Text(index), place),
        }
    }

    /// How many parts the index of the search has.
    pub(super) fn search_parts(&self) -> usize {
        search::parts(&self.addresses)
    }

    pub(super) fn finish(self) -> (Addresses, Vec<Diagnostic>) {
        (self.addresses, self.found)
    }
}

fn may_be_taken_over(route: &Route) -> bool {
    matches!(
        route,
        Route::Ministries
            | Route::Ministry(_)
            | Route::Topics
            | Route::Topic(_)
            | Route::Service(_)
            | Route::Services(1)
            | Route::News(NewsScope::All, 1)
            | Route::LifeEvents
            | Route::LifeEvent(_)
            | Route::Unreported
            | Route::Teams
            | Route::Indicators
            | Route::Sitemap
            | Route::Search
            | Route::Accessibility
            | Route::Course
            | Route::Releases
            | Route::Corrections
            | Route::Changes
            | Route::Method
            | Route::Downloads
    )
}
