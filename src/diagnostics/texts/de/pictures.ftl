# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

version-of-nothing = Eine Fassung in anderer Sprache, aber die Datei „{ $file }“, zu der sie gehört, gibt es nicht.
    .hint = Eine Fassung heißt wie das Original mit der Sprache davor: zu „zahlen.md“ gehört „zahlen.en.md“.
    .explain =
        Zu jeder Meldung und jeder eigenen Seite kann es Fassungen in anderen Sprachen geben. Die
        Datei liegt neben dem Original und heißt wie dieses, mit dem Kürzel der Sprache vor „.md“:

            content/news/2020-07-15-zahlen.md          das Original
            content/news/2020-07-15-zahlen.en.md       auf Englisch
            content/pages/impressum.uk.md              das Impressum auf Ukrainisch

        In ihrem Kopf stehen nur `title` und, wenn gewünscht, `teaser`. Datum, Sperrfrist und alles
        Übrige gelten wie im Original; die Fassung erscheint mit ihm und nie vor ihm. Welche
        Fassungen fehlen, sagt `fortschritt list`.

version-in-same-language = „{ $file }“ ist schon in der Sprache „{ $language }“.
    .hint = Nennen Sie die andere Sprache, z. B. „zahlen.en.md“, oder löschen Sie diese Datei.
    .explain =
        Eine Fassung in anderer Sprache steht neben dem Original. In derselben Sprache wäre es
        derselbe Text unter zwei Adressen, und niemand wüsste, welcher gilt.

version-language = „{ $language }“ vor der Endung ist kein Kürzel einer Sprache.
    .hint = Fassungen heißen wie das Original mit dem Kürzel der Sprache davor, z. B. „zahlen.en.md“. Eine Sicherungskopie gehört nicht in diesen Ordner: Alles darin wird veröffentlicht.
    .explain =
        Was neben einer Meldung oder Seite liegt und wie diese heißt, mit einem Kürzel vor „.md“, ist
        ihre Fassung in einer anderen Sprache und wird veröffentlicht. Die Kürzel sind die der Norm
        ISO 639: `en` Englisch, `uk` Ukrainisch, `tr` Türkisch, `ar` Arabisch, `hsb` Obersorbisch.

        Ist es eine alte Fassung, löschen Sie sie; die Versionsverwaltung hat sie noch.

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

not-a-picture = „{ $value }“ ist kein Bild, das sich veröffentlichen lässt.
    .hint = Möglich sind Dateien, deren Namen auf „.jpg“, „.jpeg“, „.png“, „.webp“ oder „.svg“ enden.
    .explain =
        Als Bild wird nur veröffentlicht, was ein Bild ist. Andere Dateien könnten die Stelle einer
        Seite einnehmen oder etwas enthalten, das nicht auf die Website gehört.

        Speichern Sie das Bild in einem der genannten Formate.

        Bilder eines iPhones (`.heic`), Druckvorlagen (`.tif`) und Animationen (`.gif`) öffnen Sie in
        einem Bildprogramm und speichern sie als JPEG.

picture-name = Der Dateiname „{ $value }“ enthält Zeichen, die in einer Adresse stören.
    .hint = Verwenden Sie nur Buchstaben ohne Umlaute, Ziffern, Punkt, Bindestrich und Unterstrich, z. B. `foto-1.jpg`, und ändern Sie den Namen auch hier.
    .explain =
        Der Name der Datei wird Teil der Adresse des Bildes. Leerzeichen, Umlaute und Zeichen wie
        „#“ oder „?“ bedeuten dort etwas anderes oder gehen beim Weitergeben verloren.

picture-unreadable = { $cause ->
        [format] Die Datei „{ $value }“ enthält kein JPEG-, PNG-, WebP- oder SVG-Bild, auch wenn ihr Name das sagt.
        [animated] Das Bild „{ $value }“ bewegt sich.
        [too-large] Das Bild „{ $value }“ ist zu groß: Möglich sind Kanten bis 16.384 Pixel und etwa 170 Millionen Pixel im Ganzen.
        [embedded] Die Zeichnung „{ $value }“ enthält ein Bild, das seinerseits etwas verraten kann.
       *[damaged] Das Bild „{ $value }“ ist beschädigt oder unvollständig.
    }
    .hint = { $cause ->
        [format] Öffnen Sie sie in einem Bildprogramm, und speichern Sie sie als JPEG oder PNG. Die Endung umzubenennen genügt nicht.
        [animated] Nehmen Sie ein Standbild: Eine Animation lässt sich auf der Seite nicht anhalten, und das verlangt die BITV.
        [too-large] Verkleinern Sie es; veröffentlicht wird es ohnehin höchstens 2.048 Pixel breit.
        [embedded] Speichern Sie sie als PNG oder JPEG, oder nehmen Sie das Bild (`<image>`) heraus.
       *[damaged] Kopieren Sie es noch einmal hierher, oder speichern Sie es in einem Bildprogramm neu.
    }
    .explain =
        Bilder werden für die Website verkleinert und neu geschrieben, damit sie auf dem Telefon
        schnell da sind und nichts verraten: Ort, Kamera und Bearbeiter, die in der Datei stehen,
        werden nicht veröffentlicht. Dazu muss sich das Bild lesen lassen.

        Ein Foto vom iPhone heißt manchmal `.jpg` und ist doch ein HEIC-Bild; ein Programm, das
        Bilder öffnet und als JPEG speichert, macht daraus ein richtiges.

picture-without-alt = Für das Bild „{ $value }“ steht hier nicht, was es zeigt.
    .hint = Schreiben Sie es zwischen die eckigen Klammern: `![Die Ministerin drückt den Startknopf]({ $value } "Foto: Name, Lizenz")`.
    .explain =
        Wer das Bild nicht sieht, hört oder liest stattdessen diesen Satz (BITV 2.0, WCAG 1.1.1).
        Er sagt, was auf dem Bild für die Meldung wichtig ist, nicht „Bild“ oder den Dateinamen.

        Ein reines Schmuckbild gehört nicht in den Text.

picture-without-credit = Zum Bild „{ $value }“ steht hier kein Bildnachweis.
    .hint = Schreiben Sie ihn in Anführungszeichen hinter den Dateinamen: `![Was zu sehen ist]({ $value } "Foto: Name, Lizenz")`.
    .explain =
        Wer ein Bild gemacht hat, muss genannt werden (§ 13 UrhG), und freie Lizenzen verlangen
        ihren Namen dazu. Der Nachweis steht dann unter dem Bild:

            ![Die Staatskanzlei am Abend](staatskanzlei.jpg "Foto: Staatskanzlei, CC BY 4.0")

        Auch ein eigenes Bild hat einen Nachweis, etwa „Grafik: Finanzministerium“.
