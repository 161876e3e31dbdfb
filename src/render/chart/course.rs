// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The course over time: services in the scope, conform ones, those online everywhere, targets.

use super::{Scene, published};
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Ministry, Target, TargetMeasure};
use crate::model::table::Ix;
use crate::progress::{Move, Point};
use crate::render::drawing::{Course, Line, TargetMark, course};
use crate::render::press::Press;
use crate::render::view::chart::{Row, Table};
use jiff::Span;
use jiff::civil::Date;

pub(super) fn scene(press: Press<'_>, ministry: Option<Ix<Ministry>>) -> Scene<'_> {
    let scope = ministry.map_or(Scope::All, Scope::Ministry);
    let points = points(press, scope);
    let say = |key: &str| press.say(&format!("{key}{}", of(ministry)), &[]);
    let drawn = drawn(press, &points, ministry);
    let from = points.first().map(|point| point.date);
    let scope = ministry.map_or(Scope::All, Scope::Ministry);
    let mut notes = ministry.map_or_else(Vec::new, |ix| notes(press, ix, from));
    notes.extend(published::notes(press, scope));
    notes.extend(broken(press, &points));
    Scene {
        id: ministry.map_or(ChartId::Course, ChartId::CourseOf),
        about: ministry.map(|ix| press.report.ministries[ix].name.clone()),
        message: message(press, ministry, &points),
        table: table(press, &points, say("chart-course-caption")),
        subject: say("chart-course-subject"),
        csv: csv(&points),
        key: Vec::new(),
        notes,
        drawing: Box::new(move |caption, form| course(&drawn, caption, form)),
    }
}

/// The points of all models, up to the last day that may be shown.
pub(super) fn points(press: Press<'_>, scope: Scope) -> Vec<Point> {
    let last = press.report.last_day();
    press
        .figures
        .course(scope)
        .flat_map(|series| &series.points)
        .filter(|point| point.date <= last)
        .copied()
        .collect()
}

fn drawn(press: Press<'_>, points: &[Point], ministry: Option<Ix<Ministry>>) -> Course {
    let as_of = press.figures.as_of;
    let from = points.first().map_or(as_of, |point| point.date);
    let newest = points.last().map_or(as_of, |point| point.date);
    let targets = if ministry.is_none() { targets(press) } else { Vec::new() };
    let to = targets.iter().map(|target| target.date).chain([as_of, newest]).max().unwrap_or(as_of);
    let line = |class: &'static str, key: &str, value: fn(&Point) -> u32| Line {
        class,
        label: press.line(key),
        points: points.iter().map(|point| (point.date, value(point))).collect(),
    };
    let top = points
        .iter()
        .map(|point| point.total)
        .chain(targets.iter().map(|target| target.value))
        .max();
    let top = top.unwrap_or(0);
    Course {
        from,
        to,
        as_of,
        as_of_label: press.say("chart-as-of", &[("date", (&press.date(as_of)).into())]),
        lines: vec![
            line("scope", "line-total", |point| point.total),
            line("conform", press.conform_key(), |point| point.conform),
            line("everywhere", "line-everywhere", |point| point.everywhere),
        ],
        targets,
        breaks: breaks(press, from, newest.max(as_of)),
        marks: ministry
            .map_or_else(Vec::new, |ix| moved(press, ix, Some(from), "-short"))
            .into_iter()
            .chain(published::corrected(press, ministry.map_or(Scope::All, Scope::Ministry), from))
            .collect(),
        ticks: ticks(press, from, to),
        values: values(press, top),
        top,
        // Behind the Stichtag there may be nothing but a target.
        provisional_label: if newest > as_of {
            press.say("chart-provisional", &[])
        } else {
            String::new()
        },
    }
}

/// Days after `from` on which a ministry took services over or gave some away; `ending` chooses
/// the words.
fn moved(
    press: Press<'_>,
    ministry: Ix<Ministry>,
    from: Option<Date>,
    ending: &str,
) -> Vec<(Date, String)> {
    let moves = press.figures.moves.get(&ministry).into_iter().flatten();
    let words = |key: &str, count: u32| {
        let (key, n) = (format!("{key}{ending}"), press.words().number(count));
        (count > 0).then(|| press.say(&key, &[("count", count.into()), ("n", (&n).into())]))
    };
    let text = |one: &Move| {
        let parts = [words("chart-came", one.came), words("chart-went", one.went)];
        press.list(&parts.into_iter().flatten().collect::<Vec<_>>())
    };
    let inside = moves.filter(|one| from.is_some_and(|from| from < one.date));
    inside.map(|one| (one.date, text(one))).collect()
}

/// What a ministry took over and gave away, a sentence a day.
pub(super) fn notes(press: Press<'_>, ministry: Ix<Ministry>, from: Option<Date>) -> Vec<String> {
    let note = |(date, text): (Date, String)| {
        press.say("chart-moved", &[("date", (&press.day(date)).into()), ("text", (&text).into())])
    };
    moved(press, ministry, from, "").into_iter().map(note).collect()
}

/// Targets that count what a line of the chart counts.
fn targets(press: Press<'_>) -> Vec<TargetMark> {
    let total = press.figures.share(Scope::All, Measure::Total).n;
    let mark = |target: &Target| TargetMark {
        date: target.date,
        value: target.services.unwrap_or(total),
        label: press.say(
            "chart-target",
            &[("title", (&target.title).into()), ("date", (&press.date(target.date)).into())],
        ),
    };
    press.report.site.targets.iter().filter(|target| is_drawn(target)).map(mark).collect()
}

/// Whether a target is drawn: it counts bundles, and a line shows its measure.
pub(crate) fn is_drawn(target: &Target) -> bool {
    target.comparable
        && matches!(target.measure, TargetMeasure::Conform | TargetMeasure::Everywhere)
}

/// Days on which another model came into force, or the method changed for what is drawn.
pub(super) fn breaks(press: Press<'_>, from: Date, to: Date) -> Vec<(Date, String)> {
    let models = press.report.model_in_force.changes().iter();
    let models =
        models.map(|change| (change.from, press.report.models[change.value].title.clone()));
    let drawn = |name: &String| ["total", "conform", "everywhere"].contains(&name.as_str());
    let methods =
        press.report.method_changes.iter().filter(|change| change.affects.iter().any(drawn));
    let methods = methods.map(|change| (change.date, change.title.clone()));
    let mut breaks: Vec<_> =
        models.chain(methods).filter(|(date, _)| *date > from && *date <= to).collect();
    breaks.sort();
    breaks.dedup_by_key(|(date, _)| *date);
    breaks
}

/// The breaks in words, for whoever does not see the drawing.
fn broken(press: Press<'_>, points: &[Point]) -> Vec<String> {
    let Some((first, last)) = points.first().zip(points.last()) else { return Vec::new() };
    let to = last.date.max(press.figures.as_of);
    let note = |(date, title): (Date, String)| {
        let date = press.date(date);
        press.say("chart-break", &[("date", (&date).into()), ("title", (&title).into())])
    };
    breaks(press, first.date, to).into_iter().map(note).collect()
}

/// The first day of each year, or of each half-year where the chart is short.
pub(super) fn ticks(press: Press<'_>, from: Date, to: Date) -> Vec<(Date, String)> {
    let years = i32::from(to.year()) - i32::from(from.year());
    let months: &[i8] = if years <= 3 { &[1, 7] } else { &[1] };
    let days = (from.year()..=to.year())
        .flat_map(|year| months.iter().filter_map(move |month| Date::new(year, *month, 1).ok()));
    let label = |day: Date| {
        if months.len() > 1 { press.words().month(day) } else { day.year().to_string() }
    };
    days.filter(|day| (from..=to).contains(day)).map(|day| (day, label(day))).collect()
}

/// Round numbers up to the top of the chart, five at the most.
pub(super) fn values(press: Press<'_>, top: u32) -> Vec<(u32, String)> {
    let steps = (0..9).flat_map(|power| [1u32, 2, 5].map(|digit| digit * 10u32.pow(power)));
    let step = steps.into_iter().find(|step| top / step <= 4).unwrap_or(u32::MAX);
    (0..=top / step).map(|i| (i * step, press.words().number(i * step))).collect()
}

/// The ending of the words for one ministry.
const fn of(ministry: Option<Ix<Ministry>>) -> &'static str {
    if ministry.is_some() { "-of" } else { "" }
}

/// Now, and a year before where somebody had reported by then.
fn message(press: Press<'_>, ministry: Option<Ix<Ministry>>, points: &[Point]) -> String {
    let scope = ministry.map_or(Scope::All, Scope::Ministry);
    let strict = press.figures.share(scope, Measure::Everywhere);
    let now = press.share(strict, true);
    let year = press.figures.as_of.checked_sub(Span::new().years(1)).unwrap_or(press.figures.as_of);
    let then = points.iter().rfind(|point| point.date <= year);
    let before = then.map(|point| press.words().number(point.everywhere));
    let key = if before.is_some() { "chart-course-since" } else { "chart-course-now" };
    let before = before.unwrap_or_default();
    press.say(
        &format!("{key}{}", of(ministry)),
        &[("figure", (&now).into()), ("before", (&before).into())],
    )
}

fn table(press: Press<'_>, points: &[Point], caption: String) -> Table {
    // The strict figure first: on a phone the last columns are out of sight.
    let keys = ["column-date", "line-everywhere", press.conform_key(), "line-total", "line-known"];
    let number = |n: u32| press.words().number(n);
    let row = |point: &Point| {
        let head = press.day(point.date);
        let cells =
            [point.everywhere, point.conform, point.total, point.known].map(number).to_vec();
        Row { head, href: None, cells }
    };
    let columns = keys.map(|key| press.line(key)).to_vec();
    let table = super::table(press, caption, columns, points.iter().rev().map(row).collect());
    Table { days: true, ..table }
}

fn csv(points: &[Point]) -> Vec<Vec<String>> {
    let head = ["date", "total", "known", "conform", "everywhere"].map(str::to_owned).to_vec();
    let row = |point: &Point| {
        let numbers = [point.total, point.known, point.conform, point.everywhere];
        std::iter::once(point.date.to_string()).chain(numbers.map(|n| n.to_string())).collect()
    };
    std::iter::once(head).chain(points.iter().map(row)).collect()
}
