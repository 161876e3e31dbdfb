// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes as data: one row for each thing that happened to a service, with the words of the
//! contract.

use crate::model::release::{Field, Names};
use crate::model::standing::Standing;
use crate::progress::{Change, Changes, Kind, Side};
use crate::render::changed::{sentences, summary};
use crate::render::chart::csv;
use crate::render::press::Press;
use serde::Serialize;

/// `changes.json`
#[derive(Serialize)]
pub(in crate::render) struct ChangesFile<'a> {
    from: SideRow<'a>,
    to: SideRow<'a>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    summary: Vec<String>,
    changes: Vec<ChangeRow<'a>>,
}

/// A side of the comparison.
#[derive(Serialize)]
struct SideRow<'a> {
    release: Option<&'a str>,
    as_of: String,
}

#[derive(Serialize)]
struct ChangeRow<'a> {
    service: &'a str,
    title: &'a str,
    ministry: &'a str,
    kind: &'static str,
    before: String,
    after: String,
    text: String,
}

/// All changes, as `changes.json` has them.
pub(in crate::render) fn changes<'a>(press: Press<'a>, changes: &Changes) -> ChangesFile<'a> {
    let side = |side: Side| SideRow {
        release: match side {
            Side::Release(index) => Some(press.report.releases[index].id.as_str()),
            Side::Day(_) => None,
        },
        as_of: side.as_of(press.report).to_string(),
    };
    let names = Names::of(press.report);
    ChangesFile {
        from: side(changes.from),
        to: side(changes.to),
        demo: press.report.site.demo,
        summary: summary(press, changes),
        changes: changes.all.iter().flat_map(|one| rows(press, changes, one, &names)).collect(),
    }
}

/// `changes.csv`
pub(in crate::render) fn table(press: Press<'_>, changes: &Changes) -> Vec<u8> {
    let file = self::changes(press, changes);
    let head = ["from", "to", "service", "title", "ministry", "kind", "before", "after", "text"];
    let rows = file.changes.into_iter().map(|row| {
        let cells = [row.service, row.title, row.ministry, row.kind].map(str::to_owned);
        let days = [file.from.as_of.clone(), file.to.as_of.clone()];
        days.into_iter().chain(cells).chain([row.before, row.after, row.text]).collect()
    });
    let all = std::iter::once(head.map(str::to_owned).to_vec()).chain(rows).collect();
    csv(all, press.report.site.demo).into_bytes()
}

/// What happened to one service, each thing once.
fn rows<'a>(
    press: Press<'a>,
    changes: &Changes,
    change: &Change,
    names: &Names<'a>,
) -> Vec<ChangeRow<'a>> {
    let service = &press.report.services[change.service];
    let text = sentences(press, changes, change);
    let row = |(kind, before, after): (&'static str, String, String)| ChangeRow {
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
