# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in ids, addresses and references. The same keys with the same variables
### stand in de/references.ftl.

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
    .hint = Use the name of a file in “data/releases/” without its ending. If there was such a release, bring its two files back, for example from version control.
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
