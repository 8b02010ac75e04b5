"""Answers that the add-on's check of itself expects and that nobody works out by hand, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
"""

import json
import math
import platform
from pathlib import Path

import numpy
import scipy
from scipy import stats

HERE = Path(__file__).parent

# Eight weeks, an offer week, two weeks after it; Monday first.
SALES = numpy.array([int(word) for word in (
    "210 195 220 240 330 410 150 205 200 215 250 320 425 160 220 190 230 245 340 400 145 200 205 210 235 335 415 155 "
    "215 198 225 255 325 420 165 212 202 218 242 345 405 150 208 196 228 248 328 430 158 218 204 222 238 338 418 152 "
    "262 251 280 305 402 498 190 196 188 205 229 318 399 146 209 199 219 244 331 415 153"
).split()])


def critical(df):
    """t of 95 %; scipy's own inverse has 9 digits only, two steps of Newton give the rest."""
    t = stats.t.isf(0.025, df)
    for _ in range(2):
        t += (stats.t.sf(t, df) - 0.025) / stats.t.pdf(t, df)
    return t


def offer():
    weeks = SALES.reshape(-1, 7).sum(axis=1)
    before, during, after = weeks[:8], weeks[8], weeks[9:]
    mean, spread = before.mean(), before.std(ddof=1)
    half = critical(7) * spread * math.sqrt(1 + 1 / 8)
    lift = during - mean
    number = numpy.arange(1, 9)
    slope, intercept = numpy.polyfit(number, before, 1)
    return {
        "lift": lift,
        "low": lift - half,
        "high": lift + half,
        "p": 2 * stats.t.sf(abs(lift) / (spread * math.sqrt(1 + 1 / 8)), 7),
        "net": (numpy.append(during, after) - mean).sum(),
        "trend_lift": during - (intercept + slope * 9),
    }


def two_proportions(a, n, c, m, level=0.95):
    z = stats.norm.ppf(1 - (1 - level) / 2)

    def wilson(x, size):
        p = x / size
        centre = p + z * z / (2 * size)
        half = z * math.sqrt(p * (1 - p) / size + z * z / (4 * size * size))
        return (centre - half) / (1 + z * z / size), (centre + half) / (1 + z * z / size)

    p1, p2 = a / n, c / m
    (l1, u1), (l2, u2) = wilson(a, n), wilson(c, m)
    product = p1 * p2
    pooled = (a + c) / (n + m)
    chi = (p1 - p2) ** 2 / (pooled * (1 - pooled) * (1 / n + 1 / m)) * (n + m - 1) / (n + m)
    return {
        "low": p1 - p2 - math.hypot(p1 - l1, u2 - p2),
        "high": p1 - p2 + math.hypot(u1 - p1, p2 - l2),
        "ratio_low": (product - math.sqrt(product**2 - l1 * u2 * (2 * p1 - l1) * (2 * p2 - u2)))
        / (u2 * (2 * p2 - u2)),
        "ratio_high": (product + math.sqrt(product**2 - u1 * l2 * (2 * p1 - u1) * (2 * p2 - l2)))
        / (l2 * (2 * p2 - l2)),
        "p": stats.chi2.sf(chi, 1),
    }


def mantel_haenszel(strata):
    top = sum(a * m / (n + m) for a, n, c, m in strata)
    bottom = sum(c * n / (n + m) for a, n, c, m in strata)
    return top / bottom


def sample_size(p, q):
    z, power = stats.norm.ppf(0.975), stats.norm.ppf(0.8)
    mean = (p + q) / 2
    spread = z * math.sqrt(2 * mean * (1 - mean)) + power * math.sqrt(p * (1 - p) + q * (1 - q))
    return math.ceil(spread**2 / (p - q) ** 2)


def main():
    results = {
        "about": __doc__.strip().splitlines()[0],
        "software": {"python": platform.python_version(), "numpy": numpy.__version__, "scipy": scipy.__version__},
        "OFFER_LIFT": offer(),
        "LIFT_TEST": two_proportions(45, 120, 60, 240),
        "LIFT_TEST_strata": mantel_haenszel([(3, 20, 15, 120), (12, 40, 20, 70), (30, 60, 25, 50)]),
        "SAMPLE_SIZE": [sample_size(0.25, 0.3), sample_size(0.1, 0.12)],
        "native": {
            "NORM.S.INV(39/40)": stats.norm.ppf(39 / 40),
            "T.INV.2T(1/20;7)": critical(7),
            "T.DIST.2T(3;7)": 2 * stats.t.sf(3, 7),
            "CHISQ.DIST.RT(40;1)": stats.chi2.sf(40, 1),
        },
    }
    (HERE / "results.json").write_text(json.dumps(results, indent=2, default=float) + "\n")


main()
