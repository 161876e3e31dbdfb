// SPDX-FileCopyrightText: 2026 The Fortschritt contributors
// SPDX-License-Identifier: EUPL-1.2

//! Tables as text: RFC 4180, and harmless in a spreadsheet.

/// A line of a table.
pub(super) fn line(out: &mut String, cells: &[String]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        push(out, cell);
    }
    out.push_str("\r\n");
}

/// What spreadsheets take for the beginning of a formula, in wide forms too.
const FORMULA: &[char] = &['=', '+', '-', '@', '＝', '＋', '－', '＠'];
/// Where a spreadsheet may begin another cell, whatever is quoted: a German one takes a semicolon for
/// the comma.
const PARTS: &[char] = &[';', '\t', '\n', '\r'];

fn push(out: &mut String, cell: &str) {
    let is_quoted = cell.contains(['"', ',', '\n', '\r']);
    let quote = if is_quoted { "\"" } else { "" };
    out.push_str(quote);
    for part in cell.split_inclusive(PARTS) {
        let text = part.trim_end_matches(PARTS);
        // An apostrophe makes it a text. A number is no formula, and stays one.
        let is_number = || text.parse::<f64>().is_ok_and(f64::is_finite);
        if text.starts_with(FORMULA) && !is_number() {
            out.push('\'');
        }
        if is_quoted {
            out.push_str(&part.replace('"', "\"\""));
        } else {
            out.push_str(part);
        }
    }
    out.push_str(quote);
}

#[cfg(test)]
mod tests {
    fn line(cells: &[&str]) -> String {
        let mut out = String::new();
        let cells: Vec<String> = cells.iter().map(|cell| (*cell).to_owned()).collect();
        super::line(&mut out, &cells);
        out
    }

    #[test]
    fn a_cell_that_holds_a_comma_a_quote_or_a_break_is_quoted() {
        assert_eq!(line(&["a", "b, c", "d\"e", "f\ng", ""]), "a,\"b, c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_is_made_a_text() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+49 361", "'+49 361"),
            ("-um- und Abmeldung", "'-um- und Abmeldung"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("＝1", "'＝1"),
            ("-inf", "'-inf"),
            ("=\"a\",b", "\"'=\"\"a\"\",b\""),
            ("Titel;=1+1", "Titel;'=1+1"),
            ("a\n=1+1", "\"a\n'=1+1\""),
            ("\t=1", "\t'=1"),
            ("-3.5", "-3.5"),
            ("a;-3", "a;-3"),
            ("+2", "+2"),
            ("a=b", "a=b"),
            ("Kfz-Zulassung; -abmeldung", "Kfz-Zulassung; -abmeldung"),
        ] {
            assert_eq!(line(&[cell]), format!("{written}\r\n"));
        }
    }
}
