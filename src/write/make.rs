// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Renders every body of a site and hands it to a sink: pages, assets and pictures in parallel, then
//! the seals that need their stamps.
//!
//! Boundary: knows the order of rendering and nothing of the output folder. At most one body per
//! thread is in memory; of those that are done, only the stamp is kept.

use super::links::Net;
use super::pictures::Darkroom;
use super::{Leak, Stop, digest_of, in_order};
use crate::diagnostics::{Diagnostic, FileName, Trouble};
use crate::model::report::Picture;
use crate::model::traces::{Trace, Traces};
use crate::render::{Body, OutputPath, Recipe, Rendered, Site, Stamp, Stamps};
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Where rendered bodies go.
pub(super) trait Sink: Sync {
    /// Whether it has a use for pictures; one that only looks does not need each in every size.
    const TAKES_PICTURES: bool;

    /// Takes a body, and says whether it differs from what is published.
    fn take(&self, route: &OutputPath, bytes: &[u8]) -> Result<bool, Trouble>;
}

/// The sink that keeps nothing.
pub(super) struct Nowhere;

impl Sink for Nowhere {
    const TAKES_PICTURES: bool = false;

    fn take(&self, _: &OutputPath, _: &[u8]) -> Result<bool, Trouble> {
        Ok(false)
    }
}

/// What is known of a site after rendering.
#[derive(Default)]
pub(super) struct Made {
    pub stamps: Stamps,
    /// How many bodies the sink found to differ.
    pub written: usize,
    pub bytes: u64,
}

impl Made {
    /// Remembers a body that the sink has taken.
    fn add(&mut self, route: &OutputPath, one: One) {
        self.stamps.insert(route.clone(), one.stamp);
        self.written += usize::from(one.differs);
        self.bytes += one.stamp.bytes;
    }
}

struct One {
    stamp: Stamp,
    differs: bool,
}

/// Why a body could not be made.
pub(super) enum Fault {
    Input(Box<Diagnostic>),
    World(Trouble),
}

impl From<Diagnostic> for Fault {
    fn from(mistake: Diagnostic) -> Self {
        Self::Input(Box::new(mistake))
    }
}

impl From<Trouble> for Fault {
    fn from(trouble: Trouble) -> Self {
        Self::World(trouble)
    }
}

/// Seals that are still to be made.
type Seals<'s> = BTreeMap<&'s OutputPath, &'s Recipe<'s>>;

/// Renders all of a site into a sink.
pub(super) fn all<S: Sink>(
    site: &Site<'_>,
    sink: &S,
    room: &Darkroom,
    traces: &Traces,
) -> Result<Made, Stop> {
    let net = Net::new(site);
    let sink = &Watched { sink, traces, leaks: Mutex::default() };
    let pages = site
        .bodies
        .par_iter()
        .filter_map(|(route, body)| Some((route, render(route, body, &net)?)))
        .map(|(route, bytes)| (route, bytes.and_then(|bytes| Ok(hand(sink, route, &bytes)?))));
    let mut results: Vec<_> = pages.collect();
    let prints = pictures(site).into_par_iter().map(|picture| picture.make(sink, room));
    results.extend(prints.flatten_iter().collect::<Vec<_>>());
    results.sort_by_key(|(route, _)| *route);
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
    // Also when a page failed: all mistakes are said at once.
    let sealed = seal_all(site, &mut made, sink, &net);
    mistakes.extend(sealed.mistakes);
    mistakes.extend(net.into_mistakes());
    match trouble.or(sealed.trouble) {
        _ if !mistakes.is_empty() => Err(Stop::Input(in_order(mistakes))),
        Some(trouble) => Err(Stop::World(trouble)),
        None => {
            let mut leaks =
                std::mem::take(&mut *sink.leaks.lock().unwrap_or_else(PoisonError::into_inner));
            leaks.sort();
            if leaks.is_empty() { Ok(made) } else { Err(Stop::Leaks(leaks)) }
        }
    }
}

/// A sink before which every body is searched for what is held back.
struct Watched<'w, S> {
    sink: &'w S,
    traces: &'w Traces,
    leaks: Mutex<Vec<Leak>>,
}

impl<S> Watched<'_, S> {
    fn caught(&self, route: &OutputPath, found: impl IntoIterator<Item = Trace>) {
        let leaks = found.into_iter().map(|trace| Leak { route: route.clone(), trace });
        self.leaks.lock().unwrap_or_else(PoisonError::into_inner).extend(leaks);
    }
}

impl<S: Sink> Sink for Watched<'_, S> {
    const TAKES_PICTURES: bool = S::TAKES_PICTURES;

    fn take(&self, route: &OutputPath, bytes: &[u8]) -> Result<bool, Trouble> {
        self.caught(route, self.traces.find(route, bytes));
        self.sink.take(route, bytes)
    }
}

/// The bytes of a body; none for a picture, which is made together with its other renditions, and
/// for a seal, whose time has not come.
fn render<'s>(
    route: &OutputPath,
    body: &'s Body<'_>,
    net: &Net<'_>,
) -> Option<Result<Cow<'s, [u8]>, Fault>> {
    match body {
        Body::Made(recipe) if recipe.reads().is_empty() => {
            Some(caught(route, recipe.make(&Stamps::new()), net).map(Cow::from))
        }
        Body::Asset(bytes) => Some(Ok(bytes.as_ref().into())),
        Body::Picture(..) | Body::Made(_) => None,
    }
}

/// The bytes of a page whose links and anchors are in the net.
fn caught(
    route: &OutputPath,
    rendered: Result<Rendered, Diagnostic>,
    net: &Net<'_>,
) -> Result<Vec<u8>, Fault> {
    let rendered = rendered?;
    net.cast(route, &rendered);
    Ok(rendered.bytes)
}

/// A picture with the routes of its renditions.
struct Prints<'s> {
    picture: &'s Picture,
    routes: BTreeMap<usize, &'s OutputPath>,
}

/// A route, and what became of its body.
type Handed<'s> = (&'s OutputPath, Result<One, Fault>);

/// All pictures of a site.
fn pictures<'s>(site: &'s Site<'_>) -> Vec<Prints<'s>> {
    let mut all: BTreeMap<&FileName, Prints<'_>> = BTreeMap::new();
    for (route, body) in &site.bodies {
        if let Body::Picture(picture, index) = body {
            let new = || Prints { picture, routes: BTreeMap::new() };
            all.entry(&picture.file).or_insert_with(new).routes.insert(*index, route);
        }
    }
    all.into_values().collect()
}

impl<'s> Prints<'s> {
    fn make<S: Sink>(&self, sink: &Watched<'_, S>, room: &Darkroom) -> Vec<Handed<'s>> {
        if let Some(route) = self.routes.values().next() {
            sink.caught(route, sink.traces.picture(&self.picture.sha256));
        }
        let mut done = Vec::with_capacity(self.routes.len());
        let outcome = if S::TAKES_PICTURES {
            room.develop(self.picture, |index, bytes| {
                if let Some(route) = self.routes.get(&index) {
                    done.push((*route, Ok(hand(sink, route, bytes)?)));
                }
                Ok(())
            })
        } else {
            room.inspect(self.picture)
        };
        // The picture's own route, the first there is, stands for all of them.
        if let (Err(fault), Some(route)) = (outcome, self.routes.values().next()) {
            done.push((*route, Err(fault)));
        }
        done
    }
}

fn hand(sink: &impl Sink, route: &OutputPath, bytes: &[u8]) -> Result<One, Trouble> {
    let differs = sink.take(route, bytes)?;
    let stamp = Stamp { digest: digest_of(bytes), bytes: bytes.len() as u64 };
    Ok(One { stamp, differs })
}

/// What went wrong with the seals.
#[derive(Default)]
struct Sealed {
    mistakes: Vec<Diagnostic>,
    /// The first.
    trouble: Option<Trouble>,
}

/// Makes the seals, each after those it reads.
fn seal_all(site: &Site<'_>, made: &mut Made, sink: &impl Sink, net: &Net<'_>) -> Sealed {
    let mut sealed = Sealed::default();
    let mut seals: Seals<'_> = site.bodies.iter().filter_map(as_seal).collect();
    while let Some((route, seal)) = next(&seals).and_then(|route| seals.remove_entry(route)) {
        let bytes = caught(route, seal.make(&made.stamps), net);
        match bytes.and_then(|bytes| Ok(hand(sink, route, &bytes)?)) {
            Ok(one) => made.add(route, one),
            Err(Fault::Input(mistake)) => sealed.mistakes.push(*mistake),
            Err(Fault::World(failure)) => sealed.trouble = sealed.trouble.or(Some(failure)),
        }
    }
    sealed
}

fn as_seal<'s>(
    (route, body): (&'s OutputPath, &'s Body<'s>),
) -> Option<(&'s OutputPath, &'s Recipe<'s>)> {
    match body {
        Body::Made(recipe) if !recipe.reads().is_empty() => Some((route, recipe)),
        _ => None,
    }
}

/// The first seal that waits for no other. Where all wait, they do so in a circle: then the first
/// of all, which is made from what is known.
fn next<'s>(seals: &Seals<'s>) -> Option<&'s OutputPath> {
    let waits = |route: &OutputPath, seal: &Recipe<'_>| {
        seal.reads().iter().any(|of| of != route && seals.contains_key(of))
    };
    let ready = seals.iter().find(|(route, seal)| !waits(route, seal));
    ready.or_else(|| seals.first_key_value()).map(|(route, _)| *route)
}
