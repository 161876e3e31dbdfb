// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What every page needs to be set: numbers in words, days in words, addresses with the base path.

use super::theme::Theme;
use super::view::figures::{Figure, Summary};
use super::view::news::Teaser;
use super::view::{Head, Link, Pager};
use super::words::{Arg, Words};
use crate::model::Report;
use crate::model::address::Paths;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{LifeEvent, Ministry, Model, NewsItem, Service, Topic};
use crate::model::table::Ix;
use crate::progress::{Figures, Share, Standing, Tally};
use jiff::civil::Date;

/// Report, figures and words at hand.
#[derive(Clone, Copy)]
pub struct Press<'a> {
    /// What is said.
    pub report: &'a Report,
    /// The numbers.
    pub figures: &'a Figures,
    /// Templates and words.
    pub theme: &'a Theme,
}

impl<'a> Press<'a> {
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

    /// "12 von 31 (38,7 %)", or without percent.
    #[must_use]
    pub fn share(self, share: Share, plain: bool) -> String {
        let words = self.words();
        let (n, of) = (words.number(share.n), words.number(share.of));
        match share.tenths().filter(|_| !plain) {
            Some(tenths) => {
                let percent = words.percent(tenths);
                self.say(
                    "share",
                    &[("n", (&n).into()), ("of", (&of).into()), ("percent", (&percent).into())],
                )
            }
            None => self.say("share-plain", &[("n", (&n).into()), ("of", (&of).into())]),
        }
    }

    /// Whether several models are in use: then no single level says what is conform.
    #[must_use]
    pub fn several_models(self) -> bool {
        self.figures.now.models.len() > 1
    }

    /// The ending of the words for a measure that depends on the models, where there are several.
    fn of_models(self, measure: Measure) -> &'static str {
        let depends = matches!(measure, Measure::Conform | Measure::Somewhere | Measure::Loose);
        if depends && self.several_models() { "-models" } else { "" }
    }

    /// A measure in words, with the level of the model in force.
    #[must_use]
    pub fn measure(self, measure: Measure) -> String {
        let model = self.model();
        let level = match measure {
            Measure::Loose => model.loose_from.unwrap_or_default(),
            Measure::Maturity(_, level) => level,
            _ => model.conform_from,
        };
        let key = match measure {
            Measure::Maturity(..) => "measure-maturity".to_owned(),
            measure => format!("measure-{measure}{}", self.of_models(measure)),
        };
        self.say(&key, &[("level", (&level.to_string()).into())])
    }

    /// What a measure means, in a sentence.
    #[must_use]
    pub fn definition(self, measure: Measure, model: &Model) -> String {
        let level = match measure {
            Measure::Loose => {
                model.loose_from.map_or_else(|| "–".to_owned(), |level| level.to_string())
            }
            Measure::Maturity(_, level) => level.to_string(),
            _ => model.conform_from.to_string(),
        };
        let key = match measure {
            Measure::Maturity(..) => "define-maturity".to_owned(),
            measure => format!("define-{measure}{}", self.of_models(measure)),
        };
        self.say(&key, &[("level", (&level).into()), ("model", (&model.title).into())])
    }

    /// A figure as it is printed.
    #[must_use]
    pub fn figure(self, scope: Scope, measure: Measure) -> Figure {
        let share = self.figures.share(scope, measure);
        let text = self.share(share, false);
        let n = self.words().number(share.n);
        let rest = text.strip_prefix(n.as_str()).unwrap_or(&text).trim_start().to_owned();
        let href = self.definition_href(measure);
        Figure { measure: measure.to_string(), label: self.measure(measure), n, rest, text, href }
    }

    /// Where a measure is defined: its place on the method page, or that page as a whole where the
    /// publisher has written it anew.
    fn definition_href(self, measure: Measure) -> String {
        let path = self.paths().method();
        let anchors = self.report.addresses.get(&path).map(|entry| &entry.anchors);
        let is_there = anchors.is_some_and(|anchors| anchors.contains(&measure.to_string()));
        let href = self.href(&path);
        if is_there { format!("{href}#{measure}") } else { href }
    }

    /// Whether any model in use has a looser count.
    #[must_use]
    pub fn has_loose(self) -> bool {
        self.figures.now.models.iter().any(|ix| self.report.models[*ix].loose_from.is_some())
    }

    /// The strict figure of a scope, and those beside it.
    #[must_use]
    pub fn summary(self, scope: Scope) -> Summary {
        let mut ladder = vec![Measure::Everywhere, Measure::Somewhere, Measure::Conform];
        ladder.extend(self.has_loose().then_some(Measure::Loose));
        let strict = self.figures.share(scope, Measure::Everywhere);
        let more = self.figures.now.tallies.get(&scope).map_or(0, Tally::conform_elsewhere);
        let (n, of, rest) = (
            self.words().number(strict.n),
            self.words().number(strict.of),
            self.words().number(more),
        );
        let key = if strict.of == 1 { "summary-one" } else { "summary-strict" };
        let first =
            self.say(key, &[("count", strict.n.into()), ("n", (&n).into()), ("of", (&of).into())]);
        let key = match (strict.n, strict.of) {
            (_, 1) => "summary-more-of-one",
            (0, _) => "summary-more-of-none",
            _ => "summary-more",
        };
        let second = self.say(key, &[("count", more.into()), ("n", (&rest).into())]);
        Summary {
            strict: self.figure(scope, Measure::Everywhere),
            sentence: if more == 0 { first } else { format!("{first} {second}") },
            ladder: ladder.into_iter().map(|measure| self.figure(scope, measure)).collect(),
            scope: self.scope_line(scope, strict.of),
            as_of: self.date(self.figures.as_of),
        }
    }

    /// Of all, who executes them, such as "190 Leistungen von Land, Kommunen, Gerichten und Kammern".
    fn scope_line(self, scope: Scope, total: u32) -> String {
        if scope != Scope::All {
            let n = self.words().number(total);
            return self.say("scope-count", &[("count", total.into()), ("n", (&n).into())]);
        }
        let levels: Vec<String> = self
            .report
            .site
            .scope
            .iter()
            .map(|one| self.say(&format!("executor-{}", one.as_str()), &[]))
            .collect();
        let levels = self.list(&levels);
        let n = self.words().number(total);
        self.say(
            "scope-line",
            &[("count", total.into()), ("n", (&n).into()), ("levels", (&levels).into())],
        )
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

    /// A ministry's short form and page.
    #[must_use]
    pub fn ministry_short(self, ix: Ix<Ministry>) -> Link {
        Link { title: self.report.ministries[ix].short.clone(), ..self.ministry(ix) }
    }

    /// A topic field's name and page.
    #[must_use]
    pub fn topic(self, ix: Ix<Topic>) -> Link {
        let topic = &self.report.topics[ix];
        Link { title: topic.name.clone(), href: self.href(&self.paths().topic(&topic.id)) }
    }

    /// A life event's name and page.
    #[must_use]
    pub fn life_event(self, ix: Ix<LifeEvent>) -> Link {
        let event = &self.report.life_events[ix];
        Link { title: event.name.clone(), href: self.href(&self.paths().life_event(&event.id)) }
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

    /// A service's title. In "Anmeldung, -um- und Abmeldung" no line may end with the first hyphen,
    /// which belongs to the word behind it.
    #[must_use]
    pub fn service_title(self, ix: Ix<Service>) -> String {
        self.report.services[ix].title.replace(" -", " \u{2011}")
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
            iso: item.date.to_string(),
            date: self.date(item.date),
            teaser: if item.canceled {
                Some(self.say("news-canceled", &[]))
            } else {
                item.teaser.clone()
            },
        }
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
            section: section.to_owned(),
            trail: above,
            noindex: self.report.site.demo,
        }
    }

    /// Pages of the program, each by the key of its name and its path; one without anything on it is
    /// left out, as it is from the menus.
    #[must_use]
    pub fn links(self, pages: &[(&str, String)]) -> Vec<Link> {
        let (paths, report) = (self.paths(), self.report);
        let says_nothing = |path: &String| {
            *path == paths.teams() && report.teams.is_empty()
                || *path == paths.indicators() && report.indicators.is_empty()
        };
        let shown = pages.iter().filter(|(_, path)| !says_nothing(path));
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
