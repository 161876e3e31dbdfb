// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `changes`: what changed between two releases or days, or between two checkouts of a site.

use super::args::{Arguments, Changes, Form, Format};
use super::speak::{Speaker, complain, meant, print};
use super::stages::{Prepared, Ready, Timings, prepare};
use super::{Outcome, Ran};
use crate::diagnostics::Catalogue;
use crate::model::Report;
use crate::progress::{Side, between};
use crate::render::{self, Difference, Markup};
use jiff::civil::Date;
use std::path::Path;

pub fn changes(arguments: &Arguments, changes: &Changes, speaker: &Speaker) -> Ran {
    let mut timings = Timings::default();
    let Prepared { sources, found, ready, .. } = prepare(arguments, &changes.common, &mut timings)?;
    // Warnings are for `check`; here only what stands in the way is said.
    let Some(ready) = ready else {
        speaker.report(&sources, found, &changes.common);
        return Ok(Outcome::Mistakes);
    };
    let catalogue = speaker.catalogue(Some(&sources));
    let form = if arguments.format == Format::Json { Form::Json } else { changes.form };
    if let Some(base) = &changes.base {
        return against(arguments, base, (changes, form), &ready, speaker);
    }
    let (Some(from), Some(to)) = (
        side(&ready.report, changes.from.as_deref(), ready.figures.changes.from, &catalogue),
        side(&ready.report, changes.to.as_deref(), ready.figures.changes.to, &catalogue),
    ) else {
        return Ok(Outcome::Unable);
    };
    let (first, last) = (from.as_of(&ready.report), to.as_of(&ready.report));
    if first >= last {
        let args = [("from", first.to_string()), ("to", last.to_string())];
        let key = if first == last { "changes-of-one-day" } else { "changes-reversed" };
        complain(&catalogue.say(key, &args));
        return Ok(Outcome::Unable);
    }
    let all = between(&ready.report, from, to);
    let Ready { report, figures, theme, .. } = &ready;
    print(&match form {
        Form::Json => render::changes_json(report, figures, theme, &all),
        Form::Text => render::changes_note(report, figures, theme, (&all, Markup::Plain)),
        Form::Markdown => render::changes_note(report, figures, theme, (&all, Markup::Markdown)),
    });
    Ok(Outcome::Clean)
}

/// A release by its id, or a day.
fn side(
    report: &Report,
    asked: Option<&str>,
    otherwise: Side,
    catalogue: &Catalogue,
) -> Option<Side> {
    let Some(asked) = asked else { return Some(otherwise) };
    if let Some(index) = report.releases.iter().position(|release| release.id == asked) {
        return Some(Side::Release(index));
    }
    let day: Option<Date> = asked.parse().ok();
    if let Some(day) = day.filter(|day| *day <= report.last_day()) {
        return Some(Side::Day(day));
    }
    let releases = report.releases.iter().map(|release| release.id.as_str());
    let meant = meant(catalogue, asked, releases.clone());
    let known: Vec<&str> = releases.collect();
    let args = [
        ("value", asked.to_owned()),
        ("known", known.join(", ")),
        ("last", report.last_day().to_string()),
        ("nknown", known.len().to_string()),
    ];
    let key = if day.is_some() { "changes-too-late" } else { "changes-unknown-side" };
    let sentences = [Some(catalogue.say(key, &args)), meant];
    complain(&sentences.into_iter().flatten().collect::<Vec<_>>().join(" "));
    None
}

/// What a change of the site's files changes in what is published.
fn against(
    arguments: &Arguments,
    base: &Path,
    (changes, form): (&Changes, Form),
    ready: &Ready,
    speaker: &Speaker,
) -> Ran {
    let mut timings = Timings::default();
    let of_base = Arguments { root: Some(base.to_owned()), ..arguments.clone() };
    let before = prepare(&of_base, &changes.common, &mut timings)?;
    let catalogue = speaker.catalogue(Some(&before.sources));
    let Some(old) = before.ready else {
        complain(&catalogue.say("base-unsound", &[("path", base.display().to_string())]));
        return Ok(Outcome::Unable);
    };
    let sides = |ready: &'_ Ready| {
        let Ready { report, figures, theme, .. } = ready;
        render::ledger(report, figures, theme)
    };
    let ledger = |ready| crate::load::ledger::Ledger::read(&sides(ready)).unwrap_or_default();
    let findings = crate::released::ledger::compare(&ledger(&old), &ledger(ready));
    let difference = Difference {
        old: (&old.report, &old.figures),
        new: (&ready.report, &ready.figures),
        theme: &ready.theme,
        sentences: findings
            .iter()
            .map(|one| (one.is_loss, catalogue.say(&format!("base-{}", one.what), &one.args)))
            .collect(),
    };
    print(&match form {
        Form::Json => difference.json(),
        Form::Text => difference.note(Markup::Plain),
        Form::Markdown => difference.note(Markup::Markdown),
    });
    Ok(match findings.iter().any(|one| one.is_loss) {
        true => Outcome::Mistakes,
        false => Outcome::Clean,
    })
}
