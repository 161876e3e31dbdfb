# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Berichte, Korrekturen und Änderungen.

## Words of the templates

releases_intro = Ein Bericht hält fest, was an einem Stichtag bekannt war. Seine Zahlen ändern sich nicht mehr. Was später gemeldet oder korrigiert wird, steht daneben.
releases_dates = Termine und Berichte
releases_none = Angekündigt oder veröffentlicht ist noch kein Bericht.
digest = Prüfsumme:
release_numbers = Zahlen
release_ministries = Nach Ressort
release_changes = Was sich gegenüber dem Bericht davor geändert hat
release_files = Dateien und Prüfsumme
digest_note = Der Bericht trägt diese Prüfsumme (SHA-256). Der nächste Bericht nennt sie, sie steht im Feed und in der Liste aller Berichte. Wer sie aufbewahrt, erkennt, ob jemand den Bericht später ändert.
digest_how = Die Prüfsumme der Stände, die der Bericht unter „states“ nennt, lässt sich mit zwei verbreiteten Programmen nachrechnen:
corrections_all = Alle Korrekturen
corrections_none = Bisher musste nichts korrigiert werden.
protection = Wie die Vergangenheit geschützt ist
ledger_note = Alle Berichte mit ihren Prüfsummen, alle Korrekturen und alle Termine in einer Datei:
changes_since = Seit dem Stichtag
compared = Dieselben Daten, verschieden gezählt
compared_note = Alle diese Zahlen stimmen. Sie beantworten verschiedene Fragen.
revised = Was in Berichten zunächst anders stand
corrected_here = Korrigiert

## Titles and columns

menu-releases = Berichte
title-releases = Berichte
title-release = Bericht { $release }
title-corrections = Korrekturen
title-changes = Änderungen
date-time = { $date }, { $time } Uhr
column-measure = Was gezählt wird
column-published = veröffentlicht
column-known-now = heute bekannt
column-known-now-of = { $measure }, heute bekannt
column-recalculated = nach heutiger Zählweise
column-release = Bericht { $name }
column-today = Stichtag { $name }
column-ministry = Ressort
column-conform = online, gleich wo
column-release-name = Bericht
column-published-on = Veröffentlicht
column-digest = Prüfsumme (Anfang)
column-meaning = Was das heißt
column-figure = Zahl

## Calendar

calendar-file = Termine für Ihren Kalender (ICS)
calendar-kept = { $count ->
    [one] Der eine Termin, der verstrichen ist, wurde { $kept ->
        [0] nicht eingehalten.
       *[other] eingehalten.
    }
   *[other] Von den Terminen, die verstrichen sind, { $kept ->
        [one] wurde
       *[other] wurden
    } { $figure } eingehalten.
}
announced-day = angekündigt für den { $date }
announced-time = angekündigt für den { $date }, { $time } Uhr
announced-month = angekündigt für { $date }
not-announced = nicht angekündigt
date-confirmed = bestätigt
date-provisional = vorläufig
date-ahead = steht bevor
date-kept = pünktlich
date-late = { $count ->
    [one] einen Tag zu spät
   *[other] { $n } Tage zu spät
}
date-missed = { $count ->
    [one] versäumt, seit einem Tag überfällig
   *[other] versäumt, seit { $n } Tagen überfällig
}
published-on = Veröffentlicht am { $published }, Stichtag { $as_of }
date-moved = Am { $date } verschoben vom { $from } auf den { $to }: { $reason }
date-moved-late = Erst am { $date }, nach dem Termin, verschoben vom { $from } auf den { $to }: { $reason }

## Releases

release-dates = Stichtag { $as_of } · Redaktionsschluss { $cutoff } · veröffentlicht am { $published }
release-lead = Veröffentlicht wurde zum { $date }: überall online { $figure }.
known-corrected = Nach Korrekturen sind es { $figure }.
known-revised = Mit Nachmeldungen sind es { $figure }.
known-both = Nach Korrekturen und mit Nachmeldungen sind es { $figure }.
release-figures = Zahlen des Berichts { $release }
release-ministries = Zahlen des Berichts { $release } nach Ressort
measure-conform-federal = konform, mit den Leistungen des Bundes
unchanged = unverändert
release-late = { $count ->
    [one] Nach Redaktionsschluss kam zu einer Leistung noch eine Meldung, die am Stichtag schon galt (bis { $date }):
   *[other] Nach Redaktionsschluss kamen zu { $n } Leistungen noch Meldungen, die am Stichtag schon galten (bis { $date }):
}
release-file-figures = Zahlen des Berichts
release-file-figures-about = jede Zahl, wie sie veröffentlicht wurde, und was aus ihr wurde
release-file-release = Der Bericht
release-file-release-about = Zahlen, Regeln und Namen, aus denen seine Prüfsumme gebildet ist
release-file-states = Die Stände
release-file-states-about = der veröffentlichte Stand jeder Leistung
serious-notice = Schwerwiegend korrigiert am { $date }: { $subject } – { $values }.
mark-published = { $signs }{"\u00A0"}veröffentlicht im Bericht { $release }: { $figure }
heard-corrected = korrigiert
heard-revised = mit Nachmeldungen
heard-recounted = heute anders gezählt
footnote-corrected = ᵏ Korrigiert, zuletzt am { $date }; im Bericht { $release } stand eine andere Zahl.
footnote-name = ᵏ Korrigiert am { $date }. { $values }.
footnote-revised = ʳ Mit Nachmeldungen bis { $date }; im Bericht { $release } stand eine andere Zahl.
figure-later = { $figure } [{ $notes }]
later-corrected = korrigiert am { $date }: { $now }
later-revised = nach Nachmeldungen bis { $date }: { $now }
figure-later-plain = { $figure } (heute weiß man: { $now })

## Corrections

corrections-count = { $count ->
    [0] Zu den veröffentlichten Berichten gibt es keine Korrektur.
    [one] Zu den veröffentlichten Berichten gibt es eine Korrektur. Sie bleibt für immer hier stehen.
   *[other] Zu den veröffentlichten Berichten gibt es { $n } Korrekturen. Sie bleiben für immer hier stehen.
}
class-formal = formal
class-minor = gering
class-serious = schwerwiegend
class-formal-about = Formal heißt: Schreibweise, Bezeichnung oder Darstellung war falsch, keine Zahl.
class-minor-about = Gering heißt: Eine Zahl war falsch, am Gesamtbild ändert das nichts.
class-serious-about = Schwerwiegend heißt: Wer sich auf die Zahl verlassen hat, kann falsch geschlossen haben. Meldungen, die den Bericht anführen, tragen dann einen Hinweis.
whole-site = Alle Leistungen
corrected-values = { $field }: veröffentlicht „{ $published }“, richtig „{ $corrected }“
field-listing = Aufnahme in den Katalog
field-status = Stand der Arbeit
field-maturity = Reifegrad, Stufe
field-model = Reifegradmodell
field-coverage = Verbreitung
field-parts = Einzelleistungen
field-ministry = Ressort
field-life_event = Lage
field-executed_by = Ausführung
field-since = Stand seit
field-reported_on = gemeldet am
field-name = Name
field-abbreviation = Abkürzung
value-unknown = nicht gemeldet
listing-listed = im Katalog
listing-unlisted = nicht im Katalog
news-corrected = Der Bericht { $release }, auf den sich diese Meldung stützt, wurde am { $date } schwerwiegend korrigiert: { $subject } – { $values }.
protection-guard = Bei jedem Lauf rechnet das Programm jeden Bericht nach: aus den Meldungen, die bei Redaktionsschluss vorlagen, und nach den Regeln von damals. Kommt etwas anderes heraus, bricht es ab und veröffentlicht nichts, bis eine Korrektur sagt, was falsch war.
protection-chain = Jeder Bericht trägt eine Prüfsumme und nennt die des Berichts davor. Wer einen Bericht ändert, löscht oder vertauscht, müsste alle späteren neu schreiben.
protection-limit = Das allein beweist nichts: Wer diese Website betreibt, könnte alle Berichte und alle Prüfsummen neu schreiben. Eine Kette von Prüfsummen zeigt eine Änderung nur dem, der eine frühere Prüfsumme kennt.
protection-you = Darum stehen die ersten zwölf Ziffern auf jeder Berichtsseite, im Ausdruck und im Feed. Bewahren Sie sie auf, oder die ganze Liste, und vergleichen Sie später.
digests-caption = Prüfsummen aller Berichte

## Changes

side-release = dem Bericht { $release }
side-day = dem { $date }
all-changes = Alle Änderungen
changes-year = { $count ->
    [0] In zwölf Monaten wurde zu keiner Leistung eine Änderung gemeldet.
    [one] In zwölf Monaten hat sich an einer Leistung etwas geändert.
   *[other] In zwölf Monaten hat sich an { $n } Leistungen etwas geändert.
}
changes-since = { $count ->
    [0] Seit { $since } wurde zu keiner Leistung eine Änderung gemeldet.
    [one] Seit { $since } hat sich an einer Leistung etwas geändert.
   *[other] Seit { $since } hat sich an { $n } Leistungen etwas geändert.
}
changes-summary = { $count ->
    [0] Zwischen { $from } und { $to } wurde zu keiner Leistung eine Änderung gemeldet.
    [one] Zwischen { $from } und { $to } hat sich an einer Leistung etwas geändert.
   *[other] Zwischen { $from } und { $to } hat sich an { $n } Leistungen etwas geändert.
}
changes-back = { $count ->
    [0] Einen Rückschritt gab es nicht.
    [one] In einem Fall war es ein Rückschritt.
   *[other] In { $n } Fällen war es ein Rückschritt.
}
changes-strict = Überall online: jetzt { $after }, vorher { $before }.
changes-strict-same = Überall online: unverändert { $after }.
changes_feed = Berichte und Korrekturen als Feed (Atom)
change-renamed = neuer Titel
change-revised = nachgemeldet
renamed-from = vorher „{ $title }“
said-everywhere = „{ $title }“ ({ $ministry }) ist jetzt überall online{ $details }.
said-conform = „{ $title }“ ({ $ministry }) ist jetzt online, aber nicht überall{ $details }.
said-down = „{ $title }“ ({ $ministry }) ist zurückgefallen{ $details }.
said-lost = „{ $title }“ ({ $ministry }) ist nicht mehr überall online{ $details }.
said-up = „{ $title }“ ({ $ministry }) hat eine höhere Stufe erreicht{ $details }.
said-coverage = „{ $title }“ ({ $ministry }) gibt es an mehr Orten{ $details }.
said-coverage-down = „{ $title }“ ({ $ministry }) gibt es an weniger Orten{ $details }.
said-ended = „{ $title }“ ({ $ministry }) steht nicht mehr im Katalog{ $details }.
said-new = „{ $title }“ ({ $ministry }) steht neu im Katalog.
said-status = Die Arbeit an „{ $title }“ ({ $ministry }) ist vorangekommen: { $status }, vorher { $status_before }.
said-status-down = Die Arbeit an „{ $title }“ ({ $ministry }) ist zurückgesetzt: { $status }, vorher { $status_before }.
said-left-scope = „{ $title }“ ({ $ministry }) zählt nicht mehr mit{ $details }.
said-came-into-scope = „{ $title }“ ({ $ministry }) zählt jetzt mit{ $details }.
said-coverage-other = Für „{ $title }“ ({ $ministry }) ist die Verbreitung anders gemeldet{ $details }.
said-life-event = „{ $title }“ gehört jetzt zur Lage „{ $event }“, vorher „{ $event_before }“.
said-details = Zu „{ $title }“ ({ $ministry }) haben sich Angaben geändert{ $details }.
said-moved = Für „{ $title }“ ist jetzt zuständig: { $ministry }; vorher: { $before }.
said-model = „{ $title }“ ({ $ministry }) wird jetzt nach einem anderen Reifegradmodell gemessen{ $details }.
said-renamed = „{ $title }“ hieß vorher „{ $former }“.
said-revised = Zum { $date } kam zu „{ $title }“ eine Nachmeldung{ $details }.
said-note = Begründung: { $note }.
said-level = Stufe { $to }, vorher { $from }
said-first = Zu „{ $title }“ ({ $ministry }) ist erstmals eine Stufe gemeldet{ $details }.
said-level-only = Stufe { $to }
said-coverage-before = { $now }, vorher { $n }
said-coverage-before-of = { $now }, vorher { $n } von { $of } Stellen
said-level-first = Stufe { $to }, vorher nicht gemeldet
said-level-lost = Stufe unbekannt, vorher { $from }
feed-release = Überall online: { $figure }. Prüfsumme: { $digest }
feed-correction = Korrektur: { $subject } ({ $release })
measure-loose-federal = die lockerste Zählung, mit den Leistungen des Bundes
with-federal = Hier zählen auch Leistungen mit, die der Bund ausführt.
method-affects = Betrifft: { $measures }.
course-published = { $signs } Der Bericht { $release } ({ $as_of }) nannte: überall online { $everywhere }, online gleich wo { $conform }. Nachmeldungen und Korrekturen bis { $date } sind hier eingerechnet.
course-published-rules = Der Bericht { $release } ({ $as_of }) nannte nach der Zählweise von damals: überall online { $everywhere }, online gleich wo { $conform }. Die Linie ist nach der heutigen gezählt.
change-corrected = korrigiert
said-corrected = Der Stand von „{ $title }“ zum { $date } wurde korrigiert{ $details }.
said-instead = { $field }: { $known } statt { $published }
note-source = Alle Änderungen mit ihren Zahlen: { $url } ({ $site })
difference-losses = Veröffentlichtes ändert sich
difference-news = Neu veröffentlicht wird
difference-figures = Zahlen
difference-services = Leistungen
difference-none = An dem, was veröffentlicht wird, ändert sich nichts.
difference-as-of = Stichtag: { $from } → { $to }
difference-figure = { $what }: { $was } → { $is }
difference-service = { $title }: { $field } { $was } → { $is }
difference-service-new = { $title }: neu in den Daten
difference-service-gone = { $title }: nicht mehr in den Daten
course-published-both = { $signs } Der Bericht { $release } ({ $as_of }) nannte nach der Zählweise von damals: überall online { $everywhere }, online gleich wo { $conform }. Die Linie ist nach der heutigen gezählt, mit Nachmeldungen und Korrekturen bis { $date }.
changes-published = Im Bericht { $release } stand: { $figure }.
changes-method = Am { $date } änderte sich die Zählweise: { $title }. Beide Zahlen sind nach der neuen gezählt.
changes-revised = { $count ->
    [one] Zu einer Leistung sagten die Berichte zuerst etwas anderes; das steht dabei.
   *[other] Zu { $n } Leistungen sagten die Berichte zuerst etwas anderes; das steht dabei.
}
footnote-recounted = ᵐ Seit dem Bericht { $release } wird anders gezählt; er nannte eine andere Zahl.
chart-break = { $date }: { $title }. Davor und danach wird verschieden gezählt, deshalb ist die Linie unterbrochen.
