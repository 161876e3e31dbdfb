// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Topic fields.

use super::Page;
use super::services::row;
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{LifeEvent, LifeEventKind, Topic};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::render::chart::chart;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::figures::Figure;
use crate::render::view::service::ServiceRow;
use crate::render::view::topics::{
    Group, LifeEventGroup, LifeEventPage, LifeEvents, TopicItem, TopicPage, Topics,
};

/// `/themen/`
pub(in crate::render) fn topics(press: Press<'_>) -> Page {
    let item = |(ix, topic): (Ix<Topic>, &Topic)| {
        let events = topic.life_events.iter().map(|one| press.life_event(*one).title);
        TopicItem {
            link: press.topic(ix),
            life_events: events.collect::<Vec<_>>().join(" · "),
            strict: strict(press, Scope::Topic(ix)),
        }
    };
    let view = Topics {
        chart: chart(press, ChartId::MaturityByTopic),
        items: press.report.topics.iter().map(item).collect(),
    };
    let title = press.say("title-topics", &[]);
    Page::new("topics.html", press.head(&press.paths().topics(), &title, "services", &[]), &view)
}

/// `/themen/<id>/`
pub(in crate::render) fn topic(press: Press<'_>, ix: Ix<Topic>) -> Page {
    let topic = &press.report.topics[ix];
    let group = |event: &Ix<LifeEvent>| Group {
        id: press.report.life_events[*event].id.clone(),
        link: press.life_event(*event),
        rows: rows(press, *event),
    };
    let scope = Scope::Topic(ix);
    let has_services = press.figures.share(scope, Measure::Total).of > 0;
    let groups = topic.life_events.iter().map(group).filter(|group| !group.rows.is_empty());
    let view =
        TopicPage { summary: has_services.then(|| press.summary(scope)), groups: groups.collect() };
    let title = press.say("title-topics", &[]);
    let above = Link { title, href: press.href(&press.paths().topics()) };
    let name = press.topic(ix).title;
    let mut head = press.head(&press.paths().topic(&topic.id), &name, "services", &[above]);
    if let Some(summary) = &view.summary {
        head.description = format!("{name}: {}", summary.sentence);
    }
    Page::new("topic.html", head, &view)
}

/// The strict figure, if there is a service that it could count.
fn strict(press: Press<'_>, scope: Scope) -> Option<Figure> {
    let has_services = press.figures.share(scope, Measure::Total).of > 0;
    has_services.then(|| press.figure(scope, Measure::Everywhere))
}

/// Listed services of a life event.
fn rows(press: Press<'_>, event: Ix<LifeEvent>) -> Vec<ServiceRow> {
    let services = press.report.services.iter().filter(|(service, _)| {
        let state = &press.figures.standing(*service).state;
        state.listing == Listing::Listed && state.life_event == event
    });
    services.map(|(service, _)| row(press, service)).collect()
}

/// `/lagen/`
pub(in crate::render) fn life_events(press: Press<'_>) -> Page {
    let item = |(ix, event): (Ix<LifeEvent>, &LifeEvent)| TopicItem {
        link: press.life_event(ix),
        life_events: press.topic(event.topic).title,
        strict: strict(press, Scope::LifeEvent(ix)),
    };
    let group = |kind: LifeEventKind| {
        let events = press.report.life_events.iter().filter(|(_, event)| event.kind == kind);
        let mut items: Vec<TopicItem> = events.map(item).collect();
        items.sort_by(|a, b| a.link.title.cmp(&b.link.title));
        LifeEventGroup { title: press.say(kind_key(kind), &[]), items }
    };
    let groups = [LifeEventKind::Lebenslage, LifeEventKind::Unternehmenslage].map(group);
    let groups = groups.into_iter().filter(|group| !group.items.is_empty()).collect();
    let title = press.say("title-life-events", &[]);
    let head = press.head(&press.paths().life_events(), &title, "services", &[]);
    Page::new("life-events.html", head, &LifeEvents { groups })
}

fn kind_key(kind: LifeEventKind) -> &'static str {
    match kind {
        LifeEventKind::Lebenslage => "kind-lebenslage",
        LifeEventKind::Unternehmenslage => "kind-unternehmenslage",
    }
}

/// `/lagen/<id>/`
pub(in crate::render) fn life_event(press: Press<'_>, ix: Ix<LifeEvent>) -> Page {
    let event = &press.report.life_events[ix];
    let scope = Scope::LifeEvent(ix);
    let has_services = press.figures.share(scope, Measure::Total).of > 0;
    let view = LifeEventPage {
        topic: press.topic(event.topic),
        kind: press.say(
            match event.kind {
                LifeEventKind::Lebenslage => "one-lebenslage",
                LifeEventKind::Unternehmenslage => "one-unternehmenslage",
            },
            &[],
        ),
        summary: has_services.then(|| press.summary(scope)),
        rows: rows(press, ix),
    };
    let title = press.say("title-life-events", &[]);
    let above = Link { title, href: press.href(&press.paths().life_events()) };
    let path = press.paths().life_event(&event.id);
    let name = press.life_event(ix).title;
    let mut head = press.head(&path, &name, "services", &[above]);
    if let Some(summary) = &view.summary {
        head.description = format!("{name}: {}", summary.sentence);
    }
    Page::new("life-event.html", head, &view)
}
