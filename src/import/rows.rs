// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The rows below the heads: which service each is about, and the report that comes of it.

use super::Refusal;
use super::heads::Heads;
use super::services::Services;
use super::values::{self, Level, Unclear, folded, is_silent};
use crate::load::Sources;
use crate::load::book::{Cell, Sheet, address};
use crate::load::files::service::{ObservationRecord, Status};
use crate::load::files::table::Field;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What holds for rows that do not say it themselves.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The day that the table speaks of.
    pub date: Option<Date>,
    /// The day on which it came.
    pub reported_on: Date,
    /// The ministry that it came from.
    pub reported_by: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

/// A report, ready to be added to a service.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The row, from 0.
    pub row: usize,
    /// The number of the service's file in [`Sources::services`], and of its record there.
    pub place: (usize, usize),
    /// The report as a line of YAML, without its end.
    item: String,
    /// What stands in the column for remarks. People write all sorts of things there, so it becomes public only
    /// where a fall must be explained.
    pub note: Option<String>,
    /// Whether the remark is part of the report.
    pub explained: bool,
}

impl Entry {
    /// The report in braces, as it goes into the file.
    #[must_use]
    pub fn yaml(&self) -> String {
        let note = self.note.as_ref().filter(|_| self.explained);
        let note = note.map_or_else(String::new, |note| format!(", note: {}", scalar(note)));
        format!("{{{}{note}}}", self.item)
    }
}

/// What a sheet says.
#[derive(Debug, Clone, Default)]
pub struct Read {
    /// Reports, in the order of the rows.
    pub entries: Vec<Entry>,
    /// Rows whose report is in the data already.
    pub known: usize,
    /// Rows that name a service and say nothing of it.
    pub silent: Vec<usize>,
    /// Rows that add up others.
    pub sums: Vec<usize>,
    /// What is not certain.
    pub refused: Vec<Refusal>,
}

/// Reads the rows of a sheet below its heads.
#[must_use]
pub fn read(sheet: &Sheet, heads: &Heads, sources: &Sources, asked: &Asked) -> Read {
    let services = Services::of(sources);
    let mut read = Read::default();
    let mut seen = BTreeMap::new();
    for row in heads.row + 1..sheet.rows.len() {
        let row = Row { sheet, heads, row };
        let is_about_nothing = heads.columns.iter().all(|one| {
            !one.field.is_key() && !one.field.is_state()
                || is_silent(sheet.cell(row.row, one.index))
        });
        if is_about_nothing {
            continue;
        }
        if row.is_sum() {
            read.sums.push(row.row);
            continue;
        }
        match row.entry(&services, asked) {
            Err(refusal) => read.refused.push(refusal),
            Ok(None) => read.silent.push(row.row),
            Ok(Some((entry, day, is_known))) => {
                if let Some(before) = seen.insert((entry.place, day), entry.row) {
                    let column = heads.columns.iter().find(|one| one.field.is_key());
                    let column = column.map(|one| one.index);
                    let other = address(before, column.unwrap_or(0));
                    let args = vec![("other", other)];
                    read.refused.push(Refusal {
                        row: entry.row,
                        column,
                        key: "import-twice",
                        args,
                    });
                } else if is_known {
                    read.known += 1;
                } else {
                    read.entries.push(entry);
                }
            }
        }
    }
    read
}

/// One row of a sheet.
#[derive(Clone, Copy)]
struct Row<'a> {
    sheet: &'a Sheet,
    heads: &'a Heads,
    row: usize,
}

impl<'a> Row<'a> {
    /// The cell of a column, and its number.
    fn cell(self, field: Field) -> Option<(usize, &'a Cell)> {
        let column = self.heads.columns.iter().find(|one| one.field == field)?;
        Some((column.index, self.sheet.cell(self.row, column.index)))
    }

    fn refuse(self, column: usize, key: &'static str) -> Refusal {
        Refusal { row: self.row, column: Some(column), key, args: Vec::new() }
    }

    /// What a cell says; nothing where there is no such column.
    fn value<T>(
        self,
        field: Field,
        key: &'static str,
        read: impl Fn(&Cell) -> Result<Option<T>, Unclear>,
    ) -> Result<Option<T>, Refusal> {
        let Some((column, cell)) = self.cell(field) else { return Ok(None) };
        if let Cell::Wrong(_) = cell {
            return Err(self.refuse(column, "import-formula"));
        }
        read(cell).map_err(|Unclear| self.refuse(column, key))
    }

    /// Whether the row adds up those above it: "Summe" stands first in it, and nothing names a service.
    fn is_sum(self) -> bool {
        let words = ["summe", "summen", "gesamt", "insgesamt", "total", "sum"];
        let is_word = |cell: &Cell| {
            values::text(cell).is_some_and(|text| words.contains(&folded(&text).as_str()))
        };
        let names_none = self.heads.columns.iter().filter(|one| one.field.is_key()).all(|one| {
            let cell = self.sheet.cell(self.row, one.index);
            // Below titles stands how many there are.
            let is_count = one.field == Field::Title && matches!(values::count(cell), Ok(Some(_)));
            is_silent(cell) || is_word(cell) || is_count
        });
        let first = self.sheet.rows[self.row].iter().find(|cell| !is_silent(cell));
        names_none && first.is_some_and(is_word)
    }

    /// The service that the row is about: every key in it must agree.
    fn service(self, services: &Services<'_>) -> Result<usize, Refusal> {
        let mut candidates: Option<Vec<usize>> = None;
        let mut first = 0;
        for field in [Field::Id, Field::OzgId, Field::Leika, Field::Title] {
            let Some((column, cell)) = self.cell(field).filter(|(_, cell)| !is_silent(cell)) else {
                continue;
            };
            let name = key(field, cell).ok_or_else(|| self.refuse(column, "import-no-key"))?;
            let called = services.called(field, &name);
            // Ministries call services as they like; a number is meant as it stands.
            if called.is_empty() && field == Field::Title && candidates.is_some() {
                continue;
            }
            if called.is_empty() {
                return Err(match self.meant(services, &name) {
                    None => self.refuse(column, "import-no-service"),
                    Some(meant) => {
                        let refusal = self.refuse(column, "import-no-service-meant");
                        Refusal { args: vec![("meant", meant)], ..refusal }
                    }
                });
            }
            candidates = Some(match candidates {
                None => {
                    first = column;
                    called
                }
                Some(before) => {
                    let both: Vec<_> =
                        before.into_iter().filter(|one| called.contains(one)).collect();
                    if both.is_empty() {
                        let mut refusal = self.refuse(column, "import-keys-differ");
                        refusal.args.push(("other", address(self.row, first)));
                        return Err(refusal);
                    }
                    both
                }
            });
        }
        match candidates.as_deref() {
            Some([one]) => Ok(*one),
            Some([_, ..]) => Err(self.refuse(first, "import-several-services")),
            _ => Err(Refusal {
                row: self.row,
                column: None,
                key: "import-nameless",
                args: Vec::new(),
            }),
        }
    }

    /// The service that was probably meant: what another cell of the row names, or a title that is nearly the same.
    fn meant(self, services: &Services<'_>, name: &str) -> Option<String> {
        let other = self.cell(Field::Title).and_then(|(_, cell)| values::text(cell));
        let named = other.map(|title| services.called(Field::Title, &title));
        let id = match named.as_deref() {
            Some([one]) => *one,
            _ => services.near(name)?,
        };
        let record = services.records[id].1;
        let ozg_id = record.ozg_id.as_ref().map(|key| format!(" ({key})"));
        Some(record.title.clone() + &ozg_id.unwrap_or_default())
    }

    /// The report of a row, its day, and whether it is in the data already; none where it says nothing.
    fn entry(
        self,
        services: &Services<'_>,
        asked: &Asked,
    ) -> Result<Option<(Entry, Date, bool)>, Refusal> {
        let service = self.service(services)?;
        let status = self.value(Field::Status, "import-unclear-status", |cell| {
            values::status(cell, &self.heads.words)
        })?;
        let level = self.value(Field::Maturity, "import-unclear-level", |cell| {
            values::level(cell, &services.levels, &self.heads.words)
        })?;
        let coverage = self.coverage()?;
        if status.is_none() && level.is_none() && coverage.is_none() {
            return Ok(None);
        }
        let date = self.date(asked)?;
        let reported_on = self.value(Field::ReportedOn, "import-unclear-date", values::date)?;
        let told = Told { date, status, level, coverage };
        let (place, record) = services.records[service];
        let reported_on = reported_on.unwrap_or(asked.reported_on);
        let is_known = told.is_known(&record.history, reported_on);
        let mut parts = told.parts();
        if let Some(ministry) = &asked.reported_by {
            parts.push(format!("reported_by: {}", scalar(ministry)));
        }
        parts.push(format!("reported_on: {reported_on}"));
        let source = self.value(Field::Source, "import-formula", |cell| Ok(values::text(cell)))?;
        if let Some(source) = source.or_else(|| asked.source.clone()) {
            parts.push(format!("source: {}", scalar(&source)));
        }
        let note = self.cell(Field::Note).and_then(|(_, cell)| values::remark(cell));
        let item = parts.join(", ");
        Ok(Some((Entry { row: self.row, place, item, note, explained: false }, date, is_known)))
    }

    /// The day that a row speaks of: that of its column, or, where there is none, that of the call. An empty cell
    /// is not taken for the latter, for what was made one cell may look empty in all rows but the first.
    fn date(self, asked: &Asked) -> Result<Date, Refusal> {
        let day = self.value(Field::Date, "import-unclear-date", values::date)?;
        match (self.cell(Field::Date), day.or(asked.date)) {
            (Some((column, _)), _) => day.ok_or_else(|| self.refuse(column, "import-no-day")),
            (None, Some(day)) => Ok(day),
            (None, None) => {
                let key = "import-no-date";
                Err(Refusal { row: self.row, column: None, key, args: Vec::new() })
            }
        }
    }

    fn coverage(self) -> Result<Option<(u32, u32)>, Refusal> {
        let whole = self.value(Field::Coverage, "import-unclear-coverage", values::coverage)?;
        let offered = self.value(Field::Offered, "import-unclear-count", values::count)?;
        let responsible = self.value(Field::Responsible, "import-unclear-count", values::count)?;
        let half = [(Field::Offered, responsible), (Field::Responsible, offered)];
        if offered.is_some() != responsible.is_some() && whole.is_none() {
            let missing = half.iter().find(|(_, other)| other.is_some());
            let column = missing.and_then(|(field, _)| self.cell(*field)).map(|(column, _)| column);
            let key = "import-half-coverage";
            return Err(Refusal { row: self.row, column, key, args: Vec::new() });
        }
        Ok(whole.or_else(|| offered.zip(responsible)))
    }
}

/// A key as the data write it: spreadsheets make numbers of them, and take the zeros away.
fn key(field: Field, cell: &Cell) -> Option<String> {
    let digits = |n: usize| {
        let text = values::text(cell)?.replace([' ', '\''], "");
        let text = text.strip_prefix("OZG-").unwrap_or(&text).to_owned();
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && text.len() <= n).then(|| format!("{text:0>n$}"))
    };
    match field {
        Field::OzgId => digits(5),
        Field::Leika => digits(14),
        _ => values::text(cell),
    }
}

/// What a row tells of a service on a day.
struct Told {
    date: Date,
    status: Option<Status>,
    level: Option<Level>,
    coverage: Option<(u32, u32)>,
}

impl Told {
    fn level(&self) -> Option<String> {
        self.level.as_ref().map(|level| match level {
            Level::Level(level) => level.to_string(),
            Level::Unknown => "unknown".to_owned(),
        })
    }

    /// Whether the data have it already: the last report of the day says it, or one that was not known before this
    /// one came. An older report that another has replaced since does not count, for this one replaces that again.
    fn is_known(&self, history: &[ObservationRecord], reported_on: Date) -> bool {
        let day = self.date.to_string();
        let on_day = || history.iter().filter(|one| one.date == day);
        let came_on = |one: &ObservationRecord| {
            one.reported_on.as_ref().unwrap_or(&one.date).parse::<Date>().ok()
        };
        let last = on_day().map(came_on).max();
        on_day().filter(|one| self.is(one)).any(|one| {
            Some(came_on(one)) == last || came_on(one).is_some_and(|day| day >= reported_on)
        })
    }

    /// Whether a report says all of this.
    fn is(&self, one: &ObservationRecord) -> bool {
        one.date == self.date.to_string()
            && self.status.is_none_or(|status| one.status == Some(status))
            && self.level().is_none_or(|level| one.maturity.as_deref() == Some(level.as_str()))
            && self.coverage.is_none_or(|(offered, responsible)| {
                one.coverage
                    .is_some_and(|it| (it.offered, it.responsible) == (offered, responsible))
            })
    }

    fn parts(&self) -> Vec<String> {
        let mut parts = vec![format!("date: {}", self.date)];
        parts.extend(self.status.map(|status| format!("status: {}", status.as_str())));
        parts.extend(self.level().map(|level| format!("maturity: {level}")));
        parts.extend(self.coverage.map(|(offered, responsible)| {
            format!("coverage: {{offered: {offered}, responsible: {responsible}}}")
        }));
        parts
    }
}

/// A text as YAML within braces: as it stands where nobody can mistake it, else in quotation marks.
#[must_use]
pub fn scalar(text: &str) -> String {
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, ' ' | '/' | '(' | ')' | '.' | '-' | '_');
    let is_word = text.trim() == text
        && text.chars().next().is_some_and(char::is_alphabetic)
        && text.chars().all(plain);
    let means_more = ["true", "false", "null", "yes", "no", "on", "off"];
    match is_word && !means_more.contains(&text.to_lowercase().as_str()) {
        true => text.to_owned(),
        false => serde_json::Value::from(text).to_string(),
    }
}
