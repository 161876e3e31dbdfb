// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `list`: what is not public yet and when it will be, and services of which nobody has heard for long.

use super::args::{Arguments, Format, List};
use super::speak::{Speaker, print};
use super::stages::{Prepared, Ready, Timings, prepare};
use super::{Outcome, Ran, preview};
use crate::diagnostics::Catalogue;
use crate::model::Report;
use crate::model::address::Paths;
use crate::model::report::Reason;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::json;
use std::collections::BTreeSet;

/// An entry of the list.
struct Entry {
    /// What kind of thing it is; also the key of its sentence.
    kind: &'static str,
    /// When it appears; none if nothing but an edit will make it appear.
    at: Option<Timestamp>,
    title: String,
    /// Its file, or the id of a service.
    name: String,
    days: Option<u32>,
    /// The language in which there is no version of it.
    language: Option<String>,
}

pub fn list(arguments: &Arguments, list: &List, speaker: &Speaker) -> Ran {
    if let Some(slug) = &list.mail {
        return preview::mail(arguments, (slug, &list.common), speaker);
    }
    let mut timings = Timings::default();
    let Prepared { sources, found, ready, .. } = prepare(arguments, &list.common, &mut timings)?;
    let Some(ready) = ready else {
        speaker.report(&sources, found, &list.common);
        return Ok(Outcome::Mistakes);
    };
    let entries = entries(&ready);
    let zone = &ready.report.site.time_zone;
    if arguments.format == Format::Json {
        let list: Vec<_> = entries.iter().map(|entry| as_json(entry, zone)).collect();
        print(&format!("{:#}\n", serde_json::Value::Array(list)));
        return Ok(Outcome::Clean);
    }
    let catalogue = speaker.catalogue(Some(&sources));
    let next = entries.iter().filter_map(|entry| entry.at).min();
    print(&format!(
        "{}\n",
        match next {
            Some(at) => catalogue.say("list-next", &[("moment", moment(at, zone, &catalogue))]),
            None => catalogue.say("list-nothing-ahead", &[]),
        }
    ));
    for entry in &entries {
        print(&format!("{}\n", sentence(entry, zone, &catalogue)));
    }
    Ok(Outcome::Clean)
}

/// What comes first, first; then what waits for an edit; then what waits for a report.
fn entries(ready: &Ready) -> Vec<Entry> {
    let items = ready.withheld.items.iter().map(|(item, reason)| {
        let (kind, at) = match reason {
            Reason::Embargoed(at) => ("list-embargoed", Some(*at)),
            Reason::Scheduled(at) => ("list-scheduled", Some(*at)),
            Reason::Withheld => ("list-withheld", None),
            Reason::Draft => ("list-draft", None),
        };
        let (title, name) = (item.title.clone(), item.file().to_string());
        Entry { kind, at, title, name, days: None, language: None }
    });
    let releases = ready.withheld.releases.iter().map(|release| Entry {
        kind: "list-release",
        at: Some(release.published),
        title: release.id.clone(),
        name: format!("data/releases/{}.yaml", release.id),
        days: None,
        language: None,
    });
    let mut entries: Vec<Entry> = items.chain(releases).collect();
    entries.sort_by_key(|entry| (entry.at.is_none(), entry.at, entry.kind, entry.name.clone()));
    let mut stale: Vec<Entry> = ready
        .report
        .services
        .iter()
        .filter_map(|(ix, service)| {
            let standing = ready.figures.standing(ix);
            let days = standing.age.filter(|_| standing.counts && standing.stale)?;
            let (title, name) = (service.title.clone(), service.id.clone());
            let days = Some(days);
            Some(Entry { kind: "list-stale", at: None, title, name, days, language: None })
        })
        .collect();
    stale.sort_by_key(|entry| std::cmp::Reverse(entry.days));
    entries.extend(stale);
    entries.extend(untranslated(&ready.report));
    entries
}

/// Items and pages of which there is no version in a language that others have one in.
fn untranslated(report: &Report) -> Vec<Entry> {
    let versions = report
        .pages
        .iter()
        .filter_map(|page| Some((page.original.as_deref()?, page.lang.as_deref()?)));
    let versions: BTreeSet<(&str, &str)> = versions.collect();
    let languages: BTreeSet<&str> = versions.iter().map(|(_, language)| *language).collect();
    let paths = Paths::new(report.site.language);
    let news = report
        .news
        .iter()
        .filter(|item| !item.canceled)
        .map(|item| (paths.article(&item.slug), &item.title, report.site.language.as_str()));
    let pages = report.pages.iter().filter(|page| page.original.is_none()).map(|page| {
        let language = page.lang.as_deref().unwrap_or(report.site.language.as_str());
        (page.path.clone(), &page.title, language)
    });
    let mut missing = Vec::new();
    for (path, title, own) in news.chain(pages) {
        let wanted = languages.iter().filter(|language| **language != own);
        let wanted = wanted.filter(|language| !versions.contains(&(path.as_str(), **language)));
        missing.extend(wanted.map(|language| Entry {
            kind: "list-untranslated",
            at: None,
            title: title.clone(),
            name: path.clone(),
            days: None,
            language: Some((*language).to_owned()),
        }));
    }
    missing
}

fn sentence(entry: &Entry, zone: &TimeZone, catalogue: &Catalogue) -> String {
    let args = [
        ("title", entry.title.clone()),
        ("name", entry.name.clone()),
        ("moment", entry.at.map_or_else(String::new, |at| moment(at, zone, catalogue))),
        ("ndays", entry.days.unwrap_or_default().to_string()),
        ("language", entry.language.clone().unwrap_or_default()),
    ];
    catalogue.say(entry.kind, &args)
}

fn as_json(entry: &Entry, zone: &TimeZone) -> serde_json::Value {
    let at = entry.at.map(|at| at.display_with_offset(zone.to_offset(at)).to_string());
    let kind = entry.kind.trim_start_matches("list-");
    let mut one = json!({ "kind": kind, "title": entry.title, "name": entry.name, "at": at });
    if let Some(days) = entry.days {
        one["days"] = json!(days);
    }
    if let Some(language) = &entry.language {
        one["language"] = json!(language);
    }
    one
}

/// A moment in the zone of the site: "2020-07-10, 10:00 Uhr".
fn moment(at: Timestamp, zone: &TimeZone, catalogue: &Catalogue) -> String {
    let local = zone.to_datetime(at);
    let part = |format: &str| local.strftime(format).to_string();
    let args = [
        ("date", part("%F")),
        ("time", part(if local.second() == 0 { "%H:%M" } else { "%H:%M:%S" })),
    ];
    catalogue.say("list-moment", &args)
}
