// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What was reported of a service, newest first.

use crate::model::report::{Observation, Service};
use crate::model::state::{Reported, observations};
use crate::render::press::Press;
use crate::render::view::service::Event;
use crate::render::wording::{coverage, status};
use jiff::civil::Date;
use std::cmp::Ordering;

pub(super) fn events(press: Press<'_>, service: &Service) -> Vec<Event> {
    let last = press.report.last_day();
    let mut dated: Vec<(Date, u8, Event)> = Vec::new();
    let mut before = Reported::default();
    for observation in observations(service, last, press.report.today) {
        let in_force = press.report.model_in_force.at(observation.date, press.report.today);
        let after = before.then(observation, in_force);
        dated.push((observation.date, 1, reported(press, observation, &before, &after)));
        before = after;
    }
    let plain = |date: Date, direction: &str, title: String, note: Option<String>| Event {
        iso: date.to_string(),
        date: press.date(date),
        title,
        direction: direction.to_owned(),
        // How a service ended is its title already.
        word: match direction {
            "ended" => String::new(),
            _ => press.say(&format!("event-{direction}"), &[]),
        },
        details: Vec::new(),
        note,
        reported: String::new(),
        heard: String::new(),
        provisional: date > press.figures.as_of,
    };
    if let Some(from) = service.listed_from {
        dated.push((from, 0, plain(from, "new", press.say("event-listed", &[]), None)));
    }
    for change in service.ministry.changes() {
        let name = &press.report.ministries[change.value].name;
        let title = press.say("event-ministry", &[("name", name.into())]);
        dated.push((change.from, 2, plain(change.from, "moved", title, None)));
    }
    for change in service.executed_by.changes() {
        let level = press.say(&format!("executor-{}", change.value.as_str()), &[]);
        let title = press.say("event-executor", &[("level", (&level).into())]);
        dated.push((change.from, 2, plain(change.from, "moved", title, None)));
    }
    for change in service.life_event.changes() {
        let name = &press.report.life_events[change.value].name;
        let title = press.say("event-life-event", &[("name", name.into())]);
        dated.push((change.from, 2, plain(change.from, "moved", title, None)));
    }
    if let Some(ended) = &service.ended {
        let title = press.say(&format!("event-{}", ended.how.as_str()), &[]);
        dated.push((ended.date, 3, plain(ended.date, "ended", title, ended.reason.clone())));
    }
    dated.retain(|(date, _, _)| *date <= last);
    dated.sort_by_key(|(date, rank, _)| std::cmp::Reverse((*date, *rank)));
    dated.into_iter().map(|(_, _, event)| event).collect()
}

fn reported(
    press: Press<'_>,
    observation: &Observation,
    before: &Reported,
    after: &Reported,
) -> Event {
    let (direction, word) = direction(before, after);
    let [reported, heard] = source(press, observation);
    let mut details =
        vec![press.say("event-status", &[("status", (&status(press, after.status)).into())])];
    details.extend(after.coverage.map(|one| coverage(press, one)));
    details.extend(after.parts.map(|one| {
        let (n, of) = (press.words().number(one.conform), press.words().number(one.of));
        press.say("parts-figure", &[("n", (&n).into()), ("of", (&of).into())])
    }));
    Event {
        iso: observation.date.to_string(),
        date: press.date(observation.date),
        title: match after.maturity.zip(after.model) {
            Some((level, model)) => press.level(model, level),
            None => press.say("event-unknown", &[]),
        },
        direction: direction.to_owned(),
        word: if word.is_empty() { String::new() } else { press.say(word, &[]) },
        details,
        note: observation.note.clone(),
        reported,
        heard,
        provisional: observation.date > press.figures.as_of,
    }
}

/// Up or down by level, then by coverage; class of the mark and key of its word. The first report
/// is neither.
///
/// A rise of status alone is not shown as one, since next to a level it would read as a rise of
/// that; but a fall of anything is never left unmarked.
fn direction(before: &Reported, after: &Reported) -> (&'static str, &'static str) {
    if before.observed.is_none() {
        return ("same", "");
    }
    let comparable =
        before.model == after.model || before.maturity.is_none() || after.maturity.is_none();
    let offered = |state: &Reported| state.coverage.map(|one| one.offered);
    let level = if comparable { after.maturity.cmp(&before.maturity) } else { Ordering::Equal };
    let spread = match (before.maturity == after.maturity, offered(before), offered(after)) {
        (true, Some(old), Some(new)) => new.cmp(&old),
        _ => Ordering::Equal,
    };
    match (level, spread) {
        (Ordering::Greater, _) => ("up", "event-up"),
        (Ordering::Less, _) => ("down", "event-down"),
        (_, Ordering::Greater) => ("up", "event-wider"),
        (_, Ordering::Less) => ("down", "event-narrower"),
        _ if after.status < before.status => ("down", "event-back"),
        _ => ("same", ""),
    }
}

/// Who reported, when, from which source: with the short form of a ministry, and with its name.
fn source(press: Press<'_>, observation: &Observation) -> [String; 2] {
    let date = press.date(observation.reported_on);
    let by = observation.reported_by.as_ref().map(|id| match press.report.ministries.find(id) {
        Some(ix) => {
            let ministry = &press.report.ministries[ix];
            [ministry.short.clone(), ministry.name.clone()]
        }
        None => [id.to_string(), id.to_string()],
    });
    let first = match &by {
        Some(by) => by
            .each_ref()
            .map(|by| press.say("reported-by", &[("by", by.into()), ("date", (&date).into())])),
        None => [(); 2].map(|()| press.say("reported-on", &[("date", (&date).into())])),
    };
    first.map(|first| match &observation.source {
        Some(source) => format!("{first} · {source}"),
        None => first,
    })
}
