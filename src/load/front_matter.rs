// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Splits a Markdown file into its YAML front matter and its text.

use std::ops::Range;

/// The bytes of the front matter (without its fences) and of the text after it.
pub(crate) fn split(text: &str) -> Option<(Range<usize>, Range<usize>)> {
    let start = line_end(text, 0)?;
    if text[..start].trim_end() != "---" {
        return None;
    }
    let mut line = start;
    loop {
        let end = line_end(text, line).unwrap_or(text.len());
        if matches!(text[line..end].trim_end(), "---" | "...") {
            return Some((start..line, end..text.len()));
        }
        if end == text.len() {
            return None;
        }
        line = end;
    }
}

/// The byte after the line that `from` is in, if the line ends at all.
fn line_end(text: &str, from: usize) -> Option<usize> {
    text[from..].find('\n').map(|at| from + at + 1)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn front_matter_ends_at_its_fence() {
        let text = "---\ntitle: A\n---\n\nText --- mehr\n---\n";
        let (front, body) = split(text).unwrap();
        assert_eq!(&text[front], "title: A\n");
        assert_eq!(&text[body], "\nText --- mehr\n---\n");
    }

    #[test]
    fn a_fence_may_end_the_file_and_lines_may_end_as_on_windows() {
        assert_eq!(split("---\r\ntitle: A\r\n---"), Some((5..15, 18..18)));
        assert_eq!(split("---\n---"), Some((4..4, 7..7)));
    }

    #[test]
    fn without_both_fences_there_is_none() {
        for text in ["", "---", "---\ntitle: A\n", "title: A\n---\n", "Text\n"] {
            assert_eq!(split(text), None, "{text:?}");
        }
    }
}
