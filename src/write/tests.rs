// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What publishing does to a folder, and what it leaves alone.

#![allow(clippy::result_large_err, reason = "the type of a page's closure is `render`'s")]

use super::{Place as Where, Stop, Summary, publish, rehearse};
use crate::diagnostics::{Code, Diagnostic, Failed, Place};
use crate::model::traces::Traces;
use crate::render::{Body, OutputPath, Recipe, Rendered, Site, Stamp};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};
use tempfile::TempDir;

mod failure;
mod links;
mod ownership;
mod pictures;
mod seals;

/// The list in the output.
const LIST: &str = ".fortschritt.json";

fn site<'a>(bodies: impl IntoIterator<Item = (&'a str, Body<'a>)>) -> Site<'a> {
    Site { bodies: bodies.into_iter().map(|(route, body)| (route.into(), body)).collect() }
}

fn page(text: &str) -> Body<'_> {
    linked(text, &[], &[])
}

fn linked<'a>(text: &'a str, links: &'a [&str], anchors: &'a [&str]) -> Body<'a> {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    Body::Made(Recipe::alone(move || {
        Ok(Rendered { bytes: text.into(), links: owned(links), anchors: owned(anchors) })
    }))
}

fn mistake(code: Code, file: &str) -> Diagnostic {
    Diagnostic::new(code, Place::start(&file.into()))
}

fn failing<'a>(code: Code, file: &'a str) -> Body<'a> {
    Body::Made(Recipe::alone(move || Err(mistake(code, file))))
}

fn asset<'a>(text: &str) -> Body<'a> {
    Body::Asset(text.as_bytes().into())
}

fn seal<'a>(of: &[&str], make: impl Fn(String) -> String + Send + Sync + 'a) -> Body<'a> {
    let of = of.iter().map(|route| (*route).into()).collect();
    Body::Made(Recipe::of(of, move |stamps| {
        let line = |(route, stamp): (&OutputPath, &Stamp)| {
            format!("{route} {} {:02x?}\n", stamp.bytes, stamp.digest)
        };
        let bytes = make(stamps.iter().map(line).collect()).into_bytes();
        Ok(Rendered { bytes, ..Rendered::default() })
    }))
}

/// A site of three files in two folders.
fn small<'a>() -> Site<'a> {
    site([
        ("index.html", page("home")),
        ("a/b/index.html", page("b")),
        ("a/logo.svg", asset("<svg/>")),
    ])
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn put(folder: &Path, file: &str, text: &str) {
    fs::create_dir_all(folder.join(file).parent().unwrap()).unwrap();
    fs::write(folder.join(file), text).unwrap();
}

/// All there is below a folder: files with their bytes, folders and links without.
fn everything(folder: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).into_iter().map(Result::unwrap);
    entries
        .map(|entry| {
            let bytes = entry.file_type().is_file().then(|| fs::read(entry.path()).unwrap());
            (entry.path().strip_prefix(folder).unwrap().to_owned(), bytes)
        })
        .collect()
}

fn names(folder: &Path) -> Vec<String> {
    everything(folder).into_keys().map(|path| path.to_str().unwrap().replace('\\', "/")).collect()
}

fn text(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap()
}

fn world<T: std::fmt::Debug>(result: Result<T, Stop>) -> (Failed, PathBuf) {
    match result {
        Err(Stop::World(trouble)) => (trouble.failed, trouble.path),
        other => panic!("no failure of the world: {other:?}"),
    }
}

fn input<T: std::fmt::Debug>(result: Result<T, Stop>) -> Vec<Diagnostic> {
    match result {
        Err(Stop::Input(mistakes)) => mistakes,
        other => panic!("no mistakes: {other:?}"),
    }
}

fn build(site: &Site<'_>, output: &Path) -> Result<Summary, Stop> {
    publish(site, &Where { output, sources: &[], cache: None, traces: &Traces::default() })
}

#[test]
fn a_site_is_published_whole_with_a_list_of_its_files() {
    let at = folder();
    let drawing = pictures::drawing(at.path());
    let output = at.path().join("new/public");
    let mut site = small();
    site.bodies.insert("image.svg".into(), Body::Picture(&drawing, 0));

    let summary = build(&site, &output).unwrap();
    let bytes = 11 + text(&output, "image.svg").len() as u64;
    assert_eq!(summary, Summary { pages: 2, files: 4, written: 4, removed: 0, bytes });
    assert_eq!(
        names(&output),
        [LIST, "a", "a/b", "a/b/index.html", "a/logo.svg", "image.svg", "index.html"]
    );
    assert!(text(&output, "image.svg").contains("<svg"));

    let list: serde_json::Value = serde_json::from_str(&text(&output, LIST)).unwrap();
    let files = list["files"].as_object().unwrap();
    assert!(files.keys().eq(["a/b/index.html", "a/logo.svg", "image.svg", "index.html"]));
    // printf home | sha256sum
    assert_eq!(
        files["index.html"],
        "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942"
    );
}

#[test]
fn a_rehearsal_finds_the_same_mistakes_and_writes_nothing() {
    let at = folder();
    assert_eq!(rehearse(&small(), None, &Traces::default()).unwrap().bytes, 11);
    let broken = site([("x/index.html", failing(Code::TemplateError, "t"))]);
    assert_eq!(
        input(rehearse(&broken, None, &Traces::default())),
        input(build(&broken, &at.path().join("public")))
    );
    let drawing = pictures::drawing(at.path());
    fs::remove_file(&drawing.source).unwrap();
    let lost = site([("a.svg", Body::Picture(&drawing, 0))]);
    assert_eq!(
        world(rehearse(&lost, None, &Traces::default())),
        (Failed::Read, drawing.source.clone())
    );
    assert_eq!(names(at.path()), [""; 0]);
}

#[test]
fn what_did_not_change_keeps_its_time() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    let past = SystemTime::now() - Duration::from_secs(1000);
    for file in ["index.html", "a/logo.svg", LIST] {
        let file = fs::File::options().write(true).open(at.path().join(file)).unwrap();
        file.set_modified(past).unwrap();
    }
    let time = |file: &str| fs::metadata(at.path().join(file)).unwrap().modified().unwrap();

    assert_eq!(build(&small(), at.path()).unwrap().written, 0);
    assert_eq!((time("index.html"), time(LIST)), (past, past));

    let mut changed = small();
    changed.bodies.insert("index.html".into(), page("HOME"));
    assert_eq!(build(&changed, at.path()).unwrap().written, 1);
    assert_eq!(time("a/logo.svg"), past);
    assert_ne!(time("index.html"), past);
    assert_eq!(text(at.path(), "index.html"), "HOME");
}

#[test]
fn what_is_no_longer_part_of_the_site_vanishes_with_the_folders_it_leaves_empty() {
    let at = folder();
    put(at.path(), "foreign/empty/.keep", "");
    fs::remove_file(at.path().join("foreign/empty/.keep")).unwrap();
    build(&small(), at.path()).unwrap();
    let summary = build(&site([("index.html", page("home"))]), at.path()).unwrap();
    assert_eq!((summary.written, summary.removed), (0, 2));
    assert_eq!(names(at.path()), [LIST, "foreign", "foreign/empty", "index.html"]);
}

#[test]
fn files_and_folders_change_places() {
    let at = folder();
    let flat = || site([("a", asset("file")), ("b/c/d", asset("deep")), ("z", asset("z"))]);
    let deep = || site([("a/b/c", asset("deep")), ("b", asset("file")), ("z", asset("z"))]);
    build(&flat(), at.path()).unwrap();
    let before = everything(at.path());
    build(&deep(), at.path()).unwrap();
    assert_eq!(names(at.path()), [LIST, "a", "a/b", "a/b/c", "b", "z"]);
    build(&flat(), at.path()).unwrap();
    assert_eq!(everything(at.path()), before);
}

#[test]
fn the_output_does_not_depend_on_threads() {
    let many: Vec<(String, String)> =
        (0..300).map(|n| (format!("p/{n}/index.html"), "x".repeat(n * 7 % 301))).collect();
    let routes: Vec<&str> = many.iter().map(|(route, _)| route.as_str()).collect();
    let build_with = |threads: usize| {
        let at = folder();
        let mut site = site(many.iter().map(|(route, text)| (route.as_str(), page(text))));
        site.bodies.insert("sums".into(), seal(&routes, |lines| lines));
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
        pool.install(|| build(&site, at.path())).unwrap();
        site.bodies.retain(|route, _| !route.contains('1'));
        site.bodies.insert("x".into(), linked("x", &["/1/", "/2/"], &[]));
        site.bodies.insert("y".into(), linked("y", &["/1/", "/p/0/#z"], &[]));
        let mistakes = pool.install(|| input(build(&site, at.path())));
        (everything(at.path()), mistakes)
    };
    let one = build_with(1);
    assert_eq!(one.1.len(), 4);
    assert_eq!(build_with(2), one);
    assert_eq!(build_with(13), one);
}
