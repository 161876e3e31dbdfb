// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A run that fails, or is killed, does no harm.

use super::*;

#[test]
fn a_failed_render_leaves_the_output_as_it_was() {
    let at = folder();
    let output = at.path().join("new/public");
    let broken = || {
        site([
            ("a/b/index.html", page("changed")),
            ("fresh/index.html", page("fresh")),
            ("m/index.html", failing(Code::TemplateError, "themes/x.html")),
            ("n/index.html", failing(Code::TemplateError, "themes/x.html")),
            ("o/index.html", failing(Code::TextError, "content/x.md")),
        ])
    };
    let expected =
        [mistake(Code::TextError, "content/x.md"), mistake(Code::TemplateError, "themes/x.html")];
    assert_eq!(input(build(&broken(), &output)), expected);
    assert_eq!(names(at.path()), [""; 0], "folders that the run made are gone again");

    build(&small(), &output).unwrap();
    let before = everything(at.path());
    assert_eq!(input(build(&broken(), &output)), expected);
    assert_eq!(everything(at.path()), before);
}

#[test]
fn a_panic_while_rendering_leaves_the_output_as_it_was() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    let before = everything(at.path());
    let panicking = site([
        ("index.html", page("changed")),
        ("z.html", Body::Made(Recipe::alone(|| std::panic::resume_unwind(Box::new("a bug"))))),
    ]);
    let run = std::panic::AssertUnwindSafe(|| build(&panicking, at.path()));
    assert!(std::panic::catch_unwind(run).is_err());
    assert_eq!(everything(at.path()), before);
}

#[test]
fn a_failure_while_files_are_renamed_is_undone() {
    let at = folder();
    let old =
        || site([("a", asset("a")), ("b/c", asset("c")), ("x", asset("x")), ("z", asset("z"))]);
    build(&old(), at.path()).unwrap();
    let before = everything(at.path());
    // A seal is made last: it can put a file where a route was found free.
    let late = at.path().join("y");
    let blocked = site([
        ("a/index.html", page("a, now a folder")),
        ("b", asset("b, now a file")),
        ("x", asset("changed")),
        ("y", asset("y")),
        ("zz", seal(&[], |_| fs::write(&late, "foreign").map(|()| "seal".to_owned()).unwrap())),
    ]);
    assert_eq!(world(build(&blocked, at.path())), (Failed::NotOurs, late.clone()));
    assert_eq!(text(at.path(), "y"), "foreign");
    fs::remove_file(&late).unwrap();
    assert_eq!(everything(at.path()), before);
}

#[test]
fn temporaries_of_a_killed_run_are_swept_and_nothing_else() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    let before = everything(at.path());
    let kept = [
        "a/fortschritt-tmp",
        "a/.fortschritt-tmp",
        "a/name.fortschritt-tmp",
        "a/.x.fortschritt-tmp.bak",
        // Another site's output within ours.
        "en/.fortschritt.json",
        "en/.x.fortschritt-tmp",
    ];
    for name in kept.into_iter().chain(["a/.index.html.fortschritt-tmp", "gone/.x.fortschritt-tmp"])
    {
        put(at.path(), name, "half a pa");
    }
    build(&small(), at.path()).unwrap();
    for name in kept {
        assert_eq!(text(at.path(), name), "half a pa", "{name}");
        fs::remove_file(at.path().join(name)).unwrap();
    }
    fs::remove_dir(at.path().join("en")).unwrap();
    fs::remove_dir(at.path().join("gone")).unwrap();
    assert_eq!(everything(at.path()), before);
}

#[test]
fn files_that_a_killed_run_had_not_placed_yet_are_still_ours() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    let old_list = text(at.path(), LIST);
    let next = site([("index.html", page("NEW"))]);
    build(&next, at.path()).unwrap();
    let list = at.path().join(LIST);
    fs::rename(&list, at.path().join("..fortschritt.json.fortschritt-tmp")).unwrap();
    fs::write(&list, old_list).unwrap();
    put(at.path(), "index.html", "home");

    build(&site([("index.html", page("third"))]), at.path()).unwrap();
    assert_eq!(names(at.path()), [LIST, "index.html"]);
    assert_eq!(text(at.path(), "index.html"), "third");
}

#[test]
fn files_that_a_killed_run_had_placed_are_still_ours() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    let old_list = text(at.path(), LIST);
    let next = || site([("index.html", page("NEW")), ("new/index.html", page("new"))]);
    build(&next(), at.path()).unwrap();
    // As if killed between the renames: the old list, the new one under its temporary name.
    let list = at.path().join(LIST);
    fs::rename(&list, at.path().join("..fortschritt.json.fortschritt-tmp")).unwrap();
    fs::write(&list, old_list).unwrap();

    let broken = site([("index.html", failing(Code::TemplateError, "t"))]);
    input(build(&broken, at.path()));
    build(&site([("index.html", page("third"))]), at.path()).unwrap();
    assert_eq!(names(at.path()), [LIST, "index.html"]);
}
