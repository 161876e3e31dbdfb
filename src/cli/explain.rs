// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `check --explain CODE`: the long text behind a message.

use super::Outcome;
use super::speak::{Speaker, print};
use crate::diagnostics::Code;

pub fn explain(name: &str, speaker: &Speaker) -> Outcome {
    let catalogue = speaker.catalogue(None);
    match name.parse::<Code>().ok().and_then(|code| catalogue.explanation(code)) {
        Some(text) => {
            print(&format!("{name}\n\n{text}\n"));
            Outcome::Clean
        }
        None => {
            let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
            let unknown = catalogue.say("unknown-code", &[("code", name.to_owned())]);
            let list = catalogue.say("codes-list", &[]);
            print(&format!("{unknown}\n\n{list}\n{}\n", codes.join("\n")));
            Outcome::Unable
        }
    }
}
