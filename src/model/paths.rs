// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The words that addresses are made of. They are the program's and part of the contract: whoever
//! has a link, keeps it.

use super::address::{ChartFormat, NewsBy, ReleaseFile};
use super::report::Language;

/// The words that addresses are made of, in the language of the site.
#[derive(Debug, Clone, Copy)]
pub struct Paths(Language);

/// Names in the query of an address; what is looked for is `q` everywhere.
#[derive(Debug, Clone, Copy)]
pub struct Parameters {
    /// The lead ministry.
    pub ministry: &'static str,
    /// The topic field.
    pub topic: &'static str,
    /// The level.
    pub level: &'static str,
    /// The state of work.
    pub status: &'static str,
    /// The executing level.
    pub executor: &'static str,
    /// The order.
    pub sort: &'static str,
}

impl Paths {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        Self(language)
    }

    fn word(self, de: &'static str, en: &'static str) -> &'static str {
        match self.0 {
            Language::De => de,
            Language::En => en,
        }
    }

    /// `/ressorts/`
    #[must_use]
    pub fn ministries(self) -> String {
        format!("/{}/", self.word("ressorts", "ministries"))
    }

    /// `/ressorts/<id>/`
    #[must_use]
    pub fn ministry(self, id: &str) -> String {
        format!("{}{id}/", self.ministries())
    }

    fn numbered(self, list: &str, page: usize) -> String {
        match page {
            0 | 1 => list.to_owned(),
            _ => format!("{list}{}/{page}/", self.page_word()),
        }
    }

    fn page_word(self) -> &'static str {
        self.word("seite", "page")
    }

    /// `/themen/`
    #[must_use]
    pub fn topics(self) -> String {
        format!("/{}/", self.word("themen", "topics"))
    }

    /// `/themen/<id>/`
    #[must_use]
    pub fn topic(self, id: &str) -> String {
        format!("{}{id}/", self.topics())
    }

    /// `/leistungen/`, and from page 2 `/leistungen/seite/<n>/`
    #[must_use]
    pub fn services(self, page: usize) -> String {
        self.numbered(&format!("/{}/", self.word("leistungen", "services")), page)
    }

    /// `/leistungen/<id>/`
    #[must_use]
    pub fn service(self, id: &str) -> String {
        format!("{}{id}/", self.services(1))
    }

    /// `/leistungen/<id>/index.json`
    #[must_use]
    pub fn service_data(self, id: &str) -> String {
        format!("{}index.json", self.service(id))
    }

    /// `/aktuelles/`, and from page 2 `/aktuelles/seite/<n>/`
    #[must_use]
    pub fn news(self, page: usize) -> String {
        self.numbered(&format!("/{}/", self.word("aktuelles", "news")), page)
    }

    /// `/aktuelles/<slug>/`
    #[must_use]
    pub fn article(self, slug: &str) -> String {
        format!("{}{slug}/", self.news(1))
    }

    /// `/aktuelles/feed.xml`
    #[must_use]
    pub fn news_feed(self) -> String {
        format!("{}feed.xml", self.news(1))
    }

    /// `/ressorts/<id>/badge.svg`
    #[must_use]
    pub fn badge(self, ministry: &str) -> String {
        format!("{}badge.svg", self.ministry(ministry))
    }

    /// `/ressorts/<id>/index.json`
    #[must_use]
    pub fn ministry_data(self, id: &str) -> String {
        format!("{}index.json", self.ministry(id))
    }

    /// `/ressorts/<id>/feed.xml`
    #[must_use]
    pub fn ministry_feed(self, ministry: &str) -> String {
        format!("{}feed.xml", self.ministry(ministry))
    }

    /// The word that lists of a kind have in their address.
    fn news_by_word(self, by: NewsBy) -> &'static str {
        match by {
            NewsBy::Keyword => self.word("stichwort", "keyword"),
            NewsBy::Year => self.word("jahr", "year"),
            NewsBy::Section => self.word("rubrik", "section"),
            NewsBy::Ministry => self.word("ressort", "ministry"),
        }
    }

    /// `/aktuelles/stichwort/<k>/`, `/aktuelles/jahr/<j>/`, `/aktuelles/rubrik/<s>/`,
    /// `/aktuelles/ressort/<id>/`
    #[must_use]
    pub fn news_by(self, by: NewsBy, slug: &str, page: usize) -> String {
        self.numbered(&format!("{}{}/{slug}/", self.news(1), self.news_by_word(by)), page)
    }

    /// `/lagen/`
    #[must_use]
    pub fn life_events(self) -> String {
        format!("/{}/", self.word("lagen", "life-events"))
    }

    /// `/lagen/<id>/`
    #[must_use]
    pub fn life_event(self, id: &str) -> String {
        format!("{}{id}/", self.life_events())
    }

    /// `/nicht-gemeldet/`
    #[must_use]
    pub fn unreported(self) -> String {
        format!("/{}/", self.word("nicht-gemeldet", "not-reported"))
    }

    /// `/projektstruktur/`
    #[must_use]
    pub fn teams(self) -> String {
        format!("/{}/", self.word("projektstruktur", "teams"))
    }

    /// `/vergleich/`
    #[must_use]
    pub fn indicators(self) -> String {
        format!("/{}/", self.word("vergleich", "comparison"))
    }

    /// `/verlauf/`
    #[must_use]
    pub fn course(self) -> String {
        format!("/{}/", self.word("verlauf", "course"))
    }

    /// `/berichte/`
    #[must_use]
    pub fn releases(self) -> String {
        format!("/{}/", self.word("berichte", "releases"))
    }

    /// `/berichte/<id>/`
    #[must_use]
    pub fn release(self, id: &str) -> String {
        format!("{}{id}/", self.releases())
    }

    /// `/berichte/<id>/<file>`
    #[must_use]
    pub fn release_file(self, id: &str, file: ReleaseFile) -> String {
        format!("{}{}", self.release(id), file.name())
    }

    /// `/korrekturen/`
    #[must_use]
    pub fn corrections(self) -> String {
        format!("/{}/", self.word("korrekturen", "corrections"))
    }

    /// `/aenderungen/`
    #[must_use]
    pub fn changes(self) -> String {
        format!("/{}/", self.word("aenderungen", "changes"))
    }

    /// `/aenderungen/feed.xml`
    #[must_use]
    pub fn changes_feed(self) -> String {
        format!("{}feed.xml", self.changes())
    }

    /// `/methodik/`
    #[must_use]
    pub fn method(self) -> String {
        format!("/{}/", self.word("methodik", "method"))
    }

    /// `/impressum/`
    #[must_use]
    pub fn imprint(self) -> String {
        format!("/{}/", self.word("impressum", "imprint"))
    }

    /// `/datenschutz/`
    #[must_use]
    pub fn privacy(self) -> String {
        format!("/{}/", self.word("datenschutz", "privacy"))
    }

    /// `/barrierefreiheit/`
    #[must_use]
    pub fn accessibility(self) -> String {
        format!("/{}/", self.word("barrierefreiheit", "accessibility"))
    }

    /// `/leichte-sprache/`
    #[must_use]
    pub fn easy_language(self) -> String {
        format!("/{}/", self.word("leichte-sprache", "easy-language"))
    }

    /// `/gebaerdensprache/`
    #[must_use]
    pub fn sign_language(self) -> String {
        format!("/{}/", self.word("gebaerdensprache", "sign-language"))
    }

    /// `/uebersicht/`
    #[must_use]
    pub fn sitemap(self) -> String {
        format!("/{}/", self.word("uebersicht", "sitemap"))
    }

    /// `/suche/`
    #[must_use]
    pub fn search(self) -> String {
        format!("/{}/", self.word("suche", "search"))
    }

    /// `/suche/namen-<n>.json`
    #[must_use]
    pub fn search_names(self, part: usize) -> String {
        format!("{}{}-{part}.json", self.search(), self.word("namen", "names"))
    }

    /// `/suche/worte-<n>.json`
    #[must_use]
    pub fn search_words(self, part: usize) -> String {
        format!("{}{}-{part}.json", self.search(), self.word("worte", "words"))
    }

    /// The names of what is asked for in the address of the table of services:
    /// `/leistungen/?ressort=tmik&stufe=3`
    #[must_use]
    pub fn parameters(self) -> Parameters {
        Parameters {
            ministry: self.word("ressort", "ministry"),
            topic: self.word("thema", "topic"),
            level: self.word("stufe", "level"),
            status: self.word("stand", "status"),
            executor: self.word("ebene", "executor"),
            sort: self.word("ordnung", "sort"),
        }
    }

    /// `/daten/<name>`, and `/daten/` for no name
    #[must_use]
    pub fn data(self, name: &str) -> String {
        format!("/{}/{name}", self.word("daten", "data"))
    }

    /// `/daten/diagramme/<chart>.<ending>`
    #[must_use]
    pub fn chart(self, name: &str, format: ChartFormat) -> String {
        let folder = self.word("diagramme", "charts");
        self.data(&format!("{folder}/{name}.{}", format.ending()))
    }

    /// Where a picture stands: beside the pages of its folder.
    #[must_use]
    pub fn picture(self, file: &str) -> String {
        match (file.strip_prefix("content/news/"), file.strip_prefix("content/pages/")) {
            (Some(name), _) => format!("{}{name}", self.news(1)),
            (_, Some(name)) => format!("/{name}"),
            _ => format!("/{file}"),
        }
    }

    /// Words that a service's id must not be, since the program uses them below `/leistungen/`.
    #[must_use]
    pub fn taken_by_services(self) -> &'static [&'static str] {
        match self.0 {
            Language::De => &["seite"],
            Language::En => &["page"],
        }
    }

    /// Words that a news item's slug must not be, since the program uses them below `/aktuelles/`.
    #[must_use]
    pub fn taken_by_news(self) -> Vec<&'static str> {
        let lists = NewsBy::ALL.map(|by| self.news_by_word(by));
        lists.into_iter().chain([self.page_word()]).collect()
    }
}
