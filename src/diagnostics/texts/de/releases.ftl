# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Releases, corrections and the published past. The same keys with the same variables stand in
### en/releases.ftl.

rewritten-past = { $field ->
        [listing] { $published ->
            [listed] Der Bericht { $release } führt „{ $title }“ ({ $service }) als Leistung des Katalogs. Nach den heutigen Daten gehörte sie am Stichtag nicht dazu.
           *[other] Nach den heutigen Daten stand „{ $title }“ ({ $service }) beim Bericht { $release } im Katalog. Im Bericht steht die Leistung aber nicht.
        }
       *[other] { $moment ->
            [ahead] Der Bericht, der noch nicht erschienen ist, passt nicht mehr zu den Daten: Im Bericht { $release }
           *[past] Veröffentlichte Vergangenheit geändert: Im Bericht { $release }
        } hat „{ $title }“ ({ $service }) bei `{ $field }` den Wert { $published }, nach den heutigen Daten wäre es { $now }.
    }
    .hint = { $moment ->
        [ahead] Dieser Bericht ist noch nicht erschienen. Stimmen die Daten jetzt, löschen Sie seine beiden Dateien in „data/releases/“ und schreiben Sie ihn mit `fortschritt release` neu. Sonst machen Sie die Änderung rückgängig.
       *[past] { $field ->
        [listing] { $published ->
            [listed] Ist die Leistung später weggefallen, nennt `ended` den Tag und `reported_on` den Tag der Meldung. War sie zu Unrecht aufgeführt, ergänzen Sie in „data/corrections.yaml“:
           *[other] { $end ->
                [ended] Prüfen Sie `ended`: Wurde das Ende schon vor dem Bericht gemeldet, nennt `reported_on` diesen Tag.
               *[other] Kam die Leistung erst später in den Katalog, nennt `reported_on` den Tag, an dem sie eingetragen wurde, etwa `reported_on: { $today }`.
            } Fehlte sie im Bericht zu Unrecht, ergänzen Sie in „data/corrections.yaml“:
        }
        [ministry] Ist jetzt ein anderes Ressort zuständig, nennen Sie den Tag, ab dem das gilt: `ministry: [{"{"}from: 2018-01-01, ministry: { $published }{"}"}, {"{"}from: { $today }, ministry: { $now }{"}"}]`. War der veröffentlichte Wert falsch, ergänzen Sie in „data/corrections.yaml“:
        [life_event] Gehört die Leistung jetzt zu einer anderen Lage, nennen Sie den Tag, ab dem das gilt: `life_event: [{"{"}from: 2018-01-01, life_event: { $published }{"}"}, {"{"}from: { $today }, life_event: { $now }{"}"}]`. War der veröffentlichte Wert falsch, ergänzen Sie in „data/corrections.yaml“:
        [executed_by] Führt jetzt eine andere Ebene die Leistung aus, nennen Sie den Tag, ab dem das gilt: `executed_by: [{"{"}from: 2018-01-01, executed_by: { $published }{"}"}, {"{"}from: { $today }, executed_by: { $now }{"}"}]`. War der veröffentlichte Wert falsch, ergänzen Sie in „data/corrections.yaml“:
       *[other] Kam eine Meldung erst nach Redaktionsschluss ({ $cutoff }), tragen Sie sie als eigenen Eintrag mit `reported_on` ein und lassen den alten stehen. Fehlt ein Eintrag oder trägt er jetzt einen anderen Tag, stellen Sie ihn wieder her. War der veröffentlichte Wert falsch, ergänzen Sie in „data/corrections.yaml“:
    } `- {"{"}release: "{ $release }", service: { $service }, field: { $field }, published: { $published }, corrected: { $now }, date: { $today }, class: { $class }, reason: "Grund der Korrektur"{"}"}`. Sonst machen Sie die Änderung rückgängig.
    }
    .explain =
        Was ein Bericht veröffentlicht hat, bleibt so stehen. Bei jedem Lauf rechnet das Programm
        jeden Bericht noch einmal nach: mit den Meldungen, die bei Redaktionsschluss vorlagen, und
        nach den Regeln von damals. Kommt für eine Leistung etwas anderes heraus, hat jemand einen
        Eintrag geändert oder gelöscht, auf dem veröffentlichte Zahlen beruhen.

        Eine neue Erkenntnis ist ein neuer Eintrag. Der alte bleibt:

            - {"{"}date: 2020-05-31, maturity: 3{"}"}
            - {"{"}date: 2020-05-31, maturity: 2, reported_on: 2020-08-03, note: Nachmeldung{"}"}

        War der veröffentlichte Wert ein Fehler, korrigieren Sie den Eintrag und schreiben dazu
        eine Zeile in „data/corrections.yaml“. Die Zeile steht fertig im Hinweis, und
        `fortschritt new correction` trägt alle diese Zeilen ein; Grund und Schwere (`formal`, `minor`, `serious`) prüfen Sie bitte. Die Korrektur bleibt für immer
        auf der Website stehen, überall dort, wo der Bericht gezeigt wird.

rewritten-day = { $field ->
        [since] Im Bericht { $release } gilt der Stand von „{ $title }“ ({ $service }) seit dem { $published }, nach den heutigen Daten gälte er seit dem { $now }.
       *[other] Im Bericht { $release } ist der Stand von „{ $title }“ ({ $service }) am { $published } gemeldet, nach den heutigen Daten wäre er am { $now } gemeldet.
    }
    .hint = An den Zahlen des Berichts ändert das nichts, aber am Verlauf bis dahin. War der alte Tag falsch, ergänzen Sie in „data/corrections.yaml“: `- {"{"}release: "{ $release }", service: { $service }, field: { $field }, published: { $published }, corrected: { $now }, date: { $today }, class: formal, reason: "Grund der Korrektur"{"}"}`. Sonst machen Sie die Änderung rückgängig.
    .explain =
        Ein Bericht hält zu jeder Leistung auch fest, seit welchem Tag ihr Stand gilt und wann er
        gemeldet wurde. Kommt heute ein anderer Tag heraus, hat jemand einen Eintrag geändert,
        gelöscht oder ergänzt, der vor dem Bericht liegt. Die Zahlen des Berichts bleiben dieselben;
        die Linie im Verlauf und die Seite der Leistung zeigen aber etwas anderes als vorher.

        Eine späte Meldung ändert daran nichts, wenn sie sagt, wann sie kam:

            - {"{"}date: 2020-02-29, status: online, maturity: 3, reported_on: 2020-08-03{"}"}

vanished-id = { $kind ->
        [service] Die Leistung „{ $title }“ ({ $value }) steht in { $nreleases ->
            [one] einem veröffentlichten Bericht ({ $releases })
           *[other] { $nreleases } veröffentlichten Berichten ({ $releases })
        }, aber nicht mehr in den Daten.
        [ministry] Das Ressort „{ $value }“ steht in veröffentlichten Berichten ({ $releases }), aber nicht mehr in „data/ministries.yaml“.
        [topic] Das Themenfeld „{ $value }“ steht in veröffentlichten Berichten ({ $releases }), aber nicht mehr in „data/topics.yaml“.
        [model] Das Reifegradmodell „{ $value }“ steht in veröffentlichten Berichten ({ $releases }), aber nicht mehr in „data/maturity-models.yaml“.
       *[other] Die Lage „{ $value }“ steht in veröffentlichten Berichten ({ $releases }), aber nicht mehr in „data/topics.yaml“.
    }
    .hint = { $kind ->
        [service] { $renamed ->
            [no] Hat sie eine neue Kennung, nennen Sie die alte dort unter `former_ids: [{ $value }]`. Ist sie weggefallen, bleibt ihr Eintrag, und `ended` sagt, seit wann und warum.
           *[other] „{ $heir }“ trägt denselben Titel. Ist es dieselbe Leistung, ergänzen Sie dort `former_ids: [{ $value }]`. Ist die alte weggefallen, bleibt ihr Eintrag, und `ended` sagt, seit wann und warum.
        }
        [model] Lassen Sie das Modell stehen: Die alten Zahlen sind nach ihm gezählt.
        [ministry] Hat es eine neue Kennung, nennen Sie die alte dort unter `former_ids: [{ $value }]`. Ist es aufgelöst, bleibt sein Eintrag, mit `valid_until`.
        [topic] Hat es eine neue Kennung, nennen Sie die alte dort unter `former_ids: [{ $value }]`; sonst lassen Sie den Eintrag stehen.
       *[other] Lassen Sie die Lage stehen: Die alten Zahlen sind nach ihr geordnet.
    }
    .explain =
        Ein veröffentlichter Bericht nennt jede Leistung, jedes Ressort, jedes Themenfeld und jede
        Lage mit der Kennung von damals. Verschwindet eine davon, ließe sich der Bericht nicht mehr
        nachrechnen, und alte Adressen führten ins Leere.

            - id: wohngeld-neu
              former_ids: [wohngeld]      # die alte Kennung führt weiter hierher

        Fällt eine Leistung weg, bleibt ihr Eintrag mit dem Ende:

            ended: {"{"}date: 2020-09-30, how: withdrawn, reason: Gesetz aufgehoben{"}"}

release-altered = { $what ->
        [stray] Zu diesen Ständen gibt es keinen Bericht „{ $release }“.
        [rules] Der Bericht { $release } ist nach Zählregeln { $value } gezählt, die dieses Programm nicht kennt.
        [name] Diese Datei enthält den Bericht „{ $value }“, heißt aber „{ $release }“.
        [file] Der Bericht { $release } nennt eine andere Datei für seine Stände als die, die daneben liegt.
        [states-missing] Die Datei „{ $file }“ mit den Ständen des Berichts { $release } fehlt.
        [states-unreadable] Die Stände des Berichts { $release } lassen sich nicht lesen.
        [state] Der Stand von „{ $value }“ im Bericht { $release } hat nicht die Form, in der das Programm ihn schreibt.
        [states] Die Stände des Berichts { $release } wurden nach der Veröffentlichung geändert: Ihre Prüfsumme ist { $value }…, im Bericht steht { $expected }….{ $nsuspects ->
            [0] {""}
           *[other] {" "}Von den heutigen Daten weichen ab: { $suspects }.
        }
        [unreadable] Der Bericht { $release } hat nicht die Form, in der das Programm ihn schreibt.
        [digest] Der Bericht { $release } wurde nach der Veröffentlichung geändert: Seine Prüfsumme ist { $value }…, in der Datei steht { $expected }….
       *[other] Im Bericht { $release } steht bei `{ $measure }` für „{ $scope }“ der Wert { $value }; nach seinen eigenen Ständen ist es { $expected }.
    }
    .hint = { $what ->
        [rules] Nehmen Sie die Fassung des Programms, mit der er geschrieben wurde, oder eine neuere.
        [name] Geben Sie der Datei ihren alten Namen zurück.
       *[other] Holen Sie die Dateien des Berichts so zurück, wie sie veröffentlicht wurden, etwa aus der Versionsverwaltung. War ein Wert falsch, korrigiert ihn eine Zeile in „data/corrections.yaml“, nicht der Bericht.
    }
    .explain =
        Ein Bericht besteht aus zwei Dateien: „data/releases/ID.yaml“ mit Zahlen, Regeln und
        Namen, und „data/releases/ID.states.json“ mit dem Stand jeder Leistung. Beide schreibt
        `fortschritt release`, und danach ändert sie niemand mehr. Ihre Prüfsummen stehen in ihnen
        selbst und im nächsten Bericht, auf der Website und im Feed.

        War etwas falsch, sagt das eine Zeile in „data/corrections.yaml“; der Bericht bleibt, wie
        er veröffentlicht wurde, und trägt einen Vermerk.

release-chain = { $what ->
        [two-first] Die Berichte { $other } und { $release } wollen beide der erste sein: Keiner nennt einen Vorgänger.
        [fork] Die Berichte { $other } und { $release } nennen beide { $previous } als Vorgänger.
        [missing] Der Bericht { $release } nennt { $previous } als Vorgänger, aber diesen Bericht gibt es nicht.
        [digest] Der Bericht { $release } nennt für seinen Vorgänger { $previous } die Prüfsumme { $expected }…, dort steht aber { $value }….
        [future] Der Redaktionsschluss des Berichts { $release } ({ $value }) liegt in der Zukunft (heute: { $today }).
       *[other] Der Bericht { $release } folgt auf { $previous }, hat aber bei `{ $field }` { $value }, der Vorgänger { $before }.
    }
    .hint = { $what ->
        [future] Ein Bericht hält fest, was bekannt ist. Schreiben Sie ihn nach dem Redaktionsschluss; veröffentlicht werden kann er später (`--published`).
        [missing] Holen Sie den gelöschten oder umbenannten Bericht zurück, etwa aus der Versionsverwaltung. Ein veröffentlichter Bericht bleibt.
       *[other] Holen Sie die Berichte so zurück, wie sie veröffentlicht wurden, etwa aus der Versionsverwaltung. Ein neuer Bericht entsteht nur mit `fortschritt release`.
    }
    .explain =
        Jeder Bericht nennt den vor ihm und dessen Prüfsumme. So fällt auf, wenn einer gelöscht,
        geändert, vertauscht oder ein zweiter danebengestellt wird.

        Die Kette beweist für sich allein nichts: Wer alle Berichte neu schreibt, kann auch alle
        Prüfsummen neu schreiben. Darum stehen die Prüfsummen auf der Website, im Ausdruck und im
        Feed, und `fortschritt verify` vergleicht mit dem, was veröffentlicht ist.

released-too-early = Der Bericht { $release } wäre am { $published } öffentlich, angekündigt ist er aber erst für { $announced }.
    .hint = Ein bestätigter Termin gilt für alle: Vorher erfährt niemand die Zahlen. Verschieben Sie den Termin in „data/calendar.yaml“ mit einer Begründung unter `changes`, oder schreiben Sie den Bericht mit `--published { $announced }`.
    .explain =
        Amtliche Zahlen erscheinen zum angekündigten Termin, für alle zugleich. Ein Bericht, der
        früher öffentlich würde, verschaffte einigen einen Vorsprung.

            fortschritt release 2020-06 --published 2020-07-15T09:30

        Bis dahin zeigt die Website weder den Bericht noch seine Zahlen.

correction-subject = { $n ->
        [0] Diese Korrektur sagt nicht, wessen Wert falsch war.
       *[other] Diese Korrektur nennt { $n } Dinge zugleich.
    }
    .hint = Nennen Sie genau eines: `service`, `ministry`, `topic` oder `site: true`.
    .explain =
        Eine Korrektur gilt einem Wert: einer Leistung, eines Ressorts, eines Themenfelds oder
        der ganzen Website.

            - {"{"}release: 2020-06, service: wohngeld, field: maturity, published: 3, corrected: 1, date: 2020-08-03, class: serious, reason: Übertragungsfehler{"}"}

correction-too-early = Diese Korrektur trägt das Datum { $value }, der Bericht erschien aber erst am { $published }.
    .hint = Tragen Sie den Tag ein, an dem der Fehler berichtigt wurde.
    .explain =
        Eine Korrektur berichtigt, was veröffentlicht ist. Sie kann nicht älter sein als der Bericht,
        um den es geht. Meist ist die Jahreszahl vertippt.

rules-changed = Seit dem Bericht { $release } wird anders gezählt, aber „data/method-changes.yaml“ sagt nichts davon.
    .hint = Ergänzen Sie dort den Tag, eine Überschrift, den Grund und die betroffenen Zählungen, etwa `- {"{"}date: { $today }, title: Was jetzt anders gezählt wird, reason: Warum, affects: [total, conform, everywhere]{"}"}`. War die Änderung ein Versehen, machen Sie sie rückgängig.
    .explain =
        Wer die Zählweise ändert, ändert alle Zahlen, ohne dass jemand etwas getan hätte: welche
        Ebenen mitzählen (`scope`), ab welcher Stufe eine Leistung konform ist, welches Modell gilt,
        zu welchem Themenfeld eine Lage gehört. Die Website zeigt einen solchen Bruch in jedem
        Verlauf, sobald er in „data/method-changes.yaml“ steht. Die veröffentlichten Berichte
        behalten ihre Zahlen.

correction-chain = { $what ->
        [first] Nach dieser Korrektur wurde { $value } veröffentlicht, im Bericht steht aber { $expected }.
       *[other] Diese Korrektur geht von { $value } aus, die vorige desselben Werts endete bei { $expected }.
    }
    .hint = Bei `published` steht, was bis dahin galt: { $expected }.
    .explain =
        Mehrere Korrekturen eines Werts bilden eine Kette. Die erste beginnt mit dem
        veröffentlichten Wert, jede weitere mit dem Wert, bei dem die vorige endete, und die letzte
        endet bei dem, was die Daten sagen.

            - {"{"}…, published: 3, corrected: 2, date: 2020-08-03, …{"}"}
            - {"{"}…, published: 2, corrected: 1, date: 2020-09-15, …{"}"}

correction-of-nothing = { $what ->
        [same] Diese Korrektur ändert nichts: Beide Werte sind { $value }.
       *[other] Diese Korrektur nennt { $value }, aber in den Daten steht weiter der veröffentlichte Wert { $now }.
    }
    .hint = { $what ->
        [same] Tragen Sie bei `published` ein, was veröffentlicht wurde, und bei `corrected`, was richtig ist.
       *[other] Korrigieren Sie auch die Daten selbst, oder löschen Sie die Zeile.
    }
    .explain =
        Eine Korrektur sagt, was veröffentlicht wurde und was richtig ist. Die Daten müssen den
        richtigen Wert nennen; sonst wiese die Website auf einen Fehler hin, den sie weiter macht.

correction-contradicts = Diese Korrektur endet bei { $value }, nach den Daten ist der richtige Wert aber { $now }.
    .hint = Gleichen Sie `corrected` und die Daten einander an.
    .explain =
        Die letzte Korrektur eines Werts endet bei dem, was die Daten für den Stichtag des
        Berichts sagen. Weichen beide voneinander ab, wüsste niemand, welcher Wert gilt.

correction-class = Diese Korrektur gilt als formal, aber `{ $field }` ist eine Angabe, nach der gezählt wird.
    .hint = Formal sind nur Schreibweise und Bezeichnung. Nehmen Sie `class: minor`, oder `class: serious`, wenn jemand aus der Zahl falsch geschlossen haben kann.
    .explain =
        Die statistischen Ämter unterscheiden drei Schweren. Formal heißt: Eine Bezeichnung war
        falsch, keine Zahl. Gering heißt: Eine Zahl war falsch, am Gesamtbild ändert das nichts.
        Schwerwiegend heißt: Wer sich auf die Zahl verlassen hat, kann falsch geschlossen haben; dann
        tragen auch die Meldungen einen Hinweis, die den Bericht anführen.

unknown-field = Ein Feld „{ $value }“ lässt sich hier nicht korrigieren.
    .hint = Möglich sind: { $choices }.
    .explain =
        Korrigiert werden Werte, die ein Bericht festhält. Bei einer Leistung sind das `listing`,
        `status`, `maturity`, `model`, `coverage`, `parts`, `ministry`, `life_event` und
        `executed_by`, dazu die Tage `since` und `reported_on`; bei einem Ressort oder Themenfeld
        sein Name und jede Zählung wie `conform`; bei der ganzen Website jede Zählung. `coverage`
        und `parts` schreibt man hier als `4/23`.
