// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A release as it is written: fields in the order of their names and nothing but texts, whole
//! numbers and `null`, so that written without spaces it is canonical JSON (RFC 8785).

use crate::model::measure::{Measure, Scope};
use crate::model::release::RULES;
use crate::model::report::{Frozen, FrozenTopic, Model, Release};
use crate::model::table::Ix;
use crate::model::timeline::Entry;
use crate::progress::Counts;
use jiff::civil::Date;
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct ReleaseRow<'a> {
    pub(super) as_of: String,
    pub(super) counts: Vec<CountRow<'a>>,
    pub(super) cutoff: String,
    /// Whether it is a demonstration; absent if not.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) demo: bool,
    pub(super) id: &'a str,
    pub(super) maturity_model: InForceRow<'a>,
    pub(super) ministries: Vec<MinistryRow<'a>>,
    pub(super) models: Vec<ModelRow<'a>>,
    pub(super) previous: Option<PreviousRow<'a>>,
    pub(super) published: &'a str,
    pub(super) rules: u32,
    pub(super) scope: Vec<&'static str>,
    pub(super) states: StatesFileRow<'a>,
    pub(super) topics: Vec<TopicRow<'a>>,
}

/// A row of `figures.json`, without what can be computed from it.
#[derive(Serialize)]
pub(super) struct CountRow<'a> {
    pub(super) measure: String,
    pub(super) model: Option<&'a str>,
    pub(super) n: u32,
    pub(super) of: u32,
    pub(super) scope_id: Option<&'a str>,
    pub(super) scope_kind: &'static str,
}

#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum InForceRow<'a> {
    Always(&'a str),
    Since(Vec<SinceRow<'a>>),
}

#[derive(Serialize)]
pub(super) struct SinceRow<'a> {
    from: Option<String>,
    maturity_model: &'a str,
    reported_on: Option<String>,
}

#[derive(Serialize)]
pub(super) struct MinistryRow<'a> {
    abbreviation: &'a str,
    id: &'a str,
    name: &'a str,
}

#[derive(Serialize)]
pub(super) struct ModelRow<'a> {
    conform_from: u32,
    id: &'a str,
    levels: Vec<LevelRow<'a>>,
    loose_from: Option<u32>,
    source: Option<&'a str>,
    title: &'a str,
    valid_from: Option<String>,
    valid_until: Option<String>,
}

#[derive(Serialize)]
struct LevelRow<'a> {
    definition: Option<&'a str>,
    level: u32,
    name: &'a str,
}

#[derive(Serialize)]
pub(super) struct PreviousRow<'a> {
    id: &'a str,
    sha256: &'a str,
}

#[derive(Serialize)]
pub(super) struct StatesFileRow<'a> {
    file: String,
    services: u32,
    sha256: &'a str,
}

#[derive(Serialize)]
pub(super) struct TopicRow<'a> {
    id: &'a str,
    life_events: Vec<EventRow<'a>>,
    name: &'a str,
}

#[derive(Serialize)]
struct EventRow<'a> {
    id: &'a str,
    kind: &'static str,
    name: &'a str,
}

impl<'a> ReleaseRow<'a> {
    pub(super) fn of(release: &'a Release, published: &'a str, counts: &Counts) -> Self {
        let frozen = &release.frozen;
        let previous = release.previous.as_ref();
        Self {
            as_of: release.as_of.to_string(),
            counts: count_rows(frozen, counts),
            cutoff: release.cutoff.to_string(),
            demo: release.demo,
            id: &release.id,
            maturity_model: in_force(frozen),
            ministries: frozen
                .ministries
                .iter()
                .map(|one| MinistryRow { abbreviation: &one.short, id: &one.id, name: &one.name })
                .collect(),
            models: frozen.known_models.iter().map(|ix| model(&frozen.models[*ix])).collect(),
            previous: previous.map(|(id, sha256)| PreviousRow { id, sha256 }),
            published,
            rules: RULES,
            scope: frozen.scope.iter().map(|one| one.as_str()).collect(),
            states: StatesFileRow {
                file: format!("{}.states.json", release.id),
                services: release.services,
                sha256: &release.states_sha256,
            },
            topics: topics(frozen),
        }
    }
}

fn in_force(frozen: &Frozen) -> InForceRow<'_> {
    let id = |ix: Ix<Model>| frozen.models[ix].id.as_str();
    let entries: Vec<Entry<Ix<Model>>> = frozen.in_force.entries().collect();
    if let [Entry { value, from: None, .. }] = entries.as_slice() {
        return InForceRow::Always(id(*value));
    }
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    let rows = entries.into_iter().map(|entry| SinceRow {
        from: text(entry.from),
        maturity_model: id(entry.value),
        reported_on: text(entry.reported_on),
    });
    InForceRow::Since(rows.collect())
}

fn model(model: &Model) -> ModelRow<'_> {
    let levels = model.levels.iter().map(|one| LevelRow {
        definition: one.definition.as_deref(),
        level: one.level,
        name: &one.name,
    });
    ModelRow {
        conform_from: model.conform_from,
        id: &model.id,
        levels: levels.collect(),
        loose_from: model.loose_from,
        source: model.source.as_deref(),
        title: &model.title,
        valid_from: model.valid_from.map(|day| day.to_string()),
        valid_until: model.valid_until.map(|day| day.to_string()),
    }
}

fn topics(frozen: &Frozen) -> Vec<TopicRow<'_>> {
    frozen.topics.iter().map(topic).collect()
}

fn topic(topic: &FrozenTopic) -> TopicRow<'_> {
    let events = topic.life_events.iter();
    let events =
        events.map(|one| EventRow { id: &one.id, kind: one.kind.as_str(), name: &one.name });
    TopicRow { id: &topic.id, life_events: events.collect(), name: &topic.name }
}

/// Every measure of every scope of the release, 0 of 0 too, in the order of `figures.json`.
fn count_rows<'a>(frozen: &'a Frozen, counts: &Counts) -> Vec<CountRow<'a>> {
    let measures = Measure::all(counts.models.iter().map(|ix| (*ix, &frozen.models[*ix])));
    let all = [(Scope::All, None), (Scope::AllWithFederal, None)];
    let ministries = frozen.ministries.iter().map(|one| (Scope::Ministry(one.ix), Some(&one.id)));
    let topics = frozen.topics.iter().map(|one| (Scope::Topic(one.ix), Some(&one.id)));
    let events = frozen.topics.iter().flat_map(|one| &one.life_events);
    let events = events.map(|one| (Scope::LifeEvent(one.ix), Some(&one.id)));
    let scopes = all.into_iter().chain(ministries).chain(topics).chain(events);
    let mut rows = Vec::new();
    for (scope, scope_id) in scopes {
        for (measure, model) in &measures {
            let share = counts.share(scope, *measure);
            rows.push(CountRow {
                measure: measure.to_string(),
                model: model.map(|ix| frozen.models[ix].id.as_str()),
                n: share.n,
                of: share.of,
                scope_id: scope_id.map(String::as_str),
                scope_kind: scope.kind(),
            });
        }
    }
    rows
}
