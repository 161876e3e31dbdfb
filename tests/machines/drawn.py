# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

"""Runs the ten lines of chart.py on a published site, and holds its bars against the site's own chart.

Usage: drawn.py SITE
"""

import csv
import runpy
import sys
import tempfile
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def main():
    site, script = Path(sys.argv[1]), Path(__file__).with_name("chart.py")
    with tempfile.TemporaryDirectory() as folder:
        sys.argv = [str(script), str(site / "daten/figures.json"), f"{folder}/chart.png"]
        runpy.run_path(str(script))
        if Path(sys.argv[2]).stat().st_size < 5000:
            sys.exit("drawn.py: there is no picture")
    axes = plt.gca()
    drawn = {}
    for bars in axes.containers:
        for label, bar in zip(axes.get_yticklabels(), bars):
            drawn.setdefault(label.get_text(), {})[bars.get_label()] = int(bar.get_width())
    with open(site / "daten/diagramme/maturity-by-ministry.csv", newline="") as file:
        own = {row.pop("ministry"): row for row in csv.DictReader(file)}
    for ministry, row in own.items():
        bars = drawn[ministry]
        if {part: int(row[part]) for part in bars} != bars or sum(bars.values()) != int(row["total"]):
            sys.exit(f"drawn.py: {ministry} is drawn as {bars}, the site's own chart has {row}")
    print(f"{len(own)} bars as in the site's own chart")


if __name__ == "__main__":
    main()
