# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Releases, corrections and the published past. The same keys with the same variables stand in
### de/releases.ftl.

rewritten-past = { $field ->
        [listing] { $published ->
            [listed] Release { $release } lists “{ $title }” ({ $service }) as a service of the catalogue. By the data of today it did not belong there at the Stichtag.
           *[other] By the data of today, “{ $title }” ({ $service }) was in the catalogue when release { $release } was made. But the release does not have it.
        }
       *[other] { $moment ->
            [ahead] A release that has not appeared yet does not fit the data any more: in release { $release }
           *[past] The published past was changed: in release { $release }
        }, `{ $field }` of “{ $title }” ({ $service }) is { $published }; by the data of today it would be { $now }.
    }
    .hint = { $moment ->
        [ahead] This release has not appeared yet. If the data are right now, delete its two files in “data/releases/” and write it anew with `fortschritt release`. Otherwise undo the change.
       *[past] { $field ->
        [listing] { $published ->
            [listed] If the service went later, `ended` names the day and `reported_on` the day of the report. If it was listed by mistake, add to “data/corrections.yaml”:
           *[other] { $end ->
                [ended] Check `ended`: if the end was reported before the release, `reported_on` names that day.
               *[other] If the service came into the catalogue later, `reported_on` names the day on which it was entered, such as `reported_on: { $today }`.
            } If the release lacked it by mistake, add to “data/corrections.yaml”:
        }
        [ministry] If another ministry is responsible now, name the day from which that holds: `ministry: [{"{"}from: 2018-01-01, ministry: { $published }{"}"}, {"{"}from: { $today }, ministry: { $now }{"}"}]`. If the published value was wrong, add to “data/corrections.yaml”:
        [life_event] If the service belongs to another life event now, name the day from which that holds: `life_event: [{"{"}from: 2018-01-01, life_event: { $published }{"}"}, {"{"}from: { $today }, life_event: { $now }{"}"}]`. If the published value was wrong, add to “data/corrections.yaml”:
        [executed_by] If another level executes the service now, name the day from which that holds: `executed_by: [{"{"}from: 2018-01-01, executed_by: { $published }{"}"}, {"{"}from: { $today }, executed_by: { $now }{"}"}]`. If the published value was wrong, add to “data/corrections.yaml”:
       *[other] If a report came only after the cutoff ({ $cutoff }), enter it as an entry of its own with `reported_on` and leave the old one as it was. If an entry is missing or has another day now, restore it. If the published value was wrong, add to “data/corrections.yaml”:
    } `- {"{"}release: "{ $release }", service: { $service }, field: { $field }, published: { $published }, corrected: { $now }, date: { $today }, class: { $class }, reason: "Reason of the correction"{"}"}`. Otherwise undo the change.
    }
    .explain =
        What a release has published stays as it is. On every run the program counts each release
        again: from the reports that were there at its cutoff, and by the rules of then. If
        something else comes out for a service, somebody has changed or deleted an entry that
        published figures rest on.

        New knowledge is a new entry. The old one stays:

            - {"{"}date: 2020-05-31, maturity: 3{"}"}
            - {"{"}date: 2020-05-31, maturity: 2, reported_on: 2020-08-03, note: Late report{"}"}

        If the published value was a mistake, mend the entry and add a line to
        “data/corrections.yaml”. The hint has that line ready, and `fortschritt new correction`
        enters all of them; please check reason and weight
        (`formal`, `minor`, `serious`). The correction stays on the website for good, wherever the
        release is shown.

rewritten-day = { $field ->
        [since] In release { $release } the state of “{ $title }” ({ $service }) holds since { $published }; by the data of today it would hold since { $now }.
       *[other] In release { $release } the state of “{ $title }” ({ $service }) was reported on { $published }; by the data of today it would have been on { $now }.
    }
    .hint = No figure of the release is another one, but the course up to it is. If the old day was wrong, add to “data/corrections.yaml”: `- {"{"}release: "{ $release }", service: { $service }, field: { $field }, published: { $published }, corrected: { $now }, date: { $today }, class: formal, reason: "Reason of the correction"{"}"}`. Otherwise undo the change.
    .explain =
        A release also keeps since which day the state of a service holds, and when it was reported.
        If another day comes out today, somebody has changed, deleted or added an entry from before
        the release. The figures of the release stay the same; but the line of the course and the
        page of the service show something else than before.

        A late report changes none of this, if it says when it came:

            - {"{"}date: 2020-02-29, status: online, maturity: 3, reported_on: 2020-08-03{"}"}

vanished-id = { $kind ->
        [service] The service “{ $title }” ({ $value }) is in { $nreleases ->
            [one] a published release ({ $releases })
           *[other] { $nreleases } published releases ({ $releases })
        }, but no longer in the data.
        [ministry] The ministry “{ $value }” is in published releases ({ $releases }), but no longer in “data/ministries.yaml”.
        [topic] The topic field “{ $value }” is in published releases ({ $releases }), but no longer in “data/topics.yaml”.
        [model] The maturity model “{ $value }” is in published releases ({ $releases }), but no longer in “data/maturity-models.yaml”.
       *[other] The life event “{ $value }” is in published releases ({ $releases }), but no longer in “data/topics.yaml”.
    }
    .hint = { $kind ->
        [service] { $renamed ->
            [no] If it has a new id, name the old one there: `former_ids: [{ $value }]`. If it is gone, its record stays, and `ended` says since when and why.
           *[other] “{ $heir }” has the same title. If it is the same service, add `former_ids: [{ $value }]` there. If the old one is gone, its record stays, and `ended` says since when and why.
        }
        [model] Leave the model where it was: the old figures were counted by it.
        [ministry] If it has a new id, name the old one there: `former_ids: [{ $value }]`. If it was dissolved, its record stays, with `valid_until`.
        [topic] If it has a new id, name the old one there: `former_ids: [{ $value }]`; otherwise leave the record where it was.
       *[other] Leave the life event where it was: the old figures are sorted by it.
    }
    .explain =
        A published release names every service, ministry, topic field and life event by the id it
        had. If one of them vanishes, the release can no longer be counted again, and old
        addresses lead nowhere.

            - id: wohngeld-neu
              former_ids: [wohngeld]      # the old id still leads here

        If a service is gone, its record stays and says so:

            ended: {"{"}date: 2020-09-30, how: withdrawn, reason: Law repealed{"}"}

release-altered = { $what ->
        [stray] These states belong to no release “{ $release }”.
        [rules] Release { $release } was counted by rules { $value }, which this program does not know.
        [name] This file holds release “{ $value }”, but is called “{ $release }”.
        [file] Release { $release } names another file for its states than the one that lies beside it.
        [states-missing] The file “{ $file }” with the states of release { $release } is missing.
        [states-unreadable] The states of release { $release } cannot be read.
        [state] The state of “{ $value }” in release { $release } has not the form in which the program writes it.
        [states] The states of release { $release } were changed after publication: their digest is { $value }…, the release says { $expected }….{ $nsuspects ->
            [0] {""}
           *[other] {" "}Other than the data of today: { $suspects }.
        }
        [unreadable] Release { $release } has not the form in which the program writes it.
        [digest] Release { $release } was changed after publication: its digest is { $value }…, the file says { $expected }….
       *[other] Release { $release } has { $value } for `{ $measure }` of “{ $scope }”; by its own states it is { $expected }.
    }
    .hint = { $what ->
        [rules] Take the version of the program that wrote it, or a newer one.
        [name] Give the file its old name back.
       *[other] Bring the files of the release back as they were published, from version control for instance. If a value was wrong, a line in “data/corrections.yaml” corrects it, not the release.
    }
    .explain =
        A release has two files: “data/releases/ID.yaml” with figures, rules and names, and
        “data/releases/ID.states.json” with the state of every service. `fortschritt release`
        writes both, and nobody changes them afterwards. Their digests stand in themselves and in
        the next release, on the website and in the feed.

        If something was wrong, a line in “data/corrections.yaml” says so; the release stays as it
        was published, and bears a note.

release-chain = { $what ->
        [two-first] Releases { $other } and { $release } both want to be the first: neither names a predecessor.
        [fork] Releases { $other } and { $release } both name { $previous } as their predecessor.
        [missing] Release { $release } names { $previous } as its predecessor, but there is no such release.
        [digest] Release { $release } gives the digest of its predecessor { $previous } as { $expected }…, but there it is { $value }….
        [future] The cutoff of release { $release } ({ $value }) lies in the future (today: { $today }).
       *[other] Release { $release } follows { $previous }, but its `{ $field }` is { $value }, that of its predecessor { $before }.
    }
    .hint = { $what ->
        [future] A release holds what is known. Make it after the cutoff; it can be published later (`--published`).
        [missing] Bring the deleted or renamed release back, from version control for instance. A published release stays.
       *[other] Bring the releases back as they were published, from version control for instance. A new release is made by `fortschritt release` only.
    }
    .explain =
        Each release names the one before and its digest. So it shows when one is deleted, changed,
        swapped, or when a second one is put beside it.

        By itself the chain proves nothing: whoever rewrites all releases can rewrite all digests.
        Therefore the digests stand on the website, in print and in the feed, and
        `fortschritt verify` compares with what is published.

released-too-early = Release { $release } would be public at { $published }, but it is announced for { $announced }.
    .hint = A confirmed date holds for everybody: nobody learns the figures before. Move the date in “data/calendar.yaml”, with a reason under `changes`, or make the release with `--published { $announced }`.
    .explain =
        Official figures appear at the announced moment, for everybody at once. A release that
        became public earlier would give some people a head start.

            fortschritt release 2020-06 --published 2020-07-15T09:30

        Until then the website shows neither the release nor its figures.

correction-subject = { $n ->
        [0] This correction does not say whose value was wrong.
       *[other] This correction names { $n } things at once.
    }
    .hint = Name exactly one: `service`, `ministry`, `topic` or `site: true`.
    .explain =
        A correction is about one value: of a service, a ministry, a topic field or the whole site.

            - {"{"}release: 2020-06, service: wohngeld, field: maturity, published: 3, corrected: 1, date: 2020-08-03, class: serious, reason: Transcription error{"}"}

correction-too-early = This correction is dated { $value }, but the release appeared only on { $published }.
    .hint = Enter the day on which the mistake was corrected.
    .explain =
        A correction mends what is published. It cannot be older than the release that it is about.
        Mostly the year is a slip.

rules-changed = Since release { $release } figures are counted otherwise, but “data/method-changes.yaml” says nothing of it.
    .hint = Add the day, a title, the reason and the counts that it affects, such as `- {"{"}date: { $today }, title: What is counted otherwise now, reason: Why, affects: [total, conform, everywhere]{"}"}`. If the change was a slip, undo it.
    .explain =
        Whoever changes how is counted changes all figures, though nobody has done anything: which
        executing levels count (`scope`), from which level a service is conform, which model holds,
        to which topic field a life event belongs. The website shows such a break in every course as
        soon as it stands in “data/method-changes.yaml”. Published releases keep their figures.

correction-chain = { $what ->
        [first] This correction says that { $value } was published, but the release has { $expected }.
       *[other] This correction starts from { $value }, but the one before of the same value ended at { $expected }.
    }
    .hint = `published` is what held until then: { $expected }.
    .explain =
        Several corrections of one value are a chain. The first starts from the published value,
        each other one from the value at which the one before ended, and the last ends at what the
        data say.

            - {"{"}…, published: 3, corrected: 2, date: 2020-08-03, …{"}"}
            - {"{"}…, published: 2, corrected: 1, date: 2020-09-15, …{"}"}

correction-of-nothing = { $what ->
        [same] This correction changes nothing: both values are { $value }.
       *[other] This correction says { $value }, but the data still have the published value { $now }.
    }
    .hint = { $what ->
        [same] Put what was published under `published` and what is right under `corrected`.
       *[other] Mend the data as well, or delete the line.
    }
    .explain =
        A correction says what was published and what is right. The data must have the right
        value; otherwise the website would point to a mistake that it goes on making.

correction-contradicts = This correction ends at { $value }, but by the data the right value is { $now }.
    .hint = Make `corrected` and the data agree.
    .explain =
        The last correction of a value ends at what the data say for the Stichtag of the release.
        If the two differ, nobody would know which one holds.

correction-class = This correction says it is formal, but `{ $field }` is counted by.
    .hint = Only spelling and names are formal. Take `class: minor`, or `class: serious` if somebody may have drawn a wrong conclusion from the figure.
    .explain =
        The statistical offices know three weights. Formal: a name was wrong, no figure. Minor: a
        figure was wrong, but the whole picture is the same. Serious: whoever relied on the figure
        may have drawn a wrong conclusion; then news that cites the release carries a notice, too.

unknown-field = A field “{ $value }” cannot be corrected here.
    .hint = Possible are: { $choices }.
    .explain =
        What can be corrected are values that a release holds. Of a service these are `listing`,
        `status`, `maturity`, `model`, `coverage`, `parts`, `ministry`, `life_event` and
        `executed_by`, and the days `since` and `reported_on`; of a ministry or topic field its name
        and each count such as `conform`; of the whole site each count. `coverage` and `parts` are
        written as `4/23` here.
