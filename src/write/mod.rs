// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Stage 5: a [`Site`] to a folder, whole or not at all.
//!
//! Boundary: the only stage that writes. It knows routes, bytes and digests, and nothing of what
//! a page says. What it did not write itself it neither changes nor removes, and it never follows
//! a symbolic link below the output folder.
//!
//! The order of a run: every body is rendered, and what differs from the disk is put beside its
//! destination under a temporary name (`disk`, `change`); when all are rendered without a
//! mistake they are renamed into place, what is no longer part of the site is removed, and the
//! list of our files (`owned`) is replaced. A failure at any point is undone.

#![expect(clippy::disallowed_methods, reason = "the stage that touches the disk")]

mod change;
mod disk;
mod folder;
mod handout;
mod links;
mod make;
mod owned;
mod pictures;
#[cfg(test)]
mod tests;

pub use handout::hand_out;

use crate::diagnostics::{self, Code, Diagnostic, Failed, FileName, Spot, Trouble};
use crate::model::report::Picture;
use crate::model::traces::{Trace, Traces};
use crate::render::{Digest, OutputPath, Site};
use change::Change;
use disk::Disk;
use make::{Made, Nowhere};
use owned::Owned;
use pictures::Darkroom;
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};

/// What a run did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Summary {
    /// Pages of the site.
    pub pages: usize,
    /// Files of the site, pages among them.
    pub files: usize,
    /// Files that were new or differed from those on disk.
    pub written: usize,
    /// Files of an earlier run that were removed.
    pub removed: usize,
    /// Size of all files of the site.
    pub bytes: u64,
}

/// Why nothing was published.
#[derive(Debug)]
pub enum Stop {
    /// Mistakes in the site: all of them, in the order of files.
    Input(Vec<Diagnostic>),
    /// Something that is held back stands in bodies of the site.
    Leaks(Vec<Leak>),
    /// A failure of the world.
    World(Trouble),
}

/// Something that is held back, and where in the output it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// Where.
    pub route: OutputPath,
    /// What.
    pub trace: Trace,
}

impl From<Trouble> for Stop {
    fn from(trouble: Trouble) -> Self {
        Self::World(trouble)
    }
}

/// Where a site goes, and what its pictures may be taken from.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The folder of the site, which may not exist yet.
    pub output: &'a Path,
    /// The folders that the site is made from: `output` must be none of them, hold none of them and
    /// lie in none of them. The site's root is guarded by this as well, because it holds them.
    pub sources: &'a [PathBuf],
    /// The folder of pictures that were made before; made if there are pictures.
    pub cache: Option<&'a Path>,
    /// What must stand nowhere in the output.
    pub traces: &'a Traces,
}

/// Renders all of the site and keeps nothing of it: what `check` does.
///
/// # Errors
/// [`Stop::Input`] if a page cannot be rendered, a picture is broken or a link is dead,
/// [`Stop::Leaks`] if a page holds what is held back, [`Stop::World`] if a picture cannot be read.
pub fn rehearse(site: &Site<'_>, cache: Option<&Path>, traces: &Traces) -> Result<Summary, Stop> {
    check_routes(site)?;
    let made = make::all(site, &Nowhere, &Darkroom::new(cache), traces)?;
    Ok(summary(site, &made, 0))
}

/// Pictures that are not part of the site yet, and could not be when their time comes.
///
/// # Errors
/// If one cannot be read.
pub fn inspect(pictures: &[Picture], cache: Option<&Path>) -> Result<Vec<Diagnostic>, Trouble> {
    let room = Darkroom::new(cache);
    let mut mistakes = Vec::new();
    for picture in pictures {
        match room.inspect(picture) {
            Ok(()) => {}
            Err(make::Fault::Input(mistake)) => mistakes.push(*mistake),
            Err(make::Fault::World(trouble)) => return Err(trouble),
        }
    }
    Ok(mistakes)
}

/// Publishes the site into a folder.
///
/// Two runs into one folder at the same time are not supported: one of them fails.
///
/// # Errors
/// As [`rehearse`]; also [`Stop::World`] if the output folder cannot be written, is a source, or
/// holds something that is not ours where a file of the site should go. The output is then as it
/// was before, but for what a killed run left behind.
pub fn publish(site: &Site<'_>, place: &Place<'_>) -> Result<Summary, Stop> {
    let output = place.output;
    folder::check_apart(output, place.sources)?;
    folder::check_no_previews(output)?;
    check_routes(site)?;
    let mut change = Change::begin(output)?;
    folder::sweep(output)?;
    let owned = Owned::read(output)?;
    let gone = owned.gone(output, site)?;
    let disk = Disk { output, owned: &owned, gone: &gone, change: &change };
    let room = Darkroom::new(place.cache);
    let made = make::all(site, &disk, &room, place.traces)?;
    change.commit(&gone, &owned, &made.stamps)?;
    room.tidy();
    Ok(summary(site, &made, gone.len()))
}

fn summary(site: &Site<'_>, made: &Made, removed: usize) -> Summary {
    let pages = site.bodies.keys().filter(|path| path.ends_with(".html")).count();
    let files = site.bodies.len();
    Summary { pages, files, written: made.written, removed, bytes: made.bytes }
}

/// Refuses routes that could not stand in a folder of ours, whatever is on the disk.
///
/// `render` makes none of these. But a route decides where bytes go, therefore this stage does
/// not take its word for it.
fn check_routes(site: &Site<'_>) -> Result<(), Trouble> {
    for route in site.bodies.keys() {
        let cause = if !folder::is_plain(route) {
            "not a path below the output folder"
        } else if folder::is_reserved(route) {
            "a name that the program keeps for itself"
        } else if folder::above(route).any(|above| site.bodies.contains_key(above)) {
            "below a file of the same site"
        } else {
            continue;
        };
        return Err(Trouble::new(Failed::Write, Path::new(route.as_ref()), cause));
    }
    Ok(())
}

/// Brings mistakes into an order that no thread decides, and says each only once: one mistake in
/// a template turns up on every page that uses it.
fn in_order(mut mistakes: Vec<Diagnostic>) -> Vec<Diagnostic> {
    mistakes.sort_by(|a, b| order(a).cmp(&order(b)));
    mistakes.dedup();
    mistakes
}

type Order<'d> = (&'d FileName, SpotOrder<'d>, Code, &'d [(&'static str, String)]);
type SpotOrder<'d> = (u8, usize, Option<&'d diagnostics::Path>);

fn order(diagnostic: &Diagnostic) -> Order<'_> {
    let spot = match &diagnostic.place.spot {
        Spot::Start => (0, 0, None),
        Spot::Value(path) => (1, 0, Some(path)),
        Spot::Key(path) => (2, 0, Some(path)),
        Spot::Bytes(bytes) => (3, bytes.start, None),
        Spot::Offset(offset) => (3, *offset, None),
    };
    (&diagnostic.place.file, spot, diagnostic.code, &diagnostic.args)
}

fn digest_of(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}
