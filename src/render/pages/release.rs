// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A release as it was published, with what became of it.

use super::Page;
use super::changes::list;
use crate::model::address::ReleaseFile;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Correction, CorrectionClass, FrozenMinistry, Release, Subject};
use crate::progress::{Counts, Released, Side, between};
use crate::render::changed::known_now;
use crate::render::heard::CORRECTED;
use crate::render::marks::signs;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::chart::{Row, Table};
use crate::render::view::downloads::Download;
use crate::render::view::releases::{self as view, ReleasePage};
use crate::render::words::Arg;

/// Measures in the table of a release, the strict figure first.
const MEASURES: [Measure; 8] = [
    Measure::Everywhere,
    Measure::Somewhere,
    Measure::Conform,
    Measure::Loose,
    Measure::Unknown,
    Measure::Known,
    Measure::Itemised,
    Measure::Total,
];
/// Services that are named where something was reported late.
const LATE: usize = 30;

/// `/berichte/<id>/`
pub(in crate::render) fn release(press: Press<'_>, index: usize) -> Page {
    let (release, numbers) = (&press.report.releases[index], &press.figures.releases[index]);
    let corrections: Vec<_> =
        press.report.corrections.iter().filter(|one| one.release == index).collect();
    let serious = corrections.iter().filter(|one| one.class == CorrectionClass::Serious);
    let before = index.checked_sub(1);
    let view = ReleasePage {
        dates: dates(press, release),
        digest: release.short_digest().to_owned(),
        lead: lead(press, release, numbers),
        serious: serious
            .map(|one| {
                let one = press.correction(one);
                let args: &[(&'static str, Arg<'_>)] = &[
                    ("date", (&one.date).into()),
                    ("subject", (&one.subject.title).into()),
                    ("values", (&one.values).into()),
                ];
                press.say("serious-notice", args)
            })
            .collect(),
        figures: figures(press, index),
        footnotes: footnotes(press, index),
        ministries: ministries(press, index),
        changes: before.map(|before| {
            list(press, &between(press.report, Side::Release(before), Side::Release(index)))
        }),
        corrections: corrections.iter().map(|one| press.correction(one)).collect(),
        late: late(press, numbers),
        late_services: numbers.late.iter().take(LATE).map(|ix| press.service(*ix)).collect(),
        files: files(press, release),
        digest_command: DIGEST_COMMAND.to_owned(),
        digest_full: release.sha256.clone(),
        others: others(press, index),
    };
    let title = press.release_title(release);
    let list = Link {
        title: press.say("title-releases", &[]),
        href: press.href(&press.paths().releases()),
    };
    let path = press.paths().release(&release.id);
    let mut head = press.head(&path, &title, "releases", &[list]);
    head.description.clone_from(&view.lead);
    Page::new("release.html", head, &view)
}

/// Notes on the marks of both tables: on figures, then on names.
fn footnotes(press: Press<'_>, index: usize) -> Vec<String> {
    let (release, numbers) = (&press.report.releases[index], &press.figures.releases[index]);
    let ministries = release.frozen.ministries.iter();
    let scopes: Vec<_> = [Scope::All, Scope::AllWithFederal]
        .into_iter()
        .chain(ministries.clone().map(|one| Scope::Ministry(one.ix)))
        .collect();
    let note = |one: &Correction| {
        let (date, values) = (press.date(one.date), press.corrected_values(one));
        press.say("footnote-name", &[("date", (&date).into()), ("values", (&values).into())])
    };
    let names = ministries.filter_map(|one| corrected_name(press, index, one).map(note));
    press.footnotes_of(release, numbers, &scopes, &MEASURES).into_iter().chain(names).collect()
}

/// The last correction of the name that a ministry had in a release.
fn corrected_name<'p>(
    press: Press<'p>,
    release: usize,
    ministry: &FrozenMinistry,
) -> Option<&'p Correction> {
    let mut all = press.report.corrections.iter();
    all.rfind(|one| {
        one.release == release
            && one.subject == Subject::Ministry(ministry.ix)
            && one.field == "name"
    })
}

fn dates(press: Press<'_>, release: &Release) -> String {
    let published = press.moment(release.published);
    let (as_of, cutoff) = (press.date(release.as_of), press.date(release.cutoff));
    let args: &[(&'static str, Arg<'_>)] = &[
        ("as_of", (&as_of).into()),
        ("cutoff", (&cutoff).into()),
        ("published", (&published).into()),
    ];
    press.say("release-dates", args)
}

/// The strict figure as published, and as it is known now where that is something else.
pub(super) fn lead(press: Press<'_>, release: &Release, numbers: &Released) -> String {
    let published = numbers.published.share(Scope::All, Measure::Everywhere);
    let figure = press.share(published, false);
    let as_of = press.date(release.as_of);
    let args: &[(&'static str, Arg<'_>)] =
        &[("figure", (&figure).into()), ("date", (&as_of).into())];
    let first = press.say("release-lead", args);
    match known_now(press, numbers) {
        Some(now) => format!("{first} {now}"),
        None => first,
    }
}

/// The figures of a release: as published, as known now, in the release before, and today.
fn figures(press: Press<'_>, index: usize) -> Table {
    let (release, numbers) = (&press.report.releases[index], &press.figures.releases[index]);
    let before =
        index.checked_sub(1).map(|at| (&press.report.releases[at], &press.figures.releases[at]));
    // Recounted by the rules of today only where those are others: else it would be said twice.
    let anew = !release.frozen.are_rules_of(press.report);
    let named = |key: &str, name: &str| press.say(key, &[("name", name.into())]);
    let mut columns = vec![
        press.say("column-measure", &[]),
        press.say("column-published", &[]),
        press.say("column-known-now", &[]),
    ];
    columns.extend(anew.then(|| press.say("column-recalculated", &[])));
    columns.extend(before.map(|(before, _)| named("column-release", &before.id)));
    let is_past = release.as_of < press.figures.as_of;
    columns.extend(is_past.then(|| named("column-today", &press.date(press.figures.as_of))));
    let loose = numbers.published.share(Scope::All, Measure::Loose);
    let measures = MEASURES.iter().filter(|one| **one != Measure::Loose || loose.n > 0);
    // In the words of the rules that it was counted by.
    let in_force = release.frozen.in_force.at(release.as_of, release.cutoff);
    let model = &release.frozen.models[in_force];
    let rows = measures.map(|one| (press.measure_by(*one, model), Scope::All, *one));
    let federal = press.say("measure-conform-federal", &[]);
    let rows = rows.chain([(federal, Scope::AllWithFederal, Measure::Conform)]);
    let row = |(head, scope, measure): (String, Scope, Measure)| {
        let cell = |counts: &Counts| press.measured(counts.share(scope, measure), measure);
        let mut cells = vec![cell(&numbers.published), known_cell(press, numbers, scope, measure)];
        cells.extend(anew.then(|| cell(&numbers.recalculated)));
        cells.extend(before.map(|(_, numbers)| cell(&numbers.published)));
        cells.extend(is_past.then(|| cell(&press.figures.now)));
        Row { head, href: None, cells }
    };
    Table {
        caption: press.say("release-figures", &[("release", (&release.id).into())]),
        columns,
        rows: rows.map(row).collect(),
        open: true,
        ..Table::default()
    }
}

/// A figure as known now, with its signs; a dash where it is what was published.
fn known_cell(press: Press<'_>, numbers: &Released, scope: Scope, measure: Measure) -> String {
    match numbers.mark(scope, measure) {
        Some(mark) => {
            let now = press.measured(numbers.revised.share(scope, measure), measure);
            format!("{now}\u{a0}{}", signs(&mark))
        }
        None => press.say("unchanged", &[]),
    }
}

fn ministries(press: Press<'_>, index: usize) -> Table {
    let (release, numbers) = (&press.report.releases[index], &press.figures.releases[index]);
    // As it was published, and as it is known now.
    let both = |key: &str| {
        let measure = press.say(key, &[]);
        let known = press.say("column-known-now-of", &[("measure", (&measure).into())]);
        [measure, known]
    };
    let ministry = press.say("column-ministry", &[]);
    let measures = ["measure-everywhere", "column-conform"].into_iter().flat_map(both);
    let columns = std::iter::once(ministry).chain(measures).collect();
    let row = |one: &FrozenMinistry| {
        let scope = Scope::Ministry(one.ix);
        let share = |measure| numbers.published.share(scope, measure);
        let strict = share(Measure::Everywhere);
        (strict.of > 0).then(|| Row {
            head: match corrected_name(press, index, one) {
                Some(_) => format!("{}\u{a0}{CORRECTED}", one.name),
                None => one.name.clone(),
            },
            href: Some(press.ministry(one.ix).href),
            cells: vec![
                press.share(strict, false),
                known_cell(press, numbers, scope, Measure::Everywhere),
                press.share(share(Measure::Conform), false),
                known_cell(press, numbers, scope, Measure::Conform),
            ],
        })
    };
    Table {
        caption: press.say("release-ministries", &[("release", (&release.id).into())]),
        columns,
        rows: release.frozen.ministries.iter().filter_map(row).collect(),
        open: true,
        ..Table::default()
    }
}

fn late(press: Press<'_>, numbers: &Released) -> Option<String> {
    let count = u32::try_from(numbers.late.len()).unwrap_or(u32::MAX);
    let date = press.date(numbers.revised_on);
    let n = press.words().number(count);
    let args: &[(&'static str, Arg<'_>)] =
        &[("count", count.into()), ("n", (&n).into()), ("date", (&date).into())];
    (count > 0).then(|| press.say("release-late", args))
}

fn files(press: Press<'_>, release: &Release) -> Vec<Download> {
    let file = |file: &ReleaseFile| {
        let (stem, _) = file.name().split_once('.').unwrap_or((file.name(), ""));
        Download {
            title: press.say(&format!("release-file-{stem}"), &[]),
            about: Some(press.say(&format!("release-file-{stem}-about"), &[])),
            links: vec![Link {
                title: file.name().to_owned(),
                href: press.href(&press.paths().release_file(&release.id, *file)),
            }],
        }
    };
    ReleaseFile::ALL.iter().map(file).collect()
}

/// How anybody computes the digest of the states, with two common programs.
const DIGEST_COMMAND: &str =
    "jq --sort-keys --compact-output --join-output .states states.json | sha256sum";

/// The neighbours, and the list.
fn others(press: Press<'_>, index: usize) -> Vec<Link> {
    let link = |index: usize| {
        let release = press.report.releases.get(index)?;
        let href = press.href(&press.paths().release(&release.id));
        Some(Link { title: press.release_title(release), href })
    };
    let neighbours = [index.checked_sub(1).and_then(link), link(index + 1)];
    let all = press.links(&[
        ("title-releases", press.paths().releases()),
        ("title-corrections", press.paths().corrections()),
    ]);
    neighbours.into_iter().flatten().chain(all).collect()
}

/// The corrections page of a subject, for pages that show the subject.
pub(super) fn corrections_of(press: Press<'_>, subject: Subject) -> Vec<view::Correction> {
    let all = press.report.corrections.iter().filter(|one| one.subject == subject);
    all.map(|one| press.correction(one)).collect()
}
