# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reads what a published site holds for programs, with the readers that others use.

Usage: outputs.py SITE

SITE is a folder that `build` wrote. Checked are: the data package with all its tables (frictionless), JSON against CSV, the
feeds (feedparser), the calendar (icalendar), the sitemap (lxml), the JSON-LD of every page, security.txt, and the
checksums (sha256sum). The first thing that a reader does not accept ends the run.
"""

import csv
import datetime
import json
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import frictionless
from icalendar import Calendar
from lxml import etree, html

FORMULA = re.compile("[=+@＝＋－＠-]")
NUMBER = re.compile(r"[+-]?[0-9]+([.][0-9]+)?")
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def fail(message):
    sys.exit(f"outputs.py: {message}")


def data_folder(site):
    found = [site / name for name in ("daten", "data") if (site / name / "datapackage.json").is_file()]
    return found[0] if found else fail("there is no data package")


def package(data):
    """frictionless accepts types, codes, keys, sizes and digests of all tables."""
    report = frictionless.validate(str(data / "datapackage.json"))
    if not report.valid:
        fail(f"the data package: {report.flatten(['name', 'rowNumber', 'fieldName', 'type', 'note'])[:20]}")
    described = json.loads((data / "datapackage.json").read_text())["resources"]
    tables = [one for one in described if one.get("type") == "table"]
    on_disk = {path.name for path in data.glob("*.csv")}
    if {one["path"] for one in tables} != on_disk:
        fail(f"tables described {sorted(one['path'] for one in tables)}, there are {sorted(on_disk)}")
    for one in tables:
        fields = one["schema"]["fields"]
        silent = [field["name"] for field in fields if not field["title"] or "data-field" in json.dumps(field)]
        if silent:
            fail(f"{one['path']}: columns without a meaning: {silent}")
        # frictionless lets an empty cell pass in a primary key, and two equal rows in a unique one; the standard does not.
        keys = one["schema"].get("primaryKey", [])
        for names, may_be_empty in [(keys, False), *((names, True) for names in one["schema"].get("uniqueKeys", []))]:
            with open(data / one["path"], newline="", encoding="utf-8") as file:
                rows = [tuple(row[name] for name in names) for row in csv.DictReader(file)]
            if names and (len(set(rows)) != len(rows) or not may_be_empty and any("" in row for row in rows)):
                fail(f"{one['path']}: {names} do not name a row")
    return tables


def at(record, path):
    for name in path.split("."):
        record = record.get(name) if isinstance(record, dict) else None
    return record


def cell(value, name):
    """A value of the JSON as the table has it: this reader knows nothing of how the program does it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        items = [one[name.rsplit(".", 1)[-1]] if isinstance(one, dict) else one for one in value]
        return " ".join(items)
    if not isinstance(value, str):
        return str(value)
    parts = re.split("([;\t\n\r])", value)
    return "".join("'" + part if FORMULA.match(part) and not NUMBER.fullmatch(part) else part for part in parts)


def rows_of(document, key, names):
    """The records of a JSON file as rows; a list of records within one makes a row of each of its own."""
    head = {name: value for name, value in document.items() if name != key}
    for record in document[key]:
        lists = {name.split(".")[0] for name in names if isinstance(record.get(name.split(".")[0]), list)}
        lists = [name for name in lists if any(one.startswith(name + ".") for one in names)]
        parts = record[lists[0]] if lists else [None]
        for part in parts or [{}]:
            whole = {**head, **record}
            if lists:
                whole[lists[0]] = part
            yield [cell(at(whole, name), name) for name in names]


def json_equals_csv(data, tables):
    """Each cell of each table is the value of the same name in the JSON."""
    cells = 0
    for table in tables:
        document = json.loads((data / table["path"].replace(".csv", ".json")).read_text())
        key = table["name"].replace("-", "_")
        with open(data / table["path"], newline="", encoding="utf-8") as file:
            names, *rows = list(csv.reader(file))
        if names != [field["name"] for field in table["schema"]["fields"]]:
            fail(f"{table['path']}: the header is not that of the package")
        expected = list(rows_of(document, key, names))
        if rows != expected:
            wrong = next((pair for pair in zip(rows, expected) if pair[0] != pair[1]), (len(rows), len(expected)))
            fail(f"{table['path']} is not its JSON: {wrong}")
        cells += len(names) * len(rows)
    return cells


def feeds(site):
    found = 0
    for path in sorted(site.rglob("feed.xml")):
        feed = feedparser.parse(path.read_bytes())
        if feed.bozo or not feed.feed.get("id") or not feed.version == "atom10":
            fail(f"{path}: {feed.get('bozo_exception')}")
        found += 1
    return found


def calendar(data):
    events = Calendar.from_ical((data / "kalender.ics").read_bytes()).walk("VEVENT")
    for event in events:
        if event.errors or not event.get("uid") or not event.get("dtstart"):
            fail(f"the calendar: {event.errors} in {event.get('summary')}")
    return len(events)


def sitemap(site):
    """Every page that is no detour is listed, and nothing else."""
    root = etree.parse(site / "sitemap.xml").getroot()
    listed = [one.findtext(f"{SITEMAP}loc") for one in root.findall(f"{SITEMAP}url")]
    for day in root.iter(f"{SITEMAP}lastmod"):
        datetime.date.fromisoformat(day.text)
    home = min(listed, key=len)
    pages = set()
    for path in site.rglob("index.html"):
        page = html.parse(str(path))
        if not page.xpath("//meta[@http-equiv='refresh']"):
            inner = path.parent.relative_to(site).as_posix()
            pages.add(home if inner == "." else f"{home}{inner}/")
    if pages != set(listed) or len(listed) != len(set(listed)):
        fail(f"the sitemap: {sorted(pages ^ set(listed))[:10]}")
    return len(listed)


def fragments(site, data):
    """What metadata say of a page, a browser finds there."""
    page = html.parse(str(data / "index.html"))
    ids = {f"#{one}" for one in page.xpath("//@id")}
    urls = [one["url"] for script in page.xpath("//script[@type='application/ld+json']/text()")
            for one in json.loads(script).get("dataset", [])]
    turtle = (data / "dcat.ttl").read_text()
    urls += re.findall(r"dcat:landingPage <([^>]+)>", turtle)
    lost = [url for url in urls if "#" in url and "#" + url.split("#")[1] not in ids]
    if lost or len(urls) < 22:
        fail(f"the data page has no part for {lost}, {len(urls)} addresses")


def json_ld(site):
    """Each script of JSON-LD is JSON of schema.org; a demonstration names no authority."""
    kinds = {}
    for path in sorted(site.rglob("*.html")):
        text = path.read_text(encoding="utf-8")
        for script in html.fromstring(text.encode()).xpath("//script[@type='application/ld+json']"):
            thing = json.loads(script.text)
            if thing["@context"] != "https://schema.org":
                fail(f"{path}: {thing['@context']}")
            if 'class="demo"' in text and "Government" in script.text:
                fail(f"{path}: a demonstration speaks for an authority")
            kinds[thing["@type"]] = kinds.get(thing["@type"], 0) + 1
    if not {"BreadcrumbList", "DataCatalog"} <= kinds.keys():
        fail(f"JSON-LD of {kinds}")
    return kinds


def security(site):
    """RFC 9116: Contact and Expires are there, the latter once and less than a year ahead."""
    path = site / ".well-known/security.txt"
    fields = [line.split(": ", 1) for line in path.read_text().splitlines()]
    named = {name: value for name, value in fields}
    expires = datetime.datetime.fromisoformat(named["Expires"].replace("Z", "+00:00"))
    if not urlsplit(named["Contact"]).scheme or len(named) != len(fields):
        fail(f"security.txt: {fields}")
    built = json.loads((data_folder(site) / "build.json").read_text())["now"]
    built = datetime.datetime.fromisoformat(built[:19] + "+00:00")
    if not datetime.timedelta(0) < expires - built < datetime.timedelta(days=365):
        fail(f"security.txt expires {expires}, built {built}")
    return f"security.txt until {expires.date()}"


def well_formed(site):
    """Every drawing and feed is XML."""
    files = [path for path in site.rglob("*") if path.suffix in (".svg", ".xml")]
    for path in files:
        etree.parse(path)
    return len(files)


def checksums(site, data):
    """sha256sum accepts the list, and the list leaves nothing out."""
    name = (data / "checksums.sha256").relative_to(site).as_posix()
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", name], cwd=site, check=True)
    listed = {line.split("  ", 1)[1] for line in (site / name).read_text().splitlines()}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    if files - listed != {name, ".fortschritt.json"}:
        fail(f"not in the checksums: {sorted(files - listed)}")
    return len(listed)


def main():
    site = Path(sys.argv[1])
    data = data_folder(site)
    tables = package(data)
    print(f"{len(tables)} tables as the package says, {json_equals_csv(data, tables)} cells as in the JSON")
    print(f"{feeds(site)} feeds, {calendar(data)} dates, {sitemap(site)} pages in the sitemap, {security(site)}")
    fragments(site, data)
    print(f"JSON-LD: {json_ld(site)}")
    print(f"{checksums(site, data)} checksums, {well_formed(site)} files of XML")


if __name__ == "__main__":
    main()
