"""Funnel runs of random people by brute force over all orders of ties and all chains, independently of the product.

Run:  /usr/bin/python3 generate.py     writes results.json
"""

import itertools
import json
import platform
import random
import statistics
from pathlib import Path

HERE = Path(__file__).parent
SEED = 20260117
STEPS = 3
EXCLUSION = -2


def tie_orders(events):
    """All orders of one person's events (time, stage) that keep the order of time."""
    groups = [list(g) for _, g in itertools.groupby(sorted(events, key=lambda e: e[0]), key=lambda e: e[0])]
    for choice in itertools.product(*(set(itertools.permutations(g)) for g in groups)):
        yield [e for g in choice for e in g]


def chains(seq, i, step, entry, window):
    """Times of every chain of further steps after place i; an exclusion in between ends it."""
    yield []
    if step == STEPS:
        return
    for j in range(i + 1, len(seq)):
        time, stage = seq[j]
        if stage == EXCLUSION or (window is not None and time - entry > window):
            return
        if stage == step:
            for rest in chains(seq, j, step + 1, entry, window):
                yield [time - entry] + rest


def ordered(seq, i, window):
    # The longest, of these the one with the earliest times.
    return max(chains(seq, i, 1, seq[i][0], window), key=lambda c: (len(c), [-t for t in c]))


def strict(seq, i, window):
    entry, days = seq[i][0], []
    for step, (time, stage) in enumerate(seq[i + 1 : i + STEPS], start=1):
        if stage != step or (window is not None and time - entry > window):
            break
        days.append(time - entry)
    return days


def any_order(seq, i, window):
    entry, done, days = seq[i][0], {seq[i][1]}, []
    for time, stage in seq[i + 1 :]:
        if stage == EXCLUSION or (window is not None and time - entry > window):
            break
        if stage >= 0 and stage not in done:
            done.add(stage)
            days.append(time - entry)
    return days


RUN = {"ordered": ordered, "ordered-first": ordered, "strict": strict, "any": any_order}


def person(events, order, window):
    """(entry time, days of the further steps) of the deepest run; equally deep: the earliest entry, then earliest times."""
    first = min((t for t, s in events if s == 0), default=None)
    best = None
    for seq in tie_orders(events):
        for i, (time, stage) in enumerate(seq):
            enters = stage >= 0 if order == "any" else stage == 0
            if not enters or (order == "ordered-first" and time != first):
                continue
            days = RUN[order](seq, i, window)
            key = (len(days), -time, [-d for d in days])
            if best is None or key > best[0]:
                best = (key, time, days)
    return best and (best[1], best[2])


def case(rng):
    order, window = rng.choice(list(RUN)), rng.choice([None, 0, 2, 4, 8])
    with_exclusion = rng.random() < 0.5
    stages = [0, 1, 2, 0, 1, -1] + ([EXCLUSION] if with_exclusion else [])
    people = [
        [(rng.randrange(12), rng.choice(stages)) for _ in range(rng.randrange(0, 7))] for _ in range(rng.randrange(1, 7))
    ]
    people[0].append((0, 0))
    counts, days, end = [0] * STEPS, [[] for _ in range(STEPS)], max(t for p in people for t, _ in p)
    observed = [0] * STEPS
    for events in people:
        run = person(events, order, window)
        if run is None:
            continue
        first = min(t for t, s in events if (s >= 0 if order == "any" else s == 0))
        for step, d in enumerate([0] + run[1]):
            counts[step] += 1
            days[step].append(d)
            if window is not None and end - first >= window:
                observed[step] += 1
    rows = [[p, t, s] for p, events in enumerate(people) for t, s in events]
    rng.shuffle(rows)
    return {
        "order": order, "window_days": window, "rows": rows, "people": len(people), "counts": counts,
        "median_days": [statistics.median(d) if d else None for d in days],
        "observed_rate": [n / observed[0] if observed[0] else None for n in observed],
    }


def main():
    rng = random.Random(SEED)
    cases = [case(rng) for _ in range(600)]
    result = {
        "about": __doc__.strip().splitlines()[0], "seed": SEED, "software": {"python": platform.python_version()},
        "columns_of_rows": ["person", "day", "stage: 0 to 2 a step, -1 another, -2 the exclusion"], "cases": cases,
    }
    (HERE / "results.json").write_text(json.dumps(result) + "\n")


main()
