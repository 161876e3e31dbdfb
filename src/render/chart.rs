// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A chart with its message, key, table and downloads; which chart says what is in the files
//! below, how it is drawn in `drawing`.

mod badge;
mod course;
mod coverage;
mod indicator;
mod maturity;
mod multiples;
mod posts;
mod published;
mod teams;

pub(super) use badge::badge;
pub(super) use course::is_drawn;
pub(super) use indicator::reading;

use super::csv;
use super::drawing::{Caption, Form, Paint, painted};
use super::press::Press;
use super::view::chart::{Chart, Key, Row, Table};
use super::view::{Html, Link};
use crate::model::address::{ChartFormat, ChartId};
use crate::model::charts::Subjects;

/// Everything about a chart that its forms share.
struct Scene<'a> {
    id: ChartId,
    /// The ministry or service that it is about; none where it is about all.
    about: Option<String>,
    message: String,
    subject: String,
    table: Table,
    /// Head and rows of the CSV file, without the demonstration's column.
    csv: Vec<Vec<String>>,
    key: Vec<(Paint, String)>,
    notes: Vec<String>,
    drawing: Box<dyn Fn(&Caption<'_>, Form) -> String + 'a>,
}

impl Scene<'_> {
    /// The message for whoever does not know yet whom it is about.
    fn title(&self) -> String {
        match &self.about {
            Some(about) => format!("{about}: {}", self.message),
            None => self.message.clone(),
        }
    }
}

fn scene<'a>(press: Press<'a>, id: ChartId) -> Scene<'a> {
    match id {
        ChartId::MaturityByMinistry => maturity::scene(press, maturity::By::Ministry),
        ChartId::MaturityByTopic => maturity::scene(press, maturity::By::Topic),
        ChartId::Course => course::scene(press, None),
        ChartId::CourseOf(ministry) => course::scene(press, Some(ministry)),
        ChartId::CourseByMinistry => multiples::scene(press),
        ChartId::Teams => teams::scene(press),
        ChartId::Posts => posts::scene(press),
        ChartId::Indicator(index) => indicator::scene(press, index),
        ChartId::Coverage(service) => coverage::scene(press, service),
    }
}

/// The chart as it stands on a page.
#[must_use]
pub fn chart(press: Press<'_>, id: ChartId) -> Chart {
    let scene = scene(press, id);
    let draw = |form| Html(svg(press, &scene, form));
    Chart {
        wide: draw(Form::Wide),
        narrow: draw(Form::Narrow),
        downloads: downloads(press, id),
        source: source(press, id),
        key: scene
            .key
            .iter()
            .map(|(paint, label)| Key { class: paint.class().to_owned(), label: label.clone() })
            .collect(),
        id: format!("diagramm-{}", name(press, id)),
        title: scene.title(),
        message: scene.message,
        subject: scene.subject,
        table: scene.table,
        notes: scene.notes,
    }
}

/// Where the numbers come from, and of which day they are.
fn source(press: Press<'_>, id: ChartId) -> String {
    let date = press.date(press.figures.as_of);
    let ending = if press.report.site.demo { "-demo" } else { "" };
    match id {
        // Others' figures each have a source of their own, which stands beside the chart.
        ChartId::Indicator(_) => press.say("chart-source-others", &[]),
        ChartId::Teams | ChartId::Posts => {
            press.say(&format!("chart-source-teams{ending}"), &[("date", (&date).into())])
        }
        _ => press.say(&format!("chart-source{ending}"), &[("date", (&date).into())]),
    }
}

/// The files of a chart.
#[must_use]
pub fn downloads(press: Press<'_>, id: ChartId) -> Vec<Link> {
    let name = name(press, id);
    let formats = [(ChartFormat::Svg, "chart-svg"), (ChartFormat::Csv, "chart-csv")];
    let link = |(format, key): (ChartFormat, &str)| Link {
        title: press.say(key, &[]),
        href: press.href(&press.paths().chart(&name, format)),
    };
    formats.map(link).into()
}

/// The name of a chart in addresses and ids.
fn name(press: Press<'_>, id: ChartId) -> String {
    Subjects::from(press.report).name(id)
}

/// The chart as a file of its own.
#[must_use]
pub fn file(press: Press<'_>, id: ChartId, format: ChartFormat) -> Vec<u8> {
    let scene = scene(press, id);
    match format {
        ChartFormat::Svg => svg(press, &scene, Form::File).into_bytes(),
        ChartFormat::Csv => self::csv(scene.csv, press.report.site.demo).into_bytes(),
    }
}

fn svg(press: Press<'_>, scene: &Scene<'_>, form: Form) -> String {
    let name = name(press, scene.id);
    let demo = press.report.site.demo.then(|| press.say(demo_key(scene.id), &[]));
    let site = &press.report.site.title;
    let source = format!("{site} · {}", source(press, scene.id));
    let title = scene.title();
    let caption = Caption {
        source: &source,
        id: &name,
        title: &title,
        description: &scene.subject,
        language: press.report.site.language.as_str(),
        demo: demo.as_deref(),
    };
    painted(&(scene.drawing)(&caption, form), &press.theme.tokens)
}

/// States of services are invented in a demonstration; but others' figures are theirs.
fn demo_key(id: ChartId) -> &'static str {
    match id {
        ChartId::Indicator(_) | ChartId::Teams | ChartId::Posts => "demo-plain",
        _ => "demo-short",
    }
}

/// A table as a file; in a demonstration every row says so.
fn csv(rows: Vec<Vec<String>>, demo: bool) -> String {
    let mut out = String::new();
    for (index, mut row) in rows.into_iter().enumerate() {
        if demo {
            row.push(if index == 0 { "demo" } else { "true" }.to_owned());
        }
        csv::line(&mut out, &row);
    }
    out
}

/// A table is open while it can be taken in at a glance.
const OPEN_ROWS: usize = 12;

/// A table of numbers; its first column is that of the heads.
fn table(press: Press<'_>, caption: String, columns: Vec<String>, rows: Vec<Row>) -> Table {
    let n = press.words().number(u32::try_from(rows.len()).unwrap_or(u32::MAX));
    Table {
        summary: press.say("table-summary", &[("caption", (&caption).into()), ("n", (&n).into())]),
        caption,
        columns,
        open: rows.len() <= OPEN_ROWS,
        rows,
        ..Table::default()
    }
}
