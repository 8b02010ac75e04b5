"""Statistical spreadsheet functions by mpmath and scipy, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
Each call is a function's name, its arguments (a list is a range) and the result to 17 digits.
"""

import json
import platform
from pathlib import Path

import mpmath
import numpy
import scipy
from mpmath import mp, mpf
from scipy import stats

mp.dps = 50
HERE = Path(__file__).parent

WEEKS = [1755, 1775, 1770, 1755, 1803, 1774, 1796, 1790]
PLACES = [-8, -7, -6, -5, -4, -3, -2, -1]
LISTS = [
    (WEEKS, PLACES),
    ([3.5, -2, 0, 11.25, 7], [1, 4, 2, 8, 9]),
    # A large common part and a small spread.
    ([1e9 + 1, 1e9 + 3, 1e9 + 2, 1e9 + 7], [1, 2, 3, 4]),
    # Nearly a line: the spread around it is a billionth of the rise.
    ([1000.000001, 2000, 2999.999999, 4000, 5000.000001], [1, 2, 3, 4, 5]),
]


def t_tail(t, df):
    t, df = mpf(t), mpf(df)
    return mp.betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True)


def t_critical(p, df):
    start = mpf(stats.t.isf(p / 2, df))
    return mp.findroot(lambda t: mp.log(t_tail(t, df)) - mp.log(mpf(p)), start, tol=mpf(10) ** -40)


def chi_tail(x, df):
    return mp.gammainc(mpf(df) / 2, mpf(x) / 2, mp.inf, regularized=True)


def normal_quantile(p):
    start = mpf(stats.norm.ppf(p))
    return mp.findroot(lambda x: mp.ncdf(x) - mpf(p), start, tol=mpf(10) ** -60)


def line(y, x):
    y, x = [mpf(v) for v in y], [mpf(v) for v in x]
    mean_x, mean_y = mp.fsum(x) / len(x), mp.fsum(y) / len(y)
    spread = mp.fsum((a - mean_x) ** 2 for a in x)
    slope = mp.fsum((a - mean_x) * (b - mean_y) for a, b in zip(x, y)) / spread
    squares = mp.fsum((b - mean_y - slope * (a - mean_x)) ** 2 for a, b in zip(x, y))
    return (lambda at: mean_y + slope * (mpf(at) - mean_x)), mp.sqrt(squares / (len(x) - 2))


def calls():
    for p in [1e-9, 1e-4, 0.005, 0.025, 0.2, 0.5, 0.8, 0.9, 0.95, 0.975, 0.995, 0.9999]:
        yield "NORM.S.INV", [p], normal_quantile(p)
    for df in [1, 2, 3, 4, 5, 7, 11, 25, 99, 300, 1000]:
        for p in [1e-6, 0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 0.9]:
            yield "T.INV.2T", [p, df], t_critical(p, df)
        for t in [0, 0.001, 0.5, 1, 2, 2.5, 4, 8, 15, 40]:
            tail = t_tail(t, df)
            if tail > mpf(10) ** -280:
                yield "T.DIST.2T", [t, df], tail
    for df in [1, 2, 3, 4, 9, 30]:
        for x in [0, 1e-6, 0.01, 0.3, 1, 3.84, 7, 20, 50, 100, 300, 700, 1200]:
            yield "CHISQ.DIST.RT", [x, df], chi_tail(x, df)
    for y, x in LISTS:
        forecast, error = line(y, x)
        mean = mp.fsum(mpf(v) for v in y) / len(y)
        spread = mp.fsum((mpf(v) - mean) ** 2 for v in y)
        yield "AVERAGE", [y], mean
        yield "STDEV", [y], mp.sqrt(spread / (len(y) - 1))
        yield "STEYX", [y, x], error
        for at in [0, 2.5, 12]:
            yield "FORECAST", [at, y, x], forecast(at)


def main():
    software = {
        "python": platform.python_version(),
        "mpmath": mpmath.__version__,
        "numpy": numpy.__version__,
        "scipy": scipy.__version__,
    }
    rows = [{"name": name, "arguments": arguments, "result": float(result)} for name, arguments, result in calls()]
    about = __doc__.strip().splitlines()[0]
    lines = ",\n".join(json.dumps(row) for row in rows)
    head = json.dumps({"about": about, "software": software})[:-1]
    (HERE / "results.json").write_text(f'{head}, "calls": [\n{lines}\n]}}\n')


main()
