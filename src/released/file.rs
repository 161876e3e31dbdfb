// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The YAML of a release: one JSON value a line, which is YAML too, is readable, and shows a change
//! as one line. The digest is that of the same values as canonical JSON (RFC 8785).

use super::rows::ReleaseRow;
use crate::model::release::hex;
use crate::model::report::{Language, Release};
use crate::progress::Counts;
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// What stands above it, for whoever opens the file.
pub(super) fn comment(language: Language, id: &str) -> String {
    match language {
        Language::De => format!(
            "# Bericht {id}, geschrieben von „fortschritt release“. Nicht ändern: Die Prüfsumme \
             verriete es, und der nächste Bericht nennt sie.\n\
             # War ein Wert falsch, gehört das in data/corrections.yaml.\n"
        ),
        Language::En => format!(
            "# Release {id}, written by \"fortschritt release\". Do not change it: its digest would \
             tell, and the next release names that digest.\n\
             # If a value was wrong, say so in data/corrections.yaml.\n"
        ),
    }
}

/// A release as text without comments, and its digest.
pub(super) struct Written {
    pub(super) body: String,
    pub(super) sha256: String,
}

/// Writes a release with the counts that were published; `published` is the moment as written.
pub(super) fn write(release: &Release, published: &str, counts: &Counts) -> Written {
    let row = ReleaseRow::of(release, published, counts);
    // Plain fields into memory have no way to fail.
    let canonical = serde_json::to_vec(&row).unwrap_or_default();
    let sha256 = hex(&Sha256::digest(canonical));
    let mut body = String::new();
    let mut line = |key: &str, value: String| body.push_str(&format!("{key}: {value}\n"));
    line("id", json(&row.id));
    if row.demo {
        line("demo", json(&row.demo));
    }
    line("previous", json(&row.previous));
    line("as_of", json(&row.as_of));
    line("cutoff", json(&row.cutoff));
    line("published", json(&row.published));
    line("rules", json(&row.rules));
    line("states", json(&row.states));
    line("sha256", json(&sha256));
    line("scope", json(&row.scope));
    line("maturity_model", json(&row.maturity_model));
    list(&mut body, "models", &row.models);
    list(&mut body, "ministries", &row.ministries);
    list(&mut body, "topics", &row.topics);
    list(&mut body, "counts", &row.counts);
    Written { body, sha256 }
}

fn list(out: &mut String, key: &str, rows: &[impl Serialize]) {
    if rows.is_empty() {
        out.push_str(&format!("{key}: []\n"));
        return;
    }
    out.push_str(&format!("{key}:\n"));
    for row in rows {
        out.push_str(&format!("- {}\n", json(row)));
    }
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
