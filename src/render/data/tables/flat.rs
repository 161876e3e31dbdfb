// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Records as rows: nested fields by their path, lists joined by a space.

use super::column::{Column, Kind};
use serde_json::Value;

/// The rows of a record: one, or one for each item of the list that has rows of its own.
pub fn rows(record: &Value, columns: &[Column], rows_of: Option<&str>) -> Vec<Vec<String>> {
    let none = [Value::Null];
    let items = match rows_of.and_then(|list| record[list].as_array()) {
        Some(items) if !items.is_empty() => items.as_slice(),
        _ => &none,
    };
    let cell = |item: &Value, column: &Column| {
        let own = rows_of.and_then(|list| column.name.strip_prefix(list)?.strip_prefix('.'));
        text(own.map_or_else(|| at(record, &column.name), |name| at(item, name)), column)
    };
    items.iter().map(|item| columns.iter().map(|one| cell(item, one)).collect()).collect()
}

/// The value at a path; null where there is none.
fn at<'v>(record: &'v Value, path: &str) -> &'v Value {
    path.split('.').fold(record, |value, name| &value[name])
}

fn text(value: &Value, column: &Column) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            // The items of a dated list repeat the name of its field.
            let key = column.name.rsplit('.').next().unwrap_or_default();
            let item = |item: &Value| {
                let value = if column.kind == Kind::Dated { &item[key] } else { item };
                value.as_str().unwrap_or_default().to_owned()
            };
            items.iter().map(item).collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nested_fields_lists_and_records_become_cells() {
        let kinds = [
            ("id", Kind::Text),
            ("coverage.offered", Kind::Integer),
            ("leika", Kind::List),
            ("ministry", Kind::Dated),
            ("points.date", Kind::Date),
        ];
        let columns = kinds.map(|(name, kind)| Column { name: name.into(), kind, optional: true });
        let record = json!({
            "id": "a",
            "coverage": { "offered": 4 },
            "leika": ["1", "2"],
            "ministry": [{ "from": null, "ministry": "x" }, { "from": "2020-01-01", "ministry": "y" }],
            "points": [{ "date": "2020-01-01" }, { "date": "2020-02-01" }],
        });
        let first = ["a", "4", "1 2", "x y", "2020-01-01"];
        let second = ["a", "4", "1 2", "x y", "2020-02-01"];
        assert_eq!(rows(&record, &columns, Some("points")), [first, second]);
        let empty =
            json!({ "id": "b", "coverage": null, "leika": [], "ministry": "x", "points": [] });
        assert_eq!(rows(&empty, &columns, Some("points")), [["b", "", "", "x", ""]]);
        assert_eq!(rows(&record, &columns[..1], None), [["a"]]);
    }
}
