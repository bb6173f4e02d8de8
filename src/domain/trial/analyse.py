"""Makes the figures of a trial again from the files that evaluators get: rows by person, harms by arm. Python 3 alone, written apart from the
service, by other means.

    python3 analyse.py rows.csv harms.csv --smallest-difference 0.03 --looks one

One line a figure, named as in the code book; "-" where it cannot be told, or is masked. Differences are those of the extra less the control.
"""

import argparse
import cmath
import csv
import math
from collections import Counter, defaultdict
from statistics import NormalDist

OUTCOMES = ["honoured", "missed", "excused", "cancelled", "unknown"]
HARMS = ["optedOut", "complained", "danger", "unreachable"]
WATCHED = ["optedOut", "complained", "unreachable"]
LEAST_PEOPLE, LEAST_MISSED = 50, 10
HARM_ALPHA, BALANCE_ALPHA, BALANCE_SPREAD = 0.05 / (2 * len(WATCHED) + 1), 0.001, 0.05


def main():
    asked = arguments()
    people = read(asked.rows, OUTCOMES)
    harms = {(one["arm"], one["harm"]): one for one in read(asked.harms, ["allocated"])}
    strangers = {one["arm"] for one in people} - {asked.control, asked.extra}
    if strangers:
        raise SystemExit(f"no arm of this trial is called {', '.join(sorted(strangers))}")
    for name, value in figures(people, harms, asked):
        print(f"{name} {'-' if value is None else f'{value:.6f}' if isinstance(value, float) else value}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rows")
    parser.add_argument("harms")
    parser.add_argument("--control", default="control")
    parser.add_argument("--extra", default="extra")
    parser.add_argument("--alpha", type=float, default=0.05)
    parser.add_argument("--smallest-difference", type=float, required=True)
    parser.add_argument("--looks", choices=["one", "any"], required=True)
    return parser.parse_args()


def read(path, counts):
    with open(path, encoding="utf-8-sig", newline="") as file:
        head = file.readline()
        file.seek(0)
        rows = list(csv.DictReader(file, delimiter=";" if ";" in head else ","))
    for row in rows:
        row.update({column: int(row[column]) if row[column] else None for column in counts})
    return rows


def figures(people, harms, asked):
    for name, arm in (("control", asked.control), ("extra", asked.extra)):
        yield f"{name}.arm", arm
        yield from arm_figures(name, [one for one in people if one["arm"] == arm])
        yield f"{name}.allocated", harms[arm, "optedOut"]["allocated"]
        yield from harm_figures(name, [harms[arm, harm] for harm in HARMS], asked.alpha)
    known = lines(people, asked, lambda one, extra: (one["missed"], one["honoured"]))
    yield from named("difference", difference(known, asked, asked.looks, asked.alpha))
    yield from named("ratio", ratio(known, asked))
    excused = lines(people, asked, lambda one, extra: (one["missed"], one["honoured"] + one["excused"]))
    yield from named("excusedKept", difference(excused, asked, asked.looks, asked.alpha))
    best, worst = (
        difference(lines(people, asked, unknown_missed_in(which)), asked, asked.looks, asked.alpha) for which in (0, 1)
    )
    both = best and worst
    yield "bounds.best", best[0] if both else None
    yield "bounds.worst", worst[0] if both else None
    yield "bounds.interval.least", best[2] if both else None
    yield "bounds.interval.most", worst[3] if both else None
    yield from balance(*(harms[arm, "optedOut"]["allocated"] for arm in (asked.control, asked.extra)))
    yield "harmful", ",".join(harmful(harms, known, asked)) or "-"


def arm_figures(name, people):
    counts = {outcome: sum(one[outcome] for one in people) for outcome in OUTCOMES}
    expected = counts["honoured"] + counts["missed"]
    told = expected + counts["excused"]
    yield f"{name}.people", len(people)
    yield f"{name}.analysed", sum(one["honoured"] + one["missed"] > 0 for one in people)
    for outcome in OUTCOMES:
        yield f"{name}.outcomes.{outcome}", counts[outcome]
    yield f"{name}.missedRate", counts["missed"] / expected if expected else None
    yield f"{name}.shareKnown", told / (told + counts["unknown"]) if told + counts["unknown"] else None


def harm_figures(name, rows, alpha):
    for row in rows:
        allocated, harmed = row["allocated"], int(row["harmed"]) if row["harmed"] else None
        told = harmed is not None and allocated is not None
        least, most = wilson(harmed, allocated, alpha) if told else (None, None)
        yield f"{name}.harms.{row['harm']}.people", harmed
        yield f"{name}.harms.{row['harm']}.share", harmed / allocated if told and allocated else None
        yield f"{name}.harms.{row['harm']}.interval.least", least
        yield f"{name}.harms.{row['harm']}.interval.most", most


def named(name, estimate):
    columns = ("value", "standardError", "interval.least", "interval.most")
    for column, value in zip(columns, estimate or [None] * 4):
        yield f"{name}.{column}", value


def unknown_missed_in(which):
    """As if the unknown ones had been missed in one arm, and kept in the other."""
    return lambda one, extra: (
        one["missed"] + (one["unknown"] if extra == which else 0),
        one["honoured"] + (0 if extra == which else one["unknown"]),
    )


def lines(people, asked, count):
    """One line an appointment: person, extra or not, stratum, missed or not; of the strata that have both arms."""
    made = []
    for one in people:
        extra = int(one["arm"] == asked.extra)
        missed, kept = count(one, extra)
        made += [(one["person"], extra, one["stratum"], 1)] * missed + [(one["person"], extra, one["stratum"], 0)] * kept
    arms = defaultdict(set)
    for _, extra, stratum, _ in made:
        arms[stratum].add(extra)
    return [line for line in made if len(arms[line[2]]) == 2]


def difference(made, asked, looks, alpha):
    """Least squares within strata: what is left of missed and of the arm when each has lost its stratum's mean."""
    if not made or not may_tell(made, looks):
        return None
    size, of_arm, of_missed = Counter(), Counter(), Counter()
    for _, extra, stratum, missed in made:
        size[stratum] += 1
        of_arm[stratum] += extra
        of_missed[stratum] += missed
    centred = [(p, x - of_arm[s] / size[s], y - of_missed[s] / size[s]) for p, x, s, y in made]
    spread = sum(x * x for _, x, _ in centred)
    slope = sum(x * y for _, x, y in centred) / spread
    pulls = defaultdict(float)
    for person, x, y in centred:
        pulls[person] += x * (y - slope * x) / spread
    error, degrees = clustered(pulls.values(), len(size))
    if error is None:
        return None
    half = error * reach(error, degrees, asked, looks, alpha)
    return slope, error, max(-1.0, slope - half), min(1.0, slope + half)


def ratio(made, asked):
    """Each person's pull is the slope of the logarithm in their weight, taken by a step into the complex plane."""
    told = difference(made, asked, asked.looks, asked.alpha)
    cells = defaultdict(lambda: [0, 0, 0, 0])
    own = defaultdict(lambda: [0, 0, 0, 0])
    where = {}
    for person, extra, stratum, missed in made:
        for sums in (cells[stratum], own[person]):
            sums[2 * extra] += 1
            sums[2 * extra + 1] += missed
        where[person] = stratum

    def parts(cell):
        control, control_missed, extra, extra_missed = cell
        return extra_missed * control / (control + extra), control_missed * extra / (control + extra)

    above, below = (sum(part) for part in zip(*(parts(cell) for cell in cells.values()))) if cells else (0, 0)
    if told is None or above == 0 or below == 0:
        return None
    pulls = []
    for person, sums in own.items():
        cell = cells[where[person]]
        up, down = parts([total + 1e-20j * mine for total, mine in zip(cell, sums)])
        before = parts(cell)
        pulls.append((cmath.log((above - before[0] + up) / (below - before[1] + down)) / 1e-20).imag)
    error, degrees = clustered(pulls, len(cells))
    if error is None:
        return None
    times = math.exp(error * reach(told[1], degrees, asked, asked.looks, asked.alpha))
    return above / below, error, above / below / times, above / below * times


def clustered(pulls, strata):
    people, degrees = len(pulls), len(pulls) - strata - 1
    squares = sum(pull * pull for pull in pulls)
    return (math.sqrt(squares * people / degrees), degrees) if degrees > 0 and squares > 0 else (None, degrees)


def may_tell(made, looks):
    if looks == "one":
        return True
    return all(
        len({line[0] for line in made if line[1] == extra}) >= LEAST_PEOPLE
        and sum(line[3] for line in made if line[1] == extra) >= LEAST_MISSED
        for extra in (0, 1)
    )


def reach(error, degrees, asked, looks, alpha):
    if looks == "one":
        return student(1 - alpha / 2, degrees)
    return mixture((asked.smallest_difference / error) ** 2, alpha)


def mixture(information, alpha):
    """Where the likelihood, mixed over normal effects, is 1 / alpha times that of no effect."""
    return math.sqrt(2 * (1 + information) / information * (math.log(1 + information) / 2 - math.log(alpha)))


def student(probability, degrees):
    """By halving, on the law integrated with Simpson's rule in the angle whose tangent is t / sqrt(degrees)."""
    scale = math.exp(math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)) / math.sqrt(math.pi)

    def below(t, steps=400):
        angle = math.atan(t / math.sqrt(degrees)) / steps
        weights = (1 if step in (0, steps) else 4 if step % 2 else 2 for step in range(steps + 1))
        return 0.5 + scale * angle / 3 * sum(w * math.cos(angle * step) ** (degrees - 1) for step, w in enumerate(weights))

    low, high = 0.0, 1e6
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) < probability else (low, middle)
    return low


def wilson(count, of, alpha):
    """The two shares that are just as far from what was seen as the interval allows: roots of a quadratic."""
    if of == 0:
        return None, None
    z = NormalDist().inv_cdf(1 - alpha / 2)
    a, b, c = 1 + z * z / of, -(2 * count / of + z * z / of), (count / of) ** 2
    root = math.sqrt(max(0.0, b * b - 4 * a * c))
    return max(0.0, (-b - root) / (2 * a)), min(1.0, (-b + root) / (2 * a))


def balance(control, extra):
    if control is None or extra is None:
        yield from ((f"balance.{name}", None) for name in ("chiSquare", "limit", "inBalance"))
        return
    people = control + extra
    square = (control - extra) ** 2 / people if people else 0.0
    limit = mixture((BALANCE_SPREAD * 2) ** 2 * people, BALANCE_ALPHA) ** 2 if people else 0.0
    yield "balance.chiSquare", square
    yield "balance.limit", limit
    yield "balance.inBalance", int(people == 0 or square < limit)


def harmful(harms, known, asked):
    """A harm that is masked is not told of here: the page, which knows it, tells."""
    watched = difference(known, asked, "any", 2 * HARM_ALPHA)
    if watched and watched[2] > 0:
        yield "missed"
    control, extra = (harms[arm, "optedOut"]["allocated"] for arm in (asked.control, asked.extra))
    if not control or not extra:
        return
    share = extra / (control + extra)
    twice = 2 * share / (1 + share)
    for harm in WATCHED:
        without, having = (harms[arm, harm]["harmed"] for arm in (asked.control, asked.extra))
        if not without or not having:
            continue
        likelihood = int(having) * math.log(twice / share) + int(without) * math.log((1 - twice) / (1 - share))
        if likelihood >= -math.log(HARM_ALPHA):
            yield harm


if __name__ == "__main__":
    main()
