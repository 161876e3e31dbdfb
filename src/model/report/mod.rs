// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a site says, checked: every reference resolved, every date a date, and only what is public.
//!
//! Boundary: [`Report`] has no field for drafts or embargoes, so no later stage can leak one. What
//! is not public is in [`Withheld`], which only `cli` sees.

mod catalogue;
mod organisation;
mod release;
mod service;
mod texts;

pub use crate::load::files::site::{AccessibilityRecord, AssessmentMethod, TargetMeasure};
pub use catalogue::{Level, LifeEvent, LifeEventKind, Ministry, Model, Topic};
pub use organisation::{Better, Indicator, IndicatorPoint, Posts, Source, Team};
pub use release::{
    Announcement, Correction, CorrectionClass, Frozen, FrozenEvent, FrozenMinistry, FrozenTopic,
    MethodChange, Postponement, Precision, Published, Release, Subject,
};
pub use service::{
    Coverage, Delivery, Ended, EndedHow, Executor, Maturity, Observation, Parts, Sdg, Service,
    Status,
};
pub use texts::{
    ContactRecord, Image, Menu, NewsGroup, NewsGroups, NewsItem, NewsKind, Page, Picture,
    PictureFormat, Quote, QuoteKind, Reason, Rendition, Withheld,
};

use super::address::Addresses;
use super::release::Field;
use super::table::{Ix, Table};
use super::timeline::Timeline;
use crate::diagnostics::FileName;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

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
    /// The commit that is checked out, if it holds the site.
    pub commit: Option<String>,
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
    /// Those that come only after the last day that may be shown.
    pub hidden: BTreeSet<Ix<Service>>,
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
    /// What was wrong in them, by day.
    pub corrections: Vec<Correction>,
    /// Public news, newest first.
    pub news: Vec<NewsItem>,
    /// News by keyword, year and section.
    pub news_groups: NewsGroups,
    /// Which items are about a service, newest first.
    pub news_of: BTreeMap<Ix<Service>, Vec<usize>>,
    /// Pages, by address.
    pub pages: Vec<Page>,
    /// The address of everything.
    pub addresses: Addresses,
    /// Published pictures, by the file they are made of.
    pub pictures: BTreeMap<FileName, Picture>,
}

impl Report {
    /// The last day of which anything may be shown: what is later than the Stichtag is provisional,
    /// and a site may keep it to itself.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.site.last_day(self.as_of, self.today)
    }
}

impl Report {
    /// The corrections of what a release says of a service's state, by day. One of a day alone
    /// corrects no state.
    pub fn corrections_of(
        &self,
        release: &Release,
        service: Ix<Service>,
    ) -> impl Iterator<Item = &Correction> {
        self.corrections.iter().filter(move |one| {
            one.subject == Subject::Service(service)
                && Field::named(&one.field).is_some()
                && self.releases.get(one.release).is_some_and(|of| of.id == release.id)
        })
    }

    /// The services that may be shown, by title.
    pub fn shown(&self) -> impl Iterator<Item = (Ix<Service>, &Service)> {
        self.services.iter().filter(|(ix, _)| !self.hidden.contains(ix))
    }

    /// What was reported of a service and may be shown, also what a later report replaced.
    pub fn reports<'a>(
        &self,
        service: &'a Service,
    ) -> impl Iterator<Item = &'a Observation> + use<'a> {
        let (last, today) = (self.last_day(), self.today);
        service.history.iter().filter(move |one| one.date <= last && one.reported_on <= today)
    }

    /// The release of a Stichtag, with its place in the list.
    #[must_use]
    pub fn release_of(&self, as_of: Date) -> Option<(usize, &Release)> {
        self.releases.iter().enumerate().find(|(_, release)| release.as_of == as_of)
    }
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
    pub licence: Option<Licence>,
    pub security: Option<String>,
    pub contributor_id: Option<String>,
    pub geocoding: Option<String>,
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

    /// The last day of which anything may be shown.
    #[must_use]
    pub fn last_day(&self, as_of: Date, today: Date) -> Date {
        if self.show_provisional { today } else { as_of }
    }
}

/// Under which terms others may use the data.
#[derive(Debug, Clone)]
pub struct Licence {
    /// Its address, of the list of DCAT-AP.de if the publisher knows that.
    pub uri: String,
    /// Its name; its address again if it is not of that list.
    pub title: String,
    /// The name to be given with the data, or where they are from.
    pub attribution: Option<String>,
    /// Whether it asks for that name.
    pub asks_for_name: bool,
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
