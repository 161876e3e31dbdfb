// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Lists of records that others refer to: a reference, once checked, is an index and cannot fail.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A checked reference to a record of a [`Table<T>`].
pub struct Ix<T>(u32, PhantomData<fn() -> T>);

impl<T> Ix<T> {
    /// The record's place in its table, from 0.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// The first record: what a faulty reference gives way to, in a report that will not be shown.
impl<T> Default for Ix<T> {
    fn default() -> Self {
        Self(0, PhantomData)
    }
}

// Derived, these would ask the same of `T`.
impl<T> Clone for Ix<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ix<T> {}
impl<T> PartialEq for Ix<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Ix<T> {}
impl<T> PartialOrd for Ix<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Ix<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> Hash for Ix<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Ix<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// Records in a fixed order, found by id.
#[derive(Debug, Clone)]
pub struct Table<T> {
    records: Vec<T>,
    by_id: BTreeMap<String, Ix<T>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: Vec::new(), by_id: BTreeMap::new() }
    }
}

impl<T> Table<T> {
    /// Adds a record; of two with one id the first is found.
    pub fn push(&mut self, id: &str, record: T) -> Ix<T> {
        let ix = Ix(u32::try_from(self.records.len()).unwrap_or(u32::MAX), PhantomData);
        self.by_id.entry(id.to_owned()).or_insert(ix);
        self.records.push(record);
        ix
    }

    /// The reference to the record of this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Ix<T>> {
        self.by_id.get(id).copied()
    }

    /// The reference to the record that has an id, or one of others that it had before.
    #[must_use]
    pub fn find_any(&self, id: &str, former: &[String]) -> Option<Ix<T>> {
        self.find(id).or_else(|| former.iter().find_map(|id| self.find(id)))
    }

    /// The reference to the record at a place, from 0.
    #[must_use]
    pub fn at(&self, index: usize) -> Option<Ix<T>> {
        let ix = u32::try_from(index).ok()?;
        (index < self.records.len()).then_some(Ix(ix, PhantomData))
    }

    /// The only record, if there is just one.
    #[must_use]
    pub fn only(&self) -> Option<Ix<T>> {
        (self.records.len() == 1).then_some(Ix(0, PhantomData))
    }

    /// All ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.by_id.keys().map(String::as_str)
    }

    /// All records with their references, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (Ix<T>, &T)> {
        self.records.iter().enumerate().map(|(index, record)| {
            (Ix(u32::try_from(index).unwrap_or(u32::MAX), PhantomData), record)
        })
    }

    /// All records, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.records.iter_mut()
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

impl<T> std::ops::Index<Ix<T>> for Table<T> {
    type Output = T;

    fn index(&self, ix: Ix<T>) -> &T {
        &self.records[ix.index()]
    }
}

impl<T> std::ops::IndexMut<Ix<T>> for Table<T> {
    fn index_mut(&mut self, ix: Ix<T>) -> &mut T {
        &mut self.records[ix.0 as usize]
    }
}
