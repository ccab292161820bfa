#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What tests/bench/run makes of measurements, with made-up ones."""
import io
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from runner import bars, calls, chapter, matrix, plots, process, servers, tables, work  # noqa: E402
from runner.results import Results, Store, fit  # noqa: E402


def record(work_name, server, round_=1, **result):
    return {"work": work_name, "server": server, "round": round_, "status": "ok", "result": {"seconds": 3, **result}}


def failed(work_name, server, round_=1, reason="a delivery is missing"):
    return {"work": work_name, "server": server, "round": round_, "status": "failed", "reason": reason}


class Arithmetic(unittest.TestCase):
    def test_it_is_the_ratios_whose_median_is_taken(self):
        # The machine is ten times slower in the second round, for both. The ratio of the medians would be 20 / 10.
        pairs = [(2, 1), (200, 10), (30, 15), (20, 20), (60, 30)]
        results = Results([record("w", name, number, cost=pair[side]) for number, pair in enumerate(pairs)
                           for side, name in enumerate(("a", "b"))])
        self.assertEqual(results.ratio("cost", ("w", "a"), ("w", "b")), 2)
        self.assertEqual(results.median("w", "a", "cost"), 30)

    def test_only_rounds_that_have_both_are_compared(self):
        results = Results([record("w", "a", 1, cost=8), record("w", "b", 2, cost=1), record("w", "a", 3, cost=6),
                           record("w", "b", 3, cost=2), failed("w", "b", 1)])
        self.assertEqual(results.ratio("cost", ("w", "a"), ("w", "b")), 3)
        self.assertIsNone(results.ratio("cost", ("w", "a"), ("w", "c")))
        self.assertIsNone(results.difference("cost", ("w", "c"), ("w", "a")))

    def test_ratio_within_one_measurement(self):
        results = Results([record("w", "a", number, before=before, after=after)
                           for number, (before, after) in enumerate([(1, 3), (10, 20), (2, 8)])])
        self.assertEqual(results.ratio_within("w", "a", "after", "before"), 3)

    def test_fit_finds_the_line(self):
        a, b = fit([(100, 300 + 600), (1000, 300 + 6000), (5000, 300 + 30000)])
        self.assertAlmostEqual(a, 300)
        self.assertAlmostEqual(b, 6)

    def test_fit_is_not_ruled_by_the_largest_room(self):
        # Ten per cent more at 5,000 is 3,000 µs: by absolute errors that would be a below zero.
        a, b = fit([(100, 900), (1000, 6300), (5000, 30300 * 1.1)])
        self.assertTrue(200 < a < 320, a)
        self.assertTrue(6 < b < 6.6, b)

    def test_fit_needs_two_rooms(self):
        self.assertIsNone(fit([(100, 900)]))
        self.assertIsNone(fit([]))


class Judging(unittest.TestCase):
    def judged(self, records):
        return {(verdict.bar.title, verdict.check.what): verdict for verdict in bars.judge(Results(records))}

    def word(self, records, what):
        return next(verdict.word for key, verdict in self.judged(records).items() if key[1] == what)

    def test_nothing_is_met_that_was_not_measured(self):
        self.assertEqual({verdict.word for verdict in self.judged([]).values()}, {"not measured"})

    def test_at_most(self):
        what = "CPU a delivery over that without TLS"
        plain = record("steady-1000", "confab", cpu_us_per_delivery=5)
        self.assertEqual(self.word([plain, record("steady-1000", "confab-tls", cpu_us_per_delivery=10)], what), "met")
        self.assertEqual(self.word([plain, record("steady-1000", "confab-tls", cpu_us_per_delivery=10.1)], what),
                         "**not met**")

    def test_at_least(self):
        for reached, word in ((25_000, "met"), (24_999, "**not met**")):
            self.assertEqual(self.word([record("write", "confab", messages_per_s=reached)], "messages a second"), word)

    def test_the_peer_that_it_compares_worst_with_decides(self):
        records = [record("steady-1000", name, cpu_us_per_delivery=cost)
                   for name, cost in (("confab", 10), ("ngircd", 20), ("inspircd", 8))]
        verdict = self.judged(records)[(bars.BARS[0].title, "1,000 people: CPU a delivery over the best IRC server's")]
        self.assertEqual((verdict.value, verdict.word), (1.25, "**not met**"))
        records = [record("loop-1000-64", name, deliveries_per_s=rate)
                   for name, rate in (("confab", 300), ("nats", 100), ("mosquitto", 10), ("inspircd", 250))]
        verdict = self.judged(records)[("Saturated", "1,000 people: deliveries a second over the best peer's")]
        self.assertEqual((verdict.value, verdict.word), (1.2, "**not met**"))

    def test_the_fit_against_limit_a(self):
        records = [record(f"steady-{n}", name, cpu_us_per_message=a + b * n)
                   for n in (100, 1000, 5000) for name, a, b in (("confab", 500, 6.6), ("limit-a", 100, 6))]
        judged = self.judged(records)
        self.assertAlmostEqual(judged[(bars.BARS[0].title, "a")].value, 500)
        self.assertAlmostEqual(judged[(bars.BARS[0].title, "b over limit A's")].value, 1.1)

    def test_what_durability_adds_is_counted_in_fsyncs(self):
        records = [record("steady-1000", "confab-normal", p50_ms=4), record("steady-1000", "confab", p50_ms=9, fsync_ms=2)]
        self.assertEqual(self.word(records, "p50: what durability full adds, in fsyncs"), "**not met**")

    def test_every_bar_names_work_and_servers_that_are_measured(self):
        class Asked(Results):
            asked = set()

            def rounds(self, work_name, server, field):
                self.asked.add((work_name, server))
                return {1: {"sends": 1} if field == "calls" else float(len(work_name))}
        bars.judge(Asked())
        for name, server in Asked.asked:
            self.assertIn(server, work.BY_NAME[name].servers, name)
            # The best of those that can do it is meant.
            others = [irc for irc in servers.IRC if irc != server and not work.BY_NAME[name].reason_against(irc)]
            if server not in servers.IRC or not others:
                self.assertIsNone(work.BY_NAME[name].reason_against(server), name)


class Plan(unittest.TestCase):
    def plan(self, pairs=3, names=("beside-0", "beside-9900"), only=("confab", "limit-a", "prosody")):
        return list(matrix.plan([work.BY_NAME[name] for name in names], only, pairs))

    def test_every_second_round_goes_backwards(self):
        planned = [(round_, each.name, server.name) for round_, each, server in self.plan(2)]
        self.assertEqual(len(planned), 12)
        self.assertEqual([cell[1:] for cell in planned[6:]], [cell[1:] for cell in reversed(planned[:6])])

    def test_works_of_a_group_stand_together(self):
        first = [(each.name, server.name) for round_, each, server in self.plan(1)]
        self.assertEqual(first[:2], [("beside-0", "limit-a"), ("beside-9900", "limit-a")])

    def test_what_cannot_be_is_not_planned(self):
        self.assertEqual([server.name for _, _, server in self.plan(1, ["steady-5000"])], ["limit-a", "confab"])

    def test_resuming_leaves_out_what_is_done_and_what_failed_twice(self):
        known = Results([record("beside-0", "confab", 1), record("beside-9900", "limit-a", 2),
                         failed("beside-0", "prosody", 1), failed("beside-0", "prosody", 2), failed("beside-0", "limit-a", 1)])
        left = {(round_, each.name, server.name) for round_, each, server in matrix.left_to_do(self.plan(), known)}
        self.assertEqual(len(left), 3 * 6 - 2 - 3)
        self.assertNotIn((1, "beside-0", "confab"), left)
        self.assertIn((2, "beside-0", "confab"), left)
        self.assertIn((1, "beside-0", "limit-a"), left)
        self.assertNotIn((3, "beside-0", "prosody"), left)

    def test_the_time_that_is_left_is_what_the_same_took(self):
        progress = matrix.Progress(self.plan(2, ["beside-0"], ["confab", "limit-a"]), 3, io.StringIO())
        self.assertEqual(progress.left_seconds(), 4 * (3 + matrix.STARTING_SECONDS))
        progress.done(10, "")
        progress.done(20, "")
        self.assertEqual(progress.left_seconds(), 30)

    def test_what_takes_a_peer_long_is_measured_less(self):
        progress = matrix.Progress(self.plan(7, ["beside-0"], ["confab", "prosody"]), 3, io.StringIO())
        for _ in range(2):
            progress.done(matrix.SLOW_SECONDS + 1, "")
        slow = [progress.too_slow(round_, work.BY_NAME["beside-0"], servers.BY_NAME[name])
                for round_ in (3, 4) for name in ("confab", "prosody")]
        self.assertEqual(slow, [False, False, False, True])
        self.assertEqual(progress.left_seconds(), (6 + 2) * (matrix.SLOW_SECONDS + 1))

    def test_messages_suit_what_a_server_does_in_time(self):
        full = work.BY_NAME["steady-100"]
        self.assertEqual(work.message_count(full, servers.BY_NAME["confab"], 3), 60)
        loop = work.BY_NAME["loop-1000-64"]
        self.assertLess(work.message_count(loop, servers.BY_NAME["prosody"], 3), 300)
        self.assertGreater(work.message_count(loop, servers.BY_NAME["confab"], 3), 2000)
        given = work.arguments(work.BY_NAME["logins-beside"], servers.BY_NAME["confab-tls"], 3, 7, 8)
        self.assertEqual(given, "logins --dialect confab --port 7 --pid 8 --tls --count 1000 --beside 1000".split())


class Files(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="bench-runner-")
        self.addCleanup(shutil.rmtree, self.folder)

    def test_a_line_that_was_cut_off_harms_no_other(self):
        path = os.path.join(self.folder, "deep", "results.jsonl")
        store = Store(path)
        store.append(record("w", "a", 1, cost=1))
        with open(path, "a", encoding="utf-8") as file:
            file.write('{"work": "w", "ser')
        store.append(record("w", "a", 2, cost=3))
        self.assertEqual(Results(store.load()).values("w", "a", "cost"), [1, 3])

    def test_measuring_anew_replaces_that_alone(self):
        store = Store(os.path.join(self.folder, "results.jsonl"))
        for each in (record("w", "a"), record("w", "b"), {"machine": {"cores": 2}}, record("v", "a")):
            store.append(each)
        store.forget({("w", "a")})
        self.assertEqual([(each.get("work"), each.get("server")) for each in store.load()],
                         [("w", "b"), (None, None), ("v", "a")])
        self.assertEqual(Results(store.load()).machine, {"cores": 2})

    def test_only_the_chapter_is_written(self):
        path = os.path.join(self.folder, "benchmarks.md")
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"before\n{chapter.BEGIN}\nold\n{chapter.END}\nafter\n")
        chapter.write("new", path)
        chapter.write("newer", path)
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), f"before\n{chapter.BEGIN}\n\nnewer\n\n{chapter.END}\nafter\n")
        self.assertIsNone(chapter.inserted("no place here", "new"))

    def test_the_document_has_a_place_for_it(self):
        with open(chapter.DOCUMENT, encoding="utf-8") as file:
            self.assertIsNotNone(chapter.inserted(file.read(), ""))

    def test_only_options_that_a_program_knows_are_given(self):
        program = os.path.join(self.folder, "server")
        with open(program, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\necho '  --rate <N>  frames'\n")
        os.chmod(program, 0o700)
        self.assertEqual(process.known_options(program, (("--rate", "0"), ("--rat", "1"), ("--pace", "2"))), ["--rate", "0"])

    def test_every_peer_is_configured_for_this_machine_alone(self):
        for server in servers.SERVERS:
            if server.template:
                text = servers.filled_template(server, 4711, "/some/folder")
                self.assertIn("4711", text)
                self.assertIn("127.0.0.1", text)
                self.assertNotRegex(text, r"@[A-Z]+@")


class Telling(unittest.TestCase):
    def test_numbers(self):
        for value, text in ((None, "–"), (0, "0"), (0.0456, "0.046"), (0.35, "0.35"), (5.678, "5.68"), (9.999, "10.0"),
                            (17.94, "17.9"), (99.96, "100"), (28700, "28,700"), (-3, "-3.00")):
            self.assertEqual(tables.number(value), text)
        self.assertEqual(tables.span([3, 1, 2]), "2.00 (1.00–3.00)")
        self.assertEqual(tables.span([4]), "4.00")

    def test_what_is_missing_is_a_dash_and_told_why(self):
        results = Results([record("loop-1000-64", "nats", 1, cpu_us_per_delivery=0.25, p50_ms=1, p99_ms=2, deliveries_per_s=9),
                           record("steady-5000", "nats", 1, cpu_us_per_delivery=9.8),
                           failed("loop-1000-64", "prosody", 1), failed("loop-1000-64", "prosody", 2)])
        told = chapter.text(results)
        self.assertIn("| Prosody | – | – | – | – | – | 0 |", told)
        self.assertIn("Prosody: 2 of 2 failed: “a delivery is missing”", told)
        self.assertIn("5,000 people, 20 msg/s, Prosody: not measured.", told)
        self.assertNotIn("InspIRCd", told)

    def test_system_calls(self):
        lines = ['11 sendto(12<socket:[77]>, ""..., 98, MSG_NOSIGNAL, NULL, 0) = 98',
                 '11 write(5<anon_inode:[eventfd]>, ""..., 8) = 8',
                 '12 epoll_wait(4<anon_inode:[eventpoll]>,  <unfinished ...>',
                 '12 <... epoll_wait resumed>[], 64, 5) = 0',
                 '12 write(9<TCP:[127.0.0.1:1->127.0.0.1:2]>, ""..., 8) = 8',
                 '12 futex(0x7f, FUTEX_WAKE_PRIVATE, 1) = 1', '+++ exited with 0 +++']
        found = calls.count(lines)
        self.assertEqual(dict(found), {"sends": 2, "eventfd writes": 1, "epoll_wait": 1, "futex": 1})
        twice = calls.count(lines * 2)
        self.assertEqual(calls.a_delivery(found, twice, 2)["sends"], 1)

    @unittest.skipUnless(shutil.which("gnuplot"), "gnuplot is not installed")
    def test_plots_have_colours_for_dark_screens(self):
        results = Results([record(name, server, cpu_us_per_delivery=cost) for server, cost in (("confab", 8), ("nats", 20))
                           for name in ("steady-10", "steady-100", "beside-0", "beside-9900")])
        for program in (plots.over_people(results), plots.beside_idle(results)):
            made = plots.with_dark(subprocess.run(["gnuplot"], input=program, capture_output=True, text=True, check=True).stdout)
            self.assertIn("prefers-color-scheme: dark", made)
            for light, dark, _ in plots.LOOKS.values():
                self.assertIn(f'[stroke="{light}"]{{stroke:{dark}}}', made)
            self.assertNotIn("rgb(", made)
        self.assertEqual((plots.over_people(Results()), plots.beside_idle(Results())), ("", ""))


if __name__ == "__main__":
    unittest.main()
