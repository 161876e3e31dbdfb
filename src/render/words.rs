// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words of the pages, in the language of the site: the theme's Fluent texts.
//!
//! Boundary: what the program says to the press office is in `diagnostics`; these are the words
//! that citizens read.

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::load::ThemeText;
use crate::model::report::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The texts of one language, the site's own over the built-in ones.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Ids of all messages.
    keys: Vec<String>,
    /// Months from January, in full and short; said so often that they are looked up once.
    months: [[String; 12]; 2],
    group: String,
    decimal: String,
}

/// A value in a sentence.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A number that decides between singular and plural.
    N(u32),
    /// Words, dates, written numbers.
    Text(&'a str),
}

impl<'a> From<u32> for Arg<'a> {
    fn from(n: u32) -> Self {
        Self::N(n)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl Words {
    /// Reads the texts of a language.
    ///
    /// # Errors
    /// Names each text of a file that is not Fluent.
    pub fn new(
        language: Language,
        files: &BTreeMap<String, Vec<ThemeText>>,
    ) -> Result<Self, Vec<Diagnostic>> {
        let mut words = Self::none(language);
        let (mut keys, mut found) = (Vec::new(), Vec::new());
        let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for text in files.get(language.as_str()).into_iter().flatten() {
            match FluentResource::try_new(text.text.to_string()) {
                Ok(resource) => {
                    for (key, offset, used) in variables(&text.text) {
                        let unknown =
                            given.get(&key).and_then(|known| used.difference(known).next());
                        if let Some(name) = unknown {
                            let place = Place::bytes(&text.file, offset..offset + key.len());
                            let detail = format!("{key}: ${name}");
                            found.push(
                                Diagnostic::new(Code::TextError, place).with("detail", detail),
                            );
                        }
                        given.entry(key).or_insert(used);
                    }
                    keys.extend(message_ids(&resource));
                    words.bundle.add_resource_overriding(resource);
                }
                Err((_, errors)) => found.extend(errors.into_iter().map(|error| {
                    let place = Place::offset(&text.file, error.pos.start);
                    Diagnostic::new(Code::TextError, place).with("detail", error.kind)
                })),
            }
        }
        if !found.is_empty() {
            return Err(found);
        }
        keys.sort();
        keys.dedup();
        words.keys = keys;
        words.months = ["month", "month-short"]
            .map(|key| std::array::from_fn(|i| words.say(&format!("{key}-{}", i + 1), &[])));
        words.group = words.say("number-group", &[]).replace('_', "\u{a0}");
        words.decimal = words.say("number-decimal", &[]);
        Ok(words)
    }

    /// No words at all, for a theme that will not be shown.
    pub(super) fn none(language: Language) -> Self {
        let tag = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let (keys, months) = (Vec::new(), Default::default());
        Self { bundle, keys, months, group: String::new(), decimal: String::new() }
    }

    /// A sentence; its key if no text has it, which a test rules out for the program's own.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            return key.to_owned();
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            match value {
                Arg::N(n) => values.set(*name, FluentValue::from(*n)),
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
            }
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned()
    }

    /// Whether there is a text of this key.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// All texts without variables, for templates: `t.key`.
    #[must_use]
    pub fn fixed(&self) -> BTreeMap<&str, String> {
        let fixed = self.keys.iter().filter_map(|key| {
            let pattern = self.bundle.get_message(key)?.value()?;
            let mut errors = Vec::new();
            let text = self.bundle.format_pattern(pattern, None, &mut errors);
            errors.is_empty().then(|| (key.as_str(), text.into_owned()))
        });
        fixed.collect()
    }

    /// A whole number, grouped by thousands: "12.345".
    #[must_use]
    pub fn number(&self, n: u32) -> String {
        let digits = n.to_string();
        // Four digits stand together: 1532 is read at a glance.
        if digits.len() < 5 {
            return digits;
        }
        let first = (digits.len() - 1) % 3 + 1;
        let mut out = digits[..first].to_owned();
        for at in (first..digits.len()).step_by(3) {
            out.push_str(&self.group);
            out.push_str(&digits[at..at + 3]);
        }
        out
    }

    /// A number as somebody published it: whole where it is whole, else with its decimals.
    #[must_use]
    pub fn decimal(&self, value: f64) -> String {
        let text = value.to_string();
        match text.split_once('.') {
            None => text.parse().map_or(text, |n| self.number(n)),
            Some((whole, part)) => {
                let whole = whole.parse().map_or_else(|_| whole.to_owned(), |n| self.number(n));
                format!("{whole}{}{part}", self.decimal)
            }
        }
    }

    /// Tenths of a percent as "38,7 %", with a no-break space.
    #[must_use]
    pub fn percent(&self, tenths: u64) -> String {
        format!("{}{}{}\u{a0}%", tenths / 10, self.decimal, tenths % 10)
    }

    /// "30. Juni 2020"
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.dated("date-long", 0, date)
    }

    /// "Juni 2020"
    #[must_use]
    pub fn whole_month(&self, date: Date) -> String {
        self.dated("date-month", 0, date)
    }

    /// "Jun. 2020"
    #[must_use]
    pub fn month(&self, date: Date) -> String {
        self.dated("date-month", 1, date)
    }

    fn dated(&self, key: &str, form: usize, date: Date) -> String {
        let index = usize::from(date.month().unsigned_abs()).saturating_sub(1);
        let month = self.months[form].get(index).map_or("", String::as_str);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.say(
            key,
            &[("day", Arg::Text(&day)), ("month", Arg::Text(month)), ("year", Arg::Text(&year))],
        )
    }
}

/// The variables of each message, with the message's place in the file.
fn variables(text: &str) -> Vec<(String, usize, BTreeSet<String>)> {
    let mut messages: Vec<(String, usize, BTreeSet<String>)> = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        let is_id = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((id, _)) = line.split_once('=').filter(|_| is_id) {
            messages.push((id.trim().to_owned(), offset, BTreeSet::new()));
        }
        if let Some((_, _, used)) = messages.last_mut().filter(|_| !line.starts_with('#')) {
            let name = |part: &str| -> String {
                part.chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || "_-".contains(*c))
                    .collect()
            };
            used.extend(line.split('$').skip(1).map(name));
        }
        offset += line.len();
    }
    messages
}

fn message_ids(resource: &FluentResource) -> Vec<String> {
    let is_id = |line: &str| line.starts_with(|c: char| c.is_ascii_alphabetic());
    let ids = resource.source().lines().filter(|line| is_id(line));
    ids.filter_map(|line| line.split_once('=').map(|(id, _)| id.trim().to_owned())).collect()
}
