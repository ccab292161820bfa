#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Says which icon doesn't show what the drawing shows.

    icons.py FOLDER

FOLDER has confab.svg and confab-SIZE.png. `rsvg-convert --width SIZE confab.svg` made them; another version of it may
smooth edges otherwise.
"""
import glob
import os
import re
import struct
import subprocess
import sys
import zlib

from findings import Findings

MOST = 24    # of 255, for the pixel that differs most
MEAN = 0.5   # for all


def paeth(left, up, corner):
    guess = left + up - corner
    return min((left, up, corner), key=lambda value: abs(guess - value))


def pixels(data):
    """Width, height, and the bytes of red, green, blue and alpha of a PNG with 8 bits of each."""
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("no PNG")
    at, packed, width, height = 8, b"", 0, 0
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, *form = struct.unpack(">IIBBBBB", body)
            if form != [8, 6, 0, 0, 0]:
                raise ValueError("not 8 bits of red, green, blue and alpha")
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    raw, stride = zlib.decompress(packed), width * 4
    result, before = bytearray(), bytearray(stride)
    for row in range(height):
        kind, line = raw[row * (stride + 1)], bytearray(raw[row * (stride + 1) + 1:(row + 1) * (stride + 1)])
        for i in range(stride):
            left, up, corner = (line[i - 4], before[i], before[i - 4]) if i >= 4 else (0, before[i], 0)
            line[i] = (line[i] + (0, left, up, (left + up) // 2, paeth(left, up, corner))[kind]) & 255
        result += line
        before = line
    return width, height, bytes(result)


def main():
    folder = sys.argv[1]
    findings = Findings()
    names = glob.glob(os.path.join(folder, "confab-*.png"))
    sizes = sorted(int(re.search(r"-(\d+)\.png$", name)[1]) for name in names)
    findings.equal("the sizes", sizes, [16, 24, 32, 48, 64, 128, 256])
    for size in sizes:
        drawn = subprocess.run(["rsvg-convert", "--width", str(size), os.path.join(folder, "confab.svg")],
                               stdout=subprocess.PIPE, check=True).stdout
        wanted = pixels(drawn)
        with open(os.path.join(folder, f"confab-{size}.png"), "rb") as file:
            found = pixels(file.read())
        findings.equal(f"confab-{size}.png's size", found[:2], (size, size))
        if found[:2] == wanted[:2]:
            differences = [abs(a - b) for a, b in zip(found[2], wanted[2])]
            most, mean = max(differences), sum(differences) / len(differences)
            if most > MOST or mean > MEAN:
                findings.add(f"confab-{size}.png differs from the drawing by {most} at the most, {mean:.2f} in the mean")
    findings.finish()


if __name__ == "__main__":
    main()
