// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes as data: one row for each thing that happened to a service, with the words of the
//! contract.

use super::{Keys, Table};
use crate::model::address::Dataset;
use crate::model::release::{Field, Names};
use crate::model::standing::Standing;
use crate::progress::{Change, Changes, Revision, Side};
use crate::render::changed::{sentences, summary};
use crate::render::data::day::Day;
use crate::render::press::Press;
use schemars::JsonSchema;
use serde::Serialize;

/// What is compared, and what came of it in a few sentences.
#[derive(Serialize, JsonSchema)]
pub(super) struct Sides<'a> {
    from: SideRow<'a>,
    to: SideRow<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    summary: Vec<String>,
}

/// A side of the comparison.
#[derive(Serialize, JsonSchema)]
struct SideRow<'a> {
    release: Option<&'a str>,
    as_of: Day,
}

/// What can happen to a service.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum What {
    New,
    Ended,
    Up,
    Down,
    Model,
    Status,
    Coverage,
    Moved,
    Renamed,
    Revised,
}

#[derive(Serialize, JsonSchema)]
pub(super) struct Row<'a> {
    service: &'a str,
    title: &'a str,
    ministry: &'a str,
    kind: What,
    /// The field of a state that changed.
    field: &'static str,
    before: String,
    after: String,
    /// The release that had said `before`, where what it said turned out to be something else.
    release: Option<&'a str>,
    /// Why it is something else.
    cause: Option<Cause>,
    text: String,
}

/// Why a release is not what is known today.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Cause {
    Correction,
    Revision,
}

/// What changed since the release before the Stichtag, or in the year before it.
pub(super) struct SinceBefore;

impl Table for SinceBefore {
    type Head<'a> = Sides<'a>;
    type Row<'a> = Row<'a>;
    const DATASET: Dataset = Dataset::Changes;
    // Several releases may have been wrong of one service in the same way: nothing names a row.
    const KEYS: Keys = Keys {
        foreign: &[("service", Dataset::Services, "id"), ("ministry", Dataset::Ministries, "id")],
        ..Keys::NONE
    };

    fn rows(press: Press<'_>) -> Vec<Row<'_>> {
        rows(press, &press.figures.changes)
    }
}

impl<'a> From<Press<'a>> for Sides<'a> {
    fn from(press: Press<'a>) -> Self {
        head(press, &press.figures.changes)
    }
}

/// What is compared.
pub(super) fn head<'a>(press: Press<'a>, changes: &Changes) -> Sides<'a> {
    let side = |side: Side| SideRow {
        release: match side {
            Side::Release(index) => Some(press.report.releases[index].id.as_str()),
            Side::Day(_) => None,
        },
        as_of: Day(side.as_of(press.report)),
    };
    Sides {
        from: side(changes.from),
        to: side(changes.to),
        demo: press.report.site.demo,
        summary: summary(press, changes),
    }
}

/// All changes between two sides.
pub(super) fn rows<'a>(press: Press<'a>, changes: &Changes) -> Vec<Row<'a>> {
    let names = Names::of(press.report);
    changes.all.iter().flat_map(|one| rows_of(press, changes, one, &names)).collect()
}

/// What happened to one service, each thing once.
fn rows_of<'a>(
    press: Press<'a>,
    changes: &Changes,
    change: &Change,
    names: &Names<'a>,
) -> Vec<Row<'a>> {
    let service = &press.report.services[change.service];
    // On a page no line ends with a hyphen that belongs to the next word; in data it is a hyphen.
    let text = sentences(press, changes, change).replace('\u{2011}', "-");
    let row = |fact: Fact| Row {
        service: &service.id,
        title: &service.title,
        ministry: &press.report.ministries[change.after.state.ministry].id,
        kind: fact.kind,
        field: fact.field,
        before: fact.before,
        after: fact.after,
        release: None,
        cause: None,
        text: text.clone(),
    };
    let mut rows: Vec<Row<'a>> =
        facts(change, &service.title, names).into_iter().map(row).collect();
    for revision in &change.revisions {
        let release = press.report.release_of(revision.as_of);
        let cause = if revision.is_corrected { Cause::Correction } else { Cause::Revision };
        rows.extend(revised(revision, names).map(|fact| Row {
            release: release.map(|(_, release)| release.id.as_str()),
            cause: Some(cause),
            ..row(fact)
        }));
    }
    rows
}

/// Something that happened: which field, its value before and its value after.
struct Fact {
    kind: What,
    field: &'static str,
    before: String,
    after: String,
}

impl Fact {
    fn of(kind: What, field: Field, sides: [&Standing; 2], names: &Names<'_>) -> Self {
        let [before, after] = sides.map(|standing| field.value(standing, names));
        Self { kind, field: field.as_str(), before, after }
    }
}

fn facts(change: &Change, title: &str, names: &Names<'_>) -> Vec<Fact> {
    let (before, after) = (&change.before, &change.after);
    let of = |kind: What, field: Field| Fact::of(kind, field, [before, after], names);
    let mut facts = Vec::new();
    match (before.counts, after.counts) {
        (false, true) => facts.push(of(What::New, listing_or_scope(change))),
        (true, false) => facts.push(of(What::Ended, listing_or_scope(change))),
        (true, true) => {
            let differs = |field: &&Field| !field.is_same(&before.state, &after.state);
            let told = Field::ALL.iter().filter(differs);
            facts.extend(told.filter_map(|one| Some(of(what(change, *one)?, *one))));
        }
        (false, false) => {}
    }
    facts.extend(change.former_title.clone().map(|former| Fact {
        kind: What::Renamed,
        field: "title",
        before: former,
        after: title.to_owned(),
    }));
    facts
}

/// Why a service counts or does not: it is in the catalogue or not, or others execute it.
fn listing_or_scope(change: &Change) -> Field {
    match Field::Listing.is_same(&change.before.state, &change.after.state) {
        true => Field::ExecutedBy,
        false => Field::Listing,
    }
}

/// What it is called that a field differs; nothing where it says no more than another one.
fn what(change: &Change, field: Field) -> Option<What> {
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let has_other_model = old.model != new.model;
    Some(match field {
        Field::Listing => return None,
        Field::Status => What::Status,
        // Levels of two models are never compared; but what was unknown belongs to none.
        Field::Maturity if has_other_model && old.maturity.is_some() && new.maturity.is_some() => {
            return None;
        }
        Field::Maturity if new.maturity > old.maturity => What::Up,
        Field::Maturity => What::Down,
        // A model that came along with the first level is no other one.
        Field::Model if old.model.is_none() || new.model.is_none() => return None,
        Field::Model => What::Model,
        Field::Coverage | Field::Parts => What::Coverage,
        Field::Ministry | Field::LifeEvent | Field::ExecutedBy => What::Moved,
    })
}

/// What a release had said, and what is known today.
fn revised(revision: &Revision, names: &Names<'_>) -> impl Iterator<Item = Fact> {
    let sides = [&revision.published, &revision.known];
    let differs = move |field: &&Field| !field.is_same(&sides[0].state, &sides[1].state);
    Field::ALL.iter().filter(differs).map(move |one| Fact::of(What::Revised, *one, sides, names))
}
