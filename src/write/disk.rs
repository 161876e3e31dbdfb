// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The sink of a build: compares a body with what stands at its route, and stages what differs.
//!
//! Boundary: decides whether a route is ours to write; reads, but changes nothing by itself.

use super::change::Change;
use super::folder::{self, Found};
use super::make::Sink;
use super::owned::Owned;
use crate::diagnostics::{Failed, Trouble};
use crate::render::OutputPath;
use std::collections::BTreeSet;
use std::fs;
use std::path::{MAIN_SEPARATOR, Path};
use walkdir::WalkDir;

/// The output folder, and what of it is ours.
pub(super) struct Disk<'a> {
    pub output: &'a Path,
    pub owned: &'a Owned,
    /// Our files that are no longer part of the site and unchanged.
    pub gone: &'a BTreeSet<String>,
    pub change: &'a Change<'a>,
}

impl Sink for Disk<'_> {
    const TAKES_PICTURES: bool = true;

    fn take(&self, route: &OutputPath, bytes: &[u8]) -> Result<bool, Trouble> {
        let spot = folder::look(self.output, route)?;
        let replaces = match &spot.found {
            Found::Nothing => false,
            Found::File if self.is_same(route, bytes)? => return Ok(false),
            Found::File => true,
            Found::Folder => self.check_folder(route).map(|()| false)?,
            Found::FileAbove(path) if self.gone.contains(path) => false,
            Found::FileAbove(path) => return Err(not_ours(&self.output.join(path))),
            Found::Foreign(path) => return Err(not_ours(path)),
        };
        self.change.stage(&spot.folder, route, bytes, replaces)?;
        Ok(true)
    }
}

impl Disk<'_> {
    /// Whether the file at a route has these bytes already; an error if it is not ours.
    fn is_same(&self, route: &str, bytes: &[u8]) -> Result<bool, Trouble> {
        let path = self.output.join(route);
        if !self.owned.lists(route) {
            return Err(not_ours(&path));
        }
        let old = fs::read(&path).map_err(|error| Trouble::read(&path, error))?;
        if old == bytes {
            return Ok(true);
        }
        if self.owned.wrote(route, &old) { Ok(false) } else { Err(not_ours(&path)) }
    }

    /// Refuses a folder at a route unless all it holds is going to be removed.
    fn check_folder(&self, route: &str) -> Result<(), Trouble> {
        for entry in WalkDir::new(self.output.join(route)).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(self.output).to_owned();
                Trouble::read(&path, error.into())
            })?;
            let path = entry.path().strip_prefix(self.output).ok().and_then(Path::to_str);
            let path = path.map(|path| path.replace(MAIN_SEPARATOR, "/"));
            let goes = |path: String| match entry.file_type() {
                kind if kind.is_file() => self.gone.contains(&path),
                kind if kind.is_dir() => holds_any(self.gone, path + "/"),
                _ => false,
            };
            if !path.is_some_and(goes) {
                return Err(not_ours(entry.path()));
            }
        }
        Ok(())
    }
}

fn holds_any(paths: &BTreeSet<String>, folder: String) -> bool {
    paths.range(folder.clone()..).next().is_some_and(|path| path.starts_with(&folder))
}

fn not_ours(path: &Path) -> Trouble {
    Trouble::new(Failed::NotOurs, path, "")
}
