// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The finished site as a value: routes, and for each a body that is made when it is asked for.
//!
//! Boundary: nothing here is rendered yet, and nothing touches the disk. `write` renders all
//! bodies; a preview renders the one that was asked for.

use crate::diagnostics::Diagnostic;
use crate::model::report::Picture;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Where a file stands in the output, without a slash at its start: `leistungen/index.html`.
pub type OutputPath = Arc<str>;

/// A SHA-256 digest.
pub type Digest = [u8; 32];

/// All routes of a site.
#[derive(Default)]
pub struct Site<'a> {
    /// Bodies by output path.
    pub bodies: BTreeMap<OutputPath, Body<'a>>,
}

/// What a route holds.
pub enum Body<'a> {
    /// Rendered from report and figures.
    Page(Box<dyn Fn() -> Result<Rendered, Diagnostic> + Send + Sync + 'a>),
    /// Bytes that exist already.
    Asset(Arc<[u8]>),
    /// The n-th rendition of a picture, made when it is written.
    Picture(&'a Picture, usize),
    /// A function of the digests of named routes; it never feeds a page.
    Seal(Seal<'a>),
}

/// A body that vouches for others.
pub struct Seal<'a> {
    /// The routes it reads; it is made when they are rendered.
    pub of: BTreeSet<OutputPath>,
    /// Its bytes, and its links and anchors if it is a page.
    pub make: Box<dyn Fn(&Stamps) -> Result<Rendered, Diagnostic> + Send + Sync + 'a>,
}

/// What is known of a body when it is rendered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// How many bytes it has.
    pub bytes: u64,
}

/// Stamps by output path.
pub type Stamps = BTreeMap<OutputPath, Stamp>;

/// A rendered page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Internal links as written: paths from the site's root, with fragment.
    pub links: BTreeSet<String>,
    /// Ids that a fragment can name.
    pub anchors: BTreeSet<String>,
}
