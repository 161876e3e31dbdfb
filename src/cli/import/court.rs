// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Holds the reports of a table against everything that a site must be, before anything is written.

use crate::cli::args::{Arguments, Common};
use crate::cli::stages::{Timings, Variation, prepare_as};
use crate::diagnostics::{Catalogue, Code, Diagnostic, FileName, Severity, Spot, Step, Trouble};
use crate::import::{Entry, Heads, Read, Refusal};
use crate::load::Sources;
use crate::load::append::{Appended, append};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The list of reports in a service.
const LIST: &str = "history";

/// What reports are held against.
pub(super) struct Court<'a> {
    pub(super) arguments: &'a Arguments,
    pub(super) sources: &'a Sources,
    pub(super) heads: &'a Heads,
    pub(super) catalogue: &'a Catalogue,
}

impl Court<'_> {
    /// Lets the stages judge the files as they would be, until nothing is wrong that comes from the table.
    pub(super) fn judge(&self, told: &mut Read) -> Result<BTreeMap<FileName, Appended>, Trouble> {
        loop {
            let new = match appended(self.sources, &told.entries) {
                Ok(new) => new,
                Err(places) => {
                    let is_fixed = |one: &Entry| places.contains(&one.place);
                    let fixed = told.entries.extract_if(.., |one| is_fixed(one));
                    told.refused.extend(fixed.map(|entry| Refusal {
                        row: entry.row,
                        column: None,
                        key: "import-fixed-form",
                        args: Vec::new(),
                    }));
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
                let refused = rows.map(|row| self.refusal(row, "", first)).collect::<Vec<_>>();
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
        let mut explained = BTreeSet::new();
        for one in wrong {
            let Some((index, key)) = culprit(self.sources, &told.entries, one) else { continue };
            let entry = &told.entries[index];
            // One reason is enough for a level and a state that fall together.
            let is_fall = one.code == Code::FallWithoutNote && !key.is_empty();
            if is_fall && entry.note.is_some() && (!entry.explained || explained.contains(&index)) {
                told.entries[index].explained = true;
                explained.insert(index);
            } else {
                gone.entry(index).or_insert_with(|| self.refusal(entry.row, &key, one));
            }
        }
        // From the end, so that the others keep their numbers.
        for (index, refusal) in gone.into_iter().rev() {
            told.entries.remove(index);
            told.refused.push(refusal);
        }
    }

    /// What is wrong with a row: with the value of a `key` of its report, or, where that is empty, with what was
    /// there before.
    fn refusal(&self, row: usize, key: &str, wrong: &Diagnostic) -> Refusal {
        let mut columns = self.heads.columns.iter();
        let column = columns.find(|column| column.field.as_str() == key).map(|one| one.index);
        let key = match wrong.code {
            Code::SameObservation => "import-same-day",
            _ if key.is_empty() => "import-other",
            Code::FallWithoutNote => "import-fall",
            _ => "import-wrong",
        };
        Refusal { row, column, key, args: vec![("message", self.catalogue.message(wrong))] }
    }
}

fn explained(entries: &[Entry]) -> usize {
    entries.iter().filter(|entry| entry.explained).count()
}

/// The files as they would be, or the services to which nothing can be added.
fn appended(
    sources: &Sources,
    entries: &[Entry],
) -> Result<BTreeMap<FileName, Appended>, BTreeSet<(usize, usize)>> {
    let mut by_file: BTreeMap<usize, Vec<(usize, String)>> = BTreeMap::new();
    for entry in entries {
        by_file.entry(entry.place.0).or_default().push((entry.place.1, entry.yaml()));
    }
    let (mut all, mut fixed) = (BTreeMap::new(), BTreeSet::new());
    for (file, additions) in by_file {
        let name = &sources.services[file].file;
        match append(sources.text(name).unwrap_or_default(), LIST, &additions) {
            Ok(new) => drop(all.insert(name.clone(), new)),
            Err(records) => fixed.extend(records.into_iter().map(|record| (file, record))),
        }
    }
    if fixed.is_empty() { Ok(all) } else { Err(fixed) }
}

/// The entry that a mistake is about, and the key of its value; an empty one, where the mistake is in another report
/// of the same service.
fn culprit(sources: &Sources, entries: &[Entry], one: &Diagnostic) -> Option<(usize, String)> {
    let (Spot::Value(path) | Spot::Key(path)) = &one.place.spot else { return None };
    let [Step::Index(record), rest @ ..] = path.0.as_slice() else { return None };
    let file = sources.services.iter().position(|doc| doc.file == one.place.file)?;
    let before = sources.services[file].value.get(*record)?.history.len();
    let of_record = || {
        let all = entries.iter().enumerate();
        all.filter(|(_, one)| one.place == (file, *record)).map(|(index, _)| index)
    };
    if let [Step::Key(list), Step::Index(item), rest @ ..] = rest
        && list == LIST
        && let Some(number) = item.checked_sub(before)
    {
        let key = match rest.first() {
            Some(Step::Key(key)) => key.clone(),
            _ => "date".to_owned(),
        };
        return Some((of_record().nth(number)?, key));
    }
    Some((of_record().next()?, String::new()))
}
