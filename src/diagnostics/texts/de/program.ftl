# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### What the program says of itself: levels, troubles, summaries. The same keys with the same variables
### stand in en/program.ftl.

level-error = Fehler
level-warning = Warnung
level-hint = Hinweis
did-you-mean = Meinten Sie „{ $suggestion }“?

trouble-read = „{ $path }“ lässt sich nicht lesen; bitte prüfen Sie, ob die Datei oder der Ordner vorhanden ist und Sie Leserechte haben ({ $cause }).
trouble-write = „{ $path }“ lässt sich nicht schreiben; bitte prüfen Sie, ob Sie dort Schreibrechte haben und genug Platz frei ist ({ $cause }).
trouble-output-is-source = „{ $path }“ eignet sich nicht als Ausgabeordner, weil er Quelldateien der Website enthält oder in einem Ordner mit Quelldateien liegt; bitte nennen Sie mit `--output` einen anderen, z. B. `--output public`.
trouble-not-ours = „{ $path }“ stammt nicht von diesem Programm oder wurde seither verändert, deshalb wurde am Ausgabeordner nichts geändert; bitte legen Sie die Datei oder den Ordner woanders ab, oder nennen Sie mit `--output` einen anderen Ausgabeordner.
trouble-no-site = In „{ $path }“ und in den Ordnern darüber liegt keine Datei „data/site.yaml“, an der das Programm eine Website erkennt; bitte wechseln Sie in den Ordner der Website, oder nennen Sie ihn mit `--root`.
# Here path is the name of the option or variable, and cause the value as typed.
trouble-argument = { $path ->
        [SOURCE_DATE_EPOCH] Mit `--reproducible` muss die Umgebungsvariable `SOURCE_DATE_EPOCH` eine Zahl von Sekunden seit dem 1. Januar 1970 enthalten, ihr Wert ist aber „{ $cause }“.
       *[other] Der Wert „{ $cause }“ lässt sich für `{ $path }` nicht verwenden; was möglich ist, zeigt `fortschritt help`.
    }

trouble-vast-table = „{ $path }“: Das Blatt „{ $cause }“ reicht zu weit; in einer Zelle weit rechts oder unten steht etwas. Löschen Sie die leeren Zeilen und Spalten hinter der Tabelle.
trouble-open-quote = „{ $path }“ hat in Zeile { $cause } ein Anführungszeichen, das niemand schließt; was darunter steht, gehört so zu einer einzigen Zelle.
trouble-workbook = „{ $path }“ lässt sich nicht als Tabelle lesen; möglich sind .xlsx, .xls, .ods und .csv ({ $cause }).

summary-built = { $nfiles ->
        [one] { $nfiles } Datei
       *[other] { $nfiles } Dateien
    }, davon { $npages ->
        [one] { $npages } Seite
       *[other] { $npages } Seiten
    }, in „{ $path }“: { $nwritten } geschrieben, { $nremoved } entfernt ({ $seconds } s).
summary-checked = { $npages ->
        [one] { $npages } Seite
       *[other] { $npages } Seiten
    } geprüft, keine Fehler ({ $seconds } s).
summary-errors = { $nwarnings ->
        [0] { $nerrors } Fehler.
        [one] { $nerrors } Fehler und { $nwarnings } Warnung.
       *[other] { $nerrors } Fehler und { $nwarnings } Warnungen.
    }
nothing-written = Es wurde nichts geschrieben.
summary-warnings = { $nwarnings ->
        [one] { $nwarnings } Warnung.
       *[other] { $nwarnings } Warnungen.
    }
summary-strict = { $nwarnings ->
        [one] { $nwarnings } Warnung, die wegen `--strict` wie ein Fehler zählt.
       *[other] { $nwarnings } Warnungen, die wegen `--strict` wie Fehler zählen.
    }
schemas-written = { $nfiles ->
        [one] { $nfiles } Schema-Datei
       *[other] { $nfiles } Schema-Dateien
    } in „{ $path }“ geschrieben.
manual-written = Handbuchseiten in „{ $path }“ geschrieben. Anzeigen lassen sie sich mit `man`, etwa `man { $path }/fortschritt.1`.
unknown-code = Den Code „{ $code }“ gibt es nicht.
codes-list = Zu diesen Codes gibt es eine Erklärung:

release-written = Bericht { $release } zum Stichtag { $as_of } geschrieben, mit allem, was bis { $cutoff } gemeldet war; öffentlich ab { $published }. Prüfsumme: { $digest }. Legen Sie „{ $file }“ und „{ $states }“ in die Versionsverwaltung; beide ändert niemand mehr.
release-in-the-past = Veröffentlicht ist er damit seit { $published }, also in der Vergangenheit. Das ist nur richtig, wenn er damals wirklich erschienen ist; sonst löschen Sie beide Dateien und schreiben ihn ohne `--published` neu.
release-as-of = In „data/site.yaml“ steht noch `as_of: { $shown }`. Die Startseite zeigt die neuen Zahlen erst, wenn dort { $as_of } steht oder die Zeile fehlt.
release-not-announced = Angekündigt war er nicht: In „data/calendar.yaml“ steht kein Termin für { $release }.
unfit-id = „{ $release }“ eignet sich nicht als Name eines Berichts; erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, z. B. „2020-06“.
unfit-exists = Den Bericht { $release } gibt es schon; ein veröffentlichter Bericht wird nie überschrieben.
unfit-as-of-after-cutoff = Der Stichtag { $as_of } liegt nach dem Redaktionsschluss { $cutoff }; bitte nennen Sie mit `--as-of` einen früheren Stichtag.
unfit-cutoff-in-future = Der Redaktionsschluss { $cutoff } liegt in der Zukunft (heute: { $today }); was bis dahin gemeldet wird, kennt noch niemand. Bitte schreiben Sie den Bericht danach.
unfit-published-before-cutoff = Der Bericht wäre mit { $published } vor seinem Redaktionsschluss { $cutoff } öffentlich; bitte nennen Sie mit `--published` einen späteren Zeitpunkt oder mit `--cutoff` einen früheren Redaktionsschluss.
unfit-not-newest = Der neue Bericht hätte den Stichtag { $as_of }, aber zu diesem oder einem späteren gibt es schon einen; bitte nennen Sie mit `--as-of` einen späteren Tag.
unfit-before-predecessor = Redaktionsschluss ({ $cutoff }) oder Veröffentlichung ({ $published }) lägen vor denen des vorigen Berichts; bitte nennen Sie mit `--cutoff` und `--published` spätere.
unfit-too-early = Der Bericht { $release } wäre ab { $published } öffentlich, sein bestätigter Termin in „data/calendar.yaml“ liegt aber später; bitte nennen Sie diesen mit `--published`.
trouble-as-of-in-future = Der Stichtag { $cause } liegt in der Zukunft; bitte nennen Sie mit `--as-of` einen Tag, der schon gewesen ist.
trouble-no-place = Den Ordner „{ $path }“ gibt es nicht; bitte nennen Sie den Ordner der gebauten Website oder ihre Adresse (https://…).
trouble-fetch = „{ $path }“ lässt sich nicht abrufen; bitte prüfen Sie Adresse und Verbindung ({ $cause }).
changes-of-one-day = Anfang und Ende sind derselbe Tag ({ $from }); bitte nennen Sie mit `--from` und `--to` zwei verschiedene.
changes-reversed = Der Anfang ({ $from }) liegt nach dem Ende ({ $to }); bitte tauschen Sie `--from` und `--to`.
changes-too-late = Für den { $value } gibt es noch keine Angaben; der letzte Tag ist { $last }.
changes-unknown-side = { $nknown ->
    [0] „{ $value }“ ist kein Tag, und einen Bericht gibt es noch nicht; ein Tag sieht so aus: 2020-06-30.
   *[other] „{ $value }“ ist weder ein Bericht ({ $known }) noch ein Tag; ein Tag sieht so aus: 2020-06-30.
}
base-unsound = Die Website in „{ $path }“ lässt sich nicht vergleichen, denn ihre Daten enthalten Fehler; `fortschritt check --root` nennt sie.
base-release-lost = Der Bericht { $release } ist veröffentlicht (Prüfsumme { $was }) und fehlt jetzt.
base-release-changed = Der Bericht { $release } wurde geändert: Seine Prüfsumme war { $was } und ist jetzt { $now }.
base-release-new = Neuer Bericht { $release } (Prüfsumme { $now }).
base-correction-lost = Die Korrektur zum Bericht { $release } ({ $subject }, { $field }: { $published } zu { $corrected }) fehlt jetzt.
base-correction-changed = Die Korrektur zum Bericht { $release } ({ $subject }, { $field }: { $published } zu { $corrected }) lautet jetzt anders: { $change }.
base-correction-new = Neue Korrektur zum Bericht { $release }: { $subject }, { $field }: { $published } zu { $corrected }.
base-method-lost = Die Änderung der Methode „{ $title }“ vom { $date } fehlt jetzt.
base-date-lost = Der angekündigte Termin des Berichts { $release } ({ $was }) fehlt jetzt.
base-moves-changed = Was über die Verschiebung des Berichts { $release } gesagt war, lautet jetzt anders oder fehlt.
base-date-moved = Der bestätigte Termin des Berichts { $release } ({ $was }) lautet jetzt anders ({ $now }), ohne Eintrag unter `changes`.
verify-checksums-missing = Veröffentlicht ist keine Liste der Prüfsummen.
verify-file-missing = In der Liste der Prüfsummen steht „{ $path }“, aber diese Datei gibt es nicht.
verify-file-changed = „{ $path }“ wurde nach dem Bauen geändert: Die Prüfsumme stimmt nicht.
verify-ledger-missing = Veröffentlicht ist keine Liste der Berichte („ledger.json“).
verify-ledger-unreadable = Die veröffentlichte Liste der Berichte („ledger.json“) lässt sich nicht lesen.
verify-release-not-its-digest = Der veröffentlichte Bericht { $release } passt nicht zu seiner Prüfsumme.
verify-states-not-their-digest = Die veröffentlichten Stände des Berichts { $release } passen nicht zu ihrer Prüfsumme.
verify-release-lost = Veröffentlicht ist der Bericht { $release } (Prüfsumme { $was }); in den Daten fehlt er.
verify-release-changed = Der Bericht { $release } ist mit der Prüfsumme { $was } veröffentlicht; in den Daten hat er { $now }.
verify-release-new = Der Bericht { $release } ist noch nicht veröffentlicht.
verify-correction-lost = Veröffentlicht ist eine Korrektur zum Bericht { $release } ({ $subject }, { $field }: { $published } zu { $corrected }); in den Daten fehlt sie.
verify-correction-changed = Die veröffentlichte Korrektur zum Bericht { $release } ({ $subject }, { $field }: { $published } zu { $corrected }) lautet in den Daten anders: { $change }.
verify-correction-new = Die Korrektur zum Bericht { $release } ({ $subject }, { $field }: { $published } zu { $corrected }) ist noch nicht veröffentlicht.
verify-method-lost = Veröffentlicht ist die Änderung der Methode „{ $title }“ vom { $date }; in den Daten fehlt sie.
verify-date-lost = Angekündigt ist der Bericht { $release } für den { $was }; in den Daten fehlt der Termin.
verify-moves-changed = Was über die Verschiebung des Berichts { $release } veröffentlicht ist, lautet in den Daten anders oder fehlt.
verify-release-overdue = Der Bericht { $release } ist noch nicht veröffentlicht, obwohl er es seit { $published } Uhr sein sollte.
verify-figures-not-the-release = Die veröffentlichten Zahlen („figures.json“) des Berichts { $release } sind nicht die des Berichts.
verify-page-without-digest = Die veröffentlichte Seite des Berichts { $release } nennt seine Prüfsumme nicht.
verify-date-moved = Angekündigt ist der Bericht { $release } für den { $was }; in den Daten steht etwas anderes ({ $now }), ohne Eintrag unter `changes`.
verify-clean = „{ $place }“ stimmt: Alle Dateien passen zu ihren Prüfsummen, und jeder veröffentlichte Bericht, jede Korrektur und jeder Termin steht so auch in den Daten.
verify-otherwise-clean = Sonst stimmt „{ $place }“: Alle Dateien passen zu ihren Prüfsummen, und jeder veröffentlichte Bericht, jede Korrektur und jeder Termin steht so auch in den Daten.
verify-findings = { $npoints ->
    [one] „{ $place }“ stimmt in einem Punkt nicht.
   *[other] „{ $place }“ stimmt in { $npoints } Punkten nicht.
}

## Was noch nicht öffentlich ist

trouble-among-published = „{ $path }“ liegt in einem Ordner, der veröffentlicht wird. Eine Vorschau gehört nicht dorthin; nennen Sie mit `--output` einen anderen Ordner.
trouble-holds-previews = In „{ $path }“ liegen Vorschauen gesperrter Meldungen. Dieser Ordner wird nicht veröffentlicht; nennen Sie mit `--output` einen anderen.
preview-written = Vorschau geschrieben: „{ $path }“. Die Datei enthält alles, auch die Bilder, und lässt sich verschicken.
news-not-there = Eine Meldung „{ $slug }“ gibt es nicht.
list-moment = { $date }, { $time } Uhr
list-embargoed = Sperrfrist bis { $moment }: { $title } ({ $name })
list-scheduled = Erscheint am { $moment }: { $title } ({ $name })
list-release = Bericht erscheint am { $moment }: { $title } ({ $name })
list-withheld = Zurückgehalten: { $title } ({ $name })
list-draft = Entwurf: { $title } ({ $name })
list-stale = Seit { $ndays } Tagen nichts gemeldet (am Stichtag): { $title } ({ $name })
list-untranslated = Keine Fassung auf „{ $language }“: { $title } ({ $name })
list-next = Das Nächste erscheint am { $moment }. Die Website muss danach neu gebaut werden.
list-nothing-ahead = Nichts wartet auf einen Zeitpunkt.

## Neue Dateien

new-written = Geschrieben: „{ $path }“.
new-exists = „{ $path }“ gibt es schon. Die Datei bleibt, wie sie ist.
new-service-exists = Eine Leistung mit der Kennung „{ $id }“ gibt es schon.
new-no-name = Aus „{ $title }“ lässt sich kein Dateiname bilden; er braucht mindestens einen Buchstaben oder eine Ziffer.
new-corrections = { $npoints ->
    [one] In „{ $path }“ steht am Ende eine neue Korrektur. Tragen Sie bei `reason` den Grund ein, und prüfen Sie `class`.
   *[other] In „{ $path }“ stehen am Ende { $npoints } neue Korrekturen. Tragen Sie bei `reason` jeweils den Grund ein, und prüfen Sie `class`.
}
new-corrections-pending = Alle Abweichungen sind schon eingetragen. Tragen Sie in „data/corrections.yaml“ noch den Grund ein, wo `reason` leer ist.
new-corrections-in-brackets = „data/corrections.yaml“ ist eine Liste in eckigen Klammern; dort lässt sich am Ende nichts anfügen. Tragen Sie diese Zeilen selbst ein, jede ohne den Strich davor und mit einem Komma dahinter:
new-nothing-to-correct = Zu korrigieren ist nichts: Die Daten stimmen mit allen Berichten überein. Berichtigen Sie zuerst den falschen Wert in den Daten, und rufen Sie den Befehl dann noch einmal auf.

## Eine neue Website

init-how = Was Sie nicht beantworten, füllt das Programm mit dem, was in eckigen Klammern steht. Ändern lässt sich alles später.
init-title = Wie heißt die Website?
init-publisher = Wer gibt sie heraus?
init-email = Wie lautet die E-Mail-Adresse dieser Stelle?
init-email-wrong = „{ $answer }“ ist keine E-Mail-Adresse.
init-address = Unter welcher Adresse wird die Website stehen?
init-address-wrong = „{ $answer }“ ist keine Adresse einer Website; sie beginnt mit https:// und kommt ohne Umlaute aus.
init-exists = In „{ $path }“ gibt es „{ $name }“ schon. `init` überschreibt nichts und hat nichts geschrieben; nennen Sie einen leeren Ordner.
init-done = { $nfiles } Dateien in { $path } geschrieben. Was wo steht, sagt dort die Datei README.md.

    Website bauen:    fortschritt build --root { $path }
    Website ansehen:  python3 -m http.server --directory { $path }/public
                      und im Browser http://localhost:8000 öffnen

## Tabellen der Ressorts

import-sheet = # So wird die Tabelle verstanden (Überschriften in Zeile { $row }). Gespeichert, geändert und mit `--map` genannt, gilt es.
import-ignored = nicht verwendet: { $heads }
import-silent = Zeilen, die eine Leistung nennen, aber keinen Stand (übergangen): { $rows }
import-sums = Zeilen mit Summen (übergangen): { $rows }
import-quoted = „{ $name }“
import-id = Kennung der Leistung
import-ozg_id = OZG-ID
import-leika = LeiKa-Schlüssel
import-title = Titel der Leistung
import-date = Tag, für den die Meldung gilt
import-status = Stand der Arbeit
import-maturity = Reifegrad
import-coverage = Verbreitung
import-offered = Stellen, die sie anbieten
import-responsible = zuständige Stellen
import-reported_on = Tag der Meldung
import-source = Quelle
import-note = Begründung, wo ein Stand fällt
import-row = Zeile { $row }
import-no-heads = Keine Überschriften erkannt: Eine Zeile muss die Leistung nennen (etwa „OZG-ID“ oder „Leistung“) und ihren Reifegrad oder Stand (etwa „Reifegrad“, „Umsetzungsstand“). Oder nennen Sie die Überschriften in einer Zuordnung (`--map`). Blätter der Datei: { $sheets }.
import-no-head = Die Überschrift „{ $head }“ aus der Zuordnung steht hier nicht.
import-several-sheets = Mehrere Blätter kommen infrage; bitte nennen Sie mit `--sheet` eines: { $sheets }.
import-two-columns = „{ $head }“ bedeutet dasselbe wie die Spalte in { $other }. Benennen Sie eine der beiden um, oder löschen Sie sie.
import-no-key = „{ $value }“ ist keine Nummer, wie sie hier steht. Ist die Zeile keine Leistung, löschen Sie sie.
import-no-service = Eine Leistung „{ $value }“ gibt es nicht. Legen Sie sie mit `fortschritt new service` an, oder berichtigen Sie die Zelle.
import-no-service-meant = Eine Leistung „{ $value }“ gibt es nicht. Meinten Sie „{ $meant }“?
import-keys-differ = „{ $value }“ ist eine andere Leistung als die in { $other }.
import-several-services = „{ $value }“ passt auf mehrere Leistungen. Ergänzen Sie die OZG-ID oder den Titel.
import-nameless = Hier steht ein Stand, aber nicht, zu welcher Leistung.
import-twice = Zu dieser Leistung und diesem Tag steht schon etwas in { $other }.
import-formula = „{ $value }“: Die Formel in dieser Zelle hat kein Ergebnis. Berichtigen Sie sie, oder öffnen und speichern Sie die Tabelle mit Excel oder LibreOffice.
import-unclear-level = „{ $value }“ ist keine eindeutige Stufe. Möglich sind eine Zahl, „Stufe 3“, der Name einer Stufe oder „k. A.“. Was ein Wort der Tabelle sonst heißt, sagt eine Zuordnung (`--map`).
import-unclear-status = „{ $value }“ ist kein eindeutiger Stand. Möglich sind etwa „offen“, „geplant“, „in Arbeit“, „umgesetzt“ oder „k. A.“. Was ein Wort der Tabelle sonst heißt, sagt eine Zuordnung (`--map`).
import-unclear-coverage = „{ $value }“ sagt nicht eindeutig, wie viele von wie vielen Stellen. Möglich ist „4 von 23“.
import-unclear-count = „{ $value }“ ist keine ganze Zahl.
import-unclear-date = „{ $value }“ ist kein eindeutiges Datum. Möglich sind „30.06.2020“ und „2020-06-30“, das Jahr mit vier Ziffern. Meint die Spalte etwas anderes, sagt das eine Zuordnung (`--map`).
import-no-day = Hier fehlt der Tag, für den die Meldung gilt.
import-no-date = Es fehlt der Tag, für den die Meldung gilt. Nennen Sie ihn für alle Zeilen mit `--date 2020-06-30`.
import-fall = { $message } Schreiben Sie sie in eine Spalte „Begründung“.
import-wrong = { $message }
import-same-day = { $message } Berichtigen Sie den Eintrag in der Datei, oder nennen Sie mit `--reported-on` den Tag, an dem diese Tabelle kam.
import-other = Zu dieser Meldung passt nicht mehr, was zu derselben Leistung schon in den Daten steht: { $message }
import-half-coverage = Zur Verbreitung gehören zwei Zahlen: wie viele Stellen die Leistung anbieten und wie viele zuständig sind.
import-no-ministry = Ein Ressort „{ $id }“ ist nicht eingetragen. Eingetragen sind: { $all }.
import-no-sheet = Ein Blatt „{ $sheet }“ gibt es nicht. Die Datei hat: { $sheets }.
import-no-rows = Unter den Überschriften steht keine Meldung.
import-skeleton = # Was bedeuten diese Spalten? (`id`, `ozg_id`, `leika` oder `title` für die Leistung; `status`, `maturity`, `coverage`, `offered`, `responsible`, `date`, `reported_on`, `source`, `note`) Streichen Sie, was nicht gelesen werden soll.
import-hidden = „{ $name }“ (ausgeblendet)
import-fixed-form = Der Eintrag dieser Leistung ist so geschrieben, dass sich nichts anfügen lässt, ohne ihn zu ändern. Tragen Sie diese Meldung von Hand ein.
import-refused = Nichts geschrieben. { $nrefused ->
    [one] Eine Stelle ist
   *[other] { $nrefused } Stellen sind
} zu klären; { $nnew ->
    [one] eine neue Meldung wäre so weit
   *[other] { $nnew } neue Meldungen wären so weit
}, { $nknown ->
    [one] eine steht
   *[other] { $nknown } stehen
} schon in den Daten.
import-would = { $nnew ->
    [one] Eine neue Meldung
   *[other] { $nnew } neue Meldungen
}; { $nknown ->
    [one] eine steht
   *[other] { $nknown } stehen
} schon in den Daten. Geschrieben ist noch nichts (`--dry-run`).
import-done = { $nnew ->
    [one] Eine neue Meldung eingetragen
   *[other] { $nnew } neue Meldungen eingetragen
}; { $nknown ->
    [one] eine stand
   *[other] { $nknown } standen
} schon in den Daten.
