"""Cochran-Armitage trends, sample sizes and Holm's adjustment, by scipy and brute force, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
The trend test is computed person by person: chi-square = N r^2, r the correlation of score and outcome.
The size is found by walking up until the normal approximation of the pooled test reaches the power.
"""

import json
import math
import platform
from pathlib import Path

import numpy as np
import scipy
from scipy.stats import chi2, linregress, norm

HERE = Path(__file__).parent
SEED = 20261124


def trend(rng):
    levels = sorted(rng.choice(np.arange(1, 6), int(rng.integers(2, 6)), replace=False).tolist())
    people = [int(rng.integers(1, 150)) for _ in levels]
    successes = [int(rng.binomial(n, rng.uniform(0.02, 0.6))) for n in people]
    score = np.repeat(levels, people).astype(float)
    outcome = np.concatenate([np.r_[np.ones(x), np.zeros(n - x)] for n, x in zip(people, successes)])
    r = np.corrcoef(score, outcome)[0, 1]
    z = math.copysign(math.sqrt(len(score)) * abs(r), r)
    slope = float(linregress(score, outcome).slope)
    level = float(rng.choice([0.8, 0.95, 0.99]))
    reach = norm.isf((1 - level) / 2) * abs(slope / z)
    return {
        "levels": levels, "people": people, "successes": successes, "level": level, "z": z,
        "p": float(chi2.sf(z * z, 1)), "slope": slope, "low": slope - reach, "high": slope + reach,
    }


def reached(n, p1, p2, level):
    pooled = (p1 + p2) / 2
    threshold = norm.isf((1 - level) / 2) * math.sqrt(2 * pooled * (1 - pooled) / n)
    return norm.sf((threshold - abs(p1 - p2)) / math.sqrt((p1 * (1 - p1) + p2 * (1 - p2)) / n))


def size(p1, p2, power, level):
    low, high = 0, 1
    while reached(high, p1, p2, level) < power:
        low, high = high, high * 2
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if reached(middle, p1, p2, level) >= power else (middle, high)
    return {"baseline": p1, "expected": p2, "power": power, "level": level, "size": high}


def holm(rng):
    p = np.round(rng.uniform(0, 1, int(rng.integers(1, 12))) ** 3, 4)
    m = len(p)
    # By definition: the largest, over all smaller p, of p times the number of p at least as large.
    rank = np.argsort(np.argsort(p, kind="stable"), kind="stable")
    scaled = np.minimum(1, p * (m - rank))
    return {"p": p.tolist(), "adjusted": [float(max(scaled[rank <= rank[i]])) for i in range(m)]}


def main():
    rng = np.random.default_rng(SEED)
    sizes = [size(0.25, 0.3, 0.8, 0.95), size(0.25, 0.375, 0.8, 0.95), size(0.1, 0.12, 0.8, 0.95)]
    for _ in range(40):
        p1 = round(float(rng.uniform(0.01, 0.95)), 3)
        p2 = round(float(np.clip(p1 + rng.choice([-1, 1]) * rng.uniform(0.01, 0.3), 0.005, 0.99)), 3)
        sizes.append(size(p1, p2, float(rng.choice([0.7, 0.8, 0.9])), float(rng.choice([0.9, 0.95, 0.99]))))
    software = {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__}
    result = {
        "about": __doc__.strip().splitlines()[0], "seed": SEED, "software": software,
        "trends": [trend(rng) for _ in range(40)], "sizes": sizes, "holm": [holm(rng) for _ in range(30)],
    }
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
