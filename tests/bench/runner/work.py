# SPDX-License-Identifier: MIT
"""What they are given to do. A work is one line of arguments for bench-load; every server gets the same."""
from dataclasses import dataclass
from typing import Optional, Tuple

from .servers import IRC, LIMITS, PEER_NAMES

EVERYBODY = ("confab", *LIMITS, *PEER_NAMES)
WITH_NORMAL = ("confab-normal", *EVERYBODY)
ALL_OURS = ("confab", "confab-normal", "confab-tls", "confab-tls-normal")
# What one measurement may take of its server's CPU, by its rough cost.
CELL_SECONDS = 3


@dataclass(frozen=True)
class Work:
    """`kind` is load (people talk), logins (people arrive) or calls (system calls are counted). `messages` overrides
    what seconds and rate, or window, come to. Works of one `group` are measured next to each other for each server."""
    name: str
    label: str
    group: str
    servers: Tuple[str, ...]
    people: int = 0
    idle: int = 0
    rate: float = 0
    window: int = 0
    senders: int = 1
    messages: int = 0
    count: int = 0
    beside: int = 0
    in_flight: int = 0
    warm: int = 0       # messages before those that are measured, where not the usual few
    stretch: float = 1  # how much longer than the others it takes
    lobby: bool = False
    kind: str = "load"
    cannot: Tuple[Tuple[str, str], ...] = ()

    def reason_against(self, server) -> Optional[str]:
        return dict(self.cannot).get(server)


def _steady(people, who, cannot=(), stretch=1):
    return Work(f"steady-{people}", f"{people:,} people, 20 msg/s", f"steady-{people}", who, people=people, rate=20,
                cannot=cannot, stretch=stretch)


def _loop(people, window, who):
    return Work(f"loop-{people}-{window}", f"{people:,} people, saturated, window {window}", f"loop-{people}-{window}",
                who, people=people, window=window, stretch=0.5)


WORKS = (
    _steady(10, EVERYBODY),
    _steady(100, WITH_NORMAL),
    _steady(1000, (*ALL_OURS, *LIMITS, *PEER_NAMES), stretch=1.5),  # its latencies are compared, too
    _steady(5000, EVERYBODY,
            (("prosody", "5,000 people in a room of Prosody take minutes to enter, at every measurement"),
             ("ngircd", "5,000 people weren't in a channel of ngIRCd within 150 s, each time that it was tried"))),
    Work("fast-10", "10 people, 1,000 msg/s", "fast-10", WITH_NORMAL, people=10, rate=1000, stretch=0.5),
    Work("fast-100", "100 people, 1,000 msg/s", "fast-100", WITH_NORMAL, people=100, rate=1000, stretch=0.5),
    _loop(100, 16, WITH_NORMAL),
    _loop(100, 128, WITH_NORMAL),
    _loop(1000, 64, WITH_NORMAL),
    # What their coming causes is over before what their being there costs is measured.
    Work("beside-0", "10 people, 100 msg/s", "beside", EVERYBODY, people=10, rate=100, warm=150),
    Work("beside-9900", "10 people, 100 msg/s, beside 9,900 idle", "beside", EVERYBODY, people=10, idle=9900, rate=100,
         warm=150),
    # bench-load's idle people say a little before they are silent; the two who talk only keep it company.
    Work("memory", "2,000 idle connections that have spoken", "memory", (*EVERYBODY, "confab-tls"), people=2, idle=2000,
         rate=100, messages=10),
    Work("logins", "1,000 logins", "logins", (*EVERYBODY, "confab-tls"), count=1000, kind="logins"),
    Work("logins-beside", "1,000 logins, 1,000 already in", "logins-beside", ("confab", "confab-tls"), count=1000,
         beside=1000, kind="logins"),
    Work("arrive", "5,000 arrive at once in the lobby", "arrive", ("confab",), count=5000, beside=100,
         in_flight=5000, lobby=True, kind="logins"),
    Work("write", "100,000 messages, 8 senders", "write", ("confab", "confab-normal"), people=8, senders=8, window=512,
         messages=100_000),
    Work("calls", "system calls, 100 people, 20 msg/s", "calls", ("confab",), people=100, rate=20, kind="calls"),
)
BY_NAME = {work.name: work for work in WORKS}


def message_count(work, server, seconds):
    """How many messages: `seconds` of them, but no more than CELL_SECONDS of the server's CPU by its rough cost."""
    if work.messages:
        return work.messages
    seconds *= work.stretch
    most = CELL_SECONDS * 1e6 / (server.delivery_us * work.people)
    if work.rate:
        return max(10, int(min(work.rate * seconds, most)))
    return max(4 * work.window, int(min(seconds * 1e6 / (server.delivery_us * work.people), most)))


def arguments(work, server, seconds, port, pid, messages=None):
    """bench-load's arguments."""
    where = ["--dialect", server.dialect, "--port", str(port), "--pid", str(pid)] + (["--tls"] if server.tls else [])
    if work.lobby:
        where.append("--lobby")
    in_flight = work.in_flight or (server.entering if work.people else 0) or server.in_flight
    if in_flight:
        where += ["--in-flight", str(in_flight)]
    if work.kind == "logins":
        beside = ["--beside", str(work.beside)] if work.beside else []
        return ["logins", *where, "--count", str(work.count), *beside]
    if messages is None:
        messages = message_count(work, server, seconds)
    pace = ["--rate", f"{work.rate:g}"] if work.rate else ["--window", str(work.window)]
    warm = work.warm or (5 if work.rate else work.window)
    return [*where, "--people", str(work.people), *(["--idle", str(work.idle)] if work.idle else []),
            "--senders", str(work.senders), *pace, "--messages", str(messages), "--warm", str(warm)]
