// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Home page and course.

use super::Page;
use crate::model::address::ChartId;
use crate::model::measure::{Measure, Scope};
use crate::model::report::{Target, TargetMeasure};
use crate::progress::{Side, Tally};
use crate::render::changed as words;
use crate::render::chart::{chart, is_drawn};
use crate::render::press::Press;
use crate::render::view::Link;
use crate::render::view::figures::{
    self, Behind, Changes, CoursePage, Home, Unreported, UnreportedBy,
};
use crate::render::view::releases::Change;
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
            Some(press.ministry_short(*ix))
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
    let changes = &press.figures.changes;
    let n = changes.services();
    let count = press.words().number(n);
    let since = match changes.from {
        Side::Release(_) => words::side(press, changes.from),
        Side::Day(_) => String::new(),
    };
    let key = if since.is_empty() { "changes-year" } else { "changes-since" };
    let args: &[(&'static str, Arg<'_>)] =
        &[("count", n.into()), ("n", (&count).into()), ("since", (&since).into())];
    Changes {
        period: words::period(press, changes),
        short: press.say(key, args),
        forward: steps(press, false),
        back: steps(press, true),
        more: Link {
            title: press.say("all-changes", &[]),
            href: press.href(&press.paths().changes()),
        },
    }
}

/// The largest steps forwards, or those back: neither may hide the other.
fn steps(press: Press<'_>, back: bool) -> Vec<Change> {
    let changes = &press.figures.changes;
    let part = if back { words::Part::Back } else { words::Part::Forward };
    let steps = part.groups(changes).into_iter().flatten().take(CHANGES);
    steps.map(|one| words::item(press, changes, one)).collect()
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
