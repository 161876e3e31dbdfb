// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Ministries, project teams and pools: who is responsible and who helps.

use super::at::At;
use super::catalogue::former_ids;
use super::check::Check;
use super::ids::Kind;
use super::report::{Ministry, Posts, Team};
use super::table::Table;
use crate::diagnostics::Code;
use crate::load::Doc;
use crate::load::files::organisation::{MinistryRecord, PostsRecord, TeamRecord, TeamsFile};

/// Checks the ministries.
pub(super) fn ministries(doc: &Doc<Vec<MinistryRecord>>, check: &mut Check<'_>) -> Table<Ministry> {
    let top = At::top(&doc.file);
    let claims = doc.value.iter().enumerate();
    check.unique(claims.map(|(i, ministry)| (ministry.id.as_str(), top.item(i).key("id").place())));
    let mut ministries = Table::default();
    for (index, record) in doc.value.iter().enumerate() {
        let at = top.item(index);
        check.slug(&at.key("id"), &record.id);
        check.text(&at.key("name"), &record.name);
        check.url(&at.key("url"), record.url.as_ref());
        check.texts(&at.key("also_called"), &record.also_called);
        if let Some(successor) = &record.successor {
            check.refers(&at.key("successor"), Kind::Ministry, successor);
        }
        former_ids(check, &at.key("former_ids"), &record.id, &record.former_ids);
        let valid_from = check.date_or_none(&at.key("valid_from"), record.valid_from.as_ref());
        let valid_until = check.date_or_none(&at.key("valid_until"), record.valid_until.as_ref());
        check.period(&at.key("valid_until"), valid_from, valid_until);
        // An end before the beginning is no end to hold anything against.
        let valid_until = valid_until.filter(|until| valid_from.is_none_or(|from| from <= *until));
        let ministry = Ministry {
            id: record.id.clone(),
            short: record
                .abbreviation
                .clone()
                .filter(|short| !short.trim().is_empty())
                .unwrap_or_else(|| record.id.to_uppercase()),
            name: record.name.clone(),
            url: record.url.clone(),
            valid_from,
            valid_until,
            successor: record.successor.clone(),
            also_called: record.also_called.clone(),
            former_ids: record.former_ids.clone(),
        };
        ministries.push(&record.id, ministry);
    }
    ministries
}

/// Checks teams and pools.
pub(super) fn teams(
    doc: &Doc<TeamsFile>,
    ministries: &Table<Ministry>,
    check: &mut Check<'_>,
) -> Vec<Team> {
    let top = At::top(&doc.file);
    let (pools, teams) = (top.key("pools"), top.key("teams"));
    let lists = [(pools, &doc.value.pools, true), (teams, &doc.value.teams, false)];
    let claims = lists.iter().flat_map(|(at, list, _)| {
        list.iter()
            .enumerate()
            .map(move |(i, team)| (team.id.as_str(), at.item(i).key("id").place()))
    });
    check.unique(claims.collect::<Vec<_>>().into_iter());
    let mut all = Vec::new();
    for (at, list, is_pool) in &lists {
        for (index, record) in list.iter().enumerate() {
            all.push(team(check, &at.item(index), record, *is_pool, ministries));
        }
    }
    all
}

fn team(
    check: &mut Check<'_>,
    at: &At<'_>,
    record: &TeamRecord,
    is_pool: bool,
    ministries: &Table<Ministry>,
) -> Team {
    check.slug(&at.key("id"), &record.id);
    check.text(&at.key("name"), &record.name);
    check.refer_all(&at.key("supports"), Kind::Ministry, &record.supports);
    check.refer_all(&at.key("services"), Kind::Service, &record.services);
    let since = check.date_or_none(&at.key("since"), record.since.as_ref());
    let until = check.date_or_none(&at.key("until"), record.until.as_ref());
    check.period(&at.key("until"), since, until);
    let list = at.key("posts");
    let posts =
        record.posts.iter().enumerate().map(|(i, record)| posts(check, &list.item(i), record));
    Team {
        id: record.id.clone(),
        name: record.name.clone(),
        is_pool,
        since,
        until,
        supports: record.supports.iter().filter_map(|id| ministries.find(id)).collect(),
        services: record.services.clone(),
        posts: posts.collect(),
    }
}

fn posts(check: &mut Check<'_>, at: &At<'_>, record: &PostsRecord) -> Posts {
    check.text(&at.key("role"), &record.role);
    let (list, planned) = (at.key("filled"), at.key("planned"));
    let mut filled = Vec::new();
    for (index, entry) in record.filled.iter().enumerate() {
        let at = list.item(index);
        let date = check.date(&at.key("date"), &entry.date);
        // A number that was left out reads as 0 and must not be compared.
        if entry.posts > record.planned && !check.left_out(&planned) {
            let args: &[(&'static str, &dyn ToString)] =
                &[("value", &entry.posts), ("planned", &record.planned)];
            check.wrong(Code::MorePostsThanPlanned, &at.key("posts"), args);
        }
        if let Some(date) = date.filter(|date| *date > check.today) {
            check.wrong(
                Code::ObservationInFuture,
                &at.key("date"),
                &[("value", &date), ("today", &check.today.clone())],
            );
        }
        filled.extend(date.map(|date| (date, entry.posts)));
    }
    filled.sort_unstable();
    Posts { role: record.role.clone(), planned: record.planned, filled }
}
