# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Sätze, die das Programm auf einzelnen Seiten bildet.

## Home page

all-services = Alle von A bis Z
by-topic = Nach Thema
by-life-event = Nach Lebens- oder Unternehmenslage
behind-sentence = { $count ->
    [0] In jedem Ressort mit Leistungen ist mindestens eine überall online.
    [one] In einem Ressort ist noch keine Leistung überall online:
   *[other] In { $n } Ressorts ist noch keine Leistung überall online:
}
changes-period = { $from } bis { $to }
change-everywhere = jetzt überall online
change-conform = jetzt online
change-down = zurückgefallen
change-ended = weggefallen
change-new = neu im Katalog
change-up = höhere Stufe
change-first = Stufe erstmals gemeldet
change-coverage = an mehr Orten
change-coverage-down = an weniger Orten
change-status-down = Arbeit zurückgesetzt
change-status = Arbeit vorangekommen
change-coverage-other = Verbreitung anders gemeldet
change-moved = anderes Ressort
change-life-event = andere Lage
change-details = Angaben geändert
change-model = anderes Reifegradmodell
measure-conform-models = konform nach ihrem Modell, gleich an wie vielen Orten
measure-somewhere-models = irgendwo online, konform nach ihrem Modell
measure-loose-models = nach der lockersten Zählung ihres Modells
define-conform-models = Leistungen mit mindestens der Stufe, ab der ihr eigenes Reifegradmodell sie als OZG-konform zählt, gleich an wie vielen Orten es sie gibt. Mehrere Modelle sind in Gebrauch; ihre Stufen stehen unten.
define-somewhere-models = Konforme Leistungen ohne jene, von denen gemeldet ist, dass noch keine Stelle sie anbietet.
define-loose-models = Leistungen ab der Stufe, mit der die lockere Zählung ihres Modells beginnt, und nicht als nirgends angeboten gemeldet; Modelle ohne eine solche Zählung tragen nichts bei. Steht nur zum Vergleich da.
class-everywhere-models = konform, überall
class-conform-models = konform, nicht überall
change-lost = nicht mehr überall online
change-left-scope = zählt nicht mehr mit
change-came-into-scope = zählt jetzt mit
event-executor = Ausführung: { $level }
event-life-event = Lage: { $name }
level-step = von Stufe { $from } auf { $to }
unreported-sentence = { $count ->
    [0] Zu allen Leistungen ist ein Reifegrad gemeldet.
   *[other] Leistungen ohne bekannten Reifegrad: { $figure }.
}

## Method

rule-unit = Gezählt werden OZG-Leistungen. Jede ist ein Bündel einzelner Leistungen und so weit wie die schwächste davon.
rule-lead = Jede Leistung zählt einmal, bei dem Ressort, das am Stichtag federführend ist. Beteiligung wird genannt, nicht mitgezählt.
rule-axes = Reifegrad (was Bürgerinnen und Bürger online tun können) und Stand der Arbeit sind zwei Angaben und werden nie verrechnet.
rule-carry = Ein gemeldeter Stand gilt, bis ein neuer kommt. Angaben zur Verbreitung gelten nur für die Stufe, zu der sie gemeldet sind.
rule-percent = Anteile stehen als „n von N“ mit einer Nachkommastelle. Unter zehn Leistungen stehen nur Anzahlen. Durch Runden können Prozente zusammen mehr oder weniger als 100 ergeben.
rule-models = Stufen verschiedener Modelle werden nie verglichen, und Durchschnitte von Stufen werden nie gebildet.
rule-stale = Ist ein Stand am Stichtag älter als { $n } Tage, steht das dabei.
valid-between = gültig vom { $from } bis { $until }
valid-from = gültig ab { $from }
valid-until = gültig bis { $until }

## Ministries

ministry-since = in diesem Zuschnitt seit { $date }
team-since = seit { $date }
ministry-until = bis { $date }
ministry-until-then = bis { $date }, danach { $successor }
posts-filled = { $n } von { $of } Stellen besetzt (Stand { $date })
posts-untold = { $count ->
    [one] zu einer weiteren keine Angabe
   *[other] zu { $of } weiteren keine Angabe
}
posts-planned = { $count ->
    [one] eine Stelle vorgesehen
   *[other] { $of } Stellen vorgesehen
}

## Services

services-count = { $count ->
    [one] Eine Leistung
   *[other] { $n } Leistungen, nach Titel geordnet
}
status-open = offen
status-planned = geplant
status-in_progress = in Arbeit
status-online = umgesetzt
status-unknown = nicht gemeldet
coverage-one-land = eine Stelle: das Land
coverage-one-bund = eine Stelle: der Bund
coverage-short = { $n } von { $of } Stellen
coverage-figure = { $n } von { $of } zuständigen Stellen
parts-figure = { $n } von { $of } Einzelleistungen konform
outside-not-yet = Ab { $date } im Katalog, zählt noch nicht mit
outside-not-known = Zählt noch nicht mit
outside-ended = Seit { $date } nicht mehr im Katalog, zählt nicht mit
outside-scope = Ausführung: { $level }. Zählt nicht mit
verdict-everywhere = Überall online
verdict-everywhere-text = Der Antrag lässt sich mit allen Nachweisen online stellen, bei jeder zuständigen Stelle.
verdict-everywhere-land = Der Antrag lässt sich mit allen Nachweisen online stellen. Zuständig ist nur eine Stelle: das Land.
verdict-everywhere-bund = Der Antrag lässt sich mit allen Nachweisen online stellen. Zuständig ist nur eine Stelle: der Bund.
verdict-offline-where = Das gilt bei { $n } von { $of } zuständigen Stellen.
verdict-somewhere = Online, aber noch nicht überall
verdict-somewhere-text = { $n } von { $of } zuständigen Stellen bieten die Leistung online an. Fragen Sie bei Ihrer nach, ob sie dabei ist.
verdict-nowhere = Fertig, aber noch nirgends angeboten
verdict-nowhere-text = Die Online-Leistung ist fertig, aber noch bietet keine zuständige Stelle sie an.
verdict-where = Online, aber wo, ist nicht gemeldet
verdict-where-text = Der Antrag ist online möglich. Welche der zuständigen Stellen ihn anbieten, ist nicht gemeldet.
verdict-offline = Noch nicht online
verdict-unknown = Nicht gemeldet
verdict-unknown-text = Wie weit diese Leistung ist, hat niemand gemeldet.
verdict-ended = Nicht mehr im Katalog
verdict-ended-text = Seit { $date } zählt diese Leistung nicht mehr mit.
verdict-not-yet = Noch nicht im Katalog
verdict-not-yet-text = Am Stichtag stand diese Leistung noch nicht im Katalog.
age-figure = { $count ->
    [0] Stand { $date } (Stichtag)
    [one] Stand { $date }, einen Tag vor dem Stichtag
   *[other] Stand { $date }, { $n } Tage vor dem Stichtag
}
age-never = Es gibt noch keine Meldung.
fact-ministry = Federführendes Ressort
fact-shared = Beteiligt
fact-topic = Themenfeld
fact-life-event = Lage
fact-executor = Ausführung
fact-also-called = Auch genannt
fact-types = Leistungstypen
fact-delivery = Bereitstellung
fact-sdg = Single Digital Gateway
fact-once-only = Nachweise werden bei Behörden abgerufen
fact-ozg-id = OZG-ID
fact-leika = LeiKa-Schlüssel
fact-ended = Ende
delivery-own = eigene Entwicklung
delivery-efa-provider = Einer für Alle: hier entwickelt
delivery-efa-user = Einer für Alle: nachgenutzt
delivery-federal = vom Bund bereitgestellt
sdg-annex-1 = Anhang I der Verordnung (EU) 2018/1724
sdg-annex-2 = Anhang II der Verordnung (EU) 2018/1724
yes-sentence = ja
no-sentence = nein
ended-withdrawn = Weggefallen am { $date }
ended-merged = Zusammengelegt am { $date }
ended-split = Aufgeteilt am { $date }
event-new = neu
event-moved = Wechsel
event-up = gestiegen
event-down = gefallen
event-wider = an mehr Stellen
event-narrower = an weniger Stellen
event-back = Arbeit zurückgesetzt
event-listed = In den Katalog aufgenommen
event-ministry = Federführung: { $name }
event-withdrawn = Weggefallen
event-merged = Mit anderen zusammengelegt
event-split = Aufgeteilt
event-unknown = Reifegrad nicht gemeldet
event-status = Stand der Arbeit: { $status }
reported-by = Gemeldet am { $date }: { $by }
reported-on = Gemeldet am { $date }
