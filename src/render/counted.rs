// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Counts in words: shares, measures with their definitions, and the strict figure with those beside
//! it.

use super::press::Press;
use super::view::figures::{Figure, Summary};
use crate::model::measure::{Measure, Scope};
use crate::model::report::Model;
use crate::progress::{Share, Tally};

impl Press<'_> {
    /// "12 von 31 (38,7 %)", or without percent.
    #[must_use]
    pub fn share(self, share: Share, plain: bool) -> String {
        let words = self.words();
        let (n, of) = (words.number(share.n), words.number(share.of));
        match share.tenths().filter(|_| !plain) {
            Some(tenths) => {
                let percent = words.percent(tenths);
                self.say(
                    "share",
                    &[("n", (&n).into()), ("of", (&of).into()), ("percent", (&percent).into())],
                )
            }
            None => self.say("share-plain", &[("n", (&n).into()), ("of", (&of).into())]),
        }
    }

    /// A figure: "12 von 31 (38,7 %)"; of the whole itself, how many there are.
    #[must_use]
    pub fn measured(self, share: Share, measure: Measure) -> String {
        match measure {
            Measure::Total => self.words().number(share.n),
            _ => self.share(share, false),
        }
    }

    /// Whether several models are in use: then no single level says what is conform.
    #[must_use]
    pub fn several_models(self) -> bool {
        self.figures.now.models.len() > 1
    }

    /// The ending of the words for a measure that depends on the models, where there are several.
    fn of_models(self, measure: Measure) -> &'static str {
        let depends = matches!(measure, Measure::Conform | Measure::Somewhere | Measure::Loose);
        if depends && self.several_models() { "-models" } else { "" }
    }

    /// A measure in words, with the level of the model in force.
    #[must_use]
    pub fn measure(self, measure: Measure) -> String {
        self.measure_by(measure, self.model())
    }

    /// A measure in words, with the level of a model.
    #[must_use]
    pub fn measure_by(self, measure: Measure, model: &Model) -> String {
        let level = match measure {
            Measure::Loose => model.loose_from.unwrap_or_default(),
            Measure::Maturity(_, level) => level,
            _ => model.conform_from,
        };
        let key = match measure {
            Measure::Maturity(..) => "measure-maturity".to_owned(),
            measure => format!("measure-{measure}{}", self.of_models(measure)),
        };
        self.say(&key, &[("level", (&level.to_string()).into())])
    }

    /// What a measure means, in a sentence.
    #[must_use]
    pub fn definition(self, measure: Measure, model: &Model) -> String {
        let level = match measure {
            Measure::Loose => {
                model.loose_from.map_or_else(|| "–".to_owned(), |level| level.to_string())
            }
            Measure::Maturity(_, level) => level.to_string(),
            _ => model.conform_from.to_string(),
        };
        let key = match measure {
            Measure::Maturity(..) => "define-maturity".to_owned(),
            measure => format!("define-{measure}{}", self.of_models(measure)),
        };
        self.say(&key, &[("level", (&level).into()), ("model", (&model.title).into())])
    }

    /// A figure as it is printed.
    #[must_use]
    pub fn figure(self, scope: Scope, measure: Measure) -> Figure {
        let share = self.figures.share(scope, measure);
        let text = self.share(share, false);
        let n = self.words().number(share.n);
        let rest = text.strip_prefix(n.as_str()).unwrap_or(&text).trim_start().to_owned();
        Figure {
            measure: measure.to_string(),
            label: self.measure(measure),
            n,
            rest,
            text,
            href: self.definition_href(measure),
            note: self.mark_note(scope, measure),
        }
    }

    /// Where a measure is defined: its place on the method page, or that page as a whole where the
    /// publisher has written it anew.
    fn definition_href(self, measure: Measure) -> String {
        let path = self.paths().method();
        let anchors = self.report.addresses.get(&path).map(|entry| &entry.anchors);
        let is_there = anchors.is_some_and(|anchors| anchors.contains(&measure.to_string()));
        let href = self.href(&path);
        if is_there { format!("{href}#{measure}") } else { href }
    }

    /// Whether any model in use has a looser count.
    #[must_use]
    pub fn has_loose(self) -> bool {
        self.figures.now.models.iter().any(|ix| self.report.models[*ix].loose_from.is_some())
    }

    /// The strict figure of a scope, and those beside it.
    #[must_use]
    pub fn summary(self, scope: Scope) -> Summary {
        let mut ladder = vec![Measure::Everywhere, Measure::Somewhere, Measure::Conform];
        ladder.extend(self.has_loose().then_some(Measure::Loose));
        let strict = self.figures.share(scope, Measure::Everywhere);
        let more = self.figures.now.tallies.get(&scope).map_or(0, Tally::conform_elsewhere);
        let (n, of, rest) = (
            self.words().number(strict.n),
            self.words().number(strict.of),
            self.words().number(more),
        );
        let key = if strict.of == 1 { "summary-one" } else { "summary-strict" };
        let first =
            self.say(key, &[("count", strict.n.into()), ("n", (&n).into()), ("of", (&of).into())]);
        let key = match (strict.n, strict.of) {
            (_, 1) => "summary-more-of-one",
            (0, _) => "summary-more-of-none",
            _ => "summary-more",
        };
        let second = self.say(key, &[("count", more.into()), ("n", (&rest).into())]);
        Summary {
            strict: self.figure(scope, Measure::Everywhere),
            sentence: if more == 0 { first } else { format!("{first} {second}") },
            ladder: ladder.into_iter().map(|measure| self.figure(scope, measure)).collect(),
            scope: self.scope_line(scope, strict.of),
            as_of: self.date(self.figures.as_of),
        }
    }

    /// Of all, who executes them, such as "190 Leistungen von Land, Kommunen, Gerichten und Kammern".
    fn scope_line(self, scope: Scope, total: u32) -> String {
        if scope != Scope::All {
            let n = self.words().number(total);
            return self.say("scope-count", &[("count", total.into()), ("n", (&n).into())]);
        }
        let levels: Vec<String> = self
            .report
            .site
            .scope
            .iter()
            .map(|one| self.say(&format!("executor-{}", one.as_str()), &[]))
            .collect();
        let levels = self.list(&levels);
        let n = self.words().number(total);
        self.say(
            "scope-line",
            &[("count", total.into()), ("n", (&n).into()), ("levels", (&levels).into())],
        )
    }
}
