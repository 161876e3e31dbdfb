// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ids of the program's pages that links may name; each page also has `inhalt`, its main part.

use super::downloads::Dataset;

pub(super) const HOME: &[&str] = &["inhalt", "aenderungen", "nicht-gemeldet", "meldungen"];
pub(super) const MINISTRY: &[&str] = &["inhalt", "verlauf", "leistungen", "meldungen"];
pub(super) const SERVICE: &[&str] = &["inhalt", "stand", "verbreitung", "verlauf", "meldungen"];
pub(super) const COURSE: &[&str] = &["inhalt", "ressorts", "ziele"];
pub(super) const TEAMS: &[&str] = &["inhalt", "stellen", "teams"];
pub(super) const UNREPORTED: &[&str] = &["inhalt", "unbekannt", "alt"];
pub(super) const DOWNLOADS: &[&str] = &[
    "inhalt",
    "zahlen",
    "diagramme",
    "lizenz",
    "pruefsummen",
    "zusage",
    Dataset::Figures.anchor(),
    Dataset::Series.anchor(),
    Dataset::Services.anchor(),
    Dataset::History.anchor(),
    Dataset::Changes.anchor(),
    Dataset::Ministries.anchor(),
    Dataset::Topics.anchor(),
    Dataset::LifeEvents.anchor(),
    Dataset::Teams.anchor(),
    Dataset::Indicators.anchor(),
    Dataset::News.anchor(),
];
pub(super) const RELEASES: &[&str] = &["inhalt", "termine"];
pub(super) const RELEASE: &[&str] =
    &["inhalt", "zahlen", "ressorts", "aenderungen", "korrekturen", "dateien"];
pub(super) const CORRECTIONS: &[&str] = &["inhalt", "korrekturen", "schutz"];
pub(super) const CHANGES: &[&str] = &["inhalt", "seither"];
pub(super) const METHOD: &[&str] = &[
    "inhalt",
    "regeln",
    "zaehlweisen",
    "modelle",
    "total",
    "known",
    "unknown",
    "conform",
    "everywhere",
    "somewhere",
    "loose",
    "itemised",
];
pub(super) const OTHER: &[&str] = &["inhalt"];
/// Named by the page itself only.
const INNER: &[&str] = &["zaehlungen"];
pub(super) const ALL: &[&[&str]] = &[
    HOME,
    MINISTRY,
    SERVICE,
    COURSE,
    TEAMS,
    UNREPORTED,
    DOWNLOADS,
    RELEASES,
    RELEASE,
    CORRECTIONS,
    CHANGES,
    METHOD,
    OTHER,
    INNER,
];
