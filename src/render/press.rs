// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What every page needs to be set: numbers in words, days in words, addresses with the base path.

use super::pictures::Spot;
use super::prose::figure;
use super::theme::Theme;
use super::view::news::Teaser;
use super::view::{Head, Link, Pager, ShortLink};
use super::words::{Arg, Words};
use crate::model::address::Paths;
use crate::model::prose::Span;
use crate::model::report::{LifeEvent, Ministry, Model, NewsItem, Service, Topic};
use crate::model::table::Ix;
use crate::model::{Moment, Report};
use crate::progress::{Figures, Standing};
use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// Report, figures and words at hand.
#[derive(Clone, Copy)]
pub struct Press<'a> {
    /// What is said.
    pub report: &'a Report,
    /// The numbers.
    pub figures: &'a Figures,
    /// Templates and words.
    pub theme: &'a Theme,
    /// Whether addresses are written in full: for what is read outside of the site.
    full: bool,
    /// Whether what is set stands in a text in another language than the site's.
    foreign: bool,
}

/// Whether a page has anything on it; one without is there for whoever has its address, but nobody
/// is sent to it.
#[must_use]
pub fn says_something(report: &Report, path: &str) -> bool {
    let paths = Paths::new(report.site.language);
    !(path == paths.teams() && report.teams.is_empty()
        || path == paths.indicators() && report.indicators.is_empty())
}

impl<'a> Press<'a> {
    /// Sets pages of a site.
    #[must_use]
    pub fn new(report: &'a Report, figures: &'a Figures, theme: &'a Theme) -> Self {
        Self { report, figures, theme, full: false, foreign: false }
    }

    /// Sets what is read outside of the site, such as feeds.
    #[must_use]
    pub fn for_elsewhere(self) -> Self {
        Self { full: true, ..self }
    }

    /// Sets a text in another language: what the program says in it is marked as of the site's.
    #[must_use]
    pub fn in_foreign_text(self) -> Self {
        Self { foreign: true, ..self }
    }

    /// The attribute for what the program says, where a text around it is in another language.
    #[must_use]
    pub fn own_language(self) -> Option<String> {
        self.foreign.then(|| format!(" lang=\"{}\"", self.report.site.language.as_str()))
    }

    /// Whether what is set is read outside of the site.
    #[must_use]
    pub fn is_for_elsewhere(self) -> bool {
        self.full
    }

    /// The words of the site's language.
    #[must_use]
    pub fn words(self) -> &'a Words {
        &self.theme.words
    }

    /// A sentence.
    #[must_use]
    pub fn say(self, key: &str, args: &[(&'static str, Arg<'_>)]) -> String {
        self.words().say(key, args)
    }

    /// The words that addresses are made of.
    #[must_use]
    pub fn paths(self) -> Paths {
        Paths::new(self.report.site.language)
    }

    /// A path from the site's root as an address on a page.
    #[must_use]
    pub fn href(self, path: &str) -> String {
        if self.full {
            return self.url(path);
        }
        format!("{}{path}", self.report.site.base_path())
    }

    /// A path from the site's root as a full address.
    #[must_use]
    pub fn url(self, path: &str) -> String {
        format!("{}{path}", self.report.site.base_url)
    }

    /// "30. Juni 2020"
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.words().date(date)
    }

    /// "15. Juli 2020, 9.30 Uhr", or the day alone where it begins.
    #[must_use]
    pub fn moment(self, moment: Timestamp) -> String {
        let local = self.report.site.time_zone.to_datetime(moment);
        let date = self.date(local.date());
        if local.time() == Time::midnight() {
            return date;
        }
        let time = local.strftime("%H:%M").to_string();
        self.say("date-time", &[("date", (&date).into()), ("time", (&time).into())])
    }

    /// A day as charts name it: one after the Stichtag is provisional.
    #[must_use]
    pub fn day(self, day: Date) -> String {
        let date = self.date(day);
        if day > self.figures.as_of {
            self.say("provisional-date", &[("date", (&date).into())])
        } else {
            date
        }
    }

    /// The key of the words for what is conform: its level, where one model alone says which.
    #[must_use]
    pub fn conform_key(self) -> &'static str {
        if self.several_models() { "line-conform-models" } else { "line-conform" }
    }

    /// The words of a line or column.
    #[must_use]
    pub fn line(self, key: &str) -> String {
        let level = self.model().conform_from.to_string();
        self.say(key, &[("level", (&level).into())])
    }

    /// The model in force at the Stichtag.
    #[must_use]
    pub fn model(self) -> &'a Model {
        &self.report.models[self.report.model_in_force.at(self.figures.as_of, self.report.today)]
    }

    /// "a, b und c"
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [many @ .., last] => {
                self.say("list-and", &[("many", (&many.join(", ")).into()), ("last", last.into())])
            }
        }
    }

    /// A level with its name: "Stufe 3: Online-Leistung".
    #[must_use]
    pub fn level(self, model: Ix<Model>, level: u32) -> String {
        let model = &self.report.models[model];
        let name =
            model.levels.iter().find(|one| one.level == level).map_or("", |one| one.name.as_str());
        self.say("level-named", &[("level", (&level.to_string()).into()), ("name", name.into())])
    }

    /// A ministry's name and page.
    #[must_use]
    pub fn ministry(self, ix: Ix<Ministry>) -> Link {
        let ministry = &self.report.ministries[ix];
        Link { title: ministry.name.clone(), href: self.href(&self.paths().ministry(&ministry.id)) }
    }

    /// A ministry's short form, name and page.
    #[must_use]
    pub fn ministry_short(self, ix: Ix<Ministry>) -> ShortLink {
        let Link { title, href } = self.ministry(ix);
        ShortLink { short: self.report.ministries[ix].short.clone(), title, href }
    }

    /// A topic field's name and page.
    #[must_use]
    pub fn topic(self, ix: Ix<Topic>) -> Link {
        let topic = &self.report.topics[ix];
        Link { title: unbroken(&topic.name), href: self.href(&self.paths().topic(&topic.id)) }
    }

    /// A life event's name and page.
    #[must_use]
    pub fn life_event(self, ix: Ix<LifeEvent>) -> Link {
        let event = &self.report.life_events[ix];
        Link { title: unbroken(&event.name), href: self.href(&self.paths().life_event(&event.id)) }
    }

    /// How old a state is at the Stichtag: "Stand 28. März 2020, 94 Tage vor dem Stichtag".
    #[must_use]
    pub fn age(self, standing: &Standing) -> String {
        match standing.state.reported.observed.zip(standing.age) {
            Some((day, days)) => {
                let (date, n) = (self.date(day), self.words().number(days));
                let args: &[(&'static str, Arg<'_>)] =
                    &[("date", (&date).into()), ("count", days.into()), ("n", (&n).into())];
                self.say("age-figure", args)
            }
            None => self.say("age-never", &[]),
        }
    }

    /// A service's title and page.
    #[must_use]
    pub fn service(self, ix: Ix<Service>) -> Link {
        let path = self.paths().service(&self.report.services[ix].id);
        Link { title: self.service_title(ix), href: self.href(&path) }
    }

    /// A service's title.
    #[must_use]
    pub fn service_title(self, ix: Ix<Service>) -> String {
        unbroken(&self.report.services[ix].title)
    }

    /// An item as it stands in lists.
    #[must_use]
    pub fn teaser(self, item: &NewsItem) -> Teaser {
        Teaser {
            link: Link {
                title: item.title.clone(),
                href: self.href(&self.paths().article(&item.slug)),
            },
            kicker: item.kicker.clone(),
            kind: self.say(&format!("news-{}", item.kind.as_str()), &[]),
            iso: item.published.date.to_string(),
            date: self.date(item.published.date),
            teaser: if item.canceled {
                Some(self.say("news-canceled", &[]))
            } else {
                self.teaser_words(item)
            },
            // Beside the headline that links there it says nothing of its own.
            image: item.image.as_ref().map(|image| self.picture(&image.path, "", Spot::Teaser)),
        }
    }

    /// What an item is about, its figures in words.
    #[must_use]
    pub fn teaser_words(self, item: &NewsItem) -> Option<String> {
        let words = |span: &Span| match span {
            Span::Words(words) => words.clone(),
            Span::Figure(asked) => figure::words(self, asked),
        };
        Some(item.teaser.as_ref()?.0.iter().map(words).collect())
    }

    /// A day, or a moment with the zone of the site, as ISO 8601.
    #[must_use]
    pub fn iso(self, moment: Moment) -> String {
        if !moment.timed {
            return moment.date.to_string();
        }
        let offset = self.report.site.time_zone.to_offset(moment.at);
        moment.at.display_with_offset(offset).to_string()
    }

    /// The head of a page at `path`, below the pages of `trail`.
    #[must_use]
    pub fn head(self, path: &str, title: &str, section: &str, trail: &[Link]) -> Head {
        let home = Link { title: self.say("home", &[]), href: self.href("/") };
        let above =
            if path == "/" { Vec::new() } else { [std::slice::from_ref(&home), trail].concat() };
        Head {
            title: title.to_owned(),
            description: title.to_owned(),
            path: self.href(path),
            canonical: self.url(path),
            language: self.report.site.language.as_str().to_owned(),
            right_to_left: false,
            versions: Vec::new(),
            section: section.to_owned(),
            trail: above,
            noindex: self.report.site.demo,
            finds: false,
            feed: None,
            social: Vec::new(),
            structured: Vec::new(),
            data: None,
        }
    }

    /// Pages of the program, each by the key of its name and its path; those that say nothing are
    /// left out, as they are from the menus.
    #[must_use]
    pub fn links(self, pages: &[(&str, String)]) -> Vec<Link> {
        let shown = pages.iter().filter(|(_, path)| says_something(self.report, path));
        shown.map(|(key, path)| Link { title: self.say(key, &[]), href: self.href(path) }).collect()
    }

    /// The title of a page of a list that may have several.
    #[must_use]
    pub fn page_title(self, title: &str, page: usize) -> String {
        if page == 1 {
            return title.to_owned();
        }
        let number = self.words().number(u32::try_from(page).unwrap_or(u32::MAX));
        self.say("title-page", &[("title", title.into()), ("page", (&number).into())])
    }

    /// Links through a list of several pages; `path` gives the path of a page.
    #[must_use]
    pub fn pager(self, page: usize, pages: usize, path: impl Fn(usize) -> String) -> Option<Pager> {
        if pages < 2 {
            return None;
        }
        let number = |n: usize| self.words().number(u32::try_from(n).unwrap_or(u32::MAX));
        let (here, all) = (number(page), number(pages));
        let to =
            |key: &str, n: usize| Link { title: self.say(key, &[]), href: self.href(&path(n)) };
        Some(Pager {
            label: self.say("pager", &[("page", (&here).into()), ("pages", (&all).into())]),
            previous: (page > 1).then(|| to("pager-previous", page - 1)),
            next: (page < pages).then(|| to("pager-next", page + 1)),
        })
    }
}

/// A name for a page. In "Anmeldung, -um- und Abmeldung" no line may end with the first hyphen, which
/// belongs to the word behind it.
fn unbroken(name: &str) -> String {
    name.replace(" -", " \u{2011}")
}
