// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Services that moved from one ministry to another: why a ministry's course jumps without anybody
//! having worked more or less.

use crate::model::Report;
use crate::model::report::Ministry;
use crate::model::standing::Standing;
use crate::model::table::Ix;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What a ministry took over and gave away on one day, counted in bundles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Move {
    /// The first day on which the other ministry leads.
    pub date: Date,
    /// Taken over.
    pub came: u32,
    /// Given away.
    pub went: u32,
}

/// All moves up to the last day that may be shown, by ministry and day, as known today.
#[must_use]
pub fn moves(report: &Report) -> BTreeMap<Ix<Ministry>, Vec<Move>> {
    let mut found: BTreeMap<(Ix<Ministry>, Date), (u32, u32)> = BTreeMap::new();
    for (_, service) in report.services.iter() {
        let days = service.ministry.changes().iter().map(|change| change.from);
        for day in days.filter(|day| *day <= report.last_day()) {
            let Ok(eve) = day.yesterday() else { continue };
            let before = Standing::of(report.rules(), service, eve, report.today);
            let after = Standing::of(report.rules(), service, day, report.today);
            // What is new or gone on that day moved nowhere: it came into the count, or left it.
            if before.state.ministry != after.state.ministry && before.counts && after.counts {
                found.entry((before.state.ministry, day)).or_default().1 += 1;
                found.entry((after.state.ministry, day)).or_default().0 += 1;
            }
        }
    }
    let mut moves: BTreeMap<Ix<Ministry>, Vec<Move>> = BTreeMap::new();
    for ((ministry, date), (came, went)) in found {
        moves.entry(ministry).or_default().push(Move { date, came, went });
    }
    moves
}
