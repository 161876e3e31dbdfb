// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Finds and reads the files of a site, in an order that no file system decides.

#![expect(clippy::disallowed_methods, reason = "the one file of this stage that touches the disk")]

use super::picture::{self, PictureFile};
use super::release::{RELEASES, STATES};
use crate::Trouble;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::WalkDir;

/// Files of their own; others lie in folders.
const DATA_FILES: [&str; 9] = [
    "data/site.yaml",
    "data/maturity-models.yaml",
    "data/ministries.yaml",
    "data/topics.yaml",
    "data/teams.yaml",
    "data/indicators.yaml",
    "data/calendar.yaml",
    "data/corrections.yaml",
    "data/method-changes.yaml",
];

/// Whether anything reads a file of this name. What nothing reads is misspelt, mostly.
fn has_a_place(name: &str) -> bool {
    let below = |folder| name.strip_prefix(folder);
    match below("data/") {
        Some(_) => {
            let release = below(RELEASES).is_some_and(|file| !file.contains('/'));
            release || below("data/services/").is_some() || DATA_FILES.contains(&name)
        }
        None => match below("content/") {
            Some(_) => {
                let item = below("content/news/").is_some_and(|item| !item.contains('/'));
                item || below("content/pages/").is_some()
            }
            None => true,
        },
    }
}

/// Whether a file holds the states of a release.
fn is_states(name: &str) -> bool {
    name.starts_with(RELEASES) && name.ends_with(STATES)
}

/// The texts of a site by name, and the names of its other files.
#[derive(Debug, Default)]
pub struct Tree {
    /// YAML, Markdown and theme files, as UTF-8 without a byte order mark.
    pub texts: BTreeMap<FileName, Arc<str>>,
    /// Pictures below `content/`.
    pub pictures: BTreeMap<FileName, PictureFile>,
    /// Files of themes that are published as they are.
    pub assets: BTreeMap<FileName, Arc<[u8]>>,
}

impl Tree {
    /// The texts below a folder whose names end in `suffix`, by name.
    pub(crate) fn below<'a>(
        &'a self,
        folder: &'a str,
        suffix: &'a str,
    ) -> impl Iterator<Item = (&'a FileName, &'a Arc<str>)> {
        self.texts
            .range::<str, _>((std::ops::Bound::Included(folder), std::ops::Bound::Unbounded))
            .take_while(move |(name, _)| name.starts_with(folder))
            .filter(move |(name, _)| name.ends_with(suffix))
    }
}

/// Reads `data/`, `content/` and `themes/` below `root`.
///
/// # Errors
/// If a folder or file cannot be read; what is wrong inside a file goes to `found`.
pub(crate) fn read(root: &Path, found: &mut Vec<Diagnostic>) -> Result<Tree, Trouble> {
    let mut tree = Tree::default();
    let (mut states, mut pictures) = (Vec::new(), Vec::new());
    for folder in ["data", "content", "themes"] {
        let top = root.join(folder);
        if !top.is_dir() {
            continue;
        }
        for entry in WalkDir::new(&top)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| !is_hidden(entry))
        {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&top).to_owned();
                Trouble::read(&path, error.into())
            })?;
            if entry.file_type().is_symlink() {
                let name = file_name(root, entry.path());
                found.push(Diagnostic::new(Code::SymbolicLink, Place::start(&name)));
            } else if entry.file_type().is_file() {
                let name = file_name(root, entry.path());
                if is_states(&name) && has_a_place(&name) {
                    states.push((name, entry.path().to_owned()));
                } else if folder == "content" && picture::is_picture(&name) {
                    pictures.push((name, entry.path().to_owned()));
                } else {
                    tree.take(root, entry.path(), folder, found)?;
                }
            }
        }
    }
    tree.take_states(states, found)?;
    tree.pictures = picture::read(pictures)?;
    Ok(tree)
}

fn is_hidden(entry: &walkdir::DirEntry) -> bool {
    entry.file_name().to_str().is_some_and(|name| name.starts_with('.') || name.ends_with('~'))
}

impl Tree {
    fn take(
        &mut self,
        root: &Path,
        path: &Path,
        folder: &str,
        found: &mut Vec<Diagnostic>,
    ) -> Result<(), Trouble> {
        let name = file_name(root, path);
        let is_source = match folder {
            "data" => name.ends_with(".yaml"),
            "content" => name.ends_with(".md"),
            _ => true,
        };
        if !is_source {
            // Editors on Windows like to add an ending that its file manager then hides.
            let lower = name.to_ascii_lowercase();
            let lower = lower.strip_suffix(".txt").unwrap_or(&lower);
            let meant = if folder == "data" { &["yml", "yaml"][..] } else { &["md", "markdown"] };
            if lower.rsplit_once('.').is_some_and(|(_, ending)| meant.contains(&ending)) {
                let right = if folder == "data" { "yaml" } else { "md" };
                let place = Place::start(&name);
                found.push(Diagnostic::new(Code::WrongEnding, place).with("ending", right));
            }
            return Ok(());
        }
        // All the colours of a house would be gone without a word.
        if folder == "themes" && name.ends_with("/theme.yml") {
            let place = Place::start(&name);
            found.push(Diagnostic::new(Code::WrongEnding, place).with("ending", "yaml"));
            return Ok(());
        }
        if !has_a_place(&name) {
            let names = DATA_FILES
                .iter()
                .chain(["data/services/", "content/news/", "content/pages/"].iter());
            let unknown = Diagnostic::new(Code::UnknownFile, Place::start(&name));
            found.push(unknown.did_you_mean(&name, names.copied()));
            return Ok(());
        }
        let bytes = fs::read(path).map_err(|error| Trouble::read(path, error))?;
        if folder == "themes" && name.split('/').nth(2) == Some("assets") {
            self.assets.insert(name, bytes.into());
            return Ok(());
        }
        self.keep(name.clone(), text(bytes, &name), found);
        Ok(())
    }

    /// The states of releases are most of what a site of many years has to read.
    fn take_states(
        &mut self,
        states: Vec<(FileName, PathBuf)>,
        found: &mut Vec<Diagnostic>,
    ) -> Result<(), Trouble> {
        let read = states.into_par_iter().map(|(name, path)| {
            let bytes = fs::read(&path).map_err(|error| Trouble::read(&path, error))?;
            let text = text(bytes, &name);
            Ok((name, text))
        });
        for one in read.collect::<Vec<Result<_, Trouble>>>() {
            let (name, text) = one?;
            self.keep(name, text, found);
        }
        Ok(())
    }

    fn keep(&mut self, name: FileName, text: Text, found: &mut Vec<Diagnostic>) {
        let text = text.unwrap_or_else(|(diagnostic, text)| {
            found.push(diagnostic);
            text
        });
        self.texts.insert(name, text);
    }
}

/// A text; or what is wrong with it, and what of it can be shown.
type Text = Result<Arc<str>, (Diagnostic, Arc<str>)>;

/// The file's name relative to the root, with `/` on every platform.
fn file_name(root: &Path, path: &Path) -> FileName {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> =
        relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/").into()
}

/// The bytes as text; if they are none, what is wrong and a text to point into.
fn text(bytes: Vec<u8>, name: &FileName) -> Text {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err((Diagnostic::new(Code::Utf16, Place::start(name)), Arc::from("")));
    }
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let offset = error.utf8_error().valid_up_to();
            let byte = error.as_bytes()[offset];
            let lossy = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let diagnostic = Diagnostic::new(Code::NotUtf8, Place::offset(name, offset))
                .with("byte", format!("{byte:02X}"))
                .with("latin1", windows_1252(byte));
            return Err((diagnostic, lossy.into()));
        }
    };
    let text = match text.strip_prefix('\u{feff}') {
        Some(text) => text.to_owned(),
        None => text,
    };
    // States can be millions of characters, and their own parser knows what JSON allows.
    if is_states(name) {
        return Ok(text.into());
    }
    let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}');
    match text.find(control) {
        Some(offset) => {
            let code = text[offset..].chars().next().map_or(0, u32::from);
            let diagnostic = Diagnostic::new(Code::ControlCharacter, Place::offset(name, offset))
                .with("character", format!("U+{code:04X}"));
            Err((diagnostic, text.into()))
        }
        None => Ok(text.into()),
    }
}

/// What a byte means in Windows-1252, which is what files that are no UTF-8 mostly are.
fn windows_1252(byte: u8) -> char {
    const FROM_80: [char; 32] = [
        '€', '?', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '?', 'Ž', '?', '?', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '?', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9f => FROM_80[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}
