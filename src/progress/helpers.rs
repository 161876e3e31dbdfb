// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who helps the ministries.

use crate::model::report::{Ministry, Team};
use crate::model::table::Ix;
use std::collections::BTreeSet;

/// How many help how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Helpers {
    /// Teams that help a ministry.
    pub teams: u32,
    /// Pools that do.
    pub pools: u32,
    /// Ministries that are helped, each once.
    pub helped: u32,
}

/// Counts the teams that help anybody.
#[must_use]
pub fn helpers(teams: &[&Team]) -> Helpers {
    let size = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let helping = || teams.iter().filter(|team| !team.supports.is_empty());
    let helped: BTreeSet<Ix<Ministry>> =
        helping().flat_map(|team| team.supports.iter().copied()).collect();
    let pools = helping().filter(|team| team.is_pool).count();
    Helpers {
        teams: size(helping().count() - pools),
        pools: size(pools),
        helped: size(helped.len()),
    }
}
