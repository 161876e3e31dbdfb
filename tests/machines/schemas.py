# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

"""Holds the JSON Schemas of the input files against files, as an editor does.

Usage: schemas.py SCHEMAS REPOSITORY [SITE…]

SCHEMAS is a folder that `fortschritt schema` wrote. Every file of the example sites, of the demonstration and of
further sites must be accepted. Of the broken sites, whose mistakes stand in their `expected.txt`, each file with a mistake of form must be
refused, and each other file accepted.
"""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor

# What is wrong with a file whatever its words mean, as the program calls it.
FORM = {"unknown-key", "missing-key", "wrong-type", "unknown-value", "out-of-range"}
# What is no YAML, no text at all, or of a newer format is refused before a schema is asked.
UNREADABLE = {
    "control-character", "duplicate-key", "format-too-new", "front-matter-missing", "not-utf8", "unknown-file", "utf-16", "wrong-ending",
    "yaml-colon", "yaml-hash", "yaml-syntax", "yaml-tab", "yaml-too-deep", "yaml-too-large",
}


def fail(message):
    sys.exit(f"schemas.py: {message}")


class Constructor(SafeConstructor):
    """YAML 1.2, as editors read it: a date is a text."""


Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read(schemas):
    found = {}
    for path in sorted(schemas.glob("*.schema.json")):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        found[path.name.removesuffix(".schema.json")] = Draft202012Validator(schema)
    return found


def undescribed(schema, path=""):
    """Properties without a description: an editor shows it while one types."""
    if isinstance(schema, dict):
        for name, one in schema.get("properties", {}).items():
            if isinstance(one, dict) and "description" not in one and "$ref" not in one:
                yield f"{path}/{name}"
        for name, one in schema.items():
            yield from undescribed(one, f"{path}/{name}")
    elif isinstance(schema, list):
        for one in schema:
            yield from undescribed(one, path)


def kind(file):
    """The schema of a file, by its path from the site's root; none for what has none."""
    parts = file.parts
    if file.suffix == ".md" and parts[0] == "content":
        if re.search(r"\.[a-z]{2,3}$", file.stem):
            return "version"
        return {"news": "news", "pages": "page"}.get(parts[1])
    if file.name == "theme.yaml" and parts[0] == "themes":
        return "theme"
    if file.suffix == ".yaml" and parts[0] == "data":
        if len(parts) > 2:
            return "services" if parts[1] == "services" else None
        return file.stem
    return None


def document(path):
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix == ".md":
        found = re.match(r"---\s*\n(.*?)\n---\s*(\n|$)", text, re.DOTALL)
        text = found.group(1) if found else ""
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = Constructor
    return yaml.load(text)


def files(root):
    for path in sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink()):
        file = path.relative_to(root)
        name = kind(file) if len(file.parts) > 1 else None
        if name:
            yield file, name, path


def accepted(schemas, root):
    count = 0
    for file, name, path in files(root):
        value = document(path)
        # An empty file is an empty list.
        mistakes = [] if value is None else [error.message for error in schemas[name].iter_errors(value)]
        if mistakes:
            fail(f"{path}: {mistakes}")
        count += 1
    return count


def mistakes_of(case):
    """Codes of errors with their lines by file, as the program told them."""
    text = (case / "expected.txt").read_text()
    found = {}
    told = re.compile(r"^Fehler\[([a-z0-9-]+)\].*?^ *--> (\S.*?):(\d+):\d+$", re.DOTALL | re.MULTILINE)
    for code, file, line in told.findall(text):
        found.setdefault(file, []).append((code, int(line)))
    return found


def front_matter_ends(path):
    """The last line that a schema is about."""
    lines = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    fences = [number for number, line in enumerate(lines, 1) if line.rstrip() == "---"]
    return fences[1] if path.suffix == ".md" and len(fences) > 1 else len(lines)


def is_lenient(error):
    """A number where a text belongs, which the program reads as written; or nothing, of which it says so in its own way."""
    return error.validator in ("type", "anyOf", "enum") and (error.instance is None or isinstance(error.instance, (int, float)))


def broken(schemas, cases):
    refused = passed = 0
    for case in sorted(path for path in cases.iterdir() if path.is_dir()):
        told = mistakes_of(case)
        for file, name, path in files(case / "site"):
            mistakes, last = told.get(file.as_posix(), []), front_matter_ends(path)
            if name not in schemas or {code for code, _ in mistakes} & UNREADABLE:
                continue
            codes = {code for code, line in mistakes if line <= last}
            value = document(path)
            errors = [] if value is None else list(schemas[name].iter_errors(value))
            wrong = bool(errors)
            if codes & FORM and not errors or not codes & FORM and not all(map(is_lenient, errors)):
                fail(f"{path}: the program says {sorted(codes)}, the schema {[error.message for error in errors]}")
            refused += wrong
            passed += not wrong
    return refused, passed


def main():
    schemas, repository = read(Path(sys.argv[1])), Path(sys.argv[2])
    silent = [f"{name}{path}" for name, one in schemas.items() for path in undescribed(one.schema)]
    if silent:
        fail(f"without a description: {silent}")
    count = accepted(schemas, repository)
    for site in [*sorted((repository / "tests/sites").glob("*/site")), *map(Path, sys.argv[3:])]:
        count += accepted(schemas, site)
    refused, passed = broken(schemas, repository / "tests/broken")
    print(f"{len(schemas)} schemas: {count} files accepted, {refused} broken ones refused, {passed} wrong in meaning only accepted")


if __name__ == "__main__":
    main()
