# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in what is reported, and duties of a public site. The same keys with the same variables
### stand in en/report.ftl.

model-without-maturity = Dieser Eintrag nennt mit `model` ein Reifegradmodell, aber keine Stufe.
    .hint = Ergänzen Sie die Stufe, z. B. `maturity: 3`, oder löschen Sie `model`: Ohne neue Stufe gelten Stufe und Modell des Eintrags davor weiter.
    .explain =
        `model` sagt, nach welchem Reifegradmodell die Stufe desselben Eintrags gemeint ist.
        Ohne Stufe hätte die Angabe keine Wirkung, oder sie würde eine alte Stufe nach neuen
        Regeln deuten.

            - {"{"}date: 2025-07-31, model: ozg-2.0{"}"}                   # nicht so
            - {"{"}date: 2025-07-31, model: ozg-2.0, maturity: 5{"}"}      # sondern so

        Ist die Stufe im neuen Modell noch nicht bekannt, schreiben Sie `maturity: unknown`.

offered-exceeds-responsible = Die Zahl der Stellen, die die Leistung anbieten ({ $offered }), ist größer als die der zuständigen ({ $responsible }).
    .hint = Prüfen Sie, ob `offered` und `responsible` vertauscht sind. Richtig ist z. B. `coverage: {"{"}offered: 4, responsible: 23{"}"}`.
    .explain =
        `coverage` sagt, wie viele Stellen eine Leistung auf der gemeldeten Stufe anbieten
        (`offered`) und wie viele dafür zuständig sind (`responsible`), z. B. 4 von 23 Kreisen
        und kreisfreien Städten. Mehr als alle Zuständigen können es nicht sein.

            coverage: {"{"}offered: 23, responsible: 4{"}"}      # nicht so
            coverage: {"{"}offered: 4, responsible: 23{"}"}      # sondern so

        Bieten auch Stellen die Leistung an, die nicht zuständig sind, zählen sie hier nicht mit.

parts-exceed = Die Zahl der konformen Einzelleistungen ({ $conform }) ist größer als die aller Einzelleistungen des Bündels ({ $of }).
    .hint = Prüfen Sie, ob `conform` und `of` vertauscht sind. Richtig ist z. B. `parts: {"{"}conform: 2, of: 3{"}"}`.
    .explain =
        Ein OZG-Bündel besteht aus einzelnen Leistungen. `parts` sagt, wie viele davon konform
        sind (`conform`) und wie viele es insgesamt gibt (`of`).

            parts: {"{"}conform: 3, of: 2{"}"}      # nicht so
            parts: {"{"}conform: 2, of: 3{"}"}      # sondern so

        Ist ein Bündel gewachsen, erhöhen Sie `of` im neuen Eintrag mit.

parts-contradict-level = Stufe { $level } zählt als OZG-konform, gemeldet sind aber nur { $conform } von { $of } Einzelleistungen als konform.
    .hint = Für ein Bündel zählt die Einzelleistung mit der niedrigsten Stufe. Tragen Sie deren Stufe unter `maturity` ein, oder berichtigen Sie `parts`, wenn inzwischen alle konform sind.
    .explain =
        Ein Bündel ist so weit wie die Einzelleistung mit der niedrigsten Stufe. Sonst gälte es
        als umgesetzt, obwohl Menschen für einen Teil davon noch zum Amt müssen. Andere Zählungen
        werten ein Bündel schon als online, wenn eine einzige Leistung darin es ist.

            - {"{"}date: 2020-06-30, maturity: 3, parts: {"{"}conform: 1, of: 2{"}}"}      # nicht so
            - {"{"}date: 2020-06-30, maturity: 2, parts: {"{"}conform: 1, of: 2{"}}"}      # sondern so
            - {"{"}date: 2020-06-30, maturity: 3, parts: {"{"}conform: 2, of: 2{"}}"}      # oder so

        Ab welcher Stufe eine Leistung konform ist, steht als `conform_from` in
        „data/maturity-models.yaml“.

fall-without-note = { $what ->
        [maturity] { $to ->
            [unknown] Der Reifegrad war { $from } und ist jetzt unbekannt, aber eine Begründung fehlt.
           *[other] Der Reifegrad fällt von { $from } auf { $to }, aber eine Begründung fehlt.
        }
        [status] Der Arbeitsstand geht von „{ $from }“ auf „{ $to }“ zurück, aber eine Begründung fehlt.
        [coverage] Die Zahl der anbietenden Stellen fällt von { $from } auf { $to }, aber eine Begründung fehlt.
       *[other] Ein Wert fällt von { $from } auf { $to }, aber eine Begründung fehlt.
    }
    .hint = Nennen Sie den Grund in diesem Eintrag, z. B. `note: Nachweise wieder nur auf Papier`. Ist der neue Wert ein Versehen, berichtigen Sie ihn.
    .explain =
        Rückschritte kommen vor und dürfen gezeigt werden, aber nicht unerklärt: Wer die Website
        liest, soll einen Tippfehler von einer echten Verschlechterung unterscheiden können.

        Eine Begründung (`note`) ist nötig, wenn der Reifegrad sinkt oder unbekannt wird, wenn
        der Arbeitsstand zurückgeht (`online`, `in_progress`, `planned`, `open`) oder wenn
        weniger Stellen die Leistung anbieten.

            - {"{"}date: 2019-06-30, status: online, maturity: 3{"}"}
            - date: 2020-04-30
              status: in_progress
              maturity: 2
              note: Nachweise wieder nur auf Papier

        Der Text erscheint auf der Seite der Leistung. Schreiben Sie ihn so, dass er ohne
        Vorwissen verständlich ist.

online-at-low-level = Die Leistung gilt als „online“, { $level ->
        [unknown] aber ihr Reifegrad ist unbekannt.
       *[other] hat aber nur den Reifegrad { $level }.
    }
    .hint = Prüfen Sie beide Angaben: Lässt sich die Leistung online beantragen, tragen Sie unter `maturity` die erreichte Stufe ein; ist sie noch in Arbeit, schreiben Sie `status: in_progress`.
    .explain =
        `status` beschreibt den Stand der Arbeit, `maturity` den Stand des Angebots. Beides wird
        getrennt gezählt, soll sich aber nicht widersprechen: Auf Stufe 0 oder 1 gibt es höchstens
        Informationen im Netz, beantragen lässt sich noch nichts.

            - {"{"}date: 2020-06-30, status: online, maturity: 1{"}"}           # fraglich
            - {"{"}date: 2020-06-30, status: in_progress, maturity: 1{"}"}      # eindeutig
            - {"{"}date: 2020-06-30, status: online, maturity: 3{"}"}           # eindeutig

        Das ist nur eine Warnung: Stimmt es so, können Sie es stehen lassen, außer Sie bauen
        mit `--strict`.

more-posts-than-planned = Die Zahl der besetzten Stellen ({ $value }) ist größer als die der geplanten ({ $planned }).
    .hint = Berichtigen Sie `posts`, oder erhöhen Sie `planned`, wenn Stellen hinzugekommen sind. `posts` ist der Stand an dem Tag, nicht der Zuwachs.
    .explain =
        Für jede Aufgabe eines Teams steht da, wie viele Stellen geplant (`planned`) und wie
        viele an einem Tag insgesamt besetzt sind (`posts`). Mehr als geplant können es nicht sein.

            - role: coordination
              planned: 2
              filled:
                - {"{"}date: 2020-06-15, posts: 1{"}"}
                - {"{"}date: 2020-09-01, posts: 2{"}"}

        Arbeiten mehr Menschen auf den Stellen, weil einige in Teilzeit sind, zählen Sie hier
        Stellen und nicht Personen.

imprint-missing = Der Website fehlt das Impressum.
    .hint = Legen Sie die Datei „{ $file }“ an, mit `title: Impressum` und `menu: footer` im Kopf und den Angaben nach § 5 DDG im Text. Nur eine Demonstration (`demo: true`) kommt ohne aus.
    .explain =
        Eine öffentliche Website muss sagen, wer für sie verantwortlich ist (§ 5 DDG, bei
        redaktionellen Beiträgen auch § 18 MStV). Ohne Impressum wird nichts veröffentlicht.

            ---
            title: Impressum
            menu: footer
            ---

            Finanzministerium Musterland
            Musterstraße 1, 99000 Musterstadt

        Was alles hineingehört, klären Sie bitte mit Ihrem Justiziariat.

        Ist die Website nur eine Demonstration mit erfundenen Zahlen, schreiben Sie
        `demo: true` in „data/site.yaml“. Dann steht der Zusatz auf jeder Seite.

privacy-missing = Der Website fehlt die Datenschutzerklärung.
    .hint = Legen Sie die Datei „{ $file }“ an, mit `title: Datenschutz` und `menu: footer` im Kopf und der Erklärung im Text. Nur eine Demonstration (`demo: true`) kommt ohne aus.
    .explain =
        Wer eine öffentliche Website anbietet, muss sagen, welche personenbezogenen Daten dabei
        verarbeitet werden (Art. 13 DSGVO). Die Seiten selbst setzen keine Cookies und laden
        nichts von fremden Servern; Ihr Webserver führt aber vielleicht Protokolle.

            ---
            title: Datenschutz
            menu: footer
            ---

            Verantwortlich für die Verarbeitung ist …

        Den Text stimmen Sie bitte mit Ihren Datenschutzbeauftragten ab.

        Ist die Website nur eine Demonstration mit erfundenen Zahlen, schreiben Sie
        `demo: true` in „data/site.yaml“.

licence-missing = Unter welchen Bedingungen die Daten genutzt werden dürfen, ist nicht gesagt.
    .hint = Ergänzen Sie `licence` in „data/site.yaml“, z. B. `licence: {"{"}uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0{"}"}`.
    .explain =
        Ohne Lizenz darf niemand die Daten weiterverwenden, und GovData nimmt sie nicht auf
        (DCAT-AP.de, Konvention 32).

            licence:
              uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0      # Datenlizenz Deutschland mit Namensnennung
              attribution: Finanzministerium Musterland             # dieser Name ist zu nennen

        Verlangt die Lizenz einen Namen und fehlt `attribution`, steht dort der Name der
        herausgebenden Stelle.

conformance-contradicts = Die Erklärung zur Barrierefreiheit nennt Lücken und behauptet zugleich, die Website sei ganz barrierefrei.
    .hint = Schreiben Sie `conformance: partial`, solange unter `gaps` noch etwas steht.
    .explain =
        Wer auf eine Barriere stößt, die in der Erklärung selbst steht, darf dort nicht lesen, dass
        es keine gibt. Mit `full` ist gemeint, dass alle Anforderungen der Norm EN 301 549 erfüllt
        sind; was noch fehlt, macht daraus `partial`.

            accessibility:
              conformance: partial
              gaps: [Ein Video in Gebärdensprache fehlt noch.]

        Ohne `assessed_on` und `method` sagt die Erklärung, dass noch niemand geprüft hat.

accessibility-missing = Der Website fehlt die Erklärung zur Barrierefreiheit.
    .hint = Ergänzen Sie `accessibility` in „data/site.yaml“, oder legen Sie die Datei „{ $file }“ an. Nur eine Demonstration (`demo: true`) kommt ohne aus.
    .explain =
        Öffentliche Stellen müssen erklären, wie barrierefrei ihre Website ist, wo man Barrieren
        meldet und welche Stelle die Pflicht durchsetzt (Richtlinie (EU) 2016/2102).

        Diese Angaben in „data/site.yaml“ genügen:

            accessibility:
              conformance: partial          # full, partial oder none
              assessed_on: 2020-06-01
              method: self                  # self oder external
              gaps: [Gebärdensprachvideo fehlt]
              feedback_email: barrierefrei@example.org
              enforcement: {"{"}name: Durchsetzungsstelle, url: https://www.example.org{"}"}

        Haben Sie schon eine fertige Erklärung, legen Sie sie stattdessen als Seite an.

press-missing = Als Kontakt ist hier die Pressestelle genannt, in „data/site.yaml“ ist aber keine eingetragen.
    .hint = Ergänzen Sie dort unter `publisher` die Zeile `press: {"{"}name: Pressestelle, email: presse@example.org{"}"}`, oder nennen Sie hier einen eigenen Kontakt, z. B. `contact: {"{"}name: Projektbüro, email: ozg@example.org{"}"}`.
    .explain =
        `contact: press` setzt unter eine Meldung den Pressekontakt aus „data/site.yaml“. So
        steht er nur an einer Stelle und ist überall gleich aktuell:

            publisher:
              name: Finanzministerium Musterland
              email: ozg@example.org
              press: {"{"}name: Pressestelle, email: presse@example.org, phone: "+49 361 000000"{"}"}

        Soll unter einer Meldung ein anderer Kontakt stehen, geben Sie ihn dort selbst an:

            contact: {"{"}name: Projektbüro, email: projekt@example.org{"}"}
