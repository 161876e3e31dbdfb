# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in texts and themes. The same keys with the same variables
### stand in de/texts.ftl.

content-misplaced = In this place, “content” does nothing.
    .hint = The placeholder stands once in a page that takes the place of one of the program's pages, such as “content/pages/method.md”, for the part that the program writes.
    .explain =
        A file below “content/pages/” that is named like a page of the program replaces it. The
        placeholder says where the program's part is to stand in it.

        Take it out here.

paraphrase-in-quotes = What is said in other words never stands in quotation marks.
    .hint = If these are the person's own words, add `kind: direct` and leave the quotation marks out; the program sets them. Otherwise just take the quotation marks out.
    .explain =
        Quotation marks say: somebody said exactly this. For a paraphrase (`kind: paraphrase`, also when
        nothing is said) that would be wrong.

chart-not-alone = This placeholder needs a paragraph of its own.
    .hint = Put it on a line of its own, with an empty line before and after it, and without a bullet or further text.
    .explain =
        A chart consists of a sentence, a picture, a table and downloads; there is no room for
        that within a sentence, a list or a heading. The same holds for `{"{{"} content {"}}"}`.

        Not like this:

            How far are we? {"{{"} chart(id="course") {"}}"} More soon.

        Instead:

            How far are we?

        {"    {{"} chart(id="course") {"}}"}

            More soon.

placeholder-syntax = The placeholder at this place cannot be read.
    .hint = Correct is, for example, `{"{{"} figure(measure="conform", ministry="sm") {"}}"}`: two curly brackets on both sides, each value in quotation marks, commas between them, all in one paragraph.
    .explain =
        A text knows three placeholders:

        {"    {{"} figure(measure="conform") {"}}"}      a figure within a sentence
        {"    {{"} chart(id="course") {"}}"}             a chart in a paragraph of its own
        {"    {{"} content {"}}"}                        the part of the page that the program writes

        Frequent mistakes:

        {"    {{"} figure(measure=conform) {"}}"}        ← the value needs quotation marks
        {"    {{"} figure(measure="conform" {"}}"}       ← the round bracket is open
        {"    {{"} figure measure="conform" {"}}"}       ← the round brackets are missing
        {"    {{"} figure(measure="conform") {"}"}       ← a brace is missing at the end

        Straight and curly quotation marks are both possible. If the curly brackets themselves
        are to appear in the text, mark the place as code between `…`.

unknown-placeholder = There is no placeholder “{ $name }” in this place.
    .hint = News items and pages know `figure` for a figure, `chart` for a chart and `content` for the part that the program writes. The `summary` of a service has no placeholders.
    .explain =
        Between two curly brackets stands a placeholder, for which the program puts something in.
        There are three, and their names are in small letters:

        {"    {{"} number(measure="conform") {"}}"}      ← not this
        {"    {{"} figure(measure="conform") {"}}"}      ← this instead
        {"    {{"} chart(id="course") {"}}"}
        {"    {{"} content {"}}"}

        In the `summary` of a service no placeholders are possible: it appears where no
        reporting date stands, and a figure would have nothing to refer to. Write only text
        there.

placeholder-argument = The placeholder `{ $name }` does not take `{ $argument }` here.
    .hint = { $name ->
        [content] Write it without anything else: `{"{{"} content {"}}"}`.
       *[other] Possible here: { $choices }. Each may appear only once.
    }
    .explain =
        Each placeholder takes only certain arguments, and each at most once:

            figure     measure, ministry, topic, life_event, release, as_of, style
            chart      id, ministry
            content    none

        Examples:

        {"    {{"} figure(measure="conform", department="sm") {"}}"}      ← not this
        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}        ← this instead

        The chart `maturity-by-ministry` always shows all ministries and therefore does not take
        `ministry`. The course of a single ministry is shown by `course`:

        {"    {{"} chart(id="course", ministry="sm") {"}}"}

placeholder-incomplete = The placeholder `{ $name }` lacks `{ $argument }`.
    .hint = { $name ->
        [chart] Name the chart, such as `{"{{"} chart(id="maturity-by-ministry") {"}}"}`.
       *[other] Name what is to be counted, such as `{"{{"} figure(measure="conform") {"}}"}`.
    }
    .explain =
        A figure needs to know what is counted (`measure`), a chart needs its name (`id`).
        Everything else is optional.

        {"    {{"} figure(ministry="sm") {"}}"}                         ← not this
        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}      ← this instead

        The strictest figure is `everywhere`: services that are OZG-conform and offered by all
        responsible bodies. `conform` also counts those that only some of them offer.

placeholder-scopes = A figure can be for one scope only, but several are named here: { $choices }.
    .hint = Keep only one of them, or write a placeholder of its own for each scope.
    .explain =
        A figure in a text is for the whole website or for exactly one scope: a ministry
        (`ministry`), a topic (`topic`) or a life event (`life_event`). Only such figures also
        stand on the pages and in the data, where they can be checked.

        Not like this:

        {"    {{"} figure(measure="conform", ministry="sm", topic="family") {"}}"}

        Instead:

        {"    {{"} figure(measure="conform", ministry="sm") {"}}"}

unknown-measure = There is no measure “{ $value }”.
    .hint = Possible: { $choices }; and `maturity-` with a level, such as `maturity-3`.
    .explain =
        Services are counted by fixed, published rules:

            total           all services that count
            known           of these, with a known maturity
            unknown         of these, without a known maturity
            conform         OZG-conform
            everywhere      conform and offered by all responsible bodies
            somewhere       conform and not reported as offered by none
            loose           by the looser rule, only for comparison
            itemised        with reported single services
            maturity-3      at level 3 (likewise any other level)
            status-online   with state of work “online” (also open, planned, in_progress, unknown)

        The names are in small letters and, in a text, in quotation marks:

        {"    {{"} figure(measure="everywhere") {"}}"}

unknown-chart = There is no chart “{ $value }”.
    .hint = Possible: { $choices }.
    .explain =
        A text can show charts that the program draws from the data. It names them:

        {"    {{"} chart(id="maturity-by-ministry") {"}}"}      maturity by ministry
        {"    {{"} chart(id="maturity-by-topic") {"}}"}         maturity by topic
        {"    {{"} chart(id="course") {"}}"}                    course over time
        {"    {{"} chart(id="course", ministry="sm") {"}}"}     course of one ministry
        {"    {{"} chart(id="course-by-ministry") {"}}"}        all ministries side by side
        {"    {{"} chart(id="teams") {"}}"}                     who helps whom
        {"    {{"} chart(id="posts") {"}}"}                     posts of the project teams
        {"    {{"} chart(id="indicator-desi-rang") {"}}"}       a figure of “data/indicators.yaml”

        The last three are there only if teams or such figures have been entered.

        Pictures of your own are put in like this, with the file in the same folder:

            ![What the picture shows](picture.png)

figure-without-release = No release is published for { $as_of }. Therefore the figure appears marked as provisional and may still change.
    .hint = Name the release that the figure comes from: in the header of a news item with `release: 2020-06`, or in the placeholder with `release="2020-06"`. If the provisional state is meant, you can leave it as it is.
    .explain =
        A figure from a published release stays the same in your text for good. Without a
        release it is counted anew at each build: when late reports come in, an old news item
        suddenly shows another figure.

        {"    {{"} figure(measure="conform", release="2020-06") {"}}"}

        In a news item one line in the header is enough for all its figures:

            release: 2020-06

        On pages that are always to show the newest state, “provisional” is right. This is only a
        warning; with `--strict` it stops the build.

dead-link = The link “{ $target }” leads to no page and no file of this website.
    .hint = Write the address from the start of the website, such as `/services/housing-benefit/`, or name the Markdown file, such as `2020-06-25-new-structures.md`. Addresses of other websites begin with `https://`.
    .explain =
        All links within the website are checked before anything is published.

        {"    ["}Housing](housing-benefit)                      ← not this
        {"    ["}Housing](/services/housing-benefit/)           ← this instead
        {"    ["}Ministry](www.example.org)                     ← not this
        {"    ["}Ministry](https://www.example.org)             ← this instead
        {"    ["}Structures](2020-06-25-new-structures.md)      ← item in the same folder

        News items that are drafts or under embargo have no address yet: a link to them is
        possible only once they have appeared. If a page has a new address, change the link.

        If the program shows a finished page instead of your text, the link comes from the theme
        below “themes/”.

link-not-public = The link “{ $target }” leads to a news item that is not public yet.
    .hint = Publish both together, with the same embargo for example, or take the link out until the other item appears.
    .explain =
        Drafts, withheld and embargoed items have no address yet. A link to one would lead nowhere,
        and would tell that the item exists.

        Texts that are not public themselves may link to each other.

dead-fragment = The link “{ $target }” is meant to jump to “{ $fragment }”, which does not exist on that page.
    .hint = What stands after `#` must match a heading of the page: in small letters, with hyphens instead of spaces, such as `#how-we-count` for “How we count”. Without `#…` the link leads to the top of the page.
    .explain =
        Each heading becomes a mark to jump to: in small letters, spaces become hyphens, “ä”
        becomes “ae”, “ß” becomes “ss”. If a heading stands several times on the page, the second
        gets “-2” at its end.

            ## How we count                               ← stands on the page “Method”

        {"    ["}Rules](/method/#How-we-count)                ← not this
        {"    ["}Rules](/method/#how-we-count)                ← this instead

        When a heading was changed, its mark has changed as well: adjust the link.

unsafe-link = The link “{ $target }” begins with something that is not possible here.
    .hint = Links begin with `https://`, `http://`, `mailto:` or `tel:`. Addresses of this website begin with a single `/`.
    .explain =
        Some links do not lead to a page but set something off, such as `javascript:`, or they
        work only on your own computer, such as `file:` or `C:`. Such links do not appear on the
        website.

        {"    ["}Report](file:///H:/Press/report.pdf)           ← not this
        {"    ["}Report](https://www.example.org/report.pdf)    ← this instead
        {"    ["}Page](//www.example.org)                       ← not this
        {"    ["}Page](https://www.example.org)                 ← this instead

        A name of a file with a colon is understood like this, too. In that case rename the file.

template-error = A template of the theme cannot be used ({ $detail }).
    .hint = Templates are kept below “themes/”. If you have not changed any, please pass this message on to the people who look after the technical side of your website.
    .explain =
        Pages are made from templates. A website can replace some of them by files of its own
        below “themes/”; if one of them has a mistake, no page that uses it can be built. It has
        nothing to do with your texts and data.

        The words in brackets are those of Tera, the language of the templates.

        If a template was changed just now, undo the change. If a template of your own is
        deleted or renamed, the one that comes with the program applies again. After a change
        to a new version of the program, templates of your own may need to be adapted.

text-error = A file of texts of the theme cannot be read at this place ({ $detail }).
    .hint = The texts are kept below “themes/” in “i18n/de.ftl” and “i18n/en.ftl”. If you have not changed any, please pass this message on to the people who look after the technical side of your website.
    .explain =
        Labels such as “All ministries” stand in one file for each language. A website can
        replace them in its theme; what it does not replace stays as it comes with the program.
        So that no word is missing from the pages, the program stops at a mistake.

            all_ministries: All ministries       ← not this
            all_ministries = All ministries      ← this instead

        Check the line that the program names: the name on the left, an equals sign in the
        middle, the text on the right; continued lines are indented. The words in brackets
        are those of the reader of these files.

footnote-missing = There is no footnote “{ $label }” in this text.
    .hint = Write it on a line of its own, best at the end: `[^{ $label }]: The text of the footnote.`
    .explain =
        A footnote has two parts with the same mark: the reference in the sentence, and its text
        further down.

            The deadline is in 2022.[^1]

            {"["}^1]: Section 1 (1) of the Online Access Act of 14 August 2017.

        The numbers on the page are the program's, in the order of the text.

footnote-unused = { $is ->
        [twice] The footnote “{ $label }” stands in this text twice. This one is not shown.
       *[unused] Nothing in this text refers to the footnote “{ $label }”. As it is, it does not appear on the page.
    }
    .hint = { $is ->
        [twice] Give it another mark, here and where it belongs.
       *[unused] Put `[^{ $label }]` where it belongs, or delete it.
    }
    .explain =
        Every footnote has a reference in a sentence. Often one of the two marks is misspelt, or two
        footnotes have the same.

held-back-shows = This file is not public yet, but something of it stands in “{ $path }”: “{ $found }”.
    .hint = Nothing was published. If you have templates of your own below `themes/`, look there first; otherwise it is a fault of the program, which you may want to report.
    .explain =
        Drafts, withheld and embargoed items never reach the part of the program that makes pages. To
        be safe, the finished output is searched once more before it is published: for eight or more
        words in a row, for file names and for digests of pictures that stand in such files only.

        What stands in a public file as well, or would stand on the page without the file that is held
        back, does not count.

placeholder-misplaced = A placeholder may not stand here: in headlines, captions and quotations it is not replaced.
    .hint = A figure from the data may stand in the `teaser` and in the text of an item. Write this line without “{"{{"}”.
    .explain =
        Placeholders such as `{"{{"} figure(measure="everywhere") {"}}"}` work in the text of news and pages
        and in the `teaser`. A headline stays for good, even when a figure is corrected later; a quotation
        is the words of a person. So no program puts them together.
