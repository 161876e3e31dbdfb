# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in single values. The same keys with the same variables
### stand in de/values.ftl.

loose-not-looser = `loose_from` ({ $value }) is higher than `conform_from` ({ $conform }).
    .hint = The loose count begins at the level from which a service is conform at the latest, mostly below it. Without a loose count, leave `loose_from` out.
    .explain =
        `loose_from` is the level from which a looser count regards a service as online. Were it
        stricter than the conform one, the strictest figure would be called the loosest.

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

not-in-vocabulary = “{ $value }” is not in the list “{ $list }”.
    .hint = Portals for open data only take terms of this list. Look it up there and copy the address to the letter; it begins with `http://`, not with `https://`.
    .explain =
        The program describes the data of the website for GovData and other portals (DCAT-AP.de).
        These know licence, data provider and area by fixed addresses:

            licence: {"{"}uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0, attribution: Ministry of Finance{"}"}
            contributor_id: http://dcat-ap.de/def/contributors/openDataThueringen
            geocoding: http://dcat-ap.de/def/politicalGeocoding/stateKey/16

        Usual licences are dl-by-de/2.0 (with attribution), dl-zero-de/2.0, cc-by/4.0 and cc-zero.
        The id of the data provider is given by GovData; who does not deliver there, leaves the line
        out.

invalid-url = “{ $value }” is not a complete web address.
    .hint = Begin with `https://` or `http://` and write the address without spaces, such as `https://www.example.org/housing`. `base_url` has no `?`, no `#` and no umlauts either.
    .explain =
        Without `https://` at the beginning a browser looks for the address on your own website,
        and the link leads nowhere.

            url: www.example.org/housing             # not this
            url: https://www.example.org/housing     # this instead

        It is best to copy the address from the address bar of the browser. Spaces, angle
        brackets and quotation marks do not belong in it, nor does a user name with `@`.

        `base_url` is the address under which the website will stand. A folder is possible:
        `https://www.example.org/ozg`. A name with an umlaut is written there as the internet
        keeps it: `https://xn--brger-kva.example` instead of `https://bürger.example`.

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

unclear-time = { $is ->
        [never] “{ $value }” does not exist: in this night clocks go forward by an hour.
       *[twice] “{ $value }” comes twice: in this night clocks go back by an hour.
    }
    .hint = { $is ->
        [never] Name a time before or after, or add the zone: `{ $value }+02:00` for summer time.
       *[twice] Add which one is meant: `{ $value }+02:00` in summer time, `{ $value }+01:00` an hour later in winter time.
    }
    .explain =
        On the last Sunday of October clocks show the hour between 2 and 3 twice, on the last Sunday of
        March they skip it. Without the distance from universal time nobody could say when an embargo
        ends.
