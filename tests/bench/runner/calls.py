# SPDX-License-Identifier: MIT
"""Counts the server's system calls a delivery, with strace."""
import collections
import re
import signal
import subprocess
import time

# Two runs of different length: what joining costs is in both, and goes with the difference.
SHORT, LONG = 20, 80
TRACED = "sendto,sendmsg,write,writev,epoll_ctl,epoll_wait,epoll_pwait,poll,ppoll,futex,fdatasync,fsync"
SEND = {"sendto", "sendmsg", "write", "writev"}
# A call that another thread's interrupted is told in two lines; the first has the name and the descriptor.
CALL = re.compile(r"^\d+\s+(\w+)\((?:\d+<([^>]*)>)?")


def count(lines):
    """Name -> how often; sends are told apart by what they went to."""
    found = collections.Counter()
    for line in lines:
        match = CALL.match(line)
        if not match:
            continue
        name, target = match.group(1), match.group(2) or ""
        if name not in SEND:
            found[name] += 1
        elif "eventfd" in target:
            found["eventfd writes"] += 1
        elif "socket" in target or "TCP" in target:
            found["sends"] += 1
        else:
            found["other writes"] += 1
    return found


def a_delivery(short, long, deliveries):
    """Calls a delivery from the difference of two runs that differ by so many deliveries."""
    return {name: round((long[name] - short[name]) / deliveries, 4) for name in sorted(set(short) | set(long))}


def _traced(run, pid, path, messages):
    tracer = subprocess.Popen(["strace", "-f", "-y", "-s", "0", "-e", f"trace={TRACED}", "-o", path, "-p", str(pid)],
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        tracer.stderr.readline()  # "attached"
        time.sleep(0.2)           # to the other threads as well
        result = run(messages)
    finally:
        tracer.send_signal(signal.SIGINT)
        tracer.communicate()
    with open(path, encoding="utf-8", errors="replace") as file:
        return count(file), result


def measure(run, pid, path):
    short, first = _traced(run, pid, path, SHORT)
    long, second = _traced(run, pid, path, LONG)
    return {"calls": a_delivery(short, long, second["deliveries"] - first["deliveries"]),
            "deliveries": second["deliveries"] - first["deliveries"]}
