// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `/methodik/`: definitions and rules, from the data in force.

use super::Page;
use crate::model::measure::{Measure, Scope};
use crate::model::report;
use crate::render::press::Press;
use crate::render::view::figures::{Compared, Definition, Level, Method, Model};

/// Measures that are explained, the strict figure first.
const EXPLAINED: [Measure; 8] = [
    Measure::Everywhere,
    Measure::Somewhere,
    Measure::Conform,
    Measure::Loose,
    Measure::Total,
    Measure::Known,
    Measure::Unknown,
    Measure::Itemised,
];

/// Rules that hold on every site, in the order of the page.
const RULES: [&str; 6] =
    ["rule-unit", "rule-lead", "rule-axes", "rule-carry", "rule-percent", "rule-models"];

pub(in crate::render) fn method(press: Press<'_>) -> Page {
    let model = press.model();
    let days = press.words().number(press.report.site.stale_after_days);
    let mut rules: Vec<String> = RULES.iter().map(|key| press.say(key, &[])).collect();
    rules.push(press.say("rule-stale", &[("n", (&days).into())]));
    let has_loose = press.has_loose();
    let measures = EXPLAINED.iter().filter(|measure| has_loose || **measure != Measure::Loose);
    let view = Method {
        rules,
        measures: measures
            .map(|measure| Definition {
                id: measure.to_string(),
                title: press.measure(*measure),
                text: press.definition(*measure, model),
            })
            .collect(),
        compared: compared(press),
        changes: changes(press),
        models: press.report.models.iter().map(|(_, one)| self::model(press, one)).collect(),
    };
    let path = press.paths().method();
    Page::new(
        "method.html",
        press.head(&path, &press.say("menu-method", &[]), "method", &[]),
        &view,
    )
}

/// Every way of counting that somebody might use, the strictest first, at one Stichtag.
const WAYS: [(&str, Scope, Measure); 6] = [
    ("", Scope::All, Measure::Everywhere),
    ("", Scope::All, Measure::Somewhere),
    ("", Scope::All, Measure::Conform),
    ("measure-conform-federal", Scope::AllWithFederal, Measure::Conform),
    ("", Scope::All, Measure::Loose),
    ("measure-loose-federal", Scope::AllWithFederal, Measure::Loose),
];

fn compared(press: Press<'_>) -> Vec<Compared> {
    let has_loose = press.has_loose();
    let ways = WAYS.iter().filter(|(.., measure)| has_loose || *measure != Measure::Loose);
    let itemised = ("", Scope::All, Measure::Itemised);
    let all = ways.chain(std::iter::once(&itemised));
    let row = |(key, scope, measure): &(&str, Scope, Measure)| {
        let definition = press.definition(*measure, press.model());
        let federal = *scope == Scope::AllWithFederal;
        Compared {
            title: if key.is_empty() { press.measure(*measure) } else { press.say(key, &[]) },
            figure: press.share(press.figures.share(*scope, *measure), false),
            text: match federal {
                true => format!("{definition} {}", press.say("with-federal", &[])),
                false => definition,
            },
        }
    };
    all.map(row).collect()
}

fn changes(press: Press<'_>) -> Vec<Definition> {
    let change = |change: &report::MethodChange| Definition {
        id: format!("methode-{}", change.date),
        title: format!("{}: {}", press.date(change.date), change.title),
        text: affected(press, change),
    };
    press.report.method_changes.iter().map(change).collect()
}

/// Why, and which figures are counted otherwise since then.
fn affected(press: Press<'_>, change: &report::MethodChange) -> String {
    let measures = change.affects.iter().filter_map(|name| name.parse::<Measure>().ok());
    let names: Vec<String> = measures.map(|measure| press.measure(measure)).collect();
    let affects = press.say("method-affects", &[("measures", (&press.list(&names)).into())]);
    let reason = change.reason.clone().map(|reason| format!("{}.", reason.trim_end_matches('.')));
    let affects = (!names.is_empty()).then_some(affects);
    reason.into_iter().chain(affects).collect::<Vec<_>>().join(" ")
}

fn model(press: Press<'_>, model: &report::Model) -> Model {
    let from = model.valid_from.map(|date| press.date(date));
    let until = model.valid_until.map(|date| press.date(date));
    let validity = match (&from, &until) {
        (Some(from), Some(until)) => {
            press.say("valid-between", &[("from", from.into()), ("until", until.into())])
        }
        (Some(from), None) => press.say("valid-from", &[("from", from.into())]),
        (None, Some(until)) => press.say("valid-until", &[("until", until.into())]),
        (None, None) => String::new(),
    };
    let level = |one: &report::Level| Level {
        level: one.level,
        name: one.name.clone(),
        definition: one.definition.clone(),
        conform: one.level >= model.conform_from,
    };
    Model {
        title: model.title.clone(),
        validity,
        source: model.source.clone(),
        levels: model.levels.iter().map(level).collect(),
    }
}
