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
const FORMULA: &[char] = &['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

fn push(out: &mut String, cell: &str) {
    // An apostrophe makes it a text. A number is no formula, and stays one.
    let is_number = || cell.parse::<f64>().is_ok_and(f64::is_finite);
    let runs = cell.starts_with(FORMULA) && !is_number();
    let apostrophe = if runs { "'" } else { "" };
    if cell.contains(['"', ',', '\n', '\r']) {
        out.push('"');
        out.push_str(apostrophe);
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(apostrophe);
        out.push_str(cell);
    }
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
        let formulas = ["=1+1", "+49 361", "-um- und Abmeldung", "@SUM(A1)", "\tx", "＝1", "-inf"];
        for formula in formulas {
            assert_eq!(line(&[formula]), format!("'{formula}\r\n"));
        }
        assert_eq!(line(&["=\"a\",b"]), "\"'=\"\"a\"\",b\"\r\n");
        assert_eq!(line(&["-3.5", "+2", "a=b"]), "-3.5,+2,a=b\r\n");
    }
}
