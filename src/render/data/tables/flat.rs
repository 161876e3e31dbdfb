// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Records as rows: nested fields by their path, lists joined by a space.

use super::column::{Column, Columns, Kind};
use serde_json::Value;

/// The rows of a record: one, or one for each record of the list that has rows of its own.
pub fn rows(record: &Value, columns: &Columns) -> Vec<Vec<String>> {
    let Some(list) = &columns.rows_of else { return vec![row(record, None, &columns.all)] };
    let prefix = format!("{list}.");
    match at(record, list).as_array().map(Vec::as_slice) {
        Some([_, ..]) => {
            let items = at(record, list).as_array().into_iter().flatten();
            items.map(|item| row(record, Some((&prefix, item)), &columns.all)).collect()
        }
        _ => vec![row(record, Some((&prefix, &Value::Null)), &columns.all)],
    }
}

fn row(record: &Value, item: Option<(&String, &Value)>, columns: &[Column]) -> Vec<String> {
    let cell = |column: &Column| match item.and_then(|(prefix, item)| {
        column.name.strip_prefix(prefix.as_str()).map(|name| at(item, name))
    }) {
        Some(value) => text(value, column),
        None => text(at(record, &column.name), column),
    };
    columns.iter().map(cell).collect()
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

    fn column(name: &str, kind: Kind) -> Column {
        Column { name: name.to_owned(), kind, optional: true, unit: None }
    }

    #[test]
    fn nested_fields_lists_and_records_become_cells() {
        let columns = Columns {
            all: vec![
                column("id", Kind::Text),
                column("coverage.offered", Kind::Integer),
                column("leika", Kind::List),
                column("ministry", Kind::Dated),
                column("points.date", Kind::Date),
            ],
            rows_of: Some("points".to_owned()),
        };
        let record = json!({
            "id": "a",
            "coverage": { "offered": 4 },
            "leika": ["1", "2"],
            "ministry": [{ "from": null, "ministry": "x" }, { "from": "2020-01-01", "ministry": "y" }],
            "points": [{ "date": "2020-01-01" }, { "date": "2020-02-01" }],
        });
        let first = ["a", "4", "1 2", "x y", "2020-01-01"];
        let second = ["a", "4", "1 2", "x y", "2020-02-01"];
        assert_eq!(rows(&record, &columns), [first, second]);
        let empty =
            json!({ "id": "b", "coverage": null, "leika": [], "ministry": "x", "points": [] });
        assert_eq!(rows(&empty, &columns), [["b", "", "", "x", ""]]);
    }
}
