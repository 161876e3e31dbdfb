// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of services.

use super::chart::Chart;
use super::news::Teaser;
use super::releases::Correction;
use super::search::Finder;
use super::{Html, Link, Pager, ShortLink};
use serde::Serialize;

/// `/leistungen/` and its further pages.
#[derive(Debug, Clone, Serialize)]
pub struct Services {
    /// Such as "197 Leistungen, nach Titel geordnet".
    pub count: String,
    /// How far they are, on the first page.
    pub lead: Option<String>,
    /// Fields that narrow the table down, for the theme's script; on the first page only.
    pub finder: Option<Finder>,
    /// Other ways into the catalogue: topics, life events, what is not reported.
    pub others: Vec<Link>,
    /// The services of this page.
    pub rows: Vec<ServiceRow>,
    /// The other pages; absent if there is one only.
    pub pager: Option<Pager>,
}

/// A service in a table.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceRow {
    /// Title and address.
    pub link: Link,
    /// The lead ministry.
    pub ministry: ShortLink,
    /// Such as "Stufe 3 Online-Leistung", or "nicht gemeldet".
    pub maturity: String,
    /// Class of the mark: `e`, `k`, `s0` to `s6`, `u`.
    pub class: String,
    /// Such as "4 von 23 Stellen", or empty.
    pub coverage: String,
    /// State of the work in words.
    pub status: String,
    /// Such as "Bund, zählt nicht mit" or "seit 31. Januar 2020 weggefallen"; absent if it counts.
    pub outside: Option<String>,
}

/// `/leistungen/<id>/`
#[derive(Debug, Clone, Serialize)]
pub struct ServicePage {
    /// What the service is for.
    pub summary: Option<Html>,
    /// The state at the Stichtag.
    pub state: StateView,
    /// Where to apply: the name of that host, and the address.
    pub apply: Option<Link>,
    /// What is known of the service beside its state.
    pub facts: Vec<Fact>,
    /// How many of the responsible bodies offered it when.
    pub coverage: Option<Chart>,
    /// What was reported, newest first.
    pub timeline: Vec<Event>,
    /// What releases said wrongly of it.
    pub corrections: Vec<Correction>,
    /// News about it, newest first.
    pub news: Vec<Teaser>,
}

/// The state of a service at the Stichtag.
#[derive(Debug, Clone, Serialize)]
pub struct StateView {
    /// Class of the mark: `e`, `k`, `s0` to `s6`, `u`.
    pub class: String,
    /// Such as "Noch nicht überall online".
    pub verdict: String,
    /// What that means here, in a sentence or two.
    pub sentence: String,
    /// Such as "Stufe 3 von 4: Online-Leistung".
    pub maturity: String,
    /// State of the work.
    pub status: String,
    /// Such as "4 von 23 zuständigen Stellen".
    pub coverage: String,
    /// Such as "2 von 2 Einzelleistungen".
    pub parts: Option<String>,
    /// Such as "Stand 28. März 2020, 94 Tage vor dem Stichtag".
    pub age: String,
    /// Whether the state is older than the site allows.
    pub stale: bool,
    /// Stichtag, written out.
    pub as_of: String,
    /// Whether it is gone; then the verdict says since when.
    pub ended: bool,
    /// Why the service does not count; absent if it counts.
    pub outside: Option<String>,
}

/// A fact with its name.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// Its values; an empty `href` is plain text.
    pub values: Vec<Link>,
}

/// An entry of a service's timeline.
#[derive(Debug, Clone, Serialize)]
pub struct Event {
    /// ISO date, for `<time datetime>`.
    pub iso: String,
    /// Date, written out.
    pub date: String,
    /// What it says, such as "Stufe 3: Online-Leistung".
    pub title: String,
    /// `up`, `down`, `same`, `new`, `moved` or `ended`: class of the mark.
    pub direction: String,
    /// The direction in words; empty for `same`.
    pub word: String,
    /// Further statements: state of work, coverage, parts.
    pub details: Vec<String>,
    /// The note of the report.
    pub note: Option<String>,
    /// Who reported it, when, from which source.
    pub reported: String,
    /// The same with the full name of who did.
    pub heard: String,
    /// Whether it lies after the Stichtag.
    pub provisional: bool,
}
