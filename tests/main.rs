// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tests of the program as a whole. Most cases are folders: see `sites/` (a site and what it must
//! become) and `broken/` (a site with mistakes and what must be said of them).

#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "tests may do what stages may not"
)]

mod broken;
mod canary;
mod changes;
mod charts;
mod command;
mod counting;
mod embargo;
mod golden;
mod history;
mod hostile;
mod house;
mod import;
mod init;
mod look;
mod metadata;
mod newsroom;
mod numbers;
mod opendata;
mod promise;
mod publishing;
mod releases;
mod rewritten;
mod same_bytes;
mod support;
mod verify;
mod versions;
