// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `fortschritt` turns dated status records of public services into a website whose numbers can
//! be trusted.
//!
//! # Steps
//!
//! 1. [`load`]: files to [`load::Sources`], structs that mirror YAML and front matter exactly.
//! 2. [`model`]: [`load::Sources`] to a checked [`model::Report`] that holds only what is public,
//!    and [`model::Withheld`], which holds the rest.
//! 3. [`progress`]: [`model::Report`] to [`progress::Figures`]. Every published number is made
//!    here, once, by pure functions that cannot fail.
//!    [`released`] holds what was published before against it, and writes the next release.
//! 4. [`render`]: report and figures to a [`render::Site`]: routes, and for each a body.
//! 5. [`mod@write`]: a [`render::Site`] to a folder: what changed is written, what is no longer part
//!    of the site is removed, what is not ours is left alone.
//!
//! [`import`] reads the tables that ministries send, before all of this: what is certain becomes lines of YAML.
//!
//! [`diagnostics`] is the language all stages share for what is wrong; [`cli`] puts the steps
//! together.
//!
//! # Invariants
//!
//! Each is held by a test in `tests/`, or by the compiler where it can.
//!
//! 1. A stage uses only stages before it. [`cli`] uses all, nobody uses [`cli`].
//! 2. Only [`load`], [`mod@write`] and [`cli`] touch the file system, the environment or the clock;
//!    only [`cli`] asks another program (git, for the commit that is checked out).
//! 3. `Deserialize` only in [`load`]; `Serialize` only in the view types of [`render`] and in what a
//!    release is written as.
//! 4. Same inputs, same `--as-of` and `--now`: byte-identical output on any machine, with any
//!    number of threads.
//! 5. Nothing a publisher writes can panic the program.
//! 6. A published number is computed in [`progress`]; charts, tables, text and JSON take it from
//!    [`progress::Figures`].
//! 7. What is not public at `--now` never leaves [`model`]: output with the excluded files present
//!    equals output with them deleted, to the byte.

pub mod cli;
pub mod diagnostics;
pub mod import;
pub mod load;
pub mod model;
pub mod progress;
pub mod released;
pub mod render;
pub mod write;

pub use diagnostics::Trouble;
