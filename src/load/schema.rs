// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The JSON Schema (2020-12) of every input file, generated from the types that read it.

use super::files::{catalogue, content, ledger, organisation, service, site, table, theme};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::Value;

/// The schema of one type.
pub(crate) fn of<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>().to_value()
}

/// Calls a macro with every input file: the stem of its schema's name, and the type that reads it.
macro_rules! files {
    ($each:ident) => {
        $each! {
            "site": site::SiteFile,
            "maturity-models": Vec<catalogue::ModelRecord>,
            "ministries": Vec<organisation::MinistryRecord>,
            "topics": Vec<catalogue::TopicRecord>,
            "services": Vec<service::ServiceRecord>,
            "teams": organisation::TeamsFile,
            "indicators": Vec<ledger::IndicatorRecord>,
            "calendar": Vec<ledger::CalendarRecord>,
            "corrections": Vec<ledger::CorrectionRecord>,
            "method-changes": Vec<ledger::MethodChangeRecord>,
            "news": content::NewsFrontMatter,
            "page": content::PageFrontMatter,
            "version": content::VersionFrontMatter,
            "theme": theme::ThemeFile,
            "table-map": table::TableMap,
        }
    };
}

/// All schemas with the stem of their file name, such as `services` for `services.schema.json`.
#[must_use]
pub fn all() -> Vec<(&'static str, Value)> {
    macro_rules! schemas {
        ($($name:literal: $file:ty,)*) => { vec![$(($name, of::<$file>()),)*] };
    }
    files!(schemas)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::BTreeSet;

    type Read = fn(Value) -> Result<(), String>;

    /// Every input file with its schema, and how it is read.
    fn all_with_readers() -> Vec<(&'static str, Value, Read)> {
        macro_rules! readers {
            ($($name:literal: $file:ty,)*) => { vec![$(($name, of::<$file>(), |value| {
                serde_json::from_value::<$file>(value).map(drop).map_err(|error| error.to_string())
            }),)*] };
        }
        files!(readers)
    }

    /// Documents in which every field of a schema stands once; several where a field has several
    /// shapes.
    struct Sampler<'s> {
        root: &'s Value,
        /// Which of several shapes is taken.
        choice: usize,
    }

    impl<'s> Sampler<'s> {
        fn follow(&self, schema: &'s Value) -> &'s Value {
            match schema["$ref"].as_str() {
                Some(at) => self.root.pointer(at.trim_start_matches('#')).unwrap(),
                None => schema,
            }
        }

        fn shape(&self, schema: &'s Value) -> &'s Value {
            let schema = self.follow(schema);
            let Some(shapes) = schema["anyOf"].as_array() else { return schema };
            let shapes: Vec<_> = shapes.iter().filter(|one| one["type"] != "null").collect();
            self.shape(shapes[self.choice % shapes.len()])
        }

        fn value(&self, schema: &'s Value) -> Value {
            let schema = self.shape(schema);
            if let Some(words) = schema["enum"].as_array() {
                return words[0].clone();
            }
            let kind = schema["type"].as_str().or_else(|| schema["type"][0].as_str());
            match kind.unwrap() {
                "string" => json!("x"),
                "integer" | "number" => json!(1),
                "boolean" => json!(true),
                "array" => json!([self.value(&schema["items"])]),
                "object" if schema["additionalProperties"].is_object() => {
                    json!({"x": self.value(&schema["additionalProperties"])})
                }
                "object" => {
                    let fields = schema["properties"].as_object().unwrap();
                    fields.iter().map(|(name, one)| (name.clone(), self.value(one))).collect()
                }
                other => panic!("{other}"),
            }
        }

        /// The fields of each record in a document, by its JSON pointer.
        fn records(
            &self,
            schema: &'s Value,
            at: &str,
            found: &mut Vec<(String, BTreeSet<String>)>,
        ) {
            let schema = self.shape(schema);
            if schema["type"] == "array" {
                self.records(&schema["items"], &format!("{at}/0"), found);
            }
            let Some(fields) = schema["properties"].as_object() else { return };
            found.push((at.to_owned(), fields.keys().cloned().collect()));
            for (name, one) in fields {
                self.records(one, &format!("{at}/{name}"), found);
            }
        }
    }

    /// The fields that serde names when it meets one that it does not know.
    fn known_to(read: Read, document: &Value, at: &str) -> BTreeSet<String> {
        let mut document = document.clone();
        let record = document.pointer_mut(at).unwrap().as_object_mut().unwrap();
        record.insert("nobody_knows".to_owned(), json!("x"));
        let said = read(document).expect_err("an unknown field is a mistake");
        let (_, expected) = said.split_once("expected ").unwrap_or((&said, ""));
        assert!(said.contains("unknown field `nobody_knows`"), "{at}: {said}");
        expected.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    #[test]
    fn a_field_is_in_the_schema_if_and_only_if_it_is_read() {
        let mut checked = 0;
        for (name, schema, read) in all_with_readers() {
            for choice in 0..2 {
                let sampler = Sampler { root: &schema, choice };
                let document = sampler.value(&schema);
                read(document.clone())
                    .unwrap_or_else(|error| panic!("{name}: {error}\n{document:#}"));
                let mut records = Vec::new();
                sampler.records(&schema, "", &mut records);
                for (at, fields) in records {
                    assert_eq!(known_to(read, &document, &at), fields, "{name}{at}");
                    checked += 1;
                }
            }
        }
        assert!(checked > 60, "only {checked} records");
    }
}
