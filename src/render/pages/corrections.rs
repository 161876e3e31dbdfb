// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `/korrekturen/`: every correction, how the past is protected, and how far that reaches.

use super::Page;
use crate::model::address::DataFile;
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::chart::{Row, Table};
use crate::render::view::releases::CorrectionsPage;

/// What the classes of the statistical offices mean, the lightest first.
const CLASSES: [&str; 3] = ["class-formal-about", "class-minor-about", "class-serious-about"];
/// How a changed past is found, and how far that reaches.
const PROTECTION: [&str; 4] =
    ["protection-guard", "protection-chain", "protection-limit", "protection-you"];

/// `/korrekturen/`
pub(in crate::render) fn corrections(press: Press<'_>) -> Page {
    let all = &press.report.corrections;
    let count = u32::try_from(all.len()).unwrap_or(u32::MAX);
    let n = press.words().number(count);
    let say = |key: &&str| press.say(key, &[]);
    let view = CorrectionsPage {
        sentence: press.say("corrections-count", &[("count", count.into()), ("n", (&n).into())]),
        items: all.iter().rev().map(|one| press.correction(one)).collect(),
        classes: CLASSES.iter().map(say).collect(),
        protection: PROTECTION.iter().map(say).collect(),
        digests: digests(press),
        ledger: Link {
            title: DataFile::Ledger.name(),
            href: press.href(&press.paths().data(&DataFile::Ledger.name())),
        },
    };
    let title = press.say("title-corrections", &[]);
    let mut head = press.head(&press.paths().corrections(), &title, "releases", &[]);
    head.description.clone_from(&view.sentence);
    Page::new("corrections.html", head, &view)
}

fn digests(press: Press<'_>) -> Table {
    let columns = ["column-release-name", "column-published-on", "column-digest"];
    let row = |release: &crate::model::report::Release| Row {
        head: press.release_title(release),
        href: Some(press.href(&press.paths().release(&release.id))),
        cells: vec![press.moment(release.published), release.short_digest().to_owned()],
    };
    Table {
        caption: press.say("digests-caption", &[]),
        columns: columns.map(|key| press.say(key, &[])).to_vec(),
        rows: press.report.releases.iter().rev().map(row).collect(),
        words: true,
        open: true,
        ..Table::default()
    }
}
