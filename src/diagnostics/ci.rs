// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Located diagnostics in the forms that CI servers show beside the lines of a merge request.
//!
//! Boundary: `within` is the site's folder in its repository, such as `site/`; nothing here looks for it.

use super::{Catalogue, Located, Severity};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Workflow commands of GitHub Actions, a line each:
/// `::error file=…,line=…,col=…,title=code::message and hint`.
#[must_use]
pub fn github(found: &[Located], within: &str, catalogue: &Catalogue) -> String {
    found
        .iter()
        .map(|located| {
            let diagnostic = &located.diagnostic;
            let (at, code) = (located.at, diagnostic.code);
            let file = property(&format!("{within}{}", diagnostic.place.file));
            let place = format!("file={file},line={},col={}", at.line, at.column);
            let title = property(code.as_str());
            let text = escaped(&text(located, catalogue));
            format!("::{} {place},title={title}::{text}\n", code.severity().as_str())
        })
        .collect()
}

/// A Code Quality report of GitLab: `[{description, check_name, fingerprint, severity,
/// location: {path, lines: {begin}}}]`.
///
/// A fingerprint is of the code, the file and the message, not of the line: what is only moved is no new
/// finding. Equal ones would count as one, so the second of them has another.
#[must_use]
pub fn gitlab(found: &[Located], within: &str, catalogue: &Catalogue) -> String {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let list: Vec<_> = found
        .iter()
        .map(|located| {
            let diagnostic = &located.diagnostic;
            let path = format!("{within}{}", diagnostic.place.file);
            let message = catalogue.message(diagnostic);
            let what = [diagnostic.code.as_str(), &path, &message].join("\0");
            let times = seen.entry(what.clone()).or_default();
            let print = Sha256::digest(format!("{what}\0{times}"));
            *times += 1;
            let print: String = print.iter().map(|byte| format!("{byte:02x}")).collect();
            let severity = match diagnostic.code.severity() {
                Severity::Error => "critical",
                Severity::Warning => "minor",
            };
            json!({
                "description": text(located, catalogue),
                "check_name": diagnostic.code.as_str(),
                "fingerprint": print,
                "severity": severity,
                "location": {"path": path, "lines": {"begin": located.at.line}},
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}

/// Message and hint: neither server has a place for the hint.
fn text(located: &Located, catalogue: &Catalogue) -> String {
    let message = catalogue.message(&located.diagnostic);
    match catalogue.hint(&located.diagnostic) {
        Some(hint) => format!("{message}\n{}: {hint}", catalogue.say("level-hint", &[])),
        None => message,
    }
}

/// A text in which no line ends the command.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A value of a command, in which a comma or colon would begin the next.
fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
