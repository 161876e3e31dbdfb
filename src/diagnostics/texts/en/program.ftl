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
unknown-code = There is no code “{ $code }”.
codes-list = These codes have an explanation:

release-written = Release { $release } for the Stichtag { $as_of } is written, with all that was reported up to { $cutoff }; public from { $published }. Digest: { $digest }. Put “{ $file }” and “{ $states }” under version control; nobody changes them any more.
unfit-id = “{ $release }” cannot be the name of a release; allowed are small letters, digits and hyphens, such as “2020-06”.
unfit-exists = Release { $release } exists; a published release is never overwritten.
unfit-as-of-after-cutoff = The Stichtag { $as_of } lies after the cutoff { $cutoff }; please name an earlier Stichtag with `--as-of`.
unfit-cutoff-in-future = The cutoff { $cutoff } lies in the future (today: { $today }); nobody knows yet what will be reported until then. Please make the release afterwards.
unfit-published-before-cutoff = At { $published } the release would be public before its cutoff { $cutoff }; please name a later moment with `--published` or an earlier cutoff with `--cutoff`.
unfit-not-newest = There is a release of the Stichtag { $as_of } or a later one; please name a later Stichtag with `--as-of`.
unfit-too-early = Release { $release } would be public from { $published }, but its confirmed date in “data/calendar.yaml” is later; please name that one with `--published`.
