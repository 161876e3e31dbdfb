// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The context of a release: taken from today's data when it is made, read from its file ever
//! after.
//!
//! Today's tables keep the references, and the release's own definitions are laid over them. So a
//! state of then and one of now can be compared, and what was counted then is counted by the rules
//! of then.

use super::Tables;
use crate::load::dated::DatedList;
use crate::load::files::catalogue::ModelRecord;
use crate::load::files::release::ReleaseHead;
use crate::model::check::strict_date;
use crate::model::ids::Kind;
use crate::model::report::{
    Frozen, FrozenEvent, FrozenMinistry, FrozenTopic, Level, LifeEvent, Ministry, Model, Report,
    Topic,
};
use crate::model::table::{Ix, Table};
use crate::model::timeline::{Since, Timeline};

/// The context of today, for a new release.
#[must_use]
pub fn of_today(report: &Report) -> Frozen {
    let event = |ix: Ix<LifeEvent>| {
        let one = &report.life_events[ix];
        FrozenEvent { ix, id: one.id.clone(), name: one.name.clone(), kind: one.kind }
    };
    let topic = |(ix, one): (Ix<Topic>, &Topic)| FrozenTopic {
        ix,
        id: one.id.clone(),
        name: one.name.clone(),
        life_events: one.life_events.iter().map(|ix| event(*ix)).collect(),
    };
    let ministry = |(ix, one): (Ix<Ministry>, &Ministry)| FrozenMinistry {
        ix,
        id: one.id.clone(),
        short: one.short.clone(),
        name: one.name.clone(),
    };
    Frozen {
        scope: report.site.scope.clone(),
        models: report.models.clone(),
        known_models: report.models.iter().map(|(ix, _)| ix).collect(),
        in_force: report.model_in_force.clone(),
        life_events: report.life_events.clone(),
        ministries: report.ministries.iter().map(ministry).collect(),
        topics: report.topics.iter().map(topic).collect(),
    }
}

/// An id of a release's context that today's data do not know any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lost {
    pub(super) kind: Kind,
    pub(super) id: String,
    /// Where in the release its record stands: key of the list, and place in it.
    pub(super) at: (&'static str, usize),
}

/// The context of a release, and what of it today's data do not know any more.
pub(super) fn read(head: &ReleaseHead, tables: Tables<'_>) -> (Frozen, Vec<Lost>) {
    let mut gone = Vec::new();
    let mut lost = |kind: Kind, id: &str, at: (&'static str, usize)| {
        gone.push(Lost { kind, id: id.to_owned(), at });
    };
    let (mut models, mut known_models) = (tables.models.clone(), Vec::new());
    for (index, record) in head.models.iter().enumerate() {
        match models.find(&record.id) {
            Some(ix) => {
                models[ix] = model(record, &models[ix]);
                known_models.push(ix);
            }
            None => lost(Kind::Model, &record.id, ("models", index)),
        }
    }
    let mut ministries = Vec::new();
    for (index, record) in head.ministries.iter().enumerate() {
        let found = former(tables.ministries, &record.id, |one| &one.former_ids);
        // Two that became one are not one that was renamed: their figures cannot be told apart.
        let others = head.ministries.iter().map(|other| other.id.as_str());
        let is_own = |ix: &Ix<Ministry>| is_own(&tables.ministries[*ix].id, &record.id, others);
        let is_free =
            |ix: &Ix<Ministry>| !ministries.iter().any(|one: &FrozenMinistry| one.ix == *ix);
        match found.filter(is_own).filter(is_free) {
            Some(ix) => ministries.push(FrozenMinistry {
                ix,
                id: record.id.clone(),
                short: record.abbreviation.clone(),
                name: record.name.clone(),
            }),
            None => lost(Kind::Ministry, &record.id, ("ministries", index)),
        }
    }
    let (mut life_events, mut topics) = (tables.life_events.clone(), Vec::new());
    for (index, record) in head.topics.iter().enumerate() {
        let topic = former(tables.topics, &record.id, |one| &one.former_ids);
        let others = head.topics.iter().map(|other| other.id.as_str());
        let topic = topic.filter(|ix| is_own(&tables.topics[*ix].id, &record.id, others));
        let topic = topic.filter(|ix| !topics.iter().any(|one: &FrozenTopic| one.ix == *ix));
        if topic.is_none() {
            lost(Kind::Topic, &record.id, ("topics", index));
        }
        let mut events = Vec::new();
        for event in &record.life_events {
            match life_events.find(&event.id) {
                Some(ix) => {
                    life_events[ix].topic = topic.unwrap_or(life_events[ix].topic);
                    let (id, name) = (event.id.clone(), event.name.clone());
                    events.push(FrozenEvent { ix, id, name, kind: event.kind });
                }
                None => lost(Kind::LifeEvent, &event.id, ("topics", index)),
            }
        }
        let (id, name) = (record.id.clone(), record.name.clone());
        topics.extend(topic.map(|ix| FrozenTopic { ix, id, name, life_events: events }));
    }
    let in_force = in_force(head, &models);
    let scope = head.scope.clone();
    (Frozen { scope, models, known_models, in_force, life_events, ministries, topics }, gone)
}

/// Whether a release means a record by `id`: by its own, or by an earlier one if the release does not
/// know it by its own as well.
fn is_own<'a>(own: &str, id: &str, mut all: impl Iterator<Item = &'a str>) -> bool {
    own == id || !all.any(|other| other == own)
}

/// The record that has an id, or had it.
pub(super) fn former<T>(
    table: &Table<T>,
    id: &str,
    former_ids: impl Fn(&T) -> &Vec<String>,
) -> Option<Ix<T>> {
    let had = |(_, one): &(Ix<T>, &T)| former_ids(one).iter().any(|former| former == id);
    table.find(id).or_else(|| table.iter().find(had).map(|(ix, _)| ix))
}

fn model(record: &ModelRecord, today: &Model) -> Model {
    let date = |text: &Option<String>| text.as_deref().and_then(strict_date);
    Model {
        id: today.id.clone(),
        title: record.title.clone(),
        valid_from: date(&record.valid_from),
        valid_until: date(&record.valid_until),
        conform_from: record.conform_from,
        loose_from: record.loose_from,
        source: record.source.clone(),
        levels: record
            .levels
            .iter()
            .map(|one| Level {
                level: one.level,
                name: one.name.clone(),
                definition: one.definition.clone(),
            })
            .collect(),
    }
}

/// What is faulty here cannot have the digest that the file names, and is reported as such.
fn in_force(head: &ReleaseHead, models: &Table<Model>) -> Timeline<Ix<Model>> {
    let find = |id: &str| models.find(id).unwrap_or_default();
    match &head.maturity_model {
        DatedList::Always(id, _) => Timeline::always(find(id)),
        DatedList::Since(items) => {
            let entries = items.iter().filter_map(|item| {
                let from = strict_date(&item.from)?;
                let reported_on = item.reported_on.as_deref().and_then(strict_date);
                let value = find(&item.value);
                Some(Since { from, value, reported_on: reported_on.unwrap_or(from) })
            });
            Timeline::new(entries.collect()).unwrap_or_else(|| Timeline::always(Ix::default()))
        }
    }
}
