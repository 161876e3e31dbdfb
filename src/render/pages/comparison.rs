// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Project teams, and figures that others publish.

use super::Page;
use super::organisation::posts;
use crate::model::report::{Better, Indicator, IndicatorPoint, Source, Team};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::organisation::{self, Indicators, TeamItem, TeamsPage};

/// `/projektstruktur/`
pub(in crate::render) fn teams(press: Press<'_>) -> Page {
    let mut teams: Vec<&Team> = press.report.teams.iter().collect();
    teams.sort_by_key(|team| team.is_pool);
    let view = TeamsPage {
        teams: teams.into_iter().map(|one| team(press, one)).collect(),
        note: press.say("teams-note", &[]),
    };
    let title = press.say("title-teams", &[]);
    Page::new("teams.html", press.head(&press.paths().teams(), &title, "ministries", &[]), &view)
}

fn team(press: Press<'_>, team: &Team) -> TeamItem {
    let services = team.services.iter().filter_map(|id| press.report.services.find(id));
    TeamItem {
        name: team.name.clone(),
        pool: team.is_pool,
        since: team
            .since
            .map(|day| press.say("ministry-since", &[("date", (&press.date(day)).into())])),
        posts: posts(press, team),
        roles: team.posts.iter().map(|one| role(press, &one.role, one.planned)).collect(),
        supports: team.supports.iter().map(|ix| press.ministry_short(*ix)).collect(),
        services: services.map(|ix| press.service(ix)).collect(),
    }
}

/// A function with its planned posts; one that the program has no words for stands as written.
fn role(press: Press<'_>, role: &str, planned: u32) -> String {
    let known = ["project-lead", "coordination", "technical"];
    let word = match known.contains(&role) {
        true => press.say(&format!("role-{role}"), &[]),
        false => role.to_owned(),
    };
    let n = press.words().number(planned);
    press.say("role-posts", &[("role", (&word).into()), ("n", (&n).into())])
}

/// `/vergleich/`
pub(in crate::render) fn indicators(press: Press<'_>) -> Page {
    let items = press.report.indicators.iter().map(|one| indicator(press, one)).collect();
    let title = press.say("title-indicators", &[]);
    let head = press.head(&press.paths().indicators(), &title, "course", &[]);
    Page::new("indicators.html", head, &Indicators { items })
}

fn indicator(press: Press<'_>, one: &Indicator) -> organisation::Indicator {
    let unit = one.unit.clone();
    let better = one.better.map(|better| {
        press.say(if better == Better::Higher { "better-higher" } else { "better-lower" }, &[])
    });
    let mut points: Vec<&IndicatorPoint> = one.points.iter().collect();
    points.sort_by_key(|point| std::cmp::Reverse(point.date));
    organisation::Indicator {
        id: one.id.clone(),
        title: one.title.clone(),
        definition: one.definition.clone(),
        reading: unit.into_iter().chain(better).collect::<Vec<_>>().join(" · "),
        source: one.source.as_ref().map(source),
        points: points
            .into_iter()
            .map(|point| organisation::IndicatorPoint {
                date: press.date(point.date),
                value: value(press, point),
                definition: point.definition.clone(),
                source: point.source.as_ref().map(source),
            })
            .collect(),
    }
}

fn source(source: &Source) -> Link {
    Link { title: source.title.clone(), href: source.url.clone().unwrap_or_default() }
}

/// A value as it was published, with the whole that it is a part of.
fn value(press: Press<'_>, point: &IndicatorPoint) -> String {
    let n = press.words().decimal(point.value);
    match point.of {
        Some(of) => {
            let of = press.words().decimal(of);
            press.say("share-plain", &[("n", (&n).into()), ("of", (&of).into())])
        }
        None => n,
    }
}
