// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! States and posts in words and colours, as pages and charts both show them.

use super::drawing::Paint;
use super::press::Press;
use crate::model::report::{Coverage, Executor, Status, Team};
use crate::model::state::Listing;
use crate::progress::{self, Standing};

/// The colour of a state: the same as in the charts.
pub(super) fn paint(press: Press<'_>, standing: &Standing) -> Paint {
    let reported = &standing.state.reported;
    match reported.maturity.zip(reported.model) {
        _ if standing.state.listing != Listing::Listed => Paint::Unknown,
        _ if standing.everywhere => Paint::Everywhere,
        _ if standing.conform => Paint::Conform,
        Some((level, model)) => Paint::Step(press.report.models[model].steps_below(level)),
        None => Paint::Unknown,
    }
}

/// "4 von 23 zuständigen Stellen"
pub(super) fn coverage(press: Press<'_>, coverage: Coverage) -> String {
    in_words(press, "coverage-figure", coverage)
}

fn in_words(press: Press<'_>, key: &str, coverage: Coverage) -> String {
    let (n, of) =
        (press.words().number(coverage.offered), press.words().number(coverage.responsible));
    press.say(key, &[("n", (&n).into()), ("of", (&of).into())])
}

pub(super) fn status(press: Press<'_>, status: Option<Status>) -> String {
    press.say(&format!("status-{}", status_id(status)), &[])
}

/// Planned and filled posts of a team in words.
pub(super) fn posts(press: Press<'_>, team: &Team) -> String {
    let posts = progress::posts(team, press.figures.as_of);
    let planned = |key: &str, count: u32| {
        let of = press.words().number(count);
        press.say(key, &[("count", count.into()), ("of", (&of).into())])
    };
    let Some(filled) = posts.filled else { return planned("posts-planned", posts.planned) };
    let number = |n: u32| press.words().number(n);
    let (n, of, date) = (number(filled.n), number(filled.of), press.date(filled.date));
    let told = press
        .say("posts-filled", &[("n", (&n).into()), ("of", (&of).into()), ("date", (&date).into())]);
    match posts.untold {
        0 => told,
        rest => format!("{told}, {}", planned("posts-untold", rest)),
    }
}

/// The level of a state, and whether it is reached everywhere: a colour alone must not say that.
pub(super) fn level(press: Press<'_>, standing: &Standing) -> String {
    let reported = &standing.state.reported;
    let Some((level, model)) = reported.maturity.zip(reported.model) else {
        return press.say("class-unknown", &[]);
    };
    let level = press.level(model, level);
    match standing.everywhere {
        true => press.say("level-everywhere", &[("level", (&level).into())]),
        false => level,
    }
}

/// How a level is named in the address of a table: its number, with its model where that is not the
/// one in force.
pub(super) fn level_id(press: Press<'_>, standing: &Standing) -> String {
    match standing.state.reported.maturity.zip(standing.state.reported.model) {
        None => "unknown".to_owned(),
        Some((level, model)) if press.report.models[model].id == press.model().id => {
            level.to_string()
        }
        Some((level, model)) => format!("{}:{level}", press.report.models[model].id),
    }
}

/// How a state of work is named there.
pub(super) fn status_id(status: Option<Status>) -> &'static str {
    status.map_or("unknown", Status::as_str)
}

/// At how many of the responsible bodies, in the words of a key; Land and federation are one body
/// each, and there is nothing to report.
pub(super) fn whereabouts(press: Press<'_>, standing: &Standing, key: &str) -> String {
    match (standing.state.reported.coverage, standing.state.executed_by) {
        (Some(one), _) => in_words(press, key, one),
        (None, Executor::Land) => press.say("coverage-one-land", &[]),
        (None, Executor::Bund) => press.say("coverage-one-bund", &[]),
        (None, _) => press.say("class-unknown", &[]),
    }
}
