"""Checks Drape's statistics against numpy and scipy, on data whose truth is known.

Run by hand:  pip install numpy scipy && python docs/checks/statistics.py [exact] [coverage] [noise]
Figures of the last run are kept in docs/checks/statistics.md.
"""

import json
import pathlib
import subprocess
import sys

import numpy as np
from scipy import stats

HERE = pathlib.Path(__file__).parent
RNG = np.random.default_rng(20261121)
DAY_MS = 86_400_000
FIRST_MS = 1_750_000_000_000 // DAY_MS * DAY_MS


def ask(questions):
    text = "".join(json.dumps(q) + "\n" for q in questions)
    done = subprocess.run(
        ["node", str(HERE / "answer.mjs")], input=text, capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def whole(x):
    """As a person answers: whole numbers from 0 to 10."""
    return np.clip(np.rint(x), 0, 10)


def exactness():
    """The largest difference to scipy over many random inputs."""
    rows = []
    ts = [(float(t), float(f)) for t in np.linspace(0.01, 12, 60) for f in (1, 2.5, 7, 30, 400)]
    mine = ask({"ask": "p", "t": t, "freedom": f} for t, f in ts)
    rows.append(("two-sided p of t", max(abs(m - 2 * stats.t.sf(t, f)) for m, (t, f) in zip(mine, ts))))
    tails = [(tail, f) for tail in (0.05, 0.025, 0.001) for f in (2, 7, 19, 364)]
    mine = ask({"ask": "upperT", "tail": tail, "freedom": f} for tail, f in tails)
    rows.append(("quantile of t", max(abs(m - stats.t.isf(tail, f)) for m, (tail, f) in zip(mine, tails))))
    samples = [RNG.normal(5, 2, RNG.integers(8, 80)).tolist() for _ in range(100)]
    mine = ask({"ask": "quantile", "values": s, "share": 0.25} for s in samples)
    rows.append(("quantile", max(abs(m - np.quantile(s, 0.25)) for m, s in zip(mine, samples))))
    pairs = [(RNG.normal(5, 2, 12).tolist(), RNG.normal(4, 1, 40).tolist()) for _ in range(200)]
    mine = ask({"ask": "welch", "one": a, "other": b} for a, b in pairs)
    worst = 0.0
    for m, (a, b) in zip(mine, pairs):
        test = stats.ttest_ind(a, b, equal_var=False)
        low, high = test.confidence_interval(0.90)
        # Drape takes the more doubtful of Welch's and Student's p.
        p = max(test.pvalue, stats.ttest_ind(a, b).pvalue)
        worst = max(worst, abs(m["p"] - p), abs(m["low"] - low), abs(m["high"] - high))
    rows.append(("Welch: p and both ends", worst))
    mine = ask({"ask": "rank", "one": a[:12], "other": b[:12]} for a, b in pairs)
    rows.append(("Spearman's rho", max(
        abs(m["value"] - stats.spearmanr(a[:12], b[:12]).statistic) for m, (a, b) in zip(mine, pairs))))
    worst = 0.0
    diffs = [(whole(RNG.normal(5, 2, 60)) - whole(RNG.normal(6, 2, 60))).tolist() for _ in range(40)]
    mine = ask({"ask": "bootstrap", "values": d, "seed": i} for i, d in enumerate(diffs))
    for m, d in zip(mine, diffs):
        n = len(d)
        tail = stats.norm.sf(np.sqrt(n / (n - 1)) * stats.t.isf(0.05, n - 1))
        theirs = stats.bootstrap((d,), np.mean, confidence_level=1 - 2 * tail, n_resamples=9_999,
                                 method="percentile", rng=RNG).confidence_interval
        worst = max(worst, abs(m["low"] - theirs.low), abs(m["high"] - theirs.high))
    rows.append(("bootstrap ends (600 against 9,999 resamples)", worst))
    ps = [RNG.uniform(0, 0.05, 20).tolist() for _ in range(50)]
    mine = ask({"ask": "holm", "ps": p, "level": 0.05} for p in ps)
    wrong = 0
    for m, p in zip(mine, ps):
        order = np.argsort(p)
        adjusted = np.empty(20)
        adjusted[order] = np.maximum.accumulate((20 - np.arange(20)) * np.array(p)[order])
        wrong += int(np.sum((adjusted <= 0.05) != np.array(m)))
    rows.append(("Holm: decisions that differ", wrong))
    counts = [(hits, of) for of in (1, 8, 9, 20, 57, 150) for hits in range(of + 1)]
    mine = ask({"ask": "wilson", "hits": h, "of": n} for h, n in counts)
    theirs = [stats.binomtest(h, n).proportion_ci(0.90, "wilson") for h, n in counts]
    rows.append(("Wilson: both ends", max(
        max(abs(m["low"] - t.low), abs(m["high"] - t.high)) for m, t in zip(mine, theirs))))
    return rows


def spells(n, likeness, share):
    """Days with something, in spells: 1 where a slow noise is high."""
    x = slow(n, likeness)
    return (x > np.quantile(x, 1 - share)).astype(int)


def slow(n, likeness):
    noise = RNG.normal(0, 1, n)
    x = np.empty(n)
    x[0] = noise[0]
    for i in range(1, n):
        x[i] = likeness * x[i - 1] + np.sqrt(1 - likeness**2) * noise[i]
    return x


def covered(estimates, truth):
    known = [e for e in estimates if e is not None]
    return sum(e["low"] <= truth <= e["high"] for e in known) / len(known), len(known)


def coverage(runs=2_000):
    rows = []
    for n in (8, 12, 20, 50, 150):
        for name, drop, spread in (("small relief", 0.7, 1.5), ("strong relief", 2.5, 2.0)):
            def pair(size):
                before = RNG.normal(6, 1.5, size)
                return whole(before - drop + RNG.normal(0, spread, size)) - whole(before)
            truth = pair(2_000_000).mean()
            answers = ask({"ask": "bootstrap", "values": pair(n).tolist(), "seed": i} for i in range(runs))
            rows.append((f"relief, {n} pairs, {name}", *covered(answers, truth)))
    for with_n, without_n in ((3, 12), (5, 40), (20, 200), (100, 250)):
        def values(size, lift):
            return whole(RNG.normal(4.5 + lift, 1.8, size))
        truth = values(2_000_000, 1.2).mean() - values(2_000_000, 0).mean()
        answers = ask({"ask": "welch", "one": values(with_n, 1.2).tolist(),
                       "other": values(without_n, 0).tolist()} for _ in range(runs))
        rows.append((f"tag, {with_n} days with, {without_n} without", *covered(answers, truth)))
    for n, likeness in ((120, 0.3), (365, 0.5), (365, 0.7)):
        questions = []
        for _ in range(runs):
            has = spells(n, likeness, 0.25)
            questions.append({"ask": "contrast", "values": (5 + 1.8 * slow(n, likeness) + has).tolist(),
                              "has": has.tolist()})
        rows.append((f"tag in spells, {n} days, likeness {likeness}", *covered(ask(questions), 1.0)))
    for n in (12, 40, 300):
        for r in (0.0, 0.4):
            def days(size):
                x = RNG.normal(0, 1, size)
                return x, whole(4.5 + 1.8 * (r * x + np.sqrt(1 - r * r) * RNG.normal(0, 1, size)))
            truth = stats.spearmanr(*days(1_000_000)).statistic
            questions = []
            for _ in range(runs):
                x, y = days(n)
                questions.append({"ask": "rank", "one": x.tolist(), "other": y.tolist()})
            rows.append((f"screen, {n} days, correlation {r}", *covered(ask(questions), truth)))
    return rows


def noise_page(days, likeness, tags):
    """A person of whom nothing is true: no tag, rest, hour, weekday or screen goes with anything."""
    mood = 4.5 + 1.8 * slow(days, likeness)
    marks = {f"tag-{t}": spells(days, likeness if t % 2 else 0.0, RNG.choice([0.05, 0.15, 0.4])) for t in range(tags)}
    check_ins, sessions, screen = [], [], []
    for day in range(days):
        at = FIRST_MS + day * DAY_MS
        names = [name for name, has in marks.items() if has[day]]
        for hour in sorted(RNG.choice(np.arange(7, 23), RNG.integers(1, 4), replace=False)):
            check_ins.append({"atMs": int(at + hour * 3_600_000), "moment": "any", "sessionId": None,
                              "tension": int(whole(mood[day] + RNG.normal(0, 1))),
                              "breath": None, "mind": None, "pain": None, "tags": names})
        if RNG.random() < 0.6:
            rest = {"id": f"s{day}", "atMs": at + 18 * 3_600_000, "restedMs": 300_000,
                    "setupId": f"setup-{RNG.integers(0, 5)}"}
            sessions.append(rest)
            for moment in ("before", "after"):
                check_ins.append({"atMs": rest["atMs"], "moment": moment, "sessionId": rest["id"],
                                  "tension": int(whole(mood[day] + RNG.normal(0, 1.5))),
                                  "breath": None, "mind": None, "pain": None, "tags": []})
        screen.append({"atMs": at + 9 * 3_600_000, "minutes": int(RNG.integers(60, 700))})
    facts = {"checkIns": check_ins, "sessions": sessions, "screen": screen, "entries": []}
    question = {"measure": "tension", "nowMs": int(FIRST_MS + days * DAY_MS), "timeZone": "UTC",
                "weeks": 12, "seed": int(RNG.integers(0, 2**31))}
    return {"ask": "page", "facts": facts, "question": question}


def false_patterns(pages=400):
    rows = []
    for days, likeness, tags in ((30, 0.0, 6), (90, 0.0, 12), (90, 0.5, 12), (365, 0.0, 20), (365, 0.5, 20), (365, 0.7, 20)):
        answers = ask(noise_page(days, likeness, tags) for _ in range(pages))
        wrong = sum(bool(a["said"]) for a in answers) / pages
        said = sum(len(a["said"]) for a in answers) / sum(a["statements"] for a in answers)
        rows.append((f"{days} days, {tags} tags, likeness {likeness}", wrong, said))
    return rows


def main():
    wanted = sys.argv[1:] or ["exact", "coverage", "noise"]
    bad = []
    if "exact" in wanted:
        print("## Exactness: largest difference to numpy and scipy\n")
        for name, worst in exactness():
            print(f"| {name} | {worst:.2g} |", flush=True)
    if "coverage" in wanted:
        print("\n## Coverage of the 90% intervals\n")
        for name, share, n in coverage():
            print(f"| {name} | {share:.1%} | {n} |", flush=True)
            if not 0.85 <= share <= 0.95:
                bad.append(name)
    if "noise" in wanted:
        print("\n## Noise: pages that tell any pattern, and sentences that do\n")
        for name, wrong, said in false_patterns():
            print(f"| {name} | {wrong:.1%} | {said:.2%} |", flush=True)
            if wrong > 0.05:
                bad.append(name)
    print("\noutside the bounds:", bad or "nothing")
    sys.exit(1 if bad else 0)


main()
