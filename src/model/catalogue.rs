// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Maturity models, topic fields and life events: what services are measured and sorted by.

use super::at::At;
use super::check::Check;
use super::report::{Level, LifeEvent, Model, Topic};
use super::table::Table;
use crate::diagnostics::{Code, Diagnostic};
use crate::load::Doc;
use crate::load::files::catalogue::{LevelRecord, ModelRecord, TopicRecord};

/// Checks the maturity models.
pub(super) fn models(doc: &Doc<Vec<ModelRecord>>, check: &mut Check<'_>) -> Table<Model> {
    let top = At::top(&doc.file);
    let claims = doc.value.iter().enumerate();
    check.unique(claims.map(|(i, model)| (model.id.as_str(), top.item(i).key("id").place())));
    let mut models = Table::default();
    for (index, record) in doc.value.iter().enumerate() {
        let at = top.item(index);
        model_id(check, &at.key("id"), &record.id);
        check.text(&at.key("title"), &record.title);
        let valid_from = check.date_or_none(&at.key("valid_from"), record.valid_from.as_ref());
        let valid_until = check.date_or_none(&at.key("valid_until"), record.valid_until.as_ref());
        check.period(&at.key("valid_until"), valid_from, valid_until);
        let levels = levels(check, &at.key("levels"), &record.levels);
        let model = Model {
            id: record.id.clone(),
            title: record.title.clone(),
            valid_from,
            valid_until,
            conform_from: record.conform_from,
            loose_from: record.loose_from,
            source: record.source.clone(),
            levels,
        };
        for (key, level) in
            [("conform_from", Some(record.conform_from)), ("loose_from", record.loose_from)]
        {
            let levels = at.key("levels");
            if !check.faults.touch(levels.file(), &levels.path()) {
                level_of(check, &at.key(key), &model, level, "model");
            }
        }
        let exists = |level: &u32| model.levels.iter().any(|one| one.level == *level);
        let loose = record.loose_from.filter(exists);
        if let Some(loose) = loose.filter(|loose| *loose > record.conform_from) {
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &loose), ("conform", &record.conform_from)];
            check.wrong(Code::LooseNotLooser, &at.key("loose_from"), args);
        }
        models.push(&record.id, model);
    }
    models
}

/// Ids of models may hold dots: they make no address.
fn model_id(check: &mut Check<'_>, at: &At<'_>, id: &str) {
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '.');
    if id.is_empty() || !id.chars().all(allowed) {
        check.wrong(Code::InvalidId, at, &[("value", &id)]);
    }
}

fn levels(check: &mut Check<'_>, at: &At<'_>, records: &[LevelRecord]) -> Vec<Level> {
    if records.is_empty() {
        check.wrong(Code::EmptyValue, at, &[]);
    }
    for (index, pair) in records.windows(2).enumerate() {
        if pair[1].level <= pair[0].level {
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &pair[1].level), ("before", &pair[0].level)];
            check.wrong(Code::ListOrder, &at.item(index + 1).key("level"), args);
        }
    }
    for (index, record) in records.iter().enumerate() {
        check.text(&at.item(index).key("name"), &record.name);
    }
    let level = |record: &LevelRecord| Level {
        level: record.level,
        name: record.name.clone(),
        definition: record.definition.clone(),
    };
    records.iter().map(level).collect()
}

/// Whether a model has a level; where it has not, its levels are named. `place` says where it is
/// asked for, in the `model` itself or in an `observation`.
pub(super) fn level_of(
    check: &mut Check<'_>,
    at: &At<'_>,
    model: &Model,
    level: Option<u32>,
    place: &'static str,
) {
    let Some(level) = level else { return };
    if model.levels.is_empty() || model.levels.iter().any(|one| one.level == level) {
        return;
    }
    let levels: Vec<String> = model.levels.iter().map(|one| one.level.to_string()).collect();
    let args: &[(&'static str, &dyn ToString)] = &[
        ("value", &level),
        ("model", &model.id),
        ("choices", &levels.join(", ")),
        ("place", &place),
    ];
    check.wrong(Code::UnknownLevel, at, args);
}

/// Checks topic fields and their life events.
pub(super) fn topics(
    doc: &Doc<Vec<TopicRecord>>,
    check: &mut Check<'_>,
) -> (Table<Topic>, Table<LifeEvent>) {
    let top = At::top(&doc.file);
    let claims = doc.value.iter().enumerate();
    check.unique(claims.map(|(i, topic)| (topic.id.as_str(), top.item(i).key("id").place())));
    let events = doc.value.iter().enumerate().flat_map(|(t, topic)| {
        let events = topic.life_events.iter().enumerate();
        events.map(move |(e, event)| (t, e, event))
    });
    let claims: Vec<_> = events
        .map(|(t, e, event)| {
            let place = top.item(t).key("life_events").item(e).key("id").place();
            (event.id.as_str(), place)
        })
        .collect();
    check.unique(claims.into_iter());
    let (mut topics, mut life_events) = (Table::<Topic>::default(), Table::default());
    for (index, record) in doc.value.iter().enumerate() {
        let at = top.item(index);
        check.slug(&at.key("id"), &record.id);
        check.text(&at.key("name"), &record.name);
        former_ids(check, &at.key("former_ids"), &record.id, &record.former_ids);
        let topic = topics.push(&record.id, topic_of(record));
        for (index, event) in record.life_events.iter().enumerate() {
            let events = at.key("life_events");
            let at = events.item(index);
            check.slug(&at.key("id"), &event.id);
            check.text(&at.key("name"), &event.name);
            let life_event = LifeEvent {
                id: event.id.clone(),
                name: event.name.clone(),
                kind: event.kind,
                topic,
            };
            let ix = life_events.push(&event.id, life_event);
            topics[topic].life_events.push(ix);
        }
    }
    (topics, life_events)
}

fn topic_of(record: &TopicRecord) -> Topic {
    Topic {
        id: record.id.clone(),
        name: record.name.clone(),
        former_ids: record.former_ids.clone(),
        life_events: Vec::new(),
    }
}

/// Former ids must be slugs too; that nobody else claims them is checked with the addresses.
pub(super) fn former_ids(check: &mut Check<'_>, at: &At<'_>, own: &str, ids: &[String]) {
    for (index, id) in ids.iter().enumerate() {
        let at = at.item(index);
        check.slug(&at, id);
        if id == own {
            let diagnostic = Diagnostic::new(Code::DuplicateId, at.place()).with("value", id);
            check.say(diagnostic, &at);
        }
    }
}
