// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A day or a moment as the input writes it.

use super::check::strict_date;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};

/// A day, or a moment of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day in the zone of the site.
    pub date: Date,
    /// The moment; of a day its first.
    pub at: Timestamp,
    /// Whether a time of day was given.
    pub timed: bool,
}

/// Why a text names no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unclear {
    /// It is no time at all.
    NoTime,
    /// The clock shows it twice, in the night in which summer time ends. An embargo would end an hour
    /// early if the first was meant to be the second.
    Twice,
    /// The clock never shows it, in the night in which summer time begins.
    Never,
}

impl Moment {
    /// Reads `2020-07-10`, `2020-07-10T10:00` or the same with a zone; without one it is of `zone`.
    pub(super) fn parse(text: &str, zone: &TimeZone) -> Result<Self, Unclear> {
        if let Some(date) = strict_date(text) {
            let at = zone.to_timestamp(date.at(0, 0, 0, 0)).map_err(|_| Unclear::NoTime)?;
            return Ok(Self { date, at, timed: false });
        }
        let day = text.get(..10).and_then(strict_date);
        if text.len() > 64 || day.is_none() {
            return Err(Unclear::NoTime);
        }
        // A named zone counts; the parser of plain times would drop it without a word.
        let at = if text.contains('[') {
            text.parse::<ZonedDateTime>().map_err(|_| Unclear::NoTime)?.timestamp()
        } else if let Ok(at) = text.parse::<Timestamp>() {
            at
        } else {
            local(text.parse().map_err(|_| Unclear::NoTime)?, zone)?
        };
        Ok(Self { date: zone.to_datetime(at).date(), at, timed: true })
    }
}

fn local(time: DateTime, zone: &TimeZone) -> Result<Timestamp, Unclear> {
    let time = zone.to_ambiguous_timestamp(time);
    match time.offset() {
        AmbiguousOffset::Unambiguous { .. } => time.compatible().map_err(|_| Unclear::NoTime),
        AmbiguousOffset::Fold { .. } => Err(Unclear::Twice),
        AmbiguousOffset::Gap { .. } => Err(Unclear::Never),
    }
}

/// A day or a moment as the input writes it; without a zone it is one of `zone`.
#[must_use]
pub fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    Moment::parse(text, zone).ok().map(|moment| moment.at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_a_zone_is_the_sites_and_one_with_a_zone_is_its_own() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let at = |text| Moment::parse(text, &berlin).map(|moment| moment.at.to_string());
        let is = |text: &str| Ok(text.to_owned());
        assert_eq!(at("2020-07-10T10:00"), is("2020-07-10T08:00:00Z"));
        assert_eq!(at("2020-12-10T10:00"), is("2020-12-10T09:00:00Z"));
        assert_eq!(at("2020-07-10T10:00:00Z"), is("2020-07-10T10:00:00Z"));
        assert_eq!(at("2020-07-10"), is("2020-07-09T22:00:00Z"));
        assert_eq!(at("2020-07-10T10:00[America/New_York]"), is("2020-07-10T14:00:00Z"));
        for wrong in ["2020-07-10T10:00[Mond/Krater]", "2020-07-10T25:00", "morgen", ""] {
            assert_eq!(at(wrong), Err(Unclear::NoTime), "{wrong}");
        }
    }

    #[test]
    fn an_hour_that_is_there_twice_or_never_is_told_apart_by_its_offset() {
        let berlin = TimeZone::get("Europe/Berlin").unwrap();
        let at = |text| Moment::parse(text, &berlin).map(|moment| moment.at.to_string());
        assert_eq!(at("2020-10-25T02:30"), Err(Unclear::Twice));
        assert_eq!(at("2020-03-29T02:30"), Err(Unclear::Never));
        assert_eq!(at("2020-10-25T02:30+01:00"), Ok("2020-10-25T01:30:00Z".to_owned()));
        assert_eq!(at("2020-10-25T03:00"), Ok("2020-10-25T02:00:00Z".to_owned()));
    }
}
