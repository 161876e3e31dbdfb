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
    /// Made of report and figures.
    Made(Recipe<'a>),
    /// Bytes that exist already.
    Asset(Arc<[u8]>),
    /// The n-th rendition of a picture, made when it is written.
    Picture(&'a Picture, usize),
}

type Make<'a> = Box<dyn Fn(&Stamps) -> Result<Rendered, Diagnostic> + Send + Sync + 'a>;

/// How a body is made when it is asked for.
pub struct Recipe<'a> {
    of: BTreeSet<OutputPath>,
    make: Make<'a>,
}

impl<'a> Recipe<'a> {
    /// Of a body that stands for itself.
    pub fn alone(make: impl Fn() -> Result<Rendered, Diagnostic> + Send + Sync + 'a) -> Self {
        Self::of(BTreeSet::new(), move |_| make())
    }

    /// Of a body that vouches for other routes: a seal, if there are any. It must read no route that
    /// reads it.
    pub fn of(
        of: BTreeSet<OutputPath>,
        make: impl Fn(&Stamps) -> Result<Rendered, Diagnostic> + Send + Sync + 'a,
    ) -> Self {
        Self { of, make: Box::new(make) }
    }

    /// The routes whose stamps it reads.
    #[must_use]
    pub fn reads(&self) -> &BTreeSet<OutputPath> {
        &self.of
    }

    /// Its bytes, links and anchors, from what is known of the routes that it reads.
    ///
    /// # Errors
    /// If the theme asks for something that is not there.
    pub fn make(&self, known: &Stamps) -> Result<Rendered, Diagnostic> {
        let known = self.of.iter().filter_map(|of| Some((of.clone(), *known.get(of)?)));
        (self.make)(&known.collect())
    }

    /// The same in all but sizes and digests, when nothing else is rendered.
    ///
    /// # Errors
    /// As [`Recipe::make`].
    pub fn draft(&self) -> Result<Rendered, Diagnostic> {
        let blank = self.of.iter().map(|of| (of.clone(), Stamp::default()));
        (self.make)(&blank.collect())
    }
}

/// What is known of a body when it is rendered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stamp {
    /// SHA-256 of its bytes.
    pub digest: Digest,
    /// How many bytes it has.
    pub bytes: u64,
}

/// Stamps by output path.
pub type Stamps = BTreeMap<OutputPath, Stamp>;

/// A rendered body.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Internal links as written: paths from the site's root, with fragment.
    pub links: BTreeSet<String>,
    /// Ids that a fragment can name.
    pub anchors: BTreeSet<String>,
}
