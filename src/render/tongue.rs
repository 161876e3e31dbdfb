// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Languages as their speakers call them, and in which direction they are read.
//!
//! Whoever looks for their language looks for its own name, therefore nothing here is translated. A
//! language that is not in the list goes by its code.

/// Codes (ISO 639) and names, of those that authorities in Germany write in most.
const NAMES: [(&str, &str); 24] = [
    ("ar", "العربية"),
    ("bg", "Български"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("dsb", "Dolnoserbšćina"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hr", "Hrvatski"),
    ("hsb", "Hornjoserbšćina"),
    ("it", "Italiano"),
    ("ku", "Kurdî"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
];

/// The name of a language in that language.
#[must_use]
pub fn name(code: &str) -> &str {
    NAMES.iter().find(|(known, _)| *known == code).map_or(code, |(_, name)| name)
}

/// Whether it is read from right to left.
#[must_use]
pub fn is_right_to_left(code: &str) -> bool {
    matches!(code.split('-').next(), Some("ar" | "fa" | "he" | "ur" | "ps" | "ckb"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_by_their_codes() {
        assert!(NAMES.is_sorted_by_key(|(code, _)| *code));
        assert_eq!([name("uk"), name("xx")], ["Українська", "xx"]);
        assert!(is_right_to_left("fa") && !is_right_to_left("de"));
    }
}
