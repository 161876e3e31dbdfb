// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A text as a sequence of words, whatever it is written in.

use std::ops::Range;

/// Words of a run: fewer are a phrase that two people may find on their own.
const LENGTH: usize = 8;

/// How bytes of the output carry text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// Between tags and in their attributes.
    Markup,
    /// In strings with escapes, as in JSON and Turtle.
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
            Some("json" | "jsonld" | "ttl") => Some(Self::Escaped),
            Some("jpg" | "jpeg" | "png" | "webp") => None,
            _ => Some(Self::Plain),
        }
    }
}

/// Tells of every run of a text: its digest, and how it is written. The runs of attributes come before
/// those between the tags.
pub(super) fn runs(text: &str, form: Form, mut each: impl FnMut(u64, &str)) {
    match form {
        Form::Plain => stream(text, false, &mut each),
        Form::Folded => stream(&text.replace("\r\n ", ""), false, &mut each),
        Form::Escaped => stream(&text.replace("\\n", " ").replace("\\t", " "), false, &mut each),
        Form::Markup => markup(text, &mut each),
    }
}

/// The weight of the newest word in a run, and of the one that falls out of it.
const WEIGHT: u64 = 0x9e37_79b9_7f4a_7c15;
const FALLEN: u64 = {
    let (mut weight, mut n) = (1u64, 0);
    while n < LENGTH {
        weight = weight.wrapping_mul(WEIGHT);
        n += 1;
    }
    weight
};

/// The runs of one sequence of words. A site has millions of them, therefore each costs a step and not
/// a look at all its words.
fn stream(text: &str, entities: bool, each: &mut dyn FnMut(u64, &str)) {
    let (mut digests, mut starts) = ([0u64; LENGTH], [0usize; LENGTH]);
    let (mut run, mut count) = (0u64, 0usize);
    words(text, entities, |word, digest| {
        let slot = count % LENGTH;
        let fallen = digests[slot].wrapping_mul(FALLEN);
        run = run.wrapping_mul(WEIGHT).wrapping_add(digest).wrapping_sub(fallen);
        digests[slot] = digest;
        starts[slot] = word.start;
        count += 1;
        if count >= LENGTH {
            each(run, &text[starts[count % LENGTH]..word.end]);
        }
    });
}

/// Text between tags as one sequence, and each attribute as one of its own. Markup that is itself
/// escaped, as in feeds, is taken apart once more.
fn markup(text: &str, each: &mut dyn FnMut(u64, &str)) {
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

/// Tells of every word of a text: its place, and the FNV-1a digest of its letters in lower case. With
/// `entities`, what stands between `&` and `;` is no word.
fn words(text: &str, entities: bool, mut each: impl FnMut(Range<usize>, u64)) {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    let step = |digest: u64, byte: u8| (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let bytes = text.as_bytes();
    let (mut at, mut start, mut digest) = (0, None, START);
    while at < bytes.len() {
        let byte = bytes[at];
        let (length, is_letter) = if byte.is_ascii() {
            if byte.is_ascii_alphanumeric() {
                digest = step(digest, byte.to_ascii_lowercase());
            }
            (1, byte.is_ascii_alphanumeric())
        } else {
            let c = text[at..].chars().next().unwrap_or(' ');
            if c.is_alphanumeric() {
                let mut buffer = [0; 4];
                for lower in c.to_lowercase() {
                    digest = lower.encode_utf8(&mut buffer).bytes().fold(digest, step);
                }
            }
            (c.len_utf8(), c.is_alphanumeric())
        };
        if is_letter {
            start = start.or(Some(at));
        } else if let Some(from) = start.take() {
            each(from..at, digest);
            digest = START;
        }
        at += if byte == b'&' && entities { 1 + entity(&bytes[at + 1..]) } else { length };
    }
    if let Some(from) = start {
        each(from..bytes.len(), digest);
    }
}

/// The length of an entity behind its `&`; 0 if there is none.
fn entity(after: &[u8]) -> usize {
    let length =
        after.iter().take(12).position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#');
    length.filter(|length| *length > 0 && after[*length] == b';').unwrap_or(0)
}

/// Everything in a text that could be the name of a file; between slashes of an address with the
/// part before it: `aktuelles/bald/`.
pub(super) fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
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
