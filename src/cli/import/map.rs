// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! How a table was understood, as a map that can be changed and given back.

use crate::diagnostics::Catalogue;
use crate::import::{Column, Field, Heads, Refusal, scalar};
use crate::load::book::{Cell, Sheet, address};
use crate::load::files::table::TableMap;
use std::collections::BTreeMap;

/// What was understood of a sheet, before anything comes of it: a map, to be changed and given back with `--map`.
pub(super) fn understood(
    sheet: &Sheet,
    heads: &Heads,
    several: bool,
    catalogue: &Catalogue,
) -> String {
    let args = [("row", (heads.row + 1).to_string())];
    let width = heads.columns.iter().map(|one| entry(one).chars().count()).max().unwrap_or(0);
    let mut lines = vec![catalogue.say("import-sheet", &args)];
    // A single sheet, as that of a CSV, may be called otherwise the next time.
    lines.extend(several.then(|| format!("sheet: {}", scalar(&sheet.name))));
    lines.push("columns:".to_owned());
    lines.extend(heads.columns.iter().map(|one| {
        let meaning = catalogue.say(&format!("import-{}", one.field.as_str()), &[]);
        format!("  {:<width$} # {}: {meaning}", entry(one), address(heads.row, one.index))
    }));
    if !heads.ignored.is_empty() {
        let args = [("heads", heads.ignored.join(", "))];
        lines.push(format!("  # {}", catalogue.say("import-ignored", &args)));
    }
    lines.join("\n") + "\n\n"
}

/// A column as a map names it.
fn entry(column: &Column) -> String {
    format!("{}: {}", scalar(&column.head), column.field.as_str())
}

/// Words of the table's own: what the map says of them, and below, to be filled in, those that nobody explains yet.
pub(super) fn words(sheet: &Sheet, refused: &[Refusal], map: Option<&TableMap>) -> String {
    let part = |key: &str, field: Field, known: Vec<(&String, &str)>| {
        let explained = known.into_iter().filter(|(_, meant)| !meant.is_empty());
        let mut words: BTreeMap<_, _> =
            explained.map(|(word, meant)| (word, meant.to_owned())).collect();
        for one in refused.iter().filter(|one| one.key == key) {
            let Some(column) = one.column else { continue };
            if let Cell::Text(word) = sheet.cell(one.row, column) {
                words.entry(word).or_insert_with(|| format!("# {}", address(one.row, column)));
            }
        }
        let lines = words.iter().map(|(word, meant)| format!("  {}: {meant}\n", scalar(word)));
        let lines: String = lines.collect();
        if lines.is_empty() { lines } else { format!("{}:\n{lines}\n", field.as_str()) }
    };
    let states = map.iter().flat_map(|map| &map.status).map(|(word, one)| (word, one.as_str()));
    let levels = map.iter().flat_map(|map| &map.maturity).map(|(word, one)| (word, one.as_str()));
    part("import-unclear-status", Field::Status, states.collect())
        + &part("import-unclear-level", Field::Maturity, levels.collect())
}

/// A map to be filled in, of the row that looks most like heads.
pub(super) fn skeleton(sheet: &Sheet, catalogue: &Catalogue) -> String {
    let texts = |row: &Vec<Cell>| row.iter().filter(|cell| matches!(cell, Cell::Text(_))).count();
    let rows = sheet.rows.iter().enumerate();
    let best = rows.max_by_key(|(row, cells)| (texts(cells), std::cmp::Reverse(*row)));
    let Some((row, cells)) = best.filter(|(_, cells)| texts(cells) > 1) else {
        return String::new();
    };
    let mut lines = vec![catalogue.say("import-skeleton", &[]), "columns:".to_owned()];
    for (column, cell) in cells.iter().enumerate() {
        if let Cell::Text(head) = cell {
            lines.push(format!("  {}: # {}", scalar(head), address(row, column)));
        }
    }
    lines.join("\n") + "\n\n"
}
