// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `new`: a file to begin with, with today's date, the right name, and what can stand in it as comments.
//!
//! Boundary: writes new files and adds lines at the end of one; what is there is never changed.

use super::args::{Arguments, Common, New, NewItem};
use super::speak::{Speaker, complain, print, tongue};
use super::stages::{Prepared, Timings, prepare, today};
use super::{Outcome, Ran};
use crate::diagnostics::{Catalogue, Code, Diagnostic, Tongue, Trouble};
use crate::load::Sources;
use crate::model::{self, slug};
use jiff::civil::Date;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Longer names are hard to read in an address.
const LONGEST_SLUG: usize = 70;

/// The ids that a comment lists.
const CHOICES: usize = 8;

macro_rules! pattern {
    ($tongue:expr, $file:literal) => {
        match $tongue {
            Tongue::De => include_str!(concat!("new/de/", $file)),
            Tongue::En => include_str!(concat!("new/en/", $file)),
        }
    };
}

pub fn new(arguments: &Arguments, new: &New, speaker: &Speaker) -> Ran {
    let common = Common::default();
    let prepared = prepare(arguments, &common, &mut Timings::default())?;
    let Prepared { root, sources, found, .. } = &prepared;
    let catalogue = speaker.catalogue(Some(sources));
    let desk = Desk {
        root,
        sources,
        catalogue: &catalogue,
        // What is written belongs to the site, whoever sits before the screen.
        tongue: tongue(model::language(sources)),
        today: today(arguments, sources)?,
    };
    match &new.item {
        NewItem::News { title } => desk.news(title),
        NewItem::Service { title, ministry, life_event, executed_by } => desk
            .service(title, [ministry.as_deref(), life_event.as_deref(), executed_by.as_deref()]),
        NewItem::Correction => desk.corrections(found),
    }
}

/// What is at hand when something new is written.
struct Desk<'a> {
    root: &'a Path,
    sources: &'a Sources,
    catalogue: &'a Catalogue,
    tongue: Tongue,
    today: Date,
}

impl Desk<'_> {
    fn news(&self, title: &str) -> Ran {
        let Some(slug) = self.slug(title) else { return Ok(Outcome::Unable) };
        let name = format!("content/news/{}-{slug}.md", self.today);
        let text = fill(
            pattern!(self.tongue, "news.md"),
            &[
                ("title", &quoted(title)),
                ("ministries", self.ministries().first().unwrap_or(&"")),
                ("date", &self.today.to_string()),
                ("year", &self.today.year().to_string()),
            ],
        );
        self.create(&name, &text)
    }

    fn service(&self, title: &str, [ministry, life_event, executed_by]: [Option<&str>; 3]) -> Ran {
        let Some(slug) = self.slug(title) else { return Ok(Outcome::Unable) };
        let services = self.sources.services.iter().flat_map(|doc| &doc.value);
        if services.into_iter().any(|one| one.id == slug || one.former_ids.contains(&slug)) {
            complain(&self.catalogue.say("new-service-exists", &[("id", slug)]));
            return Ok(Outcome::Unable);
        }
        let topics = self.sources.topics.value.iter();
        let events: Vec<&str> =
            topics.flat_map(|topic| &topic.life_events).map(|one| one.id.as_str()).collect();
        let given =
            |value: Option<&str>| value.map(|value| format!(" {value}")).unwrap_or_default();
        let text = fill(
            pattern!(self.tongue, "service.yaml"),
            &[
                ("id", &slug),
                ("title", &quoted(title)),
                ("ministry", &given(ministry)),
                ("life_event", &given(life_event)),
                ("executed_by", &given(executed_by)),
                ("ministries", &choices(&self.ministries())),
                ("life_events", &choices(&events)),
                ("reporter", ministry.or(self.ministries().first().copied()).unwrap_or("…")),
                ("date", &self.today.to_string()),
            ],
        );
        self.create(&format!("data/services/{slug}.yaml"), &text)
    }

    /// One line for each value that is another one now than in a report, with the reason left open:
    /// nobody but the publisher knows it.
    fn corrections(&self, found: &[Diagnostic]) -> Ran {
        let name = "data/corrections.yaml";
        let old = self.sources.text(name).unwrap_or_default();
        let indent = old.lines().find(|line| line.trim_start().starts_with("- "));
        let indent = indent.map_or("", |line| &line[..line.len() - line.trim_start().len()]);
        let lines: Vec<String> = found.iter().filter_map(|one| correction(one, indent)).collect();
        let pending =
            found.iter().any(|one| one.code == Code::EmptyValue && *one.place.file == *name);
        if lines.is_empty() && pending {
            print(&format!("{}\n", self.catalogue.say("new-corrections-pending", &[])));
            return Ok(Outcome::Clean);
        }
        // A list in brackets has its end behind it; what is empty has nothing to lose.
        let bare: String = old.lines().filter(|line| !line.trim_start().starts_with('#')).collect();
        if !lines.is_empty() && bare.trim().starts_with('[') {
            if bare.trim() != "[]" {
                complain(&self.catalogue.say("new-corrections-in-brackets", &[]));
                print(&lines.concat());
                return Ok(Outcome::Unable);
            }
            replace(&self.root.join(name), &old.replacen("[]", "", 1))?;
        }
        let pattern = pattern!(self.tongue, "corrections.yaml");
        let mut text = if old.trim().is_empty() { pattern.to_owned() } else { String::new() };
        if lines.is_empty() {
            if old.trim().is_empty() {
                let outcome = self.create(name, &text)?;
                print(&format!("{}\n", self.catalogue.say("new-nothing-to-correct", &[])));
                return Ok(outcome);
            }
            print(&format!("{}\n", self.catalogue.say("new-nothing-to-correct", &[])));
            return Ok(Outcome::Clean);
        }
        if !old.is_empty() && !old.ends_with('\n') {
            text.push('\n');
        }
        text.extend(lines.iter().map(String::as_str));
        append(&self.root.join(name), &text)?;
        let count = [("npoints", lines.len().to_string()), ("path", name.to_owned())];
        print(&format!("{}\n", self.catalogue.say("new-corrections", &count)));
        Ok(Outcome::Clean)
    }

    fn ministries(&self) -> Vec<&str> {
        self.sources.ministries.value.iter().map(|ministry| ministry.id.as_str()).collect()
    }

    /// The name of a file; a complaint if the title leaves nothing for it.
    fn slug(&self, title: &str) -> Option<String> {
        let mut short = slug(title);
        if short.len() > LONGEST_SLUG {
            let cut = short[..=LONGEST_SLUG].rfind('-').unwrap_or(LONGEST_SLUG);
            short.truncate(cut);
        }
        if short.is_empty() {
            complain(&self.catalogue.say("new-no-name", &[("title", title.to_owned())]));
            return None;
        }
        Some(short)
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "a file to begin with is written among the sources"
    )]
    fn create(&self, name: &str, text: &str) -> Ran {
        let path = self.root.join(name);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all).and_then(|()| {
            std::fs::File::create_new(&path).and_then(|mut file| file.write_all(text.as_bytes()))
        });
        match made {
            Ok(()) => {
                let path = path.display().to_string();
                print(&format!("{}\n", self.catalogue.say("new-written", &[("path", path)])));
                Ok(Outcome::Clean)
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let path = path.display().to_string();
                complain(&self.catalogue.say("new-exists", &[("path", path)]));
                Ok(Outcome::Unable)
            }
            Err(error) => Err(Trouble::write(&path, error)),
        }
    }
}

/// A correction of a rewritten value, ready but for its reason.
fn correction(one: &Diagnostic, indent: &str) -> Option<String> {
    if one.code != Code::RewrittenPast {
        return None;
    }
    let arg = |name: &str| one.args.iter().find(|(key, _)| *key == name).map(|(_, value)| value);
    // What has not been published yet is written anew, not corrected.
    arg("moment").filter(|moment| *moment == "past")?;
    let (release, service, field) = (arg("release")?, arg("service")?, arg("field")?);
    let (published, now, today) = (arg("published")?, arg("now")?, arg("today")?);
    let class = arg("class")?;
    Some(format!(
        "{indent}- {{release: \"{release}\", service: {service}, field: {field}, published: {published}, \
         corrected: {now}, date: {today}, class: {class}, reason: \"\"}}\n"
    ))
}

#[expect(clippy::disallowed_methods, reason = "an empty list makes room for corrections")]
fn replace(path: &Path, text: &str) -> Result<(), Trouble> {
    std::fs::write(path, text).map_err(|error| Trouble::write(path, error))
}

#[expect(clippy::disallowed_methods, reason = "corrections are added to the site's sources")]
fn append(path: &Path, text: &str) -> Result<(), Trouble> {
    let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|error| Trouble::write(path, error))
}

/// A title as YAML; its double-quoted form allows all that JSON's does.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// "a, b, c, …"
fn choices(ids: &[&str]) -> String {
    let more = if ids.len() > CHOICES { ", …" } else { "" };
    ids.iter().take(CHOICES).copied().collect::<Vec<_>>().join(", ") + more
}

/// A pattern with its names in braces replaced; what a value brings with it is not looked at again.
pub(super) fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::new();
    let mut rest = pattern;
    while let Some(at) = rest.find('{') {
        let (before, behind) = rest.split_at(at);
        let named = values.iter().find_map(|(name, value)| {
            let after = behind[1..].strip_prefix(name)?.strip_prefix('}')?;
            Some((*value, after))
        });
        let (text, after) = named.unwrap_or(("{", &behind[1..]));
        out.push_str(before);
        out.push_str(text);
        rest = after;
    }
    out + rest
}
