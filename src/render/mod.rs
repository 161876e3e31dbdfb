// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 4: report and figures to a [`Site`], a route for every address and a body for each.
//!
//! Boundary: pure. Numbers come from `progress`, words from the theme; nothing is counted here, and
//! nothing is rendered before somebody asks for a body.

mod changed;
mod chart;
mod colour;
mod counted;
mod csv;
mod data;
mod difference;
mod drawing;
mod handout;
mod heard;
mod marks;
mod pages;
mod pictures;
mod plain;
mod press;
mod prose;
mod scan;
pub mod site;
mod theme;
mod tokens;
mod view;
mod wording;
mod words;

pub use data::Markup;
pub use difference::Difference;
pub use handout::{Handout, mail, preview};
pub use site::{Body, Digest, OutputPath, Recipe, Rendered, Site, Stamp, Stamps};
pub use theme::Theme;

use crate::diagnostics::Diagnostic;
use crate::model::Report;
use crate::model::address::{DataFile, Entry, ReleaseFile, Route};
use crate::progress::{Changes, Figures};
use pages::{
    Page, article, changes, comparison, corrections, downloads, duties, figures, frame, method,
    news, organisation, release, releases, search, service, services, sitemap, text, topics,
};
use press::Press;
use std::collections::BTreeSet;
use view::{Link, Redirect};

/// All routes of a site, each with its body.
///
/// The theme must have been framed by [`Theme::frame_of`] for the same report.
#[must_use]
pub fn render<'a>(report: &'a Report, figures: &'a Figures, theme: &'a Theme) -> Site<'a> {
    let press = Press::new(report, figures, theme);
    let mut site = Site::default();
    for (path, entry) in report.addresses.iter() {
        site.bodies.insert(output_path(path), body(press, path, entry));
    }
    site
}

/// What a build publishes and must not change in silence: the bytes of `ledger.json`.
#[must_use]
pub fn ledger(report: &Report, figures: &Figures, theme: &Theme) -> Vec<u8> {
    data::ledger(Press::new(report, figures, theme))
}

/// Changes in the form of `changes.json`.
#[must_use]
pub fn changes_json(
    report: &Report,
    figures: &Figures,
    theme: &Theme,
    changes: &Changes,
) -> String {
    let bytes = data::changes_json(Press::new(report, figures, theme), changes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Changes as a note for the press.
#[must_use]
pub fn changes_note(
    report: &Report,
    figures: &Figures,
    theme: &Theme,
    (changes, markup): (&Changes, Markup),
) -> String {
    data::changes_note(Press::new(report, figures, theme), changes, markup)
}

impl Theme {
    /// Sets what is the same on every page of a report.
    pub fn frame_of(&mut self, report: &Report, as_of: jiff::civil::Date) {
        let frame = frame::frame(report, self, as_of);
        self.frame(&frame);
    }
}

/// Where an address stands in the output.
fn output_path(path: &str) -> OutputPath {
    let relative = path.trim_start_matches('/');
    if relative.is_empty() || relative.ends_with('/') {
        format!("{relative}index.html").into()
    } else {
        relative.into()
    }
}

fn body<'a>(press: Press<'a>, path: &'a str, entry: &'a Entry) -> Body<'a> {
    match &entry.route {
        Route::Asset(name) => Body::Asset(press.theme.asset(name)),
        Route::Image(file, index) => match press.report.pictures.get(file) {
            Some(picture) => Body::Picture(picture, *index),
            None => Body::Asset(Vec::new().into()),
        },
        Route::ReleaseFile(index, ReleaseFile::Release) => {
            let text: std::sync::Arc<str> = press.report.releases[*index].texts[0].clone();
            Body::Asset(text.into())
        }
        route => Body::Made(Recipe::of(vouched_for(press, route), move |stamps| {
            if let Some(bytes) = file(press, route, stamps)? {
                return Ok(Rendered { bytes, ..Rendered::default() });
            }
            let html = html(press, path, entry, stamps)?;
            Ok(scan::rendered(html, press.report.site.base_path()))
        })),
    }
}

/// What a seal reads: the checksums all other files, package, catalogue and their page the tables.
fn vouched_for(press: Press<'_>, seal: &Route) -> BTreeSet<OutputPath> {
    let wanted: fn(&Route) -> bool = match seal {
        Route::Data(DataFile::Checksums) => {
            |route| !matches!(route, Route::Data(DataFile::Checksums))
        }
        Route::Data(DataFile::Package | DataFile::CatalogueJson | DataFile::CatalogueTurtle)
        | Route::Downloads => |route| matches!(route, Route::Data(DataFile::Table(..))),
        _ => return BTreeSet::new(),
    };
    let routes = press.report.addresses.iter().filter(|(_, entry)| wanted(&entry.route));
    routes.map(|(path, _)| output_path(path)).collect()
}

/// The bytes of a route that is no page.
fn file(press: Press<'_>, route: &Route, stamps: &Stamps) -> Result<Option<Vec<u8>>, Diagnostic> {
    Ok(Some(match route {
        Route::Data(file) => data::file(press, *file, stamps),
        Route::ServiceData(ix) => data::service(press, *ix),
        Route::MinistryData(ix) => data::ministry(press, *ix),
        Route::ReleaseFile(index, ReleaseFile::Figures) => data::release_figures(press, *index),
        Route::ReleaseFile(index, ReleaseFile::States) => {
            data::release_states(&press.report.releases[*index])
        }
        Route::ChangesFeed => data::changes_feed(press),
        Route::NewsFeed => data::news_feed(press)?,
        Route::MinistryFeed(ix) => data::ministry_feed(press, *ix)?,
        Route::Badge(ix) => chart::badge(press, *ix),
        Route::ChartFile(chart, format) => chart::file(press, *chart, *format),
        Route::Robots => data::robots(press),
        Route::Security => data::security(press),
        Route::SearchNames(part) => data::search_names(press, *part),
        Route::SearchWords(part) => data::search_words(press, *part),
        Route::Headers => data::headers(press),
        Route::NginxHeaders => data::nginx(press),
        Route::SitemapFile => data::sitemap(press),
        _ => return Ok(None),
    }))
}

/// A page, or the text that takes it over with the page's part in it.
fn html(
    press: Press<'_>,
    path: &str,
    entry: &Entry,
    stamps: &Stamps,
) -> Result<String, Diagnostic> {
    let mut page = page(press, path, &entry.route, stamps)?;
    if let Some(index) = entry.taken_over_by {
        let program = press.theme.render(page.template, Some("content"), &page.context())?;
        let text = &press.report.pages[index];
        let own = text::text(press, index, &program)?;
        page.head.title.clone_from(&text.title);
        page.head.language.clone_from(&own.head.language);
        page.head.right_to_left = own.head.right_to_left;
        page.head.versions.clone_from(&own.head.versions);
        page = Page { head: page.head, ..own };
    }
    if !page.head.trail.is_empty() && path.ends_with('/') {
        let breadcrumbs = data::structured::breadcrumbs(press, &page.head);
        page.head.structured.push(breadcrumbs);
    }
    press.theme.render(page.template, None, &page.context())
}

fn page(press: Press<'_>, path: &str, route: &Route, stamps: &Stamps) -> Result<Page, Diagnostic> {
    Ok(match route {
        Route::Home => figures::home(press),
        Route::Ministries => organisation::ministries(press),
        Route::Ministry(ix) => organisation::ministry(press, *ix),
        Route::Topics => topics::topics(press),
        Route::Topic(ix) => topics::topic(press, *ix),
        Route::Services(page) => services::services(press, *page),
        Route::Service(ix) => service::service(press, *ix)?,
        Route::News(scope, page) => news::list(press, *scope, *page),
        Route::Article(index) => article::article(press, *index)?,
        Route::LifeEvents => topics::life_events(press),
        Route::LifeEvent(ix) => topics::life_event(press, *ix),
        Route::Unreported => duties::unreported(press),
        Route::Teams => comparison::teams(press),
        Route::Indicators => comparison::indicators(press),
        Route::Sitemap => sitemap::sitemap(press),
        Route::Search => search::search(press),
        Route::Accessibility => match &press.report.site.accessibility {
            Some(record) => duties::statement(press, record),
            None => not_found(press),
        },
        Route::Course => figures::course(press),
        Route::Releases => releases::releases(press),
        Route::Release(index) => release::release(press, *index),
        Route::Corrections => corrections::corrections(press),
        Route::Changes => changes::changes(press),
        Route::Method => method::method(press),
        Route::Downloads => downloads::downloads(press, stamps),
        Route::Text(index) => text::text(press, *index, "")?,
        Route::Redirect(to) => redirect(press, path, to),
        // Data, charts, assets and pictures have no page; what is left is what a server sends for
        // an address that does not exist.
        _ => not_found(press),
    })
}

fn not_found(press: Press<'_>) -> Page {
    let mut head = press.head("/404.html", &press.say("not-found", &[]), "", &[]);
    head.noindex = true;
    Page::new("not-found.html", head, &std::collections::BTreeMap::<&str, &str>::new())
}

fn redirect(press: Press<'_>, path: &str, to: &str) -> Page {
    let mut head = press.head(path, &press.say("moved", &[]), "", &[]);
    head.canonical = press.url(to);
    head.noindex = true;
    let view = Redirect { target: Link { title: press.url(to), href: press.href(to) } };
    Page::new("redirect.html", head, &view)
}
