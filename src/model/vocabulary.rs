// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! The terms of DCAT-AP.de that a publisher names in `data/site.yaml`: licence, data provider, place.
//!
//! Boundary: only the list of licences is kept here, since it is closed and short; of the others the
//! beginning of the address is known. Source: the controlled vocabularies of DCAT-AP.de 2.0 and its
//! conventions 8, 12, 13, 32 and 35.

/// Where the terms for licences stand.
pub const LICENCES: &str = "http://dcat-ap.de/def/licenses/";
/// Where the terms for those who deliver to GovData stand.
pub const CONTRIBUTORS: &str = "http://dcat-ap.de/def/contributors/";
/// Where the terms for places stand.
pub const GEOCODING: &str = "http://dcat-ap.de/def/politicalGeocoding/";

/// Licences by the end of their address, with the name that people know them by.
const ALL: &[(&str, &str)] = &[
    ("dl-zero-de/2.0", "Datenlizenz Deutschland – Zero – Version 2.0"),
    ("dl-by-de/2.0", "Datenlizenz Deutschland – Namensnennung – Version 2.0"),
    ("dl-by-de/1.0", "Datenlizenz Deutschland – Namensnennung – Version 1.0"),
    (
        "dl-by-nc-de/1.0",
        "Datenlizenz Deutschland – Namensnennung – nicht kommerziell – Version 1.0",
    ),
    ("cc-zero", "Creative Commons CC0 1.0"),
    ("cc-by", "Creative Commons BY"),
    ("cc-by/4.0", "Creative Commons BY 4.0"),
    ("cc-by-de/3.0", "Creative Commons BY 3.0 DE"),
    ("cc-by-sa", "Creative Commons BY-SA"),
    ("cc-by-sa/4.0", "Creative Commons BY-SA 4.0"),
    ("cc-by-sa-de/3.0", "Creative Commons BY-SA 3.0 DE"),
    ("cc-by-nc", "Creative Commons BY-NC"),
    ("cc-by-nc/4.0", "Creative Commons BY-NC 4.0"),
    ("cc-by-nc-de/3.0", "Creative Commons BY-NC 3.0 DE"),
    ("cc-by-nd", "Creative Commons BY-ND"),
    ("cc-by-nd/3.0", "Creative Commons BY-ND 3.0"),
    ("cc-by-nd/4.0", "Creative Commons BY-ND 4.0"),
    ("ccpdm/1.0", "Public Domain Mark 1.0"),
    ("odbl", "Open Data Commons ODbL"),
    ("odby", "Open Data Commons ODC-BY 1.0"),
    ("odcpddl", "Open Data Commons PDDL"),
    ("geonutz/20130319", "GeoNutzV (Bund)"),
    ("geoNutz/20131001", "Nutzungsbestimmungen für Geodaten des Landes Berlin"),
    ("officialWork", "Amtliches Werk (§ 5 UrhG)"),
    ("gfdl", "GNU Free Documentation License"),
    ("gpl/3.0", "GNU GPL 3.0"),
    ("apache", "Apache-Lizenz"),
    ("bsd", "BSD-Lizenz"),
    ("mozilla", "Mozilla Public License 2.0"),
    ("other-open", "Andere offene Lizenz"),
    ("other-opensource", "Andere Open-Source-Lizenz"),
    ("other-closed", "Andere geschlossene Lizenz"),
    ("other-commercial", "Andere kommerzielle Lizenz"),
    ("other-freeware", "Andere Freeware-Lizenz"),
];

/// What people write instead: addresses of the licences themselves, and slips that are equally near
/// to several.
const ELSEWHERE: &[(&str, &str)] = &[
    ("creativecommons.org/publicdomain/zero/1.0", "cc-zero"),
    ("creativecommons.org/licenses/by/4.0", "cc-by/4.0"),
    ("creativecommons.org/licenses/by-sa/4.0", "cc-by-sa/4.0"),
    ("govdata.de/dl-de/by-2-0", "dl-by-de/2.0"),
    ("govdata.de/dl-de/zero-2-0", "dl-zero-de/2.0"),
    ("dcat-ap.de/def/licenses/dl-by/2.0", "dl-by-de/2.0"),
    ("dcat-ap.de/def/licenses/dl-zero/2.0", "dl-zero-de/2.0"),
];

/// The name of a licence of the list.
#[must_use]
pub fn licence(uri: &str) -> Option<&'static str> {
    let end = uri.strip_prefix(LICENCES)?;
    ALL.iter().find(|(id, _)| *id == end).map(|(_, name)| *name)
}

/// The address of a licence of the list that somebody may have meant.
pub(super) fn meant(uri: &str) -> Option<String> {
    let known = ELSEWHERE.iter().find(|(part, _)| uri.contains(part));
    known.map(|(_, id)| format!("{LICENCES}{id}"))
}

/// All licences of the list.
pub(super) fn licences() -> impl Iterator<Item = String> {
    ALL.iter().map(|(id, _)| format!("{LICENCES}{id}"))
}

/// Whether a licence asks for a name (convention 35).
pub(super) fn asks_for_name(uri: &str) -> bool {
    let end = uri.strip_prefix(LICENCES).unwrap_or_default();
    ["dl-by", "cc-by", "odby", "odbl"].iter().any(|begin| end.starts_with(begin))
}

/// The level of government that a place belongs to (convention 9), if its address says so.
#[must_use]
pub fn geocoding_level(uri: &str) -> Option<String> {
    let (list, _) = uri.strip_prefix(GEOCODING)?.split_once('/')?;
    let level = match list {
        "stateKey" => "state",
        "districtKey" => "administrativeDistrict",
        "municipalityKey" | "municipalAssociationKey" => "municipality",
        // A place of this list may be a district or a municipality: its key alone would say which.
        _ => return (list == "Level").then(|| uri.to_owned()),
    };
    Some(format!("{GEOCODING}Level/{level}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licences_are_known_by_their_address_alone() {
        let by = "http://dcat-ap.de/def/licenses/dl-by-de/2.0";
        assert_eq!(licence(by), Some("Datenlizenz Deutschland – Namensnennung – Version 2.0"));
        assert!(asks_for_name(by));
        assert!(!asks_for_name("http://dcat-ap.de/def/licenses/cc-zero"));
        for other in ["http://dcat-ap.de/def/licenses/", "https://dcat-ap.de/def/licenses/cc-zero"]
        {
            assert_eq!(licence(other), None, "{other}");
        }
        assert_eq!(meant("https://www.govdata.de/dl-de/by-2-0").as_deref(), Some(by));
        assert!(ELSEWHERE.iter().all(|(_, id)| ALL.iter().any(|(known, _)| known == id)));
    }

    #[test]
    fn the_level_of_a_place_follows_from_its_list() {
        let level = |end: &str| geocoding_level(&format!("{GEOCODING}{end}"));
        let state = "http://dcat-ap.de/def/politicalGeocoding/Level/state";
        assert_eq!(level("stateKey/16").as_deref(), Some(state));
        assert_eq!(level("regionalKey/160510000000"), None);
        assert_eq!(geocoding_level("https://www.geonames.org/2822542"), None);
    }
}
