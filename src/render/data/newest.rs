// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! When what a page says changed last, as far as the data tell: never the day of the build, which
//! would make every page look new to whoever asks.

use crate::model::address::{NewsScope, Route};
use crate::model::measure::Scope;
use crate::model::report::{NewsItem, Report, Service, Subject};
use crate::model::timeline::Timeline;
use crate::render::press::Press;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The newest day of everything that pages are about.
pub(in crate::render) struct Newest {
    /// Of each service, with what was reported of days after the Stichtag.
    services: Vec<Option<Date>>,
    /// Of ministries, topic fields and life events, and of all: what is in their figures.
    scopes: BTreeMap<Scope, Date>,
    ledger: Option<Date>,
    news: Option<Date>,
    teams: Option<Date>,
    indicators: Option<Date>,
}

impl Newest {
    pub(in crate::render) fn of(press: Press<'_>) -> Self {
        let report = press.report;
        let mut newest = Self {
            services: vec![None; report.services.len()],
            scopes: BTreeMap::new(),
            ledger: ledger(report),
            news: report.news.iter().map(news).max(),
            teams: teams(report, press.figures.as_of),
            indicators: report
                .indicators
                .iter()
                .flat_map(|one| &one.points)
                .map(|one| one.date)
                .filter(|day| *day <= report.today)
                .max(),
        };
        for one in &report.corrections {
            match one.subject {
                Subject::Service(ix) => {
                    let day = &mut newest.services[ix.index()];
                    *day = (*day).max(Some(one.date));
                }
                Subject::Ministry(ix) => newest.see(Scope::Ministry(ix), one.date),
                Subject::Topic(ix) => newest.see(Scope::Topic(ix), one.date),
                Subject::Site => {}
            }
        }
        let as_of = press.figures.as_of;
        for (ix, one) in report.shown() {
            let corrected = newest.services[ix.index()];
            let of = |last| corrected.max(service(one, last, report.today));
            newest.services[ix.index()] = of(report.last_day());
            let state = &press.figures.standing(ix).state;
            let Some(day) = of(as_of) else { continue };
            newest.see(Scope::All, day);
            newest.see(Scope::Ministry(state.ministry), day);
            newest.see(Scope::LifeEvent(state.life_event), day);
            newest.see(Scope::Topic(report.life_events[state.life_event].topic), day);
            newest.see_moves(one, as_of, report.today);
        }
        newest
    }

    fn see(&mut self, scope: Scope, day: Date) {
        let newest = self.scopes.entry(scope).or_insert(day);
        *newest = day.max(*newest);
    }

    /// A move changes the page of whoever gave the service away as well.
    fn see_moves(&mut self, service: &Service, as_of: Date, today: Date) {
        let mut former = None;
        for entry in service.ministry.entries() {
            let reported = entry.reported_on.filter(|day| *day <= today);
            let is_shown = entry.from.is_none_or(|from| from <= as_of);
            if let (Some(former), Some(day), true) = (former, reported, is_shown) {
                self.see(Scope::Ministry(former), day);
            }
            former = Some(entry.value);
        }
    }

    /// The newest day of what is in the figures.
    pub(in crate::render) fn figures(&self) -> Option<Date> {
        self.scopes.get(&Scope::All).copied().max(self.ledger)
    }

    /// The newest day of all reports, those of days after the Stichtag too.
    pub(in crate::render) fn reports(&self) -> Option<Date> {
        self.services.iter().copied().flatten().max().max(self.ledger)
    }

    /// The newest day of news.
    pub(in crate::render) fn news(&self) -> Option<Date> {
        self.news
    }

    /// The newest day of teams and their posts.
    pub(in crate::render) fn teams(&self) -> Option<Date> {
        self.teams
    }

    /// The newest day of what others publish.
    pub(in crate::render) fn indicators(&self) -> Option<Date> {
        self.indicators
    }

    /// The newest day of what stands at a route; none where the data have no day.
    pub(super) fn page(&self, report: &Report, route: &Route) -> Option<Date> {
        match route {
            Route::Home => self.figures().max(self.news),
            Route::Ministry(ix) => {
                let list = report.news_groups.ministry(&report.ministries[*ix].id);
                let news = list.and_then(|list| group(report, list));
                self.scopes.get(&Scope::Ministry(*ix)).copied().max(news)
            }
            Route::Topic(ix) => self.scopes.get(&Scope::Topic(*ix)).copied(),
            Route::LifeEvent(ix) => self.scopes.get(&Scope::LifeEvent(*ix)).copied(),
            Route::Service(ix) => {
                let about = report.news_of.get(ix).into_iter().flatten();
                let news = about.map(|index| news(&report.news[*index])).max();
                self.services.get(ix.index()).copied().flatten().max(news)
            }
            Route::Article(index) => {
                let item = report.news.get(*index)?;
                // A correction of a release is noted on what cites it.
                let cited = report.corrections.iter().filter(|one| item.cites(one.release));
                Some(cited.map(|one| one.date).fold(news(item), Date::max))
            }
            Route::News(NewsScope::All, 1) => self.news,
            Route::News(list, 1) => group(report, *list),
            Route::Teams => self.teams,
            Route::Indicators => self.indicators,
            Route::Release(index) => release(report, *index),
            Route::Releases | Route::Corrections => self.ledger,
            Route::Course => self.reports(),
            Route::Downloads => self.reports().max(self.news),
            Route::Ministries
            | Route::Topics
            | Route::LifeEvents
            | Route::Services(_)
            | Route::Unreported
            | Route::Changes => self.figures(),
            _ => None,
        }
    }
}

/// The newest report of a service that speaks of a day up to `last`.
fn service(service: &Service, last: Date, today: Date) -> Option<Date> {
    let observed = service.history.iter().filter(|one| one.date <= last).map(|one| one.reported_on);
    let ended = service.ended.iter().filter(|one| one.date <= last).map(|one| one.reported_on);
    let is_listed = service.listed_from.is_none_or(|day| day <= last);
    let recorded = service.reported_on.or(service.listed_from).filter(|_| is_listed);
    let moved = reported(&service.ministry, last)
        .chain(reported(&service.life_event, last))
        .chain(reported(&service.executed_by, last));
    observed.chain(ended).chain(recorded).chain(moved).filter(|day| *day <= today).max()
}

/// When the values of a timeline up to a day were reported.
fn reported<T: Copy + PartialEq>(timeline: &Timeline<T>, last: Date) -> impl Iterator<Item = Date> {
    let shown = timeline.entries().filter(move |one| one.from.is_none_or(|from| from <= last));
    shown.filter_map(|one| one.reported_on)
}

/// The day of an item, or of its newest change.
fn news(item: &NewsItem) -> Date {
    let updated = item.updated.map(|moment| moment.date);
    let corrected = item.corrections.iter().map(|(day, _)| *day);
    corrected.chain(updated).fold(item.published.date, Date::max)
}

/// The newest item of a list.
fn group(report: &Report, list: NewsScope) -> Option<Date> {
    let items = report.news_groups.get(list)?.items.iter();
    items.map(|index| news(&report.news[*index])).max()
}

/// The day of a release, of the newest correction of it, or of the newest late report.
fn release(report: &Report, index: usize) -> Option<Date> {
    let release = report.releases.get(index)?;
    let corrected = report.corrections.iter().filter(|one| one.release == index);
    let all = report.shown().flat_map(|(_, service)| &service.history);
    let late = all.filter(|one| one.date <= release.as_of).map(|one| one.reported_on);
    let late = late.filter(|day| *day > release.cutoff && *day <= report.today);
    let later = corrected.map(|one| one.date).chain(late);
    Some(later.fold(release.published_on, Date::max))
}

/// When posts of a team were reported, or a team began.
fn teams(report: &Report, as_of: Date) -> Option<Date> {
    let days = report.teams.iter().flat_map(|team| {
        let filled = team.posts.iter().flat_map(|one| &one.filled).map(|(day, _)| *day);
        filled.chain(team.since).chain(team.until)
    });
    days.filter(|day| *day <= as_of).max()
}

/// The newest release, correction or change of method, and the newest move of an announced date.
fn ledger(report: &Report) -> Option<Date> {
    let released = report.releases.iter().map(|one| one.published_on);
    let corrected = report.corrections.iter().map(|one| one.date);
    let methods = report.method_changes.iter().map(|one| one.date);
    let moved = report.calendar.iter().flat_map(|one| &one.moves).map(|one| one.date);
    let all = released.chain(corrected).chain(methods).chain(moved);
    all.filter(|day| *day <= report.today).max()
}
