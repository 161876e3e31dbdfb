// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Workbooks that others fill in: XLSX, XLS, ODS and CSV, as sheets of cells.
//!
//! Boundary: says what is in a cell, not what it means. Dates of a spreadsheet are dates here; everything that a
//! person typed as text stays text.

#![expect(clippy::disallowed_methods, reason = "reads the file that the call names")]

use super::files::table::TableMap;
use super::{Sources, yaml};
use crate::Trouble;
use crate::diagnostics::{Diagnostic, Failed, FileName};
use calamine::{
    Data, Dimensions, Range, Reader as _, SheetVisible, Sheets, open_workbook_auto_from_rs,
};
use jiff::civil::{Date, DateTime};
use std::io::Cursor;
use std::path::Path;

/// A sheet of a workbook.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its name; that of the file where it has but one.
    pub name: String,
    /// Whether whoever opens the file does not see it.
    pub is_hidden: bool,
    /// Its rows, all as long as the longest, from A1 on.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, without blanks around it.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Date),
    /// What a formula came to that went wrong, such as `#REF!`.
    Wrong(String),
}

impl Sheet {
    /// A cell; beyond the sheet it is empty.
    #[must_use]
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|row| row.get(column)).unwrap_or(&Cell::Empty)
    }

    /// A formula that no program has computed yet has no value in the file. It looks empty, but is not; one that
    /// came to an empty text is.
    fn mark_uncounted(&mut self, formulas: &Range<String>, values: &Range<Data>) {
        let (top, left) = formulas.start().unwrap_or_default();
        for (row, column, formula) in formulas.used_cells() {
            let (row, column) = (top as usize + row, left as usize + column);
            let at = |one| u32::try_from(one).unwrap_or(u32::MAX);
            let has_none =
                values.get_value((at(row), at(column))).is_none_or(|one| *one == Data::Empty);
            let cell = self.rows.get_mut(row).and_then(|row| row.get_mut(column));
            if let Some(cell @ Cell::Empty) = cell.filter(|_| has_none) {
                *cell = Cell::Wrong(format!("={formula}"));
            }
        }
    }
}

/// How a spreadsheet calls a cell: row 4, column 1 is B5.
#[must_use]
pub fn address(row: usize, column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &(row + 1).to_string()
}

/// Reads a workbook.
///
/// # Errors
/// If the file cannot be read, or is no workbook of a known kind.
pub fn read(path: &Path) -> Result<Vec<Sheet>, Trouble> {
    let bytes = std::fs::read(path).map_err(|error| Trouble::read(path, error))?;
    let is = |ending: &str| path.extension().is_some_and(|it| it.eq_ignore_ascii_case(ending));
    if is("csv") || is("txt") || is("tsv") {
        return Ok(vec![text_table(path, &bytes)?]);
    }
    let unfit = |error: &dyn ToString| Trouble::new(Failed::Workbook, path, error.to_string());
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|error| unfit(&error))?;
    let mut sheets = Vec::new();
    for about in book.sheets_metadata().to_vec() {
        let name = about.name;
        if is_vast(&mut book, &name) {
            return Err(Trouble::new(Failed::VastTable, path, name));
        }
        let range = book.worksheet_range(&name).map_err(|error| unfit(&error))?;
        let merged = merged(&mut book, &name);
        let mut sheet = sheet(name, &range, &merged);
        sheet.is_hidden = about.visible != SheetVisible::Visible;
        // OpenDocument has a value beside each formula, and the reader says the same of an empty text as of none.
        if !matches!(book, Sheets::Ods(_))
            && let Ok(formulas) = book.worksheet_formula(&sheet.name)
        {
            sheet.mark_uncounted(&formulas, &range);
        }
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// More cells than this no ministry fills; a sign in the last corner of a sheet asks for 17 thousand millions.
const CELLS: u64 = 5_000_000;

/// Whether a sheet reaches so far that its cells cannot all be kept.
fn is_vast(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> bool {
    let Sheets::Xlsx(book) = book else { return false };
    let Ok(mut cells) = book.worksheet_cells_reader(name) else { return false };
    let (mut height, mut width) = (0, 0);
    while let Ok(Some(cell)) = cells.next_cell() {
        let (row, column) = cell.get_position();
        (height, width) = (height.max(u64::from(row) + 1), width.max(u64::from(column) + 1));
    }
    height * width > CELLS
}

/// Reads how a table is to be understood, and what is wrong with that.
///
/// # Errors
/// If the file cannot be read.
pub fn read_map(
    path: &Path,
    sources: &mut Sources,
) -> Result<(Option<TableMap>, Vec<Diagnostic>), Trouble> {
    let text = std::fs::read_to_string(path).map_err(|error| Trouble::read(path, error))?;
    let file: FileName = path.display().to_string().into();
    let read = yaml::read(yaml::Yaml { file: &file, text: &text, base: 0 });
    sources.texts.insert(file, text.into());
    Ok((read.value, read.found))
}

/// The cells of a sheet that were made one. OpenDocument says so of rows and columns only in ways that the
/// reader does not tell; there what was made one stands in its first cell, and the others are empty.
fn merged(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Vec<Dimensions> {
    match book {
        Sheets::Xlsx(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        Sheets::Xls(book) => book.merge_cells_by_sheet_name(name).unwrap_or_default(),
        _ => Vec::new(),
    }
}

fn sheet(name: String, range: &Range<Data>, merged: &[Dimensions]) -> Sheet {
    let (height, width) = range.end().map_or((0, 0), |(row, column)| (row + 1, column + 1));
    let cell = |row: u32, column: u32| {
        // What was made one says the same in each of its rows; beside each other it is one text.
        let of = merged
            .iter()
            .find(|one| (one.start.0..=one.end.0).contains(&row) && one.start.1 == column);
        let row = of.map_or(row, |one| one.start.0);
        range.get_value((row, column)).map_or(Cell::Empty, Cell::of)
    };
    let rows = (0..height).map(|row| (0..width).map(|column| cell(row, column)).collect());
    Sheet { name, is_hidden: false, rows: rows.collect() }
}

impl Cell {
    fn of(data: &Data) -> Self {
        match data {
            Data::Empty => Self::Empty,
            Data::String(text) | Data::DurationIso(text) => Self::text(text),
            #[expect(clippy::cast_precision_loss, reason = "spreadsheets count in floating point")]
            Data::Int(number) => Self::Number(*number as f64),
            Data::Float(number) => Self::Number(*number),
            Data::Bool(flag) => Self::text(if *flag { "ja" } else { "nein" }),
            Data::DateTimeIso(text) => match text.parse::<DateTime>() {
                Ok(moment) => Self::Date(moment.date()),
                Err(_) => text.parse().map_or_else(|_| Self::text(text), Self::Date),
            },
            Data::DateTime(moment) => {
                let (year, month, day, ..) = moment.to_ymd_hms_milli();
                let [month, day] = [month, day].map(|one| i8::try_from(one).unwrap_or(0));
                let date =
                    i16::try_from(year).ok().and_then(|year| Date::new(year, month, day).ok());
                date.map_or_else(|| Self::Number(moment.as_f64()), Self::Date)
            }
            Data::Error(error) => Self::Wrong(error.to_string()),
        }
    }

    fn text(text: &str) -> Self {
        // Line breaks, hard blanks and signs that nobody sees are how a cell looks, not what it says.
        let is_unseen = |c: char| c.is_control() || c == '\u{feff}';
        let parts = text.split(|c: char| c.is_whitespace() || is_unseen(c));
        let text = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        match text.as_str() {
            "" => Self::Empty,
            _ if is_failure(&text) => Self::Wrong(text),
            _ => Self::Text(text),
        }
    }
}

/// Whether a text is what a formula shows that went wrong, as files keep it that have no other sign for it.
fn is_failure(text: &str) -> bool {
    let is_code = |code: &str| code.bytes().all(|byte| byte.is_ascii_digit());
    let is_named = text.starts_with('#') && text.ends_with(['!', '?']) && !text.contains(' ');
    is_named
        || ["#N/A", "#NV"].contains(&text)
        || text.strip_prefix("Err:").or(text.strip_prefix("Fehler:")).is_some_and(is_code)
}

/// A table as text. A spreadsheet in German writes semicolons between cells, and Windows its own encoding.
fn text_table(path: &Path, bytes: &[u8]) -> Result<Sheet, Trouble> {
    let (text, _, wrong) = encoding_rs::UTF_8.decode(bytes);
    let text = if wrong { encoding_rs::WINDOWS_1252.decode(bytes).0 } else { text };
    let between = [b';', b'\t', b','];
    let often = |one: &u8| {
        let lines = text.lines().take(40);
        lines.filter(|line| line.contains(char::from(*one))).count()
    };
    let most = between.into_iter().rev().max_by_key(often);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(most.unwrap_or(b';'))
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let (mut last, mut next) = (0, 1);
    for record in reader.records() {
        let record =
            record.map_err(|error| Trouble::new(Failed::Workbook, path, error.to_string()))?;
        // The reader passes over empty lines and says nothing of them, but whoever opens the file sees them.
        let at = record.position().map_or(0, |at| usize::try_from(at.byte()).unwrap_or(0));
        let rest = text.get(at..).unwrap_or_default();
        let empty = rest.chars().take_while(|c| matches!(c, '\r' | '\n')).filter(|c| *c == '\n');
        last = record.position().map_or(0, csv::Position::line) + empty.count() as u64;
        rows.extend((next..last).map(|_| Vec::new()));
        let breaks: usize = record.iter().map(|text| text.matches('\n').count()).sum();
        next = last + 1 + breaks as u64;
        rows.push(record.iter().map(Cell::text).collect());
    }
    // A quotation mark that nobody closes takes all rows below into its cell.
    let mut below = text.lines().skip(usize::try_from(last).unwrap_or(usize::MAX));
    if text.matches('"').count() % 2 == 1 && below.any(|line| !line.is_empty()) {
        return Err(Trouble::new(Failed::OpenQuote, path, last.to_string()));
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0);
    let filled = rows.into_iter().map(|mut row| {
        row.resize(width, Cell::Empty);
        row
    });
    let name =
        path.file_stem().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(Sheet { name, is_hidden: false, rows: filled.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_called_as_in_a_spreadsheet() {
        assert_eq!(address(0, 0), "A1");
        assert_eq!(address(6, 25), "Z7");
        assert_eq!(address(0, 26), "AA1");
        assert_eq!(address(9, 701), "ZZ10");
        assert_eq!(address(9, 702), "AAA10");
    }

    #[test]
    fn a_formula_that_went_wrong_is_no_text() {
        for failure in ["#VALUE!", "#WERT!", "#NAME?", "#N/A", "#NV", "#DIV/0!", "Err:502"] {
            assert_eq!(Cell::text(failure), Cell::Wrong(failure.to_owned()));
        }
        for text in ["#1", "# Hinweis!", "Err: siehe Mail", "Wohngeld"] {
            assert_eq!(Cell::text(text), Cell::Text(text.to_owned()));
        }
    }

    #[test]
    fn a_table_of_windows_is_read() {
        let bytes = b"Leistung;Stufe\r\nBegr\xfc\xdfungsgeld;\"3\"\r\n\r\n";
        let sheet = text_table(Path::new("/x/Liste Juni.csv"), bytes).unwrap();
        assert_eq!(sheet.name, "Liste Juni");
        assert_eq!(sheet.cell(1, 0), &Cell::Text("Begrüßungsgeld".to_owned()));
        assert_eq!(sheet.cell(1, 1), &Cell::Text("3".to_owned()));
        assert_eq!(sheet.cell(7, 7), &Cell::Empty);
        assert_eq!(
            text_table(Path::new("a.csv"), b"\xef\xbb\xbfa,b\n1,\xc3\xa4\n").unwrap().cell(0, 0),
            &Cell::Text("a".to_owned())
        );
    }

    #[test]
    fn rows_of_a_text_are_counted_as_who_opens_it_sees_them() {
        let gaps = "Abfrage, Stand Juni, alles\n\n\na;b\n\"1\n2\";3\n\n5;6\n";
        for text in [gaps.to_owned(), gaps.replace('\n', "\r\n")] {
            let sheet = text_table(Path::new("a.csv"), text.as_bytes()).unwrap();
            assert_eq!(sheet.cell(3, 1), &Cell::Text("b".to_owned()));
            assert_eq!(sheet.cell(4, 0), &Cell::Text("1 2".to_owned()));
            assert_eq!(sheet.cell(6, 0), &Cell::Text("5".to_owned()));
        }
    }

    #[test]
    fn a_quotation_mark_that_nobody_closes_swallows_nothing() {
        let open = b"a;b\n1;\"2\n3;4\n";
        assert!(text_table(Path::new("a.csv"), open).is_err());
        assert!(text_table(Path::new("a.csv"), b"a;b\n1;5\" breit\n3;4\n").is_ok());
    }
}
