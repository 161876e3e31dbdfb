// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Renders every body of a site and hands it to a sink: pages, assets and files in parallel, then
//! the seals that need their digests.
//!
//! Boundary: knows the order of rendering and nothing of the output folder. At most one body per
//! thread is in memory; of those that are done, only digest and size are kept.

use super::links::Net;
use super::{Stop, digest_of, in_order};
use crate::diagnostics::{Diagnostic, Trouble};
use crate::render::{Body, Digest, Digests, OutputPath, Seal, Site};
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;

/// Where rendered bodies go.
pub(super) trait Sink: Sync {
    /// Takes a body, and says whether it differs from what is published.
    fn take(&self, route: &OutputPath, bytes: &[u8]) -> Result<bool, Trouble>;
}

/// The sink that keeps nothing.
pub(super) struct Nowhere;

impl Sink for Nowhere {
    fn take(&self, _: &OutputPath, _: &[u8]) -> Result<bool, Trouble> {
        Ok(false)
    }
}

/// What is known of a site after rendering.
#[derive(Default)]
pub(super) struct Made {
    pub digests: Digests,
    /// How many bodies the sink found to differ.
    pub written: usize,
    pub bytes: u64,
}

impl Made {
    /// Remembers a body that the sink has taken.
    fn add(&mut self, route: &OutputPath, one: One) {
        self.digests.insert(route.clone(), one.digest);
        self.written += usize::from(one.differs);
        self.bytes += one.size;
    }
}

struct One {
    digest: Digest,
    size: u64,
    differs: bool,
}

enum Fault {
    Input(Box<Diagnostic>),
    World(Trouble),
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::World(trouble)
    }
}

/// Seals that are still to be made.
type Seals<'s> = BTreeMap<&'s OutputPath, &'s Seal<'s>>;

/// Renders all of a site into a sink.
pub(super) fn all(site: &Site<'_>, sink: &dyn Sink) -> Result<Made, Stop> {
    let net = Net::new(site);
    let results: Vec<_> = site
        .bodies
        .par_iter()
        .filter_map(|(route, body)| Some((route, render(route, body, &net)?)))
        .map(|(route, bytes)| (route, bytes.and_then(|bytes| Ok(hand(sink, route, &bytes)?))))
        .collect();
    let mut made = Made::default();
    let mut mistakes = Vec::new();
    let mut trouble = None;
    for (route, result) in results {
        match result {
            Ok(one) => made.add(route, one),
            Err(Fault::Input(mistake)) => mistakes.push(*mistake),
            // The first by route, not by time: the same failure gets the same message again.
            Err(Fault::World(failure)) => trouble = trouble.or(Some(failure)),
        }
    }
    mistakes.extend(net.into_mistakes());
    match trouble {
        _ if !mistakes.is_empty() => Err(Stop::Input(in_order(mistakes))),
        Some(trouble) => Err(Stop::World(trouble)),
        None => seal_all(site, made, sink),
    }
}

/// The bytes of a body; none for a seal, whose time has not come.
fn render<'s>(
    route: &OutputPath,
    body: &'s Body<'_>,
    net: &Net<'_>,
) -> Option<Result<Cow<'s, [u8]>, Fault>> {
    match body {
        Body::Page(page) => {
            let rendered = page().inspect(|rendered| net.cast(route, rendered));
            let bytes = rendered.map(|rendered| rendered.bytes.into());
            Some(bytes.map_err(|mistake| Fault::Input(Box::new(mistake))))
        }
        Body::Asset(bytes) => Some(Ok(bytes.as_ref().into())),
        Body::File(path) => {
            let bytes = fs::read(path).map(Cow::from);
            Some(bytes.map_err(|error| Fault::World(Trouble::read(path, error))))
        }
        Body::Seal(_) => None,
    }
}

fn hand(sink: &dyn Sink, route: &OutputPath, bytes: &[u8]) -> Result<One, Trouble> {
    let differs = sink.take(route, bytes)?;
    Ok(One { digest: digest_of(bytes), size: bytes.len() as u64, differs })
}

/// Makes the seals, each after those it reads.
fn seal_all(site: &Site<'_>, mut made: Made, sink: &dyn Sink) -> Result<Made, Stop> {
    let mut seals: Seals<'_> = site.bodies.iter().filter_map(as_seal).collect();
    while let Some((route, seal)) = next(&seals).and_then(|route| seals.remove_entry(route)) {
        let known = |of: &OutputPath| Some((of.clone(), *made.digests.get(of)?));
        let bytes = (seal.make)(&seal.of.iter().filter_map(known).collect());
        made.add(route, hand(sink, route, &bytes)?);
    }
    Ok(made)
}

fn as_seal<'s>(
    (route, body): (&'s OutputPath, &'s Body<'s>),
) -> Option<(&'s OutputPath, &'s Seal<'s>)> {
    let Body::Seal(seal) = body else { return None };
    Some((route, seal))
}

/// The first seal that waits for no other. Where all wait, they do so in a circle: then the first
/// of all, which is made from what is known.
fn next<'s>(seals: &Seals<'s>) -> Option<&'s OutputPath> {
    let waits = |route: &OutputPath, seal: &Seal<'_>| {
        seal.of.iter().any(|of| of != route && seals.contains_key(of))
    };
    let ready = seals.iter().find(|(route, seal)| !waits(route, seal));
    ready.or_else(|| seals.first_key_value()).map(|(route, _)| *route)
}
