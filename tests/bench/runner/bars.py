# SPDX-License-Identifier: MIT
"""How good is good enough: what Confab is held to, and whether it holds. Confab means its log and search index on and,
where nothing else is said, durability full and TLS off."""
from dataclasses import dataclass
from typing import Callable, Optional, Tuple

from .servers import IRC, PEER_NAMES, label

FITTED = (100, 1000, 5000)
CPU = "cpu_us_per_delivery"
# "None a delivery" leaves room for what happens once a turn: at 100 people a turn is a hundred deliveries.
ONCE_A_TURN = 0.05


@dataclass(frozen=True)
class Check:
    """`measured` gives a number from the results, or None where they have none."""
    what: str
    measured: Callable
    bound: float
    at_least: bool = False
    unit: str = ""

    def met(self, value):
        return value >= self.bound if self.at_least else value <= self.bound


@dataclass(frozen=True)
class Bar:
    title: str
    checks: Tuple[Check, ...]


def _fitted(part):
    def measured(r):
        ours, limit = r.fit("confab", FITTED), r.fit("limit-a", FITTED)
        if not ours or not limit:
            return None
        return ours[0] if part == "a" else ours[1] / limit[1]
    return measured


def _ratio(field, one, other):
    return lambda r: r.ratio(field, one, other)


def _dearest(field, work, among):
    """Confab's ratio to whichever of these it compares worst with."""
    def measured(r):
        ratios = [r.ratio(field, (work, "confab"), (work, each)) for each in among]
        ratios = [ratio for ratio in ratios if ratio is not None]
        return max(ratios) if ratios else None
    return measured


def _least(field, work, among):
    def measured(r):
        ratios = [r.ratio(field, (work, "confab"), (work, each)) for each in among]
        ratios = [ratio for ratio in ratios if ratio is not None]
        return min(ratios) if ratios else None
    return measured


def _ahead(people, peer):
    work = f"steady-{people}"
    return Check(f"{people:,} people: {label(peer)}'s CPU a delivery over Confab's",
                 _ratio(CPU, (work, peer), (work, "confab")), 1.3, at_least=True, unit="×")


def _median(work, server, field):
    return lambda r: r.median(work, server, field)


def _calls(*names):
    def measured(r):
        found = r.values("calls", "confab", "calls")
        return sum(found[-1].get(name, 0) for name in names) if found else None
    return measured


def _fsyncs(field):
    def measured(r):
        more = r.difference(field, ("steady-1000", "confab"), ("steady-1000", "confab-normal"))
        fsync = r.median("steady-1000", "confab", "fsync_ms")
        return more / fsync if more is not None and fsync else None
    return measured


def _latency(field, name):
    return Check(f"{name} over limit A's, durability normal",
                 _ratio(field, ("steady-1000", "confab-normal"), ("steady-1000", "limit-a")), 1.2, unit="×")


BARS = (
    Bar("20 messages a second in a room of N: CPU a message as a + b·N, N = 100 to 5,000", (
        Check("b over limit A's", _fitted("b"), 1.2, unit="×"),
        Check("a", _fitted("a"), 600, unit="µs"),
        *(_ahead(people, peer) for people in (1000, 5000) for peer in ("nats", "mosquitto", "prosody")
          if (people, peer) != (5000, "prosody")),
        *(Check(f"{people:,} people: CPU a delivery over the best IRC server's",
                _dearest(CPU, f"steady-{people}", IRC), 1.15, unit="×") for people in (1000, 5000)),
    )),
    Bar("Saturated", (
        Check("100 people, window 128: CPU a delivery", _median("loop-100-128", "confab", CPU), 0.35, unit="µs"),
        Check("1,000 people, window 64: CPU a delivery over limit B's",
              _ratio(CPU, ("loop-1000-64", "confab"), ("loop-1000-64", "limit-b")), 2.5, unit="×"),
        Check("1,000 people: CPU a delivery over the best peer's", _dearest(CPU, "loop-1000-64", PEER_NAMES), 1,
              unit="×"),
        Check("1,000 people: deliveries a second over the best peer's",
              _least("deliveries_per_s", "loop-1000-64", PEER_NAMES), 1.5, at_least=True, unit="×"),
    )),
    Bar("9,900 idle connections beside a room of 10 at 100 messages a second", (
        Check("CPU a delivery over that without them",
              _ratio(CPU, ("beside-9900", "confab"), ("beside-0", "confab")), 1.3, unit="×"),
        Check("p99 over that without them",
              _ratio("p99_ms", ("beside-9900", "confab"), ("beside-0", "confab")), 1.5, unit="×"),
    )),
    Bar("System calls a delivery, 100 people, 20 messages a second", (
        Check("writes to sockets", _calls("sends"), 1.1),
        Check("writes to wake a thread", _calls("eventfd writes"), ONCE_A_TURN),
        Check("changes of what is waited for (epoll_ctl)", _calls("epoll_ctl"), ONCE_A_TURN),
    )),
    Bar("Latency, 1,000 people, 20 messages a second", (
        _latency("p50_ms", "p50"),
        _latency("p99_ms", "p99"),
        Check("p50: what durability full adds, in fsyncs", _fsyncs("p50_ms"), 2),
        Check("p99: what durability full adds, in fsyncs", _fsyncs("p99_ms"), 2),
    )),
    Bar("Memory of an idle connection that has spoken", (
        Check("plain", _median("memory", "confab", "kib_per_connection"), 20, unit="KiB"),
        Check("TLS", _median("memory", "confab-tls", "kib_per_connection"), 72, unit="KiB"),
    )),
    Bar("TLS, 1,000 people, 20 messages a second", (
        Check("CPU a delivery over that without TLS",
              _ratio(CPU, ("steady-1000", "confab-tls"), ("steady-1000", "confab")), 2, unit="×"),
    )),
    Bar("New TLS logins with 1,000 already in", (
        Check("full handshakes a second", _median("logins-beside", "confab-tls", "logins_per_s"), 800, at_least=True),
        Check("p99 of those who talk, while they arrive over before",
              lambda r: r.ratio_within("logins-beside", "confab-tls", "beside_p99_ms", "beside_before_p99_ms"), 3,
              unit="×"),
    )),
    Bar("5,000 people arrive at once in the lobby after a restart", (
        Check("until all are welcomed", _median("arrive", "confab", "seconds"), 10, unit="s"),
        Check("p99 of those who talk meanwhile", _median("arrive", "confab", "beside_p99_ms"), 250, unit="ms"),
    )),
    Bar("100,000 messages of 8 senders, each on disk before it is told", (
        Check("messages a second", _median("write", "confab", "messages_per_s"), 25_000, at_least=True),
    )),
)


@dataclass(frozen=True)
class Verdict:
    bar: Bar
    check: Check
    value: Optional[float]

    @property
    def word(self):
        if self.value is None:
            return "not measured"
        return "met" if self.check.met(self.value) else "**not met**"


def judge(results, bars=BARS):
    return [Verdict(bar, check, check.measured(results)) for bar in bars for check in bar.checks]
