// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The input format, version 1: one struct per file or record, exactly as it is written.
//!
//! Boundary: shapes only. Dates, ids and levels stay text here, since `model` can say more about a
//! wrong one than a deserialiser; the JSON Schemas that editors use are generated from these types.

pub mod catalogue;
pub mod content;
pub mod ledger;
pub mod organisation;
pub mod release;
pub mod service;
pub mod site;
pub mod table;
pub mod theme;

use schemars::{Schema, SchemaGenerator, json_schema};

/// An enum of words that the format fixes, read and printed alike.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
        #[expect(missing_docs, reason = "the words of the format, explained at the field")]
        pub enum $name { $(#[serde(rename = $text)] $variant,)* }

        impl $name {
            /// All words, in the order of the format.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// The word as written in files, in and out.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    };
}
pub(crate) use words;

/// A text that may also be written as a number: a level or the word `unknown`, a count or `all`.
///
/// The reading types keep it as text, because `model` says more about a wrong one; but an editor
/// that holds a file against its schema must not call `maturity: 3` a mistake.
pub(crate) fn text_or_number(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["string", "integer"] })
}

/// As [`text_or_number`], for a key that may be missing.
pub(crate) fn optional_text_or_number(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": ["string", "number", "boolean", "null"] })
}
