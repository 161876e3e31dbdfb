# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### Mistakes in dates and their order. The same keys with the same variables
### stand in de/dates.ftl.

reported-before = Reported on { $value }, which is before the reference date { $date } of the report.
    .hint = Check the year: `date` is the day that something is said about, `reported_on` the day on which it was reported. Mostly that is later.
    .explain =
        Little can be reported about a day before it has come. Often the year is mistyped; but which of
        two reports holds depends on it.

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

as-of-in-future = { $is ->
    [hidden] The reference date { $value } is after { $today }; of later days this website shows nothing (`provisional: hide`).
   *[ahead] The reporting date { $value } lies in the future (today: { $today }).
}
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
    .hint = Correct one of the two dates. If the service is offered again, delete `ended`.
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

embargo-before-date = The embargo ends before the day of the item ({ $value }).
    .hint = On this website the item appears on its day only. But whoever gets it before reads the earlier moment. Bring `date` and `embargo_until` together.
    .explain =
        An item appears when both are over: its day (`date`) and its embargo (`embargo_until`). If the
        embargo ends earlier, others may report before you.

canceled-unpublished = This item has never been public. With `canceled` its headline would appear at the given moment, with the notice that it was withdrawn.
    .hint = If nothing of it is to appear, write `status: withheld`.
    .explain =
        `canceled` is for items that were published: address and headline stay, so that nobody looks for
        them in vain. `withheld` holds an item back as a whole.

updated-before-date = The item is said to have been changed on { $value }, but it is of { $date }.
    .hint = Look at both days, or delete `updated`.
    .explain =
        `updated` names the day of the last change. It cannot lie before the day of the item.
