// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `/aenderungen/`: what changed, in sentences that can be quoted.

use super::Page;
use crate::model::address::{DataFile, Dataset, Format};
use crate::progress::{Change, Changes, Side, between};
use crate::render::changed::{Part, mark, period, sentences, summary};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::downloads::Download;
use crate::render::view::releases::{ChangeGroup, ChangeList, ChangesPage, Quotable};

/// `/aenderungen/`
pub(in crate::render) fn changes(press: Press<'_>) -> Page {
    let report = press.report;
    let (as_of, last) = (press.figures.as_of, report.last_day());
    let start = match report.release_of(as_of) {
        Some((index, _)) => Side::Release(index),
        None => Side::Day(as_of),
    };
    let since = (last > as_of).then(|| between(report, start, Side::Day(last)));
    let data = |format: &Format| {
        let title = DataFile::Table(Dataset::Changes, *format).name();
        Link { href: press.href(&press.paths().data(&title)), title }
    };
    let view = ChangesPage {
        list: list(press, &press.figures.changes),
        since: since.map(|changes| list(press, &changes)),
        files: vec![Download {
            title: press.say("dataset-changes", &[]),
            about: Some(press.say("dataset-changes-about", &[])),
            links: Dataset::Changes.formats().iter().map(data).collect(),
        }],
        feed: Link {
            title: press.say("changes_feed", &[]),
            href: press.href(&press.paths().changes_feed()),
        },
        others: press.links(&[
            ("title-releases", press.paths().releases()),
            ("title-corrections", press.paths().corrections()),
            ("menu-course", press.paths().course()),
        ]),
    };
    let title = press.say("title-changes", &[]);
    let mut head = press.head(&press.paths().changes(), &title, "releases", &[]);
    head.description = view.list.summary.join(" ");
    Page::new("changes.html", head, &view)
}

/// A group is open while it can be taken in at a glance.
const OPEN: usize = 12;

/// Changes by whether they are steps back, and by what happened first.
pub(super) fn list(press: Press<'_>, changes: &Changes) -> ChangeList {
    let of = |part: Part| {
        let groups = part.groups(changes);
        groups.iter().map(|group| self::group(press, changes, group)).collect()
    };
    ChangeList {
        period: period(press, changes),
        summary: summary(press, changes),
        back: of(Part::Back),
        forward: of(Part::Forward),
        revised: of(Part::Revised),
    }
}

fn group(press: Press<'_>, changes: &Changes, group: &[&Change]) -> ChangeGroup {
    let (direction, word) = mark(press, group.first().copied());
    // The title in the sentence is the link: named once, and the sentence can still be quoted.
    let quotable = |change: &&Change| {
        let (service, text) = (press.service(change.service), sentences(press, changes, change));
        let (before, after) = match text.split_once(&service.title) {
            Some((before, after)) => (before.to_owned(), after.to_owned()),
            None => (String::new(), format!(": {text}")),
        };
        Quotable { before, service, after }
    };
    ChangeGroup {
        direction,
        word,
        count: press.words().number(u32::try_from(group.len()).unwrap_or(u32::MAX)),
        open: group.len() <= OPEN,
        items: group.iter().map(quotable).collect(),
    }
}
