// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A figure that others publish: a dot for each value, and no line between what was counted by
//! different rules.

use super::Scene;
use crate::model::address::ChartId;
use crate::model::report::{Better, Indicator, IndicatorPoint};
use crate::render::drawing::{Dot, Dots, dots};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use crate::render::words::Arg;

pub(super) fn scene(press: Press<'_>, index: usize) -> Scene<'_> {
    let one = &press.report.indicators[index];
    let points = points(one);
    let drawn = Dots {
        rows: points.iter().map(|point| dot(press, point)).collect(),
        ..axis(press, &points)
    };
    Scene {
        id: ChartId::Indicator(index),
        about: None,
        message: message(press, one, &points),
        subject: reading(press, one),
        table: table(press, one, &points),
        csv: csv(&points),
        key: Vec::new(),
        notes: Vec::new(),
        drawing: Box::new(move |caption, form| dots(&drawn, caption, form)),
    }
}

/// The values in the order of their days.
fn points(one: &Indicator) -> Vec<&IndicatorPoint> {
    let mut points: Vec<&IndicatorPoint> = one.points.iter().collect();
    points.sort_by_key(|point| point.date);
    points
}

/// An axis that starts with nothing, and ends with the whole where every value is part of one.
fn axis(press: Press<'_>, points: &[&IndicatorPoint]) -> Dots {
    let values = || points.iter().map(|point| point.value);
    let whole = points.iter().map(|point| point.of).reduce(|a, b| Some(a?.max(b?))).flatten();
    let from = values().fold(0.0, f64::min);
    let to = values().fold(whole.unwrap_or(0.0), f64::max);
    let label = |value: f64| (value, press.words().decimal(value));
    let ticks = if from < 0.0 {
        vec![label(from), label(0.0), label(to)]
    } else {
        vec![label(0.0), label(to)]
    };
    Dots { rows: Vec::new(), from, to, ticks }
}

fn dot(press: Press<'_>, point: &IndicatorPoint) -> Dot {
    let (date, text) = (press.date(point.date), value(press, point));
    let label = point.definition.clone().unwrap_or_default();
    Dot {
        title: format!("{date} – {label} – {text}"), lead: date, label, value: point.value, text
    }
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

/// What is measured, the unit, and which direction is better.
pub(in crate::render) fn reading(press: Press<'_>, one: &Indicator) -> String {
    let better = one.better.map(|better| {
        press.say(if better == Better::Higher { "better-higher" } else { "better-lower" }, &[])
    });
    let definition = one.definition.iter().cloned();
    let unit = one.unit.as_ref().map(|unit| press.say("indicator-unit", &[("unit", unit.into())]));
    definition.chain(unit).chain(better).collect::<Vec<_>>().join(" · ")
}

/// So many values fit into a sentence.
const FEW: usize = 3;

/// A rise or fall only where one rule counted all values, else each value with its rule, or the
/// highest and the lowest of many.
fn message(press: Press<'_>, one: &Indicator, points: &[&IndicatorPoint]) -> String {
    let title = &one.title;
    let (Some(first), Some(last)) = (points.first(), points.last()) else {
        return title.clone();
    };
    let (start, end) = (press.date(first.date), press.date(last.date));
    let (from, to) = (value(press, first), value(press, last));
    let say = |key: &str, args: &[(&'static str, Arg<'_>)]| {
        press.say(key, &[&[("title", title.into())], args].concat())
    };
    if points.len() == 1 {
        return say("chart-indicator-one", &[("value", (&to).into()), ("date", (&end).into())]);
    }
    let is_one_rule = points.iter().all(|point| point.definition == first.definition);
    if is_one_rule && first.date < last.date {
        let key = if from == to { "chart-indicator-same" } else { "chart-indicator-course" };
        let (from, start) = (Arg::from(&from), Arg::from(&start));
        let (to, end) = (Arg::from(&to), Arg::from(&end));
        return say(key, &[("from", from), ("start", start), ("to", to), ("end", end)]);
    }
    if points.len() <= FEW {
        let items: Vec<String> = points.iter().map(|point| named(press, point)).collect();
        return say("chart-indicator-list", &[("items", (&items.join("; ")).into())]);
    }
    let by_value = |a: &&&IndicatorPoint, b: &&&IndicatorPoint| a.value.total_cmp(&b.value);
    let end = |point: Option<&&IndicatorPoint>| {
        point.map(|point| named(press, point)).unwrap_or_default()
    };
    let most = end(points.iter().max_by(by_value));
    let least = end(points.iter().min_by(by_value));
    say("chart-indicator-range", &[("most", (&most).into()), ("least", (&least).into())])
}

/// A value with what it is of: "21 von 28 (Teilbereich digitale öffentliche Dienste)".
fn named(press: Press<'_>, point: &IndicatorPoint) -> String {
    let what = point.definition.clone().unwrap_or_else(|| press.date(point.date));
    format!("{} ({what})", value(press, point))
}

fn table(press: Press<'_>, one: &Indicator, points: &[&IndicatorPoint]) -> Table {
    // One source for all values is named once, below the chart.
    let with_sources = points.iter().any(|point| point.source.is_some());
    let source = |point: &IndicatorPoint| {
        let source = point.source.as_ref().or(one.source.as_ref());
        source.map_or_else(String::new, |source| source.title.clone())
    };
    let row = |point: &&IndicatorPoint| {
        // A value is read as one, so it stays on its line.
        let value = value(press, point).replace(' ', "\u{a0}");
        let mut cells = vec![value, point.definition.clone().unwrap_or_default()];
        cells.extend(with_sources.then(|| source(point)));
        Row { head: press.date(point.date), href: None, cells }
    };
    let mut columns = ["day", "value", "counted"].map(|key| press.say(key, &[])).to_vec();
    columns.extend(with_sources.then(|| press.say("source", &[])));
    let caption = press.say("chart-indicator-caption", &[("title", (&one.title).into())]);
    let table = super::table(press, caption, columns, points.iter().map(row).collect());
    Table { words: true, ..table }
}

fn csv(points: &[&IndicatorPoint]) -> Vec<Vec<String>> {
    let head = ["date", "value", "of", "definition", "source.title", "source.url"];
    let row = |point: &&IndicatorPoint| {
        let source = point.source.as_ref();
        vec![
            point.date.to_string(),
            point.value.to_string(),
            point.of.map_or_else(String::new, |of| of.to_string()),
            point.definition.clone().unwrap_or_default(),
            source.map_or_else(String::new, |one| one.title.clone()),
            source.and_then(|one| one.url.clone()).unwrap_or_default(),
        ]
    };
    std::iter::once(head.map(str::to_owned).to_vec()).chain(points.iter().map(row)).collect()
}
