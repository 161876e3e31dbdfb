// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What `figure` and `chart` in a text ask for: names to measures, scopes, Stichtage.

use super::Context;
use super::address::ChartId;
use super::check::strict_date;
use super::ids::Kind;
use super::measure::{Measure, Scope};
use super::prose::{Arg, Call, Figure, Origin, Piece};
use super::report::Release;
use crate::diagnostics::{Code, Diagnostic};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a text says of all its figures.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Defaults<'a> {
    pub(super) release: Option<&'a str>,
    pub(super) as_of: Option<Date>,
    /// The day of the text.
    pub(super) written: Option<Date>,
    /// Whether the text is not public yet.
    pub(super) held_back: bool,
}

/// Arguments of a placeholder, with their places.
struct Args<'c> {
    by_name: BTreeMap<&'c str, &'c Arg>,
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
            let diagnostic =
                Diagnostic::new(Code::UnknownPlaceholder, origin.place(call.bytes.clone()));
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
            if !known || args.by_name.insert(&arg.name, arg).is_some() {
                let diagnostic =
                    Diagnostic::new(Code::PlaceholderArgument, origin.place(arg.bytes.clone()))
                        .with("name", &call.name)
                        .with("argument", &arg.name)
                        .with("choices", allowed.join(", "))
                        .did_you_mean(&arg.name, allowed.iter().copied());
                found.push(diagnostic);
            }
        }
        (found.len() == before).then_some(args)
    }

    fn get(&self, name: &str) -> Option<&'c Arg> {
        self.by_name.get(name).copied()
    }

    /// A diagnostic about the value of an argument.
    fn wrong(&self, code: Code, arg: &Arg) -> Diagnostic {
        Diagnostic::new(code, self.origin.place(arg.bytes.clone())).with("value", &arg.value)
    }

    /// A required argument.
    fn required(&self, name: &str, found: &mut Vec<Diagnostic>) -> Option<&'c Arg> {
        let value = self.get(name);
        if value.is_none() {
            let place = self.origin.place(self.call.bytes.clone());
            let diagnostic = Diagnostic::new(Code::PlaceholderIncomplete, place);
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
    let scope = scope(args, context, found);
    let day = day(args, context, defaults, found);
    let as_of = day.map_or(context.as_of, |day| day.as_of);
    let measure =
        args.required("measure", found).and_then(|arg| measure(args, arg, (context, as_of), found));
    let plain = match args.get("style") {
        None => Some(false),
        Some(arg) if arg.value == "plain" => Some(true),
        Some(arg) => {
            let diagnostic = args.wrong(Code::UnknownValue, arg).with("choices", "plain");
            found.push(diagnostic.did_you_mean(&arg.value, ["plain"]));
            None
        }
    };
    let Day { as_of, known, release } = day?;
    if release.is_none() && measure.is_some() && scope.is_some() {
        let place = args.origin.place(args.call.bytes.clone());
        found.push(Diagnostic::new(Code::FigureWithoutRelease, place).with("as_of", as_of));
    }
    let written = defaults.written;
    let (measure, scope, plain) = (measure?, scope?, plain?);
    Some(Figure { measure, scope, as_of, known, release, plain, written })
}

/// A measure by its name; a level is one of the model in force on the Stichtag.
fn measure(
    args: &Args<'_>,
    arg: &Arg,
    (context, as_of): (&Context<'_>, Date),
    found: &mut Vec<Diagnostic>,
) -> Option<Measure> {
    let model = match context.in_force {
        Some(in_force) => Some(in_force.at(as_of, context.today)),
        None => context.tables.models.only(),
    };
    let levels = model.into_iter().flat_map(|ix| {
        context.tables.models[ix].levels.iter().map(move |one| Measure::Maturity(ix, one.level))
    });
    let known: Vec<(String, Measure)> =
        Measure::PLAIN.iter().copied().chain(levels).map(|one| (one.to_string(), one)).collect();
    let measure = known.iter().find(|(name, _)| *name == arg.value).map(|(_, one)| *one);
    // Without a model nobody can say which levels there are.
    let excused = model.is_none() && arg.value.starts_with("maturity-");
    if measure.is_none() && !excused {
        let names: Vec<&str> = known.iter().map(|(name, _)| name.as_str()).collect();
        let diagnostic = args.wrong(Code::UnknownMeasure, arg).with("choices", names.join(", "));
        found.push(diagnostic.did_you_mean(&arg.value, names));
    }
    measure
}

fn scope(args: &Args<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Option<Scope> {
    let tables = context.tables;
    let given: Vec<&Arg> =
        ["ministry", "topic", "life_event"].into_iter().filter_map(|name| args.get(name)).collect();
    let arg = match given.as_slice() {
        [] => return Some(Scope::All),
        [arg] => *arg,
        [_, second, ..] => {
            let names: Vec<&str> = given.iter().map(|arg| arg.name.as_str()).collect();
            let place = args.origin.place(second.bytes.clone());
            let diagnostic = Diagnostic::new(Code::PlaceholderScopes, place);
            found.push(diagnostic.with("choices", names.join(", ")));
            return None;
        }
    };
    let id = arg.value.as_str();
    let (scope, kind) = match arg.name.as_str() {
        "ministry" => (tables.ministries.find(id).map(Scope::Ministry), Kind::Ministry),
        "topic" => (tables.topics.find(id).map(Scope::Topic), Kind::Topic),
        _ => (tables.life_events.find(id).map(Scope::LifeEvent), Kind::LifeEvent),
    };
    if scope.is_none() {
        found.extend(unknown(args, arg, kind, context));
    }
    scope
}

/// An id that nothing has, unless the record that has it was lost to a mistake.
fn unknown(args: &Args<'_>, arg: &Arg, kind: Kind, context: &Context<'_>) -> Option<Diagnostic> {
    let tables = context.tables;
    let known: Vec<&str> = match kind {
        Kind::Ministry => tables.ministries.ids().collect(),
        Kind::Topic => tables.topics.ids().collect(),
        Kind::LifeEvent => tables.life_events.ids().collect(),
        _ => context.releases.iter().map(|release| release.id.as_str()).collect(),
    };
    let diagnostic = args.wrong(kind.unknown(), arg).did_you_mean(&arg.value, known);
    let excused = context.ids.has(kind, &arg.value) || context.faults.lost_ids(kind.folder());
    (!excused || kind == Kind::Release).then_some(diagnostic)
}

/// Stichtag, what is known, and the release that holds it.
#[derive(Clone, Copy)]
struct Day {
    as_of: Date,
    known: Date,
    release: Option<usize>,
}

/// The day that a figure is about.
fn day(
    args: &Args<'_>,
    context: &Context<'_>,
    defaults: Defaults<'_>,
    found: &mut Vec<Diagnostic>,
) -> Option<Day> {
    let named = |id: &str| {
        let index = context.releases.iter().position(|release| release.id == id)?;
        Some(of_release(index, &context.releases[index]))
    };
    if let Some(arg) = args.get("release") {
        let day = named(&arg.value);
        // A text that is held back may wait for a release that is.
        let waits = defaults.held_back && context.ids.has(Kind::Release, &arg.value);
        if day.is_none() && !waits {
            found.extend(unknown(args, arg, Kind::Release, context));
        }
        return day;
    }
    if let Some(arg) = args.get("as_of") {
        return match strict_date(&arg.value) {
            None => {
                found.push(args.wrong(Code::InvalidDate, arg));
                None
            }
            Some(as_of) if as_of > context.last_day && !defaults.held_back => {
                let diagnostic = args.wrong(Code::StichtagInFuture, arg);
                let is = if context.last_day < context.today { "hidden" } else { "ahead" };
                found.push(diagnostic.with("today", context.last_day).with("is", is));
                None
            }
            Some(as_of) => Some(at(as_of, context)),
        };
    }
    if let Some(id) = defaults.release {
        let day = named(id);
        // A text that is held back may wait for its release; one that is public may not.
        if day.is_none() && !defaults.held_back {
            let place = args.origin.place(args.call.bytes.clone());
            let diagnostic = Diagnostic::new(Code::UnknownRelease, place).with("value", id);
            let excused = context.faults.lost_ids(Kind::Release.folder());
            found.extend((!excused).then_some(diagnostic));
        }
        return day;
    }
    Some(at(defaults.as_of.unwrap_or(context.as_of), context))
}

/// The figures of a day: those of its release, if one was published.
fn at(as_of: Date, context: &Context<'_>) -> Day {
    match context.releases.iter().position(|release| release.as_of == as_of) {
        Some(index) => of_release(index, &context.releases[index]),
        None => Day { as_of, known: context.today, release: None },
    }
}

fn of_release(index: usize, release: &Release) -> Day {
    Day { as_of: release.as_of, known: release.cutoff, release: Some(index) }
}

/// A chart by its name; `course` may be that of one ministry.
fn chart(args: &Args<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Option<ChartId> {
    let id = args.required("id", found)?;
    let named = context.charts.iter().find(|(name, _)| *name == id.value).map(|(_, chart)| *chart);
    let Some(chart) = named else {
        // What it is about may have been lost to a mistake that is reported already.
        let name = id.value.as_str();
        let about =
            if name.starts_with("indicator-") { "data/indicators.yaml" } else { "data/teams.yaml" };
        let may_be_lost = matches!(name, "teams" | "posts") || name.starts_with("indicator-");
        if !(may_be_lost && context.faults.any_in(&about.into())) {
            let names: Vec<&str> = context.charts.iter().map(|(name, _)| name.as_str()).collect();
            let diagnostic = args.wrong(Code::UnknownChart, id).with("choices", names.join(", "));
            found.push(diagnostic.did_you_mean(name, names));
        }
        return None;
    };
    match (chart, args.get("ministry")) {
        (chart, None) => Some(chart),
        (ChartId::Course, Some(arg)) => {
            let ministry = context.tables.ministries.find(&arg.value);
            if ministry.is_none() {
                found.extend(unknown(args, arg, Kind::Ministry, context));
            }
            ministry.map(ChartId::CourseOf)
        }
        (_, Some(arg)) => {
            let place = args.origin.place(arg.bytes.clone());
            let diagnostic = Diagnostic::new(Code::PlaceholderArgument, place)
                .with("name", "chart")
                .with("argument", "ministry")
                .with("choices", "id");
            found.push(diagnostic);
            None
        }
    }
}
