# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Sentences of the charts, and the words on them.

## Charts

class-everywhere = Level { $levels }, everywhere
class-conform = Level { $levels }, not everywhere
class-unknown = not reported
level-number = Level{"\u00A0"}{ $level }
level-everywhere = { $level }, everywhere
level-named = Level { $level }: { $name }
column-ministry = Ministry
column-total = all
column-everywhere = online everywhere
column-date = Day
chart-source-demo = Source: invented reports (demonstration), reference date { $date }
chart-source = Source: reports of the ministries, reference date { $date }
chart_no_services = no services
chart-course-subject = All services over time: how many count, how many have reached the conform level, how many are online everywhere
chart-course-subject-of = Services of the ministry over time: how many count, how many have reached the conform level, how many are online everywhere
chart-course-since = Online everywhere: { $figure } services, a year earlier { $before }
chart-course-since-of = { $figure } services online everywhere, a year earlier { $before }
chart-course-now-of = { $figure } services online everywhere
chart-course-now = Online everywhere: { $figure } services
chart-as-of = Reference date { $date }
chart-provisional = provisional
chart-target = { $title }: { $date }
line-total = services
line-known = of these with a known level
line-conform = from level { $level }
line-conform-models = conform
line-everywhere = online everywhere
provisional-date = { $date } (provisional)
chart-course-caption = All services on the days on which something changed
chart-course-caption-of = Services on the days on which something changed
table-summary = Table: { $caption } ({ $n } rows)
target-all = all services by { $date }. Measured here by the count “{ $measure }”.
target-some = { $n } services by { $date }. Closest to it here is the count “{ $measure }”.
target-other-unit = Not comparable: the target does not count OZG bundles.
target-other-measure = Not drawn: the chart has no line for this count.

## Maturity by ministry and by topic

column-topic = Topic
row-all-ministry = All ministries
row-all-topic = All topics
chart-maturity-subject-ministry = Services by ministry and maturity level. Bars start with what is online everywhere.
chart-maturity-subject-topic = Services by topic and maturity level. Bars start with what is online everywhere.
chart-maturity-caption-ministry = Services by ministry and maturity level on { $date }
chart-maturity-caption-topic = Services by topic and maturity level on { $date }
chart-maturity-none-ministry = No ministry has a service online everywhere yet
chart-maturity-none-topic = No topic has a service online everywhere yet
chart-maturity-best = Highest share: { $name }, { $figure } services online everywhere
chart-maturity-best-large = Highest share of ten services or more: { $name }, { $figure } online everywhere
chart-maturity-tied-large = Side by side in the lead of ten services or more: { $name }
chart-maturity-none-large-ministry = Only ministries with fewer than ten services have one online everywhere
chart-maturity-none-large-topic = Only topics with fewer than ten services have one online everywhere
chart-maturity-tied = Side by side in the lead: { $name }
chart-maturity-behind-ministry = { $count ->
    [one] – none yet in one ministry
   *[other] – none yet in { $n } ministries
}
chart-maturity-behind-topic = { $count ->
    [one] – none yet in one topic
   *[other] – none yet in { $n } topics
}

## Course of a ministry, and of all side by side

chart-moved = { $date }: { $text }. This is a change of responsibility, neither progress nor a step back.
chart-came-short = { $n } taken over
chart-went-short = { $n } handed over
chart-came = { $count ->
    [one] one service taken over
   *[other] { $n } services taken over
}
chart-went = { $count ->
    [one] one service handed over
   *[other] { $n } services handed over
}
chart-multiples-subject = All ministries on one scale. Above each stands how many of its services are online everywhere.
chart-multiples-caption = Online everywhere by ministry, now and a year earlier
chart-multiples-with = { $count ->
    [0] No ministry has a service online everywhere yet
    [one] One ministry has at least one service online everywhere
   *[other] { $n } ministries have at least one service online everywhere
}
chart-multiples-more = { $count ->
    [0] No ministry has more services online everywhere than a year earlier
    [one] One ministry has more services online everywhere than a year earlier
   *[other] { $n } ministries have more services online everywhere than a year earlier
}
chart-multiples-fewer = { $count ->
    [one] one has fewer
   *[other] { $n } have fewer
}
column-everywhere-on = online everywhere on { $date }

## Coverage of one service

chart-coverage = { $count ->
    [one] { $figure } offers the service online ({ $level })
   *[other] { $figure } offer the service online ({ $level })
}
chart-coverage-below = { $count ->
    [one] Not online yet; { $figure } is this far ({ $level })
   *[other] Not online yet; { $figure } are this far ({ $level })
}
chart-coverage-ended = Most recently { $figure } ({ $level }), no longer in the catalogue since { $date }
chart-coverage-no-level = { $figure }; at which level has not been reported
chart-coverage-unknown = How many bodies offer it at today’s level has not been reported
chart-coverage-subject = How many of the responsible bodies offer the service at the reported level
chart-coverage-caption = Coverage by reference date of the report
chart-coverage-rest = not this far yet
column-offered = this far
column-responsible = of responsible bodies

## Project structure

chart-source-teams-demo = Source: invented example, reference date { $date }
chart-source-teams = Source: the administration’s information on its project structure, reference date { $date }
chart-teams = { $count ->
    [one] { $who } helps { $whom }
   *[other] { $who } help { $whom }
}
chart-teams-none = No project team helps a ministry yet
chart-teams-teams = { $count ->
    [one] One project team
   *[other] { $n } project teams
}
chart-teams-pools = { $count ->
    [one] one shared pool
   *[other] { $n } shared pools
}
chart-teams-helped = { $count ->
    [0] no ministry yet
    [one] one ministry
   *[other] { $n } ministries
}
chart-teams-subject = For each project team the ministries that it helps
chart-teams-caption = Project teams and the ministries they help
chart-posts = { $count ->
    [one] One of { $of } posts is filled
   *[other] { $n } of { $of } posts are filled
}
chart-posts-planned = { $count ->
    [one] One post is planned
   *[other] { $n } posts are planned
}
chart-posts-subject = Planned and filled posts, all bars on one scale
chart-posts-caption = Posts of the project teams
chart-posts-filled = filled
chart-posts-free = still vacant
chart-posts-untold = not stated
column-planned = planned

## Outside figures

chart-source-others = Published by others, not counted by this website
chart-indicator-one = { $title }: { $value } ({ $date })
chart-indicator-course = { $title }: from { $from } ({ $start }) to { $to } ({ $end })
chart-indicator-range = { $title }: highest value { $most }, lowest { $least }
chart-indicator-list = { $title }: { $items }
chart-indicator-same = { $title }: unchanged at { $to } ({ $start } to { $end })
chart-indicator-caption = Published values: { $title }
indicator-unit = Unit: { $unit }

chart-svg = Chart (SVG)
chart-csv = Numbers (CSV)
