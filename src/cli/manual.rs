// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `man` and `completions`: what a shell wants to know of the program, made of the same arguments that it reads.

use super::args::{Arguments, Completions, Man};
use super::speak::{Speaker, print};
use super::{Outcome, Ran};
use crate::diagnostics::Trouble;
use clap::CommandFactory as _;

/// Pages for `man`, one for each command, such as `fortschritt-build.1`.
#[expect(
    clippy::disallowed_methods,
    reason = "pages are written into a folder of the user's choice"
)]
pub fn man(arguments: &Man, speaker: &Speaker) -> Ran {
    let folder = &arguments.output;
    std::fs::create_dir_all(folder).map_err(|error| Trouble::write(folder, error))?;
    clap_mangen::generate_to(Arguments::command(), folder)
        .map_err(|error| Trouble::write(folder, error))?;
    let args = [("path", folder.display().to_string())];
    print(&format!("{}\n", speaker.catalogue(None).say("manual-written", &args)));
    Ok(Outcome::Clean)
}

/// The words that a shell completes, as a script for it.
pub fn completions(arguments: &Completions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut Arguments::command(), "fortschritt", &mut script);
    print(&String::from_utf8_lossy(&script));
    Outcome::Clean
}
