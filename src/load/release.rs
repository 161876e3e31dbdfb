// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Releases as they lie on disk, read no further than somebody asks.
//!
//! Of twenty releases with thousands of services all but a few lines are what the program would
//! write again today. Therefore only the head is parsed at once; the counts, and the state of a
//! service, are parsed where they differ from that.

use super::files::release::{CountRecord, ReleaseHead, StateRecord};
use crate::diagnostics::FileName;
use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// Folder of the releases.
pub const RELEASES: &str = "data/releases/";
/// What the name of a file with states ends in.
pub const STATES: &str = ".states.json";
/// The key that starts what is not read at once.
const COUNTS: &str = "\ncounts:";

/// One release: its two files.
#[derive(Debug, Clone)]
pub struct ReleaseDoc {
    /// The YAML file.
    pub file: FileName,
    /// Its text.
    pub text: Arc<str>,
    /// All but the counts.
    pub head: ReleaseHead,
    /// The text of the file with the states, if there is one of the name that it must have.
    pub states: Option<Arc<str>>,
}

/// The states of a release, each still as text.
pub struct States<'t>(pub Vec<(String, &'t str)>);

impl ReleaseDoc {
    /// The name of the file with the states.
    #[must_use]
    pub fn states_file(&self) -> FileName {
        states_file(&self.file)
    }

    /// The YAML without the comments at its top.
    #[must_use]
    pub fn body(&self) -> &str {
        let mut rest = &*self.text;
        while rest.starts_with('#') {
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
        }
        rest
    }

    /// The counts; `None` if they are not what those of a release must be.
    #[must_use]
    pub fn counts(&self) -> Option<Vec<CountRecord>> {
        let value: Value = serde_yaml::from_str(&self.text).ok()?;
        Vec::deserialize(value.get("counts")?).ok()
    }
}

/// The part of a release's YAML that is read at once.
pub(super) fn head(text: &str) -> &str {
    text.find(COUNTS).map_or(text, |at| &text[..=at])
}

/// The name of the file with the states of a release.
pub(super) fn states_file(file: &str) -> FileName {
    format!("{}{STATES}", file.strip_suffix(".yaml").unwrap_or(file)).into()
}

impl<'t> States<'t> {
    /// Splits the text; `None` if it is no JSON object of objects, or names a service twice.
    #[must_use]
    pub fn of(text: &'t str) -> Option<Self> {
        let States(mut states) = serde_json::from_str(text).ok()?;
        if !states.is_sorted_by(|(a, _), (b, _)| a < b) {
            states.sort_by(|(a, _), (b, _)| a.cmp(b));
            if states.windows(2).any(|pair| pair[0].0 == pair[1].0) {
                return None;
            }
        }
        Some(Self(states))
    }
}

/// One state; `None` if it is not what a state must be.
#[must_use]
pub fn state(text: &str) -> Option<StateRecord> {
    serde_json::from_str(text).ok()
}

/// A JSON text as RFC 8785 writes it.
#[must_use]
pub fn canonical(text: &str) -> Option<Vec<u8>> {
    let value: Value = serde_json::from_str(text).ok()?;
    serde_json_canonicalizer::to_vec(&value).ok()
}

/// Where a part of a text stands in it.
#[must_use]
pub fn place_of(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    start..start + part.len()
}

impl<'de> Deserialize<'de> for States<'de> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries)
    }
}

/// Keeps what a map would swallow: the order of the entries, and the second of a name.
struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = States<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("states by service")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut states = Vec::new();
        while let Some((id, state)) = map.next_entry::<String, &'de RawValue>()? {
            states.push((id, state.get()));
        }
        Ok(States(states))
    }
}
