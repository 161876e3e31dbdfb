// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The fields of a state that the guard compares, and their values as corrections write them.

use super::Names;
use crate::model::report::Status;
use crate::model::standing::Standing;
use crate::model::state::{Listing, State};

/// What a published state is held to. Other fields follow from these, or may change freely: a title
/// is no figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the contract's section on releases")]
pub enum Field {
    Listing,
    Status,
    Maturity,
    Model,
    Coverage,
    Parts,
    Ministry,
    LifeEvent,
    ExecutedBy,
}

/// The word for what is not known or was not reported.
pub const UNKNOWN: &str = "unknown";

impl Field {
    /// All of them, in the order of the contract.
    pub const ALL: &[Self] = &[
        Self::Listing,
        Self::Status,
        Self::Maturity,
        Self::Model,
        Self::Coverage,
        Self::Parts,
        Self::Ministry,
        Self::LifeEvent,
        Self::ExecutedBy,
    ];

    /// The name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Listing => "listing",
            Self::Status => "status",
            Self::Maturity => "maturity",
            Self::Model => "model",
            Self::Coverage => "coverage",
            Self::Parts => "parts",
            Self::Ministry => "ministry",
            Self::LifeEvent => "life_event",
            Self::ExecutedBy => "executed_by",
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.as_str() == name)
    }

    /// Its value: a word of the data, a level, or `4/23` for coverage and parts.
    #[must_use]
    pub fn value(self, standing: &Standing, names: &Names<'_>) -> String {
        let (state, reported) = (&standing.state, &standing.state.reported);
        let known = match self {
            Self::Listing if state.listing == Listing::Listed => Some("listed".to_owned()),
            Self::Listing => Some("unlisted".to_owned()),
            Self::Status => reported.status.map(|status| Status::as_str(status).to_owned()),
            Self::Maturity => reported.maturity.map(|level| level.to_string()),
            Self::Model => reported.model.map(|ix| names.models[ix.index()].to_owned()),
            Self::Coverage => {
                reported.coverage.map(|one| format!("{}/{}", one.offered, one.responsible))
            }
            Self::Parts => reported.parts.map(|one| format!("{}/{}", one.conform, one.of)),
            Self::Ministry => Some(names.ministries[state.ministry.index()].to_owned()),
            Self::LifeEvent => Some(names.life_events[state.life_event.index()].to_owned()),
            Self::ExecutedBy => Some(state.executed_by.as_str().to_owned()),
        };
        known.unwrap_or_else(|| UNKNOWN.to_owned())
    }

    /// Whether two states say the same of it. What is not listed has no other field.
    #[must_use]
    pub fn is_same(self, one: &State, other: &State) -> bool {
        let is_listed = |one: &State| one.listing == Listing::Listed;
        if self == Self::Listing {
            return is_listed(one) == is_listed(other);
        }
        if !is_listed(one) || !is_listed(other) {
            return true;
        }
        let (a, b) = (&one.reported, &other.reported);
        match self {
            Self::Listing => true,
            Self::Status => a.status == b.status,
            Self::Maturity => a.maturity == b.maturity,
            Self::Model => a.model == b.model,
            Self::Coverage => a.coverage == b.coverage,
            Self::Parts => a.parts == b.parts,
            Self::Ministry => one.ministry == other.ministry,
            Self::LifeEvent => one.life_event == other.life_event,
            Self::ExecutedBy => one.executed_by == other.executed_by,
        }
    }

    /// Whether two states say the same of everything.
    #[must_use]
    pub fn all_same(one: &State, other: &State) -> bool {
        Self::ALL.iter().all(|field| field.is_same(one, other))
    }
}
