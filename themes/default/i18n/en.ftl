# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Words of the templates, used there as t.<key>. They have no variables.

## Frame

skip_to_content = Skip to content
locale = en_GB
demo_label = Note on this demonstration
demo_text = Demonstration – not official information. The states of the services are made up, and so are project teams and posts.
main_menu = Main menu
versions = This page in
other_languages = In another language
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
apply = Application and information
apply_at = at
apply_unknown = No web address for applications has been reported.
about_service = What it is for
evidence = What this is based on
timeline = What has been reported so far
provisional = provisional
note = Note:
facts = About this service
pages = Pages of the list

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

statement_conformance = Compliance status
statement_gaps = Non-accessible content
statement_gaps_text = This is still missing:
statement_assessed = Preparation of this accessibility statement
statement_contact = Feedback and contact information
statement_feedback = Have you come across a barrier, or do you need content in another form? Write to:
statement_enforcement = Enforcement procedure
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
table-region = Table { $number }
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
download-maturity-by-ministry = Services by ministry and maturity
download-course = Course: all services
download-maturity-by-topic = Services by topic and maturity level
download-course-by-ministry = Course: all ministries side by side
download-teams = Project structure: who helps whom
download-posts = Project structure: posts
download-indicator = Comparison: { $title }
download-course-of = Course: { $title }
title-accessibility = Accessibility statement
one-lebenslage = Life event of citizens
one-unternehmenslage = Life event of businesses
kind-lebenslage = Life events
kind-unternehmenslage = Business events
stale-after = A state counts as old when it lies more than { $n } days before the reference date.
statement-intro = { $publisher } wants to make this website accessible to all. What counts are the federal and state rules that put Directive (EU) 2016/2102 into effect, and the standard EN 301 549. This statement applies to { $url }.
statement-full = This website meets the requirements in full.
statement-partial = This website meets the requirements in part.
statement-none = This website does not meet the requirements.
statement-unassessed = Nobody has assessed yet how far this website meets the requirements.
statement-dated = This statement is based on an assessment of { $date }. Who made it is not said.
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
demo-word = Demonstration
badge-label = { $name }: online everywhere
badge-title = { $name }: { $figure } services online everywhere, reference date { $date }
badge = Badge for other websites (SVG)
news_feed = News as a feed (Atom)
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
