// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the program says: diagnostics, troubles and one line of summary, in the user's language.

use super::args::{Arguments, Command, Common, Format};
use super::stages::{Timings, within_repository};
use crate::diagnostics::{self, Catalogue, Code, Diagnostic, Place, Severity, Tongue, Trouble};
use crate::load::Sources;
use crate::model;
use crate::model::report::Language;
use crate::write::Summary;
use std::io::{IsTerminal, Write};
use std::path::PathBuf;

/// What a run without mistakes did.
pub enum Done {
    Built(PathBuf),
    Checked,
}

/// The voice of the program.
pub struct Speaker {
    /// The language that was asked for; otherwise the site's decides.
    asked: Option<Tongue>,
    format: Format,
    timings: bool,
    /// The site's folder in its repository, for servers that show what is in the repository.
    within: String,
    /// Whether the command writes a site when all is well.
    writes: bool,
}

impl Speaker {
    pub fn new(arguments: &Arguments) -> Self {
        Self {
            asked: arguments.lang.map(Tongue::from),
            format: arguments.format,
            timings: arguments.timings,
            within: match arguments.format {
                Format::Github | Format::Gitlab => within_repository(arguments),
                Format::Human | Format::Json => String::new(),
            },
            writes: matches!(arguments.command, Command::Build(_) | Command::Release(_)),
        }
    }

    /// The sentences in the language that was asked for, else in the site's, else in German.
    pub fn catalogue(&self, sources: Option<&Sources>) -> Catalogue {
        let of_site = sources.map(|sources| tongue(model::language(sources)));
        Catalogue::new(self.asked.or(of_site).unwrap_or(Tongue::De))
    }

    /// Shows what was found: for people on standard error, for programs on standard output. Whoever opens the log
    /// of a job on GitLab is a person too.
    pub fn report(&self, sources: &Sources, found: Vec<Diagnostic>, common: &Common) {
        let catalogue = self.catalogue(Some(sources));
        let of = |severity| found.iter().filter(|one| one.code.severity() == severity).count();
        let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
        let located = sources.locate(found);
        let listed = match self.format {
            Format::Human => String::new(),
            Format::Json => diagnostics::json(&located, &catalogue),
            Format::Github => diagnostics::github(&located, &self.within, &catalogue),
            Format::Gitlab => diagnostics::gitlab(&located, &self.within, &catalogue),
        };
        say(&mut std::io::stdout(), &listed);
        if matches!(self.format, Format::Json | Format::Github) {
            return;
        }
        let coloured = std::io::stderr().is_terminal() && no_color_is_unset();
        let drawn = diagnostics::human(&located, |file| sources.text(file), &catalogue, coloured);
        let counts = [("nerrors", errors.to_string()), ("nwarnings", warnings.to_string())];
        let summary = match (errors, warnings) {
            (0, 0) => return,
            (0, _) if common.strict => catalogue.say("summary-strict", &counts[1..]),
            (0, _) => catalogue.say("summary-warnings", &counts[1..]),
            _ => catalogue.say("summary-errors", &counts),
        };
        let fails = errors > 0 || common.strict;
        let rest = if fails && self.writes {
            format!(" {}", catalogue.say("nothing-written", &[]))
        } else {
            String::new()
        };
        say(&mut std::io::stderr(), &format!("{drawn}{summary}{rest}\n"));
    }

    /// One line about a run without mistakes.
    pub fn done(&self, sources: &Sources, summary: &Summary, done: &Done, timings: &Timings) {
        let catalogue = self.catalogue(Some(sources));
        let mut args = vec![
            ("npages", summary.pages.to_string()),
            ("nfiles", summary.files.to_string()),
            ("nwritten", summary.written.to_string()),
            ("nremoved", summary.removed.to_string()),
            ("seconds", catalogue.decimal(timings.total().as_secs_f64())),
        ];
        let key = match done {
            Done::Built(output) => {
                args.push(("path", output.display().to_string()));
                "summary-built"
            }
            Done::Checked => "summary-checked",
        };
        let line = format!("{}\n", catalogue.say(key, &args));
        match self.format {
            Format::Human | Format::Github => say(&mut std::io::stdout(), &line),
            Format::Gitlab => say(&mut std::io::stderr(), &line),
            Format::Json => {}
        }
    }

    /// How long each stage took, if that was asked for.
    pub fn timings(&self, timings: &Timings) {
        if self.timings {
            let line = |(stage, duration): &(&str, std::time::Duration)| {
                format!("{stage:>8} {:8.3} s\n", duration.as_secs_f64())
            };
            say(&mut std::io::stderr(), &timings.0.iter().map(line).collect::<String>());
        }
    }

    /// A failure of the world.
    pub fn trouble(&self, trouble: &Trouble) {
        let catalogue = self.catalogue(None);
        say(&mut std::io::stderr(), &format!("{}\n", trouble.sentence(&catalogue)));
    }
}

/// The language in which the program speaks of a site.
pub fn tongue(language: Language) -> Tongue {
    match language {
        Language::De => Tongue::De,
        Language::En => Tongue::En,
    }
}

/// "Did you mean …?", if something that is there is near to what was asked for.
pub fn meant<'n>(
    catalogue: &Catalogue,
    asked: &str,
    names: impl Iterator<Item = &'n str>,
) -> Option<String> {
    // Which name is near is a rule of diagnostics; which one carries it here makes no difference.
    let nearest = Diagnostic::new(Code::UnknownValue, Place::start(&"".into()));
    let suggestion = nearest.did_you_mean(asked, names).suggestion?;
    Some(catalogue.say("did-you-mean", &[("suggestion", suggestion)]))
}

/// Why something that was asked for cannot be done.
pub fn complain(sentence: &str) {
    say(&mut std::io::stderr(), &format!("{sentence}\n"));
}

/// A text for the user on standard output.
pub fn print(text: &str) {
    say(&mut std::io::stdout(), text);
}

/// Writes a text; a reader that went away (`| head`) is no reason to fail.
fn say(to: &mut impl Write, text: &str) {
    let _ = to.write_all(text.as_bytes());
    let _ = to.flush();
}

#[expect(clippy::disallowed_methods, reason = "NO_COLOR is read here and nowhere else")]
fn no_color_is_unset() -> bool {
    std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
