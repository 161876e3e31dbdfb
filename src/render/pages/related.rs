// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which items a reader of one may want to read next.
//!
//! Those that the editor named come first; then those that share most with it. To hold every item
//! against every other would cost the square of their number, therefore only those are looked at
//! that are near in time in a list that both are in.

use crate::model::Report;
use crate::model::address::{NewsBy, NewsScope};
use crate::model::report::NewsItem;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Items below an article, unless its editor named more.
const SHOWN: usize = 3;
/// Neighbours that are looked at in each list, to both sides.
const NEAR: usize = 6;

/// What it counts to share a service, a ministry, a keyword or the section.
const SERVICE: u32 = 4;
const MINISTRY: u32 = 2;
const KEYWORD: u32 = 2;
const SECTION: u32 = 1;

/// Further items, by their place in the report; `own` is that of the item itself.
pub(super) fn related(report: &Report, own: usize) -> Vec<usize> {
    let item = &report.news[own];
    let place = |slug: &String| report.news.iter().position(|other| other.slug == *slug);
    let mut shown: Vec<usize> = Vec::new();
    let named = item.related.iter().filter_map(place);
    let ranked = ranked(report, own);
    let newest = 0..report.news.len();
    let limit = SHOWN.max(item.related.len());
    for other in named.chain(ranked).chain(newest) {
        if shown.len() == limit {
            break;
        }
        if other != own && !report.news[other].canceled && !shown.contains(&other) {
            shown.push(other);
        }
    }
    shown
}

/// Items that share something, most first, then the nearest in time, then the newer one.
fn ranked(report: &Report, own: usize) -> Vec<usize> {
    let mut weights: BTreeMap<usize, u32> = BTreeMap::new();
    for (weight, list) in lists(report, &report.news[own]) {
        let here = list.partition_point(|other| *other < own);
        let near = &list[here.saturating_sub(NEAR)..list.len().min(here + NEAR + 1)];
        for other in near.iter().filter(|other| **other != own) {
            *weights.entry(*other).or_default() += weight;
        }
    }
    let mut ranked: Vec<(u32, usize)> =
        weights.into_iter().map(|(other, weight)| (weight, other)).collect();
    ranked.sort_by_key(|(weight, other)| (Reverse(*weight), other.abs_diff(own), *other));
    ranked.into_iter().map(|(_, other)| other).collect()
}

/// Every list that an item is in, newest first, with what it counts to be in it.
fn lists<'r>(report: &'r Report, item: &'r NewsItem) -> impl Iterator<Item = (u32, &'r [usize])> {
    let groups = &report.news_groups;
    let group = |scope: Option<NewsScope>| scope.and_then(|scope| groups.get(scope));
    let keywords = item.keywords.iter().filter_map(move |name| group(groups.keyword(name)));
    let section = item.section.iter().filter_map(move |name| group(groups.section(name)));
    let ministries = item.ministries.iter().filter_map(|ix| {
        let id = &report.ministries[*ix].id;
        groups.by(NewsBy::Ministry).iter().find(|group| group.slug == *id)
    });
    let services = item.services.iter().filter_map(|ix| report.news_of.get(ix));
    let weighed = keywords.map(|group| (KEYWORD, group));
    let weighed = weighed.chain(section.map(|group| (SECTION, group)));
    let weighed = weighed.chain(ministries.map(|group| (MINISTRY, group)));
    weighed
        .map(|(weight, group)| (weight, group.items.as_slice()))
        .chain(services.map(|items| (SERVICE, items.as_slice())))
}
