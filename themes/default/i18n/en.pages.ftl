# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Sentences that the program forms on single pages.

## Home page

all-services = All from A to Z
by-topic = By topic
by-life-event = By life event
behind-sentence = { $count ->
    [0] Every ministry with services has at least one online everywhere.
    [one] One ministry has no service online everywhere yet:
   *[other] { $n } ministries have no service online everywhere yet:
}
changes-period = { $from } to { $to }
change-everywhere = now online everywhere
change-conform = now online
change-down = fell back
change-ended = withdrawn
change-new = new in the catalogue
change-up = higher level
change-first = level reported for the first time
change-coverage = in more places
change-coverage-down = in fewer places
change-status-down = state of work set back
change-status = state of work further on
change-coverage-other = coverage reported otherwise
change-moved = other ministry
change-life-event = other life event
change-details = facts changed
change-model = other maturity model
measure-conform-models = conform by their own model, in however many places
measure-somewhere-models = online somewhere, conform by their own model
measure-loose-models = by the loosest count of their own model
define-conform-models = Services with at least the level from which their own maturity model counts them as OZG-conform, in however many places they are offered. Several models are in use; their levels are shown below.
define-somewhere-models = Conform services except those reported as not offered by any body yet.
define-loose-models = Services from the level at which the loose count of their model begins, and not reported as offered nowhere; models without such a count add nothing. Given for comparison only.
class-everywhere-models = conform, everywhere
class-conform-models = conform, not everywhere
change-lost = no longer online everywhere
change-left-scope = counts no longer
change-came-into-scope = counts now
event-executor = Executed by: { $level }
event-life-event = Life event: { $name }
level-step = from level { $from } to { $to }
unreported-sentence = { $count ->
    [0] A maturity level has been reported for all services.
   *[other] Services whose maturity level is unknown: { $figure }.
}

## Method

rule-unit = OZG services are counted. Each is a bundle of individual services and as far as the weakest of them.
rule-lead = Each service counts once, for the ministry that leads it on the reference date. Shared responsibility is named, not counted.
rule-axes = Maturity level (what people can do online) and state of work are two statements and are never combined.
rule-carry = A reported state holds until a new one comes. Statements on coverage hold only for the level they were reported with.
rule-percent = Shares are given as “n of N” with one decimal. Below ten services there are counts only. Because of rounding, percentages may add up to slightly more or less than 100.
rule-models = Levels of different models are never compared, and averages of levels are never formed.
rule-stale = A state older than { $n } days on the reference date is marked as such.
valid-between = valid from { $from } to { $until }
valid-from = valid from { $from }
valid-until = valid until { $until }

## Ministries

ministry-since = in this form since { $date }
team-since = since { $date }
ministry-until = until { $date }
ministry-until-then = until { $date }, then { $successor }
posts-filled = { $n } of { $of } posts filled (as of { $date })
posts-untold = { $count ->
    [one] nothing reported on one more
   *[other] nothing reported on { $of } more
}
posts-planned = { $count ->
    [one] one post planned
   *[other] { $of } posts planned
}

## Services

services-count = { $count ->
    [one] One service
   *[other] { $n } services, sorted by title
}
status-open = open
status-planned = planned
status-in_progress = in progress
status-online = completed
status-unknown = not reported
coverage-one-land = one body: the state
coverage-one-bund = one body: the federation
coverage-short = { $n } of { $of } bodies
coverage-figure = { $n } of { $of } responsible bodies
parts-figure = { $n } of { $of } individual services conform
outside-not-yet = In the catalogue from { $date }, does not count yet
outside-not-known = Does not count yet
outside-ended = Not in the catalogue since { $date }, does not count
outside-scope = Executed by: { $level }. Does not count
verdict-everywhere = Online everywhere
verdict-everywhere-text = You can apply online with all evidence, at every responsible body.
verdict-everywhere-land = People can apply online, with all evidence. One body alone is responsible: the state.
verdict-everywhere-bund = People can apply online, with all evidence. One body alone is responsible: the federation.
verdict-offline-where = This holds at { $n } of { $of } responsible bodies.
verdict-somewhere = Online, but not everywhere yet
verdict-somewhere-text = { $n } of { $of } responsible bodies offer the service online. Ask yours whether it is one of them.
verdict-nowhere = Ready, but not offered anywhere yet
verdict-nowhere-text = The online service is ready, but no responsible body offers it yet.
verdict-where = Online, but where has not been reported
verdict-where-text = You can apply online. Which of the responsible bodies offer it has not been reported.
verdict-offline = Not online yet
verdict-unknown = Not reported
verdict-unknown-text = Nobody has reported how far this service is.
verdict-ended = No longer in the catalogue
verdict-ended-text = Since { $date } this service no longer counts.
verdict-not-yet = Not in the catalogue yet
verdict-not-yet-text = This service was not in the catalogue yet on the reference date.
age-figure = { $count ->
    [0] State of { $date }, the reference date
    [one] State of { $date }, one day before the reference date
   *[other] State of { $date }, { $n } days before the reference date
}
age-never = There is no report yet.
fact-ministry = Lead ministry
fact-shared = Also responsible
fact-topic = Topic
fact-life-event = Life event
fact-executor = Executed by
fact-also-called = Also called
fact-types = Types of service
fact-delivery = Provision
fact-sdg = Single Digital Gateway
fact-once-only = Evidence is fetched from authorities
fact-ozg-id = OZG ID
fact-leika = LeiKa key
fact-ended = End
delivery-own = own development
delivery-efa-provider = “One for all”: developed here
delivery-efa-user = “One for all”: reused
delivery-federal = provided by the federation
sdg-annex-1 = Annex I of Regulation (EU) 2018/1724
sdg-annex-2 = Annex II of Regulation (EU) 2018/1724
yes-sentence = yes
no-sentence = no
ended-withdrawn = Withdrawn on { $date }
ended-merged = Merged on { $date }
ended-split = Split on { $date }
event-new = new
event-moved = moved
event-up = up
event-down = down
event-wider = at more bodies
event-narrower = at fewer bodies
event-back = work set back
event-listed = Added to the catalogue
event-ministry = Lead: { $name }
event-withdrawn = Withdrawn
event-merged = Merged with others
event-split = Split
event-unknown = Maturity level not reported
event-status = State of work: { $status }
reported-by = Reported by { $by } on { $date }
reported-on = Reported on { $date }
