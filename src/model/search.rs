// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which pages a search finds, and in how many parts their index lies.
//!
//! Boundary: routes only. What is said of each page is made in `render`; how it is found is for the
//! theme's script.

use super::address::{Addresses, NewsScope, Route};

/// Entries of one part of the index: a phone loads it before it has an answer.
pub const PER_PART: usize = 500;

/// The pages that can be found: services first, since the table of services reads the same index
/// and needs no more than those.
pub fn pages(addresses: &Addresses) -> Vec<(&str, &Route)> {
    let ranked = addresses
        .iter()
        .filter_map(|(path, entry)| Some((rank(&entry.route)?, path, &entry.route)));
    let mut ranked: Vec<_> = ranked.collect();
    // Addresses come in order already.
    ranked.sort_by_key(|(rank, _, _)| *rank);
    ranked.into_iter().map(|(_, path, route)| (path, route)).collect()
}

/// In which order kinds of pages stand in the index; none for those that are no answer.
fn rank(route: &Route) -> Option<u8> {
    Some(match route {
        Route::Service(_) => 0,
        Route::Ministry(_) => 1,
        Route::Topic(_) => 2,
        Route::LifeEvent(_) => 3,
        Route::Ministries
        | Route::Topics
        | Route::Services(1)
        | Route::News(NewsScope::All, 1)
        | Route::LifeEvents
        | Route::Unreported
        | Route::Teams
        | Route::Indicators
        | Route::Accessibility
        | Route::Course
        | Route::Releases
        | Route::Release(_)
        | Route::Corrections
        | Route::Changes
        | Route::Method
        | Route::Downloads
        | Route::Text(_) => 4,
        Route::Article(_) => 5,
        _ => return None,
    })
}

/// How many parts the index has.
#[must_use]
pub fn parts(addresses: &Addresses) -> usize {
    pages(addresses).len().div_ceil(PER_PART).max(1)
}

/// How many of them, from the first, hold services.
#[must_use]
pub fn parts_with_services(addresses: &Addresses) -> usize {
    let pages = pages(addresses);
    let services = pages.iter().filter(|(_, route)| matches!(route, Route::Service(_)));
    services.count().div_ceil(PER_PART).max(1)
}
