// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The project structure: which team helps which ministries.

use super::Scene;
use crate::model::address::ChartId;
use crate::model::report::Team;
use crate::progress::{Helpers, helpers};
use crate::render::drawing::{Support, Supports, supports};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use crate::render::wording;

/// The teams at the Stichtag, those that help all others last.
pub(super) fn teams(press: Press<'_>) -> Vec<&Team> {
    let as_of = press.figures.as_of;
    let mut teams: Vec<&Team> =
        press.report.teams.iter().filter(|team| team.is_there(as_of)).collect();
    teams.sort_by_key(|team| team.is_pool);
    teams
}

pub(super) fn scene(press: Press<'_>) -> Scene<'_> {
    let teams = teams(press);
    let row = |team: &&Team| Support {
        name: team.name.clone(),
        note: wording::posts(press, team),
        shared: team.is_pool,
        helped: team
            .supports
            .iter()
            .map(|ix| press.ministry_short(*ix))
            .map(|ministry| (ministry.short, ministry.title))
            .collect(),
    };
    let drawn = Supports { rows: teams.iter().map(row).collect() };
    Scene {
        id: ChartId::Teams,
        about: None,
        message: message(press, helpers(&teams)),
        subject: press.say("chart-teams-subject", &[]),
        table: table(press, &teams),
        csv: csv(press, &teams),
        key: Vec::new(),
        notes: Vec::new(),
        drawing: Box::new(move |caption, form| supports(&drawn, caption, form)),
    }
}

fn message(press: Press<'_>, helpers: Helpers) -> String {
    let count = |key: &str, n: u32| {
        let text = press.words().number(n);
        press.say(key, &[("count", n.into()), ("n", (&text).into())])
    };
    let who = [("chart-teams-teams", helpers.teams), ("chart-teams-pools", helpers.pools)];
    let who = who.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| count(key, n));
    let who: Vec<String> = who.collect();
    if who.is_empty() {
        return press.say("chart-teams-none", &[]);
    }
    let whom = count("chart-teams-helped", helpers.helped);
    let all = helpers.teams.saturating_add(helpers.pools);
    press.say(
        "chart-teams",
        &[("count", all.into()), ("who", (&press.list(&who)).into()), ("whom", (&whom).into())],
    )
}

fn table(press: Press<'_>, teams: &[&Team]) -> Table {
    let row = |team: &&Team| {
        // Names of ministries hold commas themselves.
        let names: Vec<String> = team.supports.iter().map(|ix| press.ministry(*ix).title).collect();
        let names = if names.is_empty() { "–".to_owned() } else { names.join("; ") };
        Row { head: team.name.clone(), href: None, cells: vec![names] }
    };
    let caption = press.say("chart-teams-caption", &[]);
    let columns = ["team", "supports"].map(|key| press.say(key, &[])).to_vec();
    let table = super::table(press, caption, columns, teams.iter().map(row).collect());
    Table { words: true, ..table }
}

/// A row for each ministry that a team helps; a team that helps none has one, too.
fn csv(press: Press<'_>, teams: &[&Team]) -> Vec<Vec<String>> {
    let head = vec!["team".to_owned(), "ministry".to_owned()];
    let rows = teams.iter().flat_map(|team| {
        let ids = team.supports.iter().map(|ix| press.report.ministries[*ix].id.clone());
        let nobody = team.supports.is_empty().then(String::new);
        ids.chain(nobody).map(|id| vec![team.id.clone(), id]).collect::<Vec<_>>()
    });
    std::iter::once(head).chain(rows).collect()
}
