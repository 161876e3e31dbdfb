// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Adds items to a list in a YAML file, and leaves every other byte of it as it is: comments, order, blanks,
//! line endings.
//!
//! Boundary: a text in, a text out. What is added is written by the caller, each item as one line of YAML in
//! braces; afterwards both texts are read as anybody reads them, and must differ by these items alone.

use super::marked::{self, Content, Node};
use std::collections::BTreeMap;
use std::ops::Range;

/// A text with items added, and where they stand in it, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// The whole new text.
    pub text: String,
    /// The bytes of each item, in the order in which they were asked for.
    pub items: Vec<Range<usize>>,
}

/// Adds to the list `key` of some entries of a file, to each at its end: the number of the entry, and the
/// item.
///
/// # Errors
/// The numbers of the entries that are written so that nothing can be added without touching what is there.
pub fn append(
    text: &str,
    key: &str,
    additions: &[(usize, String)],
) -> Result<Appended, Vec<usize>> {
    let mut by_entry: BTreeMap<usize, Vec<(usize, &str)>> = BTreeMap::new();
    for (index, (entry, item)) in additions.iter().enumerate() {
        by_entry.entry(*entry).or_default().push((index, item));
    }
    let all = || by_entry.keys().copied().collect::<Vec<_>>();
    let root = marked::parse(text).map_err(|_| all())?;
    let Content::List(entries) = &root.content else { return Err(all()) };
    let (mut places, mut refused) = (Vec::new(), Vec::new());
    for (entry, items) in &by_entry {
        let texts: Vec<_> = items.iter().map(|(_, item)| *item).collect();
        match entries.get(*entry).and_then(|entry| place(text, entry, key, &texts)) {
            Some((at, inserted)) => places.push((at, inserted, items)),
            None => refused.push(*entry),
        }
    }
    if !refused.is_empty() {
        return Err(refused);
    }
    places.sort_by_key(|(at, ..)| *at);
    let mut new = String::with_capacity(text.len());
    let mut ranges = vec![0..0; additions.len()];
    let mut from = 0;
    for (at, inserted, items) in places {
        new.push_str(&text[from..at]);
        let mut searched = 0;
        for (index, item) in items {
            let start = searched + inserted[searched..].find(item).unwrap_or(0);
            searched = start + item.len();
            ranges[*index] = new.len() + start..new.len() + searched;
        }
        new.push_str(&inserted);
        from = at;
    }
    new.push_str(&text[from..]);
    if means_the_same(text, &new, key, additions) {
        return Ok(Appended { text: new, items: ranges });
    }
    Err(guilty(text, key, additions, &all()))
}

/// The entries to which nothing can be added, of several to which not all can be.
fn guilty(text: &str, key: &str, additions: &[(usize, String)], entries: &[usize]) -> Vec<usize> {
    if entries.len() <= 1 {
        return entries.to_vec();
    }
    let half = |entries: &[usize]| {
        let of_half = |one: &&(usize, String)| entries.contains(&one.0);
        let additions: Vec<_> = additions.iter().filter(of_half).cloned().collect();
        append(text, key, &additions).err().unwrap_or_default()
    };
    let (left, right) = entries.split_at(entries.len() / 2);
    let both = [half(left), half(right)].concat();
    // Each half alone is sound: nobody can be blamed more than another.
    if both.is_empty() { entries.to_vec() } else { both }
}

/// Where items go into an entry, and what is to stand there.
fn place(text: &str, entry: &Node, key: &str, items: &[&str]) -> Option<(usize, String)> {
    let Content::Map(values) = &entry.content else { return None };
    match values.iter().find(|(one, _)| one.text == key) {
        Some((_, list)) if list.is_null() => None,
        Some((_, list)) => into_list(text, list, items),
        None => as_new_key(text, entry, key, items),
    }
}

/// Where to insert into a list that is there, and what.
fn into_list(text: &str, list: &Node, items: &[&str]) -> Option<(usize, String)> {
    let Content::List(old) = &list.content else { return None };
    if text[list.bytes.start..].starts_with('[') {
        let joined = items.join(", ");
        return Some(match old.last() {
            Some(last) => (end(text, last), format!(", {joined}")),
            None => (list.bytes.start + 1, joined),
        });
    }
    let last = old.last()?;
    // The dash stands before the item, on its line.
    let line = text[..last.bytes.start].rfind('\n').map_or(0, |newline| newline + 1);
    let before = &text[line..last.bytes.start];
    let indent = &before[..before.len() - before.trim_start().len()];
    if before.trim() != "-" {
        return None;
    }
    Some(lines(text, end(text, last), &format!("{indent}- "), items))
}

/// A list of its own, behind the last line of a record that has none.
fn as_new_key(text: &str, entry: &Node, key: &str, items: &[&str]) -> Option<(usize, String)> {
    if text[entry.bytes.start..].starts_with('{') {
        return None;
    }
    let line = text[..entry.bytes.start].rfind('\n').map_or(0, |newline| newline + 1);
    // Keys stand below the first, which stands behind a dash.
    let column = text[line..entry.bytes.start].chars().count();
    let indent = " ".repeat(column);
    let (at, list) = lines(text, end(text, entry), &format!("{indent}  - "), items);
    let ending = ending(text);
    let head = format!("{indent}{key}:{ending}");
    // What comes before a first line is the end of the line above.
    Some(match list.strip_prefix(ending) {
        Some(list) if !text[..at].ends_with('\n') => (at, format!("{ending}{head}{list}")),
        _ => (at, format!("{head}{list}")),
    })
}

/// Whole lines behind the one in which something ends.
fn lines(text: &str, end: usize, before: &str, items: &[&str]) -> (usize, String) {
    let ending = ending(text);
    let line = |item: &&str| format!("{before}{item}{ending}");
    let lines: String = items.iter().map(line).collect();
    match text[end..].find('\n') {
        Some(newline) => (end + newline + 1, lines),
        None => (text.len(), format!("{ending}{}", lines.trim_end_matches(['\r', '\n']))),
    }
}

/// How lines end in a file.
fn ending(text: &str) -> &'static str {
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if first.ends_with("\r\n") { "\r\n" } else { "\n" }
}

/// Behind the last byte of a node. The reader ends what is made of lines where the next thing begins,
/// behind comments that are not its own.
fn end(text: &str, node: &Node) -> usize {
    let inner = match &node.content {
        Content::Scalar { .. } => None,
        Content::List(items) => items.last(),
        Content::Map(values) => values.last().map(|(_, value)| value),
    };
    match inner {
        Some(last) if !text[node.bytes.start..].starts_with(['{', '[']) => end(text, last),
        // A text of several lines ends where the next thing begins.
        _ => node.bytes.start + text[node.bytes.clone()].trim_end().len(),
    }
}

/// Whether a text says what the old one said, and the items besides.
fn means_the_same(old: &str, new: &str, key: &str, additions: &[(usize, String)]) -> bool {
    use serde_yaml::Value;
    let read = |text: &str| serde_yaml::from_str::<Value>(text).ok();
    let (Some(mut wanted), Some(new)) = (read(old), read(new)) else { return false };
    for (record, item) in additions {
        let entry = wanted.get_mut(*record).and_then(Value::as_mapping_mut);
        let (Some(entry), Some(item)) = (entry, read(item)) else { return false };
        let list = entry.entry(key.into()).or_insert_with(|| Value::Sequence(Vec::new()));
        let Some(list) = list.as_sequence_mut() else { return false };
        list.push(item);
    }
    wanted == new
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "{date: 2020-06-30, maturity: 3}";

    fn added(text: &str, record: usize) -> Option<String> {
        append(text, "history", &[(record, NEW.to_owned())]).ok().map(|one| {
            assert_eq!(&one.text[one.items[0].clone()], NEW);
            one.text
        })
    }

    #[test]
    fn a_line_comes_below_the_last_and_nothing_else_moves() {
        let text = "# Kopf\n- id: a\n  history:\n    # alt\n    - {date: 2019-01-01}   # so\n    # Ende\n\n- id: b\n  history: []\n  title: \"B\"   # bleibt\n";
        let new = added(text, 0).unwrap();
        assert_eq!(new, text.replace("# so\n", &format!("# so\n    - {NEW}\n")));
        let new = added(text, 1).unwrap();
        assert_eq!(new, text.replace("[]", &format!("[{NEW}]")));
    }

    #[test]
    fn every_way_to_write_a_list_is_kept() {
        let cases = [
            // In brackets, over several lines.
            (
                "- {id: a, history: [{date: 2019-01-01},\n    {date: 2019-06-30}]}\n",
                "2019-06-30}",
                "2019-06-30}, NEW",
            ),
            // Records of several lines.
            (
                "- id: a\n  history:\n  - date: 2019-01-01\n    note: >\n      lang\n      und mehr\n",
                "mehr\n",
                "mehr\n  - NEW\n",
            ),
            (
                "- id: a\n  history:\n    - note: |\n        lang\n\n  # noch a\n- id: b\n",
                "lang\n",
                "lang\n    - NEW\n",
            ),
            // No line ends the file.
            ("- id: a\n  history:\n    - {date: 2019-01-01}", "01-01}", "01-01}\n    - NEW"),
            // Windows.
            (
                "- id: a\r\n  history:\r\n    - {date: 2019-01-01}\r\n- id: b\r\n",
                "01-01}\r\n",
                "01-01}\r\n    - NEW\r\n",
            ),
            // None yet.
            ("- id: a\n  title: A\n- id: b\n", "title: A\n", "title: A\n  history:\n    - NEW\n"),
            ("- id: a\n  title: A", "title: A", "title: A\n  history:\n    - NEW"),
        ];
        for (text, old, new) in cases {
            let wanted = text.replacen(old, &new.replace("NEW", NEW), 1);
            assert_eq!(added(text, 0).as_deref(), Some(wanted.as_str()), "{text}");
        }
    }

    #[test]
    fn several_items_come_to_one_list_and_only_the_guilty_are_named() {
        let item = |year: u32| format!("{{date: {year}-01-01}}");
        let two = |record: usize| [(record, item(2020)), (record, item(2021))];
        let text = "- id: a\n  history: []\n- id: b\n- {id: c}\n- {id: d, history: [&x 1, *x]}\n";
        let all = [two(0), two(1)].concat();
        let new = append(text, "history", &all).unwrap();
        let list = format!("[{}, {}]", item(2020), item(2021));
        let lines = format!("  history:\n    - {}\n    - {}\n", item(2020), item(2021));
        let wanted =
            text.replacen("[]", &list, 1).replace("- id: b\n", &format!("- id: b\n{lines}"));
        assert_eq!(new.text, wanted);
        let items: Vec<_> = new.items.iter().map(|one| &new.text[one.clone()]).collect();
        assert_eq!(items, [item(2020), item(2021), item(2020), item(2021)]);
        let guilty = append(text, "history", &[two(0), two(1), two(2)].concat());
        assert_eq!(guilty, Err(vec![2]));
    }

    #[test]
    fn what_cannot_be_added_to_is_left_alone() {
        for text in [
            "- {id: a}\n",
            "id: a\n",
            "- id: a\n  history: &x\n  - {date: 2019-01-01}\n- id: b\n  history: *x\n",
            "- [a\n",
        ] {
            let record = usize::from(text.contains('*'));
            assert_eq!(added(text, record), None, "{text}");
        }
        assert_eq!(added("- id: a\n", 1), None);
    }
}
