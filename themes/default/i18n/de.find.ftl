# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Finding things: the search, and the fields above the table of services.

menu-search = Suche
search-ministry = Ressort
search-topic = Themenfeld
search-life-event = Lage
search-release = Bericht
search-page = Seite
finder-ministry = Ressort
finder-topic = Themenfeld
finder-level = Reifegrad
finder-status = Stand der Arbeit
finder-executor = Ausführung
finder-everywhere = überall online
finder-order-title = nach Titel
finder-order--title = nach Titel, von Z bis A
finder-order-level = die mit dem höchsten Reifegrad zuerst
finder-order--level = die mit dem niedrigsten Reifegrad zuerst
finder-order-status = die umgesetzten zuerst
finder-order--status = die nicht umgesetzten zuerst
finder-order-ministry = nach Ressort
finder-order--ministry = nach Ressort, umgekehrt

## The search

search_label = Wonach suchen Sie?
search_example = zum Beispiel Führerschein, Elterngeld oder Finanzministerium
search_button = Suchen
search_no_script = Die Suche braucht JavaScript, und das ist in Ihrem Browser nicht aktiv. Alles, was sie findet, steht auch auf diesen Seiten:
search_browse = Oder stöbern:
search_results = Treffer
# %n: how many, %q: what was looked for
search_found = %n Treffer für „%q“
search_found_one = 1 Treffer für „%q“
search_near = Kein Treffer für „%q“. Ähnlich geschrieben:
search_some = Kein Treffer mit allen Wörtern von „%q“. Mit einigen davon:
search_none = Kein Treffer für „%q“. Vielleicht heißt die Leistung im Amtsdeutsch anders: Versuchen Sie ein kürzeres Wort, oder schauen Sie unter den Themen und Lagen nach.
search_broken = Die Suche ließ sich nicht laden. Bitte versuchen Sie es später noch einmal.
search_more = Weitere Treffer zeigen
# Words that say nothing of what is looked for
search_stop = wo ist werden wird verlängern neu der die das den dem des ein eine einen einem einer eines und oder für fuer in im am an auf bei von vom zu zum zur mit wo wie was kann ich man mir mich sich mein meine meinen online beantragen antrag stellen anmelden melden melde machen bekommen brauche

## The table of services

finder_heading = Leistungen eingrenzen
finder_words = Name der Leistung
finder_all = alle
finder_reset = Alle zeigen
# %n of %of services
finder_found = %n von %of Leistungen
finder_outside = , davon nicht mitgezählt: %n
finder_none = Keine Leistung passt zu dieser Auswahl.
finder_more = Weitere Leistungen zeigen
finder_order = Ordnung
finder_fields = Nach Ressort, Thema, Reifegrad und mehr
