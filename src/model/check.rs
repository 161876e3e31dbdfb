// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Single values: text to date, id, address. What is wrong is collected, and the value is `None`.
//!
//! Boundary: nothing here knows a record. A value that `load` found faulty and left out is `None`
//! without another word.

use super::at::At;
use super::ids::{Ids, Kind};
use super::moment::{Moment, Unclear};
use super::timeline::{Since, Timeline};
use crate::diagnostics::{Code, Diagnostic, Place, Severity};
use crate::load::Faults;
use crate::load::dated::{DatedKey, DatedList};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use oxiri::Iri;

/// What all checks share: what is known so far, and what was found.
pub(super) struct Check<'s> {
    pub(super) faults: &'s Faults,
    pub(super) ids: &'s Ids<'s>,
    pub(super) zone: TimeZone,
    pub(super) now: Timestamp,
    pub(super) today: Date,
    /// Code of the language that the site is written in.
    pub(super) language: &'static str,
    pub(super) found: Vec<Diagnostic>,
}

impl Check<'_> {
    /// A diagnostic about a value, unless the value was left out by `load`.
    pub(super) fn wrong(
        &mut self,
        code: Code,
        at: &At<'_>,
        args: &[(&'static str, &dyn ToString)],
    ) {
        let mut diagnostic = Diagnostic::new(code, at.place());
        for (name, value) in args {
            diagnostic = diagnostic.with(name, value.to_string());
        }
        self.say(diagnostic, at);
    }

    /// The diagnostic, unless it is about a value that was left out by `load`.
    pub(super) fn say(&mut self, diagnostic: Diagnostic, at: &At<'_>) {
        if !self.left_out(at) {
            self.found.push(diagnostic);
        }
    }

    /// Whether no mistake was found so far, here or by `load`, in what services are made of. A fall that
    /// is not explained leaves nothing out; it often comes with an edit of the published past, and
    /// the reason must not be invented before that is seen.
    pub(super) fn is_sound(&self, loaded: &[Diagnostic]) -> bool {
        let mut all = loaded.iter().chain(&self.found);
        !all.any(|one| {
            one.place.file.starts_with("data/")
                && one.code.severity() == Severity::Error
                && one.code != Code::FallWithoutNote
        })
    }

    /// Whether `load` reported the value, or one it lies in, and left it out.
    pub(super) fn left_out(&self, at: &At<'_>) -> bool {
        self.faults.any_in(at.file()) && self.faults.cover(at.file(), &at.path())
    }

    /// Texts of a list, each of them something.
    pub(super) fn texts(&mut self, at: &At<'_>, texts: &[String]) {
        for (index, text) in texts.iter().enumerate() {
            self.text(&at.item(index), text);
        }
    }

    /// A text that says something.
    pub(super) fn text(&mut self, at: &At<'_>, text: &str) {
        self.legible(at, text);
        if text.trim().is_empty() {
            self.wrong(Code::EmptyValue, at, &[]);
        }
    }

    /// A text of characters that XML can hold: YAML may write others as `\x01`, and no feed with one of
    /// them could be read.
    pub(super) fn legible(&mut self, at: &At<'_>, text: &str) {
        if let Some(c) = text.chars().find(|c| is_control(*c)) {
            let character = format!("U+{:04X}", u32::from(c));
            self.wrong(Code::ControlCharacter, at, &[("character", &character)]);
        }
    }

    pub(super) fn date(&mut self, at: &At<'_>, text: &str) -> Option<Date> {
        let date = strict_date(text);
        if text.trim().is_empty() {
            self.wrong(Code::EmptyValue, at, &[]);
        } else if date.is_none() {
            self.wrong(Code::InvalidDate, at, &[("value", &text)]);
        }
        date
    }

    pub(super) fn date_or_none(&mut self, at: &At<'_>, text: Option<&String>) -> Option<Date> {
        text.and_then(|text| self.date(at, text))
    }

    /// The day on which something was reported: not a day that is still to come.
    pub(super) fn reported_on(&mut self, at: &At<'_>, text: Option<&String>) -> Option<Date> {
        let day = self.date_or_none(at, text);
        if let Some(day) = day.filter(|day| *day > self.today) {
            let today = self.today;
            self.wrong(Code::ObservationInFuture, at, &[("value", &day), ("today", &today)]);
        }
        day
    }

    /// A day or a moment; a day counts from its first second in the site's time zone.
    pub(super) fn moment(&mut self, at: &At<'_>, text: &str) -> Option<Moment> {
        let moment = Moment::parse(text, &self.zone);
        match moment {
            Ok(_) => {}
            Err(_) if text.trim().is_empty() => self.wrong(Code::EmptyValue, at, &[]),
            Err(Unclear::NoTime) => self.wrong(Code::InvalidTime, at, &[("value", &text)]),
            Err(Unclear::Twice) => {
                self.wrong(Code::UnclearTime, at, &[("value", &text), ("is", &"twice")]);
            }
            Err(Unclear::Never) => {
                self.wrong(Code::UnclearTime, at, &[("value", &text), ("is", &"never")]);
            }
        }
        moment.ok()
    }

    /// An id that makes an address.
    pub(super) fn slug(&mut self, at: &At<'_>, id: &str) {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.is_empty() {
            self.wrong(Code::EmptyValue, at, &[]);
        } else if !id.chars().all(allowed) {
            let diagnostic = Diagnostic::new(Code::InvalidId, at.place()).with("value", id);
            let slug = super::slug::slug(id);
            let suggestion = (!slug.is_empty()).then_some(slug);
            self.say(Diagnostic { suggestion, ..diagnostic }, at);
        }
    }

    /// An address on the web.
    pub(super) fn url(&mut self, at: &At<'_>, url: Option<&String>) {
        if url.is_some_and(|url| url.trim().is_empty()) {
            self.wrong(Code::EmptyValue, at, &[]);
        } else if let Some(url) = url.filter(|url| !is_web_address(url)) {
            self.wrong(Code::InvalidUrl, at, &[("value", url)]);
        }
    }

    pub(super) fn email(&mut self, at: &At<'_>, email: Option<&String>) {
        if email.is_some_and(|email| email.trim().is_empty()) {
            self.wrong(Code::EmptyValue, at, &[]);
        } else if let Some(email) = email.filter(|email| !is_email(email)) {
            self.wrong(Code::InvalidEmail, at, &[("value", email)]);
        }
    }

    /// A reference to a record of another file.
    pub(super) fn refers(&mut self, at: &At<'_>, kind: Kind, id: &str) {
        if id.trim().is_empty() {
            return self.wrong(Code::EmptyValue, at, &[]);
        }
        let lost = || !kind.is_file_name() && self.faults.lost_ids(kind.folder());
        if self.ids.has(kind, id) || lost() {
            return;
        }
        let known: Vec<&str> = self.ids.all(kind).collect();
        let diagnostic = Diagnostic::new(kind.unknown(), at.place())
            .with("value", id)
            .did_you_mean(id, known.iter().copied());
        self.say(diagnostic, at);
    }

    pub(super) fn refer_all(&mut self, at: &At<'_>, kind: Kind, ids: &[String]) {
        for (index, id) in ids.iter().enumerate() {
            self.refers(&at.item(index), kind, id);
            if ids[..index].contains(id) {
                self.wrong(Code::ListedTwice, &at.item(index), &[("value", id)]);
            }
        }
    }

    /// Reports where a list names what it must not name.
    pub(super) fn not_among(&mut self, at: &At<'_>, ids: &[String], id: &str, code: Code) {
        for (index, _) in ids.iter().enumerate().filter(|(_, listed)| *listed == id) {
            self.wrong(code, &at.item(index), &[("value", &id)]);
        }
    }

    /// The first day must not lie after the last.
    pub(super) fn period(&mut self, at: &At<'_>, from: Option<Date>, until: Option<Date>) {
        if let (Some(from), Some(until)) = (from, until)
            && from > until
        {
            self.wrong(Code::PeriodReversed, at, &[("from", &from), ("until", &until)]);
        }
    }

    /// A value or a dated list of it.
    pub(super) fn timeline<K: DatedKey, T: Copy + PartialEq>(
        &mut self,
        at: &At<'_>,
        list: &DatedList<K>,
        mut resolve: impl FnMut(&mut Self, &At<'_>, &str) -> Option<T>,
    ) -> Option<Timeline<T>> {
        let items = match list {
            DatedList::Always(value, _) => return resolve(self, at, value).map(Timeline::always),
            DatedList::Since(items) => items,
        };
        if items.is_empty() {
            self.wrong(Code::EmptyValue, at, &[]);
        }
        let mut entries = Vec::new();
        let mut before = None;
        for (index, item) in items.iter().enumerate() {
            let here = at.item(index);
            let value = resolve(self, &here.key(K::KEY), &item.value);
            let from = self.date(&here.key("from"), &item.from);
            let reported_on = self.reported_on(&here.key("reported_on"), item.reported_on.as_ref());
            if let (Some(before), Some(from)) = (before, from)
                && from <= before
            {
                let args: &[(&'static str, &dyn ToString)] =
                    &[("value", &from), ("before", &before)];
                self.wrong(Code::ListOrder, &here.key("from"), args);
            }
            before = from.or(before);
            if let (Some(value), Some(from)) = (value, from) {
                entries.push(Since { from, value, reported_on: reported_on.unwrap_or(from) });
            }
        }
        (entries.len() == items.len()).then(|| Timeline::new(entries))?
    }

    /// Records that claim one id: the second is the mistake, the first is shown with it.
    pub(super) fn unique<'k>(&mut self, claims: impl Iterator<Item = (&'k str, Place)>) {
        let mut first: std::collections::BTreeMap<&str, Place> = std::collections::BTreeMap::new();
        for (id, place) in claims.filter(|(id, _)| !id.is_empty()) {
            match first.get(id) {
                Some(other) => self.found.push(
                    Diagnostic::new(Code::DuplicateId, place).with("value", id).also(other.clone()),
                ),
                None => {
                    first.insert(id, place);
                }
            }
        }
    }
}

/// Whether a character is none that XML 1.0 allows.
pub(crate) fn is_control(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}')
        || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// `2020-06-30` and nothing else: jiff reads more forms than the contract allows.
pub(crate) fn strict_date(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let form = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    let digits =
        bytes.iter().enumerate().all(|(i, byte)| matches!(i, 4 | 7) || byte.is_ascii_digit());
    (form && digits).then(|| text.parse().ok())?
}

/// `http` or `https`, a host, and an address as RFC 3987 has it: it must stand in a graph as well.
#[must_use]
pub fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        !host.is_empty() && !host.contains(['@', '[', ']']) && Iri::parse(url).is_ok()
    })
}

/// Where a website can stand: sitemaps, feeds and `security.txt` know only ASCII, so a host with an
/// umlaut is written in its `xn--` form.
#[must_use]
pub fn is_base_address(url: &str) -> bool {
    is_web_address(url) && url.is_ascii() && !url.contains(['?', '#'])
}

/// Whether a text is an e-mail address: one name at one host that has a domain.
#[must_use]
pub fn is_email(email: &str) -> bool {
    let Some((name, host)) = email.split_once('@') else { return false };
    let clean =
        |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"\\()[],;:?&#%/{}|^`".contains(c);
    !name.is_empty() && !host.contains('@') && email.chars().all(clean) && {
        host.contains('.') && host.split('.').all(|label| !label.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_days_are_dates() {
        assert!(strict_date("2020-02-29").is_some());
        for wrong in
            ["2019-02-29", "2020-6-30", "30.6.2020", "2020-06-30T10:00", "", "２０20-06-30"]
        {
            assert_eq!(strict_date(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn addresses_of_the_web_and_of_mail() {
        assert!(is_web_address("https://ozg.example/a?b=c#d"));
        for wrong in
            ["ozg.example", "ftp://a.example", "https://", "https://a b", "javascript:alert(1)"]
        {
            assert!(!is_web_address(wrong), "{wrong}");
        }
        assert!(is_web_address("https://bürger.example/ä"));
        assert!(is_base_address("https://xn--brger-kva.example/ozg"));
        for wrong in ["https://bürger.example", "https://a.example/ä", "https://a.example/?b"] {
            assert!(!is_base_address(wrong), "{wrong}");
        }
        assert!(is_email("ozg@example.org"));
        for wrong in ["ozg", "@example.org", "a@b", "a@@b.de", "a@b.de?cc=x@y.de", "a b@c.de"] {
            assert!(!is_email(wrong), "{wrong}");
        }
    }
}
