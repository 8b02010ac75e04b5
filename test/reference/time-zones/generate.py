"""Wall-clock times of moments in several zones, for the day arithmetic of the import.

Run: python3 generate.py > results.json
Independent of the product: Python's zoneinfo. For each zone: moments around every change of its clocks from 1985 to
2024 (one second, one minute and one hour to either side) and random ones (seed 11).
"""

import json
import platform
import random
from datetime import datetime, timezone
from importlib.metadata import PackageNotFoundError, version
from zoneinfo import ZoneInfo

ZONES = [
    "UTC",
    "Europe/Berlin",
    "America/New_York",
    "America/St_Johns",
    "Pacific/Auckland",
    "Australia/Lord_Howe",
    "Asia/Kolkata",
    "Africa/Casablanca",
]
START = int(datetime(1985, 1, 1, tzinfo=timezone.utc).timestamp())
END = int(datetime(2024, 12, 31, tzinfo=timezone.utc).timestamp())


def offset(zone, second):
    return int(datetime.fromtimestamp(second, zone).utcoffset().total_seconds())


def changes(zone):
    """Moments at which the offset changes, found by halving days."""
    found = []
    for start in range(START, END, 86400):
        low, high = start, start + 86400
        if offset(zone, low) == offset(zone, high):
            continue
        before = offset(zone, low)
        while high - low > 1:
            middle = (low + high) // 2
            if offset(zone, middle) == before:
                low = middle
            else:
                high = middle
        found.append(high)
    return found


def main():
    generator = random.Random(11)
    zones = {}
    for name in ZONES:
        zone = ZoneInfo(name)
        moments = {change + step for change in changes(zone)[-60:] for step in (-3600, -60, -1, 0, 60, 3600)}
        moments |= {generator.randrange(START, END) for _ in range(40)}
        if name == "America/St_Johns":
            # 1987 to 2011: the clocks changed at 00:01.
            moments |= {change + step for change in changes(zone)[:40] for step in (-61, -1, 0, 1)}
        zones[name] = [[second, offset(zone, second)] for second in sorted(moments)]
    try:
        tzdata = version("tzdata")
    except PackageNotFoundError:
        tzdata = "of the system"
    print(json.dumps({"python": platform.python_version(), "tzdata": tzdata, "offsets": zones}, separators=(",", ":")))


main()
