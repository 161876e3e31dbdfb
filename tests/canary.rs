// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Canaries: items in every state, each with words, names and a picture of its own, published by the
//! program at moments around the second in which an embargo ends. What is not public then stands in
//! no byte and no name of the output; what is, does; and the output is that of a site in which the
//! files were never there.

use crate::support::{Site, picture, program, stderr};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A canary: its word, what holds it back, and from when it is public.
struct Canary {
    word: &'static str,
    state: &'static str,
    public_from: Option<&'static str>,
}

/// In summer 10 o'clock in Berlin is 8 in Greenwich, in winter it is 9.
const SUMMER: &str = "2020-07-10T08:00:00Z";
const WINTER: &str = "2020-12-10T09:00:00Z";
const EARLY: &str = "2020-06-01T00:00:00Z";

const CANARIES: [Canary; 11] = [
    Canary { word: "zeisig", state: "date: 2020-06-01\ndraft: true", public_from: None },
    Canary { word: "stieglitz", state: "date: 2020-06-01\nstatus: withheld", public_from: None },
    Canary { word: "girlitz", state: "date: 2020-07-10T10:00", public_from: Some(SUMMER) },
    Canary {
        word: "bluthaenfling",
        state: "date: 2020-06-01\nembargo_until: 2020-07-10T10:00",
        public_from: Some(SUMMER),
    },
    Canary {
        word: "buchfink",
        state: "date: 2020-06-01\nembargo_until: 2020-07-10T10:00:00+02:00",
        public_from: Some(SUMMER),
    },
    Canary { word: "bergfink", state: "date: 2020-12-10T10:00", public_from: Some(WINTER) },
    Canary {
        word: "gimpel",
        state: "date: 2020-06-01\nembargo_until: 2020-12-10T10:00",
        public_from: Some(WINTER),
    },
    Canary {
        word: "kernbeisser",
        state: "date: 2020-06-01\nembargo_until: 2020-12-10T09:00:00Z",
        public_from: Some(WINTER),
    },
    Canary {
        word: "erlenzeisig",
        state: "date: 2020-06-01\nembargo_until: 2020-07-10T10:00\nstatus: withheld",
        public_from: None,
    },
    Canary {
        word: "birkenzeisig",
        state: "date: 2020-06-01\nembargo_until: 2020-07-10T10:00\ndraft: true",
        public_from: None,
    },
    Canary {
        word: "gruenfink",
        state: "date: 2020-06-02\nupdated: 2020-06-03\ncorrections: [{date: 2020-06-03, text: Der \
                gruenfink war falsch geschrieben}]",
        public_from: Some(EARLY),
    },
];

impl Canary {
    fn file(&self) -> String {
        format!("content/news/{}-meldung.md", self.word)
    }

    /// The same in another language.
    fn version(&self) -> (String, String) {
        let word = self.word;
        let text = format!(
            "---\ntitle: The {word} sings\nteaser: A {word} in the garden sings its long song.\n---\n\n\
             In the morning the {word} sings its song from the roof.\n\n## {word} section\n\n\
             ![A {word}]({word}.png)\n"
        );
        (format!("content/news/{word}-meldung.en.md"), text)
    }

    fn picture(&self) -> String {
        format!("content/news/{}.png", self.word)
    }

    fn is_public(&self, now: &str) -> bool {
        self.public_from.is_some_and(|from| from <= now)
    }

    fn text(&self) -> String {
        let (word, state) = (self.word, self.state);
        format!(
            "---\ntitle: Der {word} singt\nkicker: {word}-Dachzeile\nsubtitle: {word}-Unterzeile\n\
             teaser: Ein {word} sitzt im Garten und singt sein langes Lied bis in den Abend.\n\
             kind: press-release\nnumber: {word}-1\nplace: {word}stadt\nsection: {word}-Rubrik\n\
             author: Frau {word}\ninitials: {word}\nkeywords: [{word}-Stichwort]\n\
             ministries: [fm]\nservices: [elterngeld]\naliases: [{word}-alt, /{word}-frueher/]\n\
             image: {{src: {word}.png, alt: Ein {word}, caption: {word}-Bild, credit: {word}-Foto, \
             licence: CC0}}\n\
             quotes: [{{text: Der {word} singe, speaker: {word}-Sprecher, role: {word}-Rolle}}]\n\
             source: {{title: {word}-Quelle, url: https://{word}.example/}}\n\
             contact: {{name: {word}-Stelle, email: {word}@example.org}}\n\
             related: [2020-06-25-neue-strukturen]\n{state}\n---\n\n\
             Am Morgen singt der {word} auf dem Dach des Rathauses sein Lied.[^{word}]\n\n\
             ## {word}-Abschnitt\n\n![Noch ein {word}]({word}.png \"{word}-Grafik\")\n\n\
             {{{{ figure(measure=\"conform\", as_of=\"2020-03-31\") }}}}\n\n\
             [^{word}]: Anmerkung zum {word}.\n"
        )
    }
}

/// Withdrawn: title and address stay, what it said goes.
const CANCELED: &str = "---\ntitle: Die Amsel zieht zurück\nkind: report\ndate: 2020-06-01\n\
     status: canceled\nteaser: Ein pirol sitzt im Garten und singt sein langes Lied bis zum Abend.\n\
     keywords: [pirol-Stichwort]\nplace: pirolstadt\ninitials: pirol\n\
     image: {src: pirol.png, alt: pirol, credit: pirol, licence: CC0}\n\
     quotes: [{text: pirol, speaker: pirol}]\nsource: {title: pirol, url: https://pirol.example/}\n\
     ---\n\nDer pirol singt.\n";

/// The example with all canaries but those of `without`.
fn site(without: impl Fn(&Canary) -> bool) -> Site {
    let site = Site::example();
    for (seed, canary) in (1..).zip(CANARIES.iter()) {
        if !without(canary) {
            site.write(&canary.file(), canary.text());
            let (file, text) = canary.version();
            site.write(&file, text);
            site.write(&canary.picture(), picture(seed));
        }
    }
    site.write("content/news/amsel.md", CANCELED);
    site.write("content/news/amsel.en.md", "---\ntitle: A pirol\n---\n\nThe pirol sings.\n");
    site.write("content/news/pirol.png", picture(99));
    site
}

/// Every file that the program publishes.
fn published(site: &Site, now: &str) -> BTreeMap<String, Vec<u8>> {
    let output = site.root().join("public");
    let run = program()
        .args(["build", "--now", now, "--root"])
        .arg(site.root())
        .arg("--output")
        .arg(&output)
        .output()
        .unwrap();
    assert!(run.status.success(), "{now}: {}", stderr(&run));
    files(&output)
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = walkdir::WalkDir::new(folder).into_iter().map(Result::unwrap);
    let files = entries.filter(|entry| entry.file_type().is_file());
    let read = files.map(|entry| {
        let name = entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned();
        (name, fs::read(entry.path()).unwrap())
    });
    read.collect()
}

/// Files in whose name or bytes a word stands, in whatever case.
fn holding<'f>(files: &'f BTreeMap<String, Vec<u8>>, word: &str) -> BTreeSet<&'f str> {
    let holds = |bytes: &[u8]| {
        bytes.windows(word.len()).any(|run| run.eq_ignore_ascii_case(word.as_bytes()))
    };
    let found = files.iter().filter(|(name, bytes)| holds(name.as_bytes()) || holds(bytes));
    found.map(|(name, _)| name.as_str()).collect()
}

#[test]
fn at_six_moments_what_is_held_back_stands_nowhere() {
    let moments = [
        "2020-07-10T07:59:59Z",
        "2020-07-10T08:00:00Z",
        "2020-07-10T08:00:01Z",
        "2020-12-10T08:59:59Z",
        "2020-12-10T09:00:00Z",
        "2020-12-10T09:00:01Z",
    ];
    let with = site(|_| false);
    let mut seen = Vec::new();
    for now in moments {
        let found = published(&with, now);
        for canary in &CANARIES {
            let holding = holding(&found, canary.word);
            let digest = sha256(&fs::read(with.root().join(canary.picture())).unwrap());
            if canary.is_public(now) {
                let article = format!("aktuelles/{}-meldung/index.html", canary.word);
                let version = format!("aktuelles/{}-meldung/en/index.html", canary.word);
                let picture = format!("aktuelles/{}.png", canary.word);
                for wanted in [
                    article.as_str(),
                    &version,
                    &picture,
                    "aktuelles/feed.xml",
                    "ressorts/fm/feed.xml",
                    "suche/namen-1.json",
                    "suche/worte-1.json",
                ] {
                    assert!(holding.contains(wanted), "{now}: {} lacks {wanted}", canary.word);
                }
            } else {
                assert!(holding.is_empty(), "{now}: {} stands in {holding:?}", canary.word);
                assert!(self::holding(&found, &digest).is_empty());
            }
        }
        assert!(holding(&found, "pirol").is_empty(), "{now}");
        assert!(found.contains_key("aktuelles/amsel/index.html"));
        seen.push(CANARIES.iter().filter(|canary| canary.is_public(now)).count());

        let without = site(|canary| !canary.is_public(now));
        let without = published(&without, now);
        assert!(found.keys().eq(without.keys()), "{now}");
        for (name, bytes) in &found {
            assert!(*bytes == without[name], "{now}: {name} differs");
        }
    }
    assert_eq!(seen, [1, 4, 4, 4, 7, 7]);
}

#[test]
fn the_second_net_knows_what_is_held_back_and_nothing_else() {
    let with = site(|_| false);
    let built = crate::support::check(with.root(), "2020-07-10T07:59:59Z", None);
    let (sources, checked) = built;
    let report = checked.report.expect("a report");
    let traces = fortschritt::model::traces::Traces::of(&sources, &report, &checked.withheld);
    let found = |text: &str| -> usize { traces.find("a.html", text.as_bytes()).len() };
    for canary in &CANARIES {
        let word = canary.word;
        let wanted = usize::from(!canary.is_public("2020-07-10T07:59:59Z"));
        let run =
            format!("<p>Dort <b>singt</b> der {word} auf dem Dach&nbsp;des <i>Rathauses</i></p>");
        assert_eq!(found(&run), wanted, "{word}");
        assert_eq!(found(&format!(r#"<img src="/x/{word}.png.360.webp">"#)), wanted, "{word}");
        assert_eq!(found(&format!(r#"<a href="/aktuelles/{word}-meldung/">"#)), wanted, "{word}");
        let picture = fs::read(with.root().join(canary.picture())).unwrap();
        assert_eq!(found(&sha256(&picture)), wanted, "{word}");
        assert_eq!(found(&format!("<p>Der {word} singt</p>")), 0, "{word}");
    }
    // What the text of a withdrawn item said, and not its title.
    assert_eq!(found("Ein Pirol sitzt im Garten und singt sein langes Lied"), 2);
    assert_eq!(found("Die Amsel zieht zurück"), 0);
}

#[test]
fn a_sentence_of_the_program_in_an_embargoed_text_is_no_leak() {
    let site = site(|canary| !canary.is_public(EARLY));
    let plain = published(&site, "2020-07-01T12:00:00Z");
    let home = String::from_utf8(plain["index.html"].clone()).unwrap();
    let lead = home.split("<p class=\"lead\">").nth(1).unwrap().split("</p>").next().unwrap();
    assert!(lead.split_whitespace().count() > 8, "{lead}");
    let item = format!(
        "---\ntitle: Zitat\nkind: report\ndate: 2020-06-01\nembargo_until: 2020-08-01\n---\n\n{lead}\n"
    );
    site.write("content/news/zitat.md", item);
    assert_eq!(published(&site, "2020-07-01T12:00:00Z"), plain);
    let version = format!("---\ntitle: Quotation\n---\n\n{lead} [German](zitat.md)\n");
    site.write("content/news/zitat.en.md", version);
    assert_eq!(published(&site, "2020-07-01T12:00:00Z"), plain);
}

/// What stands in a description of the data is made last, from the digests of other files.
#[test]
fn a_sentence_about_the_data_in_an_embargoed_text_is_no_leak() {
    let site = site(|canary| !canary.is_public(EARLY));
    let plain = published(&site, "2020-07-01T12:00:00Z");
    let package: Value = serde_json::from_slice(&plain["daten/datapackage.json"]).unwrap();
    let sentence = package["description"].as_str().unwrap();
    let item = format!(
        "---\ntitle: Zitat\nkind: report\ndate: 2020-06-01\nembargo_until: 2020-08-01\n---\n\n{sentence}\n"
    );
    site.write("content/news/zitat.md", item);
    assert_eq!(published(&site, "2020-07-01T12:00:00Z"), plain);
}

#[test]
fn names_that_something_public_has_as_well_are_no_leak() {
    let site = site(|canary| !canary.is_public(EARLY));
    let plain = published(&site, "2020-07-01T12:00:00Z");
    for name in ["elterngeld", "fm", "politik", "2020"] {
        let item =
            "---\ntitle: Entwurf\nkind: report\ndate: 2020-06-01\ndraft: true\n---\n\nText.\n";
        site.write(&format!("content/news/{name}.md"), item);
    }
    for name in ["icon.svg", "badge.svg"] {
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        site.write(&format!("content/news/{name}"), drawing);
    }
    assert_eq!(published(&site, "2020-07-01T12:00:00Z"), plain);
}

#[test]
fn a_broken_picture_is_found_before_its_moment_and_a_log_shows_no_line_of_what_waits() {
    let site = Site::example();
    let item = "---\ntitle: Kuckuck\nkind: report\ndate: 2020-08-01\n\
         image: {src: kuckuck.png, alt: x, credit: x, licence: x}\n---\n\n\
         Der Kuckuck ruft. ![Kuckuck](kuckuck.png)\n";
    site.write("content/news/kuckuck.md", item);
    site.write("content/news/kuckuck.png", picture(1));
    let run = |command: &str| crate::support::run(site.root(), &[command]);
    let built = run("build");
    assert!(built.status.success());
    assert!(!stderr(&built).to_lowercase().contains("kuckuck"), "{}", stderr(&built));
    assert!(stderr(&run("check")).contains("picture-without-credit"));
    let whole = picture(1);
    site.write("content/news/kuckuck.png", &whole[..whole.len() - 40]);
    for command in ["check", "build"] {
        let stopped = run(command);
        assert_eq!(stopped.status.code(), Some(1), "{command}");
        assert!(stderr(&stopped).contains("picture-unreadable"), "{}", stderr(&stopped));
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
