# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

"""Makes the workbooks of this folder with LibreOffice (`soffice`): python3 make.py

They are what ministries send: a cover, heads somewhere, merged cells, German dates and decimal commas, "k. A.",
"entfällt", sums, a formula that went wrong. Run by hand; the workbooks lie beside their expectations.
"""

import subprocess
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

HERE = Path(__file__).parent

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="d"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/>
<number:text>.</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="d"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
"""
TAIL = "</office:spreadsheet></office:body></office:document>\n"


class Day(str):
    """A day as the spreadsheet keeps it, and not as a text."""


class Formula(str):
    """What a cell computes."""


def cell(value):
    spans = ""
    if isinstance(value, tuple):
        value, rows, columns = value
        spans = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"'
    if value is None:
        return f"<table:table-cell{spans}/>"
    if value == "covered":
        return "<table:covered-table-cell/>"
    if isinstance(value, Day):
        return f'<table:table-cell{spans} table:style-name="day" office:value-type="date" office:date-value="{value}"/>'
    if isinstance(value, Formula):
        return f"<table:table-cell{spans} table:formula={quoteattr('of:' + value)}/>"
    if isinstance(value, (int, float)):
        return f'<table:table-cell{spans} office:value-type="float" office:value="{value}"/>'
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
    return f'<table:table-cell{spans} office:value-type="string">{lines}</table:table-cell>'


def flat(sheets):
    out = HEAD
    for name, rows in sheets.items():
        out += f"<table:table table:name={quoteattr(name)}>"
        for row in rows:
            out += "<table:table-row>" + "".join(map(cell, row)) + "</table:table-row>"
        out += "</table:table>"
    return out + TAIL


def make(case, name, ending, sheets):
    folder = HERE / case
    folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        source = Path(work) / f"{name}.fods"
        source.write_text(flat(sheets), encoding="utf-8")
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{work}/profile", "--convert-to", ending, "--outdir", folder, source],
            check=True, stdout=subprocess.DEVNULL,
        )


COVER = [["Ressortabfrage IV/2026"], [None], ["Bitte füllen Sie das zweite Blatt aus."]]

MESS = [
    [("Abfrage der OZG-Leistungen", 1, 7), *["covered"] * 6],
    [None],
    ["Ressort", "OZG-ID", "Leistung", "Reifegrad\n(0–4)", "Umsetzungs-\nstand", "Stand vom", "Anmerkungen"],
    [("Sozialministerium", 2, 1), 10000, "Elterngeld", 3.0, "umgesetzt", Day("2026-11-15"), None],
    ["covered", None, None, None, None, None, None],
    ["Finanzministerium", "10077", "Einkommen\u00adsteuer", "Stufe 4", "online", "15.11.2026", "Frau Beispiel, Zi. 204"],
    ["Innenministerium", 10119, "Personalausweis", "k. A.", "in\u00a0Umsetzung", Day("2026-11-14"), "Zuständigkeit in Klärung"],
    [("Summe", 1, 3), "covered", "covered", 7, None, None, None],
]

# One day for both rows of a service: the spreadsheet has it in the first.
MERGED = [
    ["Stichtag", "Kennung", "Stufe", "Anbietende Kommunen", "Zuständige Kommunen"],
    [(Day("2026-11-15"), 2, 1), "elterngeld", 3, "8,0", 23],
    ["covered", "personalausweis", 2, "4", "23"],
]

REFUSED = [
    ["OZG-ID", "Leistung", "Reifegrad", "Status", "Datum"],
    [10000, "Elterngeld", "entfällt", "umgesetzt", Day("2026-11-15")],
    [10077, "Einkommensteuer", Formula("=[.A1]/0"), "umgesetzt", Day("2026-11-15")],
    [10119, "Personalausweis", 2.5, "in Arbeit", Day("2026-11-15")],
    [10119, "Personalausweis", 2, "in Arbeit", "Mitte November"],
]

make("mess-xlsx", "abfrage", "xlsx", {"Deckblatt": COVER, "Leistungen": MESS})
make("mess-ods", "abfrage", "ods", {"Deckblatt": COVER, "Leistungen": MESS})
make("mess-xls", "abfrage", "xls", {"Deckblatt": COVER, "Leistungen": MESS})
make("merged-xlsx", "kommunen", "xlsx", {"Tabelle1": MERGED})
make("merged-ods", "kommunen", "ods", {"Tabelle1": MERGED})
make("refused-xlsx", "abfrage", "xlsx", {"Leistungen": REFUSED})
make("refused-ods", "abfrage", "ods", {"Leistungen": REFUSED})
make("two-sheets", "abfrage", "xlsx", {"Land": MERGED, "Kommunen": MERGED})

# A form that computes what it shows; an empty text is nothing reported.
COMPUTED = [
    ["OZG-ID", "Reifegrad", "Stand vom", "Bemerkung"],
    [10000, Formula("=1+2"), Day("2026-11-15"), Formula('=IF(1=2;"x";"")')],
    [10119, Formula('=IF(1=2;3;"")'), Day("2026-11-15"), None],
]

make("computed-xlsx", "abfrage", "xlsx", {"Leistungen": COMPUTED})
make("computed-ods", "abfrage", "ods", {"Leistungen": COMPUTED})
