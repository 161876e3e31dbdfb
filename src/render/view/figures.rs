// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Figures in words, and the pages that are about figures: home, course, method.

use super::chart::Chart;
use super::news::Teaser;
use super::releases::Change;
use super::{Link, ShortLink};
use serde::Serialize;

/// One figure as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Name of the measure, such as `everywhere`; the anchor of its definition.
    pub measure: String,
    /// What is counted, such as "überall online".
    pub label: String,
    /// How many: "9".
    pub n: String,
    /// The rest of the sentence: "von 190 (4,7 %)".
    pub rest: String,
    /// All of it: "9 von 190 (4,7 %)".
    pub text: String,
    /// Address of the definition.
    pub href: String,
    /// What the release of this Stichtag published, if that was something else.
    pub note: Option<String>,
}

/// The strict figure and those beside it.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// The first figure: offered everywhere.
    pub strict: Figure,
    /// What it means, in a sentence or two.
    pub sentence: String,
    /// All figures from the strictest to the loosest, the strict one included.
    pub ladder: Vec<Figure>,
    /// What the figures count, such as "190 Leistungen von Land, Kommunen, Gerichten und Kammern".
    pub scope: String,
    /// Stichtag, written out.
    pub as_of: String,
}

/// The home page.
#[derive(Debug, Clone, Serialize)]
pub struct Home {
    /// The figures of the whole site.
    pub summary: Summary,
    /// Whose turn it is; absent where nobody leads a service.
    pub behind: Option<Behind>,
    /// The newest item.
    pub newest: Option<Teaser>,
    /// Maturity by ministry.
    pub chart: Chart,
    /// What changed lately.
    pub changes: Changes,
    /// Who has not reported.
    pub unreported: Unreported,
    /// The latest news, at most three.
    pub news: Vec<Teaser>,
    /// All news.
    pub all_news: Option<String>,
    /// Ways to a service.
    pub find: Vec<Link>,
}

/// Ministries of which nothing is online everywhere.
#[derive(Debug, Clone, Serialize)]
pub struct Behind {
    /// How many there are, as the start of the list.
    pub sentence: String,
    /// Them, with short forms for the eye.
    pub ministries: Vec<ShortLink>,
}

/// What changed between two days.
#[derive(Debug, Clone, Serialize)]
pub struct Changes {
    /// Such as "31. Dezember 2019 bis 30. Juni 2020".
    pub period: String,
    /// How many services changed, since when.
    pub short: String,
    /// Steps forwards and other changes, the largest first, at most four.
    pub forward: Vec<Change>,
    /// Steps back, the largest first, at most four.
    pub back: Vec<Change>,
    /// All of them.
    pub more: Link,
}

/// Services without a reported level, by ministry.
#[derive(Debug, Clone, Serialize)]
pub struct Unreported {
    /// Such as "Zu 2 von 12 Leistungen ist kein Reifegrad gemeldet."
    pub sentence: String,
    /// Ministries with the number of their services that are unknown, largest first.
    pub items: Vec<UnreportedBy>,
    /// The page with all of them.
    pub more: Link,
}

/// Unreported services of one ministry.
#[derive(Debug, Clone, Serialize)]
pub struct UnreportedBy {
    /// The ministry.
    pub ministry: Link,
    /// Such as "2 von 7".
    pub figure: String,
}

/// `/verlauf/`: the course over time.
#[derive(Debug, Clone, Serialize)]
pub struct CoursePage {
    /// The burn-up chart.
    pub chart: Chart,
    /// The same for all ministries side by side.
    pub ministries: Chart,
    /// Targets that count as this site does.
    pub comparable: Vec<Target>,
    /// Targets that count something else, with the reason.
    pub incomparable: Vec<Target>,
    /// Where a reader may want to go next.
    pub others: Vec<Link>,
}

/// A target of law or government.
#[derive(Debug, Clone, Serialize)]
pub struct Target {
    /// Its name.
    pub title: String,
    /// Such as "alle Leistungen bis 31. Dezember 2022".
    pub goal: String,
    /// Where it is written.
    pub source: String,
    /// Why it is not drawn; absent if it is.
    pub reason: Option<String>,
}

/// The program's part of the method page.
#[derive(Debug, Clone, Serialize)]
pub struct Method {
    /// What counts, in sentences.
    pub rules: Vec<String>,
    /// Definitions of all measures.
    pub measures: Vec<Definition>,
    /// The maturity models in force or in use.
    pub models: Vec<Model>,
    /// The same data by each way of counting.
    pub compared: Vec<Compared>,
    /// Changes of method: day and name, and the reason.
    pub changes: Vec<Definition>,
}

/// One way of counting, with what comes out.
#[derive(Debug, Clone, Serialize)]
pub struct Compared {
    /// Its name.
    pub title: String,
    /// Such as "12 von 190 (6,3 %)".
    pub figure: String,
    /// What it means.
    pub text: String,
}

/// A defined word.
#[derive(Debug, Clone, Serialize)]
pub struct Definition {
    /// The anchor, such as `everywhere`.
    pub id: String,
    /// The word.
    pub title: String,
    /// What it means.
    pub text: String,
}

/// A maturity model.
#[derive(Debug, Clone, Serialize)]
pub struct Model {
    /// Its name.
    pub title: String,
    /// Such as "gültig ab 1. Juni 2020"; empty if unknown.
    pub validity: String,
    /// Where it is published.
    pub source: Option<String>,
    /// Its levels, ascending.
    pub levels: Vec<Level>,
}

/// A level of a model.
#[derive(Debug, Clone, Serialize)]
pub struct Level {
    /// Its number.
    pub level: u32,
    /// Its name.
    pub name: String,
    /// What it asks for.
    pub definition: Option<String>,
    /// Whether a service on it is conform.
    pub conform: bool,
}
