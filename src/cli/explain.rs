// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `check --explain CODE`: the long text behind a message.

use super::speak::Speaker;
use super::{Outcome, Ran};
use crate::diagnostics::Code;

pub fn explain(name: &str, speaker: &Speaker) -> Ran {
    let catalogue = speaker.catalogue(None);
    match name.parse::<Code>().ok().and_then(|code| catalogue.explanation(code)) {
        Some(text) => {
            speaker.print(&format!("{name}\n\n{text}\n"));
            Ok(Outcome::Clean)
        }
        None => {
            let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            let unknown = catalogue.say("unknown-code", &[("code", name.to_owned())]);
            let list = catalogue.say("codes-list", &[]);
            speaker.print(&format!("{unknown}\n\n{list}\n{}\n", codes.join("\n")));
            Ok(Outcome::Mistakes)
        }
    }
}
