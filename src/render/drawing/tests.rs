// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What holds for all charts, whatever they are given.

use super::palette::PALETTE;
use super::*;

const FORMS: [Form; 3] = [Form::Wide, Form::Narrow, Form::File];
const HOSTILE: &str = "</svg><script>alert(1)</script>\u{0}\u{1b}\u{202e}\" onload='x' &amp; ]]>";

fn caption(text: &str) -> Caption<'_> {
    Caption {
        id: text,
        title: text,
        description: text,
        source: text,
        language: text,
        demo: Some(text),
    }
}

fn some_bars(text: &str, n: u32) -> Bars {
    let paints =
        [Paint::Everywhere, Paint::Conform, Paint::Step(0), Paint::Step(255), Paint::Unknown];
    let segments = paints.map(|paint| Segment { paint, n, title: text.to_owned() }).to_vec();
    let row =
        BarRow { short: text.to_owned(), name: text.to_owned(), segments, total: text.to_owned() };
    let key = paints.map(|paint| (paint, text.to_owned())).to_vec();
    let ticks = vec![text.to_owned(); 9];
    Bars { rows: vec![row; 3], whole: (n == 1).then_some(n), ticks, empty: text.to_owned(), key }
}

fn some_dots(text: &str, value: f64) -> Dots {
    let words = || text.to_owned();
    let dot = Dot { lead: words(), label: words(), value, text: words(), title: words() };
    let ticks = vec![(f64::MIN, words()), (0.0, words()), (f64::MAX, words())];
    Dots { rows: vec![dot; 3], from: value, to: 0.0, ticks }
}

fn some_multiples(text: &str, course: &Course) -> Multiples {
    let lines = course.lines.clone();
    let panel =
        Panel { short: text.to_owned(), figure: text.to_owned(), title: text.to_owned(), lines };
    Multiples {
        panels: vec![panel; 4],
        from: course.from,
        to: course.to,
        as_of: course.as_of,
        breaks: course.breaks.iter().map(|(date, _)| *date).collect(),
        ticks: course.ticks.clone(),
        values: course.values.clone(),
        top: course.top,
        key: vec![(Paint::All, text.to_owned())],
    }
}

fn some_supports(text: &str) -> Supports {
    let helped = vec![(text.to_owned(), text.to_owned()); 12];
    let row = Support { name: text.to_owned(), note: text.to_owned(), shared: true, helped };
    let alone = Support { shared: false, helped: Vec::new(), ..row.clone() };
    Supports { rows: vec![row, alone] }
}

fn some_course(text: &str, from: Date, to: Date, as_of: Date, n: u32) -> Course {
    let points = vec![(as_of, n), (from, 0), (to, n / 2), (to, n)];
    let line = |class| Line { class, label: text.to_owned(), points: points.clone() };
    Course {
        from,
        to,
        as_of,
        as_of_label: text.to_owned(),
        lines: ["scope", "conform", "everywhere", "</svg>"].map(line).to_vec(),
        targets: vec![TargetMark { date: to, value: n, label: text.to_owned() }; 9],
        marks: vec![(as_of, text.to_owned()), (to, text.to_owned())],
        breaks: vec![(from, text.to_owned()), (as_of, text.to_owned()), (to, text.to_owned())],
        ticks: vec![(to, text.to_owned()), (from, text.to_owned())],
        values: vec![(n, text.to_owned()), (0, text.to_owned())],
        top: n,
        provisional_label: text.to_owned(),
    }
}

/// Every drawing of a list of inputs that are all wrong in another way.
fn drawings() -> Vec<String> {
    let long = "Ein- und Auswanderung ".repeat(40);
    let solid = "Ü".repeat(400);
    let mut drawings = Vec::new();
    for form in FORMS {
        for text in ["", "TFM", HOSTILE, &long, &solid] {
            for n in [0, 1, u32::MAX] {
                drawings.push(bars(&some_bars(text, n), &caption(text), form));
                for (from, to, as_of) in spans() {
                    let course_data = some_course(text, from, to, as_of, n);
                    drawings.push(course(&course_data, &caption(text), form));
                    let data = some_multiples(text, &course_data);
                    drawings.push(multiples(&data, &caption(text), form));
                }
            }
            for value in [0.0, -3.5, 575.0, f64::MAX, f64::NAN] {
                drawings.push(dots(&some_dots(text, value), &caption(text), form));
            }
            drawings.push(supports(&some_supports(text), &caption(text), form));
        }
        let nothing =
            Bars { rows: vec![], whole: None, ticks: vec![], empty: String::new(), key: vec![] };
        drawings.push(bars(&nothing, &caption("a"), form));
        let mut nothing = some_course("", Date::ZERO, Date::ZERO, Date::ZERO, 0);
        nothing.lines.clear();
        nothing.values.clear();
        drawings.push(course(&nothing, &caption("a"), form));
    }
    drawings
}

/// From, to and Stichtag: usual, one day, all the years there are, and in the wrong order.
fn spans() -> [(Date, Date, Date); 5] {
    let (first, last) = (Date::constant(2018, 1, 1), Date::constant(2022, 12, 31));
    let day = Date::constant(2020, 6, 30);
    [
        (first, last, day),
        (day, day, day),
        (Date::MIN, Date::MAX, day),
        (last, first, day),
        (first, day, Date::MAX),
    ]
}

/// The values of all attributes that hold numbers.
fn numbers(svg: &str) -> impl Iterator<Item = &str> {
    let names = ["x", "y", "width", "height", "d", "cx", "cy", "r", "viewBox"];
    let marks: Vec<&str> = svg.split('"').collect();
    let values: Vec<&str> = marks
        .windows(2)
        .filter(|pair| names.iter().any(|name| pair[0].ends_with(&format!(" {name}="))))
        .map(|pair| pair[1])
        .collect();
    values.into_iter()
}

#[test]
fn any_input_gives_plain_numbers() {
    for svg in drawings() {
        for value in numbers(&svg) {
            let parts = value.split(|c: char| c.is_ascii_alphabetic() && c != 'e' || c == ' ');
            for part in parts.filter(|part| !part.is_empty()) {
                let number: f64 = part.parse().unwrap_or_else(|_| panic!("{value}"));
                assert!(
                    number.is_finite() && !part.contains(['e', '+']) && part != "-0",
                    "{value}"
                );
                assert!(part.split_once('.').is_none_or(|(_, decimals)| decimals.len() == 1));
            }
        }
    }
}

#[test]
fn any_input_gives_one_drawing_without_strangers() {
    for svg in drawings() {
        assert_eq!((svg.matches("<svg").count(), svg.matches("</svg>").count()), (1, 1));
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
        assert!(!svg.contains("<script") && !svg.contains(" style=") && !svg.contains('\u{0}'));
        assert!(svg.chars().filter(|c| *c == '"').count() % 2 == 0);
    }
}

#[test]
fn words_keep_to_the_width_of_the_drawing() {
    for svg in drawings() {
        let wide =
            if svg.starts_with("<svg class=\"chart\" viewBox=\"0 0 300 ") { 300.0 } else { 1040.0 };
        for text in svg.split("<text ").skip(1) {
            let x: f64 =
                text.split(" x=\"").nth(1).unwrap().split('"').next().unwrap().parse().unwrap();
            assert!((0.0..=wide).contains(&x), "{text}");
        }
    }
}

#[test]
fn same_input_same_bytes() {
    assert!(drawings() == drawings());
}

#[test]
fn a_page_hides_the_drawing_and_a_file_explains_itself() {
    let data = some_bars("TFM", 3);
    for form in [Form::Wide, Form::Narrow] {
        let svg = bars(&data, &caption("ressorts"), form);
        assert!(svg.contains("aria-hidden=\"true\" focusable=\"false\""));
        assert!(!svg.contains("<style") && !svg.contains(" id=") && svg.contains("class=\"demo\""));
    }
    let svg = bars(&data, &caption("ressorts"), Form::File);
    assert!(svg.contains("role=\"img\" aria-labelledby=\"ressorts-title ressorts-desc\""));
    assert!(svg.contains("<title id=\"ressorts-title\">ressorts</title>"));
    assert!(
        svg.contains("xml:lang=") && svg.contains("<style>") && svg.contains("class=\"paper\"")
    );
}

#[test]
fn classes_have_a_colour() {
    for svg in drawings() {
        for class in svg.split(" class=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let class = class.trim_end_matches(" halo");
            let known = PALETTE.iter().any(|tone| tone.class == class);
            assert!(known || class == "chart" || class == "mark", "{class}");
        }
    }
}
