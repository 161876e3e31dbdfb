// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Who offers what: `GovernmentOrganization` and `GovernmentService`.

use super::{Thing, organization, script, thing};
use crate::model::report::{Executor, Ministry, Service};
use crate::model::state::Listing;
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
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<Thing>,
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

/// A service that there is, with where to apply; none in a demonstration.
pub(in crate::render) fn service(press: Press<'_>, ix: Ix<Service>) -> Option<Html> {
    let state = &press.figures.standing(ix).state;
    if press.report.site.demo || state.listing != Listing::Listed {
        return None;
    }
    let service = &press.report.services[ix];
    // Of what others execute, the ministry answers for the law and offers nothing itself.
    let provider = (state.executed_by == Executor::Land).then(|| {
        let ministry = press.for_elsewhere().ministry(state.ministry);
        thing(organization(press), ministry.title, Some(ministry.href))
    });
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
        provider,
        available_channel: service
            .url
            .clone()
            .map(|service_url| Channel { kind: "ServiceChannel", service_url }),
    }))
}
