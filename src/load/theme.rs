// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The theme's files: the default theme from inside the program, the site's own over it, file by file.

use super::files::theme::ThemeFile;
use super::tree::Tree;
use super::{Doc, SITE_FILE, yaml};
use crate::diagnostics::{Code, Diagnostic, FileName, Path, Place};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::sync::Arc;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The prefix of the built-in templates: where a site has no file of a name, this one is meant, and
/// where it has one, that may still extend this one.
pub const BUILTIN: &str = "builtin/";
/// The file with a theme's name and its tokens.
pub(super) const LOOK: &str = "theme.yaml";
/// The file that defines components.
const COMPONENTS: &str = "components.html";

/// Templates, texts and assets of the theme in use.
#[derive(Debug, Clone, Default)]
pub struct ThemeFiles {
    /// Tera templates by name: the site's own as `home.html`, built-in ones as `builtin/home.html`.
    pub templates: BTreeMap<String, ThemeText>,
    /// Fluent texts by language, the built-in first, the site's own over them.
    pub texts: BTreeMap<String, Vec<ThemeText>>,
    /// Files published as they are, by their path below `assets/`.
    pub assets: BTreeMap<String, Asset>,
    /// Name and tokens: the built-in ones first, the site's own over them.
    pub looks: Vec<Doc<ThemeFile>>,
}

/// A text file of the theme.
#[derive(Debug, Clone)]
pub struct ThemeText {
    /// The file, for messages; a built-in one is named by its place in the program.
    pub file: FileName,
    /// Its content.
    pub text: Arc<str>,
}

/// A published file of the theme.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Puts the theme together.
pub(super) fn assemble(tree: &Tree, name: Option<&str>, found: &mut Vec<Diagnostic>) -> ThemeFiles {
    let mut theme = ThemeFiles::default();
    for (path, bytes) in embedded(&DEFAULT) {
        if let Some(asset) = path.strip_prefix("assets/") {
            theme.assets.insert(asset.to_owned(), Asset { bytes: bytes.into() });
            continue;
        }
        let text: Arc<str> = String::from_utf8_lossy(bytes).into();
        let file: FileName = format!("{BUILTIN}{path}").into();
        if path == LOOK {
            let look = yaml::read(yaml::Yaml { file: &file, text: &text, base: 0 }).value;
            theme.looks.extend(look.map(|value| Doc { file: file.clone(), value }));
        }
        theme.put(&path, &file, &text, BUILTIN);
    }
    let name = name.unwrap_or("default");
    let folder = format!("themes/{name}/");
    let own: Vec<_> = tree.below(&folder, "").collect();
    for (file, bytes) in &tree.assets {
        if let Some(asset) =
            file.strip_prefix(&folder).and_then(|path| path.strip_prefix("assets/"))
        {
            theme.assets.insert(asset.to_owned(), Asset { bytes: bytes.clone() });
        }
    }
    let has_assets = tree.assets.keys().any(|file| file.starts_with(&folder));
    if own.is_empty() && !has_assets && name != "default" {
        let themes = tree.below("themes/", "").filter_map(|(file, _)| file.split('/').nth(1));
        let place = Place::value(&SITE_FILE.into(), Path::default().join("theme"));
        let names: Vec<_> = themes.chain(["default"]).collect();
        found.push(
            Diagnostic::new(Code::UnknownTheme, place).with("name", name).did_you_mean(name, names),
        );
    }
    for (file, text) in own {
        theme.put(&file[folder.len()..], file, text, "");
    }
    theme
}

impl ThemeFiles {
    /// Takes in a template under `prefix`, or a text in its language.
    fn put(&mut self, path: &str, file: &FileName, text: &Arc<str>, prefix: &str) {
        let own = ThemeText { file: file.clone(), text: text.clone() };
        if let Some(template) = path.strip_prefix("templates/") {
            // Components are global by name, so two files with the same ones exclude each other.
            if template == COMPONENTS {
                self.templates.remove(&format!("{BUILTIN}{COMPONENTS}"));
            }
            self.templates.insert(format!("{prefix}{template}"), own);
        } else if let Some(name) =
            path.strip_prefix("i18n/").and_then(|name| name.strip_suffix(".ftl"))
        {
            // `de.ftl`, and beside it `de.charts.ftl`: a language may have several files.
            let language = name.split('.').next().unwrap_or(name);
            self.texts.entry(language.to_owned()).or_default().push(own);
        }
    }
}

fn embedded(dir: &'static Dir<'static>) -> Vec<(String, &'static [u8])> {
    let mut files: Vec<_> = dir
        .files()
        .map(|file| (file.path().to_string_lossy().replace('\\', "/"), file.contents()))
        .collect();
    files.extend(dir.dirs().flat_map(embedded));
    files.sort();
    files
}
