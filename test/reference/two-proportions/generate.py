"""Intervals and p-values of two proportions, by scipy, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
"""

import json
import math
import platform
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import binomtest, chi2, hypergeom, norm

HERE = Path(__file__).parent
SEED = 20260116


def mid_p(x1, n1, x0, n0):
    total, m = n1 + n0, x1 + x0
    if m in (0, total):
        return None
    pmf = hypergeom.pmf(np.arange(n1 + 1), total, m, n1)
    same = np.isclose(pmf, pmf[x1], rtol=1e-7, atol=0)
    return float(pmf[(pmf < pmf[x1]) & ~same].sum() + pmf[same].sum() / 2)


def n_minus_1(x1, n1, x0, n0):
    total, m = n1 + n0, x1 + x0
    if m in (0, total):
        return None
    return float(chi2.sf((total - 1) * (x1 * n0 - x0 * n1) ** 2 / (n1 * n0 * m * (total - m)), 1))


def mover_r(x1, n1, x0, n0, wilson1, wilson0):
    """The textbook form; only tables without zero cells and without its 0 / 0."""
    p1, p0, (l1, u1), (l0, u0) = x1 / n1, x0 / n0, wilson1, wilson0
    a = p1 * p0
    return [
        (a - math.sqrt(a * a - l1 * u0 * (2 * p1 - l1) * (2 * p0 - u0))) / (u0 * (2 * p0 - u0)),
        (a + math.sqrt(a * a - u1 * l0 * (2 * p1 - u1) * (2 * p0 - l0))) / (l0 * (2 * p0 - l0)),
    ]


def wilson(x, n, level):
    interval = binomtest(x, n).proportion_ci(level, method="wilson")
    return [float(interval.low), float(interval.high)]


def case(x1, n1, x0, n0, level):
    wilson1, wilson0 = wilson(x1, n1, level), wilson(x0, n0, level)
    p1, p0, (l1, u1), (l0, u0) = x1 / n1, x0 / n0, wilson1, wilson0
    newcombe = [p1 - p0 - math.hypot(p1 - l1, u0 - p0), p1 - p0 + math.hypot(u1 - p1, p0 - l0)]
    inner = 0 < x1 < n1 and 0 < x0 < n0
    return {
        "counts": [x1, n1, x0, n0], "level": level, "z": float(norm.ppf(0.5 + level / 2)),
        "wilson_a": wilson1, "wilson_b": wilson0, "newcombe": newcombe,
        "mover_r": mover_r(x1, n1, x0, n0, wilson1, wilson0) if inner else None,
        "fisher_mid_p": mid_p(x1, n1, x0, n0), "n_minus_1_p": n_minus_1(x1, n1, x0, n0),
    }


def main():
    rng = np.random.default_rng(SEED)
    cases = [case(*t, 0.95) for t in [(45, 120, 60, 240), (9, 10, 3, 10), (7, 34, 1, 34), (1, 1, 0, 1), (10, 12, 12, 12)]]
    for _ in range(120):
        n1, n0 = (int(10 ** rng.uniform(0.5, 3.5)) for _ in range(2))
        x1, x0 = int(rng.binomial(n1, rng.uniform(0.02, 0.98))), int(rng.binomial(n0, rng.uniform(0.02, 0.98)))
        cases.append(case(x1, n1, x0, n0, float(rng.choice([0.8, 0.9, 0.95, 0.99]))))
    software = {
        "python": platform.python_version(), "numpy": np.__version__,
        "scipy": scipy.__version__,
    }
    result = {"about": __doc__.strip().splitlines()[0], "seed": SEED, "software": software, "cases": cases}
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
