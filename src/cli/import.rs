// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `import`: a ministry's table becomes lines in the files of the services, or is refused with its cells.
//!
//! Boundary: nothing is written while anything is refused. What a report may say is judged by the stages that judge
//! every site: they read the files as they would be.

use super::args::{Arguments, Common, Import};
use super::speak::{Speaker, complain, print};
use super::stages::{Prepared, Timings, Variation, prepare, prepare_as, today};
use super::{Outcome, Ran};
use crate::diagnostics::{Catalogue, Code, Diagnostic, FileName, Severity, Spot, Step, Trouble};
use crate::import::{Asked, Column, Entry, Field, Heads, Read, Refusal, find, read, scalar};
use crate::load::Sources;
use crate::load::append::{Appended, append};
use crate::load::book::{self, Cell, Sheet, address};
use crate::load::files::table::TableMap;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// The list of reports in a service.
const LIST: &str = "history";

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
    let today = today(arguments, &sources)?;
    let asked = Asked {
        date: import.date,
        reported_on: import.reported_on.unwrap_or(today),
        reported_by: import.ministry.clone(),
        source: import.source.clone(),
    };
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
    print(&understood(sheet, &heads, &catalogue));
    let mut told = read(sheet, &heads, &sources, &asked);
    let court = Court { arguments, sources: &sources, heads: &heads, catalogue: &catalogue };
    let new = court.judge(&mut told)?;
    print(&passed_over(&told, &catalogue));
    let Read { entries, known, mut refused, .. } = told;
    refused.sort_by_key(|one| (one.row, one.column));
    for refusal in &refused {
        complain(&sentence(sheet, refusal, &catalogue));
    }
    let counts = [
        ("nnew", entries.len().to_string()),
        ("nknown", known.to_string()),
        ("nrefused", refused.len().to_string()),
    ];
    if !refused.is_empty() {
        print(&to_explain(sheet, &refused, map.as_ref()));
        complain(&catalogue.say("import-refused", &counts));
        return Ok(Outcome::Mistakes);
    }
    for (file, appended) in &new {
        print(&changed(file, appended));
        if !import.dry_run {
            write(&root.join(&**file), &appended.text)?;
        }
    }
    let key = if import.dry_run { "import-would" } else { "import-done" };
    print(&format!("{}\n", catalogue.say(key, &counts)));
    Ok(Outcome::Clean)
}

/// Which sheet is meant, and how it is to be understood.
#[derive(Clone, Copy)]
struct Sought<'a> {
    sheet: Option<&'a str>,
    map: Option<&'a TableMap>,
}

/// The sheet that was named, or the only one that has heads.
fn choose<'s>(
    sheets: &'s [Sheet],
    sought: Sought<'_>,
    catalogue: &Catalogue,
) -> Option<(&'s Sheet, Heads)> {
    let is_wanted = |sheet: &&Sheet| sought.sheet.is_none_or(|name| sheet.name == name);
    let wanted = sheets.iter().filter(is_wanted);
    let mut found = Vec::new();
    for sheet in wanted {
        match find(sheet, sought.map) {
            Ok(Some(heads)) => found.push((sheet, heads)),
            Ok(None) => {}
            Err(refusal) => {
                complain(&sentence(sheet, &refusal, catalogue));
                return None;
            }
        }
    }
    let quoted = |sheet: &Sheet| catalogue.say("import-quoted", &[("name", sheet.name.clone())]);
    let names: Vec<_> = sheets.iter().map(quoted).collect();
    let args = [("sheets", names.join(", "))];
    match found.len() {
        1 => found.pop(),
        0 => {
            complain(&catalogue.say("import-no-heads", &args));
            None
        }
        _ => {
            complain(&catalogue.say("import-several-sheets", &args));
            None
        }
    }
}

/// What was understood of a sheet, before anything comes of it: a map, to be changed and given back with `--map`.
fn understood(sheet: &Sheet, heads: &Heads, catalogue: &Catalogue) -> String {
    let args = [("row", (heads.row + 1).to_string())];
    let width = heads.columns.iter().map(|one| entry(one).chars().count()).max().unwrap_or(0);
    let mut lines = vec![
        catalogue.say("import-sheet", &args),
        format!("sheet: {}", scalar(&sheet.name)),
        "columns:".to_owned(),
    ];
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

/// The words in cells that only a map can explain, as the part of one that is to be filled in, below what the map
/// explains already.
fn to_explain(sheet: &Sheet, refused: &[Refusal], map: Option<&TableMap>) -> String {
    let part = |key: &str, field: Field, known: Vec<(&String, &str)>| {
        let mut words = BTreeMap::new();
        for one in refused.iter().filter(|one| one.key == key) {
            let Some(column) = one.column else { continue };
            if let Cell::Text(word) = sheet.cell(one.row, column) {
                words.entry(word).or_insert_with(|| format!("# {}", address(one.row, column)));
            }
        }
        if words.is_empty() {
            return String::new();
        }
        words.extend(known.into_iter().map(|(word, meant)| (word, meant.to_owned())));
        let lines = words.iter().map(|(word, meant)| format!("  {}: {meant}\n", scalar(word)));
        format!("{}:\n{}\n", field.as_str(), lines.collect::<String>())
    };
    let states = map.iter().flat_map(|map| &map.status).map(|(word, one)| (word, one.as_str()));
    let levels = map.iter().flat_map(|map| &map.maturity).map(|(word, one)| (word, one.as_str()));
    part("import-unclear-status", Field::Status, states.collect())
        + &part("import-unclear-level", Field::Maturity, levels.collect())
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

/// What reports are held against.
struct Court<'a> {
    arguments: &'a Arguments,
    sources: &'a Sources,
    heads: &'a Heads,
    catalogue: &'a Catalogue,
}

impl Court<'_> {
    /// Lets the stages judge the files as they would be, until nothing is wrong that comes from the table.
    fn judge(&self, told: &mut Read) -> Result<BTreeMap<FileName, Appended>, Trouble> {
        loop {
            let new = match appended(self.sources, &told.entries) {
                Ok(new) => new,
                Err(entry) => {
                    let row = told.entries.remove(entry).row;
                    told.refused.push(Refusal {
                        row,
                        column: None,
                        key: "import-fixed-form",
                        args: Vec::new(),
                    });
                    continue;
                }
            };
            let wrong = self.wrong_with(&new)?;
            let Some(first) = wrong.first() else { return Ok(new) };
            let before = (told.entries.len(), explained(&told.entries));
            self.convict(told, &wrong);
            if before == (told.entries.len(), explained(&told.entries)) {
                // Something is wrong that no line of the table says: whatever it is, nothing may come of it.
                let rows = told.entries.drain(..).map(|entry| entry.row);
                let refused = rows.map(|row| self.refusal(row, None, first)).collect::<Vec<_>>();
                told.refused.extend(refused);
            }
        }
    }

    /// The mistakes of the site with other texts in some of its files.
    fn wrong_with(&self, new: &BTreeMap<FileName, Appended>) -> Result<Vec<Diagnostic>, Trouble> {
        let texts = new.iter().map(|(file, one)| (file.clone(), Arc::from(one.text.as_str())));
        let variation = Variation { texts: texts.collect(), ..Variation::default() };
        let common = Common::default();
        let after = prepare_as(self.arguments, &common, &variation, &mut Timings::default())?;
        let is_error = |one: &Diagnostic| one.code.severity() == Severity::Error;
        Ok(after.found.into_iter().filter(is_error).collect())
    }

    /// A fall takes its reason from the remarks; what has none, or is wrong otherwise, is refused.
    fn convict(&self, told: &mut Read, wrong: &[Diagnostic]) {
        let mut gone: BTreeMap<usize, Refusal> = BTreeMap::new();
        for one in wrong {
            let Some((index, key)) = culprit(self.sources, &told.entries, one) else { continue };
            let entry = &mut told.entries[index];
            if one.code == Code::FallWithoutNote && entry.note.is_some() && !entry.explained {
                entry.explained = true;
            } else {
                gone.entry(index).or_insert_with(|| self.refusal(entry.row, field(&key), one));
            }
        }
        // From the end, so that the others keep their numbers.
        for (index, refusal) in gone.into_iter().rev() {
            told.entries.remove(index);
            told.refused.push(refusal);
        }
    }

    fn refusal(&self, row: usize, field: Option<Field>, wrong: &Diagnostic) -> Refusal {
        let columns = &self.heads.columns;
        let column = columns.iter().find(|column| Some(column.field) == field).map(|one| one.index);
        let is_fall = wrong.code == Code::FallWithoutNote;
        let key = if is_fall { "import-fall" } else { "import-wrong" };
        Refusal { row, column, key, args: vec![("message", self.catalogue.message(wrong))] }
    }
}

fn explained(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| entry.explained).count()
}

/// The files as they would be; the number of an entry that cannot be added.
fn appended(sources: &Sources, entries: &[Entry]) -> Result<BTreeMap<FileName, Appended>, usize> {
    let mut by_file: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
    for entry in entries {
        by_file.entry(entry.place.0).or_default().push((entry.place.1, entry.yaml()));
    }
    let mut all = BTreeMap::new();
    for (file, additions) in by_file {
        let name = &sources.services[file].file;
        let text = sources.text(name).unwrap_or_default();
        let new = append(text, LIST, &additions).map_err(|record| {
            entries.iter().position(|one| one.place == (file, record)).unwrap_or(0)
        })?;
        all.insert(name.clone(), new);
    }
    Ok(all)
}

/// The entry that a mistake is about, and the key of its value.
fn culprit(sources: &Sources, entries: &[Entry], one: &Diagnostic) -> Option<(usize, String)> {
    let (Spot::Value(path) | Spot::Key(path)) = &one.place.spot else { return None };
    let [Step::Index(record), Step::Key(list), Step::Index(item), rest @ ..] = path.0.as_slice()
    else {
        return None;
    };
    let file = sources.services.iter().position(|doc| doc.file == one.place.file)?;
    let before = sources.services[file].value.get(*record)?.history.len();
    let number = item.checked_sub(before).filter(|_| list == LIST)?;
    let of_record = entries.iter().enumerate().filter(|(_, one)| one.place == (file, *record));
    let (index, _) = of_record.into_iter().nth(number)?;
    let key = match rest.first() {
        Some(Step::Key(key)) => key.clone(),
        _ => String::new(),
    };
    Some((index, key))
}

/// The column that a key of a report comes from.
fn field(key: &str) -> Option<Field> {
    Field::ALL.iter().copied().find(|field| field.as_str() == key)
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

/// The lines that are new in a file, with their numbers.
fn changed(file: &str, appended: &Appended) -> String {
    let mut items = appended.items.clone();
    items.sort_by_key(|item| item.start);
    let line = |item: std::ops::Range<usize>| {
        let number = appended.text[..item.start].matches('\n').count() + 1;
        format!("{number:>6} + {}\n", &appended.text[item])
    };
    let lines: String = items.into_iter().map(line).collect();
    format!("{file}\n{lines}\n")
}

/// A file is there whole, in its old form or its new one.
#[expect(clippy::disallowed_methods, reason = "reports are added to the site's sources")]
fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let beside = path.with_extension("yaml.new");
    std::fs::write(&beside, text)
        .and_then(|()| std::fs::rename(&beside, path))
        .map_err(|error| Trouble::write(path, error))
}
