// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Arguments as typed.

use crate::diagnostics::Tongue;
use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use std::path::PathBuf;

/// What the exit codes mean, below the help.
const EXIT: &str = "Exit codes: 0 clean, 1 mistakes in the input, or something published that is \
    lost or changed (verify, changes --base), 2 could not run";

/// Builds a website about the progress of digitisation from status records and news.
#[derive(Debug, Clone, Parser)]
#[command(name = "fortschritt", version, arg_required_else_help = true, after_help = EXIT)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Folder of the site [default: the nearest one upwards that holds data/site.yaml]
    #[arg(long, global = true, value_name = "DIR")]
    pub root: Option<PathBuf>,
    /// Stichtag of the figures, YYYY-MM-DD [default: what data/site.yaml says]
    #[arg(long, global = true, value_name = "DATE")]
    pub as_of: Option<Date>,
    /// Moment that decides what is public: 2020-07-10, 2020-07-10T10:00 where the site is at home, or
    /// RFC 3339 [default: now]
    #[arg(long, global = true, value_name = "DATETIME")]
    pub now: Option<String>,
    /// Take the moment from SOURCE_DATE_EPOCH, to repeat an old build
    #[arg(long, global = true, conflicts_with = "now")]
    pub reproducible: bool,
    /// Form of the messages
    #[arg(long, global = true, value_enum, default_value_t = Format::Human)]
    pub format: Format,
    /// Language of the messages [default: that of the site]
    #[arg(long, global = true, value_enum)]
    pub lang: Option<Lang>,
    /// Say how long each stage took
    #[arg(long, global = true)]
    pub timings: bool,
}

#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Build the website
    Build(Build),
    /// Check everything that build checks, and write nothing
    Check(Check),
    /// Write a small complete site to begin with
    Init(Init),
    /// Write a file to begin with: a news item, a service, corrections
    New(New),
    /// Take over what a ministry reports in a table: .xlsx, .xls, .ods or .csv
    Import(Import),
    /// Say what is not public yet, and when it will be
    List(List),
    /// Freeze the figures of a Stichtag as a release below data/releases/
    Release(Release),
    /// Say what changed between two releases or days, in sentences that can be quoted
    Changes(Changes),
    /// Compare what is published, in a folder or on the web, with this site's data
    Verify(Verify),
    /// Write JSON Schemas of the input files, for editors
    Schema(Schema),
    /// Write manual pages for `man`
    Man(Man),
    /// Print what a shell needs to complete commands and options
    Completions(Completions),
}

#[derive(Debug, Clone, Args)]
pub struct Build {
    /// Folder of the website [default: public below the site's folder]
    #[arg(long, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Write one item of news alone instead, to be sent under embargo: a single HTML file
    /// [default: below preview/ in the site's folder]
    #[arg(long, value_name = "SLUG")]
    pub preview: Option<String>,
    #[command(flatten)]
    pub common: Common,
}

/// What is not said is asked on a terminal; elsewhere it is an example.
#[derive(Debug, Clone, Args)]
pub struct Init {
    /// Folder of the new site; it is made where it is missing
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Name of the website
    #[arg(long)]
    pub title: Option<String>,
    /// Who publishes it
    #[arg(long, value_name = "NAME")]
    pub publisher: Option<String>,
    /// E-mail address of the publisher
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,
    /// Address under which the website will stand
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Language of the website [default: that of --lang, else de]
    #[arg(long, value_enum)]
    pub language: Option<Lang>,
    /// Write what a server needs that checks each change and publishes the main branch
    #[arg(long, value_enum, value_name = "SERVER")]
    pub ci: Option<Ci>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Ci {
    /// .gitlab-ci.yml, for openCode and other GitLabs
    Gitlab,
    /// .github/workflows/website.yml
    Github,
}

#[derive(Debug, Clone, Args)]
pub struct New {
    #[command(subcommand)]
    pub item: NewItem,
}

#[derive(Debug, Clone, Subcommand)]
pub enum NewItem {
    /// A news item: content/news/TODAY-TITLE.md, as a draft
    News {
        /// Headline
        title: String,
    },
    /// A service: data/services/TITLE.yaml
    Service {
        /// Title
        title: String,
        /// Id of the ministry in charge
        #[arg(long, value_name = "ID")]
        ministry: Option<String>,
        /// Id of the life event
        #[arg(long, value_name = "ID")]
        life_event: Option<String>,
        /// Level that executes it: bund, land, kommune, gericht, kammer
        #[arg(long, value_name = "LEVEL")]
        executed_by: Option<String>,
    },
    /// Corrections: a line in data/corrections.yaml for each published value that the data say otherwise
    Correction,
}

/// Finds the heads wherever they stand. Nothing is written while anything is refused.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// The table
    pub file: PathBuf,
    /// Sheet of the workbook [default: the only one with heads that say something]
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,
    /// Day that the table speaks of, YYYY-MM-DD, where no column says it
    #[arg(long)]
    pub date: Option<Date>,
    /// Day on which the table came, YYYY-MM-DD [default: today]
    #[arg(long, value_name = "DATE")]
    pub reported_on: Option<Date>,
    /// Id of the ministry that sent it
    #[arg(long, value_name = "ID")]
    pub ministry: Option<String>,
    /// Where it comes from, such as "Ressortabfrage II/2020"
    #[arg(long, value_name = "TEXT")]
    pub source: Option<String>,
    /// How the table is to be understood, a YAML file: what its columns and its own words mean
    /// [default: by the names of its heads; it is printed, to be changed and given back]
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Show what would be written, and write nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Without an option: drafts, withheld and embargoed items, what appears when, and services whose
/// state is old.
#[derive(Debug, Clone, Args)]
pub struct List {
    /// Print one item of news as plain text, to be sent by mail
    #[arg(long, value_name = "SLUG")]
    pub mail: Option<String>,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Args)]
pub struct Check {
    /// Explain a code, such as unknown-ministry
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Default, Args)]
pub struct Common {
    /// Address under which the website will stand [default: what data/site.yaml says]
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Count warnings as mistakes (exit code 1)
    #[arg(long)]
    pub strict: bool,
}

/// The Stichtag is that of --as-of, else of data/site.yaml, else of the newest report.
#[derive(Debug, Clone, Args)]
pub struct Release {
    /// Id of the release, such as 2020-06
    pub id: String,
    /// Redaktionsschluss, YYYY-MM-DD: what was reported later is left out [default: today]
    #[arg(long, value_name = "DATE")]
    pub cutoff: Option<Date>,
    /// When it is published, a day or a moment; before, nothing shows it [default: now]
    #[arg(long, value_name = "DATETIME")]
    pub published: Option<String>,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Args)]
pub struct Changes {
    /// Release or day to start from [default: the release before the Stichtag]
    #[arg(long, value_name = "RELEASE|DATE")]
    pub from: Option<String>,
    /// Release or day to end at [default: the Stichtag]
    #[arg(long, value_name = "RELEASE|DATE")]
    pub to: Option<String>,
    /// Compare with the site in another folder instead, such as the checkout that a change starts from
    #[arg(long, value_name = "DIR", conflicts_with_all = ["from", "to"])]
    pub base: Option<PathBuf>,
    /// Form of the text
    #[arg(long = "as", value_name = "FORM", value_enum, default_value_t = Form::Text)]
    pub form: Form,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Form {
    /// Plain text
    Text,
    /// Markdown
    Markdown,
    /// JSON
    Json,
}

#[derive(Debug, Clone, Args)]
pub struct Verify {
    /// Folder or address of the published site
    #[arg(value_name = "DIR|URL")]
    pub place: String,
    #[command(flatten)]
    pub common: Common,
}

#[derive(Debug, Clone, Args)]
pub struct Schema {
    /// Folder of the schemas
    #[arg(long, value_name = "DIR")]
    pub output: PathBuf,
}

#[derive(Debug, Clone, Args)]
pub struct Man {
    /// Folder of the pages
    #[arg(long, value_name = "DIR")]
    pub output: PathBuf,
}

#[derive(Debug, Clone, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: source line, caret and hint
    Human,
    /// For programs: a list on standard output
    Json,
    /// For GitHub Actions: annotations on standard output
    Github,
    /// For GitLab: a Code Quality report on standard output, and the human form on standard error
    Gitlab,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    De,
    En,
}

impl From<Lang> for Tongue {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::De => Self::De,
            Lang::En => Self::En,
        }
    }
}
