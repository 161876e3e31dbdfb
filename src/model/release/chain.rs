// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Each release names the one before and its digest: a chain from which none can be taken out, and
//! in which none can be changed, without the next one saying so.
//!
//! Boundary: the chain alone proves nothing to somebody who rewrites all of it. What was published
//! is held against it by `verify`.

use super::{Read, digits};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::model::at::At;
use crate::model::check::Check;
use std::collections::BTreeMap;

/// Checks the chain; `read` is sorted by Stichtag.
pub(super) fn check(read: &[Read<'_>], check: &mut Check<'_>) {
    let by_id: BTreeMap<&str, &Read<'_>> =
        read.iter().map(|one| (one.release.id.as_str(), one)).collect();
    let mut successors: BTreeMap<Option<&str>, &Read<'_>> = BTreeMap::new();
    for one in read {
        let previous = one.release.previous.as_ref();
        if let Some(other) = successors.insert(previous.map(|(id, _)| id.as_str()), one) {
            let what = if previous.is_none() { "two-first" } else { "fork" };
            let diagnostic = broken(one, "previous", what).with("other", &other.release.id);
            check.found.push(match previous {
                Some((id, _)) => diagnostic.with("previous", id).also(place(other, "previous")),
                None => diagnostic.also(Place::start(&other.doc.file)),
            });
        }
        let Some((id, digest)) = previous else { continue };
        match by_id.get(id.as_str()) {
            None => check.found.push(broken(one, "previous", "missing").with("previous", id)),
            Some(before) => {
                if before.release.sha256 != *digest {
                    let diagnostic = broken(one, "previous", "digest")
                        .with("previous", id)
                        .with("expected", digits(digest))
                        .with("value", digits(&before.release.sha256))
                        .also(place(before, "sha256"));
                    check.found.push(diagnostic);
                }
                order(one, before, check);
            }
        }
    }
    for one in read.iter().filter(|one| one.release.cutoff > check.today) {
        let diagnostic = broken(one, "cutoff", "future");
        let (value, today) = (one.release.cutoff, check.today);
        check.found.push(diagnostic.with("value", value).with("today", today));
    }
}

/// A later release has a later Stichtag, and neither an earlier Redaktionsschluss nor an earlier
/// day of publication.
fn order(one: &Read<'_>, before: &Read<'_>, check: &mut Check<'_>) {
    let (new, old) = (&one.release, &before.release);
    let wrong = [
        ("as_of", new.as_of <= old.as_of, (new.as_of.to_string(), old.as_of.to_string())),
        ("cutoff", new.cutoff < old.cutoff, (new.cutoff.to_string(), old.cutoff.to_string())),
        (
            "published",
            new.published < old.published,
            (new.published.to_string(), old.published.to_string()),
        ),
    ];
    for (key, _, (value, before)) in wrong.into_iter().filter(|(_, is_wrong, _)| *is_wrong) {
        let diagnostic = broken(one, key, "order").with("field", key).with("previous", &old.id);
        check.found.push(diagnostic.with("value", value).with("before", before));
    }
}

fn place(read: &Read<'_>, key: &str) -> Place {
    At::top(&read.doc.file).key(key).place()
}

fn broken(read: &Read<'_>, key: &str, what: &'static str) -> Diagnostic {
    Diagnostic::new(Code::ReleaseChain, place(read, key))
        .with("what", what)
        .with("release", &read.release.id)
}
