// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The calendar of releases: what was announced for when, and whether it was kept.

use super::Page;
use super::release::lead;
use crate::model::address::DataFile;
use crate::model::report::{Announcement, Postponement, Precision};
use crate::progress::calendar::punctuality;
use crate::progress::{Due, Keeping, calendar};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::releases::{self as view, ReleasesPage};
use crate::render::words::Arg;

/// `/berichte/`
pub(in crate::render) fn releases(press: Press<'_>) -> Page {
    let all = calendar(press.report);
    let view = ReleasesPage {
        sentence: kept(press, &all),
        items: all.iter().map(|due| self::due(press, due)).collect(),
        calendar: Link {
            title: press.say("calendar-file", &[]),
            href: press.href(&press.paths().data(&DataFile::Calendar.name())),
        },
        others: press.links(&[
            ("title-changes", press.paths().changes()),
            ("title-corrections", press.paths().corrections()),
            ("title-downloads", press.paths().data("")),
        ]),
    };
    let title = press.say("title-releases", &[]);
    let head = press.head(&press.paths().releases(), &title, "releases", &[]);
    Page::new("releases.html", head, &view)
}

/// Of the dates that have passed, how many were kept.
fn kept(press: Press<'_>, all: &[Due<'_>]) -> Option<String> {
    let punctuality = punctuality(all);
    let (kept, past) = (punctuality.n, punctuality.of);
    let figure = press.share(punctuality, true);
    (past > 0).then(|| {
        let args: &[(&'static str, Arg<'_>)] =
            &[("count", past.into()), ("kept", kept.into()), ("figure", (&figure).into())];
        press.say("calendar-kept", args)
    })
}

fn due(press: Press<'_>, due: &Due<'_>) -> view::Due {
    let release = due.release.map(|index| &press.report.releases[index]);
    let id = release.map(|one| &one.id).or(due.announcement.map(|one| &one.release));
    let (direction, word) = keeping(press, due.keeping);
    view::Due {
        link: Link {
            title: press.say("title-release", &[("release", id.map_or("", String::as_str).into())]),
            href: release
                .map_or_else(String::new, |one| press.href(&press.paths().release(&one.id))),
        },
        announced: match due.announcement {
            Some(one) => announced(press, one),
            None => press.say("not-announced", &[]),
        },
        certainty: due.announcement.map_or_else(String::new, |one| {
            press.say(if one.confirmed { "date-confirmed" } else { "date-provisional" }, &[])
        }),
        direction: direction.to_owned(),
        word,
        lead: due.release.map(|index| {
            lead(press, &press.report.releases[index], &press.figures.releases[index])
        }),
        published: release.map(|one| {
            let (published, as_of) = (press.date(one.published_on), press.date(one.as_of));
            press.say(
                "published-on",
                &[("published", (&published).into()), ("as_of", (&as_of).into())],
            )
        }),
        moves: due.announcement.map(|one| moves(press, one)).unwrap_or_default(),
    }
}

fn keeping(press: Press<'_>, keeping: Option<Keeping>) -> (&'static str, String) {
    let days = |key: &str, days: u32| {
        let n = press.words().number(days);
        press.say(key, &[("count", days.into()), ("n", (&n).into())])
    };
    match keeping {
        None => ("same", String::new()),
        Some(Keeping::Ahead) => ("same", press.say("date-ahead", &[])),
        Some(Keeping::Kept) => ("up", press.say("date-kept", &[])),
        Some(Keeping::Late(n)) => ("down", days("date-late", n)),
        Some(Keeping::Missed(n)) => ("down", days("date-missed", n)),
    }
}

fn announced(press: Press<'_>, one: &Announcement) -> String {
    let time = one.time.map(|time| time.strftime("%H:%M").to_string());
    let (key, date) = match (one.precision, &time) {
        (Precision::Month, _) => ("announced-month", press.words().whole_month(one.date)),
        (_, Some(_)) => ("announced-time", press.date(one.date)),
        (_, None) => ("announced-day", press.date(one.date)),
    };
    let time = time.unwrap_or_default();
    press.say(key, &[("date", (&date).into()), ("time", (&time).into())])
}

/// Every move with its reason, and whether the date had passed already.
fn moves(press: Press<'_>, one: &Announcement) -> Vec<String> {
    let sentence = |one: &Postponement| {
        let key = if one.date > one.from { "date-moved-late" } else { "date-moved" };
        let (date, from, to) = (press.date(one.date), press.date(one.from), press.date(one.to));
        let args: &[(&'static str, Arg<'_>)] = &[
            ("date", (&date).into()),
            ("from", (&from).into()),
            ("to", (&to).into()),
            ("reason", (&one.reason).into()),
        ];
        press.say(key, args)
    };
    one.moves.iter().map(sentence).collect()
}
