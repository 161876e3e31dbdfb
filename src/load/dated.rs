// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! "A value, or a dated list of it": the one shape that serde cannot derive.
//!
//! An `untagged` enum would read it too, but its errors have no place and no reason; therefore one
//! visitor for all keys, with a schema of its own. The key's name is part of the type, since the
//! items of the list repeat it: `ministry: [{from: 2014-12-05, ministry: tmil}]`.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// The name of the key that holds the value.
pub trait DatedKey {
    /// As written in the file.
    const KEY: &'static str;
    /// The words allowed as value, if the format fixes them.
    const WORDS: &'static [&'static str] = &[];
}

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $key:literal $([$($word:literal),*])?,)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub struct $name;
        impl DatedKey for $name {
            const KEY: &'static str = $key;
            $(const WORDS: &'static [&'static str] = &[$($word),*];)?
        }
    )*};
}

keys! {
    /// `ministry`
    OfMinistry = "ministry",
    /// `life_event`
    OfLifeEvent = "life_event",
    /// `executed_by`
    OfExecutor = "executed_by" ["bund", "land", "kommune", "gericht", "kammer"],
    /// `maturity_model`
    OfModel = "maturity_model",
}

/// What a key says, since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DatedList<K> {
    /// One value, always.
    Always(String, PhantomData<K>),
    /// Values with their first days.
    Since(Vec<DatedItem>),
}

/// A value with its first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatedItem {
    /// First day, as written.
    pub from: String,
    /// The value, as written.
    pub value: String,
    /// When it was reported, as written.
    pub reported_on: Option<String>,
}

impl<'de, K: DatedKey> Deserialize<'de> for DatedList<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueOrList(PhantomData::<K>))
    }
}

struct ValueOrList<K>(PhantomData<K>);

impl<'de, K: DatedKey> Visitor<'de> for ValueOrList<K> {
    type Value = DatedList<K>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value, or a list of {{from, {}}}", K::KEY)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Self::Value, E> {
        Ok(DatedList::Always(word::<K, E>(value.to_owned())?, PhantomData))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(Item(PhantomData::<K>))? {
            list.push(item);
        }
        Ok(DatedList::Since(list))
    }
}

struct Item<K>(PhantomData<K>);

impl<'de, K: DatedKey> DeserializeSeed<'de> for Item<K> {
    type Value = DatedItem;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<DatedItem, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de, K: DatedKey> Visitor<'de> for Item<K> {
    type Value = DatedItem;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{from, {}}}", K::KEY)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<DatedItem, A::Error> {
        let (mut from, mut value, mut reported_on) = (None, None, None);
        while let Some(key) = map.next_key::<String>()? {
            let slot = match key.as_str() {
                "from" => &mut from,
                "reported_on" => &mut reported_on,
                other if other == K::KEY => &mut value,
                other => {
                    let known = format_args!("`from`, `{}`, `reported_on`", K::KEY);
                    return Err(A::Error::custom(format_args!(
                        "unknown field `{other}`, expected one of {known}"
                    )));
                }
            };
            if slot.replace(map.next_value::<String>()?).is_some() {
                return Err(A::Error::custom(format_args!("duplicate field `{key}`")));
            }
        }
        Ok(DatedItem {
            from: from.ok_or_else(|| A::Error::missing_field("from"))?,
            value: word::<K, A::Error>(value.ok_or_else(|| A::Error::missing_field(K::KEY))?)?,
            reported_on,
        })
    }
}

fn word<K: DatedKey, E: Error>(value: String) -> Result<String, E> {
    if K::WORDS.is_empty() || K::WORDS.contains(&value.as_str()) {
        Ok(value)
    } else {
        Err(E::unknown_variant(&value, K::WORDS))
    }
}

impl<K: DatedKey> JsonSchema for DatedList<K> {
    fn schema_name() -> Cow<'static, str> {
        format!("DatedList_{}", K::KEY).into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let value = if K::WORDS.is_empty() {
            json_schema!({ "type": "string" })
        } else {
            json_schema!({ "type": "string", "enum": K::WORDS })
        };
        let mut item = value.clone();
        item.insert("description".to_owned(), "The value from that day on.".into());
        json_schema!({
            "anyOf": [value, {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["from", K::KEY],
                    "properties": {
                        "from": { "type": "string", "description": "First day, YYYY-MM-DD." },
                        K::KEY: item,
                        "reported_on": {
                            "type": "string",
                            "description": "When it was reported, YYYY-MM-DD; default: from.",
                        },
                    },
                },
            }],
        })
    }
}
