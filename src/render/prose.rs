// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A publisher's text to HTML: pieces of Markdown, figures in words, charts.

use super::chart;
use super::press::Press;
use super::view::Html;
use super::words::Arg;
use crate::diagnostics::Diagnostic;
use crate::model::prose::{Figure, Piece, Prose};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};
use tera::Context;

/// The HTML of a text; `program` is what stands where the text says `{{ content }}`.
pub(super) fn html(press: Press<'_>, prose: &Prose, program: &str) -> Result<Html, Diagnostic> {
    let mut events = Vec::with_capacity(prose.pieces.len());
    let mut charts = 0;
    for piece in &prose.pieces {
        // A wide table scrolls by itself, and whoever uses a keyboard must be able to reach it.
        if let Piece::Markup(Event::Start(Tag::Table(_))) = piece {
            let label = escape(&press.say("table-region", &[]));
            let region =
                format!(r#"<div class="scroll" role="region" tabindex="0" aria-label="{label}">"#);
            events.push(Event::Html(region.into()));
        }
        events.push(match piece {
            Piece::Markup(Event::Start(tag)) => Event::Start(with_base(press, tag.clone())),
            Piece::Markup(event) => event.clone(),
            Piece::Figure(figure) => Event::InlineHtml(self::figure(press, figure).into()),
            Piece::Chart(id) => {
                let mut context = Context::new();
                let mut chart = chart::chart(press, *id);
                // A text may place one chart twice, but an id stands once on a page.
                charts += 1;
                chart.id = format!("{}-{charts}", chart.id);
                context.insert("chart", &chart);
                Event::Html(press.theme.render("chart.html", None, &context)?.into())
            }
            // What the program says is laid out as on a page of its own, not as running text.
            Piece::Program => Event::Html(format!("<div class=\"program\">{program}</div>").into()),
        });
        if let Piece::Markup(Event::End(TagEnd::Table)) = piece {
            events.push(Event::Html("</div>".into()));
        }
    }
    let mut out = String::new();
    html::push_html(&mut out, events.into_iter());
    Ok(Html(out))
}

/// Links inside the site carry the base path.
fn with_base<'e>(press: Press<'_>, tag: Tag<'e>) -> Tag<'e> {
    let based = |url: CowStr<'e>| if url.starts_with('/') { press.href(&url).into() } else { url };
    match tag {
        Tag::Link { link_type, dest_url, title, id } => {
            Tag::Link { link_type, dest_url: based(dest_url), title, id }
        }
        Tag::Image { link_type, dest_url, title, id } => {
            Tag::Image { link_type, dest_url: based(dest_url), title, id }
        }
        other => other,
    }
}

/// "12 von 31 (38,7 %)", that it may still change where no release holds it, and what became of it
/// where one does: a text keeps the figure that it was written with.
fn figure(press: Press<'_>, figure: &Figure) -> String {
    let published = press.figures.quoted(figure);
    let text = press.share(published, figure.plain);
    let dated = |key: &str, date, now: &str| {
        let date = press.date(date);
        let args: &[(&'static str, Arg<'_>)] =
            &[("figure", (&text).into()), ("date", (&date).into()), ("now", now.into())];
        press.say(key, args)
    };
    let Some(release) = figure.release else {
        let key = if figure.plain { "figure-provisional-plain" } else { "figure-provisional" };
        return escape(&dated(key, figure.as_of, ""));
    };
    let Some(mark) = press.figures.releases[release].mark(figure.scope, figure.measure) else {
        return escape(&text);
    };
    let share = |share| press.share(share, figure.plain);
    if figure.plain {
        // In plain words only what it comes to; how it came to that is said elsewhere.
        let last = mark.revised.or(mark.corrected);
        let last = last.filter(|(_, now)| *now != published);
        return escape(
            &last.map_or(text.clone(), |(day, now)| dated("figure-later-plain", day, &share(now))),
        );
    }
    let corrected = mark.corrected.map(|(day, now)| dated("later-corrected", day, &share(now)));
    let revised = mark.revised.map(|(day, now)| dated("later-revised", day, &share(now)));
    let notes = corrected.into_iter().chain(revised).collect::<Vec<_>>().join("; ");
    let args: &[(&'static str, Arg<'_>)] =
        &[("figure", (&text).into()), ("notes", (&notes).into())];
    escape(&press.say("figure-later", args))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
