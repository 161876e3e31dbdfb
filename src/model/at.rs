// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Where a check stands in a file.
//!
//! A path is needed only for the few values that are wrong, but every value has one. Therefore the
//! way down is a chain of borrowed steps on the stack, and becomes a [`Path`] only when asked.

use crate::diagnostics::{FileName, Path, Place, Spot, Step};

/// A value of a file, and the way to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct At<'a> {
    file: &'a FileName,
    above: Option<&'a At<'a>>,
    step: Option<Down<'a>>,
}

#[derive(Debug, Clone, Copy)]
enum Down<'a> {
    Key(&'a str),
    Item(usize),
}

impl<'a> At<'a> {
    /// The document itself.
    pub(super) fn top(file: &'a FileName) -> Self {
        Self { file, above: None, step: None }
    }

    /// The value of a key of this record.
    pub(super) fn key<'b>(&'b self, key: &'b str) -> At<'b>
    where
        'a: 'b,
    {
        At { file: self.file, above: Some(self), step: Some(Down::Key(key)) }
    }

    /// An item of this list, from 0.
    pub(super) fn item<'b>(&'b self, index: usize) -> At<'b>
    where
        'a: 'b,
    {
        At { file: self.file, above: Some(self), step: Some(Down::Item(index)) }
    }

    pub(super) fn file(&self) -> &'a FileName {
        self.file
    }

    pub(super) fn path(&self) -> Path {
        let mut steps = Vec::new();
        let mut at = Some(self);
        while let Some(here) = at {
            match here.step {
                Some(Down::Key(key)) => steps.push(Step::from(key)),
                Some(Down::Item(index)) => steps.push(Step::from(index)),
                None => {}
            }
            at = here.above;
        }
        steps.reverse();
        Path(steps)
    }

    /// The value as the place of a diagnostic.
    pub(super) fn place(&self) -> Place {
        Place { file: self.file.clone(), spot: Spot::Value(self.path()) }
    }
}
