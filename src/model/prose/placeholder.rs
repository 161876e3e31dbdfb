// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `{{ figure(measure="conform") }}`: finding and reading the three placeholders of the contract.
//!
//! Nothing else of a template language is open to a text, so this is a reader of one call with
//! quoted arguments, not an expression language.

use std::ops::Range;

/// A placeholder as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) name: String,
    /// Its arguments, in order.
    pub(crate) args: Vec<Arg>,
    /// Its bytes in the text.
    pub(crate) bytes: Range<usize>,
}

/// An argument of a placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arg {
    pub(crate) name: String,
    pub(crate) value: String,
    /// Its bytes in the text, name and value.
    pub(crate) bytes: Range<usize>,
}

/// The byte ranges of all placeholders in a text, in order.
pub(crate) struct Placeholders(Vec<Range<usize>>);

impl Placeholders {
    /// Finds `{{ … }}` within one paragraph.
    pub(crate) fn find(text: &str) -> Self {
        let mut ranges = Vec::new();
        let mut from = 0;
        // Where no end follows, none follows any later start either.
        let last_end = text.rfind("}}").unwrap_or(0);
        while let Some(start) = text[from..].find("{{").map(|at| from + at) {
            if start > last_end {
                break;
            }
            let inner = &text[start + 2..];
            match inner.find("}}") {
                Some(length)
                    if !inner[..length].contains("{{") && !has_blank_line(&inner[..length]) =>
                {
                    let end = start + 2 + length + 2;
                    ranges.push(start..end);
                    from = end;
                }
                _ => from = start + 2,
            }
        }
        Self(ranges)
    }

    /// The text with every placeholder made of harmless letters, byte for byte as long.
    ///
    /// Quotes, underscores and brackets inside a placeholder would mean something to Markdown; but
    /// with places kept, what stood there can be put back.
    pub(crate) fn mask(&self, text: &str) -> String {
        let mut masked = String::with_capacity(text.len());
        let mut from = 0;
        for range in &self.0 {
            masked.push_str(&text[from..range.start]);
            masked.extend(std::iter::repeat_n('x', range.len()));
            from = range.end;
        }
        masked.push_str(&text[from..]);
        masked
    }

    /// Those that lie within a range.
    pub(crate) fn within(&self, range: &Range<usize>) -> &[Range<usize>] {
        let first = self.0.partition_point(|one| one.start < range.start);
        let last = self.0.partition_point(|one| one.end <= range.end);
        self.0.get(first..last).unwrap_or_default()
    }
}

fn has_blank_line(text: &str) -> bool {
    let lines: Vec<&str> = text.split('\n').collect();
    // The first and the last part share their lines with what stands around the placeholder.
    lines.iter().skip(1).take(lines.len().saturating_sub(2)).any(|line| line.trim().is_empty())
}

/// Reads `{{ name(key="value", …) }}` or `{{ name }}`; the error is the byte where it went wrong.
pub(crate) fn read(text: &str, range: &Range<usize>) -> Result<Call, usize> {
    let mut reader =
        Reader { text: &text[range.start + 2..range.end - 2], at: 0, base: range.start + 2 };
    reader.blank();
    let name = reader.word()?;
    reader.blank();
    let mut args = Vec::new();
    if reader.eat('(') {
        loop {
            reader.blank();
            if reader.eat(')') {
                break;
            }
            args.push(reader.argument()?);
            reader.blank();
            if !reader.eat(',') && !reader.rest().starts_with(')') {
                return Err(reader.offset());
            }
        }
    }
    reader.blank();
    if !reader.rest().is_empty() {
        return Err(reader.offset());
    }
    Ok(Call { name, args, bytes: range.clone() })
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    base: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn offset(&self) -> usize {
        self.base + self.at
    }

    fn blank(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn eat(&mut self, wanted: char) -> bool {
        let found = self.rest().starts_with(wanted);
        self.at += if found { wanted.len_utf8() } else { 0 };
        found
    }

    fn word(&mut self) -> Result<String, usize> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let word = rest[..end].to_owned();
        if word.is_empty() {
            return Err(self.offset());
        }
        self.at += end;
        Ok(word)
    }

    fn argument(&mut self) -> Result<Arg, usize> {
        let offset = self.offset();
        let name = self.word()?;
        self.blank();
        if !self.eat('=') {
            return Err(self.offset());
        }
        self.blank();
        // Word processors turn straight quotes into German ones; the meaning is plain, so they count.
        let Some(close) = ['"', '“', '„', '”', '\''].into_iter().find(|quote| self.eat(*quote))
        else {
            return Err(self.offset());
        };
        let closes = |c: char| {
            if matches!(close, '"' | '\'') { c == close } else { matches!(c, '“' | '”' | '"') }
        };
        let Some(end) = self.rest().find(closes) else { return Err(self.offset()) };
        let value = self.rest()[..end].to_owned();
        self.at += end;
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
        Ok(Arg { name, value, bytes: offset..self.offset() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(text: &str) -> Result<(String, Vec<(String, String)>), usize> {
        let found = Placeholders::find(text);
        let range = found.0.first().cloned().expect("a placeholder");
        read(text, &range).map(|call| {
            (call.name, call.args.into_iter().map(|arg| (arg.name, arg.value)).collect())
        })
    }

    #[test]
    fn a_call_has_a_name_and_quoted_arguments() {
        let args = |list: &[(&str, &str)]| -> Vec<(String, String)> {
            list.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(call("a {{ content }} b"), Ok(("content".into(), args(&[]))));
        assert_eq!(
            call("{{figure( measure = \"conform\" , ministry=„fm“ )}}"),
            Ok(("figure".into(), args(&[("measure", "conform"), ("ministry", "fm")])))
        );
    }

    #[test]
    fn a_slip_is_named_at_its_byte() {
        assert_eq!(call("{{ figure(measure=conform) }}"), Err(18));
        assert_eq!(call("{{ figure(measure=\"a\" b) }}"), Err(22));
        assert_eq!(call("{{ }}"), Err(3));
        assert_eq!(call("{{ figure(\"a\") }}"), Err(10));
    }

    #[test]
    fn a_mask_keeps_every_place() {
        let text = "ä {{ figure(measure=\"_a_\") }} ö {{ offen";
        let found = Placeholders::find(text);
        let masked = found.mask(text);
        assert_eq!(masked.len(), text.len());
        assert!(masked.ends_with("ö {{ offen") && !masked.contains('_'));
    }
}
