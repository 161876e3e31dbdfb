// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! `data/ministries.yaml` and `data/teams.yaml`: who is responsible and who helps.

use schemars::JsonSchema;
use serde::Deserialize;

/// A ministry, from its founding until it was recut.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MinistryRecord {
    /// Id; the page's address.
    pub id: String,
    /// Short form, such as TFM.
    pub abbreviation: Option<String>,
    /// Full name.
    pub name: String,
    /// Names that citizens use for it, for the search: `[Umweltministerium]`.
    #[serde(default)]
    pub also_called: Vec<String>,
    /// Its own pages.
    pub url: Option<String>,
    /// First day, YYYY-MM-DD.
    pub valid_from: Option<String>,
    /// Last day, YYYY-MM-DD.
    pub valid_until: Option<String>,
    /// Id of the ministry that followed.
    pub successor: Option<String>,
    /// Earlier ids; they lead to the page.
    #[serde(default)]
    pub former_ids: Vec<String>,
}

/// data/teams.yaml: the project structure; functions only, never names of staff.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamsFile {
    /// Pools of staff that several teams draw on.
    #[serde(default)]
    pub pools: Vec<TeamRecord>,
    /// Project teams.
    #[serde(default)]
    pub teams: Vec<TeamRecord>,
}

/// A project team or a pool.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamRecord {
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// First day, YYYY-MM-DD.
    pub since: Option<String>,
    /// Last day, YYYY-MM-DD.
    pub until: Option<String>,
    /// Ids of the ministries it supports.
    #[serde(default)]
    pub supports: Vec<String>,
    /// Ids of the services it works on.
    #[serde(default)]
    pub services: Vec<String>,
    /// Its posts by function.
    #[serde(default)]
    pub posts: Vec<PostsRecord>,
}

/// Posts of one function.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PostsRecord {
    /// Function, such as project-lead, coordination or technical.
    pub role: String,
    /// How many posts are planned.
    pub planned: u32,
    /// How many were filled, and when.
    #[serde(default)]
    pub filled: Vec<FilledRecord>,
}

/// How many posts were filled in all on a day.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FilledRecord {
    /// Day, YYYY-MM-DD; published only summed over at least three planned posts.
    pub date: String,
    /// Posts filled on that day, in all.
    pub posts: u32,
}
