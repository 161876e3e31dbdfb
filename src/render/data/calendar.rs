// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Announced releases for calendars (iCalendar, RFC 5545).

use crate::model::report::{Announcement, Precision};
use crate::render::press::Press;
use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// `kalender.ics`
pub(in crate::render) fn calendar(press: Press<'_>) -> Vec<u8> {
    let site = &press.report.site;
    let title = format!("{} – {}", site.title, press.say("title-releases", &[]));
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//fortschritt//DE"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(&demo(press, title));
    for announcement in &press.report.calendar {
        calendar.push(event(press, announcement));
    }
    calendar.to_string().into_bytes()
}

/// In a demonstration every title says so: an entry is copied into other calendars.
fn demo(press: Press<'_>, title: String) -> String {
    match press.report.site.demo {
        true => format!("{}: {title}", press.say("demo-word", &[])),
        false => title,
    }
}

fn event(press: Press<'_>, one: &Announcement) -> Event {
    let report = press.report;
    let host = report.site.base_url.trim_start_matches("https://").trim_start_matches("http://");
    let release = report.releases.iter().find(|release| release.id == one.release);
    let path = match release {
        Some(release) => press.paths().release(&release.id),
        None => press.paths().releases(),
    };
    let title = press.say("title-release", &[("release", (&one.release).into())]);
    let summary = demo(press, format!("{title} – {}", report.site.title));
    let mut event = Event::with_uid(&format!("{}@{host}", one.release));
    // The newest thing that is known of the date; the moment of the build would make each build
    // another file.
    let stamp = one.moves.last().map_or(press.figures.as_of, |moved| moved.date);
    event.append_property(Property::new("DTSTAMP", format!("{}T000000Z", compact(stamp))));
    event.append_property(Property::new("SEQUENCE", one.moves.len().to_string()));
    event.summary(&summary);
    event.url(&press.url(&path));
    event.status(if one.confirmed { EventStatus::Confirmed } else { EventStatus::Tentative });
    let (start, end) = match one.precision {
        Precision::Day => (one.date, one.date.tomorrow().unwrap_or(one.date)),
        Precision::Month => {
            let last = one.date.last_of_month();
            (one.date.first_of_month(), last.tomorrow().unwrap_or(last))
        }
    };
    let moment = one.time.filter(|_| one.precision == Precision::Day).and_then(|time| {
        let moment = report.site.time_zone.to_timestamp(start.to_datetime(time)).ok()?;
        Some(TimeZone::UTC.to_datetime(moment).strftime("%Y%m%dT%H%M%SZ").to_string())
    });
    match moment {
        Some(moment) => {
            event.append_property(Property::new("DTSTART", moment));
        }
        None => {
            event.append_property(day("DTSTART", start));
            event.append_property(day("DTEND", end));
        }
    }
    event.done()
}

fn day(name: &str, day: Date) -> Property {
    let mut property = Property::new(name, compact(day));
    property.add_parameter("VALUE", "DATE");
    property.done()
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}
