// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The program: everything it does is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    fortschritt::cli::run()
}
