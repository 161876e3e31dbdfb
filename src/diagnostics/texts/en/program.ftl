# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

### What the program says of itself: levels, troubles, summaries. The same keys with the same variables
### stand in de/program.ftl.

level-error = error
level-warning = warning
level-hint = help
did-you-mean = Did you mean “{ $suggestion }”?

trouble-read = “{ $path }” could not be read; please check that the file or folder exists and that you may read it ({ $cause }).
trouble-write = “{ $path }” could not be written; please check that you may write there and that there is enough free space ({ $cause }).
trouble-output-is-source = “{ $path }” cannot be the output folder, because it contains source files of the website or lies in a folder of source files; please name another one with `--output`, such as `--output public`.
trouble-not-ours = “{ $path }” was not written by this program or has been changed since, so nothing in the output folder was changed; please move that file or folder away, or name another output folder with `--output`.
trouble-no-site = Neither “{ $path }” nor any folder above it contains the file “data/site.yaml”, by which the program recognises a website; please change to the folder of the website, or name it with `--root`.
# Here path is the name of the option or variable, and cause the value as typed.
trouble-argument = { $path ->
        [SOURCE_DATE_EPOCH] With `--reproducible`, the environment variable `SOURCE_DATE_EPOCH` must hold a number of seconds since 1 January 1970, but its value is “{ $cause }”.
       *[other] The value “{ $cause }” cannot be used for `{ $path }`; `fortschritt help` shows what is possible.
    }

trouble-vast-table = “{ $path }”: the sheet “{ $cause }” reaches too far; something stands in a cell far to the right or below. Delete the empty rows and columns behind the table.
trouble-open-quote = “{ $path }” has a quotation mark in line { $cause } that nobody closes; all that stands below belongs to a single cell like this.
trouble-workbook = “{ $path }” cannot be read as a table; .xlsx, .xls, .ods and .csv can be ({ $cause }).

summary-built = { $nfiles ->
        [one] { $nfiles } file
       *[other] { $nfiles } files
    }, { $npages ->
        [one] { $npages } page
       *[other] { $npages } pages
    } among them, in “{ $path }”: { $nwritten } written, { $nremoved } removed ({ $seconds } s).
summary-checked = { $npages ->
        [one] { $npages } page
       *[other] { $npages } pages
    } checked, no errors ({ $seconds } s).
summary-errors = { $nerrors ->
        [one] { $nerrors } error
       *[other] { $nerrors } errors
    }{ $nwarnings ->
        [0] .
        [one] {" "}and { $nwarnings } warning.
       *[other] {" "}and { $nwarnings } warnings.
    }
nothing-written = Nothing was written.
summary-warnings = { $nwarnings ->
        [one] { $nwarnings } warning.
       *[other] { $nwarnings } warnings.
    }
summary-strict = { $nwarnings ->
        [one] { $nwarnings } warning, which counts as an error because of `--strict`.
       *[other] { $nwarnings } warnings, which count as errors because of `--strict`.
    }
schemas-written = { $nfiles ->
        [one] { $nfiles } schema file
       *[other] { $nfiles } schema files
    } written to “{ $path }”.
manual-written = Manual pages written in “{ $path }”. `man` shows them, as in `man { $path }/fortschritt.1`.
unknown-code = There is no code “{ $code }”.
codes-list = These codes have an explanation:

release-written = Release { $release } for the Stichtag { $as_of } is written, with all that was reported up to { $cutoff }; public from { $published }. Digest: { $digest }. Put “{ $file }” and “{ $states }” under version control; nobody changes them any more.
release-in-the-past = So it has been public since { $published }, which is in the past. That is right only if it did appear then; otherwise delete both files and write it anew without `--published`.
release-as-of = “data/site.yaml” still says `as_of: { $shown }`. The home page shows the new figures only when { $as_of } stands there, or the line is gone.
release-not-announced = It was not announced: “data/calendar.yaml” has no date for { $release }.
unfit-id = “{ $release }” cannot be the name of a release; allowed are small letters, digits and hyphens, such as “2020-06”.
unfit-exists = Release { $release } exists; a published release is never overwritten.
unfit-as-of-after-cutoff = The Stichtag { $as_of } lies after the cutoff { $cutoff }; please name an earlier Stichtag with `--as-of`.
unfit-cutoff-in-future = The cutoff { $cutoff } lies in the future (today: { $today }); nobody knows yet what will be reported until then. Please make the release afterwards.
unfit-published-before-cutoff = At { $published } the release would be public before its cutoff { $cutoff }; please name a later moment with `--published` or an earlier cutoff with `--cutoff`.
unfit-not-newest = The new release would have the Stichtag { $as_of }, but there is one of that or a later day; please name a later one with `--as-of`.
unfit-before-predecessor = Cutoff ({ $cutoff }) or publication ({ $published }) would lie before those of the release before; please name later ones with `--cutoff` and `--published`.
unfit-too-early = Release { $release } would be public from { $published }, but its confirmed date in “data/calendar.yaml” is later; please name that one with `--published`.
trouble-as-of-in-future = The Stichtag { $cause } lies in the future; please name a day that has been with `--as-of`.
trouble-no-place = There is no folder “{ $path }”; please name the folder of the built website or its address (https://…).
trouble-fetch = “{ $path }” cannot be fetched; please check address and connection ({ $cause }).
changes-of-one-day = Start and end are the same day ({ $from }); please name two with `--from` and `--to`.
changes-reversed = The start ({ $from }) lies after the end ({ $to }); please swap `--from` and `--to`.
changes-too-late = There is nothing to say of { $value } yet; the last day is { $last }.
changes-unknown-side = { $nknown ->
    [0] “{ $value }” is no day, and there is no release yet; a day looks like this: 2020-06-30.
   *[other] “{ $value }” is neither a release ({ $known }) nor a day; a day looks like this: 2020-06-30.
}
base-unsound = The site in “{ $path }” cannot be compared, since there are mistakes in its data; `fortschritt check --root` names them.
base-release-lost = Release { $release } is published (digest { $was }) and is missing now.
base-release-changed = Release { $release } was changed: its digest was { $was } and is { $now } now.
base-release-new = New release { $release } (digest { $now }).
base-correction-lost = The correction of release { $release } ({ $subject }, { $field }: { $published } to { $corrected }) is missing now.
base-correction-changed = The correction of release { $release } ({ $subject }, { $field }: { $published } to { $corrected }) is another one now: { $change }.
base-correction-new = New correction of release { $release }: { $subject }, { $field }: { $published } to { $corrected }.
base-method-lost = The change of method “{ $title }” of { $date } is missing now.
base-date-lost = The announced date of release { $release } ({ $was }) is missing now.
base-moves-changed = What was said of the move of release { $release } is another text now, or is missing.
base-date-moved = The confirmed date of release { $release } ({ $was }) is another one now ({ $now }), without an entry under `changes`.
verify-checksums-missing = No list of checksums is published.
verify-file-missing = The list of checksums has “{ $path }”, but there is no such file.
verify-file-changed = “{ $path }” was changed after the build: its checksum is another one.
verify-ledger-missing = No list of releases (“ledger.json”) is published.
verify-ledger-unreadable = The published list of releases (“ledger.json”) cannot be read.
verify-release-not-its-digest = The published release { $release } does not have its digest.
verify-states-not-their-digest = The published states of release { $release } do not have their digest.
verify-release-lost = Release { $release } is published (digest { $was }); the data do not have it.
verify-release-changed = Release { $release } is published with digest { $was }; in the data it has { $now }.
verify-release-new = Release { $release } is not published yet.
verify-correction-lost = A correction of release { $release } is published ({ $subject }, { $field }: { $published } to { $corrected }); the data do not have it.
verify-correction-changed = The published correction of release { $release } ({ $subject }, { $field }: { $published } to { $corrected }) is another one in the data: { $change }.
verify-correction-new = The correction of release { $release } ({ $subject }, { $field }: { $published } to { $corrected }) is not published yet.
verify-method-lost = The change of method “{ $title }” of { $date } is published; the data do not have it.
verify-date-lost = Release { $release } is announced for { $was }; the data do not have the date.
verify-moves-changed = What is published of the move of release { $release } is another text in the data, or is missing.
verify-release-overdue = Release { $release } is not published yet, though it should be since { $published }.
verify-figures-not-the-release = The published figures (“figures.json”) of release { $release } are not those of the release.
verify-page-without-digest = The published page of release { $release } does not name its digest.
verify-date-moved = Release { $release } is announced for { $was }; the data have something else ({ $now }), without an entry under `changes`.
verify-clean = “{ $place }” is right: all files have their checksums, and each published release, correction and date stands in the data as well.
verify-otherwise-clean = Otherwise “{ $place }” is right: all files have their checksums, and each published release, correction and date stands in the data as well.
verify-findings = { $npoints ->
    [one] “{ $place }” is wrong in one point.
   *[other] “{ $place }” is wrong in { $npoints } points.
}

## Not public yet

trouble-among-published = “{ $path }” lies in a folder that is published. A preview does not belong there; name another folder with --output.
trouble-holds-previews = “{ $path }” holds previews of embargoed items. This folder is not published; name another one with --output.
preview-written = Preview written: “{ $path }”. The file holds everything, pictures included, and can be sent.
news-not-there = There is no news item “{ $slug }”.
list-moment = { $date }, { $time }
list-embargoed = Embargo until { $moment }: { $title } ({ $name })
list-scheduled = To appear on { $moment }: { $title } ({ $name })
list-release = Report to appear on { $moment }: { $title } ({ $name })
list-withheld = Withheld: { $title } ({ $name })
list-draft = Draft: { $title } ({ $name })
list-stale = Nothing reported for { $ndays } days (at the Stichtag): { $title } ({ $name })
list-untranslated = No version in “{ $language }”: { $title } ({ $name })
list-next = The next thing appears on { $moment }. The site has to be built again after that.
list-nothing-ahead = Nothing waits for a moment.

## New files

new-written = Written: “{ $path }”.
new-exists = “{ $path }” exists already. The file stays as it is.
new-service-exists = There is a service with the id “{ $id }” already.
new-no-name = No file name can be made of “{ $title }”; it takes at least one letter or digit.
new-corrections = { $npoints ->
    [one] “{ $path }” has a new correction at its end. Enter the reason under `reason`, and look at `class`.
   *[other] “{ $path }” has { $npoints } new corrections at its end. Enter the reason of each under `reason`, and look at `class`.
}
new-corrections-pending = All differences are entered already. Enter the reason in “data/corrections.yaml” where `reason` is empty.
new-corrections-in-brackets = “data/corrections.yaml” is a list in brackets, to which nothing can be added at the end. Enter these lines yourself, each without the dash before it and with a comma behind it:
new-nothing-to-correct = There is nothing to correct: the data agree with all reports. First mend the wrong value in the data, then call this again.

## A new website

init-how = What you leave unanswered is filled with what stands in brackets. All of it can be changed later.
init-title = What is the website called?
init-publisher = Who publishes it?
init-email = What is the e-mail address of that body?
init-email-wrong = “{ $answer }” is no e-mail address.
init-address = At which address will the website stand?
init-address-wrong = “{ $answer }” is no address of a website; it begins with https:// and has no umlauts.
init-exists = In “{ $path }” there is “{ $name }” already. `init` overwrites nothing and has written nothing; name an empty folder.
init-done = { $nfiles } files written in { $path }. The file README.md there says what is where.

    Build the website:  fortschritt build --root { $path }
    Look at it:         python3 -m http.server --directory { $path }/public
                        and open http://localhost:8000 in a browser

## Tables of the ministries

import-sheet = # The table is understood like this (heads in row { $row }). Saved, changed and named with `--map`, it holds.
import-ignored = not used: { $heads }
import-silent = rows that name a service but no state (passed over): { $rows }
import-sums = rows of sums (passed over): { $rows }
import-quoted = “{ $name }”
import-id = id of the service
import-ozg_id = OZG-ID
import-leika = LeiKa key
import-title = title of the service
import-date = day that the report speaks of
import-status = state of the work
import-maturity = maturity
import-coverage = coverage
import-offered = bodies that offer it
import-responsible = responsible bodies
import-reported_on = day of the report
import-source = source
import-note = reason, where a state falls
import-row = row { $row }
import-no-heads = No heads were found: a row must name the service (such as “OZG-ID” or “service”) and its maturity or state (such as “maturity”, “status”). Or name the heads in a map (`--map`). Sheets of the file: { $sheets }.
import-no-head = The head “{ $head }” of the map does not stand here.
import-several-sheets = Several sheets may be meant; please name one with `--sheet`: { $sheets }.
import-two-columns = “{ $head }” means the same as the column in { $other }. Rename one of them, or delete it.
import-no-key = “{ $value }” is no number of the kind that stands here. If the row is no service, delete it.
import-no-service = There is no service “{ $value }”. Begin it with `fortschritt new service`, or correct the cell.
import-no-service-meant = There is no service “{ $value }”. Did you mean “{ $meant }”?
import-keys-differ = “{ $value }” is another service than the one in { $other }.
import-several-services = “{ $value }” fits several services. Add the OZG-ID or the title.
import-nameless = Here is a state, but not of which service.
import-twice = There is something about this service and day in { $other } already.
import-formula = “{ $value }”: the formula in this cell has no result. Correct it, or open and save the table with Excel or LibreOffice.
import-unclear-level = “{ $value }” is no certain level. A number, “level 3”, the name of a level or “unknown” can stand here. What else a word of the table means is for a map to say (`--map`).
import-unclear-status = “{ $value }” is no certain state. “open”, “planned”, “in progress”, “done” or “unknown” can stand here. What else a word of the table means is for a map to say (`--map`).
import-unclear-coverage = “{ $value }” does not say for certain how many of how many bodies. “4/23” can stand here.
import-unclear-count = “{ $value }” is no whole number.
import-unclear-date = “{ $value }” is no certain date. “30.06.2020” and “2020-06-30” can stand here, the year with four digits. If the column means something else, a map can say so (`--map`).
import-no-day = The day that the report speaks of is missing here.
import-no-date = The day that the report speaks of is missing. Name it for all rows with `--date 2020-06-30`.
import-fall = { $message } Write it into a column “note”.
import-wrong = { $message }
import-same-day = { $message } Correct the entry in the file, or name with `--reported-on` the day on which this table came.
import-other = With this report something in the data on the same service no longer fits: { $message }
import-half-coverage = Coverage takes two numbers: how many bodies offer the service, and how many are responsible.
import-no-ministry = No ministry “{ $id }” is listed. These are: { $all }.
import-no-sheet = There is no sheet “{ $sheet }”. The file has: { $sheets }.
import-no-rows = No report stands below the heads.
import-skeleton = # What do these columns mean? (`id`, `ozg_id`, `leika` or `title` for the service; `status`, `maturity`, `coverage`, `offered`, `responsible`, `date`, `reported_on`, `source`, `note`) Strike out what is not to be read.
import-hidden = “{ $name }” (hidden)
import-fixed-form = The entry of this service is written so that nothing can be added without changing it. Enter this report by hand.
import-refused = Nothing was written. { $nrefused ->
    [one] One place is
   *[other] { $nrefused } places are
} to be cleared up; { $nnew ->
    [one] one new report
   *[other] { $nnew } new reports
} would be ready, { $nknown ->
    [one] one is
   *[other] { $nknown } are
} in the data already.
import-would = { $nnew ->
    [one] One new report
   *[other] { $nnew } new reports
}; { $nknown ->
    [one] one is
   *[other] { $nknown } are
} in the data already. Nothing is written yet (`--dry-run`).
import-done = { $nnew ->
    [one] One new report entered
   *[other] { $nnew } new reports entered
}; { $nknown ->
    [one] one was
   *[other] { $nknown } were
} in the data already.
