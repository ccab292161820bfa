#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the seed corpora from the golden frames: corpus/framereader of whole frames and streams, corpus/payload of what
the frames hold. Files that a fuzzer found lie beside them and stay.

    tests/fuzz/seed.py
"""
from pathlib import Path

here = Path(__file__).resolve().parent
golden = here.parent / "unit" / "data" / "golden.txt"


def put(name, content):
    path = here / "corpus" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


frames = []
for line in golden.read_text(encoding="utf-8").splitlines():
    if line.startswith("["):
        name = line.split('"')[1]
        frames.append((f"golden-{len(frames):02}-{name}", bytes.fromhex(hexed)))
    elif not line.startswith("#"):
        hexed = line

# The three lengths that broke others' servers come first.
put("framereader/00-length-zero", bytes(4) + frames[0][1])
put("framereader/01-length-negative", b"\xff\xff\xff\xff" + frames[0][1][4:])
put("framereader/02-length-too-long", (65537).to_bytes(4, "big") + frames[0][1][4:])
put("framereader/03-length-alone", (65536).to_bytes(4, "big"))
put("framereader/04-half-a-length", b"\x00\x00")
put("framereader/05-half-a-frame", frames[1][1][:20])
put("framereader/06-all-in-one-stream", b"".join(frame for _, frame in frames))
put("framereader/07-a-good-one-then-zero", frames[0][1] + bytes(4))
for name, frame in frames:
    put(f"framereader/{name}", frame)
    put(f"payload/{name}", frame[4:])

# What the encoding forbids: nesting, lengths without their bytes, indefinite lengths, tags, floats, null, bad UTF-8.
put("payload/00-empty", b"")
put("payload/01-deep", b"\x81" * 4000 + b"\x00")
put("payload/02-array-of-billions", b"\x9a\xff\xff\xff\xff")
put("payload/03-map-of-billions", b"\x82\x64ping\xbb" + b"\xff" * 8)
put("payload/04-text-of-billions", b"\x82\x7b" + b"\xff" * 8)
put("payload/05-indefinite", b"\x9f\x64ping\xa0\xff")
put("payload/06-tag", b"\xc0\x82\x64ping\xa0")
put("payload/07-float", b"\x82\x64ping\xa1\x64data\xf9\x00\x00")
put("payload/08-null", b"\x82\x64ping\xa1\x64data\xf6")
put("payload/09-bad-utf8", b"\x82\x64p\xffng\xa0")
put("payload/10-key-twice", b"\x82\x64ping\xa2\x61a\x00\x61a\x00")
put("payload/11-long-integer", b"\x82\x64ping\xa1\x61a\x18\x01")
put("payload/12-more-behind", b"\x82\x64ping\xa0\x00")
put("payload/13-unknown-field", b"\x82\x64ping\xa1\x61a\x82\x01\xa1\x61b\x43xyz")
put("payload/14-unknown-name", b"\x82\x66teapot\xa1\x62id\x07")
put("payload/15-page-of-unknown", b"\x82\x64page\xa4\x64room\x01\x66events\x81\x82\x61x\xa0\x64more\xf4\x64asof\x00")

# ---- Whole sessions, as decisions that session.cpp reads: settings, the first peer, then steps.

NOW = 0x80  # and then everything happens that can
PLAIN = bytes(7)  # settings: small send queue no, any rate no, no password …
FAST, SMALL, PASSWORD = bytes([0, 1, 1, 0, 0, 0, 0]), bytes([1, 1, 1, 1, 1, 1, 0]), bytes([0, 1, 0, 0, 0, 0, 1])
FIRST, SLOW = bytes([0, 0]), bytes([1, 0])  # a peer with much room for what it doesn't read, or with little


def step(what, peer=0, *rest):
    return bytes([what, peer, *rest])


def hello(peer, nick, *, password=False, token=None, seen=None):
    return step(NOW + 1, peer, 0, nick, 0, *([1, 5] if password else [0]), *([0] if token is None else [1, token]),
                *([0] if seen is None else [1, 1, 0, seen]), 0)


def join(slow=0, other=0):
    return step(NOW + 0, 0, slow, other)


def say(peer, nonce, text=7):
    return step(NOW + 2, peer, nonce, text)


def frame(peer, kind, *rest):
    return step(NOW + 3, peer, kind, *rest)


ANSWER, WAIT_15, WAIT_LONG = step(NOW + 11, 0, 0, 0), step(NOW + 10, 0, 4), step(NOW + 10, 0, 7)
two = FAST + FIRST + hello(0, 0) + join() + hello(1, 1)
sessions = {
    "talk": two + say(0, 1) + say(1, 2) + say(1, 2) + step(NOW + 14, 1, 2, 0),
    "changes": two + say(0, 1) + frame(1, 4, 0, 3, 1, 8, 1) + frame(0, 2, 0, 4, 1, 0) + frame(0, 3, 0, 5, 1) + frame(0, 5, 0, 6, 5),
    "rooms": two + frame(0, 6, 1, 5, 0, 0) + frame(1, 7, 2, 5) + frame(1, 1, 1, 7, 7, 0, 0) + frame(1, 8, 3, 1) + frame(0, 10, 4, 1, 1)
             + frame(0, 6, 5, 0, 0, 1) + frame(0, 10, 6, 2, 1),
    "direct": two + frame(0, 9, 1, 1) + frame(0, 1, 1, 9, 7, 0, 0) + frame(1, 8, 2, 1) + frame(0, 1, 1, 10, 7, 0, 0),
    "history": two + say(0, 1) + say(0, 2) + frame(1, 11, 1, 0, 0, 0, 10) + ANSWER + frame(1, 12, 2, 7, 0, 0, 0, 0, 0, 10) + ANSWER,
    "people": two + frame(0, 13, 1, 0, 0, 0, 0) + frame(0, 14, 2, 0, 0, 0) + frame(0, 15, 3, 0, 1, 1) + frame(1, 16, 0, 1)
              + frame(1, 17, 0, 1) + frame(1, 18, 1, 0) + frame(1, 19, 4, 6) + frame(1, 20, 1, 3, 1, 2, 3),
    "resume": two + say(0, 1) + step(NOW + 14, 1, 0) + say(0, 2) + say(0, 3) + join() + hello(2, 1, token=1, seen=1) + say(0, 4)
              + ANSWER + say(0, 5),
    "slow-reader": SMALL + SLOW + hello(0, 0) + join() + hello(1, 1) + step(NOW + 13, 0, 1) + step(NOW + 6, 1, 255, 63, *range(63))
                   + step(NOW + 6, 1, 255, 63, *range(64, 127)) + step(NOW + 13, 0, 0),
    "slow-resume": SMALL + SLOW + hello(0, 0) + step(NOW + 6, 0, 255, 40, *range(40)) + join(1) + step(NOW + 13, 1, 1)
                   + hello(1, 1, seen=0) + ANSWER * 12 + step(NOW + 13, 1, 0) + ANSWER * 3,
    "refused": PASSWORD + FIRST + hello(0, 9) + hello(0, 0) + hello(0, 0, password=True) + say(0, 1),
    "silence": two + WAIT_15 + WAIT_LONG + join() + WAIT_LONG,
    "log-late": two + step(NOW + 15, 0, 2) + say(0, 1) + frame(1, 6, 1, 5, 0, 0) + step(NOW + 14, 1, 0) + step(NOW + 15, 0, 7),
    "log-fails": two + step(NOW + 15, 0, 0) + say(0, 1) + say(0, 2) + WAIT_15 + step(NOW + 15, 0, 0) + say(0, 1),
    "broken": two + step(NOW + 7, 0, 1, 7, 7, 7, 0, 0, 0, 1, 5, 255, 0) + step(NOW + 8, 1, 8, 0, 0, 0, 0, 1, 2, 3, 4) + say(1, 1),
    "cut": two + step(NOW + 9, 0, 0, 5) + say(0, 1) + say(1, 2) + step(NOW + 9, 0, 1) + step(NOW + 14, 0, 1),
    "many": SMALL + FIRST + b"".join(join() + hello(i, i) for i in range(5)),
    "end": two + say(0, 1) + step(NOW + 15, 0, 4, 255) + say(0, 2),
}
for name, decisions in sessions.items():
    put(f"session/{name}", decisions)
