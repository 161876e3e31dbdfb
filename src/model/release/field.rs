// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The fields of a state that the guard compares, and their values as corrections write them.

use super::Names;
use crate::model::report::Status;
use crate::model::standing::Standing;
use crate::model::state::Listing;

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
    pub fn is_same(self, one: &Standing, other: &Standing) -> bool {
        let is_listed = |one: &Standing| one.state.listing == Listing::Listed;
        if self == Self::Listing {
            return is_listed(one) == is_listed(other);
        }
        if !is_listed(one) || !is_listed(other) {
            return true;
        }
        let (a, b) = (&one.state, &other.state);
        match self {
            Self::Listing => true,
            Self::Status => a.reported.status == b.reported.status,
            Self::Maturity => a.reported.maturity == b.reported.maturity,
            Self::Model => a.reported.model == b.reported.model,
            Self::Coverage => a.reported.coverage == b.reported.coverage,
            Self::Parts => a.reported.parts == b.reported.parts,
            Self::Ministry => a.ministry == b.ministry,
            Self::LifeEvent => a.life_event == b.life_event,
            Self::ExecutedBy => a.executed_by == b.executed_by,
        }
    }
}
