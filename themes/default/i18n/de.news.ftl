# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Meldungen und ihre Listen.

## Fixed words

no_news = Es gibt noch keine Meldungen.
paraphrase = Sinngemäß:
corrections = Korrekturen
about_item = Zu diesem Text
source = Quelle
about_ministries = Ressorts
about_services = Leistungen
keywords = Stichwörter
press_contact = Pressekontakt
email = E-Mail:
phone = Telefon:
address = Im Netz:
mail_link = Link mailen
print_hint = Zum Drucken oder Speichern als PDF verwenden Sie „Drucken“ im Menü Ihres Browsers.
related = Weitere Meldungen
section = Rubrik
more_lists = Meldungen nach

## Lists

title-keyword = Stichwort: { $name }
title-year = Meldungen aus { $name }
title-section = Rubrik: { $name }
title-news-ministry = Meldungen: { $name }
news-by-section = Rubriken
news-by-ministry = Ressorts
news-by-year = Jahre
news-by-keyword = Stichwörter

## Items

news-press-release = Medieninformation
news-cio-statement = Stellungnahme des CIO
news-interview = Interview
news-report = Meldung
news-numbered = { $kind } { $number }
news-updated = aktualisiert am { $date }
news-corrected-on = korrigiert am { $date }
news-by = Von { $author }
dateline = { $place }, { $date } –
news-canceled = Diese Meldung wurde zurückgezogen.
quoted = „{ $text }“

## Texts

figure-corrected-before = { $figure } [im Bericht { $published }; korrigiert am { $date }]
chart-elsewhere = Diagramm: { $message }
footnotes = Fußnoten
footnote-to = Fußnote { $number }
footnote-back = Zurück zum Text
footnote-back-nth = Zurück zur Stelle { $nth } im Text

## Handed out before publication

handout-embargo = Sperrfrist: { $moment }. Vorher darf nichts daraus veröffentlicht werden.
handout-scheduled = Vorschau: erscheint am { $moment }.
handout-draft = Entwurf. Nicht zur Veröffentlichung.
handout-withheld = Zurückgehalten. Nicht zur Veröffentlichung.
mail-characters = Zeichen im Text: { $n }
