// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `import`: a ministry's table becomes lines in the files of the services, or is refused with its cells.
//!
//! Boundary: nothing is written while anything is refused. What a report may say is judged by the stages that judge
//! every site: they read the files as they would be. All of standard output is YAML, a map of the table.

mod court;
mod map;

use super::args::{Arguments, Common, Import};
use super::speak::{Speaker, complain, print};
use super::stages::{Prepared, Timings, prepare, today};
use super::{Outcome, Ran};
use crate::diagnostics::{Catalogue, FileName, Trouble};
use crate::import::{Asked, Heads, Read, Refusal, find, read};
use crate::load::Sources;
use crate::load::append::Appended;
use crate::load::book::{self, Cell, Sheet, address};
use crate::load::files::table::TableMap;
use court::Court;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

pub fn import(arguments: &Arguments, import: &Import, speaker: &Speaker) -> Ran {
    let common = Common::default();
    let Prepared { root, mut sources, found, ready, .. } =
        prepare(arguments, &common, &mut Timings::default())?;
    // What is wrong already would be taken for a fault of the table.
    if ready.is_none() {
        speaker.report(&sources, found, &common);
        return Ok(Outcome::Mistakes);
    }
    let catalogue = speaker.catalogue(Some(&sources));
    if let Some(wrong) = unlisted(import.ministry.as_deref(), &sources, &catalogue) {
        complain(&wrong);
        return Ok(Outcome::Mistakes);
    }
    let map = match &import.map {
        None => None,
        Some(path) => {
            let (map, wrong) = book::read_map(path, &mut sources)?;
            if !wrong.is_empty() {
                speaker.report(&sources, wrong, &common);
                return Ok(Outcome::Mistakes);
            }
            map
        }
    };
    let named = import.sheet.as_ref().or(map.as_ref().and_then(|map| map.sheet.as_ref()));
    let sheets = book::read(&import.file)?;
    let sought = Sought { sheet: named.map(String::as_str), map: map.as_ref() };
    let Some((sheet, heads)) = choose(&sheets, sought, &catalogue) else {
        return Ok(Outcome::Mistakes);
    };
    let today = today(arguments, &sources)?;
    let asked = Asked {
        date: import.date,
        reported_on: import.reported_on.unwrap_or(today),
        reported_by: import.ministry.clone(),
        source: import.source.clone(),
    };
    let mut told = read(sheet, &heads, &sources, &asked);
    let several = sheets.len() > 1;
    print(&map::understood(sheet, &heads, several, &catalogue));
    print(&map::words(sheet, &told.refused, map.as_ref()));
    print(&passed_over(&told, &catalogue));
    let court = Court { arguments, sources: &sources, heads: &heads, catalogue: &catalogue };
    let new = court.judge(&mut told)?;
    told.refused.sort_by_key(|one| (one.row, one.column));
    for refusal in &told.refused {
        complain(&sentence(sheet, refusal, &catalogue));
    }
    if told.refused.is_empty() {
        for (file, appended) in &new {
            print(&changed(file, appended));
        }
        if !import.dry_run {
            write(&root, &new)?;
        }
    }
    let (outcome, key) = result(&told, import.dry_run);
    complain(&catalogue.say(key, &counts(&told)));
    Ok(outcome)
}

/// What is wrong with the ministry that the call names.
fn unlisted(named: Option<&str>, sources: &Sources, catalogue: &Catalogue) -> Option<String> {
    let named = named?;
    let ids: Vec<_> = sources.ministries.value.iter().map(|one| one.id.as_str()).collect();
    let args = [("id", named.to_owned()), ("all", ids.join(", "))];
    (!ids.contains(&named)).then(|| catalogue.say("import-no-ministry", &args))
}

/// What came of a table, and the key of the sentence that says so.
fn result(told: &Read, dry_run: bool) -> (Outcome, &'static str) {
    let Read { entries, known, silent, sums, refused } = told;
    match () {
        () if !refused.is_empty() => (Outcome::Mistakes, "import-refused"),
        () if entries.len() + known + silent.len() + sums.len() == 0 => {
            (Outcome::Mistakes, "import-no-rows")
        }
        () if dry_run => (Outcome::Clean, "import-would"),
        () => (Outcome::Clean, "import-done"),
    }
}

fn counts(told: &Read) -> [(&'static str, String); 3] {
    [
        ("nnew", told.entries.len().to_string()),
        ("nknown", told.known.to_string()),
        ("nrefused", told.refused.len().to_string()),
    ]
}

/// Which sheet is meant, and how it is to be understood.
#[derive(Clone, Copy)]
struct Sought<'a> {
    sheet: Option<&'a str>,
    map: Option<&'a TableMap>,
}

/// The sheet that was named, or the only one that people see and that has heads.
fn choose<'s>(
    sheets: &'s [Sheet],
    sought: Sought<'_>,
    catalogue: &Catalogue,
) -> Option<(&'s Sheet, Heads)> {
    let is_wanted =
        |sheet: &&Sheet| sought.sheet.map_or(!sheet.is_hidden, |name| sheet.name == name);
    let wanted: Vec<_> = sheets.iter().filter(is_wanted).collect();
    let mut found = Vec::new();
    for sheet in &wanted {
        match find(sheet, sought.map) {
            Ok(Some(heads)) => found.push((*sheet, heads)),
            Ok(None) => {}
            Err(refusal) => {
                complain(&sentence(sheet, &refusal, catalogue));
                return None;
            }
        }
    }
    let quoted = |sheet: &Sheet| {
        let key = if sheet.is_hidden { "import-hidden" } else { "import-quoted" };
        catalogue.say(key, &[("name", sheet.name.clone())])
    };
    let names: Vec<_> = sheets.iter().map(quoted).collect();
    let name = sought.sheet.unwrap_or_default().to_owned();
    let args = [("sheets", names.join(", ")), ("sheet", name)];
    let key = match (found.len(), wanted.as_slice()) {
        (1, _) => return found.pop(),
        (0, []) if sought.sheet.is_some() => "import-no-sheet",
        (0, wanted) => {
            if let ([sheet], None) = (wanted, sought.map) {
                print(&map::skeleton(sheet, catalogue));
            }
            "import-no-heads"
        }
        _ => "import-several-sheets",
    };
    complain(&catalogue.say(key, &args));
    None
}

/// The rows that nothing comes of, though they are no blanks: somebody may have meant them.
fn passed_over(told: &Read, catalogue: &Catalogue) -> String {
    let of = |key: &'static str, rows: &[usize]| {
        let numbers: Vec<_> = rows.iter().map(|row| (row + 1).to_string()).collect();
        let args = [("rows", numbers.join(", "))];
        (!rows.is_empty()).then(|| format!("# {}\n", catalogue.say(key, &args)))
    };
    let lines = [of("import-silent", &told.silent), of("import-sums", &told.sums)];
    let lines: String = lines.into_iter().flatten().collect();
    if lines.is_empty() { lines } else { lines + "\n" }
}

/// A refusal with its cell, as a spreadsheet calls it.
fn sentence(sheet: &Sheet, refusal: &Refusal, catalogue: &Catalogue) -> String {
    let cell = match refusal.column {
        Some(column) => address(refusal.row, column),
        None => catalogue.say("import-row", &[("row", (refusal.row + 1).to_string())]),
    };
    let mut args = refusal.args.clone();
    args.extend(
        refusal.column.map(|column| ("value", shown(sheet.cell(refusal.row, column), catalogue))),
    );
    format!("{}!{cell}: {}", sheet.name, catalogue.say(refusal.key, &args))
}

/// A cell as the spreadsheet shows it.
fn shown(cell: &Cell, catalogue: &Catalogue) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Wrong(text) => text.clone(),
        Cell::Number(number) => catalogue.number(*number),
        Cell::Date(date) => date.to_string(),
    }
}

/// The lines that are new in a file, with their numbers, as remarks of YAML.
fn changed(file: &str, appended: &Appended) -> String {
    let mut items = appended.items.clone();
    items.sort_by_key(|item| item.start);
    let (mut number, mut counted, mut lines) = (1, 0, String::new());
    for item in items {
        number += appended.text[counted..item.start].matches('\n').count();
        counted = item.start;
        let _ = writeln!(lines, "# {number:>5} + {}", &appended.text[item]);
    }
    format!("# {file}\n{lines}\n")
}

/// Writes all files beside the old ones before the first of them takes its place.
#[expect(clippy::disallowed_methods, reason = "reports are added to the site's sources")]
fn write(root: &Path, new: &BTreeMap<FileName, Appended>) -> Result<(), Trouble> {
    let mut ready = Vec::new();
    for (file, appended) in new {
        let path = root.join(&**file);
        let beside = path.with_extension("yaml.new");
        let old = std::fs::read(&path).map_err(|error| Trouble::read(&path, error))?;
        // The mark at the beginning is no part of what was read, but it is a part of the file.
        let mark = if old.starts_with(MARK.as_bytes()) { MARK } else { "" };
        let permissions = std::fs::metadata(&path).map(|about| about.permissions());
        std::fs::write(&beside, format!("{mark}{}", appended.text))
            .and_then(|()| std::fs::set_permissions(&beside, permissions?))
            .map_err(|error| Trouble::write(&path, error))?;
        ready.push((beside, path));
    }
    for (beside, path) in ready {
        std::fs::rename(beside, &path).map_err(|error| Trouble::write(&path, error))?;
    }
    Ok(())
}

/// What Notepad puts before the first letter.
const MARK: &str = "\u{feff}";
