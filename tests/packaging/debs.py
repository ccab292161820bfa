#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the Debian packages of a build and says what is wrong with them.

    debs.py CPACK BUILD VERSION
"""
import glob
import os
import re
import shutil
import sys
import tempfile

import layout
from findings import Findings, output, run

# How the names begin of what each has to ask for: other systems than Debian 12 have them with another ending.
RELATIONS = {
    "server": {"Depends": ["libc6", "libqt6core6", "libqt6network6", "libsqlite3-0", "libssl3", "libicu"]},
    "window": {
        "Depends": ["libc6", "libqt6core6", "libqt6gui6", "libqt6network6", "libqt6widgets6", "qt6-qpa-plugins"],
        "Recommends": ["fonts-noto-color-emoji", "qt6-translations-l10n", "qt6-wayland"],
    },
}
# A server belongs on machines without a screen.
FOREIGN = {"server": ["libqt6gui6", "libqt6widgets6", "qt6-qpa-plugins"], "window": ["libsqlite3-0"]}
SUMMARIES = {"server": "chat server for a network of one's own", "window": "window of a chat for a network of one's own"}
SCRIPTS = {"server": ["postinst", "postrm", "prerm"], "window": []}


def names(field):
    """The packages that a field names, without their versions."""
    return [re.match(r"\s*([\w.+-]+)", each)[1] for each in field.split(",") if each.strip()]


def fields_of(deb):
    text = output("dpkg-deb", "--field", deb)
    return dict(re.findall(r"^([\w-]+): (.*(?:\n .*)*)", text, re.M))


def check_fields(findings, component, fields, version):
    name = layout.PROGRAMS[component]
    findings.equal(f"{name}'s version", fields["Version"], f"{version}-1")
    for field in ("Architecture", "Maintainer", "Section", "Priority", "Description", "Installed-Size"):
        if not fields.get(field, "").strip():
            findings.add(f"{name} has no {field}")
    summary, _, rest = fields["Description"].partition("\n")
    findings.equal(f"{name}'s summary", summary, SUMMARIES[component])
    if not rest.strip():
        findings.add(f"{name} has a summary alone")
    for field, wanted in RELATIONS[component].items():
        for missing in wanted:
            if not any(one.startswith(missing) for one in names(fields.get(field, ""))):
                findings.add(f"{name}: {field} lacks {missing}; it is {fields.get(field)}")
    for one in names(fields.get("Depends", "")):
        if one.startswith(tuple(FOREIGN[component])):
            findings.add(f"{name} depends on {one}")


def check_contents(findings, component, deb):
    name = layout.PROGRAMS[component]
    listed = [line.split(None, 5) for line in output("dpkg-deb", "--contents", deb).splitlines()]
    files = {words[5].removeprefix("./"): words for words in listed if not words[5].endswith("/")}
    findings.same_set(name, files, layout.packed(component))
    for path, words in files.items():
        findings.equal(f"{path} in {name}", words[:2],
                       ["-rwxr-xr-x" if "/bin/" in path else "-rw-r--r--", "root/root"])
    for words in listed:
        if words[5].endswith("/"):
            findings.equal(f"{words[5]} in {name}", words[:2], ["drwxr-xr-x", "root/root"])


def check_control(findings, component, deb, at):
    name = layout.PROGRAMS[component]
    os.makedirs(os.path.dirname(at))
    output("dpkg-deb", "--control", deb, at)
    scripts = [entry for entry in os.listdir(at) if entry not in ("control", "md5sums", "conffiles")]
    findings.same_set(f"{name}'s scripts", scripts, SCRIPTS[component])
    for script in scripts:
        findings.silent("sh", "-n", os.path.join(at, script))
    conffiles = ""
    if os.path.exists(os.path.join(at, "conffiles")):
        with open(os.path.join(at, "conffiles"), encoding="utf-8") as file:
            conffiles = file.read()
    findings.equal(f"{name}'s conffiles", conffiles,
                   "/etc/confab/confab-server.conf\n" if component == "server" else "")


def check_tree(findings, component, deb, at):
    output("dpkg-deb", "--extract", deb, at)
    program = os.path.join(at, "usr/bin", layout.PROGRAMS[component])
    if ".symtab" in output("readelf", "--sections", "--wide", program):
        findings.add(f"{program} is not stripped")
    if component == "server":
        with open(os.path.join(at, "usr/lib/systemd/system/confab-server.service"), encoding="utf-8") as file:
            findings.equal("what the unit starts", re.findall("^ExecStart=(.*)$", file.read(), re.M), [
                "/usr/bin/confab-server --config /etc/confab/confab-server.conf --data %S/confab"])


def main():
    cpack, build, version = sys.argv[1:]
    findings = Findings()
    with tempfile.TemporaryDirectory() as top:
        code, said = run(cpack, "-G", "DEB", "-B", top, "--config", os.path.join(build, "CPackConfig.cmake"))
        if code:
            findings.add(f"cpack ended with {code}:\n{said}")
            findings.finish()
        debs = glob.glob(os.path.join(top, "*.deb"))
        for component, name in layout.PROGRAMS.items():
            deb = next((path for path in debs if os.path.basename(path).startswith(f"{name}_{version}-1_")), None)
            if not deb:
                findings.add(f"there is no package {name}, only {debs}")
                continue
            check_fields(findings, component, fields_of(deb), version)
            check_contents(findings, component, deb)
            check_control(findings, component, deb, os.path.join(top, component, "DEBIAN"))
            check_tree(findings, component, deb, os.path.join(top, component))
        findings.equal("the number of packages", len(debs), len(layout.PROGRAMS))
        # It is large: .ci/run installs it, ./check does without.
        if shutil.which("lintian"):
            code, said = run("lintian", "--allow-root", "--fail-on", "error", *debs)
            if code:
                findings.add(f"lintian ended with {code}:\n{said}")
    findings.finish()


if __name__ == "__main__":
    main()
