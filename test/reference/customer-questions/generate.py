"""An invented shop and the answers about its customers, worked out with pandas and scipy.

Run in this folder: python3 generate.py. Writes orders.csv, customers.csv, activities.csv and results.json.
Seeded; the versions used are in results.json.
"""
import json
import math
import platform

import numpy
import pandas
import scipy
from scipy import stats

random = numpy.random.default_rng(20250608)
WINDOW, LANDMARK, RATE, MARGIN, LEVEL = 120, 20, 25.0, 0.4, 0.95
start = pandas.Timestamp("2024-01-01")
days_covered = 500
segments = ["Home"] * 60 + ["Office"] * 30 + ["School"] * 9 + ["Church"] * 1

customers, orders = [], []
number = 1
for index in range(300):
    email = f"c{index:03d}@example.com"
    first = int(random.integers(0, 460))
    segment = str(random.choice(segments))
    engaged = random.random() < 0.4
    since = first + int(random.integers(0, 60)) if engaged else None
    gap = 45 if segment == "Office" else 110
    day, nth = first, 0
    while day < days_covered:
        amount = round(float(random.uniform(10, 90)), 2)
        discount = round(amount * 0.1, 2) if random.random() < (0.3 if nth == 0 else 0.1) else 0.0
        orders.append([number, email, day, amount, discount])
        if random.random() < 0.02:
            orders.append([10_000 + number, email, min(day + 3, days_covered - 1), -5.0, 0.0])
        number += 1
        nth += 1
        quick = gap * (0.7 if engaged else 1)
        day += max(1, int(random.exponential(quick)))
    referrer = ""
    draw = random.random()
    if draw < 0.15:
        referrer = f"C{int(random.integers(0, 40)):03d}@Example.com"
    elif draw < 0.2:
        referrer = "yes"
    elif draw < 0.3:
        referrer = "no"
    group = "" if first > 300 else ("Hold-out" if random.random() < 0.3 else "Contacted")
    customers.append([email, segment, since, referrer, group, 310 if group else None])
for day in (5, 100, 200, 499):
    orders.append([20_000 + day, "", day, 30.0, 0.0])

order_rows = pandas.DataFrame(orders, columns=["id", "customer", "day", "amount", "discount"])
order_rows = order_rows.sort_values(["day", "id"], kind="stable").reset_index(drop=True)
customer_rows = pandas.DataFrame(
    customers, columns=["customer", "segment", "since", "referredBy", "group", "groupSince"]
)
iso = lambda day: "" if day is None or pandas.isna(day) else (start + pandas.Timedelta(days=int(day))).date().isoformat()

order_rows.assign(day=order_rows.day.map(iso), discount=order_rows.discount.map(lambda d: "" if d == 0 else d)).rename(
    columns={"id": "Order", "customer": "Customer", "day": "Date", "amount": "Net sales", "discount": "Discount"}
).to_csv("orders.csv", index=False)
customer_rows.assign(since=customer_rows.since.map(iso), groupSince=customer_rows.groupSince.map(iso)).rename(
    columns={"customer": "Customer", "segment": "Segment", "since": "Engaged since", "referredBy": "Referred by",
             "group": "Group", "groupSince": "Group since"}
).to_csv("customers.csv", index=False)
work = pandas.DataFrame(
    [[iso(d), purpose, hours, cost] for d, purpose, hours, cost in
     [(10, "acquire", 4, 100), (60, "retain", 2, 15), (150, "Acquire", 6, 0), (300, "retain", 3.5, 40), (400, "", 9, 99)]],
    columns=["Date", "Purpose", "Hours", "Cost"],
)
work.to_csv("activities.csv", index=False)


def wilson(count, size):
    interval = stats.binomtest(int(count), int(size)).proportion_ci(LEVEL, method="wilson")
    return [count / size, interval.low, interval.high]


def welch(a, b, level):
    """Mean of a − mean of b with Welch's interval (Satterthwaite's degrees of freedom)."""
    va, vb = a.var(ddof=1) / len(a), b.var(ddof=1) / len(b)
    freedom = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    reach = stats.t.ppf(0.5 + level / 2, freedom) * math.sqrt(va + vb)
    difference = float(a.mean() - b.mean())
    return [difference, difference - reach, difference + reach]


bought = order_rows[(order_rows.customer != "") & (order_rows.amount >= 0)]
first = bought.groupby("customer").day.min()
data_end = int(order_rows.day.max())
followed = first[first + WINDOW <= data_end].index
rows = order_rows[order_rows.customer != ""].copy()
rows["after"] = rows.day - rows.customer.map(first)
later = rows[(rows.amount >= 0) & rows.customer.isin(followed) & (rows.after > 0) & (rows.after <= WINDOW)]
repeaters = set(later.customer)

occasions = bought[["customer", "day"]].drop_duplicates().sort_values(["customer", "day"])
gaps = occasions.groupby("customer").day.diff().dropna()
second = occasions.groupby("customer").day.apply(lambda d: d.iloc[1] - d.iloc[0] if len(d) > 1 else numpy.nan).dropna()

# Engaged against others, as the repeat lift groups them, in the outcome window.
since = customer_rows.set_index("customer").since
watched = first[first + LANDMARK + WINDOW <= data_end].index
is_engaged = pandas.Series({c: since[c] == since[c] and since[c] <= first[c] + LANDMARK for c in watched})
window = rows[rows.customer.isin(watched) & (rows.after > LANDMARK) & (rows.after <= LANDMARK + WINDOW)]
spent = window.groupby("customer").amount.sum().reindex(watched, fill_value=0.0)
spend = {}
for name, flag in (("engaged", True), ("others", False)):
    own = spent[is_engaged[spent.index] == flag]
    group_rows = window[window.customer.isin(own.index)]
    spend[name] = {"customers": len(own), "orders": int((group_rows.amount >= 0).sum()), "sales": float(own.sum())}
a, b = spent[is_engaged[spent.index]], spent[~is_engaged[spent.index]]
spend["difference"] = welch(a, b, LEVEL)
ratio = lambda part: spend["engaged"][part[0]] / spend["engaged"][part[1]] / (spend["others"][part[0]] / spend["others"][part[1]])
spend["shareOfOrders"] = math.log(ratio(("orders", "customers"))) / math.log(ratio(("sales", "customers")))

# Worth.
sales_after = rows[rows.customer.isin(repeaters) & (rows.after > 0) & (rows.after <= WINDOW)].amount.sum()
mean_later = sales_after / len(repeaters)
discount_rate = 1.1 ** (WINDOW / 365) - 1
worth = lambda r: mean_later * MARGIN * r / (1 + discount_rate - r)

# Deals.
on_first_day = rows[(rows.after == 0) & (rows.amount >= 0)]
deal = set(on_first_day[on_first_day.discount > 0].customer) & set(followed)
full_price_later = set(later[later.discount == 0].customer)
deals = {
    "deal": [len(deal & full_price_later), len(deal)],
    "others": [len((set(followed) - deal) & full_price_later), len(set(followed) - deal)],
    "orders": int((order_rows.amount >= 0).sum()),
    "discounted": int((order_rows.discount > 0).sum()),
    "given": float(order_rows.discount.sum()),
}

# Recommendations.
said = customer_rows.referredBy.str.lower()
referred = said[(said != "") & (said != "no")]
named = sorted(set(referred[referred != "yes"]))
engaged_ever = set(since.dropna().index)
advocates = {
    "customers": len(customer_rows), "referred": len(referred), "referrers": len(named),
    "silent": sum(name not in engaged_ever for name in named), "withoutName": int((referred == "yes").sum()),
}

segment_of = customer_rows.set_index("customer").segment
by_segment = {
    name: [sum(c in repeaters for c in own), len(own)]
    for name, own in ((s, [c for c in followed if segment_of[c] == s]) for s in ("Home", "Office", "School", "Church"))
}

# Hold-out: the window is shorter than asked for where nobody can be followed for so long.
groups = customer_rows[customer_rows.group != ""].set_index("customer")
held = {}
for name in ("Contacted", "Hold-out"):
    own = groups[groups.group == name].index
    own_rows = bought[bought.customer.isin(own)]
    after = own_rows[(own_rows.day > 310) & (own_rows.day <= 310 + WINDOW)]
    before = own_rows[own_rows.day <= 310][["customer", "day"]].drop_duplicates().groupby("customer").size()
    held[name] = {"count": after.customer.nunique(), "people": len(own), "before": before.reindex(own, fill_value=0)}
balance = welch(held["Contacted"]["before"], held["Hold-out"]["before"], 0.999)

new = int((first >= 0).sum())
again = bought[bought.day > bought.customer.map(first)].customer.nunique()
results = {
    "versions": {"python": platform.python_version(), "pandas": pandas.__version__, "numpy": numpy.__version__, "scipy": scipy.__version__},
    "settings": {"window": WINDOW, "landmark": LANDMARK, "rate": RATE, "margin": MARGIN},
    "comingBack": {
        "customers": len(first), "observed": len(followed), "repeaters": len(repeaters),
        "rate": wilson(len(repeaters), len(followed)), "gaps": len(gaps), "medianDays": float(gaps.median()),
        "withSecond": len(second), "medianDaysToSecond": float(second.median()),
    },
    "spend": spend,
    "worth": {"meanNetSales": float(mean_later), "value": [worth(r) for r in wilson(len(repeaters), len(followed))]},
    "winningAndKeeping": {
        "newCustomers": new, "repeatCustomers": int(again),
        "winning": 100 + 10 * RATE, "keeping": 55 + 5.5 * RATE,
        "ratio": (100 + 10 * RATE) / new / ((55 + 5.5 * RATE) / int(again)),
    },
    "deals": deals,
    "advocates": advocates,
    "segments": by_segment,
    "holdOut": {
        "contacted": [held["Contacted"]["count"], held["Contacted"]["people"]],
        "heldOut": [held["Hold-out"]["count"], held["Hold-out"]["people"]],
        "before": [float(held["Contacted"]["before"].mean()), float(held["Hold-out"]["before"].mean())],
        "balance": balance,
    },
}
with open("results.json", "w") as file:
    json.dump(results, file, indent=1)
    file.write("\n")
