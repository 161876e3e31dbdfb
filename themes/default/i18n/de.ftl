# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Words of the templates, used there as t.<key>. They have no variables.

## Frame

skip_to_content = Zum Inhalt springen
locale = de_DE
demo_label = Hinweis zur Demonstration
demo_text = Demonstration – keine amtlichen Angaben. Die Stände der Leistungen sind erfunden, Projektteams und Stellen ebenso.
main_menu = Hauptmenü
trail = Sie sind hier
versions = Diese Seite auf
other_languages = In anderer Sprache
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
age = Aktualität
stale = Diese Angabe ist alt. Inzwischen kann sich etwas geändert haben.
not_reported = nicht gemeldet
apply = Zum Antrag und zu den Informationen
apply_at = auf
apply_unknown = Eine Internetadresse für den Antrag ist nicht gemeldet.
about_service = Worum es geht
evidence = Worauf das beruht
timeline = Was bisher gemeldet wurde
provisional = vorläufig
note = Anmerkung:
facts = Angaben zur Leistung
pages = Seiten der Liste

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

statement_conformance = Stand der Vereinbarkeit mit den Anforderungen
statement_gaps = Nicht barrierefreie Inhalte
statement_gaps_text = Daran fehlt es noch:
statement_assessed = Erstellung dieser Erklärung
statement_contact = Feedback und Kontaktangaben
statement_feedback = Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie Inhalte in anderer Form? Schreiben Sie an:
statement_enforcement = Durchsetzungsverfahren
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
table-region = Tabelle { $number }
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
download-maturity-by-ministry = Leistungen nach Ressort und Reifegrad
download-course = Verlauf: alle Leistungen
download-maturity-by-topic = Leistungen nach Themenfeld und Reifegrad
download-course-by-ministry = Verlauf: alle Ressorts nebeneinander
download-teams = Projektstruktur: wer wem hilft
download-posts = Projektstruktur: Stellen
download-indicator = Vergleich: { $title }
download-course-of = Verlauf: { $title }
title-accessibility = Erklärung zur Barrierefreiheit
one-lebenslage = Lebenslage
one-unternehmenslage = Unternehmenslage
kind-lebenslage = Lebenslagen
kind-unternehmenslage = Unternehmenslagen
stale-after = Als alt gilt ein Stand, der am Stichtag mehr als { $n } Tage zurückliegt.
statement-intro = Diese Website soll allen zugänglich sein. Verantwortlich ist: { $publisher }. Maßgeblich sind die Vorschriften von Bund und Land, die die Richtlinie (EU) 2016/2102 umsetzen, und die Norm EN 301 549. Diese Erklärung gilt für { $url }.
statement-full = Diese Website erfüllt die Anforderungen vollständig.
statement-partial = Diese Website erfüllt die Anforderungen teilweise.
statement-none = Diese Website erfüllt die Anforderungen nicht.
statement-unassessed = Wie weit diese Website die Anforderungen erfüllt, hat noch niemand bewertet.
statement-dated = Diese Erklärung beruht auf einer Bewertung vom { $date }. Wer sie vorgenommen hat, ist nicht angegeben.
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
demo-word = Demonstration
badge-label = { $name }: überall online
badge-title = { $name }: { $figure } Leistungen überall online, Stichtag { $date }
badge = Plakette für andere Websites (SVG)
news_feed = Meldungen als Feed (Atom)
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
