// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes as data: one row for each thing that happened to a service, with the words of the
//! contract.

use super::Records;
use crate::model::address::Dataset;
use crate::model::release::{Field, Names};
use crate::model::standing::Standing;
use crate::progress::{Change, Changes, Kind, Side};
use crate::render::changed::{sentences, summary};
use crate::render::data::day::Day;
use crate::render::press::Press;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

/// What is compared, and what came of it in a few sentences.
#[derive(Serialize, JsonSchema)]
pub(super) struct Sides<'a> {
    from: SideRow<'a>,
    to: SideRow<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    #[schemars(extend("x-no-column" = true))]
    summary: Vec<String>,
}

/// A side of the comparison.
#[derive(Serialize, JsonSchema)]
struct SideRow<'a> {
    release: Option<&'a str>,
    as_of: Day,
}

/// What can happen to a service.
const KINDS: [&str; 10] =
    ["new", "ended", "up", "down", "model", "status", "coverage", "moved", "renamed", "revised"];

fn kinds(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "enum": KINDS })
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Row<'a> {
    service: &'a str,
    title: &'a str,
    ministry: &'a str,
    #[schemars(schema_with = "kinds")]
    kind: &'static str,
    before: String,
    after: String,
    text: String,
}

/// All changes between two sides.
pub(super) fn sheet<'a>(press: Press<'a>, changes: &Changes) -> Records<Sides<'a>, Row<'a>> {
    let side = |side: Side| SideRow {
        release: match side {
            Side::Release(index) => Some(press.report.releases[index].id.as_str()),
            Side::Day(_) => None,
        },
        as_of: Day(side.as_of(press.report)),
    };
    let names = Names::of(press.report);
    let head = Sides {
        from: side(changes.from),
        to: side(changes.to),
        demo: press.report.site.demo,
        summary: summary(press, changes),
    };
    let rows = changes.all.iter().flat_map(|one| rows(press, changes, one, &names)).collect();
    Records { dataset: Dataset::Changes, head, rows }
}

/// What happened to one service, each thing once.
fn rows<'a>(
    press: Press<'a>,
    changes: &Changes,
    change: &Change,
    names: &Names<'a>,
) -> Vec<Row<'a>> {
    let service = &press.report.services[change.service];
    let text = sentences(press, changes, change);
    let row = |(kind, before, after): (&'static str, String, String)| Row {
        service: &service.id,
        title: &service.title,
        ministry: &press.report.ministries[change.after.state.ministry].id,
        kind,
        before,
        after,
        text: text.clone(),
    };
    facts(change, &service.title, names).into_iter().map(row).collect()
}

/// Kind, value before and value after.
fn facts(change: &Change, title: &str, names: &Names<'_>) -> Vec<(&'static str, String, String)> {
    let (before, after) = (&change.before, &change.after);
    let value = |field: Field, standing: &Standing| field.value(standing, names);
    let of = |kind: &'static str, field: Field| (kind, value(field, before), value(field, after));
    let has = |kinds: &[Kind]| change.kinds.iter().any(|kind| kinds.contains(kind));
    let mut facts = Vec::new();
    if has(&[Kind::New, Kind::CameIntoScope]) {
        facts.push(of("new", Field::Listing));
    } else if has(&[Kind::Ended, Kind::LeftScope]) {
        facts.push(of("ended", Field::Listing));
    } else if before.counts && after.counts {
        let (old, new) = (&before.state.reported, &after.state.reported);
        let model = !Field::Model.is_same(&before.state, &after.state) && old.model.is_some();
        let by_model = model && new.maturity.is_some();
        if !Field::Maturity.is_same(&before.state, &after.state) && !by_model {
            let kind = if new.maturity > old.maturity { "up" } else { "down" };
            facts.push(of(kind, Field::Maturity));
        }
        facts.extend(model.then(|| of("model", Field::Model)));
        let plain =
            [("status", Field::Status), ("coverage", Field::Coverage), ("moved", Field::Ministry)];
        let changed =
            plain.into_iter().filter(|(_, field)| !field.is_same(&before.state, &after.state));
        facts.extend(changed.map(|(kind, field)| of(kind, field)));
    }
    let renamed = change.former_title.clone();
    facts.extend(renamed.map(|former| ("renamed", former, title.to_owned())));
    for revision in &change.revisions {
        let (published, known) = (&revision.published, &revision.known);
        let differs =
            Field::ALL.iter().filter(|field| !field.is_same(&published.state, &known.state));
        facts.extend(differs.map(|field| {
            let named = |standing| format!("{}: {}", field.as_str(), value(*field, standing));
            ("revised", named(published), named(known))
        }));
    }
    facts
}
