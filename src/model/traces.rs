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
use super::report::{NewsItem, Report, Withheld};
use crate::diagnostics::FileName;
use crate::load::{Sources, version};
use std::collections::{BTreeMap, BTreeSet};
use words::{Form, runs};

/// What stands in files that are held back, and nowhere else.
#[derive(Debug, Clone, Default)]
pub struct Traces {
    /// Digests of runs of words.
    runs: BTreeMap<u64, FileName>,
    /// File names, digests, and the last part of addresses, each as one word.
    names: BTreeMap<String, FileName>,
    /// A bit for the end of each run's digest: nearly all runs of a page are told from these by one look.
    sieve: Vec<u64>,
}

/// Bits of the sieve: eight kilobytes, which stay at hand.
const SIEVE: usize = 1 << 16;

/// Something of a file that is held back, as it stands in the output.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Trace {
    /// The file that is held back.
    pub file: FileName,
    /// The words or the name, as found.
    pub found: String,
    /// The digest of the words; none of a name.
    run: Option<u64>,
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
        let held = Held::of(report, withheld);
        let mut traces = Self::default();
        for secret in secrets(sources, &held) {
            runs(secret.text, Form::Plain, |run, _| {
                traces.runs.insert(run, secret.file.clone());
            });
        }
        traces.names = names_of(sources, report, withheld, &held);
        traces.names.extend(pictures_of(sources, report));
        traces.forget_public(sources, report, &held);
        traces.sieve = vec![0; SIEVE / 64];
        for run in traces.runs.keys() {
            let bit = bit(*run);
            traces.sieve[bit / 64] |= 1 << (bit % 64);
        }
        traces
    }

    /// The file that a run stands in, if it is one that is held back.
    fn file_of(&self, run: u64) -> Option<&FileName> {
        let bit = bit(run);
        let may_be = self.sieve.get(bit / 64).is_none_or(|bits| bits >> (bit % 64) & 1 == 1);
        may_be.then(|| self.runs.get(&run)).flatten()
    }

    /// Forgets what stands in public files, or would on the pages of any site.
    fn forget_public(&mut self, sources: &Sources, report: &Report, held: &Held<'_>) {
        for file in sources.names("", "").filter(|file| !held.holds(file)) {
            if let Some(text) = sources.text(file) {
                self.forget(text, Form::Plain);
            }
        }
        for canceled in &held.canceled {
            self.forget(&said_of_canceled(sources, canceled), Form::Plain);
        }
        for text in sources.theme.templates.values().chain(sources.theme.texts.values().flatten()) {
            self.forget(&text.text, Form::Markup);
        }
        // A name that something public has as well says nothing.
        for (path, _) in report.addresses.iter() {
            self.forget(path, Form::Plain);
        }
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
        let trace = |file: &FileName, found: &str| Trace {
            file: file.clone(),
            found: found.to_owned(),
            run: None,
        };
        runs(&text, form, |run, written| {
            if let Some(file) = self.file_of(run) {
                let words = written.split(|c: char| !c.is_alphanumeric());
                let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
                found.insert(Trace { run: Some(run), ..trace(file, &words.join(" ")) });
            }
        });
        // A name has a dot, a slash, or is a digest; most words of a page have neither.
        let could_be = |name: &&str| name.len() == 64 || name.contains(['.', '/']);
        for name in words::names(&text).filter(could_be) {
            if let Some((name, file)) = self.named(name) {
                found.insert(trace(file, name));
            }
        }
        found
    }

    /// A picture that is held back, by its digest: what is made of it has other bytes.
    #[must_use]
    pub fn picture(&self, sha256: &[u8; 32]) -> Option<Trace> {
        let found = super::release::hex(sha256);
        let file = self.names.get(&found)?.clone();
        Some(Trace { file, found, run: None })
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
            match trace.run {
                Some(run) => self.runs.remove(&run),
                None => self.names.remove(&trace.found),
            };
        }
    }
}

/// Files that are held back.
struct Held<'w> {
    news: BTreeSet<FileName>,
    /// Those of which only the headline is public.
    canceled: BTreeSet<FileName>,
    /// Ids of releases.
    releases: Vec<&'w str>,
}

impl<'w> Held<'w> {
    fn of(report: &Report, withheld: &'w Withheld) -> Self {
        let canceled = report.news.iter().filter(|item| item.canceled);
        Self {
            news: withheld.items.iter().map(|(item, _)| item.file()).collect(),
            canceled: canceled.map(NewsItem::file).collect(),
            releases: withheld.releases.iter().map(|one| one.id.as_str()).collect(),
        }
    }

    fn holds(&self, file: &str) -> bool {
        let is_item = |file: &str| self.news.contains(file) || self.canceled.contains(file);
        is_item(file) || self.is_release(file) || version(file).is_some_and(|(of, _)| is_item(&of))
    }

    fn is_release(&self, file: &str) -> bool {
        let name = file.strip_prefix("data/releases/");
        let stem = name.and_then(|name| name.split('.').next());
        stem.is_some_and(|stem| self.releases.contains(&stem))
    }
}

/// Addresses and files of what is held back.
fn names_of(
    sources: &Sources,
    report: &Report,
    withheld: &Withheld,
    held: &Held<'_>,
) -> BTreeMap<String, FileName> {
    let news = Paths::new(report.site.language).news(1);
    let news = news.trim_matches('/');
    let mut names = BTreeMap::new();
    for (item, _) in &withheld.items {
        names.insert(format!("{news}/{}/", item.slug), item.file());
        names.insert(format!("{}.md", item.slug), item.file());
    }
    for article in &sources.versions {
        if let Some((of, language)) = version(&article.file)
            && held.holds(&of)
        {
            let stem = last(&of).trim_end_matches(".md");
            names.insert(format!("{news}/{stem}/{language}/"), article.file.clone());
            names.insert(last(&article.file).to_owned(), article.file.clone());
        }
    }
    let releases = sources.names("data/releases/", "").filter(|file| held.is_release(file));
    names.extend(releases.map(|file| (last(file).to_owned(), file.into())));
    names
}

/// Names and digests of pictures that nothing public shows.
fn pictures_of(sources: &Sources, report: &Report) -> BTreeMap<String, FileName> {
    let shown: BTreeSet<[u8; 32]> = report.pictures.values().map(|one| one.sha256).collect();
    let hidden = sources.pictures.iter().filter(|(_, picture)| !shown.contains(&picture.sha256));
    let traces = hidden.flat_map(|(file, picture)| {
        [last(file).to_owned(), super::release::hex(&picture.sha256)]
            .map(|name| (name, file.clone()))
    });
    traces.collect()
}

/// The place of a run in the sieve.
fn bit(run: u64) -> usize {
    let low = run.to_le_bytes();
    usize::from(u16::from_le_bytes([low[0], low[1]]))
}

/// The last part of a path.
fn last(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

/// Items that are held back as a whole, and of those that were withdrawn what they said.
fn secrets<'s>(sources: &'s Sources, held: &Held<'_>) -> Vec<Secret<'s>> {
    let mut secrets = Vec::new();
    for article in &sources.news {
        let file = article.file.clone();
        if held.news.contains(&file) {
            let text = sources.text(&file).unwrap_or_default();
            secrets.push(Secret { file, text });
        } else if held.canceled.contains(&file) {
            let front = &article.front;
            let quotes = front.quotes.iter().map(|quote| quote.text.as_str());
            let texts = [&front.teaser, &front.subtitle].into_iter().flatten().map(String::as_str);
            let texts = texts.chain(quotes).chain([&*article.body]);
            secrets.extend(texts.map(|text| Secret { file: file.clone(), text }));
        }
    }
    // A version has nothing that stays: of what is withdrawn it goes as a whole.
    for article in sources.versions.iter().filter(|article| held.holds(&article.file)) {
        let file = article.file.clone();
        let text = sources.text(&file).unwrap_or_default();
        secrets.push(Secret { file, text });
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
        let mut traces = Traces { names, ..Traces::default() };
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
