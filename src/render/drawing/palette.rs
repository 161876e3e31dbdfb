// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! What of a drawing has which colour, and the rules made from that.
//!
//! Boundary: one table. A drawing is made of classes alone; only at its end do they get their
//! colours, as attributes (for PDF, mail and readers that know no variables) and by the rules of the
//! style sheet. Both are read from the table and cannot drift apart.

use super::pattern;
use crate::render::colour::Mode;
use crate::render::tokens::Tokens;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How a class uses its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A filled shape.
    Area,
    /// A filled shape that is too light to be seen without an outline.
    Edged,
    /// An outline.
    Open,
    /// An outline that hides what is behind it.
    Hollow,
    /// A line.
    Line,
    /// Text, and dots in the colour of a text.
    Text,
}

/// A class of shapes.
#[derive(Debug, Clone, Copy)]
pub struct Tone {
    /// The CSS class.
    pub class: &'static str,
    /// What is coloured.
    pub kind: Kind,
    /// The colour, as `theme.yaml` names it.
    pub token: &'static str,
}

const fn tone(class: &'static str, kind: Kind, token: &'static str) -> Tone {
    Tone { class, kind, token }
}

/// Everything that has a colour.
pub const PALETTE: [Tone; 47] = [
    tone("e", Kind::Area, "everywhere"),
    tone("k", Kind::Area, "conform"),
    tone("s0", Kind::Area, "below-1"),
    tone("s1", Kind::Area, "below-2"),
    tone("s2", Kind::Edged, "below-3"),
    tone("s3", Kind::Edged, "below-4"),
    tone("s4", Kind::Edged, "below-5"),
    tone("s5", Kind::Edged, "below-6"),
    tone("s6", Kind::Edged, "below-7"),
    tone("u", Kind::Open, "edge"),
    tone("rest", Kind::Edged, "paper"),
    tone("all", Kind::Area, "edge"),
    tone("on-e", Kind::Text, "on-strong"),
    tone("on-k", Kind::Text, "on-strong"),
    tone("on-all", Kind::Text, "on-strong"),
    tone("on-s0", Kind::Text, "on-pale"),
    tone("on-s1", Kind::Text, "on-pale"),
    tone("on-s2", Kind::Text, "on-pale"),
    tone("on-s3", Kind::Text, "on-pale"),
    tone("on-s4", Kind::Text, "on-pale"),
    tone("on-s5", Kind::Text, "on-pale"),
    tone("on-s6", Kind::Text, "on-pale"),
    tone("on-u", Kind::Text, "ink"),
    tone("on-rest", Kind::Text, "ink"),
    tone("edge", Kind::Line, "edge"),
    tone("paper", Kind::Area, "paper"),
    tone("grid", Kind::Line, "line"),
    tone("base", Kind::Line, "edge"),
    tone("tick", Kind::Text, "soft"),
    tone("total", Kind::Text, "soft"),
    tone("label", Kind::Text, "ink"),
    tone("demo", Kind::Text, "notice"),
    tone("line-scope", Kind::Line, "edge"),
    tone("line-conform", Kind::Line, "conform"),
    tone("line-everywhere", Kind::Line, "everywhere"),
    tone("of-scope", Kind::Text, "soft"),
    tone("of-conform", Kind::Text, "conform"),
    tone("of-everywhere", Kind::Text, "everywhere"),
    tone("target", Kind::Hollow, "ink"),
    tone("of-target", Kind::Text, "ink"),
    tone("as-of", Kind::Line, "soft"),
    tone("break", Kind::Line, "notice"),
    tone("of-break", Kind::Text, "notice"),
    tone("box", Kind::Edged, "box"),
    tone("box-shared", Kind::Edged, "box-shared"),
    tone("chip", Kind::Edged, "paper"),
    tone("link", Kind::Line, "edge"),
];

/// What a class that is not in the table is drawn as.
const LABEL: Tone = tone("label", Kind::Text, "ink");

/// The row of a class.
pub fn find(class: &str) -> &'static Tone {
    PALETTE.iter().find(|tone| tone.class == class).unwrap_or(&LABEL)
}

/// The rules of the charts, in terms of tokens: for all modes, forced colours and print.
///
/// The same for each drawing of each site, so that a server which allows no inline style can allow
/// this one.
#[must_use]
pub fn rules() -> String {
    let mut by_paint: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for tone in &PALETTE {
        by_paint.entry(paint(tone)).or_default().push(format!(".chart .{}", tone.class));
    }
    let mut css = BASE.to_owned();
    for (paint, selectors) in by_paint {
        _ = writeln!(css, "{}{{{paint}}}", selectors.join(","));
    }
    css.push_str(FORCED);
    // Writing to a String cannot fail.
    _ = write!(css, "@media print{{\n{PRINT}{}}}\n", pattern::rules());
    css
}

/// The style sheet of a drawing that stands alone.
#[must_use]
pub fn sheet(tokens: &Tokens) -> String {
    let used: BTreeSet<&str> = PALETTE.iter().map(|tone| tone.token).collect();
    let names: Vec<&str> = used.into_iter().collect();
    format!("{}{}svg{{background:var(--paper)}}", tokens.colours_css(&names), rules())
}

const BASE: &str = "\
.chart{display:block;width:100%;height:auto;overflow:visible;\
font:13px system-ui,\"Segoe UI\",Roboto,Arial,sans-serif}
.chart .total,.chart .count{font-variant-numeric:tabular-nums}
.chart .halo{stroke:var(--paper);stroke-width:4;stroke-linejoin:round;paint-order:stroke}
";

/// Two fillings are all a system palette offers for sure. They go to the two counts that matter;
/// the levels below are shades of the text's colour, too thin to make the counts on them illegible.
const FORCED: &str = "\
@media (forced-colors:active){
.chart{forced-color-adjust:none}
.chart text[class],.chart circle[class]{fill:CanvasText}
.chart [class^=s]{fill:Canvas;stroke:CanvasText}
.chart .s0{fill:color-mix(in srgb,CanvasText 30%,Canvas)}
.chart .s1{fill:color-mix(in srgb,CanvasText 18%,Canvas)}
.chart .s2{fill:color-mix(in srgb,CanvasText 9%,Canvas)}
.chart .s3{fill:color-mix(in srgb,CanvasText 4%,Canvas)}
.chart .e{fill:CanvasText;stroke:CanvasText}
.chart .k{fill:Highlight;stroke:CanvasText}
.chart .u{fill:none;stroke:CanvasText}
.chart text.on-e{fill:Canvas}
.chart text.on-k{fill:HighlightText}
.chart .all{fill:GrayText}
.chart .rest,.chart .box,.chart .box-shared,.chart .chip{fill:Canvas;stroke:CanvasText}
.chart .link{stroke:CanvasText}
.chart .paper{fill:Canvas}
.chart .halo{stroke:Canvas}
.chart .grid{stroke:GrayText}
.chart .base,.chart .as-of,.chart .break,.chart [class^=line-]{stroke:CanvasText}
.chart .target{fill:Canvas;stroke:CanvasText}
}
";

const PRINT: &str = "\
.chart{print-color-adjust:exact}
.chart .e,.chart .k,.chart [class^=s]{stroke:var(--edge);stroke-width:.5}
.chart .grid{stroke-opacity:.4}
";

fn paint(tone: &Tone) -> String {
    let own = format!("var(--{})", tone.token);
    match tone.kind {
        Kind::Area | Kind::Text => format!("fill:{own}"),
        Kind::Edged => format!("fill:{own};stroke:var(--edge)"),
        Kind::Open => format!("fill:none;stroke:{own}"),
        Kind::Hollow => format!("fill:var(--paper);stroke:{own}"),
        Kind::Line => format!("stroke:{own}"),
    }
}

/// A drawing of classes with their colours as attributes, those of light paper.
#[must_use]
pub fn painted(drawing: &str, tokens: &Tokens) -> String {
    let mark = " class=\"";
    let mut out = String::with_capacity(drawing.len() * 3 / 2);
    let mut attributes = BTreeMap::new();
    let mut rest = drawing;
    // Words are escaped, so a quotation mark ends an attribute and nothing else.
    while let Some((before, after)) = rest.split_once(mark) {
        let (classes, after) = after.split_once('"').unwrap_or((after, ""));
        out.push_str(before);
        let known = attributes.entry(classes).or_insert_with(|| paints(classes, tokens));
        // Writing to a String cannot fail.
        _ = write!(out, "{mark}{classes}\"{known}");
        rest = after;
    }
    out.push_str(rest);
    out
}

fn paints(classes: &str, tokens: &Tokens) -> String {
    let colour = |token| tokens.colour(token, Mode::Light);
    let (class, halo) = classes.split_once(' ').unwrap_or((classes, ""));
    let Some(Tone { kind, token, .. }) = PALETTE.iter().find(|tone| tone.class == class) else {
        return String::new();
    };
    let own = colour(token);
    let mut paints = match kind {
        Kind::Area | Kind::Text => format!(" fill=\"{own}\""),
        Kind::Edged => {
            format!(" fill=\"{own}\" stroke=\"{}\" stroke-width=\"0.7\"", colour("edge"))
        }
        Kind::Open => format!(" fill=\"none\" stroke=\"{own}\" stroke-dasharray=\"3 2\""),
        Kind::Hollow => format!(" fill=\"{}\" stroke=\"{own}\"", colour("paper")),
        Kind::Line => format!(" fill=\"none\" stroke=\"{own}\""),
    };
    if halo == "halo" {
        let paper = colour("paper");
        _ = write!(paints, " stroke=\"{paper}\" stroke-width=\"4\" paint-order=\"stroke\"");
    }
    paints
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_balanced_and_safe_inside_a_drawing() {
        let css = rules();
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert!(!css.contains(['<', '&']));
    }

    #[test]
    fn rules_and_attributes_name_the_same_colours() {
        let rules = rules();
        for tone in &PALETTE {
            let (selector, own) =
                (format!(".chart .{}", tone.class), format!("var(--{})", tone.token));
            let is_for =
                |line: &&str| line.split('{').next().unwrap().split(',').any(|one| one == selector);
            assert!(rules.lines().filter(is_for).any(|rule| rule.contains(&own)), "{selector}");
        }
    }

    #[test]
    fn words_are_not_taken_for_classes() {
        let drawing = "<text class=\"label halo\" x=\"1\">a class=&quot;e&quot;</text>";
        let painted = painted(drawing, &Tokens::default());
        assert!(
            painted.starts_with("<text class=\"label halo\" fill=\"#000000\" stroke=\"#000000\"")
        );
        assert!(painted.ends_with(" x=\"1\">a class=&quot;e&quot;</text>"));
    }
}
