// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Everything there is, on one page.

use super::Link;
use serde::Serialize;

/// `/uebersicht/`
#[derive(Debug, Clone, Serialize)]
pub struct SitemapPage {
    /// The pages by kind.
    pub groups: Vec<Group>,
}

/// Pages of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct Group {
    /// The kind, and the page that leads to all of it; an empty `href` is plain text.
    pub link: Link,
    /// The pages, each with those below it.
    pub entries: Vec<Entry>,
}

/// A page with those below it.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// The page.
    pub link: Link,
    /// Pages below it.
    pub below: Vec<Link>,
}
