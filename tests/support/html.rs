// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Reads finished pages the way a reader does: lines of text, and charts with their tables.
//!
//! Pages come from templates in which `<` starts a tag and nothing else; so no parser is needed.

/// Ends a line of text.
const BLOCKS: [&str; 24] = [
    "p",
    "li",
    "td",
    "th",
    "tr",
    "dd",
    "dt",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "section",
    "summary",
    "caption",
    "figcaption",
    "figure",
    "text",
    "title",
    "tspan",
    "g",
    "ul",
    "ol",
    "br",
];

/// A line of text, with the addresses it links to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    pub text: String,
    pub links: Vec<String>,
}

/// The lines of a page's main part.
pub fn lines(html: &str) -> Vec<Line> {
    let main = html.split("<main").nth(1).unwrap_or(html).split("</main>").next().unwrap();
    let mut lines = vec![Line::default()];
    for part in format!("main{main}").split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        // A list item holds its paragraphs: its link and its figure belong together.
        let keeps = name == "div" && lines.last().is_some_and(|line| !line.links.is_empty());
        if BLOCKS.contains(&name.as_str()) && !keeps {
            lines.push(Line::default());
        }
        let line = lines.last_mut().unwrap();
        if let Some(href) = attribute(tag, "href") {
            line.links.push(href);
        }
        line.text.push_str(&unescape(text));
    }
    for line in &mut lines {
        line.text = line.text.split_whitespace().collect::<Vec<_>>().join(" ");
    }
    lines.retain(|line| !line.text.is_empty());
    lines
}

/// A chart as it stands on a page.
#[derive(Debug, Clone)]
pub struct Chart {
    pub name: String,
    pub message: String,
    /// Head and cells of each row; the sums are not among them.
    pub rows: Vec<Vec<String>>,
    /// The drawing for wide windows.
    pub svg: String,
    /// The drawing for phones.
    pub narrow: String,
}

/// The charts of a page.
pub fn charts(html: &str) -> Vec<Chart> {
    let figures = html.split("<figure class=\"chart\" id=\"diagramm-").skip(1);
    let chart = |figure: &str| {
        let figure = figure.split("</figure>").next().unwrap();
        let body = figure.split("<tbody>").nth(1).map_or("", |rest| before(rest, "</tbody>"));
        let cells = |row: &str| {
            let cells = row.split(['<']).filter_map(|part| {
                let (tag, text) = part.split_once('>')?;
                let is_cell = tag.starts_with("th") || tag.starts_with("td");
                let is_link = tag.starts_with("a ");
                ((is_cell && !text.is_empty()) || is_link || tag == "td").then(|| unescape(text))
            });
            cells.collect::<Vec<_>>()
        };
        let message = figure.split("chart-message").nth(1).unwrap();
        Chart {
            name: before(figure, "\"").to_owned(),
            message: unescape(before(message.split_once('>').unwrap().1, "<")),
            rows: body.split("<tr>").skip(1).map(cells).collect(),
            svg: drawing(figure, "chart-wide"),
            narrow: drawing(figure, "chart-narrow"),
        }
    };
    figures.map(chart).collect()
}

fn drawing(figure: &str, class: &str) -> String {
    let start = format!("{class}\">");
    figure.split(&start).nth(1).map_or("", |svg| before(svg, "</svg>")).to_owned()
}

/// What stands before the first occurrence of an end.
pub fn before<'t>(text: &'t str, end: &str) -> &'t str {
    text.split(end).next().unwrap_or(text)
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let value = tag.split(&format!(" {name}=\"")).nth(1)?;
    Some(unescape(before(value, "\"")))
}

/// Text without entities; spaces that do not break are spaces.
pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
        .replace('\u{a0}', " ")
}

/// The whole numbers in a text, in order; groups of thousands are read as one, dates and decimals
/// are left out.
pub fn numbers(text: &str) -> Vec<u32> {
    let is_part = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    let words = text.split(|c: char| !is_part(c)).map(|word| word.trim_matches(['.', ',']));
    let whole = words.filter(|word| !word.is_empty() && !word.contains(','));
    let number = |word: &str| {
        let groups: Vec<&str> = word.split('.').collect();
        let grouped = groups.iter().skip(1).all(|group| group.len() == 3);
        grouped.then(|| groups.concat().parse().ok()).flatten()
    };
    whole.filter_map(number).collect()
}
