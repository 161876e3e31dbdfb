// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Signs that the eye understands and a screen reader would spell: beside each stand words for the
//! ear.
//!
//! Boundary: a filter of templates, `{{ cell | signs }}`. Where the words follow anyway, as in a
//! footnote, `signs(heard=false)` leaves them out.

use super::words::Words;
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// Behind a figure that late reports made another one.
pub const REVISED: &str = "ʳ";
/// Behind a figure that a correction made another one.
pub const CORRECTED: &str = "ᵏ";
/// Behind a figure that is another one by the rules of today.
pub const RECOUNTED: &str = "ᵐ";

/// Gives a theme's templates the filter.
pub(super) fn register(tera: &mut Tera, words: &Words) {
    let words = [
        (CORRECTED, words.say("heard-corrected", &[])),
        (REVISED, words.say("heard-revised", &[])),
        (RECOUNTED, words.say("heard-recounted", &[])),
    ];
    tera.register_filter("signs", move |text: &str, how: Kwargs, state: &State| {
        let heard = how.get::<bool>("heard")?.unwrap_or(true);
        signs(text, heard.then_some(&words), state)
    });
}

fn signs(text: &str, words: Option<&[(&str, String)]>, state: &State<'_>) -> TeraResult<Value> {
    let mut html = state.escape(text)?;
    for sign in [CORRECTED, REVISED, RECOUNTED] {
        if !html.contains(sign) {
            continue;
        }
        let said = words.and_then(|words| words.iter().find(|(one, _)| *one == sign));
        let said = said.map_or(Ok(String::new()), |(_, words)| state.escape(words))?;
        let said = match said.is_empty() {
            true => said,
            false => format!("<span class=\"visually-hidden\"> {said}</span>"),
        };
        html = html.replace(sign, &format!("<span aria-hidden=\"true\">{sign}</span>{said}"));
    }
    Ok(Value::safe_string(&html))
}
