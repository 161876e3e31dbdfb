// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ministries compared with themselves a year before.

use super::Figures;
use super::course::Point;
use crate::model::Report;
use crate::model::measure::Scope;
use crate::model::report::Ministry;
use crate::model::table::Ix;
use jiff::civil::Date;

/// A ministry at the Stichtag and a year before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Year {
    /// The ministry.
    pub ministry: Ix<Ministry>,
    /// A year before; `None` if nobody had reported anything by then.
    pub before: Option<Point>,
    /// At the Stichtag.
    pub now: Point,
}

/// All ministries that led a service on one of the two days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Years {
    /// In the order of the data.
    pub ministries: Vec<Year>,
    /// In how many of them a service is offered everywhere.
    pub with: u32,
    /// What became of the strict figure; `None` where the two days cannot be compared, since nobody
    /// had reported by the first, or another model is in force on the second.
    pub steps: Option<Steps>,
}

/// How many ministries have more or fewer services that are offered everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Steps {
    /// More than a year before.
    pub more: u32,
    /// Fewer.
    pub fewer: u32,
}

impl Figures {
    /// The counts of a scope on a day, if anybody had reported by then.
    #[must_use]
    pub fn point(&self, scope: Scope, day: Date) -> Option<Point> {
        let points = self.course(scope).flat_map(|series| &series.points);
        points.filter(|point| point.date <= day).max_by_key(|point| point.date).copied()
    }

    /// All ministries compared with themselves a year before the Stichtag.
    #[must_use]
    pub fn years(&self, report: &Report) -> Years {
        let (old, new) = (self.year_before, self.as_of);
        let in_force = |day| report.model_in_force.at(day, report.today);
        let is_comparable = self.point(Scope::All, old).is_some() && in_force(old) == in_force(new);
        let mut ministries = Vec::new();
        for (ministry, record) in report.ministries.iter() {
            let scope = Scope::Ministry(ministry);
            let Some(now) = self.point(scope, new) else { continue };
            let was_there = record.valid_from.is_none_or(|from| from <= old);
            let before = self.point(scope, old).filter(|_| was_there);
            if now.total > 0 || before.is_some_and(|before| before.total > 0) {
                ministries.push(Year { ministry, before, now });
            }
        }
        let count = |wanted: &dyn Fn(&Year) -> bool| {
            let found = ministries.iter().filter(|year| wanted(year)).count();
            u32::try_from(found).unwrap_or(u32::MAX)
        };
        let then = |year: &Year| year.before.map_or(year.now.everywhere, |point| point.everywhere);
        let steps = Steps {
            more: count(&|year| year.now.everywhere > then(year)),
            fewer: count(&|year| year.now.everywhere < then(year)),
        };
        let with = count(&|year| year.now.everywhere > 0);
        Years { with, steps: is_comparable.then_some(steps), ministries }
    }
}
