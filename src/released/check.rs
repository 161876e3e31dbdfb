// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Whether a release is what the program would write: compared by bytes, and read only where those
//! differ.

use super::file::{Written, write};
use super::rows::ReleaseRow;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::Sources;
use crate::load::files::release::CountRecord;
use crate::load::release::ReleaseDoc;
use crate::model::measure::{Measure, Scope};
use crate::model::release::{digest, follow};
use crate::model::report::{Correction, Release, Report, Subject, Withheld};
use crate::progress::{Counts, Figures, Released, released};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Checks the counts and digests of all releases, and the corrections of counts.
#[must_use]
pub fn check(
    sources: &Sources,
    report: &Report,
    withheld: &Withheld,
    figures: &Figures,
) -> Vec<Diagnostic> {
    let public = report.releases.par_iter().zip(&figures.releases);
    let ahead: Vec<Released> =
        withheld.releases.par_iter().map(|one| released(report, one)).collect();
    let ahead = withheld.releases.par_iter().zip(&ahead);
    let found: Vec<Vec<Diagnostic>> = public
        .chain(ahead)
        .map(|(release, numbers)| {
            let own = sources.releases.iter().filter(|doc| doc.head.id == release.id);
            own.flat_map(|doc| self::release(doc, release, &numbers.published)).collect()
        })
        .collect();
    let mut found: Vec<Diagnostic> = found.into_iter().flatten().collect();
    found.extend(corrections(sources, report, figures));
    found.extend(silent(sources, report));
    found
}

/// That it is counted otherwise than at the newest release, and nobody says so.
fn silent(sources: &Sources, report: &Report) -> Option<Diagnostic> {
    let newest = report.releases.last()?;
    let is_told = report.method_changes.iter().any(|change| change.date > newest.as_of);
    let is_silent = !newest.frozen.are_rules_of(report) && !is_told;
    is_silent.then(|| {
        Diagnostic::new(Code::RulesChanged, Place::start(&sources.method_changes.file))
            .with("release", &newest.id)
            .with("today", report.today)
    })
}

fn release(doc: &ReleaseDoc, release: &Release, published: &Counts) -> Vec<Diagnostic> {
    let Written { body, .. } = write(release, &doc.head.published, published);
    if body == doc.body() {
        return Vec::new();
    }
    let altered = |what: &str| {
        Diagnostic::new(Code::ReleaseAltered, Place::start(&doc.file))
            .with("what", what)
            .with("release", &release.id)
    };
    let (Some(digest), Some(counts)) = (digest(&doc.text), doc.counts()) else {
        return vec![altered("unreadable")];
    };
    let mut found = Vec::new();
    if digest != release.sha256 {
        let digits = |digest: &str| digest.get(..12).unwrap_or(digest).to_owned();
        found.push(
            altered("digest")
                .with("expected", digits(&release.sha256))
                .with("value", digits(&digest)),
        );
    }
    found.extend(different(doc, release, published, &counts));
    found
}

/// Counts that do not follow from the states.
fn different(
    doc: &ReleaseDoc,
    release: &Release,
    published: &Counts,
    counts: &[CountRecord],
) -> Vec<Diagnostic> {
    let rows = ReleaseRow::of(release, &doc.head.published, published).counts;
    let expected = rows.into_iter().map(|row| CountRecord {
        measure: row.measure,
        scope_kind: row.scope_kind.to_owned(),
        scope_id: row.scope_id.map(str::to_owned),
        model: row.model.map(str::to_owned),
        n: row.n,
        of: row.of,
    });
    let key = |one: &CountRecord| {
        let scope = (one.scope_kind.clone(), one.scope_id.clone());
        (scope, one.measure.clone(), one.model.clone())
    };
    let expected: BTreeMap<_, _> = expected.map(|one| (key(&one), (one.n, one.of))).collect();
    let written: BTreeMap<_, _> = counts.iter().map(|one| (key(one), (one.n, one.of))).collect();
    let keys: BTreeSet<_> = expected.keys().chain(written.keys()).collect();
    let differ = keys.into_iter().filter(|key| expected.get(*key) != written.get(*key));
    let text = |counts: Option<&(u32, u32)>| {
        counts.map_or_else(|| "–".to_owned(), |(n, of)| format!("{n}/{of}"))
    };
    let place =
        |((kind, id), measure, model): &((String, Option<String>), String, Option<String>)| {
            let row = counts.iter().position(|one| {
                (&one.scope_kind, &one.scope_id, &one.measure, &one.model)
                    == (kind, id, measure, model)
            });
            let path = crate::diagnostics::Path::default().join("counts");
            Place::value(&doc.file, row.map_or(path.clone(), |row| path.join(row)))
        };
    differ
        .map(|key| {
            let ((kind, id), measure, _) = key;
            Diagnostic::new(Code::ReleaseAltered, place(key))
                .with("what", "count")
                .with("release", &release.id)
                .with("measure", measure)
                .with("scope", id.as_ref().unwrap_or(kind))
                .with("value", text(written.get(key)))
                .with("expected", text(expected.get(key)))
        })
        .collect()
}

/// Corrections of counts: they follow from those of services, but a publisher may want to name the
/// one that was read.
fn corrections(sources: &Sources, report: &Report, figures: &Figures) -> Vec<Diagnostic> {
    let mut chains: BTreeMap<(usize, Scope, Measure), Vec<&Correction>> = BTreeMap::new();
    for one in &report.corrections {
        let scope = match one.subject {
            Subject::Service(_) => continue,
            Subject::Ministry(ix) => Scope::Ministry(ix),
            Subject::Topic(ix) => Scope::Topic(ix),
            Subject::Site => Scope::All,
        };
        if let Ok(measure) = one.field.parse::<Measure>() {
            chains.entry((one.release, scope, measure)).or_default().push(one);
        }
    }
    let chains = chains.into_iter().flat_map(|((release, scope, measure), chain)| {
        let numbers = &figures.releases[release];
        let count = |counts: &Counts| counts.share(scope, measure).n.to_string();
        let ends = [count(&numbers.corrected), count(&numbers.revised)];
        follow(&sources.corrections.file, &chain, &count(&numbers.published), &ends)
    });
    chains.collect()
}
