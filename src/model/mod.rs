// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 2: what the files say, checked: defaults, dates, ids, references, and what is public.
//!
//! Boundary: pure. Every mistake is collected, none hides another; a [`Report`] exists only if
//! there is none. What is not public at `--now` goes into [`Withheld`] and nowhere else.

pub mod address;
mod anchors;
mod at;
mod build;
mod catalogue;
pub mod charts;
mod check;
mod claim;
mod downloads;
mod history;
mod ids;
mod ledger;
mod linking;
pub mod measure;
mod moment;
mod news;
mod news_groups;
mod organisation;
mod pages;
mod paths;
mod picture;
mod placeholders;
pub mod prose;
pub mod release;
pub mod report;
pub mod search;
mod services;
mod site;
mod slug;
pub mod standing;
pub mod state;
pub mod table;
pub mod timeline;
pub mod tongue;
pub mod traces;
mod versions;
pub mod vocabulary;

pub use check::{is_base_address, is_email};
pub use moment::{Moment, moment};
pub use report::{Report, Withheld};
pub use slug::slug;

use crate::diagnostics::{Code, Diagnostic, FileName, Path, Place, Severity};
use crate::load::files::site::ContactRecord;
use crate::load::picture::PictureFile;
use crate::load::{Faults, SITE_FILE, Sources};
use address::Paths;
use charts::ChartId;
use check::Check;
use ids::Ids;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use placeholders::Defaults;
use prose::{Draft, Line, Manuscript, Origin};
use release::{Public, Releases};
use report::{Language, LifeEvent, Ministry, Model, Release, Service, Topic};
use std::collections::{BTreeMap, BTreeSet};
use table::{Ix, Table};
use timeline::Timeline;

/// What the command line says of a run.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The moment that decides what is public.
    pub now: Timestamp,
    /// `--as-of`, which goes before what the files say.
    pub as_of: Option<Date>,
    /// `--base-url`, which goes before what the files say.
    pub base_url: Option<String>,
    /// Slug of a news item that counts as public, whatever holds it back: for a preview of it.
    pub reveal: Option<String>,
    /// The commit that is checked out, if it holds the site.
    pub commit: Option<String>,
}

/// The outcome of all checks.
#[derive(Debug)]
pub struct Checked {
    /// The site, if nothing in its files is an error.
    pub report: Option<Report>,
    /// What is not public.
    pub withheld: Withheld,
    /// Mistakes of meaning; those of form are in [`Sources::found`].
    pub found: Vec<Diagnostic>,
}

/// The lists that services and texts refer to.
struct Tables {
    models: Table<Model>,
    ministries: Table<Ministry>,
    topics: Table<Topic>,
    life_events: Table<LifeEvent>,
}

/// What a text may refer to.
struct Context<'s> {
    tables: &'s Tables,
    services: &'s Table<Service>,
    hidden: &'s BTreeSet<Ix<Service>>,
    releases: &'s [Release],
    pictures: &'s BTreeMap<FileName, PictureFile>,
    press: Option<&'s ContactRecord>,
    faults: &'s Faults,
    ids: &'s Ids<'s>,
    paths: Paths,
    in_force: Option<&'s Timeline<Ix<Model>>>,
    as_of: Date,
    today: Date,
    /// The last day of which anything may be shown.
    last_day: Date,
    /// Charts that texts can place, by their names.
    charts: &'s [(String, ChartId)],
    /// Slug of the item that counts as public, whatever holds it back.
    reveal: Option<&'s str>,
}

impl Tables {
    fn with<'t>(&'t self, services: &'t Table<Service>) -> release::Tables<'t> {
        release::Tables {
            models: &self.models,
            ministries: &self.ministries,
            topics: &self.topics,
            life_events: &self.life_events,
            services,
        }
    }
}

impl Context<'_> {
    /// Reads a text; its placeholders are resolved, its links are not.
    fn prose(
        &self,
        text: &str,
        (origin, language): (Origin, &str),
        defaults: Defaults<'_>,
        check: &mut Check<'_>,
    ) -> Draft {
        let mut resolve = |call: prose::Call, origin: &Origin, found: &mut Vec<Diagnostic>| {
            placeholders::resolve(&call, origin, self, defaults, found)
        };
        let manuscript = Manuscript { text, origin, language };
        prose::parse(manuscript, &mut check.found, &mut resolve)
    }

    /// Reads a text of one line, in which figures may stand.
    fn line(
        &self,
        text: &str,
        origin: &Origin,
        defaults: Defaults<'_>,
        check: &mut Check<'_>,
    ) -> Line {
        let mut resolve = |call: prose::Call, origin: &Origin, found: &mut Vec<Diagnostic>| {
            placeholders::resolve(&call, origin, self, defaults, found)
        };
        prose::line(text, origin, &mut check.found, &mut resolve)
    }
}

/// The time zone of a site, in which its times without a zone are meant.
#[must_use]
pub fn zone(sources: &Sources) -> TimeZone {
    sources.site.as_ref().and_then(|doc| site::time_zone(&doc.value)).unwrap_or(TimeZone::UTC)
}

/// The language of a site; German where it names none that the program knows, which is reported.
#[must_use]
pub fn language(sources: &Sources) -> Language {
    sources.site.as_ref().and_then(|doc| site::language(&doc.value)).unwrap_or(Language::De)
}

/// Checks a site.
#[must_use]
pub fn model(sources: &Sources, settings: &Settings) -> Checked {
    let zone = zone(sources);
    let today = zone.to_datetime(settings.now).date();
    let language = language(sources);
    let ids = Ids::of(sources);
    let mut check = Check {
        faults: &sources.faults,
        ids: &ids,
        zone,
        now: settings.now,
        today,
        language: language.as_str(),
        found: Vec::new(),
    };
    let models = catalogue::models(&sources.models, &mut check);
    let ministries = organisation::ministries(&sources.ministries, &mut check);
    let (topics, life_events) = catalogue::topics(&sources.topics, &mut check);
    let tables = Tables { models, ministries, topics, life_events };
    let settled = sources
        .site
        .as_ref()
        .map(|doc| site::check(doc, settings.base_url.as_deref(), &tables.models, &mut check));
    let in_force = settled.as_ref().and_then(|settled| settled.model_in_force.as_ref());
    let (services, found) = services::services(&sources.services, &tables, in_force, &mut check);
    let is_sound = check.is_sound(&sources.found);
    let context = tables.with(&services);
    let Releases { all, corrections } =
        release::releases(sources, context, &found, is_sound, &mut check);
    let calendar = ledger::calendar(&sources.calendar, &mut check);
    ledger::too_early(&sources.calendar, &calendar, &all, &mut check);
    let public = Public::of(all, corrections, settings.now);
    let as_of = settings
        .as_of
        .or(settled.as_ref().and_then(|settled| settled.as_of))
        .or(public.releases.last().map(|release| release.as_of))
        .or(services::newest_observation(&services, today))
        .unwrap_or(today);
    let last_day = settled.as_ref().map_or(today, |one| one.site.last_day(as_of, today));
    let shows_all = settled.as_ref().is_none_or(|one| one.site.show_provisional);
    let hidden = match shows_all {
        true => BTreeSet::new(),
        false => state::ahead(&services, last_day, today),
    };
    let parts = build::Parts {
        hidden,
        teams: organisation::teams(&sources.teams, &tables.ministries, &mut check),
        indicators: ledger::indicators(&sources.indicators, &mut check),
        calendar,
        method_changes: ledger::method_changes(&sources.method_changes, &mut check),
        releases: public.releases,
        corrections: public.corrections,
        as_of,
        services,
    };
    let former = parts.services.iter().map(|(_, service)| service.former_ids.len());
    let summaries = found.into_iter().zip(former).map(|(one, former)| {
        let former = (0..former).map(|index| one.place(Some(index))).collect();
        (one.place(None), former, one.summary)
    });
    let summaries = summaries.collect();
    let charts = parts.subjects(&tables.ministries).in_texts();
    let context = Context {
        tables: &tables,
        services: &parts.services,
        hidden: &parts.hidden,
        releases: &parts.releases,
        pictures: &sources.pictures,
        press: sources.site.as_ref().and_then(|doc| doc.value.publisher.press.as_ref()),
        faults: &sources.faults,
        ids: &ids,
        paths: Paths::new(settled.as_ref().map_or(Language::De, |settled| settled.site.language)),
        in_force,
        as_of,
        today,
        last_day,
        charts: &charts,
        reveal: settings.reveal.as_deref(),
    };
    let news: Vec<_> =
        sources.news.iter().map(|one| news::item(one, &context, &mut check)).collect();
    let pages: Vec<_> =
        sources.pages.iter().map(|one| pages::page(one, &context, &mut check)).collect();
    let versions = versions::all(sources, (&news, &pages), &context, &mut check);
    let texts = build::Texts { summaries, news, pages, versions };
    let mut found = std::mem::take(&mut check.found);
    // Without its settings a site has no language, and so no addresses to check links against.
    let Some(settled) = settled else {
        return Checked { report: None, withheld: Withheld::default(), found };
    };
    let site = settled.site;
    let model_in_force = settled.model_in_force.unwrap_or_else(|| Timeline::always(Ix::default()));
    duties(&site, &texts, sources, &mut found);
    let clean =
        sources.found.iter().all(|diagnostic| diagnostic.code.severity() != Severity::Error);
    let commit = settings.commit.clone();
    let frame = build::Frame { site, model_in_force, now: settings.now, today, commit };
    let (report, mut withheld) = build::build(frame, tables, parts, texts, sources, &mut found);
    withheld.releases = public.withheld;
    let clean =
        clean && found.iter().all(|diagnostic| diagnostic.code.severity() != Severity::Error);
    Checked { report: clean.then_some(report), withheld, found }
}

/// Pages that the law asks of every public site, but not of a demonstration.
fn duties(
    site: &report::Site,
    texts: &build::Texts,
    sources: &Sources,
    found: &mut Vec<Diagnostic>,
) {
    if site.demo {
        return;
    }
    let paths = address::Paths::new(site.language);
    let missing = |path: &str| {
        let file: FileName = format!("content/pages{}.md", path.trim_end_matches('/')).into();
        !sources.faults.any_in(&file) && !texts.pages.iter().any(|found| found.page.path == path)
    };
    let mut demand = |code: Code, path: &str| {
        let file = format!("content/pages{}.md", path.trim_end_matches('/'));
        found.push(Diagnostic::new(code, Place::start(&SITE_FILE.into())).with("file", file));
    };
    for (code, path) in
        [(Code::ImprintMissing, paths.imprint()), (Code::PrivacyMissing, paths.privacy())]
    {
        if missing(&path) {
            demand(code, &path);
        }
    }
    let reported = sources.faults.cover(&SITE_FILE.into(), &Path::default().join("accessibility"));
    if site.accessibility.is_none() && !reported && missing(&paths.accessibility()) {
        demand(Code::AccessibilityMissing, &paths.accessibility());
    }
}
