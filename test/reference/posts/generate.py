"""Engagement rates over posts: ratio estimator by linearised residuals, Welch, Holm; independently of the product.

Run:  /usr/bin/python3 generate.py
Reads ../facebook_metrics_uci.csv; writes results.json. The ratio estimator is that of survey::svyratio: the standard error
of the mean of the linearised values z = (y - r x) / mean(x).
"""

import json
import platform
from pathlib import Path

import numpy as np
import pandas as pd
import scipy
from scipy import stats

HERE = Path(__file__).parent
SEED = 20261122


def critical(level, df):
    """scipy's quantile is right to nine digits only; its tail is exact, and two Newton steps on it give the rest."""
    t = stats.t.isf((1 - level) / 2, df)
    for _ in range(2):
        t += (stats.t.sf(t, df) - (1 - level) / 2) / stats.t.pdf(t, df)
    return t


def ratio(y, x, level):
    n, r = len(y), y.sum() / x.sum()
    if n < 5:
        return {"rate": r, "posts": n, "se": None, "low": None, "high": None}
    z = (y - r * x) / x.mean()
    se = stats.sem(z)
    reach = critical(level, n - 1) * se
    return {"rate": r, "posts": n, "se": se, "low": r - reach, "high": r + reach}


def difference(a, b, level):
    if a["se"] is None or b["se"] is None:
        return None
    va, vb = a["se"] ** 2, b["se"] ** 2
    df = (va + vb) ** 2 / (va**2 / (a["posts"] - 1) + vb**2 / (b["posts"] - 1))
    d, se = a["rate"] - b["rate"], (va + vb) ** 0.5
    reach = critical(level, df) * se
    return {"difference": d, "df": df, "low": d - reach, "high": d + reach, "p": float(2 * stats.t.sf(abs(d) / se, df))}


def holm(p):
    order = sorted(range(len(p)), key=lambda i: p[i])
    adjusted, running = [0.0] * len(p), 0.0
    for rank, i in enumerate(order):
        running = max(running, min(1.0, (len(p) - rank) * p[i]))
        adjusted[i] = running
    return adjusted


def facebook(level):
    posts = pd.read_csv(HERE.parent / "facebook_metrics_uci.csv")
    y, x = posts["Lifetime Engaged Users"].to_numpy(float), posts["Lifetime Post Total Reach"].to_numpy(float)
    formats = []
    for name in sorted(posts["Type"].unique()):
        mine = (posts["Type"] == name).to_numpy()
        own, rest = ratio(y[mine], x[mine], level), ratio(y[~mine], x[~mine], level)
        formats.append({"format": name, "own": own, "rest": rest, "difference": difference(own, rest, level)})
    for f, p in zip(formats, holm([f["difference"]["p"] for f in formats])):
        f["adjusted_p"] = p
    return {"level": level, "all": ratio(y, x, level), "mean": float((y / x).mean()), "formats": formats}


def random_posts(rng):
    n = int(rng.integers(3, 40))
    x = np.round(10 ** rng.uniform(1, 4, n))
    y = np.round(x * rng.beta(2, 30, n))
    level = float(rng.choice([0.8, 0.95, 0.99]))
    if rng.random() < 0.3:
        x[0], y[0] = 0, 0
    if rng.random() < 0.2:
        y[1] = -3
    used = x > 0
    return {
        "interactions": y.tolist(), "base": x.tolist(), "level": level, **ratio(y, x, level),
        "mean": float((y[used] / x[used]).mean()),
    }


def main():
    rng = np.random.default_rng(SEED)
    software = {
        "python": platform.python_version(), "numpy": np.__version__, "pandas": pd.__version__,
        "scipy": scipy.__version__,
    }
    result = {
        "about": __doc__.strip().splitlines()[0], "seed": SEED, "software": software,
        "facebook": [facebook(level) for level in (0.95, 0.99)],
        "cases": [random_posts(rng) for _ in range(40)],
    }
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
