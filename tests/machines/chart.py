# SPDX-FileCopyrightText: 2026 The Fortschritt contributors
# SPDX-License-Identifier: EUPL-1.2

# Maturity by ministry, drawn again from the open data: python chart.py figures.json chart.png

import json, sys
import matplotlib.pyplot as plt
# One row for each measure of each scope; here those of ministries.
rows = [row for row in json.load(open(sys.argv[1]))["figures"] if row["scope_kind"] == "ministry"]
# The levels, each of its own model, and what is unknown add up to all services of a ministry.
parts = dict.fromkeys((row["measure"], row["model"]) for row in rows if row["measure"].startswith(("maturity-", "unknown")))
ends = {row["scope_id"]: 0 for row in rows}
for part in parts:  # each bar begins where the one before it ends
    n = {row["scope_id"]: row["n"] for row in rows if (row["measure"], row["model"]) == part}
    plt.barh(list(n), list(n.values()), left=list(ends.values()), label=part[0])
    ends = {ministry: ends[ministry] + n[ministry] for ministry in n}
plt.legend(), plt.savefig(sys.argv[2])
