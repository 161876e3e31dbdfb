# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Was am Aussehen einer Website nicht sein kann.

invalid-token = { $is ->
        [colour] „{ $value }“ ist keine Farbe, wie sie hier steht.
        [font] „{ $value }“ ist keine Liste von Schriften.
       *[length] „{ $value }“ ist keine Länge, die mit der Schrift wächst.
    }
    .hint = { $is ->
        [colour] Schreiben Sie sie in Anführungszeichen, mit sechs Zeichen von 0 bis 9 und a bis f, z. B. `"#0a4f8f"`.
        [font] Schreiben Sie Namen mit Kommas dazwischen, den liebsten zuerst, z. B. `'"Source Sans 3", system-ui, sans-serif'`.
       *[length] Schreiben Sie sie in `rem`, z. B. `1.0625rem`; 1 rem ist so groß wie die Schrift, die Lesende eingestellt haben.
    }
    .explain =
        In „theme.yaml“ stehen Farben, Schriften und Größen, aus denen das Aussehen der Website
        gemacht ist.

            colours:
              link: {"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}
            sizes:
              text: 1.0625rem

        Eine Farbe steht zweimal, für helles und für dunkles Papier, immer als `#` mit sechs
        Zeichen in Anführungszeichen; ohne sie hält YAML den Rest für eine Anmerkung.

        Längen in Pixeln (`px`) gehen nicht: Wer im Browser eine größere Schrift eingestellt hat,
        bekäme sie nicht.

low-contrast = { $mode ->
        [dark] Auf dunklem Papier
       *[light] Auf hellem Papier
    } hebt sich „{ $front }“ zu wenig von „{ $back }“ ab: { $whole },{ $tenth } : 1, nötig { $is ->
        [text] für Schrift 4,5
       *[outline] für Umrisse 3
    } : 1.
    .hint = { $better ->
        [none] Wählen Sie zwei Farben, die weiter auseinanderliegen.
       *[other] Die nächste Farbe, die reicht, ist „{ $better }“.
    }
    .explain =
        Wie weit zwei Farben auseinanderliegen, sagt eine Zahl zwischen 1 und 21. Für Schrift
        verlangen die Regeln für barrierefreie Websites (BITV 2.0, EN 301 549, WCAG 2.2)
        mindestens 4,5, für Umrisse, die etwas bedeuten, mindestens 3. Sonst können viele
        Menschen die Seiten nicht lesen, und bei Sonne auf dem Bildschirm niemand.

        Das Programm rechnet jede Farbe nach, die eine Website in „theme.yaml“ ändert, für helles
        und für dunkles Papier. Die Farbe, die es vorschlägt, ist die nächste, die reicht.

colour-order = Die Reihenfolge der Farben stimmt nicht: { $mode ->
        [dark] Auf dunklem Papier
       *[light] Auf hellem Papier
    } hebt sich „{ $before }“ nicht stärker ab als „{ $after }“.
    .hint = Von `everywhere` über `conform` bis `below-7` muss jede Farbe blasser sein als die davor.
    .explain =
        In den Diagrammen steht eine kräftigere Farbe für einen höheren Reifegrad. Stimmt die
        Reihenfolge nicht, liest jemand das Gegenteil von dem, was gemeldet ist; und wer Farben
        schlecht unterscheidet, hat nur diese Reihenfolge.

        Auf hellem Papier werden die Farben von `everywhere` bis `below-7` heller, auf dunklem
        dunkler.
