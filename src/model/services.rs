// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Services: their ids, references and dated responsibilities. What was reported of them is
//! checked in `history`.

use super::Tables;
use super::at::At;
use super::catalogue::former_ids;
use super::check::Check;
use super::history::{self, Setting};
use super::ids::Kind;
use super::prose::{Call, Draft, Manuscript, Origin, Piece, parse};
use super::report::{Ended, Executor, Ministry, Model, Observation, Service};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::Doc;
use crate::load::dated::{DatedKey, OfMinistry};
use crate::load::files::service::{EndedRecord, ServiceRecord};
use jiff::civil::Date;

/// Where a service's record stands, and its summary with links that are not resolved yet.
pub(super) struct Found {
    pub(super) summary: Option<Draft>,
    pub(super) file: FileName,
    pub(super) index: usize,
}

impl Found {
    /// The place of the record's id or of one of its former ids.
    pub(super) fn place(&self, former: Option<usize>) -> Place {
        let top = At::top(&self.file);
        let record = top.item(self.index);
        match former {
            None => record.key("id").place(),
            Some(index) => record.key("former_ids").item(index).place(),
        }
    }
}

/// Checks all services, by title; both lists are in the same order.
pub(super) fn services(
    docs: &[Doc<Vec<ServiceRecord>>],
    tables: &Tables,
    in_force: Option<&Timeline<Ix<Model>>>,
    check: &mut Check<'_>,
) -> (Table<Service>, Vec<Found>) {
    let claims = docs.iter().flat_map(|doc| {
        let top = At::top(&doc.file);
        let records = doc.value.iter().enumerate();
        records.map(move |(i, service)| (service.id.as_str(), top.item(i).key("id").place()))
    });
    check.unique(claims.collect::<Vec<_>>().into_iter());
    let mut found = Vec::new();
    for doc in docs {
        let top = At::top(&doc.file);
        for (index, record) in doc.value.iter().enumerate() {
            let at = top.item(index);
            let (service, summary) = service(check, &at, record, tables, in_force);
            found.push((service, Found { summary, file: doc.file.clone(), index }));
        }
    }
    // By title as a reader sorts, whatever file a record stands in; ids are unique, so this is total.
    found.sort_by_cached_key(|(service, _)| (sort_key(&service.title), service.id.clone()));
    let mut table = Table::default();
    let push = |(service, found): (Service, Found)| {
        table.push(&service.id.clone(), service);
        found
    };
    let found = found.into_iter().map(push).collect();
    (table, found)
}

/// Letters as a German index sorts them: umlauts with their vowels.
fn sort_key(title: &str) -> String {
    deunicode::deunicode(title).to_lowercase()
}

fn service(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &ServiceRecord,
    tables: &Tables,
    in_force: Option<&Timeline<Ix<Model>>>,
) -> (Service, Option<Draft>) {
    check.slug(&at.key("id"), &record.id);
    former_ids(check, &at.key("former_ids"), &record.id, &record.former_ids);
    check.text(&at.key("title"), &record.title);
    check.texts(&at.key("also_called"), &record.also_called);
    keys(check, at, record);
    check.url(&at.key("url"), record.url.as_ref());
    check.refer_all(&at.key("co_ministries"), Kind::Ministry, &record.co_ministries);
    let ministry = check.timeline(&at.key("ministry"), &record.ministry, |check, at, id| {
        check.refers(at, Kind::Ministry, id);
        tables.ministries.find(id)
    });
    // A ministry may have led before and take part now; but not both on one day.
    if let Some(lead) = ministry.as_ref().map(|ministry| ministry.at(check.today, check.today)) {
        let (co_ministries, lead) = (at.key("co_ministries"), &tables.ministries[lead].id);
        check.not_among(&co_ministries, &record.co_ministries, lead, Code::LeadListedAgain);
    }
    let life_event = check.timeline(&at.key("life_event"), &record.life_event, |check, at, id| {
        check.refers(at, Kind::LifeEvent, id);
        tables.life_events.find(id)
    });
    let executed_by = check.timeline(&at.key("executed_by"), &record.executed_by, |_, _, word| {
        Executor::ALL.iter().copied().find(|executor| executor.as_str() == word)
    });
    let listed_from = check.date_or_none(&at.key("listed_from"), record.listed_from.as_ref());
    let reported_on = check.reported_on(&at.key("reported_on"), record.reported_on.as_ref());
    let ended = record.ended.as_ref().and_then(|ended| self::ended(check, at, &record.id, ended));
    check.period(&at.key("ended").key("date"), listed_from, ended.as_ref().map(|ended| ended.date));
    let setting =
        Setting { ended: ended.as_ref(), models: &tables.models, in_force, today: check.today };
    let history = history::check(check, at, record, &setting);
    // On the day it ended nobody is responsible any more.
    let last = |ended: &Ended| ended.date.yesterday().unwrap_or(ended.date);
    let until = ended.as_ref().map_or(check.today, last);
    if let (Some(ministry), Some(first)) = (&ministry, history.first()) {
        in_office(check, &at.key("ministry"), ministry, tables, (first.date, until));
    }
    let summary = record.summary.as_ref().map(|text| summary(check, &at.key("summary"), text));
    let service = Service {
        id: record.id.clone(),
        former_ids: record.former_ids.clone(),
        ozg_id: record.ozg_id.clone(),
        leika: record.leika.clone(),
        title: record.title.clone(),
        summary: None,
        also_called: record.also_called.clone(),
        summary_source: record.summary.clone(),
        // What is faulty gives way to the first of its kind; the report will not be shown.
        ministry: ministry.unwrap_or_else(|| Timeline::always(Ix::default())),
        co_ministries: record
            .co_ministries
            .iter()
            .filter_map(|id| tables.ministries.find(id))
            .collect(),
        life_event: life_event.unwrap_or_else(|| Timeline::always(Ix::default())),
        executed_by: executed_by.unwrap_or_else(|| Timeline::always(Executor::Land)),
        types: record.types.clone(),
        delivery: record.delivery,
        efa_from: record.efa_from.clone(),
        sdg: record.sdg,
        once_only: record.once_only,
        url: record.url.clone(),
        listed_from,
        reported_on,
        history,
        ended,
    };
    (service, summary)
}

/// OZG-ID and LeiKa keys: digits in a text, since a number would lose its zeros.
fn keys(check: &mut Check<'_>, at: &At<'_>, record: &ServiceRecord) {
    let digits =
        |text: &str, n: usize| text.len() == n && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(id) = record.ozg_id.as_ref().filter(|id| !digits(id, 5)) {
        check.wrong(Code::InvalidOzgId, &at.key("ozg_id"), &[("value", id)]);
    }
    let list = at.key("leika");
    for (index, key) in record.leika.iter().enumerate().filter(|(_, key)| !digits(key, 14)) {
        check.wrong(Code::InvalidLeika, &list.item(index), &[("value", key)]);
    }
}

fn ended(check: &mut Check<'_>, service: &At<'_>, id: &str, record: &EndedRecord) -> Option<Ended> {
    let at = service.key("ended");
    check.refer_all(&at.key("into"), Kind::Service, &record.into);
    check.not_among(&at.key("into"), &record.into, id, Code::RefersToItself);
    let reported_on = check.reported_on(&at.key("reported_on"), record.reported_on.as_ref());
    let date = check.date(&at.key("date"), &record.date)?;
    Some(Ended {
        date,
        how: record.how,
        into: record.into.clone(),
        reason: record.reason.clone(),
        reported_on: reported_on.unwrap_or(date),
    })
}

/// From the first observation on, a ministry must exist on each day on which it is responsible.
fn in_office(
    check: &mut Check<'_>,
    at: &At<'_>,
    ministry: &Timeline<Ix<Ministry>>,
    tables: &Tables,
    (first, until): (Date, Date),
) {
    let starts = ministry.changes().iter().map(|change| Some(change.from));
    let starts: Vec<Option<Date>> = std::iter::once(None).chain(starts).collect();
    for (index, one) in ministry.values().enumerate() {
        let from = starts[index].map_or(first, |start| start.max(first));
        let next = starts.get(index + 1).copied().flatten();
        let last = next.and_then(|next| next.yesterday().ok()).unwrap_or(until);
        if from > last {
            continue;
        }
        let ministry_record = &tables.ministries[one];
        let (list_item, key) = (at.item(index), OfMinistry::KEY);
        let value = list_item.key(key);
        let here = if ministry.changes().is_empty() && ministry.first_from().is_none() {
            at
        } else {
            &value
        };
        let name = &ministry_record.id;
        if let Some(start) = ministry_record.valid_from.filter(|start| *start > from) {
            let args: &[(&'static str, &dyn ToString)] =
                &[("ministry", name), ("from", &start), ("day", &from)];
            check.wrong(Code::MinistryNotYet, here, args);
        }
        if let Some(end) = ministry_record.valid_until.filter(|end| *end < last) {
            let mut diagnostic = Diagnostic::new(Code::MinistryNotInForce, here.place());
            diagnostic = diagnostic.with("ministry", name).with("until", end);
            diagnostic.suggestion.clone_from(&ministry_record.successor);
            check.say(diagnostic, here);
        }
    }
}

/// A summary is Markdown without figures: it is shown where no Stichtag is.
fn summary(check: &mut Check<'_>, at: &At<'_>, text: &str) -> Draft {
    let mut no_placeholders =
        |call: Call, origin: &Origin, found: &mut Vec<Diagnostic>| -> Option<Piece> {
            let diagnostic = Diagnostic::new(Code::UnknownPlaceholder, origin.place(call.bytes));
            found.push(diagnostic.with("name", call.name));
            None
        };
    let origin = Origin::Value(at.place());
    let manuscript = Manuscript { text, origin, language: check.language };
    parse(manuscript, &mut check.found, &mut no_placeholders)
}

/// The newest day on which something was observed, up to a day.
pub(super) fn newest_observation(services: &Table<Service>, today: Date) -> Option<Date> {
    let dates = services
        .iter()
        .flat_map(|(_, service)| &service.history)
        .map(|observation: &Observation| observation.date);
    dates.filter(|date| *date <= today).max()
}
