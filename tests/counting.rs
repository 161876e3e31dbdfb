// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Properties of the counting rules, on random services.

use crate::support::random::{Observation, Service, observation, services, yaml};
use crate::support::{Built, Site, figures};
use fortschritt::model::measure::{Measure, Scope};
use fortschritt::model::report::Status;
use fortschritt::progress::Standing;
use fortschritt::progress::counts::{self, Counts};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::collections::BTreeMap;

const NOW: &str = "2021-06-30T12:00:00Z";
const AS_OF: Date = date(2020, 6, 30);

fn built(services: &[Service]) -> Built {
    let site = Site::example();
    std::fs::remove_file(site.root().join("content/news/2020-06-25-neue-strukturen.md")).unwrap();
    site.write("data/teams.yaml", "teams: []\n");
    site.write("data/services/alle.yaml", yaml(services.iter().enumerate()));
    figures(site.root(), NOW, Some(AS_OF))
}

/// How all services stand on a day, as known on a day, and how many stand how.
fn count(built: &Built, as_of: Date, known: Date) -> (Counts, Vec<Standing>) {
    let report = &built.report;
    let standings = counts::standings(report, as_of, known);
    let counts = counts::count(report, report.rules(), (as_of, known), standings.iter());
    (counts, standings)
}

/// Every number of all scopes, by the names of scope and measure.
fn numbers(built: &Built, (counts, standings): &(Counts, Vec<Standing>)) -> BTreeMap<String, u32> {
    let mut out = BTreeMap::new();
    for (scope, tally) in &counts.tallies {
        let model = built.report.models.find("ozg-1.1").unwrap();
        let levels = (0..5).map(|level| Measure::Maturity(model, level));
        for measure in Measure::PLAIN.iter().copied().chain(levels) {
            out.insert(format!("{scope:?} {measure}"), tally.count(measure));
        }
    }
    for (ix, service) in built.report.services.iter() {
        out.insert(format!("{} {:?}", service.id, standings[ix.index()]), 1);
    }
    out
}

fn now(built: &Built) -> BTreeMap<String, u32> {
    numbers(built, &count(built, built.figures.as_of, built.report.today))
}

/// The rules of the contract once more, written for reading and not for speed: how many of the
/// services in the scope are conform, offered everywhere, offered somewhere, loosely counted.
fn by_hand(services: &[Service], known: Date) -> [u32; 5] {
    let mut sums = [0; 5];
    for one in services.iter().filter(|one| one.executed_by != "bund") {
        let is_listed = one.listed_from.is_none_or(|from| from <= AS_OF);
        let is_gone = one.ended.is_some_and(|ended| ended <= AS_OF);
        if !is_listed || is_gone {
            continue;
        }
        let counts = |entry: &&Observation| entry.date <= AS_OF && entry.reported_on <= known;
        let mut days: Vec<Date> =
            one.history.iter().filter(counts).map(|entry| entry.date).collect();
        days.sort();
        days.dedup();
        let (mut maturity, mut offered) = (None, None);
        for day in days {
            // Of one day, the last report replaces the others wholly.
            let reports = one.history.iter().filter(counts).filter(|entry| entry.date == day);
            let last = reports.max_by_key(|entry| entry.reported_on).unwrap();
            if let Some(new) = last.fields.maturity
                && Some(new) != maturity
            {
                maturity = Some(new);
                offered = None;
            }
            offered = last.fields.offered.or(offered);
        }
        let level = maturity.flatten();
        let conform = level.is_some_and(|level| level >= 3);
        let by_all = offered.map_or(one.executed_by == "land", |offered| offered == 3);
        let by_none = offered == Some(0);
        let is = [
            true,
            conform,
            conform && by_all,
            conform && !by_none,
            level.is_some_and(|level| level >= 2) && !by_none,
        ];
        for (sum, is) in sums.iter_mut().zip(is) {
            *sum += u32::from(is);
        }
    }
    sums
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn classes_sum_to_the_total_and_strict_is_never_above_loose(services in services()) {
        let built = built(&services);
        let model = built.report.models.find("ozg-1.1").unwrap();
        for tally in built.figures.now.tallies.values() {
            let n = |measure| tally.count(measure);
            let levels: u32 = (0..5).map(|level| n(Measure::Maturity(model, level))).sum();
            prop_assert_eq!(levels, n(Measure::Known));
            prop_assert_eq!(levels + n(Measure::Unknown), n(Measure::Total));
            let known = [Status::Open, Status::Planned, Status::InProgress, Status::Online];
            let statuses: u32 = known.iter().map(|one| n(Measure::Status(Some(*one)))).sum();
            prop_assert_eq!(statuses + n(Measure::Status(None)), n(Measure::Total));
            prop_assert!(n(Measure::Everywhere) <= n(Measure::Somewhere));
            prop_assert!(n(Measure::Somewhere) <= n(Measure::Conform));
            prop_assert!(n(Measure::Somewhere) <= n(Measure::Loose));
            prop_assert!(n(Measure::Conform) <= n(Measure::Known));
        }
        let of = |scope| built.figures.now.tallies[&scope].count(Measure::Total);
        let ministries: u32 = built.report.ministries.iter().map(|(ix, _)| of(Scope::Ministry(ix))).sum();
        prop_assert_eq!(ministries, of(Scope::All), "each counts once, under its lead ministry");
        prop_assert!(of(Scope::All) <= of(Scope::AllWithFederal));
    }

    #[test]
    fn counts_are_those_counted_by_hand(services in services()) {
        let built = built(&services);
        let tally = &built.figures.now.tallies[&Scope::All];
        let measures = [
            Measure::Total, Measure::Conform, Measure::Everywhere, Measure::Somewhere, Measure::Loose,
        ];
        prop_assert_eq!(measures.map(|one| tally.count(one)), by_hand(&services, built.report.today));
    }

    #[test]
    fn an_observation_after_the_stichtag_changes_nothing(services in services(), late in observation(), at in 0usize..14) {
        let before = now(&built(&services));
        let mut changed = services.clone();
        let one = &mut changed[at % services.len()];
        let first = AS_OF.checked_add(jiff::Span::new().days(1)).unwrap();
        let date = late.date.max(first);
        prop_assume!(one.ended.is_none_or(|ended| date < ended));
        prop_assume!(one.history.iter().all(|other| other.date != date));
        one.history.push(Observation { date, reported_on: date, fields: late.fields });
        prop_assert_eq!(now(&built(&changed)), before);
    }

    #[test]
    fn order_of_files_and_entries_changes_nothing(services in services(), seed in any::<u64>()) {
        let before = now(&built(&services));
        // A rotation and a reversal reach every relative order of two entries.
        let by = usize::try_from(seed % 97).unwrap();
        let mut mixed: Vec<(usize, Service)> = services.iter().cloned().enumerate().collect();
        let length = mixed.len();
        mixed.rotate_left(by % length);
        for (_, one) in &mut mixed {
            one.history.reverse();
        }
        let site = Site::example();
        std::fs::remove_file(site.root().join("content/news/2020-06-25-neue-strukturen.md")).unwrap();
        site.write("data/teams.yaml", "teams: []\n");
        let (first, second) = mixed.split_at(length / 2);
        site.write("data/services/alle.yaml", yaml(second.iter().map(|(i, one)| (*i, one))));
        site.write("data/services/a/b.yaml", yaml(first.iter().map(|(i, one)| (*i, one))));
        let mixed = figures(site.root(), NOW, Some(AS_OF));
        prop_assert_eq!(now(&mixed), before);
    }

    #[test]
    fn a_late_report_changes_todays_count_of_the_past_and_nothing_else(
        services in services(), late in observation(), at in 0usize..14,
    ) {
        let mut changed = services.clone();
        let one = &mut changed[at % services.len()];
        let date = late.date.min(AS_OF);
        prop_assume!(one.ended.is_none_or(|ended| date < ended));
        let reported_on = jiff::civil::date(2021, 6, 1);
        one.history.push(Observation { date, reported_on, fields: late.fields });
        let (old, new) = (built(&services), built(&changed));
        let eve = reported_on.checked_sub(jiff::Span::new().days(1)).unwrap();
        let at = |built: &Built, known| numbers(built, &count(built, AS_OF, known));
        // As known on the eve of the report, no day has changed.
        prop_assert_eq!(at(&new, eve), at(&old, eve));
        // As known today, only this one service may stand otherwise.
        let touched = old.report.services.iter().zip(new.report.services.iter()).filter(|((ix, _), _)| {
            old.figures.standing(*ix) != new.figures.standing(*ix)
        });
        prop_assert!(touched.count() <= 1);
        // And days before the one it is about are what they were.
        let earlier = date.checked_sub(jiff::Span::new().days(1)).unwrap();
        let past = |built: &Built| numbers(built, &count(built, earlier, built.report.today));
        prop_assert_eq!(past(&new), past(&old));
    }

    #[test]
    fn a_course_agrees_with_the_counts_of_its_days(services in services()) {
        let built = built(&services);
        for series in &built.figures.series {
            for point in &series.points {
                let (counts, _) = count(&built, point.date, built.report.today);
                let tally = &counts.tallies[&series.scope];
                prop_assert_eq!(point.total, tally.count(Measure::Total), "{:?} {}", series.scope, point.date);
                prop_assert_eq!(point.known, tally.count(Measure::Known));
                prop_assert_eq!(point.conform, tally.count(Measure::Conform));
                prop_assert_eq!(point.everywhere, tally.count(Measure::Everywhere));
            }
        }
    }
}
