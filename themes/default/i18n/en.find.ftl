# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Finding things: the search, and the fields above the table of services.

menu-search = Search
search-ministry = Ministry
search-topic = Topic field
search-life-event = Life event
search-release = Release
search-page = Page
finder-ministry = Ministry
finder-topic = Topic field
finder-level = Maturity
finder-status = State of work
finder-executor = Executed by
finder-everywhere = online everywhere
finder-order-title = by title
finder-order--title = by title, from Z to A
finder-order-level = the most mature first
finder-order--level = the least mature first
finder-order-status = the finished ones first
finder-order--status = the unfinished ones first
finder-order-ministry = by ministry
finder-order--ministry = by ministry, reversed

## The search

search_label = What are you looking for?
search_example = such as driving licence, child benefit or Ministry of Finance
search_button = Search
search_no_script = The search needs JavaScript, which is not active in your browser. All that it finds is on these pages as well:
search_browse = Or look around:
search_results = Results
# %n: how many, %q: what was looked for
search_found = %n results for “%q”
search_found_one = 1 result for “%q”
search_near = No result for “%q”. Spelt similarly:
search_some = No result with all words of “%q”. With some of them:
search_none = No result for “%q”. Perhaps the service has another name in official language: try a shorter word, or look under topics and life events.
search_broken = The search could not be loaded. Please try again later.
search_more = Show more results
# Words that say nothing of what is looked for
search_stop = the a an and or for in at on of to with where how what can i my online apply application get need

## The table of services

finder_heading = Narrow services down
finder_words = Name of the service
finder_all = all
finder_reset = Show all
# %n of %of services
finder_found = %n of %of services
finder_outside = , not counted among them: %n
finder_none = No service fits this selection.
finder_more = Show more services
finder_order = Order
finder_fields = By ministry, topic, maturity and more
