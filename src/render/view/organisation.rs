// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of ministries.

use super::chart::Chart;
use super::figures::{Figure, Summary};
use super::news::Teaser;
use super::service::ServiceRow;
use super::{Link, ShortLink};
use serde::Serialize;

/// `/ressorts/`
#[derive(Debug, Clone, Serialize)]
pub struct Ministries {
    /// Maturity by ministry.
    pub chart: Chart,
    /// Pages about all ministries.
    pub others: Vec<Link>,
    /// All ministries, in the order of the data.
    pub items: Vec<MinistryItem>,
}

/// A ministry in the list.
#[derive(Debug, Clone, Serialize)]
pub struct MinistryItem {
    /// Full name and address of its page.
    pub link: Link,
    /// Its short form.
    pub short: String,
    /// The strict figure.
    pub strict: Figure,
    /// Such as "bis 31. Dezember 2019, danach TMIK"; absent while it exists.
    pub ended: Option<String>,
}

/// `/ressorts/<id>/`
#[derive(Debug, Clone, Serialize)]
pub struct MinistryPage {
    /// Its short form.
    pub short: String,
    /// Its own website.
    pub website: Option<String>,
    /// Such as "seit 5. Dezember 2014".
    pub validity: Option<String>,
    /// Its figures; absent where it leads no service.
    pub summary: Option<Summary>,
    /// Its badge.
    pub badge: String,
    /// Its course over time.
    pub course: Option<Chart>,
    /// Services that it leads at the Stichtag.
    pub services: Vec<ServiceRow>,
    /// Services of others that it shares in; not counted here.
    pub shared: Vec<ServiceRow>,
    /// Project teams that help it.
    pub teams: Vec<Team>,
    /// The page of all teams.
    pub all_teams: Link,
    /// News about it, newest first.
    pub news: Vec<Teaser>,
    /// The list of all news about it; absent if they all stand here.
    pub all_news: Option<Link>,
    /// Address of the feed of news about it.
    pub feed: String,
}

/// A project team or pool.
#[derive(Debug, Clone, Serialize)]
pub struct Team {
    /// Its name.
    pub name: String,
    /// Such as "4 von 12 Stellen besetzt, Stand 15. Juni 2020".
    pub posts: String,
}

/// `/projektstruktur/`
#[derive(Debug, Clone, Serialize)]
pub struct TeamsPage {
    /// Who helps whom; absent where there is no team.
    pub chart: Option<Chart>,
    /// Planned and filled posts; absent where there is no team.
    pub posts: Option<Chart>,
    /// Project teams and pools, pools last.
    pub teams: Vec<TeamItem>,
}

/// A team with what it does.
#[derive(Debug, Clone, Serialize)]
pub struct TeamItem {
    /// Its name.
    pub name: String,
    /// Whether it is a pool that several teams draw on.
    pub pool: bool,
    /// Such as "seit 15. Juni 2020".
    pub since: Option<String>,
    /// Planned and filled posts.
    pub posts: String,
    /// Planned posts by function, such as "2 Koordination".
    pub roles: Vec<String>,
    /// Ministries that it helps.
    pub supports: Vec<ShortLink>,
    /// Services that it works on.
    pub services: Vec<Link>,
}

/// `/vergleich/`
#[derive(Debug, Clone, Serialize)]
pub struct Indicators {
    /// Published outside figures.
    pub items: Vec<Indicator>,
}

/// An outside figure.
#[derive(Debug, Clone, Serialize)]
pub struct Indicator {
    /// Its name.
    pub title: String,
    /// What it measures, its unit and which direction is better.
    pub reading: String,
    /// Where it and its values are published; an empty `href` is plain text.
    pub sources: Vec<Link>,
    /// Its values; absent where there is none.
    pub chart: Option<Chart>,
}
