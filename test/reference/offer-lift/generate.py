"""OFFER_LIFT on random daily sales, by pandas and matrix algebra, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
Rows are [day since 1970, value]; null = blank. Every case is computed from the rows it stores.
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
SEED = 20261121
EPOCH = pd.Timestamp("1970-01-01")


def as_date(day):
    return EPOCH + pd.Timedelta(days=int(day))


def blocks_of(first, last):
    """Days cut into blocks of seven from the first day on."""
    days = pd.date_range(first, last)
    return [days[i : i + 7] for i in range(0, len(days), 7)]


def usable_weeks(sums, start, wanted, exclude):
    """(weeks before the offer, its seven dates), most recent first; and why others were passed over."""
    used, passed = [], []
    for back in range(1, 2 * wanted + 1):
        if len(used) == wanted:
            break
        days = pd.date_range(start - pd.Timedelta(days=7 * back), periods=7)
        if any((days >= f).any() and ((days >= f) & (days <= t)).any() for f, t in exclude):
            passed.append([back, "excluded"])
        elif days[0] < sums.index.min():
            passed.append([back, "beforeData"])
        elif not days.isin(sums.index).any():
            passed.append([back, "noRows"])
        else:
            used.append((back, days))
    return used, passed


def predict(blocks, weeks, sums, start, trend):
    """Expected total and its prediction error; a column of the matrix is a block, a row a baseline week."""
    value = lambda day: float(sums.get(day, 0.0))
    matrix = np.array(
        [
            [sum(value(day) for weekday in block.dayofweek for day in days if day.dayofweek == weekday) for block in blocks]
            for _, days in weeks
        ]
    )
    w = len(weeks)
    if not trend:
        fitted = matrix.mean(axis=0, keepdims=True).repeat(w, axis=0)
        covariance = (matrix - fitted).T @ (matrix - fitted) / (w - 1)
        variance = np.trace(covariance) + covariance.sum() / w
        return matrix.mean(axis=0).sum(), math.sqrt(variance), w - 1
    x = np.array([-back for back, _ in weeks], dtype=float)
    design = np.column_stack([np.ones(w), x])
    coefficients, *_ = np.linalg.lstsq(design, matrix, rcond=None)
    ahead = np.array([np.mean([((day - start).days) // 7 for day in block]) for block in blocks])
    at = np.column_stack([np.ones(len(blocks)), ahead])
    residuals = matrix - design @ coefficients
    covariance = residuals.T @ residuals / (w - 2)
    leverage = at @ np.linalg.inv(design.T @ design) @ at.T
    variance = np.trace(covariance) + (covariance * leverage).sum()
    return sum(at[h] @ coefficients[:, h] for h in range(len(blocks))), math.sqrt(variance), w - 2


def critical(level, df):
    """scipy's quantile is right to nine digits only; its tail is exact, and two Newton steps on it give the rest."""
    t = stats.t.isf((1 - level) / 2, df)
    for _ in range(2):
        t += (stats.t.sf(t, df) - (1 - level) / 2) / stats.t.pdf(t, df)
    return t


def figures(actual, expected, se, df, level):
    lift = actual - expected
    reach = critical(level, df) * se
    return {
        "actual": actual, "expected": expected, "lift": lift, "low": lift - reach, "high": lift + reach,
        "standard_error": se, "df": df, "p": float(2 * stats.t.sf(abs(lift) / se, df)),
    }


def case(rows, start, end, wanted, cooldown, trend, exclude, level):
    table = pd.DataFrame(rows, columns=["day", "value"])
    known = table.dropna(subset=["day"])
    sums = known.assign(value=known["value"].fillna(0)).groupby(known["day"].map(as_date))["value"].sum()
    first, last = as_date(start), as_date(end)
    ranges = [(as_date(f), as_date(t)) for f, t in exclude]
    weeks, passed = usable_weeks(sums, first, wanted, ranges)
    result = {
        "rows": rows, "offer": [start, end], "baseline_weeks": wanted, "cooldown_days": cooldown, "trend": trend,
        "exclude": exclude, "level": level, "left_out": int(table["day"].isna().sum()),
        "weeks_before": [back for back, _ in weeks][::-1], "passed_over": passed[::-1],
    }
    if len(weeks) < 6:
        return {**result, "refused": True}
    total = lambda days: float(sum(sums.get(day, 0.0) for day in days))
    offer = blocks_of(first, last)
    result["offer_figures"] = figures(total(pd.date_range(first, last)), *predict(offer, weeks, sums, first, trend), level)
    stop = last + pd.Timedelta(days=cooldown)
    if stop <= sums.index.max():
        after = blocks_of(last + pd.Timedelta(days=1), stop) if cooldown else []
        prediction = predict(offer + after, weeks, sums, first, trend)
        result["net_figures"] = figures(total(pd.date_range(first, stop)), *prediction, level)
    return result


def random_case(rng):
    begin = 20000 + int(rng.integers(0, 7))
    length = int(rng.integers(60, 200))
    weekday = rng.uniform(20, 200, 7)
    drift, noise = rng.uniform(-0.01, 0.02), rng.uniform(2, 20)
    rows = []
    closed = int(rng.integers(0, 7)) if rng.random() < 0.3 else None
    hole = int(rng.integers(0, length)) if rng.random() < 0.4 else None
    for offset in range(length):
        if offset % 7 == closed or rng.random() < 0.05 or (hole is not None and hole <= offset < hole + 9):
            continue
        value = weekday[offset % 7] * (1 + drift) ** (offset / 7) + rng.normal(0, noise)
        pieces = int(rng.integers(1, 3))
        rows += [[begin + offset, round(value / pieces, 2)] for _ in range(pieces)]
    for _ in range(int(rng.integers(0, 4))):
        rows.insert(int(rng.integers(0, len(rows))), [None, 99.0])
        rows.insert(int(rng.integers(0, len(rows))), [begin + int(rng.integers(0, length)), None])
    if rng.random() < 0.5:
        rng.shuffle(rows)
    offer_length = int(rng.integers(1, 24))
    start = begin + int(rng.integers(length // 2, max(length // 2 + 1, length - offer_length - 10)))
    end = start + offer_length - 1
    exclude = []
    for _ in range(int(rng.integers(0, 3))):
        f = start - int(rng.integers(1, 70))
        exclude.append([f, f + (0 if rng.random() < 0.5 else int(rng.integers(0, 6)))])
    rows = [[None if d is None else int(d), v] for d, v in rows]
    return case(
        rows, start, end, int(rng.integers(6, 11)), int(rng.choice([0, 3, 7, 10, 14, 21])), bool(rng.random() < 0.5),
        exclude, float(rng.choice([0.8, 0.9, 0.95, 0.99])),
    )


def main():
    rng = np.random.default_rng(SEED)
    cases = []
    while len(cases) < 60:
        made = random_case(rng)
        if made["offer"][1] <= max(d for d, _ in made["rows"] if d is not None):
            cases.append(made)
    software = {
        "python": platform.python_version(), "numpy": np.__version__, "pandas": pd.__version__,
        "scipy": scipy.__version__,
    }
    about = __doc__.strip().splitlines()[0]
    (HERE / "results.json").write_text(
        json.dumps({"about": about, "seed": SEED, "software": software, "cases": cases}) + "\n"
    )
    print(len(cases), sum("refused" in c for c in cases), sum("net_figures" in c for c in cases), sum(c["trend"] for c in cases))


main()
