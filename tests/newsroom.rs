// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The press office's commands: `list`, `list --mail`, `build --preview`, `new`; and what an article
//! says to machines.

use crate::support::{NOW, Site, html, pages, picture, program, run, stderr};
use serde_json::Value;
use std::fs;
use std::process::Output;

fn stdout(output: &Output) -> String {
    assert!(output.status.success(), "{}", stderr(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// The example with an item under embargo, drafts, and a release to come.
fn newsroom() -> Site {
    let site = Site::of("released");
    site.write(
        "content/news/geheim.md",
        "---\ntitle: Das Geheimnis\nkicker: Kabinett\nsubtitle: Ganz\nkind: press-release\nnumber: 7/2020\n\
         date: 2020-07-01\nembargo_until: 2020-08-10T10:00\nplace: Musterstadt\ninitials: co\n\
         teaser: 'Überall sind es {{ figure(measure=\"everywhere\", release=\"2020-05\") }}.'\nimage: {src: foto.png, alt: Ein Foto, credit: \"Foto: X\", \
         licence: CC0}\nquotes: [{text: Wir haben es geschafft., speaker: Erika Muster, role: \
         Sprecherin, kind: direct}]\nkeywords: [Stichwort]\nrelated: [2020-02-03-bericht]\n\
         contact: press\n---\n\nErster \"Absatz\" mit [Link](/ressorts/) und [Netz](https://a.example/).[^1]\n\n\
         - Eins\n- Zwei\n\n{{ figure(measure=\"everywhere\", release=\"2020-05\") }}\n\n\
         ![Noch ein Foto](foto.png \"Foto: X, CC0\")\n\n[^1]: Eine Anmerkung.\n",
    );
    site.write("content/news/foto.png", picture(1));
    for (name, state) in
        [("spaeter", "date: 2020-08-01T09:00"), ("entwurf", "date: 2020-06-01\ndraft: true")]
    {
        let text = format!("---\ntitle: Meldung {name}\nkind: report\n{state}\n---\n\nText.\n");
        site.write(&format!("content/news/{name}.md"), text);
    }
    site
}

#[test]
fn list_says_what_appears_when_in_the_zone_of_the_site() {
    let site = newsroom();
    let text = stdout(&run(site.root(), &["list"]));
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[0].contains("2020-08-01, 09:00 Uhr"), "{text}");
    assert_eq!(
        lines[1],
        "Erscheint am 2020-08-01, 09:00 Uhr: Meldung spaeter (content/news/spaeter.md)"
    );
    assert_eq!(
        lines[2],
        "Sperrfrist bis 2020-08-10, 10:00 Uhr: Das Geheimnis (content/news/geheim.md)"
    );
    assert!(lines.contains(&"Entwurf: Meldung entwurf (content/news/entwurf.md)"), "{text}");
    let json = stdout(&run(site.root(), &["list", "--format", "json"]));
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[1]["kind"], "embargoed");
    assert_eq!(json[1]["at"], "2020-08-10T10:00:00+02:00");
}

#[test]
fn an_item_can_be_sent_as_plain_text_with_its_figures() {
    let site = newsroom();
    let text = stdout(&run(site.root(), &["list", "--mail", "content/news/geheim.md"]));
    let text = text.replace('\u{a0}', " ");
    for wanted in [
        "SPERRFRIST: 10. AUGUST 2020, 10:00 UHR.",
        "Medieninformation 7/2020\n10. August 2020",
        "Kabinett\nDas Geheimnis\nGanz",
        "Musterstadt, 10. August 2020 – Erster „Absatz“ mit Link (https://",
        "und Netz (https://a.example/). [1]",
        "– Eins\n– Zwei\n",
        "[Noch ein Foto – Foto: X, CC0]",
        "[1] Eine Anmerkung.",
        "„Wir haben es geschafft.“\n– Erika Muster, Sprecherin",
        "(co)",
        "Pressekontakt:",
        "/aktuelles/geheim/\n",
    ] {
        assert!(text.contains(wanted), "{wanted:?} is missing:\n{text}");
    }
    let teaser = text.lines().find(|line| line.starts_with("Überall sind es ")).unwrap();
    assert!(teaser.contains(" von "), "{teaser}");
    let figure = text.lines().find(|line| line.contains(" von ")).unwrap_or_default();
    assert!(!text.contains("{{") && !figure.contains("vorläufig"), "{figure}");

    let unknown = run(site.root(), &["list", "--mail", "gehiem"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("Meinten Sie „geheim“?"), "{}", stderr(&unknown));
}

#[test]
fn a_preview_is_one_file_that_says_until_when_and_shows_nothing_else() {
    let site = newsroom();
    let said = stdout(&run(site.root(), &["build", "--preview", "geheim"]));
    assert!(said.contains("geheim.html"), "{said}");
    let folder = site.root().join("preview");
    assert_eq!(fs::read_to_string(folder.join(".gitignore")).unwrap(), "*\n");
    let page = fs::read_to_string(folder.join("geheim.html")).unwrap();
    let text: String = html::lines(&page).into_iter().map(|line| line.text + "\n").collect();
    assert!(text.contains("Sperrfrist: 10. August 2020, 10:00 Uhr."), "{text}");
    assert!(text.contains("Wir haben es geschafft."), "{text}");
    assert_eq!(page.matches(" src=\"data:image/png;base64,").count(), 2);
    // It carries all that it needs, and leads to no list or item that may not be there yet.
    for outside in [" src=\"http", " src=\"/", "<link", "srcset", "<script", "mailto:?", "href=\"/"]
    {
        assert!(!page.contains(outside), "{outside}");
    }
    assert!(!page.contains("Neue Strukturen") && !page.contains("spaeter"), "others show");
    // Nothing of it got into the site.
    assert!(!site.root().join("public").exists());
}

#[test]
fn a_preview_is_never_written_into_what_is_published_or_among_the_sources() {
    let site = newsroom();
    assert!(run(site.root(), &["build"]).status.success());
    // A folder of previews is never published, and the default output of a fresh checkout never holds
    // one.
    let previews = site.root().join("preview");
    stdout(&run(site.root(), &["build", "--preview", "geheim"]));
    let into = |folder: &std::path::Path, args: &[&str]| {
        let mut command = program();
        command.args(args).args(["--now", NOW, "--root"]).arg(site.root());
        command.arg("--output").arg(folder).output().unwrap()
    };
    assert_eq!(into(&previews, &["build"]).status.code(), Some(2));
    fs::remove_dir_all(site.root().join("public")).unwrap();
    let fresh = into(&site.root().join("public"), &["build", "--preview", "geheim"]);
    assert_eq!(fresh.status.code(), Some(2));
    assert!(!site.root().join("public").exists());
    assert!(run(site.root(), &["build"]).status.success());
    for folder in ["public", "public/a", "content/news", "data"] {
        let output = site.root().join(folder);
        let refused = program()
            .args(["build", "--preview", "geheim", "--now", NOW, "--root"])
            .arg(site.root())
            .arg("--output")
            .arg(&output)
            .output()
            .unwrap();
        assert_eq!(refused.status.code(), Some(2), "{folder}");
        assert!(!output.join("geheim.html").exists());
    }
}

#[test]
fn new_files_have_the_right_name_and_pass_the_check_as_far_as_they_can() {
    let site = Site::of("released");
    let title = "Größe zählt: „Straßen“ & \"Wege\" – 5 Fragen";
    stdout(&run(site.root(), &["new", "news", title]));
    let name = "content/news/2020-07-01-groesse-zaehlt-strassen-wege-5-fragen.md";
    let item = fs::read_to_string(site.root().join(name)).unwrap();
    assert!(item.contains("\ndate: 2020-07-01 ") && item.contains("\ndraft: true "), "{item}");
    let again = run(site.root(), &["new", "news", title]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read_to_string(site.root().join(name)).unwrap(), item);

    stdout(&run(site.root(), &["new", "service", "Äußerst neu"]));
    let found = crate::support::found(site.root(), NOW);
    let mistakes: Vec<_> = found
        .iter()
        .map(|one| (&*one.diagnostic.place.file, one.diagnostic.code.as_str(), one.at.line))
        .filter(|(file, ..)| *file != "content/news/2020-06-25-neue-strukturen.md")
        .collect();
    let file = "data/services/aeusserst-neu.yaml";
    // What nobody but the publisher can know is asked for, and nothing else.
    let lines: Vec<_> = mistakes.iter().map(|(file, _, line)| (*file, *line)).collect();
    assert_eq!(lines, [(file, 8), (file, 9), (file, 10)], "{mistakes:?}");
    let args = ["--ministry", "fm", "--life-event", "steuern", "--executed-by", "land"];
    fs::remove_file(site.root().join(file)).unwrap();
    stdout(&run(site.root(), &[&["new", "service", "Äußerst neu"][..], &args].concat()));
    let checked = run(site.root(), &["check"]);
    assert!(checked.status.success(), "{}", stderr(&checked));
    assert_eq!(run(site.root(), &["new", "service", "Elterngeld"]).status.code(), Some(2));
}

#[test]
fn new_corrections_lack_nothing_but_their_reasons() {
    let site = Site::of("released");
    let before = fs::read_to_string(site.root().join("data/corrections.yaml")).unwrap();
    let nothing = stdout(&run(site.root(), &["new", "correction"]));
    assert!(nothing.contains("Zu korrigieren ist nichts"), "{nothing}");
    site.replace("data/services/alle.yaml", "coverage: {offered: 4,", "coverage: {offered: 5,");
    assert_eq!(run(site.root(), &["check"]).status.code(), Some(1));
    stdout(&run(site.root(), &["new", "correction"]));
    let after = fs::read_to_string(site.root().join("data/corrections.yaml")).unwrap();
    let added = after.strip_prefix(&before).expect("what was there stays");
    assert!(added.contains("field: coverage") && added.contains("reason: \"\""), "{added}");
    let asked = run(site.root(), &["check"]);
    assert!(stderr(&asked).contains("empty-value"), "{}", stderr(&asked));
    site.write("data/corrections.yaml", after.replace("reason: \"\"", "reason: Verzählt"));
    let checked = run(site.root(), &["check"]);
    assert!(checked.status.success(), "{}", stderr(&checked));
}

#[test]
fn an_article_says_to_machines_what_it_says_to_readers() {
    let site = newsroom();
    let pages = pages(site.root(), "2020-08-10T08:00:00Z");
    let page = String::from_utf8(pages["aktuelles/geheim/index.html"].clone()).unwrap();
    let json = page.split("<script type=\"application/ld+json\">").nth(1).expect("JSON-LD");
    let json: Value = serde_json::from_str(json.split("</script>").next().unwrap()).unwrap();
    assert_eq!(json["@type"], "NewsArticle");
    assert_eq!(json["headline"], "Das Geheimnis");
    // Under embargo until August: published then, whatever day it was written on.
    assert_eq!(json["datePublished"], "2020-08-10T10:00:00+02:00");
    assert_eq!(json["dateline"], "Musterstadt");
    // The same figure in every place where the teaser stands.
    let described = json["description"].as_str().unwrap();
    let teaser = &described[described.find("Überall sind es ").expect("the teaser")..];
    assert!(described.starts_with("Demonstration") && teaser.contains(" von "), "{described}");
    let list = String::from_utf8(pages["aktuelles/index.html"].clone()).unwrap();
    assert!(list.contains(teaser) && page.contains(teaser), "{teaser}");
    assert_eq!(json["image"]["creditText"], "Foto: X");
    let social = |name: &str| {
        let tag = format!("<meta property=\"{name}\" content=\"");
        page.split(&tag).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned)
    };
    assert_eq!(social("og:type").as_deref(), Some("article"));
    assert_eq!(social("article:published_time").as_deref(), Some("2020-08-10T10:00:00+02:00"));
    assert_eq!(social("article:tag").as_deref(), Some("Stichwort"));
    assert!(social("og:image").is_some_and(|image| image.ends_with("/aktuelles/foto.png")));
    let feed = String::from_utf8(pages["ressorts/fm/feed.xml"].clone()).unwrap();
    assert!(!feed.contains("Geheimnis"), "an item of no ministry is in the feed of one");
    let feed = String::from_utf8(pages["aktuelles/feed.xml"].clone()).unwrap();
    assert!(
        feed.contains("Wir haben es geschafft.") && feed.contains("rel=\"enclosure\""),
        "{feed}"
    );
    assert!(!feed.contains("href=&quot;/") && !feed.contains("src=&quot;/"), "{feed}");
}
