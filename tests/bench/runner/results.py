# SPDX-License-Identifier: MIT
"""The measurements: one JSON line each, and what they come to over the rounds."""
import json
import os
import statistics

# A cell that failed this often is not tried again by the same run.
TRIES = 2


class Results:
    """Records have work, server, round, status (ok or failed), and result (what bench-load printed) or reason. Records
    with `machine` tell where and with what the others were made."""

    def __init__(self, records=()):
        self.records = [record for record in records if "work" in record]
        self.machine = next((record["machine"] for record in reversed(list(records)) if "machine" in record), {})

    def done(self, work, server, round_):
        return any(record["round"] == round_ for record in self._of(work, server, "ok"))

    def failures(self, work, server):
        return len(self._of(work, server, "failed"))

    def reason(self, work, server):
        failed = self._of(work, server, "failed")
        return failed[-1]["reason"] if failed else None

    def rounds(self, work, server, field):
        """Round -> value, of the rounds that have one."""
        return {record["round"]: record["result"][field] for record in self._of(work, server, "ok")
                if record["result"].get(field) is not None}

    def values(self, work, server, field):
        return list(self.rounds(work, server, field).values())

    def median(self, work, server, field):
        values = self.values(work, server, field)
        return statistics.median(values) if values else None

    def ratio(self, field, one, other):
        """The median over the rounds of `one` / `other`, each a (work, server); None where no round has both."""
        above, below = self.rounds(*one, field), self.rounds(*other, field)
        ratios = [above[round_] / below[round_] for round_ in above if below.get(round_)]
        return statistics.median(ratios) if ratios else None

    def ratio_within(self, work, server, field, other):
        """The same of two fields of one measurement."""
        above, below = self.rounds(work, server, field), self.rounds(work, server, other)
        ratios = [above[round_] / below[round_] for round_ in above if below.get(round_)]
        return statistics.median(ratios) if ratios else None

    def difference(self, field, one, other):
        left, right = self.rounds(*one, field), self.rounds(*other, field)
        both = [left[round_] - right[round_] for round_ in left if round_ in right]
        return statistics.median(both) if both else None

    def fit(self, server, people):
        """(a, b) of CPU µs a message = a + b·N over the medians of the steady works."""
        points = [(count, self.median(f"steady-{count}", server, "cpu_us_per_message")) for count in people]
        return fit([point for point in points if point[1]])

    def _of(self, work, server, status):
        return [record for record in self.records
                if record["work"] == work and record["server"] == server and record["status"] == status]


def fit(points):
    """The line y = a + b·x with the least squares of its errors relative to y: medians are uncertain by so many per
    cent, and by least squares of absolute errors the largest room alone would decide what a message costs beside its
    deliveries. None with fewer than two points."""
    if len({x for x, _ in points}) < 2:
        return None
    weights = [1 / (y * y) for _, y in points]
    total = sum(weights)
    mean_x = sum(w * x for w, (x, _) in zip(weights, points)) / total
    mean_y = sum(w * y for w, (_, y) in zip(weights, points)) / total
    slope = (sum(w * (x - mean_x) * (y - mean_y) for w, (x, y) in zip(weights, points))
             / sum(w * (x - mean_x) ** 2 for w, (x, _) in zip(weights, points)))
    return mean_y - slope * mean_x, slope


class Store:
    """The file of records. Each is written as soon as it is there, so that an interrupted run has lost one."""

    def __init__(self, path):
        self._path = path

    def load(self):
        records = []
        if os.path.exists(self._path):
            with open(self._path, encoding="utf-8") as file:
                for line in file:
                    try:
                        records.append(json.loads(line))
                    except ValueError:
                        pass  # the line at which a run was cut off
        return records

    def append(self, record):
        os.makedirs(os.path.dirname(self._path), exist_ok=True)
        with open(self._path, "ab+") as file:
            if file.tell() > 0:
                file.seek(-1, os.SEEK_END)
                if file.read(1) != b"\n":
                    file.write(b"\n")
            file.write(json.dumps(record).encode() + b"\n")

    def forget(self, cells):
        """Sets the records of these (work, server) aside, because they are about to be measured anew."""
        records = self.load()
        old = [record for record in records if (record.get("work"), record.get("server")) in cells]
        if not old:
            return
        for path, kept, mode in ((self._path + ".old", old, "a"),
                                 (self._path, [record for record in records if record not in old], "w")):
            with open(path, mode, encoding="utf-8") as file:
                file.writelines(json.dumps(record) + "\n" for record in kept)
