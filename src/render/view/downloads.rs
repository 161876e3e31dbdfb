// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What readers can take away.

use super::Link;
use super::chart::Table;
use serde::Serialize;

/// `/daten/`
#[derive(Debug, Clone, Serialize)]
pub struct DownloadsPage {
    /// The numbers.
    pub datasets: Vec<DatasetItem>,
    /// Files about these, and about the site.
    pub files: Vec<Download>,
    /// The charts.
    pub charts: Vec<Download>,
    /// Under which terms, if the publisher says so.
    pub licence: Option<Licence>,
    /// The file with the checksums, from the topmost folder.
    pub checksums: String,
}

/// One dataset with the meaning of its columns.
#[derive(Debug, Clone, Serialize)]
pub struct DatasetItem {
    /// Where a link leads to.
    pub id: &'static str,
    /// What it is.
    pub title: String,
    /// What is in it.
    pub about: String,
    /// Its files.
    pub files: Vec<File>,
    /// The meaning of its columns.
    pub columns: Table,
}

/// A file with what it weighs.
#[derive(Debug, Clone, Serialize)]
pub struct File {
    /// Its name and address.
    pub link: Link,
    /// Such as "12 kB"; empty where it is not known.
    pub size: String,
}

/// One thing to take away, in one or several formats.
#[derive(Debug, Clone, Serialize)]
pub struct Download {
    /// What it is.
    pub title: String,
    /// What is in it.
    pub about: Option<String>,
    /// A file for each format.
    pub links: Vec<Link>,
}

/// Terms of use.
#[derive(Debug, Clone, Serialize)]
pub struct Licence {
    /// Its text.
    pub link: Link,
    /// The name to be given with the data, or where they are from.
    pub attribution: Option<String>,
    /// Whether the terms ask for that name.
    pub asks_for_name: bool,
}
