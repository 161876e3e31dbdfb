# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in the form of a file. The same keys with the same variables
### stand in en/form.ftl.

missing-file = Die Datei „{ $file }“ fehlt.
    .hint = Legen Sie sie an. Gibt es sie schon, prüfen Sie Ordner, Schreibweise und Endung: „.yaml“, nicht „.yml“.
    .explain =
        Vier Dateien braucht jede Website:

            data/site.yaml              Name, Adresse und Herausgeber
            data/maturity-models.yaml   Reifegradmodelle mit ihren Stufen
            data/ministries.yaml        Ressorts
            data/topics.yaml            Themenfelder mit ihren Lagen

        Alle anderen Dateien dürfen fehlen und gelten dann als leer.

        Prüfen Sie den Namen Zeichen für Zeichen: Groß- und Kleinschreibung zählt, und die
        Endung ist „.yaml“. Windows blendet Endungen oft aus, sodass eine Datei
        unbemerkt „site.yaml.txt“ heißen kann.

wrong-ending = Diese Datei wird nicht gelesen, denn ihr Name endet anders als auf „.{ $ending }“.
    .hint = Benennen Sie die Datei um, sodass ihr Name auf „.{ $ending }“ endet. Soll sie nicht gelesen werden, legen Sie sie woanders ab.
    .explain =
        Das Programm liest unter „data“ Dateien, deren Name auf „.yaml“ endet, und unter
        „content“ solche auf „.md“. Andere Schreibweisen wie „.yml“ oder „.MD“ würden sonst
        still übergangen, und was darin steht, fehlte auf der Website.

        Benennen Sie die Datei um.

unknown-file = Diese Datei wird nicht gelesen: An dieser Stelle gibt es keine Datei dieses Namens.
    .hint = Prüfen Sie Ordner und Namen. Unter „data/“ werden gelesen: „site.yaml“, „maturity-models.yaml“, „ministries.yaml“, „topics.yaml“, „teams.yaml“, „indicators.yaml“, „calendar.yaml“, „corrections.yaml“, „method-changes.yaml“ und alles unter „services/“ und „releases/“; unter „content/“ die Ordner „news/“ und „pages/“.
    .explain =
        Eine Datei mit einem falsch geschriebenen Namen würde sonst still übergangen, und alles, was
        darin steht, fehlte auf der Website, ohne dass es jemand merkt.

        Benennen Sie die Datei um, verschieben Sie sie, oder legen Sie sie außerhalb von „data/“ und
        „content/“ ab. Meldungen liegen unmittelbar in „content/news/“, nicht in Unterordnern.

symbolic-link = Verknüpfungen werden nicht gelesen.
    .hint = Legen Sie die Datei selbst hierher, nicht eine Verknüpfung auf sie.
    .explain =
        Eine Verknüpfung (symbolischer Link) zeigt auf eine Datei, die woanders liegt und auf einem
        anderen Rechner fehlen oder etwas anderes sein kann. Derselbe Ordner soll überall dieselbe
        Website ergeben.

not-utf8 = Diese Datei ist nicht in der Kodierung UTF-8 gespeichert: Das Byte { $byte } an dieser Stelle kommt so in UTF-8 nicht vor.
    .hint = In einer älteren Kodierung steht es für „{ $latin1 }“. Öffnen Sie die Datei im Editor, und speichern Sie sie mit der Kodierung „UTF-8“.
    .explain =
        Texte werden als Folge von Bytes gespeichert, und die Kodierung legt fest, welche Bytes
        welches Zeichen sind. Dieses Programm liest UTF-8, die Kodierung des Webs. In älteren
        Kodierungen sehen Umlaute und Anführungszeichen anders aus und würden verstümmelt
        erscheinen.

        So beheben Sie es:

        – Notepad (Windows): „Datei“, „Speichern unter“, Kodierung „UTF-8“.
        – Visual Studio Code: auf die Kodierung in der Fußzeile klicken, „Mit Kodierung erneut
          öffnen“ und „Windows 1252“ wählen, danach „Mit Kodierung speichern“ und „UTF-8“.

        Sehen Sie danach die Umlaute der Datei durch.

utf-16 = Diese Datei ist in der Kodierung UTF-16 gespeichert, gelesen wird aber UTF-8.
    .hint = Öffnen Sie die Datei im Editor, und speichern Sie sie mit der Kodierung „UTF-8“.
    .explain =
        Windows-Programme speichern Texte manchmal als „Unicode“ und meinen damit UTF-16. Das
        Programm liest nur UTF-8, die Kodierung des Webs.

        Öffnen Sie die Datei im Editor, wählen Sie „Speichern unter“ und dort die Kodierung
        „UTF-8“.

control-character = An dieser Stelle steht das unsichtbare Steuerzeichen { $character }, das in Textdateien nicht vorkommen darf.
    .hint = Löschen Sie es. Weil man es nicht sieht, hilft es oft, das Wort samt den Leerzeichen davor und danach neu zu tippen.
    .explain =
        Steuerzeichen kommen meist beim Kopieren aus PDF-Dateien, Textverarbeitungen oder
        alten Datenbanken mit. Man sieht sie nicht, sie können aber Seiten, Downloads und
        Vorleseprogramme stören. Erlaubt sind nur Zeilenumbruch und Tabulator.

        Löschen Sie das Zeichen an der gezeigten Stelle. Bleibt der Fehler, tippen Sie die
        ganze Zeile neu, statt sie wieder zu kopieren.

        Steht hier U+0000, ist die Datei wahrscheinlich in UTF-16 gespeichert: Speichern Sie
        sie dann mit der Kodierung „UTF-8“.

yaml-syntax =
    { $cause ->
        [colon] In dieser Zeile steht ein Doppelpunkt, an den YAML einen zweiten Wert knüpft.
        [bracket] Hier ist eine Klammer nicht geschlossen, oder zwischen zwei Angaben fehlt ein Komma.
        [quote] Ein Anführungszeichen ist nicht geschlossen.
        [ended] Vor dieser Zeile ist die Datei für YAML schon zu Ende.
        [after-quote] Nach dem schließenden Anführungszeichen steht noch Text.
        [indent] Diese Stelle ist anders eingerückt als das, wozu sie gehört.
        [anchor] Ein Wert beginnt mit „*“ oder „&“; das hat in YAML eine eigene Bedeutung.
       *[other] Ab dieser Stelle lässt sich die Datei nicht mehr als YAML lesen ({ $detail }).
    }
    .hint =
        { $cause ->
            [colon] Enthält ein Text „: “, setzen Sie ihn ganz in Anführungszeichen: `title: "OZG: Stand im Juni"`. Sonst gehört die zweite Angabe in eine eigene Zeile.
            [bracket] Zu jeder öffnenden Klammer gehört eine schließende, zwischen Angaben ein Komma: `{"{"}date: 2020-06-30, maturity: 3{"}"}`. Oft liegt die Ursache etwas weiter oben.
            [ended] Steht darüber eine leere Liste `[]`, löschen Sie diese Zeile. Sonst ist die Stelle anders eingerückt als das, wozu sie gehört.
            [quote] Setzen Sie das zweite Anführungszeichen: `title: "Neu im Netz"`. Oft fehlt es etwas weiter oben.
            [after-quote] Setzen Sie den ganzen Text in andere Anführungszeichen: `title: '"Neu" im Netz'`.
            [indent] Rücken Sie die Zeile mit Leerzeichen so weit ein wie die anderen Angaben desselben Eintrags. Ein neuer Eintrag einer Liste beginnt mit `- `.
            [anchor] Setzen Sie den Wert in Anführungszeichen: `title: "*Neu*"`.
           *[other] Häufige Ursachen: Nach einem Doppelpunkt fehlt das Leerzeichen (`title: Wohngeld`); eine Zeile ist mit Tabulator statt mit Leerzeichen eingerückt; eine Klammer oder ein Anführungszeichen ist nicht geschlossen; ein Text enthält `: ` oder ` #` oder beginnt mit einem Anführungszeichen, `@` oder `%` und muss deshalb ganz in Anführungszeichen stehen (`title: "OZG: Stand im Juni"`). Oft liegt die Ursache eine Zeile weiter oben.
        }
    .explain =
        YAML ist die Schreibweise dieser Dateien: ein Schlüssel, ein Doppelpunkt, ein
        Leerzeichen, ein Wert. Was zusammengehört, ist gleich weit eingerückt.

        Die häufigsten Fehler, und wie es richtig heißt:

            falsch                       richtig

            title:Wohngeld               title: Wohngeld
            title: OZG: Stand            title: "OZG: Stand"
            title: "Neu" im Netz         title: '"Neu" im Netz'
            note: @home ist fertig       note: "@home ist fertig"
            keywords: [Rang #1]          keywords: ["Rang #1"]
            keywords: [OZG, Recht        keywords: [OZG, Recht]

        Rücken Sie immer mit Leerzeichen ein, nie mit der Tabulatortaste, und beginnen Sie
        keine zweite YAML-Datei mit `---` in derselben Datei.

        Das Programm bemerkt einen Fehler oft erst später: Sehen Sie auch die Zeilen darüber an.
        Was in Klammern steht, sind die Worte des YAML-Lesers; sie sind immer englisch.

yaml-tab = Diese Zeile ist mit einem Tabulator eingerückt; YAML erlaubt nur Leerzeichen.
    .hint = Ersetzen Sie den Tabulator durch so viele Leerzeichen, wie die Zeile darüber am Anfang hat. Viele Editoren tun das von selbst, wenn man „Leerzeichen statt Tabulator“ einstellt.
    .explain =
        In YAML entscheidet die Einrückung, was wozu gehört. Ein Tabulator ist dafür nicht
        erlaubt, weil er in jedem Editor anders breit ist.

        Löschen Sie ihn, und rücken Sie die Zeile mit Leerzeichen ein.

yaml-colon = Nach dem Doppelpunkt fehlt ein Leerzeichen.
    .hint = Schreiben Sie zum Beispiel `title: Wohngeld`, nicht `title:Wohngeld`.
    .explain =
        Zwischen dem Doppelpunkt nach einem Schlüssel und dem Wert steht in YAML immer ein
        Leerzeichen. Ohne es hält YAML beides für ein einziges Wort.

            title:Wohngeld     # nicht so
            title: Wohngeld    # sondern so

yaml-too-deep = Hier sind die Angaben mehr als { $detail } Ebenen tief ineinander geschachtelt.
    .hint = Meist sind Klammern offen geblieben: Schließen Sie jede `[` mit `]` und jede `{"{"}` mit `{"}"}`.
    .explain =
        Die Dateien dieser Website brauchen nur wenige Ebenen: eine Liste von Leistungen, darin
        der Verlauf, darin ein paar Zahlen. Eine sehr tiefe Schachtelung entsteht fast nur durch
        ein Versehen, z. B. durch viele öffnende Klammern.

            types: [[[["2/3"]        # nicht so
            types: ["2/3"]           # sondern so

        Zählen Sie die Klammern an der gezeigten Stelle, und löschen Sie die überzähligen.

yaml-too-large = Diese Datei enthält mehr als { $detail } Werte, wenn man alle Wiederholungen mitzählt.
    .hint = Schreiben Sie die Angaben aus, statt sie mit `&name` und `*name` zu wiederholen, und verteilen Sie große Listen auf mehrere Dateien.
    .explain =
        YAML kann einen Abschnitt mit `&name` benennen und mit `*name` an anderer Stelle
        wiederholen. Verweisen solche Wiederholungen aufeinander, wächst die Datei beim Lesen
        so stark, dass der Speicher nicht mehr reicht. Deshalb gibt es eine Grenze; gewöhnliche
        Dateien kommen nicht in ihre Nähe.

        Schreiben Sie die Angaben aus. Leistungen dürfen Sie auf beliebig viele Dateien unter
        „data/services/“ verteilen, z. B. eine je Ressort.

front-matter-missing = Diese Datei beginnt nicht mit einem Kopf, oder ihr Kopf ist nicht abgeschlossen.
    .hint = Beginnen Sie die erste Zeile mit `---`, schreiben Sie darunter die Angaben, z. B. `title: Impressum`, und schließen Sie den Kopf mit einer zweiten Zeile `---`. Danach folgt der Text.
    .explain =
        Jede Meldung und jede Seite beginnt mit einem Kopf zwischen zwei Zeilen `---`. Er
        enthält, was nicht im Text steht: Titel, Datum, Art der Meldung.

            ---
            title: Neue Strukturen für die OZG-Umsetzung
            kind: press-release
            date: 2020-06-25
            ---

            Das Kabinett hat sich mit der Umsetzung befasst.

        Pflicht sind in Meldungen `title`, `date` und `kind`, in Seiten nur `title`.

        Vor der ersten Zeile `---` darf nichts stehen, auch keine Leerzeile. Die Striche sind
        drei Bindestriche; manche Textprogramme machen daraus einen Gedankenstrich.

format-too-new = Die Dateien dieser Website haben das Format { $value }; diese Fassung des Programms liest Formate bis { $known }.
    .hint = Installieren Sie eine neuere Fassung von `fortschritt`. Ist die Zahl nur ein Versehen, schreiben Sie `format: { $known }`.
    .explain =
        `format` in „data/site.yaml“ sagt, nach welchen Regeln die Dateien geschrieben sind.
        Eine neuere Fassung des Programms kann Angaben kennen, die dieser hier fehlen. Damit
        keine Zahl falsch gezählt wird, hält das Programm lieber an.

        Installieren Sie die neueste Fassung auf diesem Rechner und dort, wo die Website
        automatisch gebaut wird. Setzen Sie die Zahl nur herab, wenn sie versehentlich
        geändert wurde.

unknown-key = Den Schlüssel `{ $key }` gibt es an dieser Stelle nicht.
    .hint = Möglich sind hier: { $choices }.
    .explain =
        Das Programm prüft jeden Schlüssel. Würde es unbekannte übergehen, fehlte die Angabe auf
        der Website, und niemand merkte es.

            - id: wohngeld
              titel: Wohngeld        # nicht so
              title: Wohngeld        # sondern so

        Stimmt die Schreibweise, steht der Schlüssel vielleicht auf der falschen Ebene: Was zu
        einem Eintrag gehört, ist genauso weit eingerückt wie seine anderen Zeilen. So gehört
        `note` zu einem Eintrag in `history`, nicht zur Leistung selbst.

        Eigene Notizen schreiben Sie in einer Zeile, die mit `#` beginnt.

duplicate-key = Der Schlüssel `{ $key }` steht in diesem Eintrag zweimal.
    .hint = Behalten Sie eine der beiden Angaben. Beginnt hier ein neuer Eintrag, setzen Sie `- ` vor seine erste Zeile.
    .explain =
        Steht ein Schlüssel zweimal in einem Eintrag, ist nicht zu erkennen, welche Angabe
        gilt. Das Programm rät nicht.

        Häufig fehlt nur der Strich vor dem nächsten Eintrag einer Liste:

            - id: wohngeld
              title: Wohngeld
              id: elterngeld         # hier gehört „- “ davor
              title: Elterngeld

        Sonst löschen Sie die Zeile, die nicht mehr stimmt.

missing-key = In diesem Eintrag fehlt die Pflichtangabe `{ $key }`.
    .hint = Ergänzen Sie eine Zeile `{ $key }: …`, genauso weit eingerückt wie die anderen Zeilen des Eintrags.
    .explain =
        Ohne seine Pflichtangaben kann ein Eintrag nicht erscheinen. Pflicht sind vor allem:

            data/site.yaml    format, title, base_url, language, maturity_model, publisher
            Leistungen        id, title, ministry, life_event, executed_by
            Meldungen         title, date, kind
            Seiten            title

        Alle übrigen Angaben sind freiwillig, außer Kennungen, Namen und den Zahlen selbst.

        Steht die Angabe schon da, gehört sie vielleicht zu einem anderen Eintrag:

            - id: wohngeld
            - title: Wohngeld        # nicht so: der Strich beginnt einen neuen Eintrag
              title: Wohngeld        # sondern so

wrong-type = { $expected ->
        [text] Hier wird ein Text erwartet.
        [integer] Hier wird eine ganze Zahl erwartet.
        [number] Hier wird eine Zahl erwartet.
        [flag] Hier wird `true` (ja) oder `false` (nein) erwartet.
        [list] Hier wird eine Liste erwartet.
        [record] Hier wird eine Gruppe von Angaben erwartet, jede mit ihrem Schlüssel.
        [text-or-list] Hier wird ein einzelner Wert oder eine Liste von Werten mit Datum erwartet.
        [text-or-record] Hier wird ein Wort oder eine Gruppe von Angaben erwartet.
       *[other] Hier wird eine andere Art von Angabe erwartet.
    }
    .hint = { $expected ->
        [text] Schreiben Sie einen einzelnen Text hinter den Doppelpunkt, z. B. `title: Wohngeld`, ohne Liste und ohne eingerückte Zeilen darunter.
        [integer] Schreiben Sie nur Ziffern, ohne Anführungszeichen und ohne Tausenderpunkt, z. B. `planned: 12`.
        [number] Schreiben Sie die Zahl ohne Anführungszeichen und mit Punkt statt Komma, z. B. `value: 38.7`.
        [flag] Schreiben Sie das Wort ohne Anführungszeichen, z. B. `draft: true`.
        [list] Schreiben Sie die Werte in eckige Klammern, z. B. `keywords: [OZG, Verwaltung]`, oder untereinander mit `- ` vor jedem.
        [record] Schreiben Sie die Angaben eingerückt darunter oder in geschweifte Klammern, z. B. `source: {"{"}title: Mitteilung, url: https://www.example.org{"}"}`.
        [text-or-list] Schreiben Sie einen Wert, z. B. `ministry: sm`, oder eine Liste, z. B. `ministry: [{"{"}from: 2014-12-05, ministry: sm{"}"}, {"{"}from: 2020-01-01, ministry: im{"}"}]`.
        [text-or-record] Schreiben Sie z. B. `contact: press` oder `contact: {"{"}name: Pressestelle, email: presse@example.org{"}"}`.
       *[other] Sehen Sie nach, wie die Angabe in anderen Einträgen geschrieben ist.
    }
    .explain =
        Zu jedem Schlüssel gehört eine bestimmte Art von Angabe. So wird jede geschrieben:

            title: Wohngeld                      Text
            planned: 12                          ganze Zahl, nur Ziffern
            value: 38.7                          Zahl, mit Punkt statt Komma
            draft: true                          ja (true) oder nein (false)
            keywords: [OZG, Verwaltung]          Liste
            parts: {"{"}conform: 2, of: 3{"}"}           Gruppe von Angaben

        Auch eine Liste mit nur einem Wert steht in eckigen Klammern. Zahlen, `true` und
        `false` stehen ohne Anführungszeichen, sonst gelten sie als Text.

        Bei `ministry`, `life_event`, `executed_by` und `maturity_model` geht beides: ein
        einzelner Wert oder, wenn er wechselt, eine Liste mit Datum:

            ministry:
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: im{"}"}

unknown-value = { $is ->
        [empty] Diese Angabe ist leer.
       *[other] „{ $value }“ ist hier nicht vorgesehen.
    }
    .hint = Zur Auswahl steht: { $choices }.
    .explain =
        Manche Angaben kennen nur bestimmte Wörter, damit das Programm danach zählen und die
        Website sie übersetzen kann. Sie stehen genau so in der Datei, wie das Programm sie
        nennt: klein geschrieben, meist englisch, mit denselben Binde- und Unterstrichen.

            status: fertig            # nicht so
            status: online            # sondern so
            status: in-progress       # nicht so
            status: in_progress       # sondern so

        Wählen Sie das Wort aus der Liste im Hinweis. Bei `contact` in einer Meldung können
        Sie statt `press` auch einen eigenen Kontakt mit `name` und `email` angeben.

out-of-range = „{ $value }“ liegt außerhalb der Zahlen, die hier möglich sind.
    .hint = Schreiben Sie eine ganze Zahl, mindestens { $least } und höchstens rund 4 Milliarden.
    .explain =
        Anzahlen können nicht negativ sein, und manche müssen mindestens 1 sein: Wenn niemand
        für eine Leistung zuständig ist, lässt sich auch kein Anteil angeben.

            coverage: {"{"}offered: 0, responsible: 0{"}"}       # nicht so
            coverage: {"{"}offered: 0, responsible: 23{"}"}      # sondern so

        Ist die Zahl noch nicht bekannt, lassen Sie die ganze Angabe weg. Sie gilt dann als
        nicht gemeldet und nie als null.

yaml-hash = Ab dem „#“ gilt der Rest der Zeile als Bemerkung, auch die schließende Klammer.
    .hint = Setzen Sie den Wert in Anführungszeichen, z. B. `{"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}`.
    .explain =
        In YAML beginnt mit einem Leerzeichen und „#“ eine Bemerkung, die nicht gelesen wird. Eine
        Farbe wie `#0a4f8f` verschwindet deshalb mitsamt allem, was dahinter steht:

            link: {"{"}light: #0a4f8f, dark: #8cc3ff{"}"}          # nicht so
            link: {"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}      # sondern so

hashtag = Ab hier gilt der Rest der Zeile als Bemerkung und fehlt im Text: „{ $value }“.
    .hint = Setzen Sie den ganzen Text in Anführungszeichen: `title: "Start von #OZG"`. Ist es eine Bemerkung, schreiben Sie hinter „#“ ein Leerzeichen.
    .explain =
        In YAML beginnt mit einem Leerzeichen und „#“ eine Bemerkung, die nicht gelesen wird. Ein
        Schlagwort wie „#OZG“ verschwindet deshalb mitsamt allem, was dahinter steht, außer in
        Anführungszeichen.
