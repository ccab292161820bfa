# SPDX-License-Identifier: MIT
"""Gets the peers and builds our own programs."""
import os
import shutil
import subprocess
import sys

from . import servers

TOOLS = {"gnuplot-nox": "draws the plots", "strace": "counts system calls"}
TARGETS = ("confab-server", "bench-load", "bench-limit")


def say(text):
    print(text, file=sys.stderr, flush=True)


def version(package):
    """The installed version of a package, or an empty text."""
    if not shutil.which("dpkg-query"):
        return ""
    asked = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", package], capture_output=True,
                           text=True, check=False)
    status, _, number = asked.stdout.partition(" ")
    return number if status == "installed" else ""


def install(chosen):
    """Installs what is missing of the peers' packages and of the tools, having said so."""
    reasons = {each.package: f"{each.label}, to compare with" for each in servers.SERVERS
               if each.package and each.name in chosen}
    reasons.update(TOOLS)
    missing = [package for package in reasons if not version(package)]
    if not missing:
        return
    say("Missing, and about to be installed with apt-get (--no-install goes on without them):")
    for package in missing:
        say(f"    {package:<14} {reasons[package]}")
    if not shutil.which("apt-get"):
        say("There is no apt-get here; going on without them.")
        return
    become = [] if os.geteuid() == 0 else ["sudo"] if shutil.which("sudo") else None
    if become is None:
        say("That needs root, and there is no sudo; going on without them.")
        return
    daemons = [package for package in missing if package not in TOOLS]
    if os.path.isdir("/run/systemd/system") and daemons:
        # Debian starts a service as soon as it is installed, on ports that others reach; here the programs are enough.
        say(f"Their services are masked; to use one: systemctl unmask {' '.join(daemons)}")
        subprocess.run([*become, "systemctl", "mask", *(f"{daemon}.service" for daemon in daemons)], check=False)
    quiet = [*become, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    subprocess.run([*quiet, "update"], stdout=sys.stderr, check=False)
    done = subprocess.run([*quiet, "install", "-y", "--no-install-recommends", *missing], stdin=subprocess.DEVNULL,
                          stdout=sys.stderr, check=False)
    if done.returncode != 0:
        say("Installing failed; the lines above say why. Going on with what is there.")


def build():
    """Builds the release preset's server and the programs that measure; returns their folder."""
    for command in (["cmake", "--preset", "release", "-DCONFAB_TESTS=ON"],
                    ["cmake", "--build", "--preset", "release", "--target", *TARGETS]):
        if subprocess.run(command, cwd=servers.TOP, stdout=sys.stderr, check=False).returncode != 0:
            sys.exit("The build failed; the lines above say why.")
    return os.path.join(servers.TOP, "build", "release", "bin")
