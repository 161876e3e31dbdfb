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
    /// Filled in all, and the day of the newest report; `None` if nothing may or can be said.
    pub filled: Option<(u32, Date)>,
}

/// The posts of a team at a Stichtag.
#[must_use]
pub fn posts(team: &Team, as_of: Date) -> Posts {
    let planned = team.posts.iter().map(|posts| posts.planned).fold(0, u32::saturating_add);
    let newest = |filled: &[(Date, u32)]| filled.iter().rfind(|(date, _)| *date <= as_of).copied();
    let reports = team.posts.iter().filter_map(|posts| newest(&posts.filled));
    let (date, sum) = reports.fold((None, 0u32), |(day, sum), (date, posts)| {
        (day.max(Some(date)), sum.saturating_add(posts))
    });
    let filled = date.map(|date| (sum, date)).filter(|_| planned >= LEAST_POSTS);
    Posts { planned, filled }
}

/// Posts of several teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AllPosts {
    /// Planned in all.
    pub planned: u32,
    /// Filled posts, of those planned in teams that tell of theirs; `None` if none does.
    pub told: Option<(u32, u32)>,
}

/// The posts of several teams at a Stichtag. A team that must not tell of its filled posts is left
/// out of both numbers: else they could be calculated.
#[must_use]
pub fn all_posts<'t>(teams: impl Iterator<Item = &'t Team>, as_of: Date) -> AllPosts {
    teams.map(|team| posts(team, as_of)).fold(AllPosts::default(), |sum, one| {
        let (n, of) = sum.told.unwrap_or_default();
        let told = one
            .filled
            .map(|(filled, _)| (n.saturating_add(filled), of.saturating_add(one.planned)));
        AllPosts { planned: sum.planned.saturating_add(one.planned), told: told.or(sum.told) }
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

    #[test]
    fn filled_posts_are_told_only_over_three_planned_ones() {
        let june = date(2020, 6, 15);
        let small = team(&[(2, &[(june, 1)])]);
        assert_eq!(posts(&small, june), Posts { planned: 2, filled: None });
        let large =
            team(&[(1, &[(june, 1)]), (2, &[(date(2020, 6, 1), 1), (date(2020, 7, 1), 2)])]);
        assert_eq!(posts(&large, june), Posts { planned: 3, filled: Some((2, june)) });
        assert_eq!(posts(&large, date(2020, 5, 1)).filled, None);
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
        let all = AllPosts { planned: 20, told: Some((8, 13)) };
        assert_eq!(all_posts(teams.iter(), june), all);
        assert_eq!(all_posts(teams[..1].iter(), june), AllPosts { planned: 2, told: None });
    }
}
