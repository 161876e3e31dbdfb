# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Words of the templates, used there as t.<key>. They have no variables.

## Frame

skip_to_content = Zum Inhalt springen
demo_label = Hinweis zur Demonstration
demo_text = Demonstration – keine amtlichen Angaben. Die Stände der Leistungen sind erfunden, Projektteams und Stellen ebenso.
main_menu = Hauptmenü
trail = Sie sind hier
footer_menu = Über diese Website
report_barrier = Barriere melden
publisher = Herausgegeben von:
figures_as_of = Stichtag der Zahlen:

## Figures and charts

as_of = Stichtag
how_counted = Wie wird gezählt?
ladder = Von der strengsten zur großzügigsten Zählung
strict = maßgeblich
chart_key = Farben
downloads = Herunterladen

## Home page

# \u00AD: where the long word may break on a narrow screen
home_question = Wie weit sind die Verwaltungs{"\u00AD"}leistungen online?
behind = Wer ist am Zug?
more_changes = Die größten Schritte
newest = Neueste Meldung
changes = Was hat sich geändert?
news = Aktuelles
all_news = Alle Meldungen
unreported = Wer hat nicht gemeldet?
find_service = Leistung nachschlagen
forward = Fortschritte und Wechsel
back = Rückschritte

## Downloads

downloads_intro = Alle Zahlen dieser Website gibt es auch als Dateien. Sie entstehen im selben Rechengang wie die Seiten; eine Zahl kann hier also nicht anders lauten als dort.
downloads_numbers = Zahlen und Angaben
downloads_charts = Diagramme
downloads_charts_note = Jedes Diagramm gibt es als Bild (SVG) und als Tabelle (CSV). Wie verbreitet eine einzelne Leistung ist, steht mit ihren Dateien auf der Seite der Leistung.
downloads_licence = Lizenz
downloads_attribution = Zu nennen ist:
downloads_checksums = Prüfsummen
downloads_checksums_note = Die Prüfsummen nennen für jede Datei der Website ihren SHA-256-Wert. Wer eine Kopie der ganzen Website besitzt, stellt in deren oberstem Ordner mit diesem Befehl fest, ob sie vollständig und unverändert ist:

## Ministries

all_ministries = Alle Ressorts
website = Website des Ressorts
leads_nothing = Dieses Ressort ist am Stichtag für keine der gezählten Leistungen federführend.
services = Leistungen
services_led = Leistungen, für die das Ressort federführend ist
services_shared = Leistungen anderer Ressorts, an denen es beteiligt ist (hier nicht mitgezählt)
teams = Projektteams

## Services

service = Leistung
ministry = Ressort
maturity = Reifegrad
coverage = Verbreitung
status = Stand der Arbeit
parts = Einzelleistungen
age = Alter der Angabe
stale = Diese Angabe ist alt. Inzwischen kann sich etwas geändert haben.
not_reported = nicht gemeldet
apply = Antrag und Informationen:
apply_unknown = Eine Internetadresse für den Antrag ist nicht gemeldet.
about_service = Worum es geht
evidence = Worauf das beruht
timeline = Was bisher gemeldet wurde
provisional = vorläufig
note = Anmerkung:
facts = Angaben zur Leistung
pages = Seiten der Liste

## News

no_news = Es gibt noch keine Meldungen.
paraphrase = Sinngemäß:
corrections = Korrekturen
about_item = Zu diesem Text
author = Verfasst von
source = Quelle
about = Betrifft
keywords = Stichwörter
press_contact = Pressekontakt
email = E-Mail:
phone = Telefon:
mail_link = Link mailen
print_hint = Zum Drucken oder Speichern als PDF verwenden Sie „Drucken“ im Menü Ihres Browsers.
related = Weitere Meldungen
section = Rubrik
more_lists = Meldungen nach

## Course and method

targets = Ziele
targets_other = Nicht vergleichbar und deshalb nicht eingezeichnet
source_prefix = Quelle:
rules = Wie gezählt wird
measures = Was die Zahlen bedeuten
method_changes = Änderungen der Methode
models = Reifegradmodelle
levels_of = Stufen:
level = Stufe
level_name = Name
level_definition = Was sie verlangt
conform = gilt als konform
yes = ja
no = nein

## Pages without content

not_found_text = Unter dieser Adresse gibt es keine Seite.
not_found_help = Vielleicht ist sie umgezogen, oder die Adresse enthält einen Tippfehler. Über das Menü finden Sie alle Leistungen und Ressorts.
to_home = Zur Startseite
moved = Diese Seite ist umgezogen
moved_text = Sie finden sie jetzt hier:


## Topics

see_also = Siehe auch:
other_orders = Anders geordnet:
services_of = Leistungen zur Lage
no_services = Zu diesem Thema stehen am Stichtag keine Leistungen im Katalog.

## What the law asks for, and what nobody reported

statement_gaps = Was noch nicht barrierefrei ist
statement_assessed = Wie das festgestellt wurde
statement_feedback = Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie Inhalte in anderer Form? Schreiben Sie an:
statement_enforcement = Durchsetzungsstelle
statement_enforcement_text = Antwortet niemand, oder hilft die Antwort nicht weiter? Dann wenden Sie sich kostenlos an:
unknown_heading = Ohne bekannten Reifegrad
unknown_caption = Gezählte Leistungen, zu denen kein Reifegrad gemeldet ist
stale_heading = Lange nicht gemeldet
stale_none = Am Stichtag ist keine gezählte Angabe so alt.

## Teams and outside figures

team = Projektteam
pool = Gemeinsamer Pool
posts = Stellen
supports = Hilft
all_topics = Alle Themenfelder
no_teams = Projektteams sind nicht gemeldet.
planned_roles = Vorgesehen sind
teams_each = Die Teams im Einzelnen
works_on = Arbeitet an
indicators_text = Zahlen, die andere veröffentlichen. Sie zählen anders als diese Website und lassen sich mit ihren Zahlen nicht vergleichen; was genau gezählt wurde, steht dabei.
day = Tag
value = Wert
counted = Was gezählt wurde
services_here = Leistungen zu dieser Lage

# Sentences of the program
## Numbers and dates. In number-group, _ stands for a no-break space.

number-group = .
number-decimal = ,
date-long = { $day }.{"\u00A0"}{ $month } { $year }
date-month = { $month } { $year }
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.
share = { $n } von { $of } ({ $percent })
share-plain = { $n } von { $of }
list-and = { $many } und { $last }
table-region = Tabelle
range = { $from }–{ $to }

## Frame

home = Start
menu-ministries = Ressorts
menu-services = Leistungen
menu-course = Verlauf
menu-news = Aktuelles
menu-method = Methodik
title-life-events = Lebens- und Unternehmenslagen
title-unreported = Nicht gemeldet oder lange her
title-teams = Projektstruktur
title-indicators = Vergleich
title-downloads = Daten
title-sitemap = Übersicht
sitemap-figures = Zahlen und Leistungen
sitemap-topics = Themen und Lagen
sitemap-site = Über diese Website
title-keyword = Stichwort: { $name }
title-year = Meldungen aus { $name }
title-section = Rubrik: { $name }
news-by-section = Rubriken
news-by-year = Jahre
news-by-keyword = Stichwörter
download-figures = Zahlen am Stichtag
download-figures-about = alle Anzahlen für die ganze Website und für jedes Ressort, jedes Thema und jede Lage
download-series = Zahlen im Verlauf
download-series-about = die wichtigsten Anzahlen an jedem Tag, an dem sich etwas geändert hat
download-services = Leistungen
download-services-about = jede Leistung mit ihrem Stand am Stichtag
download-maturity-by-ministry = Leistungen nach Ressort und Reifegrad
download-course = Verlauf: alle Leistungen
download-maturity-by-topic = Leistungen nach Themenfeld und Reifegrad
download-course-by-ministry = Verlauf: alle Ressorts nebeneinander
download-teams = Projektstruktur: wer wem hilft
download-posts = Projektstruktur: Stellen
download-indicator = Vergleich: { $title }
download-course-of = Verlauf: { $title }
download-build = Angaben zur Erstellung
download-build-about = Stichtag, Zeitpunkt und Version des Programms
download-checksums = Prüfsummen
download-checksums-about = SHA-256-Werte aller Dateien dieser Website
title-accessibility = Erklärung zur Barrierefreiheit
one-lebenslage = Lebenslage
one-unternehmenslage = Unternehmenslage
kind-lebenslage = Lebenslagen
kind-unternehmenslage = Unternehmenslagen
stale-after = Als alt gilt ein Stand, der am Stichtag mehr als { $n } Tage zurückliegt.
statement-intro = { $publisher } möchte diese Website allen zugänglich machen. Maßgeblich sind die Vorschriften von Bund und Land, die die Richtlinie (EU) 2016/2102 umsetzen, und die Norm EN 301 549.
statement-full = Diese Website erfüllt die Anforderungen vollständig.
statement-partial = Diese Website erfüllt die Anforderungen teilweise.
statement-none = Diese Website erfüllt die Anforderungen nicht.
statement-self = Diese Erklärung beruht auf einer Selbstbewertung vom { $date }.
statement-external = Diese Erklärung beruht auf einer Bewertung durch eine andere Stelle vom { $date }.
teams-note = Wie viele Stellen besetzt sind, steht nur dort, wo mindestens drei geplant sind, und nur als Summe: Von einzelnen Einstellungen soll sich nichts ablesen lassen.
role-project-lead = Projektleitung
role-coordination = Koordination
role-technical = Technik
role-posts = { $n } × { $role }
better-higher = höher ist besser
better-lower = niedriger ist besser
title-topics = Themen
not-found = Seite nicht gefunden
pager = Seite { $page } von { $pages }
pager-previous = Vorige Seite
pager-next = Nächste Seite
title-page = { $title }, Seite { $page }
demo-short = Demonstration – erfundene Stände
demo-plain = Demonstration – keine amtlichen Angaben

## Figures

measure-total = Leistungen
measure-known = mit bekanntem Reifegrad
measure-unknown = ohne bekannten Reifegrad
measure-maturity = auf Stufe { $level }
measure-status-open = Stand der Arbeit: offen
measure-status-planned = Stand der Arbeit: geplant
measure-status-in_progress = Stand der Arbeit: in Arbeit
measure-status-online = Stand der Arbeit: umgesetzt
measure-status-unknown = Stand der Arbeit: nicht gemeldet
measure-conform = ab Stufe { $level }, gleich an wie vielen Orten
measure-everywhere = überall online
measure-somewhere = irgendwo online, ab Stufe { $level }
measure-loose = ab Stufe { $level }, die lockerste Zählung
measure-itemised = mit gemeldeten Einzelleistungen

define-total = Leistungen (OZG-Bündel), die am Stichtag im Katalog stehen und mitzählen.
define-known = Leistungen, deren Reifegrad gemeldet ist.
define-unknown = Leistungen, zu denen kein Reifegrad gemeldet ist. Unbekannt ist eine eigene Gruppe, nie eine Null.
define-maturity = Leistungen auf Stufe { $level } des Modells „{ $model }“.
define-status-open = Leistungen, an denen noch nicht gearbeitet wird.
define-status-planned = Leistungen, deren Umsetzung geplant ist.
define-status-in_progress = Leistungen, an deren Umsetzung gearbeitet wird.
define-status-online = Leistungen, deren Umsetzung als abgeschlossen gemeldet ist. Das ist der Stand der Arbeit, nicht der Reifegrad.
define-status-unknown = Leistungen, zu denen kein Stand der Arbeit gemeldet ist.
define-conform = Leistungen mit mindestens der Stufe, ab der ihr Modell sie als OZG-konform zählt (im Modell „{ $model }“ ab Stufe { $level }), gleich an wie vielen Orten es sie gibt.
define-everywhere = Konforme Leistungen, die alle zuständigen Stellen anbieten. Wo Land oder Bund selbst zuständig ist, ist das eine Stelle; bei Kommunen, Gerichten und Kammern muss gemeldet sein, dass alle mitmachen.
define-somewhere = Konforme Leistungen ohne jene, von denen gemeldet ist, dass noch keine Stelle sie anbietet.
define-loose = Leistungen ab Stufe { $level }, die nicht als nirgends angeboten gemeldet sind. Das kommt der Zählweise des Bundes nahe, ohne ihr zu gleichen, und steht nur zum Vergleich da.
define-itemised = Leistungen, zu denen gemeldet ist, wie viele ihrer Einzelleistungen konform sind.

summary-strict = { $count ->
    [0] Noch bei keiner der { $of } Leistungen lässt sich der Antrag mit allen Nachweisen überall online stellen.
   *[other] Bei { $n } von { $of } Leistungen lässt sich der Antrag mit allen Nachweisen überall online stellen.
}
summary-one = { $count ->
    [0] Bei der einen Leistung hier lässt sich der Antrag noch nicht überall mit allen Nachweisen online stellen.
   *[other] Bei der einen Leistung hier lässt sich der Antrag mit allen Nachweisen überall online stellen.
}
summary-more-of-none = { $count ->
    [one] Eine davon gibt es online, aber nicht nachweislich überall.
   *[other] { $n } davon gibt es online, aber nicht nachweislich überall.
}
summary-more-of-one = Online gibt es sie, aber nicht nachweislich überall.
summary-more = { $count ->
    [one] Eine weitere gibt es online, aber nicht nachweislich überall.
   *[other] Weitere { $n } gibt es online, aber nicht nachweislich überall.
}
scope-count = { $count ->
    [one] eine Leistung
   *[other] { $n } Leistungen
}
scope-line = { $count ->
    [one] { $n } Leistung: { $levels }
   *[other] { $n } Leistungen: { $levels }
}
executor-bund = Bund
executor-land = Land
executor-kommune = Kommunen
executor-gericht = Gerichte
executor-kammer = Kammern
figure-provisional-plain = { $figure } (das kann sich noch ändern)
figure-provisional = { $figure } [vorläufig, Stand { $date }]

## Home page

all-services = Alle von A bis Z
by-topic = Nach Thema
by-life-event = Nach Lebens- oder Unternehmenslage
behind-sentence = { $count ->
    [0] In jedem Ressort mit Leistungen ist mindestens eine überall online.
    [one] In einem Ressort ist noch keine Leistung überall online:
   *[other] In { $n } Ressorts ist noch keine Leistung überall online:
}
changes-short = { $count ->
    [0] In zwölf Monaten hat sich nichts geändert.
    [one] In zwölf Monaten hat sich der Stand einer Leistung geändert.
   *[other] In zwölf Monaten hat sich der Stand von { $n } Leistungen geändert.
}
changes-period = { $from } bis { $to }
changes-sentence = { $count ->
    [0] In zwölf Monaten hat sich an keiner Leistung etwas geändert.
    [one] In zwölf Monaten hat sich an einer Leistung etwas geändert.
   *[other] In zwölf Monaten hat sich an { $n } Leistungen etwas geändert. Hier stehen die größten Schritte.
}
change-everywhere = jetzt überall online
change-conform = jetzt online
change-down = zurückgefallen
change-ended = weggefallen
change-new = neu im Katalog
change-up = höhere Stufe
change-coverage = an mehr Orten
change-coverage-down = an weniger Orten
change-status-down = Arbeit zurückgesetzt
change-status = Arbeit vorangekommen
change-moved = anderes Ressort
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
   *[other] Kein Reifegrad bekannt: { $figure } Leistungen.
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
verdict-somewhere-text = { $n } von { $of } zuständigen Stellen bieten die Leistung online an. Ob Ihre dabei ist, erfahren Sie dort.
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
    [0] Stand { $date }, dem Stichtag
    [one] Stand { $date }, einen Tag vor dem Stichtag
   *[other] Stand { $date }, { $n } Tage vor dem Stichtag
}
age-never = Es gibt noch keine Meldung.
fact-ministry = Federführendes Ressort
fact-shared = Beteiligt
fact-topic = Themenfeld
fact-life-event = Lage
fact-executor = Ausführung
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
event-ended = Ende
event-listed = In den Katalog aufgenommen
event-ministry = Federführung: { $name }
event-withdrawn = Weggefallen
event-merged = Mit anderen zusammengelegt
event-split = Aufgeteilt
event-unknown = Reifegrad nicht gemeldet
event-status = Stand der Arbeit: { $status }
reported-by = Gemeldet von { $by } am { $date }
reported-on = Gemeldet am { $date }

## News

news-press-release = Medieninformation
news-cio-statement = Stellungnahme des CIO
news-interview = Interview
news-report = Meldung
news-numbered = { $kind } { $number }
news-updated = aktualisiert am { $date }
news-canceled = Diese Meldung wurde zurückgezogen.
quoted = „{ $text }“
