// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Changes as a note that a press office can send: plain text, or Markdown.

use crate::progress::Changes;
use crate::render::changed::{Part, mark, period, sentences, summary};
use crate::render::press::Press;

/// How a note is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// Not at all.
    Plain,
    /// As Markdown.
    Markdown,
}

/// The summary first, then steps back, then all others, each with its sentences.
pub(in crate::render) fn note(press: Press<'_>, changes: &Changes, markup: Markup) -> String {
    let title = format!("{}: {}", press.say("title-changes", &[]), period(press, changes));
    let mut out = heading(markup, 1, &title);
    if press.report.site.demo {
        out += &format!("{}\n\n", press.say("demo_text", &[]));
    }
    out += &format!("{}\n", summary(press, changes).join(" "));
    for (part, key) in Part::ALL {
        let groups = part.groups(changes);
        if !groups.is_empty() {
            out += &format!("\n{}", heading(markup, 2, &press.say(key, &[])));
        }
        for group in groups {
            let (_, word) = mark(press, group.first().copied());
            let n = press.words().number(u32::try_from(group.len()).unwrap_or(u32::MAX));
            out += &heading(markup, 3, &format!("{} ({n})", capital(&word)));
            for change in group {
                out += &format!("- {}\n", markup.escaped(&sentences(press, changes, change)));
            }
            out.push('\n');
        }
    }
    let source = press.url(&press.paths().changes());
    let args = [("url", (&source).into()), ("site", (&press.report.site.title).into())];
    out.trim_end().to_owned() + "\n\n" + &press.say("note-source", &args) + "\n"
}

fn heading(markup: Markup, level: usize, text: &str) -> String {
    match markup {
        Markup::Markdown => format!("{} {text}\n\n", "#".repeat(level)),
        Markup::Plain if level == 1 => format!("{text}\n\n"),
        Markup::Plain if level == 2 => format!("{}\n\n", text.to_uppercase()),
        Markup::Plain => format!("{text}\n"),
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

impl Markup {
    /// A publisher's text, which is no markup whatever is in it.
    #[must_use]
    pub fn escaped(self, text: &str) -> String {
        if self == Self::Plain {
            return text.to_owned();
        }
        let special = |c: char| "\\`*_[]<>#|".contains(c);
        text.chars().flat_map(|c| special(c).then_some('\\').into_iter().chain([c])).collect()
    }
}
