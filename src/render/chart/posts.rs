// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Planned and filled posts of the teams, all bars on one scale.

use super::Scene;
use super::teams::teams;
use crate::model::address::ChartId;
use crate::model::report::Team;
use crate::progress::{self, Posts, all_posts};
use crate::render::drawing::{BarRow, Bars, Paint, Segment, bars};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};

/// Class of the bars, and key of its words.
const FILLED: (Paint, &str) = (Paint::Conform, "chart-posts-filled");
const VACANT: (Paint, &str) = (Paint::Rest, "chart-posts-free");
const UNTOLD: (Paint, &str) = (Paint::Unknown, "chart-posts-untold");

pub(super) fn scene(press: Press<'_>) -> Scene<'_> {
    let as_of = press.figures.as_of;
    let rows: Vec<(&Team, Posts)> = teams(press)
        .into_iter()
        .map(|team| (team, progress::posts(team, as_of)))
        .filter(|(_, posts)| posts.planned > 0)
        .collect();
    let told = rows.iter().any(|(_, posts)| posts.filled.is_some());
    let untold = rows.iter().any(|(_, posts)| posts.untold > 0);
    let key = [(FILLED, told), (VACANT, told), (UNTOLD, untold)];
    let key: Vec<_> = key
        .into_iter()
        .filter(|(_, is_used)| *is_used)
        .map(|((paint, key), _)| (paint, press.say(key, &[])))
        .collect();
    // A whole that has four quarters.
    let most = rows.iter().map(|(_, posts)| posts.planned).max().unwrap_or(0);
    let quarter = most.div_ceil(4);
    let drawn = Bars {
        rows: rows.iter().map(|(team, posts)| bar(press, team, *posts)).collect(),
        whole: Some(quarter.saturating_mul(4)),
        ticks: (0..=4).map(|n| press.words().number(quarter.saturating_mul(n))).collect(),
        empty: String::new(),
        key: key.clone(),
    };
    Scene {
        id: ChartId::Posts,
        about: None,
        message: message(press, rows.iter().map(|(team, _)| *team)),
        subject: press.say("chart-posts-subject", &[]),
        table: table(press, &rows),
        csv: csv(&rows),
        key,
        notes: vec![press.say("teams-note", &[])],
        drawing: Box::new(move |caption, form| bars(&drawn, caption, form)),
    }
}

fn bar(press: Press<'_>, team: &Team, posts: Posts) -> BarRow {
    let number = |n: u32| press.words().number(n);
    let segment = |(paint, key): (Paint, &str), n: u32| Segment {
        paint,
        n,
        title: format!("{} – {}: {}", team.name, press.say(key, &[]), number(n)),
    };
    let untold = segment(UNTOLD, posts.untold);
    let (segments, total) = match posts.filled {
        Some(filled) => {
            let (n, of) = (number(filled.n), number(filled.of));
            let figure = press.say("share-plain", &[("n", (&n).into()), ("of", (&of).into())]);
            (vec![segment(FILLED, filled.n), segment(VACANT, filled.vacant), untold], figure)
        }
        None => (vec![untold], number(posts.planned)),
    };
    BarRow { short: team.name.clone(), name: String::new(), segments, total }
}

fn message<'t>(press: Press<'_>, teams: impl Iterator<Item = &'t Team>) -> String {
    let sum = all_posts(teams, press.figures.as_of);
    let say = |key: &str, n: u32, of: u32| {
        let (text, of) = (press.words().number(n), press.words().number(of));
        press.say(key, &[("count", n.into()), ("n", (&text).into()), ("of", (&of).into())])
    };
    match (sum.told, sum.untold) {
        (Some((n, of)), 0) => say("chart-posts", n, of),
        (Some((n, of)), untold) => {
            format!("{}, {}", say("chart-posts", n, of), say("posts-untold", untold, untold))
        }
        (None, planned) => say("chart-posts-planned", planned, planned),
    }
}

fn table(press: Press<'_>, rows: &[(&Team, Posts)]) -> Table {
    let number = |n: u32| press.words().number(n);
    let row = |(team, posts): &(&Team, Posts)| {
        let dash = || "–".to_owned();
        let cells = match posts.filled {
            Some(one) => vec![number(one.n), number(one.vacant), press.date(one.date)],
            None => vec![dash(), dash(), dash()],
        };
        let [filled, vacant, date] = cells.try_into().unwrap_or_default();
        let cells = vec![filled, vacant, number(posts.untold), number(posts.planned), date];
        Row { head: team.name.clone(), href: None, cells }
    };
    let caption = press.say("chart-posts-caption", &[]);
    let keys = ["team", FILLED.1, VACANT.1, UNTOLD.1, "column-planned", "column-date"];
    let columns = keys.map(|key| press.say(key, &[])).to_vec();
    super::table(press, caption, columns, rows.iter().map(row).collect())
}

fn csv(rows: &[(&Team, Posts)]) -> Vec<Vec<String>> {
    let head = ["team", "filled", "vacant", "untold", "planned", "date"];
    let row = |(team, posts): &(&Team, Posts)| {
        let of = |text: fn(&progress::Filled) -> String| {
            posts.filled.as_ref().map_or_else(String::new, text)
        };
        vec![
            team.id.clone(),
            of(|one| one.n.to_string()),
            of(|one| one.vacant.to_string()),
            posts.untold.to_string(),
            posts.planned.to_string(),
            of(|one| one.date.to_string()),
        ]
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(rows.iter().map(row)).collect()
}
