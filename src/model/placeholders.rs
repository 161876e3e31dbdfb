// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What `figure` and `chart` in a text ask for: names to measures, scopes, Stichtage.

use super::Context;
use super::address::ChartId;
use super::check::strict_date;
use super::measure::{Measure, Scope};
use super::prose::{Call, Figure, Origin, Piece};
use super::report::Release;
use crate::diagnostics::{Code, Diagnostic};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a text says of all its figures.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Defaults<'a> {
    pub(super) release: Option<&'a str>,
    pub(super) as_of: Option<Date>,
}

/// Charts that texts can place.
const CHARTS: &[&str] = &["maturity-by-ministry", "course"];

/// Arguments of a placeholder, with their places.
struct Args<'c> {
    by_name: BTreeMap<&'c str, (&'c str, usize)>,
    call: &'c Call,
    origin: &'c Origin,
}

/// Turns a placeholder into a piece, or reports what is wrong with it.
pub(super) fn resolve(
    call: &Call,
    origin: &Origin,
    context: &Context<'_>,
    defaults: Defaults<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Piece> {
    let allowed: &[&str] = match call.name.as_str() {
        "figure" => &["measure", "ministry", "topic", "life_event", "release", "as_of", "style"],
        "chart" => &["id", "ministry"],
        "content" => &[],
        name => {
            let diagnostic = Diagnostic::new(Code::UnknownPlaceholder, origin.place(call.offset));
            found.push(
                diagnostic.with("name", name).did_you_mean(name, ["figure", "chart", "content"]),
            );
            return None;
        }
    };
    let args = Args::read(call, origin, allowed, found)?;
    match call.name.as_str() {
        "figure" => figure(&args, context, defaults, found).map(Piece::Figure),
        "chart" => chart(&args, context, found).map(Piece::Chart),
        _ => Some(Piece::Program),
    }
}

impl<'c> Args<'c> {
    fn read(
        call: &'c Call,
        origin: &'c Origin,
        allowed: &[&str],
        found: &mut Vec<Diagnostic>,
    ) -> Option<Self> {
        let mut args = Self { by_name: BTreeMap::new(), call, origin };
        let before = found.len();
        for arg in &call.args {
            let known = allowed.contains(&arg.name.as_str());
            if !known || args.by_name.insert(&arg.name, (&arg.value, arg.offset)).is_some() {
                let diagnostic =
                    Diagnostic::new(Code::PlaceholderArgument, origin.place(arg.offset))
                        .with("name", &call.name)
                        .with("argument", &arg.name)
                        .with("choices", allowed.join(", "))
                        .did_you_mean(&arg.name, allowed.iter().copied());
                found.push(diagnostic);
            }
        }
        (found.len() == before).then_some(args)
    }

    fn get(&self, name: &str) -> Option<(&'c str, usize)> {
        self.by_name.get(name).copied()
    }

    fn wrong(&self, code: Code, offset: usize, value: &str) -> Diagnostic {
        Diagnostic::new(code, self.origin.place(offset)).with("value", value)
    }

    /// A required argument.
    fn required(&self, name: &str, found: &mut Vec<Diagnostic>) -> Option<(&'c str, usize)> {
        let value = self.get(name);
        if value.is_none() {
            let diagnostic =
                Diagnostic::new(Code::PlaceholderIncomplete, self.origin.place(self.call.offset));
            found.push(diagnostic.with("name", &self.call.name).with("argument", name));
        }
        value
    }
}

fn figure(
    args: &Args<'_>,
    context: &Context<'_>,
    defaults: Defaults<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Figure> {
    let measure = args.required("measure", found).and_then(|(name, offset)| {
        let measure = name.parse::<Measure>().ok();
        if measure.is_none() {
            let known: Vec<String> = Measure::PLAIN.iter().map(ToString::to_string).collect();
            let diagnostic = args.wrong(Code::UnknownMeasure, offset, name);
            let diagnostic = diagnostic.with("choices", known.join(", "));
            found.push(diagnostic.did_you_mean(name, known.iter().map(String::as_str)));
        }
        measure
    });
    let scope = scope(args, context, found);
    let day = day(args, context, defaults, found);
    let plain = match args.get("style") {
        None => Some(false),
        Some(("plain", _)) => Some(true),
        Some((value, offset)) => {
            let diagnostic = args.wrong(Code::UnknownValue, offset, value).with("choices", "plain");
            found.push(diagnostic.did_you_mean(value, ["plain"]));
            None
        }
    };
    let (as_of, known, provisional) = day?;
    if provisional && let (Some(_), Some(_)) = (measure, scope) {
        let place = args.origin.place(args.call.offset);
        found.push(Diagnostic::new(Code::FigureWithoutRelease, place).with("as_of", as_of));
    }
    Some(Figure { measure: measure?, scope: scope?, as_of, known, provisional, plain: plain? })
}

fn scope(args: &Args<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Option<Scope> {
    let tables = context.tables;
    let given: Vec<_> = ["ministry", "topic", "life_event"]
        .into_iter()
        .filter(|name| args.get(name).is_some())
        .collect();
    let (name, (id, offset)) = match given.as_slice() {
        [] => return Some(Scope::All),
        [name] => (*name, args.get(name)?),
        [_, second, ..] => {
            let offset = args.get(second)?.1;
            let diagnostic = Diagnostic::new(Code::PlaceholderScopes, args.origin.place(offset));
            found.push(diagnostic.with("choices", given.join(", ")));
            return None;
        }
    };
    let (scope, code, known): (_, _, Vec<&str>) = match name {
        "ministry" => (
            tables.ministries.find(id).map(Scope::Ministry),
            Code::UnknownMinistry,
            tables.ministries.ids().collect(),
        ),
        "topic" => (
            tables.topics.find(id).map(Scope::Topic),
            Code::UnknownTopic,
            tables.topics.ids().collect(),
        ),
        _ => (
            tables.life_events.find(id).map(Scope::LifeEvent),
            Code::UnknownLifeEvent,
            tables.life_events.ids().collect(),
        ),
    };
    if scope.is_none() && !known.is_empty() {
        found.push(args.wrong(code, offset, id).did_you_mean(id, known));
    }
    scope
}

/// Stichtag, what is known, and whether that may still change.
fn day(
    args: &Args<'_>,
    context: &Context<'_>,
    defaults: Defaults<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<(Date, Date, bool)> {
    let of = |release: &Release| (release.as_of, release.cutoff, false);
    let named = |id: &str| context.releases.iter().find(|release| release.id == id).map(of);
    if let Some((id, offset)) = args.get("release") {
        let day = named(id);
        if day.is_none() {
            let known = context.releases.iter().map(|release| release.id.as_str());
            found.push(args.wrong(Code::UnknownRelease, offset, id).did_you_mean(id, known));
        }
        return day;
    }
    if let Some((text, offset)) = args.get("as_of") {
        let as_of = strict_date(text);
        if as_of.is_none() {
            found.push(args.wrong(Code::InvalidDate, offset, text));
        }
        return as_of.map(|as_of| at(as_of, context));
    }
    if let Some(day) = defaults.release.and_then(named) {
        return Some(day);
    }
    Some(at(defaults.as_of.unwrap_or(context.as_of), context))
}

/// The figures of a day: those of its release, if one was published.
fn at(as_of: Date, context: &Context<'_>) -> (Date, Date, bool) {
    match context.releases.iter().find(|release| release.as_of == as_of) {
        Some(release) => (as_of, release.cutoff, false),
        None => (as_of, context.today, true),
    }
}

fn chart(args: &Args<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Option<ChartId> {
    let (id, offset) = args.required("id", found)?;
    let ministry = match args.get("ministry") {
        None => None,
        Some((ministry, offset)) => match context.tables.ministries.find(ministry) {
            Some(ix) => Some((ix, offset)),
            None => {
                let diagnostic = args.wrong(Code::UnknownMinistry, offset, ministry);
                found.push(diagnostic.did_you_mean(ministry, context.tables.ministries.ids()));
                return None;
            }
        },
    };
    match (id, ministry) {
        ("maturity-by-ministry", None) => Some(ChartId::MaturityByMinistry),
        ("course", ministry) => Some(ChartId::Course(ministry.map(|(ix, _)| ix))),
        ("maturity-by-ministry", Some((_, offset))) => {
            let diagnostic = Diagnostic::new(Code::PlaceholderArgument, args.origin.place(offset))
                .with("name", "chart")
                .with("argument", "ministry")
                .with("choices", "id");
            found.push(diagnostic);
            None
        }
        (id, _) => {
            let diagnostic =
                args.wrong(Code::UnknownChart, offset, id).with("choices", CHARTS.join(", "));
            found.push(diagnostic.did_you_mean(id, CHARTS.iter().copied()));
            None
        }
    }
}
