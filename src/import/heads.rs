// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Which row of a sheet holds the heads, and what each column means.

use super::Refusal;
use super::values::{Words, folded};
use crate::load::book::{Cell, Sheet, address};
use crate::load::files::table::{Field, TableMap};

impl Field {
    /// Whether it says which service a row is about.
    #[must_use]
    pub fn is_key(self) -> bool {
        matches!(self, Self::Id | Self::OzgId | Self::Leika | Self::Title)
    }

    /// Whether it says something of the service.
    #[must_use]
    pub fn is_state(self) -> bool {
        matches!(self, Self::Status | Self::Maturity | Self::Coverage | Self::Offered)
    }
}

/// Heads as they are written, folded, and what they mean.
const NAMES: [(Field, &[&str]); 13] = [
    (Field::Id, &["id", "kennung", "schluessel"]),
    (Field::OzgId, &["ozgid", "ozgnr", "ozgnummer", "ozgleistungsid", "ozgkennung"]),
    (
        Field::Leika,
        &["leika", "leikaid", "leikaschluessel", "leikanr", "leikakey", "fimschluessel"],
    ),
    (
        Field::Title,
        &[
            "leistung",
            "titel",
            "ozgleistung",
            "leistungsbuendel",
            "ozgbuendel",
            "leistungsbezeichnung",
            "bezeichnung",
            "bezeichnungderleistung",
            "verwaltungsleistung",
            "namederleistung",
            "service",
            "title",
        ],
    ),
    (
        Field::Date,
        &["stand", "standvom", "standam", "stichtag", "datum", "datenstand", "date", "asof"],
    ),
    (
        Field::Status,
        &[
            "status",
            "umsetzungsstand",
            "umsetzungsstatus",
            "standderumsetzung",
            "standderarbeit",
            "arbeitsstand",
            "bearbeitungsstand",
            "projektstatus",
            "progress",
        ],
    ),
    (
        Field::Maturity,
        &[
            "reifegrad",
            "stufe",
            "reifegradstufe",
            "ozgreifegrad",
            "aktuellerreifegrad",
            "reifegradist",
            "maturity",
            "level",
        ],
    ),
    (Field::Coverage, &["verbreitung", "abdeckung", "flaechendeckung", "coverage"]),
    (
        Field::Offered,
        &[
            "anbietendestellen",
            "anbietendekommunen",
            "angebotenvon",
            "onlinebei",
            "stellenonline",
            "kommunenonline",
            "angeboten",
            "angebunden",
            "offered",
        ],
    ),
    (
        Field::Responsible,
        &[
            "zustaendigestellen",
            "zustaendigekommunen",
            "stellengesamt",
            "kommunengesamt",
            "zustaendig",
            "responsible",
        ],
    ),
    (Field::ReportedOn, &["gemeldetam", "meldedatum", "meldungvom", "eingegangenam", "reportedon"]),
    (Field::Source, &["quelle", "source"]),
    (
        Field::Note,
        &[
            "bemerkung",
            "bemerkungen",
            "anmerkung",
            "anmerkungen",
            "begruendung",
            "hinweis",
            "hinweise",
            "kommentar",
            "note",
        ],
    ),
];

/// A column that is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its number, from 0.
    pub index: usize,
    /// Its head as written.
    pub head: String,
    /// What it means.
    pub field: Field,
}

/// The row of heads, and what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heads {
    /// Its number, from 0.
    pub row: usize,
    /// The columns that are understood.
    pub columns: Vec<Column>,
    /// Heads of the others.
    pub ignored: Vec<String>,
    /// Words in its cells that only its map explains.
    pub(super) words: Words,
}

impl Heads {
    /// How many offer a service says nothing without of how many, and the other way round.
    fn set_halves_aside(&mut self) {
        let half = |field| matches!(field, Field::Offered | Field::Responsible);
        if self.columns.iter().filter(|one| half(one.field)).count() == 1 {
            let (halves, whole) = self.columns.drain(..).partition(|one| half(one.field));
            self.columns = whole;
            self.ignored.extend(halves.into_iter().map(|one: Column| one.head));
        }
    }
}

/// Heads stand at the top, below a title or two.
const ROWS: usize = 40;

/// What a head means, as people write it.
fn meaning(head: &str) -> Option<Field> {
    // What stands in brackets may explain, "Reifegrad (0–4)", or make it something else, "Reifegrad (Ziel 2027)".
    let (name, bracket) = head.split_once(['(', '[']).unwrap_or((head, ""));
    let is_scale = |c: char| c.is_ascii_digit() || " –-.,/bis)]".contains(c);
    if !bracket.chars().all(is_scale) && folded(bracket) != "ist" {
        return None;
    }
    let head = folded(name);
    NAMES.iter().find(|(_, names)| names.contains(&head.as_str())).map(|(field, _)| *field)
}

/// What a head means to who wrote the map.
fn mapped(head: &str, map: &TableMap) -> Option<Field> {
    let mut all = map.columns.iter();
    all.find(|(one, _)| folded(one) == folded(head)).map(|(_, field)| *field)
}

/// Finds the heads of a sheet, as its map has them, or else by their names; none where no row has both a service
/// and what is reported of it.
///
/// # Errors
/// If two columns mean the same, or the map names a head that is not there.
pub fn find(sheet: &Sheet, map: Option<&TableMap>) -> Result<Option<Heads>, Refusal> {
    let of_cell = |cell: &Cell| match cell {
        Cell::Text(head) => map.map_or_else(|| meaning(head), |map| mapped(head, map)),
        _ => None,
    };
    let of_row = |row: &Vec<Cell>| row.iter().map(of_cell).collect::<Vec<_>>();
    let fits = |fields: &Vec<Option<Field>>| {
        let has = |wanted: &dyn Fn(Field) -> bool| fields.iter().flatten().any(|one| wanted(*one));
        has(&Field::is_key) && has(&Field::is_state)
    };
    let rows = sheet.rows.iter().take(ROWS).map(of_row).enumerate();
    let best = rows.filter(|(_, fields)| fits(fields));
    let Some((row, fields)) =
        best.max_by_key(|(row, fields)| (fields.iter().flatten().count(), std::cmp::Reverse(*row)))
    else {
        return Ok(None);
    };
    let words = map.map(Words::of).unwrap_or_default();
    let mut heads = Heads { row, columns: Vec::new(), ignored: Vec::new(), words };
    for (index, field) in fields.into_iter().enumerate() {
        let Cell::Text(head) = sheet.cell(row, index) else { continue };
        let Some(field) = field else {
            heads.ignored.push(head.clone());
            continue;
        };
        if let Some(other) = heads.columns.iter().find(|one| one.field == field) {
            return Err(Refusal {
                row,
                column: Some(index),
                key: "import-two-columns",
                args: vec![("head", head.clone()), ("other", address(row, other.index))],
            });
        }
        heads.columns.push(Column { index, head: head.clone(), field });
    }
    heads.set_halves_aside();
    let all = || heads.columns.iter().map(|one| &one.head).chain(&heads.ignored);
    let is_there = |head: &&String| all().any(|one| folded(one) == folded(head));
    match map.and_then(|map| map.columns.keys().find(|head| !is_there(head))) {
        Some(head) => {
            let args = vec![("head", head.clone())];
            Err(Refusal { row, column: None, key: "import-no-head", args })
        }
        None => Ok(Some(heads)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(rows: &[&[&str]]) -> Sheet {
        let cell = |text: &&str| {
            if text.is_empty() { Cell::Empty } else { Cell::Text((*text).to_owned()) }
        };
        let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
        Sheet { name: "Juni".to_owned(), is_hidden: false, rows }
    }

    #[test]
    fn heads_are_found_below_titles_and_notes() {
        let sheet = sheet(&[
            &["Abfrage der Leistungen", "", ""],
            &["", "", ""],
            &["Stand: 30.06.2020", "", ""],
            &["OZG-ID", "Leistung", "Reifegrad (0–4)", "Umsetzungs- stand", "Zuständig im Haus"],
            &["10092", "Wohngeld", "3", "umgesetzt", "Müller"],
        ]);
        let heads = find(&sheet, None).unwrap().unwrap();
        assert_eq!(heads.row, 3);
        let fields: Vec<_> = heads.columns.iter().map(|one| (one.index, one.field)).collect();
        let wanted =
            [(0, Field::OzgId), (1, Field::Title), (2, Field::Maturity), (3, Field::Status)];
        assert_eq!(fields, wanted);
        assert_eq!(heads.ignored, ["Zuständig im Haus"]);
    }

    #[test]
    fn what_is_planned_is_no_state() {
        assert_eq!(meaning("Reifegrad [0 bis 4]"), Some(Field::Maturity));
        assert_eq!(meaning("Reifegrad (Ist)"), Some(Field::Maturity));
        for planned in ["Reifegrad (Ziel 2027)", "Reifegrad (Soll)", "Zielreifegrad"] {
            assert_eq!(meaning(planned), None, "{planned}");
        }
    }

    #[test]
    fn two_columns_of_one_meaning_are_refused() {
        let refused = find(&sheet(&[&["Leistung", "Reifegrad", "Stufe"]]), None).unwrap_err();
        assert_eq!((refused.key, refused.column), ("import-two-columns", Some(2)));
        assert!(refused.args.contains(&("other", "B1".to_owned())));
        assert_eq!(find(&sheet(&[&["Name", "Betrag"]]), None), Ok(None));
    }
}
