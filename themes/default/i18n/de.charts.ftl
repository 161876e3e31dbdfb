# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Sätze der Diagramme und Wörter an ihnen.

## Charts

class-everywhere = Stufe { $levels }, überall
class-conform = Stufe { $levels }, nicht überall
class-unknown = nicht gemeldet
level-number = Stufe{"\u00A0"}{ $level }
level-everywhere = { $level }, überall
level-named = Stufe { $level }: { $name }
column-ministry = Ressort
column-total = zusammen
column-everywhere = überall online
column-date = Tag
chart-source-demo = Quelle: erfundene Meldungen (Demonstration), Stichtag { $date }
chart-source = Quelle: Meldungen der Ressorts, Stichtag { $date }
chart_no_services = keine Leistungen
chart-course-subject = Alle Leistungen über die Zeit: wie viele mitzählen, wie viele weit genug für den ganzen Antrag sind, wie viele überall online sind
chart-course-subject-of = Leistungen des Ressorts über die Zeit: wie viele mitzählen, wie viele weit genug für den ganzen Antrag sind, wie viele überall online sind
chart-course-since = Überall online: { $figure } Leistungen, ein Jahr zuvor { $before }
chart-course-since-of = { $figure } Leistungen überall online, ein Jahr zuvor { $before }
chart-course-now-of = { $figure } Leistungen überall online
chart-course-now = Überall online: { $figure } Leistungen
chart-as-of = Stichtag { $date }
chart-provisional = vorläufig
chart-target = { $title }: { $date }
line-total = Leistungen
line-known = davon Reifegrad bekannt
line-conform = ab Stufe { $level }
line-conform-models = konform
line-everywhere = überall online
provisional-date = { $date } (vorläufig)
chart-course-caption = Alle Leistungen an den Tagen, an denen sich etwas geändert hat
chart-course-caption-of = Leistungen an den Tagen, an denen sich etwas geändert hat
table-summary = Tabelle: { $caption } ({ $n } Zeilen)
target-all = alle Leistungen bis { $date }. Gemessen wird das hier an der Zählung „{ $measure }“.
target-some = { $n } Leistungen bis { $date }. Am nächsten kommt dem hier die Zählung „{ $measure }“.
target-other-unit = Nicht vergleichbar: Das Ziel zählt nicht in OZG-Bündeln.
target-other-measure = Nicht eingezeichnet: Das Diagramm hat keine Linie für diese Zählung.

## Maturity by ministry and by topic

column-topic = Themenfeld
row-all-ministry = Alle Ressorts
row-all-topic = Alle Themenfelder
chart-maturity-subject-ministry = Leistungen nach Ressort und Reifegrad. Die Balken beginnen mit dem, was überall online ist.
chart-maturity-subject-topic = Leistungen nach Themenfeld und Reifegrad. Die Balken beginnen mit dem, was überall online ist.
chart-maturity-caption-ministry = Leistungen nach Ressort und Reifegrad am { $date }
chart-maturity-caption-topic = Leistungen nach Themenfeld und Reifegrad am { $date }
chart-maturity-none-ministry = Noch in keinem Ressort ist eine Leistung überall online
chart-maturity-none-topic = Noch in keinem Themenfeld ist eine Leistung überall online
chart-maturity-best = Höchster Anteil: { $name }, { $figure } Leistungen überall online
chart-maturity-best-large = Höchster Anteil ab zehn Leistungen: { $name }, { $figure } überall online
chart-maturity-tied-large = Gleichauf vorn ab zehn Leistungen: { $name }
chart-maturity-none-large-ministry = Nur in Ressorts mit weniger als zehn Leistungen ist schon eine überall online
chart-maturity-none-large-topic = Nur in Themenfeldern mit weniger als zehn Leistungen ist schon eine überall online
chart-maturity-tied = Gleichauf vorn: { $name }
chart-maturity-behind-ministry = { $count ->
    [one] – in einem Ressort noch keine
   *[other] – in { $n } Ressorts noch keine
}
chart-maturity-behind-topic = { $count ->
    [one] – in einem Themenfeld noch keine
   *[other] – in { $n } Themenfeldern noch keine
}

## Course of a ministry, and of all side by side

chart-moved = { $date }: { $text }. Das ist ein Wechsel der Zuständigkeit, kein Fortschritt und kein Rückschritt.
chart-came-short = { $n } übernommen
chart-went-short = { $n } abgegeben
chart-came = { $count ->
    [one] eine Leistung übernommen
   *[other] { $n } Leistungen übernommen
}
chart-went = { $count ->
    [one] eine Leistung abgegeben
   *[other] { $n } Leistungen abgegeben
}
chart-multiples-subject = Alle Ressorts im gleichen Maßstab. Über jedem steht, wie viele seiner Leistungen überall online sind.
chart-multiples-caption = Überall online nach Ressort, heute und ein Jahr zuvor
chart-multiples-with = { $count ->
    [0] Noch in keinem Ressort ist eine Leistung überall online
    [one] In einem Ressort ist mindestens eine Leistung überall online
   *[other] In { $n } Ressorts ist mindestens eine Leistung überall online
}
chart-multiples-more = { $count ->
    [0] In keinem Ressort sind mehr Leistungen überall online als ein Jahr zuvor
    [one] In einem Ressort sind mehr Leistungen überall online als ein Jahr zuvor
   *[other] In { $n } Ressorts sind mehr Leistungen überall online als ein Jahr zuvor
}
chart-multiples-fewer = { $count ->
    [one] in einem weniger
   *[other] in { $n } weniger
}
column-everywhere-on = überall online am { $date }

## Coverage of one service

chart-coverage = { $count ->
    [one] { $figure } bietet die Leistung online an ({ $level })
   *[other] { $figure } bieten die Leistung online an ({ $level })
}
chart-coverage-below = { $count ->
    [one] Noch nicht online; so weit ist { $figure } ({ $level })
   *[other] Noch nicht online; so weit sind { $figure } ({ $level })
}
chart-coverage-ended = Zuletzt { $figure } ({ $level }), seit { $date } nicht mehr im Katalog
chart-coverage-no-level = { $figure }; auf welcher Stufe, ist nicht gemeldet
chart-coverage-unknown = Wie viele Stellen sie auf der heutigen Stufe anbieten, ist nicht gemeldet
chart-coverage-subject = Wie viele der zuständigen Stellen die Leistung auf der gemeldeten Stufe anbieten
chart-coverage-caption = Verbreitung nach Stichtag der Meldung
chart-coverage-rest = noch nicht so weit
column-offered = so weit sind
column-responsible = von zuständigen Stellen

## Project structure

chart-source-teams-demo = Quelle: erfundenes Beispiel, Stichtag { $date }
chart-source-teams = Quelle: Angaben der Landesverwaltung zur Projektstruktur, Stichtag { $date }
chart-teams = { $count ->
    [one] { $who } hilft { $whom }
   *[other] { $who } helfen { $whom }
}
chart-teams-none = Noch hilft kein Projektteam einem Ressort
chart-teams-teams = { $count ->
    [one] Ein Projektteam
   *[other] { $n } Projektteams
}
chart-teams-pools = { $count ->
    [one] ein gemeinsamer Pool
   *[other] { $n } gemeinsame Pools
}
chart-teams-helped = { $count ->
    [0] noch keinem Ressort
    [one] einem Ressort
   *[other] { $n } Ressorts
}
chart-teams-subject = Zu jedem Projektteam die Ressorts, denen es hilft
chart-teams-caption = Projektteams und die Ressorts, denen sie helfen
chart-posts = { $count ->
    [one] Besetzt ist eine von { $of } Stellen
   *[other] Besetzt sind { $n } von { $of } Stellen
}
chart-posts-planned = { $count ->
    [one] Eine Stelle ist vorgesehen
   *[other] { $n } Stellen sind vorgesehen
}
chart-posts-subject = Vorgesehene und besetzte Stellen, alle Balken im gleichen Maßstab
chart-posts-caption = Stellen der Projektteams
chart-posts-filled = besetzt
chart-posts-free = noch frei
chart-posts-untold = ohne Angabe
column-planned = vorgesehen

## Outside figures

chart-source-others = Von anderen veröffentlicht, nicht von dieser Website gezählt
chart-indicator-one = { $title }: { $value } ({ $date })
chart-indicator-course = { $title }: von { $from } ({ $start }) auf { $to } ({ $end })
chart-indicator-range = { $title }: höchster Wert { $most }, niedrigster { $least }
chart-indicator-list = { $title }: { $items }
chart-indicator-same = { $title }: unverändert { $to } ({ $start } bis { $end })
chart-indicator-caption = Veröffentlichte Werte: { $title }
indicator-unit = Einheit: { $unit }

chart-svg = Diagramm (SVG)
chart-csv = Zahlen (CSV)
