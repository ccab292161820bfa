#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says where the manuals or the service's configuration don't agree with what the programs' --help says.

    manuals.py TOP SERVER WINDOW
"""
import os
import re
import sys

from findings import Findings, output, run

SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "ENVIRONMENT", "FILES", "SIGNALS", "EXIT STATUS", "EXAMPLES",
            "SEE ALSO", "AUTHORS"]
# Defaults that are told in words, for they depend on the machine.
IN_WORDS = {"name", "data", "io-threads"}
# What the configuration shows an example of in the place of its default.
EXAMPLES = {"name", "listen", "cert", "key", "password-file", "metrics"}


def server_options(program):
    """{name: (value, default)}"""
    text = output(program, "--help")
    found = re.findall(r"^  --([\w-]+)(?: (\S+))?\n      (.*)$", text, re.M)
    default = re.compile(r" \(default: (.*)\)$")
    return {name: (value, (default.search(help) or ["", ""])[1]) for name, value, help in found}


def window_options(program):
    text = output(program, "--help", "--language", "en")
    found = re.findall(r"^  (?:-\w, )?--([\w-]+)(?: <(\S+)>)?(?:\s|$)", text, re.M)
    return {name: (value, "") for name, value in found}


def manual_options(text):
    """The same of a manual's source, its first section that has options."""
    options = text.split("\n.Sh OPTIONS\n")[1].split("\n.Sh ")[0]
    found = {}
    for item in options.split("\n.It ")[1:]:
        head, _, body = item.partition("\n")
        head = re.sub(r"^Fl \w , -", "Fl -", head)
        name, _, value = head.removeprefix("Fl -").partition(" ")
        value = value.replace("Oo", "[").replace("Oc", "]")
        value = re.sub(r"\b(Ar|Cm|Ns)\b", "", value).replace(" ", "")
        default = re.search(r"^Default: (.*?)\.?$", body, re.M)
        if name.startswith(("-", "Fl")) or name in found:
            raise ValueError(f"not one option: {item!r}")
        found[name] = (value, default[1] if default else "")
    return found


def check_manual(findings, path, options):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    page = os.path.basename(path)
    told = manual_options(text)
    findings.same_set(page, told, options)
    for name in sorted(options.keys() & told.keys()):
        findings.equal(f"{page}: the value of --{name}", told[name][0], options[name][0])
        if name in IN_WORDS:
            findings.equal(f"{page}: whether --{name} has a default", bool(told[name][1]), True)
        elif told[name][1].split(" on ")[0] != options[name][1]:
            findings.add(f"{page}: the default of --{name} is {told[name][1]!r}, not {options[name][1]!r}")
    sections = [line[4:] for line in text.splitlines() if line.startswith(".Sh ")]
    for section in sorted(set(SECTIONS) - set(sections)):
        findings.add(f"{page} has no {section}")
    findings.silent("mandoc", "-T", "lint", "-W", "warning", path)
    code, said = run("sh", "-c", 'man --warnings -E UTF-8 -l "$1" 2>&1 >/dev/null', "sh", path)
    if code or said:
        findings.add(f"{page}: man says {said}")


def check_configuration(findings, path, options):
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    given = [line for line in lines if line and not line.startswith("#")]
    findings.equal("what the configuration changes", given, [])
    shown = re.findall(r"^#([\w-]+) = (.*)$", "\n".join(lines), re.M)
    for name, value in shown:
        if name not in options:
            findings.add(f"the configuration shows {name}, which is no option")
        elif name not in EXAMPLES:
            findings.equal(f"the configuration's default of {name}", value, options[name][1])
    findings.same_set("the configuration's examples", EXAMPLES & {name for name, _ in shown}, EXAMPLES)


def main():
    top, server, window = sys.argv[1:]
    findings = Findings()
    options = server_options(server)
    if len(options) < 30:
        findings.add(f"only {len(options)} options were read from the server's --help")
    manuals = os.path.join(top, "packaging", "man")
    check_manual(findings, os.path.join(manuals, "confab-server.1"), options)
    check_manual(findings, os.path.join(manuals, "confab.1"), window_options(window))
    check_configuration(findings, os.path.join(top, "packaging", "systemd", "confab-server.conf"), options)
    findings.finish()


if __name__ == "__main__":
    main()
