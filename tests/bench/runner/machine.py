# SPDX-License-Identifier: MIT
"""What the numbers were made with: they mean nothing without it."""
import os
import platform
import subprocess
import time

from . import install, servers


def _line_of(path, key):
    try:
        with open(path, encoding="utf-8") as file:
            return next((line.partition(":")[2].strip() for line in file if line.startswith(key)), "")
    except OSError:
        return ""


def _said_by(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, cwd=servers.TOP, check=False).stdout.strip()
    except OSError:
        return ""


def describe():
    memory = _line_of("/proc/meminfo", "MemTotal").split(" ")[0]
    return {
        "day": time.strftime("%Y-%m-%d", time.gmtime()),
        "processor": _line_of("/proc/cpuinfo", "model name"),
        "cores": os.cpu_count(),
        "gib": round(int(memory or 0) / 1024 ** 2),
        "kernel": platform.release(),
        "system": _line_of_release(),
        "commit": _said_by("git", "rev-parse", "--short", "HEAD"),
        "peers": {each.label: install.version(each.package) for each in servers.SERVERS if each.package},
    }


def _line_of_release():
    try:
        return platform.freedesktop_os_release().get("PRETTY_NAME", "")
    except OSError:
        return ""


def busy():
    """A warning where others use the machine as well, or an empty text."""
    load = os.getloadavg()[0]
    return f"The machine is not quiet (load {load:.1f}): latencies and rates will be worse." if load > 0.7 else ""


def sentence(machine):
    if not machine:
        return ""
    peers = ", ".join(f"{name} {version}" for name, version in machine["peers"].items() if version)
    return (f"{machine['cores']} cores of {machine['processor']}, {machine['gib']} GiB, {machine['system']}, Linux "
            f"{machine['kernel']}, all on this one machine over loopback; {machine['day']}, commit {machine['commit']}. "
            f"The peers are Debian's: {peers}.")
