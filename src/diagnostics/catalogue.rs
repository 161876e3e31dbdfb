// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every sentence the program says to its user, in German and English: `texts/<language>/`.
//!
//! A message says what is wrong, its hint what to write instead; the hint may follow "did-you-mean"
//! and must read well without it. Explanations have no variables.
//!
//! Boundary: the words on the published pages are the theme's (`themes/*/i18n`), not these.

use super::{Code, Diagnostic};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

/// The texts of a language, by what they are about; a code's texts stand together.
macro_rules! texts {
    ($tongue:literal) => {
        [
            include_str!(concat!("texts/", $tongue, "/program.ftl")),
            include_str!(concat!("texts/", $tongue, "/form.ftl")),
            include_str!(concat!("texts/", $tongue, "/values.ftl")),
            include_str!(concat!("texts/", $tongue, "/references.ftl")),
            include_str!(concat!("texts/", $tongue, "/dates.ftl")),
            include_str!(concat!("texts/", $tongue, "/report.ftl")),
            include_str!(concat!("texts/", $tongue, "/releases.ftl")),
            include_str!(concat!("texts/", $tongue, "/texts.ftl")),
            include_str!(concat!("texts/", $tongue, "/prose.ftl")),
            include_str!(concat!("texts/", $tongue, "/pictures.ftl")),
            include_str!(concat!("texts/", $tongue, "/theme.ftl")),
        ]
    };
}

/// The language in which the program speaks to its user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// German.
    De,
    /// English.
    En,
}

impl Tongue {
    /// The ISO 639-1 code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

/// The sentences of one language.
pub struct Catalogue {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The built-in catalogue of a language.
    ///
    /// # Panics
    /// If the built-in texts are not valid Fluent or say one thing twice, which a test rules out.
    #[must_use]
    pub fn new(tongue: Tongue) -> Self {
        let texts = match tongue {
            Tongue::De => texts!("de"),
            Tongue::En => texts!("en"),
        };
        let language: LanguageIdentifier = tongue.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        bundle.set_use_isolating(false);
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned())
                .map_err(|(_, errors)| errors)
                .expect("the built-in texts are valid Fluent");
            bundle.add_resource(resource).expect("no text has two places");
        }
        Self { tongue, bundle }
    }

    /// What is wrong, in one sentence or two.
    #[must_use]
    pub fn message(&self, diagnostic: &Diagnostic) -> String {
        let args = arguments(diagnostic);
        self.text(diagnostic.code.as_str(), None, &args)
            .unwrap_or_else(|| diagnostic.code.as_str().to_owned())
    }

    /// What to write instead: the suggestion first, then the standing advice.
    #[must_use]
    pub fn hint(&self, diagnostic: &Diagnostic) -> Option<String> {
        let mut args = arguments(diagnostic);
        let meant = diagnostic.suggestion.as_ref().and_then(|suggestion| {
            args.set("suggestion", suggestion.clone());
            self.text("did-you-mean", None, &args)
        });
        let advice = self.text(diagnostic.code.as_str(), Some("hint"), &args);
        let hint = [meant, advice].into_iter().flatten().collect::<Vec<_>>().join(" ");
        (!hint.is_empty()).then_some(hint)
    }

    /// The long text behind a code: the problem, why it matters, an example, what to do.
    #[must_use]
    pub fn explanation(&self, code: Code) -> Option<String> {
        self.text(code.as_str(), Some("explain"), &FluentArgs::new())
    }

    /// A sentence of the command line itself, such as the summary.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&'static str, String)]) -> String {
        self.text(key, None, &fluent(args)).unwrap_or_else(|| key.to_owned())
    }

    /// A number with two decimals.
    #[must_use]
    pub fn decimal(&self, number: f64) -> String {
        self.with_comma(format!("{number:.2}"))
    }

    /// A number with as many decimals as it has.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        self.with_comma(number.to_string())
    }

    fn with_comma(&self, number: String) -> String {
        match self.tongue {
            Tongue::De => number.replace('.', ","),
            Tongue::En => number,
        }
    }

    fn text(&self, key: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }
}

fn arguments(diagnostic: &Diagnostic) -> FluentArgs<'static> {
    fluent(&diagnostic.args)
}

fn fluent(args: &[(&'static str, String)]) -> FluentArgs<'static> {
    let mut out = FluentArgs::new();
    for (name, value) in args {
        // A count must reach Fluent as a number, since plural forms are chosen by it; but a date
        // or an OZG-ID of digits must stay as written, therefore only `n…` names are numbers.
        match value.parse::<u32>() {
            Ok(number) if name.starts_with('n') => out.set(*name, number),
            _ => out.set(*name, value.clone()),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn keys(source: &str) -> BTreeSet<String> {
        source
            .lines()
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .filter(|key| !key.starts_with([' ', '#']))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn both_languages_have_every_sentence_and_every_code_an_explanation() {
        let (de, en) = (texts!("de").concat(), texts!("en").concat());
        assert_eq!(keys(&de), keys(&en));
        for tongue in [Tongue::De, Tongue::En] {
            let catalogue = Catalogue::new(tongue);
            for code in Code::ALL {
                let explained = catalogue.explanation(*code);
                assert!(explained.is_some_and(|text| text.len() > 40), "{tongue:?} {code:?}");
                assert!(keys(&de).contains(code.as_str()), "{code:?}");
            }
        }
    }

    #[test]
    fn both_languages_use_the_same_arguments() {
        let variables = |source: &str| -> BTreeSet<(String, String)> {
            let mut key = String::new();
            let mut found = BTreeSet::new();
            for line in source.lines() {
                if let Some((name, _)) = line.split_once(" =")
                    && !name.starts_with([' ', '#'])
                {
                    name.clone_into(&mut key);
                }
                for part in line.split('$').skip(1) {
                    let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
                    found.insert((key.clone(), part[..end.unwrap_or(part.len())].to_owned()));
                }
            }
            found
        };
        let (de, en) = (texts!("de").concat(), texts!("en").concat());
        assert_eq!(variables(&de), variables(&en));
    }
}
