// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The columns of a dataset, read off the type of its records.
//!
//! The JSON is what serde makes of that type. A list of columns beside it would be a second
//! description, which can say something else; therefore names, kinds and codes come from the JSON
//! Schema of the same type, and header, table and metadata are made of these columns.

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

/// The columns of a type, in the order of its fields. A list of records is none, but for the one whose
/// records are rows of their own.
pub fn of<T: JsonSchema>(rows_of: Option<&str>) -> Vec<Column> {
    let settings =
        SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    let schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    let mut columns = Vec::new();
    read(&schema, ("", false), rows_of, &mut columns);
    columns
}

fn read(
    record: &Schema,
    (prefix, optional): (&str, bool),
    rows_of: Option<&str>,
    columns: &mut Vec<Column>,
) {
    for (name, schema) in record["properties"].as_object().into_iter().flatten() {
        let name = format!("{prefix}{name}");
        let (schema, may_lack) = not_null(schema);
        let optional = optional || may_lack;
        let items = &schema["items"];
        if types(schema).any(|kind| kind == "object") {
            read(schema, (&format!("{name}."), optional), rows_of, columns);
        } else if items["type"] != "object" {
            columns.push(Column { name, kind: kind(schema), optional });
        } else if rows_of == Some(&name) {
            // A record without any has a row all the same, in which these columns are empty.
            read(items, (&format!("{name}."), true), rows_of, columns);
        }
    }
}

/// A schema without its `null`, and whether it had one.
fn not_null(schema: &Schema) -> (&Schema, bool) {
    let rest: Vec<&Schema> = shapes(schema).filter(|shape| shape["type"] != "null").collect();
    match rest.as_slice() {
        [one] if shapes(schema).nth(1).is_some() => (one, true),
        _ => (schema, types(schema).any(|kind| kind == "null")),
    }
}

fn shapes(schema: &Schema) -> impl Iterator<Item = &Schema> {
    schema["anyOf"].as_array().into_iter().flatten()
}

fn types(schema: &Schema) -> impl Iterator<Item = &str> {
    let one = schema["type"].as_str();
    let many = schema["type"].as_array().into_iter().flatten().filter_map(Schema::as_str);
    one.into_iter().chain(many)
}

fn kind(schema: &Schema) -> Kind {
    // A number or a word.
    if shapes(schema).flat_map(types).eq(["integer", "string"]) {
        return Kind::Level;
    }
    let words = words(schema);
    if !words.is_empty() {
        return Kind::Code(words);
    }
    let mut types = types(schema).filter(|kind| *kind != "null");
    match (types.next(), types.next()) {
        (Some("string"), Some("array")) => Kind::Dated,
        (Some("integer"), _) => Kind::Integer,
        (Some("number"), _) => Kind::Number,
        (Some("boolean"), _) => Kind::Flag,
        (Some("array"), _) => Kind::List,
        _ if schema["format"] == "date" => Kind::Date,
        _ => Kind::Text,
    }
}

/// The words of an enum; its variants have a schema each where some of them have a comment.
fn words(schema: &Schema) -> Vec<String> {
    let variants = schema["oneOf"].as_array().into_iter().flatten();
    let own = schema["enum"].as_array().into_iter().flatten().chain([&schema["const"]]);
    let own = own.filter_map(Schema::as_str).map(str::to_owned);
    own.chain(variants.flat_map(words)).collect()
}

#[cfg(test)]
#[expect(dead_code, reason = "only the types of the fields are read")]
mod tests {
    use super::*;
    use crate::model::report::Status;
    use crate::render::data::day::Day;
    use crate::render::data::tables::services::Dated;

    #[derive(JsonSchema)]
    struct Record {
        id: &'static str,
        #[schemars(with = "Option<Status>")]
        status: Option<&'static str>,
        kind: Word,
        day: Day,
        ended: Option<Day>,
        keys: Vec<String>,
        part: Option<Part>,
        level: Option<Level>,
        ministry: Dated<'static>,
        history: Vec<Part>,
        points: Vec<Point>,
    }

    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Word {
        NotYet,
        /// With a comment.
        Listed,
    }

    #[derive(JsonSchema)]
    struct Part {
        n: u32,
    }

    #[derive(JsonSchema)]
    #[serde(untagged)]
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
        let code = |words: &[&str]| Kind::Code(words.iter().map(|word| (*word).into()).collect());
        let expected = [
            ("id", Kind::Text, false),
            ("status", code(&["open", "planned", "in_progress", "online"]), true),
            ("kind", code(&["not_yet", "listed"]), false),
            ("day", Kind::Date, false),
            ("ended", Kind::Date, true),
            ("keys", Kind::List, false),
            ("part.n", Kind::Integer, true),
            ("level", Kind::Level, true),
            ("ministry", Kind::Dated, false),
            ("points.value", Kind::Number, true),
            ("points.ok", Kind::Flag, true),
        ];
        let expected =
            expected.map(|(name, kind, optional)| Column { name: name.to_owned(), kind, optional });
        assert_eq!(of::<Record>(Some("points")), expected);
    }
}
