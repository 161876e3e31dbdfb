// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The project structure: whom the teams help, and how many of their posts are filled.

use super::{Scene, is_open};
use crate::model::address::ChartId;
use crate::model::report::Team;
use crate::progress::{self, Posts, all_posts};
use crate::render::drawing::{BarRow, Bars, Paint, Segment, Support, Supports, bars, supports};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use crate::render::wording;

/// The teams at the Stichtag, those that help all others last.
fn teams(press: Press<'_>) -> Vec<&Team> {
    let as_of = press.figures.as_of;
    let mut teams: Vec<&Team> =
        press.report.teams.iter().filter(|team| team.is_there(as_of)).collect();
    teams.sort_by_key(|team| team.is_pool);
    teams
}

/// Whom the teams help.
pub(super) fn scene(press: Press<'_>) -> Scene<'_> {
    let teams = teams(press);
    let row = |team: &&Team| Support {
        name: team.name.clone(),
        note: wording::posts(press, team),
        shared: team.is_pool,
        helped: team
            .supports
            .iter()
            .map(|ix| (press.ministry_short(*ix).title, press.ministry(*ix).title))
            .collect(),
    };
    let drawn = Supports { rows: teams.iter().map(row).collect() };
    Scene {
        id: ChartId::Teams,
        message: message(press, &teams),
        subject: press.say("chart-teams-subject", &[]),
        table: table(press, &teams),
        csv: csv(press, &teams),
        key: Vec::new(),
        notes: Vec::new(),
        drawing: Box::new(move |caption, form| supports(&drawn, caption, form)),
    }
}

fn size(list: usize) -> u32 {
    u32::try_from(list).unwrap_or(u32::MAX)
}

fn message(press: Press<'_>, all: &[&Team]) -> String {
    let pools: Vec<&&Team> = all.iter().filter(|team| team.is_pool).collect();
    let own: Vec<&&Team> = all.iter().filter(|team| !team.is_pool).collect();
    let mut helped: Vec<_> = all.iter().flat_map(|team| &team.supports).collect();
    helped.sort();
    helped.dedup();
    let count = |key: &str, n: usize| {
        let text = press.words().number(size(n));
        press.say(key, &[("count", size(n).into()), ("n", (&text).into())])
    };
    let mut who = Vec::new();
    who.extend((!own.is_empty()).then(|| count("chart-teams-teams", own.len())));
    who.extend((!pools.is_empty()).then(|| count("chart-teams-pools", pools.len())));
    if who.is_empty() {
        return press.say("chart-teams-none", &[]);
    }
    let whom = count("chart-teams-helped", helped.len());
    press.say(
        "chart-teams",
        &[
            ("count", size(all.len()).into()),
            ("who", (&press.list(&who)).into()),
            ("whom", (&whom).into()),
        ],
    )
}

fn table(press: Press<'_>, teams: &[&Team]) -> Table {
    let row = |team: &&Team| {
        let names: Vec<String> = team.supports.iter().map(|ix| press.ministry(*ix).title).collect();
        Row { head: team.name.clone(), href: None, cells: vec![names.join(", ")] }
    };
    let caption = press.say("chart-teams-caption", &[]);
    let n = press.words().number(size(teams.len()));
    Table {
        summary: press.say("table-summary", &[("caption", (&caption).into()), ("n", (&n).into())]),
        caption,
        columns: ["team", "supports"].map(|key| press.say(key, &[])).to_vec(),
        rows: teams.iter().map(row).collect(),
        total: None,
        words: true,
        open: is_open(teams.len()),
    }
}

fn csv(press: Press<'_>, teams: &[&Team]) -> Vec<Vec<String>> {
    let head = vec!["team".to_owned(), "ministry".to_owned()];
    let rows = teams.iter().flat_map(|team| {
        let ministries = team.supports.iter();
        ministries.map(|ix| vec![team.id.clone(), press.report.ministries[*ix].id.clone()])
    });
    std::iter::once(head).chain(rows).collect()
}

/// Planned and filled posts, all bars on one scale.
pub(super) fn posts(press: Press<'_>) -> Scene<'_> {
    let as_of = press.figures.as_of;
    let rows: Vec<(&Team, Posts)> = teams(press)
        .into_iter()
        .map(|team| (team, progress::posts(team, as_of)))
        .filter(|(_, posts)| posts.planned > 0)
        .collect();
    let key = [
        (FILLED, "chart-posts-filled"),
        (FREE, "chart-posts-free"),
        (Paint::Unknown, "chart-posts-untold"),
    ];
    let is_told = |told: bool| rows.iter().any(|(_, posts)| posts.filled.is_some() == told);
    let (told, untold) = (is_told(true), is_told(false));
    let key: Vec<_> = key
        .into_iter()
        .filter(|(paint, _)| if *paint == Paint::Unknown { untold } else { told })
        .map(|(paint, key)| (paint, press.say(key, &[])))
        .collect();
    // A whole that has four quarters.
    let whole = rows.iter().map(|(_, posts)| posts.planned).max().unwrap_or(0).div_ceil(4) * 4;
    let drawn = Bars {
        rows: rows.iter().map(|(team, posts)| bar(press, team, *posts)).collect(),
        whole: Some(whole),
        ticks: (0..=4).map(|quarter| press.words().number(whole / 4 * quarter)).collect(),
        empty: String::new(),
        key: key.clone(),
    };
    Scene {
        id: ChartId::Posts,
        message: posts_message(press, rows.iter().map(|(team, _)| *team)),
        subject: press.say("chart-posts-subject", &[]),
        table: posts_table(press, &rows),
        csv: posts_csv(&rows),
        key,
        notes: vec![press.say("teams-note", &[])],
        drawing: Box::new(move |caption, form| bars(&drawn, caption, form)),
    }
}

const FILLED: Paint = Paint::Conform;
const FREE: Paint = Paint::Step(2);

fn bar(press: Press<'_>, team: &Team, posts: Posts) -> BarRow {
    let number = |n: u32| press.words().number(n);
    let segment = |paint, n: u32, key: &str| Segment {
        paint,
        n,
        title: format!("{} – {}: {}", team.name, press.say(key, &[]), number(n)),
    };
    let (segments, total) = match posts.filled {
        Some((filled, _)) => {
            let segments = vec![
                segment(FILLED, filled, "chart-posts-filled"),
                segment(FREE, posts.planned.saturating_sub(filled), "chart-posts-free"),
            ];
            let (n, of) = (number(filled), number(posts.planned));
            let figure = press.say("share-plain", &[("n", (&n).into()), ("of", (&of).into())]);
            (segments, figure)
        }
        None => {
            let untold = segment(Paint::Unknown, posts.planned, "chart-posts-untold");
            (vec![untold], number(posts.planned))
        }
    };
    BarRow { short: team.name.clone(), name: String::new(), segments, total }
}

fn posts_message<'t>(press: Press<'_>, teams: impl Iterator<Item = &'t Team>) -> String {
    let sum = all_posts(teams, press.figures.as_of);
    match sum.told {
        Some((n, of)) => {
            let (filled, planned) = (press.words().number(n), press.words().number(of));
            press.say(
                "chart-posts",
                &[("count", n.into()), ("n", (&filled).into()), ("of", (&planned).into())],
            )
        }
        None => {
            let n = press.words().number(sum.planned);
            press.say("chart-posts-planned", &[("count", sum.planned.into()), ("n", (&n).into())])
        }
    }
}

fn posts_table(press: Press<'_>, rows: &[(&Team, Posts)]) -> Table {
    let number = |n: u32| press.words().number(n);
    let row = |(team, posts): &(&Team, Posts)| {
        let (filled, date) = match posts.filled {
            Some((filled, date)) => (number(filled), press.date(date)),
            None => (press.say("chart-posts-untold", &[]), "–".to_owned()),
        };
        let cells = vec![filled, number(posts.planned), date];
        Row { head: team.name.clone(), href: None, cells }
    };
    let caption = press.say("chart-posts-caption", &[]);
    let n = number(size(rows.len()));
    let keys = ["team", "chart-posts-filled", "column-planned", "column-date"];
    Table {
        summary: press.say("table-summary", &[("caption", (&caption).into()), ("n", (&n).into())]),
        caption,
        columns: keys.map(|key| press.say(key, &[])).to_vec(),
        rows: rows.iter().map(row).collect(),
        total: None,
        words: false,
        open: is_open(rows.len()),
    }
}

fn posts_csv(rows: &[(&Team, Posts)]) -> Vec<Vec<String>> {
    let head = ["team", "filled", "planned", "date"].map(str::to_owned).to_vec();
    let row = |(team, posts): &(&Team, Posts)| {
        let (filled, date) = match posts.filled {
            Some((filled, date)) => (filled.to_string(), date.to_string()),
            None => (String::new(), String::new()),
        };
        vec![team.id.clone(), filled, posts.planned.to_string(), date]
    };
    std::iter::once(head).chain(rows.iter().map(row)).collect()
}
