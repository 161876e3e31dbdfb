// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Posts of a team, summed so that nobody's hiring can be read off.

use crate::model::report::Team;
use jiff::civil::Date;

/// Below so many planned posts a number of filled ones would tell of a person.
pub const LEAST_POSTS: u32 = 3;

/// Planned and filled posts of a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posts {
    /// Planned in all.
    pub planned: u32,
    /// Filled posts; `None` if nothing may or can be said.
    pub filled: Option<Filled>,
    /// Planned posts of which nothing is said.
    pub untold: u32,
}

/// Filled posts, of the functions that have reported.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filled {
    /// Filled.
    pub n: u32,
    /// Planned in these functions.
    pub of: u32,
    /// Still vacant.
    pub vacant: u32,
    /// The day of the newest report.
    pub date: Date,
}

/// The posts of a team at a Stichtag.
///
/// What is told is summed over the functions that have reported, and only if these have at least
/// three planned posts: a function of one post that reports alone would tell of a person.
#[must_use]
pub fn posts(team: &Team, as_of: Date) -> Posts {
    let newest = |filled: &[(Date, u32)]| filled.iter().rfind(|(date, _)| *date <= as_of).copied();
    let planned = team.posts.iter().map(|posts| posts.planned).fold(0, u32::saturating_add);
    let reports = team.posts.iter().filter_map(|posts| Some((posts, newest(&posts.filled)?)));
    let told = reports.fold(None::<Filled>, |sum, (posts, (date, n))| {
        let old = sum.unwrap_or(Filled { n: 0, of: 0, vacant: 0, date });
        Some(Filled {
            n: old.n.saturating_add(n),
            of: old.of.saturating_add(posts.planned),
            vacant: old.vacant.saturating_add(posts.planned.saturating_sub(n)),
            date: old.date.max(date),
        })
    });
    let filled = told.filter(|one| one.of >= LEAST_POSTS);
    Posts { planned, filled, untold: planned.saturating_sub(filled.map_or(0, |one| one.of)) }
}

/// Posts of several teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AllPosts {
    /// Filled posts, of those planned in functions that tell of theirs; `None` if none does.
    pub told: Option<(u32, u32)>,
    /// Planned posts of which nothing is said.
    pub untold: u32,
}

/// The posts of several teams at a Stichtag. A team that must not tell of its filled posts is left
/// out of both numbers: else they could be calculated.
#[must_use]
pub fn all_posts<'t>(teams: impl Iterator<Item = &'t Team>, as_of: Date) -> AllPosts {
    teams.map(|team| posts(team, as_of)).fold(AllPosts::default(), |sum, one| {
        let (n, of) = sum.told.unwrap_or_default();
        let told = one.filled.map(|one| (n.saturating_add(one.n), of.saturating_add(one.of)));
        AllPosts { told: told.or(sum.told), untold: sum.untold.saturating_add(one.untold) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::report;
    use jiff::civil::date;

    fn team(posts: &[(u32, &[(Date, u32)])]) -> Team {
        let one = |(planned, filled): &(u32, &[(Date, u32)])| report::Posts {
            role: String::new(),
            planned: *planned,
            filled: filled.to_vec(),
        };
        Team {
            id: String::new(),
            name: String::new(),
            is_pool: false,
            since: None,
            until: None,
            supports: Vec::new(),
            services: Vec::new(),
            posts: posts.iter().map(one).collect(),
        }
    }

    fn told(team: &Team, on: Date) -> Option<(u32, u32, Date)> {
        posts(team, on).filled.map(|one| (one.n, one.of, one.date))
    }

    #[test]
    fn filled_posts_are_told_only_over_three_planned_ones() {
        let june = date(2020, 6, 15);
        let small = team(&[(2, &[(june, 1)])]);
        assert_eq!(posts(&small, june), Posts { planned: 2, filled: None, untold: 2 });
        let large =
            team(&[(1, &[(june, 1)]), (2, &[(date(2020, 6, 1), 1), (date(2020, 7, 1), 2)])]);
        assert_eq!(told(&large, june), Some((2, 3, june)));
        assert_eq!(told(&large, date(2020, 5, 1)), None);
    }

    #[test]
    fn a_function_that_reports_alone_tells_of_nobody() {
        let june = date(2020, 6, 17);
        let one = team(&[(1, &[(june, 1)]), (2, &[])]);
        assert_eq!(told(&one, june), None, "that would be the day of one person");
        let three = team(&[(1, &[]), (3, &[(june, 1)])]);
        assert_eq!(told(&three, june), Some((1, 3, june)));
        assert_eq!(posts(&three, june).untold, 1);
    }

    #[test]
    fn a_sum_leaves_out_who_must_not_tell() {
        let june = date(2020, 6, 15);
        let teams = [
            team(&[(2, &[(june, 1)])]),
            team(&[(4, &[(june, 3)])]),
            team(&[(9, &[(june, 5)])]),
            team(&[(5, &[])]),
        ];
        let all = AllPosts { told: Some((8, 13)), untold: 7 };
        assert_eq!(all_posts(teams.iter(), june), all);
        assert_eq!(all_posts(teams[..1].iter(), june), AllPosts { told: None, untold: 2 });
    }
}
