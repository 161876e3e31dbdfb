// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `schema`: a JSON Schema for each input file.

use super::args::Schema;
use super::speak::{Speaker, print};
use super::{Outcome, Ran};
use crate::diagnostics::Trouble;
use crate::load::schema::all;

#[expect(
    clippy::disallowed_methods,
    reason = "schemas are written into a folder of the user's choice"
)]
pub fn schema(arguments: &Schema, speaker: &Speaker) -> Ran {
    let folder = &arguments.output;
    std::fs::create_dir_all(folder).map_err(|error| Trouble::write(folder, error))?;
    let schemas = all();
    for (name, schema) in &schemas {
        let path = folder.join(format!("{name}.schema.json"));
        std::fs::write(&path, format!("{schema:#}\n"))
            .map_err(|error| Trouble::write(&path, error))?;
    }
    let args = [("nfiles", schemas.len().to_string()), ("path", folder.display().to_string())];
    print(&format!("{}\n", speaker.catalogue(None).say("schemas-written", &args)));
    Ok(Outcome::Clean)
}
