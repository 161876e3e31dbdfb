// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 3: every published number, made once.
//!
//! Boundary: pure and total. Nothing here can fail, and nothing after it counts again; charts,
//! tables, sentences and downloads take their numbers from [`Figures`].

pub mod calendar;
pub mod changes;
pub mod counts;
pub mod course;
pub mod helpers;
pub mod moves;
pub mod posts;
pub mod released;
pub mod share;
pub mod spread;
pub mod year;

pub use crate::model::standing::Standing;
pub use calendar::{Due, Keeping, calendar};
pub use changes::{Change, Changes, Kind, Revision, Side, between};
pub use counts::{Counts, Ranking, Tally};
pub use course::{Point, Series};
pub use helpers::{Helpers, helpers};
pub use moves::Move;
pub use posts::{AllPosts, Filled, Posts, all_posts, posts};
pub use released::{Mark, Released, released};
pub use share::Share;
pub use spread::{Spread, spread};
pub use year::{Steps, Year, Years};

use crate::model::Report;
use crate::model::measure::{Measure, Scope};
use crate::model::prose::Figure;
use crate::model::report::{Ministry, NewsItem, Service};
use crate::model::table::Ix;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// All numbers of a site.
#[derive(Debug, Clone)]
pub struct Figures {
    /// The Stichtag.
    pub as_of: Date,
    /// Counts at the Stichtag, as known today.
    pub now: Counts,
    /// How many services have a page.
    pub shown: u32,
    /// How each service stands there, in the order of the report.
    standings: Vec<Standing>,
    /// Counts that texts ask for, by Stichtag and by the day up to which reports are known.
    quoted: BTreeMap<(Date, Date), Counts>,
    /// The numbers of each release of the report.
    pub releases: Vec<Released>,
    /// Courses over time, by scope and model.
    pub series: Vec<Series>,
    /// Services taken over and given away, by ministry and day.
    pub moves: BTreeMap<Ix<Ministry>, Vec<Move>>,
    /// What changed since the release before the Stichtag, or in the year before it.
    pub changes: Changes,
    /// The day a year before the Stichtag.
    pub year_before: Date,
}

impl Figures {
    /// The share that a text asks for.
    #[must_use]
    pub fn quoted(&self, figure: &Figure) -> Share {
        if let Some(release) = figure.release {
            return self.releases[release].published.share(figure.scope, figure.measure);
        }
        let counts = self.quoted.get(&(figure.as_of, figure.known)).unwrap_or(&self.now);
        counts.share(figure.scope, figure.measure)
    }

    /// How a service stands at the Stichtag.
    #[must_use]
    pub fn standing(&self, service: Ix<Service>) -> &Standing {
        &self.standings[service.index()]
    }

    /// A share at the Stichtag.
    #[must_use]
    pub fn share(&self, scope: Scope, measure: Measure) -> Share {
        self.now.share(scope, measure)
    }

    /// The courses of a scope, one for each model that was in force.
    pub fn course(&self, scope: Scope) -> impl Iterator<Item = &Series> {
        self.series.iter().filter(move |series| series.scope == scope)
    }
}

/// Counts a report at a Stichtag.
#[must_use]
pub fn compute(report: &Report, as_of: Date) -> Figures {
    let of_news = report.news.iter().flat_map(NewsItem::figures);
    let of_pages = report.pages.iter().flat_map(|page| page.body.figures());
    let asked = of_news.chain(of_pages).filter(|figure| figure.release.is_none());
    let asked = asked.map(|figure| (figure.as_of, figure.known));
    let quoted: std::collections::BTreeSet<(Date, Date)> = asked.collect();
    let quoted: Vec<(Date, Date)> = quoted.into_iter().collect();
    // A year, since most states report twice in it; a day that no calendar has falls back to itself.
    let year_before = as_of.checked_sub(jiff::Span::new().years(1)).unwrap_or(as_of);
    let count = |as_of, known| {
        let standings = counts::standings(report, as_of, known);
        let counts = counts::count(report, report.rules(), (as_of, known), standings.iter());
        (counts, standings)
    };
    let (now, standings) = count(as_of, report.today);
    Figures {
        as_of,
        now,
        standings,
        shown: u32::try_from(report.shown().count()).unwrap_or(u32::MAX),
        quoted: quoted
            .into_par_iter()
            .map(|(as_of, known)| ((as_of, known), count(as_of, known).0))
            .collect(),
        releases: report.releases.par_iter().map(|one| released(report, one)).collect(),
        series: course::series(report),
        moves: moves::moves(report),
        changes: between(report, side_before(report, as_of), side_at(report, as_of)),
        year_before,
    }
}

/// What a Stichtag is compared with: the newest release before it, or the day a year before.
fn side_before(report: &Report, as_of: Date) -> Side {
    match report.releases.iter().rposition(|release| release.as_of < as_of) {
        Some(index) => Side::Release(index),
        None => Side::Day(as_of.checked_sub(jiff::Span::new().years(1)).unwrap_or(as_of)),
    }
}

/// The Stichtag, as its release where that was counted as it is counted today: then it is said too
/// what the release had said otherwise.
fn side_at(report: &Report, as_of: Date) -> Side {
    match report.release_of(as_of) {
        Some((index, release)) if release.frozen.are_rules_of(report) => Side::Release(index),
        _ => Side::Day(as_of),
    }
}
