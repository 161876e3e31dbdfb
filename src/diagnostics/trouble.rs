// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Failures of the world: a disk, a folder, a port. One sentence and its cause; no place in a file.

use super::Catalogue;
use std::io;
use std::path::{Path, PathBuf};

/// What could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failed {
    /// A file or folder of the site could not be read.
    Read,
    /// An output file or folder could not be written.
    Write,
    /// The output folder is, or holds, a folder of the site's sources.
    OutputIsSource,
    /// What is not public would lie in a folder that is.
    AmongPublished,
    /// The output folder holds what is not public.
    HoldsPreviews,
    /// A file that the program did not write stands where a page should go.
    NotOurs,
    /// No folder upwards holds `data/site.yaml`.
    NoSite,
    /// A value on the command line is not usable.
    Argument,
    /// A file is no workbook that can be read.
    Workbook,
    /// A sheet reaches further than anybody fills one.
    VastTable,
    /// A table as text has a quotation mark that nobody closes.
    OpenQuote,
    /// The Stichtag that was asked for is still to come.
    AsOfInFuture,
    /// Where a published site should be, there is none.
    NoPlace,
    /// A server did not give a file.
    Fetch,
}

impl Failed {
    /// The key of the sentence in the catalogue.
    fn key(self) -> &'static str {
        match self {
            Self::Read => "trouble-read",
            Self::Write => "trouble-write",
            Self::OutputIsSource => "trouble-output-is-source",
            Self::AmongPublished => "trouble-among-published",
            Self::HoldsPreviews => "trouble-holds-previews",
            Self::NotOurs => "trouble-not-ours",
            Self::NoSite => "trouble-no-site",
            Self::Argument => "trouble-argument",
            Self::Workbook => "trouble-workbook",
            Self::VastTable => "trouble-vast-table",
            Self::OpenQuote => "trouble-open-quote",
            Self::AsOfInFuture => "trouble-as-of-in-future",
            Self::NoPlace => "trouble-no-place",
            Self::Fetch => "trouble-fetch",
        }
    }
}

/// A failure of the world, which no edit of the site's files would mend.
#[derive(Debug, thiserror::Error)]
#[error("{failed:?} {}: {cause}", path.display())]
pub struct Trouble {
    /// What could not be done.
    pub failed: Failed,
    /// Where; for [`Failed::Argument`] the argument as typed.
    pub path: PathBuf,
    /// Why, in the words of the operating system or library; empty if the sentence says it all.
    pub cause: String,
}

impl Trouble {
    /// A failure without a cause beyond itself.
    #[must_use]
    pub fn new(failed: Failed, path: &Path, cause: impl ToString) -> Self {
        Self { failed, path: path.to_owned(), cause: cause.to_string() }
    }

    /// A file or folder that could not be read.
    #[must_use]
    pub fn read(path: &Path, error: io::Error) -> Self {
        Self::new(Failed::Read, path, error)
    }

    /// A file or folder that could not be written.
    #[must_use]
    pub fn write(path: &Path, error: io::Error) -> Self {
        Self::new(Failed::Write, path, error)
    }

    /// The sentence for the user.
    #[must_use]
    pub fn sentence(&self, catalogue: &Catalogue) -> String {
        let args = [("path", self.path.display().to_string()), ("cause", self.cause.clone())];
        catalogue.say(self.failed.key(), &args)
    }
}
