// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What can be counted, and for whom: the names that figures, texts and downloads share.

use super::report::{LifeEvent, Ministry, Model, Status, Topic};
use super::table::Ix;
use std::fmt;
use std::str::FromStr;

/// A counted quantity. Source of the rules: the contract's section on the numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// All bundles in the scope.
    Total,
    /// Bundles with a known maturity.
    Known,
    /// Bundles without one.
    Unknown,
    /// Bundles on one level of a model: levels of two models are never added up.
    Maturity(Ix<Model>, u32),
    /// Bundles in one state of work; `None`: never reported.
    Status(Option<Status>),
    /// Maturity at least `conform_from` of its model.
    Conform,
    /// Conform, and offered by all responsible bodies: the strict figure.
    Everywhere,
    /// Conform, and not reported as offered by none.
    Somewhere,
    /// Maturity at least `loose_from` of its model, and not reported as offered by none.
    Loose,
    /// Bundles whose parts are reported.
    Itemised,
}

impl Measure {
    /// The measures that need no model, in the order in which they are published.
    pub const PLAIN: &[Self] = &[
        Self::Total,
        Self::Known,
        Self::Unknown,
        Self::Status(Some(Status::Open)),
        Self::Status(Some(Status::Planned)),
        Self::Status(Some(Status::InProgress)),
        Self::Status(Some(Status::Online)),
        Self::Status(None),
        Self::Conform,
        Self::Everywhere,
        Self::Somewhere,
        Self::Loose,
        Self::Itemised,
    ];

    /// All measures in the order in which they are published: the levels of each model come after
    /// the unknown ones.
    #[must_use]
    pub fn all<'m>(
        models: impl Iterator<Item = (Ix<Model>, &'m Model)>,
    ) -> Vec<(Self, Option<Ix<Model>>)> {
        let (first, rest) = Self::PLAIN.split_at(3);
        let plain = |measures: &[Self]| measures.iter().map(|one| (*one, None)).collect::<Vec<_>>();
        let levels = models.flat_map(|(ix, model)| {
            model.levels.iter().map(move |one| (Self::Maturity(ix, one.level), Some(ix)))
        });
        plain(first).into_iter().chain(levels).chain(plain(rest)).collect()
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total => f.write_str("total"),
            Self::Known => f.write_str("known"),
            Self::Unknown => f.write_str("unknown"),
            Self::Maturity(_, level) => write!(f, "maturity-{level}"),
            Self::Status(Some(status)) => write!(f, "status-{}", status.as_str()),
            Self::Status(None) => f.write_str("status-unknown"),
            Self::Conform => f.write_str("conform"),
            Self::Everywhere => f.write_str("everywhere"),
            Self::Somewhere => f.write_str("somewhere"),
            Self::Loose => f.write_str("loose"),
            Self::Itemised => f.write_str("itemised"),
        }
    }
}

/// Reads the measures that need no model.
impl FromStr for Measure {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::PLAIN.iter().copied().find(|measure| measure.to_string() == text).ok_or(())
    }
}

/// For whom something is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// All bundles whose executing level is in the site's scope.
    All,
    /// All bundles, those executed by the federation included.
    AllWithFederal,
    /// Those that a ministry leads.
    Ministry(Ix<Ministry>),
    /// Those of a topic field.
    Topic(Ix<Topic>),
    /// Those of a life event.
    LifeEvent(Ix<LifeEvent>),
}

impl Scope {
    /// The word of the open data for the kind of scope.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::AllWithFederal => "all-with-federal",
            Self::Ministry(_) => "ministry",
            Self::Topic(_) => "topic",
            Self::LifeEvent(_) => "life_event",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_is_read_by_the_name_it_prints() {
        for measure in Measure::PLAIN.iter().copied() {
            assert_eq!(measure.to_string().parse(), Ok(measure));
        }
        assert_eq!("status-in_progress".parse(), Ok(Measure::Status(Some(Status::InProgress))));
        assert!("Conform".parse::<Measure>().is_err());
        assert!("maturity-x".parse::<Measure>().is_err());
    }
}
