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
    /// Of how many more services are offered everywhere than a year before.
    pub more: u32,
    /// Of how many fewer are.
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
        let mut years = Years { ministries: Vec::new(), more: 0, fewer: 0 };
        for (ministry, _) in report.ministries.iter() {
            let scope = Scope::Ministry(ministry);
            let Some(now) = self.point(scope, self.as_of) else { continue };
            let before = self.point(scope, self.changes_from);
            if now.total == 0 && before.is_none_or(|before| before.total == 0) {
                continue;
            }
            let then = before.map_or(now.everywhere, |before| before.everywhere);
            years.more += u32::from(now.everywhere > then);
            years.fewer += u32::from(now.everywhere < then);
            years.ministries.push(Year { ministry, before, now });
        }
        years
    }
}
