// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The output folder as it is found: what stands at a route, and which names are ours to use.
//!
//! Boundary: looks and judges; all it removes is what a killed run left behind.

use super::digest_of;
use super::owned::LIST;
use crate::diagnostics::{Failed, Trouble};
use std::fs;
use std::io::{self, ErrorKind, Write};
use std::path::{Component, Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// How every temporary name ends.
pub(super) const SUFFIX: &str = ".fortschritt-tmp";

/// The list of a change that is under way, written before its first rename. It becomes [`LIST`]
/// when the change is done; found by a later run, it tells which files a killed one had placed.
pub(super) const NEXT: &str = "..fortschritt.json.fortschritt-tmp";

/// What stands at a route.
#[derive(Debug)]
pub(super) enum Found {
    /// Nothing; perhaps not even its folder.
    Nothing,
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A file stands where one of the route's folders should be: that file's path.
    FileAbove(String),
    /// A symbolic link, a device, a socket: at the route or on the way to it.
    Foreign(PathBuf),
}

/// A route as found on the disk.
#[derive(Debug)]
pub(super) struct Spot {
    /// The deepest folder on the way to the route that exists.
    pub folder: PathBuf,
    /// What stands at the route.
    pub found: Found,
}

/// Looks at a route without following symbolic links below `output`.
pub(super) fn look(output: &Path, route: &str) -> Result<Spot, Trouble> {
    let mut folder = output.to_owned();
    for part in above(route).chain([route]) {
        let path = output.join(part);
        let kind = match fs::symlink_metadata(&path) {
            Ok(metadata) => metadata.file_type(),
            Err(error) if is_absence(&error) => {
                return Ok(Spot { folder, found: Found::Nothing });
            }
            Err(error) => return Err(Trouble::read(&path, error)),
        };
        let last = part.len() == route.len();
        let found = match (kind.is_dir(), kind.is_file()) {
            (true, _) if last => Found::Folder,
            (true, _) => {
                folder = path;
                continue;
            }
            (_, true) if last => Found::File,
            (_, true) => Found::FileAbove(part.to_owned()),
            _ => Found::Foreign(path),
        };
        return Ok(Spot { folder, found });
    }
    Ok(Spot { folder, found: Found::Folder })
}

/// Nothing can stand at a name that the disk does not take, either.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::InvalidFilename)
}

/// The folders of a route, from the top: `a/b/c` has `a` and `a/b`.
pub(super) fn above(route: &str) -> impl Iterator<Item = &str> {
    route.match_indices('/').map(|(at, _)| &route[..at])
}

/// Whether a path leads to a place below the output folder on every platform.
pub(super) fn is_plain(path: &str) -> bool {
    let parts = || path.split('/');
    parts().all(|part| !part.is_empty() && part != "." && part != "..")
        && !path.contains(['\\', '\0'])
        // On Windows also `C:` leads away.
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Whether a path has a name that the program needs for its own bookkeeping.
pub(super) fn is_reserved(path: &str) -> bool {
    path == LIST || path.split('/').any(is_temporary)
}

fn is_temporary(name: &str) -> bool {
    name.len() > SUFFIX.len() + 1 && name.starts_with('.') && name.ends_with(SUFFIX)
}

/// The name of a temporary for a route; `role` keeps two of one route apart.
///
/// It holds a digest, because a name built from the file's own would be too long for some disks,
/// and because the temporaries of new folders stand side by side in the folder above.
pub(super) fn temporary(folder: &Path, route: &str, role: &str) -> PathBuf {
    let hex = crate::model::release::hex(&digest_of(route.as_bytes()));
    folder.join(format!(".{}{role}{SUFFIX}", &hex[..32]))
}

/// Writes a file that must not exist yet; `create_new` does not follow a link of that name.
pub(super) fn create(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes).and_then(|()| file.flush()).inspect_err(|_| {
        // The half that fitted on a full disk has to go again.
        let _ = fs::remove_file(path);
    })
}

/// Removes the temporaries of killed runs, except [`NEXT`], which [`super::Owned`] still reads.
pub(super) fn sweep(output: &Path) -> Result<(), Trouble> {
    let next = output.join(NEXT);
    // A folder with a list of its own is the output of another site: its temporaries are not ours.
    let is_ours = |entry: &DirEntry| {
        !entry.file_type().is_dir() || entry.depth() == 0 || !entry.path().join(LIST).exists()
    };
    let entries = WalkDir::new(output).into_iter().filter_entry(is_ours);
    // What cannot be read cannot hold a temporary of ours either.
    for entry in entries.filter_map(Result::ok) {
        let ours = entry.file_name().to_str().is_some_and(is_temporary);
        if ours && entry.file_type().is_file() && entry.path() != next {
            fs::remove_file(entry.path()).map_err(|error| Trouble::write(entry.path(), error))?;
        }
    }
    Ok(())
}

/// Refuses an output folder that is, holds, or lies in a folder of sources.
pub(super) fn check_apart(output: &Path, sources: &[PathBuf]) -> Result<(), Trouble> {
    let real = resolve(output)?;
    for source in sources {
        let source = resolve(source)?;
        if real.starts_with(&source) || source.starts_with(&real) {
            return Err(Trouble::new(Failed::OutputIsSource, output, ""));
        }
    }
    Ok(())
}

/// A file in each folder of previews, so that none of them is ever published.
pub(super) const PREVIEWS: &str = ".fortschritt-preview";

/// Refuses to publish into a folder that holds previews.
pub(super) fn check_no_previews(output: &Path) -> Result<(), Trouble> {
    match output.join(PREVIEWS).exists() {
        true => Err(Trouble::new(Failed::HoldsPreviews, output, "")),
        false => Ok(()),
    }
}

/// Refuses a folder for what is not public: one that lies among sources, or in a published site.
pub(super) fn check_unpublished(folder: &Path, sources: &[PathBuf]) -> Result<(), Trouble> {
    let real = resolve(folder)?;
    for source in sources {
        if real.starts_with(resolve(source)?) {
            return Err(Trouble::new(Failed::OutputIsSource, folder, ""));
        }
    }
    // The default output: a checkout that was never built holds no list yet.
    let published = sources.iter().filter_map(|source| Some(source.parent()?.join("public")));
    for published in published {
        if real.starts_with(resolve(&published)?) {
            return Err(Trouble::new(Failed::AmongPublished, folder, ""));
        }
    }
    match real.ancestors().any(|above| above.join(LIST).exists()) {
        true => Err(Trouble::new(Failed::AmongPublished, folder, "")),
        false => Ok(()),
    }
}

/// The real path of a folder that may not exist yet.
///
/// `canonicalize` fails on those. But `new/../content` names a source as soon as `new` is made,
/// therefore the path is walked step by step and made real wherever it exists.
fn resolve(path: &Path) -> Result<PathBuf, Trouble> {
    let absolute = std::path::absolute(path).map_err(|error| Trouble::read(path, error))?;
    let mut whole = PathBuf::new();
    for part in absolute.components() {
        match part {
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
        if let Ok(real) = fs::canonicalize(&whole) {
            whole = real;
        }
    }
    Ok(whole)
}
