# SPDX-License-Identifier: MIT
"""One measurement: one server, started fresh, doing one work once."""
import json
import os
import subprocess
import time

from . import calls, work as works
from .process import RunningServer, StartFailed

TIMEOUT_SECONDS = 150


class Failed(Exception):
    """Its text is the reason, in one line."""


def load(programs, arguments):
    """Runs bench-load and returns what it prints."""
    try:
        done = subprocess.run([os.path.join(programs, "bench-load"), *arguments], stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=TIMEOUT_SECONDS, check=False)
    except subprocess.TimeoutExpired as expired:
        raise Failed(f"not done after {TIMEOUT_SECONDS} s") from expired
    if done.returncode != 0:
        said = done.stderr.strip().splitlines()
        raise Failed(said[-1] if said else f"bench-load ended with {done.returncode}")
    return json.loads(done.stdout)


def fsync_ms(folder, rate, times=41):
    """What one fdatasync takes where the servers keep their data, when `rate` a second write a commit's few pages. One
    right behind the other finds disk and kernel awake and takes a third of that."""
    path = os.path.join(folder, "fsync")
    took = []
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        for _ in range(times):
            time.sleep(1 / rate)
            os.write(descriptor, b"x" * 4096 * 4)
            began = time.perf_counter()
            os.fdatasync(descriptor)
            took.append(time.perf_counter() - began)
    finally:
        os.close(descriptor)
        os.remove(path)
    return sorted(took)[times // 2] * 1000


def measure(work, server, seconds, folder, programs):
    """bench-load's object; raises Failed."""
    data = os.path.join(folder, server.name)
    try:
        with RunningServer(server, data, programs) as running:
            def run(messages=None):
                return load(programs, works.arguments(work, server, seconds, running.port, running.pid, messages))
            try:
                if work.kind == "calls":
                    return calls.measure(run, running.pid, os.path.join(folder, "calls"))
                result = run()
                if result.get("seconds") and result.get("messages"):
                    result["messages_per_s"] = result["messages"] / result["seconds"]
                if server.dialect == "confab" and work.rate:
                    result["fsync_ms"] = fsync_ms(folder, work.rate)
                return result
            except Failed as failed:
                # Where the server has said more, both help.
                words = running.last_words()
                raise Failed(f"{failed} ({words})" if words and "ready" not in words else str(failed)) from None
    except StartFailed as failed:
        raise Failed(f"doesn't start: {failed}") from failed
