# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in dates and their order. The same keys with the same variables
### stand in en/dates.ftl.

reported-before = Gemeldet am { $value }, also vor dem Stichtag { $date } der Meldung.
    .hint = Prüfen Sie das Jahr: `date` ist der Tag, über den etwas gesagt wird, `reported_on` der Tag, an dem es gemeldet wurde. Meist liegt dieser danach.
    .explain =
        Über einen Tag lässt sich selten etwas melden, bevor er da ist. Oft ist das Jahr vertippt; davon
        hängt aber ab, welche von zwei Meldungen gilt.

list-order = „{ $value }“ folgt hier auf „{ $before }“, die Liste muss aber aufsteigen.
    .hint = Bringen Sie die Einträge in die richtige Reihenfolge, den frühesten oder kleinsten zuerst. Kein Wert darf doppelt vorkommen.
    .explain =
        Listen mit Datum und die Stufen eines Reifegradmodells werden von oben nach unten
        gelesen. Jeder Wert gilt, bis der nächste ihn ablöst.

            ministry:
              - {"{"}from: 2020-01-01, ministry: im{"}"}
              - {"{"}from: 2014-12-05, ministry: sm{"}"}      # nicht so, das gehört an den Anfang

        Steht derselbe Tag oder dieselbe Stufe zweimal da, löschen Sie den Eintrag, der nicht
        stimmt. Oft ist nur eine Jahreszahl vertippt.

period-reversed = Der Zeitraum endet am { $until }, beginnt aber erst am { $from }.
    .hint = Prüfen Sie beide Daten; oft sind sie vertauscht, oder eine Jahreszahl ist vertippt.
    .explain =
        Ein Zeitraum kann nicht enden, bevor er beginnt. Das gilt für `valid_from` und
        `valid_until` bei Ressorts und Modellen, für `since` und `until` bei Teams, und für
        `listed_from` und das Ende (`ended`) einer Leistung.

            valid_from: 2020-01-01
            valid_until: 2019-12-31      # nicht so
            valid_until: 2029-12-31      # sondern so

        Ist das Ende noch offen, lassen Sie die Zeile mit dem Ende weg.

as-of-in-future = { $is ->
    [hidden] Der Stichtag { $value } liegt nach dem { $today }; von späteren Tagen zeigt diese Website nichts (`provisional: hide`).
   *[ahead] Der Stichtag { $value } liegt in der Zukunft (heute: { $today }).
}
    .hint = Wählen Sie einen Stichtag bis zum { $today }, oder löschen Sie die Zeile `as_of`.
    .explain =
        Am Stichtag werden die Leistungen gezählt. Für einen Tag, der noch nicht vorbei ist,
        kann niemand sagen, was dann gilt.

        Fehlt `as_of` in „data/site.yaml“, gilt der Stichtag des neuesten Berichts oder, wenn es
        noch keinen gibt, der Tag des neuesten gemeldeten Stands. In einer Meldung steht unter
        `as_of` der Stichtag, dessen Zahlen sie nennt.

        Bereiten Sie eine Meldung für später vor, lassen Sie sie mit `draft: true` als Entwurf
        stehen, und setzen Sie den Stichtag, sobald er vorbei ist. Was „heute“ ist, lässt sich
        für eine Probe mit `--now` festlegen.

observation-in-future = Das Datum { $value } liegt in der Zukunft (heute: { $today }).
    .hint = Tragen Sie ein Datum bis zum { $today } ein. Was erst kommen soll, bekommt noch keinen Eintrag.
    .explain =
        In `history` steht, was am genannten Tag wirklich galt, und bei Teams unter `filled`, wie
        viele Stellen besetzt waren. Ein künftiger Stand würde sonst schon mitgezählt.

            - {"{"}date: 2035-12-31, status: online{"}"}                    # nicht so
            - {"{"}date: 2020-06-30, status: planned{"}"}                   # sondern so

        Meist ist nur die Jahreszahl vertippt. Auch `reported_on`, der Tag der Meldung, darf nicht
        in der Zukunft liegen. Was „heute“ ist, lässt sich für eine Probe mit `--now` festlegen.

observation-after-end = Dieser Eintrag gilt für den { $value }, doch die Leistung ist seit dem { $ended } beendet.
    .hint = Berichtigen Sie eines der beiden Daten. Wird die Leistung wieder angeboten, löschen Sie `ended`.
    .explain =
        Ab dem Tag, der unter `ended` steht, gehört eine Leistung nicht mehr zum Katalog und
        wird nicht mehr gezählt. Einträge von diesem Tag an hätten keine Wirkung.

            history:
              - {"{"}date: 2020-01-31, status: online, maturity: 3{"}"}     # nicht so
              - {"{"}date: 2020-01-30, status: online, maturity: 3{"}"}     # sondern so
            ended: {"{"}date: 2020-01-31, how: withdrawn{"}"}

        Ging die Leistung in einer anderen auf, gehört der neue Stand zu dieser: Nennen Sie sie
        unter `ended` mit `how: merged` und `into: […]`.

same-observation = Für den { $date } gibt es zwei Einträge mit demselben Meldetag.
    .hint = Behalten Sie einen der beiden. Kam der zweite als Nachmeldung, ergänzen Sie bei ihm den Tag der Meldung, z. B. `reported_on: 2020-07-10`.
    .explain =
        Zwei Einträge mit demselben Tag (`date`) und demselben Meldetag (`reported_on`)
        widersprechen sich. Das Programm kann nicht wissen, welcher gilt.

        Eine Nachmeldung ersetzt den früheren Eintrag ganz und braucht ihren eigenen Meldetag:

            - {"{"}date: 2020-06-30, maturity: 2{"}"}
            - {"{"}date: 2020-06-30, maturity: 3, reported_on: 2020-07-10{"}"}

        Ohne `reported_on` gilt `date` auch als Meldetag. Gehören die beiden Angaben zusammen,
        schreiben Sie sie in einen einzigen Eintrag.

calendar-mismatch = Diese Verschiebung endet am { $value }, die nächste Angabe lautet aber { $next }.
    .hint = Schreiben Sie `to: { $next }`, oder berichtigen Sie die Angabe, die darauf folgt: das `from` der nächsten Verschiebung oder, bei der letzten, das `date` des Termins.
    .explain =
        Angekündigte Termine werden öffentlich eingehalten oder begründet verschoben. Damit die
        Geschichte eines Termins lückenlos ist, beginnt jede Verschiebung dort, wo die vorige
        endete, und die letzte endet beim jetzigen Termin (`date`).

            - release: 2020-06
              date: 2020-07-22
              changes:
                - {"{"}date: 2020-06-20, from: 2020-07-01, to: 2020-07-15, reason: Nachmeldungen{"}"}
                - {"{"}date: 2020-07-10, from: 2020-07-15, to: 2020-07-22, reason: Prüfung{"}"}

        Vergessen wird meist, nach einer neuen Verschiebung auch `date` zu ändern.

embargo-before-date = Die Sperrfrist endet vor dem Tag der Meldung ({ $value }).
    .hint = Auf dieser Website erscheint die Meldung erst an ihrem Tag. Wer sie vorher bekommt, liest aber die frühere Frist. Gleichen Sie `date` und `embargo_until` an.
    .explain =
        Eine Meldung erscheint, wenn beides vorbei ist: ihr Tag (`date`) und ihre Sperrfrist
        (`embargo_until`). Endet die Frist früher, dürfen andere vor Ihnen berichten.

canceled-unpublished = Diese Meldung war noch nie öffentlich. Mit `canceled` erschiene zum angegebenen Zeitpunkt ihre Überschrift mit dem Hinweis, sie sei zurückgezogen.
    .hint = Soll nichts davon erscheinen, schreiben Sie `status: withheld`.
    .explain =
        `canceled` ist für Meldungen, die schon veröffentlicht waren: Adresse und Überschrift bleiben,
        damit niemand vergeblich sucht. `withheld` hält eine Meldung ganz zurück.

updated-before-date = Geändert worden sein soll die Meldung am { $value }; sie ist aber erst vom { $date }.
    .hint = Prüfen Sie beide Tage, oder löschen Sie `updated`.
    .explain =
        `updated` nennt den Tag der letzten Änderung. Er kann nicht vor dem Tag der Meldung liegen.
