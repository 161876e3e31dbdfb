// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The columns of a dataset, read off the type of its records.
//!
//! The JSON is what serde makes of that type. A list of columns beside it would be a second
//! description, which can say something else; therefore names, kinds, codes and units come from the
//! JSON Schema of the same type, and header, table and metadata are made of these columns.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value as Schema;

/// A field of a record that is a column of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its path: `coverage.offered`.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be empty.
    pub optional: bool,
    /// What a number counts: the name of a unit.
    pub unit: Option<String>,
}

/// What a column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A day, ISO 8601.
    Date,
    /// A whole number.
    Integer,
    /// A number with decimals.
    Number,
    /// `true` or `false`.
    Flag,
    /// One of these words.
    Code(Vec<String>),
    /// A level of a maturity model, or `unknown`.
    Level,
    /// Texts, joined by a space.
    List,
    /// A text, or the list of its values by first day, of which the values are joined by a space.
    Dated,
}

/// Columns of a type's records, in the order of its fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// The columns of the table.
    pub all: Vec<Column>,
    /// The field whose records are rows of their own: `points`.
    pub rows_of: Option<String>,
}

/// The columns of a type.
pub fn of<T: JsonSchema>() -> Columns {
    let settings =
        SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    let mut columns = Columns::default();
    columns.read(&schema, "", false);
    columns
}

/// Keyword for the unit of a number.
pub const UNIT: &str = "x-unit";
/// Keyword for a field that is in the JSON only.
pub const NO_COLUMN: &str = "x-no-column";
/// Keyword for a kind that JSON Schema has no word for.
pub const KIND: &str = "x-kind";

impl Columns {
    fn read(&mut self, record: &Schema, prefix: &str, optional: bool) {
        for (name, schema) in record["properties"].as_object().into_iter().flatten() {
            let name = format!("{prefix}{name}");
            let (schema, may_lack) = not_null(schema);
            let optional = optional || may_lack;
            if schema[NO_COLUMN] == true {
                continue;
            }
            let (is, items) = (|wanted| types(schema).any(|kind| kind == wanted), &schema["items"]);
            if is("object") {
                self.read(schema, &format!("{name}."), optional);
            } else if is("array") && items["type"] == "object" {
                // A record without any has a row all the same, in which these columns are empty.
                self.read(items, &format!("{name}."), true);
                self.rows_of = Some(name);
            } else {
                let unit = schema[UNIT].as_str().map(str::to_owned);
                self.all.push(Column { name, kind: kind(schema), optional, unit });
            }
        }
    }
}

/// A schema without its `null`, and whether it had one.
fn not_null(schema: &Schema) -> (&Schema, bool) {
    let shapes = schema["anyOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    let rest: Vec<&Schema> = shapes.iter().filter(|shape| shape["type"] != "null").collect();
    match rest.as_slice() {
        [one] if shapes.len() > 1 => (one, true),
        _ => (schema, types(schema).any(|kind| kind == "null")),
    }
}

fn types(schema: &Schema) -> impl Iterator<Item = &str> {
    let one = schema["type"].as_str();
    let many = schema["type"].as_array().into_iter().flatten().filter_map(Schema::as_str);
    one.into_iter().chain(many)
}

fn kind(schema: &Schema) -> Kind {
    match schema[KIND].as_str() {
        Some("level") => return Kind::Level,
        Some("dated") => return Kind::Dated,
        _ => {}
    }
    if let Some(words) = schema["enum"].as_array() {
        return Kind::Code(words.iter().filter_map(Schema::as_str).map(str::to_owned).collect());
    }
    match types(schema).find(|kind| *kind != "null") {
        Some("integer") => Kind::Integer,
        Some("number") => Kind::Number,
        Some("boolean") => Kind::Flag,
        Some("array") => Kind::List,
        _ if schema["format"] == "date" => Kind::Date,
        _ => Kind::Text,
    }
}

#[cfg(test)]
#[expect(dead_code, reason = "only the types of the fields are read")]
mod tests {
    use super::*;
    use crate::model::report::Status;

    #[derive(JsonSchema)]
    struct Record {
        id: &'static str,
        #[schemars(with = "Option<Status>")]
        status: Option<&'static str>,
        note: Option<String>,
        keys: Vec<String>,
        part: Option<Part>,
        level: Option<Level>,
        #[schemars(extend("x-no-column" = true))]
        hidden: Vec<Part>,
        points: Vec<Point>,
    }

    #[derive(JsonSchema)]
    struct Part {
        #[schemars(extend("x-unit" = "services"))]
        n: u32,
    }

    #[derive(JsonSchema)]
    #[serde(untagged)]
    #[schemars(extend("x-kind" = "level"))]
    enum Level {
        Known(u32),
        Unknown(&'static str),
    }

    #[derive(JsonSchema)]
    struct Point {
        value: f64,
        ok: bool,
    }

    #[test]
    fn columns_are_the_fields_of_a_type() {
        let columns = of::<Record>();
        let seen: Vec<_> = columns.all.iter().map(|one| (&*one.name, one.optional)).collect();
        let expected = [
            ("id", false),
            ("status", true),
            ("note", true),
            ("keys", false),
            ("part.n", true),
            ("level", true),
            ("points.value", true),
            ("points.ok", true),
        ];
        assert_eq!(seen, expected);
        assert_eq!(columns.rows_of.as_deref(), Some("points"));
        let words = ["open", "planned", "in_progress", "online"].map(str::to_owned).to_vec();
        assert_eq!(columns.all[1].kind, Kind::Code(words));
        assert_eq!(columns.all[3].kind, Kind::List);
        assert_eq!(columns.all[4].unit.as_deref(), Some("services"));
        assert_eq!(columns.all[5].kind, Kind::Level);
        assert_eq!(columns.all[6].kind, Kind::Number);
    }
}
