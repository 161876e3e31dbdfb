// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! A figure within a sentence.

use crate::model::measure::Measure;
use crate::model::prose::Figure;
use crate::render::press::Press;
use crate::render::words::Arg;

/// "12 von 31 (38,7 %)", that it may still change where no release holds it, and what became of it
/// where one does: a text keeps the figure that it was written with.
pub(in crate::render) fn words(press: Press<'_>, figure: &Figure) -> String {
    let published = press.figures.quoted(figure);
    let text = press.share(published, figure.plain);
    let dated = |key: &str, date, now: &str| {
        let date = press.date(date);
        let args: &[(&'static str, Arg<'_>)] =
            &[("figure", (&text).into()), ("date", (&date).into()), ("now", now.into())];
        press.say(key, args)
    };
    if figure.measure == Measure::Total {
        // Of all, all: a share would say nothing.
        return press.words().number(published.n);
    }
    let Some(release) = figure.release else {
        let key = if figure.plain { "figure-provisional-plain" } else { "figure-provisional" };
        return dated(key, figure.as_of, "");
    };
    let Some(mark) = press.figures.releases[release].mark(figure.scope, figure.measure) else {
        return text;
    };
    let share = |share| press.share(share, figure.plain);
    if figure.plain {
        // In plain words only what it comes to; how it came to that is said elsewhere.
        let last = mark.revised.or(mark.corrected);
        let last = last.filter(|(_, now)| *now != published);
        return last
            .map_or(text.clone(), |(day, now)| dated("figure-later-plain", day, &share(now)));
    }
    let corrected = mark.corrected.filter(|_| mark.revised.is_none());
    if let (Some((day, now)), Some(written)) = (corrected, figure.written)
        && written >= day
    {
        // Whoever writes after a correction means what is right, and says what was published.
        let date = press.date(day);
        let (now, then) = (share(now), text);
        let args: &[(&'static str, Arg<'_>)] =
            &[("figure", (&now).into()), ("published", (&then).into()), ("date", (&date).into())];
        return press.say("figure-corrected-before", args);
    }
    let corrected = mark.corrected.map(|(day, now)| dated("later-corrected", day, &share(now)));
    let revised = mark.revised.map(|(day, now)| dated("later-revised", day, &share(now)));
    let notes = corrected.into_iter().chain(revised).collect::<Vec<_>>().join("; ");
    let args: &[(&'static str, Arg<'_>)] =
        &[("figure", (&text).into()), ("notes", (&notes).into())];
    press.say("figure-later", args)
}
