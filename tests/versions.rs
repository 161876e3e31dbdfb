// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Items and pages in other languages: they stand below their original, appear with it, and what is
//! missing is listed.

use crate::support::{NOW, Site, pages, run, text};

const ITEM: &str = "content/news/2020-06-15-bericht";
const HELD: &str = "content/news/2020-06-25-neue-strukturen";
const ENGLISH: &str =
    "---\ntitle: A report\nteaser: What it says.\n---\n\nSee [services](/leistungen/).\n";

/// The example with an item of a day that has come.
fn site() -> Site {
    let site = Site::of("released");
    site.write(&format!("{ITEM}.en.md"), ENGLISH);
    site
}

#[test]
fn a_version_and_its_original_lead_to_each_other() {
    let site = site();
    site.write("content/pages/impressum.ar.md", "---\ntitle: الناشر\n---\n\nنص\n");
    let files = pages(site.root(), NOW);
    let english = text(&files, "aktuelles/2020-06-15-bericht/en/index.html");
    for part in [
        "<html lang=\"en\">",
        "<h1>A report</h1>",
        "What it says.",
        "hreflang=\"de\"",
        "<span aria-current=\"true\" lang=\"en\">English</span>",
        "<header class=\"site-header\" lang=\"de\">",
    ] {
        assert!(english.contains(part), "{part}");
    }
    let german = text(&files, "aktuelles/2020-06-15-bericht/index.html");
    let link =
        "<a href=\"/aktuelles/2020-06-15-bericht/en/\" hreflang=\"en\" lang=\"en\">English</a>";
    assert!(german.contains(link));
    let arabic = text(&files, "impressum/ar/index.html");
    assert!(arabic.contains("<main id=\"inhalt\" class=\"wrap\" dir=\"rtl\">"));
    // Where there is but one version, nothing is said of others.
    assert!(!text(&files, "datenschutz/index.html").contains("hreflang"));
    assert!(text(&files, "sitemap.xml").contains("/aktuelles/2020-06-15-bericht/en/"));
}

#[test]
fn a_version_is_hidden_as_long_as_its_original() {
    let plain = Site::example();
    let original = format!("{HELD}.md");
    plain.replace(&original, "date: 2020-06-25", "date: 2020-07-25");
    let without = pages(plain.root(), NOW);
    plain.write(&format!("{HELD}.en.md"), ENGLISH);
    assert!(without == pages(plain.root(), NOW));
    let later = pages(plain.root(), "2020-07-26T12:00:00Z");
    assert!(later.contains_key("aktuelles/2020-06-25-neue-strukturen/en/index.html"));
    // A dead link in it is told now, and not in its moment.
    plain.write(&format!("{HELD}.en.md"), ENGLISH.replace("/leistungen/", "/nowhere/"));
    let output = run(plain.root(), &["check", "--lang", "en"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.code() == Some(1) && said.contains("dead-link"), "{said}");
}

#[test]
fn what_has_no_version_is_listed() {
    let site = site();
    let output = run(site.root(), &["list", "--lang", "en"]);
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("No version in “en”: Impressum (/impressum/)"), "{said}");
    assert!(!said.contains("(/aktuelles/2020-06-15-bericht/)"), "{said}");
}

#[test]
fn a_version_of_what_was_withdrawn_leads_to_the_notice() {
    let site = site();
    site.replace(&format!("{ITEM}.md"), "kind:", "status: canceled\nkind:");
    let files = pages(site.root(), NOW);
    let page = text(&files, "aktuelles/2020-06-15-bericht/en/index.html");
    assert!(page.contains("url=/aktuelles/2020-06-15-bericht/\""), "{page}");
    assert!(!page.contains("What it says"));
    let names = text(&files, "suche/namen-1.json");
    assert!(!names.contains("A report"));
}

#[test]
fn figures_in_a_version_are_marked_as_of_the_sites_language() {
    let site = site();
    let asked = "---\ntitle: A report\n---\n\n{{ figure(measure=\"everywhere\") }}\n\n{{ chart(id=\"course\") }}\n";
    site.write(&format!("{ITEM}.en.md"), asked);
    let page = pages(site.root(), NOW);
    let page = text(&page, "aktuelles/2020-06-15-bericht/en/index.html");
    assert!(page.contains("<p><span lang=\"de\">"), "{page}");
    assert!(page.contains("<div class=\"program\" lang=\"de\"><figure"), "{page}");
}
