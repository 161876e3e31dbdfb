// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where the data of today say what a release says otherwise: the last report that it knew of, else
//! the record.

use super::Field;
use super::rewritten::Scene;
use crate::diagnostics::Place;
use crate::load::files::service::{ObservationRecord, ServiceRecord};
use crate::model::at::At;
use crate::model::check::strict_date;
use crate::model::report::{Release, Service};
use crate::model::table::Ix;

impl Scene<'_> {
    /// Where a field has the value of today.
    pub(super) fn place(&self, ix: Ix<Service>, field: Field, release: &Release) -> Place {
        let found = &self.services[ix.index()];
        let top = At::top(&found.file);
        let at = top.item(found.index);
        let record = self.record(ix);
        match field {
            Field::Listing => {
                let is_ended = record.is_some_and(|record| record.ended.is_some());
                return at.key(if is_ended { "ended" } else { "id" }).place();
            }
            Field::Ministry | Field::LifeEvent | Field::ExecutedBy => {
                return at.key(field.as_str()).place();
            }
            _ => {}
        }
        let says = |one: &ObservationRecord| match field {
            Field::Status => one.status.is_some(),
            Field::Coverage => one.coverage.is_some(),
            Field::Parts => one.parts.is_some(),
            _ => one.maturity.is_some(),
        };
        let list = at.key("history");
        let key = if field == Field::Model { "maturity" } else { field.as_str() };
        let last = |says: &dyn Fn(&ObservationRecord) -> bool| last(record?, release, says);
        match (last(&says), last(&|_| true)) {
            (Some(entry), _) => list.item(entry).key(key).place(),
            (None, Some(entry)) => list.item(entry).place(),
            (None, None) => at.key("id").place(),
        }
    }

    /// Where the day of the last report stands.
    pub(super) fn day_place(&self, ix: Ix<Service>, release: &Release) -> Place {
        let found = &self.services[ix.index()];
        let top = At::top(&found.file);
        let at = top.item(found.index);
        match self.record(ix).and_then(|record| last(record, release, &|_| true)) {
            Some(entry) => at.key("history").item(entry).key("date").place(),
            None => at.key("id").place(),
        }
    }

    fn record(&self, ix: Ix<Service>) -> Option<&ServiceRecord> {
        let found = &self.services[ix.index()];
        let doc = self.sources.services.iter().find(|doc| doc.file == found.file)?;
        doc.value.get(found.index)
    }
}

/// The last report of a kind that a release knew of.
fn last(
    record: &ServiceRecord,
    release: &Release,
    says: &dyn Fn(&ObservationRecord) -> bool,
) -> Option<usize> {
    let day = |text: &String| strict_date(text);
    let was_known = |one: &ObservationRecord| {
        let date = day(&one.date);
        let reported = one.reported_on.as_ref().map_or(date, day);
        date.is_some_and(|date| date <= release.as_of)
            && reported.is_some_and(|reported| reported <= release.cutoff)
    };
    let all = record.history.iter().enumerate();
    let known = all.filter(|(_, one)| was_known(one) && says(one));
    known.max_by_key(|(_, one)| (&one.date, &one.reported_on)).map(|(at, _)| at)
}
