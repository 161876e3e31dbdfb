// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of topic fields.

use super::Link;
use super::chart::Chart;
use super::figures::{Figure, Summary};
use super::service::ServiceRow;
use serde::Serialize;

/// `/themen/`
#[derive(Debug, Clone, Serialize)]
pub struct Topics {
    /// Maturity by topic field.
    pub chart: Chart,
    /// All topic fields, in the order of the data.
    pub items: Vec<TopicItem>,
}

/// A topic field in the list.
#[derive(Debug, Clone, Serialize)]
pub struct TopicItem {
    /// Name and address.
    pub link: Link,
    /// What belongs to it, in words.
    pub life_events: String,
    /// The strict figure; absent where no service belongs to it.
    pub strict: Option<Figure>,
}

/// `/themen/<id>/`
#[derive(Debug, Clone, Serialize)]
pub struct TopicPage {
    /// Its figures; absent where no service belongs to it.
    pub summary: Option<Summary>,
    /// Its services by life event; life events without one are left out.
    pub groups: Vec<Group>,
}

/// Services of one life event.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// Fragment of the group.
    pub id: String,
    /// Name of the life event, and its page.
    pub link: Link,
    /// Its services at the Stichtag.
    pub rows: Vec<ServiceRow>,
}

/// `/lagen/`
#[derive(Debug, Clone, Serialize)]
pub struct LifeEvents {
    /// Life events of citizens, and those of businesses.
    pub groups: Vec<LifeEventGroup>,
}

/// Life events of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct LifeEventGroup {
    /// Whose events they are.
    pub title: String,
    /// The life events, by name.
    pub items: Vec<TopicItem>,
}

/// `/lagen/<id>/`
#[derive(Debug, Clone, Serialize)]
pub struct LifeEventPage {
    /// The topic field that it belongs to.
    pub topic: Link,
    /// Whose event it is.
    pub kind: String,
    /// Its figures; absent where no service belongs to it.
    pub summary: Option<Summary>,
    /// Its services at the Stichtag.
    pub rows: Vec<ServiceRow>,
}
