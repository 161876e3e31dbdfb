// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every id that a file may refer to, gathered before anything is checked.
//!
//! A record with a mistake in it still has its id; therefore references are held against these
//! sets and not against the records that turned out to be right.

use super::slug::slug;
use crate::diagnostics::Code;
use crate::load::Sources;
use std::collections::BTreeSet;

/// What an id names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

    /// Whether the id is the name of a file, so that no mistake in a file can lose it.
    pub(super) fn is_file_name(self) -> bool {
        matches!(self, Self::Release | Self::News)
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
    /// What ids should have been that are not written as ids must be.
    meant: Vec<(Kind, String)>,
}

impl<'s> Ids<'s> {
    pub(super) fn of(sources: &'s Sources) -> Self {
        let topics = &sources.topics.value;
        let events = topics.iter().flat_map(|topic| &topic.life_events);
        let services = sources.services.iter().flat_map(|doc| &doc.value);
        let mut ids = Self {
            meant: Vec::new(),
            models: sources.models.value.iter().map(|model| model.id.as_str()).collect(),
            ministries: sources.ministries.value.iter().map(|one| one.id.as_str()).collect(),
            topics: topics.iter().map(|topic| topic.id.as_str()).collect(),
            life_events: events.map(|event| event.id.as_str()).collect(),
            services: services.map(|service| service.id.as_str()).collect(),
            releases: sources.names("data/releases/", ".yaml").map(stem).collect(),
            news: sources.names("content/news/", ".md").map(stem).collect(),
        };
        for kind in [Kind::Ministry, Kind::Topic, Kind::LifeEvent, Kind::Service, Kind::News] {
            let irregular = ids.all(kind).map(|id| (id, slug(id))).filter(|(id, slug)| id != slug);
            let meant: Vec<_> = irregular.map(|(_, slug)| (kind, slug)).collect();
            ids.meant.extend(meant);
        }
        ids
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

    /// Whether something has the id, or would have it if its own were written as an id must be.
    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        let set = self.set(kind);
        set.contains(id) || self.meant.iter().any(|(of, slug)| *of == kind && slug == id)
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
