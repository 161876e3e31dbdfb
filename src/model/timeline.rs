// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A value that changes on known days, and was known to change from known days on.

use jiff::civil::Date;

/// A value with its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Since<T> {
    /// First day. The first entry also holds before it.
    pub from: Date,
    /// The value.
    pub value: T,
    /// Since when it was known. The first entry counts as known from the beginning.
    pub reported_on: Date,
}

/// A never empty list of values, ascending by first day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline<T> {
    first: T,
    /// First day and day of report of the first value, where they are written.
    written: Option<(Date, Date)>,
    later: Vec<Since<T>>,
}

/// An entry as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<T> {
    /// First day; absent for a value that always held.
    pub from: Option<Date>,
    /// The value.
    pub value: T,
    /// When it was reported.
    pub reported_on: Option<Date>,
}

impl<T: Copy + PartialEq> Timeline<T> {
    /// A value that never changed.
    pub fn always(value: T) -> Self {
        Self { first: value, written: None, later: Vec::new() }
    }

    /// Values by first day, ascending; `None` if there are none.
    #[must_use]
    pub fn new(mut entries: Vec<Since<T>>) -> Option<Self> {
        if entries.is_empty() {
            return None;
        }
        let first = entries.remove(0);
        let written = Some((first.from, first.reported_on));
        Some(Self { first: first.value, written, later: entries })
    }

    /// The value on a day, as known on a day.
    #[must_use]
    pub fn at(&self, on: Date, known: Date) -> T {
        let in_force = |entry: &&Since<T>| entry.from <= on && entry.reported_on <= known;
        self.later.iter().rfind(in_force).map_or(self.first, |entry| entry.value)
    }

    /// The first day of the first value, if one is written.
    #[must_use]
    pub fn first_from(&self) -> Option<Date> {
        self.written.map(|(from, _)| from)
    }

    /// The changes after the first value.
    #[must_use]
    pub fn changes(&self) -> &[Since<T>] {
        &self.later
    }

    /// All entries, oldest first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<T>> {
        let (from, reported_on) = self.written.unzip();
        let later = self.later.iter().map(|since| Entry {
            from: Some(since.from),
            value: since.value,
            reported_on: Some(since.reported_on),
        });
        std::iter::once(Entry { from, value: self.first, reported_on }).chain(later)
    }

    /// All values, oldest first.
    pub fn values(&self) -> impl Iterator<Item = T> {
        std::iter::once(self.first).chain(self.later.iter().map(|entry| entry.value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_first_value_holds_before_its_day_and_a_late_report_is_not_known_yet() {
        let since = |from, value, reported_on| Since { from, value, reported_on };
        let timeline = Timeline::new(vec![
            since(date(2015, 1, 1), 'a', date(2015, 1, 1)),
            since(date(2020, 1, 1), 'b', date(2020, 3, 1)),
        ])
        .unwrap();
        assert_eq!(timeline.at(date(1990, 1, 1), date(1990, 1, 1)), 'a');
        assert_eq!(timeline.at(date(2020, 2, 1), date(2020, 2, 1)), 'a');
        assert_eq!(timeline.at(date(2020, 2, 1), date(2020, 3, 1)), 'b');
        assert_eq!(timeline.at(date(2019, 12, 31), date(2020, 3, 1)), 'a');
    }
}
