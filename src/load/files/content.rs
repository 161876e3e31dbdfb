// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The front matter of `content/news/*.md` and `content/pages/**/*.md`.

use super::ledger::SourceRecord;
use super::site::ContactRecord;
use super::words;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use std::borrow::Cow;

/// Front matter of a news item; the file's stem is its address.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NewsFrontMatter {
    /// Headline.
    pub title: String,
    /// Dachzeile above the headline.
    pub kicker: Option<String>,
    /// Line under the headline.
    pub subtitle: Option<String>,
    /// What it is about, in a sentence or two.
    pub teaser: Option<String>,
    /// What sort of item it is.
    pub kind: NewsKind,
    /// Number of the press release, such as "42/2020".
    pub number: Option<String>,
    /// Day or time of publication: YYYY-MM-DD, or YYYY-MM-DDTHH:MM with or without a zone.
    pub date: String,
    /// When it was last changed.
    pub updated: Option<String>,
    /// Place of the dateline.
    pub place: Option<String>,
    /// Section (Rubrik).
    pub section: Option<String>,
    /// Author.
    pub author: Option<String>,
    /// Initials of the author.
    pub initials: Option<String>,
    /// Keywords.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Ids of the ministries it is about.
    #[serde(default)]
    pub ministries: Vec<String>,
    /// Ids of the services it is about.
    #[serde(default)]
    pub services: Vec<String>,
    /// Id of the release its figures come from.
    pub release: Option<String>,
    /// Stichtag of its figures, YYYY-MM-DD.
    pub as_of: Option<String>,
    /// Picture beside the Markdown file.
    pub image: Option<ImageRecord>,
    /// Quotations and paraphrases.
    #[serde(default)]
    pub quotes: Vec<QuoteRecord>,
    /// Where the news comes from.
    pub source: Option<SourceRecord>,
    /// Contact: press for the publisher's press office, or a contact of its own.
    pub contact: Option<ContactChoice>,
    /// Slugs of related items.
    #[serde(default)]
    pub related: Vec<String>,
    /// Corrections of the text.
    #[serde(default)]
    pub corrections: Vec<TextCorrectionRecord>,
    /// Until when nothing of it may appear.
    #[serde(default, deserialize_with = "present")]
    pub embargo_until: Option<String>,
    /// Whether it may be used; default: usable.
    pub status: Option<NewsStatus>,
    /// Whether it is a draft; default: false.
    #[serde(default)]
    pub draft: bool,
    /// Earlier addresses that lead here.
    #[serde(default)]
    pub aliases: Vec<String>,
}

/// A key that is there without a value is empty, not absent: an embargo somebody forgot to fill in
/// must not read as none.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(deserializer).map(|text| Some(text.unwrap_or_default()))
}

words! {
    /// Sort of a news item.
    NewsKind { PressRelease = "press-release", CioStatement = "cio-statement", Interview = "interview", Report = "report", }
}
words! {
    /// Publication status, after ninjs.
    NewsStatus { Usable = "usable", Withheld = "withheld", Canceled = "canceled", }
}
words! {
    /// Whether words are the speaker's own.
    QuoteKind { Direct = "direct", Paraphrase = "paraphrase", }
}

/// A picture with what must stand beside it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ImageRecord {
    /// File name, beside the Markdown file.
    pub src: String,
    /// What the picture shows, for those who do not see it; empty if it only decorates.
    pub alt: String,
    /// Caption.
    pub caption: Option<String>,
    /// Whose picture it is.
    pub credit: String,
    /// Licence.
    pub licence: String,
}

/// A quotation or a paraphrase.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuoteRecord {
    /// The words.
    pub text: String,
    /// Who said them.
    pub speaker: String,
    /// In which function.
    pub role: Option<String>,
    /// Whether they are the speaker's own words; a paraphrase is never set in quotation marks.
    pub kind: Option<QuoteKind>,
}

/// A dated correction of a text.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextCorrectionRecord {
    /// Day, YYYY-MM-DD.
    pub date: String,
    /// What was corrected.
    pub text: String,
}

/// Whom journalists reach: the publisher's press office, or a contact of the item's own.
#[derive(Debug, Clone)]
pub enum ContactChoice {
    /// A word; the only one that means something is `press`.
    Word(String),
    /// A contact.
    Own(ContactRecord),
}

impl<'de> Deserialize<'de> for ContactChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct WordOrMap;
        impl<'de> Visitor<'de> for WordOrMap {
            type Value = ContactChoice;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("press, or a contact with name, email and phone")
            }

            fn visit_str<E>(self, word: &str) -> Result<Self::Value, E> {
                Ok(ContactChoice::Word(word.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                ContactRecord::deserialize(MapAccessDeserializer::new(map)).map(ContactChoice::Own)
            }
        }
        deserializer.deserialize_any(WordOrMap)
    }
}

impl JsonSchema for ContactChoice {
    fn schema_name() -> Cow<'static, str> {
        "ContactChoice".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let own = generator.subschema_for::<ContactRecord>();
        json_schema!({ "anyOf": [{ "type": "string", "enum": ["press"] }, own] })
    }
}

/// Front matter of a page; the path below content/pages/ is its address.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageFrontMatter {
    /// Title.
    pub title: String,
    /// Menu that links the page; default: none.
    pub menu: Option<Menu>,
    /// Place in the menu; smaller comes first.
    pub order: Option<i32>,
    /// Language of the page, if it is not the site's.
    pub lang: Option<String>,
}

/// Front matter of `<name>.<language>.md`: the same item or page in another language. Days, pictures
/// and all else that is said once are the original's.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct VersionFrontMatter {
    /// Title in that language.
    pub title: String,
    /// What it is about, in a sentence or two.
    pub teaser: Option<String>,
}

words! {
    /// The menu that links a page.
    Menu { Main = "main", Footer = "footer", None = "none", }
}
