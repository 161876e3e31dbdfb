// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Renditions of earlier runs, by what they were made of.
//!
//! Boundary: whatever goes wrong with it is no mistake of the site, so nothing here fails: what
//! cannot be read is made anew, and what cannot be kept is made again the next time. Each entry
//! begins with the digest of the rest, therefore a broken one is none.

use crate::model::report::{Picture, Rendition};
use crate::write::digest_of;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};

/// Changes whenever the same picture would be made otherwise by our own code.
const RECIPE: u8 = 2;

/// The versions of all libraries: another encoder makes other bytes.
const LIBRARIES: &str = include_str!("../../../Cargo.lock");

/// So that nobody commits or archives what can be made again.
const MARKS: [(&str, &str); 2] =
    [(".gitignore", "*\n"), ("CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55\n")];

/// A folder of renditions.
pub(super) struct Cache {
    folder: PathBuf,
    used: Mutex<BTreeSet<String>>,
}

/// The name of a rendition in the cache.
pub(super) fn key(picture: &Picture, rendition: &Rendition) -> String {
    static LOCKED: OnceLock<[u8; 32]> = OnceLock::new();
    let mut hash = Sha256::new();
    hash.update(LOCKED.get_or_init(|| digest_of(LIBRARIES.as_bytes())));
    hash.update([RECIPE, rendition.format as u8]);
    hash.update(rendition.width.to_be_bytes());
    hash.update(rendition.height.to_be_bytes());
    hash.update(picture.sha256);
    crate::model::release::hex(&hash.finalize())
}

impl Cache {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), used: Mutex::default() }
    }

    /// The bytes of a rendition, if they are there and whole.
    pub(super) fn get(&self, key: &str) -> Option<Vec<u8>> {
        let mut bytes = fs::read(self.folder.join(key)).ok()?;
        let rest = bytes.split_off(bytes.len().min(32));
        (bytes == digest_of(&rest)).then(|| {
            self.remember(key);
            rest
        })
    }

    /// Keeps a rendition.
    pub(super) fn put(&self, key: &str, bytes: &[u8]) {
        let to = self.folder.join(key);
        let temporary = self.folder.join(format!("{key}.{}", std::process::id()));
        let entry = [&digest_of(bytes)[..], bytes].concat();
        let kept = self.begin().and_then(|()| fs::write(&temporary, entry));
        if kept.and_then(|()| fs::rename(&temporary, to)).is_err() {
            let _ = fs::remove_file(&temporary);
        }
        self.remember(key);
    }

    fn begin(&self) -> std::io::Result<()> {
        if self.folder.is_dir() {
            return Ok(());
        }
        fs::create_dir_all(&self.folder)?;
        MARKS.iter().try_for_each(|(name, text)| fs::write(self.folder.join(name), text))
    }

    fn remember(&self, key: &str) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).insert(key.to_owned());
    }

    /// Removes what this run had no use for.
    pub(super) fn sweep(self) {
        let used = self.used.into_inner().unwrap_or_else(PoisonError::into_inner);
        for entry in fs::read_dir(&self.folder).into_iter().flatten().flatten() {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let digest = name.as_bytes().get(..64);
            let is_entry = digest.is_some_and(|one| one.iter().all(u8::is_ascii_hexdigit));
            if is_entry && !used.contains(&*name) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}
