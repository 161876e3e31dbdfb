// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The courses of all ministries side by side, on one scale.

use super::Scene;
use super::course::{self, breaks, points, ticks, values};
use crate::model::address::ChartId;
use crate::model::measure::Scope;
use crate::progress::{Point, Share, Year, Years};
use crate::render::drawing::{Line, Multiples, Paint, Panel, multiples};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use jiff::civil::Date;

pub(super) fn scene(press: Press<'_>) -> Scene<'_> {
    let years = press.figures.years(press.report);
    let key = [
        (Paint::All, "line-total"),
        (Paint::Conform, press.conform_key()),
        (Paint::Everywhere, "line-everywhere"),
    ];
    let key: Vec<_> = key.map(|(paint, key)| (paint, press.line(key))).to_vec();
    let drawn = drawn(press, &years, &key);
    Scene {
        id: ChartId::CourseByMinistry,
        about: None,
        message: message(press, &years),
        subject: press.say("chart-multiples-subject", &[]),
        table: table(press, &years),
        csv: csv(press, &years),
        key,
        notes: notes(press, &years),
        drawing: Box::new(move |caption, form| multiples(&drawn, caption, form)),
    }
}

fn drawn(press: Press<'_>, years: &Years, key: &[(Paint, String)]) -> Multiples {
    let as_of = press.figures.as_of;
    let all = points(press, Scope::All);
    let from = all.first().map_or(as_of, |point| point.date);
    let to = all.last().map_or(as_of, |point| point.date).max(as_of);
    let courses: Vec<(&Year, Vec<Point>)> = years
        .ministries
        .iter()
        .map(|year| (year, points(press, Scope::Ministry(year.ministry))))
        .collect();
    let top = courses.iter().flat_map(|(_, points)| points).map(|point| point.total).max();
    let top = top.unwrap_or(0);
    Multiples {
        panels: courses.iter().map(|(year, points)| panel(press, year, points)).collect(),
        from,
        to,
        as_of,
        breaks: breaks(press, from, to).into_iter().map(|(date, _)| date).collect(),
        ticks: years_of(ticks(press, from, to)),
        values: values(press, top),
        top,
        key: key.to_vec(),
    }
}

/// The years alone, for which there is room; in a course without a new year what there is.
fn years_of(ticks: Vec<(Date, String)>) -> Vec<(Date, String)> {
    let years = ticks.iter().filter(|(date, _)| date.month() == 1);
    let years: Vec<_> = years.map(|(date, _)| (*date, date.year().to_string())).collect();
    if years.is_empty() { ticks } else { years }
}

fn panel(press: Press<'_>, year: &Year, points: &[Point]) -> Panel {
    let record = &press.report.ministries[year.ministry];
    let figure = figure(press, &year.now);
    let line = |class: &'static str, key: &str, value: fn(&Point) -> u32| Line {
        class,
        label: format!("{} – {}", record.short, press.line(key)),
        points: points.iter().map(|point| (point.date, value(point))).collect(),
    };
    Panel {
        short: record.short.clone(),
        title: format!("{} – {figure}", record.name),
        figure,
        lines: vec![
            line("scope", "line-total", |point| point.total),
            line("conform", press.conform_key(), |point| point.conform),
            line("everywhere", "line-everywhere", |point| point.everywhere),
        ],
    }
}

fn figure(press: Press<'_>, point: &Point) -> String {
    press.share(Share { n: point.everywhere, of: point.total }, true)
}

/// Services that changed hands within the year: no progress, though the lines say more or less.
fn notes(press: Press<'_>, years: &Years) -> Vec<String> {
    let of = |year: &Year| {
        let short = &press.report.ministries[year.ministry].short;
        let notes = course::notes(press, year.ministry, Some(press.figures.year_before));
        notes.into_iter().map(move |note| format!("{short} – {note}")).collect::<Vec<_>>()
    };
    years.ministries.iter().flat_map(of).collect()
}

fn message(press: Press<'_>, years: &Years) -> String {
    let number = |n: u32| press.words().number(n);
    let say =
        |key: &str, n: u32| press.say(key, &[("count", n.into()), ("n", (&number(n)).into())]);
    let Some(steps) = years.steps else { return say("chart-multiples-with", years.with) };
    let first = say("chart-multiples-more", steps.more);
    if steps.fewer == 0 {
        first
    } else {
        format!("{first}, {}", say("chart-multiples-fewer", steps.fewer))
    }
}

fn table(press: Press<'_>, years: &Years) -> Table {
    let number = |n: u32| press.words().number(n);
    let dated =
        |day: Date| press.say("column-everywhere-on", &[("date", (&press.date(day)).into())]);
    let columns = [
        press.say("column-ministry", &[]),
        dated(press.figures.as_of),
        dated(press.figures.year_before),
        press.line(press.conform_key()),
        press.say("column-total", &[]),
    ];
    let row = |year: &Year| {
        let link = press.ministry(year.ministry);
        let before = year.before.map_or_else(|| "–".to_owned(), |one| number(one.everywhere));
        let now = [year.now.everywhere, year.now.conform, year.now.total].map(number);
        let [everywhere, conform, total] = now;
        Row {
            head: link.title,
            href: Some(link.href),
            cells: vec![everywhere, before, conform, total],
        }
    };
    let rows: Vec<Row> = years.ministries.iter().map(row).collect();
    let caption = press.say("chart-multiples-caption", &[]);
    super::table(press, caption, columns.to_vec(), rows)
}

/// The whole courses: what is drawn.
fn csv(press: Press<'_>, years: &Years) -> Vec<Vec<String>> {
    let head = ["ministry", "date", "total", "known", "conform", "everywhere"];
    let rows = years.ministries.iter().flat_map(|year| {
        let id = &press.report.ministries[year.ministry].id;
        points(press, Scope::Ministry(year.ministry)).into_iter().map(move |point| {
            let numbers = [point.total, point.known, point.conform, point.everywhere];
            let words = [id.clone(), point.date.to_string()];
            words.into_iter().chain(numbers.map(|n| n.to_string())).collect()
        })
    });
    std::iter::once(head.map(str::to_owned).to_vec()).chain(rows).collect()
}
