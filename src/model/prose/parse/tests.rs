// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What becomes of a text on its way to pieces.

use super::*;
use crate::model::address::ChartId;

fn draft(text: &str) -> (Draft, Vec<Code>) {
    draft_in("de", text)
}

fn draft_in(language: &str, text: &str) -> (Draft, Vec<Code>) {
    let mut found = Vec::new();
    let manuscript = Manuscript { text, origin: Origin::Body("a.md".into(), 0), language };
    let mut resolve = |call: Call, _: &Origin, _: &mut Vec<Diagnostic>| {
        Some(if call.name == "chart" {
            Piece::Chart(ChartId::MaturityByMinistry)
        } else {
            Piece::Program
        })
    };
    let draft = parse(manuscript, &mut found, &mut resolve);
    (draft, found.into_iter().map(|diagnostic| diagnostic.code).collect())
}

fn words(draft: &Draft) -> String {
    let word = |piece: &Piece| match piece {
        Piece::Markup(Event::Text(text) | Event::Code(text)) => text.to_string(),
        Piece::Markup(_) => String::new(),
        _ => "¤".to_owned(),
    };
    draft.prose.pieces.iter().map(word).collect()
}

#[test]
fn a_chart_alone_leaves_its_paragraph_and_one_in_a_sentence_is_a_mistake() {
    let (alone, found) = draft("Text.\n\n{{ chart(id=\"a_b_c\") }}\n\nEnde.\n");
    assert!(found.is_empty());
    let paragraphs = alone.prose.pieces.iter();
    let starts =
        paragraphs.filter(|piece| matches!(piece, Piece::Markup(Event::Start(Tag::Paragraph))));
    assert_eq!(starts.count(), 2);
    assert_eq!(draft("Hier {{ chart(id=\"a\") }} steht es.").1, [Code::ChartNotAlone]);
    assert_eq!(draft("- {{ chart(id=\"a\") }}").1, [Code::ChartNotAlone]);
}

#[test]
fn code_and_raw_html_are_shown_as_written() {
    let (code, found) =
        draft("`{{ figure(measure=\"x\") }}` <b onclick=\"x\">fett</b>\n\n    {{ chart }}\n");
    assert_eq!(found, [Code::RawHtml]);
    assert_eq!(words(&code), "{{ figure(measure=\"x\") }} <b onclick=\"x\">fett</b>{{ chart }}\n");
}

#[test]
fn an_open_placeholder_is_a_mistake() {
    assert_eq!(draft("Von {{ figure(measure=\"conform\")").1, [Code::PlaceholderSyntax]);
    assert_eq!(draft("Von {{ 1 + }}").1, [Code::PlaceholderSyntax]);
}

#[test]
fn headings_start_at_two_and_their_ids_are_unique() {
    let (draft, _) = draft("# Größe\n\n## Größe\n\n### Inhalt\n\n## ?\n");
    let ids: Vec<_> = draft.prose.headings.iter().map(|h| (h.level, h.id.as_str())).collect();
    assert_eq!(ids, [(2, "groesse"), (2, "groesse-2"), (3, "text-inhalt"), (2, "abschnitt")]);
}

#[test]
fn quotation_marks_are_those_of_the_language() {
    let said = |language: &str, text: &str| words(&draft_in(language, text).0);
    let text = r#"Sie sagt: "Das 'geht', oder?" -- Doch: "Geht's...""#;
    assert_eq!(said("de", text), "Sie sagt: „Das ‚geht‘, oder?“ – Doch: „Geht’s…“");
    assert_eq!(said("en-GB", text), "Sie sagt: “Das ‘geht’, oder?” – Doch: “Geht’s…”");
    assert_eq!(said("fr", text), r#"Sie sagt: "Das 'geht', oder?" – Doch: "Geht's…""#);
    assert_eq!(said("de", "Wie geht 's?\n\nGut so, 'n'."), "Wie geht ’s?Gut so, ’n’.");
    // What stands there already is left alone, and so is code.
    assert_eq!(said("de", "„So“, »so« und “so” `\"x\"`"), "„So“, »so« und “so” \"x\"");
    // One sign of a pair by hand, emphasis within and around, marks within marks.
    assert_eq!(
        said("de", r#"„So" und "so“, *"so"*, "*so*", ("so")"#),
        "„So“ und „so“, „so“, „so“, („so“)"
    );
    assert_eq!(said("de", r#"Er fragte: "'Wie' denn?""#), "Er fragte: „‚Wie‘ denn?“");
    assert_eq!(said("de", "\"{{ figure(id=\"a\") }}\""), "„¤“");
}

#[test]
fn what_an_editor_did_not_mean_is_reported_or_left_as_written() {
    let (stars, found) = draft("Bürger*innen und Mitarbeiter*innen, *alle*.");
    assert_eq!(words(&stars), "Bürger*innen und Mitarbeiter*innen, alle.");
    assert!(found.is_empty());
    assert_eq!(draft("`a*b*c` [x*y](/a*b \"c*d\")").1, []);
    assert_eq!(draft("Seit dem\n1. Dezember online.").1, [Code::DateAsList]);
    assert_eq!(draft("1. Dezember\n\n15. Januar\n").1, [Code::DateAsList; 2]);
    assert_eq!(draft("1\\. Dezember und 1. Punkt\n\n1. Punkt").1, []);
    assert_eq!(
        draft("Text <!-- intern --> Text\n\n<!-- auch\nhier -->\n").1,
        [Code::HtmlComment; 2]
    );
    assert_eq!(draft("<p class=MsoNormal>Text</p>").1, [Code::RawHtml]);
    assert_eq!(draft("a | b\n--|--\n1 | 2 | 3\n4 | 5\n").1, [Code::TableCells]);
}

#[test]
fn an_address_in_a_sentence_is_a_link() {
    let links = |text: &str| -> Vec<String> {
        let (draft, found) = draft(text);
        assert!(found.is_empty(), "{found:?}");
        let to = |piece: &Piece| match piece {
            Piece::Markup(Event::Start(Tag::Link { dest_url, .. })) => Some(dest_url.to_string()),
            _ => None,
        };
        draft.prose.pieces.iter().filter_map(to).collect()
    };
    assert_eq!(
        links(
            "Mehr: https://a.example/x_y--z?b=1&c=2#d, (http://b.example/), \"https://c.example\"."
        ),
        ["https://a.example/x_y--z?b=1&c=2#d", "http://b.example/", "https://c.example"]
    );
    assert_eq!(links("`https://a.example` und [x https://b.example](/y/)"), ["/y/"]);
    assert_eq!(links("https:// und xhttps://a.example und a://b"), [""; 0]);
    let (draft, _) = draft("Siehe https://a.example/b – oder *https://c.example/*.");
    assert_eq!(words(&draft), "Siehe https://a.example/b – oder https://c.example/.");
}

#[test]
fn footnotes_are_numbered_as_the_text_refers_to_them() {
    let (draft, found) =
        draft("A[^b] und B[^a], noch einmal[^b].\n\n[^a]: Alpha.\n[^b]: Beta[^a].\n\nEnde.\n");
    assert!(found.is_empty(), "{found:?}");
    let mut seen = Vec::new();
    for piece in &draft.prose.pieces {
        match piece {
            Piece::Markup(Event::FootnoteReference(number)) => seen.push(format!("→{number}")),
            Piece::Markup(Event::Start(Tag::FootnoteDefinition(number))) => {
                seen.push(format!("{number}:"));
            }
            Piece::Markup(Event::Text(text)) if text.len() > 3 => seen.push(text.to_string()),
            _ => {}
        }
    }
    let order =
        ["→1", " und B", "→2", ", noch einmal", "→1", "Ende.", "1:", "Beta", "→2", "2:", "Alpha."];
    assert_eq!(seen, order);
}

#[test]
fn a_footnote_without_its_other_half_is_reported() {
    assert_eq!(draft("Wort[^x].").1, [Code::FootnoteMissing]);
    assert_eq!(draft("Wort.\n\n[^x]: Nichts.").1, [Code::FootnoteUnused]);
    assert_eq!(draft("Wort[^x].\n\n[^x]: A.\n\n[^x]: B.").1, [Code::FootnoteUnused]);
    assert_eq!(draft("`[^x]` und [^ x]").1, []);
}

#[test]
fn a_heading_may_name_its_own_fragment() {
    let (draft, _) = draft("## Was sich ändert {#Neu}\n\n## Fußnote 1 {#fussnote-1}\n");
    let ids: Vec<_> = draft.prose.headings.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["neu", "text-fussnote-1"]);
    assert_eq!(draft.prose.headings[0].text, "Was sich ändert");
}
