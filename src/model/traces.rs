// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A second net under the embargo: what would show that something held back got into the output.
//!
//! The first net is the type of [`Report`], which has no place for what is not public. A net under
//! it has to know nothing of how pages are made: it holds runs of eight words, names of files and
//! digests that stand in files which are held back and in no other file, and looks for them in
//! finished bytes. Text is compared by its words alone, so neither markup nor punctuation hides it.
//!
//! Boundary: pure; `write` asks it about every body, `cli` decides what a find means.

mod words;

use super::paths::Paths;
use super::report::{Report, Withheld};
use crate::diagnostics::FileName;
use crate::load::Sources;
use std::collections::{BTreeMap, BTreeSet};
use words::{Form, runs};

/// What stands in files that are held back, and nowhere else.
#[derive(Debug, Clone, Default)]
pub struct Traces {
    /// Digests of runs of words.
    runs: BTreeMap<u64, FileName>,
    /// File names, digests, and the last part of addresses, each as one word.
    names: BTreeMap<String, FileName>,
}

/// Something of a file that is held back, as it stands in the output.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// The file that is held back.
    pub file: FileName,
    /// The words or the name, as found.
    pub found: String,
}

/// A file that is held back, as a whole or in part.
struct Secret<'s> {
    file: FileName,
    text: &'s str,
}

impl Traces {
    /// Gathers the traces of all that is held back.
    #[must_use]
    pub fn of(sources: &Sources, report: &Report, withheld: &Withheld) -> Self {
        let mut traces = Self::default();
        let held: BTreeSet<FileName> = withheld.items.iter().map(|(item, _)| item.file()).collect();
        let releases: Vec<&str> = withheld.releases.iter().map(|one| one.id.as_str()).collect();
        let is_of_release = |file: &str| {
            let name = file.strip_prefix("data/releases/");
            let stem = name.and_then(|name| name.split('.').next());
            stem.is_some_and(|stem| releases.contains(&stem))
        };
        let canceled: BTreeSet<FileName> = report
            .news
            .iter()
            .filter(|item| item.canceled)
            .map(super::report::NewsItem::file)
            .collect();
        for secret in secrets(sources, &held, &canceled) {
            runs(secret.text, Form::Plain, |run, _| {
                traces.runs.insert(run, secret.file.clone());
            });
        }
        let news = Paths::new(report.site.language).news(1);
        let news = news.trim_matches('/');
        for (item, _) in &withheld.items {
            let file = item.file();
            traces.names.insert(format!("{news}/{}/", item.slug), file.clone());
            traces.names.insert(format!("{}.md", item.slug), file);
        }
        for file in sources.names("data/releases/", "").filter(|file| is_of_release(file)) {
            let name = file.rsplit('/').next().unwrap_or(file);
            traces.names.insert(name.to_owned(), file.into());
        }
        for (file, picture) in &sources.pictures {
            let is_public = report.pictures.contains_key(file);
            let twin = |other: &FileName| sources.pictures.get(other);
            let is_shown =
                |other: &FileName| twin(other).is_some_and(|other| other.sha256 == picture.sha256);
            if !is_public && !report.pictures.keys().any(is_shown) {
                let name = file.rsplit('/').next().unwrap_or(file);
                traces.names.insert(name.to_owned(), file.clone());
                traces.names.insert(super::release::hex(&picture.sha256), file.clone());
            }
        }
        for file in sources.names("", "") {
            let is_secret = held.contains(file) || canceled.contains(file) || is_of_release(file);
            if let Some(text) = sources.text(file).filter(|_| !is_secret) {
                traces.forget(text, Form::Plain);
            }
        }
        for canceled in &canceled {
            traces.forget(&said_of_canceled(sources, canceled), Form::Plain);
        }
        for text in sources.theme.templates.values().chain(sources.theme.texts.values().flatten()) {
            traces.forget(&text.text, Form::Markup);
        }
        // A name that something public has as well says nothing.
        for (path, _) in report.addresses.iter() {
            traces.forget(path, Form::Plain);
        }
        traces
    }

    /// Whether nothing is held back.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty() && self.names.is_empty()
    }

    /// What of it stands in a body of the site, each once.
    #[must_use]
    pub fn find(&self, path: &str, bytes: &[u8]) -> BTreeSet<Trace> {
        let mut found = BTreeSet::new();
        let Some(form) = Form::of(path).filter(|_| !self.is_empty()) else { return found };
        let text = String::from_utf8_lossy(bytes);
        let trace =
            |file: &FileName, found: &str| Trace { file: file.clone(), found: found.to_owned() };
        runs(&text, form, |run, words| {
            if let Some(file) = self.runs.get(&run) {
                found.insert(trace(file, &words.join(" ")));
            }
        });
        for name in words::names(&text) {
            if let Some((name, file)) = self.named(name) {
                found.insert(trace(file, name));
            }
        }
        found
    }

    /// A name, or a file made of the one that has it: `bild.jpg.720.webp` is made of `bild.jpg`.
    fn named<'n>(&self, name: &'n str) -> Option<(&'n str, &FileName)> {
        let cuts = name.char_indices().filter(|(_, c)| *c == '.').map(|(at, _)| &name[..at]);
        std::iter::once(name).chain(cuts).find_map(|name| Some((name, self.names.get(name)?)))
    }

    /// Forgets what stands elsewhere as well.
    fn forget(&mut self, text: &str, form: Form) {
        if self.is_empty() {
            return;
        }
        runs(text, form, |run, _| {
            self.runs.remove(&run);
        });
        for name in words::names(text) {
            self.names.remove(name);
        }
    }

    /// Forgets traces that turned out to be none.
    pub fn forgive(&mut self, traces: &BTreeSet<Trace>) {
        for trace in traces {
            self.forget(&trace.found, Form::Plain);
        }
    }
}

/// Items that are held back as a whole, and of those that were withdrawn what they said.
fn secrets<'s>(
    sources: &'s Sources,
    held: &BTreeSet<FileName>,
    canceled: &BTreeSet<FileName>,
) -> Vec<Secret<'s>> {
    let mut secrets = Vec::new();
    for article in &sources.news {
        let file = article.file.clone();
        if held.contains(&file) {
            let text = sources.text(&file).unwrap_or_default();
            secrets.push(Secret { file, text });
        } else if canceled.contains(&file) {
            let front = &article.front;
            let quotes = front.quotes.iter().map(|quote| quote.text.as_str());
            let texts = [&front.teaser, &front.subtitle].into_iter().flatten().map(String::as_str);
            let texts = texts.chain(quotes).chain([&*article.body]);
            secrets.extend(texts.map(|text| Secret { file: file.clone(), text }));
        }
    }
    secrets
}

/// What stays of an item that was withdrawn.
fn said_of_canceled(sources: &Sources, file: &FileName) -> String {
    let article = sources.news.iter().find(|article| article.file == *file);
    let said = article.map(|article| {
        let front = &article.front;
        format!("{} {}", front.kicker.as_deref().unwrap_or_default(), front.title)
    });
    said.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn traces(text: &str, names: &[&str]) -> Traces {
        let file: FileName = "content/news/a.md".into();
        let names = names.iter().map(|name| ((*name).to_owned(), file.clone())).collect();
        let mut traces = Traces { runs: BTreeMap::new(), names };
        runs(text, Form::Plain, |run, _| {
            traces.runs.insert(run, file.clone());
        });
        traces
    }

    fn found(traces: &Traces, path: &str, text: &str) -> Vec<String> {
        traces.find(path, text.as_bytes()).into_iter().map(|trace| trace.found).collect()
    }

    const SECRET: &str = "Der **Minister** „tritt“ am Freitag zurück & geht nach Erfurt.";

    #[test]
    fn neither_markup_nor_punctuation_nor_case_hides_a_run_of_words() {
        let traces = traces(SECRET, &[]);
        for (path, text) in [
            ("a.html", "<p>der <b>Minister</b> tritt\n am Freitag &amp; zurück; GEHT nach <i>Erf"),
            ("a.html", r#"<meta content="Der Minister tritt am Freitag zurück geht nach Kassel">"#),
            ("a.json", r#"{"a":"Der Minister \"tritt\" am Freitag\n zurück geht nach Weimar"}"#),
            ("a.ics", "SUMMARY:Der Minister tritt am Fr\r\n eitag zurück geht nach Bonn"),
            (
                "feed.xml",
                "&lt;p&gt;Der &lt;b&gt;Minister&lt;/b&gt; tritt am Freitag zurück geht nach",
            ),
            ("a.csv", "id;Der;Minister;tritt;am;Freitag;zurück;geht;nach"),
        ] {
            assert_eq!(found(&traces, path, text).len(), 1, "{path}: {text}");
        }
        let seven = "<p>Der Minister tritt am Freitag zurück. Geht er nach Erfurt?</p>";
        assert_eq!(found(&traces, "a.html", seven), [""; 0]);
        // Attributes of different elements are no sentence.
        let apart =
            r#"<a title="Der Minister tritt am"></a><a title="Freitag zurück geht nach"></a>"#;
        assert_eq!(found(&traces, "a.html", apart), [""; 0]);
    }

    #[test]
    fn names_are_found_whole_and_in_what_is_made_of_them() {
        let traces = traces("", &["aktuelles/bald/", "bald.md", "bild.jpg"]);
        assert_eq!(found(&traces, "a.html", r#"<a href="/aktuelles/bald/">"#), ["aktuelles/bald/"]);
        assert_eq!(found(&traces, "a.html", r#"<img src="/a/bild.jpg.720.webp">"#), ["bild.jpg"]);
        assert_eq!(found(&traces, "checksums.sha256", "0a  aktuelles/bild.jpg\n"), ["bild.jpg"]);
        assert_eq!(
            found(&traces, "a.html", "<p>Bald, bald/ und /leistungen/bald/: ein-bild.jpg"),
            [""; 0]
        );
        assert_eq!(found(&traces, "bild.png", "bild.jpg"), [""; 0]);
    }

    #[test]
    fn what_stands_elsewhere_as_well_is_no_secret() {
        let mut traces = traces(SECRET, &["aktuelles/bald/"]);
        traces.forget(
            "Der Minister tritt am Freitag zurück, geht nach Erfurt: /aktuelles/bald/",
            Form::Plain,
        );
        assert!(traces.is_empty(), "{traces:?}");
    }
}
