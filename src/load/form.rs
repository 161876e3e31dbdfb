// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Holds a marked tree against the JSON Schema of a file and collects every mistake of form.
//!
//! What is wrong is reported and left out, the rest is kept: an unknown key goes, a faulty value
//! gives way to an empty one of the right kind, so that the record keeps its id and its index and
//! `model` can check the references of all others. The paths of what gave way are remembered as
//! faults, and nothing more is said about them.
//!
//! Boundary: the part of JSON Schema that `schemars` writes for our types, and no more.

use super::marked::{Content, Node};
use crate::diagnostics::{Code, Diagnostic, FileName, Path, Place, Spot};
use serde_json::Value as Schema;
use serde_yaml::{Mapping, Value};

/// The mended document and what was mended.
pub(crate) struct Checked {
    pub(crate) value: Value,
    pub(crate) found: Vec<Diagnostic>,
    pub(crate) faults: Vec<Path>,
}

/// Checks `root` against `schema`.
pub(crate) fn check(root: &Node, schema: &Schema, file: &FileName) -> Checked {
    let mut checker = Checker { schema, file, found: Vec::new(), faults: Vec::new() };
    let value = checker.value(root, schema, &Path::default());
    Checked { value, found: checker.found, faults: checker.faults }
}

struct Checker<'s> {
    schema: &'s Schema,
    file: &'s FileName,
    found: Vec<Diagnostic>,
    faults: Vec<Path>,
}

/// What a schema asks for, references followed and `null` set aside.
enum Wanted<'s> {
    Text(Option<Vec<&'s str>>),
    Integer {
        least: i64,
        most: i64,
    },
    Number,
    Flag,
    List(&'s Schema),
    Record(&'s Schema),
    /// One of several shapes that differ in their kind.
    Either(Vec<&'s Schema>),
}

impl<'s> Checker<'s> {
    fn value(&mut self, node: &Node, schema: &'s Schema, path: &Path) -> Value {
        let (wanted, optional) = self.wanted(schema);
        if node.is_null() && optional {
            return Value::Null;
        }
        match (&wanted, &node.content) {
            (Wanted::Either(shapes), _) => {
                let fitting = shapes.iter().find(|shape| fits(&self.wanted(shape).0, node));
                match fitting {
                    Some(shape) => self.value(node, shape, path),
                    None => self.wrong_type(schema, path),
                }
            }
            (Wanted::Text(words), Content::Scalar { text, .. }) => match words {
                Some(words) if !words.contains(&text.as_str()) => {
                    let diagnostic = self.diagnostic(Code::UnknownValue, path);
                    let diagnostic = diagnostic
                        .with("value", text)
                        .with("is", if text.trim().is_empty() { "empty" } else { "other" })
                        .with("choices", words.join(", "))
                        .did_you_mean(text, words.iter().copied());
                    self.replace(diagnostic, schema, path)
                }
                _ => Value::String(text.clone()),
            },
            (Wanted::Integer { least, most }, Content::Scalar { text, plain: true }) => {
                match text.parse::<i64>() {
                    Ok(number) if !(*least..=*most).contains(&number) => {
                        let diagnostic = self.diagnostic(Code::OutOfRange, path);
                        let diagnostic = diagnostic.with("value", text).with("least", least);
                        self.replace(diagnostic, schema, path)
                    }
                    Ok(number) => Value::Number(number.into()),
                    Err(_) => self.wrong_type(schema, path),
                }
            }
            (Wanted::Number, Content::Scalar { text, plain: true }) => match text.parse::<f64>() {
                Ok(number) if number.is_finite() => Value::Number(number.into()),
                _ => self.wrong_type(schema, path),
            },
            (Wanted::Flag, Content::Scalar { text, plain: true }) => match text.as_str() {
                "true" | "True" | "TRUE" => Value::Bool(true),
                "false" | "False" | "FALSE" => Value::Bool(false),
                _ => self.wrong_type(schema, path),
            },
            (Wanted::List(items), Content::List(nodes)) => Value::Sequence(
                nodes
                    .iter()
                    .enumerate()
                    .map(|(i, node)| self.value(node, items, &path.join(i)))
                    .collect(),
            ),
            (Wanted::Record(record), Content::Map(_)) => self.record(node, record, path),
            _ => self.wrong_type(schema, path),
        }
    }

    fn record(&mut self, node: &Node, record: &'s Schema, path: &Path) -> Value {
        let Content::Map(entries) = &node.content else { return Value::Null };
        let known = record["properties"].as_object();
        let closed = record["additionalProperties"] == false;
        // In a map of names the publisher chooses the keys.
        let open = Some(&record["additionalProperties"]).filter(|any| any.is_object());
        let mut out = Mapping::new();
        let mut meant = Vec::new();
        for (key, child) in entries {
            let below = path.join(key.text.as_str());
            let Some(schema) = known.and_then(|known| known.get(&key.text)).or(open) else {
                if closed {
                    let known = known.into_iter().flat_map(|known| known.keys());
                    meant.extend(self.unknown_key(&key.text, known, &below));
                }
                continue;
            };
            if out.contains_key(key.text.as_str()) {
                // A path names the first of two equal keys, but the caret belongs to the second.
                let place = Place::offset(self.file, key.bytes.start);
                self.found.push(Diagnostic::new(Code::DuplicateKey, place).with("key", &key.text));
                continue;
            }
            let faults = self.faults.len();
            let value = self.value(child, schema, &below);
            let gave_way = self.faults[faults..].contains(&below);
            if !gave_way || required(record).any(|name| name == key.text) {
                out.insert(key.text.clone().into(), value);
            }
        }
        for name in required(record).filter(|name| !out.contains_key(*name)).collect::<Vec<_>>() {
            let below = path.join(name);
            let diagnostic = self.diagnostic(Code::MissingKey, path).with("key", name);
            let schema = &record["properties"][name];
            // A key that was misspelt has been reported as such, and is not missing as well.
            if !meant.iter().any(|meant| meant == name) {
                self.found.push(diagnostic);
            }
            self.faults.push(below);
            out.insert(name.into(), self.empty(schema));
        }
        Value::Mapping(out)
    }

    /// Reports a key; the result is the one that was probably meant.
    fn unknown_key<'k>(
        &mut self,
        key: &str,
        known: impl Iterator<Item = &'k String>,
        path: &Path,
    ) -> Option<String> {
        let known: Vec<&str> = known.map(String::as_str).collect();
        let place = Place { file: self.file.clone(), spot: Spot::Key(path.clone()) };
        let diagnostic = Diagnostic::new(Code::UnknownKey, place)
            .with("key", key)
            .with("choices", known.join(", "))
            .did_you_mean(key, known.iter().copied());
        let meant = diagnostic.suggestion.clone();
        self.faults.push(path.clone());
        self.found.push(diagnostic);
        meant
    }

    fn wrong_type(&mut self, schema: &'s Schema, path: &Path) -> Value {
        let expected = self.expected(schema);
        let diagnostic = self.diagnostic(Code::WrongType, path).with("expected", expected);
        self.replace(diagnostic, schema, path)
    }

    /// The kind asked for, as a word that the catalogue's sentence selects by.
    fn expected(&self, schema: &'s Schema) -> &'static str {
        match self.wanted(schema).0 {
            Wanted::Text(_) => "text",
            Wanted::Integer { .. } => "integer",
            Wanted::Number => "number",
            Wanted::Flag => "flag",
            Wanted::List(_) => "list",
            Wanted::Record(_) => "record",
            Wanted::Either(shapes) => {
                let list =
                    shapes.iter().any(|shape| matches!(self.wanted(shape).0, Wanted::List(_)));
                if list { "text-or-list" } else { "text-or-record" }
            }
        }
    }

    fn diagnostic(&self, code: Code, path: &Path) -> Diagnostic {
        Diagnostic::new(code, Place::value(self.file, path.clone()))
    }

    /// Reports, remembers the fault, and gives an empty value of the right kind.
    fn replace(&mut self, diagnostic: Diagnostic, schema: &'s Schema, path: &Path) -> Value {
        self.found.push(diagnostic);
        self.faults.push(path.clone());
        self.empty(schema)
    }

    fn empty(&self, schema: &'s Schema) -> Value {
        let (wanted, optional) = self.wanted(schema);
        if optional {
            return Value::Null;
        }
        match wanted {
            Wanted::Text(words) => Value::String(
                words.and_then(|words| words.first().copied()).unwrap_or_default().to_owned(),
            ),
            Wanted::Integer { .. } | Wanted::Number => Value::Number(0.into()),
            Wanted::Flag => Value::Bool(false),
            Wanted::List(_) => Value::Sequence(Vec::new()),
            Wanted::Record(record) => Value::Mapping(
                required(record)
                    .map(|name| (name.into(), self.empty(&record["properties"][name])))
                    .collect(),
            ),
            Wanted::Either(shapes) => shapes.first().map_or(Value::Null, |shape| self.empty(shape)),
        }
    }

    fn wanted(&self, schema: &'s Schema) -> (Wanted<'s>, bool) {
        let schema = self.follow(schema);
        if let Some(shapes) = schema["anyOf"].as_array() {
            let is_null = |shape: &&Schema| shape["type"] == "null";
            let optional = shapes.iter().any(|shape| is_null(&shape));
            let mut shapes: Vec<_> = shapes.iter().filter(|shape| !is_null(shape)).collect();
            return match shapes.pop() {
                Some(only) if shapes.is_empty() => {
                    let (wanted, inner) = self.wanted(only);
                    (wanted, optional || inner)
                }
                Some(last) => {
                    shapes.push(last);
                    (Wanted::Either(shapes), optional)
                }
                None => (Wanted::Text(None), true),
            };
        }
        let types: Vec<&str> = match &schema["type"] {
            Schema::String(one) => vec![one],
            Schema::Array(many) => many.iter().filter_map(Schema::as_str).collect(),
            _ => Vec::new(),
        };
        let optional = types.contains(&"null");
        let wanted = match types.iter().find(|kind| **kind != "null").copied() {
            Some("integer") => {
                let (least, most) = match schema["format"].as_str() {
                    Some("int32") => (i64::from(i32::MIN), i64::from(i32::MAX)),
                    _ => (0, i64::from(u32::MAX)),
                };
                Wanted::Integer { least: schema["minimum"].as_i64().unwrap_or(least), most }
            }
            Some("number") => Wanted::Number,
            Some("boolean") => Wanted::Flag,
            Some("array") => Wanted::List(&schema["items"]),
            Some("object") => Wanted::Record(schema),
            _ => Wanted::Text(
                schema["enum"]
                    .as_array()
                    .map(|words| words.iter().filter_map(Schema::as_str).collect()),
            ),
        };
        (wanted, optional)
    }

    fn follow(&self, schema: &'s Schema) -> &'s Schema {
        match schema["$ref"].as_str().and_then(|at| self.schema.pointer(at.trim_start_matches('#')))
        {
            Some(target) => target,
            None => schema,
        }
    }
}

fn fits(wanted: &Wanted<'_>, node: &Node) -> bool {
    match &node.content {
        Content::Scalar { .. } => !matches!(wanted, Wanted::List(_) | Wanted::Record(_)),
        Content::List(_) => matches!(wanted, Wanted::List(_)),
        Content::Map(_) => matches!(wanted, Wanted::Record(_)),
    }
}

fn required(record: &Schema) -> impl Iterator<Item = &str> {
    record["required"].as_array().into_iter().flatten().filter_map(Schema::as_str)
}

#[cfg(test)]
mod tests {
    use super::super::schema;
    use serde_json::Value;

    /// The checker reads a subset of JSON Schema; a keyword outside it would be passed over silently.
    #[test]
    fn schemas_use_only_the_keywords_that_the_checker_reads() {
        const READ: &[&str] = &[
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "minimum",
            "maximum",
            "format",
            "default",
        ];
        fn walk(schema: &Value, names: bool) {
            match schema {
                Value::Object(map) => {
                    for (key, value) in map {
                        assert!(names || READ.contains(&key.as_str()), "{key}");
                        walk(value, !names && matches!(key.as_str(), "properties" | "$defs"));
                    }
                }
                Value::Array(list) => list.iter().for_each(|item| walk(item, false)),
                _ => {}
            }
        }
        for (name, schema) in schema::all() {
            println!("{name}");
            walk(&schema, false);
        }
    }
}
