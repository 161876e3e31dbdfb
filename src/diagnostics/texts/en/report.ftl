# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in what is reported, and duties of a public site. The same keys with the same variables
### stand in de/report.ftl.

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

licence-missing = It is not said under which terms the data may be used.
    .hint = Add `licence` to “data/site.yaml”, such as `licence: {"{"}uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0{"}"}`.
    .explain =
        Without a licence nobody may use the data, and GovData does not take them (DCAT-AP.de,
        convention 32).

            licence:
              uri: http://dcat-ap.de/def/licenses/dl-by-de/2.0      # with attribution
              attribution: Ministry of Finance                      # the name to be given

        Where the licence asks for a name and there is no `attribution`, it is the name of the
        publisher.

conformance-contradicts = The accessibility statement names gaps and claims at the same time that the website is accessible in full.
    .hint = Write `conformance: partial` as long as there is something under `gaps`.
    .explain =
        Whoever comes across a barrier that the statement itself names must not read there that
        there are none. `full` means that all requirements of the standard EN 301 549 are met;
        anything that is still missing makes it `partial`.

            accessibility:
              conformance: partial
              gaps: [A video in sign language is still missing.]

        Without `assessed_on` and `method` the statement says that nobody has assessed it yet.

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
