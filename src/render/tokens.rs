// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The tokens of a site's look: the default theme's, with the site's own over them.
//!
//! Boundary: what may stand in a style sheet and can be read by everyone is decided here (WCAG 2.2,
//! 1.4.3 and 1.4.11); where a token is used, style sheet and `drawing` decide.

use super::colour::{Colour, Mode, Rgb, contrast};
use crate::diagnostics::{Code, Diagnostic, Path, Place};
use crate::load::Doc;
use crate::load::files::theme::ThemeFile;
use std::collections::BTreeMap;
use std::fmt::Write;

/// All tokens by name.
#[derive(Debug, Clone, Default)]
pub struct Tokens {
    colours: BTreeMap<&'static str, Colour>,
    /// Names of custom properties, and their values.
    measures: BTreeMap<String, String>,
}

/// Text on its ground, at least 4.5 : 1.
const TEXTS: [(&str, &[&str]); 11] = [
    ("ink", &["paper", "wash"]),
    ("soft", &["paper", "wash"]),
    ("link", &["paper", "wash", "notice-wash"]),
    ("up", &["paper"]),
    ("down", &["paper"]),
    ("notice", &["paper", "notice-wash"]),
    ("everywhere", &["paper"]),
    ("conform", &["paper"]),
    ("on-strong", &["everywhere", "conform", "edge"]),
    ("on-pale", &["below-1", "below-2", "below-3", "below-4", "below-5", "below-6", "below-7"]),
    ("ink", &["box", "box-shared"]),
];
/// Shapes and outlines on their ground, at least 3 : 1.
const SHAPES: [(&str, &[&str]); 1] = [("edge", &["paper"])];
/// From the most mature to what is least: each further from the ink, and nearer to the paper.
const ORDER: [&str; 9] = [
    "everywhere",
    "conform",
    "below-1",
    "below-2",
    "below-3",
    "below-4",
    "below-5",
    "below-6",
    "below-7",
];

/// Two colours that meet.
#[derive(Debug, Clone, Copy)]
struct Pair {
    front: &'static str,
    back: &'static str,
    /// `text` or `outline`.
    is: &'static str,
    /// The least contrast that will do.
    least: f64,
}

/// All that meet on some page.
fn pairs() -> impl Iterator<Item = Pair> {
    let all = [(&TEXTS[..], "text", 4.5), (&SHAPES[..], "outline", 3.0)];
    all.into_iter().flat_map(|(rows, is, least)| {
        rows.iter().flat_map(move |(front, backs)| {
            backs.iter().map(move |back| Pair { front, back, is, least })
        })
    })
}

impl Tokens {
    /// Puts looks over each other, and says what in them cannot be.
    #[must_use]
    pub fn new(looks: &[Doc<ThemeFile>]) -> (Self, Vec<Diagnostic>) {
        let (mut tokens, mut found) = (Self::default(), Vec::new());
        for look in looks {
            tokens.take(look, &mut found);
        }
        // Half a palette has contrasts that nobody chose.
        if let Some(own) = looks.last().filter(|_| found.is_empty()) {
            tokens.check(own, &mut found);
        }
        (tokens, found)
    }

    fn take(&mut self, look: &Doc<ThemeFile>, found: &mut Vec<Diagnostic>) {
        let invalid = |path: [&str; 3], value: &str, is: &str| {
            let steps = path.into_iter().filter(|step| !step.is_empty());
            let place =
                Place::value(&look.file, steps.fold(Path::default(), |at, one| at.join(one)));
            Diagnostic::new(Code::InvalidToken, place).with("value", value).with("is", is)
        };
        for (token, record) in look.value.colours.given() {
            if let Some(colour) = Colour::parse(record) {
                self.colours.insert(token, colour);
            }
            let modes = [("light", &record.light), ("dark", &record.dark)];
            let wrong = modes.into_iter().filter(|(_, text)| !Colour::is_one(text));
            found.extend(
                wrong.map(|(mode, text)| invalid(["colours", token, mode], text, "colour")),
            );
        }
        for (group, token, value) in measures(&look.value) {
            let (is, is_valid) = match group {
                "fonts" => ("font", is_font(value)),
                _ => ("length", is_length(value)),
            };
            if is_valid {
                self.measures.insert(property(group, token), value.clone());
            } else {
                found.push(invalid([group, token, ""], value, is));
            }
        }
    }

    /// What of the look cannot be told apart; named at the tokens that `own` gives, at each once.
    fn check(&self, own: &Doc<ThemeFile>, found: &mut Vec<Diagnostic>) {
        let given: Vec<&str> = own.value.colours.given().map(|(token, _)| token).collect();
        let is_of = |pair: &Pair, token: &str| {
            pair.front == token || pair.back == token && !given.contains(&pair.front)
        };
        for mode in Mode::BOTH {
            for token in &given {
                let path = Path::default().join("colours").join(*token).join(mode.as_str());
                let place = Place::value(&own.file, path);
                let poor = pairs().filter(|pair| is_of(pair, token) && !self.is_met(pair, mode));
                let by_lack = |pair: &Pair| self.ratio(pair, mode) / pair.least;
                match poor.min_by(|a, b| by_lack(a).total_cmp(&by_lack(b))) {
                    Some(worst) => found.push(self.low_contrast(&worst, token, (mode, place))),
                    None => found.extend(self.out_of_order(token, mode).map(|[before, after]| {
                        Diagnostic::new(Code::ColourOrder, place)
                            .with("before", before)
                            .with("after", after)
                            .with("mode", mode.as_str())
                    })),
                }
            }
        }
    }

    fn ratio(&self, pair: &Pair, mode: Mode) -> f64 {
        contrast(self.colour(pair.front, mode), self.colour(pair.back, mode))
    }

    fn is_met(&self, pair: &Pair, mode: Mode) -> bool {
        self.ratio(pair, mode) >= pair.least
    }

    /// The neighbours in the order of levels, one of them `token`, that are the wrong way round.
    fn out_of_order(&self, token: &str, mode: Mode) -> Option<[&'static str; 2]> {
        let of_paper = |one| contrast(self.colour(one, mode), self.colour("paper", mode));
        let mut neighbours = ORDER.windows(2).filter(|pair| pair.contains(&token));
        let wrong = neighbours.find(|pair| of_paper(pair[0]) <= of_paper(pair[1]))?;
        Some([wrong[0], wrong[1]])
    }

    /// The nearest colour with which a token meets all that is asked of it.
    fn better(&self, token: &'static str, mode: Mode) -> Option<Rgb> {
        self.colour(token, mode).shades().find(|shade| {
            let mut other = self.clone();
            if let Some(colour) = other.colours.get_mut(token) {
                colour.set(mode, *shade);
            }
            let mut asked = pairs().filter(|pair| pair.front == token || pair.back == token);
            asked.all(|pair| other.is_met(&pair, mode)) && other.out_of_order(token, mode).is_none()
        })
    }

    fn low_contrast(&self, pair: &Pair, token: &str, (mode, place): (Mode, Place)) -> Diagnostic {
        // Rounded down: 4.49 is not 4.5.
        let tenths = (self.ratio(pair, mode) * 10.0).floor();
        let token = if pair.front == token { pair.front } else { pair.back };
        let better = self.better(token, mode);
        Diagnostic::new(Code::LowContrast, place)
            .with("front", pair.front)
            .with("back", pair.back)
            .with("is", pair.is)
            .with("whole", (tenths / 10.0).floor())
            .with("tenth", tenths % 10.0)
            .with("better", better.map_or_else(|| "none".to_owned(), |one| one.to_string()))
            .with("mode", mode.as_str())
    }

    /// The value of a colour.
    #[must_use]
    pub fn colour(&self, token: &str, mode: Mode) -> Rgb {
        self.colours.get(token).map(|colour| colour.of(mode)).unwrap_or_default()
    }

    /// The rules that give all tokens their values.
    #[must_use]
    pub fn css(&self) -> String {
        let names: Vec<&str> = self.colours.keys().copied().collect();
        let mut css = self.colours_css(&names);
        css.push_str(":root{");
        for (name, value) in &self.measures {
            // Writing to a String cannot fail.
            _ = write!(css, "--{name}:{value};");
        }
        css.push_str("}\n");
        css
    }

    /// The rules for some of the colours, on light and on dark paper; ink on paper is light.
    #[must_use]
    pub fn colours_css(&self, names: &[&str]) -> String {
        let all = |mode| {
            let one = |name: &&str| format!("--{name}:{}", self.colour(name, mode));
            names.iter().map(one).collect::<Vec<_>>().join(";")
        };
        let (light, dark) = (all(Mode::Light), all(Mode::Dark));
        format!(
            ":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
        )
    }
}

/// All tokens of a look but its colours: group, name, value.
fn measures(look: &ThemeFile) -> impl Iterator<Item = (&'static str, &'static str, &String)> {
    let of = |group| move |(token, value)| (group, token, value);
    let fonts = look.fonts.given().map(of("fonts"));
    let sizes = look.sizes.given().map(of("sizes"));
    let spaces = look.spaces.given().map(of("spaces"));
    fonts.chain(sizes).chain(spaces).chain(look.widths.given().map(of("widths")))
}

/// The custom property of a token, such as `size-small`.
fn property(group: &str, token: &str) -> String {
    format!("{}-{token}", group.trim_end_matches('s'))
}

/// Names of fonts with commas between them: words, or anything in quotation marks.
fn is_font(value: &str) -> bool {
    let is_word = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    let is_quoted = |name: &str, quote: char| {
        let inner = name.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
        inner.is_some_and(|inner| !inner.is_empty() && inner.chars().all(is_word))
    };
    let is_name = |name: &str| {
        let plain = name.starts_with(|c: char| c.is_alphabetic() || c == '-');
        is_quoted(name, '"') || is_quoted(name, '\'') || plain && name.chars().all(is_word)
    };
    value.split(',').map(str::trim).all(is_name)
}

/// A length that grows with the reader's own size of type: pixels would not (WCAG 2.2, 1.4.4). Or one
/// between two of them, `clamp(least, a + b, most)`.
fn is_length(value: &str) -> bool {
    let grows = |text: &str| matches!(unit(text), Some("rem" | "em" | "ch"));
    match value.strip_prefix("clamp(").and_then(|rest| rest.strip_suffix(')')) {
        None => grows(value),
        Some(inner) => match inner.split(',').map(str::trim).collect::<Vec<_>>()[..] {
            [least, middle, most] => {
                let mut terms = middle.split(" + ");
                grows(least) && grows(most) && terms.all(|term| unit(term).is_some())
            }
            _ => false,
        },
    }
}

/// The unit of a number above 0.
fn unit(text: &str) -> Option<&str> {
    let (number, unit) = text.split_at(text.find(|c: char| c.is_ascii_alphabetic())?);
    let is_number = number.parse::<f32>().is_ok_and(|number| number > 0.0);
    (is_number && matches!(unit, "rem" | "em" | "ch" | "vw")).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(yaml: &str) -> Doc<ThemeFile> {
        let file = "themes/haus/theme.yaml".into();
        Doc { file, value: serde_yaml::from_str(&format!("name: haus\n{yaml}")).unwrap() }
    }

    fn builtin() -> Doc<ThemeFile> {
        let text = include_str!("../../themes/default/theme.yaml");
        Doc { file: "builtin/theme.yaml".into(), value: serde_yaml::from_str(text).unwrap() }
    }

    fn codes(yaml: &str) -> Vec<(Code, String)> {
        let (_, found) = Tokens::new(&[builtin(), look(yaml)]);
        let place = |one: &Diagnostic| format!("{:?}", one.place.spot);
        found.iter().map(|one| (one.code, place(one))).collect()
    }

    #[test]
    fn the_default_theme_can_be_read_by_everyone() {
        let (tokens, found) = Tokens::new(&[builtin()]);
        assert!(found.is_empty(), "{found:?}");
        assert_eq!(tokens.colours.len(), 24);
        assert!(tokens.css().contains("--size-small:.9375rem;"));
    }

    #[test]
    fn a_site_changes_single_tokens() {
        let own = "colours: {link: {light: '#005A4F', dark: '#6fd3c4'}}\nwidths: {text: 44rem}";
        let (tokens, found) = Tokens::new(&[builtin(), look(own)]);
        assert!(found.is_empty(), "{found:?}");
        let css = tokens.css();
        assert!(css.contains("--link:#005a4f") && css.contains("--link:#6fd3c4"));
        assert!(css.contains("--width-text:44rem;") && css.contains("--width-list:54rem;"));
    }

    #[test]
    fn what_cannot_be_read_is_named_where_the_site_gave_it() {
        let pale = codes("colours: {soft: {light: '#9aa7b2', dark: '#a9b7c2'}}");
        assert_eq!(pale.len(), 1, "{pale:?}");
        assert!(pale[0].0 == Code::LowContrast && pale[0].1.contains("light"));
        let ground = codes("colours: {paper: {light: '#777777', dark: '#10181f'}}");
        assert!(ground.iter().all(|(_, at)| at.contains("paper")) && !ground.is_empty());
    }

    #[test]
    fn what_is_suggested_will_do() {
        let bad = [
            "edge: {light: '#ffffff', dark: '#8b99a5'}",
            "notice-wash: {light: '#554400', dark: '#33270f'}",
            "soft: {light: '#aaaaaa', dark: '#a9b7c2'}",
            "conform: {light: '#cfe0f0', dark: '#6fb1f2'}",
        ];
        for bad in bad {
            let (_, found) = Tokens::new(&[builtin(), look(&format!("colours: {{{bad}}}"))]);
            assert_eq!(found.len(), 1, "{bad}: {found:?}");
            let better = found[0].args.iter().find(|(name, _)| *name == "better").unwrap();
            if better.1 == "none" {
                continue;
            }
            let wrong = bad.split('\'').nth(1).unwrap();
            assert_eq!(codes(&format!("colours: {{{}}}", bad.replace(wrong, &better.1))), []);
        }
    }

    #[test]
    fn levels_keep_their_order() {
        let swapped = codes("colours: {below-2: {light: '#5a93c9', dark: '#2a567f'}}");
        assert_eq!(swapped.len(), 1, "{swapped:?}");
        assert_eq!(swapped[0].0, Code::ColourOrder);
    }

    #[test]
    fn nothing_ends_a_declaration() {
        for bad in ["red", "#12", "#1234567", "#00000g", "#000}b{", "url(x)"] {
            let own = format!("colours: {{link: {{light: '{bad}', dark: '#8cc3ff'}}}}");
            assert_eq!(codes(&own)[0].0, Code::InvalidToken, "{bad}");
        }
        for bad in [
            "",
            "16px",
            "1rem;x",
            "1rem}",
            "expression(1rem)",
            "100vw",
            "calc(1rem",
            "1,0625rem",
            "1.5rem 2rem",
            "rem",
            "-4rem",
            ")1rem(",
            "clamp(1rem, 2vw)",
            "clamp(1rem, 1rem+2vw, 2rem)",
        ] {
            assert_eq!(
                codes(&format!("sizes: {{text: '{bad}'}}"))[0].0,
                Code::InvalidToken,
                "{bad}"
            );
        }
        for bad in ["", "Arial; x", "Arial}", "\"Arial", "url(x)", "a\\b", "'a\" 'b\"", "Arial,"] {
            assert!(!is_font(bad), "{bad}");
        }
    }
}
