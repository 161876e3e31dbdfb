# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

date-as-list = This date is read as the number of a list and would be shown changed.
    .hint = Write a backslash before the dot: `15\. January`, or put a word before it: `On 15. January`.
    .explain =
        A line that begins with a number, a dot and a space is an item of a numbered list in Markdown,
        and the list gives the numbers. “15. January” below “1. December” would become “2. January”.

        This holds for a line within a paragraph as well. Do not break lines before a date.

html-comment = Everybody could read this comment on the page.
    .hint = Delete it. Notes that nobody is to see do not belong into this file; in the front matter, lines with “#” are remarks.
    .explain =
        HTML in texts is not carried out, but shown as text. That holds for comments such as
        `<!-- ask -->` as well, which a browser would hide.

raw-html = HTML is shown as text here, angle brackets and all.
    .hint = Take the signs out and use Markdown: `**bold**`, `*italic*`, an empty line for a new paragraph. If it is meant like this, put it in backticks: `` `<br>` ``.
    .explain =
        What is pasted from Word or from a website often brings markup such as `<p class=…>` or `<br>`.
        It does nothing here and would stand readable on the page.

table-cells = This row has more cells than its table has columns. What is too much would not be shown.
    .hint = Add a column to the head and to the line of dashes, or take a vertical bar out. A bar that belongs into a cell is written `\|`.
    .explain =
        The head decides how many columns a table has.

            | Ministry | online |
            |----------|--------|
            | TFM      | 3      |

link-without-text = This link has no text.
    .hint = Write between the square brackets where it leads: `[Method](/methodik/)`.
    .explain =
        A link without text is invisible, and a screen reader cannot name it (WCAG 2.4.4).
