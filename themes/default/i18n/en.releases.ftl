# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Releases, corrections and changes.

## Words of the templates

releases_intro = A release holds what was known at a reference date. Its figures never change. What is reported or corrected later stands beside them.
releases_dates = Dates and releases
releases_none = No release has been announced or published yet.
digest = Digest:
release_numbers = Figures
release_ministries = By ministry
release_changes = What changed since the release before
release_files = Files and digest
digest_note = The release bears this digest (SHA-256). The next release names it, and it stands in the feed and in the list of all releases. Whoever keeps it can tell whether somebody changes the release later.
digest_how = The digest of the states, which the release names under “states”, can be computed with two common programs:
corrections_all = All corrections
corrections_none = Nothing had to be corrected so far.
protection = How the past is protected
ledger_note = All releases with their digests, all corrections and all dates in one file:
changes_since = Since the reference date
compared = The same data, counted in different ways
compared_note = All these figures are right. They answer different questions.
revised = What a release had said otherwise
corrected_here = Corrected

## Titles and columns

menu-releases = Releases
title-releases = Releases
title-release = Release { $release }
title-corrections = Corrections
title-changes = Changes
date-time = { $date }, { $time }
column-measure = What is counted
column-published = published
column-known-now = known today
column-known-now-of = { $measure }, known today
column-recalculated = by today’s rules
column-release = release { $name }
column-today = as of { $name }
column-ministry = Ministry
column-conform = online, no matter where
column-release-name = Release
column-published-on = Published
column-digest = Digest (first digits)
column-meaning = What it means
column-figure = Figure

## Calendar

calendar-file = Dates for your calendar (ICS)
calendar-kept = { $count ->
    [one] The one date that has passed was { $kept ->
        [0] not kept.
       *[other] kept.
    }
   *[other] Of the dates that have passed, { $figure } were kept.
}
announced-day = announced for { $date }
announced-time = announced for { $date }, { $time }
announced-month = announced for { $date }
not-announced = not announced
date-confirmed = confirmed
date-provisional = provisional
date-ahead = ahead
date-kept = on time
date-late = { $count ->
    [one] one day late
   *[other] { $n } days late
}
date-missed = { $count ->
    [one] missed, one day overdue
   *[other] missed, { $n } days overdue
}
published-on = Published on { $published }, figures as of { $as_of }
date-moved = Moved on { $date } from { $from } to { $to }: { $reason }
date-moved-late = Moved only on { $date }, after the date had passed, from { $from } to { $to }: { $reason }

## Releases

release-dates = As of { $as_of } · cutoff { $cutoff } · published { $published }
release-lead = Published was: on { $date }, { $figure } services were online everywhere.
known-corrected = After corrections it is { $figure }.
known-revised = With late reports it is { $figure }.
known-both = After corrections and with late reports it is { $figure }.
release-figures = Figures of release { $release }
release-ministries = Figures of release { $release } by ministry
measure-conform-federal = conform, with the services of the federation
unchanged = unchanged
release-late = { $count ->
    [one] After the cutoff one service got a report that held already at the reference date (up to { $date }):
   *[other] After the cutoff { $n } services got reports that held already at the reference date (up to { $date }):
}
release-file-figures = Figures of the release
release-file-figures-about = each figure as published, and what became of it
release-file-release = The release
release-file-release-about = figures, rules and names that its digest is made of
release-file-states = The states
release-file-states-about = the published state of every service
serious-notice = Serious correction of { $date }: { $subject } – { $values }.
mark-published = { $signs }{"\u00A0"}published in release { $release }: { $figure }
heard-corrected = corrected
heard-revised = with late reports
heard-recounted = counted otherwise today
footnote-corrected = ᵏ Corrected, last on { $date }; release { $release } had another figure.
footnote-name = ᵏ Corrected on { $date }. { $values }.
footnote-revised = ʳ With late reports up to { $date }; release { $release } had another figure.
figure-later = { $figure } [{ $notes }]
later-corrected = corrected on { $date }: { $now }
later-revised = with late reports up to { $date }: { $now }
figure-later-plain = { $figure } (today we know: { $now })

## Corrections

corrections-count = { $count ->
    [0] The published releases have no correction.
    [one] The published releases have one correction. It stays here for good.
   *[other] The published releases have { $n } corrections. They stay here for good.
}
class-formal = formal
class-minor = minor
class-serious = serious
class-formal-about = Formal means: spelling, name or layout was wrong, no figure.
class-minor-about = Minor means: a figure was wrong, which does not change the overall picture.
class-serious-about = Serious means: whoever relied on the figure may have drawn a wrong conclusion. News that cite the release bear a notice.
whole-site = All services
corrected-values = { $field }: published “{ $published }”, right “{ $corrected }”
field-listing = listing in the catalogue
field-status = state of the work
field-maturity = maturity, level
field-model = maturity model
field-coverage = coverage
field-parts = single services
field-ministry = ministry
field-life_event = life event
field-executed_by = executed by
field-since = state since
field-reported_on = reported on
field-name = name
field-abbreviation = abbreviation
value-unknown = not reported
listing-listed = in the catalogue
listing-unlisted = not in the catalogue
news-corrected = Release { $release }, which this item rests on, had a serious correction on { $date }: { $subject } – { $values }.
protection-guard = On every run the program counts each release again: from the reports that were there at its cutoff, and by the rules of then. If something else comes out, it stops and publishes nothing until a correction says what was wrong.
protection-chain = Each release bears a digest and names that of the release before. Whoever changes, deletes or swaps a release would have to rewrite all later ones.
protection-limit = By itself that proves nothing: whoever runs this website could rewrite all releases and all digests. A chain of digests shows a change only to somebody who knows an earlier digest.
protection-you = Therefore the first twelve digits stand on the page of each release, in print and in the feed. Keep them, or the whole list, and compare later.
digests-caption = Digests of all releases

## Changes

side-release = release { $release }
side-day = { $date }
all-changes = All changes
changes-year = { $count ->
    [0] In twelve months no change of any service was reported.
    [one] In twelve months something changed about one service.
   *[other] In twelve months something changed about { $n } services.
}
changes-since = { $count ->
    [0] Since { $since } no change of any service was reported.
    [one] Since { $since } something changed about one service.
   *[other] Since { $since } something changed about { $n } services.
}
changes-summary = { $count ->
    [0] Between { $from } and { $to } no change of any service was reported.
    [one] Between { $from } and { $to } something changed about one service.
   *[other] Between { $from } and { $to } something changed about { $n } services.
}
changes-back = { $count ->
    [0] There was no step back.
    [one] In one case it was a step back.
   *[other] In { $n } cases it was a step back.
}
changes-strict = Online everywhere: now { $after }, before { $before }.
changes-strict-same = Online everywhere: { $after }, as before.
changes_feed = Releases and corrections as a feed (Atom)
change-renamed = new title
change-revised = reported late
renamed-from = before: “{ $title }”
said-everywhere = “{ $title }” ({ $ministry }) is now online everywhere{ $details }.
said-conform = “{ $title }” ({ $ministry }) is now online, but not everywhere{ $details }.
said-down = “{ $title }” ({ $ministry }) fell back{ $details }.
said-lost = “{ $title }” ({ $ministry }) is no longer online everywhere{ $details }.
said-up = “{ $title }” ({ $ministry }) reached a higher level{ $details }.
said-coverage = “{ $title }” ({ $ministry }) is offered in more places{ $details }.
said-coverage-down = “{ $title }” ({ $ministry }) is offered in fewer places{ $details }.
said-ended = “{ $title }” ({ $ministry }) is no longer in the catalogue{ $details }.
said-new = “{ $title }” ({ $ministry }) is new in the catalogue.
said-status = The work on “{ $title }” ({ $ministry }) went on: { $status }, before { $status_before }.
said-status-down = The work on “{ $title }” ({ $ministry }) was set back: { $status }, before { $status_before }.
said-left-scope = “{ $title }” ({ $ministry }) no longer counts{ $details }.
said-came-into-scope = “{ $title }” ({ $ministry }) counts now{ $details }.
said-coverage-other = The coverage of “{ $title }” ({ $ministry }) is reported otherwise{ $details }.
said-life-event = “{ $title }” now belongs to the life event “{ $event }”, before “{ $event_before }”.
said-details = Facts about “{ $title }” ({ $ministry }) changed{ $details }.
said-moved = Responsible for “{ $title }” is now { $ministry }; before: { $before }.
said-model = “{ $title }” ({ $ministry }) is now measured by another maturity model{ $details }.
said-renamed = “{ $title }” was called “{ $former }” before.
said-revised = A late report on “{ $title }” came for { $date }{ $details }.
said-note = Reason: { $note }.
said-level = level { $to }, before { $from }
said-first = For “{ $title }” ({ $ministry }) a level was reported for the first time{ $details }.
said-level-only = level { $to }
said-coverage-before = { $now }, before { $n }
said-coverage-before-of = { $now }, before { $n } of { $of } bodies
said-level-first = level { $to }, not reported before
said-level-lost = level unknown, before { $from }
feed-release = Online everywhere: { $figure }. Digest: { $digest }
feed-correction = Correction: { $subject } ({ $release })
measure-loose-federal = the loosest count, with the services of the federation
with-federal = Services that the federation executes count here as well.
method-affects = Affects: { $measures }.
course-published = { $signs } Release { $release } ({ $as_of }) had: online everywhere { $everywhere }, online no matter where { $conform }. Late reports and corrections up to { $date } are counted here.
course-published-rules = Release { $release } ({ $as_of }) had, by the rules of then: online everywhere { $everywhere }, online no matter where { $conform }. The line is counted by those of today.
change-corrected = corrected
said-corrected = The state of “{ $title }” as of { $date } was corrected{ $details }.
said-instead = { $field }: { $known } instead of { $published }
note-source = All changes with their figures: { $url } ({ $site })
difference-losses = What was published changes
difference-news = Newly published
difference-figures = Figures
difference-services = Services
difference-none = Nothing changes in what is published.
difference-as-of = Reference date: { $from } → { $to }
difference-figure = { $what }: { $was } → { $is }
difference-service = { $title }: { $field } { $was } → { $is }
difference-service-new = { $title }: new in the data
difference-service-gone = { $title }: no longer in the data
course-published-both = { $signs } Release { $release } ({ $as_of }) had, by the rules of then: online everywhere { $everywhere }, online no matter where { $conform }. The line is counted by those of today, with late reports and corrections up to { $date }.
changes-published = Release { $release } said: { $figure }.
changes-method = On { $date } the way of counting changed: { $title }. Both figures are counted by the new one.
changes-revised = { $count ->
    [one] Of one service the releases had said something else; that is told.
   *[other] Of { $n } services the releases had said something else; that is told.
}
footnote-recounted = ᵐ Since release { $release } figures are counted otherwise; it had another one.
chart-break = { $date }: { $title }. Before and after, figures are counted in different ways; therefore the line is broken.
