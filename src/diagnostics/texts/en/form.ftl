# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in the form of a file. The same keys with the same variables
### stand in de/form.ftl.

missing-file = The file “{ $file }” is missing.
    .hint = Create it. If it is there already, check its folder, its spelling and its ending: “.yaml”, not “.yml”.
    .explain =
        Every website needs four files:

            data/site.yaml              name, address and publisher
            data/maturity-models.yaml   maturity models with their levels
            data/ministries.yaml        ministries
            data/topics.yaml            topics with their life events

        All other files may be missing and then count as empty.

        Check the name letter by letter: capitals matter, and the ending is “.yaml”. Windows
        often hides endings, so a file may be called “site.yaml.txt” without showing it.

wrong-ending = This file is not read, because its name does not end in “.{ $ending }”.
    .hint = Rename the file so that its name ends in “.{ $ending }”. If it is not meant to be read, put it somewhere else.
    .explain =
        Below “data” the program reads files whose names end in “.yaml”, and below “content”
        those in “.md”. Other spellings such as “.yml” or “.MD” would otherwise be passed over
        in silence, and what they say would be missing on the website.

        Rename the file.

unknown-file = This file is not read: there is no file of this name in this place.
    .hint = Check folder and name. Below “data/” these are read: “site.yaml”, “maturity-models.yaml”, “ministries.yaml”, “topics.yaml”, “teams.yaml”, “indicators.yaml”, “calendar.yaml”, “corrections.yaml”, “method-changes.yaml” and everything in “services/” and “releases/”; below “content/” the folders “news/” and “pages/”.
    .explain =
        A file with a misspelt name would otherwise be passed over in silence, and everything in it
        would be missing on the website without anybody noticing.

        Rename the file, move it, or keep it outside of “data/” and “content/”. News items lie
        directly in “content/news/”, not in folders below.

symbolic-link = Symbolic links are not read.
    .hint = Put the file itself here, not a link to it.
    .explain =
        A symbolic link points to a file that lies elsewhere and may be missing, or be something
        else, on another machine. The same folder is to give the same website everywhere.

not-utf8 = This file is not saved in the encoding UTF-8: the byte { $byte } at this place does not occur like this in UTF-8.
    .hint = In an older encoding it stands for “{ $latin1 }”. Open the file in your editor and save it with the encoding “UTF-8”.
    .explain =
        Texts are stored as bytes, and the encoding says which bytes are which character. This
        program reads UTF-8, the encoding of the web. In older encodings umlauts and quotation
        marks are stored differently and would appear garbled.

        How to fix it:

        – Notepad (Windows): “File”, “Save as”, encoding “UTF-8”.
        – Visual Studio Code: click the encoding in the status bar, choose “Reopen with Encoding”
          and “Windows 1252”, then “Save with Encoding” and “UTF-8”.

        Afterwards look through the umlauts and other special characters of the file.

utf-16 = This file is saved in the encoding UTF-16, but UTF-8 is what is read.
    .hint = Open the file in the editor and save it with the encoding “UTF-8”.
    .explain =
        Programs on Windows sometimes save texts as “Unicode” and mean UTF-16. This program reads
        only UTF-8, the encoding of the web.

        Open the file in the editor, choose “Save as” and there the encoding “UTF-8”.

control-character = There is an invisible control character here, { $character }, which has no place in a text file.
    .hint = Delete it. Since it cannot be seen, it often helps to retype the word together with the spaces before and after it.
    .explain =
        Control characters mostly come along when text is copied from PDF files, word processors
        or old databases. They cannot be seen, but they can disturb pages, downloads and screen
        readers. Only line breaks and tabs are allowed.

        Delete the character at the place shown. If the error stays, retype the whole line
        instead of copying it again.

        If it says U+0000, the file is probably saved in UTF-16: save it with the encoding
        “UTF-8”.

yaml-syntax =
    { $cause ->
        [colon] In this line there is a colon that YAML ties a second value to.
        [bracket] A bracket is not closed here, or a comma is missing between two entries.
        [quote] A quotation mark is not closed.
        [ended] For YAML, the file has ended before this line.
        [after-quote] There is more text after the closing quotation mark.
        [indent] This is indented differently from what it belongs to.
        [anchor] A value begins with “*” or “&”, which has a meaning of its own in YAML.
       *[other] From here on the file cannot be read as YAML ({ $detail }).
    }
    .hint =
        { $cause ->
            [colon] If a text holds “: ”, put all of it in quotation marks: `title: "OZG: state in June"`. Otherwise the second entry belongs on a line of its own.
            [bracket] To each opening bracket belongs a closing one, and a comma between entries: `{"{"}date: 2020-06-30, maturity: 3{"}"}`. Often the cause is a little further up.
            [ended] If an empty list `[]` stands above, delete that line. Otherwise this is indented differently from what it belongs to.
            [quote] Set the second quotation mark: `title: "New online"`. Often it is missing a little further up.
            [after-quote] Put all of the text in other quotation marks: `title: '"New" online'`.
            [indent] Indent the line with spaces as far as the other entries of the same record. A new item of a list begins with `- `.
            [anchor] Put the value in quotation marks: `title: "*New*"`.
           *[other] Frequent causes: the space after a colon is missing (`title: Housing benefit`); a line is indented with a tab instead of spaces; a bracket or quotation mark is not closed; a text contains `: ` or ` #` or begins with a quotation mark, `@` or `%`, and therefore needs quotation marks around all of it (`title: "OZG: state in June"`). Often the cause is one line further up.
        }
    .explain =
        YAML is the notation of these files: a key, a colon, a space, a value. What belongs
        together is indented by the same number of spaces.

        The most frequent mistakes, and how to write it:

            wrong                        right

            title:Housing                title: Housing
            title: OZG: state            title: "OZG: state"
            title: "New" online          title: '"New" online'
            note: @home is ready         note: "@home is ready"
            keywords: [Rank #1]          keywords: ["Rank #1"]
            keywords: [OZG, law          keywords: [OZG, law]

        Always indent with spaces, never with the tab key, and do not begin a second YAML file
        with `---` in the same file.

        The program often notices a mistake only later: look at the lines above as well. The
        words in brackets are those of the YAML reader.

yaml-tab = This line is indented with a tab; YAML allows only spaces.
    .hint = Replace the tab with as many spaces as the line above begins with. Many editors do so by themselves when told to use spaces instead of tabs.
    .explain =
        In YAML, indentation decides what belongs to what. A tab is not allowed for that, because
        every editor shows it at another width.

        Delete it and indent the line with spaces.

yaml-colon = There is no space after the colon.
    .hint = Write `title: Wohngeld`, for example, and not `title:Wohngeld`.
    .explain =
        In YAML there is always a space between the colon after a key and the value. Without it
        YAML takes both for a single word.

            title:Wohngeld     # not like this
            title: Wohngeld    # but like this

yaml-too-deep = Here the values are nested more than { $detail } levels deep.
    .hint = Usually a bracket was left open: close each `[` with `]` and each `{"{"}` with `{"}"}`.
    .explain =
        The files of this website need only a few levels: a list of services, in it the history,
        in that a few numbers. Very deep nesting nearly always comes from a slip, such as many
        opening brackets.

            types: [[[["2/3"]        # not this
            types: ["2/3"]           # this instead

        Count the brackets at the place shown, and delete those that are too many.

yaml-too-large = This file contains more than { $detail } values when all repetitions are counted.
    .hint = Write the values out instead of repeating them with `&name` and `*name`, and spread long lists over several files.
    .explain =
        YAML can name a section with `&name` and repeat it elsewhere with `*name`. When such
        repetitions refer to each other, the file grows so much while it is read that memory
        runs out. Therefore there is a limit; ordinary files do not come near it.

        Write the values out. Services may be spread over as many files below “data/services/”
        as you like, such as one for each ministry.

front-matter-missing = This file does not begin with a header, or its header is not closed.
    .hint = Begin the first line with `---`, write the header below it, such as `title: Imprint`, and close it with a second line `---`. The text follows after that.
    .explain =
        Every news item and every page begins with a header between two lines `---`. It holds
        what is not part of the text: title, date, kind of item.

            ---
            title: New structures for the OZG
            kind: press-release
            date: 2020-06-25
            ---

            The cabinet has discussed the next steps.

        News items need `title`, `date` and `kind`, pages only `title`.

        Nothing may stand before the first line `---`, not even an empty line. It consists of
        three hyphens; some word processors turn them into a dash.

format-too-new = The files of this website have format { $value }; this version of the program reads formats up to { $known }.
    .hint = Install a newer version of `fortschritt`. If the number is only a slip, write `format: { $known }`.
    .explain =
        `format` in “data/site.yaml” says by which rules the files are written. A newer version
        of the program may know keys that this one does not. Rather than count something
        wrongly, the program stops.

        Install the newest version on this computer and wherever the website is built
        automatically. Lower the number only if it was changed by accident.

unknown-key = There is no key `{ $key }` in this place.
    .hint = Possible here: { $choices }.
    .explain =
        The program checks every key. If it passed over unknown ones, the value would be missing
        from the website and nobody would notice.

            - id: housing-benefit
              titel: Housing benefit      # not this
              title: Housing benefit      # this instead

        If the spelling is right, the key may stand on the wrong level: what belongs to an entry
        is indented exactly as its other lines are. So `note` belongs to an entry in `history`,
        not to the service itself.

        Notes of your own go into a line that begins with `#`.

duplicate-key = The key `{ $key }` appears twice in this entry.
    .hint = Keep one of the two. If a new entry begins here, put `- ` before its first line.
    .explain =
        When a key appears twice in one entry, nobody can tell which value counts. The program
        does not guess.

        Often only the hyphen before the next entry of a list is missing:

            - id: housing-benefit
              title: Housing benefit
              id: parental-allowance        # a “-” belongs before this
              title: Parental allowance

        Otherwise delete the line that is no longer right.

missing-key = This entry lacks the required key `{ $key }`.
    .hint = Add a line `{ $key }: …`, indented exactly as the other lines of the entry are.
    .explain =
        Without its required keys an entry cannot be published. Required are above all:

            data/site.yaml    format, title, base_url, language, maturity_model, publisher
            services          id, title, ministry, life_event, executed_by
            news              title, date, kind
            pages             title

        All others are optional, apart from ids, names and the numbers themselves.

        If the key is there already, it may belong to another entry:

            - id: housing-benefit
            - title: Housing benefit      # not this: the hyphen begins a new entry
              title: Housing benefit      # this instead

wrong-type = { $expected ->
        [text] A text is expected here.
        [integer] A whole number is expected here.
        [number] A number is expected here.
        [flag] `true` (yes) or `false` (no) is expected here.
        [list] A list is expected here.
        [record] A group of values is expected here, each with its key.
        [text-or-list] A single value or a list of values with dates is expected here.
        [text-or-record] A word or a group of values is expected here.
       *[other] Another kind of value is expected here.
    }
    .hint = { $expected ->
        [text] Write a single text after the colon, such as `title: Housing benefit`, without a list and without indented lines below it.
        [integer] Write digits only, without quotation marks and without separators for thousands, such as `planned: 12`.
        [number] Write the number without quotation marks and with a point, such as `value: 38.7`.
        [flag] Write the word without quotation marks, such as `draft: true`.
        [list] Write the values in square brackets, such as `keywords: [OZG, administration]`, or one below the other with `- ` before each.
        [record] Write the values indented below it or in curly brackets, such as `source: {"{"}title: Statement, url: https://www.example.org{"}"}`.
        [text-or-list] Write one value, such as `ministry: sm`, or a list, such as `ministry: [{"{"}from: 2014-12-05, ministry: sm{"}"}, {"{"}from: 2020-01-01, ministry: im{"}"}]`.
        [text-or-record] Write, for example, `contact: press` or `contact: {"{"}name: Press office, email: press@example.org{"}"}`.
       *[other] Look up how the value is written in other entries.
    }
    .explain =
        Each key takes a certain kind of value. This is how each is written:

            title: Housing benefit               text
            planned: 12                          whole number, digits only
            value: 38.7                          number, with a point
            draft: true                          yes (true) or no (false)
            keywords: [OZG, administration]      list
            parts: {"{"}conform: 2, of: 3{"}"}           group of values

        A list with only one value stands in square brackets, too. Numbers, `true` and `false`
        stand without quotation marks, otherwise they count as text.

        `ministry`, `life_event`, `executed_by` and `maturity_model` take either a single value
        or, where it changes, a list with dates:

            ministry:
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: im{"}"}

unknown-value = { $is ->
        [empty] This entry is empty.
       *[other] “{ $value }” is not one of the words that are possible here.
    }
    .hint = Choose one of these: { $choices }.
    .explain =
        Some keys take only certain words, so that the program can count by them and the website
        can translate them. They stand in the file exactly as the program names them: in small
        letters and with the same hyphens and underscores.

            status: finished          # not this
            status: online            # this instead
            status: in-progress       # not this
            status: in_progress       # this instead

        Choose a word from the list in the hint. For `contact` in a news item you can also give
        a contact of its own with `name` and `email` instead of `press`.

out-of-range = “{ $value }” lies outside the numbers that are possible here.
    .hint = Write a whole number, at least { $least } and at most some 4 billion.
    .explain =
        Counts cannot be negative, and some must be at least 1: where nobody is responsible for a
        service, no share can be given either.

            coverage: {"{"}offered: 0, responsible: 0{"}"}       # not this
            coverage: {"{"}offered: 0, responsible: 23{"}"}      # this instead

        If the number is not known yet, leave the whole key out. It then counts as not reported,
        and never as zero.

yaml-hash = From the “#” on the rest of the line is a remark, and the closing bracket with it.
    .hint = Put the value into quotation marks, such as `{"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}`.
    .explain =
        In YAML a space and “#” begin a remark, which is not read. A colour like `#0a4f8f` disappears
        together with all that stands behind it:

            link: {"{"}light: #0a4f8f, dark: #8cc3ff{"}"}          # not this
            link: {"{"}light: "#0a4f8f", dark: "#8cc3ff"{"}"}      # this instead

hashtag = From here the rest of the line is a remark, and the text lacks it: “{ $value }”.
    .hint = Put the whole text in quotation marks: `title: "Start of #OZG"`. If it is a remark, write a space after “#”.
    .explain =
        In YAML a space and “#” begin a remark, which is not read. So a tag such as “#OZG” vanishes with
        all that stands behind it, unless it is in quotation marks.
