# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

version-of-nothing = A version in another language, but there is no file “{ $file }” that it belongs to.
    .hint = A version is named like the original with the language before the ending: “numbers.de.md” belongs to “numbers.md”.
    .explain =
        There can be versions in other languages of each item and each page of your own. The file
        lies beside the original and is named like it, with the code of the language before “.md”:

            content/news/2020-07-15-numbers.md         the original
            content/news/2020-07-15-numbers.de.md      in German
            content/pages/imprint.uk.md                the imprint in Ukrainian

        Its front matter holds `title` and, if wanted, `teaser`. Date, embargo and all else are the
        original's; the version appears with it and never before. `fortschritt list` says which
        versions are missing.

version-in-same-language = “{ $file }” is in the language “{ $language }” already.
    .hint = Name the other language, as in “numbers.de.md”, or delete this file.
    .explain =
        A version in another language stands beside the original. In the same language it would be
        the same text at two addresses, and nobody would know which one holds.

version-language = “{ $language }” before the ending is not the code of a language.
    .hint = Versions are named like the original with the code of the language before the ending, such as “numbers.de.md”. A backup copy does not belong in this folder: everything in it is published.
    .explain =
        What lies beside an item or page and is named like it, with a code before “.md”, is its version
        in another language and is published. The codes are those of the standard ISO 639: `de`
        German, `uk` Ukrainian, `tr` Turkish, `ar` Arabic, `hsb` Upper Sorbian.

        If it is an old version, delete it; version control still has it.

image-missing = The picture “{ $value }” is not in the folder of this file.
    .hint = Put the picture next to the Markdown file and write only its name, such as `photo.jpg`. Capitals and the ending must be the same.
    .explain =
        Pictures are kept in the same folder as the news item or page that shows them. Write only
        the name of the file, without a folder before it:

            image: {"{"}src: C:\Pictures\Photo.JPG, …{"}"}      # not this
            image: {"{"}src: photo.jpg, …{"}"}                  # this instead

        On many servers “Photo.JPG” and “photo.jpg” are two different files. Small letters
        without umlauts and spaces cause the least trouble.

        If you have only just added the picture, make sure that it is saved and passed on
        together with the text.

external-image = The picture “{ $target }” is not among the files of this website.
    .hint = Save it next to the Markdown file and write only its name, such as `![Handover of the certificate](handover.jpg)`.
    .explain =
        When a picture is loaded from another server, that server learns who reads the website
        and can swap or delete the picture at any time. Therefore no page connects to other
        servers. Pictures embedded in the address (`data:`) are not possible either.

            ![Photo](https://pictures.example/photo.jpg)      ← not this
            ![Photo](photo.jpg)                               ← this instead

        Save the picture in the folder of the text, and check that you may use it. A link to a
        page of another website is still possible.

not-a-picture = “{ $value }” is not a picture that can be published.
    .hint = Possible are files whose names end in “.jpg”, “.jpeg”, “.png”, “.webp” or “.svg”.
    .explain =
        Only a picture is published as a picture. Other files could take the place of a page, or hold
        something that does not belong on the website.

        Save the picture in one of these formats.

        Open pictures of an iPhone (`.heic`), artwork for print (`.tif`) and animations (`.gif`) in an
        image editor and save them as JPEG.

picture-name = The file name “{ $value }” holds characters that disturb an address.
    .hint = Use only letters without accents, digits, dot, hyphen and underscore, such as `photo-1.jpg`, and change the name here as well.
    .explain =
        The name of the file becomes part of the picture's address. Spaces, accents and characters
        such as “#” or “?” mean something else there, or get lost on the way.

picture-unreadable = { $cause ->
        [format] The file “{ $value }” holds no JPEG, PNG, WebP or SVG picture, whatever its name says.
        [animated] The picture “{ $value }” moves.
        [too-large] The picture “{ $value }” is too large: possible are edges of 16,384 pixels and some 170 million pixels in all.
        [embedded] The drawing “{ $value }” holds a picture, which in turn may tell something.
       *[damaged] The picture “{ $value }” is damaged or incomplete.
    }
    .hint = { $cause ->
        [format] Open it in an image editor and save it as JPEG or PNG. To rename the file is not enough.
        [animated] Use a still: nobody can stop an animation on the page, and accessibility law asks for that.
        [too-large] Make it smaller; it is published with at most 2,048 pixels across anyway.
        [embedded] Save it as PNG or JPEG, or take the picture (`<image>`) out.
       *[damaged] Copy it here once more, or save it anew in an image editor.
    }
    .explain =
        Pictures are made smaller and written anew for the website, so that they load fast on a phone
        and tell nothing: the place, camera and editor that a file names are not published. For that
        the picture must be readable.

        A photo of an iPhone is sometimes called `.jpg` and is a HEIC picture all the same; a program
        that opens pictures and saves them as JPEG makes a proper one of it.

picture-without-alt = Nothing says here what the picture “{ $value }” shows.
    .hint = Write it between the square brackets: `![The minister presses the start button]({ $value } "Photo: name, licence")`.
    .explain =
        Whoever does not see the picture hears or reads this sentence instead (WCAG 1.1.1). It says
        what matters about the picture, not “picture” or the name of the file.

        A picture that only decorates does not belong in a text.

picture-without-credit = The picture “{ $value }” has no credit here.
    .hint = Write it in quotation marks after the file name: `![What it shows]({ $value } "Photo: name, licence")`.
    .explain =
        Whoever made a picture has to be named, and free licences ask for their own name beside it.
        The credit then stands under the picture:

            ![The chancellery in the evening](chancellery.jpg "Photo: State Chancellery, CC BY 4.0")

        A picture of your own has a credit as well, such as “Drawing: Ministry of Finance”.
