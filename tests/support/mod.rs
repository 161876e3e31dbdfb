// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What the tests share: sites in temporary folders, and the stages or the program run on them.

pub mod html;
pub mod random;
pub mod server;

use fortschritt::diagnostics::{Located, Severity};
use fortschritt::load::{self, Sources};
use fortschritt::model::{self, Checked, Report, Settings};
use fortschritt::progress::{self, Figures};
use fortschritt::released;
use fortschritt::render::{self, Body, Stamp, Stamps, Theme};
use jiff::Timestamp;
use jiff::civil::Date;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// The moment of all tests that need none of their own.
pub const NOW: &str = "2020-07-01T12:00:00Z";

/// A moment after all that the released site holds.
pub const AUTUMN: &str = "2020-10-01T12:00:00Z";

/// The folder of the tests.
pub fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The smallest complete site.
pub fn example() -> PathBuf {
    tests().join("sites/example/site")
}

/// Folders within a folder, by name.
pub fn folders(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut folders: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

/// Copies all files of a folder over those of another.
pub fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).unwrap();
        } else {
            fs::copy(entry.path(), &target).unwrap();
        }
    }
}

/// A copy of the example to change.
pub struct Site(TempDir);

impl Site {
    pub fn example() -> Self {
        Self::of("example")
    }

    /// A copy of a site of `sites/`.
    pub fn of(name: &str) -> Self {
        let folder = TempDir::new().unwrap();
        copy(&tests().join("sites").join(name).join("site"), folder.path());
        Self(folder)
    }

    /// The same as a site that is no demonstration.
    pub fn real(name: &str) -> Self {
        let site = Self::of(name);
        site.replace("data/site.yaml", "demo: true", "demo: false");
        site
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, file: &str, content: impl AsRef<[u8]>) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Replaces the first occurrence of a text, which must be there.
    pub fn replace(&self, file: &str, old: &str, new: &str) {
        let text = fs::read_to_string(self.root().join(file)).unwrap();
        assert!(text.contains(old), "{file} holds no {old:?}");
        self.write(file, text.replacen(old, new, 1));
    }
}

/// A site that went through the stages up to its figures.
pub struct Built {
    pub report: Report,
    pub figures: Figures,
    pub sources: Sources,
}

/// Reads and checks a site.
pub fn check(root: &Path, now: &str, as_of: Option<Date>) -> (Sources, Checked) {
    let sources = load::load(root).expect("the site can be read");
    let now: Timestamp = now.parse().unwrap();
    let settings = Settings { now, as_of, base_url: None, reveal: None, commit: None };
    let checked = model::model(&sources, &settings);
    (sources, checked)
}

/// Everything found in a site.
pub fn found(root: &Path, now: &str) -> Vec<Located> {
    let (mut sources, checked) = check(root, now, None);
    let mut found = std::mem::take(&mut sources.found);
    found.extend(checked.found);
    if let Some(report) = checked.report {
        let figures = progress::compute(&report, report.as_of);
        found.extend(released::check(&sources, &report, &checked.withheld, &figures));
    }
    sources.locate(found)
}

/// Runs the stages up to the figures; the site must be free of errors.
pub fn figures(root: &Path, now: &str, as_of: Option<Date>) -> Built {
    let (sources, checked) = check(root, now, as_of);
    let errors: Vec<_> = sources.found.iter().chain(&checked.found).collect();
    let errors: Vec<_> =
        errors.iter().filter(|one| one.code.severity() == Severity::Error).collect();
    let report = checked.report.unwrap_or_else(|| panic!("{}: {errors:#?}", root.display()));
    let figures = progress::compute(&report, report.as_of);
    Built { report, figures, sources }
}

/// The files of a site by their paths.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A file as JSON.
pub fn json(files: &Files, path: &str) -> Value {
    serde_json::from_str(text(files, path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A file as text.
pub fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("no {path}"))).unwrap()
}

/// Every file of the site, in memory.
pub fn pages(root: &Path, now: &str) -> Files {
    let built = figures(root, now, None);
    let mut theme = Theme::new(&built.sources.theme, built.report.site.language).expect("a theme");
    theme.frame_of(&built.report, built.figures.as_of);
    let site = render::render(&built.report, &built.figures, &theme);
    let mut files = BTreeMap::new();
    let (mut recipes, mut stamps) = (Vec::new(), Stamps::new());
    for (path, body) in &site.bodies {
        let bytes = match body {
            Body::Made(recipe) => {
                recipes.push((path.clone(), recipe));
                continue;
            }
            Body::Asset(bytes) => bytes.to_vec(),
            Body::Picture(picture, _) => fs::read(&picture.source).unwrap(),
        };
        stamps.insert(path.clone(), stamp(&bytes));
        files.insert(path.to_string(), bytes);
    }
    // Each after those that it reads.
    while let Some(at) = recipes
        .iter()
        .position(|(_, recipe)| !recipes.iter().any(|(other, _)| recipe.reads().contains(other)))
    {
        let (path, recipe) = recipes.remove(at);
        let bytes = recipe.make(&stamps).expect("a body").bytes;
        stamps.insert(path.clone(), stamp(&bytes));
        files.insert(path.to_string(), bytes);
    }
    assert!(recipes.is_empty(), "seals in a circle");
    files
}

fn stamp(bytes: &[u8]) -> Stamp {
    Stamp { digest: Sha256::digest(bytes).into(), bytes: bytes.len() as u64 }
}

/// A picture that no other number has.
pub fn picture(seed: u8) -> Vec<u8> {
    let low = |n: u32| n.to_le_bytes()[0];
    let shade = |x: u32, y: u32| image::Rgb([seed, low(x * 5), low(y * 7)]);
    let mut bytes = std::io::Cursor::new(Vec::new());
    let image = image::RgbImage::from_fn(48, 32, shade);
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// The pages of a site, which are text.
pub fn html_pages(files: &BTreeMap<String, Vec<u8>>) -> impl Iterator<Item = (&str, &str)> {
    let is_page = |path: &&str| path.strip_suffix(".html").is_some();
    let pages = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let pages = pages.filter(move |(path, _)| is_page(path));
    pages.map(|(path, bytes)| (path, std::str::from_utf8(bytes).expect("UTF-8")))
}

/// The program, ready for arguments.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_fortschritt"));
    command.env_remove("SOURCE_DATE_EPOCH").current_dir(std::env::temp_dir());
    command
}

/// Runs the program on a site at the moment of the tests.
pub fn run(root: &Path, args: &[&str]) -> Output {
    program().args(args).arg("--root").arg(root).args(["--now", NOW]).output().unwrap()
}

/// What a run said on standard error.
pub fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("UTF-8")
}
