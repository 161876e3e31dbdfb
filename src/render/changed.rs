// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes in words: as marks in lists, and as sentences that can be quoted.

use super::press::Press;
use super::view::releases as view;
use super::wording::{coverage, status};
use super::words::Arg;
use crate::model::measure::{Measure, Scope};
use crate::model::release::{Field, Names};
use crate::model::standing::Standing;
use crate::model::state;
use crate::progress::{Change, Changes, Kind, Released, Revision, Side};
use jiff::civil::Date;

/// The parts that changes are told in: neither may hide another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Steps back.
    Back,
    /// Other changes.
    Forward,
    /// What did not change, but was said otherwise in a release.
    Revised,
}

impl Part {
    /// All of them, in the order in which they are told, each with the key of its heading.
    pub const ALL: [(Self, &'static str); 3] =
        [(Self::Back, "back"), (Self::Forward, "forward"), (Self::Revised, "revised")];

    /// The changes of this part, by what happened first.
    #[must_use]
    pub fn groups(self, changes: &Changes) -> Vec<Vec<&Change>> {
        let part = |change: &Change| match (change.is_step_back(), change.has_changed()) {
            (true, _) => Self::Back,
            (false, true) => Self::Forward,
            (false, false) => Self::Revised,
        };
        let own = changes.all.iter().filter(|change| part(change) == self);
        let first = |change: &&Change| (change.kinds.first().copied(), is_first_level(change));
        let mut own: Vec<&Change> = own.collect();
        own.sort_by_key(first);
        own.chunk_by(|a, b| first(a) == first(b)).map(<[_]>::to_vec).collect()
    }
}

/// "dem Bericht 2019-12", or "dem 30. Juni 2020": a side of a comparison after a preposition.
#[must_use]
pub fn side(press: Press<'_>, side: Side) -> String {
    match side {
        Side::Release(index) => {
            press.say("side-release", &[("release", (&press.report.releases[index].id).into())])
        }
        Side::Day(day) => press.say("side-day", &[("date", (&press.date(day)).into())]),
    }
}

/// Which days are compared: "31. Dezember 2019 bis 30. Juni 2020".
#[must_use]
pub fn period(press: Press<'_>, changes: &Changes) -> String {
    let day = |side: Side| press.date(side.as_of(press.report));
    let (from, to) = (day(changes.from), day(changes.to));
    press.say("changes-period", &[("from", (&from).into()), ("to", (&to).into())])
}

/// How many services changed, how many of them took a step back, and what became of the strict
/// figure.
#[must_use]
pub fn summary(press: Press<'_>, changes: &Changes) -> Vec<String> {
    let (n, back) = (changes.services(), changes.back());
    let (count, steps) = (press.words().number(n), press.words().number(back));
    let (from, to) = (side(press, changes.from), side(press, changes.to));
    let args: &[(&'static str, Arg<'_>)] = &[
        ("from", (&from).into()),
        ("to", (&to).into()),
        ("count", n.into()),
        ("n", (&count).into()),
    ];
    let mut sentences = vec![press.say("changes-summary", args)];
    let args: &[(&'static str, Arg<'_>)] = &[("count", back.into()), ("n", (&steps).into())];
    sentences.extend((n > 0).then(|| press.say("changes-back", args)));
    let (before, after) = changes.strict;
    let (old, new) = (press.share(before, false), press.share(after, false));
    let key = if before == after { "changes-strict-same" } else { "changes-strict" };
    sentences.push(press.say(key, &[("before", (&old).into()), ("after", (&new).into())]));
    let published =
        [(changes.from, changes.published.0, before), (changes.to, changes.published.1, after)];
    for (side, published, known) in published {
        if let (Side::Release(index), Some(share)) = (side, published.filter(|one| *one != known)) {
            let figure = press.share(share, false);
            let release = &press.report.releases[index].id;
            sentences.push(press.say(
                "changes-published",
                &[("release", release.into()), ("figure", (&figure).into())],
            ));
        }
    }
    let revised = changes.revised();
    let count = press.words().number(revised);
    let args: &[(&'static str, Arg<'_>)] = &[("count", revised.into()), ("n", (&count).into())];
    sentences.extend((revised > 0).then(|| press.say("changes-revised", args)));
    sentences.extend(methods(press, changes));
    sentences
}

/// Changes of method between the two days: what they changed is no change of a service.
fn methods<'p>(press: Press<'p>, changes: &Changes) -> impl Iterator<Item = String> + use<'p> {
    let (first, last) = (changes.from.as_of(press.report), changes.to.as_of(press.report));
    let between = move |date: &Date| *date > first && *date <= last;
    let all = press.report.method_changes.iter().filter(move |change| between(&change.date));
    all.map(move |change| {
        let date = press.date(change.date);
        press.say("changes-method", &[("date", (&date).into()), ("title", (&change.title).into())])
    })
}

/// The strict figure of a release as it is known today, if that is another one.
#[must_use]
pub fn known_now(press: Press<'_>, numbers: &Released) -> Option<String> {
    let mark = numbers.mark(Scope::All, Measure::Everywhere)?;
    let key = match (mark.corrected, mark.revised) {
        (Some(_), Some(_)) => "known-both",
        (Some(_), None) => "known-corrected",
        _ => "known-revised",
    };
    let now = press.share(numbers.revised.share(Scope::All, Measure::Everywhere), false);
    Some(press.say(key, &[("figure", (&now).into())]))
}

/// Class and words of the mark of a change.
#[must_use]
pub fn mark(press: Press<'_>, change: Option<&Change>) -> (String, String) {
    let (direction, key) = match change {
        Some(change) => first_words(change),
        None => words(Kind::Up),
    };
    (direction.to_owned(), press.say(key, &[]))
}

/// A change as it stands in lists.
#[must_use]
pub fn item(press: Press<'_>, changes: &Changes, change: &Change) -> view::Change {
    let first = change.kinds.first().copied().unwrap_or(Kind::Up);
    let (direction, key) = first_words(change);
    let mut details: Vec<String> = level_step(press, change).into_iter().collect();
    if matches!(
        first,
        Kind::Everywhere
            | Kind::Conform
            | Kind::CoverageUp
            | Kind::CoverageDown
            | Kind::CoverageOther
    ) {
        details.extend(change.after.state.reported.coverage.map(|one| coverage(press, one)));
    }
    details.extend(change.kinds.iter().skip(1).map(|kind| press.say(words(*kind).1, &[])));
    details.extend(change.former_title.as_ref().map(|old| renamed(press, old)));
    if direction == "down" {
        details.extend(note(press, changes, change));
    }
    view::Change {
        direction: direction.to_owned(),
        word: press.say(key, &[]),
        service: press.service(change.service),
        ministry: press.ministry_short(change.after.state.ministry),
        detail: details.join(" · "),
    }
}

fn renamed(press: Press<'_>, old: &str) -> String {
    press.say("renamed-from", &[("title", old.into())])
}

/// Class of the mark of what happened first, and key of its words.
fn first_words(change: &Change) -> (&'static str, &'static str) {
    match change.kinds.first() {
        Some(Kind::Up) if is_first_level(change) => ("new", "change-first"),
        first => words(first.copied().unwrap_or(Kind::Up)),
    }
}

/// Whether its level was not known before: a first report is no rise.
fn is_first_level(change: &Change) -> bool {
    change.kinds.contains(&Kind::Up) && change.before.state.reported.maturity.is_none()
}

/// Class of the mark, and key of its words.
fn words(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Everywhere => ("up", "change-everywhere"),
        Kind::Down => ("down", "change-down"),
        Kind::Lost => ("down", "change-lost"),
        Kind::LeftScope => ("ended", "change-left-scope"),
        Kind::CameIntoScope => ("new", "change-came-into-scope"),
        Kind::Conform => ("up", "change-conform"),
        Kind::Ended => ("ended", "change-ended"),
        Kind::New => ("new", "change-new"),
        Kind::Up => ("up", "change-up"),
        Kind::CoverageDown => ("down", "change-coverage-down"),
        Kind::CoverageUp => ("up", "change-coverage"),
        Kind::CoverageOther => ("moved", "change-coverage-other"),
        Kind::StatusDown => ("down", "change-status-down"),
        Kind::StatusUp => ("up", "change-status"),
        Kind::Moved => ("moved", "change-moved"),
        Kind::LifeEvent => ("moved", "change-life-event"),
        Kind::Model => ("moved", "change-model"),
        Kind::Details => ("moved", "change-details"),
        Kind::Renamed => ("moved", "change-renamed"),
        Kind::Corrected => ("moved", "change-corrected"),
        Kind::Revised => ("moved", "change-revised"),
    }
}

/// "von Stufe 2 auf 3", where both levels are known, differ and belong to one model.
fn level_step(press: Press<'_>, change: &Change) -> Option<String> {
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let (from, to) = (old.maturity?, new.maturity?);
    (from != to && old.model == new.model).then(|| {
        let (from, to) = (from.to_string(), to.to_string());
        press.say("level-step", &[("from", (&from).into()), ("to", (&to).into())])
    })
}

/// The note of the newest report between the two days, if it has one: an older note is about another
/// change.
fn note(press: Press<'_>, changes: &Changes, change: &Change) -> Option<String> {
    let (from, to) = (changes.from.as_of(press.report), changes.to.as_of(press.report));
    let service = &press.report.services[change.service];
    let history = state::observations(service, to, press.report.today);
    let newest = history.filter(|one| one.date > from).last();
    newest.and_then(|one| one.note.clone())
}

/// A change in sentences that a journalist can quote: what happened first, then what else did.
#[must_use]
pub fn sentences(press: Press<'_>, changes: &Changes, change: &Change) -> String {
    let mut parts = Vec::new();
    for (index, kind) in change.kinds.iter().enumerate() {
        let is_said = match kind {
            // What a release had said otherwise comes last, with its details.
            Kind::Corrected | Kind::Revised => false,
            // Behind a step back, a rise is no detail; next to a level, a state of work is one.
            Kind::Everywhere
            | Kind::Conform
            | Kind::Up
            | Kind::Moved
            | Kind::LifeEvent
            | Kind::Renamed
            | Kind::Model => true,
            _ => index == 0,
        };
        if is_said {
            parts.push(sentence(press, change, *kind));
        }
    }
    let first = change.kinds.first().copied();
    let why = match first {
        Some(Kind::Ended) => ended(press, change),
        Some(first) if words(first).0 == "down" => note(press, changes, change),
        _ => None,
    };
    if let Some(why) = why {
        parts.push(press.say("said-note", &[("note", why.trim_end_matches('.').into())]));
    }
    // What a release said and what turned out to be wrong in it must not be quoted apart.
    parts.extend(change.revisions.iter().map(|one| revision(press, change, one)));
    parts.join(" ")
}

fn sentence(press: Press<'_>, change: &Change, kind: Kind) -> String {
    let title = press.service_title(change.service);
    let name = |standing: &Standing| press.report.ministries[standing.state.ministry].name.clone();
    let (ministry, before) = (name(&change.after), name(&change.before));
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let details = match kind {
        Kind::Moved
        | Kind::LifeEvent
        | Kind::Renamed
        | Kind::New
        | Kind::Ended
        | Kind::StatusUp
        | Kind::StatusDown => Vec::new(),
        Kind::LeftScope | Kind::CameIntoScope => executor(press, change).into_iter().collect(),
        Kind::Details => executor(press, change).into_iter().chain(parts(press, change)).collect(),
        _ => levels(press, change),
    };
    let details =
        if details.is_empty() { String::new() } else { format!(" ({})", details.join("; ")) };
    let (work, work_before) = (status(press, new.status), status(press, old.status));
    let former = change.former_title.clone().unwrap_or_default();
    let event = |standing: &Standing| &press.report.life_events[standing.state.life_event].name;
    let args: &[(&'static str, Arg<'_>)] = &[
        ("title", (&title).into()),
        ("ministry", (&ministry).into()),
        ("before", (&before).into()),
        ("event", event(&change.after).into()),
        ("event_before", event(&change.before).into()),
        ("details", (&details).into()),
        ("status", (&work).into()),
        ("status_before", (&work_before).into()),
        ("former", (&former).into()),
    ];
    let key = match kind {
        Kind::Up if is_first_level(change) => "change-first",
        _ => words(kind).1,
    };
    press.say(&key.replacen("change-", "said-", 1), args)
}

/// "Stufe 3, vorher 1", and by how many bodies.
fn levels(press: Press<'_>, change: &Change) -> Vec<String> {
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let number = |level: Option<u32>| level.map_or_else(String::new, |level| level.to_string());
    let (from, to) = (number(old.maturity), number(new.maturity));
    let args: &[(&'static str, Arg<'_>)] = &[("from", (&from).into()), ("to", (&to).into())];
    let same_model = old.model == new.model;
    let mut details = Vec::new();
    details.extend(match (old.maturity, new.maturity) {
        (Some(a), Some(b)) if a != b && same_model => Some(press.say("said-level", args)),
        (None, Some(_)) if is_first_level(change) => Some(press.say("said-level-only", args)),
        (None, Some(_)) => Some(press.say("said-level-first", args)),
        (Some(_), None) => Some(press.say("said-level-lost", args)),
        _ => None,
    });
    let where_now = new.coverage.filter(|_| !change.after.everywhere || old.coverage.is_some());
    details.extend(where_now.map(|one| {
        let now = coverage(press, one);
        match old.coverage {
            Some(before) if before != one => {
                let number = |n| press.words().number(n);
                let (n, of) = (number(before.offered), number(before.responsible));
                let args: &[(&'static str, Arg<'_>)] =
                    &[("now", (&now).into()), ("n", (&n).into()), ("of", (&of).into())];
                match before.responsible == one.responsible {
                    true => press.say("said-coverage-before", args),
                    false => press.say("said-coverage-before-of", args),
                }
            }
            _ => now,
        }
    }));
    details
}

/// Why a service is gone.
fn ended(press: Press<'_>, change: &Change) -> Option<String> {
    let ended = press.report.services[change.service].ended.as_ref()?;
    ended.reason.clone()
}

/// Who executes a service now, if that is another level of government than before.
fn executor(press: Press<'_>, change: &Change) -> Option<String> {
    let level = change.after.state.executed_by;
    (level != change.before.state.executed_by).then(|| {
        let level = press.say(&format!("executor-{}", level.as_str()), &[]);
        press.say("event-executor", &[("level", (&level).into())])
    })
}

/// How many single services of the bundle are conform now, if that is another number.
fn parts(press: Press<'_>, change: &Change) -> Option<String> {
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let parts = new.parts.filter(|_| new.parts != old.parts)?;
    let (n, of) = (press.words().number(parts.conform), press.words().number(parts.of));
    Some(press.say("parts-figure", &[("n", (&n).into()), ("of", (&of).into())]))
}

/// That a release had said something else, and what.
fn revision(press: Press<'_>, change: &Change, revision: &Revision) -> String {
    let key = if revision.is_corrected { "said-corrected" } else { "said-revised" };
    let (date, title) = (press.date(revision.as_of), press.service_title(change.service));
    let details = format!(" ({})", revised(press, revision).join("; "));
    let args: &[(&'static str, Arg<'_>)] =
        &[("title", (&title).into()), ("date", (&date).into()), ("details", (&details).into())];
    press.say(key, args)
}

/// What is known now and what was published instead, field by field.
fn revised(press: Press<'_>, revision: &Revision) -> Vec<String> {
    let names = Names::of(press.report);
    let fields = Field::ALL
        .iter()
        .filter(|one| !one.is_same(&revision.published.state, &revision.known.state));
    // A model that came along with the first level says nothing of its own.
    let came = revision.published.state.reported.model.is_none();
    let fields = fields.filter(|one| !(came && **one == Field::Model));
    let words = |field: &Field| {
        let value = |standing| press.field_value(*field, &field.value(standing, &names));
        let (published, known) = (value(&revision.published), value(&revision.known));
        let field = press.say(&format!("field-{}", field.as_str()), &[]);
        let args: &[(&'static str, Arg<'_>)] = &[
            ("field", (&field).into()),
            ("published", (&published).into()),
            ("known", (&known).into()),
        ];
        press.say("said-instead", args)
    };
    fields.map(words).collect()
}
