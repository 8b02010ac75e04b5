"""Two-sided tails and critical values of Student's t to 20 digits, by mpmath, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
"""

import json
import platform
from pathlib import Path

import mpmath
from mpmath import mp, mpf

mp.dps = 60
HERE = Path(__file__).parent
DEGREES = ["1", "2", "3", "4", "4.37", "5", "7", "8", "11.9", "20", "35.5", "120", "564.5778", "10000", "1000000"]


def two_sided(t, df):
    t, df = mpf(t), mpf(df)
    # Quadrature of the density from t on: no incomplete beta function, which is what the product uses.
    scale = 1 / (mp.sqrt(df) * mp.beta(df / 2, mpf(1) / 2))
    density = lambda x: scale * (1 + x * x / df) ** (-(df + 1) / 2)
    return 2 * mp.quad(density, [t, t + 1, t + 3, t + 10, t + 30, t + 100, mp.inf])


def critical(level, df):
    alpha = 1 - mpf(level)
    start = mp.sqrt(2) * mp.erfinv(mpf(level))
    low, high = start, start
    while two_sided(high, df) > alpha:
        high *= 2
    return mp.findroot(lambda t: mp.log(two_sided(t, df)) - mp.log(alpha), (low, high), solver="anderson", tol=mpf(10) ** -40)


def main():
    tails = [
        [t, float(df), float(two_sided(t, df))]
        for df in DEGREES
        for t in [0.01, 0.3, 1.0, 1.7, 1.75, 2.0, 3.0, 6.0, 12.0]
        if not (float(df) > 1000 and t > 6)
    ]
    quantiles = [
        [float(level), float(df), float(critical(level, df))]
        for df in DEGREES[:-2]
        for level in ["0.5", "0.8", "0.95", "0.99", "0.999"]
    ]
    software = {"python": platform.python_version(), "mpmath": mpmath.__version__}
    about = __doc__.strip().splitlines()[0]
    result = {"about": about, "software": software, "tails": tails, "quantiles": quantiles}
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
