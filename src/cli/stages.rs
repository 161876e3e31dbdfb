// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The stages in their order, with the world they run in: folder, clock, environment.

use super::args::{Arguments, Common};
use crate::diagnostics::{Diagnostic, Failed, FileName, Severity, Trouble};
use crate::load::{self, SITE_FILE, Sources};
use crate::model::{self, Report, Settings, Withheld};
use crate::progress::{self, Figures};
use crate::released;
use crate::render::Theme;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::{BTreeMap, BTreeSet};

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long each stage took.
#[derive(Debug, Default)]
pub struct Timings(pub Vec<(&'static str, Duration)>);

impl Timings {
    /// Runs a stage and remembers how long it took.
    #[expect(clippy::disallowed_methods, reason = "the clock is read here and nowhere else")]
    pub fn time<T>(&mut self, stage: &'static str, run: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let out = run();
        self.0.push((stage, start.elapsed()));
        out
    }

    pub fn total(&self) -> Duration {
        self.0.iter().map(|(_, duration)| *duration).sum()
    }
}

/// A site that was read, and what was found in it.
pub struct Prepared {
    pub root: PathBuf,
    pub sources: Sources,
    pub found: Vec<Diagnostic>,
    /// Absent if something is an error.
    pub ready: Option<Ready>,
}

/// All that pages are rendered from.
pub struct Ready {
    pub report: Report,
    pub withheld: Withheld,
    pub figures: Figures,
    pub theme: Theme,
}

/// Runs all stages up to the first page.
pub fn prepare(
    arguments: &Arguments,
    common: &Common,
    timings: &mut Timings,
) -> Result<Prepared, Trouble> {
    prepare_as(arguments, common, &Variation::default(), timings)
}

/// A site as it would be otherwise.
#[derive(Debug, Clone, Default)]
pub struct Variation {
    /// Files of news that are not there.
    pub without: BTreeSet<FileName>,
    /// The slug of an item that is public, and the moment from which it is seen.
    pub reveal: Option<(String, Timestamp)>,
    /// Files that say something else.
    pub texts: BTreeMap<FileName, Arc<str>>,
}

/// The same for a site that is otherwise.
pub fn prepare_as(
    arguments: &Arguments,
    common: &Common,
    variation: &Variation,
    timings: &mut Timings,
) -> Result<Prepared, Trouble> {
    let root = root(arguments)?;
    let mut sources = timings.time("load", || load::load_with(&root, &variation.texts))?;
    let mut settings = settings(arguments, common, &sources)?;
    settings.commit = commit(&root);
    if let Some((slug, moment)) = &variation.reveal {
        settings.reveal = Some(slug.clone());
        settings.now = settings.now.max(*moment);
    }
    sources.news.retain(|article| !variation.without.contains(&article.file));
    // With an item go its versions in other languages.
    sources.versions.retain(|article| {
        load::version(&article.file).is_none_or(|(file, _)| !variation.without.contains(&file))
    });
    let checked = timings.time("model", || model::model(&sources, &settings));
    let mut found = std::mem::take(&mut sources.found);
    found.extend(checked.found);
    let theme =
        match timings.time("theme", || Theme::new(&sources.theme, model::language(&sources))) {
            Ok(theme) => Some(theme),
            Err(mistakes) => {
                found.extend(mistakes);
                None
            }
        };
    if let (Some(report), Some(as_of)) = (&checked.report, arguments.as_of)
        && as_of > report.today
    {
        return Err(Trouble::new(Failed::AsOfInFuture, Path::new(""), as_of));
    }
    let withheld = checked.withheld;
    let ready = checked.report.zip(theme).map(|(report, mut theme)| {
        let figures = timings.time("progress", || progress::compute(&report, report.as_of));
        let wrong =
            timings.time("released", || released::check(&sources, &report, &withheld, &figures));
        found.extend(wrong);
        theme.frame_of(&report, figures.as_of);
        Ready { report, withheld, figures, theme }
    });
    let fails =
        |diagnostic: &Diagnostic| common.strict || diagnostic.code.severity() == Severity::Error;
    let ready = ready.filter(|_| !found.iter().any(fails));
    Ok(Prepared { root, sources, found, ready })
}

/// The day of `--now` where the site is at home.
pub fn today(arguments: &Arguments, sources: &Sources) -> Result<Date, Trouble> {
    let zone = model::zone(sources);
    Ok(zone.to_datetime(now(arguments, &zone)?).date())
}

fn settings(
    arguments: &Arguments,
    common: &Common,
    sources: &Sources,
) -> Result<Settings, Trouble> {
    let now = now(arguments, &model::zone(sources))?;
    if let Some(url) = common.base_url.as_ref().filter(|url| !model::is_base_address(url)) {
        return Err(Trouble::new(Failed::Argument, Path::new("--base-url"), url));
    }
    let base_url = common.base_url.clone();
    Ok(Settings { now, as_of: arguments.as_of, base_url, reveal: None, commit: None })
}

/// The commit that is checked out, if it holds the site: a folder that only lies in somebody else's
/// checkout is not described by it. Whether files were changed since, it does not say; a build in CI
/// has none of these.
fn commit(root: &Path) -> Option<String> {
    let site = format!("HEAD:./{SITE_FILE}");
    said_by_git(root, &[&site, "HEAD"])?.lines().nth(1).map(str::to_owned)
}

/// The site's folder in its repository, such as `site/`; empty at the top of it, or where there is none.
pub fn within_repository(arguments: &Arguments) -> String {
    let said = root(arguments).ok().and_then(|root| said_by_git(&root, &["--show-prefix"]));
    said.unwrap_or_default().trim_end_matches(['\n', '\r']).to_owned()
}

#[expect(clippy::disallowed_methods, reason = "git is asked here and nowhere else")]
fn said_by_git(root: &Path, asked: &[&str]) -> Option<String> {
    let mut git = Command::new("git");
    // A hook would say which repository it runs in, not which the site is in.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        git.env_remove(name);
    }
    let said = git.arg("-C").arg(root).arg("rev-parse").args(asked).output().ok()?;
    String::from_utf8(said.stdout).ok().filter(|_| said.status.success())
}

/// The nearest folder upwards that holds `data/site.yaml`.
#[expect(clippy::disallowed_methods, reason = "the working folder is read here and nowhere else")]
fn root(arguments: &Arguments) -> Result<PathBuf, Trouble> {
    if let Some(root) = &arguments.root {
        return match root.is_dir() {
            true => Ok(root.clone()),
            false => Err(Trouble::new(Failed::NoSite, root, "")),
        };
    }
    let here = std::env::current_dir().map_err(|error| Trouble::read(Path::new("."), error))?;
    let found = here.ancestors().find(|folder| folder.join(SITE_FILE).is_file());
    found.map(Path::to_owned).ok_or_else(|| Trouble::new(Failed::NoSite, &here, ""))
}

#[expect(
    clippy::disallowed_methods,
    reason = "clock and environment are read here and nowhere else"
)]
pub fn now(arguments: &Arguments, zone: &TimeZone) -> Result<Timestamp, Trouble> {
    if let Some(text) = &arguments.now {
        let wrong = || Trouble::new(Failed::Argument, Path::new("--now"), text);
        return model::moment(text, zone).ok_or_else(wrong);
    }
    if !arguments.reproducible {
        return Ok(Timestamp::now());
    }
    let name = "SOURCE_DATE_EPOCH";
    let text = std::env::var(name).unwrap_or_default();
    let seconds = text.parse::<i64>().ok().and_then(|seconds| Timestamp::from_second(seconds).ok());
    seconds.ok_or_else(|| Trouble::new(Failed::Argument, Path::new(name), text))
}
