# SPDX-License-Identifier: MIT
"""In which order things are measured, and measuring them."""
import os
import sys
import time

from . import cell, results, servers, work as works

# What takes a peer longer than this is measured three times only: a comparison has to end.
SLOW_SECONDS, SLOW_ROUNDS = 25, 3
STARTING_SECONDS = 1.5  # a first guess of what starting, entering and ending take


def cells(chosen_works, chosen_servers):
    """(work, server) that can be measured, works of a group together for each server."""
    groups = {}
    for work in chosen_works:
        groups.setdefault(work.group, []).append(work)
    for group in groups.values():
        for server in servers.SERVERS:
            for work in group:
                if server.name in work.servers and server.name in chosen_servers and not work.reason_against(server.name):
                    yield work, server


def plan(chosen_works, chosen_servers, pairs):
    """(round, work, server): every round does everything once, so that any two of a round make a pair. Every second one
    goes backwards within a group (A B, B A), so that what grows or fades with time meets both alike."""
    groups = {}
    for work, server in cells(chosen_works, chosen_servers):
        groups.setdefault(work.group, []).append((work, server))
    for round_ in range(1, pairs + 1):
        for group in groups.values():
            for work, server in reversed(group) if round_ % 2 == 0 else group:
                yield round_, work, server


def left_to_do(planned, known):
    """What of the plan isn't measured yet and hasn't failed too often."""
    return [(round_, work, server) for round_, work, server in planned
            if not known.done(work.name, server.name, round_)
            and known.failures(work.name, server.name) < results.TRIES]


class Progress:
    """Says what is done and how long the rest takes, from how long the same took before."""

    def __init__(self, todo, seconds, out=sys.stderr):
        self._left = list(todo)
        self._all = len(self._left)
        self._seconds = seconds
        self._took = {}
        self._out = out

    def left_seconds(self):
        return sum(self._guess(work, server) for round_, work, server in self._left
                   if not self.too_slow(round_, work, server))

    def too_slow(self, round_, work, server):
        return (round_ > SLOW_ROUNDS and server.package is not None
                and self._took.get((work.name, server.name), 0) > SLOW_SECONDS)

    def _guess(self, work, server):
        return self._took.get((work.name, server.name), self._seconds + STARTING_SECONDS)

    def skipped(self):
        self._left.pop(0)

    def done(self, took, words):
        round_, work, server = self._left.pop(0)
        self._took[(work.name, server.name)] = took
        print(f"{self._all - len(self._left)}/{self._all}  round {round_}  {work.label}  {server.label}: {words}"
              f"  [{took:.1f} s; {self.left_seconds() / 60:.0f} min left]", file=self._out, flush=True)


def _words(work, result):
    """The number that the work is for."""
    special = {"memory": ("kib_per_connection", "KiB a connection"), "write": ("messages_per_s", "messages/s")}
    field, unit = special.get(work.name, ("logins_per_s", "logins/s") if work.kind == "logins"
                              else ("cpu_us_per_delivery", "µs a delivery"))
    if result.get(field) is not None:
        return f"{result[field]:.3g} {unit}" if result[field] < 1000 else f"{result[field]:,.0f} {unit}"
    return " ".join(f"{name} {value:g}" for name, value in result.get("calls", {}).items() if value)


def run(planned, store, seconds, folder, programs):
    """Measures what is left of the plan."""
    os.makedirs(folder, exist_ok=True)
    known = results.Results(store.load())
    todo = left_to_do(list(planned), known)
    progress = Progress(todo, seconds)
    given_up = set()
    for round_, work, server in todo:
        began = time.monotonic()
        record = {"work": work.name, "server": server.name, "round": round_, "seconds": seconds, "at": int(time.time())}
        if (work.name, server.name) in given_up or progress.too_slow(round_, work, server):
            progress.skipped()
            continue
        try:
            result = cell.measure(work, server, seconds, folder, programs)
            record.update(status="ok", result=result)
            words = _words(work, result)
        except cell.Failed as failed:
            record.update(status="failed", reason=str(failed))
            words = f"failed: {failed}"
        store.append(record)
        known.records.append(record)
        if known.failures(work.name, server.name) >= results.TRIES:
            given_up.add((work.name, server.name))
        progress.done(time.monotonic() - began, words)
    return results.Results(store.load())
