// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The days that a release holds beside its figures: since when a state held, when it was reported.
//!
//! No figure rests on them, but the course up to a release does. So another day is a warning, and a
//! correction that says why ends it.

use super::rewritten::Scene;
use super::{Field, UNKNOWN};
use crate::diagnostics::{Code, Diagnostic};
use crate::model::check::Check;
use crate::model::report::{Correction, Release, Service, Subject};
use crate::model::state::State;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The fields that hold a day, as corrections name them.
pub const DAYS: [&str; 2] = ["since", "reported_on"];

/// The day that a field holds; [`UNKNOWN`] if there is none.
fn value(state: &State, field: &str) -> String {
    let day = match field {
        "since" => state.reported.since,
        _ => state.reported.reported_on,
    };
    day.map_or_else(|| UNKNOWN.to_owned(), |day| day.to_string())
}

impl Scene<'_> {
    /// A published day, and those that a correction may end at.
    pub(super) fn day(
        &self,
        (release, ix, field): (usize, Ix<Service>, &str),
        today: Date,
    ) -> (String, Vec<String>) {
        let release = &self.read[release].release;
        let (published, now) = self.states(release, ix);
        let published = value(&published, field);
        let mut ends = vec![value(&now, field)];
        if ends[0] == published {
            let later = release.recomputed(&self.tables.services[ix], today).state;
            ends.push(value(&later, field));
        }
        (published, ends)
    }

    /// Warns of days that are others now. Where a value was corrected, the days follow from that.
    pub(super) fn days(&self, corrections: &[Correction], check: &mut Check<'_>) {
        let counted = corrections.iter().filter(|one| Field::named(&one.field).is_some());
        let corrected: BTreeSet<_> = counted.map(|one| one.subject).collect();
        let all = corrections.iter().map(|one| (one.release, one.subject, one.field.as_str()));
        let explained: BTreeSet<_> = all.collect();
        for (at, read) in self.read.iter().enumerate() {
            for ix in read.release.otherwise.keys() {
                let (published, now) = self.states(&read.release, *ix);
                let subject = Subject::Service(*ix);
                if corrected.contains(&subject) || !Field::all_same(&published, &now) {
                    continue;
                }
                let service = &self.tables.services[*ix];
                for field in DAYS {
                    let values = (value(&published, field), value(&now, field));
                    if values.0 == values.1 || explained.contains(&(at, subject, field)) {
                        continue;
                    }
                    let place = self.day_place(*ix, &read.release);
                    let diagnostic = Diagnostic::new(Code::RewrittenDay, place)
                        .with("field", field)
                        .with("title", &service.title)
                        .with("service", &service.id)
                        .with("release", &read.release.id)
                        .with("published", values.0)
                        .with("now", values.1)
                        .with("today", check.today);
                    check.found.push(diagnostic);
                }
            }
        }
    }

    /// The state of a service as published, and as it comes out today.
    fn states(&self, release: &Release, ix: Ix<Service>) -> (State, State) {
        let service = &self.tables.services[ix];
        let now = release.recomputed(service, release.cutoff);
        (release.published(ix, service).state, now.state)
    }
}
