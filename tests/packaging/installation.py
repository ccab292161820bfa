#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Installs a build into a folder of its own and says what is wrong with what lies there.

    installation.py CMAKE BUILD VERSION
"""
import os
import re
import signal
import stat
import subprocess
import sys
import tempfile

import layout
from findings import Findings, output, run

MOST_EXPOSED = 15  # tenths, as `systemd-analyze security` counts: 0 to 100; below 20 it says OK


def files_under(folder):
    return [os.path.relpath(os.path.join(at, name), folder) for at, _, names in os.walk(folder) for name in names]


def check_files(findings, prefix):
    wanted = layout.installed("server") + layout.installed("window") + ["etc/confab/confab-server.conf"]
    findings.same_set("the installation", files_under(prefix), wanted)
    for name in files_under(prefix):
        mode = stat.S_IMODE(os.stat(os.path.join(prefix, name)).st_mode)
        findings.equal(f"the mode of {name}", oct(mode), oct(0o755 if name.startswith("bin/") else 0o644))


def check_program(findings, path, version):
    name = os.path.basename(path)
    findings.equal(f"{name} --version", output(path, "--version"), f"{name} {version}\n")
    for line in output("readelf", "--dynamic", path).splitlines():
        if "RPATH" in line or "RUNPATH" in line:
            findings.add(f"{name} looks for libraries where it was built: {line.strip()}")


def check_unit(findings, prefix):
    unit = os.path.join(prefix, "lib/systemd/system/confab-server.service")
    with open(unit, encoding="utf-8") as file:
        text = file.read()
    findings.equal("what the unit starts", re.findall("^ExecStart=(.*)$", text, re.M),
                   [f"{prefix}/bin/confab-server --config {prefix}/etc/confab/confab-server.conf --data %S/confab"])
    findings.silent("systemd-analyze", "verify", "--man=no", unit)
    code, said = run("systemd-analyze", "security", "--no-pager", "--offline=true", f"--threshold={MOST_EXPOSED}", unit)
    if code:
        findings.add(f"the service is exposed more than {MOST_EXPOSED / 10}:\n{said}")


def check_desktop(findings, prefix):
    findings.silent("desktop-file-validate", os.path.join(prefix, "share/applications/confab.desktop"))
    metadata = os.path.join(prefix, "share/metainfo/local.confab.confab.metainfo.xml")
    code, said = run("appstreamcli", "validate", "--no-net", metadata)
    if code:
        findings.add(f"appstreamcli validate ended with {code}:\n{said}")


def check_service(findings, prefix):
    """The server starts with the configuration that was installed."""
    with tempfile.TemporaryDirectory() as data:
        server = subprocess.Popen(
            [f"{prefix}/bin/confab-server", "--config", f"{prefix}/etc/confab/confab-server.conf",
             "--data", data, "--listen", "127.0.0.1", "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = server.stdout.readline()
        server.send_signal(signal.SIGTERM)
        _, errors = server.communicate()
        if not re.fullmatch(r"ready port=\d+ tls=on key=SHA256:[0-9a-f]{64}\n", line) or server.returncode != 0:
            findings.add(f"the server said {line!r} and ended with {server.returncode}:\n{errors}")


def check_again(findings, cmake, build, prefix):
    """A second installation over the first leaves an administrator's changes alone."""
    path = os.path.join(prefix, "etc/confab/confab-server.conf")
    with open(path, "a", encoding="utf-8") as file:
        file.write("name = Changed\n")
    output(cmake, "--install", build, "--prefix", prefix, "--component", "server")
    with open(path, encoding="utf-8") as file:
        findings.equal("the configuration's last line", file.read().splitlines()[-1], "name = Changed")


def main():
    cmake, build, version = sys.argv[1:]
    findings = Findings()
    with tempfile.TemporaryDirectory() as top:
        prefix = os.path.join(top, "prefix")
        before = os.umask(0o077)  # which has to make no difference
        output(cmake, "--install", build, "--prefix", prefix)
        os.umask(before)
        check_files(findings, prefix)
        for program in layout.PROGRAMS.values():
            check_program(findings, os.path.join(prefix, "bin", program), version)
        check_unit(findings, prefix)
        check_desktop(findings, prefix)
        check_service(findings, prefix)
        check_again(findings, cmake, build, prefix)
    findings.finish()


if __name__ == "__main__":
    main()
