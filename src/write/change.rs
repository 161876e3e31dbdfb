// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A change of the output folder that happens whole or not at all.
//!
//! Boundary: renames, makes and removes what it is told to; whether that is allowed was decided
//! by [`super::disk`]. Whoever drops a [`Change`] that was not committed, be it by a panic, gets
//! the folder back as it was.
//!
//! Nothing is flushed to the platter file by file: that would take longer than all of rendering.
//! A killed program loses nothing by it; after a power cut the digests tell.

use super::folder::{self, Found, NEXT};
use super::owned::{self, LIST, Owned};
use crate::diagnostics::{Failed, Trouble};
use crate::render::{OutputPath, Stamps};
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// A change under way.
pub(super) struct Change<'o> {
    output: &'o Path,
    staged: Mutex<Vec<Staged>>,
    done: Vec<Step>,
    committed: bool,
}

/// A body that waits beside its destination.
struct Staged {
    route: OutputPath,
    temporary: PathBuf,
    replaces: bool,
}

/// A step that can be taken back.
enum Step {
    /// A folder was made.
    Folder(PathBuf),
    /// [`NEXT`] was written.
    Announced,
    /// A file was placed where none was.
    Placed(PathBuf),
    /// A file is about to be replaced or removed; it has a second, temporary name.
    Kept { path: PathBuf, old: PathBuf },
}

impl<'o> Change<'o> {
    /// Begins a change, and makes the output folder if there is none.
    pub(super) fn begin(output: &'o Path) -> Result<Self, Trouble> {
        let staged = Mutex::default();
        let mut change = Self { output, staged, done: Vec::new(), committed: false };
        change.make_folders(output)?;
        Ok(change)
    }

    /// Writes a body beside its destination; `folder` is the deepest that exists on the way.
    pub(super) fn stage(
        &self,
        folder: &Path,
        route: &OutputPath,
        bytes: &[u8],
        replaces: bool,
    ) -> Result<(), Trouble> {
        let temporary = folder::temporary(folder, route, "");
        folder::create(&temporary, bytes)
            .map_err(|error| Trouble::write(&self.output.join(route.as_ref()), error))?;
        let mut staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
        staged.push(Staged { route: route.clone(), temporary, replaces });
        Ok(())
    }

    /// Puts what is staged into place, removes `gone` and replaces the list.
    ///
    /// A page links to others, therefore new files come before old ones go; only those that
    /// stand where a folder has to be, or in a folder where a file has to be, go first.
    pub(super) fn commit(
        &mut self,
        gone: &BTreeSet<String>,
        owned: &Owned,
        stamps: &Stamps,
    ) -> Result<(), Trouble> {
        let list = owned::text(stamps);
        let mut staged = std::mem::take(self.staged());
        staged.sort_by(|a, b| a.route.cmp(&b.route));
        if !staged.is_empty() || !gone.is_empty() || !owned.is_text(&list) {
            let placed = self.carry_out(&staged, gone, &list);
            // What was placed has no temporary any more; of the others, `drop` takes care.
            *self.staged() = staged;
            placed?;
        }
        self.staged().clear();
        self.committed = true;
        Ok(())
    }

    fn staged(&mut self) -> &mut Vec<Staged> {
        self.staged.get_mut().unwrap_or_else(PoisonError::into_inner)
    }

    fn carry_out(
        &mut self,
        staged: &[Staged],
        gone: &BTreeSet<String>,
        list: &[u8],
    ) -> Result<(), Trouble> {
        let (next, to) = (self.output.join(NEXT), self.output.join(LIST));
        folder::create(&next, list).map_err(|error| Trouble::write(&to, error))?;
        self.done.push(Step::Announced);
        let routes: BTreeSet<&str> = staged.iter().map(|staged| staged.route.as_ref()).collect();
        let (first, last): (Vec<&String>, _) =
            gone.iter().partition(|path| is_in_the_way(path, &routes));
        for path in first {
            self.set_aside(path)?;
        }
        for staged in staged {
            self.place(staged)?;
        }
        for path in last {
            self.set_aside(path)?;
        }
        fs::rename(&next, &to).map_err(|error| Trouble::write(&to, error))
    }

    fn place(&mut self, staged: &Staged) -> Result<(), Trouble> {
        let path = self.output.join(staged.route.as_ref());
        let fail = |error| Trouble::write(&path, error);
        // All other bodies were rendered since the route was looked at: look again.
        let found = folder::look(self.output, &staged.route)?.found;
        match (found, staged.replaces) {
            (Found::Nothing, false) => {
                self.make_folders(path.parent().unwrap_or(self.output))?;
                fs::rename(&staged.temporary, &path).map_err(fail)?;
                self.done.push(Step::Placed(path));
            }
            (Found::File, true) => {
                self.keep(&path, &staged.route)?;
                fs::rename(&staged.temporary, &path).map_err(fail)?;
            }
            _ => return Err(Trouble::new(Failed::NotOurs, &path, "")),
        }
        Ok(())
    }

    /// Takes a file away, and the folders that it leaves empty.
    fn set_aside(&mut self, route: &str) -> Result<(), Trouble> {
        let path = self.output.join(route);
        self.keep(&path, route)?;
        fs::remove_file(&path).map_err(|error| Trouble::write(&path, error))?;
        let folders = path.ancestors().skip(1);
        for above in folders.take_while(|above| *above != self.output) {
            // The disk refuses to remove a folder that still holds something: that one stays.
            if fs::remove_dir(above).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Gives a file a second name, under which it outlives being replaced or removed.
    fn keep(&mut self, path: &Path, route: &str) -> Result<(), Trouble> {
        let old = folder::temporary(self.output, route, ".old");
        // A link costs nothing, but not every file system has them.
        fs::hard_link(path, &old)
            .or_else(|_| folder::create(&old, &fs::read(path)?))
            .map_err(|error| Trouble::write(path, error))?;
        self.done.push(Step::Kept { path: path.to_owned(), old });
        Ok(())
    }

    fn make_folders(&mut self, folder: &Path) -> Result<(), Trouble> {
        let is_missing = |path: &&Path| !path.as_os_str().is_empty() && !path.is_dir();
        let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
        for path in missing.into_iter().rev() {
            match fs::create_dir(path) {
                Ok(()) => self.done.push(Step::Folder(path.to_owned())),
                // `new/..` is there as soon as `new` is.
                Err(_) if path.is_dir() => {}
                Err(error) => return Err(Trouble::write(path, error)),
            }
        }
        Ok(())
    }

    /// Takes back a step. After one that could not be taken back, [`NEXT`] stays: it tells the
    /// next run that what this one placed is ours.
    fn take_back(&self, step: &Step, is_whole: bool) -> io::Result<()> {
        match step {
            Step::Folder(path) => fs::remove_dir(path),
            Step::Announced if is_whole => fs::remove_file(self.output.join(NEXT)),
            Step::Announced => Ok(()),
            Step::Placed(path) => fs::remove_file(path),
            Step::Kept { path, old } => {
                fs::create_dir_all(path.parent().unwrap_or(self.output))?;
                // Renaming a file to another name of itself does nothing, says POSIX: then it was
                // not replaced yet, and only the second name has to go.
                fs::rename(old, path)?;
                fs::remove_file(old).or_else(|error| match error.kind() {
                    ErrorKind::NotFound => Ok(()),
                    _ => Err(error),
                })
            }
        }
    }
}

impl Drop for Change<'_> {
    /// Errors are lost here: there is nobody to tell, the failure that led here is reported, and
    /// the next run sweeps up.
    fn drop(&mut self) {
        let done = std::mem::take(&mut self.done);
        if self.committed {
            for step in &done {
                if let Step::Kept { old, .. } = step {
                    let _ = fs::remove_file(old);
                }
            }
            return;
        }
        for staged in std::mem::take(self.staged()) {
            let _ = fs::remove_file(staged.temporary);
        }
        let mut is_whole = true;
        for step in done.iter().rev() {
            is_whole &= self.take_back(step, is_whole).is_ok();
        }
    }
}

/// Whether a file stands where a route needs a folder, or in a folder that a route replaces.
fn is_in_the_way(path: &str, routes: &BTreeSet<&str>) -> bool {
    let folder = format!("{path}/");
    let below = routes.range(folder.as_str()..).next();
    below.is_some_and(|route| route.starts_with(&folder))
        || folder::above(path).any(|above| routes.contains(above))
}
