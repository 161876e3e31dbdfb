// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ministries.

use super::Page;
use super::services::row;
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Ministry, Team as TeamRecord};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::render::chart::chart;
use crate::render::data::structured;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::organisation::{Ministries, MinistryItem, MinistryPage, Team};
use crate::render::wording::posts;

/// News items on a ministry's page.
const NEWS: usize = 5;

/// `/ressorts/`
pub(in crate::render) fn ministries(press: Press<'_>) -> Page {
    let items = press.report.ministries.iter().map(|(ix, ministry)| MinistryItem {
        link: press.ministry(ix),
        short: ministry.short.clone(),
        strict: press.figure(Scope::Ministry(ix), Measure::Everywhere),
        ended: ended(press, ministry),
    });
    let view = Ministries {
        chart: chart(press, ChartId::MaturityByMinistry),
        others: press.links(&[
            ("menu-course", press.paths().course()),
            ("title-unreported", press.paths().unreported()),
            ("title-teams", press.paths().teams()),
        ]),
        items: items.collect(),
    };
    let path = press.paths().ministries();
    Page::new(
        "ministries.html",
        press.head(&path, &press.say("menu-ministries", &[]), "ministries", &[]),
        &view,
    )
}

/// When a ministry ended, seen from the Stichtag.
fn ended(press: Press<'_>, ministry: &Ministry) -> Option<String> {
    let until = ministry.valid_until.filter(|until| *until < press.figures.as_of)?;
    let date = press.date(until);
    let successor = ministry.successor.as_ref().and_then(|id| press.report.ministries.find(id));
    Some(match successor {
        Some(ix) => {
            let short = &press.report.ministries[ix].short;
            press.say(
                "ministry-until-then",
                &[("date", (&date).into()), ("successor", short.into())],
            )
        }
        None => press.say("ministry-until", &[("date", (&date).into())]),
    })
}

/// `/ressorts/<id>/`
pub(in crate::render) fn ministry(press: Press<'_>, ix: Ix<Ministry>) -> Page {
    let report = press.report;
    let record = &report.ministries[ix];
    let scope = Scope::Ministry(ix);
    let leads = press.figures.share(scope, Measure::Total).of > 0;
    let rows = |wanted: &dyn Fn(Ix<Ministry>, &[Ix<Ministry>]) -> bool| {
        let services = report.services.iter().filter(|(service, one)| {
            let standing = press.figures.standing(*service);
            standing.state.listing == Listing::Listed
                && wanted(standing.state.ministry, &one.co_ministries)
        });
        services.map(|(service, _)| row(press, service)).collect::<Vec<_>>()
    };
    let news = report.news.iter().filter(|item| item.ministries.contains(&ix));
    let view = MinistryPage {
        short: record.short.clone(),
        website: record.url.clone(),
        validity: ended(press, record).or_else(|| {
            record
                .valid_from
                .map(|from| press.say("ministry-since", &[("date", (&press.date(from)).into())]))
        }),
        summary: leads.then(|| press.summary(scope)),
        badge: press.href(&press.paths().badge(&record.id)),
        course: leads.then(|| chart(press, ChartId::CourseOf(ix))),
        services: rows(&|lead, _| lead == ix),
        shared: rows(&|lead, shared| lead != ix && shared.contains(&ix)),
        teams: teams(press, ix),
        all_teams: Link {
            title: press.say("title-teams", &[]),
            href: press.href(&press.paths().teams()),
        },
        news: news.take(NEWS).map(|item| press.teaser(item)).collect(),
        all_news: news_list(press, &record.id),
        feed: press.href(&press.paths().ministry_feed(&record.id)),
    };
    let above = Link {
        title: press.say("menu-ministries", &[]),
        href: press.href(&press.paths().ministries()),
    };
    let path = press.paths().ministry(&record.id);
    let mut head = press.head(&path, &record.name, "ministries", &[above]);
    if let Some(summary) = &view.summary {
        head.description = format!("{}: {}", record.short, summary.sentence);
    }
    let title = press.say("title-news-ministry", &[("name", (&record.name).into())]);
    head.feed = Some(Link { title, href: view.feed.clone() });
    head.data = Some(press.href(&press.paths().ministry_data(&record.id)));
    head.structured.push(structured::ministry(press, ix));
    Page::new("ministry.html", head, &view)
}

/// The list of all news about a ministry, if that is more than its page shows.
fn news_list(press: Press<'_>, id: &str) -> Option<Link> {
    let groups = &press.report.news_groups;
    let scope = groups.ministry(id)?;
    let is_longer = groups.get(scope).is_some_and(|group| group.items.len() > NEWS);
    is_longer.then(|| Link {
        title: press.say("all_news", &[]),
        href: press.href(&groups.path(press.paths(), scope, 1)),
    })
}

fn teams(press: Press<'_>, ix: Ix<Ministry>) -> Vec<Team> {
    let as_of = press.figures.as_of;
    let is_there = |team: &&TeamRecord| team.supports.contains(&ix) && team.is_there(as_of);
    let teams = press.report.teams.iter().filter(is_there);
    teams.map(|team| Team { name: team.name.clone(), posts: posts(press, team) }).collect()
}
