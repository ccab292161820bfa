# SPDX-License-Identifier: MIT
"""Two pictures of the results, by gnuplot: one line a server, colours that can be told apart, light and dark."""
import os
import re
import shutil
import subprocess

from . import servers

IMAGES = os.path.join(servers.TOP, "docs", "images")
OVER_PEOPLE = ("bench-people.svg", "CPU µs a delivery over the number of people in the room, 20 messages a second")
BESIDE_IDLE = ("bench-idle.svg", "CPU µs a delivery in a room of 10, alone and beside 9,900 idle connections")

# Server -> colour on light, on dark ground, and gnuplot's point type. gnuplot draws the light one; the other takes its
# place by a style sheet where the reader's screen is dark.
LOOKS = {
    "confab": ("#1f5fbf", "#6ea8fe", 7),
    "limit-a": ("#6b7280", "#9aa4b2", 4),
    "limit-b": ("#a3a9b3", "#6d7683", 6),
    "inspircd": ("#b45309", "#f0a35e", 9),
    "ngircd": ("#9d174d", "#f28cb5", 11),
    "nats": ("#0f766e", "#4fd1c0", 5),
    "mosquitto": ("#6d28d9", "#b79bf5", 13),
    "prosody": ("#4d7c0f", "#a5cf5f", 15),
}
INK, INK_DARK = "#24292f", "#d5dae1"
RULE, RULE_DARK = "#e1e4e8", "#30363d"
GROUND, GROUND_DARK = "#ffffff", "#161b22"

HEAD = f"""\
set encoding utf8
set terminal svg size 820,460 dynamic enhanced font "sans-serif,13" background rgb "{GROUND}"
set border 3 lc rgb "{INK}"
set tics nomirror textcolor rgb "{INK}"
set grid y lc rgb "{RULE}" lt 1
set key textcolor rgb "{INK}"
set xlabel textcolor rgb "{INK}"
set ylabel textcolor rgb "{INK}"
set title textcolor rgb "{INK}"
"""


def over_people(results, people=(10, 100, 1000, 5000)):
    """gnuplot's program for CPU a delivery over N; empty without results."""
    blocks, lines = [], []
    for name, (colour, _, point) in LOOKS.items():
        points = [(n, results.median(f"steady-{n}", name, "cpu_us_per_delivery")) for n in people]
        points = [(n, value) for n, value in points if value]
        if points:
            blocks.append(f"${name.replace('-', '_')} << E\n" + "".join(f"{n} {value}\n" for n, value in points) + "E\n")
            width = 3 if name == "confab" else 1.6
            lines.append(f"${name.replace('-', '_')} using 1:2 with linespoints lw {width} pt {point} ps 0.7 "
                         f"lc rgb '{colour}' title '{servers.label(name)}'")
    if not lines:
        return ""
    return HEAD + "".join(blocks) + f"""\
set title "CPU µs a delivery, 20 messages a second"
set logscale xy
set xrange [8:6500]
set yrange [2:*]
set xtics ("10" 10, "100" 100, "1,000" 1000, "5,000" 5000)
set ytics (2, 5, 10, 20, 50, 100, 200, 500)
set xlabel "people in the room"
set key outside right center samplen 2 spacing 1.4
plot {', '.join(lines)}
"""


def beside_idle(results):
    rows = []
    for name in LOOKS:
        pair = [results.median(work, name, "cpu_us_per_delivery") for work in ("beside-0", "beside-9900")]
        if all(pair):
            rows.append(f'"{servers.label(name)}" {pair[0]} {pair[1]}\n')
    if not rows:
        return ""
    calm, strong = LOOKS["limit-b"][0], LOOKS["confab"][0]
    return HEAD + "$idle << E\n" + "".join(rows) + f"""E
set title "CPU µs a delivery, 10 people, 100 messages a second"
set style data histogram
set style histogram clustered gap 1
set style fill solid border 0
set boxwidth 0.9
set yrange [0:*]
set xtics scale 0
set offsets 0, 0, graph 0.08, 0
set key top left samplen 1.5 spacing 1.4
plot $idle using 2:xtic(1) lc rgb '{calm}' title 'alone', $idle using 3 lc rgb '{strong}' title 'beside 9,900 idle connections', \\
     $idle using ($0-0.17):2:(sprintf($2 < 10 ? "%.1f" : "%.0f", $2)) with labels offset 0,0.6 font ",11" tc rgb '{INK}' notitle, \\
     $idle using ($0+0.17):3:(sprintf($3 < 10 ? "%.1f" : "%.0f", $3)) with labels offset 0,0.6 font ",11" tc rgb '{INK}' notitle
"""


def with_dark(svg):
    """The picture with a style sheet that swaps its colours where the screen is dark. gnuplot writes a colour in several
    ways; here it gets one, by which the style sheet finds it. A viewer that knows no style sheets shows the light one."""
    pairs = [(light, dark) for light, dark, _ in LOOKS.values()]
    pairs += [(INK, INK_DARK), (RULE, RULE_DARK), (GROUND, GROUND_DARK)]
    rules = []
    for light, dark in pairs:
        red, green, blue = (int(light[at:at + 2], 16) for at in (1, 3, 5))
        svg = re.sub(rf"rgb\(\s*{red},\s*{green},\s*{blue}\)", light, svg)
        rules += [f'[{what}="{light}"]{{{what}:{dark}}}' for what in ("fill", "stroke", "color")]
    at = svg.index(">", svg.index("<svg")) + 1
    return f"{svg[:at]}\n<style>@media (prefers-color-scheme: dark){{{''.join(rules)}}}</style>{svg[at:]}"


def draw(results, folder=IMAGES):
    """Writes what the results suffice for; returns (file, title) of each."""
    if not shutil.which("gnuplot"):
        return []
    drawn = []
    for (name, title), program in ((OVER_PEOPLE, over_people(results)), (BESIDE_IDLE, beside_idle(results))):
        if program:
            made = subprocess.run(["gnuplot"], input=program, capture_output=True, text=True, check=True).stdout
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
                file.write(with_dark(made))
            drawn.append((name, title))
    return drawn
