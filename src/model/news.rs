// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! News items: their fields, and whether they are public at `--now`.

use super::Context;
use super::at::At;
use super::check::Check;
use super::ids::Kind;
use super::ledger;
use super::moment::Moment;
use super::picture;
use super::placeholders::Defaults;
use super::prose::{Draft, Origin, typeset};
use super::report::{Image, NewsItem, Quote, QuoteKind, Reason};
use super::slug::slug;
use crate::diagnostics::{Code, Diagnostic, FileName, Place};
use crate::load::Article;
use crate::load::files::content::{ContactChoice, ImageRecord, NewsFrontMatter, NewsStatus};
use crate::load::files::site::ContactRecord;
use jiff::Timestamp;
use jiff::civil::Date;

/// An item whose text still has unresolved links.
pub(super) struct Found {
    pub(super) item: NewsItem,
    pub(super) draft: Draft,
    pub(super) file: FileName,
    pub(super) aliases: Vec<String>,
    /// Why it is not public; `None` if it is.
    pub(super) held_back: Option<Reason>,
}

/// Checks one item.
pub(super) fn item(
    article: &Article<NewsFrontMatter>,
    context: &Context<'_>,
    check: &mut Check<'_>,
) -> Found {
    let front = &article.front;
    let at = At::top(&article.file);
    let stem = article.stem();
    if stem != slug(stem) {
        let diagnostic = Diagnostic::new(Code::InvalidId, Place::start(&article.file));
        let diagnostic = diagnostic.with("value", stem);
        let suggestion = Some(slug(stem)).filter(|slug| !slug.is_empty());
        check.found.push(Diagnostic { suggestion, ..diagnostic });
    }
    check.text(&at.key("title"), &front.title);
    let days = days(check, &at, article, context);
    references(check, &at, stem, front);
    quotations(check, &at.key("quotes"), front);
    short_texts(check, &at, front);
    let defaults = Defaults {
        release: front.release.as_deref(),
        as_of: days.as_of,
        written: Some(days.date.date),
        held_back: days.held_back.is_some(),
    };
    let origin = Origin::Body(article.file.clone(), article.body_offset);
    let draft = context.prose(&article.body, (origin, check.language), defaults, check);
    let teaser = front.teaser.as_ref().map(|text| {
        let origin = Origin::Value(at.key("teaser").place());
        context.line(text, &origin, defaults, check)
    });
    let item = NewsItem { teaser, ..said(article, &days, context, check) };
    let item = if item.canceled { withdrawn(item) } else { item };
    let (file, aliases) = (article.file.clone(), front.aliases.clone());
    Found { item, draft, file, aliases, held_back: days.held_back }
}

/// What the front matter says; teaser and text are still to come.
fn said(
    article: &Article<NewsFrontMatter>,
    days: &Days,
    context: &Context<'_>,
    check: &mut Check<'_>,
) -> NewsItem {
    let front = &article.front;
    let at = At::top(&article.file);
    let image = front
        .image
        .as_ref()
        .and_then(|image| self::image(check, &at.key("image"), image, article, context));
    let contact = contact(check, &at.key("contact"), front.contact.as_ref(), context);
    let corrections = corrections(check, &at.key("corrections"), front);
    let source = ledger::source(check, &at.key("source"), front.source.as_ref());
    let services = front.services.iter().filter_map(|id| context.services.find(id));
    let release = front.release.as_ref();
    let set = |text: &String| typeset(text, check.language);
    NewsItem {
        slug: article.stem().to_owned(),
        title: set(&front.title),
        kicker: front.kicker.as_ref().map(set),
        subtitle: front.subtitle.as_ref().map(set),
        teaser: None,
        kind: front.kind,
        number: front.number.clone(),
        published: days.date,
        updated: days.updated,
        place: front.place.clone(),
        section: front.section.clone(),
        author: front.author.clone(),
        initials: front.initials.as_deref().map(|own| bare(own).to_owned()),
        keywords: front.keywords.clone(),
        ministries: front
            .ministries
            .iter()
            .filter_map(|id| context.tables.ministries.find(id))
            .collect(),
        services: services.filter(|ix| !context.hidden.contains(ix)).collect(),
        release: release.and_then(|id| context.releases.iter().position(|one| one.id == *id)),
        as_of: days.as_of,
        image,
        quotes: quotes(front, check.language),
        source,
        contact,
        related: front.related.clone(),
        corrections,
        canceled: front.status == Some(NewsStatus::Canceled),
        body: super::prose::Prose::default(),
    }
}

/// Initials without the brackets that the page sets around them.
fn bare(initials: &str) -> &str {
    let inner = initials.trim().strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inner.unwrap_or(initials)
}

/// An item that was withdrawn keeps its headline and loses what it said.
fn withdrawn(item: NewsItem) -> NewsItem {
    NewsItem {
        subtitle: None,
        teaser: None,
        image: None,
        quotes: Vec::new(),
        source: None,
        keywords: Vec::new(),
        corrections: Vec::new(),
        author: None,
        initials: None,
        place: None,
        ..item
    }
}

/// What an item refers to: records, releases, words, and the addresses it had before.
fn references(check: &mut Check<'_>, at: &At<'_>, own: &str, front: &NewsFrontMatter) {
    check.refer_all(&at.key("ministries"), Kind::Ministry, &front.ministries);
    check.refer_all(&at.key("services"), Kind::Service, &front.services);
    check.refer_all(&at.key("related"), Kind::News, &front.related);
    check.not_among(&at.key("related"), &front.related, own, Code::RefersToItself);
    if let Some(release) = &front.release {
        check.refers(&at.key("release"), Kind::Release, release);
    }
    for (index, keyword) in front.keywords.iter().enumerate() {
        check.text(&at.key("keywords").item(index), keyword);
    }
    for (index, alias) in front.aliases.iter().enumerate() {
        let list = at.key("aliases");
        let parts: Vec<&str> = alias.trim_matches('/').split('/').collect();
        if parts.iter().any(|part| part.is_empty() || *part != slug(part)) {
            check.wrong(Code::InvalidId, &list.item(index), &[("value", alias)]);
        }
    }
}

/// Short texts hold characters that every page and feed can; and headlines, captions and quotations no
/// figures, which would be no part of the data that they are about.
fn short_texts(check: &mut Check<'_>, at: &At<'_>, front: &NewsFrontMatter) {
    for (key, text) in [
        ("teaser", &front.teaser),
        ("number", &front.number),
        ("place", &front.place),
        ("section", &front.section),
        ("author", &front.author),
        ("initials", &front.initials),
    ] {
        if let Some(text) = text {
            check.legible(&at.key(key), text);
        }
    }
    let mut refuse = |at: &At<'_>, text: Option<&String>| {
        let Some(text) = text else { return };
        check.legible(at, text);
        if text.contains("{{") {
            check.wrong(Code::PlaceholderMisplaced, at, &[]);
        }
    };
    refuse(&at.key("title"), Some(&front.title));
    refuse(&at.key("kicker"), front.kicker.as_ref());
    refuse(&at.key("subtitle"), front.subtitle.as_ref());
    let image = front.image.as_ref();
    refuse(&at.key("image").key("caption"), image.and_then(|image| image.caption.as_ref()));
    refuse(&at.key("image").key("alt"), image.map(|image| &image.alt));
    for (index, quote) in front.quotes.iter().enumerate() {
        refuse(&at.key("quotes").item(index).key("text"), Some(&quote.text));
    }
}

fn quotations(check: &mut Check<'_>, at: &At<'_>, front: &NewsFrontMatter) {
    for (index, quote) in front.quotes.iter().enumerate() {
        let at = at.item(index);
        check.text(&at.key("text"), &quote.text);
        check.text(&at.key("speaker"), &quote.speaker);
        let is_marked =
            quote.text.trim().starts_with(['"', '„', '“', '”', '»', '«', '‚', '‘', '‹', '›', '\'']);
        if is_marked && quote.kind != Some(QuoteKind::Direct) {
            check.wrong(Code::ParaphraseInQuotes, &at.key("text"), &[]);
        }
    }
}

/// The days of an item, and whether it is public.
struct Days {
    date: Moment,
    updated: Option<Moment>,
    as_of: Option<Date>,
    held_back: Option<Reason>,
}

fn days(
    check: &mut Check<'_>,
    at: &At<'_>,
    article: &Article<NewsFrontMatter>,
    context: &Context<'_>,
) -> Days {
    let (front, stem) = (&article.front, article.stem());
    let date = check.moment(&at.key("date"), &front.date);
    let updated = front.updated.as_ref().and_then(|text| check.moment(&at.key("updated"), text));
    let embargo =
        front.embargo_until.as_ref().and_then(|text| check.moment(&at.key("embargo_until"), text));
    let as_of = check.date_or_none(&at.key("as_of"), front.as_of.as_ref());
    // Without a date nothing will be shown; but the text can still be checked.
    let date = date.unwrap_or(Moment { date: check.today, at: check.now, timed: false });
    let written = date.date;
    if embargo.is_some_and(|embargo| embargo.at < date.at) {
        let args: &[(&'static str, &dyn ToString)] = &[("value", &date.date)];
        check.wrong(Code::EmbargoBeforeDate, &at.key("embargo_until"), args);
    }
    // What is under embargo until later is published later, whatever day its text was written on.
    let date = embargo.filter(|embargo| embargo.at > date.at).unwrap_or(date);
    let held_back = held_back(front, date, embargo.is_some(), check.now);
    let is_ahead = matches!(held_back, Some(Reason::Embargoed(_) | Reason::Scheduled(_)));
    if is_ahead && front.status == Some(NewsStatus::Canceled) {
        check.wrong(Code::CanceledUnpublished, &at.key("status"), &[]);
    }
    let held_back = held_back.filter(|_| context.reveal != Some(stem));
    // What is prepared for a day to come may speak of days to come.
    if held_back.is_none() {
        if let Some(as_of) = as_of.filter(|as_of| *as_of > context.last_day) {
            let is = if context.last_day < context.today { "hidden" } else { "ahead" };
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &as_of), ("today", &context.last_day), ("is", &is)];
            check.wrong(Code::StichtagInFuture, &at.key("as_of"), args);
        }
        if let Some(updated) = updated.filter(|updated| updated.at > check.now) {
            let today = check.today;
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &updated.date), ("today", &today)];
            check.wrong(Code::ObservationInFuture, &at.key("updated"), args);
        }
    }
    if let Some(updated) = updated.filter(|updated| updated.date < written) {
        let args: &[(&'static str, &dyn ToString)] =
            &[("value", &updated.date), ("date", &written)];
        check.wrong(Code::UpdatedBefore, &at.key("updated"), args);
    }
    Days { date, updated, as_of, held_back }
}

/// Why an item is not public; `date` is the later one of its day and the end of its embargo.
fn held_back(
    front: &NewsFrontMatter,
    date: Moment,
    has_embargo: bool,
    now: Timestamp,
) -> Option<Reason> {
    if front.draft {
        Some(Reason::Draft)
    } else if front.status == Some(NewsStatus::Withheld) {
        Some(Reason::Withheld)
    } else if date.at <= now {
        None
    } else if has_embargo {
        Some(Reason::Embargoed(date.at))
    } else {
        Some(Reason::Scheduled(date.at))
    }
}

fn image(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &ImageRecord,
    article: &Article<NewsFrontMatter>,
    context: &Context<'_>,
) -> Option<Image> {
    let folder = picture::folder(&article.file);
    let file: FileName = format!("{folder}{}", record.src).into();
    check.text(&at.key("credit"), &record.credit);
    check.text(&at.key("licence"), &record.licence);
    let src = at.key("src");
    if let Some(wrong) = picture::wrong(&record.src, (folder, &file), context.pictures, src.place())
    {
        check.say(wrong, &src);
        return None;
    }
    Some(Image {
        path: context.paths.picture(&file),
        file,
        alt: record.alt.clone(),
        caption: record.caption.as_ref().map(|text| typeset(text, check.language)),
        credit: record.credit.clone(),
        licence: record.licence.clone(),
    })
}

fn contact(
    check: &mut Check<'_>,
    at: &At<'_>,
    choice: Option<&ContactChoice>,
    context: &Context<'_>,
) -> Option<ContactRecord> {
    match choice? {
        ContactChoice::Own(own) => {
            check.text(&at.key("name"), &own.name);
            check.email(&at.key("email"), own.email.as_ref());
            Some(own.clone())
        }
        ContactChoice::Word(word) if word == "press" => {
            if context.press.is_none() && !check.faults.any_in(&crate::load::SITE_FILE.into()) {
                check.wrong(Code::PressMissing, at, &[]);
            }
            context.press.cloned()
        }
        ContactChoice::Word(word) => {
            let diagnostic = Diagnostic::new(Code::UnknownValue, at.place())
                .with("value", word)
                .with("choices", "press")
                .did_you_mean(word, ["press"]);
            check.say(diagnostic, at);
            None
        }
    }
}

fn corrections(check: &mut Check<'_>, at: &At<'_>, front: &NewsFrontMatter) -> Vec<(Date, String)> {
    let records = front.corrections.iter().enumerate();
    let mut corrections: Vec<_> = records
        .filter_map(|(index, record)| {
            let at = at.item(index);
            check.text(&at.key("text"), &record.text);
            check
                .reported_on(&at.key("date"), Some(&record.date))
                .map(|date| (date, record.text.clone()))
        })
        .collect();
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.0));
    corrections
}

fn quotes(front: &NewsFrontMatter, language: &str) -> Vec<Quote> {
    let quote = |record: &crate::load::files::content::QuoteRecord| Quote {
        text: typeset(&record.text, language),
        speaker: record.speaker.clone(),
        role: record.role.clone(),
        // Words are the speaker's own only if the file says so.
        kind: record.kind.unwrap_or(QuoteKind::Paraphrase),
    };
    front.quotes.iter().map(quote).collect()
}
