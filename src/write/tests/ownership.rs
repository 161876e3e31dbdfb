// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What is not ours is left alone, whatever stands in the list.

use super::*;

/// A list that claims files.
fn list<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let hex = |text: &str| crate::model::release::hex(&super::super::digest_of(text.as_bytes()));
    let files: serde_json::Map<_, _> =
        files.into_iter().map(|(path, text)| (path.to_owned(), hex(text).into())).collect();
    serde_json::json!({ "files": files }).to_string()
}

fn check_refused(site: &Site<'_>, output: &Path, blamed: &str) {
    let before = everything(output);
    assert_eq!(world(build(site, output)), (Failed::NotOurs, output.join(blamed)));
    assert_eq!(everything(output), before);
}

#[test]
fn a_foreign_file_is_kept_and_one_at_a_route_is_refused() {
    let at = folder();
    put(at.path(), "CNAME", "example.org");
    put(at.path(), "a/notes.txt", "mine");
    build(&small(), at.path()).unwrap();
    build(&site([("index.html", page("home"))]), at.path()).unwrap();
    assert_eq!(names(at.path()), [LIST, "CNAME", "a", "a/notes.txt", "index.html"]);

    // Also with the very bytes that would be written: it would be removed one day.
    for text in ["mine", "b"] {
        put(at.path(), "a/b/index.html", text);
        check_refused(&small(), at.path(), "a/b/index.html");
    }
}

#[test]
fn a_file_that_somebody_edited_is_neither_replaced_nor_removed() {
    let at = folder();
    build(&small(), at.path()).unwrap();
    put(at.path(), "a/logo.svg", "edited");
    let mut changed = small();
    changed.bodies.insert("a/logo.svg".into(), asset("<svg>new</svg>"));
    check_refused(&changed, at.path(), "a/logo.svg");
    check_refused(&small(), at.path(), "a/logo.svg");

    let same = site([("index.html", page("home")), ("a/logo.svg", asset("edited"))]);
    assert_eq!(build(&same, at.path()).unwrap().written, 0);

    put(at.path(), "a/logo.svg", "edited again");
    let summary = build(&site([("index.html", page("home"))]), at.path()).unwrap();
    assert_eq!(summary.removed, 0);
    assert_eq!(text(at.path(), "a/logo.svg"), "edited again");
}

#[test]
fn of_many_refusals_the_first_by_route_is_reported() {
    let at = folder();
    let routes: Vec<String> = (100..200).map(|n| format!("{n}")).collect();
    let site = site(routes.iter().map(|route| (route.as_str(), page("x"))));
    put(at.path(), "199", "mine");
    put(at.path(), "142", "mine");
    check_refused(&site, at.path(), "142");
}

#[test]
fn a_foreign_file_or_folder_does_not_make_room() {
    let at = folder();
    put(at.path(), "a", "mine");
    check_refused(&small(), at.path(), "a");

    let at = folder();
    let folders = || site([("a/x", asset("x")), ("b", asset("b"))]);
    build(&folders(), at.path()).unwrap();
    let swapped = || site([("a", asset("a")), ("b/x", asset("x"))]);
    put(at.path(), "a/notes.txt", "mine");
    check_refused(&swapped(), at.path(), "a/notes.txt");
    fs::remove_file(at.path().join("a/notes.txt")).unwrap();
    fs::create_dir(at.path().join("a/empty")).unwrap();
    check_refused(&swapped(), at.path(), "a/empty");
    fs::remove_dir(at.path().join("a/empty")).unwrap();
    put(at.path(), "b", "edited");
    check_refused(&swapped(), at.path(), "b");

    let at = folder();
    fs::create_dir(at.path().join("a")).unwrap();
    check_refused(&swapped(), at.path(), "a");
}

#[test]
fn a_hostile_list_reaches_nothing_outside_of_the_output() {
    let at = folder();
    let output = at.path().join("public");
    put(at.path(), "secret", "s");
    put(&output, "a/kept", "k");
    let absolute = at.path().join("secret");
    let long = "n".repeat(5000);
    let hostile = [
        "../secret",
        "a/../../secret",
        "./../secret",
        "..\\secret",
        absolute.to_str().unwrap(),
        &long,
        "nul\0byte",
        "/",
        "",
        "a//kept",
        ".fortschritt.json",
    ];
    put(&output, LIST, &list(hostile.map(|path| (path, "s"))));
    let summary = build(&site([("index.html", page("home"))]), &output).unwrap();
    assert_eq!(summary.removed, 0);
    assert_eq!(
        names(at.path()),
        [
            "public",
            "public/.fortschritt.json",
            "public/a",
            "public/a/kept",
            "public/index.html",
            "secret"
        ]
    );
}

#[test]
fn a_list_that_is_none_claims_nothing() {
    let at = folder();
    for broken in
        ["", "{", "[]", "null", "{\"files\": []}", "{\"files\": {\"a/kept\": \"é\"}}", "\u{0}"]
    {
        put(at.path(), "a/kept", "k");
        put(at.path(), LIST, broken);
        build(&site([("index.html", page("home"))]), at.path()).unwrap();
        assert_eq!(text(at.path(), "a/kept"), "k", "{broken}");
        fs::remove_file(at.path().join("index.html")).unwrap();
    }
    put(at.path(), LIST, &list([("a/kept", "k")]));
    assert_eq!(build(&site([]), at.path()).unwrap().removed, 1, "the list above does claim");
}

#[test]
fn a_route_that_leads_away_is_refused() {
    let at = folder();
    let output = at.path().join("public");
    for route in ["../x", "/x", "a/../x", "a//x", "", ".fortschritt.json", ".x.fortschritt-tmp"] {
        let site = site([(route, page("x"))]);
        assert_eq!(world(build(&site, &output)), (Failed::Write, route.into()));
    }
    let both = site([("a", asset("a")), ("a/b/c", asset("c"))]);
    assert_eq!(world(build(&both, &output)), (Failed::Write, "a/b/c".into()));
    assert_eq!(names(at.path()), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_below_the_output_is_not_followed() {
    use std::os::unix::fs::symlink;
    let at = folder();
    let (output, outside) = (at.path().join("public"), at.path().join("outside"));
    put(&outside, "b/index.html", "b");
    put(&outside, "logo.svg", "<svg/>");
    fs::create_dir(&output).unwrap();
    symlink(&outside, output.join("a")).unwrap();
    put(&output, LIST, &list([("a/logo.svg", "<svg/>"), ("a/b/index.html", "b")]));
    let before = everything(&outside);

    check_refused(&small(), &output, "a");
    assert_eq!(build(&site([("index.html", page("home"))]), &output).unwrap().removed, 0);
    assert_eq!(everything(&outside), before);

    let link = output.join("index.html");
    fs::remove_file(&link).unwrap();
    symlink(outside.join("logo.svg"), &link).unwrap();
    check_refused(&site([("index.html", page("<svg/>"))]), &output, "index.html");

    fs::remove_file(output.join(LIST)).unwrap();
    symlink(outside.join("logo.svg"), output.join(LIST)).unwrap();
    check_refused(&site([]), &output, LIST);
    assert_eq!(everything(&outside), before);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_under_a_temporary_name_is_not_followed() {
    use super::super::folder::temporary;
    use std::os::unix::fs::symlink;
    for role in ["", ".old"] {
        let at = folder();
        let output = at.path().join("public");
        build(&small(), &output).unwrap();
        put(at.path(), "outside", "untouched");
        symlink(at.path().join("outside"), temporary(&output, "index.html", role)).unwrap();
        let before = everything(at.path());
        let changed = site([("index.html", page("changed"))]);
        assert_eq!(world(build(&changed, &output)).0, Failed::Write);
        assert_eq!(everything(at.path()), before);
    }
}

#[cfg(unix)]
#[test]
fn the_output_itself_may_be_a_link() {
    let at = folder();
    fs::create_dir(at.path().join("real")).unwrap();
    let link = at.path().join("public");
    std::os::unix::fs::symlink(at.path().join("real"), &link).unwrap();
    put(at.path(), "real/.x.fortschritt-tmp", "left over");
    build(&small(), &link).unwrap();
    build(&site([("index.html", page("home"))]), &link).unwrap();
    assert_eq!(names(&at.path().join("real")), [LIST, "index.html"]);
}

#[test]
fn a_folder_of_sources_is_no_output() {
    let at = folder();
    let root = at.path();
    fs::create_dir(root.join("content")).unwrap();
    fs::create_dir(root.join("data")).unwrap();
    let sources = ["content", "data", "themes"].map(|name| root.join(name));
    let mut refused =
        vec!["", ".", "content", "content/new/public", "themes", "themes/x", "a/../data"];
    if cfg!(unix) {
        std::os::unix::fs::symlink(root.join("content"), root.join("link")).unwrap();
        refused.extend(["link", "link/x", "a/../link/y"]);
    }
    let into = |output: &Path| {
        publish(
            &small(),
            &Where { output, sources: &sources, cache: None, traces: &Traces::default() },
        )
    };
    let before = everything(root);
    for output in refused {
        let output = root.join(output);
        let result = into(&output);
        assert_eq!(world(result), (Failed::OutputIsSource, output));
    }
    assert_eq!(world(into(root.parent().unwrap())).0, Failed::OutputIsSource);
    assert_eq!(everything(root), before);
    for output in ["public", "content-public", "a/b"] {
        into(&root.join(output)).unwrap();
    }
}

#[test]
fn a_file_is_no_output() {
    let at = folder();
    put(at.path(), "public", "mine");
    let before = everything(at.path());
    let output = at.path().join("public");
    assert_eq!(world(build(&small(), &output)), (Failed::Write, output));
    assert_eq!(everything(at.path()), before);
}
