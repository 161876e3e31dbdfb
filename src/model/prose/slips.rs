// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What Markdown makes of a text that its editor did not mean: a date that becomes the number of a
//! list, a star between letters that becomes emphasis, a comment that everybody can read.

use crate::diagnostics::Code;
use crate::model::check::is_control;
use pulldown_cmark::{CowStr, Event, Tag};
use std::ops::Range;

/// Stands for a star that is one: no text holds this character, and it is as long.
const STAR: char = '\u{1}';

/// Months as they follow a day, in the languages that the program speaks.
const MONTHS: [&str; 21] = [
    "Januar",
    "Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
    "January",
    "February",
    "March",
    "May",
    "June",
    "July",
    "October",
    "December",
];

/// The text with every star between two letters out of the parser's sight: „Bürger*innen“ is a word,
/// and two of them are no emphasis of what stands between.
pub(super) fn hide_stars(text: String) -> String {
    if !text.contains('*') {
        return text;
    }
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let is_star = c == '*' && letter(before) && letter(rest.peek().copied());
        out.push(if is_star { STAR } else { c });
        before = Some(c);
    }
    out
}

/// The event with its stars back. `written` is what stands for it in the source: what an entity makes,
/// such as `&#1;`, is no star, and if no page can hold it, it is a sign for that.
pub(super) fn show_stars<'e>(event: Event<'e>, written: &str) -> Event<'e> {
    if let Event::Text(text) = &event
        && written.starts_with('&')
        && text.chars().any(is_control)
    {
        return Event::Text("\u{fffd}".into());
    }
    let show = |text: CowStr<'_>| -> CowStr<'static> {
        if text.contains(STAR) { text.replace(STAR, "*").into() } else { text.into_static() }
    };
    match event {
        Event::Text(text) => Event::Text(show(text)),
        Event::Code(text) => Event::Code(show(text)),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Link { link_type, dest_url: show(dest_url), title: show(title), id })
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            Event::Start(Tag::Image { link_type, dest_url: show(dest_url), title: show(title), id })
        }
        other => other,
    }
}

/// What is wrong where an event starts, and where exactly.
pub(super) fn slip(
    event: &Event<'_>,
    (text, columns): (&str, usize),
    range: &Range<usize>,
) -> Option<(Code, Range<usize>)> {
    let written = &text[range.clone()];
    match event {
        Event::Start(Tag::Item) => {
            let length = date(written)?;
            Some((Code::DateAsList, range.start..range.start + length))
        }
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_)
            if written.trim_start().starts_with("<!--") =>
        {
            Some((Code::HtmlComment, range.clone()))
        }
        Event::Start(Tag::TableRow) => {
            (cells(written) > columns).then(|| (Code::TableCells, range.clone()))
        }
        // In the middle of a line the parser sees each tag; one of them says enough.
        Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) if !written.starts_with("</") => {
            Some((Code::RawHtml, range.clone()))
        }
        _ => None,
    }
}

/// The length of a date at the start of a list item.
fn date(item: &str) -> Option<usize> {
    let digits =
        item.find(|c: char| !c.is_ascii_digit()).filter(|digits| (1..=2).contains(digits))?;
    let rest = item[digits..].strip_prefix('.')?;
    let word = rest.trim_start();
    let month = MONTHS.iter().find(|month| {
        let after = word.strip_prefix(**month);
        after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
    })?;
    Some(item.len() - word.len() + month.len())
}

/// Cells of a row as written; one more than its table has columns is dropped without a word.
fn cells(row: &str) -> usize {
    let row = row.trim().trim_start_matches('|');
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    let mut escaped = false;
    let mut bars = 0;
    for c in row.chars() {
        bars += usize::from(c == '|' && !escaped);
        escaped = c == '\\' && !escaped;
    }
    bars + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_between_letters_is_one_and_others_are_emphasis() {
        let hidden = hide_stars("Bürger*innen, *alle*, **fett**, 5*3, ein*".to_owned());
        assert_eq!(hidden, "Bürger\u{1}innen, *alle*, **fett**, 5\u{1}3, ein*");
    }

    #[test]
    fn a_day_and_a_month_at_the_start_of_an_item_are_a_date() {
        assert_eq!(date("15. Januar 2027: Start"), Some("15. Januar".len()));
        assert_eq!(date("1.  März"), Some("1.  März".len()));
        for other in ["1. Maier", "1. Punkt", "- Januar", "2020. Mai", "1) Januar"] {
            assert_eq!(date(other), None, "{other}");
        }
    }

    #[test]
    fn cells_are_what_stands_between_bars() {
        assert_eq!(cells("| a | b |"), 2);
        assert_eq!(cells("a | b"), 2);
        assert_eq!(cells(r"| a \| b | c |"), 2);
        assert_eq!(cells("| a |  |"), 2);
    }
}
