"""Writes engaged_placebo.csv: a made-up "engaged" list for the CDNOW orders.

CDNOW holds no engagement. "Engaged" here means: the first purchase day held two or more CDs,
dated on that first day. It stands in for a real list so that the report can be built end to end;
whatever lift comes out says nothing about engagement.

Usage: python3 generate.py   (standard library only)
"""

import csv
from pathlib import Path

here = Path(__file__).parent
first_day = {}
discs = {}
with open(here.parent / "cdnow_sample.csv", newline="") as orders:
    for row in csv.DictReader(orders):
        customer, day, cds = row["customer_id"], row["date"], int(row["cds"])
        if customer not in first_day or day < first_day[customer]:
            first_day[customer], discs[customer] = day, 0
        if day == first_day[customer]:
            discs[customer] += cds

with open(here / "engaged_placebo.csv", "w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["customer", "engaged since"])
    for customer in sorted(first_day):
        writer.writerow([customer, first_day[customer] if discs[customer] >= 2 else ""])
