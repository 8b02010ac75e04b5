"""Computes the repeat lift of the CDNOW orders with the placebo list, apart from the product. Writes expected.json.

Landmark 30 days, outcome window 180 days, strata by purchase days up to the landmark (1, 2, 3+),
Mantel-Haenszel ratio with the Greenland-Robins interval.

Usage: /usr/bin/python3 expected.py   (pandas, scipy)
"""

import json
import math
import platform
from pathlib import Path

import pandas as pd
import scipy
from scipy.stats import norm

here = Path(__file__).parent
landmark, window = 30, 180

orders = pd.read_csv(here.parent / "cdnow_sample.csv", dtype={"customer_id": str}, parse_dates=["date"])
engaged = pd.read_csv(here / "engaged_placebo.csv", dtype={"customer": str}, parse_dates=["engaged since"])

days = orders[["customer_id", "date"]].drop_duplicates()
first = days.groupby("customer_id")["date"].min()
days = days.join(first.rename("first"), on="customer_id")
days["age"] = (days["date"] - days["first"]).dt.days

people = first[first + pd.Timedelta(days=landmark + window) <= orders["date"].max()].to_frame("first")
people["occasions"] = days[days["age"] <= landmark].groupby("customer_id").size()
later = days[(days["age"] > landmark) & (days["age"] <= landmark + window)]
people["repeated"] = people.index.isin(later["customer_id"])
since = engaged.set_index("customer")["engaged since"]
people["engaged"] = (since.reindex(people.index) <= people["first"] + pd.Timedelta(days=landmark)).fillna(False)
people["stratum"] = people["occasions"].clip(upper=3)

strata, over, under, spread = [], 0.0, 0.0, 0.0
for stratum, group in people.groupby("stratum"):
    n1, n0 = int(group["engaged"].sum()), int((~group["engaged"]).sum())
    a = int(group.loc[group["engaged"], "repeated"].sum())
    b = int(group.loc[~group["engaged"], "repeated"].sum())
    n = n1 + n0
    over += a * n0 / n
    under += b * n1 / n
    spread += (n1 * n0 * (a + b) - a * b * n) / n**2
    strata.append({"engaged": n1, "engagedReturned": a, "others": n0, "othersReturned": b})

ratio = over / under
se = math.sqrt(spread / (over * under))
z = norm.ppf(0.975)
repeaters = sum(s["engagedReturned"] for s in strata)
low, high = (ratio * math.exp(sign * z * se) for sign in (-1, 1))
result = {
    "about": "REPEAT_LIFT of cdnow_sample.csv with engaged_placebo.csv, landmark 30, window 180",
    "software": {"python": platform.python_version(), "pandas": pd.__version__, "scipy": scipy.__version__},
    "strata": strata,
    "ratio": ratio,
    "lift": ratio - 1,
    "low": low - 1,
    "high": high - 1,
    "extraCustomers": repeaters * (1 - 1 / ratio),
}
(here / "expected.json").write_text(json.dumps(result, indent=2) + "\n")
