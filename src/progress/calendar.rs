// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Announced releases and whether they came when they were announced.

use super::share::Share;
use crate::model::Report;
use crate::model::report::{Announcement, Precision};
use jiff::civil::Date;

/// Whether an announced date was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// The day or month has not passed.
    Ahead,
    /// Published on the day or in the month, or before.
    Kept,
    /// Published so many days late.
    Late(u32),
    /// Not published, and so many days overdue.
    Missed(u32),
}

/// A release that was announced, published, or both.
#[derive(Debug, Clone, Copy)]
pub struct Due<'r> {
    /// The announcement, if there is one.
    pub announcement: Option<&'r Announcement>,
    /// Its place among the releases of the report, if it is public.
    pub release: Option<usize>,
    /// Whether the date was kept; `None` if none was announced.
    pub keeping: Option<Keeping>,
}

/// All of them, the latest first.
#[must_use]
pub fn calendar(report: &Report) -> Vec<Due<'_>> {
    let announced = report.calendar.iter().map(|announcement| {
        let release = report.releases.iter().position(|one| one.id == announcement.release);
        let keeping = keeping(report, announcement, release);
        Due { announcement: Some(announcement), release, keeping: Some(keeping) }
    });
    let unannounced = report.releases.iter().enumerate().filter(|(_, release)| {
        !report.calendar.iter().any(|announcement| announcement.release == release.id)
    });
    let unannounced = unannounced.map(|(index, _)| Due {
        announcement: None,
        release: Some(index),
        keeping: None,
    });
    let mut all: Vec<Due<'_>> = announced.chain(unannounced).collect();
    let day = |due: &Due<'_>| {
        let published = due.release.map(|index| report.releases[index].published_on);
        due.announcement.map(deadline).or(published)
    };
    all.sort_by_key(|due| std::cmp::Reverse(day(due)));
    all
}

/// Of the announced dates that have passed, how many were kept.
#[must_use]
pub fn punctuality(calendar: &[Due<'_>]) -> Share {
    let mut share = Share::default();
    for keeping in calendar.iter().filter_map(|due| due.keeping) {
        share.of += u32::from(keeping != Keeping::Ahead);
        share.n += u32::from(keeping == Keeping::Kept);
    }
    share
}

/// The last day on which the release is not late. Whoever moves a date that has passed already was
/// late by then, and stays it.
fn deadline(announcement: &Announcement) -> Date {
    let last = |day: Date| match announcement.precision {
        Precision::Day => day,
        Precision::Month => day.last_of_month(),
    };
    let passed = announcement.moves.iter().find(|one| one.date > last(one.from));
    last(passed.map_or(announcement.date, |one| one.from))
}

fn keeping(report: &Report, announcement: &Announcement, release: Option<usize>) -> Keeping {
    let deadline = deadline(announcement);
    let came = release.map_or(report.today, |index| report.releases[index].published_on);
    let days = deadline.until(came).ok().and_then(|span| u32::try_from(span.get_days()).ok());
    match (release, days.filter(|days| *days > 0)) {
        (Some(_), None) => Keeping::Kept,
        (Some(_), Some(days)) => Keeping::Late(days),
        (None, None) => Keeping::Ahead,
        (None, Some(days)) => Keeping::Missed(days),
    }
}
