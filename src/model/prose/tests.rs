// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The examples of the CommonMark specification, set without our extensions and without raw HTML.
//!
//! Text goes through our hands piece by piece, masked and put together again; this shows that
//! nothing is lost or changed on the way. The examples are not ours to keep here, therefore
//! `tests/run` gets them and runs this test.

use super::Piece;
use super::parse::{Manuscript, Origin, pieces};
use pulldown_cmark::{Event, Options, Parser, html};
use std::path::Path;

const SPECIFICATION: &str = "tests/.cache/node_modules/commonmark-spec/spec.txt";

fn set(text: &str) -> String {
    let manuscript = Manuscript { text, origin: Origin::Body("a.md".into(), 0), language: "de" };
    let mut found = Vec::new();
    let (pieces, _) = pieces(manuscript, Options::empty(), &mut found, &mut |_, _, _| None);
    assert!(found.is_empty(), "{text:?}: {found:?}");
    let events = pieces.into_iter().map(|(piece, _)| match piece {
        Piece::Markup(event) => event,
        other => panic!("{text:?}: {other:?}"),
    });
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// As the specification's own tests compare: line breaks between blocks mean nothing, and between
/// tags a quotation mark is one, escaped or not.
fn normal(html: &str) -> String {
    let parts = html.split_inclusive(['<', '>']).map(|part| {
        if part.ends_with('>') { part.to_owned() } else { part.replace("&quot;", "\"") }
    });
    parts.collect::<String>().replace(">\n", ">").replace("\n<", "<").trim().to_owned()
}

/// Each example stands in a fence of 32 backticks, its HTML below a line with a dot; an arrow is a
/// tab.
fn examples(text: &str) -> Vec<(String, String)> {
    let fence = "`".repeat(32);
    let (start, end) = (format!("\n{fence} example\n"), format!("\n{fence}\n"));
    let parts = text.split(start.as_str()).skip(1);
    let parts = parts.filter_map(|part| part.split(end.as_str()).next());
    let parts = parts.map(|part| format!("\n{part}\n"));
    let split = |part: String| {
        let (markdown, html) = part.split_once("\n.\n")?;
        let tabbed = |text: &str| text.replace('→', "\t");
        Some((tabbed(markdown.strip_prefix('\n').unwrap_or_default()) + "\n", tabbed(html)))
    };
    parts.filter_map(split).collect()
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the specification lies outside of the sources")]
#[ignore = "needs the examples of the specification, which tests/run gets"]
fn without_extensions_every_example_is_set_as_specified() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SPECIFICATION);
    let text = std::fs::read_to_string(&path).expect("the specification");
    let (mut set_as_specified, mut raw, mut wrong) = (0, 0, Vec::new());
    for (markdown, wanted) in examples(&text) {
        let (markdown, wanted) = (markdown.as_str(), wanted.as_str());
        let is_raw = |event: Event<'_>| matches!(event, Event::Html(_) | Event::InlineHtml(_));
        if Parser::new_ext(markdown, Options::empty()).any(is_raw) {
            raw += 1;
            continue;
        }
        let made = set(markdown);
        if normal(&made) != normal(wanted) {
            wrong.push(format!("{markdown:?}\nis set as     {made:?}\nand should be {wanted:?}"));
        }
        set_as_specified += 1;
    }
    assert!(wrong.is_empty(), "{} examples:\n{}", wrong.len(), wrong.join("\n\n"));
    assert!(set_as_specified > 550 && raw < 100, "{set_as_specified} set, {raw} left out");
}
