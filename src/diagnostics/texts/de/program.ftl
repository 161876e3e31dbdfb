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
unknown-code = Den Code „{ $code }“ gibt es nicht.
codes-list = Zu diesen Codes gibt es eine Erklärung:

release-written = Bericht { $release } zum Stichtag { $as_of } geschrieben, mit allem, was bis { $cutoff } gemeldet war; öffentlich ab { $published }. Prüfsumme: { $digest }. Legen Sie „{ $file }“ und „{ $states }“ in die Versionsverwaltung; beide ändert niemand mehr.
unfit-id = „{ $release }“ eignet sich nicht als Name eines Berichts; erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche, z. B. „2020-06“.
unfit-exists = Den Bericht { $release } gibt es schon; ein veröffentlichter Bericht wird nie überschrieben.
unfit-as-of-after-cutoff = Der Stichtag { $as_of } liegt nach dem Redaktionsschluss { $cutoff }; bitte nennen Sie mit `--as-of` einen früheren Stichtag.
unfit-cutoff-in-future = Der Redaktionsschluss { $cutoff } liegt in der Zukunft (heute: { $today }); was bis dahin gemeldet wird, kennt noch niemand. Bitte schreiben Sie den Bericht danach.
unfit-published-before-cutoff = Der Bericht wäre mit { $published } vor seinem Redaktionsschluss { $cutoff } öffentlich; bitte nennen Sie mit `--published` einen späteren Zeitpunkt oder mit `--cutoff` einen früheren Redaktionsschluss.
unfit-not-newest = Zum Stichtag { $as_of } oder einem späteren gibt es schon einen Bericht; bitte nennen Sie mit `--as-of` einen späteren Stichtag.
unfit-too-early = Der Bericht { $release } wäre ab { $published } öffentlich, sein bestätigter Termin in „data/calendar.yaml“ liegt aber später; bitte nennen Sie diesen mit `--published`.
