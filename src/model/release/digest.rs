// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The digest of a release, and the findings that an edited one makes worthless.

use super::{altered, digits, hex};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::release::{ReleaseDoc, canonical};
use crate::model::check::Check;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// The SHA-256 of a release, as anybody computes it from its YAML; `None` if it is none.
#[must_use]
pub fn digest(yaml: &str) -> Option<String> {
    let mut value: Value = serde_yaml::from_str(yaml).ok()?;
    value.as_object_mut()?.shift_remove("sha256")?;
    Some(hex(&Sha256::digest(canonical(&value.to_string())?)))
}

/// Findings about releases, without those that only follow from an edited one: what was counted at
/// another Stichtag than the file now says is no rewritten past, and no correction mends it. Digests
/// are computed only if something was found, since what is as the program would write it is right.
pub(super) fn trusted(found: Vec<Diagnostic>, docs: &[ReleaseDoc], check: &mut Check<'_>) {
    let edited: Vec<(&ReleaseDoc, String)> = match found.is_empty() {
        true => Vec::new(),
        false => {
            let digests = docs.iter().filter_map(|doc| Some((doc, digest(&doc.text)?)));
            digests.filter(|(doc, digest)| *digest != doc.head.sha256).collect()
        }
    };
    let is_about = |one: &Diagnostic, doc: &ReleaseDoc| {
        let names = |(name, value): &(&str, String)| *name == "release" && *value == doc.head.id;
        one.place.file == doc.file || one.args.iter().any(names)
    };
    let follows = |one: &Diagnostic| match one.code {
        Code::CorrectionTooEarly
        | Code::CorrectionChain
        | Code::CorrectionContradicts
        | Code::CorrectionOfNothing => !edited.is_empty(),
        Code::ReleaseChain | Code::ReleaseAltered => false,
        _ => edited.iter().any(|(doc, _)| is_about(one, doc)),
    };
    check.found.extend(found.into_iter().filter(|one| !follows(one)));
    for (doc, digest) in edited {
        let args: &[(&'static str, &dyn ToString)] =
            &[("expected", &digits(&doc.head.sha256)), ("value", &digits(&digest))];
        altered(check, Place::start(&doc.file), "digest", args);
    }
}
