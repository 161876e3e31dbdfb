# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in ids, addresses and references. The same keys with the same variables
### stand in en/references.ftl.

duplicate-id = Die Kennung „{ $value }“ ist schon vergeben.
    .hint = Geben Sie einem der beiden Einträge eine andere Kennung, oder löschen Sie den doppelten Eintrag. In `former_ids` stehen nur frühere Kennungen, nicht die jetzige.
    .explain =
        Jede Kennung gehört zu genau einem Eintrag: Aus ihr entsteht eine Adresse, und andere
        Dateien verweisen mit ihr auf den Eintrag. Bei zweien wäre nicht klar, welcher gemeint ist.

        Meist wurde ein Eintrag kopiert und die Kennung nicht geändert:

            - {"{"}id: wohngeld, title: Wohngeld{"}"}
            - {"{"}id: wohngeld, title: Lastenzuschuss{"}"}           # nicht so
            - {"{"}id: lastenzuschuss, title: Lastenzuschuss{"}"}     # sondern so

        Leistungen in verschiedenen Dateien teilen sich einen gemeinsamen Vorrat an Kennungen,
        ebenso Teams und Pools. Im Terminkalender darf jeder Bericht nur einmal vorkommen: Ein
        verschobener Termin bekommt eine Zeile unter `changes`, keinen zweiten Eintrag.

listed-twice = „{ $value }“ steht in dieser Liste zweimal.
    .hint = Nehmen Sie den zweiten Eintrag heraus.
    .explain =
        Jede Kennung steht in einer Liste nur einmal. Doppelt genannt, stünde sie auch auf der
        Website doppelt.

lead-listed-again = „{ $value }“ ist schon das federführende Ressort.
    .hint = Nehmen Sie die Kennung hier heraus: Unter `co_ministries` stehen nur die weiteren Ressorts.
    .explain =
        Unter `ministry` steht das Ressort, das eine Leistung verantwortet und bei dem sie zählt,
        unter `co_ministries` stehen jene, die außerdem mitwirken. Ein Ressort kann früher
        federführend gewesen sein und heute mitwirken, aber nicht beides am selben Tag.

refers-to-itself = „{ $value }“ verweist hier auf sich selbst.
    .hint = Nehmen Sie den Verweis heraus, oder nennen Sie den anderen Eintrag, der gemeint ist.
    .explain =
        Unter `related` stehen andere Meldungen, unter `into` die Leistungen, in denen eine beendete
        aufgegangen ist. Ein Eintrag, der sich selbst nennt, führt im Kreis. Meist wurde ein Eintrag kopiert
        und der Verweis nicht geändert.

address-taken = Die Adresse „{ $path }“ ist auf dieser Website schon vergeben.
    .hint = Wählen Sie für diesen Eintrag eine andere Kennung oder für diese Datei einen anderen Namen. Wird keine zweite Datei gezeigt, gehört die Adresse zu einer Seite, die das Programm selbst schreibt.
    .explain =
        Unter einer Adresse kann nur eine Seite stehen. Adressen entstehen aus Kennungen, aus
        `former_ids` und `aliases` sowie aus den Namen der Dateien unter „content/“.

        Typische Ursachen:

        – Eine frühere Kennung in `former_ids` wurde inzwischen neu vergeben.
        – Ein Alias einer Meldung heißt wie eine andere Meldung.
        – Eine Kennung ist ein Wort, das das Programm für sich braucht, z. B. heißt eine
          Leistung „seite“ oder eine Meldung „jahr“.

        Ändern Sie die Adresse, die noch nicht veröffentlicht war; die andere kennen schon
        Leserinnen, Leser und Suchmaschinen.

unknown-ministry = Ein Ressort mit der Kennung „{ $value }“ ist nicht eingetragen.
    .hint = Verwenden Sie die `id` eines Ressorts aus „data/ministries.yaml“, oder tragen Sie das Ressort dort ein.
    .explain =
        Leistungen, Teams, Meldungen und Zahlen im Text nennen ein Ressort mit seiner Kennung,
        nicht mit Namen oder Abkürzung. Alle Kennungen stehen in „data/ministries.yaml“:

            - {"{"}id: sm, abbreviation: SM, name: Sozialministerium{"}"}

            ministry: Sozialministerium     # nicht so
            ministry: sm                    # sondern so

        Wurde ein Ressort umbenannt oder neu zugeschnitten, bleibt der alte Eintrag mit
        `valid_until` bestehen, und das neue bekommt einen eigenen. So bleibt sichtbar, wer
        früher zuständig war.

unknown-life-event = Eine Lebens- oder Unternehmenslage mit der Kennung „{ $value }“ ist nicht eingetragen.
    .hint = Verwenden Sie die `id` einer Lage aus „data/topics.yaml“ (dort unter `life_events`), oder tragen Sie die Lage bei ihrem Themenfeld ein.
    .explain =
        Jede Leistung gehört zu einer Lage, in der Menschen oder Unternehmen sie brauchen, und
        jede Lage zu einem Themenfeld. Die Kennungen stehen in „data/topics.yaml“:

            - id: bauen-wohnen
              name: Bauen & Wohnen
              life_events:
                - {"{"}id: wohnen-umzug, name: Wohnen & Umzug, kind: lebenslage{"}"}

            life_event: bauen-wohnen        # nicht so, das ist das Themenfeld
            life_event: wohnen-umzug        # sondern so

unknown-topic = Ein Themenfeld mit der Kennung „{ $value }“ ist nicht eingetragen.
    .hint = Verwenden Sie die `id` eines Themenfelds aus „data/topics.yaml“. Ist eine Lage gemeint, schreiben Sie `life_event` statt `topic`.
    .explain =
        Themenfelder fassen Lebens- und Unternehmenslagen zusammen, z. B. „Bauen & Wohnen“. Ihre
        Kennungen stehen in „data/topics.yaml“ ganz links, mit den Lagen darunter:

            - id: bauen-wohnen
              name: Bauen & Wohnen
              life_events: …

        So zählt eine Zahl im Text nur dieses Themenfeld:

        {"    {{"} figure(measure="conform", topic="bauen-wohnen") {"}}"}

unknown-service = Eine Leistung mit der Kennung „{ $value }“ ist nicht eingetragen.
    .hint = Verwenden Sie die `id` einer Leistung aus den Dateien unter „data/services/“, nicht ihren Namen oder ihre OZG-ID.
    .explain =
        Meldungen, Teams und andere Leistungen nennen eine Leistung mit ihrer Kennung:

            services: [Elterngeld, 10092]          # nicht so
            services: [elterngeld, wohngeld]       # sondern so

        Die Kennungen stehen unter `id` in den Dateien unter „data/services/“; auch die
        Adresse einer Leistung auf der Website endet damit. Gelesen werden nur Dateien mit der
        Endung „.yaml“.

        Hat die Leistung eine neue Kennung bekommen, verwenden Sie die neue. Die alte gehört
        in `former_ids`, damit alte Links weiterführen.

unknown-model = Ein Reifegradmodell mit der Kennung „{ $value }“ ist nicht eingetragen.
    .hint = Verwenden Sie die `id` eines Modells aus „data/maturity-models.yaml“, z. B. `ozg-1.1`.
    .explain =
        Ein Reifegrad bedeutet nur innerhalb seines Modells etwas: Stufe 3 von 4 ist etwas
        anderes als Stufe 3 von 7. Deshalb nennt „data/site.yaml“ unter `maturity_model` das
        Modell, das gilt, und jedes steht mit seinen Stufen in „data/maturity-models.yaml“.

        Wechselt das Modell, schreiben Sie eine Liste mit Datum:

            maturity_model:
              - {"{"}from: 2020-06-01, maturity_model: ozg-1.1{"}"}
              - {"{"}from: 2025-07-01, maturity_model: ozg-2.0{"}"}

        Achten Sie auf Punkte und Bindestriche in der Kennung.

unknown-level = Die Stufe { $value } gibt es im Reifegradmodell „{ $model }“ nicht.
    .hint =
        { $place ->
            [model] Vorhanden sind die Stufen { $choices }.
           *[observation] Vorhanden sind die Stufen { $choices }. Gilt die Meldung nach einem anderen Modell, nennen Sie es im selben Eintrag mit `model: …`.
        }
    .explain =
        Jedes Reifegradmodell hat eigene Stufen; sie stehen in „data/maturity-models.yaml“ unter
        `levels`. Ohne weitere Angabe gilt das Modell, das am Tag des Eintrags in Kraft war.

            - {"{"}date: 2025-07-31, maturity: 6{"}"}                      # nur, wenn es Stufe 6 gibt
            - {"{"}date: 2025-07-31, maturity: 6, model: ozg-2.0{"}"}      # mit Angabe des Modells

        Auch `conform_from` und `loose_from` müssen Stufen des eigenen Modells nennen: Von
        ihnen hängt ab, welche Leistungen als umgesetzt zählen.

unknown-release = Einen Bericht „{ $value }“ gibt es nicht, oder er ist noch nicht veröffentlicht.
    .hint = Verwenden Sie den Namen einer Datei aus „data/releases/“ ohne die Endung. Hat es den Bericht gegeben, holen Sie seine beiden Dateien zurück, etwa aus der Versionsverwaltung.
    .explain =
        Ein Bericht hält die Zahlen eines Stichtags für immer fest. Das Programm schreibt ihn als
        Datei nach „data/releases/“, und der Dateiname ohne „.yaml“ ist seine Kennung.

            release: Halbjahresbericht 2020     # nicht so
            release: 2020-06                    # sondern so

        Zahlen im Text lassen sich erst aus einem Bericht nehmen, wenn er veröffentlicht ist,
        sonst stünden sie vor dem angekündigten Termin auf der Website.

        Fehlt der Bericht noch, lassen Sie `release` vorerst weg. Die Zahl erscheint dann mit
        dem Zusatz „vorläufig“.

unknown-news = Eine Meldung „{ $value }“ gibt es nicht.
    .hint = Verwenden Sie den Namen einer Datei aus „content/news/“ ohne „.md“, z. B. `2020-06-25-neue-strukturen`.
    .explain =
        Unter `related` verweist eine Meldung auf andere, die ihre Leser interessieren könnten.
        Genannt wird der Name der Datei, nicht die Überschrift und nicht die Adresse:

            related: [Neue Strukturen]                      # nicht so
            related: [2020-06-25-neue-strukturen.md]        # nicht so
            related: [2020-06-25-neue-strukturen]           # sondern so

        Eine Meldung, die noch nicht erschienen ist, dürfen Sie schon nennen: Der Verweis
        erscheint mit ihr.

unknown-theme = Eine Gestaltung „{ $name }“ gibt es nicht.
    .hint = Verwenden Sie den Namen eines Ordners unter „themes/“ oder `default` für die mitgelieferte Gestaltung.
    .explain =
        Unter `theme` nennt „data/site.yaml“ die Gestaltung der Website: den Namen eines Ordners
        unter „themes/“ mit mindestens einer Datei darin. `default` ist im Programm enthalten und
        braucht keinen Ordner.

            theme: themes/landesfarben/     # nicht so
            theme: landesfarben             # sondern so

        Lassen Sie die Zeile weg, gilt `default`.

ministry-not-yet = Das Ressort „{ $ministry }“ besteht erst ab { $from }, soll hier aber schon am { $day } zuständig sein.
    .hint = Nennen Sie für die Zeit davor das damalige Ressort, z. B. `ministry: [{"{"}from: 2014-12-05, ministry: sm{"}"}, {"{"}from: { $from }, ministry: { $ministry }{"}"}]`. Oder berichtigen Sie `valid_from` des Ressorts in „data/ministries.yaml“.
    .explain =
        Ressorts werden neu zugeschnitten, und die Website zeigt für jeden Tag, wer damals
        zuständig war. Deshalb muss es das Ressort vom ersten Eintrag in `history` an geben.

        Das Ressort „dm“ besteht ab 2020-01-01, der erste Eintrag der Leistung ist älter:

            ministry: dm                                  # nicht so

            ministry:                                     # sondern so
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: dm{"}"}

        Der erste Wert der Liste gilt auch für die Zeit vor seinem Datum.

ministry-not-in-force = Das Ressort „{ $ministry }“ besteht nur bis { $until }, ist hier aber auch für die Zeit danach eingetragen.
    .hint = Nennen Sie das Ressort, das seither zuständig ist, z. B. `ministry: [{"{"}from: 2014-12-05, ministry: { $ministry }{"}"}, {"{"}from: 2020-01-01, ministry: im{"}"}]`. Wer auf ein Ressort folgt, steht in „data/ministries.yaml“ unter `successor`.
    .explain =
        Ein aufgelöstes Ressort kann für keine Leistung mehr zuständig sein. Sonst fehlte sie in
        den Zahlen des Ressorts, das sie heute verantwortet.

            ministry: sm                                  # nicht so, „sm“ endete 2019

            ministry:                                     # sondern so
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: im{"}"}

        So bleiben frühere Zahlen beim früheren Ressort, und die Leistung zieht am genannten
        Tag um. Endete die Leistung zusammen mit dem Ressort, tragen Sie bei ihr `ended` ein.
        Besteht das Ressort weiter, berichtigen Sie `valid_until` in „data/ministries.yaml“.
