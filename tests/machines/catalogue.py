# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

"""Reads both DCAT files of a published site as graphs, and holds them against shapes.

Usage: catalogue.py SITE [OFFICIAL]

SITE is a folder that `build` wrote for a site with `demo: false`, a licence that asks for a name, a data provider and a
place. The shapes beside this file are always applied; OFFICIAL, if given, is a folder with the SHACL files of DCAT-AP.de
2.0 (github.com/GovDataOfficial/DCAT-AP.de), of which the profile "Spezifikation + Konventionen" is applied as well.
"""

import hashlib
import sys
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Namespace, URIRef
from rdflib.compare import graph_diff, isomorphic
from rdflib.namespace import DCAT, RDF, SH, SKOS

SPDX = Namespace("http://spdx.org/rdf/terms#")
VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
EU = "http://publications.europa.eu/resource/authority"
DE = "http://dcat-ap.de/def"

# The profile's files; the sixth of its list only names the vocabularies that the web would have to be asked for.
OFFICIAL = [
    "dcat-ap-spec-german-messages.ttl",
    "dcat-ap-spec-german-additions.ttl",
    "dcat-ap-de-deprecated.ttl",
    "dcat-ap-konventionen.ttl",
    "dcat-ap_2.1.1_shacl_shapes.ttl",
]

# The official shapes ask the remote vocabularies whether a term is one of theirs. That stays aside: these are the terms
# in question, each with the vocabulary that it is taken for a member of. A term that is not here fails.
REMOTE = {
    f"{EU}/data-theme/GOVE": f"{EU}/data-theme",
    f"{EU}/file-type/CSV": f"{EU}/file-type",
    f"{EU}/file-type/JSON": f"{EU}/file-type",
    f"{EU}/language/DEU": f"{EU}/language",
    f"{EU}/planned-availability/STABLE": f"{EU}/planned-availability",
    f"{DE}/licenses/dl-by-de/2.0": f"{DE}/licenses",
    f"{DE}/hashAlgorithms/sha/256": f"{DE}/hashAlgorithms",
    f"{DE}/contributors/beispiel": f"{DE}/contributors",
    f"{DE}/politicalGeocoding/stateKey/16": f"{DE}/politicalGeocoding/stateKey",
    f"{DE}/politicalGeocoding/Level/state": f"{DE}/politicalGeocoding/Level",
}


def fail(message):
    sys.exit(f"catalogue.py: {message}")


def the_same_graph(site):
    """Both notations say the same."""
    turtle = Graph().parse(site / "daten/dcat.ttl", format="turtle")
    json_ld = Graph().parse(site / "daten/dcat.jsonld", format="json-ld")
    if not isomorphic(turtle, json_ld):
        _, left, right = graph_diff(turtle, json_ld)
        fail(f"the graphs differ:\n{left.serialize()}\n---\n{right.serialize()}")
    return turtle


def files_are_as_described(graph, site):
    """Each distribution is a file of the size and with the digest that the catalogue names."""
    found = 0
    for node in graph.subjects(RDF.type, DCAT.Distribution):
        url = str(graph.value(node, DCAT.downloadURL))
        data = (site / "daten" / url.rsplit("/", 1)[1]).read_bytes()
        if int(graph.value(node, DCAT.byteSize)) != len(data):
            fail(f"{url} has {len(data)} bytes")
        digest = str(graph.value(graph.value(node, SPDX.checksum), SPDX.checksumValue))
        if digest.lower() != hashlib.sha256(data).hexdigest():
            fail(f"{url} has another digest")
        found += 1
    return found


def broken(shapes, data):
    """What a graph of shapes finds, one line each."""
    conforms, report, _ = validate(data, shacl_graph=shapes)
    lines = []
    for result in report.subjects(RDF.type, SH.ValidationResult):
        severity = report.value(result, SH.resultSeverity).fragment
        node, path = report.value(result, SH.focusNode), report.value(result, SH.resultPath)
        message = report.value(result, SH.resultMessage)
        lines.append(f"{severity}: {node} {path}: {message}")
    if conforms == bool(lines):
        fail("the report contradicts itself")
    return sorted(lines)


def shapes_can_fail(shapes, graph):
    """Each mandatory statement is missed when it is gone: shapes that nothing can break prove nothing."""
    mandatory = {shapes.value(shape, SH.path) for shape in shapes.subjects(SH.minCount, None)}
    # Of these a dataset has others beside it that will do.
    mandatory -= {VCARD.hasURL, VCARD.hasEmail, DCAT.startDate, DCAT.endDate}
    for predicate in mandatory:
        less = Graph()
        for triple in graph:
            if triple[1] != predicate:
                less.add(triple)
        if not broken(shapes, less):
            fail(f"without {predicate} the shapes are content")
    return len(mandatory)


def main():
    site = Path(sys.argv[1])
    graph = the_same_graph(site)
    files = files_are_as_described(graph, site)
    own = Graph().parse(Path(__file__).with_name("shapes.ttl"))
    wrong = broken(own, graph)
    if wrong:
        fail("against our shapes:\n" + "\n".join(wrong))
    broken_by = shapes_can_fail(own, graph)
    print(f"{len(graph)} statements in both notations, {files} distributions as described, our shapes content, "
        f"and none of {broken_by} statements may be missing")
    if len(sys.argv) < 3:
        return
    official = Graph()
    for name in OFFICIAL:
        official.parse(Path(sys.argv[2]) / name)
    known = Graph()
    for triple in graph:
        known.add(triple)
    used = {str(term) for term in graph.objects() if str(term) in REMOTE}
    for term in used:
        known.add((URIRef(term), SKOS.inScheme, URIRef(REMOTE[term])))
    wrong = broken(official, known)
    if wrong:
        fail("against the official shapes:\n" + "\n".join(wrong))
    print(f"official shapes content, {len(used)} terms of remote vocabularies taken for theirs:")
    for term in sorted(used):
        print(f"  {term}")


if __name__ == "__main__":
    main()
