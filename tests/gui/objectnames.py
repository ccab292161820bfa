#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says which object names of the window docs/automation.md lacks, and which of its names nothing has.

    objectnames.py TOP

TOP is the project's folder.
"""
import glob
import os
import re
import sys

LITERAL = re.compile(r'u"([a-z][A-Za-z0-9]*(?:%1)?)"_s')
GIVEN = re.compile(r'setObjectName\(u"([^"]+)"_s\)')
SUFFIX = re.compile(r'\bname \+ "([A-Z][A-Za-z]*)"_L1')
NAMED = re.compile(r"`([a-z][A-Za-z0-9]*(?:<[A-Z]+>)?)`")
ENDING = re.compile(r"…`([A-Z][A-Za-z]*)`")
FEWEST = 150  # as many there are at least, or else this script reads no more what it is to read


def without_comments(text):
    return re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE)


def of_sources(top):
    """The names that are given, and every text that could be one: helpers take names as arguments."""
    texts = {}
    for path in sorted(glob.glob(os.path.join(top, "gui-client", "**", "*.cpp"), recursive=True)):
        with open(path, encoding="utf-8") as file:
            texts[path] = without_comments(file.read())
    literals = {name for text in texts.values() for name in LITERAL.findall(text)}
    given = {name for text in texts.values() for name in GIVEN.findall(text)}
    # No other text of the sources is written so.
    given |= {name for name in literals if re.search("[A-Z]", name)}
    composed = set()
    for text in texts.values():
        suffixes = SUFFIX.findall(text)
        made = re.search(r"^(\w+)::\1\(", text, re.MULTILINE)
        if not suffixes or not made:
            continue
        for other in texts.values():
            for prefix in re.findall(r"new " + made.group(1) + r'\(u"(\w+)"_s', other):
                composed |= {prefix + suffix for suffix in suffixes}
    as_written = {name.replace("%1", "<>") for name in given | composed}
    return as_written, as_written | literals


def of_documentation(top):
    with open(os.path.join(top, "docs", "automation.md"), encoding="utf-8") as file:
        chapter = file.read().split("\n## Object names\n", 1)[1].split("\n## ", 1)[0]
    names = set()
    for line in chapter.splitlines():
        if not line.startswith("|"):
            continue
        line = re.sub("property `[^`]*`", "", line)
        names |= {re.sub("<[A-Z]+>", "<>", name) for name in NAMED.findall(line)}
        first = line.split("|")[1]
        names |= {prefix + ending for prefix in NAMED.findall(first) for ending in ENDING.findall(line)}
    return names


def main():
    (top,) = sys.argv[1:]
    given, possible = of_sources(top)
    documented = of_documentation(top)
    bad = [f"docs/automation.md doesn't list {name}" for name in sorted(given - documented)]
    bad += [f"docs/automation.md lists {name}, which nothing in gui-client has"
            for name in sorted(documented - possible)]
    if min(len(given), len(documented)) < FEWEST:
        bad.append(f"only {len(given)} names in gui-client and {len(documented)} in docs/automation.md")
    for line in bad:
        print(line)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
