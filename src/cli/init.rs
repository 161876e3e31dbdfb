// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `init`: a small complete site to begin with, commented in its language. It asks on a terminal; elsewhere
//! it takes what the call says, and examples for the rest.
//!
//! Boundary: writes files that are not there. Where one of them is, it writes none.

use super::args::{Arguments, Ci, Init};
use super::new::{fill, quoted};
use super::speak::{complain, print};
use super::stages::now;
use super::{Outcome, Ran};
use crate::diagnostics::{Catalogue, Failed, Tongue, Trouble};
use crate::load::schema;
use crate::model;
use jiff::civil::Date;
use jiff::{ToSpan as _, tz::TimeZone};
use std::io::{BufRead as _, IsTerminal as _, Write as _};
use std::path::Path;

/// Where the files of a language go, and their patterns.
macro_rules! files {
    ($language:literal: $($target:literal = $name:literal,)*) => {
        &[$(($target, include_str!(concat!("init/", $language, "/", $name))),)*]
    };
}

type Files = &'static [(&'static str, &'static str)];

const GERMAN: Files = files! { "de":
    "README.md" = "README.md",
    "content/pages/datenschutz.md" = "datenschutz.md",
    "content/pages/impressum.md" = "impressum.md",
    "data/maturity-models.yaml" = "maturity-models.yaml",
    "data/ministries.yaml" = "ministries.yaml",
    "data/services/beispiele.yaml" = "services.yaml",
    "data/site.yaml" = "site.yaml",
    "data/teams.yaml" = "teams.yaml",
};
const ENGLISH: Files = files! { "en":
    "README.md" = "README.md",
    "content/pages/imprint.md" = "imprint.md",
    "content/pages/privacy.md" = "privacy.md",
    "data/maturity-models.yaml" = "maturity-models.yaml",
    "data/ministries.yaml" = "ministries.yaml",
    "data/services/examples.yaml" = "services.yaml",
    "data/site.yaml" = "site.yaml",
    "data/teams.yaml" = "teams.yaml",
};
const BOTH: Files = files! { "both":
    ".gitignore" = "gitignore",
    ".vscode/extensions.json" = "extensions.json",
    ".vscode/settings.json" = "settings.json",
};

/// The topic fields are those of the demonstration, below words of their own.
const TOPICS: &str = include_str!("../../data/topics.yaml");

/// What the steps of a server are called, and why two of its settings are what they are.
const STEPS: [&str; 7] =
    ["check", "changes", "verify", "build", "publish", "why_depth", "why_schedule"];
const STEPS_GERMAN: [&str; 7] = [
    "Prüfen",
    "Was sich an veröffentlichten Zahlen ändert",
    "Mit dem Veröffentlichten vergleichen",
    "Bauen",
    "Veröffentlichen",
    "die ganze Geschichte: Verglichen wird mit dem Stand davor",
    "viermal in der Stunde, damit erscheint, wessen Sperrfrist vorbei ist",
];
const STEPS_ENGLISH: [&str; 7] = [
    "Check",
    "What changes in published figures",
    "Compare with what is published",
    "Build",
    "Publish",
    "the whole history: it is compared with the state before",
    "four times an hour, so that what an embargo held back appears",
];

/// What every site has of its own.
struct Answers {
    title: String,
    publisher: String,
    email: String,
    address: String,
}

pub fn init(arguments: &Arguments, init: &Init) -> Ran {
    let language = init.language.or(arguments.lang).map_or(Tongue::De, Tongue::from);
    let catalogue = Catalogue::new(arguments.lang.map_or(language, Tongue::from));
    let zone = TimeZone::get("Europe/Berlin").unwrap_or(TimeZone::UTC);
    let today = zone.to_datetime(now(arguments, &zone)?).date();
    let schemas = schema::all().into_iter();
    let schemas = schemas
        .map(|(name, schema)| (format!("schemas/{name}.schema.json"), format!("{schema:#}\n")));
    let files: Vec<_> = patterns(language, today)
        .into_iter()
        .chain(init.ci.map(|server| publishing(language, server)))
        .chain(schemas)
        .collect();
    let there = |(name, _): &&(String, String)| is_there(&init.folder.join(name));
    if let Some((name, _)) = files.iter().find(there) {
        let args = [("path", init.folder.display().to_string()), ("name", name.clone())];
        complain(&catalogue.say("init-exists", &args));
        return Ok(Outcome::Unable);
    }
    let answers = answers(init, language, &catalogue)?;
    let values = values(&answers, today);
    let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (name, text) in &files {
        let is_pattern = !name.starts_with("schemas/");
        let text = if is_pattern { fill(text, &values) } else { text.clone() };
        write(&init.folder.join(name), &text)?;
    }
    let folder = init.folder.display().to_string();
    let folder =
        if folder.contains(char::is_whitespace) { format!("\"{folder}\"") } else { folder };
    let args = [("nfiles", files.len().to_string()), ("path", folder)];
    print(&format!("{}\n", catalogue.say("init-done", &args)));
    Ok(Outcome::Clean)
}

fn patterns(language: Tongue, today: Date) -> Vec<(String, String)> {
    let (own, topics, news, slug) = match language {
        Tongue::De => (
            GERMAN,
            include_str!("init/de/topics.yaml"),
            include_str!("init/de/news.md"),
            "so-weit-sind-die-leistungen",
        ),
        Tongue::En => (
            ENGLISH,
            include_str!("init/en/topics.yaml"),
            include_str!("init/en/news.md"),
            "how-far-the-services-are",
        ),
    };
    let list = TOPICS.lines().skip_while(|line| line.starts_with('#'));
    let topics = list.fold(topics.to_owned(), |text, line| text + line + "\n");
    let fixed = own.iter().chain(BOTH).map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let dated = [
        ("data/topics.yaml".to_owned(), topics),
        (format!("content/news/{today}-{slug}.md"), news.to_owned()),
    ];
    fixed.chain(dated).collect()
}

/// The file by which a server checks and publishes.
fn publishing(language: Tongue, server: Ci) -> (String, String) {
    let (name, pattern) = match server {
        Ci::Gitlab => (".gitlab-ci.yml", include_str!("init/both/gitlab-ci.yml")),
        Ci::Github => (".github/workflows/website.yml", include_str!("init/both/github.yml")),
    };
    let (about, steps) = match (language, server) {
        (Tongue::De, Ci::Gitlab) => (include_str!("init/de/gitlab.txt"), STEPS_GERMAN),
        (Tongue::De, Ci::Github) => (include_str!("init/de/github.txt"), STEPS_GERMAN),
        (Tongue::En, Ci::Gitlab) => (include_str!("init/en/gitlab.txt"), STEPS_ENGLISH),
        (Tongue::En, Ci::Github) => (include_str!("init/en/github.txt"), STEPS_ENGLISH),
    };
    let values: Vec<_> = STEPS.into_iter().zip(steps).chain([("about", about)]).collect();
    (name.to_owned(), fill(pattern, &values))
}

/// What stands in the patterns. The reports are of the ends of the last month and of three months before.
fn values(answers: &Answers, today: Date) -> Vec<(&'static str, String)> {
    let end_of_month = |months: i64| {
        let first = today.first_of_month().checked_sub(months.months()).unwrap_or(today);
        first.yesterday().unwrap_or(first).to_string()
    };
    vec![
        ("title", answers.title.clone()),
        ("title_quoted", quoted(&answers.title)),
        ("publisher", answers.publisher.clone()),
        ("publisher_quoted", quoted(&answers.publisher)),
        ("email", answers.email.clone()),
        ("email_quoted", quoted(&answers.email)),
        ("address_quoted", quoted(&answers.address)),
        ("date", today.to_string()),
        ("last", end_of_month(0)),
        ("earlier", end_of_month(3)),
    ]
}

/// What the call says, else what is typed, else examples.
fn answers(init: &Init, language: Tongue, catalogue: &Catalogue) -> Result<Answers, Trouble> {
    let examples = match language {
        Tongue::De => [
            "OZG-Fortschritt Musterland",
            "Digitalministerium Musterland",
            "redaktion@example.org",
            "https://fortschritt.example",
        ],
        Tongue::En => [
            "OZG progress in Sampleland",
            "Ministry for Digital Affairs, Sampleland",
            "office@example.org",
            "https://progress.example",
        ],
    };
    let given = [&init.title, &init.publisher, &init.email, &init.base_url];
    let fits: [fn(&str) -> bool; 4] =
        [|text| !text.is_empty(), |text| !text.is_empty(), model::is_email, model::is_base_address];
    let keys = ["init-title", "init-publisher", "init-email", "init-address"];
    let flags = ["--title", "--publisher", "--email", "--base-url"];
    let asks = std::io::stdin().is_terminal();
    if asks && given.iter().any(|one| one.is_none()) {
        print(&format!("{}\n", catalogue.say("init-how", &[])));
    }
    let mut all = Vec::new();
    for index in 0..given.len() {
        let answer = match given[index] {
            Some(text) if fits[index](text.trim()) => text.clone(),
            Some(text) => {
                return Err(Trouble::new(Failed::Argument, Path::new(flags[index]), text));
            }
            None if asks => ask(catalogue, keys[index], examples[index], fits[index])?,
            None => examples[index].to_owned(),
        };
        all.push(answer.replace(char::is_control, " ").trim().to_owned());
    }
    let [title, publisher, email, address] = all.try_into().unwrap_or_default();
    Ok(Answers { title, publisher, email, address })
}

/// Asks until the answer fits; nothing, or the end of all input, takes what stands in brackets.
fn ask(
    catalogue: &Catalogue,
    key: &str,
    example: &str,
    fits: fn(&str) -> bool,
) -> Result<String, Trouble> {
    loop {
        print(&format!("{} [{example}]: ", catalogue.say(key, &[])));
        let _ = std::io::stdout().flush();
        let mut line = String::new();
        let read = std::io::stdin().lock().read_line(&mut line);
        let read = read.map_err(|error| Trouble::read(Path::new("-"), error))?;
        match line.trim() {
            "" => {
                // Whoever ended the input is not asked on.
                print(if read == 0 { "\n" } else { "" });
                return Ok(example.to_owned());
            }
            answer if fits(answer) => return Ok(answer.to_owned()),
            answer => {
                let args = [("answer", answer.to_owned())];
                print(&format!("{}\n", catalogue.say(&format!("{key}-wrong"), &args)));
            }
        }
    }
}

/// A link that leads nowhere is there too.
fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

#[expect(clippy::disallowed_methods, reason = "the files of a new site are its sources")]
fn write(path: &Path, text: &str) -> Result<(), Trouble> {
    let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    let made = made.and_then(|()| {
        std::fs::File::create_new(path).and_then(|mut file| file.write_all(text.as_bytes()))
    });
    made.map_err(|error| Trouble::write(path, error))
}
