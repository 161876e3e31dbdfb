// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/site.yaml`: defaults, contacts, scope, targets.

use super::at::At;
use super::check::{Check, is_base_address, is_web_address};
use super::ids::Kind;
use super::report::{Executor, Language, Licence, Model, Publisher, Site, Target};
use super::table::{Ix, Table};
use super::timeline::Timeline;
use super::vocabulary;
use crate::diagnostics::{Code, Diagnostic};
use crate::load::files::site::{
    AccessibilityRecord, Conformance, LicenceRecord, Provisional, PublisherRecord, SiteFile,
    TargetRecord, TargetUnit,
};
use crate::load::{Doc, FORMAT};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The settings of a site, its Stichtag if it names one, and the model in force.
pub(super) struct Checked {
    /// Faulty settings give way to defaults, so that the rest can be checked.
    pub(super) site: Site,
    pub(super) as_of: Option<Date>,
    pub(super) model_in_force: Option<Timeline<Ix<Model>>>,
}

/// The language, for what must know it before all else.
pub(super) fn language(file: &SiteFile) -> Option<Language> {
    match file.language.as_str() {
        "de" => Some(Language::De),
        "en" => Some(Language::En),
        _ => None,
    }
}

/// The time zone, if it is one.
pub(super) fn time_zone(file: &SiteFile) -> Option<TimeZone> {
    TimeZone::get(file.time_zone.as_deref().unwrap_or("Europe/Berlin")).ok()
}

/// Checks the site's settings.
pub(super) fn check(
    doc: &Doc<SiteFile>,
    base_url: Option<&str>,
    models: &Table<Model>,
    check: &mut Check<'_>,
) -> Checked {
    let at = At::top(&doc.file);
    let file = &doc.value;
    if file.format > FORMAT {
        check.wrong(
            Code::FormatTooNew,
            &at.key("format"),
            &[("value", &file.format), ("known", &FORMAT)],
        );
    } else if file.format < FORMAT {
        check.wrong(
            Code::OutOfRange,
            &at.key("format"),
            &[("value", &file.format), ("least", &FORMAT)],
        );
    }
    check.text(&at.key("title"), &file.title);
    let base = base_url.unwrap_or(&file.base_url).trim_end_matches('/');
    if !is_base_address(&file.base_url) {
        check.wrong(Code::InvalidUrl, &at.key("base_url"), &[("value", &file.base_url)]);
    }
    let language = language(file);
    if language.is_none() {
        check.wrong(Code::UnsupportedLanguage, &at.key("language"), &[("value", &file.language)]);
    }
    let time_zone = time_zone(file);
    if time_zone.is_none() {
        let name = file.time_zone.as_deref().unwrap_or_default();
        let diagnostic =
            Diagnostic::new(Code::InvalidTimeZone, at.key("time_zone").place()).with("value", name);
        let diagnostic =
            diagnostic.did_you_mean(name, ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"]);
        check.say(diagnostic, &at.key("time_zone"));
    }
    publisher(check, &at.key("publisher"), &file.publisher);
    contacts(check, &at, file);
    if file.scope.as_ref().is_some_and(Vec::is_empty) {
        check.wrong(Code::EmptyValue, &at.key("scope"), &[]);
    }
    if let Some(accessibility) = &file.accessibility {
        statement(check, &at.key("accessibility"), accessibility);
    }
    let as_of = check.date_or_none(&at.key("as_of"), file.as_of.as_ref());
    if let Some(as_of) = as_of.filter(|as_of| *as_of > check.today) {
        check.wrong(
            Code::StichtagInFuture,
            &at.key("as_of"),
            &[("value", &as_of), ("today", &check.today.clone()), ("is", &"ahead")],
        );
    }
    let model_in_force =
        check.timeline(&at.key("maturity_model"), &file.maturity_model, |check, at, id| {
            check.refers(at, Kind::Model, id);
            models.find(id)
        });
    let targets = targets(check, &at.key("targets"), &file.targets);
    let site = Site {
        title: file.title.clone(),
        tagline: file.tagline.clone(),
        base_url: base.to_owned(),
        language: language.unwrap_or(Language::De),
        publisher: Publisher::from(&file.publisher),
        scope: file.scope.clone().unwrap_or_else(default_scope),
        show_provisional: file.provisional != Some(Provisional::Hide),
        targets,
        stale_after_days: file.stale_after_days.unwrap_or(180),
        licence: file.licence.as_ref().map(|one| licence(one, &file.publisher)),
        security: file.security.clone(),
        contributor_id: file.contributor_id.clone(),
        geocoding: file.geocoding.clone(),
        accessibility: file.accessibility.clone(),
        time_zone: time_zone.unwrap_or(TimeZone::UTC),
        demo: file.demo,
    };
    Checked { site, as_of, model_in_force }
}

fn default_scope() -> Vec<Executor> {
    Executor::ALL.iter().copied().filter(|executor| *executor != Executor::Bund).collect()
}

impl From<&PublisherRecord> for Publisher {
    fn from(record: &PublisherRecord) -> Self {
        Self {
            name: record.name.clone(),
            address: record.address.clone(),
            email: record.email.clone(),
            phone: record.phone.clone(),
            representative: record.representative.clone(),
            responsible: record.responsible.clone(),
            press: record.press.clone(),
        }
    }
}

fn publisher(check: &mut Check<'_>, at: &At<'_>, record: &PublisherRecord) {
    check.text(&at.key("name"), &record.name);
    check.email(&at.key("email"), Some(&record.email));
    if let Some(press) = &record.press {
        let at = at.key("press");
        check.text(&at.key("name"), &press.name);
        check.email(&at.key("email"), press.email.as_ref());
    }
}

fn contacts(check: &mut Check<'_>, at: &At<'_>, file: &SiteFile) {
    // RFC 9116 asks for `https`.
    let is_page = |contact: &&String| is_web_address(contact) && contact.starts_with("https://");
    if let Some(security) = file.security.as_ref().filter(|contact| !is_page(contact)) {
        check.email(&at.key("security"), Some(security));
    }
    terms(check, at, file);
}

/// What others find the data by: terms of the lists of DCAT-AP.de, since a catalogue drops what it
/// does not know.
fn terms(check: &mut Check<'_>, at: &At<'_>, file: &SiteFile) {
    let begins = [
        ("contributor_id", &file.contributor_id, vocabulary::CONTRIBUTORS),
        ("geocoding", &file.geocoding, vocabulary::GEOCODING),
    ];
    for (key, uri, list) in begins {
        let at = at.key(key);
        check.url(&at, uri.as_ref());
        if let Some(uri) = uri.as_ref().filter(|uri| is_web_address(uri) && !uri.starts_with(list))
        {
            check.wrong(Code::NotInVocabulary, &at, &[("value", uri), ("list", &list)]);
        }
    }
    let Some(licence) = &file.licence else {
        if !file.demo {
            check.wrong(Code::LicenceMissing, at, &[]);
        }
        return;
    };
    let record = at.key("licence");
    let (at, uri) = (record.key("uri"), &licence.uri);
    check.url(&at, Some(uri));
    if is_web_address(uri) && vocabulary::licence(uri).is_none() {
        let diagnostic = Diagnostic::new(Code::NotInVocabulary, at.place()).with("value", uri);
        let diagnostic = diagnostic.with("list", vocabulary::LICENCES);
        let diagnostic = match vocabulary::meant(uri) {
            Some(meant) => diagnostic.meant(&meant),
            // One of another list would only be near by chance.
            None if !uri.contains("dcat-ap.de/") => diagnostic,
            None => {
                let all: Vec<String> = vocabulary::licences().collect();
                diagnostic.did_you_mean(uri, all.iter().map(String::as_str))
            }
        };
        check.say(diagnostic, &at);
    }
}

/// The licence with its name, and with the name to be given where it asks for one.
fn licence(record: &LicenceRecord, publisher: &PublisherRecord) -> Licence {
    let asks_for_name = vocabulary::asks_for_name(&record.uri);
    let name = || asks_for_name.then(|| publisher.name.clone());
    Licence {
        title: vocabulary::licence(&record.uri).unwrap_or(&record.uri).to_owned(),
        uri: record.uri.clone(),
        attribution: record.attribution.clone().or_else(name),
        asks_for_name,
    }
}

fn statement(check: &mut Check<'_>, at: &At<'_>, record: &AccessibilityRecord) {
    check.date_or_none(&at.key("assessed_on"), record.assessed_on.as_ref());
    check.email(&at.key("feedback_email"), record.feedback_email.as_ref());
    if record.conformance == Conformance::Full && !record.gaps.is_empty() {
        check.wrong(Code::ConformanceContradicts, &at.key("conformance"), &[]);
    }
    if let Some(office) = &record.enforcement {
        check.url(&at.key("enforcement").key("url"), office.url.as_ref());
    }
}

fn targets(check: &mut Check<'_>, at: &At<'_>, records: &[TargetRecord]) -> Vec<Target> {
    let claims = records.iter().enumerate();
    check.unique(claims.map(|(i, target)| (target.id.as_str(), at.item(i).key("id").place())));
    let target = |check: &mut Check<'_>, at: &At<'_>, record: &TargetRecord| {
        check.text(&at.key("title"), &record.title);
        let services = match record.services.as_str() {
            "all" => None,
            number => match number.parse::<u32>() {
                Ok(number) => Some(number),
                Err(_) => {
                    check.wrong(Code::InvalidTarget, &at.key("services"), &[("value", &number)]);
                    return None;
                }
            },
        };
        Some(Target {
            id: record.id.clone(),
            title: record.title.clone(),
            date: check.date(&at.key("date"), &record.date)?,
            services,
            measure: record.measure,
            comparable: record.unit == TargetUnit::Bundle,
            source: record.source.clone(),
        })
    };
    records
        .iter()
        .enumerate()
        .filter_map(|(i, record)| target(check, &at.item(i), record))
        .collect()
}
