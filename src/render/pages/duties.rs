// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The accessibility statement, and what nobody has reported.

use super::Page;
use super::services::row;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{AccessibilityRecord, AssessmentMethod, Service};
use crate::model::table::Ix;
use crate::progress::Standing;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::duties::{StaleRow, Statement, UnreportedPage};

/// `/barrierefreiheit/`
pub(in crate::render) fn statement(press: Press<'_>, record: &AccessibilityRecord) -> Page {
    let publisher = &press.report.site.publisher;
    let date = record.assessed_on.as_ref().and_then(|text| text.parse().ok());
    let date = date.map(|day| press.date(day));
    let assessed = date.map(|date| {
        let how = record.method.map_or("dated", AssessmentMethod::as_str);
        press.say(&format!("statement-{how}"), &[("date", (&date).into())])
    });
    // Nobody has found out what nobody has assessed.
    let word = if assessed.is_some() { record.conformance.as_str() } else { "unassessed" };
    let url = press.url("/");
    let view = Statement {
        intro: press.say(
            "statement-intro",
            &[("publisher", (&publisher.name).into()), ("url", (&url).into())],
        ),
        conformance: press.say(&format!("statement-{word}"), &[]),
        gaps: record.gaps.clone(),
        assessed,
        feedback: Some(record.feedback_email.clone().unwrap_or_else(|| publisher.email.clone())),
        enforcement: record.enforcement.as_ref().map(|office| Link {
            title: office.name.clone(),
            href: office.url.clone().unwrap_or_default(),
        }),
    };
    let title = press.say("title-accessibility", &[]);
    let head = press.head(&press.paths().accessibility(), &title, "", &[]);
    Page::new("statement.html", head, &view)
}

/// `/nicht-gemeldet/`
pub(in crate::render) fn unreported(press: Press<'_>) -> Page {
    let counted = |wanted: fn(&Standing) -> bool| {
        let services = press.report.services.iter().map(|(ix, _)| ix);
        services.filter(move |ix: &Ix<Service>| {
            let standing = press.figures.standing(*ix);
            standing.counts && wanted(standing)
        })
    };
    let unknown = counted(|standing| standing.state.reported.maturity.is_none());
    let stale = counted(|standing| standing.stale);
    let share = press.figures.share(Scope::All, Measure::Unknown);
    let text = press.share(share, false);
    let days = press.words().number(press.report.site.stale_after_days);
    let view = UnreportedPage {
        sentence: press
            .say("unreported-sentence", &[("count", share.n.into()), ("figure", (&text).into())]),
        unknown: unknown.map(|ix| row(press, ix)).collect(),
        stale_after: press.say("stale-after", &[("n", (&days).into())]),
        stale: stale
            .map(|ix| StaleRow { row: row(press, ix), age: press.age(press.figures.standing(ix)) })
            .collect(),
    };
    let title = press.say("title-unreported", &[]);
    let head = press.head(&press.paths().unreported(), &title, "services", &[]);
    Page::new("unreported.html", head, &view)
}
