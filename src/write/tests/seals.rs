// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A seal is made from the stamps of what it vouches for, and of nothing else.

use super::super::digest_of;
use super::*;
use std::collections::BTreeSet;

fn line(route: &str, text: &str) -> String {
    format!("{route} {} {:02x?}\n", text.len(), digest_of(text.as_bytes()))
}

#[test]
fn a_seal_sees_the_digests_of_the_routes_it_names() {
    let at = folder();
    let mut site = small();
    let of = ["index.html", "a/logo.svg", "no/such/route"];
    site.bodies.insert("0.sums".into(), seal(&of, |lines| lines));
    let expected = line("a/logo.svg", "<svg/>") + &line("index.html", "home");
    assert_eq!(
        rehearse(&site, None, &Traces::default()).unwrap().bytes,
        11 + expected.len() as u64
    );
    build(&site, at.path()).unwrap();
    assert_eq!(text(at.path(), "0.sums"), expected);

    site.bodies.insert("index.html".into(), page("HOME"));
    assert_eq!(build(&site, at.path()).unwrap().written, 2);
    assert_eq!(
        text(at.path(), "0.sums"),
        line("a/logo.svg", "<svg/>") + &line("index.html", "HOME")
    );
}

#[test]
fn a_seal_of_a_seal_is_made_after_it() {
    let at = folder();
    let site = site([
        ("1", seal(&["2"], |lines| lines)),
        ("2", seal(&["3"], |lines| lines)),
        ("3", seal(&["4"], |lines| lines)),
        ("4", asset("4")),
    ]);
    build(&site, at.path()).unwrap();
    let third = line("4", "4");
    let second = line("3", &third);
    assert_eq!(text(at.path(), "3"), third);
    assert_eq!(text(at.path(), "2"), second);
    assert_eq!(text(at.path(), "1"), line("2", &second));
}

#[test]
fn seals_in_a_circle_are_made_in_order() {
    let at = folder();
    let site = site([
        ("0", seal(&["1"], |lines| lines)),
        ("1", seal(&["1", "4"], |lines| lines)),
        ("2", seal(&["3"], |lines| lines + "second")),
        ("3", seal(&["2"], |lines| lines)),
        ("4", asset("4")),
    ]);
    build(&site, at.path()).unwrap();
    // One that reads itself is a circle on its own, and holds up nobody.
    assert_eq!(text(at.path(), "0"), line("1", &line("4", "4")));
    assert_eq!(text(at.path(), "1"), line("4", "4"));
    assert_eq!(text(at.path(), "2"), "second");
    assert_eq!(text(at.path(), "3"), line("2", "second"));
}

#[test]
fn the_links_and_mistakes_of_a_seal_are_found_with_those_of_pages() {
    let sealed = |make: fn() -> Result<Rendered, Diagnostic>| {
        Body::Made(Recipe::of(BTreeSet::from(["index.html".into()]), move |_| make()))
    };
    let linked = || {
        let links = ["/".to_owned(), "/gone/".to_owned()].into();
        Ok(Rendered { links, ..Rendered::default() })
    };
    let site = site([
        ("data/index.html", sealed(linked)),
        ("data/wrong", sealed(|| Err(mistake(Code::TemplateError, "t.html")))),
        ("index.html", failing(Code::TextError, "de.ftl")),
    ]);
    let Err(Stop::Input(found)) = rehearse(&site, None, &Traces::default()) else {
        panic!("nothing was found")
    };
    let mut codes: Vec<Code> = found.iter().map(|one| one.code).collect();
    codes.sort();
    assert_eq!(codes, [Code::DeadLink, Code::TemplateError, Code::TextError]);
}
