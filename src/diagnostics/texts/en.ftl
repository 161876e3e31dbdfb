# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Everything the program says to its user, in English. The same keys with the same variables
### stand in de.ftl. A message says what is wrong, its hint what to write instead; the hint may
### follow "did-you-mean" and must read well without it. Explanations have no variables.

## The program itself

level-error = error
level-warning = warning
level-hint = help
did-you-mean = Did you mean “{ $suggestion }”?

trouble-read = “{ $path }” could not be read; please check that the file or folder exists and that you may read it ({ $cause }).
trouble-write = “{ $path }” could not be written; please check that you may write there and that there is enough free space ({ $cause }).
trouble-output-is-source = “{ $path }” cannot be the output folder, because it contains source files of the website or lies in a folder of source files; please name another one with `--output`, such as `--output public`.
trouble-not-ours = “{ $path }” was not written by this program or has been changed since, so nothing in the output folder was changed; please move that file or folder away, or name another output folder with `--output`.
trouble-no-site = Neither “{ $path }” nor any folder above it contains the file “data/site.yaml”, by which the program recognises a website; please change to the folder of the website, or name it with `--root`.
# Here path is the name of the option or variable, and cause the value as typed.
trouble-argument = { $path ->
        [SOURCE_DATE_EPOCH] With `--reproducible`, the environment variable `SOURCE_DATE_EPOCH` must hold a number of seconds since 1 January 1970, but its value is “{ $cause }”.
       *[other] The value “{ $cause }” cannot be used for `{ $path }`; `fortschritt help` shows what is possible.
    }

summary-built = { $nfiles ->
        [one] { $nfiles } file
       *[other] { $nfiles } files
    }, { $npages ->
        [one] { $npages } page
       *[other] { $npages } pages
    } among them, in “{ $path }”: { $nwritten } written, { $nremoved } removed ({ $seconds } s).
summary-checked = { $npages ->
        [one] { $npages } page
       *[other] { $npages } pages
    } checked, no errors ({ $seconds } s).
summary-errors = { $nerrors ->
        [one] { $nerrors } error
       *[other] { $nerrors } errors
    }{ $nwarnings ->
        [0] .
        [one] {" "}and { $nwarnings } warning.
       *[other] {" "}and { $nwarnings } warnings.
    }
nothing-written = Nothing was written.
summary-warnings = { $nwarnings ->
        [one] { $nwarnings } warning.
       *[other] { $nwarnings } warnings.
    }
summary-strict = { $nwarnings ->
        [one] { $nwarnings } warning, which counts as an error because of `--strict`.
       *[other] { $nwarnings } warnings, which count as errors because of `--strict`.
    }
schemas-written = { $nfiles ->
        [one] { $nfiles } schema file
       *[other] { $nfiles } schema files
    } written to “{ $path }”.
unknown-code = There is no code “{ $code }”.
codes-list = These codes have an explanation:

## The form of a file

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

not-a-picture = “{ $value }” is not a picture that can be published.
    .hint = Possible are files whose names end in “.jpg”, “.jpeg”, “.png”, “.gif”, “.webp”, “.avif” or “.svg”.
    .explain =
        Only a picture is published as a picture. Other files could take the place of a page, or hold
        something that does not belong on the website.

        Save the picture in one of these formats.

picture-name = The file name “{ $value }” holds characters that disturb an address.
    .hint = Use only letters without accents, digits, dot, hyphen and underscore, such as `photo-1.jpg`, and change the name here as well.
    .explain =
        The name of the file becomes part of the picture's address. Spaces, accents and characters
        such as “#” or “?” mean something else there, or get lost on the way.

content-misplaced = In this place, “content” does nothing.
    .hint = The placeholder stands once in a page that takes the place of one of the program's pages, such as “content/pages/method.md”, for the part that the program writes.
    .explain =
        A file below “content/pages/” that is named like a page of the program replaces it. The
        placeholder says where the program's part is to stand in it.

        Take it out here.

loose-not-looser = `loose_from` ({ $value }) is higher than `conform_from` ({ $conform }).
    .hint = The loose count begins at the level from which a service is conform at the latest, mostly below it. Without a loose count, leave `loose_from` out.
    .explain =
        `loose_from` is the level from which a looser count regards a service as online. Were it
        stricter than the conform one, the strictest figure would be called the loosest.

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
        [after-quote] There is more text after the closing quotation mark.
        [indent] This is indented differently from what it belongs to.
        [anchor] A value begins with “*” or “&”, which has a meaning of its own in YAML.
       *[other] From here on the file cannot be read as YAML ({ $detail }).
    }
    .hint =
        { $cause ->
            [colon] If a text holds “: ”, put all of it in quotation marks: `title: "OZG: state in June"`. Otherwise the second entry belongs on a line of its own.
            [bracket] To each opening bracket belongs a closing one, and a comma between entries: `{"{"}date: 2020-06-30, maturity: 3{"}"}`. Often the cause is a little further up.
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

unknown-value = “{ $value }” is not one of the words that are possible here.
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
    .hint = Write a whole number, at least { $least } and at most 4294967295.
    .explain =
        Counts cannot be negative, and some must be at least 1: where nobody is responsible for a
        service, no share can be given either.

            coverage: {"{"}offered: 0, responsible: 0{"}"}       # not this
            coverage: {"{"}offered: 0, responsible: 23{"}"}      # this instead

        If the number is not known yet, leave the whole key out. It then counts as not reported,
        and never as zero.

## Single values

empty-value = This value is empty.
    .hint = Fill it in; a list needs at least one entry. If the key is optional, you can also delete the whole line.
    .explain =
        An empty headline, an empty name or an empty list would leave a gap on the website that
        a screen reader cannot bridge either.

            title: ""                     # not this
            title: Housing benefit        # this instead

        An empty list for `scope` would mean that nothing is counted at all: delete the line if
        the usual choice is to apply.

invalid-date = “{ $value }” cannot be read as a date.
    .hint = Write year, month and day with hyphens and leading zeros, such as `2020-06-30` for 30 June 2020. The day must exist in the calendar.
    .explain =
        A date always has the same form: four digits for the year, two for the month, two for the
        day. So it is unambiguous and can be sorted.

            date: 30/06/2020          # not this
            date: 2020-6-30           # not this
            date: 2020-06-30          # this instead

        The day must exist: 31 June and 29 February 2019 do not. A time is not part of it. On
        the website the date appears the way readers are used to.

invalid-time = “{ $value }” cannot be read as a point in time.
    .hint = Write a day (`2020-07-10`) or a day and a time with a `T` between them (`2020-07-10T10:00`). Only `time` in the calendar is a time alone (`10:00`).
    .explain =
        Points in time have this form:

            date: 2020-07-10                                # the day only
            date: 2020-07-10T10:00                          # 10:00 in the website’s time zone
            embargo_until: 2020-07-10T10:00:00+02:00        # with its own time zone

        “10 July 2020, 10 am” or “2020-07-10 10 h” is not possible. Where no zone is given, the
        one in “data/site.yaml” applies, otherwise `Europe/Berlin`.

        In “data/calendar.yaml” the day stands under `date` and the time under `time`, always
        with five characters: `time: 09:30`.

        When a news item appears depends on these values. Therefore the program never guesses.

invalid-id = “{ $value }” cannot be used as an id: an id consists only of small letters from a to z, digits and hyphens.
    .hint = Replace capitals, umlauts, spaces and other characters, such as `housing-benefit` instead of “Housing benefit”. If the name of the file is meant, rename the file.
    .explain =
        An id becomes an address on the website: `housing-benefit` becomes
        “/services/housing-benefit/”. An address should be easy to dictate, to type and to copy
        into any program.

            id: Housing benefit (new)         # not this
            id: housing-benefit-new           # this instead

        For news items and pages the name of the file is the id:

            New structures.md                 ← not this
            2020-06-25-new-structures.md      ← this instead

        Names of files neither begin nor end with a hyphen and do not have two in a row. Only
        maturity models may also have dots in their id: `ozg-1.1`.

        If the old address was published already, add it to `former_ids` of a service or
        ministry, or to `aliases` of a news item. Old links then still lead to the page.

invalid-url = “{ $value }” is not a complete web address.
    .hint = Begin with `https://` or `http://` and write the address without spaces, such as `https://www.example.org/housing`. `base_url` has no `?` and no `#` either.
    .explain =
        Without `https://` at the beginning a browser looks for the address on your own website,
        and the link leads nowhere.

            url: www.example.org/housing             # not this
            url: https://www.example.org/housing     # this instead

        It is best to copy the address from the address bar of the browser. Spaces, angle
        brackets and quotation marks do not belong in it, nor does a user name with `@`.

        `base_url` is the address under which the website will stand. A folder is possible:
        `https://www.example.org/ozg`.

invalid-email = “{ $value }” is not a complete e-mail address.
    .hint = Write exactly one address, such as `press@example.org`, without a name, angle brackets or `mailto:`. Only `security` can also be a web address with `https://`.
    .explain =
        The address becomes a link with which readers can write at once. Therefore it must be
        complete and contain nothing else.

            email: Press office <press@example.org>      # not this
            email: press(at)example.org                  # not this
            email: press@example.org                     # this instead

        If you can, use a shared mailbox and not a personal address.

invalid-ozg-id = “{ $value }” is not an OZG id, since that has exactly five digits.
    .hint = Write all five digits in quotation marks, such as `ozg_id: "10092"`. If the number is not known, leave the line out.
    .explain =
        The OZG id names a bundle of services in the catalogue of the German Online Access Act
        (Onlinezugangsgesetz). With it, the data of this website can be compared with that of
        other authorities.

            ozg_id: OZG-10092         # not this
            ozg_id: "10092"           # this instead

        The quotation marks keep leading zeros. Longer numbers with 14 digits are keys of the
        catalogue of single services; they belong in the line `leika`.

invalid-leika = “{ $value }” is not a LeiKa key, since that has exactly 14 digits.
    .hint = Write all 14 digits without spaces and in quotation marks, such as `leika: ["99107023011000"]`.
    .explain =
        The LeiKa key names a single service in the German catalogue of services
        (Leistungskatalog). An OZG bundle may have several, therefore `leika` is a list.

            leika: ["99 107 023 011 000"]                     # not this
            leika: ["99107023011000", "99107023012000"]       # this instead

        It is best to copy the number from the catalogue. From a spreadsheet it often arrives
        rounded (9.91E+13): set the column to “text” there.

        If no key is known, leave the line out.

invalid-time-zone = The time zone “{ $value }” is not known.
    .hint = Write continent and city, such as `Europe/Berlin`. If you leave the line out, `Europe/Berlin` applies as well.
    .explain =
        The time zone decides when an embargo without a zone of its own ends, and which day is
        “today”. Its name comes from the international IANA list.

            time_zone: CET                # not this
            time_zone: Europe/Berlin      # this instead

        Summer and winter time are then taken care of.

unsupported-language = “{ $value }” cannot be used as a language here.
    .hint = The website (`language` in “data/site.yaml”) can be in `de` or `en`. For a single page, `lang` is the code of the language its text is written in, such as `de`, `en` or `tr`.
    .explain =
        The language of the website decides menus, labels and addresses. German and English are
        complete:

            language: english         # not this
            language: en              # this instead

        A single page may be written in any language. So that a screen reader pronounces it
        rightly, its header holds the code after BCP 47:

            lang: tr                  Turkish
            lang: zh-Hans             Chinese in simplified script

invalid-level = “{ $value }” cannot be read as a maturity level.
    .hint = Write the level as a whole number, such as `maturity: 2`, or `maturity: unknown` if it is not known.
    .explain =
        The maturity says how far a service is offered online. It is a level of the maturity
        model in “data/maturity-models.yaml”.

            maturity: level 2         # not this
            maturity: 2.5             # not this
            maturity: 2               # this instead

        If the state is not known, write `unknown`. On the website, unknown is a group of its
        own and is never counted as level 0. If you leave the line out, the level of the entry
        before goes on.

invalid-target = “{ $value }” cannot be read as a number of services.
    .hint = Write a whole number without separators, such as `services: 200`, or `services: all` if all services are meant.
    .explain =
        A target says how many services are to be reached by a certain day. The program draws it
        as a mark into the chart of the course.

            services: every           # not this
            services: 80 %            # not this
            services: all             # this instead
            services: 200             # or this

        If the target is a share, convert it to a number, and say under `source` where it comes
        from.

## Ids and addresses

duplicate-id = The id “{ $value }” is taken already.
    .hint = Give one of the two entries another id, or delete the entry that is there twice. `former_ids` holds only earlier ids, not the present one.
    .explain =
        Each id belongs to exactly one entry: an address is made of it, and other files refer to
        the entry by it. With two of them it would not be clear which one is meant.

        Usually an entry was copied and the id was not changed:

            - {"{"}id: housing-benefit, title: Housing benefit{"}"}
            - {"{"}id: housing-benefit, title: Mortgage benefit{"}"}       # not this
            - {"{"}id: mortgage-benefit, title: Mortgage benefit{"}"}      # this instead

        Services in different files share one stock of ids, and so do teams and pools. In the
        calendar each release may appear only once: a date that moved gets a line under
        `changes`, not a second entry.

listed-twice = “{ $value }” stands in this list twice.
    .hint = Take out the second entry.
    .explain =
        Each id stands in a list only once. Named twice, it would stand on the website twice as well.

lead-listed-again = “{ $value }” is the responsible ministry already.
    .hint = Take the id out here: `co_ministries` names the further ministries only.
    .explain =
        `ministry` names the ministry that answers for a service and for which it counts, and
        `co_ministries` those that take part besides. A ministry may have been responsible before and
        take part today, but not both on one day.

refers-to-itself = “{ $value }” refers to itself here.
    .hint = Take the reference out, or name the other entry that is meant.
    .explain =
        `related` names other news items, `into` the services that an ended one has become part of. An
        entry that names itself leads in a circle. Mostly an entry was copied and the reference was not
        changed.

reported-before = Reported on { $value }, which is before the reference date { $date } of the report.
    .hint = Check the year: `date` is the day that something is said about, `reported_on` the day on which it was reported. Mostly that is later.
    .explain =
        Little can be reported about a day before it has come. Often the year is mistyped; but which of
        two reports holds depends on it.

paraphrase-in-quotes = What is said in other words never stands in quotation marks.
    .hint = If these are the person's own words, add `kind: direct` and leave the quotation marks out; the program sets them. Otherwise just take the quotation marks out.
    .explain =
        Quotation marks say: somebody said exactly this. For a paraphrase (`kind: paraphrase`, also when
        nothing is said) that would be wrong.

address-taken = The address “{ $path }” is taken already on this website.
    .hint = Choose another id for this entry, or another name for this file. If no second file is shown, the address belongs to a page that the program writes itself.
    .explain =
        Only one page can stand at an address. Addresses are made of ids, of `former_ids` and
        `aliases`, and of the names of the files below “content/”.

        Typical causes:

        – An earlier id in `former_ids` has been given to something else since.
        – An alias of a news item is the name of another news item.
        – An id is a word that the program needs for itself, such as a service called “page” or
          a news item called “year”.

        Change the address that has not been published yet; readers and search engines already
        know the other one.

## References

unknown-ministry = No ministry with the id “{ $value }” is listed.
    .hint = Use the `id` of a ministry in “data/ministries.yaml”, or add the ministry there.
    .explain =
        Services, teams, news items and figures in a text name a ministry by its id, not by its
        name or abbreviation. All ids stand in “data/ministries.yaml”:

            - {"{"}id: sm, abbreviation: SM, name: Ministry of Social Affairs{"}"}

            ministry: Ministry of Social Affairs     # not this
            ministry: sm                             # this instead

        When a ministry was renamed or recut, the old entry stays with `valid_until`, and the
        new one gets an entry of its own. So it stays visible who was responsible before.

unknown-life-event = No life event or business event with the id “{ $value }” is listed.
    .hint = Use the `id` of a life event in “data/topics.yaml” (there under `life_events`), or add it to its topic.
    .explain =
        Each service belongs to an event in which people or companies need it, and each event to
        a topic. The ids stand in “data/topics.yaml”:

            - id: building-housing
              name: Building and housing
              life_events:
                - {"{"}id: moving, name: Moving house, kind: lebenslage{"}"}

            life_event: building-housing     # not this, it is the topic
            life_event: moving               # this instead

unknown-topic = No topic with the id “{ $value }” is listed.
    .hint = Use the `id` of a topic in “data/topics.yaml”. If a life event is meant, write `life_event` instead of `topic`.
    .explain =
        Topics group life events and business events, such as “Building and housing”. Their ids
        stand at the very left in “data/topics.yaml”, with the events below them:

            - id: building-housing
              name: Building and housing
              life_events: …

        This is how a figure in a text counts only this topic:

        {"    {{"} figure(measure="conform", topic="building-housing") {"}}"}

unknown-service = No service with the id “{ $value }” is listed.
    .hint = Use the `id` of a service in the files below “data/services/”, not its name or its OZG id.
    .explain =
        News items, teams and other services name a service by its id:

            services: [Housing benefit, 10092]      # not this
            services: [housing-benefit]             # this instead

        The ids stand under `id` in the files below “data/services/”; the address of a service
        on the website ends with it, too. Only files with the ending “.yaml” are read.

        If the service has a new id, use the new one. The old one belongs in `former_ids`, so
        that old links still lead to the page.

unknown-model = No maturity model with the id “{ $value }” is listed.
    .hint = Use the `id` of a model in “data/maturity-models.yaml”, such as `ozg-1.1`.
    .explain =
        A level means something only within its model: level 3 of 4 is not level 3 of 7.
        Therefore “data/site.yaml” names the model in force under `maturity_model`, and each
        model stands with its levels in “data/maturity-models.yaml”.

        When the model changes, write a list with dates:

            maturity_model:
              - {"{"}from: 2020-06-01, maturity_model: ozg-1.1{"}"}
              - {"{"}from: 2025-07-01, maturity_model: ozg-2.0{"}"}

        Mind the dots and hyphens in the id.

unknown-level = The maturity model “{ $model }” has no level { $value }.
    .hint =
        { $place ->
            [model] It has the levels { $choices }.
           *[observation] It has the levels { $choices }. If the report follows another model, name it in the same entry with `model: …`.
        }
    .explain =
        Each maturity model has levels of its own; they stand in “data/maturity-models.yaml”
        under `levels`. Unless the entry says otherwise, the model in force on its day applies.

            - {"{"}date: 2025-07-31, maturity: 6{"}"}                      # only if there is a level 6
            - {"{"}date: 2025-07-31, maturity: 6, model: ozg-2.0{"}"}      # naming the model

        `conform_from` and `loose_from` must be levels of their own model, too: which services
        count as done depends on them.

unknown-release = There is no release “{ $value }”, or it is not published yet.
    .hint = Use the name of a file in “data/releases/” without its ending, such as `2020-06`.
    .explain =
        A release keeps the figures of a day for good. The program writes it as a file into
        “data/releases/”, and the name of the file without “.yaml” is its id.

            release: First half of 2020     # not this
            release: 2020-06                # this instead

        Figures in a text can be taken from a release only once it is published, otherwise they
        would stand on the website before the announced date.

        If the release does not exist yet, leave `release` out for now. The figure then appears
        marked as provisional.

unknown-news = There is no news item “{ $value }”.
    .hint = Use the name of a file in “content/news/” without “.md”, such as `2020-06-25-new-structures`.
    .explain =
        Under `related` a news item refers to others that its readers may like. It names the
        file, not the headline and not the address:

            related: [New structures]                      # not this
            related: [2020-06-25-new-structures.md]        # not this
            related: [2020-06-25-new-structures]           # this instead

        You may name an item that has not appeared yet: the reference appears together with it.

unknown-theme = There is no theme “{ $name }”.
    .hint = Use the name of a folder below “themes/”, or `default` for the theme that comes with the program.
    .explain =
        `theme` in “data/site.yaml” names the look of the website: the name of a folder below
        “themes/” with at least one file in it. `default` is part of the program and needs no
        folder.

            theme: themes/our-colours/     # not this
            theme: our-colours             # this instead

        If you leave the line out, `default` applies.

ministry-not-yet = The ministry “{ $ministry }” exists only from { $from }, but is named here as responsible on { $day } already.
    .hint = Name the ministry of that time for the days before, such as `ministry: [{"{"}from: 2014-12-05, ministry: sm{"}"}, {"{"}from: { $from }, ministry: { $ministry }{"}"}]`. Or correct `valid_from` of the ministry in “data/ministries.yaml”.
    .explain =
        Ministries are recut, and the website shows for each day who was responsible then.
        Therefore the ministry must exist from the first entry in `history` on.

        The ministry “dm” exists from 2020-01-01, the first entry of the service is older:

            ministry: dm                                  # not this

            ministry:                                     # this instead
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: dm{"}"}

        The first value of the list also applies to the time before its date.

ministry-not-in-force = The ministry “{ $ministry }” exists only until { $until }, but is named here for the time after that as well.
    .hint = Name the ministry that has been responsible since, such as `ministry: [{"{"}from: 2014-12-05, ministry: { $ministry }{"}"}, {"{"}from: 2020-01-01, ministry: im{"}"}]`. “data/ministries.yaml” says under `successor` which ministry follows another.
    .explain =
        A ministry that was dissolved cannot be responsible for a service any more. Otherwise the
        service would be missing from the figures of the ministry that answers for it today.

            ministry: sm                                  # not this, “sm” ended in 2019

            ministry:                                     # this instead
              - {"{"}from: 2014-12-05, ministry: sm{"}"}
              - {"{"}from: 2020-01-01, ministry: im{"}"}

        So earlier figures stay with the earlier ministry, and the service moves on the day you
        name. If the service ended together with the ministry, add `ended` to it. If the
        ministry goes on, correct `valid_until` in “data/ministries.yaml”.

## Dates and their order

list-order = “{ $value }” follows “{ $before }” here, but the list must ascend.
    .hint = Put the entries in order, the earliest or smallest first. No value may appear twice.
    .explain =
        Lists with dates and the levels of a maturity model are read from top to bottom. Each
        value applies until the next one takes over.

            ministry:
              - {"{"}from: 2020-01-01, ministry: im{"}"}
              - {"{"}from: 2014-12-05, ministry: sm{"}"}      # not this, it belongs first

        If the same day or level appears twice, delete the entry that is wrong. Often
        only a year is mistyped.

period-reversed = The period ends on { $until } but begins only on { $from }.
    .hint = Check both dates; often they are swapped, or a year is mistyped.
    .explain =
        A period cannot end before it begins. This holds for `valid_from` and `valid_until` of
        ministries and models, for `since` and `until` of teams, and for `listed_from` and the
        end (`ended`) of a service.

            valid_from: 2020-01-01
            valid_until: 2019-12-31      # not this
            valid_until: 2029-12-31      # this instead

        If the end is still open, leave its line out.

as-of-in-future = The reporting date { $value } lies in the future (today: { $today }).
    .hint = Choose a date up to { $today }, or delete the line `as_of`.
    .explain =
        The services are counted as of the reporting date (Stichtag). For a day that is not over
        yet nobody can say what will be true.

        If `as_of` is missing in “data/site.yaml”, the reporting date of the newest release
        applies or, as long as there is none, the day of the newest reported state. In a news
        item `as_of` is the reporting date of the figures it names.

        If you prepare an item for later, keep it as a draft with `draft: true`, and set the
        reporting date once it is over. For a trial, `--now` sets what “today” is.

observation-in-future = The date { $value } lies in the future (today: { $today }).
    .hint = Enter a date up to { $today }. What is still to come does not get an entry yet.
    .explain =
        `history` says what was really true on a day, and `filled` of a team how many posts were
        filled. A future state would already be counted.

            - {"{"}date: 2035-12-31, status: online{"}"}                    # not this
            - {"{"}date: 2020-06-30, status: planned{"}"}                   # this instead

        Usually only the year is mistyped. `reported_on`, the day of the report, cannot lie in the
        future either. For a trial, `--now` sets what “today” is.

observation-after-end = This entry is for { $value }, but the service ended on { $ended }.
    .hint = Correct one of the two dates, or delete the entry. If the service is offered again, delete `ended`.
    .explain =
        From the day given under `ended` on, a service is no longer part of the catalogue and is
        no longer counted. Entries from that day on would have no effect.

            history:
              - {"{"}date: 2020-01-31, status: online, maturity: 3{"}"}     # not this
              - {"{"}date: 2020-01-30, status: online, maturity: 3{"}"}     # this instead
            ended: {"{"}date: 2020-01-31, how: withdrawn{"}"}

        If the service became part of another, the new state belongs there: name that service
        under `ended` with `how: merged` and `into: […]`.

same-observation = There are two entries for { $date } that were reported on the same day.
    .hint = Keep one of the two. If the second was reported later, add the day of its report, such as `reported_on: 2020-07-10`.
    .explain =
        Two entries with the same day (`date`) and the same day of report (`reported_on`)
        contradict each other. The program cannot know which one counts.

        A later report replaces the earlier entry as a whole and needs a day of report of its own:

            - {"{"}date: 2020-06-30, maturity: 2{"}"}
            - {"{"}date: 2020-06-30, maturity: 3, reported_on: 2020-07-10{"}"}

        Without `reported_on`, `date` is also the day of report. If the two belong together,
        write them as a single entry.

calendar-mismatch = This move ends on { $value }, but what follows says { $next }.
    .hint = Write `to: { $next }`, or correct what follows: `from` of the next move or, for the last one, `date` of the announced release.
    .explain =
        Announced dates are kept in public, or moved with a reason. So that the story of a date
        has no gap, each move begins where the one before ended, and the last one ends at the
        present `date`.

            - release: 2020-06
              date: 2020-07-22
              changes:
                - {"{"}date: 2020-06-20, from: 2020-07-01, to: 2020-07-15, reason: late reports{"}"}
                - {"{"}date: 2020-07-10, from: 2020-07-15, to: 2020-07-22, reason: review{"}"}

        Usually `date` was forgotten when a new move was added.

## What is reported

model-without-maturity = This entry names a maturity model with `model`, but no level.
    .hint = Add the level, such as `maturity: 3`, or delete `model`: without a new level, level and model of the entry before go on.
    .explain =
        `model` says by which maturity model the level of the same entry is meant. Without a
        level it would have no effect, or it would read an old level by new rules.

            - {"{"}date: 2025-07-31, model: ozg-2.0{"}"}                   # not this
            - {"{"}date: 2025-07-31, model: ozg-2.0, maturity: 5{"}"}      # this instead

        If the level in the new model is not known yet, write `maturity: unknown`.

offered-exceeds-responsible = The number of bodies that offer the service ({ $offered }) is larger than the number of those responsible ({ $responsible }).
    .hint = Check whether `offered` and `responsible` are swapped. Correct is, for example, `coverage: {"{"}offered: 4, responsible: 23{"}"}`.
    .explain =
        `coverage` says how many bodies offer a service at the reported level (`offered`) and how
        many are responsible for it (`responsible`), such as 4 of 23 districts. There cannot be
        more than all of those responsible.

            coverage: {"{"}offered: 23, responsible: 4{"}"}      # not this
            coverage: {"{"}offered: 4, responsible: 23{"}"}      # this instead

        Bodies that offer the service without being responsible are not counted here.

parts-exceed = The number of conform single services ({ $conform }) is larger than the number of all single services in the bundle ({ $of }).
    .hint = Check whether `conform` and `of` are swapped. Correct is, for example, `parts: {"{"}conform: 2, of: 3{"}"}`.
    .explain =
        An OZG bundle consists of single services. `parts` says how many of them are conform
        (`conform`) and how many there are in all (`of`).

            parts: {"{"}conform: 3, of: 2{"}"}      # not this
            parts: {"{"}conform: 2, of: 3{"}"}      # this instead

        If a bundle has grown, raise `of` in the new entry as well.

parts-contradict-level = Level { $level } counts as OZG-conform, but only { $conform } of { $of } single services are reported as conform.
    .hint = A bundle counts by its single service with the lowest level. Enter that level under `maturity`, or correct `parts` if all of them are conform by now.
    .explain =
        A bundle is as far as its single service with the lowest level. Otherwise it would count
        as done although people still have to go to an office for a part of it. Other counts
        call a bundle online as soon as one single service in it is.

            - {"{"}date: 2020-06-30, maturity: 3, parts: {"{"}conform: 1, of: 2{"}}"}      # not this
            - {"{"}date: 2020-06-30, maturity: 2, parts: {"{"}conform: 1, of: 2{"}}"}      # this instead
            - {"{"}date: 2020-06-30, maturity: 3, parts: {"{"}conform: 2, of: 2{"}}"}      # or this

        `conform_from` in “data/maturity-models.yaml” says from which level on a service is
        conform.

fall-without-note = { $what ->
        [maturity] { $to ->
            [unknown] The maturity was { $from } and is now unknown, but a reason is missing.
           *[other] The maturity falls from { $from } to { $to }, but a reason is missing.
        }
        [status] The state of work goes back from “{ $from }” to “{ $to }”, but a reason is missing.
        [coverage] The number of bodies that offer the service falls from { $from } to { $to }, but a reason is missing.
       *[other] A value falls from { $from } to { $to }, but a reason is missing.
    }
    .hint = Give the reason in this entry, such as `note: Evidence on paper only again`. If the new value is a slip, correct it.
    .explain =
        Steps back happen and may be shown, but not without an explanation: readers should be
        able to tell a typing error from a real decline.

        A reason (`note`) is needed when the maturity falls or becomes unknown, when the state
        of work goes back (`online`, `in_progress`, `planned`, `open`), or when fewer bodies
        offer the service.

            - {"{"}date: 2019-06-30, status: online, maturity: 3{"}"}
            - date: 2020-04-30
              status: in_progress
              maturity: 2
              note: Evidence on paper only again

        The text appears on the page of the service. Write it so that it can be understood
        without previous knowledge.

online-at-low-level = The service counts as “online”, { $level ->
        [unknown] but its maturity is unknown.
       *[other] but its maturity is only { $level }.
    }
    .hint = Check both: if people can apply online, enter the level reached under `maturity`; if the work still goes on, write `status: in_progress`.
    .explain =
        `status` is the state of the work, `maturity` the state of the offer. The two are counted
        apart but should not contradict each other: at level 0 or 1 there is at most information
        online, and nobody can apply yet.

            - {"{"}date: 2020-06-30, status: online, maturity: 1{"}"}           # doubtful
            - {"{"}date: 2020-06-30, status: in_progress, maturity: 1{"}"}      # clear
            - {"{"}date: 2020-06-30, status: online, maturity: 3{"}"}           # clear

        This is only a warning: if it is right, you can leave it, unless you build with
        `--strict`.

more-posts-than-planned = The number of posts filled ({ $value }) is larger than the number planned ({ $planned }).
    .hint = Correct `posts`, or raise `planned` if posts were added. `posts` is the state on that day, not the increase.
    .explain =
        For each role of a team the file says how many posts are planned (`planned`) and how many
        are filled in all on a day (`posts`). There cannot be more than planned.

            - role: coordination
              planned: 2
              filled:
                - {"{"}date: 2020-06-15, posts: 1{"}"}
                - {"{"}date: 2020-09-01, posts: 2{"}"}

        If more people work on these posts because some work part-time, count posts here and not
        people.

## Duties of a public site

imprint-missing = The website has no imprint.
    .hint = Create the file “{ $file }” with `title: Imprint` and `menu: footer` in its header and the details required by § 5 DDG in its text. Only a demonstration (`demo: true`) can do without.
    .explain =
        A public website must say who answers for it (in Germany § 5 DDG, and § 18 MStV for
        journalistic content). Without an imprint nothing is published.

            ---
            title: Imprint
            menu: footer
            ---

            Ministry of Finance
            1 Example Street, 99000 Example City

        Please ask your legal department what exactly belongs in it.

        If the website is only a demonstration with invented figures, write `demo: true` in
        “data/site.yaml”. Every page is then marked as one.

privacy-missing = The website has no privacy notice.
    .hint = Create the file “{ $file }” with `title: Privacy` and `menu: footer` in its header and the notice in its text. Only a demonstration (`demo: true`) can do without.
    .explain =
        Whoever offers a public website must say which personal data is processed (Art. 13 GDPR).
        The pages themselves set no cookies and load nothing from other servers; but your web
        server may keep logs.

            ---
            title: Privacy
            menu: footer
            ---

            The controller is …

        Please agree the text with your data protection officer.

        If the website is only a demonstration with invented figures, write `demo: true` in
        “data/site.yaml”.

accessibility-missing = The website has no accessibility statement.
    .hint = Add `accessibility` to “data/site.yaml”, or create the file “{ $file }”. Only a demonstration (`demo: true`) can do without.
    .explain =
        Public bodies must state how accessible their website is, where barriers can be reported
        and which office enforces the duty (Directive (EU) 2016/2102).

        These lines in “data/site.yaml” are enough:

            accessibility:
              conformance: partial          # full, partial or none
              assessed_on: 2020-06-01
              method: self                  # self or external
              gaps: [There is no video in sign language]
              feedback_email: accessibility@example.org
              enforcement: {"{"}name: Enforcement office, url: https://www.example.org{"}"}

        If you have a finished statement already, add it as a page instead.

press-missing = The press office is named as contact here, but “data/site.yaml” has none.
    .hint = Add the line `press: {"{"}name: Press office, email: press@example.org{"}"}` there under `publisher`, or name a contact of its own here, such as `contact: {"{"}name: Project office, email: ozg@example.org{"}"}`.
    .explain =
        `contact: press` puts the press contact of “data/site.yaml” under a news item. So it
        stands in one place only and is up to date everywhere:

            publisher:
              name: Ministry of Finance
              email: ozg@example.org
              press: {"{"}name: Press office, email: press@example.org, phone: "+49 361 000000"{"}"}

        If another contact is to stand under an item, give it there:

            contact: {"{"}name: Project office, email: project@example.org{"}"}

## Texts

image-missing = The picture “{ $value }” is not in the folder of this file.
    .hint = Put the picture next to the Markdown file and write only its name, such as `photo.jpg`. Capitals and the ending must be the same.
    .explain =
        Pictures are kept in the same folder as the news item or page that shows them. Write only
        the name of the file, without a folder before it:

            image: {"{"}src: C:\Pictures\Photo.JPG, …{"}"}      # not this
            image: {"{"}src: photo.jpg, …{"}"}                  # this instead

        On many servers “Photo.JPG” and “photo.jpg” are two different files. Small letters
        without umlauts and spaces cause the least trouble.

        If you have only just added the picture, make sure that it is saved and passed on
        together with the text.

external-image = The picture “{ $target }” is not among the files of this website.
    .hint = Save it next to the Markdown file and write only its name, such as `![Handover of the certificate](handover.jpg)`.
    .explain =
        When a picture is loaded from another server, that server learns who reads the website
        and can swap or delete the picture at any time. Therefore no page connects to other
        servers. Pictures embedded in the address (`data:`) are not possible either.

            ![Photo](https://pictures.example/photo.jpg)      ← not this
            ![Photo](photo.jpg)                               ← this instead

        Save the picture in the folder of the text, and check that you may use it. A link to a
        page of another website is still possible.

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
        {"    {{"} chart(id="course") {"}}"}                    course over time
        {"    {{"} chart(id="course", ministry="sm") {"}}"}     course of one ministry

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

## The theme

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
