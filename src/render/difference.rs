// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Two checkouts of one site: what a change of its files changes in what is published. The comment
//! under a merge request.

use super::data::Markup;
use super::press::Press;
use super::theme::Theme;
use super::words::Arg;
use crate::model::Report;
use crate::model::measure::{Measure, Scope};
use crate::model::release::{Field, Names};
use crate::progress::Figures;
use serde::Serialize;
use std::collections::BTreeSet;

/// Measures that are compared for the whole site.
const OF_ALL: [Measure; 6] = [
    Measure::Everywhere,
    Measure::Somewhere,
    Measure::Conform,
    Measure::Loose,
    Measure::Unknown,
    Measure::Total,
];
/// Measures that are compared for each ministry.
const OF_MINISTRY: [Measure; 3] = [Measure::Everywhere, Measure::Conform, Measure::Total];

/// A site before and after a change.
pub struct Difference<'a> {
    /// The site that the change starts from.
    pub old: (&'a Report, &'a Figures),
    /// The site with the change.
    pub new: (&'a Report, &'a Figures),
    /// Words of the changed site.
    pub theme: &'a Theme,
    /// What became of what was published, each with whether that is a loss.
    pub sentences: Vec<(bool, String)>,
}

#[derive(Serialize)]
struct File {
    from: String,
    to: String,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    demo: bool,
    losses: Vec<String>,
    news: Vec<String>,
    figures: Vec<String>,
    services: Vec<String>,
}

impl Difference<'_> {
    /// As JSON.
    #[must_use]
    pub fn json(&self) -> String {
        format!("{}\n", serde_json::to_string_pretty(&self.file()).unwrap_or_default())
    }

    /// As text.
    #[must_use]
    pub fn note(&self, markup: Markup) -> String {
        let press = self.press(self.new);
        let file = self.file();
        let mut out = String::new();
        let parts = [
            ("difference-losses", &file.losses),
            ("difference-news", &file.news),
            ("difference-figures", &file.figures),
            ("difference-services", &file.services),
        ];
        for (key, sentences) in parts.into_iter().filter(|(_, sentences)| !sentences.is_empty()) {
            let title = press.say(key, &[]);
            out += &match markup {
                Markup::Plain => format!("{title}\n"),
                Markup::Markdown => format!("## {title}\n\n"),
            };
            for sentence in sentences {
                out += &format!("- {}\n", markup.escaped(sentence));
            }
            out.push('\n');
        }
        match out.is_empty() {
            true => format!("{}\n", press.say("difference-none", &[])),
            false => format!("{}\n", out.trim_end()),
        }
    }

    /// The ids of the old site, but for ministries that have another one since.
    fn old_names<'n>(&'n self, mut names: Names<'n>) -> Names<'n> {
        for (_, ministry) in self.new.0.ministries.iter() {
            for former in &ministry.former_ids {
                if let Some(ix) = self.old.0.ministries.find(former) {
                    names.ministries[ix.index()] = &ministry.id;
                }
            }
        }
        names
    }

    fn press<'p>(&'p self, (report, figures): (&'p Report, &'p Figures)) -> Press<'p> {
        Press::new(report, figures, self.theme)
    }

    fn file(&self) -> File {
        let of = |loss: bool| {
            let some = self.sentences.iter().filter(|(is_loss, _)| *is_loss == loss);
            some.map(|(_, sentence)| sentence.clone()).collect()
        };
        File {
            from: self.old.1.as_of.to_string(),
            to: self.new.1.as_of.to_string(),
            demo: self.new.0.site.demo,
            losses: of(true),
            news: of(false),
            figures: self.figures(),
            services: self.services(),
        }
    }

    /// Figures that come out otherwise, each at its own Stichtag.
    fn figures(&self) -> Vec<String> {
        let (old, new) = (self.press(self.old), self.press(self.new));
        let mut sentences = Vec::new();
        if old.figures.as_of != new.figures.as_of {
            let (from, to) = (new.date(old.figures.as_of), new.date(new.figures.as_of));
            sentences.push(
                new.say("difference-as-of", &[("from", (&from).into()), ("to", (&to).into())]),
            );
        }
        let all = OF_ALL.map(|measure| (String::new(), Some(Scope::All), Scope::All, measure));
        let ministries = new.report.ministries.iter().flat_map(|(ix, ministry)| {
            let before = old.report.ministries.find_any(&ministry.id, &ministry.former_ids);
            let before = before.map(Scope::Ministry);
            let row = move |measure| {
                (format!("{}, ", ministry.short), before, Scope::Ministry(ix), measure)
            };
            OF_MINISTRY.map(row)
        });
        for (name, before, scope, measure) in all.into_iter().chain(ministries) {
            let was = before.map(|scope| old.figures.share(scope, measure)).unwrap_or_default();
            let is = new.figures.share(scope, measure);
            if was != is {
                let (was, is) = (new.measured(was, measure), new.measured(is, measure));
                let what = format!("{name}{}", new.measure(measure));
                let args: &[(&'static str, Arg<'_>)] =
                    &[("what", (&what).into()), ("was", (&was).into()), ("is", (&is).into())];
                sentences.push(new.say("difference-figure", args));
            }
        }
        sentences
    }

    /// Services that stand otherwise, each at its own Stichtag.
    fn services(&self) -> Vec<String> {
        let (old, new) = (self.press(self.old), self.press(self.new));
        let new_names = Names::of(new.report);
        let old_names = self.old_names(Names::of(old.report));
        let mut sentences = Vec::new();
        for (ix, service) in new.report.services.iter() {
            let title = [("title", (&service.title).into())];
            let found = old.report.services.find_any(&service.id, &service.former_ids);
            let Some(before) = found else {
                sentences.push(new.say("difference-service-new", &title));
                continue;
            };
            let (was, is) = (old.figures.standing(before), new.figures.standing(ix));
            for field in Field::ALL {
                let (before, after) = (field.value(was, &old_names), field.value(is, &new_names));
                if before != after {
                    let name = new.say(&format!("field-{}", field.as_str()), &[]);
                    let (before, after) =
                        (new.field_value(*field, &before), new.field_value(*field, &after));
                    let args: &[(&'static str, Arg<'_>)] = &[
                        ("title", (&service.title).into()),
                        ("field", (&name).into()),
                        ("was", (&before).into()),
                        ("is", (&after).into()),
                    ];
                    sentences.push(new.say("difference-service", args));
                }
            }
        }
        let known = new
            .report
            .services
            .iter()
            .flat_map(|(_, service)| std::iter::once(&service.id).chain(&service.former_ids));
        let known: BTreeSet<&String> = known.collect();
        for (_, service) in old.report.services.iter() {
            if !known.contains(&service.id) {
                let title = [("title", (&service.title).into())];
                sentences.push(new.say("difference-service-gone", &title));
            }
        }
        sentences
    }
}
