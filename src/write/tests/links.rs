// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Every internal link leads somewhere.

use super::*;

const TARGET: &str = "themen/über/index.html";

/// What is said about one link on a page beside a page with the anchors `#da` and `#ö`.
fn said_of(link: &str) -> Vec<Diagnostic> {
    let links = [link];
    let site = site([
        ("x/index.html", linked("x", &links, &["hier"])),
        (TARGET, linked("t", &[], &["da", "ö"])),
        ("a/logo.svg", asset("<svg/>")),
        ("daten/index.html", seal(&[], |_| String::new())),
        ("index.html", page("home")),
    ]);
    match rehearse(&site, None, &Traces::default()) {
        Ok(_) => Vec::new(),
        result => input(result),
    }
}

#[test]
fn a_link_to_a_route_is_alive() {
    for link in [
        "/",
        "/?q=1",
        "/index.html",
        "/themen/über/",
        "/themen/%C3%BCber/",
        "/themen/%c3%bcber/#da",
        "/themen/über/index.html#ö",
        "/themen/über/#%C3%B6",
        "/themen/über/?q=1#da",
        "/themen/über/#",
        "/x/#hier",
        "#hier",
        // What an asset does not tell of itself is not held against a link.
        "/a/logo.svg#shape",
    ] {
        assert_eq!(said_of(link), [], "{link}");
    }
}

#[test]
fn a_link_to_nowhere_is_dead() {
    let page = "x/index.html";
    for link in
        ["/themen/", "/themen/über", "themen/über/", "", "//x/", "/%FF/", "/%", "/a/logo.svg/"]
    {
        assert_eq!(said_of(link), [mistake(Code::DeadLink, page).with("target", link)], "{link}");
    }
    for (link, fragment) in [
        ("/themen/über/#dort", "dort"),
        ("/themen/über/#d", "d"),
        ("/x/#da", "da"),
        ("/daten/#formate", "formate"),
        ("#da", "da"),
        ("/#hier", "hier"),
    ] {
        let dead = mistake(Code::DeadFragment, page).with("target", link);
        assert_eq!(said_of(link), [dead.with("fragment", fragment)], "{link}");
    }
}

#[test]
fn every_page_with_a_dead_link_is_named_and_nothing_is_published() {
    let at = folder();
    let links = ["/b/#nein", "/tot/"];
    let site = site([
        ("a/index.html", linked("a", &links, &[])),
        ("b/index.html", page("b")),
        ("c/index.html", linked("c", &links, &[])),
        ("d/index.html", linked("d", &["/e/#x"], &[])),
        // Whatever links to a page that failed, it is not that link's fault.
        ("e/index.html", failing(Code::TemplateError, "themes/e.html")),
    ]);
    let mistakes = input(build(&site, at.path()));
    let found: Vec<_> =
        mistakes.iter().map(|mistake| (mistake.place.file.as_ref(), mistake.code)).collect();
    assert_eq!(
        found,
        [
            ("a/index.html", Code::DeadLink),
            ("a/index.html", Code::DeadFragment),
            ("c/index.html", Code::DeadLink),
            ("c/index.html", Code::DeadFragment),
            ("themes/e.html", Code::TemplateError),
        ]
    );
    assert_eq!(names(at.path()), [""; 0]);
}
