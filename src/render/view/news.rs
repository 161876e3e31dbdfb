// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Pages of news.

use super::picture::Picture;
use super::{Html, Link, Pager};
use serde::Serialize;

/// `/aktuelles/` and its further pages.
#[derive(Debug, Clone, Serialize)]
pub struct NewsList {
    /// The items of this page, newest first.
    pub items: Vec<Teaser>,
    /// The other pages; absent if there is one only.
    pub pager: Option<Pager>,
    /// Other ways into the news; empty on a list that is one.
    pub groups: Vec<NewsGroup>,
}

/// Lists of news of one kind, such as those by year.
#[derive(Debug, Clone, Serialize)]
pub struct NewsGroup {
    /// What the lists are by.
    pub title: String,
    /// The lists.
    pub links: Vec<Link>,
}

/// An item in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Teaser {
    /// Headline and address.
    pub link: Link,
    /// Dachzeile.
    pub kicker: Option<String>,
    /// Sort of the item in words.
    pub kind: String,
    /// ISO date.
    pub iso: String,
    /// Date, written out.
    pub date: String,
    /// What it is about.
    pub teaser: Option<String>,
    /// Its picture.
    pub image: Option<Picture>,
}

/// `/aktuelles/<slug>/`
#[derive(Debug, Clone, Serialize)]
pub struct Article {
    /// Sort of the item in words, with its number.
    pub kind: String,
    /// Dachzeile.
    pub kicker: Option<String>,
    /// Line under the headline.
    pub subtitle: Option<String>,
    /// What it is about.
    pub teaser: Option<String>,
    /// ISO date or time.
    pub iso: String,
    /// Date, written out.
    pub date: String,
    /// Such as "Von Erika Muster".
    pub author: Option<String>,
    /// Such as "aktualisiert am 2. Juli 2020".
    pub updated: Option<String>,
    /// Such as "korrigiert am 2. Juli 2020".
    pub corrected_on: Option<String>,
    /// Its picture.
    pub image: Option<Picture>,
    /// Notice instead of the text of an item that was withdrawn.
    pub canceled: Option<String>,
    /// Serious mistakes in the releases that it cites.
    pub corrected: Vec<String>,
    /// Its text; empty if it was withdrawn.
    pub body: Html,
    /// Quotations and paraphrases.
    pub quotes: Vec<Quote>,
    /// Where the news comes from; an empty `href` is plain text.
    pub source: Option<Link>,
    /// Section, with the list of its items.
    pub section: Option<Link>,
    /// Keywords, each with the list of its items.
    pub keywords: Vec<Link>,
    /// Ministries it is about.
    pub ministries: Vec<Link>,
    /// Services it is about.
    pub services: Vec<Link>,
    /// Dated corrections, newest first.
    pub corrections: Vec<TextCorrection>,
    /// Whom journalists reach.
    pub contact: Option<Contact>,
    /// `mailto:` address that sends the link.
    pub mail: String,
    /// Further items.
    pub related: Vec<Teaser>,
}

/// A quotation or a paraphrase.
#[derive(Debug, Clone, Serialize)]
pub struct Quote {
    /// The words, with quotation marks if they are the speaker's own.
    pub text: String,
    /// Speaker and function.
    pub speaker: String,
    /// Whether the words are the speaker's own.
    pub direct: bool,
}

/// A correction of a text.
#[derive(Debug, Clone, Serialize)]
pub struct TextCorrection {
    /// Date, written out.
    pub date: String,
    /// What was corrected.
    pub text: String,
}

/// A contact for journalists.
#[derive(Debug, Clone, Serialize)]
pub struct Contact {
    /// Name of the office.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// The same to be dialled; absent where words stand in it.
    pub dial: Option<String>,
}

/// One item alone in a file.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// Headline.
    pub title: String,
    /// Until when nothing of it may appear, or why else it is not public.
    pub notice: Option<String>,
    /// The same as a string of CSS, for the head of each printed page.
    pub on_paper: Option<Html>,
    /// Address of the page of corrections.
    pub corrections: String,
    /// The style sheet.
    pub style: Html,
    /// The item.
    pub article: Article,
}
