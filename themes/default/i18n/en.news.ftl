# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# News and its lists.

## Fixed words

no_news = There is no news yet.
paraphrase = In substance:
corrections = Corrections
about_item = About this text
source = Source
about_ministries = Ministries
about_services = Services
keywords = Keywords
press_contact = Press contact
email = Email:
phone = Telephone:
address = Online:
mail_link = Email this link
print_hint = To print this page or save it as a PDF, use “Print” in your browser’s menu.
related = More news
section = Section
more_lists = News by

## Lists

title-keyword = Keyword: { $name }
title-year = News of { $name }
title-section = Section: { $name }
title-news-ministry = News: { $name }
news-by-section = Sections
news-by-ministry = Ministries
news-by-year = Years
news-by-keyword = Keywords

## Items

news-press-release = Press release
news-cio-statement = Statement of the CIO
news-interview = Interview
news-report = Report
news-numbered = { $kind } { $number }
news-updated = updated on { $date }
news-corrected-on = corrected on { $date }
news-by = By { $author }
dateline = { $place }, { $date } –
news-canceled = This item has been withdrawn.
quoted = “{ $text }”

## Texts

figure-corrected-before = { $figure } [{ $published } in the report; corrected on { $date }]
chart-elsewhere = Chart: { $message }
footnotes = Footnotes
footnote-to = Footnote { $number }
footnote-back = Back to the text
footnote-back-nth = Back to place { $nth } in the text

## Handed out before publication

handout-embargo = Embargo: { $moment }. Nothing of this may be published before.
handout-scheduled = Preview: to be published on { $moment }.
handout-draft = Draft. Not for publication.
handout-withheld = Withheld. Not for publication.
mail-characters = Characters in the text: { $n }
