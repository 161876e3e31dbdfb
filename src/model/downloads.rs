// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What stands below `/daten/`: the datasets, each in its formats, and the files about them.
//!
//! Boundary: names only. What is in a dataset is for `render` to say. The names are part of the
//! contract: whoever has an address, keeps it.

/// Data of one kind, in one or several formats that say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dataset {
    /// All figures at the Stichtag.
    Figures,
    /// Figures over time.
    Series,
    /// All services with their state.
    Services,
    /// What was reported of them, and when.
    History,
    /// What changed since the release before.
    Changes,
    /// Ministries with their figures.
    Ministries,
    /// Topic fields with their figures.
    Topics,
    /// Life events with their figures.
    LifeEvents,
    /// Project teams and pools.
    Teams,
    /// Figures that others publish.
    Indicators,
    /// News, without the texts: these are in the feed.
    News,
}

/// The format of a dataset's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// RFC 4180, UTF-8, one line of column names.
    Csv,
    /// RFC 8259.
    Json,
}

/// A file below `/daten/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataFile {
    /// A dataset in one of its formats.
    Table(Dataset, Format),
    /// Releases, corrections and announced dates, to be held against those of another day.
    Ledger,
    /// Announced dates for calendars.
    Calendar,
    /// All tables with the meaning of their columns (Frictionless Data Package).
    Package,
    /// The datasets for catalogues of open data (DCAT-AP.de), as JSON-LD.
    CatalogueJson,
    /// The same as Turtle.
    CatalogueTurtle,
    /// What made this site.
    Build,
    /// Digests of all files.
    Checksums,
}

impl Dataset {
    /// All of them, in the order in which pages name them.
    pub const ALL: &[Self] = &[
        Self::Figures,
        Self::Series,
        Self::Services,
        Self::History,
        Self::Changes,
        Self::Ministries,
        Self::Topics,
        Self::LifeEvents,
        Self::Teams,
        Self::Indicators,
        Self::News,
    ];

    /// The name of its files, without their ending.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LifeEvents => "life-events",
            other => other.field(),
        }
    }

    /// The field of its JSON that holds the records.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Figures => "figures",
            Self::Series => "series",
            Self::Services => "services",
            Self::History => "history",
            Self::Changes => "changes",
            Self::Ministries => "ministries",
            Self::Topics => "topics",
            Self::LifeEvents => "life_events",
            Self::Teams => "teams",
            Self::Indicators => "indicators",
            Self::News => "news",
        }
    }

    /// The id of its part of the page of all downloads, which is also its name in catalogues.
    #[must_use]
    pub const fn anchor(self) -> &'static str {
        match self {
            Self::Figures => "data-figures",
            Self::Series => "data-series",
            Self::Services => "data-services",
            Self::History => "data-history",
            Self::Changes => "data-changes",
            Self::Ministries => "data-ministries",
            Self::Topics => "data-topics",
            Self::LifeEvents => "data-life-events",
            Self::Teams => "data-teams",
            Self::Indicators => "data-indicators",
            Self::News => "data-news",
        }
    }

    /// The formats that it is published in. Keywords and pictures make no table, so news have none.
    #[must_use]
    pub fn formats(self) -> &'static [Format] {
        match self {
            Self::News => &[Format::Json],
            _ => &[Format::Csv, Format::Json],
        }
    }
}

impl Format {
    /// The ending of its files.
    #[must_use]
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

impl DataFile {
    /// All files.
    pub fn all() -> impl Iterator<Item = Self> {
        let tables = Dataset::ALL.iter().flat_map(|dataset| {
            dataset.formats().iter().map(|format| Self::Table(*dataset, *format))
        });
        let others = [
            Self::Ledger,
            Self::Calendar,
            Self::Package,
            Self::CatalogueJson,
            Self::CatalogueTurtle,
            Self::Build,
            Self::Checksums,
        ];
        tables.chain(others)
    }

    /// Its file name.
    #[must_use]
    pub fn name(self) -> String {
        let fixed = match self {
            Self::Table(dataset, format) => {
                return format!("{}.{}", dataset.name(), format.ending());
            }
            Self::Ledger => "ledger.json",
            Self::Calendar => "kalender.ics",
            Self::Package => "datapackage.json",
            Self::CatalogueJson => "dcat.jsonld",
            Self::CatalogueTurtle => "dcat.ttl",
            Self::Build => "build.json",
            Self::Checksums => "checksums.sha256",
        };
        fixed.to_owned()
    }
}
