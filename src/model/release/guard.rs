// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The published past against the data of today: each state of a release is made anew, in the
//! release's own context, from what was known at its Redaktionsschluss.
//!
//! What comes out the same to the byte is not looked at again; only what differs is parsed.

use super::row::{StateRow, StatesDigest};
use super::{Names, Tables};
use crate::load::files::release::{LevelOrUnknown, StateRecord};
use crate::load::release::{ReleaseDoc, States, place_of, state};
use crate::model::check::strict_date;
use crate::model::report::{Coverage, Parts, Published, Release, Service, Status};
use crate::model::state::{Listing, Reported, State};
use crate::model::table::Ix;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What a release says of services, held against the data.
pub(super) struct Compared {
    /// SHA-256 of the states as they lie there.
    pub(super) digest: String,
    /// How many there are.
    pub(super) services: u32,
    /// Services of which it says something else than the data say today.
    pub(super) otherwise: BTreeMap<Ix<Service>, Published>,
    /// Services that it knows and the data do not.
    pub(super) gone: Vec<Gone>,
    /// States that no program of ours has written.
    pub(super) damaged: Vec<(String, Range<usize>)>,
}

/// A service that a release knows and the data do not.
pub(super) struct Gone {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) bytes: Range<usize>,
}

/// Services by their ids, today's and earlier ones.
pub(super) fn by_any_id<'t>(tables: Tables<'t>) -> BTreeMap<&'t str, Ix<Service>> {
    let mut all = BTreeMap::new();
    for (ix, service) in tables.services.iter() {
        for id in &service.former_ids {
            all.entry(id.as_str()).or_insert(ix);
        }
    }
    all.extend(tables.services.iter().map(|(ix, service)| (service.id.as_str(), ix)));
    all
}

/// Compares the states of one release; `None` if there are none to read.
pub(super) fn compare(
    doc: &ReleaseDoc,
    release: &Release,
    tables: Tables<'_>,
    by_id: &BTreeMap<&str, Ix<Service>>,
) -> Option<Compared> {
    let text: &str = doc.states.as_deref()?;
    let States(states) = States::of(text)?;
    let names = tables.names().at_release(&release.frozen);
    let mut digest = StatesDigest::new();
    let mut compared = Compared {
        digest: String::new(),
        services: u32::try_from(states.len()).unwrap_or(u32::MAX),
        otherwise: BTreeMap::new(),
        gone: Vec::new(),
        damaged: Vec::new(),
    };
    let mut is_known = vec![false; tables.services.len()];
    let mut bytes = Vec::new();
    let ids: BTreeSet<String> = states.iter().map(|(id, _)| id.clone()).collect();
    for (id, written) in states {
        // An earlier id of a service that the release knows by its own is another service's.
        let is_own = |ix: &Ix<Service>| {
            let own = &tables.services[*ix].id;
            *own == id || !ids.contains(own)
        };
        let ix = by_id.get(id.as_str()).copied().filter(is_own);
        let ix = ix.filter(|ix| !is_known[ix.index()]);
        if let Some(ix) = ix {
            is_known[ix.index()] = true;
            let service = &tables.services[ix];
            let standing = release.recomputed(service, release.cutoff);
            bytes.clear();
            StateRow::of(&service.title, &standing, &names).write(&mut bytes);
            if standing.state.listing == Listing::Listed && bytes == written.as_bytes() {
                digest.add(&id, &bytes);
                continue;
            }
        }
        digest.add_text(&id, written);
        let record = state(written);
        let found = record.and_then(|record| {
            let state = published(&record, &names, tables)?;
            Some((record.title, state))
        });
        match (ix, found) {
            (_, None) => compared.damaged.push((id, place_of(text, written))),
            (None, Some((title, _))) => {
                compared.gone.push(Gone { id, title, bytes: place_of(text, written) });
            }
            (Some(ix), Some((title, state))) => {
                let published = Published { title: Some(title), state: Some(state) };
                compared.otherwise.insert(ix, published);
            }
        }
    }
    // What the release does not know, it published as not listed.
    for (ix, service) in tables.services.iter().filter(|(ix, _)| !is_known[ix.index()]) {
        let standing = release.recomputed(service, release.cutoff);
        if standing.state.listing == Listing::Listed {
            compared.otherwise.insert(ix, Published { title: None, state: None });
        }
    }
    compared.digest = digest.finish();
    Some(compared)
}

/// A published state with references instead of ids; `None` if an id is not of the release.
fn published(record: &StateRecord, names: &Names<'_>, tables: Tables<'_>) -> Option<State> {
    let at = |ids: &[&str], id: &str| ids.iter().position(|one| *one == id);
    let ministry = at(&names.ministries, &record.ministry)?;
    let life_event = at(&names.life_events, &record.life_event)?;
    let model = match &record.model {
        Some(id) => Some(tables.models.at(at(&names.models, id)?)?),
        None => None,
    };
    let status = match record.status.as_str() {
        "unknown" => None,
        word => Some(Status::ALL.iter().copied().find(|status| status.as_str() == word)?),
    };
    let maturity = match &record.maturity {
        LevelOrUnknown::Level(level) => Some(*level),
        LevelOrUnknown::Word(_) => None,
    };
    let date = |text: &Option<String>| text.as_deref().and_then(strict_date);
    Some(State {
        listing: Listing::Listed,
        reported: Reported {
            status,
            maturity,
            model,
            coverage: record
                .coverage
                .map(|one| Coverage { offered: one.offered, responsible: one.responsible }),
            parts: record.parts.map(|one| Parts { conform: one.conform, of: one.of }),
            since: date(&record.since),
            observed: None,
            reported_by: record.reported_by.as_deref().map(Into::into),
            reported_on: date(&record.reported_on),
        },
        ministry: tables.ministries.at(ministry)?,
        life_event: tables.life_events.at(life_event)?,
        executed_by: record.executed_by,
    })
}
