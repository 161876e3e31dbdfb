// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! An item of news for whoever gets it before the site: by mail as plain text, and as one HTML file
//! that says on its first line until when nothing of it may appear.

use super::pages::article;
use super::plain;
use super::press::Press;
use super::prose::Edges;
use super::theme::{STYLESHEET, Theme};
use super::view::Html;
use super::view::news::Preview;
use super::words::Arg;
use crate::diagnostics::Diagnostic;
use crate::model::Report;
use crate::model::prose::Piece;
use crate::model::report::{NewsItem, Picture, Reason};
use crate::progress::Figures;
use pulldown_cmark::{Event, Tag};
use tera::Context;

/// A preview: its HTML, and the pictures that it shows, each by the address that stands there.
pub struct Handout<'a> {
    /// The HTML.
    pub html: String,
    /// The pictures.
    pub pictures: Vec<(String, &'a Picture)>,
}

/// The n-th item of a report alone, marked with what holds it back.
///
/// # Errors
/// If a template of the theme asks for something that is not there.
pub fn preview<'a>(
    report: &'a Report,
    figures: &'a Figures,
    theme: &'a Theme,
    (index, reason): (usize, Option<Reason>),
) -> Result<Handout<'a>, Diagnostic> {
    let press = Press::new(report, figures, theme).for_elsewhere();
    let item = &report.news[index];
    let style = String::from_utf8_lossy(&theme.asset(STYLESHEET)).into_owned();
    let notice = notice(press, reason);
    let view = Preview {
        title: item.title.clone(),
        corrections: press.href(&press.paths().corrections()),
        on_paper: notice.as_deref().map(css_string).map(Html),
        notice,
        // What stands in a style element ends it, so nothing that looks like the end may.
        style: Html(style.replace("</", "<\\/")),
        article: article::alone(press, index)?,
    };
    let mut context = Context::new();
    context.insert("view", &view);
    let html = theme.render("preview.html", None, &context)?;
    let shown = paths(item).into_iter();
    let pictures = shown.filter_map(|path| Some((press.href(path), press.published(path)?)));
    Ok(Handout { html, pictures: pictures.collect() })
}

/// A text as a string of CSS, which stands in a style element.
fn css_string(text: &str) -> String {
    let escape = |c: char| match c {
        '"' | '\\' | '<' | '\n' | '\r' => format!("\\{:x} ", u32::from(c)),
        c => c.to_string(),
    };
    format!("\"{}\"", text.chars().map(escape).collect::<String>())
}

/// Paths of the pictures that an item shows.
fn paths(item: &NewsItem) -> Vec<&str> {
    let lead = item.image.iter().map(|image| image.path.as_str());
    let inside = item.body.pieces.iter().filter_map(|piece| match piece {
        Piece::Markup(Event::Start(Tag::Image { dest_url, .. })) => Some(&**dest_url),
        _ => None,
    });
    lead.chain(inside).collect()
}

/// "Sperrfrist: 10. Juli 2020, 10.00 Uhr", or why else it is not public.
fn notice(press: Press<'_>, reason: Option<Reason>) -> Option<String> {
    let until = |key: &str, at| {
        let moment = press.moment(at);
        press.say(key, &[("moment", (&moment).into())])
    };
    Some(match reason? {
        Reason::Draft => press.say("handout-draft", &[]),
        Reason::Withheld => press.say("handout-withheld", &[]),
        Reason::Scheduled(at) => until("handout-scheduled", at),
        Reason::Embargoed(at) => until("handout-embargo", at),
    })
}

/// The n-th item of a report as plain text.
#[must_use]
pub fn mail(
    report: &Report,
    figures: &Figures,
    theme: &Theme,
    (index, reason): (usize, Option<Reason>),
) -> String {
    let press = Press::new(report, figures, theme).for_elsewhere();
    let item = &report.news[index];
    let body = plain::text(press, &item.body);
    let Edges { dateline, initials } = article::edges(press, item);
    let body = [dateline, Some(body)].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let characters = press.words().number(u32::try_from(body.chars().count()).unwrap_or(u32::MAX));
    let args: &[(&'static str, Arg<'_>)] = &[("n", (&characters).into())];
    let quotes = item.quotes.iter().map(|quote| {
        let quote = article::quote(press, quote);
        let about = if quote.direct { String::new() } else { press.say("paraphrase", &[]) + " " };
        format!("{about}{}\n– {}", quote.text, quote.speaker)
    });
    if item.canceled {
        let withdrawn = press.say("news-canceled", &[]);
        return [headline(item), withdrawn, press.url(&press.paths().article(&item.slug))]
            .join("\n\n")
            + "\n";
    }
    let blocks = [
        report.site.demo.then(|| press.say("demo_text", &[])),
        notice(press, reason).map(|notice| notice.to_uppercase()),
        Some(format!("{}\n{}", article::kind(press, item), press.date(item.published.date))),
        Some(headline(item)),
        press.teaser_words(item),
        Some(body),
    ];
    let end = [
        initials,
        Some(press.say("mail-characters", args)),
        item.source.as_ref().map(|source| {
            let address = source.url.as_ref().map(|url| format!(" ({url})")).unwrap_or_default();
            format!("{}: {}{address}", press.say("source", &[]), source.title)
        }),
        contact(press, item),
        Some(press.url(&press.paths().article(&item.slug))),
    ];
    let blocks = blocks.into_iter().flatten().chain(quotes).chain(end.into_iter().flatten());
    blocks.collect::<Vec<_>>().join("\n\n") + "\n"
}

fn headline(item: &NewsItem) -> String {
    let lines = [item.kicker.as_ref(), Some(&item.title), item.subtitle.as_ref()];
    lines.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n")
}

fn contact(press: Press<'_>, item: &NewsItem) -> Option<String> {
    let contact = item.contact.as_ref()?;
    let line = |key: &str, value: &Option<String>| {
        value.as_ref().map(|value| format!("{} {value}", press.say(key, &[])))
    };
    let lines = [
        Some(format!("{}: {}", press.say("press_contact", &[]), contact.name)),
        line("email", &contact.email),
        line("phone", &contact.phone),
    ];
    Some(lines.into_iter().flatten().collect::<Vec<_>>().join("\n"))
}
