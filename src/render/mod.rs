// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 4: report and figures to a [`Site`], a route for every address and a body for each.
//!
//! Boundary: pure. Numbers come from `progress`, words from the theme; nothing is counted here, and
//! nothing is rendered before somebody asks for a body.

mod changed;
mod chart;
mod counted;
mod csv;
mod data;
mod difference;
mod drawing;
mod handout;
mod marks;
mod pages;
mod pictures;
mod plain;
mod press;
mod prose;
mod scan;
pub mod site;
mod theme;
mod view;
mod wording;
mod words;

pub use data::Markup;
pub use difference::Difference;
pub use handout::{Handout, mail, preview};
pub use site::{Body, Digest, OutputPath, Rendered, Seal, Site, Stamp, Stamps};
pub use theme::Theme;

use crate::diagnostics::Diagnostic;
use crate::model::Report;
use crate::model::address::{DataFile, Entry, ReleaseFile, Route};
use crate::progress::{Changes, Figures};
use data::Data;
use pages::{
    Page, article, changes, comparison, corrections, downloads, duties, figures, frame, method,
    news, organisation, release, releases, service, services, sitemap, topics,
};
use press::Press;
use std::collections::BTreeSet;
use view::{Link, Redirect, TextPage};

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
        let frame = frame::frame(report, &self.words, as_of);
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
        Route::Data(file) => match data::data(press, *file) {
            Data::File(make) => file_of(move || Ok(make())),
            Data::Seal(make) => Body::Seal(Seal {
                of: vouched_for(press, &entry.route),
                make: Box::new(move |of| Ok(Rendered { bytes: make(of), ..Rendered::default() })),
            }),
        },
        Route::Downloads => Body::Seal(Seal {
            of: vouched_for(press, &entry.route),
            make: Box::new(move |of| {
                let html = html(press, path, entry, of)?;
                Ok(scan::rendered(html, press.report.site.base_path()))
            }),
        }),
        Route::ServiceData(ix) => {
            let ix = *ix;
            file_of(move || Ok(data::service(press, ix)))
        }
        Route::MinistryData(ix) => {
            let ix = *ix;
            file_of(move || Ok(data::ministry(press, ix)))
        }
        Route::ReleaseFile(index, ReleaseFile::Figures) => {
            let index = *index;
            file_of(move || Ok(data::release_figures(press, index)))
        }
        Route::ReleaseFile(index, ReleaseFile::Release) => {
            let text: std::sync::Arc<str> = press.report.releases[*index].texts[0].clone();
            Body::Asset(text.into())
        }
        Route::ReleaseFile(index, ReleaseFile::States) => {
            let index = *index;
            file_of(move || Ok(data::release_states(&press.report.releases[index])))
        }
        Route::ChangesFeed => file_of(move || Ok(data::changes_feed(press))),
        Route::NewsFeed => file_of(move || data::news_feed(press)),
        Route::MinistryFeed(ix) => {
            let ix = *ix;
            file_of(move || data::ministry_feed(press, ix))
        }
        Route::Badge(ix) => {
            let ix = *ix;
            file_of(move || Ok(chart::badge(press, ix)))
        }
        Route::Robots => Body::Asset(data::robots(press).into()),
        Route::Security => Body::Asset(data::security(press).into()),
        Route::Headers => Body::Asset(data::headers(press).into()),
        Route::PageList => file_of(move || Ok(data::sitemap(press))),
        Route::ChartFile(chart, format) => {
            let (chart, format) = (*chart, *format);
            file_of(move || Ok(chart::file(press, chart, format)))
        }
        _ => Body::Page(Box::new(move || {
            let html = html(press, path, entry, &Stamps::new())?;
            Ok(scan::rendered(html, press.report.site.base_path()))
        })),
    }
}

/// What a seal reads: the checksums all other files, the rest the tables, and their page also the
/// files about these.
fn vouched_for(press: Press<'_>, seal: &Route) -> BTreeSet<OutputPath> {
    let wanted = |route: &Route| match (seal, route) {
        (Route::Data(DataFile::Checksums), _) => route != seal,
        (_, Route::Data(DataFile::Table(..))) => true,
        (Route::Downloads, Route::Data(file)) => *file != DataFile::Checksums,
        _ => false,
    };
    let routes = press.report.addresses.iter().filter(|(_, entry)| wanted(&entry.route));
    routes.map(|(path, _)| output_path(path)).collect()
}

/// A body without links and anchors.
fn file_of<'a>(make: impl Fn() -> Result<Vec<u8>, Diagnostic> + Send + Sync + 'a) -> Body<'a> {
    Body::Page(Box::new(move || Ok(Rendered { bytes: make()?, ..Rendered::default() })))
}

/// A page, or the text that takes it over with the page's part in it.
fn html(
    press: Press<'_>,
    path: &str,
    entry: &Entry,
    stamps: &Stamps,
) -> Result<String, Diagnostic> {
    let mut page = match entry.route {
        Route::Downloads => downloads::downloads(press, stamps),
        _ => page(press, path, &entry.route)?,
    };
    if let Some(index) = entry.taken_over_by {
        let program = press.theme.render(page.template, Some("content"), &page.context())?;
        let text = &press.report.pages[index];
        let own = text_page(press, index, &program)?;
        page.head.title.clone_from(&text.title);
        page.head.language.clone_from(&own.head.language);
        page = Page { head: page.head, ..own };
    }
    if !page.head.trail.is_empty() && path.ends_with('/') {
        let breadcrumbs = data::structured::breadcrumbs(press, &page.head);
        page.head.structured.push(breadcrumbs);
    }
    press.theme.render(page.template, None, &page.context())
}

fn page(press: Press<'_>, path: &str, route: &Route) -> Result<Page, Diagnostic> {
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
        Route::Text(index) => text_page(press, *index, "")?,
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

fn text_page(press: Press<'_>, index: usize, program: &str) -> Result<Page, Diagnostic> {
    let text = &press.report.pages[index];
    let body = prose::html(press, &text.body, program)?;
    let mut head = press.head(&text.path, &text.title, frame::section_of_text(text), &[]);
    if let Some(lang) = &text.lang {
        head.language.clone_from(lang);
    }
    Ok(Page::new("text.html", head, &TextPage { body }))
}

fn redirect(press: Press<'_>, path: &str, to: &str) -> Page {
    let mut head = press.head(path, &press.say("moved", &[]), "", &[]);
    head.canonical = press.url(to);
    head.noindex = true;
    let view = Redirect { target: Link { title: press.url(to), href: press.href(to) } };
    Page::new("redirect.html", head, &view)
}
