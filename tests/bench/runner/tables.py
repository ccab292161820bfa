# SPDX-License-Identifier: MIT
"""Results as tables of Markdown."""
from . import bars, servers, work as works

NOTHING = "–"


def number(value):
    """Three digits that count, thousands apart."""
    if value is None:
        return NOTHING
    if abs(value) >= 99.95:
        return f"{value:,.0f}"
    if abs(value) >= 9.995:
        return f"{value:.1f}"
    return f"{value:.2f}" if abs(value) >= 0.0995 else f"{value:.3f}" if value else "0"


def span(values):
    """Median, and from where to where."""
    if not values:
        return NOTHING
    ordered = sorted(values)
    middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    return number(middle) if len(ordered) == 1 else f"{number(middle)} ({number(ordered[0])}–{number(ordered[-1])})"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows])


def measured(results, work):
    """The servers of which something is known here: numbers, or why there are none."""
    return [server for server in servers.SERVERS if server.name in work.servers
            and (results.values(work.name, server.name, "cpu_us_per_delivery")
                 or results.values(work.name, server.name, "logins_per_s")
                 or results.reason(work.name, server.name) or work.reason_against(server.name))]


def notes(results, some_works):
    """Why numbers are missing."""
    lines = []
    for work in some_works:
        for server in measured(results, work):
            reason = work.reason_against(server.name)
            failures = results.failures(work.name, server.name)
            if reason:
                lines.append(f"{work.label}, {server.label}: not measured. {reason}.")
            elif failures:
                good = len(results.values(work.name, server.name, "seconds"))
                lines.append(f"{work.label}, {server.label}: {failures} of {failures + good} failed: "
                             f"“{results.reason(work.name, server.name)}”.")
    return "\n".join(f"- {line}" for line in lines)


def overview(results):
    """CPU µs a delivery of everybody at everything."""
    rows = [work for work in works.WORKS if work.kind == "load" and work.name not in ("memory", "write")]
    rows = [work for work in rows if measured(results, work)]
    columns = [server for server in servers.SERVERS if any(server in measured(results, work) for work in rows)]
    return table(["", *(server.label for server in columns)],
                 [[work.label, *(number(results.median(work.name, server.name, "cpu_us_per_delivery"))
                                 for server in columns)] for work in rows])


def fits(results):
    limit = results.fit("limit-a", bars.FITTED)
    rows = []
    for server in servers.SERVERS:
        line = results.fit(server.name, bars.FITTED)
        if line and len([n for n in bars.FITTED if results.values(f"steady-{n}", server.name, "cpu_us_per_message")]) > 2:
            rows.append([server.label, number(line[0]), number(line[1]), number(line[1] / limit[1]) if limit else NOTHING])
    return table(["", "a, µs a message", "b, µs a delivery", "b over limit A's"], rows) if rows else ""


def work_table(results, work):
    """Everything of one work: medians, from where to where, and the median ratio to limit A in the same rounds."""
    rows = []
    for server in measured(results, work):
        def all_of(field, name=server.name):
            return results.values(work.name, name, field)
        rows.append([
            server.label, span(all_of("cpu_us_per_delivery")),
            number(results.ratio("cpu_us_per_delivery", (work.name, server.name), (work.name, "limit-a"))),
            span(all_of("p50_ms")), span(all_of("p99_ms")),
            number(results.median(work.name, server.name, "deliveries_per_s")), str(len(all_of("seconds")))])
    return table(["", "CPU µs a delivery", "over limit A's", "p50 ms", "p99 ms", "deliveries a second", "times"], rows)


def logins(results):
    rows = []
    for work in works.WORKS:
        if work.kind == "logins":
            for server in measured(results, work):
                def all_of(field, work=work.name, name=server.name):
                    return results.values(work, name, field)
                rows.append([work.label, server.label, span(all_of("logins_per_s")), span(all_of("cpu_us_per_login")),
                             span(all_of("beside_before_p99_ms")), span(all_of("beside_p99_ms")),
                             number(results.median(work.name, server.name, "server_bytes_out"))])
    return table(["", "", "logins a second", "CPU µs a login", "p99 ms of those who talk, before", "and meanwhile",
                  "bytes that it sent"], rows) if rows else ""


def memory(results):
    rows = []
    for work in ("memory", "beside-9900"):
        for server in measured(results, works.BY_NAME[work]):
            values = results.values(work, server.name, "kib_per_connection")
            if values:
                rows.append([works.BY_NAME[work].label, server.label, span(values)])
    return table(["", "", "KiB a connection"], rows) if rows else ""


def bars_table(results):
    rows = []
    before = None
    for verdict in bars.judge(results):
        check = verdict.check
        unit = f" {check.unit}" if check.unit else ""
        bound = ("at least " if check.at_least else "at most ") + number(check.bound) + unit
        value = number(verdict.value) + (unit if verdict.value is not None else "")
        rows.append([verdict.bar.title if verdict.bar is not before else "", check.what, bound, value, verdict.word])
        before = verdict.bar
    return table(["work", "what", "bar", "measured", ""], rows)
