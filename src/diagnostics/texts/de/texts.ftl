# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in texts and themes. The same keys with the same variables
### stand in en/texts.ftl.

content-misplaced = An dieser Stelle bewirkt „content“ nichts.
    .hint = Der Platzhalter steht einmal in einer Seite, die an die Stelle einer Seite des Programms tritt, z. B. in „content/pages/methodik.md“, für den Teil, den das Programm schreibt.
    .explain =
        Eine Datei unter „content/pages/“, die wie eine Seite des Programms heißt, ersetzt diese. Mit
        dem Platzhalter sagen Sie, wo darin der Teil des Programms stehen soll.

        Nehmen Sie ihn hier heraus.

paraphrase-in-quotes = Sinngemäß Wiedergegebenes steht nie in Anführungszeichen.
    .hint = Sind es die Worte der Person selbst, ergänzen Sie `kind: direct`, und lassen Sie die Anführungszeichen weg; das Programm setzt sie. Sonst nehmen Sie nur die Anführungszeichen heraus.
    .explain =
        Anführungszeichen sagen: Das hat jemand wörtlich so gesagt. Bei einer sinngemäßen Wiedergabe
        (`kind: paraphrase`, auch ohne Angabe) wäre das falsch.

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
        {"    {{"} chart(id="maturity-by-topic") {"}}"}         Reifegrade nach Themenfeld
        {"    {{"} chart(id="course") {"}}"}                    Verlauf über die Zeit
        {"    {{"} chart(id="course", ministry="sm") {"}}"}     Verlauf eines Ressorts
        {"    {{"} chart(id="course-by-ministry") {"}}"}        alle Ressorts nebeneinander
        {"    {{"} chart(id="teams") {"}}"}                     wer wem hilft
        {"    {{"} chart(id="posts") {"}}"}                     Stellen der Projektteams
        {"    {{"} chart(id="indicator-desi-rang") {"}}"}       eine Zahl aus „data/indicators.yaml“

        Die letzten drei gibt es nur, wenn Teams oder solche Zahlen eingetragen sind.

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

footnote-missing = Die Fußnote „{ $label }“ gibt es in diesem Text nicht.
    .hint = Schreiben Sie sie auf eine eigene Zeile, am besten ans Ende: `[^{ $label }]: Der Text der Fußnote.`
    .explain =
        Eine Fußnote hat zwei Teile mit demselben Zeichen: das Fußnotenzeichen im Satz und weiter
        unten ihren Text.

            Die Frist endet 2022.[^1]

            {"["}^1]: § 1 Absatz 1 OZG in der Fassung vom 14. August 2017.

        Die Zahlen auf der Seite vergibt das Programm, in der Reihenfolge des Textes.

footnote-unused = { $is ->
        [twice] Die Fußnote „{ $label }“ steht in diesem Text zweimal. Diese hier wird nicht gezeigt.
       *[unused] Auf die Fußnote „{ $label }“ weist in diesem Text nichts hin. So erscheint sie nicht auf der Seite.
    }
    .hint = { $is ->
        [twice] Geben Sie ihr ein anderes Zeichen, hier und an der Stelle, zu der sie gehört.
       *[unused] Setzen Sie `[^{ $label }]` an die Stelle, zu der sie gehört, oder löschen Sie sie.
    }
    .explain =
        Zu jeder Fußnote gehört ein Fußnotenzeichen im Satz. Oft ist eines der beiden Zeichen
        vertippt, oder zwei Fußnoten haben dasselbe.

held-back-shows = Diese Datei ist noch nicht öffentlich, aber etwas aus ihr steht in „{ $path }“: „{ $found }“.
    .hint = Veröffentlicht wurde nichts. Haben Sie eigene Vorlagen unter `themes/`, suchen Sie dort zuerst; sonst ist es ein Fehler des Programms, den Sie bitte melden.
    .explain =
        Entwürfe, zurückgehaltene und gesperrte Meldungen kommen gar nicht erst in den Teil des
        Programms, der Seiten baut. Zur Sicherheit wird die fertige Ausgabe vor dem Veröffentlichen
        noch einmal durchsucht: nach acht oder mehr Wörtern hintereinander, nach Dateinamen und nach
        Prüfsummen von Bildern, die nur in solchen Dateien stehen.

        Was auch in einer öffentlichen Datei steht oder auf der Seite ohne die gesperrte Datei genauso
        stünde, zählt nicht.

placeholder-misplaced = Hier darf kein Platzhalter stehen: In Überschriften, Bildtexten und Zitaten wird er nicht ersetzt.
    .hint = Eine Zahl aus den Daten kann im `teaser` und im Text der Meldung stehen. Schreiben Sie diese Zeile ohne „{"{{"}“.
    .explain =
        Platzhalter wie `{"{{"} figure(measure="everywhere") {"}}"}` wirken im Text von Meldungen und Seiten
        und im `teaser`. Eine Überschrift bleibt für immer, auch wenn eine Zahl später korrigiert wird;
        ein Zitat sind die Worte einer Person. Beide setzt deshalb kein Programm zusammen.
