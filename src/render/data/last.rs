// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! When what a page says changed last, as far as the data tell: never the day of the build, which
//! would make every page look new to whoever asks.

use crate::model::address::{NewsScope, Route};
use crate::model::report::{NewsItem, Report, Service, Subject};
use crate::render::press::Press;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The newest day of everything that pages are about.
pub(super) struct Last {
    services: Vec<Option<Date>>,
    /// By ministry, topic field and life event: their position in the report.
    scopes: BTreeMap<(Kind, usize), Date>,
    reports: Option<Date>,
    ledger: Option<Date>,
    news: Option<Date>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Ministry,
    Topic,
    LifeEvent,
}

impl Last {
    pub(super) fn of(press: Press<'_>) -> Self {
        let report = press.report;
        let mut last = Self {
            services: vec![None; report.services.len()],
            scopes: BTreeMap::new(),
            reports: None,
            ledger: ledger(report),
            news: report.news.iter().map(news).max(),
        };
        for correction in &report.corrections {
            if let Subject::Service(ix) = correction.subject {
                let day = &mut last.services[ix.index()];
                *day = (*day).max(Some(correction.date));
            }
        }
        for (ix, one) in report.shown() {
            let day = last.services[ix.index()].max(service(report, one));
            last.services[ix.index()] = day;
            last.reports = last.reports.max(day);
            let (Some(day), state) = (day, &press.figures.standing(ix).state) else { continue };
            let event = state.life_event;
            let topic = report.life_events[event].topic;
            for scope in [
                (Kind::Ministry, state.ministry.index()),
                (Kind::Topic, topic.index()),
                (Kind::LifeEvent, event.index()),
            ] {
                let newest = last.scopes.entry(scope).or_insert(day);
                *newest = day.max(*newest);
            }
        }
        last
    }

    /// The newest day of the data.
    pub(super) fn data(&self) -> Option<Date> {
        self.reports.max(self.ledger)
    }

    /// The newest day of what stands at a route; none where the data have no day.
    pub(super) fn page(&self, report: &Report, route: &Route) -> Option<Date> {
        let scope = |kind, index| self.scopes.get(&(kind, index)).copied();
        match route {
            Route::Home => self.data().max(self.news),
            Route::Ministry(ix) => scope(Kind::Ministry, ix.index()),
            Route::Topic(ix) => scope(Kind::Topic, ix.index()),
            Route::LifeEvent(ix) => scope(Kind::LifeEvent, ix.index()),
            Route::Service(ix) => self.services.get(ix.index()).copied().flatten(),
            Route::Article(index) => report.news.get(*index).map(news),
            Route::News(NewsScope::All, 1) => self.news,
            Route::Release(index) => release(report, *index),
            Route::Releases | Route::Corrections => self.ledger,
            Route::Ministries
            | Route::Topics
            | Route::LifeEvents
            | Route::Services(_)
            | Route::Unreported
            | Route::Course
            | Route::Changes
            | Route::Downloads => self.data(),
            _ => None,
        }
    }
}

/// The newest report of a service that may be shown.
fn service(report: &Report, service: &Service) -> Option<Date> {
    let (last, today) = (report.last_day(), report.today);
    let observed = service.history.iter().filter(|one| one.date <= last).map(|one| one.reported_on);
    let ended = service.ended.iter().filter(|one| one.date <= last).map(|one| one.reported_on);
    let listed = service.reported_on.or(service.listed_from);
    observed.chain(ended).chain(listed).filter(|day| *day <= today).max()
}

/// The day of an item, or of its newest change.
pub(super) fn news(item: &NewsItem) -> Date {
    let updated = item.updated.map(|moment| moment.date);
    let corrected = item.corrections.iter().map(|(day, _)| *day);
    corrected.chain(updated).fold(item.published.date, Date::max)
}

/// The day of a release, or of the newest correction of it.
fn release(report: &Report, index: usize) -> Option<Date> {
    let corrected = report.corrections.iter().filter(|one| one.release == index);
    let published = report.releases.get(index)?.published_on;
    Some(corrected.map(|one| one.date).fold(published, Date::max))
}

/// The newest release or correction.
fn ledger(report: &Report) -> Option<Date> {
    let released = report.releases.iter().map(|one| one.published_on);
    released.chain(report.corrections.iter().map(|one| one.date)).max()
}
