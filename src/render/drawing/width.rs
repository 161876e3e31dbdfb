// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! How wide text will be, and how it is made to fit.
//!
//! Boundary: a table instead of a font. The reader's font is not known here, but a label must not
//! be clipped in any of them, therefore the widest of the usual ones counts (`DejaVu Sans`, else
//! `Liberation Sans`, which is as wide as Arial).

/// Advance widths of U+0020 to U+007E in thousandths of the font size.
const REGULAR: [u16; 95] = [
    318, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637,
    637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 557, 1016, 685, 687, 723, 771, 667,
    611, 778, 752, 295, 500, 667, 558, 863, 749, 788, 667, 788, 723, 667, 611, 732, 685, 989, 686,
    667, 686, 391, 337, 391, 838, 557, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 278, 580,
    278, 975, 634, 612, 635, 635, 412, 521, 393, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
];

/// The same in bold.
const BOLD: [u16; 95] = [
    349, 457, 521, 838, 696, 1002, 873, 307, 458, 458, 523, 838, 380, 416, 380, 366, 696, 696, 696,
    696, 696, 696, 696, 696, 696, 696, 400, 400, 838, 838, 838, 611, 1000, 774, 763, 734, 831, 684,
    684, 821, 837, 373, 557, 775, 638, 996, 837, 851, 733, 851, 771, 721, 683, 813, 774, 1104, 771,
    725, 726, 458, 366, 458, 838, 557, 500, 675, 716, 593, 716, 679, 436, 716, 712, 343, 343, 666,
    343, 1042, 712, 688, 716, 716, 494, 596, 479, 712, 652, 924, 646, 652, 583, 712, 366, 712, 838,
];

/// The width of `text`, rounded up, in the unit of `size`.
pub fn advance(text: &str, size: i32, bold: bool) -> i32 {
    let mille: i64 = text.chars().map(|c| i64::from(mille(c, bold))).sum();
    let width = (mille.saturating_mul(i64::from(size)) + 999) / 1000;
    i32::try_from(width).unwrap_or(i32::MAX)
}

/// `text`, or as much of it as fits into `room` with an ellipsis, or nothing.
pub fn shorten(text: &str, room: i32, size: i32, bold: bool) -> String {
    if advance(text, size, bold) <= room {
        return text.to_owned();
    }
    let ellipsis = advance("…", size, bold);
    if room < ellipsis {
        return String::new();
    }
    let budget = (i64::from(room) - i64::from(ellipsis)) * 1000;
    let mut used = 0;
    let kept: String = text
        .chars()
        .take_while(|&c| {
            used += i64::from(mille(c, bold)) * i64::from(size);
            used <= budget
        })
        .collect();
    format!("{}…", kept.trim_end())
}

/// `text` in at most `most` lines that fit into `room`; the last one is shortened if need be.
pub fn wrap(text: &str, room: i32, size: i32, bold: bool, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    // No-break spaces hold "4,7 %" together, but `split_whitespace` would split there.
    for word in text.split([' ', '\t', '\n', '\r']).filter(|word| !word.is_empty()) {
        let full = lines.len() >= most;
        let Some(line) = lines.last_mut() else { break };
        let joined = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || full || advance(&joined, size, bold) <= room {
            *line = joined;
        } else {
            lines.push(word.to_owned());
        }
        // Words behind the ellipsis would be joined in vain, each time at the cost of the whole.
        if full && lines.last().is_some_and(|line| advance(line, size, bold) > room) {
            break;
        }
    }
    lines.iter().map(|line| shorten(line, room, size, bold)).collect()
}

fn mille(c: char, bold: bool) -> u16 {
    let ascii = |c: u8| {
        let table = if bold { &BOLD } else { &REGULAR };
        table.get(usize::from(c).wrapping_sub(0x20)).copied().unwrap_or(0)
    };
    match c {
        ' '..='~' => u8::try_from(c).map_or(0, ascii),
        'à'..='å' => ascii(b'a'),
        'è'..='ë' => ascii(b'e'),
        'ò'..='ö' | 'ø' => ascii(b'o'),
        'ù'..='ü' | 'ß' => ascii(b'u'),
        'À'..='Å' => ascii(b'A'),
        'Ò'..='Ö' | 'Ø' => ascii(b'O'),
        'Ù'..='Ü' => ascii(b'U'),
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '·' | '\0'..='\u{1f}' => ascii(b' '),
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{fe0f}' | '\u{ad}' => 0,
        '‐' | '‑' => ascii(b'-'),
        '–' => 500,
        '‘'..='‛' => 380,
        '“'..='‟' => 660,
        '\u{a1}'..='\u{24f}' if !matches!(c, 'æ' | 'Æ' | 'œ' | 'Œ' | '½' | '¼' | '¾') => {
            1000
        }
        // Other scripts and pictures: the widest letters of each.
        '\u{250}'..='\u{10ff}' | 'æ' | 'Æ' | 'œ' | 'Œ' | '½' | '¼' | '¾' => 1200,
        '\u{2010}'..='\u{22ff}' => 1000,
        _ => 1300,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_count_as_letters_not_as_bytes() {
        assert_eq!(advance("Überall", 130, false), advance("Uberall", 130, false));
        assert_eq!(advance("", 130, true), 0);
        assert!(advance("n", 130, true) > advance("n", 130, false));
    }

    #[test]
    fn shortened_text_fits_and_says_so() {
        let short = shorten("Migration, Justiz und Verbraucherschutz", 1000, 130, false);
        assert!(short.starts_with("Migr") && short.ends_with('…'));
        assert!(advance(&short, 130, false) <= 1000);
        assert_eq!(shorten("TFM", 1000, 130, false), "TFM");
        assert_eq!(shorten("TFM", -5, 130, false), "");
        assert_eq!(shorten("TFM", 200, 130, false), "…");
    }

    #[test]
    fn wrapped_text_keeps_its_words() {
        let lines = wrap("190 im Geltungsbereich, 4,7\u{a0}%", 1300, 130, false, 9);
        assert_eq!(lines.join(" "), "190 im Geltungsbereich, 4,7\u{a0}%");
        assert!(lines.len() > 1);
        assert_eq!(wrap(&"wort ".repeat(100), 1300, 130, false, 2).len(), 2);
        assert_eq!(wrap("", 1300, 130, false, 2), [""]);
    }
}
