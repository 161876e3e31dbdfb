# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# What cannot be in the look of a website.

invalid-token = { $is ->
        [colour] “{ $value }” is not a colour as it is written here.
        [font] “{ $value }” is not a list of fonts.
       *[length] “{ $value }” is not a length that grows with the type.
    }
    .hint = { $is ->
        [colour] Write it in quotation marks, with six characters from 0 to 9 and a to f, such as `"#0a4f8f"`.
        [font] Write names with commas between them, the most wanted first, such as `'"Source Sans 3", system-ui, sans-serif'`.
       *[length] Write it in `rem`, such as `1.0625rem`; 1 rem is as large as the type that readers have set.
    }
    .explain =
        “theme.yaml” holds the colours, fonts and sizes that the look of the website is made of.

            colours:
              link: {"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}
            sizes:
              text: 1.0625rem

        A colour is written twice, for light and for dark paper, always as `#` with six digits in
        quotation marks; without them YAML takes the rest for a comment.

        Lengths in pixels (`px`) will not do: readers who have set larger type in their browser
        would not get it.

low-contrast = { $mode ->
        [dark] On dark paper
       *[light] On light paper
    } “{ $front }” stands out too little from “{ $back }”: { $whole }.{ $tenth } : 1, and { $is ->
        [text] text needs 4.5
       *[outline] outlines need 3
    } : 1.
    .hint = { $better ->
        [none] Choose two colours that are further apart.
       *[other] The nearest colour that will do is “{ $better }”.
    }
    .explain =
        How far two colours are apart is said by a number between 1 and 21. For text, the rules for
        accessible websites (EN 301 549, WCAG 2.2) demand at least 4.5, for outlines that mean
        something at least 3. Otherwise many people cannot read the pages, and nobody can with the
        sun on the screen.

        The program checks each colour that a website changes in “theme.yaml”, for light and for
        dark paper. The colour that it suggests is the nearest that will do.

colour-order = The colours are not in order: { $mode ->
        [dark] on dark paper
       *[light] on light paper
    } “{ $before }” does not stand out more than “{ $after }”.
    .hint = From `everywhere` by way of `conform` to `below-7` each colour must be paler than the one before.
    .explain =
        In the charts a stronger colour stands for a higher level. If the order is wrong, somebody
        reads the opposite of what was reported; and whoever tells colours apart with difficulty
        has nothing but this order.

        On light paper the colours grow lighter from `everywhere` to `below-7`, on dark paper
        darker.
