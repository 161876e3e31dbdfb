// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Home page and course.

use super::Page;
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Target, TargetMeasure};
use crate::progress::{self, Tally};
use crate::render::chart::{chart, is_drawn};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::figures::{
    self, Behind, Change, Changes, CoursePage, Home, ShortLink, Unreported, UnreportedBy,
};
use crate::render::wording::coverage;
use crate::render::words::Arg;

/// Changes in each direction that the home page shows.
const CHANGES: usize = 4;
/// News items that the home page shows.
const NEWS: usize = 3;

/// `/`
pub(in crate::render) fn home(press: Press<'_>) -> Page {
    let site = &press.report.site;
    let summary = press.summary(Scope::All);
    let mut head = press.head("/", &site.title, "", &[]);
    head.description.clone_from(&summary.sentence);
    let view = Home {
        summary,
        behind: behind(press),
        newest: press.report.news.iter().find(|item| !item.canceled).map(|item| press.teaser(item)),
        chart: chart(press, ChartId::MaturityByMinistry),
        changes: changes(press),
        unreported: unreported(press),
        news: press.report.news.iter().take(NEWS).map(|item| press.teaser(item)).collect(),
        all_news: (!press.report.news.is_empty()).then(|| press.href(&press.paths().news(1))),
        find: press.links(&[
            ("all-services", press.paths().services(1)),
            ("by-topic", press.paths().topics()),
            ("by-life-event", press.paths().life_events()),
        ]),
    };
    Page::new("home.html", head, &view)
}

/// Ministries that lead services of which none is online everywhere; nothing where none leads any.
fn behind(press: Press<'_>) -> Option<Behind> {
    let ranking = press.figures.now.ranking(|scope| matches!(scope, Scope::Ministry(_)));
    if ranking.rows.is_empty() {
        return None;
    }
    let n = press.words().number(ranking.without);
    let link = |(scope, tally): &(Scope, &Tally)| match scope {
        Scope::Ministry(ix) if tally.count(Measure::Everywhere) == 0 => {
            let Link { title, href } = press.ministry(*ix);
            Some(ShortLink { short: press.report.ministries[*ix].short.clone(), title, href })
        }
        _ => None,
    };
    let args: &[(&'static str, Arg<'_>)] = &[("count", ranking.without.into()), ("n", (&n).into())];
    Some(Behind {
        sentence: press.say("behind-sentence", args),
        ministries: ranking.rows.iter().filter_map(link).collect(),
    })
}

fn changes(press: Press<'_>) -> Changes {
    let figures = press.figures;
    let (from, to) = (press.date(figures.changes_from), press.date(figures.as_of));
    let n = figures.changed();
    let count = press.words().number(n);
    Changes {
        period: press.say("changes-period", &[("from", (&from).into()), ("to", (&to).into())]),
        short: press.say("changes-short", &[("count", n.into()), ("n", (&count).into())]),
        sentence: press.say("changes-sentence", &[("count", n.into()), ("n", (&count).into())]),
        forward: steps(press, false),
        back: steps(press, true),
    }
}

/// The largest steps forwards, or those back: neither may hide the other.
fn steps(press: Press<'_>, back: bool) -> Vec<Change> {
    let steps = press.figures.changes.iter().filter(|one| one.is_step_back() == back);
    steps.take(CHANGES).map(|one| change(press, one)).collect()
}

fn change(press: Press<'_>, change: &progress::Change) -> Change {
    use progress::Kind;
    let first = change.kinds.first().copied().unwrap_or(Kind::Up);
    let (direction, _) = words(first);
    let ministry = &press.report.ministries[change.after.state.ministry];
    let mut details = vec![ministry.short.clone()];
    details.extend(level_step(press, change));
    if matches!(first, Kind::Everywhere | Kind::Conform | Kind::CoverageUp | Kind::CoverageDown) {
        details.extend(change.after.state.reported.coverage.map(|one| coverage(press, one)));
    }
    details.extend(change.kinds.iter().skip(1).map(|kind| press.say(words(*kind).1, &[])));
    if direction == "down" {
        details.extend(note(press, change));
    }
    Change {
        direction: direction.to_owned(),
        word: press.say(words(first).1, &[]),
        service: press.service(change.service),
        detail: details.join(" · "),
    }
}

/// Class of the mark, and key of its words.
fn words(kind: progress::Kind) -> (&'static str, &'static str) {
    use progress::Kind;
    match kind {
        Kind::Everywhere => ("up", "change-everywhere"),
        Kind::Down => ("down", "change-down"),
        Kind::Lost => ("down", "change-lost"),
        Kind::LeftScope => ("ended", "change-left-scope"),
        Kind::CameIntoScope => ("new", "change-came-into-scope"),
        Kind::Conform => ("up", "change-conform"),
        Kind::Ended => ("ended", "change-ended"),
        Kind::New => ("new", "change-new"),
        Kind::Up => ("up", "change-up"),
        Kind::CoverageDown => ("down", "change-coverage-down"),
        Kind::CoverageUp => ("up", "change-coverage"),
        Kind::StatusDown => ("down", "change-status-down"),
        Kind::StatusUp => ("up", "change-status"),
        Kind::Moved => ("moved", "change-moved"),
        Kind::Model => ("moved", "change-model"),
    }
}

/// "von Stufe 2 auf 3", where both levels are known, differ and belong to one model.
fn level_step(press: Press<'_>, change: &progress::Change) -> Option<String> {
    let (old, new) = (&change.before.state.reported, &change.after.state.reported);
    let (from, to) = (old.maturity?, new.maturity?);
    (from != to && old.model == new.model).then(|| {
        press.say(
            "level-step",
            &[("from", (&from.to_string()).into()), ("to", (&to.to_string()).into())],
        )
    })
}

/// The note of the newest report of the year, if it has one: an older note is about another change.
fn note(press: Press<'_>, change: &progress::Change) -> Option<String> {
    let (on, known) = (press.figures.as_of, press.report.today);
    let history =
        crate::model::state::observations(&press.report.services[change.service], on, known);
    let newest = history.filter(|one| one.date > press.figures.changes_from).last();
    newest.and_then(|one| one.note.clone())
}

fn unreported(press: Press<'_>) -> Unreported {
    let share = |scope| press.figures.share(scope, Measure::Unknown);
    let mut items: Vec<_> = press
        .report
        .ministries
        .iter()
        .map(|(ix, _)| (share(Scope::Ministry(ix)), ix))
        .filter(|(share, _)| share.n > 0)
        .collect();
    items.sort_by_key(|(share, ix)| (std::cmp::Reverse(share.n), *ix));
    let all = share(Scope::All);
    let text = press.share(all, false);
    Unreported {
        sentence: press
            .say("unreported-sentence", &[("count", all.n.into()), ("figure", (&text).into())]),
        more: Link {
            title: press.say("title-unreported", &[]),
            href: press.href(&press.paths().unreported()),
        },
        items: items
            .into_iter()
            .map(|(share, ix)| UnreportedBy {
                ministry: press.ministry(ix),
                figure: press.share(share, true),
            })
            .collect(),
    }
}

/// `/verlauf/`
pub(in crate::render) fn course(press: Press<'_>) -> Page {
    let (drawn, others): (Vec<_>, Vec<_>) =
        press.report.site.targets.iter().partition(|target| is_drawn(target));
    let view = CoursePage {
        chart: chart(press, ChartId::Course),
        ministries: chart(press, ChartId::CourseByMinistry),
        comparable: drawn.into_iter().map(|one| target(press, one)).collect(),
        incomparable: others.into_iter().map(|one| target(press, one)).collect(),
        others: press.links(&[
            ("title-indicators", press.paths().indicators()),
            ("title-downloads", press.paths().data("")),
        ]),
    };
    let path = press.paths().course();
    Page::new(
        "course.html",
        press.head(&path, &press.say("menu-course", &[]), "course", &[]),
        &view,
    )
}

fn target(press: Press<'_>, target: &Target) -> figures::Target {
    let date = press.date(target.date);
    let measure = press.measure(match target.measure {
        TargetMeasure::Conform => Measure::Conform,
        TargetMeasure::Everywhere => Measure::Everywhere,
        TargetMeasure::Somewhere => Measure::Somewhere,
        TargetMeasure::Loose => Measure::Loose,
    });
    let goal = match target.services {
        None => {
            press.say("target-all", &[("measure", (&measure).into()), ("date", (&date).into())])
        }
        Some(n) => {
            let number = press.words().number(n);
            press.say(
                "target-some",
                &[
                    ("n", (&number).into()),
                    ("measure", (&measure).into()),
                    ("date", (&date).into()),
                ],
            )
        }
    };
    let reason = if target.comparable { "target-other-measure" } else { "target-other-unit" };
    figures::Target {
        title: target.title.clone(),
        goal,
        source: target.source.clone(),
        reason: (!is_drawn(target)).then(|| press.say(reason, &[])),
    }
}
