// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A text as a sequence of words, whatever it is written in.

/// Words of a run: fewer are a phrase that two people may find on their own.
const LENGTH: usize = 8;

/// How bytes of the output carry text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// Between tags and in their attributes.
    Markup,
    /// In strings with escapes, as in JSON.
    Escaped,
    /// In lines that are folded in the middle of words (RFC 5545).
    Folded,
}

impl Form {
    /// That of a file by its name; none if it holds no text.
    pub(super) fn of(path: &str) -> Option<Self> {
        let ending = path.rsplit('.').next().map(str::to_ascii_lowercase);
        match ending.as_deref() {
            Some("html" | "xml" | "svg") => Some(Self::Markup),
            Some("ics") => Some(Self::Folded),
            Some("json") => Some(Self::Escaped),
            Some("jpg" | "jpeg" | "png" | "webp") => None,
            _ => Some(Self::Plain),
        }
    }
}

/// Tells of every run of a text: its digest and its words. The runs of attributes come before those
/// between the tags.
pub(super) fn runs(text: &str, form: Form, mut each: impl FnMut(u64, &[&str])) {
    match form {
        Form::Plain => stream(text, false, &mut each),
        Form::Folded => stream(&text.replace("\r\n ", ""), false, &mut each),
        Form::Escaped => stream(&text.replace("\\n", " ").replace("\\t", " "), false, &mut each),
        Form::Markup => markup(text, &mut each),
    }
}

/// The runs of one sequence of words.
fn stream(text: &str, entities: bool, each: &mut dyn FnMut(u64, &[&str])) {
    let (mut digests, mut last) = ([0u64; LENGTH], [""; LENGTH]);
    for (count, word) in words(text, entities).enumerate() {
        digests.rotate_left(1);
        last.rotate_left(1);
        digests[LENGTH - 1] = digest(word);
        last[LENGTH - 1] = word;
        if count + 1 >= LENGTH {
            let mix = |run: u64, word: &u64| {
                run.wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(29) ^ word
            };
            each(digests.iter().fold(0, mix), &last);
        }
    }
}

/// Text between tags as one sequence, and each attribute as one of its own. Markup that is itself
/// escaped, as in feeds, is taken apart once more.
fn markup(text: &str, each: &mut dyn FnMut(u64, &[&str])) {
    let mut between = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        between.push_str(&rest[..start]);
        between.push(' ');
        let end = rest[start..].find('>').map_or(rest.len(), |end| start + end);
        for (index, part) in rest[start..end].split('"').enumerate() {
            if index % 2 == 1 {
                stream(part, true, each);
            }
        }
        rest = &rest[(end + 1).min(rest.len())..];
    }
    between.push_str(rest);
    if between.contains("&lt;") {
        let inner = between.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        markup(&inner.replace("&amp;", "&"), each);
    }
    stream(&between, true, each);
}

/// The words of a text; with `entities`, what stands between `&` and `;` is none.
fn words(text: &str, entities: bool) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.find(|c: char| c.is_alphanumeric() || (entities && c == '&'))?;
            rest = &rest[start..];
            if let Some(after) = rest.strip_prefix('&') {
                let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#');
                let is_entity = end.is_some_and(|end| end > 0 && after[end..].starts_with(';'));
                rest = if is_entity { &after[end.unwrap_or(0)..] } else { after };
                continue;
            }
            let end = rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            rest = after;
            return Some(word);
        }
    })
}

/// FNV-1a of a word in lower case.
fn digest(word: &str) -> u64 {
    let step = |digest: u64, byte: u8| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let start = 0xcbf2_9ce4_8422_2325;
    if word.is_ascii() {
        return word.bytes().map(|byte| byte.to_ascii_lowercase()).fold(start, step);
    }
    let mut buffer = [0; 4];
    word.chars()
        .flat_map(char::to_lowercase)
        .fold(start, |digest, c| c.encode_utf8(&mut buffer).bytes().fold(digest, step))
}

/// Everything in a text that could be the name of a file; between slashes of an address with the
/// part before it: `aktuelles/bald/`.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._-".contains(c);
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(is_part)?;
        let end = text[start..].find(|c: char| !is_part(c)).map_or(text.len(), |end| start + end);
        at = end;
        let in_address = text[..start].ends_with('/') && text[end..].starts_with('/');
        if !in_address {
            return Some(&text[start..end]);
        }
        let above = &text[..start - 1];
        let from = above.char_indices().rev().find(|(_, c)| !is_part(*c));
        Some(&text[from.map_or(0, |(at, c)| at + c.len_utf8())..=end])
    })
}
