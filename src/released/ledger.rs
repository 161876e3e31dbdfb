// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Two ledgers of one site: what was published before, and whether it still is what it was.

use crate::load::ledger::{Ledger, LedgerCorrection, LedgerDate};

/// A difference between two ledgers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is: the end of the key of its sentence.
    pub what: &'static str,
    /// Whether a published past changed; otherwise something new came to it.
    pub is_loss: bool,
    /// Named values for the sentence.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    fn loss(what: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { what, is_loss: true, args }
    }

    fn gain(what: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { what, is_loss: false, args }
    }
}

/// What became of `old` in `new`.
#[must_use]
pub fn compare(old: &Ledger, new: &Ledger) -> Vec<Finding> {
    let mut found = releases(old, new);
    found.extend(corrections(old, new));
    for change in &old.method_changes {
        if !new.method_changes.contains(change) {
            let args = vec![("title", change.title.clone()), ("date", change.date.clone())];
            found.push(Finding::loss("method-lost", args));
        }
    }
    found.extend(old.calendar.iter().filter_map(|date| moved(date, new)));
    found
}

fn releases(old: &Ledger, new: &Ledger) -> Vec<Finding> {
    let digits = |digest: &str| digest.get(..12).unwrap_or(digest).to_owned();
    let mut found = Vec::new();
    for before in &old.releases {
        let args = vec![("release", before.id.clone()), ("was", digits(&before.sha256))];
        match new.releases.iter().find(|one| one.id == before.id) {
            None => found.push(Finding::loss("release-lost", args)),
            Some(now) if now.sha256 != before.sha256 => {
                let args = [args, vec![("now", digits(&now.sha256))]].concat();
                found.push(Finding::loss("release-changed", args));
            }
            Some(_) => {}
        }
    }
    let is_new = |id: &str| !old.releases.iter().any(|one| one.id == id);
    let new = new.releases.iter().filter(|one| is_new(&one.id));
    found.extend(new.map(|one| {
        let args = vec![("release", one.id.clone()), ("now", digits(&one.sha256))];
        Finding::gain("release-new", args)
    }));
    found
}

fn corrections(old: &Ledger, new: &Ledger) -> Vec<Finding> {
    let args = |one: &LedgerCorrection| {
        let subject = one.service.as_ref().or(one.ministry.as_ref()).or(one.topic.as_ref());
        vec![
            ("release", one.release.clone()),
            ("subject", subject.cloned().unwrap_or_else(|| "site".to_owned())),
            ("field", one.field.clone()),
            ("published", one.published.clone()),
            ("corrected", one.corrected.clone()),
        ]
    };
    let mut found = Vec::new();
    let more = new.corrections.iter();
    let mut more: Vec<_> =
        more.filter(|one| !old.corrections.iter().any(|other| is_same(other, one))).collect();
    let lost = old.corrections.iter();
    for one in lost.filter(|one| !new.corrections.iter().any(|other| is_same(one, other))) {
        match more.iter().position(|other| is_same(one, &reworded(other, one))) {
            Some(at) => {
                let change = ("change", change(one, more.remove(at)));
                let args = [args(one), vec![change]].concat();
                found.push(Finding::loss("correction-changed", args));
            }
            None => found.push(Finding::loss("correction-lost", args(one))),
        }
    }
    found.extend(more.into_iter().map(|one| Finding::gain("correction-new", args(one))));
    found
}

/// A correction of the same values, with the words of another.
fn reworded(one: &LedgerCorrection, words: &LedgerCorrection) -> LedgerCorrection {
    let (date, class, reason) = (words.date.clone(), words.class.clone(), words.reason.clone());
    LedgerCorrection { date, class, reason, ..one.clone() }
}

/// "class: serious → minor"
fn change(before: &LedgerCorrection, now: &LedgerCorrection) -> String {
    let all = [
        ("date", &before.date, &now.date),
        ("class", &before.class, &now.class),
        ("reason", &before.reason, &now.reason),
    ];
    let all = all.into_iter().filter(|(_, was, is)| was != is);
    all.map(|(key, was, is)| format!("{key}: {was} → {is}")).collect::<Vec<_>>().join("; ")
}

/// Whether a correction still says what it said, of a subject that may have another id now.
fn is_same(before: &LedgerCorrection, now: &LedgerCorrection) -> bool {
    let is_it = |before: &Option<String>, now_id: &Option<String>| {
        let had = before.as_ref().is_some_and(|id| now.former_ids.contains(id));
        before == now_id || now_id.is_some() && had
    };
    let unnamed = |one: &LedgerCorrection| {
        let (service, ministry, topic) = (None, None, None);
        LedgerCorrection { service, ministry, topic, former_ids: Vec::new(), ..one.clone() }
    };
    is_it(&before.service, &now.service)
        && is_it(&before.ministry, &now.ministry)
        && is_it(&before.topic, &now.topic)
        && unnamed(before) == unnamed(now)
}

/// An announced date that is another one now, or was moved otherwise, without a word about it.
fn moved(before: &LedgerDate, new: &Ledger) -> Option<Finding> {
    let args = vec![("release", before.release.clone()), ("was", before.date.clone())];
    let Some(now) = new.calendar.iter().find(|one| one.release == before.release) else {
        return Some(Finding::loss("date-lost", args));
    };
    let args = [args, vec![("now", now.date.clone())]].concat();
    // What was said of moves stays; more may come behind it.
    if !now.changes.starts_with(&before.changes) {
        return Some(Finding::loss("moves-changed", args));
    }
    let is_told = now.changes.len() > before.changes.len();
    let when = |one: &LedgerDate| (one.date.clone(), one.time.clone(), one.precision.clone());
    let is_other = !now.confirmed || !is_told && when(now) != when(before);
    (before.confirmed && is_other).then(|| Finding::loss("date-moved", args))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::ledger::{LedgerMove, LedgerRelease};

    fn ledger() -> Ledger {
        let release = |id: &str| LedgerRelease {
            id: id.to_owned(),
            published: String::new(),
            sha256: format!("{id}-digest"),
            states_sha256: String::new(),
        };
        let correction = LedgerCorrection {
            release: "a".to_owned(),
            service: Some("wohngeld".to_owned()),
            ministry: None,
            topic: None,
            site: false,
            former_ids: Vec::new(),
            field: "maturity".to_owned(),
            published: "3".to_owned(),
            corrected: "1".to_owned(),
            date: "2020-08-03".to_owned(),
            class: "serious".to_owned(),
            reason: "x".to_owned(),
        };
        let date = LedgerDate {
            release: "b".to_owned(),
            date: "2020-07-01".to_owned(),
            time: None,
            precision: "day".to_owned(),
            confirmed: true,
            changes: Vec::new(),
        };
        Ledger {
            releases: vec![release("a"), release("b")],
            corrections: vec![correction],
            method_changes: Vec::new(),
            calendar: vec![date],
        }
    }

    fn found(change: impl Fn(&mut Ledger)) -> Vec<(&'static str, bool)> {
        let (old, mut new) = (ledger(), ledger());
        change(&mut new);
        compare(&old, &new).into_iter().map(|one| (one.what, one.is_loss)).collect()
    }

    #[test]
    fn what_was_published_must_stay_and_what_is_new_may_come() {
        assert_eq!(found(|_| ()), []);
        assert_eq!(found(|new| new.releases.truncate(1)), [("release-lost", true)]);
        assert_eq!(found(|new| new.releases[0].sha256.push('x')), [("release-changed", true)]);
        assert_eq!(found(|new| new.corrections.clear()), [("correction-lost", true)]);
        let reworded = found(|new| new.corrections[0].reason.push('x'));
        assert_eq!(reworded, [("correction-changed", true)]);
        let another = found(|new| new.corrections[0].corrected.push('1'));
        assert_eq!(another, [("correction-lost", true), ("correction-new", false)]);
        let more = found(|new| {
            new.releases.push(LedgerRelease {
                id: "c".to_owned(),
                published: String::new(),
                sha256: String::new(),
                states_sha256: String::new(),
            });
        });
        assert_eq!(more, [("release-new", false)]);
    }

    #[test]
    fn a_confirmed_date_moves_only_with_a_word() {
        let day = "2020-07-15";
        assert_eq!(found(|new| new.calendar[0].date = day.to_owned()), [("date-moved", true)]);
        assert_eq!(found(|new| new.calendar.clear()), [("date-lost", true)]);
        let told = found(|new| {
            let from = std::mem::replace(&mut new.calendar[0].date, day.to_owned());
            let (to, reason) = (day.to_owned(), "x".to_owned());
            new.calendar[0].changes.push(LedgerMove { date: from.clone(), from, to, reason });
        });
        assert_eq!(told, []);
        assert_eq!(found(|new| new.calendar[0].confirmed = false), [("date-moved", true)]);
        let vague = found(|new| new.calendar[0].precision = "month".to_owned());
        assert_eq!(vague, [("date-moved", true)]);
        let renamed = found(|new| {
            let id = new.corrections[0].service.replace("wohngeld-neu".to_owned());
            new.corrections[0].former_ids.extend(id);
        });
        assert_eq!(renamed, []);
    }
}
