// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The command line: reads arguments, clock and environment, puts the stages together, and says
//! what came of it.
//!
//! Boundary: no rule about data or pages lives here. Exit codes: 0 clean, 1 mistakes in the input,
//! 2 could not run.

mod args;
mod build;
mod changes;
mod explain;
mod import;
mod init;
mod leaks;
mod list;
mod manual;
mod new;
mod preview;
mod release;
mod schema;
mod speak;
mod stages;
mod verify;

use crate::diagnostics::Trouble;
use args::{Arguments, Command};
use clap::Parser;
use speak::Speaker;
use std::process::ExitCode;

/// What came of a run.
enum Outcome {
    Clean,
    Mistakes,
    /// The call itself made no sense.
    Unable,
}

/// Runs the program as called.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let speaker = Speaker::new(&arguments);
    let outcome = match &arguments.command {
        Command::Build(build) => build::build(&arguments, build, &speaker),
        Command::Check(check) => match &check.explain {
            Some(code) => Ok(explain::explain(code, &speaker)),
            None => build::check(&arguments, check, &speaker),
        },
        Command::Import(import) => import::import(&arguments, import, &speaker),
        Command::Init(init) => init::init(&arguments, init),
        Command::New(new) => new::new(&arguments, new, &speaker),
        Command::List(list) => list::list(&arguments, list, &speaker),
        Command::Release(release) => release::release(&arguments, release, &speaker),
        Command::Changes(changes) => changes::changes(&arguments, changes, &speaker),
        Command::Verify(verify) => verify::verify(&arguments, verify, &speaker),
        Command::Schema(schema) => schema::schema(schema, &speaker),
        Command::Man(man) => manual::man(man, &speaker),
        Command::Completions(shell) => Ok(manual::completions(shell)),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Mistakes) => ExitCode::from(1),
        Ok(Outcome::Unable) => ExitCode::from(2),
        Err(trouble) => {
            speaker.trouble(&trouble);
            ExitCode::from(2)
        }
    }
}

type Ran = Result<Outcome, Trouble>;
