// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What became of published figures, in signs and words: ʳ for what was reported late, ᵏ for what
//! was corrected, ᵐ for what is counted otherwise today, each with a note.

use super::heard::{CORRECTED, RECOUNTED, REVISED};
use super::press::Press;
use super::view::Link;
use super::view::releases as view;
use super::words::Arg;
use crate::model::measure::{Measure, Scope};
use crate::model::release::{Field, UNKNOWN};
use crate::model::report::{Correction, CorrectionClass, Release, Subject};
use crate::progress::{Mark, Released};

/// The signs of a mark.
#[must_use]
pub fn signs(mark: &Mark) -> String {
    let corrected = mark.corrected.map_or("", |_| CORRECTED);
    let revised = mark.revised.map_or("", |_| REVISED);
    let recounted = mark.recounted.map_or("", |_| RECOUNTED);
    format!("{corrected}{revised}{recounted}")
}

impl Press<'_> {
    /// The release of the Stichtag with its numbers, if there is one.
    #[must_use]
    pub fn released(&self) -> Option<(&Release, &Released)> {
        let (index, release) = self.report.release_of(self.figures.as_of)?;
        Some((release, &self.figures.releases[index]))
    }

    /// What became of a published figure of the Stichtag.
    #[must_use]
    pub fn mark(&self, scope: Scope, measure: Measure) -> Option<Mark> {
        self.released()?.1.mark_today(scope, measure)
    }

    /// The same in words: "ᵏ veröffentlicht im Bericht 2020-06: 12".
    #[must_use]
    pub fn mark_note(&self, scope: Scope, measure: Measure) -> Option<String> {
        let (release, released) = self.released()?;
        let mark = released.mark_today(scope, measure)?;
        // Of another whole, the number alone would not say what it was.
        let same_whole = self.figures.share(scope, measure).of == mark.published.of;
        let published = match same_whole {
            true => self.words().number(mark.published.n),
            false => self.share(mark.published, true),
        };
        // In a narrow column "2020-06" must not break.
        let (signs, id) = (signs(&mark), release.id.replace('-', "\u{2011}"));
        let args: &[(&'static str, Arg<'_>)] = &[
            ("signs", (&signs).into()),
            ("release", (&id).into()),
            ("figure", (&published).into()),
        ];
        Some(self.say("mark-published", args))
    }

    /// Dated notes on the marks of scopes, for the foot of a table or chart.
    #[must_use]
    pub fn footnotes(&self, scopes: &[Scope], measures: &[Measure]) -> Vec<String> {
        let Some((release, released)) = self.released() else { return Vec::new() };
        let mut notes = self.footnotes_of(release, released, scopes, measures);
        let all = || scopes.iter().flat_map(|scope| measures.iter().map(move |one| (scope, one)));
        let marks = all().filter_map(|(scope, one)| released.mark_today(*scope, *one));
        if marks.into_iter().any(|mark| mark.recounted.is_some()) {
            notes.push(self.say("footnote-recounted", &[("release", (&release.id).into())]));
        }
        notes
    }

    /// The same for any release.
    #[must_use]
    pub fn footnotes_of(
        &self,
        release: &Release,
        released: &Released,
        scopes: &[Scope],
        measures: &[Measure],
    ) -> Vec<String> {
        let marks = scopes.iter().flat_map(|scope| {
            measures.iter().filter_map(|measure| released.mark(*scope, *measure))
        });
        let marks: Vec<Mark> = marks.collect();
        let newest =
            |day: fn(&Mark) -> Option<jiff::civil::Date>| marks.iter().filter_map(day).max();
        let corrected = newest(|mark| mark.corrected.map(|(day, _)| day));
        let revised = newest(|mark| mark.revised.map(|(day, _)| day));
        let note = |key: &str, day| {
            let date = self.date(day);
            self.say(key, &[("date", (&date).into()), ("release", (&release.id).into())])
        };
        let corrected = corrected.map(|day| note("footnote-corrected", day));
        corrected.into_iter().chain(revised.map(|day| note("footnote-revised", day))).collect()
    }

    /// A correction as it is listed for good.
    #[must_use]
    pub fn correction(&self, correction: &Correction) -> view::Correction {
        let report = self.report;
        let release = &report.releases[correction.release];
        let plain = |title: String| Link { title, href: String::new() };
        view::Correction {
            id: self.correction_id(correction),
            date: self.date(correction.date),
            class: self.say(&format!("class-{}", class_word(correction.class)), &[]),
            release: Link {
                title: self.release_title(release),
                href: self.href(&self.paths().release(&release.id)),
            },
            subject: match correction.subject {
                Subject::Service(ix) => self.service(ix),
                Subject::Ministry(ix) => self.ministry(ix),
                Subject::Topic(ix) => self.topic(ix),
                Subject::Site => plain(self.say("whole-site", &[])),
            },
            values: self.corrected_values(correction),
            reason: correction.reason.clone(),
        }
    }

    /// The anchor of a correction: made of what it is about, since feeds keep it, and its place in
    /// the file may change.
    fn correction_id(&self, correction: &Correction) -> String {
        let report = self.report;
        let name = |one: &Correction| {
            let subject = match one.subject {
                Subject::Service(ix) => report.services[ix].id.as_str(),
                Subject::Ministry(ix) => report.ministries[ix].id.as_str(),
                Subject::Topic(ix) => report.topics[ix].id.as_str(),
                Subject::Site => "site",
            };
            let release = &report.releases[one.release].id;
            format!("korrektur-{release}-{subject}-{}-{}", one.field, one.date)
        };
        let own = name(correction);
        let same = report.corrections.iter().filter(|one| name(one) == own);
        match same.into_iter().position(|one| one.entry == correction.entry) {
            None | Some(0) => own,
            Some(before) => format!("{own}-{}", before + 1),
        }
    }

    /// "Reifegrad: veröffentlicht 3, richtig 1"
    #[must_use]
    pub fn corrected_values(&self, correction: &Correction) -> String {
        let field = match correction.field.parse::<Measure>() {
            Ok(measure) => self.measure(measure),
            Err(()) => self.say(&format!("field-{}", correction.field), &[]),
        };
        let value = |value: &str| self.corrected_value(correction, value);
        let (published, corrected) = (value(&correction.published), value(&correction.corrected));
        let args: &[(&'static str, Arg<'_>)] = &[
            ("field", (&field).into()),
            ("published", (&published).into()),
            ("corrected", (&corrected).into()),
        ];
        self.say("corrected-values", args)
    }

    /// A value of a correction in the words of the pages.
    fn corrected_value(&self, correction: &Correction, value: &str) -> String {
        match (correction.subject, Field::named(&correction.field)) {
            (Subject::Service(_), Some(field)) => self.field_value(field, value),
            (Subject::Service(_), None) => value.parse().map_or_else(
                |_| self.say("value-unknown", &[]),
                |day: jiff::civil::Date| self.date(day),
            ),
            _ => value.to_owned(),
        }
    }

    /// A value of a service's field in the words of the pages.
    #[must_use]
    pub fn field_value(&self, field: Field, value: &str) -> String {
        let report = self.report;
        let found = match field {
            Field::Status => Some(self.say(&format!("status-{value}"), &[])),
            Field::Coverage => self.of_all("coverage-short", value),
            Field::Parts => self.of_all("parts-figure", value),
            Field::Ministry => {
                report.ministries.find(value).map(|ix| report.ministries[ix].name.clone())
            }
            Field::LifeEvent => {
                report.life_events.find(value).map(|ix| report.life_events[ix].name.clone())
            }
            Field::ExecutedBy => Some(self.say(&format!("executor-{value}"), &[])),
            Field::Model => report.models.find(value).map(|ix| report.models[ix].title.clone()),
            Field::Listing => Some(self.say(&format!("listing-{value}"), &[])),
            Field::Maturity => None,
        };
        match found {
            Some(found) => found,
            None if value == UNKNOWN => self.say("value-unknown", &[]),
            None => value.to_owned(),
        }
    }

    /// "4/23" in words.
    fn of_all(&self, key: &str, value: &str) -> Option<String> {
        let (n, of) = value.split_once('/')?;
        Some(self.say(key, &[("n", n.into()), ("of", of.into())]))
    }

    /// "Bericht 2020-06"
    #[must_use]
    pub fn release_title(&self, release: &Release) -> String {
        self.say("title-release", &[("release", (&release.id).into())])
    }
}

/// The word of the data for the weight of an error.
#[must_use]
pub fn class_word(class: CorrectionClass) -> &'static str {
    class.as_str()
}
