// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 1: bytes on disk to file structs that mirror YAML and front matter exactly.
//!
//! Boundary: the only stage that reads files and the only one that knows serde's `Deserialize`.
//! It finds mistakes of form; what the words mean is for `model` to judge.

pub mod append;
pub mod book;
pub mod dated;
pub mod files;
mod form;
mod front_matter;
pub mod ledger;
mod locate;
mod marked;
pub mod online;
pub mod picture;
pub mod release;
pub mod schema;
mod theme;
mod tree;
mod yaml;

pub use theme::{Asset, BUILTIN, ThemeFiles, ThemeText};

use crate::Trouble;
use crate::diagnostics::{Code, Diagnostic, FileName, Path, Place, Step};
use files::catalogue::{ModelRecord, TopicRecord};
use files::content::{NewsFrontMatter, PageFrontMatter, VersionFrontMatter};
use files::ledger::{CalendarRecord, CorrectionRecord, IndicatorRecord, MethodChangeRecord};
use files::organisation::{MinistryRecord, TeamsFile};
use files::service::ServiceRecord;
use files::site::SiteFile;
use files::theme::ThemeFile;
use picture::PictureFile;
use rayon::prelude::*;
use release::{RELEASES, ReleaseDoc, STATES};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The marker of a site's root.
pub const SITE_FILE: &str = "data/site.yaml";

/// The input format that this program reads.
pub const FORMAT: u32 = 1;

/// One file and what it says.
#[derive(Debug, Clone)]
pub struct Doc<T> {
    /// The file.
    pub file: FileName,
    /// Its content.
    pub value: T,
}

/// A Markdown file: front matter and text.
#[derive(Debug, Clone)]
pub struct Article<T> {
    /// The file.
    pub file: FileName,
    /// Its front matter.
    pub front: T,
    /// Its text.
    pub body: Arc<str>,
    /// Where the text starts in the file, in bytes.
    pub body_offset: usize,
}

impl<T> Article<T> {
    /// The file's name without folder and ending: the slug of a news item.
    #[must_use]
    pub fn stem(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        name.strip_suffix(".md").unwrap_or(name)
    }
}

/// The file of the original and the language, where a file is named as the version in another
/// language: `content/news/zahlen.en.md`.
#[must_use]
pub fn version(file: &str) -> Option<(FileName, &str)> {
    let (original, language) = file.strip_suffix(".md")?.rsplit_once('.')?;
    let is_language =
        matches!(language.len(), 2 | 3) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    is_language.then(|| (format!("{original}.md").into(), language))
}

/// Everything a site's files say, as written.
#[derive(Debug)]
pub struct Sources {
    /// `data/site.yaml`; without it nothing can be built.
    pub site: Option<Doc<SiteFile>>,
    /// `data/maturity-models.yaml`
    pub models: Doc<Vec<ModelRecord>>,
    /// `data/ministries.yaml`
    pub ministries: Doc<Vec<MinistryRecord>>,
    /// `data/topics.yaml`
    pub topics: Doc<Vec<TopicRecord>>,
    /// `data/services/**/*.yaml`
    pub services: Vec<Doc<Vec<ServiceRecord>>>,
    /// `data/teams.yaml`
    pub teams: Doc<TeamsFile>,
    /// `data/indicators.yaml`
    pub indicators: Doc<Vec<IndicatorRecord>>,
    /// `data/calendar.yaml`
    pub calendar: Doc<Vec<CalendarRecord>>,
    /// `data/corrections.yaml`
    pub corrections: Doc<Vec<CorrectionRecord>>,
    /// `data/method-changes.yaml`
    pub method_changes: Doc<Vec<MethodChangeRecord>>,
    /// `data/releases/*`
    pub releases: Vec<ReleaseDoc>,
    /// Files with states that belong to no release.
    pub stray_states: Vec<FileName>,
    /// `content/news/*.md`
    pub news: Vec<Article<NewsFrontMatter>>,
    /// `content/pages/**/*.md`
    pub pages: Vec<Article<PageFrontMatter>>,
    /// `content/**/<name>.<language>.md`
    pub versions: Vec<Article<VersionFrontMatter>>,
    /// Pictures below `content/`.
    pub pictures: BTreeMap<FileName, PictureFile>,
    /// The theme: built-in files with the site's own over them.
    pub theme: ThemeFiles,
    /// What gave way to an empty value, so that nobody complains twice.
    pub faults: Faults,
    /// Mistakes of form.
    pub found: Vec<Diagnostic>,
    /// All texts, to point into.
    texts: BTreeMap<FileName, Arc<str>>,
}

/// The values that were reported as faulty and left out.
#[derive(Debug, Clone, Default)]
pub struct Faults(BTreeMap<FileName, BTreeSet<Path>>);

impl Faults {
    pub(crate) fn add(&mut self, file: &FileName, path: Path) {
        self.0.entry(file.clone()).or_default().insert(path);
    }

    fn extend(&mut self, other: Self) {
        for (file, paths) in other.0 {
            self.0.entry(file).or_default().extend(paths);
        }
    }

    /// Whether the value at `path`, or one it lies in, was left out.
    #[must_use]
    pub fn cover(&self, file: &FileName, path: &Path) -> bool {
        self.0.get(file).is_some_and(|paths| {
            let above = (0..=path.0.len()).map(|n| Path(path.0[..n].to_vec()));
            above.into_iter().any(|above| paths.contains(&above))
        })
    }

    /// Whether anything at or below `path` was left out, or `path` with all around it.
    #[must_use]
    pub fn touch(&self, file: &FileName, path: &Path) -> bool {
        let paths = self.0.get(file);
        paths.is_some_and(|paths| paths.iter().any(|one| path.holds(one) || one.holds(path)))
    }

    /// Whether anything in a file was left out.
    #[must_use]
    pub fn any_in(&self, file: &FileName) -> bool {
        self.0.contains_key(file)
    }

    /// Whether ids of records in files whose name starts with `prefix` may have been lost.
    #[must_use]
    pub fn lost_ids(&self, prefix: &str) -> bool {
        self.0.iter().filter(|(file, _)| file.starts_with(prefix)).flat_map(|(_, paths)| paths).any(
            |path| match path.0.as_slice() {
                [] | [Step::Index(_)] => true,
                [.., last] => *last == "id".into(),
            },
        )
    }
}

/// Reads a site.
///
/// # Errors
/// If the disk cannot be read. What is wrong *in* the files is in [`Sources::found`].
pub fn load(root: &std::path::Path) -> Result<Sources, Trouble> {
    load_with(root, &BTreeMap::new())
}

/// Reads a site as it would be with other texts in some of its files.
///
/// # Errors
/// If the disk cannot be read.
pub fn load_with(
    root: &std::path::Path,
    others: &BTreeMap<FileName, Arc<str>>,
) -> Result<Sources, Trouble> {
    let mut found = Vec::new();
    let mut tree = tree::read(root, &mut found)?;
    tree.texts.extend(others.iter().map(|(file, text)| (file.clone(), text.clone())));
    let mut reader =
        Reader { tree: &tree, unreadable: BTreeSet::new(), found, faults: Faults::default() };
    reader.unreadable =
        reader.found.iter().map(|diagnostic| diagnostic.place.file.clone()).collect();
    for file in reader.unreadable.clone() {
        reader.faults.add(&file, Path::default());
    }
    let site: Option<Doc<SiteFile>> = reader.required(SITE_FILE);
    // What a newer format allows, this program cannot call unknown.
    if site.as_ref().is_some_and(|site| site.value.format > FORMAT) {
        let of_site =
            |one: &Diagnostic| one.code == Code::UnknownKey && *one.place.file == *SITE_FILE;
        reader.found.retain(|one| !of_site(one));
    }
    let theme_name = site.as_ref().and_then(|site| site.value.theme.clone());
    let mut theme = theme::assemble(&tree, theme_name.as_deref(), &mut reader.found);
    let own = format!("themes/{}/{}", theme_name.as_deref().unwrap_or("default"), theme::LOOK);
    if tree.texts.contains_key(own.as_str()) {
        let own: Option<Doc<ThemeFile>> = reader.required(&own);
        theme.looks.extend(own);
    }
    Ok(Sources {
        site,
        models: reader.required_list("data/maturity-models.yaml"),
        ministries: reader.required_list("data/ministries.yaml"),
        topics: reader.required_list("data/topics.yaml"),
        services: reader.folder("data/services/"),
        teams: reader.optional("data/teams.yaml"),
        indicators: reader.optional("data/indicators.yaml"),
        calendar: reader.optional("data/calendar.yaml"),
        corrections: reader.optional("data/corrections.yaml"),
        method_changes: reader.optional("data/method-changes.yaml"),
        releases: reader.releases(),
        stray_states: stray_states(&tree),
        news: reader.articles("content/news/", |file| version(file).is_none()),
        pages: reader.articles("content/pages/", |file| version(file).is_none()),
        versions: ["content/news/", "content/pages/"]
            .into_iter()
            .flat_map(|folder| reader.articles(folder, |file| version(file).is_some()))
            .collect(),
        theme,
        faults: reader.faults,
        found: reader.found,
        texts: tree.texts.clone(),
        pictures: tree.pictures,
    })
}

/// Files with states beside which no release lies.
fn stray_states(tree: &tree::Tree) -> Vec<FileName> {
    let has_release = |file: &FileName| {
        let stem = file.strip_suffix(STATES).unwrap_or(file);
        tree.texts.contains_key(format!("{stem}.yaml").as_str())
    };
    let states = tree.below(RELEASES, STATES).map(|(file, _)| file);
    states.filter(|file| !has_release(file)).cloned().collect()
}

struct Reader<'t> {
    tree: &'t tree::Tree,
    unreadable: BTreeSet<FileName>,
    found: Vec<Diagnostic>,
    faults: Faults,
}

impl Reader<'_> {
    fn required<T: DeserializeOwned + JsonSchema>(&mut self, name: &str) -> Option<Doc<T>> {
        let file: FileName = name.into();
        let Some(text) = self.tree.texts.get(&file) else {
            let place = Place::start(&SITE_FILE.into());
            self.found.push(Diagnostic::new(Code::MissingFile, place).with("file", name));
            self.faults.add(&file, Path::default());
            return None;
        };
        if self.unreadable.contains(&file) {
            return None;
        }
        let read = yaml::read(yaml::Yaml { file: &file, text, base: 0 });
        self.keep(read).map(|value| Doc { file, value })
    }

    fn required_list<T: DeserializeOwned + JsonSchema>(&mut self, name: &str) -> Doc<Vec<T>> {
        self.required(name).unwrap_or_else(|| Doc { file: name.into(), value: Vec::new() })
    }

    fn optional<T: DeserializeOwned + JsonSchema + Default>(&mut self, name: &str) -> Doc<T> {
        let file: FileName = name.into();
        // A file of comments only is what is left when its last entry was taken out: empty, not wrong.
        let is_blank = |text: &str| marked::parse(text).is_ok_and(|root| root.is_null());
        let value = match self.tree.texts.get(&file) {
            Some(text) if !(text.len() < 4096 && is_blank(text)) => {
                self.required(name).map(|doc| doc.value)
            }
            _ => None,
        };
        Doc { file, value: value.unwrap_or_default() }
    }

    /// All YAML files of a folder, read in parallel.
    fn folder<T: DeserializeOwned + JsonSchema + Send>(&mut self, folder: &str) -> Vec<Doc<T>> {
        let files: Vec<_> = self
            .tree
            .below(folder, ".yaml")
            .filter(|(file, _)| !self.unreadable.contains(*file))
            .collect();
        let read: Vec<_> = files
            .par_iter()
            .map(|(file, text)| yaml::read(yaml::Yaml { file, text, base: 0 }))
            .collect();
        files
            .into_iter()
            .zip(read)
            .filter_map(|((file, _), read)| {
                self.keep(read).map(|value| Doc { file: file.clone(), value })
            })
            .collect()
    }

    /// The wanted Markdown files of a folder, read in parallel.
    fn articles<T: DeserializeOwned + JsonSchema + Send>(
        &mut self,
        folder: &str,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Vec<Article<T>> {
        let files: Vec<_> = self
            .tree
            .below(folder, ".md")
            .filter(|(file, _)| is_wanted(file) && !self.unreadable.contains(*file))
            .collect();
        let read: Vec<_> = files
            .par_iter()
            .map(|(file, text)| {
                let (front, body) = front_matter::split(text)?;
                let base = front.start;
                Some((yaml::read(yaml::Yaml { file, text: &text[front], base }), body))
            })
            .collect();
        let mut articles = Vec::new();
        for ((file, text), read) in files.into_iter().zip(read) {
            let Some((read, body)) = read else {
                self.found.push(Diagnostic::new(Code::FrontMatterMissing, Place::start(file)));
                self.faults.add(file, Path::default());
                continue;
            };
            if let Some(front) = self.keep(read) {
                let body_offset = body.start;
                articles.push(Article {
                    file: file.clone(),
                    front,
                    body: text[body].into(),
                    body_offset,
                });
            }
        }
        articles
    }

    /// The heads of all releases.
    fn releases(&mut self) -> Vec<ReleaseDoc> {
        let files: Vec<_> = self
            .tree
            .below(RELEASES, ".yaml")
            .filter(|(file, _)| !self.unreadable.contains(*file))
            .collect();
        let read: Vec<_> = files
            .par_iter()
            .map(|(file, text)| yaml::read(yaml::Yaml { file, text: release::head(text), base: 0 }))
            .collect();
        let mut releases = Vec::new();
        for ((file, text), read) in files.into_iter().zip(read) {
            let states = self.tree.texts.get(&release::states_file(file)).cloned();
            let (file, text) = (file.clone(), text.clone());
            releases.extend(self.keep(read).map(|head| ReleaseDoc { file, text, head, states }));
        }
        releases
    }

    fn keep<T>(&mut self, read: yaml::Read<T>) -> Option<T> {
        self.found.extend(read.found);
        self.faults.extend(read.faults);
        read.value
    }
}

impl Sources {
    /// The text of a file, to show the line that a diagnostic points to.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.texts.get(file).map(|text| &**text)
    }

    /// The names of all files of a folder, also of those that could not be read.
    pub fn names<'a>(&'a self, folder: &'a str, ending: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.texts.keys().map(|name| &**name);
        names.filter(move |name| name.starts_with(folder) && name.ends_with(ending))
    }
}
