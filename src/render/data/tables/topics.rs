// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Topic fields and life events with their figures.

use super::figures::Counted;
use super::{Head, Keys, Table};
use crate::model::address::Dataset;
use crate::model::measure::Scope;
use crate::model::report::LifeEventKind;
use crate::render::press::Press;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
pub(super) struct TopicRow<'a> {
    id: &'a str,
    name: &'a str,
    former_ids: &'a [String],
    life_events: Vec<&'a str>,
    figures: Counted,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct EventRow<'a> {
    id: &'a str,
    name: &'a str,
    #[schemars(with = "LifeEventKind")]
    kind: &'static str,
    topic: &'a str,
    figures: Counted,
}

/// All topic fields in the order of the data.
pub(super) struct Topics;

impl Table for Topics {
    type Head<'a> = Head;
    type Row<'a> = TopicRow<'a>;
    const DATASET: Dataset = Dataset::Topics;
    const KEYS: Keys = Keys { primary: &["id"], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<TopicRow<'_>> {
        let report = press.report;
        let rows = report.topics.iter().map(|(ix, one)| TopicRow {
            id: &one.id,
            name: &one.name,
            former_ids: &one.former_ids,
            life_events: one.life_events.iter().map(|ix| &*report.life_events[*ix].id).collect(),
            figures: Counted::of(press, Scope::Topic(ix)),
        });
        rows.collect()
    }
}

/// All life events in the order of the data.
pub(super) struct LifeEvents;

impl Table for LifeEvents {
    type Head<'a> = Head;
    type Row<'a> = EventRow<'a>;
    const DATASET: Dataset = Dataset::LifeEvents;
    const KEYS: Keys =
        Keys { primary: &["id"], foreign: &[("topic", Dataset::Topics, "id")], ..Keys::NONE };

    fn rows(press: Press<'_>) -> Vec<EventRow<'_>> {
        let report = press.report;
        let rows = report.life_events.iter().map(|(ix, one)| EventRow {
            id: &one.id,
            name: &one.name,
            kind: one.kind.as_str(),
            topic: &report.topics[one.topic].id,
            figures: Counted::of(press, Scope::LifeEvent(ix)),
        });
        rows.collect()
    }
}
