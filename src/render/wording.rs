// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! States and posts in words and colours, as pages and charts both show them.

use super::drawing::Paint;
use super::press::Press;
use crate::model::report::{Coverage, Status, Team};
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

/// The same in the words of a key.
pub(super) fn in_words(press: Press<'_>, key: &str, coverage: Coverage) -> String {
    let (n, of) =
        (press.words().number(coverage.offered), press.words().number(coverage.responsible));
    press.say(key, &[("n", (&n).into()), ("of", (&of).into())])
}

pub(super) fn status(press: Press<'_>, status: Option<Status>) -> String {
    press.say(&format!("status-{}", status.map_or("unknown", Status::as_str)), &[])
}

/// Planned and filled posts of a team in words.
pub(super) fn posts(press: Press<'_>, team: &Team) -> String {
    let posts = progress::posts(team, press.figures.as_of);
    let of = press.words().number(posts.planned);
    match posts.filled {
        Some((filled, date)) => {
            let (n, date) = (press.words().number(filled), press.date(date));
            press.say(
                "posts-filled",
                &[("n", (&n).into()), ("of", (&of).into()), ("date", (&date).into())],
            )
        }
        None => {
            press.say("posts-planned", &[("count", posts.planned.into()), ("of", (&of).into())])
        }
    }
}
