// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The list of files in the output that are ours: `.fortschritt.json`.
//!
//! Boundary: knows the list's form and whom to believe. A list is a file in a folder that others
//! can write to: an entry is a claim, and only a file whose bytes still have the listed digest is
//! taken for ours.

use super::digest_of;
use super::folder::{self, Found, NEXT};
use crate::diagnostics::{Failed, Trouble};
use crate::model::release::hex;
use crate::render::{Digest, Site, Stamps};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The list's place in the output.
pub(super) const LIST: &str = ".fortschritt.json";

/// Our files by path.
type Entries = BTreeMap<String, Digest>;

/// The files that earlier runs wrote, and the bytes they wrote.
#[derive(Debug, Default)]
pub(super) struct Owned {
    files: Entries,
    /// The list as it stands on disk.
    text: Vec<u8>,
}

impl Owned {
    /// Reads the list. If the run before was killed while it renamed files, the list is brought
    /// up to date first, so that what that run had placed is not taken for somebody else's.
    pub(super) fn read(output: &Path) -> Result<Self, Trouble> {
        let text = bytes(output, LIST)?.unwrap_or_default();
        let mut owned = Self { files: entries(&text), text };
        let Some(next) = bytes(output, NEXT)? else {
            return Ok(owned);
        };
        for (path, digest) in entries(&next) {
            if digest_at(output, &path)? == Some(digest) {
                owned.files.insert(path, digest);
            }
        }
        owned.text = text_of(owned.files.iter().map(|(path, digest)| (path.as_str(), digest)));
        owned.save(output)?;
        let next = output.join(NEXT);
        fs::remove_file(&next).map_err(|error| Trouble::write(&next, error))?;
        Ok(owned)
    }

    fn save(&self, output: &Path) -> Result<(), Trouble> {
        let temporary = folder::temporary(output, LIST, "");
        let list = output.join(LIST);
        folder::create(&temporary, &self.text)
            .and_then(|()| fs::rename(&temporary, &list))
            .map_err(|error| Trouble::write(&list, error))
    }

    /// Whether an earlier run wrote a file at this path.
    pub(super) fn lists(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Whether an earlier run wrote these bytes at this path.
    pub(super) fn wrote(&self, path: &str, bytes: &[u8]) -> bool {
        self.files.get(path).is_some_and(|digest| *digest == digest_of(bytes))
    }

    /// Whether the list on disk is this one already.
    pub(super) fn is_text(&self, text: &[u8]) -> bool {
        self.text == text
    }

    /// Our files that are no longer part of the site. A file that somebody edited since is not
    /// among them: it stays, and is ours no more.
    pub(super) fn gone(&self, output: &Path, site: &Site<'_>) -> Result<BTreeSet<String>, Trouble> {
        let mut gone = BTreeSet::new();
        for (path, digest) in &self.files {
            let is_route = site.bodies.contains_key(path.as_str());
            if !is_route && digest_at(output, path)? == Some(*digest) {
                gone.insert(path.clone());
            }
        }
        Ok(gone)
    }
}

/// The list as it is written: sorted, and nothing of the machine in it.
pub(super) fn text(stamps: &Stamps) -> Vec<u8> {
    text_of(stamps.iter().map(|(path, stamp)| (path.as_ref(), &stamp.digest)))
}

fn text_of<'a>(files: impl Iterator<Item = (&'a str, &'a Digest)>) -> Vec<u8> {
    let files = files.map(|(path, digest)| (path.to_owned(), Value::String(hex(digest))));
    let list = Map::from_iter([("files".to_owned(), Value::Object(files.collect()))]);
    format!("{:#}\n", Value::Object(list)).into_bytes()
}

/// The entries that a list may have. What does not read as a list is none, and an entry that
/// leads out of the output or to our bookkeeping is no entry: then nothing is ours, and nothing
/// is removed.
fn entries(text: &[u8]) -> Entries {
    let list: Value = serde_json::from_slice(text).unwrap_or_default();
    let files = list.get("files").and_then(Value::as_object);
    files
        .into_iter()
        .flatten()
        .filter(|(path, _)| folder::is_plain(path) && !folder::is_reserved(path))
        .filter_map(|(path, digest)| Some((path.clone(), unhex(digest.as_str()?)?)))
        .collect()
}

/// The bytes of a list, if there is one.
fn bytes(output: &Path, name: &str) -> Result<Option<Vec<u8>>, Trouble> {
    let path = output.join(name);
    match fs::symlink_metadata(&path) {
        Ok(metadata) if metadata.is_file() => {
            fs::read(&path).map(Some).map_err(|error| Trouble::read(&path, error))
        }
        Ok(_) => Err(Trouble::new(Failed::NotOurs, &path, "")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Trouble::read(&path, error)),
    }
}

/// The digest of the file at a path; none if there is no file or the way leads over a link.
fn digest_at(output: &Path, path: &str) -> Result<Option<Digest>, Trouble> {
    let Found::File = folder::look(output, path)?.found else {
        return Ok(None);
    };
    let path = output.join(path);
    let bytes = fs::read(&path).map_err(|error| Trouble::read(&path, error))?;
    Ok(Some(digest_of(&bytes)))
}

fn unhex(text: &str) -> Option<Digest> {
    let mut digest = Digest::default();
    if text.len() != 2 * digest.len() || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    for (at, byte) in digest.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(digest)
}
