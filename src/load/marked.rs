// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A YAML document as a tree whose every node knows its bytes.
//!
//! Boundary: used only when something is wrong, to say where. The fast path reads the same text
//! straight into structs and keeps no places.

use crate::diagnostics::{Code, Path, Position, Step};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

/// Nesting beyond which no honest data file goes; every walk over the tree may recurse this far.
const MAX_DEPTH: usize = 64;
/// Nodes after aliases are followed: enough for 60,000 services, too few for a bomb.
const MAX_NODES: usize = 20_000_000;

/// A node with the bytes it was written in.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) bytes: Range<usize>,
    pub(crate) content: Content,
    /// This node and all below it, aliases followed.
    size: usize,
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    /// Text as read; `plain` if it stood without quotes.
    Scalar {
        text: String,
        plain: bool,
    },
    List(Vec<Rc<Node>>),
    /// Keys in the order of the file, doubles included.
    Map(Vec<(Key, Rc<Node>)>),
}

#[derive(Debug, Clone)]
pub(crate) struct Key {
    pub(crate) text: String,
    pub(crate) bytes: Range<usize>,
}

impl Node {
    /// Whether the node is YAML's null: an empty value, `~` or `null`.
    pub(crate) fn is_null(&self) -> bool {
        matches!(&self.content, Content::Scalar { text, plain: true }
            if matches!(text.as_str(), "" | "~" | "null" | "Null" | "NULL"))
    }

    /// The bytes of the value at `path`; where it is absent, of the nearest record above it.
    pub(crate) fn find(&self, path: &Path) -> Range<usize> {
        let mut node = self;
        for step in &path.0 {
            match node.child(step) {
                Some((_, child)) => node = child,
                None => break,
            }
        }
        node.bytes.clone()
    }

    /// The bytes of the key that leads to `path`.
    pub(crate) fn find_key(&self, path: &Path) -> Range<usize> {
        let Some((last, above)) = path.0.split_last() else { return self.bytes.clone() };
        let mut node = self;
        for step in above {
            match node.child(step) {
                Some((_, child)) => node = child,
                None => return node.bytes.clone(),
            }
        }
        match node.child(last) {
            Some((Some(key), _)) => key.bytes.clone(),
            Some((None, child)) => child.bytes.clone(),
            None => node.bytes.clone(),
        }
    }

    fn child(&self, step: &Step) -> Option<(Option<&Key>, &Node)> {
        match (&self.content, step) {
            (Content::List(items), Step::Index(index)) => Some((None, items.get(*index)?)),
            (Content::Map(entries), Step::Key(name)) => entries
                .iter()
                .find(|(key, _)| key.text == *name)
                .map(|(key, child)| (Some(key), &**child)),
            _ => None,
        }
    }
}

/// Why a text is no YAML document.
#[derive(Debug, Clone)]
pub(crate) struct NotYaml {
    pub(crate) code: Code,
    pub(crate) offset: usize,
    pub(crate) detail: String,
}

/// Reads one YAML document; an empty text is null.
pub(crate) fn parse(text: &str) -> Result<Node, NotYaml> {
    let mut builder = Builder::new(text);
    let mut parser = Parser::new_from_str(text);
    while let Some(event) = parser.next_event() {
        let (event, span) = event.map_err(|error| {
            let (offset, detail) = (builder.offsets.byte(error.marker().index()), error.info());
            // The parser looks ahead, so in a tower of brackets its own limit comes first.
            if detail.contains("recursion limit") {
                return NotYaml { code: Code::YamlTooDeep, offset, detail: MAX_DEPTH.to_string() };
            }
            NotYaml { code: Code::YamlSyntax, offset, detail: detail.to_owned() }
        })?;
        builder.take(event, span)?;
    }
    Ok(builder.root.map_or_else(
        || Node {
            bytes: 0..0,
            content: Content::Scalar { text: String::new(), plain: true },
            size: 1,
        },
        |root| (*root).clone(),
    ))
}

/// A collection that is still open.
enum Open {
    List { start: usize, anchor: usize, items: Vec<Rc<Node>> },
    Map { start: usize, anchor: usize, entries: Vec<(Key, Rc<Node>)>, key: Option<Key> },
}

struct Builder<'t> {
    text: &'t str,
    offsets: Offsets<'t>,
    open: Vec<Open>,
    anchors: BTreeMap<usize, Rc<Node>>,
    root: Option<Rc<Node>>,
    documents: usize,
}

impl<'t> Builder<'t> {
    fn new(text: &'t str) -> Self {
        Self {
            text,
            offsets: Offsets::new(text),
            open: Vec::new(),
            anchors: BTreeMap::new(),
            root: None,
            documents: 0,
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), NotYaml> {
        let start = self.offsets.byte(span.start.index());
        match event {
            Event::DocumentStart(_) => {
                self.documents += 1;
                if self.documents > 1 {
                    let detail = "a second document (---)".to_owned();
                    return Err(NotYaml { code: Code::YamlSyntax, offset: start, detail });
                }
            }
            Event::Scalar(value, style, anchor, _) => {
                let end = self.offsets.byte(span.end.index());
                let plain = style == ScalarStyle::Plain;
                let content = Content::Scalar { text: value.into_owned(), plain };
                self.close(
                    Node { bytes: start..self.trimmed(start, end), content, size: 1 },
                    anchor,
                )?;
            }
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).cloned();
                let node = node.unwrap_or_else(|| {
                    let content = Content::Scalar { text: String::new(), plain: true };
                    Rc::new(Node { bytes: start..start, content, size: 1 })
                });
                self.put(node)?;
            }
            Event::SequenceStart(anchor, _) => {
                self.descend(Open::List { start, anchor, items: Vec::new() })?;
            }
            Event::MappingStart(anchor, _) => {
                self.descend(Open::Map { start, anchor, entries: Vec::new(), key: None })?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let end = self.offsets.byte(span.end.index());
                match self.open.pop() {
                    Some(Open::List { start, anchor, items }) => {
                        let size = 1 + items.iter().map(|item| item.size).sum::<usize>();
                        let bytes = start..self.trimmed(start, end);
                        self.close(Node { bytes, content: Content::List(items), size }, anchor)?;
                    }
                    Some(Open::Map { start, anchor, entries, .. }) => {
                        let size = 1 + entries.iter().map(|(_, value)| value.size).sum::<usize>();
                        let bytes = start..self.trimmed(start, end);
                        self.close(Node { bytes, content: Content::Map(entries), size }, anchor)?;
                    }
                    None => {}
                }
            }
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
        Ok(())
    }

    fn descend(&mut self, open: Open) -> Result<(), NotYaml> {
        if self.open.len() >= MAX_DEPTH {
            let (Open::List { start, .. } | Open::Map { start, .. }) = open;
            let detail = MAX_DEPTH.to_string();
            return Err(NotYaml { code: Code::YamlTooDeep, offset: start, detail });
        }
        self.open.push(open);
        Ok(())
    }

    fn close(&mut self, node: Node, anchor: usize) -> Result<(), NotYaml> {
        let node = Rc::new(node);
        if anchor > 0 {
            self.anchors.insert(anchor, node.clone());
        }
        self.put(node)
    }

    fn put(&mut self, node: Rc<Node>) -> Result<(), NotYaml> {
        let offset = node.bytes.start;
        // Sizes add up along the aliases, so a bomb is seen before anything walks it.
        if node.size > MAX_NODES {
            let detail = MAX_NODES.to_string();
            return Err(NotYaml { code: Code::YamlTooLarge, offset, detail });
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some(key) => entries.push((key, node)),
                None => match &node.content {
                    Content::Scalar { text, .. } => {
                        *key = Some(Key { text: text.clone(), bytes: node.bytes.clone() });
                    }
                    Content::List(_) | Content::Map(_) => {
                        let detail = "a list or map as key".to_owned();
                        return Err(NotYaml { code: Code::YamlSyntax, offset, detail });
                    }
                },
            },
        }
        Ok(())
    }

    /// Block nodes end where the next one begins; a caret should end with the text itself.
    fn trimmed(&self, start: usize, end: usize) -> usize {
        let text = self.text.get(start..end).unwrap_or_default();
        start + text.trim_end().len()
    }
}

/// Turns the parser's character counts into bytes, for counts that mostly grow.
struct Offsets<'t> {
    text: &'t str,
    chars: usize,
    bytes: usize,
}

impl<'t> Offsets<'t> {
    fn new(text: &'t str) -> Self {
        Self { text, chars: 0, bytes: 0 }
    }

    fn byte(&mut self, chars: usize) -> usize {
        while self.chars > chars {
            let Some(c) = self.text[..self.bytes].chars().next_back() else { break };
            self.bytes -= c.len_utf8();
            self.chars -= 1;
        }
        let rest = &self.text[self.bytes..];
        let wanted = chars - self.chars;
        let step = rest.char_indices().nth(wanted).map_or(rest.len(), |(at, _)| at);
        self.chars = chars;
        self.bytes += step;
        self.bytes
    }
}

/// The position of a path in a text; line 1 if the text is no YAML.
pub(crate) fn locate(text: &str, root: &Node, path: &Path, of_key: bool, base: usize) -> Position {
    let bytes = if of_key { root.find_key(path) } else { root.find(path) };
    let end = text[base + bytes.start..].find('\n').map_or(usize::MAX, |at| bytes.start + at);
    Position::of(text, base + bytes.start, base + bytes.end.min(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(steps: &[&str]) -> Path {
        Path(
            steps
                .iter()
                .map(|step| match step.parse::<usize>() {
                    Ok(index) => Step::Index(index),
                    Err(_) => Step::from(*step),
                })
                .collect(),
        )
    }

    #[test]
    fn a_path_finds_its_bytes_after_umlauts_in_flow_and_block() {
        let text = "# ü\n- {id: größe, n: 3}\n- id: b\n  list:\n    - x\n    - \"ß\"\n";
        let root = parse(text).unwrap();
        let at = |steps: &[&str]| &text[root.find(&path(steps))];
        assert_eq!(at(&["0", "n"]), "3");
        assert_eq!(at(&["1", "list", "1"]), "\"ß\"");
        assert_eq!(at(&["1", "missing"]), "id: b\n  list:\n    - x\n    - \"ß\"");
        assert_eq!(&text[root.find_key(&path(&["0", "n"]))], "n");
    }

    #[test]
    fn bombs_and_towers_are_refused_without_walking_them() {
        let tower = "[".repeat(100_000);
        assert_eq!(parse(&tower).unwrap_err().code, Code::YamlTooDeep);
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..10 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb += &format!("a{level}: &a{level} [{inner}]\n");
        }
        assert_eq!(parse(&bomb).unwrap_err().code, Code::YamlTooLarge);
    }

    #[test]
    fn an_empty_text_is_null_and_a_second_document_is_refused() {
        assert!(parse("").unwrap().is_null());
        assert!(parse("# only a comment\n").unwrap().is_null());
        assert_eq!(parse("a: 1\n---\nb: 2\n").unwrap_err().code, Code::YamlSyntax);
    }
}
