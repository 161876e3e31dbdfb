// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! How many of the responsible bodies offer a service, and since when.

use super::Scene;
use crate::model::address::ChartId;
use crate::model::report::Service;
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress::{Spread, spread};
use crate::render::drawing::{BarRow, Bars, Paint, Segment, bars};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use crate::render::wording::{coverage, level, paint};
use crate::render::words::Arg;

pub(super) fn scene(press: Press<'_>, service: Ix<Service>) -> Scene<'_> {
    // The newest first, as in the list of reports below.
    let mut spread = spread(press.report, service);
    spread.reverse();
    let key = key(press, &spread);
    let drawn = Bars {
        rows: spread.iter().map(|one| bar(press, one)).collect(),
        whole: None,
        ticks: Vec::new(),
        empty: press.say("class-unknown", &[]),
        key: key.clone(),
    };
    Scene {
        id: ChartId::Coverage(service),
        about: Some(press.service_title(service)),
        message: message(press, service),
        subject: press.say("chart-coverage-subject", &[]),
        table: table(press, &spread),
        csv: csv(&spread),
        key,
        notes: Vec::new(),
        drawing: Box::new(move |caption, form| bars(&drawn, caption, form)),
    }
}

/// The colours in use, and what is left of a bar.
fn key(press: Press<'_>, spread: &[Spread]) -> Vec<(Paint, String)> {
    let mut key: Vec<(Paint, String)> = Vec::new();
    for one in spread {
        let own = (paint(press, &one.standing), level(press, &one.standing));
        if !key.contains(&own) {
            key.push(own);
        }
    }
    key.push((Paint::Rest, press.say("chart-coverage-rest", &[])));
    key
}

fn bar(press: Press<'_>, one: &Spread) -> BarRow {
    let (offered, of) = (one.coverage.offered, one.coverage.responsible);
    let (day, level) = (press.day(one.date), level(press, &one.standing));
    let figure = coverage(press, one.coverage);
    let title = format!("{day} – {level} – {figure}");
    let rest = format!("{day} – {}", press.say("chart-coverage-rest", &[]));
    let paint = paint(press, &one.standing);
    let (n, all) = (press.words().number(offered), press.words().number(of));
    BarRow {
        short: day,
        name: level,
        segments: vec![
            Segment { paint, n: offered, title },
            Segment { paint: Paint::Rest, n: one.rest, title: rest },
        ],
        total: press.say("share-plain", &[("n", (&n).into()), ("of", (&all).into())]),
    }
}

/// What holds at the Stichtag; an older coverage was that of another level.
fn message(press: Press<'_>, service: Ix<Service>) -> String {
    let record = &press.report.services[service];
    let standing = press.figures.standing(service);
    let reported = &standing.state.reported;
    let Some(one) = reported.coverage else {
        return press.say("chart-coverage-unknown", &[]);
    };
    let ended = record.ended.as_ref().filter(|_| standing.state.listing == Listing::Ended);
    // On a lower level bodies may be further than others, but online they are not.
    let key = match (ended, reported.maturity) {
        (Some(_), _) => "chart-coverage-ended",
        (None, None) => "chart-coverage-no-level",
        _ if standing.conform => "chart-coverage",
        _ => "chart-coverage-below",
    };
    let (figure, level) = (coverage(press, one), level(press, standing));
    let date = ended.map(|ended| press.date(ended.date)).unwrap_or_default();
    let args: &[(&'static str, Arg<'_>)] = &[
        ("count", one.offered.into()),
        ("figure", (&figure).into()),
        ("level", (&level).into()),
        ("date", (&date).into()),
    ];
    press.say(key, args)
}

fn table(press: Press<'_>, spread: &[Spread]) -> Table {
    let keys = ["column-date", "column-offered", "column-responsible", "maturity"];
    let number = |n: u32| press.words().number(n);
    let row = |one: &Spread| Row {
        head: press.day(one.date),
        href: None,
        cells: vec![
            number(one.coverage.offered),
            number(one.coverage.responsible),
            level(press, &one.standing),
        ],
    };
    let caption = press.say("chart-coverage-caption", &[]);
    let columns = keys.map(|key| press.say(key, &[])).to_vec();
    let table = super::table(press, caption, columns, spread.iter().map(row).collect());
    Table { words: true, ..table }
}

fn csv(spread: &[Spread]) -> Vec<Vec<String>> {
    let head = ["date", "coverage.offered", "coverage.responsible", "maturity"];
    let row = |one: &Spread| {
        let level = one.standing.state.reported.maturity;
        vec![
            one.date.to_string(),
            one.coverage.offered.to_string(),
            one.coverage.responsible.to_string(),
            level.map_or_else(String::new, |level| level.to_string()),
        ]
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(spread.iter().map(row)).collect()
}
