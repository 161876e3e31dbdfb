// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A published site, file by file: a folder, or an address on the web.

#![expect(clippy::disallowed_methods, reason = "reads what is published, from disk or web")]

use crate::Trouble;
use crate::diagnostics::Failed;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The largest file that is read: many times the largest that a build writes.
const LIMIT: u64 = 512 * 1024 * 1024;
/// How long a server may take for one file.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where a site is published.
#[derive(Debug, Clone)]
pub enum Online {
    /// In a folder.
    Folder(PathBuf),
    /// At an address, without the slash at its end.
    Web(Box<ureq::Agent>, String),
}

impl Online {
    /// The place as typed.
    #[must_use]
    pub fn at(place: &str) -> Self {
        if !place.starts_with("https://") && !place.starts_with("http://") {
            return Self::Folder(PathBuf::from(place));
        }
        let config = ureq::Agent::config_builder().timeout_global(Some(PATIENCE)).build();
        Self::Web(Box::new(config.into()), place.trim_end_matches('/').to_owned())
    }

    /// Whether there is anything to read at all; a server says so by its answers.
    #[must_use]
    pub fn is_there(&self) -> bool {
        match self {
            Self::Folder(folder) => folder.is_dir(),
            Self::Web(..) => true,
        }
    }

    /// Whether a file of the site can be asked for: what tells a web server its headers, the server
    /// may keep to itself.
    #[must_use]
    pub fn shows(&self, path: &str) -> bool {
        matches!(self, Self::Folder(_)) || path != "_headers"
    }

    /// A file by its path from the site's root; `None` if there is none.
    ///
    /// # Errors
    /// If the disk or the server fails.
    pub fn read(&self, path: &str) -> Result<Option<Vec<u8>>, Trouble> {
        let path = path.trim_start_matches('/');
        match self {
            Self::Folder(folder) => {
                let file = folder.join(path);
                match std::fs::read(&file) {
                    Ok(bytes) => Ok(Some(bytes)),
                    Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
                    Err(error) => Err(Trouble::read(&file, error)),
                }
            }
            Self::Web(agent, base) => {
                let url = format!("{base}/{path}");
                let failed =
                    |error: ureq::Error| Trouble::new(Failed::Fetch, Path::new(&url), error);
                match agent.get(&url).call() {
                    Ok(mut answer) => {
                        let body = answer.body_mut().with_config().limit(LIMIT);
                        body.read_to_vec().map(Some).map_err(failed)
                    }
                    Err(ureq::Error::StatusCode(404 | 410)) => Ok(None),
                    Err(error) => Err(failed(error)),
                }
            }
        }
    }
}
