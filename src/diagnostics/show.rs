// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Draws located diagnostics: for a person with source line, caret and hint, for a program as JSON.

use super::{Catalogue, Located, Position, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde_json::json;

/// Columns of a source line that are shown around its mistake; the same on every terminal and in CI.
const WIDTH: usize = 140;

/// The diagnostics as a person reads them on a terminal.
///
/// `text` gives the content of a file; where it has none (a missing file), the place is named
/// without a source line. Colours only with `coloured`.
pub fn human<'a>(
    found: &[Located],
    text: impl Fn(&str) -> Option<&'a str>,
    catalogue: &Catalogue,
    coloured: bool,
) -> String {
    let renderer = if coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.term_width(WIDTH);
    found
        .iter()
        .map(|located| renderer.render(&[group(located, &text, catalogue)]) + "\n\n")
        .collect()
}

fn group<'a>(
    located: &Located,
    text: &impl Fn(&str) -> Option<&'a str>,
    catalogue: &Catalogue,
) -> Group<'a> {
    let diagnostic = &located.diagnostic;
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR.with_name(catalogue.say("level-error", &[])),
        Severity::Warning => Level::WARNING.with_name(catalogue.say("level-warning", &[])),
    };
    let title =
        level.primary_title(printable(&catalogue.message(diagnostic))).id(diagnostic.code.as_str());
    let mut group = Group::with_title(title);
    let places = std::iter::once((&diagnostic.place.file, located.at, AnnotationKind::Primary))
        .chain(located.also.iter().map(|(file, at)| (file, *at, AnnotationKind::Context)));
    for (file, at, kind) in places {
        group = match text(file).filter(|text| !text.is_empty()) {
            Some(text) => group.element(snippet(file, at, text, kind)),
            None => {
                let origin = Origin::path(file.to_string()).line(at.line).char_column(at.column);
                group.element(origin)
            }
        };
    }
    if let Some(hint) = catalogue.hint(diagnostic) {
        let help = Level::HELP.with_name(catalogue.say("level-hint", &[]));
        group = group.element(help.message(printable(&hint)));
    }
    group
}

/// The one line that matters, cut out: annotating the whole file would cost its length each time.
fn snippet<'a>(
    file: &str,
    at: Position,
    text: &str,
    kind: AnnotationKind,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let start = text[..at.start].rfind('\n').map_or(0, |newline| newline + 1);
    let rest = &text[start..];
    let line = rest[..rest.find('\n').unwrap_or(rest.len())].trim_end_matches('\r');
    let offset = (at.start - start).min(line.len());
    let length = at.end.saturating_sub(at.start).max(1).min(line.len() - offset);
    let end = (offset + length..=line.len()).find(|end| line.is_char_boundary(*end));
    Snippet::source(printable(line))
        .path(file.to_owned())
        .line_start(at.line)
        .annotation(kind.span(offset..end.unwrap_or(line.len())))
}

/// Control characters made visible, so that a file cannot steer the reader's terminal; the
/// replacements are as long in bytes as what they replace, so that carets stay right.
fn printable(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\t' => ' ',
            c if c.is_ascii_control() && c != '\n' => '?',
            '\u{80}'..='\u{9f}' => '¤',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// The diagnostics as a JSON list of `{code, severity, file, line, column, message, hint}`.
#[must_use]
pub fn json(found: &[Located], catalogue: &Catalogue) -> String {
    let list: Vec<_> = found
        .iter()
        .map(|located| {
            let diagnostic = &located.diagnostic;
            json!({
                "code": diagnostic.code.as_str(),
                "severity": diagnostic.code.severity().as_str(),
                "file": &*diagnostic.place.file,
                "line": located.at.line,
                "column": located.at.column,
                "message": catalogue.message(diagnostic),
                "hint": catalogue.hint(diagnostic),
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(list))
}
