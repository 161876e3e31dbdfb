// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of services, and a service as a row of a table.

use super::Page;
use super::search::finder;
use crate::model::address::SERVICES_PER_PAGE;
use crate::model::measure::Scope;
use crate::model::report::{Executor, Service};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress::Standing;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::service::{ServiceRow, Services};
use crate::render::wording::{level, paint, status, whereabouts};

/// `/leistungen/` and its further pages.
pub(in crate::render) fn services(press: Press<'_>, page: usize) -> Page {
    let services: Vec<_> = press.report.shown().collect();
    let all = press.figures.shown;
    let count = press.words().number(all);
    let rows = services.iter().skip((page - 1) * SERVICES_PER_PAGE).take(SERVICES_PER_PAGE);
    let pages = services.len().div_ceil(SERVICES_PER_PAGE);
    let view = Services {
        count: press.say("services-count", &[("count", all.into()), ("n", (&count).into())]),
        lead: (page == 1).then(|| press.summary(Scope::All).sentence),
        finder: (page == 1).then(|| finder(press)),
        others: others(press),
        rows: rows.map(|(ix, _)| row(press, *ix)).collect(),
        pager: press.pager(page, pages, |n| press.paths().services(n)),
    };
    let (path, title) = (press.paths().services(page), press.say("menu-services", &[]));
    let title = press.page_title(&title, page);
    let first = Link {
        title: press.say("menu-services", &[]),
        href: press.href(&press.paths().services(1)),
    };
    let trail = if page == 1 { &[][..] } else { std::slice::from_ref(&first) };
    let mut head = press.head(&path, &title, "services", trail);
    head.finds = page == 1;
    Page::new("services.html", head, &view)
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
    let standing = press.figures.standing(ix);
    let reported = &standing.state.reported;
    ServiceRow {
        link: press.service(ix),
        ministry: press.ministry_short(standing.state.ministry),
        maturity: level(press, standing),
        class: paint(press, standing).class().to_owned(),
        coverage: whereabouts(press, standing, "coverage-short"),
        status: status(press, reported.status),
        outside: outside(press, ix, standing),
    }
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
