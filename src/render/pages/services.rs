// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of services, and a service as a row of a table.

use super::Page;
use crate::model::address::SERVICES_PER_PAGE;
use crate::model::report::{Coverage, Executor, Service, Status};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress::Standing;
use crate::render::charts::Paint;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::service::{ServiceRow, Services};

/// `/leistungen/` and its further pages.
pub(in crate::render) fn services(press: Press<'_>, page: usize) -> Page {
    let services = &press.report.services;
    let all = press.figures.services();
    let count = press.words().number(all);
    let rows = services.iter().skip((page - 1) * SERVICES_PER_PAGE).take(SERVICES_PER_PAGE);
    let pages = services.len().div_ceil(SERVICES_PER_PAGE);
    let view = Services {
        count: press.say("services-count", &[("count", all.into()), ("n", (&count).into())]),
        others: others(press),
        rows: rows.map(|(ix, _)| row(press, ix)).collect(),
        pager: press.pager(page, pages, |n| press.paths().services(n)),
    };
    let (path, title) = (press.paths().services(page), press.say("menu-services", &[]));
    let title = press.page_title(&title, page);
    let first = Link {
        title: press.say("menu-services", &[]),
        href: press.href(&press.paths().services(1)),
    };
    let trail = if page == 1 { &[][..] } else { std::slice::from_ref(&first) };
    Page::new("services.html", press.head(&path, &title, "services", trail), &view)
}

/// Other ways into the catalogue.
fn others(press: Press<'_>) -> Vec<Link> {
    let paths = press.paths();
    press.links(&[
        ("title-topics", paths.topics()),
        ("title-life-events", paths.life_events()),
        ("title-unreported", paths.unreported()),
    ])
}

/// A service as it stands in tables.
pub(in crate::render) fn row(press: Press<'_>, ix: Ix<Service>) -> ServiceRow {
    let standing = press.figures.now.standing(ix);
    let reported = &standing.state.reported;
    ServiceRow {
        link: press.service(ix),
        ministry: press.ministry_short(standing.state.ministry),
        maturity: match reported.maturity.zip(reported.model) {
            Some((level, model)) => press.level(model, level),
            None => press.say("class-unknown", &[]),
        },
        class: paint(press, standing).class().to_owned(),
        coverage: match reported.coverage {
            Some(one) => in_words(press, "coverage-short", one),
            // Land and federation are one body each: there is nothing to report.
            None if matches!(standing.state.executed_by, Executor::Land | Executor::Bund) => {
                String::new()
            }
            None => press.say("class-unknown", &[]),
        },
        status: status(press, reported.status),
        outside: outside(press, ix, standing),
    }
}

/// The colour of a state: the same as in the charts.
pub(in crate::render) fn paint(press: Press<'_>, standing: &Standing) -> Paint {
    let reported = &standing.state.reported;
    match reported.maturity.zip(reported.model) {
        _ if standing.state.listing != Listing::Listed => Paint::Unknown,
        _ if standing.everywhere => Paint::Everywhere,
        _ if standing.conform => Paint::Conform,
        Some((level, model)) => Paint::Step(press.report.models[model].steps_below(level)),
        None => Paint::Unknown,
    }
}

/// "4 von 23 zuständigen Stellen"
pub(in crate::render) fn coverage(press: Press<'_>, coverage: Coverage) -> String {
    in_words(press, "coverage-figure", coverage)
}

fn in_words(press: Press<'_>, key: &str, coverage: Coverage) -> String {
    let (n, of) =
        (press.words().number(coverage.offered), press.words().number(coverage.responsible));
    press.say(key, &[("n", (&n).into()), ("of", (&of).into())])
}

pub(in crate::render) fn status(press: Press<'_>, status: Option<Status>) -> String {
    press.say(&format!("status-{}", status.map_or("unknown", Status::as_str)), &[])
}

/// Why a service is not counted; `None` if it is.
pub(in crate::render) fn outside(
    press: Press<'_>,
    ix: Ix<Service>,
    standing: &Standing,
) -> Option<String> {
    let service = &press.report.services[ix];
    match standing.state.listing {
        Listing::NotYet => Some(match service.listed_from {
            Some(from) => press.say("outside-not-yet", &[("date", (&press.date(from)).into())]),
            None => press.say("outside-not-known", &[]),
        }),
        Listing::Ended => {
            let date =
                service.ended.as_ref().map(|ended| press.date(ended.date)).unwrap_or_default();
            Some(press.say("outside-ended", &[("date", (&date).into())]))
        }
        Listing::Listed if !standing.counts => {
            Some(executor_outside(press, standing.state.executed_by))
        }
        Listing::Listed => None,
    }
}

fn executor_outside(press: Press<'_>, executor: Executor) -> String {
    let level = press.say(&format!("executor-{}", executor.as_str()), &[]);
    press.say("outside-scope", &[("level", (&level).into())])
}
