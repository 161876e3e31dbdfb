// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The strict figure of one ministry in a line, to be put on other websites.

use crate::model::measure::{Measure, Scope};
use crate::model::report::Ministry;
use crate::model::table::Ix;
use crate::render::drawing::{self, Badge};
use crate::render::press::Press;

/// The strict figure of a ministry as a badge.
#[must_use]
pub fn badge(press: Press<'_>, ministry: Ix<Ministry>) -> Vec<u8> {
    let record = &press.report.ministries[ministry];
    let figure = press.figure(Scope::Ministry(ministry), Measure::Everywhere);
    let date = press.date(press.figures.as_of);
    let label = press.say("badge-label", &[("name", (&record.short).into())]);
    let title = press.say(
        "badge-title",
        &[
            ("name", (&record.name).into()),
            ("figure", (&figure.text).into()),
            ("date", (&date).into()),
        ],
    );
    let demo = press.report.site.demo.then(|| press.say("demo-word", &[]));
    let title = match &demo {
        Some(demo) => format!("{demo} – {title}"),
        None => title,
    };
    let drawn = Badge {
        label: &label,
        value: &figure.text,
        title: &title,
        language: press.report.site.language.as_str(),
        demo: demo.as_deref(),
    };
    drawing::badge(&drawn, &press.theme.tokens).into_bytes()
}
