// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Services by ministry or topic field, and maturity: bars that start with what is online
//! everywhere.

use super::Scene;
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::Model;
use crate::model::table::Ix;
use crate::progress::{Ranking, Share, Tally};
use crate::render::drawing::{BarRow, Bars, Paint, Segment, bars};
use crate::render::marks;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::chart::{Row, Table};

/// By what services are sorted into bars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    Ministry,
    Topic,
}

impl By {
    fn wants(self, scope: Scope) -> bool {
        match self {
            Self::Ministry => matches!(scope, Scope::Ministry(_)),
            Self::Topic => matches!(scope, Scope::Topic(_)),
        }
    }

    /// The word of the open data, and the ending of the texts that differ.
    fn word(self) -> &'static str {
        match self {
            Self::Ministry => "ministry",
            Self::Topic => "topic",
        }
    }

    fn chart(self) -> ChartId {
        match self {
            Self::Ministry => ChartId::MaturityByMinistry,
            Self::Topic => ChartId::MaturityByTopic,
        }
    }
}

/// Whose services a bar holds.
struct Subject {
    id: String,
    short: String,
    link: Link,
}

fn subject(press: Press<'_>, scope: Scope) -> Subject {
    match scope {
        Scope::Ministry(ix) => {
            let record = &press.report.ministries[ix];
            Subject { id: record.id.clone(), short: record.short.clone(), link: press.ministry(ix) }
        }
        Scope::Topic(ix) => {
            let (id, link) = (press.report.topics[ix].id.clone(), press.topic(ix));
            Subject { id, short: link.title.clone(), link }
        }
        // No other scope is a row of these charts.
        _ => Subject {
            id: String::new(),
            short: String::new(),
            link: Link { title: String::new(), href: String::new() },
        },
    }
}

/// A class of the bars: what it stands for, and its count in a tally.
struct Class {
    paint: Paint,
    label: String,
    count: Box<dyn Fn(&Tally) -> u32>,
}

pub(super) fn scene(press: Press<'_>, by: By) -> Scene<'_> {
    let ranking = press.figures.now.ranking(|scope| by.wants(scope));
    let classes = classes(press);
    let all = &press.figures.now.tallies[&Scope::All];
    let key: Vec<_> = classes
        .iter()
        .map(|class| (class.paint, with_count(press, &class.label, (class.count)(all))))
        .collect();
    let rows = ranking
        .rows
        .iter()
        .map(|(scope, tally)| bar(press, &subject(press, *scope), tally, &classes));
    let drawn = Bars {
        rows: rows.collect(),
        whole: None,
        ticks: [0, 250, 500, 750, 1000].map(|tenths| whole_percent(press, tenths)).to_vec(),
        empty: press.say("chart_no_services", &[]),
        key: key.clone(),
    };
    Scene {
        id: by.chart(),
        about: None,
        message: message(press, by, &ranking),
        subject: press.say(&format!("chart-maturity-subject-{}", by.word()), &[]),
        table: table(press, by, &ranking),
        csv: csv(press, by, &ranking),
        key,
        notes: footnotes(press, &ranking),
        drawing: Box::new(move |caption, form| bars(&drawn, caption, form)),
    }
}

/// Dated notes where a figure of the Stichtag's release turned out to be another one.
fn footnotes(press: Press<'_>, ranking: &Ranking<'_>) -> Vec<String> {
    let scopes: Vec<Scope> =
        ranking.rows.iter().map(|(scope, _)| *scope).chain([Scope::All]).collect();
    press.footnotes(&scopes, &measures(press))
}

/// The measures of the table, the strict figure first: on a phone the last columns are out of sight.
fn measures(press: Press<'_>) -> Vec<Measure> {
    let levels = levels(press).into_iter().map(|(model, level, _)| Measure::Maturity(model, level));
    let first = [Measure::Everywhere, Measure::Total];
    first.into_iter().chain(levels).chain([Measure::Unknown]).collect()
}

fn whole_percent(press: Press<'_>, tenths: u64) -> String {
    let zero = press.words().percent(0);
    let decimals = zero.trim_start_matches('0').trim_end_matches("\u{a0}%").to_owned();
    press.words().percent(tenths).replacen(&decimals, "", 1)
}

fn with_count(press: Press<'_>, label: &str, n: u32) -> String {
    format!("{label} ({})", press.words().number(n))
}

/// The classes that a bar is made of: they add up to the total.
fn classes(press: Press<'_>) -> Vec<Class> {
    let report = press.report;
    let model = press.model();
    let levels = conform_levels(press, model);
    let ending = if press.several_models() { "-models" } else { "" };
    let one_of = |key: &str| press.say(&format!("{key}{ending}"), &[("levels", (&levels).into())]);
    let mut classes = vec![
        Class {
            paint: Paint::Everywhere,
            label: one_of("class-everywhere"),
            count: Box::new(|tally| tally.count(Measure::Everywhere)),
        },
        Class {
            paint: Paint::Conform,
            label: one_of("class-conform"),
            count: Box::new(Tally::conform_elsewhere),
        },
    ];
    let several = press.figures.now.models.len() > 1;
    for ix in press.figures.now.models.iter().copied() {
        let model = &report.models[ix];
        let below = model.levels.iter().rev().filter(|one| one.level < model.conform_from);
        for (step, level) in below.enumerate() {
            let label = press.say("level-number", &[("level", (&level.level.to_string()).into())]);
            let number = level.level;
            classes.push(Class {
                paint: Paint::Step(u8::try_from(step).unwrap_or(u8::MAX)),
                label: if several { format!("{label} ({})", model.title) } else { label },
                count: Box::new(move |tally| tally.count(Measure::Maturity(ix, number))),
            });
        }
    }
    classes.push(Class {
        paint: Paint::Unknown,
        label: press.say("class-unknown", &[]),
        count: Box::new(|tally| tally.count(Measure::Unknown)),
    });
    classes
}

/// "3–4", or "3" where the model ends there.
fn conform_levels(press: Press<'_>, model: &Model) -> String {
    let top = model.levels.last().map_or(model.conform_from, |last| last.level);
    if top <= model.conform_from {
        return model.conform_from.to_string();
    }
    press.say(
        "range",
        &[("from", (&model.conform_from.to_string()).into()), ("to", (&top.to_string()).into())],
    )
}

fn bar(press: Press<'_>, subject: &Subject, tally: &Tally, classes: &[Class]) -> BarRow {
    let total = tally.count(Measure::Total);
    let segments = classes.iter().map(|class| {
        let n = (class.count)(tally);
        let figure = press.share(Share { n, of: total }, true);
        Segment {
            paint: class.paint,
            n,
            title: format!("{} – {} – {figure}", subject.short, class.label),
        }
    });
    BarRow {
        short: subject.short.clone(),
        name: subject.link.title.clone(),
        segments: segments.collect(),
        total: press.share(tally.share(Measure::Everywhere), true),
    }
}

/// Who has the highest share. Of fewer than ten services a share says little, as in all figures;
/// therefore, where others have more, small ones are not compared.
fn message(press: Press<'_>, by: By, ranking: &Ranking<'_>) -> String {
    let strict = |tally: &Tally| tally.share(Measure::Everywhere);
    let is_large = |tally: &Tally| strict(tally).tenths().is_some();
    let large: Vec<_> = ranking.rows.iter().filter(|(_, tally)| is_large(tally)).collect();
    let rows = if large.is_empty() { ranking.rows.iter().collect() } else { large };
    let ahead = |tally: &Tally| tally.count(Measure::Everywhere) > 0;
    let Some((_, best)) = rows.first().filter(|(_, tally)| ahead(tally)) else {
        let is_none = !ranking.rows.iter().any(|(_, tally)| ahead(tally));
        let key = if is_none { "none" } else { "none-large" };
        return press.say(&format!("chart-maturity-{key}-{}", by.word()), &[]);
    };
    let best = strict(best);
    let leading: Vec<_> =
        rows.iter().take_while(|(_, tally)| strict(tally).compare(best).is_eq()).collect();
    let names: Vec<String> =
        leading.iter().map(|(scope, _)| subject(press, *scope).link.title).collect();
    let figure = press.share(best, true);
    let all = rows.len() == ranking.rows.len();
    let key = match (leading.as_slice(), all) {
        ([_], true) => "chart-maturity-best",
        ([_], false) => "chart-maturity-best-large",
        (_, true) => "chart-maturity-tied",
        (_, false) => "chart-maturity-tied-large",
    };
    let first =
        press.say(key, &[("name", (&press.list(&names)).into()), ("figure", (&figure).into())]);
    let behind = ranking.without;
    let second = press.say(
        &format!("chart-maturity-behind-{}", by.word()),
        &[("count", behind.into()), ("n", (&press.words().number(behind)).into())],
    );
    if behind == 0 { first } else { format!("{first} {second}") }
}

/// The levels one by one, as the table and the CSV have them.
fn levels(press: Press<'_>) -> Vec<(Ix<Model>, u32, String)> {
    let several = press.figures.now.models.len() > 1;
    let models = press.figures.now.models.iter().copied();
    models
        .flat_map(|ix| {
            let model = &press.report.models[ix];
            model.levels.iter().map(move |one| {
                let label =
                    press.say("level-number", &[("level", (&one.level.to_string()).into())]);
                (ix, one.level, if several { format!("{label} ({})", model.title) } else { label })
            })
        })
        .collect()
}

fn table(press: Press<'_>, by: By, ranking: &Ranking<'_>) -> Table {
    let (levels, rows) = (levels(press), &ranking.rows);
    let first = format!("column-{}", by.word());
    let mut columns = [first.as_str(), "column-everywhere", "column-total"]
        .map(|key| press.say(key, &[]))
        .to_vec();
    columns.extend(levels.iter().map(|(_, _, label)| label.clone()));
    columns.push(press.say("class-unknown", &[]));
    let measures = measures(press);
    let cells = |scope: Scope, tally: &Tally| -> Vec<String> {
        let cell = |measure: &Measure| {
            let n = press.words().number(tally.count(*measure));
            match press.mark(scope, *measure) {
                Some(mark) => format!("{n}\u{a0}{}", marks::signs(&mark)),
                None => n,
            }
        };
        measures.iter().map(cell).collect()
    };
    let row = |(scope, tally): &(Scope, &Tally)| {
        let Subject { short, link, .. } = subject(press, *scope);
        let head = if short == link.title { short } else { format!("{} ({short})", link.title) };
        Row { head, href: Some(link.href), cells: cells(*scope, tally) }
    };
    let all = &press.figures.now.tallies[&Scope::All];
    let caption = press.say(
        &format!("chart-maturity-caption-{}", by.word()),
        &[("date", (&press.date(press.figures.as_of)).into())],
    );
    let head = press.say(&format!("row-all-{}", by.word()), &[]);
    let total = Some(Row { head, href: None, cells: cells(Scope::All, all) });
    let table = super::table(press, caption, columns, rows.iter().map(row).collect());
    Table { total, ..table }
}

fn csv(press: Press<'_>, by: By, ranking: &Ranking<'_>) -> Vec<Vec<String>> {
    let levels = levels(press);
    let several = press.figures.now.models.len() > 1;
    let name = |model: &Ix<Model>, level: &u32| {
        if several {
            format!("{}.maturity-{level}", press.report.models[*model].id)
        } else {
            format!("maturity-{level}")
        }
    };
    let mut head = vec![by.word().to_owned()];
    head.extend(levels.iter().map(|(model, level, _)| name(model, level)));
    head.extend(["unknown", "total", "everywhere"].map(str::to_owned));
    head.extend(["corrected_on", "revised_on"].map(str::to_owned));
    let row =
        |(scope, tally): &(Scope, &Tally)| {
            let mut row = vec![subject(press, *scope).id];
            row.extend(levels.iter().map(|(model, level, _)| {
                tally.count(Measure::Maturity(*model, *level)).to_string()
            }));
            let rest = [Measure::Unknown, Measure::Total, Measure::Everywhere];
            row.extend(rest.map(|measure| tally.count(measure).to_string()));
            row.extend(marked_on(press, *scope));
            row
        };
    std::iter::once(head).chain(ranking.rows.iter().map(row)).collect()
}

/// When the row was corrected and revised, if it was.
fn marked_on(press: Press<'_>, scope: Scope) -> [String; 2] {
    let marks: Vec<_> = measures(press).iter().filter_map(|one| press.mark(scope, *one)).collect();
    let corrected = marks.iter().filter_map(|mark| mark.corrected).map(|(day, _)| day).max();
    let revised = marks.iter().filter_map(|mark| mark.revised).map(|(day, _)| day).max();
    [corrected, revised].map(|day| day.map(|day| day.to_string()).unwrap_or_default())
}
