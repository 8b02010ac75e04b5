"""REPEAT_LIFT computed from order rows by pandas, independently of the product.

Run:  /usr/bin/python3 generate.py
Reads ../cdnow_sample.csv; writes engaged.csv, boundary_orders.csv, customer_since.csv and results.json.
"""

import json
import math
import platform
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
from scipy.stats import chi2, hypergeom, norm

HERE = Path(__file__).parent
SEED = 20260115
LEVEL = 0.95
Z = norm.ppf(0.5 + LEVEL / 2)


def day(text):
    return pd.Timestamp(text)


def boundary_customers():
    """(customer, first order, days after it of further orders, engaged: days after it / 'unknown' / None)."""
    return [
        ("b-order-on-day-30", "1997-05-01", [30], 0),
        ("b-order-on-day-31", "1997-05-01", [31], 0),
        ("b-order-on-day-210", "1997-05-02", [210], None),
        ("b-order-on-day-211", "1997-05-02", [211], None),
        ("b-order-on-days-30-and-210", "1997-05-03", [30, 210], 5),
        ("b-order-on-days-1-and-90", "1997-05-03", [1, 90], None),
        ("b-order-on-day-91", "1997-05-03", [91], 0),
        ("b-order-on-day-120", "1997-05-04", [120], 3),
        ("b-order-on-day-121", "1997-05-04", [121], 3),
        ("b-engaged-on-day-30", "1997-05-05", [60], 30),
        ("b-engaged-on-day-31", "1997-05-05", [60], 31),
        ("b-engaged-before-first", "1997-05-05", [], -10),
        ("b-engaged-unknown", "1997-05-06", [60], "unknown"),
        ("b-two-orders-on-first-day", "1997-05-07", [0, 45], 0),
        ("b-two-orders-on-day-10", "1997-05-07", [10, 10, 45], None),
        ("b-four-occasions", "1997-05-08", [3, 6, 9, 100], 2),
        ("b-window-180-30-ends-on-last-date", "1997-12-02", [150], 1),
        ("b-window-180-30-ends-a-day-later", "1997-12-03", [150], 1),
        ("b-window-180-0-ends-on-last-date", "1998-01-01", [20], None),
        ("b-window-180-0-ends-a-day-later", "1998-01-02", [20], None),
        ("b-window-90-30-ends-on-last-date", "1998-03-02", [40], 10),
        ("b-window-90-30-ends-a-day-later", "1998-03-03", [40], 10),
        ("b-window-90-0-ends-on-last-date", "1998-04-01", [], None),
        ("b-window-90-0-ends-a-day-later", "1998-04-02", [], None),
    ]


def boundary_rows():
    orders, engaged = [], []
    for customer, first, further, engaged_after in boundary_customers():
        for offset in [0] + further:
            orders.append((customer, day(first) + pd.Timedelta(days=offset)))
        if engaged_after == "unknown":
            engaged.append((customer, pd.NaT))
        elif engaged_after is not None:
            engaged.append((customer, day(first) + pd.Timedelta(days=engaged_after)))
    orders.append((None, day("1997-06-01")))  # a guest
    orders.append(("b-order-on-day-30", pd.NaT))  # no date
    return pd.DataFrame(orders, columns=["customer_id", "date"]), engaged


def seeded_engaged(orders, rng):
    """About a third of the customers, heavier buyers more often; some late, undated, twice, or without an order."""
    first = orders.groupby("customer_id")["date"].min()
    days = orders.drop_duplicates(["customer_id", "date"]).groupby("customer_id").size()
    rows = []
    for customer in first.index:
        if rng.random() > min(0.85, 0.16 + 0.09 * days[customer]):
            continue
        offset = int(rng.integers(-20, 200)) if rng.random() < 0.4 else int(rng.integers(0, 31))
        date = pd.NaT if rng.random() < 0.04 else first[customer] + pd.Timedelta(days=offset)
        rows.append((customer, date))
        if rng.random() < 0.05:
            rows.append((customer, first[customer] + pd.Timedelta(days=int(rng.integers(0, 120)))))
    rows += [(f"newsletter-only-{i}", day("1997-03-01") + pd.Timedelta(days=i)) for i in range(7)]
    rows.append((None, day("1997-03-01")))
    return rows


def seeded_since(orders, rng):
    """A 'customer since' for 70 % of the customers, a fifth of these older than the data."""
    first = orders.groupby("customer_id")["date"].min()
    rows = []
    for customer, date in first.items():
        if rng.random() < 0.7:
            old = rng.random() < 0.2
            rows.append((customer, date - pd.Timedelta(days=int(rng.integers(100, 900))) if old else date))
    return pd.DataFrame(rows, columns=["customer_id", "customer_since"])


def wilson(x, n):
    p = x / n
    centre, reach, scale = p + Z**2 / (2 * n), Z * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2)), 1 + Z**2 / n
    return (0.0 if x == 0 else (centre - reach) / scale, 1.0 if x == n else (centre + reach) / scale)


def crude_figures(x1, n1, x0, n0):
    p1, p0, d = x1 / n1, x0 / n0, x1 / n1 - x0 / n0
    (l1, u1), (l0, u0) = wilson(x1, n1), wilson(x0, n0)
    a = p1 * p0
    low = (a - math.sqrt(a**2 - l1 * u0 * (2 * p1 - l1) * (2 * p0 - u0))) / (u0 * (2 * p0 - u0))
    high = (a + math.sqrt(a**2 - u1 * l0 * (2 * p1 - u1) * (2 * p0 - l0))) / (l0 * (2 * p0 - l0))
    total, m = n1 + n0, x1 + x0
    if total >= 100:
        p = chi2.sf((total - 1) * (x1 * n0 - x0 * n1) ** 2 / (n1 * n0 * m * (total - m)), 1)
    else:
        pmf = hypergeom.pmf(np.arange(total + 1), total, m, n1)
        same = np.isclose(pmf, pmf[x1], rtol=1e-7, atol=0)
        p = pmf[(pmf < pmf[x1]) & ~same].sum() + pmf[same].sum() / 2
    return {
        "successes_a": x1, "size_a": n1, "successes_b": x0, "size_b": n0,
        "difference": d,
        "difference_low": d - math.sqrt((p1 - l1) ** 2 + (u0 - p0) ** 2),
        "difference_high": d + math.sqrt((u1 - p1) ** 2 + (p0 - l0) ** 2),
        "ratio": p1 / p0, "ratio_low": low, "ratio_high": high, "p": float(p),
    }


def stratified_figures(strata):
    s = strata[(strata.size_a > 0) & (strata.size_b > 0)]
    a, n1, b, n0 = (s[c].astype(float) for c in ["successes_a", "size_a", "successes_b", "size_b"])
    n, m = n1 + n0, a + b
    r, t = (a * n0 / n).sum(), (b * n1 / n).sum()
    ratio = r / t
    se = math.sqrt(((n1 * n0 * m - a * b * n) / n**2).sum() / (r * t))
    w = (n1 * n0 / n).sum()
    rd = ((a * n0 - b * n1) / n).sum() / w
    sato_p = (b * (n1 / n) ** 2 - a * (n0 / n) ** 2 + n1 / n * n0 / n * (n0 - n1) / 2).sum()
    sato_q = (a * (n0 - b) / n + b * (n1 - a) / n).sum() / 2
    rd_se = math.sqrt((rd * sato_p + sato_q) / w**2)
    cmh = (a - n1 * m / n).sum() ** 2 / (n1 * n0 * m * (n - m) / (n**2 * (n - 1))).sum()
    return {
        "informative_strata": len(s),
        "ratio": ratio, "ratio_low": ratio * math.exp(-Z * se), "ratio_high": ratio * math.exp(Z * se),
        "difference": rd, "difference_low": rd - Z * rd_se, "difference_high": rd + Z * rd_se,
        "p": float(chi2.sf(cmh, 1)),
    }


def repeat_lift(orders, engaged, window, landmark, since=None):
    known = orders.dropna()
    start, end = orders["date"].min(), orders["date"].max()
    table = known.groupby("customer_id")["date"].min().rename("first").to_frame()
    table["since"] = pd.NaT if since is None else since.set_index("customer_id")["customer_since"].reindex(table.index)
    table["first"] = table[["first", "since"]].min(axis=1)
    table["observed"] = (table["first"] >= start) & (table["first"] + pd.Timedelta(days=landmark + window) <= end)

    listed = engaged.dropna(subset=["customer_id"])
    dates = listed.groupby("customer_id")["date"].min()  # min skips missing dates
    table["listed"] = table.index.isin(dates.index)
    table["engaged_on"] = dates.reindex(table.index)
    table["undated"] = table["listed"] & table["engaged_on"].isna()
    table["engaged"] = table["engaged_on"] <= table["first"] + pd.Timedelta(days=landmark)

    rows = known.join(table["first"], on="customer_id")
    rows["offset"] = (rows["date"] - rows["first"]).dt.days
    up_to = rows[(rows["offset"] >= 1) & (rows["offset"] <= landmark)]
    table["occasions"] = 1 + up_to.groupby("customer_id")["offset"].nunique().reindex(table.index).fillna(0).astype(int)
    later = rows[(rows["offset"] >= landmark + 1) & (rows["offset"] <= landmark + window)]
    table["repeated"] = table.index.isin(later["customer_id"])

    counted = table[table["observed"] & ~table["undated"]].copy()
    counted["stratum"] = counted["occasions"].clip(upper=3).map({1: "1", 2: "2", 3: "3+"})
    counted["possibly_old"] = counted["since"].isna() & ((counted["first"] - start).dt.days <= window)

    def strata_of(people):
        rows = []
        for label in ["1", "2", "3+"]:
            s = people[people["stratum"] == label]
            e, o = s[s["engaged"]], s[~s["engaged"]]
            rows.append((label, int(e["repeated"].sum()), len(e), int(o["repeated"].sum()), len(o)))
        return pd.DataFrame(rows, columns=["label", "successes_a", "size_a", "successes_b", "size_b"])

    strata = strata_of(counted)
    e, o = counted[counted["engaged"]], counted[~counted["engaged"]]
    crude = crude_figures(int(e["repeated"].sum()), len(e), int(o["repeated"].sum()), len(o))
    stratified = stratified_figures(strata)
    both = ((strata.size_a > 0) & (strata.size_b > 0)).sum() >= 2
    decisive = stratified if both else crude
    x = crude["successes_a"]
    certain = strata_of(counted[~counted["possibly_old"]])
    return {
        "window_days": window, "landmark_days": landmark,
        "customers": len(table), "observed": len(counted), "not_observed": int((~table["observed"]).sum()),
        "engaged_listed": int(dates.size), "engaged_without_date": int(dates.isna().sum()),
        "engaged_without_order": int((~dates.index.isin(table.index)).sum()),
        "order_rows": len(orders), "order_rows_left_out": len(orders) - len(known),
        "possibly_old": int(counted["possibly_old"].sum()),
        "strata": strata.to_dict("records"),
        "strata_without_possibly_old": certain.to_dict("records"),
        "mean_occasions": {"engaged": float(e["occasions"].mean()), "others": float(o["occasions"].mean())},
        "crude": crude,
        "stratified": stratified if both else None,
        "relative_lift": decisive["ratio"] - 1,
        "extra_customers": x * (1 - 1 / decisive["ratio"]),
        "extra_customers_low": x * (1 - 1 / decisive["ratio_low"]),
        "extra_customers_high": x * (1 - 1 / decisive["ratio_high"]),
        "boundary_customers": {
            c: {
                "group": (1 if r.engaged else 0) if r.observed and not r.undated else -1,
                "repeated": bool(r.repeated),
            }
            for c, r in table.iterrows()
            if c.startswith("b-")
        },
    }


def main():
    rng = np.random.default_rng(SEED)
    cdnow = pd.read_csv(HERE.parent / "cdnow_sample.csv", dtype={"customer_id": str}, parse_dates=["date"])
    cdnow = cdnow[["customer_id", "date"]]
    boundary, boundary_engaged = boundary_rows()
    engaged = pd.DataFrame(seeded_engaged(cdnow, rng) + boundary_engaged, columns=["customer_id", "date"])
    since = seeded_since(cdnow, rng)
    orders = pd.concat([cdnow, boundary], ignore_index=True)
    engaged.to_csv(HERE / "engaged.csv", index=False)
    boundary.to_csv(HERE / "boundary_orders.csv", index=False)
    since.to_csv(HERE / "customer_since.csv", index=False)

    # Also read back, so that the results belong to the files.
    engaged = pd.read_csv(HERE / "engaged.csv", parse_dates=["date"])
    cases = []
    for window in (90, 180):
        for landmark in (0, 30):
            for with_since in (False, True):
                case = repeat_lift(orders, engaged, window, landmark, since if with_since else None)
                cases.append({"customer_since": with_since, **case})
    software = {
        "python": platform.python_version(), "pandas": pd.__version__,
        "numpy": np.__version__, "scipy": scipy.__version__,
    }
    result = {"about": __doc__.strip().splitlines()[0], "seed": SEED, "level": LEVEL, "software": software, "cases": cases}
    (HERE / "results.json").write_text(json.dumps(result, indent=1) + "\n")


main()
