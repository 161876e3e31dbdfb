# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

date-as-list = Dieses Datum wird als Nummer einer Liste gelesen und erschiene verändert.
    .hint = Schreiben Sie vor den Punkt einen umgekehrten Schrägstrich: `15\. Januar`, oder stellen Sie ein Wort davor: `Am 15. Januar`.
    .explain =
        Beginnt eine Zeile mit einer Zahl, einem Punkt und einem Leerzeichen, ist sie in Markdown ein
        Punkt einer nummerierten Liste, und die Nummern vergibt die Liste. Aus „15. Januar“ unter
        „1. Dezember“ würde „2. Januar“.

        Das gilt auch für eine Zeile mitten im Absatz. Brechen Sie Zeilen nicht vor einem Datum um.

html-comment = Dieser Kommentar stünde für alle lesbar auf der Seite.
    .hint = Löschen Sie ihn. Notizen, die niemand sehen soll, gehören nicht in diese Datei; im Kopf gelten Zeilen mit „#“ als Bemerkung.
    .explain =
        HTML wird in Texten nicht ausgeführt, sondern als Text gezeigt. Das gilt auch für Kommentare
        wie `<!-- nachfragen -->`, die ein Browser sonst verbirgt.

raw-html = HTML wird hier als Text gezeigt, mit den spitzen Klammern.
    .hint = Nehmen Sie die Zeichen heraus, und verwenden Sie Markdown: `**fett**`, `*kursiv*`, eine Leerzeile für einen neuen Absatz. Ist es so gemeint, setzen Sie es in Gravis-Zeichen: `` `<br>` ``.
    .explain =
        Was aus Word oder einer Website eingefügt wird, bringt oft Auszeichnungen wie `<p class=…>` oder
        `<br>` mit. Sie wirken hier nicht und stünden lesbar auf der Seite.

table-cells = Diese Zeile hat mehr Zellen als die Tabelle Spalten. Was zu viel ist, erschiene nicht.
    .hint = Ergänzen Sie in der Kopfzeile und in der Zeile mit den Strichen eine Spalte, oder nehmen Sie einen senkrechten Strich heraus. Ein Strich, der in die Zelle gehört, wird `\|` geschrieben.
    .explain =
        Die Kopfzeile legt fest, wie viele Spalten eine Tabelle hat.

            | Ressort | online |
            |---------|--------|
            | TFM     | 3      |

link-without-text = Dieser Link hat keinen Text.
    .hint = Schreiben Sie zwischen die eckigen Klammern, wohin er führt: `[Methodik](/methodik/)`.
    .explain =
        Ein Link ohne Text ist unsichtbar, und ein Vorleseprogramm kann ihn nicht nennen (WCAG 2.4.4).
