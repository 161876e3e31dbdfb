# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Words of the templates, used there as t.<key>. They have no variables.

## Frame

skip_to_content = Skip to content
demo_label = Note on this demonstration
demo_text = Demonstration – not official information. The states of the services are made up, and so are project teams and posts.
main_menu = Main menu
trail = You are here
footer_menu = About this website
report_barrier = Report a barrier
publisher = Published by:
figures_as_of = Figures as of:

## Figures and charts

as_of = As of
how_counted = How do we count?
ladder = From the strictest count to the most generous
strict = the one that counts
chart_key = Colours
downloads = Downloads

## Home page

home_question = How many public services can be used online?
behind = Whose turn is it?
more_changes = The largest steps
newest = Latest news
changes = What has changed?
news = News
all_news = All news
unreported = Who has not reported?
find_service = Look up a service
forward = Steps forwards and other changes
back = Steps back

## Downloads

downloads_intro = All numbers of this website are there as files as well. They come from the same computation as the pages, so a number cannot be one thing here and another there.
downloads_numbers = Numbers and facts
downloads_charts = Charts
downloads_charts_note = Each chart is there as a picture (SVG) and as a table (CSV). The coverage of a single service, with its files, is on the page of the service.
downloads_licence = Licence
downloads_attribution = To be named:
downloads_checksums = Checksums
downloads_checksums_note = The checksums give the SHA-256 value of each file of the website. Whoever has a copy of the whole website finds out in its topmost folder, with this command, whether it is complete and unchanged:

## Ministries

all_ministries = All ministries
website = The ministry’s website
leads_nothing = On this date the ministry leads none of the services counted here.
services = Services
services_led = Services led by this ministry
services_shared = Services of other ministries that it shares in (not counted here)
teams = Project teams

## Services

service = Service
ministry = Ministry
maturity = Maturity
coverage = Coverage
status = State of work
parts = Single services
age = Age of this information
stale = This information is old. Things may have changed since.
not_reported = not reported
apply = Application and information:
apply_unknown = No web address for applications has been reported.
about_service = What it is for
evidence = What this is based on
timeline = What has been reported so far
provisional = provisional
note = Note:
facts = About this service
pages = Pages of the list

## News

no_news = There is no news yet.
paraphrase = In substance:
corrections = Corrections
about_item = About this text
author = Written by
source = Source
about = Concerns
keywords = Keywords
press_contact = Press contact
email = Email:
phone = Telephone:
mail_link = Email this link
print_hint = To print this page or save it as a PDF, use “Print” in your browser’s menu.
related = More news
section = Section
more_lists = News by

## Course and method

targets = Targets
targets_other = Not comparable, and therefore not drawn
source_prefix = Source:
rules = How we count
measures = What the figures mean
method_changes = Changes of method
models = Maturity models
levels_of = Levels:
level = Level
level_name = Name
level_definition = What it requires
conform = counts as conform
yes = yes
no = no

## Pages without content

not_found_text = There is no page at this address.
not_found_help = It may have moved, or the address may contain a typing error. The menu takes you to all services and ministries.
to_home = Go to the home page
moved = This page has moved
moved_text = You will find it here:


## Topics

see_also = See also:
other_orders = Sorted differently:
services_of = Services for
no_services = No services of this topic are in the catalogue on the reference date.

## What the law asks for, and what nobody reported

statement_gaps = What is not accessible yet
statement_assessed = How this was found out
statement_feedback = Have you come across a barrier, or do you need content in another form? Write to:
statement_enforcement = Enforcement body
statement_enforcement_text = Does nobody answer, or does the answer not help? Then turn to this body, free of charge:
unknown_heading = Without a known maturity level
unknown_caption = Counted services without a reported maturity level
stale_heading = Not reported for long
stale_none = No counted statement is that old on the reference date.

## Teams and outside figures

team = Project team
pool = Shared pool
posts = Posts
supports = Helps
all_topics = All topics
no_teams = No project teams have been reported.
planned_roles = Planned
teams_each = The teams one by one
works_on = Works on
indicators_text = Figures that others publish. They count differently from this website and cannot be compared with its figures; what exactly was counted is said with each.
day = Day
value = Value
counted = What was counted
services_here = Services for this life event

# Sentences of the program
## Numbers and dates. In number-group, _ stands for a no-break space.

number-group = ,
number-decimal = .
date-long = { $day }{"\u00A0"}{ $month } { $year }
date-month = { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = June
month-short-7 = July
month-short-8 = Aug
month-short-9 = Sept
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
share = { $n } of { $of } ({ $percent })
share-plain = { $n } of { $of }
list-and = { $many } and { $last }
table-region = Table
range = { $from }–{ $to }

## Frame

home = Home
menu-ministries = Ministries
menu-services = Services
menu-course = Progress
menu-news = News
menu-method = Method
title-life-events = Life and business events
title-unreported = Not reported, or long ago
title-teams = Project structure
title-indicators = Comparison
title-downloads = Data
title-sitemap = Sitemap
sitemap-figures = Figures and services
sitemap-topics = Topics and life events
sitemap-site = About this website
title-keyword = Keyword: { $name }
title-year = News of { $name }
title-section = Section: { $name }
news-by-section = Sections
news-by-year = Years
news-by-keyword = Keywords
download-figures = Numbers at the reference date
download-figures-about = all counts for the whole website and for each ministry, topic and life event
download-series = Numbers over time
download-series-about = the main counts on each day on which something changed
download-services = Services
download-services-about = each service with its state at the reference date
download-maturity-by-ministry = Services by ministry and maturity
download-course = Course: all services
download-maturity-by-topic = Services by topic and maturity level
download-course-by-ministry = Course: all ministries side by side
download-teams = Project structure: who helps whom
download-posts = Project structure: posts
download-indicator = Comparison: { $title }
download-course-of = Course: { $title }
download-build = How this was made
download-build-about = reference date, time and version of the program
download-checksums = Checksums
download-checksums-about = SHA-256 values of all files of this website
title-accessibility = Accessibility statement
one-lebenslage = Life event of citizens
one-unternehmenslage = Life event of businesses
kind-lebenslage = Life events
kind-unternehmenslage = Business events
stale-after = A state counts as old when it lies more than { $n } days before the reference date.
statement-intro = { $publisher } wants to make this website accessible to all. What counts are the federal and state rules that put Directive (EU) 2016/2102 into effect, and the standard EN 301 549.
statement-full = This website meets the requirements in full.
statement-partial = This website meets the requirements in part.
statement-none = This website does not meet the requirements.
statement-self = This statement is based on a self-assessment of { $date }.
statement-external = This statement is based on an assessment by another body of { $date }.
teams-note = How many posts are filled is said only where at least three are planned, and only as a sum: nothing about single appointments is to be read off.
role-project-lead = project lead
role-coordination = coordination
role-technical = technical staff
role-posts = { $n } × { $role }
better-higher = higher is better
better-lower = lower is better
title-topics = Topics
not-found = Page not found
pager = Page { $page } of { $pages }
pager-previous = Previous page
pager-next = Next page
title-page = { $title }, page { $page }
demo-short = Demonstration – invented figures
demo-plain = Demonstration – not official information

## Figures

measure-total = services
measure-known = with a known maturity level
measure-unknown = without a known maturity level
measure-maturity = at level { $level }
measure-status-open = work not started
measure-status-planned = work planned
measure-status-in_progress = work in progress
measure-status-online = work reported as online
measure-status-unknown = state of work not reported
measure-conform = level { $level } or higher, in however many places
measure-everywhere = online everywhere
measure-somewhere = online somewhere, level { $level } or higher
measure-loose = level { $level } or higher, the loosest count
measure-itemised = with individual services reported

define-total = Services (OZG bundles) that are in the catalogue on the reference date and count.
define-known = Services whose maturity level has been reported.
define-unknown = Services without a reported maturity level. Unknown is a group of its own, never a zero.
define-maturity = Services at level { $level } of the model “{ $model }”.
define-status-open = Services that nobody is working on yet.
define-status-planned = Services whose implementation is planned.
define-status-in_progress = Services whose implementation is under way.
define-status-online = Services whose implementation is reported as finished. That is the state of the work, not the maturity level.
define-status-unknown = Services without a reported state of work.
define-conform = Services with at least the level from which their model counts them as OZG-conform (level { $level } in the model “{ $model }”), in however many places they are offered.
define-everywhere = Conform services that all responsible bodies offer. Where the state or the federation is responsible itself, that is one body; for municipalities, courts and chambers it must have been reported that all take part.
define-somewhere = Conform services except those reported as not offered by any body yet.
define-loose = Services at level { $level } or higher that are not reported as offered nowhere. This comes close to the federal way of counting without equalling it, and is given for comparison only.
define-itemised = Services for which it has been reported how many of their individual services are conform.

summary-strict = { $count ->
    [0] For none of the { $of } services can people apply online everywhere with all evidence yet.
   *[other] For { $n } of { $of } services people can apply online everywhere, with all evidence.
}
summary-one = { $count ->
    [0] For the one service here people cannot apply online everywhere with all evidence yet.
   *[other] For the one service here people can apply online everywhere, with all evidence.
}
summary-more-of-none = { $count ->
    [one] One of them is online, but not demonstrably everywhere.
   *[other] { $n } of them are online, but not demonstrably everywhere.
}
summary-more-of-one = It is online, but not demonstrably everywhere.
summary-more = { $count ->
    [one] One more is online, but not demonstrably everywhere.
   *[other] Another { $n } are online, but not demonstrably everywhere.
}
scope-count = { $count ->
    [one] one service
   *[other] { $n } services
}
scope-line = { $count ->
    [one] { $n } service: { $levels }
   *[other] { $n } services: { $levels }
}
executor-bund = federation
executor-land = state
executor-kommune = municipalities
executor-gericht = courts
executor-kammer = chambers
figure-provisional-plain = { $figure } (this may still change)
figure-provisional = { $figure } [provisional, as of { $date }]

## Home page

all-services = All from A to Z
by-topic = By topic
by-life-event = By life event
behind-sentence = { $count ->
    [0] Every ministry with services has at least one online everywhere.
    [one] One ministry has no service online everywhere yet:
   *[other] { $n } ministries have no service online everywhere yet:
}
changes-short = { $count ->
    [0] Nothing has changed within twelve months.
    [one] The state of one service has changed within twelve months.
   *[other] The state of { $n } services has changed within twelve months.
}
changes-period = { $from } to { $to }
changes-sentence = { $count ->
    [0] Nothing has changed in any service within twelve months.
    [one] One service has changed within twelve months.
   *[other] { $n } services have changed within twelve months. The largest steps are these.
}
change-everywhere = now online everywhere
change-conform = now online
change-down = fell back
change-ended = withdrawn
change-new = new in the catalogue
change-up = higher level
change-coverage = in more places
change-coverage-down = in fewer places
change-status-down = state of work set back
change-status = state of work further on
change-moved = other ministry
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
   *[other] Maturity level unknown: { $figure } services.
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
event-ended = end
event-listed = Added to the catalogue
event-ministry = Lead: { $name }
event-withdrawn = Withdrawn
event-merged = Merged with others
event-split = Split
event-unknown = Maturity level not reported
event-status = State of work: { $status }
reported-by = Reported by { $by } on { $date }
reported-on = Reported on { $date }

## News

news-press-release = Press release
news-cio-statement = Statement of the CIO
news-interview = Interview
news-report = Report
news-numbered = { $kind } { $number }
news-updated = updated on { $date }
news-canceled = This item has been withdrawn.
quoted = “{ $text }”
