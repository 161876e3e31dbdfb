// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What a course says beside its lines of what was published: a line is drawn from what is known
//! today, and must not pass for what was said then.

use crate::model::measure::{Measure, Scope};
use crate::model::report::Release;
use crate::progress::{Counts, Released};
use crate::render::marks::{self, signs};
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
    those.map(|(release, _)| (release.as_of, marks::CORRECTED.to_owned())).collect()
}

/// What releases published of what is drawn, where the line says something else: because of a
/// correction, of late reports, or since it is counted otherwise today.
pub(super) fn notes(press: Press<'_>, scope: Scope) -> Vec<String> {
    let releases = press.report.releases.iter().zip(&press.figures.releases);
    let note = |(release, numbers): (&Release, &Released)| {
        let counts = |counts: &Counts| DRAWN.map(|one| counts.share(scope, one).n);
        let (then, now) = (counts(&numbers.published), counts(&numbers.recalculated));
        let share = |measure| press.share(numbers.published.share(scope, measure), true);
        let all = DRAWN.iter().filter_map(|one| numbers.mark(scope, *one));
        let newest = all.filter_map(|mark| mark.corrected.or(mark.revised)).map(|(day, _)| day);
        let newest = newest.max();
        let signs: Vec<String> = DRAWN
            .iter()
            .filter_map(|one| numbers.mark(scope, *one))
            .map(|one| signs(&one))
            .collect();
        let key = if newest.is_some() { "course-published" } else { "course-published-rules" };
        let date = newest.map(|day| press.date(day)).unwrap_or_default();
        let (as_of, strict, conform) =
            (press.date(release.as_of), share(Measure::Everywhere), share(Measure::Conform));
        let args: &[(&'static str, Arg<'_>)] = &[
            ("signs", signs.iter().max_by_key(|one| one.len()).map_or("", String::as_str).into()),
            ("release", (&release.id).into()),
            ("as_of", (&as_of).into()),
            ("date", (&date).into()),
            ("everywhere", (&strict).into()),
            ("conform", (&conform).into()),
        ];
        (then != now).then(|| press.say(key, args))
    };
    releases.filter_map(note).collect()
}

/// The measures that have a line, but for the whole itself.
const DRAWN: [Measure; 2] = [Measure::Everywhere, Measure::Conform];
