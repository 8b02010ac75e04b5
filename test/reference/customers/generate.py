"""Repeat rate, time between orders, deal loyalty and deal share on CDNOW orders, by pandas, independently of the product.

Run:  /usr/bin/python3 generate.py
Reads ../cdnow_sample.csv; writes results.json. The discounts and the engaged customers are invented by the seeded generator,
row by row and customer by customer in the order of their first appearance, so those figures say nothing about CDNOW.
"""

import json
import math
import platform
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
from scipy import stats

HERE = Path(__file__).parent
SEED = 20261123
LEVEL = 0.95


def wilson(x, n):
    interval = stats.binomtest(x, n).proportion_ci(LEVEL, method="wilson")
    return float(interval.low), float(interval.high)


def rate(x, n):
    low, high = wilson(x, n)
    return {"successes": x, "people": n, "rate": x / n, "low": low, "high": high}


def followed(orders, window, entry):
    first = orders.groupby("customer_id")["date"].min()
    entered = first[(first >= entry[0]) & (first <= entry[1])] if entry else first
    return entered, entered[entered + pd.Timedelta(days=window) <= orders["date"].max()]


def repeat_rate(orders, window, end, entry):
    orders = orders[orders["date"] <= end]
    entered, observed = followed(orders, window, entry)
    rows = orders.join(observed.rename("first"), on="customer_id", how="inner")
    days = (rows["date"] - rows["first"]).dt.days
    came = rows.loc[(days > 0) & (days <= window), "customer_id"].nunique()
    return {
        "window_days": window, "end": end, "entry": entry, "customers": len(entered), "observed": len(observed),
        **rate(int(came), len(observed)),
    }


def gaps(orders):
    days = orders.drop_duplicates(["customer_id", "date"]).sort_values(["customer_id", "date"])
    gap = days.groupby("customer_id")["date"].diff().dt.days
    second = days.groupby("customer_id").nth(1).index.size
    to_second = gap[days.groupby("customer_id").cumcount() == 1]
    return {
        "gaps": int(gap.notna().sum()), "median": float(gap.median()),
        "customers_with_second": int(second), "median_to_second": float(to_second.median()),
    }


def deal_loyalty(orders, window):
    entered, observed = followed(orders, window, None)
    rows = orders.join(observed.rename("first"), on="customer_id", how="inner")
    days = (rows["date"] - rows["first"]).dt.days
    deal = set(rows.loc[(days == 0) & (rows["discounted"] == 1), "customer_id"])
    loyal = set(rows.loc[(days > 0) & (days <= window) & (rows["discounted"] == 0), "customer_id"])
    people = set(observed.index)
    a, b = rate(len(deal & loyal), len(deal)), rate(len(loyal - deal), len(people - deal))
    d = a["rate"] - b["rate"]
    return {
        "window_days": window, "deal": a, "others": b, "difference": d,
        "low": d - math.hypot(a["rate"] - a["low"], b["high"] - b["rate"]),
        "high": d + math.hypot(a["high"] - a["rate"], b["rate"] - b["low"]),
    }


def deal_share(orders, engaged):
    sums = orders.groupby("customer_id")["discounted"].agg(["sum", "size"])
    figures, spread = [], []
    for group in (1, 0):
        mine = sums[sums.index.map(engaged) == group]
        y, x = mine["sum"].to_numpy(float), mine["size"].to_numpy(float)
        r = y.sum() / x.sum()
        se = stats.sem((y - r * x) / x.mean())
        figures.append({"customers": len(mine), "share": r, "se": se})
        spread.append((se**2, len(mine) - 1))
    (va, na), (vb, nb) = spread
    df = (va + vb) ** 2 / (va**2 / na + vb**2 / nb)
    d = figures[0]["share"] - figures[1]["share"]
    return {"engaged": figures[0], "others": figures[1], "difference": d, "df": df,
            "p": float(2 * stats.t.sf(abs(d) / math.sqrt(va + vb), df))}


def main():
    rng = np.random.default_rng(SEED)
    orders = pd.read_csv(HERE.parent / "cdnow_sample.csv", dtype={"customer_id": str}, parse_dates=["date"])
    orders["discounted"] = (rng.random(len(orders)) < 0.3).astype(int)
    names = orders["customer_id"].drop_duplicates()
    engaged = dict(zip(names, (rng.random(len(names)) < 0.35).astype(int)))
    software = {
        "python": platform.python_version(), "numpy": np.__version__, "pandas": pd.__version__,
        "scipy": scipy.__version__,
    }
    result = {
        "about": __doc__.strip().splitlines()[0], "seed": SEED, "level": LEVEL, "software": software,
        "discounted": "".join(map(str, orders["discounted"])),
        "engaged": "".join(str(engaged[name]) for name in names),
        "repeat_rate": [
            repeat_rate(orders, window, end, entry)
            for window, end in [(30, "1997-04-15"), (90, "1997-05-31"), (180, "1997-09-15"), (365, "1998-03-01"), (7.5, "1997-03-20")]
            for entry in (None, ["1997-02-01", "1997-02-28"])
        ],
        "gaps": gaps(orders),
        "deal_loyalty": [deal_loyalty(orders, window) for window in (30, 180, 500)],
        "deal_share": deal_share(orders, engaged),
    }
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
