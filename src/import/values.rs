// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What people write into cells: levels, states of work, counts and days, in German and English.
//!
//! Boundary: one cell at a time. `Ok(None)` is a cell that says nothing; `Err` one that says something that is not
//! certain.

use crate::load::book::Cell;
use crate::load::files::service::Status;
use crate::load::files::table::TableMap;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A cell whose meaning is not certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unclear;

/// A level as the files write it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Level {
    /// A level of the model.
    Level(u32),
    /// Said to be not known.
    Unknown,
}

/// What words mean that only the map of a table explains, by what [`folded`] leaves of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Words {
    status: BTreeMap<String, Status>,
    maturity: BTreeMap<String, String>,
}

impl Words {
    pub(super) fn of(map: &TableMap) -> Self {
        let status = map.status.iter().map(|(word, status)| (folded(word), *status));
        let maturity = map.maturity.iter().map(|(word, level)| (folded(word), level.clone()));
        Self { status: status.collect(), maturity: maturity.collect() }
    }
}

/// What the map says of a text, whatever that may say otherwise.
fn meant<'w, T>(cell: &Cell, words: &'w BTreeMap<String, T>) -> Option<&'w T> {
    let Cell::Text(text) = cell else { return None };
    words.get(&folded(text))
}

/// Words that say that nothing is known, as [`folded`] leaves them.
const NOT_KNOWN: [&str; 11] = [
    "ka",
    "kangabe",
    "keineangabe",
    "keineangaben",
    "nn",
    "unbekannt",
    "nichtbekannt",
    "nichtgemeldet",
    "na",
    "unknown",
    "notreported",
];

/// Words for the state of the work, as [`folded`] leaves them.
const STATES: [(&str, Status); 28] = [
    ("offen", Status::Open),
    ("nichtbegonnen", Status::Open),
    ("nochnichtbegonnen", Status::Open),
    ("open", Status::Open),
    ("notstarted", Status::Open),
    ("geplant", Status::Planned),
    ("inplanung", Status::Planned),
    ("planung", Status::Planned),
    ("planned", Status::Planned),
    ("inarbeit", Status::InProgress),
    ("inumsetzung", Status::InProgress),
    ("umsetzung", Status::InProgress),
    ("inbearbeitung", Status::InProgress),
    ("inrealisierung", Status::InProgress),
    ("begonnen", Status::InProgress),
    ("laufend", Status::InProgress),
    ("laeuft", Status::InProgress),
    ("inprogress", Status::InProgress),
    ("umgesetzt", Status::Online),
    ("online", Status::Online),
    ("fertig", Status::Online),
    ("abgeschlossen", Status::Online),
    ("erledigt", Status::Online),
    ("imeinsatz", Status::Online),
    ("inbetrieb", Status::Online),
    ("live", Status::Online),
    ("done", Status::Online),
    ("completed", Status::Online),
];

/// A text for comparing: small letters and digits alone, umlauts written out.
pub(super) fn folded(text: &str) -> String {
    text.to_lowercase()
        .replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue")
        .replace('ß', "ss")
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect()
}

/// Whether a cell says nothing: it is empty, or holds a dash.
pub(super) fn is_silent(cell: &Cell) -> bool {
    match cell {
        Cell::Empty => true,
        Cell::Text(text) => folded(text).is_empty(),
        _ => false,
    }
}

fn says_unknown(text: &str) -> bool {
    NOT_KNOWN.contains(&folded(text).as_str())
}

/// The numbers in a text, as they stand there.
fn numbers(text: &str) -> Vec<u32> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse().ok()).collect()
}

/// A whole number: 3, 3.0, "3", "3,0", "1.204".
pub(super) fn count(cell: &Cell) -> Result<Option<u32>, Unclear> {
    match cell {
        _ if is_silent(cell) => Ok(None),
        Cell::Text(text) if says_unknown(text) => Ok(None),
        Cell::Number(number) => whole(*number).map(Some),
        Cell::Text(text) => {
            let text = text.trim();
            let plain = text.strip_suffix(",0").unwrap_or(text);
            // A point of thousands stands before three digits each.
            let mut parts = plain.split('.');
            let first = parts.next().unwrap_or_default();
            let grouped = first.len() <= 3 && parts.clone().all(|part| part.len() == 3);
            let digits: String = std::iter::once(first).chain(parts).collect();
            let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
            match is_number && (grouped || !plain.contains('.')) {
                true => digits.parse().map(Some).map_err(|_| Unclear),
                false => Err(Unclear),
            }
        }
        _ => Err(Unclear),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "checked to be whole and in range"
)]
fn whole(number: f64) -> Result<u32, Unclear> {
    let is_whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    if is_whole { Ok(number as u32) } else { Err(Unclear) }
}

/// A level: what the map says, 3, "3,0", "Stufe 3", "3 – Online-Leistung", or the name of one of the `levels`.
pub(super) fn level(
    cell: &Cell,
    levels: &[(u32, String)],
    words: &Words,
) -> Result<Option<Level>, Unclear> {
    if let Some(meant) = meant(cell, &words.maturity) {
        return match meant.as_str() {
            "unknown" => Ok(Some(Level::Unknown)),
            level => level.parse().map(|level| Some(Level::Level(level))).map_err(|_| Unclear),
        };
    }
    match cell {
        _ if is_silent(cell) => Ok(None),
        Cell::Number(number) => Ok(Some(Level::Level(whole(*number)?))),
        Cell::Text(text) if says_unknown(text) => Ok(Some(Level::Unknown)),
        Cell::Text(text) => {
            let named = levels.iter().find(|(_, name)| folded(name) == folded(text));
            match (named, count(cell)) {
                (Some((level, _)), _) => Ok(Some(Level::Level(*level))),
                (None, Ok(Some(level))) => Ok(Some(Level::Level(level))),
                _ => numbered(text, levels).map(|level| Some(Level::Level(level))).ok_or(Unclear),
            }
        }
        _ => Err(Unclear),
    }
}

/// "Stufe 3", "RG 3: Online-Leistung": the number with nothing beside it but words that add nothing. "Noch nicht 3",
/// "3 (bald)", "3*" and "> 3" hold the same number, but say something else.
fn numbered(text: &str, levels: &[(u32, String)]) -> Option<u32> {
    let adds_nothing = |c: char| c.is_alphanumeric() || c == ' ' || "–-:()".contains(c);
    let [level] = numbers(text)[..] else { return None };
    if !text.chars().all(adds_nothing) {
        return None;
    }
    let (before, after) = text.split_once(|c: char| c.is_ascii_digit())?;
    let is_level = ["", "stufe", "rg", "reifegrad", "reifegradstufe", "level", "maturity"];
    let after = folded(after.trim_start_matches(|c: char| c.is_ascii_digit()));
    let names = levels.iter().filter(|(one, _)| *one == level).map(|(_, name)| folded(name));
    let is_name = after.is_empty() || names.into_iter().any(|name| name == after);
    (is_level.contains(&folded(before).as_str()) && is_name).then_some(level)
}

/// The state of the work: what the map says, or what the word says.
pub(super) fn status(cell: &Cell, words: &Words) -> Result<Option<Status>, Unclear> {
    if let Some(meant) = meant(cell, &words.status) {
        return Ok(Some(*meant));
    }
    match cell {
        _ if is_silent(cell) => Ok(None),
        Cell::Text(text) if says_unknown(text) => Ok(None),
        Cell::Text(text) => {
            let folded = folded(text);
            let known = STATES.iter().find(|(word, _)| *word == folded);
            known.map(|(_, status)| Some(*status)).ok_or(Unclear)
        }
        _ => Err(Unclear),
    }
}

/// How many of how many: "4 von 23", "4/23".
pub(super) fn coverage(cell: &Cell) -> Result<Option<(u32, u32)>, Unclear> {
    match cell {
        _ if is_silent(cell) => Ok(None),
        Cell::Text(text) if says_unknown(text) => Ok(None),
        Cell::Text(text) => {
            let mut pairs = ["/", "von", "of"].into_iter().filter_map(|word| text.split_once(word));
            let (offered, responsible) = pairs.next().ok_or(Unclear)?;
            let number = |text: &str| text.trim().parse().map_err(|_| Unclear);
            Ok(Some((number(offered)?, number(responsible)?)))
        }
        _ => Err(Unclear),
    }
}

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "maerz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember",
];

/// A day: of the spreadsheet, "30.06.2020", "30. Juni 2020", "2020-06-30". A year of two digits is not certain.
pub(super) fn date(cell: &Cell) -> Result<Option<Date>, Unclear> {
    match cell {
        _ if is_silent(cell) => Ok(None),
        Cell::Date(date) => Ok(Some(*date)),
        Cell::Text(text) => day(text).map(Some).ok_or(Unclear),
        _ => Err(Unclear),
    }
}

fn day(text: &str) -> Option<Date> {
    let text = text.trim().trim_start_matches("Stand").trim_start_matches([':', ' ']);
    if let Ok(date) = text.parse() {
        return Some(date);
    }
    let (day, rest) = text.split_once('.')?;
    let rest = rest.trim();
    let (month, year) = match rest.split_once('.') {
        Some((month, year)) => (month.trim().parse().ok()?, year.trim()),
        None => {
            let (name, year) = rest.split_once(' ')?;
            let month = MONTHS.iter().position(|one| *one == folded(name))? + 1;
            (i8::try_from(month).ok()?, year.trim())
        }
    };
    let is_year = year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    is_year.then(|| Date::new(year.parse().ok()?, month, day.trim().parse().ok()?).ok())?
}

/// A text, whatever the cell is.
pub(super) fn text(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text(text) if !says_unknown(text) && !is_silent(cell) => Some(text.clone()),
        Cell::Number(number) => Some(number.to_string()),
        Cell::Date(date) => Some(date.to_string()),
        _ => None,
    }
}

/// A remark that says something.
pub(super) fn remark(cell: &Cell) -> Option<String> {
    let says_nothing = ["keine", "keiner", "nein", "nichts", "so", "sieheoben", "none", "no"];
    text(cell).filter(|text| !says_nothing.contains(&folded(text).as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as on;

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn levels_are_read_as_people_write_them() {
        let levels = [(2, "Formular-Assistent".to_owned()), (3, "Online-Leistung".to_owned())];
        for (cell, wanted) in [
            (Cell::Number(3.0), 3),
            (text("3"), 3),
            (text("3,0"), 3),
            (text("Stufe 3"), 3),
            (text("RG 2: Formular-Assistent"), 2),
            (text("3 (Online-Leistung)"), 3),
            (text("Online – Leistung"), 3),
        ] {
            assert_eq!(
                level(&cell, &levels, &Words::default()),
                Ok(Some(Level::Level(wanted))),
                "{cell:?}"
            );
        }
        let unclear = [
            "2 bis 3",
            "2,5",
            "2-3",
            "teilweise",
            "entfällt",
            "noch nicht 3",
            "Stufe 4 geplant",
            "3 (bald)",
            "3 – Formular-Assistent",
            "3+",
            "4*",
            "> 2",
        ];
        for unclear in unclear.map(text).into_iter().chain([Cell::Number(2.5)]) {
            assert_eq!(level(&unclear, &levels, &Words::default()), Err(Unclear), "{unclear:?}");
        }
        assert_eq!(level(&text("k. A."), &levels, &Words::default()), Ok(Some(Level::Unknown)));
        assert_eq!(level(&text("–"), &levels, &Words::default()), Ok(None));
    }

    #[test]
    fn states_counts_and_coverage() {
        assert_eq!(status(&text("in Umsetzung"), &Words::default()), Ok(Some(Status::InProgress)));
        assert_eq!(status(&text("Läuft"), &Words::default()), Ok(Some(Status::InProgress)));
        assert_eq!(status(&text("teilweise umgesetzt"), &Words::default()), Err(Unclear));
        assert_eq!(count(&text("1.204")), Ok(Some(1204)));
        assert_eq!(count(&text("23,0")), Ok(Some(23)));
        assert_eq!(count(&text("k.A.")), Ok(None));
        for unclear in ["4,5", "ca. 20", "1.2", "4-5"] {
            assert_eq!(count(&text(unclear)), Err(Unclear), "{unclear}");
        }
        assert_eq!(coverage(&text("4 von 23")), Ok(Some((4, 23))));
        assert_eq!(coverage(&text("4/23")), Ok(Some((4, 23))));
        for unclear in ["17,4 %", "7 bis 9", "etwa 4 von 23", "4 von 23 (geplant)"] {
            assert_eq!(coverage(&text(unclear)), Err(Unclear), "{unclear}");
        }
    }

    #[test]
    fn days_are_german_or_of_the_standard() {
        for day in ["30.06.2020", "30.6.2020", "30. Juni 2020", "2020-06-30", "Stand: 30.06.2020"] {
            assert_eq!(date(&text(day)), Ok(Some(on(2020, 6, 30))), "{day}");
        }
        for unclear in ["30.6.20", "6/30/2020", "Juni 2020", "31.06.2020", "Q2 2020"] {
            assert_eq!(date(&text(unclear)), Err(Unclear), "{unclear}");
        }
    }
}
