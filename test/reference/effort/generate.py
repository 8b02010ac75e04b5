"""An invented log of engagement work and the answers to the effort questions about it, worked out with pandas and scipy.

Writes activities.csv and results.json beside this file. Run:  /usr/bin/python3 generate.py
"""

import json
import math
import os
import platform

import numpy as np
import pandas as pd
import scipy
from scipy import stats

HERE = os.path.dirname(os.path.abspath(__file__))
RATE, MARGIN, TARGET, GOAL, BENCHMARK = 28.0, 0.45, 0.25, 30000.0, 35.0

random = np.random.default_rng(20250607)
kinds = [
    # channel, side, level, hours, cash, contacts, response, conversion
    ("Newsletter", "online", 1, (0.5, 1.5), (5, 15), (150, 320), 0.05, 0.3),
    ("Instagram", "online", 2, (0.25, 1.0), (0, 8), (60, 140), 0.06, 0.25),
    ("WhatsApp", "online", 3, (0.25, 0.75), (0, 0), (15, 40), 0.15, 0.4),
    ("Phone", "offline", 4, (0.5, 2.0), (0, 3), (6, 14), 0.3, 0.4),
    ("Market stall", "offline", 5, (2.0, 5.0), (15, 40), (12, 30), 0.4, 0.35),
]
rows = []
for index in range(140):
    channel, side, level, hours, cash, contacts, response, conversion = kinds[int(random.integers(len(kinds)))]
    people = int(random.integers(contacts[0], contacts[1] + 1))
    responses = int(random.binomial(people, response))
    leads = int(random.binomial(responses, 0.7))
    conversions = int(random.binomial(leads, conversion))
    rows.append(
        {
            "date": (pd.Timestamp("2025-01-02") + pd.Timedelta(days=int(index * 2.5))).date().isoformat(),
            "channel": channel,
            "hours": round(float(random.uniform(*hours)) * 4) / 4,
            "cost": round(float(random.uniform(*cash)), 2),
            "gain": round(conversions * float(random.uniform(18, 60)), 2),
            "personalness": level,
            "online/offline": side,
            "contacts": people,
            "responses": responses,
            "leads": leads,
            "conversions": conversions,
        }
    )
log = pd.DataFrame(rows)
# Gaps as in a log kept by hand.
for column in ["personalness", "online/offline", "contacts", "responses", "leads", "conversions"]:
    log[column] = log[column].astype(object)
    log.loc[random.random(len(log)) < 0.06, column] = ""
log.loc[random.random(len(log)) < 0.05, "hours"] = 0
log.to_csv(os.path.join(HERE, "activities.csv"), index=False)

log = pd.read_csv(os.path.join(HERE, "activities.csv"))

shares = log.groupby("channel").agg(rows=("gain", "size"), hours=("hours", "sum"), gain=("gain", "sum"))
shares["hoursShare"] = shares.hours / shares.hours.sum()
shares["gainShare"] = shares.gain / shares.gain.sum()
shares["gap"] = shares.gainShare - shares.hoursShare
shares = shares.sort_values("hours", ascending=False)

known = log[log.personalness.notna()].copy()
counted = known[known.contacts.fillna(0) > 0]
levels = []
for level, group in known.groupby("personalness"):
    people = int(group.contacts.fillna(0).sum())
    successes = int(counted[counted.personalness == level].conversions.fillna(0).sum())
    limits = stats.binomtest(successes, people).proportion_ci(0.95, method="wilson")
    levels.append(
        {
            "level": int(level),
            "contacts": people,
            "conversions": successes,
            "rate": successes / people,
            "low": limits.low,
            "high": limits.high,
            "hours": group.hours.sum(),
            "gain": group.gain.sum(),
            "gainPerHour": group.gain.sum() / group.hours.sum(),
        }
    )
# The Cochran-Armitage test is the correlation of score and outcome over the single people: z = r * sqrt(N).
scores = np.repeat([row["level"] for row in levels], [row["contacts"] for row in levels])
outcome = np.concatenate([np.r_[np.ones(row["conversions"]), np.zeros(row["contacts"] - row["conversions"])] for row in levels])
correlation = stats.pearsonr(scores, outcome).statistic
z = correlation * math.sqrt(len(scores))
slope = stats.linregress(scores, outcome).slope
reach = stats.norm.ppf(0.975) * slope / z

by_channel = {"Newsletter": "online", "Instagram": "online", "WhatsApp": "online", "Phone": "offline", "Market stall": "offline"}
log["side"] = log["online/offline"].fillna(log.channel.map(by_channel))
sides = {}
for side, group in log.groupby("side"):
    cost = group.cost.sum() + group.hours.sum() * RATE
    each = {}
    for stage in ["contacts", "responses", "leads", "conversions"]:
        count = group[stage].sum()
        each[stage] = {"count": int(count), "each": cost / count}
    sides[side] = {"rows": len(group), "cash": group.cost.sum(), "hours": group.hours.sum(), "cost": cost, "outcomes": each}

cash, hours, gain = log.cost.sum(), log.hours.sum(), log.gain.sum()
pay = {
    "cash": cash,
    "hours": hours,
    "gain": gain,
    "breakEvenHours": (gain * MARGIN / (1 + TARGET) - cash) / RATE,
    "breakEvenGain": (cash + hours * RATE) * (1 + TARGET) / MARGIN,
    "maxInvestment": GOAL * MARGIN / (1 + TARGET),
    "hoursForGoal": (GOAL * MARGIN / (1 + TARGET) - cash) / RATE,
}

results = {
    "versions": {"python": platform.python_version(), "pandas": pd.__version__, "scipy": scipy.__version__},
    "assumptions": {"hourlyRate": RATE, "margin": MARGIN, "targetRoe": TARGET, "revenueGoal": GOAL, "offlineCostPerCustomer": BENCHMARK},
    "pay": pay,
    "shares": [{"group": group, **row} for group, row in shares.to_dict("index").items()],
    "touch": {
        "levels": levels,
        "slope": slope,
        "low": slope - reach,
        "high": slope + reach,
        "z": z,
        "rowsWithoutContacts": int((known.contacts.fillna(0) == 0).sum()),
    },
    "sides": sides,
}
with open(os.path.join(HERE, "results.json"), "w") as file:
    json.dump(results, file, default=lambda value: value.item())
    file.write("\n")
