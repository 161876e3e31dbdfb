// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of ministries.

use super::Link;
use super::chart::Chart;
use super::figures::{Figure, Summary};
use super::news::Teaser;
use super::service::ServiceRow;
use serde::Serialize;

/// `/ressorts/`
#[derive(Debug, Clone, Serialize)]
pub struct Ministries {
    /// Maturity by ministry.
    pub chart: Chart,
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
    /// Its course over time.
    pub course: Option<Chart>,
    /// Services that it leads at the Stichtag.
    pub services: Vec<ServiceRow>,
    /// Services of others that it shares in; not counted here.
    pub shared: Vec<ServiceRow>,
    /// Project teams that help it.
    pub teams: Vec<Team>,
    /// News about it, newest first.
    pub news: Vec<Teaser>,
}

/// A project team or pool.
#[derive(Debug, Clone, Serialize)]
pub struct Team {
    /// Its name.
    pub name: String,
    /// Such as "4 von 12 Stellen besetzt, Stand 15. Juni 2020".
    pub posts: String,
}
