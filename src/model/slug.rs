// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Words to slugs, the way German readers spell without umlauts.

/// `Größe & Übergang` to `groesse-uebergang`; empty if nothing is left.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut push = |part: &str| {
        for c in part.chars() {
            if c.is_ascii_alphanumeric() {
                out.push(c.to_ascii_lowercase());
            } else if !out.is_empty() && !out.ends_with('-') {
                out.push('-');
            }
        }
    };
    for c in text.chars() {
        // A general transliteration makes `u` of `ü`, which nobody in Germany would look for.
        match c {
            'ä' | 'Ä' => push("ae"),
            'ö' | 'Ö' => push("oe"),
            'ü' | 'Ü' => push("ue"),
            'ß' | 'ẞ' => push("ss"),
            '\u{ad}' | '\u{200b}' => {}
            c if c.is_ascii() => push(c.encode_utf8(&mut [0; 4])),
            c => push(deunicode::deunicode_char(c).unwrap_or("-")),
        }
    }
    out.truncate(out.trim_end_matches('-').len());
    out
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn german_letters_become_two_and_the_rest_a_hyphen() {
        assert_eq!(slug("Größe & Übergang – §1"), "groesse-uebergang-ss1");
        assert_eq!(slug("  Éclair!  "), "eclair");
        assert_eq!(slug("???"), "");
    }
}
