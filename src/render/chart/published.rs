// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a course says beside its lines of what was published: a line is drawn from what is known
//! today, and must not pass for what was said then.

use crate::model::measure::{Measure, Scope};
use crate::model::report::Release;
use crate::progress::{Counts, Mark, Released};
use crate::render::heard;
use crate::render::marks::signs;
use crate::render::press::Press;
use crate::render::words::Arg;
use jiff::civil::Date;

/// Stichtage after `from` whose release was corrected in what is drawn.
pub(super) fn corrected(press: Press<'_>, scope: Scope, from: Date) -> Vec<(Date, String)> {
    let releases = press.report.releases.iter().zip(&press.figures.releases);
    let those = releases.filter(|(release, numbers)| {
        let marks = DRAWN.iter().filter_map(|measure| numbers.mark(scope, *measure));
        release.as_of > from && marks.into_iter().any(|mark| mark.corrected.is_some())
    });
    those.map(|(release, _)| (release.as_of, heard::CORRECTED.to_owned())).collect()
}

/// What releases published of what is drawn, where the line says something else: because of a
/// correction, of late reports, or since it is counted otherwise today.
pub(super) fn notes(press: Press<'_>, scope: Scope) -> Vec<String> {
    let releases = press.report.releases.iter().zip(&press.figures.releases);
    releases.filter_map(|(release, numbers)| note(press, scope, release, numbers)).collect()
}

fn note(press: Press<'_>, scope: Scope, release: &Release, numbers: &Released) -> Option<String> {
    let counts = |counts: &Counts| DRAWN.map(|one| counts.share(scope, one).n);
    if counts(&numbers.published) == counts(&numbers.recalculated) {
        return None;
    }
    let marks: Vec<Mark> = DRAWN.iter().filter_map(|one| numbers.mark(scope, *one)).collect();
    let days = marks.iter().flat_map(|mark| [mark.corrected, mark.revised]).flatten();
    let newest = days.map(|(day, _)| day).max();
    let key = match (newest, release.frozen.are_rules_of(press.report)) {
        (None, _) => "course-published-rules",
        (Some(_), true) => "course-published",
        (Some(_), false) => "course-published-both",
    };
    let signs = marks.iter().map(signs).max_by_key(String::len).unwrap_or_default();
    let date = newest.map(|day| press.date(day)).unwrap_or_default();
    let share = |measure| press.share(numbers.published.share(scope, measure), true);
    let (strict, conform) = (share(Measure::Everywhere), share(Measure::Conform));
    let as_of = press.date(release.as_of);
    let args: &[(&'static str, Arg<'_>)] = &[
        ("signs", (&signs).into()),
        ("release", (&release.id).into()),
        ("as_of", (&as_of).into()),
        ("date", (&date).into()),
        ("everywhere", (&strict).into()),
        ("conform", (&conform).into()),
    ];
    Some(press.say(key, args))
}

/// The measures that have a line, but for the whole itself.
const DRAWN: [Measure; 2] = [Measure::Everywhere, Measure::Conform];
