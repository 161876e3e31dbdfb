// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a site says, checked: every reference resolved, every date a date, and only what is public.
//!
//! Boundary: [`Report`] has no field for drafts or embargoes, so no later stage can leak one. What
//! is not public is in [`Withheld`], which only `cli` sees.

use super::address::Addresses;
use super::prose::Prose;
use super::table::{Ix, Table};
use super::timeline::Timeline;
use crate::diagnostics::FileName;
pub use crate::load::files::catalogue::LifeEventKind;
pub use crate::load::files::content::{Menu, NewsKind, QuoteKind};
pub use crate::load::files::ledger::{Better, Precision};
pub use crate::load::files::service::{Delivery, EndedHow, Executor, Sdg, Status};
pub use crate::load::files::site::{
    AccessibilityRecord, ContactRecord, LicenceRecord, TargetMeasure,
};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A checked site, ready to be counted and shown.
#[derive(Debug, Clone)]
pub struct Report {
    /// Name, publisher and settings.
    pub site: Site,
    /// The Stichtag of all figures unless another is named.
    pub as_of: Date,
    /// The moment that decides what is public.
    pub now: Timestamp,
    /// The day of `now` in the site's time zone: what was reported later is not known.
    pub today: Date,
    /// The day of the first observation of any service.
    pub first_observation: Option<Date>,
    /// Maturity models, in the order of the file.
    pub models: Table<Model>,
    /// The model in force.
    pub model_in_force: Timeline<Ix<Model>>,
    /// Ministries, in the order of the file.
    pub ministries: Table<Ministry>,
    /// Topic fields, in the order of the file.
    pub topics: Table<Topic>,
    /// Life events, in the order of the file.
    pub life_events: Table<LifeEvent>,
    /// Services, by title.
    pub services: Table<Service>,
    /// Project teams and pools.
    pub teams: Vec<Team>,
    /// Outside figures.
    pub indicators: Vec<Indicator>,
    /// Announced releases.
    pub calendar: Vec<Announcement>,
    /// Changes of method, oldest first.
    pub method_changes: Vec<MethodChange>,
    /// Published releases, oldest first.
    pub releases: Vec<Release>,
    /// Public news, newest first.
    pub news: Vec<NewsItem>,
    /// Pages, by address.
    pub pages: Vec<Page>,
    /// The address of everything.
    pub addresses: Addresses,
    /// Published pictures: where their files lie.
    pub pictures: BTreeMap<FileName, PathBuf>,
}

/// The site as a whole.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of data/site.yaml, explained in load::files::site")]
pub struct Site {
    pub title: String,
    pub tagline: Option<String>,
    /// Without a slash at its end.
    pub base_url: String,
    pub language: Language,
    pub publisher: Publisher,
    pub scope: Vec<Executor>,
    pub show_provisional: bool,
    pub targets: Vec<Target>,
    pub stale_after_days: u32,
    pub licence: Option<LicenceRecord>,
    pub accessibility: Option<AccessibilityRecord>,
    pub time_zone: TimeZone,
    pub demo: bool,
}

impl Site {
    /// The path part of `base_url`, such as `/ozg`, or empty.
    #[must_use]
    pub fn base_path(&self) -> &str {
        let after_scheme = self.base_url.find("://").map_or(0, |at| at + 3);
        self.base_url[after_scheme..].find('/').map_or("", |at| &self.base_url[after_scheme + at..])
    }
}

/// The language of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// The ISO 639-1 code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

/// Who publishes the site.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of publisher, explained in load::files::site")]
pub struct Publisher {
    pub name: String,
    pub address: Option<String>,
    pub email: String,
    pub phone: Option<String>,
    pub representative: Option<String>,
    pub responsible: Option<String>,
    pub press: Option<ContactRecord>,
}

/// A target with its source.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of targets, explained in load::files::site")]
pub struct Target {
    pub id: String,
    pub title: String,
    pub date: Date,
    /// `None`: all services.
    pub services: Option<u32>,
    pub measure: TargetMeasure,
    /// Whether the target counts bundles, as this site does.
    pub comparable: bool,
    pub source: String,
}

/// A maturity model.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of maturity-models.yaml, explained in load::files::catalogue"
)]
pub struct Model {
    pub id: String,
    pub title: String,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub conform_from: u32,
    pub loose_from: Option<u32>,
    pub source: Option<String>,
    /// Ascending.
    pub levels: Vec<Level>,
}

/// A level of a maturity model.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of levels, explained in load::files::catalogue")]
pub struct Level {
    pub level: u32,
    pub name: String,
    pub definition: Option<String>,
}

/// A ministry.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of ministries.yaml, explained in load::files::organisation"
)]
pub struct Ministry {
    pub id: String,
    /// The abbreviation, or the id in capitals.
    pub short: String,
    pub name: String,
    pub url: Option<String>,
    pub valid_from: Option<Date>,
    pub valid_until: Option<Date>,
    pub successor: Option<String>,
    pub former_ids: Vec<String>,
}

/// A topic field (Themenfeld).
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files::catalogue")]
pub struct Topic {
    pub id: String,
    pub name: String,
    pub former_ids: Vec<String>,
    pub life_events: Vec<Ix<LifeEvent>>,
}

/// A life event (Lage).
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of topics.yaml, explained in load::files::catalogue")]
pub struct LifeEvent {
    pub id: String,
    pub name: String,
    pub kind: LifeEventKind,
    pub topic: Ix<Topic>,
}

/// A service with all that was reported of it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of services, explained in load::files::service")]
pub struct Service {
    pub id: String,
    pub former_ids: Vec<String>,
    pub ozg_id: Option<String>,
    pub leika: Vec<String>,
    pub title: String,
    pub summary: Option<Prose>,
    /// The summary as written.
    pub summary_source: Option<String>,
    pub ministry: Timeline<Ix<Ministry>>,
    pub co_ministries: Vec<Ix<Ministry>>,
    pub life_event: Timeline<Ix<LifeEvent>>,
    pub executed_by: Timeline<Executor>,
    pub types: Vec<String>,
    pub delivery: Option<Delivery>,
    pub efa_from: Option<String>,
    pub sdg: Option<Sdg>,
    pub once_only: Option<bool>,
    pub url: Option<String>,
    pub listed_from: Option<Date>,
    /// When the record was added; absent: known from the beginning.
    pub reported_on: Option<Date>,
    /// Ascending by date, then by day of report.
    pub history: Vec<Observation>,
    pub ended: Option<Ended>,
}

/// One report of a service's state.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of history, explained in load::files::service")]
pub struct Observation {
    pub date: Date,
    pub status: Option<Status>,
    pub maturity: Option<Maturity>,
    /// The model named with the maturity; absent: the one in force on the date.
    pub model: Option<Ix<Model>>,
    pub coverage: Option<Coverage>,
    pub parts: Option<Parts>,
    pub reported_by: Option<String>,
    pub reported_on: Date,
    pub source: Option<String>,
    pub note: Option<String>,
}

/// A reported maturity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maturity {
    /// Reported as not known.
    Unknown,
    /// A level of the observation's model.
    Level(u32),
}

/// Bodies that offer a service, of those responsible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "explained in load::files::service")]
pub struct Coverage {
    pub offered: u32,
    pub responsible: u32,
}

/// Single services of a bundle that are conform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "explained in load::files::service")]
pub struct Parts {
    pub conform: u32,
    pub of: u32,
}

/// The end of a service.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of ended, explained in load::files::service")]
pub struct Ended {
    pub date: Date,
    pub how: EndedHow,
    pub into: Vec<String>,
    pub reason: Option<String>,
    pub reported_on: Date,
}

/// A project team or pool, its posts summed so that nobody's hiring can be read off.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of teams.yaml, explained in load::files::organisation")]
pub struct Team {
    pub id: String,
    pub name: String,
    pub is_pool: bool,
    pub since: Option<Date>,
    pub until: Option<Date>,
    pub supports: Vec<Ix<Ministry>>,
    pub services: Vec<String>,
    pub posts: Vec<Posts>,
}

/// Posts of one function.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of posts, explained in load::files::organisation")]
pub struct Posts {
    pub role: String,
    pub planned: u32,
    /// Day and posts filled in all; ascending.
    pub filled: Vec<(Date, u32)>,
}

/// A published outside figure.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of indicators.yaml, explained in load::files::ledger")]
pub struct Indicator {
    pub id: String,
    pub title: String,
    pub unit: Option<String>,
    pub better: Option<Better>,
    pub definition: Option<String>,
    pub source: Option<Source>,
    pub points: Vec<IndicatorPoint>,
}

/// A value of an outside figure.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of points, explained in load::files::ledger")]
pub struct IndicatorPoint {
    pub date: Date,
    pub value: f64,
    pub of: Option<f64>,
    pub definition: Option<String>,
    pub source: Option<Source>,
}

/// A source with its address.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "explained in load::files::ledger")]
pub struct Source {
    pub title: String,
    pub url: Option<String>,
}

/// An announced release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of calendar.yaml, explained in load::files::ledger")]
pub struct Announcement {
    pub release: String,
    pub date: Date,
    pub precision: Precision,
    pub confirmed: bool,
}

/// A change in how is counted.
#[derive(Debug, Clone)]
#[expect(
    missing_docs,
    reason = "the fields of method-changes.yaml, explained in load::files::ledger"
)]
pub struct MethodChange {
    pub date: Date,
    pub title: String,
    pub reason: Option<String>,
    pub affects: Vec<String>,
}

/// A published release.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of a release, explained in load::files::ledger")]
pub struct Release {
    pub id: String,
    pub as_of: Date,
    pub cutoff: Date,
    pub published: Timestamp,
}

/// A public news item.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of news, explained in load::files::content")]
pub struct NewsItem {
    pub slug: String,
    pub title: String,
    pub kicker: Option<String>,
    pub subtitle: Option<String>,
    pub teaser: Option<String>,
    pub kind: NewsKind,
    pub number: Option<String>,
    pub date: Date,
    pub published: Timestamp,
    /// Whether a time of day was given.
    pub timed: bool,
    pub updated: Option<Date>,
    pub place: Option<String>,
    pub section: Option<String>,
    pub author: Option<String>,
    pub initials: Option<String>,
    pub keywords: Vec<String>,
    pub ministries: Vec<Ix<Ministry>>,
    pub services: Vec<Ix<Service>>,
    /// Stichtag of the figures in the text.
    pub as_of: Option<Date>,
    pub image: Option<Image>,
    pub quotes: Vec<Quote>,
    pub source: Option<Source>,
    pub contact: Option<ContactRecord>,
    pub related: Vec<String>,
    pub corrections: Vec<(Date, String)>,
    /// A canceled item keeps its address and loses its text.
    pub canceled: bool,
    pub body: Prose,
}

/// A picture with what must stand beside it.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of image, explained in load::files::content")]
pub struct Image {
    pub file: FileName,
    /// Path from the site's root.
    pub path: String,
    pub alt: String,
    pub caption: Option<String>,
    pub credit: String,
    pub licence: String,
}

/// A quotation or a paraphrase.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of quotes, explained in load::files::content")]
pub struct Quote {
    pub text: String,
    pub speaker: String,
    pub role: Option<String>,
    pub kind: QuoteKind,
}

/// A page written by the publisher.
#[derive(Debug, Clone)]
#[expect(missing_docs, reason = "the fields of pages, explained in load::files::content")]
pub struct Page {
    /// Path from the site's root, with slashes at both ends.
    pub path: String,
    pub title: String,
    pub menu: Menu,
    pub order: i32,
    pub lang: Option<String>,
    pub body: Prose,
}

/// What is not public, for the press office alone.
#[derive(Debug, Clone, Default)]
pub struct Withheld {
    /// Items with the reason why they are held back.
    pub items: Vec<(NewsItem, Reason)>,
}

/// Why an item is held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is a draft.
    Draft,
    /// Its status is withheld.
    Withheld,
    /// Its date lies ahead.
    Scheduled(Timestamp),
    /// Its embargo has not ended.
    Embargoed(Timestamp),
}
