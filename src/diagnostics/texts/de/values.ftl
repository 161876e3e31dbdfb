# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in single values. The same keys with the same variables
### stand in en/values.ftl.

loose-not-looser = `loose_from` ({ $value }) ist höher als `conform_from` ({ $conform }).
    .hint = Die lockere Zählung beginnt höchstens auf der Stufe, ab der eine Leistung als konform gilt, meist darunter. Ohne lockere Zählung lassen Sie `loose_from` weg.
    .explain =
        `loose_from` ist die Stufe, ab der eine lockerere Zählung eine Leistung als online ansieht.
        Wäre sie strenger als die konforme, hieße die strengste Zahl die lockerste.

empty-value = Diese Angabe ist leer.
    .hint = Tragen Sie etwas ein; in eine Liste gehört mindestens ein Eintrag. Ist die Angabe freiwillig, können Sie auch die ganze Zeile löschen.
    .explain =
        Eine leere Überschrift, ein leerer Name oder eine leere Liste würde auf der Website
        eine Lücke hinterlassen, die auch ein Vorleseprogramm nicht überbrücken kann.

            title: ""                 # nicht so
            title: Wohngeld           # sondern so

        Eine leere Liste bei `scope` würde bedeuten, dass gar nichts gezählt wird: Löschen Sie
        die Zeile, wenn die übliche Auswahl gelten soll.

invalid-date = „{ $value }“ lässt sich nicht als Datum lesen.
    .hint = Schreiben Sie Jahr, Monat und Tag mit Bindestrichen und führenden Nullen, z. B. `2020-06-30` für den 30. Juni 2020. Den Tag muss es im Kalender geben.
    .explain =
        Ein Datum steht immer in derselben Form: vier Ziffern für das Jahr, zwei für den Monat,
        zwei für den Tag. So ist es eindeutig und lässt sich sortieren.

            date: 30.06.2020          # nicht so
            date: 2020-6-30           # nicht so
            date: 2020-06-30          # sondern so

        Den Tag muss es geben: Der 31. Juni und der 29. Februar 2019 sind keine. Eine Uhrzeit
        gehört hier nicht dazu. Auf der Website erscheint das Datum so, wie Leserinnen und
        Leser es gewohnt sind.

invalid-time = „{ $value }“ lässt sich nicht als Zeitpunkt lesen.
    .hint = Schreiben Sie einen Tag (`2020-07-10`) oder Tag und Uhrzeit mit einem `T` dazwischen (`2020-07-10T10:00`). Bei `time` im Terminkalender steht nur die Uhrzeit (`10:00`).
    .explain =
        Zeitpunkte stehen in dieser Form:

            date: 2020-07-10                                # nur der Tag
            date: 2020-07-10T10:00                          # 10 Uhr in der Zeitzone der Website
            embargo_until: 2020-07-10T10:00:00+02:00        # mit eigener Zeitzone

        Nicht möglich sind „10.7.2020, 10 Uhr“ oder „2020-07-10 10 Uhr“. Ohne Angabe gilt die
        Zeitzone aus „data/site.yaml“, sonst `Europe/Berlin`.

        In „data/calendar.yaml“ steht der Tag unter `date` und die Uhrzeit unter `time`, immer
        mit fünf Zeichen: `time: 09:30`.

        Von diesen Angaben hängt ab, wann eine Meldung erscheint. Deshalb rät das Programm nie.

invalid-id = „{ $value }“ lässt sich nicht als Kennung verwenden: Eine Kennung besteht nur aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen.
    .hint = Ersetzen Sie Großbuchstaben, Umlaute, Leerzeichen und andere Zeichen, z. B. `begruessungsgeld` statt „Begrüßungsgeld“. Ist der Name der Datei gemeint, benennen Sie die Datei um.
    .explain =
        Aus einer Kennung wird eine Adresse auf der Website, z. B. wird `wohngeld` zu
        „/leistungen/wohngeld/“. Eine Adresse soll sich diktieren, abtippen und in jedes
        Programm kopieren lassen.

            id: Begrüßungsgeld (neu)          # nicht so
            id: begruessungsgeld-neu          # sondern so

        Bei Meldungen und Seiten ist der Dateiname die Kennung:

            Neue Strukturen.md                ← nicht so
            2020-06-25-neue-strukturen.md     ← sondern so

        Dateinamen beginnen und enden nicht mit einem Bindestrich und haben nicht zwei
        hintereinander. Nur Reifegradmodelle dürfen auch Punkte in der Kennung haben: `ozg-1.1`.

        War die alte Adresse schon veröffentlicht, nehmen Sie sie bei Leistungen und Ressorts
        in `former_ids` auf, bei Meldungen in `aliases`. Alte Links führen dann weiter.

not-in-vocabulary = „{ $value }“ steht nicht in der Liste „{ $list }“.
    .hint = Portale für offene Daten übernehmen nur Begriffe dieser Liste. Schlagen Sie dort nach, und kopieren Sie die Adresse zeichengenau; sie beginnt mit `http://`, nicht mit `https://`.
    .explain =
        Das Programm beschreibt die Daten der Website für GovData und andere Portale
        (DCAT-AP.de). Diese erkennen Lizenz, Datenbereitsteller und Gebiet an festen Adressen:

            licence: {"{"}uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0, attribution: Finanzministerium{"}"}
            contributor_id: http://dcat-ap.de/def/contributors/openDataThueringen
            geocoding: http://dcat-ap.de/def/politicalGeocoding/stateKey/16

        Gebräuchlich sind als Lizenz dl-by-de/2.0 (mit Namensnennung), dl-zero-de/2.0, cc-by/4.0 und
        cc-zero. Die Kennung des Datenbereitstellers vergibt GovData; wer nicht selbst dorthin
        liefert, lässt die Zeile weg.

invalid-url = „{ $value }“ ist keine vollständige Webadresse.
    .hint = Beginnen Sie mit `https://` oder `http://`, und schreiben Sie die Adresse ohne Leerzeichen, z. B. `https://www.example.org/wohngeld`. In `base_url` gehören auch kein `?`, kein `#` und keine Umlaute.
    .explain =
        Ohne den Anfang `https://` sucht ein Browser die Adresse auf der eigenen Website, und
        der Link führt ins Leere.

            url: www.example.org/wohngeld             # nicht so
            url: https://www.example.org/wohngeld     # sondern so

        Kopieren Sie die Adresse am besten aus der Adresszeile des Browsers. Leerzeichen,
        spitze Klammern und Anführungszeichen gehören nicht hinein, ebenso wenig ein
        Benutzername mit `@`.

        `base_url` ist die Adresse, unter der die Website stehen wird. Ein Ordner ist möglich:
        `https://www.example.org/ozg`. Ein Name mit Umlaut steht dort so, wie ihn das Internet
        führt: `https://xn--brger-kva.example` statt `https://bürger.example`.

invalid-email = „{ $value }“ ist keine vollständige E-Mail-Adresse.
    .hint = Schreiben Sie genau eine Adresse, z. B. `presse@example.org`, ohne Namen, spitze Klammern oder `mailto:`. Nur bei `security` geht auch eine Webadresse mit `https://`.
    .explain =
        Aus der Adresse wird ein Link, mit dem Leserinnen und Leser sofort schreiben können.
        Deshalb muss sie vollständig sein und darf sonst nichts enthalten.

            email: Pressestelle <presse@example.org>     # nicht so
            email: presse(at)example.org                 # nicht so
            email: presse@example.org                    # sondern so

        Verwenden Sie möglichst ein gemeinsames Postfach und keine persönliche Adresse.

invalid-ozg-id = „{ $value }“ ist keine OZG-ID, denn die hat genau fünf Ziffern.
    .hint = Schreiben Sie alle fünf Ziffern in Anführungszeichen, z. B. `ozg_id: "10092"`. Ist die Nummer nicht bekannt, lassen Sie die Zeile weg.
    .explain =
        Die OZG-ID bezeichnet ein Leistungsbündel im Umsetzungskatalog des Onlinezugangsgesetzes.
        Mit ihr lassen sich die Daten dieser Website mit denen anderer Stellen vergleichen.

            ozg_id: OZG-10092         # nicht so
            ozg_id: "10092"           # sondern so

        Die Anführungszeichen bewahren führende Nullen. Längere Nummern mit 14 Ziffern sind
        Schlüssel des Leistungskatalogs; sie gehören in die Zeile `leika`.

invalid-leika = „{ $value }“ ist kein LeiKa-Schlüssel, denn der hat genau 14 Ziffern.
    .hint = Schreiben Sie alle 14 Ziffern ohne Leerzeichen und in Anführungszeichen, z. B. `leika: ["99107023011000"]`.
    .explain =
        Der LeiKa-Schlüssel bezeichnet eine einzelne Verwaltungsleistung im Leistungskatalog.
        Ein OZG-Bündel kann mehrere haben, deshalb ist `leika` eine Liste.

            leika: ["99 107 023 011 000"]                     # nicht so
            leika: ["99107023011000", "99107023012000"]       # sondern so

        Kopieren Sie die Nummer am besten aus dem Katalog. Aus einer Tabellenkalkulation kommt
        sie oft gerundet an (9,91E+13): Stellen Sie die Spalte dort auf „Text“.

        Ist kein Schlüssel bekannt, lassen Sie die Zeile weg.

invalid-time-zone = Eine Zeitzone „{ $value }“ ist nicht bekannt.
    .hint = Schreiben Sie Erdteil und Stadt auf Englisch, z. B. `Europe/Berlin`. Lassen Sie die Zeile weg, gilt ebenfalls `Europe/Berlin`.
    .explain =
        Die Zeitzone entscheidet, wann eine Sperrfrist ohne eigene Zonenangabe endet und welcher
        Tag „heute“ ist. Ihr Name stammt aus der internationalen IANA-Liste.

            time_zone: MEZ                # nicht so
            time_zone: Europe/Berlin      # sondern so

        Sommer- und Winterzeit werden damit von selbst berücksichtigt.

unsupported-language = „{ $value }“ lässt sich hier nicht als Sprache verwenden.
    .hint = Für die Website (`language` in „data/site.yaml“) gibt es `de` und `en`. Bei einer einzelnen Seite nennt `lang` das Kürzel der Sprache, in der ihr Text geschrieben ist, z. B. `de`, `en` oder `tr`.
    .explain =
        Die Sprache der Website bestimmt Menüs, Beschriftungen und Adressen. Vollständig
        vorhanden sind Deutsch und Englisch:

            language: deutsch         # nicht so
            language: de              # sondern so

        Eine einzelne Seite darf in jeder Sprache geschrieben sein. Damit ein Vorleseprogramm
        sie richtig ausspricht, steht in ihrem Kopf das Kürzel nach BCP 47:

            lang: tr                  Türkisch
            lang: zh-Hans             Chinesisch in vereinfachter Schrift

invalid-level = „{ $value }“ lässt sich nicht als Reifegrad lesen.
    .hint = Schreiben Sie die Stufe als ganze Zahl, z. B. `maturity: 2`, oder `maturity: unknown`, wenn sie nicht bekannt ist.
    .explain =
        Der Reifegrad sagt, wie weit eine Leistung online angeboten wird. Er ist eine Stufe des
        Reifegradmodells aus „data/maturity-models.yaml“.

            maturity: Stufe 2         # nicht so
            maturity: 2,5             # nicht so
            maturity: 2               # sondern so

        Ist der Stand nicht bekannt, schreiben Sie `unknown`. Unbekannt ist auf der Website eine
        eigene Gruppe und wird nie als Stufe 0 gezählt. Lassen Sie die Zeile ganz weg, gilt die
        Stufe des Eintrags davor weiter.

invalid-target = „{ $value }“ lässt sich nicht als Anzahl von Leistungen lesen.
    .hint = Schreiben Sie eine ganze Zahl ohne Tausenderpunkt, z. B. `services: 200`, oder `services: all`, wenn alle Leistungen gemeint sind.
    .explain =
        Ein Ziel sagt, wie viele Leistungen bis zu einem Tag erreicht sein sollen. Das Programm
        zeichnet es als Marke in das Diagramm des Verlaufs.

            services: alle            # nicht so
            services: 80 %            # nicht so
            services: all             # sondern so
            services: 200             # oder so

        Ist das Ziel ein Anteil, rechnen Sie ihn in eine Anzahl um, und nennen Sie unter
        `source`, woher er stammt.

unclear-time = { $is ->
        [never] „{ $value }“ gibt es nicht: In dieser Nacht wird die Uhr eine Stunde vorgestellt.
       *[twice] „{ $value }“ gibt es zweimal: In dieser Nacht wird die Uhr eine Stunde zurückgestellt.
    }
    .hint = { $is ->
        [never] Nennen Sie eine Uhrzeit davor oder danach, oder schreiben Sie die Zeitzone dazu: `{ $value }+02:00` für Sommerzeit.
       *[twice] Schreiben Sie dazu, welche gemeint ist: `{ $value }+02:00` in der Sommerzeit, `{ $value }+01:00` eine Stunde später in der Winterzeit.
    }
    .explain =
        Am letzten Sonntag im Oktober zeigt die Uhr die Stunde zwischen 2 und 3 zweimal, am letzten
        Sonntag im März überspringt sie sie. Ohne den Abstand zur Weltzeit wäre nicht zu sagen, wann
        eine Sperrfrist endet.
