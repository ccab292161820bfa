# SPDX-License-Identifier: MIT
"""The chapter of docs/benchmarks.md that is made from the results."""
import os

from . import machine, servers, tables, work as works

DOCUMENT = os.path.join(servers.TOP, "docs", "benchmarks.md")
BEGIN = "<!-- tests/bench/run writes from here -->"
END = "<!-- to here -->"

HOW = """\
Each number is the median of as many runs as the last column says, with the least and the greatest in brackets. Every run
has a server of its own, started afresh. A round runs everything once, every second one backwards; what is compared is the
median of the ratios of two that stood in the same round, so that a machine that drifts harms both sides alike. CPU is the
server's, user and system of all its threads. Limit A is an epoll loop of ours that takes a message and sends it to each
client, limit B one that sends to each client once a turn what the turn brought; neither does anything else. None of the
peers writes a message down here; Confab does, and indexes it for search."""


def text(results, plots=()):
    parts = [machine.sentence(results.machine), HOW, "### What Confab is held to", tables.bars_table(results),
             "### CPU µs a delivery", tables.overview(results)]
    parts += [f"![{title}](images/{name})" for name, title in plots]
    fits = tables.fits(results)
    if fits:
        parts += ["### What a message costs, and what a delivery", "CPU a message as a + b·N, over the medians at N = 100, "
                  "1,000 and 5,000 and 20 messages a second, fitted with errors relative to them.", fits]
    for title, made in (("Logins", tables.logins(results)), ("Memory", tables.memory(results))):
        if made:
            parts += [f"### {title}", made]
    for work in works.WORKS:
        if work.kind == "load" and work.name != "memory" and tables.measured(results, work):
            parts += [f"### {work.label}", tables.work_table(results, work)]
    missing = tables.notes(results, works.WORKS)
    if missing:
        parts += ["### What is missing, and why", missing]
    return "\n\n".join(part for part in parts if part)


def inserted(document, chapter):
    """The document with its chapter replaced; None where it has no place for one."""
    before, begin, rest = document.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        return None
    return f"{before}{BEGIN}\n\n{chapter}\n\n{END}{after}"


def write(chapter, path=DOCUMENT):
    with open(path, encoding="utf-8") as file:
        changed = inserted(file.read(), chapter)
    if changed is None:
        raise SystemExit(f"{path} has lost the two lines between which its chapter belongs: {BEGIN} and {END}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(changed)
