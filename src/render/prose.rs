// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A publisher's text to HTML: pieces of Markdown, figures in words, charts, pictures, footnotes.

pub(super) mod figure;
mod footnotes;

use super::chart;
use super::pictures::Spot;
use super::press::Press;
use super::view::Html;
use super::words::Arg;
use crate::diagnostics::Diagnostic;
use crate::model::address::ChartId;
use crate::model::prose::{Piece, Prose};
use footnotes::Footnotes;
use pulldown_cmark::{Alignment, CowStr, Event, LinkType, Tag, TagEnd, html};
use tera::Context;

/// The HTML of a text on a page; `program` is what stands where the text says `{{ content }}`.
pub(super) fn html(press: Press<'_>, prose: &Prose, program: &str) -> Result<Html, Diagnostic> {
    set(Typesetter::new(press, prose, Surroundings::Page { program }), prose)
}

/// What stands within the first and the last paragraph of an article without being its text.
#[derive(Debug, Default)]
pub(super) struct Edges {
    /// Place and day.
    pub(super) dateline: Option<String>,
    /// Initials of the author.
    pub(super) initials: Option<String>,
}

/// The HTML of an article.
pub(super) fn html_of_article(
    press: Press<'_>,
    prose: &Prose,
    edges: Edges,
) -> Result<Html, Diagnostic> {
    let typesetter = Typesetter::new(press, prose, Surroundings::Page { program: "" });
    set(Typesetter { edges, ..typesetter }, prose)
}

/// The HTML of a text for readers of feeds: a drawing with the style sheet of a page would be
/// black there, therefore the page stands for it.
pub(super) fn html_elsewhere(
    press: Press<'_>,
    prose: &Prose,
    page: &str,
    edges: Edges,
) -> Result<Html, Diagnostic> {
    let surroundings = Surroundings::Elsewhere { page };
    let typesetter = Typesetter::new(press.for_elsewhere(), prose, surroundings);
    set(Typesetter { edges, ..typesetter }, prose)
}

fn set(mut typesetter: Typesetter<'_>, prose: &Prose) -> Result<Html, Diagnostic> {
    let mut at = 0;
    while let Some(piece) = prose.pieces.get(at) {
        at += typesetter.take(piece, &prose.pieces[at + 1..])?;
    }
    Ok(typesetter.finish())
}

/// Where the HTML of a text will stand.
enum Surroundings<'p> {
    Page { program: &'p str },
    Elsewhere { page: &'p str },
}

struct Typesetter<'p> {
    press: Press<'p>,
    surroundings: Surroundings<'p>,
    events: Vec<Event<'p>>,
    charts: usize,
    tables: usize,
    /// Whether the open link shows its own address.
    bare: bool,
    footnotes: Footnotes,
    edges: Edges,
}

impl<'p> Typesetter<'p> {
    fn new(press: Press<'p>, prose: &Prose, surroundings: Surroundings<'p>) -> Self {
        let page = match surroundings {
            Surroundings::Elsewhere { page } => press.href(page),
            Surroundings::Page { .. } => String::new(),
        };
        let footnotes = Footnotes::of(prose, page);
        let events = Vec::with_capacity(prose.pieces.len());
        Self {
            press,
            surroundings,
            events,
            charts: 0,
            tables: 0,
            bare: false,
            footnotes,
            edges: Edges::default(),
        }
    }

    /// Sets a piece, and says how many it took: a picture comes with the pieces of its words.
    fn take(&mut self, piece: &Piece, after: &[Piece]) -> Result<usize, Diagnostic> {
        if let Some(dateline) = self.edges.dateline.take() {
            let dateline = format!("<span class=\"dateline\">{}</span> ", escape(&dateline));
            let is_picture =
                matches!(after.first(), Some(Piece::Markup(Event::Start(Tag::Image { .. }))));
            if let Piece::Markup(start @ Event::Start(Tag::Paragraph)) = piece
                && !is_picture
            {
                self.events.push(start.clone().into_static());
                self.events.push(Event::InlineHtml(dateline.into()));
                return Ok(1);
            }
            self.html(format!("<p>{}</p>\n", dateline.trim_end()));
        }
        match piece {
            Piece::Markup(Event::Start(Tag::Image { dest_url, title, .. })) => {
                return self.picture((dest_url, title), after);
            }
            Piece::Markup(event) => self.markup(event.clone().into_static()),
            Piece::Figure(figure) => {
                let text = escape(&figure::words(self.press, figure));
                let text = match self.press.own_language() {
                    Some(language) => format!("<span{language}>{text}</span>"),
                    None => text,
                };
                self.events.push(Event::InlineHtml(text.into()));
            }
            Piece::Chart(id) => self.chart(*id)?,
            // What the program says is laid out as on a page of its own, not as running text.
            Piece::Program => {
                if let Surroundings::Page { program } = self.surroundings {
                    self.html(format!("<div class=\"program\">{program}</div>"));
                }
            }
        }
        Ok(1)
    }

    fn markup(&mut self, event: Event<'p>) {
        match event {
            // A wide table scrolls by itself, and whoever uses a keyboard must be able to reach it.
            Event::Start(Tag::Table(columns)) => {
                self.tables += 1;
                let number = self.tables.to_string();
                let number = if self.tables == 1 { "" } else { number.as_str() };
                let label = self.press.say("table-region", &[("number", number.into())]);
                let (label, aligned) = (escape(label.trim()), aligned(&columns));
                self.html(format!(
                    r#"<div class="scroll{aligned}" role="region" tabindex="0" aria-label="{label}">"#
                ));
                self.events.push(Event::Start(Tag::Table(Vec::new())));
            }
            Event::End(TagEnd::Table) => {
                self.events.push(event);
                self.html("</div>".to_owned());
            }
            // On paper an address stands behind its words, but not behind itself.
            Event::Start(Tag::Link { link_type: LinkType::Autolink, dest_url, .. }) => {
                self.bare = true;
                let href = escape(&dest_url);
                self.events
                    .push(Event::InlineHtml(format!("<a class=\"url\" href=\"{href}\">").into()));
            }
            Event::End(TagEnd::Link) if std::mem::take(&mut self.bare) => {
                self.events.push(Event::InlineHtml("</a>".into()));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = self.based(dest_url);
                self.events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            Event::FootnoteReference(number) => {
                let reference = self.footnotes.reference(self.press, &number);
                self.events.push(Event::InlineHtml(reference.into()));
            }
            Event::Start(Tag::FootnoteDefinition(number)) => {
                self.sign();
                let start = self.footnotes.start(self.press, &number);
                self.html(start);
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                // The way back stands at the end of the note's last line.
                let paragraph = matches!(self.events.last(), Some(Event::End(TagEnd::Paragraph)));
                let end = paragraph.then(|| self.events.pop()).flatten();
                let back = self.footnotes.back(self.press);
                self.events.push(Event::InlineHtml(back.into()));
                self.events.extend(end);
                self.html("</li>\n".to_owned());
            }
            other => self.events.push(other),
        }
    }

    /// Links inside the site carry the base path; elsewhere a place on the page is on another page.
    fn based(&self, url: CowStr<'p>) -> CowStr<'p> {
        match self.surroundings {
            Surroundings::Elsewhere { page } if url.starts_with('#') => {
                format!("{}{url}", self.press.href(page)).into()
            }
            _ if url.starts_with('/') => self.press.href(&url).into(),
            _ => url,
        }
    }

    fn html(&mut self, text: String) {
        self.events.push(Event::Html(text.into()));
    }

    fn chart(&mut self, id: ChartId) -> Result<(), Diagnostic> {
        let mut chart = chart::chart(self.press, id);
        // A text may place one chart twice, but an id stands once on a page.
        self.charts += 1;
        chart.id = format!("{}-{}", chart.id, self.charts);
        if let Surroundings::Elsewhere { page } = self.surroundings {
            let words: &[(&'static str, Arg<'_>)] = &[("message", (&chart.title).into())];
            let words = escape(&self.press.say("chart-elsewhere", words));
            let href = escape(&self.press.href(page));
            self.html(format!("<p><a href=\"{href}#{}\">{words}</a></p>\n", chart.id));
            return Ok(());
        }
        let mut context = Context::new();
        context.insert("chart", &chart);
        let text = self.press.theme.render("chart.html", None, &context)?;
        self.html(match self.press.own_language() {
            Some(language) => format!("<div class=\"program\"{language}>{text}</div>"),
            None => text,
        });
        Ok(())
    }

    /// A picture with its words. Alone in its paragraph it is a figure, its title the credit below.
    fn picture(
        &mut self,
        (path, title): (&str, &str),
        after: &[Piece],
    ) -> Result<usize, Diagnostic> {
        let length = end_of_picture(after);
        let alt: String = after[..length].iter().filter_map(text_of).collect();
        let mut picture = self.press.picture(path, &alt, Spot::Text);
        let starts = matches!(self.events.last(), Some(Event::Start(Tag::Paragraph)));
        let ends =
            matches!(after.get(length + 1), Some(Piece::Markup(Event::End(TagEnd::Paragraph))));
        let is_alone = starts && ends;
        picture.credit = Some(title.to_owned()).filter(|title| !title.is_empty());
        let mut context = Context::new();
        context.insert("picture", &picture);
        context.insert("alone", &is_alone);
        let text = self.press.theme.render("picture.html", None, &context)?;
        if is_alone {
            self.events.pop();
            self.html(text);
            return Ok(length + 3);
        }
        self.events.push(Event::InlineHtml(text.trim_end().to_owned().into()));
        Ok(length + 2)
    }

    /// Puts the initials where the text ends, which is before its footnotes.
    fn sign(&mut self) {
        let Some(initials) = self.edges.initials.take() else { return };
        let initials = format!("<span class=\"initials\">{}</span>", escape(&initials));
        match self.events.pop() {
            Some(end @ Event::End(TagEnd::Paragraph)) => {
                self.events.push(Event::InlineHtml(format!(" {initials}").into()));
                self.events.push(end);
            }
            last => {
                self.events.extend(last);
                self.html(format!("<p>{initials}</p>\n"));
            }
        }
    }

    fn finish(mut self) -> Html {
        self.sign();
        let end = self.footnotes.end();
        self.html(end);
        let mut out = String::new();
        html::push_html(&mut out, self.events.into_iter());
        Html(out)
    }
}

/// How many pieces a picture's description has; it may hold another picture.
fn end_of_picture(after: &[Piece]) -> usize {
    let mut open = 1;
    let ends = |piece: &Piece| {
        match piece {
            Piece::Markup(Event::Start(Tag::Image { .. })) => open += 1,
            Piece::Markup(Event::End(TagEnd::Image)) => open -= 1,
            _ => {}
        }
        open == 0
    };
    after.iter().position(ends).unwrap_or(after.len())
}

/// The words of a piece within a picture's description.
fn text_of(piece: &Piece) -> Option<&str> {
    match piece {
        Piece::Markup(Event::Text(text) | Event::Code(text)) => Some(text),
        Piece::Markup(Event::SoftBreak | Event::HardBreak) => Some(" "),
        _ => None,
    }
}

/// Classes for the alignment of columns: a style within the page is what its security policy forbids.
fn aligned(columns: &[Alignment]) -> String {
    let class = |(index, alignment): (usize, &Alignment)| {
        let side = match alignment {
            Alignment::Right => "right",
            Alignment::Center => "center",
            Alignment::Left | Alignment::None => return None,
        };
        (index < 8).then(|| format!(" {side}-{}", index + 1))
    };
    columns.iter().enumerate().filter_map(class).collect()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
