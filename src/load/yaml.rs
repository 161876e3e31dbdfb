// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One YAML text to one typed value: fast when all is well, thorough when something is wrong.
//!
//! `serde_yaml` is quick but stops at its first mistake and forgets where values stood. But a
//! press officer wants every mistake with its place. Therefore the typed reading comes first, and
//! only if it fails the text is parsed again with marks and held against the generated schema.

use super::marked::Content;
use super::{Faults, form, marked, schema};
use crate::diagnostics::{Code, Diagnostic, FileName, Path, Place};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::ops::Range;

/// A YAML text within a file: the file itself, or the front matter of one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Yaml<'t> {
    pub(crate) file: &'t FileName,
    pub(crate) text: &'t str,
    /// Where the text starts in its file, in bytes.
    pub(crate) base: usize,
}

/// What could be read, and what was wrong with it.
pub(crate) struct Read<T> {
    /// `None` if the text is no YAML at all.
    pub(crate) value: Option<T>,
    pub(crate) found: Vec<Diagnostic>,
    pub(crate) faults: Faults,
}

/// Reads a text into `T`; an empty one is `T`'s default where it has one.
pub(crate) fn read<T: DeserializeOwned + JsonSchema>(yaml: Yaml<'_>) -> Read<T> {
    // The fast parser takes time that grows with the square of open brackets, before it gives up.
    if towers(yaml.text)
        && let Err(not) = marked::parse(yaml.text)
    {
        return no_yaml(yaml, not);
    }
    match serde_yaml::from_str::<T>(yaml.text) {
        Ok(value) => Read { value: Some(value), found: hashtags(yaml), faults: Faults::default() },
        Err(error) => read_again(yaml, &error),
    }
}

/// Words that were cut off a text because YAML takes `#` for the start of a remark. A remark has a
/// space behind its sign; what has none was meant as a word: `Start von #OZG`.
fn hashtags(yaml: Yaml<'_>) -> Vec<Diagnostic> {
    let looks_so =
        |line: &str| line.split(" #").skip(1).any(|rest| rest.starts_with(char::is_alphanumeric));
    if !yaml.text.lines().any(looks_so) {
        return Vec::new();
    }
    let Ok(root) = marked::parse(yaml.text) else { return Vec::new() };
    let mut found = Vec::new();
    let mut nodes = vec![&root];
    while let Some(node) = nodes.pop() {
        match &node.content {
            Content::Scalar { plain: true, .. } => {
                let end = node.bytes.end;
                let rest = yaml.text[end..].lines().next().unwrap_or_default();
                let cut = rest.trim_start().strip_prefix('#');
                if cut.is_some_and(|cut| cut.starts_with(char::is_alphanumeric)) {
                    let start = yaml.base + end + rest.len() - rest.trim_start().len();
                    let bytes = start..yaml.base + end + rest.trim_end().len();
                    let place = Place::bytes(yaml.file, bytes);
                    found.push(Diagnostic::new(Code::Hashtag, place).with("value", rest.trim()));
                }
            }
            Content::Scalar { .. } => {}
            Content::List(items) => nodes.extend(items.iter().map(|item| &**item)),
            Content::Map(entries) => nodes.extend(entries.iter().map(|(_, value)| &**value)),
        }
    }
    found
}

fn read_again<T: DeserializeOwned + JsonSchema>(
    yaml: Yaml<'_>,
    error: &serde_yaml::Error,
) -> Read<T> {
    let root = match marked::parse(yaml.text) {
        Ok(root) => root,
        Err(not) => return no_yaml(yaml, not),
    };
    let mut checked = form::check(&root, &schema::of::<T>(), yaml.file);
    for diagnostic in &mut checked.found {
        if let crate::diagnostics::Spot::Offset(offset) = &mut diagnostic.place.spot {
            *offset += yaml.base;
        }
    }
    let mut faults = Faults::default();
    for path in checked.faults {
        faults.add(yaml.file, path);
    }
    match serde_yaml::from_value::<T>(checked.value) {
        Ok(value) => Read { value: Some(value), found: checked.found, faults },
        // The two readers disagree: better the parser's own words than silence.
        Err(_) if checked.found.is_empty() => {
            let offset = error.location().map_or(0, |at| at.index());
            let place = Place::offset(yaml.file, yaml.base + offset);
            let diagnostic = Diagnostic::new(Code::YamlSyntax, place).with("cause", "other");
            broken(yaml.file, diagnostic.with("detail", error))
        }
        Err(_) => Read { value: None, found: checked.found, faults },
    }
}

/// Why a text is no YAML, where that can be told: a parser gives up after the slip, often on the
/// next line, and speaks of its own state.
fn cause(text: &str, not: &marked::NotYaml) -> (Code, Range<usize>) {
    let at = not.offset..not.offset + 1;
    if not.code != Code::YamlSyntax {
        return (not.code, at);
    }
    let mut start = 0;
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .map(|line| {
            start += line.len();
            (start - line.len(), line.trim_end())
        })
        .collect();
    let here = lines.partition_point(|(start, _)| *start <= not.offset).saturating_sub(1);
    for (start, line) in &lines[here.saturating_sub(1)..lines.len().min(here + 2)] {
        let indent = &line[..line.len() - line.trim_start().len()];
        if let Some(tab) = indent.find('\t') {
            return (Code::YamlTab, start + tab..start + tab + 1);
        }
    }
    // A colour without quotation marks is a remark, and takes the bracket behind it along.
    let in_bracket = |line: &str| line.find(": #").filter(|at| line[..*at].contains(['{', '[']));
    let hash = lines.iter().take(here + 1).rev().find_map(|(start, line)| {
        let at = start + in_bracket(line)? + 2;
        text[at + 1..].starts_with(|c: char| c.is_alphanumeric()).then_some(at..start + line.len())
    });
    if let Some(bytes) = hash {
        return (Code::YamlHash, bytes);
    }
    if not.detail.contains("simple key") {
        let indent = |line: &str| line.len() - line.trim_start().len();
        let before = |(start, line): &&(usize, &str)| {
            !line.trim().is_empty() && start + indent(line) < not.offset
        };
        if let Some((start, line)) = lines.iter().take(here + 1).rfind(before) {
            let content = line.trim_start().trim_start_matches("- ").trim_start();
            let from = start + line.len() - content.len();
            let glued = content.split_once(':').is_some_and(|(key, value)| {
                let word = |c: char| c.is_alphanumeric() || c == '_';
                !key.is_empty() && key.chars().all(word) && !value.starts_with([' ', '/'])
            });
            let code = if glued { Code::YamlColon } else { Code::YamlSyntax };
            return (code, from..start + line.len());
        }
    }
    (Code::YamlSyntax, at)
}

/// The parser's own words for what went wrong, sorted into the mistakes that people make; the
/// catalogue has a sentence for each.
fn in_plain_words(detail: &str) -> &'static str {
    let causes: [(&str, &[&str]); 7] = [
        ("ended", &["expected <document start>"]),
        (
            "colon",
            &[
                "mapping values are not allowed",
                "mapping keys are not allowed",
                "illegal placement of ':'",
            ],
        ),
        ("bracket", &["while parsing a flow", "flow construct", "misplaced bracket"]),
        ("quote", &["found unexpected end of stream", "invalid indentation in quoted scalar"]),
        ("after-quote", &["trailing content after double-quoted"]),
        (
            "indent",
            &[
                "invalid indentation",
                "did not find expected key",
                "expected '-' indicator",
                "wrongly indented",
            ],
        ),
        ("anchor", &["anchor"]),
    ];
    let fits = |(_, texts): &&(&str, &[&str])| texts.iter().any(|text| detail.contains(text));
    causes.iter().find(fits).map_or("other", |(cause, _)| cause)
}

/// Whether a text seems to open far more brackets than it closes; brackets in words count too, so
/// this only says that a look is worth it.
fn towers(text: &str) -> bool {
    let mut open = 0u32;
    text.bytes().any(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > 256
    })
}

fn no_yaml<T>(yaml: Yaml<'_>, not: marked::NotYaml) -> Read<T> {
    let (code, bytes) = cause(yaml.text, &not);
    let place = Place::bytes(yaml.file, yaml.base + bytes.start..yaml.base + bytes.end);
    let diagnostic = Diagnostic::new(code, place).with("cause", in_plain_words(&not.detail));
    broken(yaml.file, diagnostic.with("detail", not.detail))
}

fn broken<T>(file: &FileName, diagnostic: Diagnostic) -> Read<T> {
    let mut faults = Faults::default();
    faults.add(file, Path::default());
    Read { value: None, found: vec![diagnostic], faults }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::files::service::ServiceRecord;

    fn codes(text: &str) -> (Vec<Code>, Option<Vec<ServiceRecord>>) {
        let read = read::<Vec<ServiceRecord>>(Yaml { file: &"a.yaml".into(), text, base: 0 });
        (read.found.iter().map(|diagnostic| diagnostic.code).collect(), read.value)
    }

    const GOOD: &str = "- {id: a, title: A, ministry: m, life_event: l, executed_by: land}\n";

    #[test]
    fn a_faulty_value_gives_way_and_the_record_keeps_its_id() {
        let text = GOOD.replace("title: A", "title: [A], co_ministries: m, sdg: none");
        let (codes, value) = codes(&text);
        assert_eq!(codes, [Code::WrongType, Code::WrongType]);
        assert_eq!(value.unwrap()[0].id, "a");
    }

    #[test]
    fn every_mistake_of_form_is_found_in_one_run() {
        let text =
            "- {id: a, titel: A, ministry: m, life_event: l, executed_by: lnd, id: b}\n- 7\n";
        let expected = [Code::UnknownKey, Code::UnknownValue, Code::DuplicateKey, Code::WrongType];
        assert_eq!(codes(text).0, expected);
    }

    #[test]
    fn scalars_keep_their_spelling_and_an_unquoted_number_is_a_text() {
        let text = GOOD.replace("title: A", "title: no, ozg_id: 00123");
        let (codes, value) = codes(&text);
        assert_eq!(codes, []);
        let service = &value.unwrap()[0];
        assert_eq!((service.title.as_str(), service.ozg_id.as_deref()), ("no", Some("00123")));
    }

    #[test]
    fn a_number_as_value_of_a_dated_key_is_read_by_the_second_pass() {
        let (codes, value) = codes(&GOOD.replace("ministry: m", "ministry: 12"));
        assert_eq!(codes, []);
        assert_eq!(value.unwrap().len(), 1);
    }
}
