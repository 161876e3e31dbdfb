// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Project teams, and figures that others publish.

use super::Page;
use crate::model::address::ChartId;
use crate::model::report::{Indicator, Source, Team};
use crate::render::chart::{chart, reading};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::organisation::{self, Indicators, TeamItem, TeamsPage};
use crate::render::wording::posts;

/// `/projektstruktur/`
pub(in crate::render) fn teams(press: Press<'_>) -> Page {
    let mut teams: Vec<&Team> =
        press.report.teams.iter().filter(|team| team.is_there(press.figures.as_of)).collect();
    teams.sort_by_key(|team| team.is_pool);
    let is_drawn = !teams.is_empty();
    let view = TeamsPage {
        chart: is_drawn.then(|| chart(press, ChartId::Teams)),
        posts: is_drawn.then(|| chart(press, ChartId::Posts)),
        teams: teams.into_iter().map(|one| team(press, one)).collect(),
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
            .map(|day| press.say("team-since", &[("date", (&press.date(day)).into())])),
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
    let indicators = press.report.indicators.iter().enumerate();
    let items = indicators.map(|(index, one)| indicator(press, index, one)).collect();
    let title = press.say("title-indicators", &[]);
    let head = press.head(&press.paths().indicators(), &title, "course", &[]);
    Page::new("indicators.html", head, &Indicators { items })
}

fn indicator(press: Press<'_>, index: usize, one: &Indicator) -> organisation::Indicator {
    let mut sources: Vec<Link> = Vec::new();
    let points = one.points.iter().filter_map(|point| point.source.as_ref());
    for source in one.source.iter().chain(points).map(source) {
        // Those without an address stand in the table already, beside their values.
        let is_new = !source.href.is_empty() || sources.is_empty();
        if is_new && !sources.contains(&source) {
            sources.push(source);
        }
    }
    organisation::Indicator {
        title: one.title.clone(),
        reading: reading(press, one),
        sources,
        chart: (!one.points.is_empty()).then(|| chart(press, ChartId::Indicator(index))),
    }
}

fn source(source: &Source) -> Link {
    Link { title: source.title.clone(), href: source.url.clone().unwrap_or_default() }
}
