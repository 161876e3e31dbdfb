// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Releases, their calendar, corrections and changes.

use super::chart::Table;
use super::downloads::Download;
use super::{Link, ShortLink};
use serde::Serialize;

/// `/berichte/`: what was announced and what was published.
#[derive(Debug, Clone, Serialize)]
pub struct ReleasesPage {
    /// Whether announced dates were kept, in a sentence; absent where none was announced.
    pub sentence: Option<String>,
    /// All of them, the latest first.
    pub items: Vec<Due>,
    /// The dates as a file for calendars.
    pub calendar: Link,
    /// Where a reader may want to go next.
    pub others: Vec<Link>,
}

/// A release that was announced, published, or both.
#[derive(Debug, Clone, Serialize)]
pub struct Due {
    /// Its name; without an address while it is not public.
    pub link: Link,
    /// Such as "angekündigt für den 31. Januar 2020".
    pub announced: String,
    /// Such as "bestätigt".
    pub certainty: String,
    /// Class of the mark: `up`, `down` or `same`.
    pub direction: String,
    /// Such as "pünktlich" or "12 Tage zu spät".
    pub word: String,
    /// The strict figure as it was published and as it is known now, in a sentence or two.
    pub lead: Option<String>,
    /// When it was published, and of which Stichtag it is.
    pub published: Option<String>,
    /// How its date moved, each with its reason.
    pub moves: Vec<String>,
}

/// `/berichte/<id>/`: one release.
#[derive(Debug, Clone, Serialize)]
pub struct ReleasePage {
    /// Stichtag, cutoff, publication.
    pub dates: String,
    /// First digits of its digest.
    pub digest: String,
    /// What was published, in a sentence.
    pub lead: String,
    /// What is wrong in it, if somebody must not overlook that.
    pub serious: Vec<String>,
    /// Its figures, with what became of them.
    pub figures: Table,
    /// What the marks in the tables mean, with dates.
    pub footnotes: Vec<String>,
    /// The strict figure by ministry.
    pub ministries: Table,
    /// What changed since the release before; absent for the first one.
    pub changes: Option<ChangeList>,
    /// Every correction of it.
    pub corrections: Vec<Correction>,
    /// Services of which something was reported late, in a sentence.
    pub late: Option<String>,
    /// Those services.
    pub late_services: Vec<Link>,
    /// Its files.
    pub files: Vec<Download>,
    /// How its digest can be checked.
    pub digest_command: String,
    /// The whole digest.
    pub digest_full: String,
    /// The releases before and after.
    pub others: Vec<Link>,
}

/// A corrected value.
#[derive(Debug, Clone, Serialize)]
pub struct Correction {
    /// The anchor.
    pub id: String,
    /// The day.
    pub date: String,
    /// Such as "schwerwiegend".
    pub class: String,
    /// The release.
    pub release: Link,
    /// Whose value: a service, ministry or topic field; without an address for the whole site.
    pub subject: Link,
    /// Such as "Reifegrad: veröffentlicht Stufe 3, richtig Stufe 1".
    pub values: String,
    /// What went wrong.
    pub reason: String,
}

/// `/korrekturen/`: all of them, and how the past is protected.
#[derive(Debug, Clone, Serialize)]
pub struct CorrectionsPage {
    /// How many there are.
    pub sentence: String,
    /// All of them, the newest first.
    pub items: Vec<Correction>,
    /// What the classes mean.
    pub classes: Vec<String>,
    /// How a changed past is found, and how far that reaches.
    pub protection: Vec<String>,
    /// The digests of all releases, to be held against those that somebody kept.
    pub digests: Table,
    /// The ledger.
    pub ledger: Link,
}

/// `/aenderungen/`: what changed.
#[derive(Debug, Clone, Serialize)]
pub struct ChangesPage {
    /// Since the release before the Stichtag.
    pub list: ChangeList,
    /// Since the Stichtag; absent where nothing later may be shown.
    pub since: Option<ChangeList>,
    /// The files, and the feed.
    pub files: Vec<Download>,
    /// The feed.
    pub feed: Link,
    /// Where a reader may want to go next.
    pub others: Vec<Link>,
}

/// Changes from one side to another.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeList {
    /// Such as "31. Dezember 2019 bis 30. Juni 2020".
    pub period: String,
    /// How many, and what became of the strict figure.
    pub summary: Vec<String>,
    /// Steps back, by what happened.
    pub back: Vec<ChangeGroup>,
    /// Other changes, likewise.
    pub forward: Vec<ChangeGroup>,
    /// Services that did not change, but of which a release had said something else.
    pub revised: Vec<ChangeGroup>,
}

/// Services to which the same happened first.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeGroup {
    /// `up`, `down`, `new`, `ended` or `moved`: class of the mark.
    pub direction: String,
    /// The mark in words.
    pub word: String,
    /// How many there are.
    pub count: String,
    /// Whether it is short enough to stand open.
    pub open: bool,
    /// The services.
    pub items: Vec<Quotable>,
}

/// A change in sentences that can be quoted.
#[derive(Debug, Clone, Serialize)]
pub struct Quotable {
    /// The sentences up to the title of the service.
    pub before: String,
    /// The service.
    pub service: Link,
    /// The sentences behind its title.
    pub after: String,
}

/// One change of one service, as the home page has it.
#[derive(Debug, Clone, Serialize)]
pub struct Change {
    /// `up`, `down`, `new`, `ended` or `moved`: class of the mark.
    pub direction: String,
    /// The mark in words, such as "neu überall online".
    pub word: String,
    /// The service.
    pub service: Link,
    /// The ministry that leads it.
    pub ministry: ShortLink,
    /// Such as "von Stufe 3 auf 2 · Nachweise wieder nur auf Papier".
    pub detail: String,
}
