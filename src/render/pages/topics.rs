// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Topic fields.

use super::Page;
use super::services::row;
use crate::model::measure::{Measure, Scope};
use crate::model::report::Topic;
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::topics::{Group, TopicItem, TopicPage, Topics};

/// `/themen/`
pub(in crate::render) fn topics(press: Press<'_>) -> Page {
    let item = |(ix, topic): (Ix<Topic>, &Topic)| {
        let events =
            topic.life_events.iter().map(|one| press.report.life_events[*one].name.clone());
        TopicItem {
            link: press.topic(ix),
            life_events: events.collect::<Vec<_>>().join(" · "),
            strict: press.figure(Scope::Topic(ix), Measure::Everywhere),
        }
    };
    let view = Topics { items: press.report.topics.iter().map(item).collect() };
    let title = press.say("title-topics", &[]);
    Page::new("topics.html", press.head(&press.paths().topics(), &title, "services", &[]), &view)
}

/// `/themen/<id>/`
pub(in crate::render) fn topic(press: Press<'_>, ix: Ix<Topic>) -> Page {
    let topic = &press.report.topics[ix];
    let counts = &press.figures.now;
    let group = |event: &Ix<_>| {
        let services = press.report.services.iter().filter(|(service, _)| {
            let state = &counts.standing(*service).state;
            state.listing == Listing::Listed && state.life_event == *event
        });
        let life_event = &press.report.life_events[*event];
        Group {
            id: life_event.id.clone(),
            name: life_event.name.clone(),
            rows: services.map(|(service, _)| row(press, service)).collect(),
        }
    };
    let scope = Scope::Topic(ix);
    let has_services = press.figures.share(scope, Measure::Total).of > 0;
    let groups = topic.life_events.iter().map(group).filter(|group| !group.rows.is_empty());
    let view =
        TopicPage { summary: has_services.then(|| press.summary(scope)), groups: groups.collect() };
    let title = press.say("title-topics", &[]);
    let above = Link { title, href: press.href(&press.paths().topics()) };
    let mut head = press.head(&press.paths().topic(&topic.id), &topic.name, "services", &[above]);
    if let Some(summary) = &view.summary {
        head.description = format!("{}: {}", topic.name, summary.sentence);
    }
    Page::new("topic.html", head, &view)
}
