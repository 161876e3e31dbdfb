# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Everything the program says to its user, in German. The same keys with the same variables
### stand in en.ftl. A message says what is wrong, its hint what to write instead; the hint may
### follow "did-you-mean" and must read well without it. Explanations have no variables.

## The program itself

level-error = Fehler
level-warning = Warnung
level-hint = Hinweis
did-you-mean = Meinten Sie „{ $suggestion }“?

trouble-read = „{ $path }“ lässt sich nicht lesen; bitte prüfen Sie, ob die Datei oder der Ordner vorhanden ist und Sie Leserechte haben ({ $cause }).
trouble-write = „{ $path }“ lässt sich nicht schreiben; bitte prüfen Sie, ob Sie dort Schreibrechte haben und genug Platz frei ist ({ $cause }).
trouble-output-is-source = „{ $path }“ eignet sich nicht als Ausgabeordner, weil er Quelldateien der Website enthält oder in einem Ordner mit Quelldateien liegt; bitte nennen Sie mit `--output` einen anderen, z. B. `--output public`.
trouble-not-ours = „{ $path }“ stammt nicht von diesem Programm oder wurde seither verändert, deshalb wurde am Ausgabeordner nichts geändert; bitte legen Sie die Datei oder den Ordner woanders ab, oder nennen Sie mit `--output` einen anderen Ausgabeordner.
trouble-no-site = In „{ $path }“ und in den Ordnern darüber liegt keine Datei „data/site.yaml“, an der das Programm eine Website erkennt; bitte wechseln Sie in den Ordner der Website, oder nennen Sie ihn mit `--root`.
# Here path is the name of the option or variable, and cause the value as typed.
trouble-argument = { $path ->
        [SOURCE_DATE_EPOCH] Mit `--reproducible` muss die Umgebungsvariable `SOURCE_DATE_EPOCH` eine Zahl von Sekunden seit dem 1. Januar 1970 enthalten, ihr Wert ist aber „{ $cause }“.
       *[other] Der Wert „{ $cause }“ lässt sich für `{ $path }` nicht verwenden; was möglich ist, zeigt `fortschritt help`.
    }

summary-built = { $nfiles ->
        [one] { $nfiles } Datei
       *[other] { $nfiles } Dateien
    }, davon { $npages ->
        [one] { $npages } Seite
       *[other] { $npages } Seiten
    }, in „{ $path }“: { $nwritten } geschrieben, { $nremoved } entfernt ({ $seconds } s).
summary-checked = { $npages ->
        [one] { $npages } Seite
       *[other] { $npages } Seiten
    } geprüft, keine Fehler ({ $seconds } s).
summary-errors = { $nwarnings ->
        [0] { $nerrors } Fehler.
        [one] { $nerrors } Fehler und { $nwarnings } Warnung.
       *[other] { $nerrors } Fehler und { $nwarnings } Warnungen.
    }
nothing-written = Es wurde nichts geschrieben.
summary-warnings = { $nwarnings ->
        [one] { $nwarnings } Warnung.
       *[other] { $nwarnings } Warnungen.
    }
summary-strict = { $nwarnings ->
        [one] { $nwarnings } Warnung, die wegen `--strict` wie ein Fehler zählt.
       *[other] { $nwarnings } Warnungen, die wegen `--strict` wie Fehler zählen.
    }
schemas-written = { $nfiles ->
        [one] { $nfiles } Schema-Datei
       *[other] { $nfiles } Schema-Dateien
    } in „{ $path }“ geschrieben.
unknown-code = Den Code „{ $code }“ gibt es nicht.
codes-list = Zu diesen Codes gibt es eine Erklärung:

## The form of a file

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

not-a-picture = „{ $value }“ ist kein Bild, das sich veröffentlichen lässt.
    .hint = Möglich sind Dateien, deren Namen auf „.jpg“, „.jpeg“, „.png“, „.gif“, „.webp“, „.avif“ oder „.svg“ enden.
    .explain =
        Als Bild wird nur veröffentlicht, was ein Bild ist. Andere Dateien könnten die Stelle einer
        Seite einnehmen oder etwas enthalten, das nicht auf die Website gehört.

        Speichern Sie das Bild in einem der genannten Formate.

picture-name = Der Dateiname „{ $value }“ enthält Zeichen, die in einer Adresse stören.
    .hint = Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich, z. B. `foto-1.jpg`, und ändern Sie den Namen auch hier.
    .explain =
        Der Name der Datei wird Teil der Adresse des Bildes. Leerzeichen, Umlaute und Zeichen wie
        „#“ oder „?“ bedeuten dort etwas anderes oder gehen beim Weitergeben verloren.

content-misplaced = An dieser Stelle bewirkt „content“ nichts.
    .hint = Der Platzhalter steht einmal in einer Seite, die an die Stelle einer Seite des Programms tritt, z. B. in „content/pages/methodik.md“, für den Teil, den das Programm schreibt.
    .explain =
        Eine Datei unter „content/pages/“, die wie eine Seite des Programms heißt, ersetzt diese. Mit
        dem Platzhalter sagen Sie, wo darin der Teil des Programms stehen soll.

        Nehmen Sie ihn hier heraus.

loose-not-looser = `loose_from` ({ $value }) ist höher als `conform_from` ({ $conform }).
    .hint = Die lockere Zählung beginnt höchstens auf der Stufe, ab der eine Leistung als konform gilt, meist darunter. Ohne lockere Zählung lassen Sie `loose_from` weg.
    .explain =
        `loose_from` ist die Stufe, ab der eine lockerere Zählung eine Leistung als online ansieht.
        Wäre sie strenger als die konforme, hieße die strengste Zahl die lockerste.

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
        Vorlese-Programme stören. Erlaubt sind nur Zeilenumbruch und Tabulator.

        Löschen Sie das Zeichen an der gezeigten Stelle. Bleibt der Fehler, tippen Sie die
        ganze Zeile neu, statt sie wieder zu kopieren.

        Steht hier U+0000, ist die Datei wahrscheinlich in UTF-16 gespeichert: Speichern Sie
        sie dann mit der Kodierung „UTF-8“.

yaml-syntax =
    { $cause ->
        [colon] In dieser Zeile steht ein Doppelpunkt, an den YAML einen zweiten Wert knüpft.
        [bracket] Hier ist eine Klammer nicht geschlossen, oder zwischen zwei Angaben fehlt ein Komma.
        [quote] Ein Anführungszeichen ist nicht geschlossen.
        [after-quote] Nach dem schließenden Anführungszeichen steht noch Text.
        [indent] Diese Stelle ist anders eingerückt als das, wozu sie gehört.
        [anchor] Ein Wert beginnt mit „*“ oder „&“; das hat in YAML eine eigene Bedeutung.
       *[other] Ab dieser Stelle lässt sich die Datei nicht mehr als YAML lesen ({ $detail }).
    }
    .hint =
        { $cause ->
            [colon] Enthält ein Text „: “, setzen Sie ihn ganz in Anführungszeichen: `title: "OZG: Stand im Juni"`. Sonst gehört die zweite Angabe in eine eigene Zeile.
            [bracket] Zu jeder öffnenden Klammer gehört eine schließende, zwischen Angaben ein Komma: `{"{"}date: 2020-06-30, maturity: 3{"}"}`. Oft liegt die Ursache etwas weiter oben.
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

unknown-value = „{ $value }“ ist hier nicht vorgesehen.
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
    .hint = Schreiben Sie eine ganze Zahl, mindestens { $least } und höchstens 4294967295.
    .explain =
        Anzahlen können nicht negativ sein, und manche müssen mindestens 1 sein: Wenn niemand
        für eine Leistung zuständig ist, lässt sich auch kein Anteil angeben.

            coverage: {"{"}offered: 0, responsible: 0{"}"}       # nicht so
            coverage: {"{"}offered: 0, responsible: 23{"}"}      # sondern so

        Ist die Zahl noch nicht bekannt, lassen Sie die ganze Angabe weg. Sie gilt dann als
        nicht gemeldet und nie als null.

## Single values

empty-value = Diese Angabe ist leer.
    .hint = Tragen Sie etwas ein; in eine Liste gehört mindestens ein Eintrag. Ist die Angabe freiwillig, können Sie auch die ganze Zeile löschen.
    .explain =
        Eine leere Überschrift, ein leerer Name oder eine leere Liste würde auf der Website
        eine Lücke hinterlassen, die auch ein Vorlese-Programm nicht überbrücken kann.

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

invalid-url = „{ $value }“ ist keine vollständige Webadresse.
    .hint = Beginnen Sie mit `https://` oder `http://`, und schreiben Sie die Adresse ohne Leerzeichen, z. B. `https://www.example.org/wohngeld`. In `base_url` gehören auch kein `?` und kein `#`.
    .explain =
        Ohne den Anfang `https://` sucht ein Browser die Adresse auf der eigenen Website, und
        der Link führt ins Leere.

            url: www.example.org/wohngeld             # nicht so
            url: https://www.example.org/wohngeld     # sondern so

        Kopieren Sie die Adresse am besten aus der Adresszeile des Browsers. Leerzeichen,
        spitze Klammern und Anführungszeichen gehören nicht hinein, ebenso wenig ein
        Benutzername mit `@`.

        `base_url` ist die Adresse, unter der die Website stehen wird. Ein Ordner ist möglich:
        `https://www.example.org/ozg`.

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

        Eine einzelne Seite darf in jeder Sprache geschrieben sein. Damit ein Vorlese-Programm
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

## Ids and addresses

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

lead-listed-again = „{ $value }“ ist schon das zuständige Ministerium.
    .hint = Nehmen Sie die Kennung hier heraus: Unter `co_ministries` stehen nur die weiteren Ministerien.
    .explain =
        Unter `ministry` steht das Ministerium, das eine Leistung verantwortet und für das sie zählt,
        unter `co_ministries` stehen jene, die außerdem mitwirken. Ein Ministerium kann früher zuständig
        gewesen sein und heute mitwirken, aber nicht beides am selben Tag.

refers-to-itself = „{ $value }“ verweist hier auf sich selbst.
    .hint = Nehmen Sie den Verweis heraus, oder nennen Sie den anderen Eintrag, der gemeint ist.
    .explain =
        Unter `related` stehen andere Meldungen, unter `into` die Leistungen, in denen eine beendete
        aufgegangen ist. Ein Eintrag, der sich selbst nennt, führt im Kreis. Meist wurde ein Eintrag kopiert
        und der Verweis nicht geändert.

reported-before = Gemeldet am { $value }, also vor dem Stichtag { $date } der Meldung.
    .hint = Prüfen Sie das Jahr: `date` ist der Tag, über den etwas gesagt wird, `reported_on` der Tag, an dem es gemeldet wurde. Meist liegt dieser danach.
    .explain =
        Über einen Tag lässt sich selten etwas melden, bevor er da ist. Oft ist das Jahr vertippt; davon
        hängt aber ab, welche von zwei Meldungen gilt.

paraphrase-in-quotes = Sinngemäß Wiedergegebenes steht nie in Anführungszeichen.
    .hint = Sind es die Worte der Person selbst, ergänzen Sie `kind: direct`, und lassen Sie die Anführungszeichen weg; das Programm setzt sie. Sonst nehmen Sie nur die Anführungszeichen heraus.
    .explain =
        Anführungszeichen sagen: Das hat jemand wörtlich so gesagt. Bei einer sinngemäßen Wiedergabe
        (`kind: paraphrase`, auch ohne Angabe) wäre das falsch.

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

## References

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
    .hint = Verwenden Sie den Namen einer Datei aus „data/releases/“ ohne die Endung, z. B. `2020-06`.
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

## Dates and their order

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

as-of-in-future = Der Stichtag { $value } liegt in der Zukunft (heute: { $today }).
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
    .hint = Berichtigen Sie eines der beiden Daten, oder löschen Sie den Eintrag. Wird die Leistung wieder angeboten, löschen Sie `ended`.
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

## What is reported

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

## Duties of a public site

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

## Texts

image-missing = Das Bild „{ $value }“ liegt nicht im Ordner dieser Datei.
    .hint = Legen Sie das Bild neben die Markdown-Datei, und nennen Sie nur seinen Namen, z. B. `foto.jpg`. Groß- und Kleinschreibung und die Endung müssen übereinstimmen.
    .explain =
        Bilder liegen im selben Ordner wie die Meldung oder Seite, die sie zeigt. Genannt wird
        nur der Dateiname, ohne Ordner davor:

            image: {"{"}src: C:\Bilder\Foto.JPG, …{"}"}      # nicht so
            image: {"{"}src: foto.jpg, …{"}"}                # sondern so

        Auf vielen Servern sind „Foto.JPG“ und „foto.jpg“ zwei verschiedene Dateien. Am
        wenigsten Ärger machen kleine Buchstaben ohne Umlaute und Leerzeichen.

        Haben Sie das Bild gerade erst hinzugefügt, achten Sie darauf, dass es zusammen mit
        dem Text gespeichert und weitergegeben wird.

external-image = Das Bild „{ $target }“ liegt nicht bei den Dateien dieser Website.
    .hint = Speichern Sie es neben der Markdown-Datei, und nennen Sie nur seinen Namen, z. B. `![Übergabe der Urkunde](uebergabe.jpg)`.
    .explain =
        Wird ein Bild von einem fremden Server geladen, erfährt der, wer die Website liest, und
        kann das Bild jederzeit austauschen oder löschen. Deshalb verbindet sich keine Seite
        mit fremden Servern. Auch in die Adresse eingebettete Bilder (`data:`) gehen nicht.

            ![Foto](https://bilder.example/foto.jpg)      ← nicht so
            ![Foto](foto.jpg)                             ← sondern so

        Speichern Sie das Bild im Ordner des Textes, und prüfen Sie, ob Sie es verwenden
        dürfen. Ein Link auf eine fremde Seite ist weiter möglich.

chart-not-alone = Dieser Platzhalter braucht einen Absatz für sich.
    .hint = Setzen Sie ihn auf eine eigene Zeile, mit einer Leerzeile davor und danach und ohne Aufzählungszeichen oder weiteren Text.
    .explain =
        Ein Diagramm besteht aus einem Satz, einem Bild, einer Tabelle und Downloads; mitten in
        einem Satz, einer Aufzählung oder einer Überschrift ist dafür kein Platz. Dasselbe gilt
        für `{"{{"} content {"}}"}`.

        Nicht so:

            Wie weit sind wir? {"{{"} chart(id="course") {"}}"} Bald mehr.

        Sondern so:

            Wie weit sind wir?

        {"    {{"} chart(id="course") {"}}"}

            Bald mehr.

placeholder-syntax = Der Platzhalter an dieser Stelle lässt sich nicht lesen.
    .hint = Richtig ist z. B. `{"{{"} figure(measure="conform", ministry="sm") {"}}"}`: auf beiden Seiten zwei geschweifte Klammern, jeder Wert in Anführungszeichen, Kommas dazwischen, alles in einem Absatz.
    .explain =
        Drei Platzhalter kennt ein Text:

        {"    {{"} figure(measure="conform") {"}}"}      eine Zahl mitten im Satz
        {"    {{"} chart(id="course") {"}}"}             ein Diagramm in einem eigenen Absatz
        {"    {{"} content {"}}"}                        der Teil der Seite, den das Programm schreibt

        Häufige Fehler:

        {"    {{"} figure(measure=conform) {"}}"}        ← der Wert braucht Anführungszeichen
        {"    {{"} figure(measure="conform" {"}}"}       ← die runde Klammer ist offen
        {"    {{"} figure measure="conform" {"}}"}       ← die runden Klammern fehlen
        {"    {{"} figure(measure="conform") {"}"}       ← hinten fehlt eine geschweifte Klammer

        Gerade und deutsche Anführungszeichen sind beide möglich. Sollen die geschweiften
        Klammern so im Text erscheinen, setzen Sie die Stelle als Code zwischen `…`.

unknown-placeholder = Einen Platzhalter „{ $name }“ gibt es an dieser Stelle nicht.
    .hint = In Meldungen und Seiten gibt es `figure` für eine Zahl, `chart` für ein Diagramm und `content` für den Teil, den das Programm schreibt. Die Kurzbeschreibung einer Leistung (`summary`) enthält keine Platzhalter.
    .explain =
        Zwischen zwei geschweiften Klammern steht ein Platzhalter, für den das Programm etwas
        einsetzt. Es gibt drei, und ihre Namen sind englisch und klein geschrieben:

        {"    {{"} zahl(measure="conform") {"}}"}        ← nicht so
        {"    {{"} figure(measure="conform") {"}}"}      ← sondern so
        {"    {{"} chart(id="course") {"}}"}
        {"    {{"} content {"}}"}

        In der Kurzbeschreibung einer Leistung (`summary`) sind keine Platzhalter möglich: Sie
        erscheint an Stellen, an denen kein Stichtag steht, und eine Zahl wäre dort ohne Bezug.
        Schreiben Sie dort nur Text.

placeholder-argument = Der Platzhalter `{ $name }` nimmt die Angabe `{ $argument }` hier nicht an.
    .hint = { $name ->
        [content] Schreiben Sie ihn ohne Angaben: `{"{{"} content {"}}"}`.
       *[other] Möglich sind hier: { $choices }. Jede Angabe darf nur einmal vorkommen.
    }
    .explain =
        Jeder Platzhalter kennt nur bestimmte Angaben, und jede steht höchstens einmal da:

            figure     measure, ministry, topic, life_event, release, as_of, style
            chart      id, ministry
            content    keine

        Beispiele:

        {"    {{"} figure(measure="conform", ressort="sm") {"}}"}       ← nicht so
        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}      ← sondern so

        Das Diagramm `maturity-by-ministry` zeigt immer alle Ressorts und nimmt deshalb kein
        `ministry` an. Den Verlauf eines einzelnen Ressorts zeigt `course`:

        {"    {{"} chart(id="course", ministry="sm") {"}}"}

placeholder-incomplete = Dem Platzhalter `{ $name }` fehlt die Angabe `{ $argument }`.
    .hint = { $name ->
        [chart] Nennen Sie das Diagramm, z. B. `{"{{"} chart(id="maturity-by-ministry") {"}}"}`.
       *[other] Nennen Sie, was gezählt werden soll, z. B. `{"{{"} figure(measure="conform") {"}}"}`.
    }
    .explain =
        Eine Zahl braucht die Angabe, was gezählt wird (`measure`), ein Diagramm seinen Namen
        (`id`). Alles andere ist freiwillig.

        {"    {{"} figure(ministry="sm") {"}}"}                         ← nicht so
        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}      ← sondern so

        Die strengste Zahl ist `everywhere`: Leistungen, die OZG-konform sind und von allen
        zuständigen Stellen angeboten werden. `conform` zählt auch die, die erst manche anbieten.

placeholder-scopes = Eine Zahl kann nur für einen Bereich gelten, hier sind mehrere genannt: { $choices }.
    .hint = Behalten Sie nur eine dieser Angaben, oder setzen Sie für jeden Bereich einen eigenen Platzhalter.
    .explain =
        Eine Zahl im Text gilt für die ganze Website oder für genau einen Bereich: ein Ressort
        (`ministry`), ein Themenfeld (`topic`) oder eine Lage (`life_event`). Nur solche Zahlen
        erscheinen auch auf den Seiten und in den Daten zum Nachprüfen.

        Nicht so:

        {"    {{"} figure(measure="conform", ministry="sm", topic="familie-kind") {"}}"}

        Sondern so:

        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}

unknown-measure = Eine Zählung „{ $value }“ gibt es nicht.
    .hint = Möglich sind: { $choices }; dazu `maturity-` mit einer Stufe, z. B. `maturity-3`.
    .explain =
        Gezählt werden Leistungen nach festen, veröffentlichten Regeln:

            total           alle Leistungen, die mitzählen
            known           davon mit bekanntem Reifegrad
            unknown         davon ohne bekannten Reifegrad
            conform         OZG-konform
            everywhere      konform und von allen zuständigen Stellen angeboten
            somewhere       konform und nicht als nirgends angeboten gemeldet
            loose           nach der weicheren Regel, nur zum Vergleich
            itemised        mit gemeldeten Einzelleistungen
            maturity-3      auf Stufe 3 (ebenso jede andere Stufe)
            status-online   mit Arbeitsstand „online“ (ebenso open, planned, in_progress, unknown)

        Die Namen sind klein geschrieben und stehen im Text in Anführungszeichen:

        {"    {{"} figure(measure="everywhere") {"}}"}

unknown-chart = Ein Diagramm „{ $value }“ gibt es nicht.
    .hint = Möglich sind: { $choices }.
    .explain =
        Ein Text kann Diagramme zeigen, die das Programm aus den Daten zeichnet. Genannt wird
        ihr Name:

        {"    {{"} chart(id="maturity-by-ministry") {"}}"}      Reifegrade nach Ressort
        {"    {{"} chart(id="course") {"}}"}                    Verlauf über die Zeit
        {"    {{"} chart(id="course", ministry="sm") {"}}"}     Verlauf eines Ressorts

        Eigene Bilder fügen Sie so ein, mit der Datei im selben Ordner:

            ![Was das Bild zeigt](bild.png)

figure-without-release = Zum Stichtag { $as_of } ist kein Bericht veröffentlicht. Die Zahl erscheint deshalb mit dem Zusatz „vorläufig“ und kann sich noch ändern.
    .hint = Nennen Sie den Bericht, aus dem die Zahl stammt: im Kopf einer Meldung mit `release: 2020-06` oder im Platzhalter mit `release="2020-06"`. Ist der vorläufige Stand gemeint, können Sie es so lassen.
    .explain =
        Eine Zahl aus einem veröffentlichten Bericht bleibt in Ihrem Text für immer dieselbe.
        Ohne Bericht wird sie bei jedem Bauen neu gezählt: Kommen Nachmeldungen, steht in einer
        alten Meldung plötzlich eine andere Zahl.

        {"    {{"} figure(measure="conform", release="2020-06") {"}}"}

        In einer Meldung genügt eine Angabe im Kopf für alle ihre Zahlen:

            release: 2020-06

        Auf Seiten, die immer den neuesten Stand zeigen sollen, ist „vorläufig“ richtig. Das ist
        nur eine Warnung; mit `--strict` hält sie das Bauen an.

dead-link = Der Link „{ $target }“ führt zu keiner Seite und keiner Datei dieser Website.
    .hint = Schreiben Sie die Adresse ab dem Anfang der Website, z. B. `/leistungen/wohngeld/`, oder nennen Sie die Markdown-Datei, z. B. `2020-06-25-neue-strukturen.md`. Adressen anderer Websites beginnen mit `https://`.
    .explain =
        Alle Links innerhalb der Website werden geprüft, bevor etwas erscheint.

        {"    ["}Wohngeld](wohngeld)                            ← nicht so
        {"    ["}Wohngeld](/leistungen/wohngeld/)               ← sondern so
        {"    ["}Ministerium](www.example.org)                  ← nicht so
        {"    ["}Ministerium](https://www.example.org)          ← sondern so
        {"    ["}Strukturen](2020-06-25-neue-strukturen.md)     ← Meldung im selben Ordner

        Meldungen, die noch Entwurf oder gesperrt sind, haben noch keine Adresse: Ein Link
        dorthin ist erst möglich, wenn sie erschienen sind. Bekam eine Seite eine neue
        Adresse, ändern Sie den Link.

        Zeigt das Programm statt Ihres Textes eine fertige Seite, stammt der Link aus der
        Gestaltung unter „themes/“.

link-not-public = Der Link „{ $target }“ führt zu einer Meldung, die noch nicht öffentlich ist.
    .hint = Veröffentlichen Sie beide zusammen, etwa mit derselben Sperrfrist, oder nehmen Sie den Link heraus, bis die andere Meldung erscheint.
    .explain =
        Entwürfe, zurückgehaltene und gesperrte Meldungen haben noch keine Adresse. Ein Link dorthin
        führte ins Leere und verriete, dass es die Meldung gibt.

        Texte, die selbst noch nicht öffentlich sind, dürfen aufeinander verweisen.

dead-fragment = Der Link „{ $target }“ soll zur Stelle „{ $fragment }“ springen, die es auf der Zielseite nicht gibt.
    .hint = Was hinter `#` steht, muss zu einer Überschrift der Zielseite passen: klein geschrieben, mit Bindestrichen statt Leerzeichen, z. B. `#wie-wir-zaehlen` für „Wie wir zählen“. Ohne `#…` führt der Link an den Anfang der Seite.
    .explain =
        Aus jeder Überschrift wird eine Sprungmarke: klein geschrieben, Leerzeichen werden zu
        Bindestrichen, „ä“ zu „ae“, „ß“ zu „ss“. Steht eine Überschrift mehrmals auf der
        Seite, bekommt die zweite den Zusatz „-2“.

            ## Wie wir zählen                                ← steht auf der Seite „Methodik“

        {"    ["}Regeln](/methodik/#Wie-wir-zählen)              ← nicht so
        {"    ["}Regeln](/methodik/#wie-wir-zaehlen)             ← sondern so

        Wurde die Überschrift geändert, ändert sich auch ihre Sprungmarke: Passen Sie den Link an.

unsafe-link = Der Link „{ $target }“ beginnt mit etwas, das hier nicht möglich ist.
    .hint = Links beginnen mit `https://`, `http://`, `mailto:` oder `tel:`. Adressen dieser Website beginnen mit einem einzelnen `/`.
    .explain =
        Manche Links führen nicht zu einer Seite, sondern lösen etwas aus, z. B. mit
        `javascript:`, oder sie funktionieren nur auf Ihrem eigenen Rechner, z. B. mit `file:`
        oder `C:`. Solche Links erscheinen nicht auf der Website.

        {"    ["}Bericht](file:///H:/Presse/bericht.pdf)         ← nicht so
        {"    ["}Bericht](https://www.example.org/bericht.pdf)   ← sondern so
        {"    ["}Seite](//www.example.org)                       ← nicht so
        {"    ["}Seite](https://www.example.org)                 ← sondern so

        Auch ein Dateiname mit Doppelpunkt wird so verstanden. Benennen Sie die Datei dann um.

## The theme

template-error = Eine Vorlage der Gestaltung lässt sich nicht anwenden ({ $detail }).
    .hint = Vorlagen liegen unter „themes/“. Haben Sie selbst keine geändert, geben Sie diese Nachricht bitte an die Menschen weiter, die Ihre Website technisch betreuen.
    .explain =
        Die Seiten entstehen aus Vorlagen. Eine Website kann einzelne davon durch eigene Dateien
        unter „themes/“ ersetzen; ist darin ein Fehler, lässt sich keine Seite bauen, die sie
        verwendet. Mit Ihren Texten und Daten hat das nichts zu tun.

        Was in Klammern steht, sind die Worte der Vorlagensprache Tera; sie sind immer englisch.

        Wurde gerade eine Vorlage geändert, machen Sie die Änderung rückgängig. Wird eine eigene
        Vorlage gelöscht oder umbenannt, gilt wieder die mitgelieferte. Nach einem Wechsel auf
        eine neue Fassung des Programms können eigene Vorlagen anzupassen sein.

text-error = Eine Textdatei der Gestaltung lässt sich an dieser Stelle nicht lesen ({ $detail }).
    .hint = Die Texte liegen unter „themes/“ in „i18n/de.ftl“ und „i18n/en.ftl“. Haben Sie selbst keine geändert, geben Sie diese Nachricht bitte an die Menschen weiter, die Ihre Website technisch betreuen.
    .explain =
        Beschriftungen wie „Alle Ressorts“ stehen in Dateien für jede Sprache. Eine Website kann
        sie in ihrer Gestaltung ersetzen; was sie nicht ersetzt, bleibt, wie es mitgeliefert wird.
        Damit kein Wort auf den Seiten fehlt, hält das Programm bei einem Fehler an.

            all_ministries: Alle Ressorts       ← nicht so
            all_ministries = Alle Ressorts      ← sondern so

        Prüfen Sie die Zeile, die das Programm nennt: links der Name, in der Mitte ein
        Gleichheitszeichen, rechts der Text; Fortsetzungszeilen sind eingerückt. Was in Klammern
        steht, sind die Worte des Lesers dieser Dateien; sie sind immer englisch.
