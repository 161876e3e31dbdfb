// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! One service: the citizen's answer first, then what it rests on.

use super::release::corrections_of;
use super::services::outside;
use super::{Page, timeline};
use crate::diagnostics::Diagnostic;
use crate::model::address::ChartId;
use crate::model::report::{EndedHow, Executor, Sdg, Service, Subject};
use crate::model::state::Listing;
use crate::model::table::Ix;
use crate::progress::{Standing, spread};
use crate::render::chart::chart;
use crate::render::data::structured;
use crate::render::press::Press;
use crate::render::prose;
use crate::render::view::Link;
use crate::render::view::chart::Chart;
use crate::render::view::service::{Fact, ServicePage, StateView};
use crate::render::wording::{level, paint, status, whereabouts};
use crate::render::words::Arg;

/// Items of news on the page of a service: older ones are found by their keywords and years.
const NEWS: usize = 20;

/// `/leistungen/<id>/`
pub(in crate::render) fn service(press: Press<'_>, ix: Ix<Service>) -> Result<Page, Diagnostic> {
    let record = &press.report.services[ix];
    let summary = record.summary.as_ref().map(|text| prose::html(press, text, "")).transpose()?;
    let news = press.report.news_of.get(&ix).into_iter().flatten().take(NEWS);
    let view = ServicePage {
        summary,
        state: state(press, ix),
        apply: record.url.as_deref().map(apply),
        facts: facts(press, ix),
        coverage: coverage_chart(press, ix),
        timeline: timeline::events(press, record),
        corrections: corrections_of(press, Subject::Service(ix)),
        news: news.map(|index| press.teaser(&press.report.news[*index])).collect(),
    };
    let above = Link {
        title: press.say("menu-services", &[]),
        href: press.href(&press.paths().services(1)),
    };
    let title = press.service_title(ix);
    let mut head = press.head(&press.paths().service(&record.id), &title, "services", &[above]);
    head.description = format!("{title}: {}. {}", view.state.verdict, view.state.sentence);
    head.structured.extend(structured::service(press, ix));
    head.data = Some(press.href(&press.paths().service_data(&record.id)));
    Ok(Page::new("service.html", head, &view))
}

/// An address with the name of its host, which says where one would go.
fn apply(url: &str) -> Link {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or(host);
    Link { title: host.strip_prefix("www.").unwrap_or(host).to_owned(), href: url.to_owned() }
}

fn state(press: Press<'_>, ix: Ix<Service>) -> StateView {
    let standing = press.figures.standing(ix);
    let reported = &standing.state.reported;
    let (verdict, sentence) = verdict(press, &press.report.services[ix], standing);
    let parts = reported.parts.map(|one| {
        let (n, of) = (press.words().number(one.conform), press.words().number(one.of));
        press.say("parts-figure", &[("n", (&n).into()), ("of", (&of).into())])
    });
    StateView {
        class: paint(press, standing).class().to_owned(),
        verdict: press.say(verdict, &[]),
        sentence,
        maturity: level(press, standing),
        status: status(press, reported.status),
        coverage: whereabouts(press, standing, "coverage-figure"),
        parts,
        age: press.age(standing),
        stale: standing.stale,
        as_of: press.date(press.figures.as_of),
        ended: standing.state.listing == Listing::Ended,
        outside: outside(press, ix, standing),
    }
}

/// How far the service has spread; absent where nobody ever reported it.
fn coverage_chart(press: Press<'_>, ix: Ix<Service>) -> Option<Chart> {
    let is_reported = !spread(press.report, ix).is_empty();
    is_reported.then(|| chart(press, ChartId::Coverage(ix)))
}

/// Since when a service no longer counts, and why.
fn gone(press: Press<'_>, service: &Service) -> String {
    let Some(ended) = &service.ended else { return String::new() };
    let since = press.say("verdict-ended-text", &[("date", (&press.date(ended.date)).into())]);
    let reason = ended.reason.as_ref().map(|reason| format!("{}.", reason.trim_end_matches('.')));
    std::iter::once(since).chain(reason).collect::<Vec<_>>().join(" ")
}

/// The answer in a word, and what it means here.
fn verdict(press: Press<'_>, service: &Service, standing: &Standing) -> (&'static str, String) {
    let reported = &standing.state.reported;
    let offered = reported
        .coverage
        .map(|one| (press.words().number(one.offered), press.words().number(one.responsible)));
    match (standing.state.listing, &offered) {
        (Listing::Ended, _) => ("verdict-ended", gone(press, service)),
        (Listing::NotYet, _) => ("verdict-not-yet", press.say("verdict-not-yet-text", &[])),
        _ if standing.everywhere => {
            let key = match (offered, standing.state.executed_by) {
                (None, Executor::Land) => "verdict-everywhere-land",
                (None, Executor::Bund) => "verdict-everywhere-bund",
                _ => "verdict-everywhere-text",
            };
            ("verdict-everywhere", press.say(key, &[]))
        }
        (_, Some((n, of))) if standing.somewhere => {
            let text = press.say("verdict-somewhere-text", &[("n", n.into()), ("of", of.into())]);
            ("verdict-somewhere", text)
        }
        (_, Some(_)) if standing.conform => {
            ("verdict-nowhere", press.say("verdict-nowhere-text", &[]))
        }
        _ if standing.conform => ("verdict-where", press.say("verdict-where-text", &[])),
        _ => match reported.maturity.zip(reported.model) {
            Some((level, model)) => {
                let levels = &press.report.models[model].levels;
                let definition = levels
                    .iter()
                    .find(|one| one.level == level)
                    .and_then(|one| one.definition.clone());
                let what = definition.unwrap_or_else(|| press.level(model, level));
                let at = offered.map(|(n, of)| {
                    let args: &[(&'static str, Arg<'_>)] =
                        &[("n", (&n).into()), ("of", (&of).into())];
                    press.say("verdict-offline-where", args)
                });
                ("verdict-offline", std::iter::once(what).chain(at).collect::<Vec<_>>().join(" "))
            }
            None => ("verdict-unknown", press.say("verdict-unknown-text", &[])),
        },
    }
}

fn facts(press: Press<'_>, ix: Ix<Service>) -> Vec<Fact> {
    let service = &press.report.services[ix];
    let state = &press.figures.standing(ix).state;
    let plain = |text: String| Link { title: text, href: String::new() };
    let mut facts = Vec::new();
    let mut fact = |key: &str, values: Vec<Link>| {
        if !values.is_empty() {
            facts.push(Fact { name: press.say(key, &[]), values });
        }
    };
    fact("fact-ministry", vec![press.ministry(state.ministry)]);
    fact("fact-shared", service.co_ministries.iter().map(|one| press.ministry(*one)).collect());
    let life_event = &press.report.life_events[state.life_event];
    fact("fact-topic", vec![press.topic(life_event.topic)]);
    fact("fact-life-event", vec![press.life_event(state.life_event)]);
    fact(
        "fact-executor",
        vec![plain(press.say(&format!("executor-{}", state.executed_by.as_str()), &[]))],
    );
    fact("fact-also-called", service.also_called.iter().cloned().map(plain).collect());
    fact("fact-types", service.types.iter().cloned().map(plain).collect());
    fact(
        "fact-delivery",
        service.delivery.iter().map(|one| plain(delivery(press, service, one.as_str()))).collect(),
    );
    let sdg = service.sdg.filter(|sdg| *sdg != Sdg::None);
    fact(
        "fact-sdg",
        sdg.iter().map(|one| plain(press.say(&format!("sdg-{}", one.as_str()), &[]))).collect(),
    );
    let once_only = service
        .once_only
        .map(|yes| press.say(if yes { "yes-sentence" } else { "no-sentence" }, &[]));
    fact("fact-once-only", once_only.into_iter().map(plain).collect());
    fact("fact-ozg-id", service.ozg_id.iter().cloned().map(plain).collect());
    fact("fact-leika", service.leika.iter().cloned().map(plain).collect());
    fact("fact-ended", ended(press, service));
    facts
}

fn delivery(press: Press<'_>, service: &Service, kind: &str) -> String {
    let from = service.efa_from.as_deref().unwrap_or_default();
    let words = press.say(&format!("delivery-{kind}"), &[]);
    if from.is_empty() { words } else { format!("{words} ({from})") }
}

/// How a service ended, and what came in its place.
fn ended(press: Press<'_>, service: &Service) -> Vec<Link> {
    let Some(ended) = service.ended.as_ref().filter(|ended| ended.date <= press.report.last_day())
    else {
        return Vec::new();
    };
    let key = match ended.how {
        EndedHow::Withdrawn => "ended-withdrawn",
        EndedHow::Merged => "ended-merged",
        EndedHow::Split => "ended-split",
    };
    let date = press.date(ended.date);
    let mut text = press.say(key, &[("date", (&date).into())]);
    if let Some(reason) = &ended.reason {
        text = format!("{text}: {reason}");
    }
    let first = Link { title: text, href: String::new() };
    let into = ended.into.iter().filter_map(|id| press.report.services.find(id));
    std::iter::once(first).chain(into.map(|ix| press.service(ix))).collect()
}
