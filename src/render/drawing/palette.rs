// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The colours of the charts, and the style sheet made from them.
//!
//! Boundary: one table. Attributes of shapes (for PDF, mail and print, where variables are unknown)
//! and the rules of the style sheet are both read from it and cannot drift apart.

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

/// A class and its colour.
#[derive(Debug, Clone, Copy)]
pub struct Tone {
    /// The CSS class; with `--chart-` before it, the custom property.
    pub class: &'static str,
    /// What is coloured.
    pub kind: Kind,
    /// On light paper, and in print.
    pub light: &'static str,
    /// On dark paper.
    pub dark: &'static str,
}

const fn tone(class: &'static str, kind: Kind, light: &'static str, dark: &'static str) -> Tone {
    Tone { class, kind, light, dark }
}

/// Everything that has a colour. One blue grows darker (in the dark: lighter) with maturity.
pub const PALETTE: [Tone; 47] = [
    tone("e", Kind::Area, "#0b2f5b", "#d6e9ff"),
    tone("k", Kind::Area, "#2a6db0", "#6fb1f2"),
    tone("s0", Kind::Area, "#8db8dd", "#3a76b2"),
    tone("s1", Kind::Area, "#c0d9ed", "#2a567f"),
    tone("s2", Kind::Edged, "#dfeaf4", "#22394d"),
    tone("s3", Kind::Edged, "#eaf0f6", "#1d3040"),
    tone("s4", Kind::Edged, "#f1f5f9", "#192936"),
    tone("s5", Kind::Edged, "#f7f9fb", "#16232e"),
    tone("s6", Kind::Edged, "#fcfdfe", "#131e27"),
    tone("u", Kind::Open, "#6b7883", "#8b99a5"),
    tone("rest", Kind::Edged, "#ffffff", "#10181f"),
    tone("on-rest", Kind::Text, "#17232d", "#ffffff"),
    tone("all", Kind::Area, "#6b7883", "#8b99a5"),
    tone("on-all", Kind::Text, "#ffffff", "#0c1722"),
    tone("on-e", Kind::Text, "#ffffff", "#0c1722"),
    tone("on-k", Kind::Text, "#ffffff", "#0c1722"),
    tone("on-s0", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s1", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s2", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s3", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s4", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s5", Kind::Text, "#17232d", "#ffffff"),
    tone("on-s6", Kind::Text, "#17232d", "#ffffff"),
    tone("on-u", Kind::Text, "#17232d", "#ffffff"),
    tone("edge", Kind::Line, "#6b7883", "#8b99a5"),
    tone("paper", Kind::Area, "#ffffff", "#10181f"),
    tone("grid", Kind::Line, "#c9d2d9", "#3a4853"),
    tone("base", Kind::Line, "#6b7883", "#8b99a5"),
    tone("tick", Kind::Text, "#51606c", "#a9b7c2"),
    tone("total", Kind::Text, "#51606c", "#a9b7c2"),
    tone("label", Kind::Text, "#17232d", "#e8eef3"),
    tone("demo", Kind::Text, "#7a4a00", "#ffd489"),
    tone("line-scope", Kind::Line, "#6b7883", "#8b99a5"),
    tone("line-conform", Kind::Line, "#2a6db0", "#6fb1f2"),
    tone("line-everywhere", Kind::Line, "#0b2f5b", "#d6e9ff"),
    tone("of-scope", Kind::Text, "#51606c", "#a9b7c2"),
    tone("of-conform", Kind::Text, "#2a6db0", "#6fb1f2"),
    tone("of-everywhere", Kind::Text, "#0b2f5b", "#d6e9ff"),
    tone("target", Kind::Hollow, "#17232d", "#e8eef3"),
    tone("of-target", Kind::Text, "#17232d", "#e8eef3"),
    tone("as-of", Kind::Line, "#51606c", "#a9b7c2"),
    tone("break", Kind::Line, "#7a4a00", "#ffd489"),
    tone("box", Kind::Edged, "#eef3f7", "#1d2a35"),
    tone("box-shared", Kind::Edged, "#d5e4f1", "#27425c"),
    tone("chip", Kind::Edged, "#ffffff", "#10181f"),
    tone("link", Kind::Line, "#6b7883", "#8b99a5"),
    tone("of-break", Kind::Text, "#7a4a00", "#ffd489"),
];

/// The row of a class; that of `label` for one that is not in the table.
pub fn find(class: &str) -> &'static Tone {
    const LABEL: Tone = tone("label", Kind::Text, "#17232d", "#e8eef3");
    PALETTE.iter().find(|tone| tone.class == class).unwrap_or(&LABEL)
}

/// The rules of the charts for a style sheet: colours for light, dark, forced colours and print.
///
/// Shapes are found in `.chart` and, for the key in a page, in `.key`.
#[must_use]
pub fn css() -> String {
    sheet(&PALETTE.iter().collect::<Vec<_>>())
}

/// The rules that one drawing needs: a site has thousands of drawings, each with a copy.
pub fn css_of(drawing: &str) -> String {
    // Outlines and halos have a colour that no shape needs to have.
    let is_used = |tone: &&Tone| {
        let class = tone.class;
        matches!(class, "edge" | "paper")
            || drawing.contains(&format!("class=\"{class}\""))
            || drawing.contains(&format!("class=\"{class} "))
    };
    sheet(&PALETTE.iter().filter(is_used).collect::<Vec<_>>())
}

fn sheet(tones: &[&Tone]) -> String {
    let mut css = String::new();
    let light = properties(tones, |tone| tone.light);
    let dark = properties(tones, |tone| tone.dark);
    // Writing to a String cannot fail.
    _ = writeln!(css, ":root{{{light}}}");
    _ = writeln!(css, "@media (prefers-color-scheme:dark){{:root{{{dark}}}}}");
    css.push_str(BASE);
    for tone in tones {
        css.push_str(&rule(tone));
    }
    css.push_str(FORCED);
    _ = writeln!(css, "@media print{{:root{{{light}}}");
    css.push_str(PRINT);
    css
}

const BASE: &str = "\
.chart{display:block;width:100%;height:auto;overflow:visible;\
font:13px system-ui,\"Segoe UI\",Roboto,Arial,sans-serif}
.chart .total,.chart .count{font-variant-numeric:tabular-nums}
.chart .halo{stroke:var(--chart-paper);stroke-width:4;stroke-linejoin:round;paint-order:stroke}
";

/// Two fillings are all a system palette offers for sure. They go to the two counts that matter;
/// the levels below are shades of the text's colour, too thin to make the counts on them illegible.
const FORCED: &str = "\
@media (forced-colors:active){
.chart,.key svg{forced-color-adjust:none}
.chart text[class],.chart circle[class]{fill:CanvasText}
.chart [class^=s],.key [class^=s]{fill:Canvas;stroke:CanvasText}
.chart .s0,.key .s0{fill:color-mix(in srgb,CanvasText 30%,Canvas)}
.chart .s1,.key .s1{fill:color-mix(in srgb,CanvasText 18%,Canvas)}
.chart .s2,.key .s2{fill:color-mix(in srgb,CanvasText 9%,Canvas)}
.chart .s3,.key .s3{fill:color-mix(in srgb,CanvasText 4%,Canvas)}
.chart .e,.key .e{fill:CanvasText;stroke:CanvasText}
.chart .k,.key .k{fill:Highlight;stroke:CanvasText}
.chart .u,.key .u{fill:none;stroke:CanvasText}
.chart text.on-e{fill:Canvas}
.chart text.on-k{fill:HighlightText}
.chart .all,.key .all{fill:GrayText}
.chart .rest,.key .rest,.chart .box,.chart .box-shared,.chart .chip{fill:Canvas;stroke:CanvasText}
.chart .link{stroke:CanvasText}
.chart .paper{fill:Canvas}
.chart .halo{stroke:Canvas}
.chart .grid{stroke:GrayText}
.chart .base,.chart .as-of,.chart .break,.chart [class^=line-]{stroke:CanvasText}
.chart .target{fill:Canvas;stroke:CanvasText}
}
";

/// A printer without colour mixes neighbouring blues up, therefore every segment has an outline.
const PRINT: &str = "\
.chart,.key svg{print-color-adjust:exact}
.chart .e,.chart .k,.chart [class^=s],.key .e,.key .k,.key [class^=s]\
{stroke:var(--chart-edge);stroke-width:.5}
}
";

fn properties(tones: &[&Tone], colour: impl Fn(&Tone) -> &'static str) -> String {
    let declared = |tone: &&Tone| format!("--chart-{}:{}", tone.class, colour(tone));
    tones.iter().map(declared).collect::<Vec<_>>().join(";")
}

fn rule(tone: &Tone) -> String {
    let Tone { class, kind, .. } = tone;
    let own = format!("var(--chart-{class})");
    let paints = match kind {
        Kind::Area | Kind::Text => format!("fill:{own}"),
        Kind::Edged => format!("fill:{own};stroke:var(--chart-edge)"),
        Kind::Open => format!("fill:none;stroke:{own}"),
        Kind::Hollow => format!("fill:var(--chart-paper);stroke:{own}"),
        Kind::Line => format!("stroke:{own}"),
    };
    match kind {
        Kind::Area | Kind::Edged | Kind::Open => {
            format!(".chart .{class},.key .{class}{{{paints}}}\n")
        }
        Kind::Hollow | Kind::Line | Kind::Text => format!(".chart .{class}{{{paints}}}\n"),
    }
}

/// The same paints as presentation attributes, in the light colours.
pub fn attributes(class: &str) -> String {
    let Tone { class, kind, light, .. } = find(class);
    let paints = match kind {
        Kind::Area | Kind::Text => format!("fill=\"{light}\""),
        Kind::Edged => {
            format!("fill=\"{light}\" stroke=\"{}\" stroke-width=\"0.7\"", find("edge").light)
        }
        Kind::Open => format!("fill=\"none\" stroke=\"{light}\" stroke-dasharray=\"3 2\""),
        Kind::Hollow => format!("fill=\"{}\" stroke=\"{light}\"", find("paper").light),
        Kind::Line => format!("fill=\"none\" stroke=\"{light}\""),
    };
    format!("class=\"{class}\" {paints}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(hex: &str) -> f64 {
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
    }

    fn contrast(a: &str, b: &str) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn assert_contrast(front: &str, back: &str, least: f64) {
        let (front, back) = (find(front), find(back));
        for (a, b) in [(front.light, back.light), (front.dark, back.dark)] {
            let ratio = contrast(a, b);
            assert!(ratio >= least, "{} on {}: {a} {b} {ratio:.2}", front.class, back.class);
        }
    }

    #[test]
    fn text_can_be_read() {
        for tone in PALETTE.iter().filter(|tone| tone.kind == Kind::Text) {
            let back = tone.class.strip_prefix("on-").filter(|back| *back != "u");
            assert_contrast(tone.class, back.unwrap_or("paper"), 4.5);
        }
    }

    #[test]
    fn outlines_and_lines_can_be_seen() {
        for class in ["u", "edge", "base", "target", "as-of", "break", "e", "k"] {
            assert_contrast(class, "paper", 3.0);
        }
        for class in ["line-scope", "line-conform", "line-everywhere"] {
            assert_contrast(class, "paper", 3.0);
        }
    }

    #[test]
    fn maturity_is_an_order_of_lightness() {
        let shades: Vec<&Tone> = PALETTE.iter().take(9).collect();
        for pair in shades.windows(2) {
            assert!(luminance(pair[0].light) < luminance(pair[1].light), "{}", pair[1].class);
            assert!(luminance(pair[0].dark) > luminance(pair[1].dark), "{}", pair[1].class);
        }
    }

    #[test]
    fn a_drawing_carries_the_colours_it_uses_and_no_others() {
        let css = css_of("<rect class=\"k\"/><text class=\"label halo\"/>");
        assert!(css.contains(".chart .k,") && css.contains("--chart-label:"));
        assert!(!css.contains("--chart-target") && !css.contains("--chart-s1:"));
        let undefined = css.split("var(--").skip(1).map(|rest| rest.split(')').next().unwrap());
        for name in undefined {
            assert!(css.contains(&format!("--{name}:")), "{name} has no value");
        }
    }

    #[test]
    fn rules_are_balanced_and_safe_inside_a_drawing() {
        let css = css();
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert!(!css.contains(['<', '&']));
    }
}
