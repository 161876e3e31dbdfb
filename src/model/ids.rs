// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every id that a file may refer to, gathered before anything is checked.
//!
//! A record with a mistake in it still has its id; therefore references are held against these
//! sets and not against the records that turned out to be right.

use crate::diagnostics::Code;
use crate::load::{Article, Sources};
use std::collections::BTreeSet;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Model,
    Ministry,
    Topic,
    LifeEvent,
    Service,
    Release,
    News,
}

impl Kind {
    pub(super) fn unknown(self) -> Code {
        match self {
            Self::Model => Code::UnknownModel,
            Self::Ministry => Code::UnknownMinistry,
            Self::Topic => Code::UnknownTopic,
            Self::LifeEvent => Code::UnknownLifeEvent,
            Self::Service => Code::UnknownService,
            Self::Release => Code::UnknownRelease,
            Self::News => Code::UnknownNews,
        }
    }

    /// The file or folder that defines ids of this kind.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::Model => "data/maturity-models.yaml",
            Self::Ministry => "data/ministries.yaml",
            Self::Topic | Self::LifeEvent => "data/topics.yaml",
            Self::Service => "data/services/",
            Self::Release => "data/releases/",
            Self::News => "content/news/",
        }
    }
}

/// All ids by kind.
pub(super) struct Ids<'s> {
    models: BTreeSet<&'s str>,
    ministries: BTreeSet<&'s str>,
    topics: BTreeSet<&'s str>,
    life_events: BTreeSet<&'s str>,
    services: BTreeSet<&'s str>,
    releases: BTreeSet<&'s str>,
    news: BTreeSet<&'s str>,
}

impl<'s> Ids<'s> {
    pub(super) fn of(sources: &'s Sources) -> Self {
        let topics = &sources.topics.value;
        let events = topics.iter().flat_map(|topic| &topic.life_events);
        let services = sources.services.iter().flat_map(|doc| &doc.value);
        Self {
            models: sources.models.value.iter().map(|model| model.id.as_str()).collect(),
            ministries: sources.ministries.value.iter().map(|one| one.id.as_str()).collect(),
            topics: topics.iter().map(|topic| topic.id.as_str()).collect(),
            life_events: events.map(|event| event.id.as_str()).collect(),
            services: services.map(|service| service.id.as_str()).collect(),
            releases: sources.releases.iter().map(|doc| stem(&doc.file)).collect(),
            news: sources.news.iter().map(Article::stem).collect(),
        }
    }

    fn set(&self, kind: Kind) -> &BTreeSet<&'s str> {
        match kind {
            Kind::Model => &self.models,
            Kind::Ministry => &self.ministries,
            Kind::Topic => &self.topics,
            Kind::LifeEvent => &self.life_events,
            Kind::Service => &self.services,
            Kind::Release => &self.releases,
            Kind::News => &self.news,
        }
    }

    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        self.set(kind).contains(id)
    }

    pub(super) fn all(&self, kind: Kind) -> impl Iterator<Item = &'s str> {
        self.set(kind).iter().copied()
    }
}

/// The file's name without folders and ending.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}
