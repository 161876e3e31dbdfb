// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who offers what: `GovernmentOrganization` and `GovernmentService`.

use super::{Thing, organization, script, thing};
use crate::model::report::{Ministry, Service};
use crate::model::table::Ix;
use crate::render::press::Press;
use crate::render::view::Html;
use serde::Serialize;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Organization {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    alternate_name: String,
    main_entity_of_page: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    founding_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    dissolution_date: Option<String>,
}

/// A ministry.
pub(in crate::render) fn ministry(press: Press<'_>, ix: Ix<Ministry>) -> Html {
    let ministry = &press.report.ministries[ix];
    script(Organization {
        kind: organization(press),
        name: ministry.name.clone(),
        alternate_name: ministry.short.clone(),
        main_entity_of_page: press.url(&press.paths().ministry(&ministry.id)),
        url: ministry.url.clone(),
        founding_date: ministry.valid_from.map(|day| day.to_string()),
        dissolution_date: ministry.valid_until.map(|day| day.to_string()),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct GovernmentService {
    #[serde(rename = "@type")]
    kind: &'static str,
    name: String,
    main_entity_of_page: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifier: Vec<Identifier>,
    provider: Thing,
    #[serde(skip_serializing_if = "Option::is_none")]
    available_channel: Option<Channel>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Identifier {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "propertyID")]
    property_id: &'static str,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Channel {
    #[serde(rename = "@type")]
    kind: &'static str,
    service_url: String,
}

/// A service, with where to apply; none in a demonstration.
pub(in crate::render) fn service(press: Press<'_>, ix: Ix<Service>) -> Option<Html> {
    if press.report.site.demo {
        return None;
    }
    let service = &press.report.services[ix];
    let elsewhere = press.for_elsewhere();
    let ministry = elsewhere.ministry(press.figures.standing(ix).state.ministry);
    let identifier = |property_id: &'static str, value: &String| Identifier {
        kind: "PropertyValue",
        property_id,
        value: value.clone(),
    };
    let ozg = service.ozg_id.iter().map(|id| identifier("OZG-ID", id));
    let leika = service.leika.iter().map(|id| identifier("LeiKa", id));
    Some(script(GovernmentService {
        kind: "GovernmentService",
        name: service.title.clone(),
        main_entity_of_page: press.url(&press.paths().service(&service.id)),
        identifier: ozg.chain(leika).collect(),
        provider: thing(organization(press), ministry.title, Some(ministry.href)),
        available_channel: service
            .url
            .clone()
            .map(|service_url| Channel { kind: "ServiceChannel", service_url }),
    }))
}
